# Ce que les outils disent d’un tableau et de ses réponses. Les noms sont les mêmes dans toutes les langues.

## Adresses

fault-address = « { $text } » n’est pas une adresse : { $detail }
address-scheme = elle commence par http:// ou https://, comme http://127.0.0.1:8080
address-host = il manque le nom du serveur
address-parts = elle ne contient que le protocole, le serveur, le port et un chemin
address-of-election = c’est l’adresse d’une élection ; celle du tableau s’arrête avant /elections
address-election-form = l’adresse d’une élection s’écrit http://serveur:port/elections/<64 chiffres hexadécimaux>
address-election-id = après /elections/ vient le numéro de l’élection, 64 chiffres hexadécimaux

## Réponses

fault-unreachable = { $url } : pas de réponse du tableau ({ $detail }) ; vérifiez l’adresse et le réseau, puis réessayez
fault-unavailable = { $url } : le tableau ne peut pas répondre en ce moment ({ $detail }) ; réessayez plus tard
fault-not-found = { $url } : le tableau ne connaît rien à cette adresse
fault-problem = { $url } : le tableau répond { $status } : { $title }
fault-refused = le tableau a refusé { $kind ->
    [ballot] le bulletin
    [manifest] l’élection
    [roll] la liste électorale
    [key] la clé publique
    [open] l’ouverture du vote
    [extension] la prolongation du vote
    [closing] la fin du vote
    [close] la fermeture de l’urne
    [partial-decryption] l’ouverture du total
    [result] le résultat
    [abort] l’annulation
    [notice] l’avis
    [submission] l’envoi
   *[other] l’envoi « { $kind } »
} : { $cause }
fault-unsigned-refusal = le tableau a refusé ({ $reason }), mais sans signature valable de sa clé : { $detail }
fault-answer = { $url } : ce n’est pas la réponse d’un tableau Urne : { $detail }
answer-slow = cela a pris trop de temps
answer-unknown-host = le nom du serveur est inconnu
answer-no-connection = pas de connexion
answer-no-way = la page n’a aucun moyen d’interroger le tableau
answer-no-body = sans contenu
answer-long = plus de { $limit } octets
answer-unexplained = une réponse sans explication
answer-status = code { $status }, { $title }
answer-not-manifest = une élection ne se crée qu’avec un manifeste
answer-other-page = le fichier n’est pas celui dont le tableau indique l’empreinte

## Récépissés

fault-receipt = { $url } : le récépissé du tableau n’est pas valable : { $detail } ; gardez ce que vous avez envoyé et envoyez-le à nouveau
receipt-other-entry = son entrée n’est pas ce qui a été envoyé
receipt-other-index = il porte sur un autre numéro que celui de l’entrée
receipt-not-shown = son registre ne montre pas l’entrée qu’il a confirmée

## Le registre

fault-log = { $origin } : le registre n’est pas juste : { $detail }
fault-entry = { $origin } : l’entrée { $index } enfreint les règles : { $detail }
fault-checkpoint = point de contrôle : { $detail }
fault-first-entry = entrée 0 : { $detail }
log-empty = le registre est vide
log-no-manifest = l’entrée 0 n’est pas un manifeste
log-other-election = l’entrée 0 est le manifeste d’une autre élection
log-no-entry = il n’y a pas d’entrée { $index } parmi { $size }
log-root = { $size ->
    [one] l’entrée ne donne pas la racine que le tableau a signée
   *[other] les { $size } entrées ne donnent pas la racine que le tableau a signée
}
log-archive = une archive n’accepte pas d’entrées ; donnez l’adresse de l’élection
log-not-open = le vote n’est pas encore ouvert : l’organisateur l’ouvre, c’est prévu pour { $opens }
log-given-up = cette élection a été abandonnée avant l’ouverture du vote

## Un tableau qui se contredit

