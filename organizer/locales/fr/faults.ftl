# Ce qui ne va pas ou étonne dans les projets, les listes et les fichiers lus, pour la commande et les pages ; et les nouveaux projets.

## Sommes, parts, dates

-money-forms = écrivez une somme comme 1500 ou "1500.50"
money-point = « { $text } » finit par un point ; { -money-forms }
money-none = « { $text } » n’est pas une somme ; { -money-forms }
money-thousands = « { $text } » peut vouloir dire des milliers ou des millièmes ; { -money-forms }
money-large = « { $text } » est une somme trop grande
money-number = « { $text } » n’est pas un nombre comme 1500 ou 1500.50
money-digits = { $amount } a plus de { $places ->
    [one] { $places } chiffre
   *[other] { $places } chiffres
} après le point
-part-forms = écrivez "50%", "2/3", "more than 50%" (plus de) ou "at least 2/3" (au moins)
part-none = « { $text } » n’est pas une part d’un tout ; { -part-forms }
part-more = « { $text } » est plus que tout le monde ; { -part-forms }
part-exact = « { $text } » : ici, exactement cette part suffit ; écrivez-la sans « more than »
-time-forms = écrivez "2026-12-01 20:00", "2026-12-01T20:00Z", "now" (maintenant) ou "in 2 hours" (dans 2 heures)
time-none = « { $text } » n’est pas une date avec heure ; { -time-forms }
time-far = trop loin dans l’avenir
time-no-hour = il manque l’heure à « { $text } » ; { -time-forms }
time-twice = « { $text } » vient deux fois ou jamais, parce que l’heure change alors ; écrivez-la en UTC avec Z
time-zone = il n’y a pas de fuseau horaire « { $name } » sur cet appareil ; donnez un nom comme "Europe/Paris", ou "UTC"

## Fichiers

file-not-utf8 = ce n’est pas du texte UTF-8 ; enregistrez le fichier comme « CSV UTF-8 » et réessayez
file-empty = le fichier est vide
file-fields = { $fields } champs, mais la première ligne nomme { $columns } colonnes
file-quote = un guillemet ouvre un champ qui continue après la fin de la ligne ; fermez-le sur cette ligne

## Projets : ce qui est écrit dans le fichier

draft-missing = il manque le réglage « { $name } »
draft-unknown = le réglage « { $name } » est inconnu ; { $count ->
    [one] il n’y a que { $known }
   *[other] il y a { $known }
}
draft-variant = la valeur « { $name } » est inconnue ; { $count ->
    [one] il n’y a que { $known }
   *[other] il y a { $known }
}
draft-type = il faut { $expected }, et non { $found }
draft-value = { $found } ne convient pas : il faut { $expected }
draft-found = { $kind ->
    [integer] le nombre
    [string] le texte
   *[other] la valeur
} { $value }
draft-found-list = une liste
draft-found-table = une table
draft-kind-number = un nombre entier
draft-kind-text = un texte entre guillemets
draft-kind-truth = true ou false, sans guillemets
draft-kind-list = une liste
draft-kind-table = une table
draft-syntax = { $reason ->
    [value] il manque une valeur après « = »
    [quotes] il manque une valeur, ou ses guillemets : un texte s’écrit "texte" ; true, false et les nombres sans guillemets
    [twice] ce réglage est écrit deux fois
    [open] il manque le guillemet qui ferme le texte
    [equals] il manque « = » et une valeur
    [comma] il manque une virgule
    [bracket] il manque le crochet ou l’accolade qui ferme
   *[other] cette ligne n’est pas du TOML : { $detail }
}
draft-words = un texte, ou une table de textes comme { "{" } fr = "Oui", en = "Yes" { "}" }
draft-moment = une date avec heure, comme "2026-12-01 20:00", "now" ou "in 2 hours"
draft-amount = un nombre entier, ou une somme comme "1500.50"
draft-unit = une monnaie comme "EUR", ou { "{" } name = "EUR", decimals = 2 { "}" }
draft-grades = le nom d’une échelle comme "seven", ou des mentions comme ["Bien", "Passable", "À rejeter"], la meilleure d’abord
draft-ranks = "borda", "pairs", ou des points comme [3, 2, 1]
draft-language = « { $tag } » n’est pas un code de langue comme "fr" ou "pt-BR"
draft-number = { $name } ne peut pas être { $value }
draft-name = un nom a de 1 à 200 caractères, sur une seule ligne
draft-id = « { $id } » ne peut pas être un nom court : lettres a à z, chiffres, « . », « _ », « - », 64 au plus, d’abord une lettre ou un chiffre
draft-text = un texte a de 1 à 4000 caractères ; une table de textes a des codes de langue comme fr, en
draft-key-missing = il manque la clé { $role ->
    [trustee] du dépositaire
    [registrar] de l’administrateur des listes
   *[witness] du témoin
} « { $name } » : demandez la ligne qu’affiche « { $command } »
draft-key-wrong = « { $text } » n’est pas une clé publique (43 caractères) ; copiez-la comme l’affiche « { $command } »
draft-witness-tool = l’outil du témoin
draft-no-contest = il n’y a pas de question « { $id } »
draft-contest-twice = la question « { $id } » est nommée deux fois

