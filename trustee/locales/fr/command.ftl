# Ce que dit la ligne de commande du dépositaire, en plus de ce que dit la page, et ce qu’une page montre comme détails d’un défaut.

## The passphrase

ask-passphrase = Phrase de passe :
ask-new-passphrase = Nouvelle phrase de passe :
ask-again = La même, encore une fois :
short-passphrase = attention : une phrase de passe de moins de { $count } caractères est facile à deviner
fault-differ = les deux phrases de passe sont différentes : rien n’a été écrit, réessayez
fault-passphrase-input = la phrase de passe ne peut pas être lue sur l’entrée standard
fault-passphrase-file = la phrase de passe ne peut pas être lue dans { $path }
fault-passphrase-empty = la phrase de passe est vide : donnez-en une de plusieurs mots
fault-no-passphrase = pas de phrase de passe : donnez --passphrase-file FILE (ou - pour l’entrée standard), ou définissez URNE_PASSPHRASE
fault-no-keyboard = la phrase de passe ne peut pas être lue

## The key

key-made = { $file } est créé pour { $name }.
key-public-line = Clé publique : { $key }
key-fingerprint-line = Empreinte : { $fingerprint }  (à comparer au téléphone avec l’organisateur)
key-then = donnez votre nom et la clé publique à l’organisateur, qui vous enverra l’adresse de l’élection.
key-keep = Gardez le fichier et la phrase de passe séparément, jusqu’à ce que le résultat soit établi.
key-old-copies = N’utilisez jamais une ancienne copie du fichier tant qu’il y en a une plus récente.

## An election

about-id = numéro
about-organizer = organisateur
about-board = tableau
about-board-key = { $name }, clé { $key }
about-poll = scrutin
about-poll-dates = du { $opens } au { $closes }
about-trustees = dépositaires
about-threshold = { $threshold } de ces { $count } personnes ouvrent ensemble les totaux :
about-registrars = liste électorale
about-witnesses = témoins
about-no-witnesses = aucun : personne d’autre ne veille à ce que le tableau montre à tous le même registre
about-quorum = { $quorum } sur { $count } doivent avoir vu la clôture avant que quiconque ouvre les totaux
about-floor = seuil
about-floor-what = une question qui a moins de { $floor } bulletins (de même poids) n’est jamais ouverte
about-warning = ATTENTION
about-all-needed = tous les dépositaires sont nécessaires : un fichier ou une phrase de passe perdus, et l’élection est perdue
about-questions = Questions :
other-name = À NOTER : l’élection vous appelle { $name }.
joined = Vous participez comme dépositaire { $trustee }. Si quelque chose ci-dessus est faux, dites-le maintenant à l’organisateur.
verifying = vérification du registre { $bar } { $done } entrées sur { $all }, encore { $left }
phase = { $count ->
    [one] { $phase ->
        [setup] En préparation
        [voting] Vote en cours
        [closing] En cours de clôture
        [tally] Dépouillement
        [finished] Élection terminée
       *[aborted] Élection annulée
    } ; { $count } entrée, vérifiée.
   *[other] { $phase ->
        [setup] En préparation
        [voting] Vote en cours
        [closing] En cours de clôture
        [tally] Dépouillement
        [finished] Élection terminée
       *[aborted] Élection annulée
    } ; { $count } entrées, toutes vérifiées.
}
ceremony-stands = La clé de l’élection est complète.
ceremony-failed = Cérémonie de la clé, essai { $attempt } : manquée par la faute du dépositaire { $trustee }.
ceremony-confirmed = Cérémonie de la clé, essai { $attempt } : tous les dépositaires ont confirmé.
ceremony-round = Cérémonie de la clé, essai { $attempt }, étape { $round } sur 4 :
ceremony-trustee = { $name } : { $done } étapes sur 4

## Whose turn it is

next-line = Ensuite : { $what }
waiting = En attente : { $what }
turn = { $who } : { $what }
reader = vous
all-voters = les électeurs

## What was sent

sent = Envoyé : { $what } ({ $kind }, entrée { $index })
stood-already = Déjà dans le registre : { $what } ({ $kind }, entrée { $index })
note-commit = étape 1 sur 4, votre cachet
note-open = étape 2 sur 4, ce que vous aviez cacheté
note-open-part = étape 2 sur 4, ce que vous aviez cacheté, partie { $part } sur { $parts }
note-share = étape 3 sur 4, le fragment du dépositaire { $trustee }
note-confirm = étape 4 sur 4, confirmée : tous les fragments reçus conviennent ; ce fichier garde le vôtre
note-complaint = étape 4 sur 4, une plainte : ce qu’a envoyé le dépositaire { $trustee } ne convient pas ; l’organisateur doit commencer un nouvel essai
note-rehearsal = votre répétition : votre fragment marche
note-decryption = votre part de l’ouverture de la question { $contest }
note-decryptions = { $count ->
    [one] votre part de l’ouverture de { $count } question
   *[other] votre part de l’ouverture de { $count } questions
}
nothing-sent = Aucune question n’est à ouvrir : rien n’a été envoyé.
nothing-due = Rien à faire pour vous en ce moment.

