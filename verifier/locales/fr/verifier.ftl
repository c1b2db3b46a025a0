# Ce que lisent les observateurs. Une phrase, un message ; les noms sont les mêmes dans toutes les langues.

footer-promise = Cette page calcule tout dans votre navigateur. Elle ne croit personne, pas même le serveur d’où elle vient.

## Avant

start-title = Vérifier cette élection
start-intro = Chacun peut contrôler cette élection, sans y connaître personne. Votre navigateur charge tout le registre public, contrôle chaque bulletin sans apprendre ce qu’il contient, et recompte. Pour une grande élection, cela prend du temps.
start = Commencer la vérification
start-archive = Vous avez le registre sous forme de fichier ?
start-archive-link = Vérifier un fichier
archive-title = Vérifier une élection à partir d’un fichier
archive-intro = Choisissez le fichier du registre public d’une élection. Il reste sur cet appareil : rien n’est envoyé et rien d’autre n’est chargé.
archive-file = Le registre, un fichier qui se termine par .tar
archive-hint = Vous pouvez aussi déposer le fichier ici.
archive-chosen = Choisi : { $name } ({ $size })
archive-missing = Choisissez d’abord le fichier d’un registre.
archive-offline = Tout le nécessaire est chargé. Vous pouvez couper votre connexion.
fault-archive = Ce fichier n’est pas le registre d’une élection, ou son début manque.
megabytes = { $count } Mo
download = Environ { $size } seront téléchargés.
download-unknown = Tout le registre sera téléchargé.
preparing = Préparation…
stopped = La vérification a été arrêtée. Elle n’a rien établi.

## Ce que l’on sait par ailleurs

expected-title = Ce que je sais par ailleurs (facultatif)
expected-intro = Ce que vous tenez d’une lettre, d’un journal ou d’une visite antérieure montre que c’est la bonne élection et que rien n’a été retiré depuis.
expected-election = Identifiant de l’élection
expected-election-hint = 64 chiffres et lettres de a à f.
expected-key = Clé publique du serveur
expected-key-hint = 43 caractères, tels que l’organisateur les a publiés.
expected-checkpoint = Points de contrôle que j’ai gardés
expected-checkpoint-hint = Des fichiers enregistrés plus tôt à l’adresse de cette élection suivie de « /checkpoint ».
expected-receipt = Récépissés que j’ai gardés
expected-receipt-hint = Des récépissés de vote ; chacun doit figurer dans le registre.
expected-fingerprint = Repère d’électeur d’un bulletin à retrouver
expected-fingerprint-hint = 20 lettres et chiffres, sur le récépissé. Laissez vide si vous ne cherchez pas de bulletin.
expected-tracking = Son numéro de suivi
expected-tracking-hint = 25 lettres et chiffres, sur le récépissé.
fault-expected-election = Ce n’est pas l’identifiant d’une élection : il a 64 chiffres et lettres de a à f.
fault-expected-key = Ce n’est pas une clé publique : elle a 43 caractères.
fault-expected-checkpoint = L’un des fichiers n’est pas un point de contrôle.
fault-expected-receipt = L’un des fichiers n’est pas un récépissé.
fault-expected-ballot = Un repère d’électeur a 20 lettres et chiffres, un numéro de suivi 25 ; il faut les deux.

## En cours

running-title = Vérification en cours…
running-progress = Avancement de cette étape
running-workers = { $count ->
    [one] Un assistant contrôle les bulletins.
   *[other] { $count } assistants contrôlent les bulletins en même temps.
}
stop = Arrêter
stage = Étape { $number } sur { $all } : { $what }
stage-reading = lecture du registre et contrôle de chaque bulletin
stage-tiles = comparaison de la table du registre
stage-sums = addition des bulletins, toujours verrouillés
stage-pages = comparaison des pages du serveur avec le registre
stage-count = ouverture du total avec les parts des dépositaires, et décompte
read-so-far = { $entries } entrées, { $ballots } bulletins
rate = { $rate } bulletins par seconde
seconds-left = { $seconds ->
    [one] encore une seconde environ
   *[other] encore { $seconds } secondes environ
}
minutes-left = { $minutes ->
    [one] encore une minute environ
   *[other] encore { $minutes } minutes environ
}
announce-failed = Le contrôle { $number } a échoué : { $name }.
announce-percent = { $percent } pour cent lus.
announce-ended = La vérification n’a pas pu être terminée.

