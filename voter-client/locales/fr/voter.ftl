# Ce que lisent les électeurs. Une phrase, un message ; les noms sont les mêmes dans toutes les langues.

change = Modifier
change-of = Modifier : { $contest }
footer-promise = Votre vote est verrouillé sur cet appareil avant d’être envoyé. Personne ne peut lire un vote isolé ; seul le total est ouvert.

## Avant le vote

loading = Ouverture du bureau de vote…
looking = Recherche dans l’urne…
code-title = Saisissez votre code de vote
code-label = Code de vote
code-label-of = Code de vote remis par { $registrar }
code-hint = 28 lettres et chiffres, dans votre lettre ou message. Avec ou sans tirets, en majuscules ou non.
code-until = Vous pouvez voter jusqu’au { $time }.
code-lost = Je n’ai pas de code, ou je l’ai perdu
code-lost-help = Adressez-vous à l’organisateur : { $organizer }. Personne d’autre ne peut vous donner un code, et personne n’a besoin de connaître le vôtre.
secret-title = Comment mon vote reste-t-il secret ?
secret-text = { $count } dépositaires détiennent chacun une partie de la clé. Il en faut { $threshold } ensemble pour ouvrir l’urne, et ils n’ouvrent que le total.
find-link = J’ai déjà voté : retrouver mon bulletin
fault-code-length = Un code de vote a 28 lettres et chiffres ; celui-ci en a { $found }.
fault-code-character = Le caractère { $found } du code n’existe pas dans les codes de vote.
fault-code-checksum = Il y a une faute de frappe dans le code. Comparez-le à votre lettre, caractère par caractère.
fault-not-on-roll = Ce code n’est pas sur la liste électorale de cette élection. Vérifiez qu’il est bien pour cette élection.
fault-tracking = Un numéro de suivi a 25 lettres et chiffres, en cinq groupes de cinq.
fault-fingerprint = Un repère d’électeur a 20 lettres et chiffres, en quatre groupes de cinq.
before-title = Vous avez déjà voté
before-when = Un vote avec votre code est dans l’urne depuis le { $time }.
before-last-counts = Vous pouvez en rester là. Si vous votez à nouveau, le nouveau vote remplace l’ancien : seul le dernier vote est pris en compte.
before-elsewhere = Ce vote n’a pas été émis sur cet appareil. Si ce n’était pas vous, prévenez l’organisateur ({ $organizer }) et votez à nouveau maintenant.
before-again = Voter à nouveau
refused-before-title = Votre dernier vote n’a pas été accepté
refused-before = Un vote émis sur cet appareil a été refusé. Si vous en signez un nouveau, prévenez l’organisateur ({ $organizer }) au cas où l’ancien apparaîtrait dans l’urne à sa place.

## Questions

