# Ce que lisent l'organisateur et l'administrateur des listes.

footer-promise = Votre clé et les codes des électeurs restent sur cet appareil. Gardez les fichiers pour vous.
loading = Lecture de l’élection…
checking = Vérification du projet…

## Key

sign-in-organizer = S’identifier comme organisateur
sign-in-registrar = S’identifier comme administrateur des listes
organize-intro = Ici vous préparez un vote, l’ouvrez, le fermez et publiez le résultat. Cette page dit toujours ce qui vient ensuite.
organize-again = Tout ce que l’urne montre de cette élection a été vérifié. Présentez votre clé pour continuer.
register-intro = Ici vous faites un code de vote pour chaque électeur, imprimez les lettres et déposez la liste des électeurs, sans les noms.
register-before = Il n’y a pas encore d’élection. Vous pouvez déjà faire votre clé : l’organisateur en indique la partie publique dans son projet.
key-choose = Choisissez votre fichier de clé
key-hint = Le fichier { $file } que cette page ou la ligne de commande a fait pour vous. Il est lu sur cet appareil et n’est envoyé nulle part.
key-none-title = Pas encore de clé ?
key-none-organizer = Faites-en une maintenant. Qui a cette clé peut ouvrir et fermer vos élections.
key-none-registrar = Faites-en une maintenant. Qui a cette clé peut déposer la liste des électeurs à votre place.
key-make = Faire une nouvelle clé
key-made-title = Votre nouvelle clé
key-made-text = Cette page ne garde rien. Enregistrez le fichier maintenant et gardez-en une copie en lieu sûr : sans lui, vous ne pourrez pas continuer.
key-save = Enregistrer le fichier de clé
key-not-saved = Enregistrez le fichier avant de continuer.
key-public = Votre clé publique
key-public-organizer = Vous pouvez la montrer à tous. Certaines urnes ne prennent que les élections de clés qu’elles connaissent : envoyez-la alors à qui tient l’urne.
key-public-registrar = Vous pouvez la montrer à tous. Envoyez-la à l’organisateur, qui l’indique dans son projet.
key-ready-title = Votre clé est prête
key-ready-text = Envoyez la clé publique à l’organisateur et gardez le fichier. Quand l’élection sera là, ouvrez la page de l’administrateur des listes de cette élection et identifiez-vous avec le fichier.
before-title = Regarder déjà une liste des électeurs
before-text = Rien n’est envoyé ni gardé. Avec le projet de l’élection, les bulletins que nomme la liste sont comparés à ceux du projet.
before-draft-hint = Peut être laissé de côté. Un fichier comme vote.toml, qui vient de l’organisateur.
before-draft = { $file } est choisi. Choisissez maintenant la liste.
fault-key-file = Ce fichier n’est pas un fichier de clé pour cette page.
fault-other-key = Cette clé n’est pas de cette élection.

## Draft: where it begins