## Contrôles

checks-title = Les contrôles
standing-waiting = en attente
standing-running = en cours
standing-passed = réussi
standing-failed = échoué
standing-not-applicable = sans objet
standing-not-run = pas effectué
check-1 = Entrées
check-1-help = Chaque entrée du registre ne peut être lue que d’une seule façon.
check-2 = Ordre
check-2-help = Chaque entrée nomme la précédente ; rien n’a été inséré, retiré ou déplacé, et tout est venu en son temps.
check-3 = Sceau
check-3-help = Le registre est exactement celui que le serveur et les témoins ont signé.
check-4 = Auteurs
check-4-help = L’organisateur, les greffiers et les dépositaires ont signé ce qui vient d’eux.
check-5 = Règles de l’élection
check-5-help = Questions, dates et règles de décompte sont complètes et cohérentes.
check-6 = Fabrication des clés
check-6-help = Chaque dépositaire s’est engagé sur sa part avant de voir celles des autres.
check-7 = Clés
check-7-help = La clé qui verrouille les bulletins est faite des parts de tous les dépositaires, et chacun a répété l’ouverture.
check-8 = Liste des électeurs
check-8-help = Personne n’y figure deux fois et ses totaux sont justes. Elle ne contient aucun nom.
check-9 = Émission
check-9-help = Chaque bulletin vient d’une personne de la liste, à temps, et il est signé.
check-10 = Bulletins
check-10-help = Il est prouvé que chaque bulletin verrouillé contient un vote permis par les règles.
check-11 = Montants
check-11-help = Quand un montant est à répartir, personne n’a donné plus que permis.
check-12 = Bulletins remplacés
check-12-help = Qui a revoté n’a remplacé que son propre dernier bulletin.
check-13 = Clôture
check-13-help = Le scrutin a été clos à l’heure et aucun bulletin n’a été laissé de côté.
check-14 = Sommes des bulletins
check-14-help = Le dernier bulletin de chaque électeur, et aucun autre, est dans les sommes.
check-15 = Parts des dépositaires
check-15-help = Chaque part qui ouvre le total est la bonne, et il y en a assez.
check-16 = Totaux
check-16-help = Les totaux, recalculés ici, sont ceux qui ont été publiés.
check-17 = Bulletins de papier
check-17-help = Réservé pour plus tard : cette version n’a pas de bulletins de papier.
check-18 = Résultat
check-18-help = Élus, égalités et budgets, recalculés ici selon les règles, sont ceux qui ont été publiés.
check-19 = Pages
check-19-help = Les pages que le serveur envoie aux électeurs sont celles que le registre nomme.

## Verdict

