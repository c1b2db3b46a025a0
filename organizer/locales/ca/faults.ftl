# El que està malament o és dubtós en esborranys, llistes i fitxers llegits, per a l’ordre i les pàgines; i els esborranys nous.

## Imports, parts, dates

-money-forms = escriviu un import com ara 1500 o "1500.50"
money-point = «{ $text }» acaba en un punt; { -money-forms }
money-none = «{ $text }» no és un import; { -money-forms }
money-thousands = «{ $text }» pot voler dir milers o mil·lèsimes; { -money-forms }
money-large = «{ $text }» és un import massa gran
money-number = «{ $text }» no és un nombre com ara 1500 o 1500.50
money-digits = { $amount } té més de { $places ->
    [one] { $places } xifra
   *[other] { $places } xifres
} darrere el punt
-part-forms = escriviu "50%", "2/3", "more than 50%" (més de) o "at least 2/3" (almenys)
part-none = «{ $text }» no és una part d’un tot; { -part-forms }
part-more = «{ $text }» és més que tothom; { -part-forms }
part-exact = «{ $text }»: aquí n’hi ha prou amb exactament aquesta part; escriviu-la sense «more than»
-time-forms = escriviu "2026-12-01 20:00", "2026-12-01T20:00Z", "now" (ara) o "in 2 hours" (d’aquí a 2 hores)
time-none = «{ $text }» no és una data amb hora; { -time-forms }
time-far = massa lluny en el futur
time-no-hour = a «{ $text }» li falta l’hora; { -time-forms }
time-twice = «{ $text }» arriba dues vegades o mai, perquè llavors canvia l’hora; escriviu-la en UTC amb Z
time-zone = no hi ha cap zona horària «{ $name }» en aquest equip; feu servir un nom com ara "Europe/Madrid", o "UTC"

## Fitxers

file-not-utf8 = no és text UTF-8; deseu el fitxer com a «CSV UTF-8» i torneu-ho a provar
file-empty = el fitxer és buit
file-fields = { $fields } camps, però la primera línia anomena { $columns } columnes
file-quote = unes cometes obren un camp que continua més enllà del final de la línia; tanqueu-les en aquesta línia

## Esborranys: el que hi ha escrit al fitxer

draft-missing = falta el paràmetre «{ $name }»
draft-unknown = el paràmetre «{ $name }» no es coneix; { $count ->
    [one] només hi ha { $known }
   *[other] hi ha { $known }
}
draft-variant = el valor «{ $name }» no es coneix; { $count ->
    [one] només hi ha { $known }
   *[other] hi ha { $known }
}
draft-type = ha de ser { $expected }, no { $found }
draft-value = { $found } no serveix: ha de ser { $expected }
draft-found = { $kind ->
    [integer] el nombre
    [string] el text
   *[other] el valor
} { $value }
draft-found-list = una llista
draft-found-table = una taula
draft-kind-number = un nombre enter
draft-kind-text = un text entre cometes
draft-kind-truth = true o false, sense cometes
draft-kind-list = una llista
draft-kind-table = una taula
draft-syntax = { $reason ->
    [value] falta un valor després de «=»
    [quotes] falta un valor, o les cometes: un text s’escriu "text"; true, false i els nombres, sense cometes
    [twice] aquest paràmetre és escrit dues vegades
    [open] falten les cometes que tanquen el text
    [equals] falten «=» i un valor
    [comma] falta una coma
    [bracket] falta el claudàtor o la clau que tanca
   *[other] aquesta línia no és TOML: { $detail }
}
draft-words = un text, o una taula de textos com ara { "{" } ca = "Sí", en = "Yes" { "}" }
draft-moment = una data amb hora, com ara "2026-12-01 20:00", "now" o "in 2 hours"
draft-amount = un nombre enter, o un import com ara "1500.50"
draft-unit = una moneda com ara "EUR", o { "{" } name = "EUR", decimals = 2 { "}" }
draft-grades = el nom d’una escala com ara "seven", o mencions com ara ["Bé", "Regular", "Malament"], la millor primer
draft-ranks = "borda", "pairs", o punts com ara [3, 2, 1]
draft-language = «{ $tag }» no és un codi de llengua com ara "ca" o "pt-BR"
draft-number = { $name } no pot ser { $value }
draft-name = un nom té d’1 a 200 caràcters, en una sola línia
draft-id = «{ $id }» no pot ser un nom curt: lletres de la a a la z, xifres, «.», «_», «-», 64 com a màxim, primer una lletra o una xifra
draft-text = un text té d’1 a 4000 caràcters; una taula de textos té codis de llengua com ara ca, en
draft-key-missing = falta la clau del { $role ->
    [trustee] dipositari
    [registrar] responsable del cens
   *[witness] testimoni
} «{ $name }»: demaneu la línia que mostra «{ $command }»
draft-key-wrong = «{ $text }» no és una clau pública (43 caràcters); copieu-la com la mostra «{ $command }»
draft-witness-tool = l’eina del testimoni
draft-no-contest = no hi ha cap pregunta «{ $id }»
draft-contest-twice = la pregunta «{ $id }» s’anomena dues vegades