## The count

counts-title = Tout le registre est vérifié. Il contient :
counts-credentials = { $count ->
    [one] électeur sur la liste
   *[other] électeurs sur la liste
}
counts-ballots = { $count ->
    [one] bulletin
   *[other] bulletins
}
counts-replaced = { $count ->
    [one] de ceux-ci remplacé par un plus récent
   *[other] de ceux-ci remplacés par de plus récents
}
counts-counted = { $count ->
    [one] compté, d’un poids total de { $weight }
   *[other] comptés, d’un poids total de { $weight }
}
counts-contest = pour la question { $contest } : { $outcome }
counts-outcome-counted = sera ouvert
counts-outcome-withheld = reste fermé : trop peu de bulletins (de même poids)
counts-outcome-empty = aucun bulletin : les totaux sont nuls

## The end

ended = Fin : { $what }.
nothing-more = { $what } : il n’y a plus rien à faire
finished = l’élection est terminée : son résultat est établi
aborted = l’élection a été abandonnée ({ $reason })

## What goes wrong

fault-io = { $action ->
    [encode] { $path } ne peut pas être mis en forme : { $cause }
    [encrypt] { $path } ne peut pas être verrouillé par la phrase de passe : { $cause }
    [lock] { $path } ne peut pas être réservé : { $cause }
    [write] { $path } ne peut pas être écrit : { $cause }
   *[read] { $path } ne peut pas être lu : { $cause }
}
fault-in-use = { $path } est utilisé par un autre urne-trustee : attendez qu’il ait fini
fault-passphrase = la phrase de passe n’ouvre pas { $path } : réessayez
fault-work = { $path } demande un facteur de travail de { $required }, plus de { $max } est refusé : reprenez-le d’une sauvegarde
fault-damaged = { $path } est abîmé ou n’est pas un fichier de dépositaire ({ $reason }) : reprenez-le d’une sauvegarde
fault-begin = il ne commence pas comme un fichier de dépositaire
fault-secret = un secret est d’une sorte inconnue
fault-ends-early = il finit trop tôt
fault-length = une longueur est fausse
fault-utf8 = un texte n’est pas en UTF-8
fault-choice = un choix entre 0 et 1 n’est ni l’un ni l’autre
fault-goes-on = il continue après sa fin
fault-not-joined = ce fichier ne participe pas à l’élection : lancez d’abord `urne-trustee join --election URL`
fault-none-joined = ce fichier ne participe à aucune élection : lancez d’abord `urne-trustee join --election URL`
fault-which = { $count ->
    [one] ce fichier participe à { $count } élection : dites laquelle avec --election URL, comme { $example }
   *[other] ce fichier participe à { $count } élections : dites laquelle avec --election URL, comme { $example }
}
fault-which-election = quelle élection ? donnez --election URL
fault-not-named = cette élection ne nomme aucun dépositaire avec la clé de ce fichier, { $key } : donnez votre clé à l’organisateur, ou utilisez le fichier qui appartient à cette élection
fault-not-stored = rien n’a été envoyé : enregistrez d’abord le nouveau fichier
fault-not-the-file = { $path } n’est pas le fichier qui devait être enregistré : choisissez celui que vous venez d’enregistrer, ou enregistrez-le encore
fault-no-shares = ce fichier ne contient aucun fragment de la clé de cette élection : utilisez le fichier qui a participé à la cérémonie
fault-old-copy = essai { $attempt } : le registre contient des messages de ce dépositaire dont ce fichier n’a pas les secrets, c’est donc une ancienne copie : utilisez la plus récente ; si elle est perdue, demandez un nouvel essai à l’organisateur
fault-log-behind = le fichier est plus avancé que le registre : l’essai qu’il connaît n’y a pas commencé ; le tableau a perdu des entrées, prévenez l’organisateur et les observateurs
fault-other-aggregate = question { $contest } : ce fichier a accepté d’ouvrir une autre clôture ou d’autres totaux ; les deux ensemble ouvriraient des bulletins un à un, ceci est donc refusé pour toujours : prévenez l’organisateur et les observateurs
fault-refused = rien n’a été envoyé : { $cause }
fault-openings = tous les cachets doivent être ouverts avant que les fragments soient distribués
fault-shares = tous les fragments doivent être là avant d’être vérifiés
fault-rehearsal = la clé et la liste électorale doivent être complètes avant une répétition
fault-close = la clôture n’est pas encore dans le registre signé : réessayez
fault-poll-open = le scrutin doit être clos avant que ses totaux soient ouverts
fault-few-witnesses = trop peu de témoins ont signé la fin du scrutin
fault-result-stands = le résultat est déjà établi : il n’y a plus rien à ouvrir