draft-begin-title = Sur quoi votera-t-on ?
draft-begin-text = Rien n’est public avant le dépôt du projet. Vous pourrez ensuite mêler plusieurs sortes de questions.
draft-kinds = Commencer par une question
example-yes-no = Oui ou non
example-decision = Décision d’une assemblée : oui, non, abstention, avec quorum et majorité
example-election = Élection d’une personne
example-multiple = Choisir plusieurs : un comité, des projets préférés
example-budget = Budget participatif : des projets qui tiennent dans l’enveloppe
example-points = Des points à répartir
example-score = Une note pour chaque choix
example-grades = Une mention pour chaque choix (jugement majoritaire)
example-ranking = Classer les choix, comparés deux à deux
example-borda = Classer les choix, des points pour chaque rang
example-allocation = Partager une somme d’argent
draft-import = Commencer par une liste de projets
draft-import-text = Depuis les données ouvertes de Decidim (CSV) ou depuis Pabulib (.pb).
draft-import-button = Lire une liste de projets
draft-table = Commencer par un tableau de mentions
draft-table-text = Un fichier CSV avec une colonne pour chaque candidat, une ligne pour chaque bulletin et des nombres pour mentions (jugement majoritaire).
draft-table-button = Lire un tableau de mentions
draft-load = Reprendre un projet enregistré
draft-load-label = Fichier du projet
draft-load-hint = Un fichier comme vote.toml, enregistré ici ou écrit pour la ligne de commande.
import-text = Chaque projet devient un choix avec son coût. Les fautes sont montrées par ligne, et rien n’est repris tant qu’il y en a.
import-budget-hint = L’argent à dépenser, par exemple 150000. Pour plusieurs budgets, chacun par son numéro : 12=150000; 13=90000. Un fichier Pabulib apporte le sien.
import-file = Fichier des projets
import-file-hint = Un fichier CSV avec les colonnes id, title et budget_amount, ou un fichier .pb.
import-no-budget = Dites d’abord combien d’argent il y a.
import-title-default = Quels projets réaliser ?
table-text = Chaque colonne devient un choix auquel les électeurs donnent une mention. Dites d’abord ce que veulent dire les nombres, puis choisissez le fichier.
table-title-default = Qu’en pensez-vous ?
table-title-hint = Si rien n’est écrit : « { $title } »
table-best = Nombre de la meilleure mention
table-best-hint = Le nombre que le tableau donne à la meilleure mention, par exemple 6.
table-worst = Nombre de la pire mention
table-worst-hint = Il peut être plus grand que celui de la meilleure, là où 1 est la meilleure.
table-none = Nombre qui veut dire « sans opinion »
table-none-hint = Une case vide le dit alors aussi. Si rien n’est écrit, chaque bulletin doit donner une mention à tous.
table-names = Noms des mentions, la meilleure d’abord
table-names-hint = Séparés par des virgules, par exemple Bien, Passable, Mauvais. Si rien n’est écrit : une échelle toute prête.
table-names-count = Il y a { $count } mentions, mais { $named } noms.
table-number = Écrivez un nombre entier.
table-voter = Colonne qui numérote les bulletins
table-voter-hint = Si rien n’est écrit : la première colonne, si elle s’appelle voter, id ou ballot ou n’a pas de nom.
table-file = Tableau de mentions
table-file-hint = Un fichier CSV. La première ligne nomme les candidats, chaque autre ligne est un bulletin.
votes-title = Ce que contient le fichier
votes-text = Les bulletins fautifs sont mis de côté et nommés par leur ligne. Le projet reprend la question et les choix, aucun bulletin.
votes-report = Rapport
votes-files = Électeurs et bulletins du fichier
votes-files-text = Pour essayer le vote avec la ligne de commande. Qui a voté quoi ne regarde personne d’autre.
votes-draft = Continuer avec le projet
file-fault = Ligne { $line } :

## Draft: form