## Esborranys: les regles

draft-twice = { $what ->
    [option] l’opció
    [style] la papereta
   *[contest] la pregunta
} «{ $id }» hi és dues vegades, primer a la línia { $line }
draft-closes = el tancament, closes ({ $closes }), no va després de l’obertura, opens ({ $opens })
draft-floor = floor és un nombre de 2 a 1000000
draft-trustees = una elecció té de 2 a 32 dipositaris: un [[trustees]] amb name i key per a cadascun
draft-threshold = threshold és un nombre de 2 a { $n }, el nombre de dipositaris
draft-registrars = una elecció té 1 o 2 responsables del cens: un [[registrars]] amb name i key per a cadascun
draft-contests = una elecció té d’1 a 100 preguntes: un [[contests]] per a cadascuna
draft-style-empty = la papereta «{ $id }» no té cap pregunta
draft-contest-unused = cap papereta no té la pregunta «{ $id }»: ningú no hi podria votar
draft-key-shared = aquesta és també la clau de { $other }; cadascú té la seva pròpia clau
draft-the-organizer = l’organització
draft-the-board = qui porta l’urna
contest-fault = pregunta «{ $id }»: { $what }
contest-unit-digits = una unitat té de 0 a 4 xifres darrere el punt
contest-unit-name = el nom d’una unitat té 16 caràcters com a màxim
contest-amount = un import té més de 4 xifres darrere el punt
contest-decimals = { $what }; unit = { "{" } name = "EUR", decimals = 2 { "}" } les permet
contest-whole = { $name } és un nombre enter
contest-free = un projecte d’un pressupost costa alguna cosa
contest-no-cost = l’opció «{ $id }» no té cost; escriviu per exemple cost = 1500
contest-no-sum = un repartiment necessita la suma que divideix cada votant, per exemple total = 1000
contest-no-money = un pressupost necessita els diners, per exemple budget = 150000
contest-share-least = share i least diuen el mateix; deixeu-ne un
contest-no-points = una pregunta de punts necessita quants en té cada votant, per exemple points = 7
contest-grade-set = no hi ha cap escala de mencions «{ $name }»; hi ha { $names }, o escriviu les vostres com ["Bé", "Regular", "Malament"]
contest-counted = counted no pot ser «{ $name }»: escriviu "pairs", "borda" o punts com ara [3, 2, 1]
contest-negative = els punts dels llocs no són negatius
contest-options = una pregunta té d’1 a 1000 opcions: un [[contests.options]] per a cadascuna
contest-score = la nota més alta, each, va d’1 a 1023
contest-grades = hi ha de 2 a 10 mencions
contest-positions = la pregunta necessita { $positions } nombres a cada papereta, una elecció en té { $most } com a màxim{ $kind ->
    [ranking] : un ordre comptat per parells n’ocupa n (n - 1); per punts, n
    [grades] : cada opció n’ocupa un per menció
   *[other] { "" }
}
contest-unreachable = cap tria de projectes no pot costar en total de { $least } a { $most }
contest-unreachable-min = cap tria de projectes no pot costar en total de { $least } a { $most }, si se n’han de triar almenys { $min }
contest-max = max és { $max }, però hi ha { $n } opcions
contest-min = min ({ $min }) és més gran que max ({ $max })
contest-min-blank = amb blank = true, min és almenys 1: no triar res i votar en blanc seria el mateix
contest-budget = el pressupost va d’1 a 10^15
contest-least-budget = least és més gran que el pressupost
contest-points = points va d’1 a 1000000
contest-each = each, el màxim per a una opció, va d’1 a { $most }
contest-least-points = least és { $least }, però un votant només pot donar { $most } punts
contest-least-blank = amb blank = true, least és almenys 1: no donar res i votar en blanc seria el mateix
contest-ranking-min = min és almenys 1: no ordenar ningú és votar en blanc, blank = true
contest-pairs = els parells necessiten almenys 2 opcions
contest-rank-points = { $points } puntuacions per als llocs, però es poden ordenar { $max } opcions (max)
contest-rank-order = un lloc millor no rep menys punts que el següent
contest-rank-first = el primer lloc rep d’1 a 1000000 punts
contest-allocation = un repartiment té 31 opcions com a màxim, aquí n’hi ha { $n }
contest-total = total va d’1 a 2^48 de la unitat més petita
contest-each-total = each és més que 0 i com a màxim total
contest-least-total = el que s’ha de repartir és més del que un votant pot donar
contest-rule-sums = la regla "{ $rule }" necessita vots o punts: les mencions van amb "majority judgment", un ordre comptat per parells amb "schulze" o "ranked pairs"
contest-rule-grades = la regla "{ $rule }" va amb kind = "grades"
contest-rule-pairs = la regla "{ $rule }" va amb kind = "ranking" i counted = "pairs"
contest-no-winners = winners és almenys 1; ometeu-lo si els totals són el resultat
contest-winners = { $seats } guanyadors, però hi ha { $n } opcions
contest-ties = la regla "{ $rule }" no pot deixar empats oberts: escriviu "lot", "order" o "id"
setting-kind = «{ $name }» no és un paràmetre de kind = "{ $kind }", sinó de { $kinds }
setting-budget = «{ $name }» va amb kind o rule = "budget"
setting-seats = «{ $name }» va amb les regles que reparteixen llocs
setting-by = «{ $name }» va amb rule = "budget"
setting-decides = «{ $name }» necessita una regla: els totals sols no decideixen res
setting-majority = «{ $name }» va amb kind = "choice" o "budget" i rule = "most votes" o "budget": en altres casos els totals no són nombres de votants
setting-blank-counts = «{ $name }» necessita majority i blank = true
setting-without-opinion = «{ $name }» necessita rule = "majority judgment" i no_opinion = true