contest-of = Question { $number } sur { $count }
blank = Vote blanc
none-of-these = Aucune de ces propositions
no-opinion = Sans opinion
rule-blank = Vous pouvez aussi voter blanc.
rule-choose-exactly = { $max ->
    [one] Choisissez une proposition.
   *[other] Choisissez { $max } propositions.
}
rule-choose-any = Choisissez autant de propositions que vous voulez, ou aucune.
rule-choose-up-to = { $max ->
    [one] Choisissez une proposition, ou aucune.
   *[other] Choisissez jusqu’à { $max } propositions, ou aucune.
}
rule-choose-between = Choisissez de { $min } à { $max } propositions.
rule-budget = Choisissez des projets pour { $limit } au plus en tout.
rule-budget-least = Ils doivent coûter au moins { $least }.
rule-score = Donnez à chaque proposition une note de 0 à { $each }.
rule-points = Vous avez { $most } points à donner.
rule-points-each = Au plus { $each } pour une proposition.
rule-allocation = Vous avez { $most } à répartir.
rule-allocation-each = Au plus { $each } pour une proposition.
rule-all = Donnez tout.
rule-least = Donnez au moins { $least }.
rule-grades = Donnez une mention à chaque proposition.
rule-grades-or-none = Donnez une mention à chaque proposition, ou choisissez « sans opinion ».
rule-rank-all = Classez toutes les propositions, la meilleure en premier.
rule-rank-exactly = { $max ->
    [one] Choisissez votre première proposition.
   *[other] Classez { $max } propositions, la meilleure en premier.
}
rule-rank-between = Classez de { $min } à { $max } propositions, la meilleure en premier.
rule-rank-rest = Celles que vous laissez se partagent la dernière place.
state-chosen = { $chosen } sur { $max } choisies
state-budget = { $spent } utilisés sur { $limit }, il reste { $left }
state-sum = { $sum } donnés sur { $most }, il reste { $left }
state-over = { $over } de trop
budget-bar = Part du budget utilisée
sum-bar = Ce qui a été donné
more-for = Plus pour { $option }
less-for = Moins pour { $option }
ranked = Votre classement
ranked-none = Rien pour l’instant. Commencez par votre préférée.
ranked-full = { $max ->
    [one] Vous avez classé { $max } proposition ; il n’y a plus de place.
   *[other] Vous avez classé { $max } propositions ; il n’y a plus de place.
}
unranked = Non classées
unranked-none = Vous avez classé toutes les propositions.
ranked-now = { $option } est maintenant numéro { $rank }.
unranked-now = { $option } n’est plus classé.
rank-in = Classer { $rank } : { $option }
rank-in-short = Classer { $rank }
rank-up = Monter { $option }
rank-down = Descendre { $option }
rank-out = Retirer { $option } du classement
problem-none = Choisissez une proposition.
problem-too-many = { $max ->
    [one] Vous avez choisi { $chosen } propositions ; une seule est permise.
   *[other] Vous avez choisi { $chosen } propositions ; { $max } sont permises.
}
problem-too-few = Vous en avez choisi { $chosen } ; choisissez-en au moins { $min }.
problem-budget-over = Votre choix dépasse le budget de { $over }. Retirez quelque chose.
problem-budget-under = Choisissez des projets pour au moins { $least }.
problem-each = { $option } : donnez un nombre de 0 à { $each }.
problem-sum-over = Vous avez donné { $over } de trop ; { $most } en tout sont permis.
problem-sum-under = Il reste { $missing } à donner.
problem-grade = { $option } n’a pas encore de mention.
problem-rank-few = Vous en avez classé { $chosen } ; classez-en au moins { $min }.
problem-rank-many = Vous en avez classé { $chosen } ; { $max } au plus sont permises.

## Ce qui a été choisi

said-blank = Vote blanc
said-nothing = Rien de choisi
said-spent = { $count ->
    [one] { $count } projet, { $spent }
   *[other] { $count } projets, { $spent }
}
said-left = { $left } non donnés
said-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}

## Relire et voter

preparing = Verrouillage de votre bulletin…
review-title = Relisez vos choix, puis votez
review-intro = Vous n’avez pas encore voté. Votre vote compte une fois que vous appuyez sur le bouton « Voter » ci-dessous.
review-replaces = Ce vote remplace celui que vous avez émis auparavant.
tracking-code = Numéro de suivi
tracking-hint = Vous le recevrez à nouveau avec votre récépissé.
vote = Voter
keep-open = Ce navigateur ne conserve rien. Laissez cette page ouverte jusqu’à l’affichage de votre récépissé.
sending = Envoi de votre vote…
sending-help = Veuillez patienter. Votre vote est signé et conservé sur cet appareil.
sending-again = Pas encore de connexion avec l’urne
sending-again-help = Votre vote est conservé sur cet appareil et sera renvoyé tout seul jusqu’à ce qu’il arrive. Vous n’avez pas à voter à nouveau. Si vous fermez cette page, rouvrez-la sur cet appareil.

## Récépissé