draft-title = Projet de l’élection
draft-text = Remplissez ce que liront les électeurs et qui y participe. La vérification vient ensuite ; vous pouvez enregistrer le projet à tout moment.
draft-check = Vérifier et voir l’aperçu
draft-save = Enregistrer le projet
draft-other = Commencer par autre chose
part-texts = Titre et textes
part-dates = Dates
part-contests = Questions
part-registrars = Administrateurs des listes
part-registrars-text = Un ou deux. Ils donnent un code à chaque électeur. À deux, aucun ne peut voter à la place de quelqu’un.
part-trustees = Dépositaires
part-trustees-text = Ils tiennent ensemble la clé de l’urne et ne voient jamais un vote. Choisissez des personnes dont les électeurs croient qu’elles ne s’entendront pas.
part-styles = Des bulletins différents selon les électeurs
part-styles-text = Sans cela, tout le monde vote sur tout. La liste des électeurs indique le bulletin de chacun.
ballot-languages = Langues du bulletin
set-title = Titre
set-description = Texte pour les électeurs
set-description-hint = Peut rester vide.
set-organizer = Organisateur
set-organizer-hint = Votre nom ou celui de votre commune ou association, tel que le liront les électeurs.
set-opens = Ouverture
set-closes = Clôture
set-early_close = L’organisateur peut clore plus tôt
set-early_close-hint = Pour une assemblée, où tous ont voté quand ils ont voté.
opens-now = Les votes sont pris dès que j’ouvre le scrutin
opens-now-hint = Sinon le scrutin attend la date, même s’il est ouvert avant.
time-hint = À l’heure de cet appareil : { $zone }.
time-words-hint = Cette heure vient d’un fichier de projet. Elle est lue telle quelle, par exemple « in 2 hours » ou « 2026-12-01 20:00 ».
set-name = Nom
set-key = Clé publique
set-key-registrars = 43 caractères, comme les montre la page ou la ligne de commande de l’administrateur des listes.
set-key-trustees = 43 caractères, comme les montre la page ou la ligne de commande du dépositaire.
set-threshold = Combien d’entre eux ouvrent ensemble le résultat
set-threshold-hint = Moins que cela n’apprennent rien ; les autres peuvent manquer.
threshold-majority = Plus de la moitié : { $count }
set-floor = Nombre minimal de bulletins pour un total
set-floor-hint = S’il y en a moins, rien n’est ouvert : le total des votes de deux personnes n’est pas un secret.
party-registrars = Administrateur des listes { $number }
party-trustees = Dépositaire { $number }
add-registrars = Ajouter un administrateur des listes
add-trustees = Ajouter un dépositaire
remove-party = Retirer le numéro { $number }
contest-number = Question { $number }
kind-choice = choix
kind-budget = budget
kind-points = points
kind-score = notes
kind-grades = mentions
kind-ranking = classement
kind-allocation = somme à partager
set-question = Question
option-number = Choix { $number }
set-option = Ce que lisent les électeurs
set-cost = Coût
add-option = Ajouter un choix
remove-option = Retirer le choix { $number }
contest-rules = Règles de la question { $number }
move-contest-up = Monter la question { $number }
remove-contest = Retirer la question { $number }
add-contest-kind = Sorte de question
add-contest = Ajouter une question
set-rule = Comment se fait le résultat
rule-name-totals = Les totaux seuls
rule-name-most_votes = Le plus de voix gagne
rule-name-budget = Autant que l’argent le permet
rule-name-majority_judgment = La meilleure mention médiane
rule-name-schulze = Comparés deux à deux (Schulze)
rule-name-ranked_pairs = Comparés deux à deux (paires ordonnées)
set-min = Nombre minimal de choix
set-max = Nombre maximal de choix
set-max-hint = Vide : un pour un choix, tous pour un budget ou un classement.
set-points = Points par électeur
set-each = Maximum pour un choix
set-unit = Unité ou monnaie
set-unit-hint = Par exemple EUR.
set-total = Somme que partage un électeur
set-budget = L’enveloppe
set-share = Part à dépenser au moins
set-share-hint = Par exemple 70%.
set-least = Points à donner au moins
set-grades = Mentions
value-grades-seven = Sept mentions
value-grades-six = Six mentions
value-grades-five = Cinq mentions
value-grades-four = Quatre mentions
value-grades-three = Trois mentions
set-no_opinion = Un choix peut rester sans mention
set-counted = Ce qui est compté
value-counted-borda = Des points pour chaque rang
value-counted-pairs = Qui est placé avant qui
set-blank = Proposer le vote blanc
set-shuffle = Montrer les choix à chaque électeur dans un autre ordre
set-winners = Combien gagnent
set-by = Quelle sélection décide
value-by-votes = Le plus de voix d’abord
value-by-optimum = La sélection qui réunit le plus de voix
set-without_opinion = Une mention qui manque
value-without_opinion-ignored = n’est pas comptée
value-without_opinion-worst = compte comme la pire
set-quorum = Part des électeurs qui doit participer
set-quorum-hint = Par exemple 50% ou 2/3. Peut rester vide.
set-majority = Part des voix nécessaire
set-majority-hint = S’écrit « more than 50% » (plus de) ou « at least 2/3 » (au moins). Peut rester vide.
set-blank_counts = Les votes blancs comptent dans cette part
set-ties = À égalité
value-ties-undecided = reste ouvert
value-ties-lot = un tirage que personne ne peut orienter
value-ties-order = l’ordre des choix
value-ties-id = le plus petit nom court
set-in-file = { $setting } : comme dans le fichier du projet.
style-number = Bulletin { $number }
set-style-id = Nom court
set-style-id-hint = Lettres et chiffres, comme dans la liste des électeurs.
set-style-title = Nom pour les électeurs
set-style-contests = Questions
set-style-contests-hint = Noms courts, séparés par des virgules : { $ids }
add-style = Ajouter un bulletin
remove-style = Retirer le bulletin { $number }
open-title = Donnez un titre à l’élection.
open-organizer = Dites qui organise l’élection.
open-opens = Dites quand le scrutin ouvre.
open-closes = Dites quand le scrutin ferme.
open-contest = La question { $number } n’a pas de texte.
open-option = Le choix { $number } de la question { $contest } n’a pas de texte.
open-registrars-name = L’administrateur des listes { $number } n’a pas de nom.
open-registrars-key = L’administrateur des listes { $number } n’a pas de clé publique.
open-trustees-name = Le dépositaire { $number } n’a pas de nom.
open-trustees-key = Le dépositaire { $number } n’a pas de clé publique.

## Preview

