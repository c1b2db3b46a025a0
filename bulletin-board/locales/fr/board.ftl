# Ce que disent les pages publiques du tableau. La façon de remplir un bulletin de chaque sorte est dans voter.ftl.

footer-promise = Les votes sont verrouillés sur les appareils des électeurs avant d’être envoyés. Personne ne peut lire un vote isolé ; seul le total est ouvert.
you-are-here = Vous êtes ici
all-elections = Toutes les élections
own-time = (à votre heure : { $time })
for-programs = Pour les programmes
interface = Description de l’interface

## Le tableau

board-title = Urnes de { $name }
board-what = Ce serveur tient un registre public pour chaque élection : qui l’organise, qui peut voter, chaque bulletin verrouillé, le résultat. Rien ne peut y être modifié ou enlevé sans que cela se voie, et tout le monde peut tout vérifier.
board-elections = Élections
board-none = Il n’y en a pas encore.
board-more = Plus
board-organize = Préparer une élection
board-verify = Vérifier le registre d’une élection
board-key = La clé publique du tableau
short-setup = En préparation
short-voting = Vote jusqu’au { $time }
short-tally = Le vote est terminé ; dépouillement en cours
short-finished = Le résultat est connu
short-aborted = Annulée
short-loading = En cours de chargement
short-damaged = Indisponible : ses données sont endommagées

## Une élection : maintenant

state-setup = Cette élection est en préparation. Le vote s’ouvre au plus tôt le { $time }.
state-ready = Tout est prêt. Le vote s’ouvre le { $time }.
state-voting = Vous pouvez voter jusqu’au { $time }.
state-voting-over = L’heure de fin du vote est passée. L’organisateur va maintenant fermer l’urne.
state-closing = L’urne est fermée. Le dépouillement va commencer.
state-tally = Le vote est terminé. Les dépositaires ouvrent le total.
state-finished = Le résultat est connu.
state-aborted = Cette élection a été annulée. Il n’y a pas de résultat.
do-vote = Voter
do-vote-page = Aller à la page de vote
do-find = Retrouver mon bulletin
do-check = Vérifier un bulletin sur un second appareil
do-verify = Vérifier toute l’élection
do-read = Voir ce qui est décidé
do-result = Voir le résultat
do-log = Voir le registre
number-credentials = Électeurs inscrits
number-voted = Électeurs qui ont voté
number-ballots = Bulletins reçus
numbers-help = Ces nombres se mettent à jour d’eux-mêmes. Qui vote à nouveau envoie un autre bulletin ; seul le dernier vote est pris en compte. Personne ne peut voir ce que contiennent les bulletins.
page-changed = Quelque chose a changé dans cette élection.
page-renew = Afficher à nouveau la page

## Ce qui est décidé