done-title = Votre vote est dans l’urne
done-text = C’est terminé. Vous pouvez fermer cette page.
receipt-title = Votre récépissé
receipt-election = Élection
receipt-time = Émis le
receipt-number = Numéro dans le registre
fingerprint = Repère d’électeur
receipt-qr = À scanner pour retrouver votre bulletin plus tard
receipt-address = Retrouver mon bulletin :
receipt-secret = Le récépissé ne montre pas ce que vous avez voté. Vous pouvez le montrer à tout le monde.
print = Imprimer le récépissé
save = Enregistrer le récépissé
find-now = Voir mon bulletin dans l’urne
later-title = Et ensuite ?
later-text = Vous pouvez retrouver votre bulletin dans l’urne à tout moment. Jusqu’à la clôture vous pouvez voter à nouveau avec le même code ; seul le dernier vote est pris en compte.
vote-again = Voter à nouveau
clear = Effacer toute trace de cet appareil
clear-hint = Sur un ordinateur partagé : enregistrez ou imprimez d’abord le récépissé.
cleared-title = Cet appareil a oublié votre vote
cleared-text = Votre vote reste dans l’urne. Vous pouvez fermer cette page.

## Refus

refused-title = Votre vote n’a pas été accepté
refused-poll-closed = Le scrutin est clos.
refused-not-yet-open = Le scrutin n’est pas encore ouvert.
refused-not-current = Entre-temps un autre vote avec votre code est arrivé. Si ce n’était pas vous, prévenez l’organisateur. Vous pouvez recommencer.
refused-other = Veuillez recommencer. Si cela ne suffit pas, prévenez l’organisateur : { $organizer }.
start-again = Recommencer

## Vérifier sur un autre appareil

check-offer = Vous n’êtes pas sûr que cet appareil fait ce que vous dites ? Vérifiez d’abord.
check-why = Un appareil manipulé pourrait verrouiller un autre choix que le vôtre. Un second appareil peut ouvrir ce bulletin et montrer ce qu’il contient. Le bulletin est alors utilisé ; ensuite vous en faites un nouveau et vous votez. Qui vérifie de temps en temps rend la triche trop risquée.
check-start = Vérifier ce bulletin sur un second appareil
check-title = Vérifier ce bulletin
check-step = Étape { $number } sur { $count }
check-scan = Scannez ceci avec un autre téléphone ou ordinateur. Ne fermez pas cette page.
check-by-hand = Ou ouvrez-y cette adresse et saisissez le numéro de suivi :
check-same-code = L’autre appareil affiche-t-il exactement ce numéro de suivi ?
check-same = Oui, c’est le même
check-differs = Non, il est différent
check-compare-title = Comparez les deux appareils
check-scan-again = Scannez maintenant ce second code avec le même appareil.
check-copy = Copier au lieu de scanner
check-copy-label = Texte pour l’autre appareil
check-compare = Tenez les deux écrans côte à côte. L’autre appareil doit afficher exactement ceci :
check-used-up = Ce bulletin a été ouvert et ne peut plus être émis. Vous n’avez pas encore voté.
check-right = C’est pareil : faire un nouveau bulletin et voter
check-wrong = Quelque chose est différent
wrong-title = Quelque chose ne va pas : ne votez pas sur cet appareil
wrong-not-cast = Rien n’a été envoyé. Vous n’avez pas encore voté.
wrong-note = Notez l’heure et ce numéro de suivi :
wrong-photo = Prenez les deux écrans en photo.
wrong-call = Prévenez l’organisateur et les observateurs : { $organizer }.
wrong-other-device = Votez depuis un autre appareil. Votre code reste valable.

## Le second appareil