preview-title = Aperçu
preview-text = Voici ce que verront les électeurs. Essayez : rien n’est gardé.
preview-findings = À considérer
preview-findings-text = La vérification a trouvé ceci dans le fichier du projet :
finding-doubt = Douteux, ligne { $line } :
finding-note = Remarque, ligne { $line } :
preview-ballot = Le bulletin
preview-result = Résultat :
preview-shuffle = Chaque électeur voit les choix dans un autre ordre.
preview-rest = Dates et personnes
preview-early = peut clore plus tôt
preview-threshold = { $threshold } sur { $count } ouvrent ensemble le résultat ; moins que cela n’apprennent rien.
preview-floor = Moins de { $floor } bulletins ne sont jamais ouverts.
preview-style = Bulletin « { $style } »
preview-id = Le numéro de l’élection
preview-id-text = Une fois déposée, l’élection a ce numéro. Donnez-le aux dépositaires et aux administrateurs des listes par un autre moyen, pour qu’ils comparent.
preview-anyway = { $count ->
    [one] J’ai vu le point douteux et c’est bien voulu
   *[other] J’ai vu les { $count } points douteux et c’est bien voulu
}
preview-anyway-needed = Regardez les points douteux ci-dessous et dites que c’est bien voulu, ou modifiez le projet.
preview-post = Déposer l’élection
preview-edit = Modifier le projet
method-totals = Les totaux sont le résultat.
method-most_votes = { $seats ->
    [one] Le choix qui a le plus de voix gagne.
   *[other] Les { $seats } choix qui ont le plus de voix gagnent.
}
method-budget-votes = Le plus de voix d’abord, tant que { $limit } suffisent ; ce qui ne tient plus est sauté.
method-budget-optimum = La sélection, dans la limite de { $limit }, qui réunit le plus de voix.
method-majority_judgment = { $seats ->
    [one] Le choix qui a la meilleure mention médiane gagne.
   *[other] Les { $seats } choix qui ont les meilleures mentions médianes gagnent.
}
method-schulze = { $seats ->
    [one] Le choix qui l’emporte deux à deux gagne (Schulze).
   *[other] Les { $seats } choix qui l’emportent deux à deux gagnent (Schulze).
}
method-ranked_pairs = { $seats ->
    [one] Le choix qui l’emporte deux à deux gagne (paires ordonnées).
   *[other] Les { $seats } choix qui l’emportent deux à deux gagnent (paires ordonnées).
}
rule-more-than = Il faut plus de { $share } des voix.
rule-at-least = Il faut au moins { $share } des voix.
rule-quorum = Au moins { $share } des électeurs doivent participer.
rule-ties-undecided = Une égalité reste ouverte.
rule-ties-lot = Une égalité est tirée au sort.
rule-ties-order = À égalité, l’ordre des choix décide.
rule-ties-id = À égalité, le plus petit nom court passe d’abord.

## Once more

confirm-no = Non, revenir
confirm-post-title = Déposer l’élection ?
confirm-post-text = Dès lors tout le monde peut la lire et rien ne peut y être changé. Une erreur ne se répare qu’en abandonnant l’élection et en en déposant une autre.
confirm-post-yes = Oui, déposer
confirm-post-key-title = Publier la clé de l’urne ?
confirm-post-key-text = Tous les dépositaires l’ont confirmée. Après cela, aucun dépositaire ne peut plus être remplacé.
confirm-post-key-yes = Oui, publier la clé
confirm-open-poll-title = Ouvrir le scrutin ?
confirm-open-poll-text = { $voters } électeurs sont inscrits. Après l’ouverture, personne ne peut être ajouté ni retiré, et les questions et les personnes restent ce qu’elles sont. Avant cela, le registre dit de quels fichiers ces pages sont faites.
confirm-open-poll-yes = Oui, ouvrir le scrutin
confirm-close-poll-title = Clore le scrutin ?
confirm-close-poll-text = Plus aucun vote n’est pris ; les bulletins qui comptent sont fixés pour de bon. { $voted } électeurs sur { $voters } ont voté.
confirm-close-poll-yes = Oui, clore le scrutin
confirm-close-early-title = Clore le scrutin avant l’heure ?
confirm-close-early-text = La clôture était prévue le { $time }. { $voted } électeurs sur { $voters } ont voté ; les autres ne le pourront plus. On ne peut pas revenir en arrière.
confirm-close-early-yes = Oui, clore maintenant, pour de bon
confirm-post-close-title = Achever la clôture ?
confirm-post-close-text = Le scrutin ne prend plus de votes. Ceci fixe les bulletins qui comptent.
confirm-post-close-yes = Oui, achever
confirm-post-result-title = Publier le résultat ?
confirm-post-result-text = Les dépositaires ont ouvert les totaux. Le résultat est calculé ici et publié ; tout le monde peut le vérifier.
confirm-post-result-yes = Oui, publier le résultat
confirm-extend-title = Clore plus tard ?
confirm-extend-text = Le scrutin ferme alors le { $time }. La clôture peut encore être reculée, mais pas avancée.
confirm-extend-yes = Oui, clore plus tard
confirm-notice-title = Publier cet avis ?
confirm-notice-text = Tous ceux qui lisent le registre le voient. Il ne peut pas être retiré.
confirm-notice-yes = Oui, publier
confirm-pages-title = Consigner à nouveau les fichiers de ces pages ?
confirm-pages-text = L’urne a reçu d’autres pages : le registre dit alors de quels fichiers elles sont faites, pour que chacun puisse comparer.
confirm-pages-yes = Oui, les consigner
own-build = Liste de votre propre construction (files.txt)
own-build-hint = Peut être laissée de côté. Qui construit ces pages à partir du programme publié trouve la liste dans target/web. L’urne doit alors avoir exactement les mêmes fichiers, sinon rien n’est envoyé.
own-build-chosen = { $file } est choisi. Les fichiers de l’urne lui seront d’abord comparés.
own-build-leave-out = Continuer sans la liste
own-build-differs = L’urne a d’autres fichiers que { $file }. Rien n’a été envoyé.
own-build-other = Pas les mêmes dans l’urne que dans votre liste :
own-build-missing = Dans votre liste, mais pas dans l’urne :
own-build-extra = Dans l’urne, mais pas dans votre liste :
own-build-advice = Vérifiez que votre construction est de la même version du programme. Si c’est le cas, n’allez pas plus loin : prévenez qui tient l’urne, et les observateurs.
confirm-new-attempt-title = Recommencer la cérémonie des clés ?
confirm-new-attempt-text = Tous les dépositaires refont chaque étape. Le motif figure au registre : { $reason }
confirm-new-attempt-yes = Oui, recommencer
confirm-abort-title = Abandonner l’élection ?
confirm-abort-text = Elle finit sans résultat, pour de bon. Les votes déposés restent fermés à jamais. Le registre reste, avec le motif : { $reason }
confirm-abort-yes = Oui, abandonner
confirm-make-codes-title = Faire les codes ?
confirm-make-codes-text = { $count } codes sont faits sur cet appareil. Qui lit un code peut voter à la place de cet électeur : soyez seul devant l’écran.
confirm-make-codes-yes = Oui, faire les codes
confirm-post-list-title = Déposer la liste des électeurs ?
confirm-post-list-text = Elle contient { $count } lignes, sans noms ni codes. Après cela, ni la liste ni les codes ne peuvent plus changer.
confirm-post-list-yes = Oui, déposer la liste

