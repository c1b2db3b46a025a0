# L’aide de urne-verify.

help = Vérifie le registre public d’une élection, sans faire confiance à personne.
examples =
    Exemples :
    { "  " }Vérifier une élection sur son serveur :
    { "  " }  urne-verify http://localhost:8080/elections/ID
    { "  " }Vérifier un fichier, en connaissant l’identifiant et la clé par ailleurs, et garder une page pour le public :
    { "  " }  urne-verify election.tar --election ID --board-key KEY --format html --output report.html
    { "  " }Garder un point de contrôle pendant que le scrutin est ouvert :
    { "  " }  curl -o lundi.txt http://localhost:8080/elections/ID/checkpoint
    { "  " }Contrôler que rien n’a été retiré depuis, et qu’un bulletin y est :
    { "  " }  urne-verify election.tar --checkpoint lundi.txt --receipt recu.txt
    { "  " }Retrouver un bulletin :
    { "  " }  urne-verify election.tar --find 0123A-4567B-89CDE-FGHJK 0123A-4567B-89CDE-FGHJK-MNPQR

    Code de sortie :
    { "  " }0  vérifié : tous les contrôles ont réussi ou sont sans objet, et l’élection est terminée
    { "  " }1  un contrôle a échoué, ou le bulletin n’a pas été trouvé
    { "  " }2  le registre n’a pas pu être lu, ou la ligne de commande est fausse
    { "  " }3  juste jusqu’ici, mais inachevé ou annulé, ou un contrôle n’a pas pu être effectué
help-record = Un fichier, ou l’adresse de l’élection : http(s)://HOST/elections/ID
help-election = L’identifiant que vous attendez (64 chiffres hexadécimaux)
help-board_key = La clé du serveur que vous attendez (base64url)
help-checkpoint = Un point de contrôle que vous avez gardé, comme de URL/checkpoint ; peut être répété
help-receipt = Un récépissé qui doit faire partie de ce registre ; peut être répété
help-find = Chercher un bulletin par son repère d’électeur et son numéro de suivi
help-format = Comment écrire le rapport
help-output = Écrire le rapport dans ce fichier