second-title = Vérifier un bulletin
second-intro = Utilisez cette page sur un autre appareil que celui qui vote. Saisissez le numéro de suivi que l’appareil de vote affiche maintenant, avant qu’il n’ouvre le bulletin.
second-code-hint = Cinq groupes de cinq lettres et chiffres, avec ou sans tirets.
second-held-title = Cet appareil a noté le numéro de suivi
second-held = L’appareil de vote affiche-t-il exactement ce numéro ?
second-next = Si oui, appuyez là-bas sur « Oui, c’est le même ». Scannez ensuite avec cet appareil le second code qu’il affiche.
second-paste = Coller au lieu de scanner
second-paste-label = Texte de l’appareil de vote
second-result-title = Voici ce que contient le bulletin
second-result = Le bulletin a été ouvert et recalculé ici. Il a bien le numéro de suivi que cet appareil avait noté auparavant.
second-compare = Comparez avec l’appareil de vote, côte à côte. Est-ce bien ce qui y a été choisi ?
second-not-cast = Ce bulletin a seulement été vérifié et ne compte pas. Retournez à l’appareil de vote pour voter.
second-differs = Quelque chose est différent
second-wrong-title = Ce bulletin ne passe pas la vérification
second-wrong = Ce que l’appareil de vote a remis ne correspond pas au numéro de suivi que cet appareil a noté.
second-again = Vérifier un autre bulletin

## Retrouver mon bulletin

find-title = Retrouver mon bulletin
find-intro = Les deux figurent sur votre récépissé.
find-button = Rechercher
find-file = Ou ouvrez le récépissé enregistré
find-other = Rechercher un autre bulletin
fingerprint-hint = Quatre groupes de cinq lettres et chiffres, avec ou sans tirets.
found-title = Votre bulletin est dans l’urne
found-current = C’est le dernier avec votre code : c’est lui qui compte.
found-replaced = Un vote plus récent avec le même code l’a remplacé : c’est celui-là qui compte.
found-proof = Cet appareil a calculé que le bulletin figure dans le registre de { $size } entrées que l’urne a signé.
found-secret = Ce qu’il contient, personne ne peut le voir.
missing-title = Ce bulletin n’est pas dans l’urne
missing-text = Comparez le repère d’électeur et le numéro de suivi avec votre récépissé.
missing-help = Si les deux sont justes et que le vote date de plus de quelques minutes, montrez votre récépissé à l’organisateur ({ $organizer }) et aux observateurs : il prouve que le vote a été accepté.

## Ce qui peut mal se passer

error-internal = Un imprévu est survenu
error-internal-help = Rechargez cette page. Un vote envoyé n’est pas perdu. Si cela se répète, prévenez l’organisateur : { $organizer }.
error-network = Pas de connexion avec l’urne
error-network-help = Vérifiez votre connexion, puis réessayez. Rien n’est perdu.
error-not-open = Le scrutin n’est pas encore ouvert
error-not-open-help = Revenez quand l’organisateur ({ $organizer }) l’aura ouvert.
error-closed = Le scrutin est clos
error-closed-help = Aucun vote n’est plus accepté. Vous pouvez toujours retrouver votre bulletin et voir le résultat.
error-aborted = Cette élection a été annulée
error-aborted-help = Adressez-vous à l’organisateur : { $organizer }.
error-contradiction = L’urne se contredit
error-contradiction-help = Elle montre un autre registre qu’avant. Ne votez pas maintenant. Communiquez à l’organisateur ({ $organizer }) et aux observateurs ce qui figure ci-dessous.
error-log = L’urne montre un registre qui n’est pas juste
error-log-help = Ne votez pas maintenant. Communiquez à l’organisateur ({ $organizer }) et aux observateurs ce qui figure ci-dessous.
error-answer = L’urne a donné une réponse fausse
error-answer-help = Réessayez. Si cela se répète, communiquez à l’organisateur ({ $organizer }) et aux observateurs ce qui figure ci-dessous.
error-signed-already = Vous avez déjà signé ce vote dans une autre fenêtre
error-signed-already-help = Retournez à cette fenêtre, ou recommencez ici : votre vote n’est pas perdu.
error-other-election = Ceci appartient à une autre élection
error-other-election-help = Ouvrez la page de la bonne élection.
error-receipt-file = Ce fichier n’est pas un récépissé
error-receipt-file-help = Choisissez le fichier que vous avez enregistré après avoir voté.
error-tampered-help = Un fichier de cette page n’est pas le bon. Ne votez pas ici. Prévenez l’organisateur et les observateurs.