## Steps

posting = Dépôt de l’élection…
posted-title = L’élection est là
posted-text = Désormais tout le monde peut la lire. Envoyez son adresse aux dépositaires et aux administrateurs des listes : toutes les adresses sont sur l’écran suivant. Gardez cette page dans vos favoris.
acting = Envoi…
looking-again = Un instant…
look-again = Regarder à nouveau
next-you = Votre prochaine étape : { $step }
next-voters = Le vote est en cours
next-others = { $role ->
    [trustee] On attend les dépositaires : { $step }
    [registrar] On attend les administrateurs des listes : { $step }
   *[other] On attend les témoins : { $step }
}
waiting-for = Manquent encore :
nothing-more = Il n’y a plus rien à faire.
step-from = Pas avant le { $time }.
step-until = Prévu jusqu’au { $time }.
task-commit = commencer la cérémonie des clés
task-commit-text = Les dépositaires font ensemble la clé de l’urne. Chacun ouvre la page des dépositaires et fait la première étape. Envoyez-leur l’adresse ci-dessous.
task-open-packages = deuxième étape de la cérémonie des clés
task-open-packages-text = Chaque dépositaire continue sur la page des dépositaires.
task-send-shares = troisième étape de la cérémonie des clés
task-send-shares-text = Chaque dépositaire envoie aux autres leur part.
task-check-shares = dernière étape de la cérémonie des clés
task-check-shares-text = Chaque dépositaire vérifie ce que les autres ont envoyé.
task-new-attempt = recommencer la cérémonie des clés
task-new-attempt-text = Une plainte était fondée : cette cérémonie ne peut pas aboutir. Recommencez, après avoir parlé avec le dépositaire en faute.
task-post-key = publier la clé
task-post-key-text = Tous les dépositaires ont confirmé leur part. Publiez la clé avec laquelle les électeurs fermeront leur bulletin.
task-post-roll = déposer la liste des électeurs
task-post-roll-text = Chaque administrateur des listes fait les codes, imprime les lettres et dépose la liste sur sa page. Envoyez-leur l’adresse ci-dessous.
task-rehearse = répétition
task-rehearse-text = Chaque dépositaire essaie une fois l’ouverture, pour qu’elle marche à coup sûr avant que quelqu’un vote.
task-open-poll = ouvrir le scrutin
task-open-poll-text = Tout est prêt : clé, liste des électeurs, répétitions.
task-vote = voter
task-vote-text = { $voted } électeurs sur { $voters } ont voté. Le scrutin ferme le { $time }.
task-close-poll = clore le scrutin
task-close-poll-text = { $voted } électeurs sur { $voters } ont voté. La clôture était fixée au { $time }.
task-post-close = achever la clôture
task-post-close-text = Le scrutin ne prend plus de votes. Il manque une étape : elle fixe les bulletins qui comptent.
task-cosign = confirmer le registre
task-cosign-text = Les témoins confirment que tout le monde voit le même registre.
task-decrypt = ouvrir le résultat
task-decrypt-text = { $decrypted } des { $needed } dépositaires nécessaires ont ouvert leur part du total.
task-post-result = publier le résultat
task-post-result-text = Assez de dépositaires ont ouvert leur part. Publiez le résultat.
task-abort = abandonner l’élection
task-abort-text = Cette élection ne peut pas être ouverte telle quelle. Abandonnez-la et déposez un nouveau projet et de nouvelles listes. Le motif :
task-publish = publier le registre
task-publish-text = Le résultat est là. Publiez le registre en un fichier, pour que chacun puisse vérifier par lui-même.
do-new-attempt = Recommencer
do-post-key = Publier la clé
do-open-poll = Ouvrir le scrutin
do-close-poll = Clore le scrutin
do-post-close = Achever la clôture
do-post-result = Publier le résultat
do-abort = Abandonner l’élection
do-archive = Enregistrer le registre
do-export = Le résultat en fichiers
publish-where = Le résultat pour tous :
archiving = Assemblage du registre…
standing = Où en est l’élection
state = État
state-since = { $phase }, depuis le { $time }
phase-setup = En préparation
phase-voting = Vote
phase-closing = Clôture
phase-tally = Dépouillement
phase-finished = Terminée
phase-aborted = Abandonnée
state-voters = Électeurs
state-weight = { $count }, ensemble un poids de { $weight }
state-voted = Ont voté
state-ballots = { $voted } ({ $ballots } bulletins en tout)
state-decryption = Ouverture
state-decrypted = { $count } des { $needed } dépositaires nécessaires
state-aborted = Motif
state-pages = Pages
state-pages-stated = { $count } fichiers consignés au registre
state-log = Registre
state-entries = { $count ->
    [one] { $count } entrée, vérifiée
   *[other] { $count } entrées, toutes vérifiées
}
ceremony = Cérémonie des clés
ceremony-text = { $attempt ->
    [one] Ce que chaque dépositaire a fait jusqu’ici.
   *[other] Ce que chaque dépositaire a fait jusqu’ici, essai numéro { $attempt }.
}
ceremony-done = La clé est publiée.
ceremony-trustee = Dépositaire
ceremony-round = Étape { $number }
ceremony-rehearsal = Répétition
round-done = fait
round-later = –
round-awaited = attendu
round-part = { $sent } sur { $of }
lists = Listes des électeurs
list-none = pas déposée
list-complete = complète
list-parts = { $parts } parties sur { $of }
addresses = Adresses à transmettre
address-public = Pour tous
address-trustees = Dépositaires
address-registrars = Administrateurs des listes
address-voters = Électeurs
address-verify = Tout vérifier
others = Ce qu’on peut faire d’autre
other-extend = Clore plus tard
other-close = Clore maintenant, avant l’heure
other-notice = Publier un avis
other-pages = Consigner à nouveau les fichiers de ces pages
other-new-attempt = Recommencer la cérémonie des clés
other-abort = Abandonner l’élection
other-archive = Enregistrer le registre jusqu’ici
extend-text = Le scrutin ferme le { $time }. Choisissez une heure plus tardive.
extend-closes = Nouvelle clôture
extend-later = Choisissez une heure après la clôture actuelle.
notice-text = Un avis figure au registre, pour tous. Il ne change rien à l’élection.
notice-label = Texte de l’avis
notice-further = Dans d’autres langues
notice-empty = Écrivez quelque chose.
reason = Motif
reason-hint = Il figure au registre, lisible par tous.
reason-length = Donnez un motif de 1 à 200 caractères.
other-new-attempt-text = Par exemple quand un dépositaire a perdu son fichier, ou a envoyé quelque chose de faux.
other-abort-text = Quand l’élection ne peut pas continuer telle quelle. On ne peut pas revenir en arrière.
culprits = Qui est en faute, si on le sait