## Projets : les règles

draft-twice = { $what ->
    [option] le choix « { $id } » figure
    [style] le bulletin « { $id } » figure
   *[contest] la question « { $id } » figure
} deux fois, d’abord à la ligne { $line }
draft-closes = la clôture, closes ({ $closes }), ne vient pas après l’ouverture, opens ({ $opens })
draft-floor = floor est un nombre de 2 à 1000000
draft-trustees = une élection a de 2 à 32 dépositaires : un [[trustees]] avec name et key pour chacun
draft-threshold = threshold est un nombre de 2 à { $n }, le nombre de dépositaires
draft-registrars = une élection a 1 ou 2 administrateurs des listes : un [[registrars]] avec name et key pour chacun
draft-contests = une élection a de 1 à 100 questions : un [[contests]] pour chacune
draft-style-empty = le bulletin « { $id } » n’a pas de question
draft-contest-unused = aucun bulletin n’a la question « { $id } » : personne ne pourrait y répondre
draft-key-shared = c’est aussi la clé de { $other } ; chacun a sa propre clé
draft-the-organizer = l’organisateur
draft-the-board = qui tient l’urne
contest-fault = question « { $id } » : { $what }
contest-unit-digits = une unité a de 0 à 4 chiffres après le point
contest-unit-name = le nom d’une unité a 16 caractères au plus
contest-amount = une somme a plus de 4 chiffres après le point
contest-decimals = { $what } ; unit = { "{" } name = "EUR", decimals = 2 { "}" } les permet
contest-whole = { $name } est un nombre entier
contest-free = un projet d’un budget coûte quelque chose
contest-no-cost = le choix « { $id } » n’a pas de coût ; écrivez par exemple cost = 1500
contest-no-sum = une répartition demande la somme que partage un électeur, par exemple total = 1000
contest-no-money = un budget demande l’enveloppe, par exemple budget = 150000
contest-share-least = share et least disent la même chose ; gardez l’un des deux
contest-no-points = une question à points demande combien en a un électeur, par exemple points = 7
contest-grade-set = il n’y a pas d’échelle de mentions « { $name } » ; il y a { $names }, ou écrivez les vôtres comme ["Bien", "Passable", "À rejeter"]
contest-counted = counted ne peut pas être « { $name } » : écrivez "pairs", "borda" ou des points comme [3, 2, 1]
contest-negative = les points des rangs ne sont pas négatifs
contest-options = une question a de 1 à 1000 choix : un [[contests.options]] pour chacun
contest-score = la note la plus haute, each, va de 1 à 1023
contest-grades = il y a de 2 à 10 mentions
contest-positions = la question demande { $positions } nombres sur chaque bulletin, une élection en a { $most } au plus{ $kind ->
    [ranking] { " " }: un classement compté par paires en prend n (n - 1) ; des points en prennent n
    [grades] { " " }: chaque choix en prend un pour chaque mention
   *[other] { "" }
}
contest-unreachable = aucun choix de projets ne peut coûter de { $least } à { $most } en tout
contest-unreachable-min = aucun choix de projets ne peut coûter de { $least } à { $most } en tout, alors qu’il faut en choisir au moins { $min }
contest-max = max est { $max }, mais il y a { $n } choix
contest-min = min ({ $min }) dépasse max ({ $max })
contest-min-blank = avec blank = true, min est au moins 1 : ne rien choisir et voter blanc seraient la même chose
contest-budget = l’enveloppe va de 1 à 10^15
contest-least-budget = least dépasse l’enveloppe
contest-points = points va de 1 à 1000000
contest-each = each, le maximum pour un choix, va de 1 à { $most }
contest-least-points = least est { $least }, mais un électeur ne peut donner que { $most } points
contest-least-blank = avec blank = true, least est au moins 1 : ne rien donner et voter blanc seraient la même chose
contest-ranking-min = min est au moins 1 : ne classer personne, c’est voter blanc, blank = true
contest-pairs = des paires demandent au moins 2 choix
contest-rank-points = { $points } nombres de points pour les rangs, mais { $max } choix peuvent être classés (max)
contest-rank-order = un meilleur rang n’a pas moins de points que le suivant
contest-rank-first = le premier rang a de 1 à 1000000 points
contest-allocation = une répartition a 31 choix au plus, il y en a { $n } ici
contest-total = total va de 1 à 2^48 de la plus petite unité
contest-each-total = each est plus que 0 et au plus total
contest-least-total = ce qu’il faut répartir dépasse ce qu’un électeur peut donner
contest-rule-sums = la règle "{ $rule }" demande des voix ou des points : des mentions vont avec "majority judgment", un classement compté par paires avec "schulze" ou "ranked pairs"
contest-rule-grades = la règle "{ $rule }" va avec kind = "grades"
contest-rule-pairs = la règle "{ $rule }" va avec kind = "ranking" et counted = "pairs"
contest-no-winners = winners est au moins 1 ; omettez-le si les totaux sont le résultat
contest-winners = { $seats } gagnants, mais il y a { $n } choix
contest-ties = la règle "{ $rule }" ne peut pas laisser une égalité ouverte : écrivez "lot", "order" ou "id"
setting-kind = « { $name } » n’est pas un réglage de kind = "{ $kind }", mais de { $kinds }
setting-budget = « { $name } » va avec kind ou rule = "budget"
setting-seats = « { $name } » va avec les règles qui désignent des gagnants
setting-by = « { $name } » va avec rule = "budget"
setting-decides = « { $name } » demande une règle : les totaux seuls ne décident rien
setting-majority = « { $name } » va avec kind = "choice" ou "budget" et rule = "most votes" ou "budget" : ailleurs les totaux ne sont pas des nombres d’électeurs
setting-blank-counts = « { $name } » demande majority et blank = true
setting-without-opinion = « { $name } » demande rule = "majority judgment" et no_opinion = true