decided-title = Ce qui est décidé
grades-title = Les mentions, de la meilleure à la moins bonne :
wins-nobody = Les totaux sont le résultat ; la règle ne désigne pas de gagnant.
wins-most = { $what ->
    [points] { $seats ->
        [one] La proposition qui a le plus de points gagne.
       *[other] Les { $seats } propositions qui ont le plus de points gagnent.
    }
    [sums] { $seats ->
        [one] La proposition qui a la plus grande somme gagne.
       *[other] Les { $seats } propositions qui ont les plus grandes sommes gagnent.
    }
   *[votes] { $seats ->
        [one] La proposition qui a le plus de voix gagne.
       *[other] Les { $seats } propositions qui ont le plus de voix gagnent.
    }
}
wins-budget-in-order = { $what ->
    [points] Les projets sont financés dans l’ordre de leurs points, jusqu’à épuisement du budget de { $limit } ; celui qui n’y tient plus est sauté.
    [sums] Les projets sont financés dans l’ordre de leurs sommes, jusqu’à épuisement du budget de { $limit } ; celui qui n’y tient plus est sauté.
   *[votes] Les projets sont financés dans l’ordre de leurs voix, jusqu’à épuisement du budget de { $limit } ; celui qui n’y tient plus est sauté.
}
wins-budget-together = { $what ->
    [points] Sont financés les projets qui ont ensemble le plus de points et coûtent au plus { $limit }.
    [sums] Sont financés les projets qui ont ensemble la plus grande somme et coûtent au plus { $limit }.
   *[votes] Sont financés les projets qui ont ensemble le plus de voix et coûtent au plus { $limit }.
}
wins-grades = { $seats ->
    [one] La proposition qui a la meilleure mention majoritaire gagne : celle qu’au moins la moitié des électeurs lui donnent, ou mieux.
   *[other] Les { $seats } propositions qui ont les meilleures mentions majoritaires gagnent : celle qu’au moins la moitié des électeurs donnent à une proposition, ou mieux.
}
wins-silence-worst = « Sans opinion » compte comme la moins bonne mention.
wins-silence-ignored = « Sans opinion » n’est pas compté.
wins-ranked-pairs = { $seats ->
    [one] Une proposition gagne : elles sont comparées deux à deux, et les comparaisons les plus nettes décident d’abord (paires ordonnées, Tideman).
   *[other] { $seats } propositions gagnent : elles sont comparées deux à deux, et les comparaisons les plus nettes décident d’abord (paires ordonnées, Tideman).
}
wins-schulze = { $seats ->
    [one] Une proposition gagne : elles sont comparées deux à deux, directement et par l’intermédiaire d’autres (Schulze).
   *[other] { $seats } propositions gagnent : elles sont comparées deux à deux, directement et par l’intermédiaire d’autres (Schulze).
}
needs-quorum = Au moins { $part } des électeurs inscrits doivent avoir voté.
needs-more-than = { $blank ->
    [included] Il faut à une proposition plus de { $part } des votes, votes blancs compris.
    [left-out] Il faut à une proposition plus de { $part } des votes, sans les votes blancs.
   *[none] Il faut à une proposition plus de { $part } des votes.
}
needs-at-least = { $blank ->
    [included] Il faut à une proposition au moins { $part } des votes, votes blancs compris.
    [left-out] Il faut à une proposition au moins { $part } des votes, sans les votes blancs.
   *[none] Il faut à une proposition au moins { $part } des votes.
}
ties-open = En cas d’égalité, rien n’est tranché.
ties-order = En cas d’égalité, l’ordre des propositions sur le bulletin décide.
ties-id = En cas d’égalité, l’ordre alphabétique des noms courts des propositions décide.
ties-lot = En cas d’égalité décide un tirage au sort que la fermeture de l’urne fixe et que chacun peut recalculer.

## Qui et quand

who-title = Qui et quand
who-organizer = Organisateur
who-registrars = { $count ->
    [one] Administrateur des listes
   *[other] Administrateurs des listes
}
who-registrars-do = Tient la liste électorale et remet à chaque électeur un code de vote. Aucun nom ne figure dans le registre public.
when-opens = Ouverture du vote
when-closes = Fin du vote
when-early = L’organisateur peut fermer plus tôt.
when-zone = Les heures sont celles du registre public, en temps universel coordonné (UTC).
next-title = Ce qui vient ensuite
task-commit = commence la fabrication de la clé (étape 1 sur 4)
task-open-packages = poursuit la fabrication de la clé (étape 2 sur 4)
task-send-shares = remet des parts de la clé (étape 3 sur 4)
task-check-shares = vérifie les parts reçues de la clé (étape 4 sur 4)
task-new-attempt = recommence la fabrication de la clé
task-post-key = publie la clé publique
task-post-roll = publie la liste électorale, sans noms
task-rehearse = répète l’ouverture, avant que quiconque vote
task-open-poll = ouvre le vote
task-vote = vote
task-close-poll = ferme le vote
task-post-close = scelle l’urne
task-cosign = confirme que tous voient le même registre
task-decrypt = ouvre le total avec sa part de la clé
task-post-result = publie le résultat
task-abort = doit annuler l’élection et recommencer

