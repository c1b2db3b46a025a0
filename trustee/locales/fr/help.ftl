# L’aide de la ligne de commande du dépositaire.

help = L’outil du dépositaire : cérémonie de la clé, répétition et ouverture des totaux.
examples =
    Exemples :
    { "  " }urne-trustee key --name "Ada Ardent"
    { "  " }    créer trustee.age et afficher la clé publique pour l’organisateur
    { "  " }urne-trustee join --election https://vote.example/elections/5f2c...
    { "  " }    regarder l’élection et vérifier qu’elle nomme votre clé
    { "  " }urne-trustee step
    { "  " }    faire ce qui est votre tour maintenant ; revenez plus tard pour l’étape suivante
    { "  " }urne-trustee step --wait --until rehearsed
    { "  " }    rester jusqu’à ce que votre répétition soit dans le registre

    La phrase de passe est demandée, ou lue dans --passphrase-file ou URNE_PASSPHRASE.
    Code de sortie : 0 fait ou rien à faire, 1 une erreur, 2 une ligne de commande fausse.
help-file = Le fichier du dépositaire, verrouillé par la phrase de passe
help-passphrase_file = Lire la phrase de passe sur la première ligne de ce fichier ; - est l’entrée standard
help-election = L’adresse de l’élection ; inutile si le fichier n’en contient qu’une
help-work_factor = Ce que coûte un essai de deviner la phrase de passe, log2 du N de scrypt ; 18 pour un nouveau fichier
help-json = Afficher un objet JSON au lieu d’un texte
help-key = Créer un nouveau fichier avec une clé de signature et afficher la clé publique
help-key-name = Votre nom, tel que les électeurs le liront
examples-key =
    Exemples :
    { "  " }urne-trustee key --name "Ada Ardent"
    { "  " }urne-trustee --file ada.age key --name "Ada Ardent" --passphrase-file secret.txt
help-join = Montrer une élection, vérifier qu’elle nomme votre clé, et la retenir
examples-join =
    Exemple :
    { "  " }urne-trustee join --election https://vote.example/elections/5f2c...
help-step = Faire ce qui est à faire : s’engager, montrer, fragments, confirmer ou se plaindre, répéter, ouvrir
help-step-wait = Rester et faire chaque chose quand son moment vient
help-step-until =
    Avec --wait : jusqu’où aller.
    key : la clé de l’élection est dans le registre ;
    rehearsed : la répétition de ce dépositaire est dans le registre ;
    decrypted : sa part de l’ouverture est dans le registre, ou il n’en faut pas
examples-step =
    Exemples :
    { "  " }urne-trustee step
    { "  " }urne-trustee step --wait                       rester jusqu’à l’ouverture des totaux
    { "  " }urne-trustee step --wait --until rehearsed

    Une étape commence quand tous les dépositaires ont fait la précédente : relancez la commande, ou utilisez --wait.
help-status = Vérifier le registre et dire où en est l’élection ; ne rien changer
help-rehearse = Répéter l’ouverture avec le fragment enregistré, une fois la clé et la liste complètes
help-decrypt = Vérifier tout le registre, puis ouvrir les totaux de l’élection close
