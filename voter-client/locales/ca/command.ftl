# El que diu la línia d’ordres del votant, a més del que diuen les pàgines.

## Preguntes de la papereta

contests-when = La votació està prevista del { $opens } al { $closes }.
contests-style = Papereta { $title }
contests-vote = Per votar: urne-vote vote, que ho pregunta tot; o per exemple { $example }
paper-result = Resultat: { $rule }
paper-order = (Cada votant veu aquestes opcions en un altre ordre.)
how-exactly-options = Trieu { $max ->
    [one] 1 opció
   *[other] { $max } opcions
} de { $all }{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-any-options = Trieu les que vulgueu { $all ->
    [one] d’1 opció
   *[other] de les { $all } opcions
}{ $blank ->
    [yes] , o voteu en blanc.
   *[no] , o cap.
}
how-up-to-options = Trieu fins a { $max } de les { $all } opcions{ $blank ->
    [yes] , o voteu en blanc.
   *[no] , o cap.
}
how-between-options = Trieu de { $min } a { $max } opcions entre { $all }{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-exactly-projects = Trieu { $max ->
    [one] 1 projecte
   *[other] { $max } projectes
} de { $all }{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-any-projects = Trieu els que vulgueu { $all ->
    [one] d’1 projecte
   *[other] dels { $all } projectes
}{ $blank ->
    [yes] , o voteu en blanc.
   *[no] , o cap.
}
how-up-to-projects = Trieu fins a { $max } dels { $all } projectes{ $blank ->
    [yes] , o voteu en blanc.
   *[no] , o cap.
}
how-between-projects = Trieu de { $min } a { $max } projectes entre { $all }{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-cost = Junts poden costar { $limit } com a màxim.
how-cost-least = Junts poden costar { $limit } com a màxim i han de costar almenys { $least }.
how-exactly-points = Doneu exactament { $most ->
    [one] 1 punt
   *[other] { $most } punts
}{ $one ->
    [all] , tots a una sola opció si voleu
    [some] , com a màxim { $each } a una opció
   *[free] { "" }
}{ $or ->
    [blank] ; o voteu en blanc.
    [none] ; o cap.
   *[nothing] .
}
how-up-to-points = Doneu fins a { $most ->
    [one] 1 punt
   *[other] { $most } punts
}{ $one ->
    [all] , tots a una sola opció si voleu
    [some] , com a màxim { $each } a una opció
   *[free] { "" }
}{ $or ->
    [blank] ; o voteu en blanc.
    [none] ; o cap.
   *[nothing] .
}
how-between-points = Doneu de { $least } a { $most } punts en total{ $one ->
    [all] , tots a una sola opció si voleu
    [some] , com a màxim { $each } a una opció
   *[free] { "" }
}{ $or ->
    [blank] ; o voteu en blanc.
    [none] ; o cap.
   *[nothing] .
}
how-score = Doneu { $all ->
    [one] a l’opció
   *[other] a cadascuna de les { $all } opcions
} una nota de 0 a { $each }; { $each } és la millor.
how-exactly-amount = Repartiu exactament { $total } entre les opcions{ $one ->
    [some] , com a màxim { $each } a una.
   *[all] .
}
how-up-to-amount = Repartiu fins a { $total } entre les opcions{ $one ->
    [some] , com a màxim { $each } a una.
   *[all] .
}
how-between-amount = Repartiu almenys { $least } i com a màxim { $total } entre les opcions{ $one ->
    [some] , com a màxim { $each } a una.
   *[all] .
}
how-grade = Doneu { $all ->
    [one] a l’opció
   *[other] a cadascuna de les { $all } opcions
} una qualificació. Les qualificacions són { $grades }.
how-grade-or-not = Doneu { $all ->
    [one] a l’opció
   *[other] a cadascuna de les { $all } opcions
} una qualificació, o «sense opinió». Les qualificacions són { $grades }.
how-rank-best = Digueu quina és la millor de les { $all } opcions{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-rank-all = Ordeneu les { $all } opcions, la millor primer{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-rank-exactly = Ordeneu { $max } de les { $all } opcions, la millor primer{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-rank-any = Ordeneu tantes com vulgueu de les { $all } opcions, la millor primer{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-rank-between = Ordeneu de { $min } a { $max } de les { $all } opcions, la millor primer{ $blank ->
    [yes] , o voteu en blanc.
   *[no] .
}
how-rank-rest = Les que no ordeneu comparteixen el lloc següent.
how-rank-pairs = De cada dues opcions compta quina col·loqueu més amunt.
how-rank-points = Els punts des del primer lloc: { $points }.
amount-whole = 1500, sense decimals

## El que s’ha triat

words-open = (encara sense resposta)
words-blank = vot en blanc
words-none = cap opció triada
words-no-opinion = sense opinió
words-cost = { $cost } de { $limit }
words-points = { $most ->
    [one] { $sum } d’1 punt donat
   *[other] { $sum } de { $most } punts donats
}
words-amount = { $sum } de { $total } donats
words-rest = { $rest ->
    [one] l’altra opció té el lloc següent
   *[other] les altres { $rest } opcions comparteixen el lloc següent
}
words-no-points = { $rest ->
    [one] cap punt per a 1 opció més
   *[other] cap punt per a { $rest } opcions més
}

## Faltes en una resposta

fault-contest = pregunta { $contest }: { $mistake }
mistake-option = no hi ha cap opció «{ $named }»; indiqueu-ne l’identificador, el número o el títol exacte (l’ordre «contests» els mostra)
mistake-twice = l’opció { $option } s’anomena dues vegades
mistake-lacks-number = a «{ $item }» li falta el nombre; escriviu opció:nombre, com «park:3»
mistake-lacks-amount = a «{ $item }» li falta l’import; escriviu opció:import, com «park:1500»
mistake-lacks-grade = a «{ $item }» li falta la qualificació; escriviu opció:qualificació, com «park:1»
mistake-no-number = opció { $option }: «{ $given }» no és un nombre enter de punts
mistake-no-amount = opció { $option }: «{ $given }» no és un import; escriviu-lo com { $example }
mistake-no-grade = opció { $option }: no hi ha cap qualificació «{ $given }»; les qualificacions són { $grades }
mistake-open = no té resposta.
mistake-blank-with-options = un vot en blanc no va amb cap opció; trieu una cosa o l’altra
mistake-no-blank = aquí no s’ofereix el vot en blanc
mistake-many-chosen = n’heu triat { $number }, { $over ->
    [one] en sobra 1
   *[other] en sobren { $over }
}.
mistake-many-ranked = n’heu ordenat { $number }, { $over ->
    [one] en sobra 1
   *[other] en sobren { $over }
}.
mistake-few-chosen = n’heu triat { $number }, { $under ->
    [one] en falta 1
   *[other] en falten { $under }
}.
mistake-few-ranked = n’heu ordenat { $number }, { $under ->
    [one] en falta 1
   *[other] en falten { $under }
}.
mistake-dear = aquests projectes costen { $cost }, el pressupost és de { $limit }: { $over } de més
mistake-cheap = aquests projectes costen { $cost }, cal gastar almenys { $least }: { $under } de menys
mistake-over = { $given } en total, se’n permeten com a màxim { $most }: { $over } de més
mistake-under = { $given } en total, n’hi ha d’haver almenys { $least }: { $under } de menys
mistake-over-each = l’opció { $option } té { $given }, com a màxim se’n poden donar { $most } a una: { $over } de més
mistake-ungraded = l’opció { $option } no té qualificació; cada opció en necessita una.

## El que es pregunta

ask-code = El vostre codi
ask-code-of = El vostre codi { $place } de { $all }
ask-choice = La vostra tria
ask-how-to-pick = fletxes per moure’s, Retorn per triar
ask-how-to-mark = fletxes per moure’s, espai per marcar, Retorn per acabar
ask-not-yet = Encara no: { $mistake }
ask-each = ({ $place } de { $all }) { $title }
ask-score = { $title }, de 0 a { $most }
ask-no-score = «{ $text }» no és una nota; escriviu un nombre de 0 a { $most }.
ask-budget-left = Queden { $left } de { $limit }
ask-too-dear = més del que queda
ask-done-projects = { $count ->
    [one] Fet: 1 projecte per { $cost }
   *[other] Fet: { $count } projectes per { $cost }
}
ask-full = { $max ->
    [one] Podeu triar com a màxim 1 projecte; traieu-ne abans un altre.
   *[other] Podeu triar com a màxim { $max } projectes; traieu-ne abans un altre.
}
ask-costs-too-much = { $title } costa { $cost }, queden { $left }; traieu abans un altre projecte.
ask-taken = agafat: { $title }, { $price }
ask-taken-back = tret: { $title }
ask-for-which = Per donar: { $left }. Per a quina opció
ask-number = { $title }, de 0 a { $most }
ask-too-much = { $given }: són { $over } de més.
ask-no-number = «{ $text }» no es pot donar; escriviu-ho com { $example }.
ask-done-given = Fet: { $given } en total
ask-first-place = Lloc 1, la millor
ask-place = Lloc { $place }
ask-no-more = cap més: les altres comparteixen el lloc següent
ask-start-again = torna a començar
ask-decision =
    La papereta està tancada amb clau. Anoteu-ne el número de seguiment i emeteu-la; o deixeu que
    un altre dispositiu miri a dins, per veure si aquest ha tancat el que heu triat. Una papereta
    que s’ha obert no s’emet: després es vota de nou. Qui comprova de tant en tant manté honestos
    tots els dispositius.
ask-cast-or-check = Emetre o comprovar
ask-cast = emet aquesta papereta
ask-check = comprova-la en un segon dispositiu (aleshores no s’emet)
ask-throw-away = llença-la
ask-no = no
ask-yes = sí

## Votar

session-verifying = es verifica l’elecció
session-no-election = no s’indica cap elecció: doneu --election URL o definiu URNE_ELECTION
session-no-folder = no hi ha carpeta de dades per a aquest usuari; indiqueu-ne una amb --state DIR
turn-weight = Pes
turn-unanswered = Una papereta anterior vostra encara no tenia resguard; abans es torna a enviar.
turn-refused-note = nota: el tauler va rebutjar una papereta anterior vostra en aquest lloc; es desa amb el seu rebuig
turn-choices = El que heu triat:
turn-voted-here = Ja hi ha una papereta, emesa amb el vostre codi des d’aquest dispositiu: entrada { $entry }, { $time }.
turn-voted-elsewhere = Ja hi ha una papereta, emesa amb el vostre codi des d’un altre dispositiu: entrada { $entry }, { $time }.
turn-replaces = Una papereta emesa ara la substitueix.
vote-not-asked = no s’ha emès res: afegiu --yes per emetre sense preguntes, o feu servir «prepare»
vote-refused-before = El tauler va rebutjar una papereta anterior vostra en aquest lloc. Si ho va fer sense raó, encara podria prendre aquella en lloc d’aquesta. Voleu emetre-la igualment?
vote-nothing = no s’ha emès res
vote-thrown-away = NO S’HA EMÈS RES. La papereta s’ha llençat.
prepare-done = ENCARA NO S’HA EMÈS. La papereta és a { $file }, tan secreta com el vostre vot. Ara, o bé
prepare-or-check = o bé, per comprovar el dispositiu,
cast-all-answered = Totes les paperetes signades en aquest dispositiu tenen resposta.
cast-other-voter = { $path }: aquesta papereta es va preparar amb el codi d’un altre votant
cast-replaced-since = { $path }: s’ha emès una altra papereta amb aquest codi després de preparar aquesta; prepareu-ne una de nova per substituir-la
label-receipt = resguard
label-fingerprint = número de votant
label-tracking-code = número de seguiment
label-tracking-hash = empremta de seguiment
sending-cast = LA VOSTRA PAPERETA S’HA EMÈS. És a l’urna com a entrada { $entry }, i el seu resguard està verificat.
sending-find = El número de votant i el de seguiment la troben de nou: «urne-vote find». No mostren el vostre vot.
sending-again-until = Podeu tornar a votar fins al tancament, previst per a { $closes }: compta la vostra última papereta.
sending-waits = el tauler no respon; la mateixa papereta es torna a enviar d’aquí a { $seconds } s
sending-no-receipt = { $error }. ENCARA SENSE RESGUARD: la vostra papereta està signada i desada; executeu «urne-vote cast» per tornar a enviar la mateixa
sending-not-checked = nota: ara no s’ha pogut comprovar que el punt de control del resguard continuï el que s’havia vist abans; «urne-vote receipts» ho fa

## Comprovar i trobar

check-signed = { $path }: aquesta papereta ja està signada, de manera que només es pot emetre
check-opened-before = La papereta ja es va obrir abans; la seva obertura és a { $file }.
opened-not-cast = NO S’HA EMÈS: aquesta papereta s’ha obert per comprovar-la i mai no es podrà emetre.
opened-take = Porteu { $file } a un segon dispositiu i executeu-hi
opened-then = amb el número de seguiment que vau anotar abans. Després, torneu a votar.
recheck-held = Aquesta papereta contenia:
recheck-tracking = Número de seguiment { $code }: tal com es va mostrar.
recheck-honest = Si això és el que es va triar, el dispositiu ha tancat la papereta honestament.
recheck-not-cast = AQUESTA PAPERETA NO S’HA EMÈS i mai no s’emetrà. Torneu a votar per emetre’n una.
tracking-form = indiqueu el número de seguiment (cinc grups de cinc caràcters) o l’empremta de seguiment (64 xifres hexadecimals)
find-nothing = el tauler no troba cap papereta amb el número de votant { $fingerprint } i el seguiment { $tracking }; comproveu tots dos, i si la papereta es va emetre
find-found = TROBADA: la papereta és a l’urna com a entrada { $entry } de { $size }, { $time }.
find-current = És la que compta per a aquest votant, diu el tauler.
find-replaced = No compta: una papereta posterior del mateix votant l’ha substituïda, diu el tauler.
receipts-none = Des d’aquest dispositiu no s’ha emès cap papereta en aquesta elecció.
receipts-unanswered = encara sense resguard: executeu «urne-vote cast» per tornar-la a enviar
receipts-refused = rebutjada pel tauler, no compta
receipts-cast = a l’urna: entrada { $entry } de { $size }
receipts-replaced = { $text }; substituïda per la vostra papereta posterior
receipts-elsewhere = Per saber si un altre dispositiu vostre ha votat després: «urne-vote find».
receipts-bad = { $bad ->
    [one] 1 papereta de { $all } no és com va confirmar el tauler; deseu { $folder } i aviseu l’organització i els observadors
   *[other] { $bad } paperetes de { $all } no són com va confirmar el tauler; deseu { $folder } i aviseu l’organització i els observadors
}

## Molts votants

simulate-casting = s’emet
simulate-waiting = s’espera: { $error }
simulate-done = { $count ->
    [one] 1 papereta emesa amb resguard verificat en { $seconds } s: { $rate } paperetes/s
   *[other] { $count } paperetes emeses amb resguards verificats en { $seconds } s: { $rate } paperetes/s
}
simulate-reason = { $number ->
    [one] 1 sense emetre: { $reason }
   *[other] { $number } sense emetre: { $reason }
}
simulate-failure = { $voter } (línia { $line }): { $detail }
simulate-more = i { $more } més
simulate-failed = { $failed ->
    [one] 1 papereta de { $all } no s’ha emès: línia { $line }, { $detail }
   *[other] { $failed } paperetes de { $all } no s’han emès; la primera: línia { $line }, { $detail }
}
plan-second-code = aquest votant té un segon codi
plan-no-code = el votant «{ $voter }» no té codi en cada fitxer de codis
plan-no-column = no hi ha cap columna «{ $name }»

## El que va malament

fault-style = aquesta elecció no té cap model de papereta «{ $style }»
fault-unknown-contest = en aquesta papereta no hi ha cap pregunta «{ $named }»; té: { $known }
fault-no-contest = «{ $text }» no anomena cap pregunta; escriviu pregunta=opció (l’ordre «contests» les mostra)
fault-code-count = { $needed ->
    [one] aquesta elecció té un responsable del cens, de manera que cada votant té un codi, però n’han arribat { $given }; indiqueu-lo amb --code-file
   *[other] aquesta elecció té dos responsables del cens, de manera que cada votant té dos codis, però n’han arribat { $given }; indiqueu cadascun amb --code-file
}
fault-codes-not-on-roll = { $codes ->
    [one] aquest codi no és al cens d’aquesta elecció; comproveu que teniu la carta d’aquesta elecció i no la d’una altra
   *[other] aquests dos codis junts no són al cens d’aquesta elecció; comproveu que teniu les cartes d’aquesta elecció i no les d’una altra
}
fault-not-open = la votació encara no està oberta: { $detail }
fault-closed = la votació està tancada: { $detail }; ja no es pot emetre cap papereta
closed-entry = entrada { $entry }, «{ $kind }», { $time }
closed-given-up = l’organització va abandonar l’elecció, { $time }
fault-not-current = mentrestant s’ha emès una altra papereta amb aquest codi, de manera que aquesta no s’ha acceptat; torneu a votar per substituir-la
fault-no-place = aquí no hi ha papereta: { $detail }
place-not-opened = la votació no s’ha obert
place-no-style = el seu model de papereta no és al manifest
fault-other-ballot = { $path }: és una papereta d’una altra elecció ({ $theirs }); aquesta és { $ours }
fault-other-opening = { $path }: és una obertura d’una altra elecció ({ $theirs }); aquesta és { $ours }
fault-checked = { $path }: aquesta papereta es va comprovar, de manera que mai no es podrà emetre; prepareu-ne una de nova
fault-signed-already = aquest dispositiu ja ha signat una papereta en aquest lloc; executeu «urne-vote cast» per tornar-la a enviar i voteu de nou per substituir-la
fault-no-ballot = aquests bytes no són una papereta signada
fault-misleading = la resposta del tauler és falsa: { $detail }; aviseu l’organització i els observadors
misleading-receipt = el resguard és d’una altra papereta
misleading-current = l’entrada { $entry } no és la papereta actual que es diu que és
misleading-other = l’entrada { $entry } és una altra papereta que la que s’ha demanat
misleading-no-ballot = l’entrada { $entry } no és una papereta d’aquesta elecció
misleading-hidden = amaga la papereta de l’entrada { $entry }, de la qual aquest dispositiu té un resguard
misleading-changed = l’entrada { $entry } no és la que era
fault-busy = { $path }: un altre urne-vote treballa aquí; espereu que acabi
fault-read = no es pot llegir { $path }: { $cause }
fault-write = no es pot escriure { $path }: { $cause }
fault-content = { $path }: { $detail }
fault-line = { $path }, línia { $line }: { $detail }
content-no-code = no conté cap codi
content-not-prepared = no és una papereta preparada
content-other-style = no és del model de papereta d’aquest votant
content-damaged = malmès; recupereu-lo d’una còpia de seguretat o moveu-lo a un altre lloc
content-damaged-by = malmès: { $cause }
content-no-opening = no és una obertura: { $cause }
fault-fraud = LA PAPERETA NO ÉS EL QUE DIU SER: { $detail }; aviseu l’organització i els observadors, i voteu des d’un altre dispositiu
fraud-tracking = l’obertura dona el número de seguiment { $found }, però es va mostrar { $shown }
fraud-values = cap papereta vàlida no conté aquests valors