## Dépositaires

trustees-title = Qui détient la clé
trustees-why = La clé de l’urne est partagée entre { $all } dépositaires. { $needed } d’entre eux, n’importe lesquels, peuvent l’ouvrir ensemble, et ils n’ouvrent que le total, jamais un bulletin.
trustees-trust = { $fewer ->
    [0] Un dépositaire seul pourrait ouvrir des bulletins.
    [one] Un dépositaire seul n’apprend rien d’aucun vote, quoi que fasse le serveur.
   *[other] Même { $fewer } dépositaires ensemble n’apprennent rien d’aucun vote, quoi que fasse le serveur.
}

## Comment voter, comment vérifier

how-title = Comment voter
how-code = { $count ->
    [one] Vous recevez un code de vote de l’administrateur des listes, par lettre ou par message.
   *[other] Vous recevez un code de vote de chaque administrateur des listes, par lettre ou par message. Il vous les faut tous.
}
how-open = Ouvrez la page de vote de cette élection et saisissez votre code.
how-choose = Choisissez, relisez vos choix, puis appuyez sur « Voter ». Votre vote est verrouillé sur votre appareil avant d’être envoyé.
how-receipt = Gardez le récépissé et son numéro de suivi. Il ne montre pas ce que vous avez voté.
how-again = Vous pouvez voter à nouveau jusqu’à la fin. Seul le dernier vote est pris en compte.
how-without-pages = Ce tableau n’a pas de page de vote. Votez avec la commande
check-title = Comment vérifier
check-before = Avant de voter : demandez à la page de vote d’ouvrir un bulletin pour essai, et comparez sur un second appareil qu’il contient bien ce que vous avez choisi.
check-after = Après avoir voté : retrouvez votre bulletin avec le repère d’électeur et le numéro de suivi de votre récépissé.
check-all = À tout moment : faites recalculer toute l’élection par votre propre appareil à partir du registre public. Il n’y a rien à croire sur parole.
limits-title = Ce contre quoi cela ne protège pas
limit-device = Votre appareil voit votre vote. S’il n’est pas sain, il peut le dire à d’autres ; la vérification sur un second appareil montre s’il a changé votre vote.
limit-watched = Qui se tient à côté de vous, ou a votre code, peut voir votre vote ou le remplacer. Vous pouvez voter à nouveau plus tard, en étant seul : le dernier vote est pris en compte.
limit-trustees = { $needed } dépositaires qui s’entendent pourraient lire des bulletins. Ils ne pourraient pas changer le résultat sans que cela se voie.
limit-participation = Qu’un code a voté, et quand, est public. Qui a remis les codes sait à qui ils sont, mais pas ce qui a été voté.
limit-registrar = Il n’y a qu’un administrateur des listes. S’il était malhonnête, il pourrait voter à la place de ceux qui s’abstiennent.
limit-small = Dans un petit groupe, ou si tous votent de même, le total lui-même en dit beaucoup.
limit-ever = Le registre reste public. Si la façon d’aujourd’hui de verrouiller les bulletins est cassée un jour, d’anciens bulletins pourraient être lus.

## Le registre public

record-title = Le registre public
record-what = Tout ce qui s’est passé dans cette élection, dans l’ordre, chaque acte signé par son auteur.
record-entries = { $count ->
    [one] Voir l’entrée du registre
   *[other] Voir les { $count } entrées du registre
}
record-checkpoint = Ce que le tableau a signé
record-id = Numéro de l’élection
record-id-help = Il est calculé à partir des questions, des personnes et des règles. Si le numéro imprimé par l’organisateur est le même, elles sont les mêmes.
record-root = Empreinte du registre
roles-title = Pour qui fait marcher cette élection
role-trustee = Page des dépositaires
role-organizer = Page de l’organisateur
role-registrar = Page de l’administrateur des listes