fault-contradiction = LE TABLEAU SE CONTREDIT : { $detail }. Les deux points de contrôle qu’il a signés sont gardés dans { $evidence } ; montrez-les à l’organisateur et aux observateurs
fault-contradiction-shown = LE TABLEAU SE CONTREDIT : { $detail }. Gardez les deux points de contrôle qu’il a signés et montrez-les à l’organisateur et aux observateurs
contradiction-origin = son registre a une autre origine qu’avant
contradiction-gone = { $now ->
    [one] il montre une entrée, mais en a signé { $before } auparavant : des entrées ont disparu
   *[other] il montre { $now } entrées, mais en a signé { $before } auparavant : des entrées ont disparu
}
contradiction-different = { $size ->
    [one] la première entrée qu’il montre n’est pas celle qu’il a signée auparavant
   *[other] les { $size } premières entrées qu’il montre ne sont pas celles qu’il a signées auparavant
}
evidence-title = Deux points de contrôle qu’un même tableau a signés et qui se contredisent :
evidence-before = Avant :
evidence-now = Maintenant :

## Fichiers

fault-file-read = impossible de lire { $path } : { $cause }
fault-file-write = impossible d’écrire { $path } : { $cause }
fault-file-remove = impossible de supprimer { $path } : { $cause }
fault-file-create = impossible de créer { $path } : { $cause }
fault-file-exists = { $path } existe déjà et reste tel quel
fault-content = { $path } : { $detail }
content-missing = il manque { $name }
content-checkpoint = ce n’est pas un point de contrôle enregistré par cet outil ({ $detail }) ; sans lui, un tableau qui revient en arrière passe inaperçu ; supprimez le fichier pour repartir de zéro
content-no-key = ce n’est pas un fichier de clé d’Urne
content-key-role = c’est la clé { $found ->
    [organizer] d’un organisateur
    [registrar] d’un administrateur des listes
   *[other] de « { $found } »
}, et non { $needed ->
    [organizer] d’un organisateur
   *[other] d’un administrateur des listes
}
content-key-damaged = la clé de ce fichier est abîmée ; prenez-en une copie
content-key-open = d’autres peuvent lire cette clé secrète ; lancez « chmod 600 { $path } »

## Ce qu’il y a à faire

turn-commit = commencer la cérémonie de la clé
turn-open-packages = montrer ce qui a été cacheté
turn-send-shares = envoyer aux autres dépositaires leurs fragments
turn-check-shares = vérifier les fragments reçus
turn-attempt = essai { $attempt }
turn-round = étape { $round } sur 4
turn-sent = { $sent } messages sur { $of } envoyés
turn-new-attempt = commencer l’essai { $attempt } : une plainte a montré que le dépositaire { $trustee } ({ $name }) est en faute
turn-new-attempt-failed = commencer l’essai { $attempt } : { $cause }
turn-post-key = publier la clé de l’élection : tous les dépositaires l’ont confirmée
turn-post-roll = faire les codes de vote et déposer la liste des électeurs
turn-post-roll-rest = déposer le reste de la liste des électeurs : { $arrived } parties sur { $parts } y sont
turn-rehearse = faire la répétition, pour être sûr que l’ouverture marchera avant que quiconque vote
turn-open-poll = ouvrir le scrutin
turn-vote = voter : { $voted } électeurs sur { $voters } ont un bulletin dans l’urne
turn-close-poll = clore le scrutin quand son temps est écoulé
turn-close-early = clore le scrutin ; cette élection peut être close plus tôt
turn-post-close = achever la clôture : elle fixe ce qui est compté ; rien d’autre ne peut venir avant
turn-cosign = confirmer un registre de plus de { $count } entrées : les dépositaires attendent { $quorum } des témoins
turn-decrypt = ouvrir les totaux : { $done } des { $needed } dépositaires nécessaires l’ont fait
turn-post-result = publier le résultat : { $done } dépositaires ont ouvert les totaux, il en faut { $needed }
turn-post-result-empty = publier le résultat : il n’y avait rien à ouvrir
turn-abort = abandonner cette élection et en faire une nouvelle, avec de nouvelles listes : { $cause }