## Esborranys: el que es permet però potser no es vol

doubt-both-needed = calen els dos dipositaris per al resultat: si un perd la clau, no es pot comptar cap vot; un tercer dipositari ho evitaria
doubt-all-needed = calen els { $n } dipositaris per al resultat: si un perd la clau, no es pot comptar cap vot; threshold = { $fewer } ho evitaria
doubt-threshold = { $t } de { $n } dipositaris podrien obrir junts paperetes soltes: és menys que la majoria
doubt-one-registrar = amb un sol responsable del cens, aquest podria votar pels qui s’abstenen; amb dos queda exclòs
doubt-past = el tancament, closes ({ $closes }), ja ha passat
doubt-short = la votació només és oberta { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuts
}
doubt-year = la votació és oberta més d’un any
doubt-same-name = dos dipositaris es diuen «{ $name }», primer a la línia { $line }
doubt-no-choice = cada votant ha de triar totes les opcions, de manera que no hi ha res per triar
doubt-points = totes les opcions juntes no poden rebre més que els { $points } punts que té un votant: ningú no ha de triar
doubt-grades = dues mencions tenen el mateix nom: els votants no les poden distingir
doubt-title = l’opció «{ $id }» té el mateix títol que la de la línia { $line }: els votants no les poden distingir
doubt-never = de { $min } a { $max } projectes mai no costen en total de { $least } a { $most }: ningú no pot emetre un vot vàlid
doubt-money = tots els projectes junts costen { $all }, no més que el pressupost: guanya cadascun que rep un vot
doubt-dear = el projecte «{ $id }» costa { $cost }, més que tot el pressupost de { $budget }: no pot guanyar mai
doubt-quorum-all = el quòrum és tothom: un sol votant que falti anul·la la votació
doubt-quorum = un quòrum de { $part } s’assoleix rarament; si no s’assoleix, no guanya ningú
doubt-seats = guanyen { $seats } de { $n } opcions: totes les que reben un vot
doubt-majority = { $seats } guanyadors no poden tenir cadascun { $part } dels vots si un votant tria com a màxim { $max }
doubt-ties = un empat per l’últim lloc queda obert, per resoldre’l segons les vostres regles; ties = "lot" el sorteja sense que ningú hi pugui influir