## Résultat

result-title = Résultat
turnout = { $counted } électeurs inscrits sur { $credentials } ont voté ({ $share }).
turnout-weight = Leurs bulletins ont ensemble le poids { $weight }.
took-part = { $weight } électeurs sur { $eligible } ont répondu à cette question ({ $share }).
took-part-by-weight = Des votes d’un poids de { $weight } sur { $eligible } ont été émis sur cette question ({ $share }).
outcome-empty = Aucun bulletin n’a été compté.
outcome-withheld = Pas ouvert : moins de { $floor } bulletins d’un même poids ont été comptés, et un total montrerait des votes isolés.
quorum-reached = Le quorum de { $part } est atteint.
quorum-missed = Le quorum de { $part } n’est pas atteint.
verdict-nobody = Aucune proposition n’a gagné.
verdict-won = { $count ->
    [one] Gagne : { $names }.
   *[other] Gagnent ({ $count }) : { $names }.
}
verdict-many = { $count ->
    [one] Une proposition a gagné ; elle est marquée.
   *[other] { $count } propositions ont gagné ; elles sont marquées.
}
verdict-tie-open = À égalité pour ce qui reste, et non départagées : { $names }.
verdict-tie-settled = Une égalité entre celles-ci a été tranchée comme annoncé : { $names }.
count-votes = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}
count-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
fate-won = gagne
fate-lost = non retenue
fate-tied = à égalité
fate-skipped = n’y tient plus
fate-below-share = part trop faible
fate-unsupported = sans soutien
why-skipped = coûte { $cost } ; il restait { $left }
why-grade = Mention majoritaire : { $grade }. Sur { $votes } mentions, { $above } sont meilleures, { $below } moins bonnes.
why-schulze = devant { $ahead }, derrière { $behind }
why-ranked-pairs = gagne { $won } des comparaisons retenues, en perd { $lost }
head-option = Proposition
head-cost = Coût
head-votes = Voix
head-points = Points
head-sums = Somme
head-share = Part
head-fate = Issue
head-above = devant { $option }
selected-in-order = Dans l’ordre du soutien, en sautant ce qui n’y tient plus
selected-together = Le plus grand soutien qui y tient ensemble
selection-decides = { $name } (c’est ce qui décide)
selection-compares = { $name } (pour comparaison)
selection = { $count ->
    [one] Un projet, { $score } ; { $cost } dépensés sur { $limit } ({ $share }).
   *[other] { $count } projets, { $score } ensemble ; { $cost } dépensés sur { $limit } ({ $share }).
}
chart-alt = Graphique du résultat : { $contest }. Le tableau qui suit a les mêmes nombres.
chart-hidden = { $count ->
    [one] Une autre proposition n’est pas dessinée ici ; le tableau l’a.
   *[other] { $count } autres propositions ne sont pas dessinées ici ; le tableau les a toutes.
}
chart-silent-worst = { $count ->
    [one] { $count } sans opinion compte comme « { $grade } »
   *[other] { $count } sans opinion comptent comme « { $grade } »
}
chart-silent-ignored = { $count ->
    [one] { $count } sans opinion n’est pas compté
   *[other] { $count } sans opinion ne sont pas comptés
}
chart-middle = la moitié des mentions : celle qui est encadrée ici est la mention majoritaire
chart-pairs = Chaque nombre dit combien placent la proposition de sa ligne devant celle de sa colonne ; le plus grand des deux est grisé.
chart-blanks = Blancs : { $voters }.
chart-decides = c’est ce qui décide
files-title = Le résultat en fichiers
file-results-csv = totaux de toutes les propositions, pour tableurs
file-grades-csv = mentions de toutes les propositions, pour tableurs
file-pairs-csv = comparaisons de toutes les propositions, pour tableurs
file-results-json = tout ce qui a été publié, pour les programmes
file-datapackage = décrit les tableaux (Frictionless Data)
file-pabulib = totaux du budget (Pabulib)