verdict-verified = Vérifié : tout est juste
verdict-verified-text = Tous les contrôles ont réussi. Le résultat ci-dessous a été recalculé ici à partir de { $ballots } bulletins.
verdict-failed = Non vérifié : un contrôle a échoué
verdict-missing = Ce bulletin n’est pas dans le registre
verdict-missing-text = Tout ce qui a été contrôlé est juste, mais aucun bulletin n’a ce repère d’électeur et ce numéro de suivi. Comparez-les avec le récépissé ; s’ils sont justes, prévenez l’organisateur et les observateurs.
verdict-incomplete = Tout n’a pas pu être contrôlé
verdict-incomplete-text = Rien n’est faux, mais un contrôle n’a pas pu être effectué. Vous voyez ci-dessous lequel.
verdict-unfinished = Juste jusqu’ici
verdict-unfinished-text = L’élection n’est pas terminée : { $ballots } bulletins sont dans le registre, et ce qui s’y trouve est juste. Vérifiez à nouveau après le décompte.
failed-check = Le contrôle { $number } a échoué : { $name }
failed-more = { $count ->
    [one] Un autre contrôle a échoué aussi.
   *[other] { $count } autres contrôles ont échoué aussi.
}
failed-what-now = Enregistrez le rapport et montrez-le à l’organisateur et à d’autres observateurs. Si vous avez le registre sous forme de fichier, gardez-le : c’est la preuve.
ballot-counts = Le bulletin est dans le registre, numéro { $number }, émis le { $time }. C’est celui qui compte.
ballot-replaced = Le bulletin est dans le registre, numéro { $number }, émis le { $time }. Un autre l’a remplacé depuis.
report-title = Rapport
report-intro = Il donne chaque contrôle en détail, en anglais, pour le garder ou le transmettre.
report-html = Enregistrer le rapport comme page
report-json = Enregistrer le rapport pour des programmes
result-title = Résultat, tel que calculé ici
result-intro = Ces chiffres viennent de votre navigateur, non de l’organisateur.
decision-decided = Décidé.
decision-none = Les totaux sont le résultat ; personne n’est désigné.
decision-no_quorum = Pas de décision : trop peu de votants.
decision-no_winner = Décidé : personne n’est élu.
decision-undecided = Pas de décision : une égalité reste ouverte.
decision-withheld = Gardé secret : si peu de personnes ont voté que le total dirait ce qu’elles ont choisi.
decision-empty = Personne n’a voté sur cette question.
winners = { $count ->
    [one] Choix retenu : { $names }
   *[other] Choix retenus : { $names }
}
tied = Une égalité concerne : { $names }
won = retenu
totals = Totaux
totals-of = Choix
totals-total = Total
no-opinion = sans opinion
pair = { $one } avant { $other }
blank-votes = Votes blancs
facts = Chiffres de ce registre
fact-election = Identifiant de l’élection
fact-board = Serveur et sa clé publique
fact-entries = Entrées
fact-voters = Électeurs sur la liste
fact-ballots = Bulletins
fact-ballots-text = { $all }, dont { $counted } comptent et { $replaced } ont été remplacés
fact-checkpoint = Sceau : nombre d’entrées et racine
fact-witnesses = Témoins qui l’ont signé
fact-pages = Pages changées pendant le scrutin ou après
fact-pages-text = { $files ->
    [one] Entrée { $number }, { $time } : un fichier
   *[other] Entrée { $number }, { $time } : { $files } fichiers
}
nobody = personne
compared = Ce qui a été comparé avec ce que vous avez apporté
not-checked = Ce qui n’a pas été contrôlé
again = Vérifier à nouveau
proves-title = Qu’est-ce que cela prouve, et quoi non ?
proves-yes = Cela prouve que chaque personne de la liste a pu voter une fois, que chaque bulletin compté contient un vote permis, qu’aucun n’a été perdu, changé ou ajouté après sa réception, et que le résultat en découle selon les règles publiées. Pour cela, vous n’avez à faire confiance à personne.
proves-no = Cela ne montre pas qui est derrière un repère d’électeur, ni si l’appareil d’un électeur a verrouillé ce qu’il avait choisi : l’électeur le voit en contrôlant un bulletin sur un second appareil. Que les bonnes personnes soient sur la liste, c’est aux greffiers de le dire.
proves-page = Cette page vient du serveur qu’elle juge. Qui ne veut pas s’y fier construit le programme à partir de sa source publiée, ou vérifie le fichier avec un autre.

## Erreurs

error-board = Le serveur ne donne pas tout le registre
error-board-help = Une partie du registre ne vient pas. Réessayez ; si cela se reproduit, prévenez les observateurs : sans le registre entier, personne ne peut vérifier.
error-unreadable = Le fichier ne peut pas être lu
error-unreadable-help = A-t-il été déplacé ou changé entre-temps ? Choisissez-le à nouveau.
error-changed = Le registre a changé pendant la lecture
error-changed-help = Ses parties étaient autres à la seconde lecture. Réessayez ; si cela se reproduit, prévenez les observateurs.
error-stalled = La vérification s’est arrêtée
error-stalled-help = Une partie de cette page ne répond plus ; votre appareil manque peut-être de mémoire. Rien n’est vérifié. Fermez d’autres pages, rechargez celle-ci et recommencez.