## Esborranys nous

template-head = Esborrany d’una elecció. Editeu-lo, vegeu després en paraules què vol dir, i lliureu-lo:
template-nothing-public = Res no és públic abans de lliurar-lo; després ja no s’hi pot canviar res.
template-description = Un text més llarg per als votants.
template-times = Dates: "2026-12-01 20:00" (a la zona horària de sota), "now" (ara), "in 2 hours" (d’aquí a 2 hores).
template-timezone = o per exemple "Europe/Madrid"
template-early = es pot tancar abans d’aquesta hora?
template-threshold = Quants dipositaris junts poden obrir el total. Si s’omet: més de la meitat.
template-floor = Si es compten menys paperetes que aquestes, no s’obre res: el total dels vots de dues persones no és cap secret.
template-registrars = Un o dos responsables del cens: donen un codi a cada votant. Si són dos, cap no pot votar en lloc de ningú. Cadascun executa «urne-organizer registrar key» i us envia la clau pública.
template-trustees = Els dipositaris tenen junts la clau del total i no veuen mai una papereta. Trieu persones que els votants confien que no actuaran d’acord. Cadascun executa «urne-trustee key --name NAME» i us envia la clau pública.
template-paste = ENGANXEU AQUÍ LA CLAU PÚBLICA
template-contests = Les preguntes, cadascuna amb les seves opcions. Un text pot ser una taula de llengües:
template-styles = Qui vota sobre què. Si s’omet: tothom vota sobre tot (una sola papereta, "all"). La llista de votants indica la papereta de cadascú a la columna «style».
template-style = Districte nord
template-ticks = el votant marca entre min i max opcions
template-winners = quantes guanyen; si s’omet: el resultat són els totals
template-blank = oferir el vot en blanc
template-blank-min = oferir el vot en blanc (necessita min = 1 o més)
template-blank-counts = els vots en blanc compten en aquesta majoria
template-ties = en cas d’empat: "lot" (sorteig), "order" (ordre), "id" (nom curt) o "undecided" (obert)
template-ties-short = en cas d’empat: "lot" (sorteig), "order" (ordre) o "id" (nom curt)
template-ties-id = en cas d’empat, primer el nom curt menor
template-shuffle = mostrar les opcions a cada votant en un altre ordre
template-shuffle-projects = mostrar els projectes a cada votant en un altre ordre
template-min = mínim d’opcions
template-max = màxim d’opcions
template-quorum = part dels votants que ha de participar
template-majority = part dels vots que cal; o "more than 50%" (més de)
template-no-majority = sense això n’hi ha prou amb tenir més vots
template-basket = el votant omple una cistella de projectes
template-unit = la moneda del pressupost i dels costos
template-budget = els diners: per a la cistella d’un votant i per als guanyadors
template-money = els diners
template-share = el que una cistella ha de costar com a mínim; "0%" no demana res
template-share-short = el que una cistella ha de costar com a mínim
template-min-projects = mínim de projectes
template-max-projects = màxim de projectes
template-max-projects-any = màxim de projectes; si s’omet: qualsevol nombre
template-rule-budget = guanyadors: tants com permetin els diners
template-rule-money = guanyen aquells per als quals arriben els diners
template-rule-totals = el resultat són els totals
template-by = primer els més votats, saltant el que ja no hi cap; o "optimum": el conjunt amb més vots
template-by-short = primer els més votats; o "optimum"
template-gives-points = el votant dona punts
template-points = punts que té un votant
template-each = màxim per a una opció
template-each-project = màxim per a un projecte
template-each-sum = màxim per a una opció; si s’omet: tot
template-least = punts que s’han de donar
template-scores = el votant puntua cada opció
template-highest = la nota més alta; la més baixa és 0
template-highest-score = la nota més alta
template-grades-every = el votant dona una menció a cada opció
template-grades = ja fetes: "seven" (set), "six" (sis), "five" (cinc), "four" (quatre), "three" (tres); o les vostres, la millor primer
template-grades-order = la millor primer
template-grades-own = # grades = ["Bé", "Regular", "Malament"]
template-no-opinion = una opció pot quedar sense menció
template-rule-grades = guanya la millor menció mediana
template-without-opinion = o "worst": compta com la pitjor menció
template-or-worst = o "worst" (la pitjor)
template-orders = el votant ordena les opcions
template-min-ranked = mínim d’opcions que s’han d’ordenar
template-max-ranked = màxim que es poden ordenar
template-max-ranked-all = màxim que es poden ordenar; si s’omet: totes
template-counted-pairs = qui va abans de qui; o "borda", o punts
template-rule-pairs = o "ranked pairs" (parells ordenats)
template-counted-borda = l’últim lloc rep 1 punt, cada lloc millor 1 més
template-counted-points = o els vostres punts, el primer lloc primer
template-ranks = punts dels llocs, el primer lloc primer
template-divides = el votant reparteix una suma
template-total = el que reparteix un votant
template-share-sum = la part que s’ha de repartir
template-names-projects = anomenar projectes
template-names-budget = anomenar projectes que caben al pressupost
template-ballot-most = el que poden costar junts els projectes d’una papereta
template-ballot-least = el que han de costar junts
template-give = donar punts
template-score-projects = puntuar cada projecte
template-rank-projects = ordenar projectes
template-title-proposal = S’aprova la proposta?
template-title-statutes = Es modifiquen els estatuts tal com es proposa?
template-title-president = Qui presidirà?
template-title-committee = Qui formarà part del comitè?
template-title-projects = Quins projectes s’han de fer?
template-title-themes = Què és el més important l’any vinent?
template-title-logo = Què us semblen aquests esbossos?
template-title-judge = Per presidir-nos, considero que aquesta persona seria ...
template-title-venue = On ens reunim?
template-title-funds = Com es reparteix el fons?
template-trees = Arbres a la plaça de l’estació
template-shade = Ombra per a la piscina
template-books = Una capsa de llibres al port
template-bikes = Un aparcament tancat per a bicicletes
template-yes = Sí
template-no = No
template-abstain = Abstenció
template-roads = Carrers
template-schools = Escoles
template-parks = Parcs
template-red = El vermell
template-blue = El blau
template-green = El verd
template-hall = L’ajuntament
template-school = L’escola
template-park = El parc
template-pool = La piscina
template-sports = Esport
template-music = Música
template-youth = Club juvenil