## Le registre, entrée par entrée

log-title = Le registre
log-what = Chaque ligne est une entrée : un acte signé par l’organisateur, un dépositaire, un administrateur des listes ou un électeur. Des entrées sont ajoutées, jamais modifiées.
log-entry = Numéro d’une entrée
log-entry-hint = De 0 à { $last }.
log-missing = Il n’y a pas de telle entrée. Les numéros vont de 0 à { $last }.
log-show = Voir l’entrée
log-range = { $count ->
    [one] La seule entrée
   *[other] Entrées { $first } à { $last } sur { $count }
}
log-number = Numéro
log-kind = Quoi
log-author = Signé par
log-time = Heure
log-pages = Autres entrées
log-newer = Entrées plus récentes
log-older = Entrées plus anciennes
log-checkpoint = Le tableau signe tout le registre après chaque changement :
log-programs = Le registre peut être lu et recalculé à partir de cette adresse avec
receipts-title = Récépissés
receipts-what = Qui vote reçoit un récépissé : la preuve, signée par le tableau, que le bulletin est dans ce registre. S’il y manquait plus tard, le récépissé le montrerait. Pour retrouver un bulletin, il faut le repère d’électeur et le numéro de suivi du récépissé.
by-organizer = { $name } (organisateur)
by-trustee = { $name } (dépositaire)
by-registrar = { $name } (administrateur des listes)
by-voter = la clé d’un électeur
entry-title = Entrée { $index }
entry-author = Signé par
entry-time = Heure
entry-kind = Nom de la sorte
entry-leaf = Empreinte de cette entrée
entry-before = Empreinte de l’entrée précédente
entry-previous = Entrée précédente
entry-next = Entrée suivante
entry-ballot-find = Est-ce votre bulletin ? Votre récépissé le dit :
entry-proof-title = Preuve qu’elle est dans le registre
entry-proof = { $count ->
    [one] Avec ces empreintes, celle de cette entrée devient celle de tout le registre d’une entrée.
   *[other] Avec ces empreintes, celle de cette entrée devient celle de tout le registre de { $count } entrées.
}
entry-receipt = Télécharger la preuve
entry-bytes-title = L’entrée elle-même
entry-bytes = { $count ->
    [one] { $count } octet, mis en forme pour la lecture.
   *[other] { $count } octets, mis en forme pour la lecture.
}
entry-bytes-exact = Les octets exacts
kind-manifest = L’élection
kind-trustee-commit = Fabrication de la clé, étape 1
kind-trustee-open = Fabrication de la clé, étape 2
kind-trustee-share = Fabrication de la clé, étape 3
kind-trustee-confirm = Fabrication de la clé, étape 4
kind-trustee-complaint = Plainte pendant la fabrication de la clé
kind-attempt = Nouveau départ de la fabrication de la clé
kind-key = La clé publique
kind-roll = Liste électorale
kind-rehearsal = Répétition
kind-open = Ouverture du vote
kind-ballot = Un bulletin
kind-extension = Prolongation du vote
kind-closing = Fin du vote
kind-close = Urne fermée
kind-partial-decryption = Ouverture du total
kind-result = Le résultat
kind-abort = L’élection est annulée
kind-notice = Avis
kind-pages = Fichiers des pages
about-manifest = Ce qui est décidé, par qui, quand et selon quelles règles. Tout ce qui suit y est lié.
about-trustee-commit = Un dépositaire s’engage sur une part de la clé, encore couverte.
about-trustee-open = Un dépositaire découvre ce sur quoi il s’est engagé.
about-trustee-share = Un dépositaire remet une part de la clé à un autre, verrouillée pour lui.
about-trustee-confirm = Un dépositaire a vérifié toutes les parts qu’il a reçues.
about-trustee-complaint = Un dépositaire montre qu’une part qu’il a reçue est fausse.
about-attempt = La fabrication de la clé recommence sans ce qui a échoué.
about-key = La clé avec laquelle les appareils des électeurs verrouillent les bulletins. Tous les dépositaires l’ont fabriquée ensemble.
about-roll = Une partie de la liste de ceux qui peuvent voter, sous forme de clés, sans noms.
about-rehearsal = Un dépositaire a montré que sa part de la clé fonctionne, avant que quiconque vote.
about-open = À partir d’ici, des bulletins sont reçus. La liste et la clé sont fixées.
about-ballot = Un bulletin verrouillé, signé avec la clé d’un électeur. Personne ne peut voir ce qu’il contient. Un bulletin ultérieur de la même clé prend sa place.
about-extension = Le vote se termine plus tard qu’annoncé.
about-closing = Plus aucun bulletin n’est reçu.
about-close = Elle fixe exactement quelles entrées sont comptées.
about-partial-decryption = Un dépositaire a ouvert le total avec sa part de la clé, et prouve qu’il l’a bien fait.
about-result = Les totaux et ce que les règles en font.
about-abort = L’organisateur a mis fin à l’élection sans résultat. La raison :
about-notice = L’organisateur a quelque chose à dire :
about-pages = De quels fichiers sont faites les pages pour les électeurs et les autres. Chacun peut les comparer avec ce que le tableau envoie.