## Projets : ce qui est permis mais sans doute pas voulu

doubt-both-needed = les deux dépositaires sont nécessaires pour le résultat : si l’un perd sa clé, aucun vote ne peut être compté ; un troisième dépositaire y parerait
doubt-all-needed = les { $n } dépositaires sont tous nécessaires pour le résultat : si l’un perd sa clé, aucun vote ne peut être compté ; threshold = { $fewer } y parerait
doubt-threshold = { $t } dépositaires sur { $n } pourraient ouvrir ensemble des bulletins isolés : c’est moins que la majorité
doubt-one-registrar = avec un seul administrateur des listes, celui-ci pourrait voter à la place des abstentionnistes ; à deux, c’est exclu
doubt-past = la clôture, closes ({ $closes }), est passée
doubt-short = le scrutin n’est ouvert que { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
doubt-year = le scrutin est ouvert plus d’un an
doubt-same-name = deux dépositaires s’appellent « { $name } », d’abord à la ligne { $line }
doubt-no-choice = chaque électeur doit choisir tous les choix : il n’y a donc rien à choisir
doubt-points = tous les choix ensemble ne peuvent recevoir plus que les { $points } points d’un électeur : personne n’a à choisir
doubt-grades = deux mentions ont le même nom : les électeurs ne peuvent pas les distinguer
doubt-title = le choix « { $id } » a le même titre que celui de la ligne { $line } : les électeurs ne peuvent pas les distinguer
doubt-never = de { $min } à { $max } projets ne coûtent jamais de { $least } à { $most } en tout : personne ne peut voter valablement
doubt-money = tous les projets ensemble coûtent { $all }, pas plus que l’enveloppe : chacun de ceux qui ont une voix gagne
doubt-dear = le projet « { $id } » coûte { $cost }, plus que l’enveloppe entière de { $budget } : il ne peut jamais gagner
doubt-quorum-all = le quorum est de tout le monde : un seul électeur absent rend le vote nul
doubt-quorum = un quorum de { $part } est rarement atteint ; s’il est manqué, personne ne gagne
doubt-seats = { $seats } choix sur { $n } gagnent : tous ceux qui ont une voix
doubt-majority = { $seats } gagnants ne peuvent avoir chacun { $part } des voix si un électeur choisit au plus { $max }
doubt-ties = une égalité pour la dernière place reste ouverte, à trancher selon vos règles ; ties = "lot" tire au sort, sans que personne puisse l’influencer

## Nouveaux projets

template-head = Projet d’une élection. Modifiez-le, voyez ensuite en toutes lettres ce qu’il veut dire, puis déposez-le :
template-nothing-public = Rien n’est public avant le dépôt ; ensuite, rien ne peut plus y être changé.
template-description = Un texte plus long pour les électeurs.
template-times = Dates : "2026-12-01 20:00" (dans le fuseau horaire ci-dessous), "now" (maintenant), "in 2 hours" (dans 2 heures).
template-timezone = ou par exemple "Europe/Paris"
template-early = pouvez-vous clore avant cette heure ?
template-threshold = Combien de dépositaires peuvent ouvrir ensemble le total. Omis : plus de la moitié.
template-floor = S’il y a moins de bulletins que cela, rien n’est ouvert : le total des votes de deux personnes n’est pas un secret.
template-registrars = Un ou deux administrateurs des listes : ils donnent un code à chaque électeur. À deux, aucun ne peut voter à la place de quelqu’un. Chacun lance « urne-organizer registrar key » et vous envoie la clé publique.
template-trustees = Les dépositaires tiennent ensemble la clé du total et ne voient jamais un bulletin. Choisissez des personnes dont les électeurs croient qu’elles ne s’entendront pas. Chacun lance « urne-trustee key --name NAME » et vous envoie la clé publique.
template-paste = COLLEZ ICI LA CLÉ PUBLIQUE
template-contests = Les questions, chacune avec ses choix. Un texte peut être une table de langues :
template-styles = Qui vote sur quoi. Omis : tout le monde vote sur tout (un seul bulletin, "all"). La liste des électeurs indique le bulletin de chacun dans sa colonne « style ».
template-style = Quartier nord
template-ticks = l’électeur coche entre min et max choix
template-winners = combien gagnent ; omis : le résultat, ce sont les totaux
template-blank = proposer le vote blanc
template-blank-min = proposer le vote blanc (demande min = 1 ou plus)
template-blank-counts = les votes blancs comptent dans cette majorité
template-ties = à égalité : "lot" (sort), "order" (ordre), "id" (nom court) ou "undecided" (ouvert)
template-ties-short = à égalité : "lot" (sort), "order" (ordre) ou "id" (nom court)
template-ties-id = à égalité, le plus petit nom court d’abord
template-shuffle = montrer les choix à chaque électeur dans un autre ordre
template-shuffle-projects = montrer les projets à chaque électeur dans un autre ordre
template-min = nombre minimal de choix
template-max = nombre maximal de choix
template-quorum = part des électeurs qui doit participer
template-majority = part des voix nécessaire ; ou "more than 50%" (plus de)
template-no-majority = sans cela, le plus de voix suffit
template-basket = l’électeur remplit un panier de projets
template-unit = la monnaie de l’enveloppe et des coûts
template-budget = l’enveloppe : pour le panier d’un électeur et pour les gagnants
template-money = l’enveloppe
template-share = ce qu’un panier doit coûter au moins ; "0%" ne demande rien
template-share-short = ce qu’un panier doit coûter au moins
template-min-projects = nombre minimal de projets
template-max-projects = nombre maximal de projets
template-max-projects-any = nombre maximal de projets ; omis : autant qu’on veut
template-rule-budget = gagnants : autant que l’argent le permet
template-rule-money = gagnent ceux pour lesquels l’argent suffit
template-rule-totals = le résultat, ce sont les totaux
template-by = le plus de voix d’abord, en sautant ce qui ne tient plus ; ou "optimum" : l’ensemble qui a le plus de voix
template-by-short = le plus de voix d’abord ; ou "optimum"
template-gives-points = l’électeur donne des points
template-points = points d’un électeur
template-each = maximum pour un choix
template-each-project = maximum pour un projet
template-each-sum = maximum pour un choix ; omis : tout
template-least = points à donner au moins
template-scores = l’électeur note chaque choix
template-highest = la note la plus haute ; la plus basse est 0
template-highest-score = la note la plus haute
template-grades-every = l’électeur donne une mention à chaque choix
template-grades = toutes prêtes : "seven" (sept), "six", "five" (cinq), "four" (quatre), "three" (trois) ; ou les vôtres, la meilleure d’abord
template-grades-order = la meilleure d’abord
template-grades-own = # grades = ["Bien", "Passable", "À rejeter"]
template-no-opinion = un choix peut rester sans mention
template-rule-grades = la meilleure mention médiane gagne
template-without-opinion = ou "worst" : cela compte comme la pire mention
template-or-worst = ou "worst" (la pire)
template-orders = l’électeur classe les choix
template-min-ranked = combien de choix il faut classer au moins
template-max-ranked = combien on peut en classer au plus
template-max-ranked-all = combien on peut en classer au plus ; omis : tous
template-counted-pairs = qui est classé avant qui ; ou "borda", ou des points
template-rule-pairs = ou "ranked pairs" (paires ordonnées)
template-counted-borda = le dernier rang a 1 point, chaque rang meilleur 1 de plus
template-counted-points = ou vos propres points, le premier rang d’abord
template-ranks = points des rangs, le premier rang d’abord
template-divides = l’électeur partage une somme
template-total = ce que partage un électeur
template-share-sum = la part qui doit être donnée
template-names-projects = nommer des projets
template-names-budget = nommer des projets qui tiennent dans l’enveloppe
template-ballot-most = ce que les projets d’un bulletin peuvent coûter ensemble
template-ballot-least = ce qu’ils doivent coûter ensemble
template-give = donner des points
template-score-projects = noter chaque projet
template-rank-projects = classer des projets
template-title-proposal = La proposition est-elle adoptée ?
template-title-statutes = Les statuts sont-ils modifiés comme proposé ?
template-title-president = Qui présidera ?
template-title-committee = Qui siégera au comité ?
template-title-projects = Quels projets réaliser ?
template-title-themes = Qu’est-ce qui importe le plus l’an prochain ?
template-title-logo = Comment trouvez-vous ces esquisses ?
template-title-judge = Pour nous présider, je juge que cette personne serait ...
template-title-venue = Où nous réunir ?
template-title-funds = Comment partager le fonds ?
template-trees = Des arbres sur la place de la gare
template-shade = De l’ombre à la piscine
template-books = Une boîte à livres au port
template-bikes = Un abri fermé pour les vélos
template-yes = Oui
template-no = Non
template-abstain = Abstention
template-roads = Les rues
template-schools = Les écoles
template-parks = Les parcs
template-red = La rouge
template-blue = La bleue
template-green = La verte
template-hall = La mairie
template-school = L’école
template-park = Le parc
template-pool = La piscine
template-sports = Sport
template-music = Musique
template-youth = Club des jeunes

## Listes des électeurs

voters-line = ligne { $line }, { $what }
voters-line-column = ligne { $line }, colonne « { $column } » : { $what }
voters-column-twice = cette colonne figure deux fois ; gardez-en une
voters-no-columns = la première ligne doit nommer les colonnes ; l’une est « voter » (ou « id », « document_id », « email »), d’autres peuvent être « style », « weight », « label »
voters-nobody = la liste a des noms de colonnes et aucun électeur
voters-weights = la somme des poids dépasse 2^40
voters-no-labels = il manque la colonne « label », nécessaire à deux administrateurs des listes
voters-empty = vide
voters-long = plus de 200 caractères, ou un caractère de commande
voters-email = « { $name } » n’est pas une adresse électronique
voters-twice = « { $name } » figure déjà à la ligne { $line }
voters-style = il n’y a pas de bulletin « { $style } » ; l’élection a { $styles }
voters-style-id = « { $style } » ne peut pas être le nom court d’un bulletin : lettres, chiffres, « . », « _ », « - », 64 au plus
voters-weight = « { $weight } » n’est pas un nombre entier de 1 à 4294967295
voters-label-twice = cette étiquette figure déjà à la ligne { $line }
voters-label = une étiquette a 32 signes : chiffres et lettres minuscules de a à f
voters-labels-needed = cette élection a deux administrateurs des listes, et la liste lue n’a pas d’étiquettes ; l’un de vous lance « urne-organizer registrar labels », puis vous lisez tous deux le fichier étiqueté
voters-labelled = la liste a déjà des étiquettes ; les deux administrateurs des listes la prennent telle quelle
voters-no-style = l’électeur « { $voter } » n’a pas de bulletin, et l’élection en a plusieurs ({ $styles }) ; ajoutez la colonne « style » et relisez la liste
voters-other-style = l’électeur « { $voter } » a le bulletin « { $style } », que l’élection n’a pas ({ $styles })
list-damaged = { $file } est abîmé ({ $detail }) ; prenez sa copie
list-other-election = { $file } est la liste d’une autre élection
list-other-registrar = { $file } est la liste de l’administrateur des listes { $registrar }
list-stands = la liste de cet administrateur des listes est déjà dans l’urne et ne peut plus changer
list-none = il n’y a pas de liste { $file } pour cette élection ; lancez d’abord « urne-organizer registrar credentials »
list-no-voters = aucune liste des électeurs n’a été lue dans { $folder } ; lancez d’abord « urne-organizer registrar import VOTERS.csv »

## Le résultat en fichiers

scdl-matter = SCDL : la matière est un code et un nom, comme 8.4 aménagement du territoire

## Ce qui vient ensuite

next-none = Il n’y a plus rien à faire.
next-title = Ensuite :
next-who = { $role ->
    [organizer] Organisateur, { $name }
    [registrar] Administrateur des listes { $number }, { $name }
    [trustee] Dépositaire { $number }, { $name }
    [witness] Témoin { $number }, { $name }
   *[voters] Électeurs
}
next-line = { $who } : { $what } (depuis le { $since })
next-and = { $what } ; { $more }
next-from = pas avant le { $time }
next-until = avant le { $time }
next-planned = c’était prévu pour le { $time }
next-publish = publier le registre, pour que chacun puisse vérifier le résultat

## Fichiers de projets, de votes et de mentions

import-set-aside = { $fault } ; mis de côté
import-note = à noter : { $note }
import-project = projet { $id } : { $what }
import-budget = budget { $id } : { $what }
import-project-twice = le projet { $id } figure deux fois, d’abord à la ligne { $line }
pabulib-value = { $name } : { $what }
pabulib-section-twice = la section { $name } commence une deuxième fois ; elle a commencé à la ligne { $line }
pabulib-none = ce n’est pas un fichier Pabulib : il commence par une ligne META
pabulib-section-missing = il manque la section { $name }
pabulib-section-columns = la section { $name } n’a pas de ligne avec les noms des colonnes
pabulib-meta-columns = les colonnes de META sont « key;value »
pabulib-no-name = une valeur sans clé
pabulib-name-twice = « { $name } » figure deux fois, d’abord à la ligne { $line }
pabulib-empty = « { $name } » est vide
pabulib-not-said = META ne dit pas « { $name } »
pabulib-whole = { $name } est « { $value } », ce n’est pas un nombre entier
pabulib-num-projects = num_projects est { $stated }, la section PROJECTS en a { $found }
pabulib-decimals = des coûts ou l’enveloppe ont plus de 4 chiffres après le point
pabulib-one-sum = { $name } ({ $value }) n’est pas pris en compte : l’enveloppe est une somme pour tous les projets
pabulib-score-threshold = min_project_score_threshold ({ $value }) n’est pas pris en compte : des projets avec moins de voix peuvent gagner
pabulib-lengths = min_length et max_length sont demandés aux bulletins du fichier, mais pas aux nouveaux : un projet de vote limite les points, pas le nombre de projets
pabulib-no-title = META n’a ni description ni unit
pabulib-max-length-none = max_length est 0 : un bulletin ne pourrait rien nommer
pabulib-max-length = max_length est { $stated }, mais il y a { $all } projets : { $all } est pris
pabulib-min-length = min_length est { $min }, plus que les { $max } projets qu’un bulletin peut nommer
pabulib-vote-type = vote_type « { $kind } » ne peut pas être repris : seuls « approval », « choose-1 », « cumulative », « scoring » et « ordinal » le peuvent
pabulib-max-sum-none = max_sum_cost est 0 : un bulletin ne pourrait rien nommer
pabulib-min-sum = min_sum_cost dépasse max_sum_cost
pabulib-max-sum-points = max_sum_points est { $value } : il peut aller de 1 à { $most }
pabulib-each = un bulletin peut donner { $value } points à un projet : de 1 à { $most } sont possibles
pabulib-min-sum-points = min_sum_points est { $least }, plus que max_sum_points { $most }
pabulib-highest = la note la plus haute est { $value } : elle peut aller de 1 à { $most }
pabulib-default-score = default_score est { $value }, plus que la note la plus haute { $most }
pabulib-scoring = scoring_fn « { $name } » ne peut pas être repris : seul « Borda » le peut, où le premier rang a le plus de points et chaque suivant un de moins
pabulib-cost-large = le projet { $id } coûte trop pour être compté
pabulib-num-votes = META dit num_votes { $stated }, le fichier en a { $found }
pabulib-no-budget = META n’indique pas d’enveloppe : le résultat d’un projet de vote, ce sont les totaux
pabulib-two-sums = max_sum_cost est une autre somme que budget, et une question n’en a qu’une : le résultat d’un projet de vote, ce sont les totaux
pabulib-free = le projet { $id } ne coûte rien : le résultat d’un projet de vote, ce sont les totaux
pabulib-stated = { $what ->
    [votes] projet { $id } : le fichier indique { $stated } voix, ses bulletins sans faute en donnent { $counted }
   *[points] projet { $id } : le fichier indique { $stated } points, ses bulletins sans faute en donnent { $counted }
}
pabulib-column = { $section } n’a pas de colonne « { $name } »
pabulib-no-id = un projet sans project_id
pabulib-project-fields = le projet { $id } a plus de champs que PROJECTS n’a de colonnes ; mettez entre guillemets un nom qui contient « ; »
pabulib-cost = le projet { $id } a le coût « { $cost } », ce n’est pas un nombre comme 1500.50
pabulib-name-long = le nom du projet { $id } a plus de 4000 caractères
pabulib-project-number = { $what ->
    [votes] le projet { $id } a « { $text } » voix, ce n’est pas un nombre entier
   *[points] le projet { $id } a « { $text } » points, ce n’est pas un nombre entier
}
pabulib-option = le projet { $id } devient le choix { $option } : le nom court d’un choix a des lettres, des chiffres, « . », « _ » et « - »
pabulib-no-project = la section PROJECTS n’a aucun projet
ballot-no-voter = le bulletin n’a pas de voter_id
ballot-voter-long = le voter_id a plus de 200 caractères ou contient un caractère de commande
ballot-twice = l’électeur { $voter } a déjà un bulletin à la ligne { $line }
ballot-fields = { $fields } champs, mais VOTES a { $columns } colonnes
ballot-empty = le vote est vide
ballot-gap = le vote a une place vide entre ses virgules
ballot-unknown = projet { $id } inconnu
ballot-project-twice = le projet { $id } est nommé deux fois
ballot-few = { $what ->
    [ranks] trop peu de rangs : { $count }, il en faut au moins { $min }
   *[projects] trop peu de projets : { $count }, il en faut au moins { $min }
}
ballot-many = { $what ->
    [ranks] trop de rangs : { $count }, il en faut { $max } au plus
   *[projects] trop de projets : { $count }, il en faut { $max } au plus
}
ballot-dear = au-delà de la limite : ses projets coûtent { $cost }, { $limit } au plus sont permis
ballot-cheap = ses projets coûtent { $cost }, il faut au moins { $least }
ballot-no-points = « { $text } » n’est pas un nombre de points
ballot-points-count = { $named } projets, mais des points pour { $points }
ballot-points-each = { $given } points pour un projet, { $most } au plus sont permis
ballot-points-least = { $given } points pour un projet, il en faut au moins { $least }
ballot-sum-most = { $sum } points en tout, { $most } au plus sont permis
ballot-sum-least = { $sum } points en tout, il en faut au moins { $least }
pabulib-counts = { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
}, { $ballots ->
    [one] { $ballots } bulletin repris
   *[other] { $ballots } bulletins repris
}, { $aside } mis de côté
pabulib-projects-exactly = { $max ->
    [one] un projet
   *[other] { $max } projets
}
pabulib-projects-between = de { $min } à { $max } projets
pabulib-approval = les bulletins nomment { $projects }
pabulib-approval-most = les bulletins nomment { $projects } qui coûtent { $most } au plus
pabulib-approval-between = les bulletins nomment { $projects } qui coûtent de { $least } à { $most }
pabulib-points = les bulletins donnent jusqu’à { $most } points, { $each } au plus à un projet
pabulib-score = les bulletins notent les projets de 0 à { $each }
pabulib-ranking = les bulletins classent { $projects }, le premier a { $max } points
pabulib-with-budget = { $said } ; l’enveloppe est de { $budget }
pabulib-without-budget = { $said } ; le fichier n’indique pas d’enveloppe
decidim-no-project = le fichier n’a aucun projet
decidim-no-id = le projet n’a pas d’id
decidim-twice = le projet { $id } figure déjà à la ligne { $line }
decidim-no-title = le projet { $id } n’a pas de titre
decidim-no-cost = il n’a pas de budget_amount
decidim-free = le projet { $id } ne coûte rien
decidim-digits = « { $cost } » a plus de 4 chiffres après le point
decidim-column = la première ligne ne nomme pas de colonne « { $name } » ; est-ce bien le fichier des projets d’un budget, des données ouvertes ou de l’export de Decidim ?
decidim-title-long = le titre a plus de { $most } caractères
decidim-money-of = l’enveloppe du budget { $id } n’est pas connue ; ajoutez --budget { $id }=SOMME
decidim-money = l’enveloppe n’est pas connue ; ajoutez --budget SOMME
decidim-counts = { $count ->
    [one] { $count } projet, { $all } en tout
   *[other] { $count } projets, { $all } en tout
}
decidim-faulty = { $count ->
    [one] { $count } ligne fautive (ci-dessus) : corrigez-la d’abord
   *[other] { $count } lignes fautives (ci-dessus) : corrigez-les d’abord
}
grades-scale = il y a de 2 à 10 mentions, mais de { $best } à { $worst } il y en a { $count }
grades-none = { $none } ne peut pas être à la fois une mention et « sans opinion »
grades-no-column = il n’y a pas de colonne « { $name } »
grades-unnamed = la colonne { $column } n’a pas de nom
grades-named-twice = deux colonnes s’appellent « { $name } »
grades-no-candidates = la première ligne ne nomme personne à juger
grades-many = { $count } colonnes : une question a 1000 choix au plus
grades-no-number = le bulletin n’a pas de numéro
grades-number-long = le numéro du bulletin a plus de 200 caractères ou contient un caractère de commande
grades-twice = le bulletin { $voter } figure déjà à la ligne { $line }
grades-missing = { $name } n’a pas de mention
grades-unknown = { $name } : « { $text } » n’est pas une mention de cette échelle
grades-number = Mention { $number }
grades-head = mentions, 1 la meilleure
grades-head-none = sans
grades-counts = { $candidates ->
    [one] { $candidates } choix
   *[other] { $candidates } choix
}, { $ballots ->
    [one] { $ballots } bulletin repris
   *[other] { $ballots } bulletins repris
}, { $aside } mis de côté
pages-line = ce n’est pas une liste de fichiers comme l’écrit « make web »