## Llistes de votants

voters-line = línia { $line }, { $what }
voters-line-column = línia { $line }, columna «{ $column }»: { $what }
voters-column-twice = aquesta columna hi és dues vegades; deixeu-ne una
voters-no-columns = la primera línia ha d’anomenar les columnes; una és «voter» (o «id», «document_id», «email»), d’altres poden ser «style», «weight», «label»
voters-nobody = la llista té noms de columnes i cap votant
voters-weights = els pesos sumen més de 2^40
voters-no-labels = falta la columna «label», que necessiten dos responsables del cens
voters-empty = buit
voters-long = més de 200 caràcters, o amb un caràcter de control
voters-email = «{ $name }» no és una adreça de correu
voters-twice = «{ $name }» ja és a la línia { $line }
voters-style = no hi ha cap papereta «{ $style }»; l’elecció té { $styles }
voters-style-id = «{ $style }» no pot ser el nom curt d’una papereta: lletres, xifres, «.», «_», «-», 64 com a màxim
voters-weight = «{ $weight }» no és un nombre enter d’1 a 4294967295
voters-label-twice = aquesta etiqueta ja és a la línia { $line }
voters-label = una etiqueta té 32 signes: xifres i lletres minúscules de la a a la f
voters-labels-needed = aquesta elecció té dos responsables del cens i la llista llegida no té etiquetes; un de vosaltres executa «urne-organizer registrar labels», i tots dos llegiu el fitxer etiquetat
voters-labelled = la llista ja té etiquetes; tots dos responsables del cens la prenen tal com és
voters-no-style = el votant «{ $voter }» no té papereta i l’elecció en té diverses ({ $styles }); afegiu la columna «style» i torneu a llegir la llista
voters-other-style = el votant «{ $voter }» té la papereta «{ $style }», que l’elecció no té ({ $styles })
list-damaged = { $file } està malmès ({ $detail }); feu servir la còpia
list-other-election = { $file } és la llista d’una altra elecció
list-other-registrar = { $file } és la llista del responsable del cens { $registrar }
list-stands = la llista d’aquest responsable del cens ja és a l’urna i no es pot canviar
list-none = no hi ha cap llista { $file } per a aquesta elecció; executeu abans «urne-organizer registrar credentials»
list-no-voters = no s’ha llegit cap llista de votants a { $folder }; executeu abans «urne-organizer registrar import VOTERS.csv»