## Ce que le tableau a signé

checkpoint-title = Ce que le tableau a signé
checkpoint-what = { $count ->
    [one] Par cette signature, le tableau se porte garant d’un registre d’une entrée : celle-ci et aucune autre.
   *[other] Par cette signature, le tableau se porte garant d’un registre de { $count } entrées : celles-ci et aucune autre, dans cet ordre.
}
checkpoint-compare = Si deux personnes voient des empreintes différentes pour le même nombre d’entrées, le tableau a trompé l’une d’elles, et les deux signatures le prouvent. Comparez donc.
checkpoint-size = Nombre d’entrées
checkpoint-root = Empreinte du registre
checkpoint-board = Signé par
witnesses-title = Témoins
witnesses-none = Cette élection ne nomme pas de témoins. Comparez l’empreinte avec d’autres personnes.
witnesses-what = Les témoins confirment que ce qu’ils voient est l’ancien registre auquel quelque chose a été ajouté. Le dépouillement en demande { $quorum } sur { $count }.
witness-signed = a confirmé ce registre
witness-not-yet = ne l’a pas encore confirmé
checkpoint-exact = Le texte signé
checkpoint-file = Le texte signé, en fichier

## Ce qui peut aller de travers

failure-election = Ce tableau n’a pas une telle élection
failure-election-help = Vérifiez l’adresse : le long numéro doit être entier. Toutes les élections de ce tableau sont sur sa page d’accueil.
failure-entry = Le registre n’a pas une telle entrée
failure-entry-help = Vérifiez le numéro. Il est peut-être trop tôt : les entrées paraissent à mesure qu’elles sont faites.
failure-page = Ce tableau n’a pas cette page
failure-page-help = Il a été construit sans les pages qui fonctionnent dans le navigateur. Les commandes de chaque rôle fonctionnent avec lui ; l’exploitant peut ajouter les pages.
failure-address = Il n’y a rien à cette adresse
failure-address-help = Vérifiez l’adresse, ou partez de la liste de toutes les élections.
failure-busy = Pas maintenant
failure-busy-help = Le tableau est très occupé ou charge cette élection. Attendez un peu, puis rechargez la page.
failure-request = Cette demande ne peut pas recevoir de réponse
failure-request-help = Revenez en arrière et réessayez, ou partez de la liste de toutes les élections.
failure-board = Le tableau a eu une défaillance
failure-board-help = Ce n’est pas de votre faute. Réessayez plus tard ; si cela se reproduit, prévenez l’organisateur.