## Result as files

export-text = Tableaux, images et descriptions du résultat, pour les données ouvertes.
export-wrong = Les fichiers ne peuvent pas être faits ainsi :
export-save = Enregistrer { $file }
export-all = Tout enregistrer
export-more = D’autres formats
export-pabulib = Pabulib
export-rudi = RUDI
export-scdl = SCDL, délibérations d’une assemblée
export-country = Pays, en anglais
export-town = Ville ou région
export-edition = Édition
export-url = Adresse du dossier où seront les fichiers
export-contact = À qui s’adresser : Nom <courriel>
export-siret = Numéro SIRET
export-matter = Code et nom de la matière
export-organizer-hint = Si rien n’est écrit : l’organisateur.
export-year-hint = Si rien n’est écrit : l’année.
export-rudi-hint = Par exemple https://data.example.org/vote. Avec elle, le fichier rudi.json est fait.
export-licence = Licence
export-theme = Thème
export-theme-hint = L’un de ceux que RUDI connaît, par exemple citizenship.
export-keywords = Mots-clés
export-keywords-hint = Séparés par des virgules.
export-scdl-hint = 14 chiffres. Avec lui, le fichier deliberations.csv est fait.
export-name = Nom de la collectivité
export-matter-hint = Selon la nomenclature ACTES, par exemple 8.4 aménagement du territoire.
export-date = Jour de la délibération
export-date-hint = Si rien n’est écrit : le jour du résultat.
export-document = Adresse du texte de la délibération
export-decision = Cette question est une telle délibération
export-number = Numéro de la délibération
export-number-hint = Si rien n’est écrit : { $id }
export-no-decision = Aucune question de cette élection n’est une décision pour ou contre.
export-votes = Ce que veulent dire les choix
export-votes-hint = Des noms courts comme oui, non et abstention parlent d’eux-mêmes. Si vous le dites pour un choix, dites-le pour tous.
export-by-name = ce que dit son nom court
export-blank = Vote blanc
export-vote-pour = Pour
export-vote-contre = Contre
export-vote-abstention = Abstention
export-again = Refaire les fichiers