## El resultat en fitxers

scdl-matter = SCDL: la matèria és un codi i un nom, com ara 8.4 aménagement du territoire

## Què ve després

next-none = No queda res per fer.
next-title = A continuació:
next-who = { $role ->
    [organizer] Organització, { $name }
    [registrar] Responsable del cens { $number }, { $name }
    [trustee] Dipositari { $number }, { $name }
    [witness] Testimoni { $number }, { $name }
   *[voters] Votants
}
next-line = { $who }: { $what } (des del { $since })
next-and = { $what }; { $more }
next-from = no abans del { $time }
next-until = abans del { $time }
next-planned = estava previst per al { $time }
next-publish = publicar el registre, perquè tothom pugui comprovar el resultat

## Fitxers de projectes, vots i mencions

import-set-aside = { $fault }; apartat
import-note = nota: { $note }
import-project = projecte { $id }: { $what }
import-budget = pressupost { $id }: { $what }
import-project-twice = el projecte { $id } hi és dues vegades, primer a la línia { $line }
pabulib-value = { $name }: { $what }
pabulib-section-twice = la secció { $name } comença per segona vegada; va començar a la línia { $line }
pabulib-none = no és un fitxer Pabulib: comença amb una línia META
pabulib-section-missing = falta la secció { $name }
pabulib-section-columns = la secció { $name } no té cap línia amb els noms de les columnes
pabulib-meta-columns = les columnes de META són «key;value»
pabulib-no-name = un valor sense clau
pabulib-name-twice = «{ $name }» hi és dues vegades, primer a la línia { $line }
pabulib-empty = «{ $name }» és buit
pabulib-not-said = META no diu «{ $name }»
pabulib-whole = { $name } és «{ $value }», no un nombre enter
pabulib-num-projects = num_projects és { $stated }, la secció PROJECTS en té { $found }
pabulib-decimals = els costos o el pressupost tenen més de 4 xifres darrere el punt
pabulib-one-sum = { $name } ({ $value }) no es fa servir: el pressupost és una suma per a tots els projectes
pabulib-score-threshold = min_project_score_threshold ({ $value }) no es fa servir: projectes amb menys vots poden guanyar
pabulib-lengths = min_length i max_length es demanen a les paperetes del fitxer, però no a les noves: un esborrany limita els punts, no els projectes
pabulib-no-title = META no té ni description ni unit
pabulib-max-length-none = max_length és 0: una papereta no podria anomenar res
pabulib-max-length = max_length és { $stated }, però hi ha { $all } projectes: es fa servir { $all }
pabulib-min-length = min_length és { $min }, més que els { $max } projectes que una papereta pot anomenar
pabulib-vote-type = vote_type «{ $kind }» no es pot importar: només «approval», «choose-1», «cumulative», «scoring» i «ordinal»
pabulib-max-sum-none = max_sum_cost és 0: una papereta no podria anomenar res
pabulib-min-sum = min_sum_cost és més gran que max_sum_cost
pabulib-max-sum-points = max_sum_points és { $value }: pot anar d’1 a { $most }
pabulib-each = una papereta pot donar { $value } punts a un projecte: en són possibles d’1 a { $most }
pabulib-min-sum-points = min_sum_points és { $least }, més que max_sum_points { $most }
pabulib-highest = la nota més alta és { $value }: pot anar d’1 a { $most }
pabulib-default-score = default_score és { $value }, més que la nota més alta { $most }
pabulib-scoring = scoring_fn «{ $name }» no es pot importar: només «Borda», en què el primer lloc rep més punts i cada següent un menys
pabulib-cost-large = el projecte { $id } costa massa per comptar-lo
pabulib-num-votes = META diu num_votes { $stated }, el fitxer en té { $found }
pabulib-no-budget = META no anomena cap pressupost: el resultat d’un esborrany són els totals
pabulib-two-sums = max_sum_cost és un altre import que budget, i una pregunta només en té un: el resultat d’un esborrany són els totals
pabulib-free = el projecte { $id } no costa res: el resultat d’un esborrany són els totals
pabulib-stated = { $what ->
    [votes] projecte { $id }: el fitxer indica { $stated } vots, les seves paperetes sense errors en donen { $counted }
   *[points] projecte { $id }: el fitxer indica { $stated } punts, les seves paperetes sense errors en donen { $counted }
}
pabulib-column = { $section } no té columna «{ $name }»
pabulib-no-id = un projecte sense project_id
pabulib-project-fields = el projecte { $id } té més camps que columnes PROJECTS; poseu entre cometes un nom amb «;»
pabulib-cost = el projecte { $id } té el cost «{ $cost }», no un nombre com ara 1500.50
pabulib-name-long = el nom del projecte { $id } té més de 4000 caràcters
pabulib-project-number = { $what ->
    [votes] el projecte { $id } té «{ $text }» vots, no un nombre enter
   *[points] el projecte { $id } té «{ $text }» punts, no un nombre enter
}
pabulib-option = el projecte { $id } passa a ser l’opció { $option }: el nom curt d’una opció té lletres, xifres, «.», «_» i «-»
pabulib-no-project = la secció PROJECTS no té cap projecte
ballot-no-voter = la papereta no té voter_id
ballot-voter-long = el voter_id té més de 200 caràcters o conté un caràcter de control
ballot-twice = el votant { $voter } ja té una papereta a la línia { $line }
ballot-fields = { $fields } camps, però VOTES té { $columns } columnes
ballot-empty = el vot és buit
ballot-gap = el vot té un lloc buit entre les comes
ballot-unknown = projecte { $id } desconegut
ballot-project-twice = el projecte { $id } s’anomena dues vegades
ballot-few = { $what ->
    [ranks] massa pocs llocs: { $count }, en calen almenys { $min }
   *[projects] massa pocs projectes: { $count }, en calen almenys { $min }
}
ballot-many = { $what ->
    [ranks] massa llocs: { $count }, se’n permeten { $max } com a màxim
   *[projects] massa projectes: { $count }, se’n permeten { $max } com a màxim
}
ballot-dear = per sobre del límit: els seus projectes costen { $cost }, es permet { $limit } com a màxim
ballot-cheap = els seus projectes costen { $cost }, cal almenys { $least }
ballot-no-points = «{ $text }» no és un nombre de punts
ballot-points-count = { $named } projectes, però punts per a { $points }
ballot-points-each = { $given } punts per a un projecte, se’n permeten { $most } com a màxim
ballot-points-least = { $given } punts per a un projecte, en calen almenys { $least }
ballot-sum-most = { $sum } punts en total, se’n permeten { $most } com a màxim
ballot-sum-least = { $sum } punts en total, en calen almenys { $least }
pabulib-counts = { $projects ->
    [one] { $projects } projecte
   *[other] { $projects } projectes
}, { $ballots ->
    [one] { $ballots } papereta importada
   *[other] { $ballots } paperetes importades
}, { $aside ->
    [one] { $aside } apartada
   *[other] { $aside } apartades
}
pabulib-projects-exactly = { $max ->
    [one] un projecte
   *[other] { $max } projectes
}
pabulib-projects-between = de { $min } a { $max } projectes
pabulib-approval = les paperetes anomenen { $projects }
pabulib-approval-most = les paperetes anomenen { $projects } que costen { $most } com a màxim
pabulib-approval-between = les paperetes anomenen { $projects } que costen de { $least } a { $most }
pabulib-points = les paperetes donen fins a { $most } punts, com a màxim { $each } a un projecte
pabulib-score = les paperetes puntuen els projectes de 0 a { $each }
pabulib-ranking = les paperetes ordenen { $projects }, el primer rep { $max } punts
pabulib-with-budget = { $said }; el pressupost és de { $budget }
pabulib-without-budget = { $said }; el fitxer no anomena cap pressupost
decidim-no-project = el fitxer no té cap projecte
decidim-no-id = el projecte no té id
decidim-twice = el projecte { $id } ja és a la línia { $line }
decidim-no-title = el projecte { $id } no té títol
decidim-no-cost = no té budget_amount
decidim-free = el projecte { $id } no costa res
decidim-digits = «{ $cost }» té més de 4 xifres darrere el punt
decidim-column = la primera línia no anomena cap columna «{ $name }»; és el fitxer dels projectes d’un pressupost, de les dades obertes o de l’exportació de Decidim?
decidim-title-long = el títol té més de { $most } caràcters
decidim-money-of = no es coneixen els diners del pressupost { $id }; afegiu --budget { $id }=IMPORT
decidim-money = no es coneixen els diners; afegiu --budget IMPORT
decidim-counts = { $count ->
    [one] { $count } projecte, { $all } en total
   *[other] { $count } projectes, { $all } en total
}
decidim-faulty = { $count ->
    [one] { $count } línia amb errors (a dalt): corregiu-la abans
   *[other] { $count } línies amb errors (a dalt): corregiu-les abans
}
grades-scale = hi ha de 2 a 10 mencions, però de { $best } a { $worst } són { $count }
grades-none = { $none } no pot ser alhora una menció i «sense opinió»
grades-no-column = no hi ha cap columna «{ $name }»
grades-unnamed = la columna { $column } no té nom
grades-named-twice = dues columnes es diuen «{ $name }»
grades-no-candidates = la primera línia no anomena candidats
grades-many = { $count } columnes: una pregunta té 1000 opcions com a màxim
grades-no-number = la papereta no té número
grades-number-long = el número de la papereta té més de 200 caràcters o conté un caràcter de control
grades-twice = la papereta { $voter } ja és a la línia { $line }
grades-missing = { $name } no té menció
grades-unknown = { $name }: «{ $text }» no és una menció d’aquesta escala
grades-number = Menció { $number }
grades-head = mencions, 1 la millor
grades-head-none = sense
grades-counts = { $candidates ->
    [one] { $candidates } candidat
   *[other] { $candidates } candidats
}, { $ballots ->
    [one] { $ballots } papereta importada
   *[other] { $ballots } paperetes importades
}, { $aside ->
    [one] { $aside } apartada
   *[other] { $aside } apartades
}
pages-line = això no és una llista de fitxers com la que escriu «make web»