## Registrar

voters-title = Choisissez la liste des électeurs
voters-text = Le fichier est lu sur cet appareil ; rien n’est envoyé. Vous voyez d’abord ce qu’il contient.
voters-file = Liste des électeurs (CSV)
voters-file-hint = La première ligne nomme les colonnes : voter (ou id, email) et, au besoin, style, weight, label.
voters-styles = Bulletins de cette élection
voters-styles-text = La colonne « style » de la liste indique l’un d’eux pour chaque électeur :
looking-list = Lecture de la liste…
voters-faults = { $count ->
    [one] { $file } a une faute. Corrigez-la dans le fichier, puis choisissez-le à nouveau.
   *[other] { $file } a { $count } fautes. Corrigez-les dans le fichier, puis choisissez-le à nouveau.
}
voters-faults-title = Fautes
voters-faults-more = { $count ->
    [one] et encore une
   *[other] et encore { $count }
}
fault-line = Ligne
fault-column = Colonne
fault-what = Ce qui ne va pas
found-list = Ce que contient la liste
found-voters = { $count ->
    [one] { $file } : un électeur, nommé par la colonne « { $column } ». Aucune faute.
   *[other] { $file } : { $count } électeurs, nommés par la colonne « { $column } ». Aucune faute.
}
found-styles = Électeurs par bulletin
found-style = Bulletin
found-count = Électeurs
found-weight = Poids
found-weights = Électeurs par poids
found-all = Tous
found-few = Avec ces poids, le scrutin ne pourrait pas être ouvert : moins de { $floor } électeurs ont le même poids, leur vote ne resterait donc pas secret. Changez les poids, ou demandez à l’organisateur une nouvelle élection avec une limite plus basse.
found-few-one = { $count ->
    [one] Question « { $contest } » : un électeur a le poids { $weight }
   *[other] Question « { $contest } » : { $count } électeurs ont le poids { $weight }
}
found-dry = Rien n’a encore été envoyé ni gardé.
label-title = Deux administrateurs des listes
label-text = Il vous faut à tous deux la même liste, avec une étiquette tirée au hasard pour chaque électeur. L’un de vous ajoute ici les étiquettes, une fois, et donne le fichier à l’autre par un moyen sûr ; puis vous choisissez tous deux ce fichier ci-dessus.
label-file = Liste sans étiquettes
labelled-title = La liste a maintenant des étiquettes
labelled-text = Le fichier voters-labelled.csv a été enregistré. Donnez ce même fichier à l’autre administrateur des listes ; puis choisissez-le tous deux ici.
make-codes = Faire les codes
making-codes = Les codes se font…
codes-title = Distribuez les codes, puis déposez la liste
codes-warning = { $count ->
    [one] Un code a été fait. Qui le lit peut voter à la place de cet électeur. Il n’est que sur cette page, jusqu’à ce que vous la fermiez.
   *[other] { $count } codes ont été faits. Qui en lit un peut voter à la place de cet électeur. Ils ne sont que sur cette page, jusqu’à ce que vous la fermiez.
}
codes-hand-out = Imprimez les lettres, ou enregistrez les codes pour les faire imprimer ou envoyer. Sans cela ils sont perdus.
codes-print = Imprimer les lettres
codes-save = Enregistrer les codes (CSV)
list-file-text = Enregistrez aussi le fichier de la liste : il permet de continuer si le dépôt s’arrête en route. Il ne contient ni codes ni noms.
list-file-save = Enregistrer le fichier de la liste
list-post-text = Déposez la liste. Elle dit à l’urne qui peut voter, sans les noms.
codes-kept = J’ai imprimé ou enregistré les codes
list-post = Déposer la liste
list-posting = Dépôt de la liste…
resume-title = La liste n’est là qu’en partie
resume-text = { $parts } parties sur { $of } sont là. Il manque le reste de la même liste, exactement.
resume-go = Déposer le reste
resume-file = Fichier de la liste
stands-title = Votre liste est là
stands-text = Elle ne peut plus changer. L’organisateur peut ouvrir le scrutin quand tous sont prêts.
stands-compare = Comparer avec votre fichier de liste
stands-compare-hint = Le fichier list-….json que vous avez enregistré.
stands-codes = Les codes
stands-codes-text = Les codes sont encore sur cette page. Distribuez les lettres, puis détruisez les codes : ici, le fichier, et ce qui est resté dans l’imprimante.
stands-destroy = Distribuez les lettres, si ce n’est pas fait. Puis détruisez le fichier des codes et tout ce qui est resté dans l’imprimante : personne n’en a plus besoin.
codes-forget = Détruire les codes sur cette page
compare-waiting = { $posted } parties sur { $parts } de votre liste sont là. La liste électorale est complète quand toutes les listes sont là.
compare-right = La liste électorale de l’urne est la vôtre : { $same } électeurs sur { $voters }.
compare-wrong = La liste électorale n’est pas la vôtre : { $same } électeurs sur { $voters } concordent, elle en a { $roll }. Prévenez l’organisateur.
too-late-title = La liste ne peut plus changer
too-late-text = Le scrutin a été ouvert, ou l’élection abandonnée. Demandez à l’organisateur.

## Letters

letters-title = Lettres
letters-text = Lettres { $from } à { $to } sur { $count }, une page chacune. Cette partie ne s’imprime pas.
letters-language = Langue des lettres
letters-contact = Qui les électeurs appellent
letters-contact-hint = Par exemple un numéro de téléphone. Sinon, le nom de l’organisateur y figure.
letters-print = Imprimer
letters-next = Lettres suivantes
letters-drawing = Les lettres se font…
letter-for = Lettre pour { $voter }
letter-title = Votre code de vote
letter-style = Votre bulletin :
letter-dates = Vous pouvez voter du { $opens } au { $closes }.
letter-code = Votre code. Ne le montrez à personne :
letter-code-of = Votre code de { $registrar }. Ne le montrez à personne :
letter-two = Il vous faut un second code. Il vient dans une autre lettre, de { $registrar }.
letter-how = Scannez ceci avec votre téléphone, ou saisissez l’adresse puis votre code :
letter-qr = Code qui ouvre la page de vote
letter-secret = Votre vote est secret : seul le total est ouvert. Vous pouvez voter à nouveau jusqu’à la clôture ; seul le dernier vote est pris en compte.
letter-contact = Une question, ou quelqu’un a vu votre code ? Appelez :

## What can go wrong

error-internal = Quelque chose d’inattendu s’est produit
error-internal-help = Rechargez cette page. Ce qui a été envoyé n’est pas perdu. Si cela se reproduit, prévenez qui tient l’urne.
error-network = Pas de connexion avec l’urne
error-network-help = Vérifiez votre connexion, puis réessayez. Ce qui est déjà là n’est pas envoyé deux fois.
error-not-found = Il n’y a pas cette élection ici
error-not-found-help = Vérifiez l’adresse.
error-not-allowed = Cette urne ne prend pas d’élections de votre clé
error-not-allowed-help = Envoyez votre clé publique à qui la tient, puis réessayez.
error-not-now = Cela ne peut pas se faire maintenant
error-not-now-help = Regardez à nouveau ce qui vient ensuite.
error-refused = L’urne l’a refusé
error-refused-help = La raison figure ci-dessous. Regardez à nouveau ce qui vient ensuite.
error-lists-differ = Les deux listes ne sont pas les mêmes
error-lists-differ-help = Il faut aux deux administrateurs des listes le même fichier avec étiquettes. Prenez ce fichier et faites de nouveaux codes ; les anciens ne valent plus rien.
error-log = L’urne montre un registre qui n’est pas juste
error-log-help = Ne continuez pas. Dites à qui la tient, et aux observateurs, ce qui figure ci-dessous.
error-contradiction = L’urne se contredit
error-contradiction-help = Elle montre un autre registre qu’avant. Ne continuez pas. Dites aux observateurs ce qui figure ci-dessous.
error-answer = L’urne a donné une réponse fausse
error-answer-help = Réessayez. Si cela se reproduit, dites à qui la tient et aux observateurs ce qui figure ci-dessous.
error-misuse = Cette page a perdu le fil
error-misuse-help = Rechargez-la et identifiez-vous à nouveau. Ce qui a été envoyé n’est pas perdu.
error-no-key = Il y faut votre clé
error-no-key-help = Rechargez cette page et identifiez-vous.
error-file = Ce fichier ne peut pas servir :
