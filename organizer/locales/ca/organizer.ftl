# El que llegeixen l'organització i el responsable del cens.

footer-promise = La vostra clau i els codis dels votants es queden en aquest dispositiu. Deseu els fitxers només per a vós.
loading = S’està llegint l’elecció…
checking = S’està comprovant l’esborrany…

## Key

sign-in-organizer = Identifiqueu-vos com a organització
sign-in-registrar = Identifiqueu-vos com a responsable del cens
organize-intro = Aquí es prepara una votació, s’obre, es tanca i es publica el resultat. Aquesta pàgina diu sempre què ve després.
organize-again = Tot el que l’urna mostra d’aquesta elecció s’ha comprovat. Mostreu la vostra clau per continuar.
register-intro = Aquí es fa un codi de vot per a cada votant, s’imprimeixen les cartes i es lliura la llista de votants, sense noms.
register-before = Encara no hi ha elecció. Ja podeu fer la vostra clau: l’organització n’indica la part pública a l’esborrany.
key-choose = Trieu el vostre fitxer de clau
key-hint = El fitxer { $file } que aquesta pàgina o la línia d’ordres us va fer. Es llegeix en aquest dispositiu i no s’envia enlloc.
key-none-title = Encara no teniu clau?
key-none-organizer = Feu-ne una ara. Qui té aquesta clau pot obrir i tancar les vostres eleccions.
key-none-registrar = Feu-ne una ara. Qui té aquesta clau pot lliurar la llista de votants en lloc vostre.
key-make = Fes una clau nova
key-made-title = La vostra clau nova
key-made-text = Aquesta pàgina no desa res. Deseu el fitxer ara i tingueu-ne una còpia en un lloc segur: sense ell no podreu continuar.
key-save = Desa el fitxer de clau
key-not-saved = Deseu el fitxer abans de continuar.
key-public = La vostra clau pública
key-public-organizer = La podeu mostrar a tothom. Algunes urnes només prenen eleccions de claus que coneixen: envieu-la llavors a qui porta l’urna.
key-public-registrar = La podeu mostrar a tothom. Envieu-la a l’organització, que la indica a l’esborrany.
key-ready-title = La vostra clau és a punt
key-ready-text = Envieu la clau pública a l’organització i deseu el fitxer. Quan l’elecció existeixi, obriu la pàgina del responsable del cens d’aquella elecció i identifiqueu-vos amb el fitxer.
before-title = Examina ja una llista de votants
before-text = No s’envia ni es desa res. Amb l’esborrany de l’elecció, les paperetes que anomena la llista es comparen amb les de l’esborrany.
before-draft-hint = Es pot ometre. Un fitxer com vote.toml, de l’organització.
before-draft = S’ha triat { $file }. Ara trieu la llista.
fault-key-file = Aquest no és un fitxer de clau per a aquesta pàgina.
fault-other-key = Aquesta clau no és d’aquesta elecció.

## Draft: where it begins

draft-begin-title = Sobre què es votarà?
draft-begin-text = Res no és públic abans de lliurar l’esborrany. Després podreu barrejar diverses menes de preguntes.
draft-kinds = Comença amb una pregunta
example-yes-no = Sí o no
example-decision = Decisió d’una assemblea: sí, no, abstenció, amb quòrum i majoria
example-election = Elecció d’una persona
example-multiple = Triar-ne diversos: un comitè, projectes preferits
example-budget = Pressupost participatiu: projectes que caben en els diners
example-points = Punts per repartir
example-score = Una nota per a cada opció
example-grades = Una menció per a cada opció (judici majoritari)
example-ranking = Ordenar les opcions, comparades de dues en dues
example-borda = Ordenar les opcions, punts per cada lloc
example-allocation = Repartir una suma de diners
draft-import = Comença amb una llista de projectes
draft-import-text = De les dades obertes de Decidim (CSV) o de Pabulib (.pb).
draft-import-button = Llegeix una llista de projectes
draft-table = Comença amb una taula de mencions
draft-table-text = Un fitxer CSV amb una columna per candidat, una línia per papereta i nombres com a mencions (judici majoritari).
draft-table-button = Llegeix una taula de mencions
draft-load = Continua amb un esborrany desat
draft-load-label = Fitxer de l’esborrany
draft-load-hint = Un fitxer com vote.toml, desat aquí o escrit per a la línia d’ordres.
import-text = Cada projecte esdevé una opció amb el seu cost. Els errors es mostren per línia, i no es pren res mentre n’hi hagi.
import-budget-hint = Els diners disponibles, per exemple 150000. Per a diversos pressupostos, cadascun pel seu número: 12=150000; 13=90000. Un fitxer de Pabulib porta els seus.
import-file = Fitxer de projectes
import-file-hint = Un fitxer CSV amb les columnes id, title i budget_amount, o un fitxer .pb.
import-no-budget = Digueu primer quants diners hi ha.
import-title-default = Quins projectes s’han de fer?
table-text = Cada columna esdevé una opció a la qual els votants donen una menció. Digueu primer què volen dir els nombres i després trieu el fitxer.
table-title-default = Què us semblen?
table-title-hint = Si queda buit: «{ $title }»
table-best = Nombre de la millor menció
table-best-hint = El nombre que la taula dona a la millor menció, per exemple 6.
table-worst = Nombre de la pitjor menció
table-worst-hint = Pot ser més gran que el de la millor, allà on 1 és la millor.
table-none = Nombre que vol dir «sense opinió»
table-none-hint = Una casella buida també ho vol dir llavors. Si queda buit, cada papereta ha de donar una menció a tothom.
table-names = Noms de les mencions, la millor primer
table-names-hint = Amb comes, per exemple Bé, Regular, Malament. Si queda buit: una escala ja feta.
table-names-count = Hi ha { $count } mencions, però { $named } noms.
table-number = Escriviu un nombre enter.
table-voter = Columna que numera les paperetes
table-voter-hint = Si queda buit: la primera columna, si es diu voter, id o ballot o no té nom.
table-file = Taula de mencions
table-file-hint = Un fitxer CSV. La primera línia anomena els candidats; cada línia següent és una papereta.
votes-title = Què hi ha al fitxer
votes-text = Les paperetes amb errors s’aparten i s’anomenen per la seva línia. L’esborrany pren la pregunta i les opcions, cap papereta.
votes-report = Informe
votes-files = Votants i paperetes del fitxer
votes-files-text = Per provar la votació amb la línia d’ordres. Qui va votar què no és per a altres ulls.
votes-draft = Continua amb l’esborrany
file-fault = Línia { $line }:

## Draft: form

draft-title = Esborrany de l’elecció
draft-text = Ompliu el que llegiran els votants i qui hi participa. Després ve la comprovació; podeu desar l’esborrany en qualsevol moment.
draft-check = Comprova i mostra la vista prèvia
draft-save = Desa l’esborrany
draft-other = Comença amb una altra cosa
part-texts = Títol i textos
part-dates = Dates
part-contests = Preguntes
part-registrars = Responsables del cens
part-registrars-text = Un o dos. Donen un codi a cada votant. Si són dos, cap no pot votar en lloc de ningú.
part-trustees = Dipositaris
part-trustees-text = Junts tenen la clau de l’urna i no veuen mai un vot. Trieu persones que els votants confien que no actuaran d’acord.
part-styles = Paperetes diferents per a votants diferents
part-styles-text = Sense això, tothom vota sobre tot. La llista de votants indica la papereta de cadascú.
ballot-languages = Llengües de la papereta
set-title = Títol
set-description = Text per als votants
set-description-hint = Pot quedar buit.
set-organizer = Organització
set-organizer-hint = El vostre nom o el del vostre municipi o associació, tal com el llegiran els votants.
set-opens = Obertura
set-closes = Tancament
set-early_close = L’organització pot tancar abans
set-early_close-hint = Per a una assemblea, on tothom ha votat quan ha votat.
opens-now = Els vots es prenen tan bon punt obri la votació
opens-now-hint = Si no, la votació espera la data encara que s’obri abans.
time-hint = En l’hora d’aquest dispositiu: { $zone }.
time-words-hint = Aquesta hora ve d’un fitxer d’esborrany. Es llegeix tal com és, per exemple «in 2 hours» o «2026-12-01 20:00».
set-name = Nom
set-key = Clau pública
set-key-registrars = 43 caràcters, com els mostra la pàgina o la línia d’ordres del responsable del cens.
set-key-trustees = 43 caràcters, com els mostra la pàgina o la línia d’ordres del dipositari.
set-threshold = Quants d’ells obren junts el resultat
set-threshold-hint = Menys d’aquests no esbrinen res; els altres poden faltar.
threshold-majority = Més de la meitat: { $count }
set-floor = Mínim de paperetes per a un total
set-floor-hint = Si se’n compten menys, no s’obre res: el total dels vots de dues persones no és cap secret.
party-registrars = Responsable del cens { $number }
party-trustees = Dipositari { $number }
add-registrars = Afegeix un responsable del cens
add-trustees = Afegeix un dipositari
remove-party = Treu el número { $number }
contest-number = Pregunta { $number }
kind-choice = tria
kind-budget = pressupost
kind-points = punts
kind-score = notes
kind-grades = mencions
kind-ranking = ordre
kind-allocation = suma per repartir
set-question = Pregunta
option-number = Opció { $number }
set-option = El que llegeixen els votants
set-cost = Cost
add-option = Afegeix una opció
remove-option = Treu l’opció { $number }
contest-rules = Regles de la pregunta { $number }
move-contest-up = Puja la pregunta { $number }
remove-contest = Treu la pregunta { $number }
add-contest-kind = Mena de pregunta
add-contest = Afegeix una pregunta
set-rule = Com es forma el resultat
rule-name-totals = Només els totals
rule-name-most_votes = Guanya qui té més vots
rule-name-budget = Tants com permetin els diners
rule-name-majority_judgment = La millor menció mediana
rule-name-schulze = Comparats de dos en dos (Schulze)
rule-name-ranked_pairs = Comparats de dos en dos (parells ordenats)
set-min = Mínim d’opcions
set-max = Màxim d’opcions
set-max-hint = Buit: una en una tria, totes en un pressupost o un ordre.
set-points = Punts de cada votant
set-each = Màxim per a una opció
set-unit = Unitat o moneda
set-unit-hint = Per exemple EUR.
set-total = Suma que reparteix un votant
set-budget = Els diners
set-share = Part que s’ha de gastar com a mínim
set-share-hint = Per exemple 70%.
set-least = Punts que s’han de donar com a mínim
set-grades = Mencions
value-grades-seven = Set mencions
value-grades-six = Sis mencions
value-grades-five = Cinc mencions
value-grades-four = Quatre mencions
value-grades-three = Tres mencions
set-no_opinion = Una opció pot quedar sense menció
set-counted = Què es compta
value-counted-borda = Punts per cada lloc
value-counted-pairs = Qui és davant de qui
set-blank = Ofereix el vot en blanc
set-shuffle = Mostra les opcions a cada votant en un altre ordre
set-winners = Quantes guanyen
set-by = Quina selecció decideix
value-by-votes = Primer els més votats
value-by-optimum = La selecció amb més vots en conjunt
set-without_opinion = Una menció que falta
value-without_opinion-ignored = no es compta
value-without_opinion-worst = compta com la pitjor
set-quorum = Part dels votants que ha de participar
set-quorum-hint = Per exemple 50% o 2/3. Pot quedar buit.
set-majority = Part dels vots que cal
set-majority-hint = S’escriu «more than 50%» (més de) o «at least 2/3» (almenys). Pot quedar buit.
set-blank_counts = Els vots en blanc compten en aquesta part
set-ties = En cas d’empat
value-ties-undecided = queda obert
value-ties-lot = un sorteig que ningú no pot dirigir
value-ties-order = l’ordre de les opcions
value-ties-id = el nom curt menor
set-in-file = { $setting }: com al fitxer de l’esborrany.
style-number = Papereta { $number }
set-style-id = Nom curt
set-style-id-hint = Lletres i xifres, com a la llista de votants.
set-style-title = Nom per als votants
set-style-contests = Preguntes
set-style-contests-hint = Noms curts, separats per comes: { $ids }
add-style = Afegeix una papereta
remove-style = Treu la papereta { $number }
open-title = Doneu un títol a l’elecció.
open-organizer = Digueu qui organitza l’elecció.
open-opens = Digueu quan s’obre la votació.
open-closes = Digueu quan es tanca la votació.
open-contest = La pregunta { $number } no té text.
open-option = L’opció { $number } de la pregunta { $contest } no té text.
open-registrars-name = El responsable del cens { $number } no té nom.
open-registrars-key = El responsable del cens { $number } no té clau pública.
open-trustees-name = El dipositari { $number } no té nom.
open-trustees-key = El dipositari { $number } no té clau pública.

## Preview

preview-title = Vista prèvia
preview-text = Això és el que veuran els votants. Proveu-ho: no es desa res.
preview-findings = Per considerar
preview-findings-text = La comprovació ha trobat això al fitxer de l’esborrany:
finding-doubt = Dubtós, línia { $line }:
finding-note = Nota, línia { $line }:
preview-ballot = La papereta
preview-result = Resultat:
preview-shuffle = Cada votant veu les opcions en un altre ordre.
preview-rest = Dates i persones
preview-early = es pot tancar abans
preview-threshold = { $threshold } de { $count } obren junts el resultat; menys no esbrinen res.
preview-floor = Menys de { $floor } paperetes no s’obren mai.
preview-style = Papereta «{ $style }»
preview-id = El número de l’elecció
preview-id-text = Un cop lliurada, l’elecció té aquest número. Doneu-lo als dipositaris i als responsables del cens per una altra via, perquè el comparin.
preview-anyway = { $count ->
    [one] He vist el punt dubtós i és el que vull
   *[other] He vist els { $count } punts dubtosos i és el que vull
}
preview-anyway-needed = Mireu els punts dubtosos de sota i digueu que és el que voleu, o canvieu l’esborrany.
preview-post = Lliura l’elecció
preview-edit = Canvia l’esborrany
method-totals = Els totals són el resultat.
method-most_votes = { $seats ->
    [one] Guanya l’opció amb més vots.
   *[other] Guanyen les { $seats } opcions amb més vots.
}
method-budget-votes = Primer els més votats, mentre arribin { $limit }; el que ja no hi cap se salta.
method-budget-optimum = La selecció dins de { $limit } que té més vots en conjunt.
method-majority_judgment = { $seats ->
    [one] Guanya l’opció amb la millor menció mediana.
   *[other] Guanyen les { $seats } opcions amb les millors mencions medianes.
}
method-schulze = { $seats ->
    [one] Guanya l’opció que venç de dues en dues (Schulze).
   *[other] Guanyen les { $seats } opcions que vencen de dues en dues (Schulze).
}
method-ranked_pairs = { $seats ->
    [one] Guanya l’opció que venç de dues en dues (parells ordenats).
   *[other] Guanyen les { $seats } opcions que vencen de dues en dues (parells ordenats).
}
rule-more-than = Cal més de { $share } dels vots.
rule-at-least = Cal almenys { $share } dels vots.
rule-quorum = Hi ha de participar almenys { $share } dels votants.
rule-ties-undecided = Un empat queda obert.
rule-ties-lot = Un empat es decideix per sorteig.
rule-ties-order = En cas d’empat decideix l’ordre de les opcions.
rule-ties-id = En cas d’empat va primer el nom curt menor.

## Once more

confirm-no = No, torna
confirm-post-title = Voleu lliurar l’elecció?
confirm-post-text = Des de llavors tothom la pot llegir i no s’hi pot canviar res. Un error només s’arregla anul·lant l’elecció i lliurant-ne una altra.
confirm-post-yes = Sí, lliura-la
confirm-post-key-title = Voleu publicar la clau de l’urna?
confirm-post-key-text = Tots els dipositaris l’han confirmada. Després ja no es pot substituir cap dipositari.
confirm-post-key-yes = Sí, publica la clau
confirm-open-poll-title = Voleu obrir la votació?
confirm-open-poll-text = Hi ha { $voters } votants al cens. Després de l’obertura no s’hi pot afegir ni treure ningú, i les preguntes i les persones queden com són. Abans, el registre diu de quins fitxers són fetes aquestes pàgines.
confirm-open-poll-yes = Sí, obre la votació
confirm-close-poll-title = Voleu tancar la votació?
confirm-close-poll-text = Ja no es pren cap vot; queda fixat per sempre quines paperetes compten. Han votat { $voted } de { $voters }.
confirm-close-poll-yes = Sí, tanca la votació
confirm-close-early-title = Voleu tancar la votació abans d’hora?
confirm-close-early-text = S’havia de tancar el { $time }. Han votat { $voted } de { $voters }; qui no ha votat ja no podrà fer-ho. No es pot desfer.
confirm-close-early-yes = Sí, tanca-la ara, per sempre
confirm-post-close-title = Voleu acabar el tancament?
confirm-post-close-text = La votació ja no pren vots. Això fixa quines paperetes compten.
confirm-post-close-yes = Sí, acaba
confirm-post-result-title = Voleu publicar el resultat?
confirm-post-result-text = Els dipositaris han obert els totals. El resultat es calcula aquí i es publica; tothom el pot comprovar.
confirm-post-result-yes = Sí, publica el resultat
confirm-extend-title = Voleu tancar més tard?
confirm-extend-text = La votació es tanca llavors el { $time }. Es pot ajornar un altre cop, però no avançar.
confirm-extend-yes = Sí, tanca més tard
confirm-notice-title = Voleu publicar aquest avís?
confirm-notice-text = El veuen tots els qui llegeixen el registre. No es pot retirar.
confirm-notice-yes = Sí, publica
confirm-pages-title = Voleu fer constar de nou els fitxers d’aquestes pàgines?
confirm-pages-text = L’urna ha rebut altres pàgines: el registre diu llavors de quins fitxers són fetes, perquè tothom pugui comparar.
confirm-pages-yes = Sí, fes-los constar
own-build = Llista de la vostra pròpia compilació (files.txt)
own-build-hint = Es pot ometre. Qui construeix aquestes pàgines a partir del programa publicat troba la llista a target/web. L’urna ha de tenir llavors exactament els mateixos fitxers; si no, no s’envia res.
own-build-chosen = S’ha triat { $file }. Abans s’hi comparen els fitxers de l’urna.
own-build-leave-out = Continua sense la llista
own-build-differs = L’urna té altres fitxers que { $file }. No s’ha enviat res.
own-build-other = No són els mateixos a l’urna que a la vostra llista:
own-build-missing = A la vostra llista, però no a l’urna:
own-build-extra = A l’urna, però no a la vostra llista:
own-build-advice = Assegureu-vos que la vostra compilació és de la mateixa versió del programa. Si ho és, no continueu: aviseu qui porta l’urna i els observadors.
confirm-new-attempt-title = Voleu tornar a començar la cerimònia de claus?
confirm-new-attempt-text = Tots els dipositaris repeteixen cada pas. El motiu consta al registre: { $reason }
confirm-new-attempt-yes = Sí, torna a començar
confirm-abort-title = Voleu anul·lar l’elecció?
confirm-abort-text = Acaba sense resultat, per sempre. Els vots emesos queden tancats. El registre queda, amb el motiu: { $reason }
confirm-abort-yes = Sí, anul·la-la
confirm-make-codes-title = Voleu fer els codis?
confirm-make-codes-text = Es fan { $count } codis en aquest dispositiu. Qui llegeix un codi pot votar en lloc d’aquell votant: estigueu sols davant de la pantalla.
confirm-make-codes-yes = Sí, fes els codis
confirm-post-list-title = Voleu lliurar la llista de votants?
confirm-post-list-text = Conté { $count } files, sense noms ni codis. Després no es poden canviar ni la llista ni els codis.
confirm-post-list-yes = Sí, lliura la llista

## Steps

posting = S’està lliurant l’elecció…
posted-title = L’elecció ja hi és
posted-text = Des d’ara tothom la pot llegir. Envieu-ne l’adreça als dipositaris i als responsables del cens: totes les adreces són a la pantalla següent. Deseu aquesta pàgina als preferits.
acting = S’està enviant…
looking-again = Un moment…
look-again = Torna a mirar
next-you = El vostre pas següent: { $step }
next-voters = S’està votant
next-others = { $role ->
    [trustee] S’esperen els dipositaris: { $step }
    [registrar] S’esperen els responsables del cens: { $step }
   *[other] S’esperen els testimonis: { $step }
}
waiting-for = Encara falten:
nothing-more = No queda res per fer.
step-from = No abans del { $time }.
step-until = Previst fins al { $time }.
task-commit = començar la cerimònia de claus
task-commit-text = Els dipositaris fan junts la clau de l’urna. Cadascun obre la pàgina dels dipositaris i fa el primer pas. Envieu-los l’adreça de sota.
task-open-packages = segon pas de la cerimònia de claus
task-open-packages-text = Cada dipositari continua a la pàgina dels dipositaris.
task-send-shares = tercer pas de la cerimònia de claus
task-send-shares-text = Cada dipositari envia als altres les seves parts.
task-check-shares = últim pas de la cerimònia de claus
task-check-shares-text = Cada dipositari comprova el que han enviat els altres.
task-new-attempt = tornar a començar la cerimònia de claus
task-new-attempt-text = Una queixa era certa: aquesta cerimònia no es pot acabar. Torneu a començar, després de parlar amb el dipositari causant.
task-post-key = publicar la clau
task-post-key-text = Tots els dipositaris han confirmat la seva part. Publiqueu la clau amb què els votants tancaran la papereta.
task-post-roll = lliurar la llista de votants
task-post-roll-text = Cada responsable del cens fa els codis, imprimeix les cartes i lliura la llista a la seva pàgina. Envieu-los l’adreça de sota.
task-rehearse = assaig
task-rehearse-text = Cada dipositari prova un cop l’obertura, perquè funcioni del cert abans que ningú voti.
task-open-poll = obrir la votació
task-open-poll-text = Tot és a punt: clau, llista de votants, assaigs.
task-vote = votar
task-vote-text = Han votat { $voted } de { $voters }. La votació es tanca el { $time }.
task-close-poll = tancar la votació
task-close-poll-text = Han votat { $voted } de { $voters }. El tancament era el { $time }.
task-post-close = acabar el tancament
task-post-close-text = La votació ja no pren vots. Falta un pas: fixa quines paperetes compten.
task-cosign = confirmar el registre
task-cosign-text = Els testimonis confirmen que tothom veu el mateix registre.
task-decrypt = obrir el resultat
task-decrypt-text = { $decrypted } dels { $needed } dipositaris necessaris han obert la seva part del total.
task-post-result = publicar el resultat
task-post-result-text = Prou dipositaris han obert la seva part. Publiqueu el resultat.
task-abort = anul·lar l’elecció
task-abort-text = Aquesta elecció no es pot obrir tal com és. Anul·leu-la i lliureu un esborrany i llistes nous. El motiu:
task-publish = publicar el registre
task-publish-text = El resultat ja hi és. Publiqueu el registre en un fitxer, perquè cadascú ho pugui comprovar.
do-new-attempt = Torna a començar
do-post-key = Publica la clau
do-open-poll = Obre la votació
do-close-poll = Tanca la votació
do-post-close = Acaba el tancament
do-post-result = Publica el resultat
do-abort = Anul·la l’elecció
do-archive = Desa el registre
do-export = El resultat en fitxers
publish-where = El resultat per a tothom:
archiving = S’està reunint el registre…
standing = Com està l’elecció
state = Estat
state-since = { $phase }, des del { $time }
phase-setup = En preparació
phase-voting = Votació
phase-closing = Tancament
phase-tally = Recompte
phase-finished = Acabada
phase-aborted = Anul·lada
state-voters = Votants
state-weight = { $count }, en conjunt un pes de { $weight }
state-voted = Han votat
state-ballots = { $voted } ({ $ballots } paperetes en total)
state-decryption = Obertura
state-decrypted = { $count } dels { $needed } dipositaris necessaris
state-aborted = Motiu
state-pages = Pàgines
state-pages-stated = { $count } fitxers que consten al registre
state-log = Registre
state-entries = { $count ->
    [one] { $count } entrada, comprovada
   *[other] { $count } entrades, totes comprovades
}
ceremony = Cerimònia de claus
ceremony-text = { $attempt ->
    [one] El que ha fet cada dipositari fins ara.
   *[other] El que ha fet cada dipositari fins ara, intent número { $attempt }.
}
ceremony-done = La clau és publicada.
ceremony-trustee = Dipositari
ceremony-round = Pas { $number }
ceremony-rehearsal = Assaig
round-done = fet
round-later = –
round-awaited = s’espera
round-part = { $sent } de { $of }
lists = Llistes de votants
list-none = no lliurada
list-complete = completa
list-parts = { $parts } de { $of } parts
addresses = Adreces per transmetre
address-public = Per a tothom
address-trustees = Dipositaris
address-registrars = Responsables del cens
address-voters = Votants
address-verify = Comprovar-ho tot
others = Què més es pot fer
other-extend = Tanca més tard
other-close = Tanca ara, abans d’hora
other-notice = Publica un avís
other-pages = Fes constar de nou els fitxers d’aquestes pàgines
other-new-attempt = Torna a començar la cerimònia de claus
other-abort = Anul·la l’elecció
other-archive = Desa el registre fins ara
extend-text = La votació es tanca el { $time }. Trieu una hora posterior.
extend-closes = Nou tancament
extend-later = Trieu una hora posterior a l’actual.
notice-text = Un avís consta al registre, per a tothom. No canvia res de l’elecció.
notice-label = Text de l’avís
notice-further = En altres llengües
notice-empty = Escriviu alguna cosa.
reason = Motiu
reason-hint = Consta al registre, perquè tothom el llegeixi.
reason-length = Doneu un motiu d’1 a 200 caràcters.
other-new-attempt-text = Per exemple, quan un dipositari ha perdut el fitxer o ha enviat alguna cosa errònia.
other-abort-text = Quan l’elecció no pot continuar tal com és. No es pot desfer.
culprits = Qui n’és el causant, si se sap

## Result as files

export-text = Taules, imatges i descripcions del resultat, per a dades obertes.
export-wrong = Els fitxers no es poden fer així:
export-save = Desa { $file }
export-all = Desa-ho tot
export-more = Més formats
export-pabulib = Pabulib
export-rudi = RUDI
export-scdl = SCDL, decisions d’una assemblea
export-country = País, en anglès
export-town = Municipi o regió
export-edition = Edició
export-url = Adreça de la carpeta on seran els fitxers
export-contact = A qui preguntar: Nom <correu>
export-siret = Número SIRET
export-matter = Codi i nom de la matèria
export-organizer-hint = Si queda buit: l’organització.
export-year-hint = Si queda buit: l’any.
export-rudi-hint = Per exemple https://data.example.org/vote. Amb ella es fa el fitxer rudi.json.
export-licence = Llicència
export-theme = Tema
export-theme-hint = Un dels que RUDI coneix, per exemple citizenship.
export-keywords = Paraules clau
export-keywords-hint = Separades per comes.
export-scdl-hint = 14 xifres. Amb ell es fa el fitxer deliberations.csv.
export-name = Nom de l’autoritat
export-matter-hint = Segons la nomenclatura ACTES, per exemple 8.4 aménagement du territoire.
export-date = Dia de la decisió
export-date-hint = Si queda buit: el dia del resultat.
export-document = Adreça del text de la decisió
export-decision = Aquesta pregunta és una d’aquestes decisions
export-number = Número de la decisió
export-number-hint = Si queda buit: { $id }
export-no-decision = Cap pregunta d’aquesta elecció no és una decisió a favor o en contra.
export-votes = Què volen dir les opcions
export-votes-hint = Noms curts com si, no i abstention parlen per si sols. Si ho dieu d’una opció, digueu-ho de totes.
export-by-name = el que diu el seu nom curt
export-blank = Vot en blanc
export-vote-pour = A favor
export-vote-contre = En contra
export-vote-abstention = Abstenció
export-again = Torna a fer els fitxers

## Registrar

voters-title = Trieu la llista de votants
voters-text = El fitxer es llegeix en aquest dispositiu; no s’envia res. Primer veureu què conté.
voters-file = Llista de votants (CSV)
voters-file-hint = La primera línia anomena les columnes: voter (o id, email) i, si cal, style, weight, label.
voters-styles = Paperetes d’aquesta elecció
voters-styles-text = La columna «style» de la llista n’indica una per a cada votant:
looking-list = S’està llegint la llista…
voters-faults = { $count ->
    [one] { $file } té un error. Corregiu-lo al fitxer i torneu-lo a triar.
   *[other] { $file } té { $count } errors. Corregiu-los al fitxer i torneu-lo a triar.
}
voters-faults-title = Errors
voters-faults-more = { $count ->
    [one] i un més
   *[other] i { $count } més
}
fault-line = Línia
fault-column = Columna
fault-what = Què està malament
found-list = Què conté la llista
found-voters = { $count ->
    [one] { $file }: un votant, anomenat per la columna «{ $column }». Cap error.
   *[other] { $file }: { $count } votants, anomenats per la columna «{ $column }». Cap error.
}
found-styles = Votants per papereta
found-style = Papereta
found-count = Votants
found-weight = Pes
found-weights = Votants per pes
found-all = Tots
found-few = Amb aquests pesos no es podria obrir la votació: menys de { $floor } votants tenen el mateix pes, i el seu vot no quedaria secret. Canvieu els pesos o demaneu a l’organització una elecció nova amb un límit més baix.
found-few-one = { $count ->
    [one] Pregunta «{ $contest }»: un votant té el pes { $weight }
   *[other] Pregunta «{ $contest }»: { $count } votants tenen el pes { $weight }
}
found-dry = Encara no s’ha enviat ni desat res.
label-title = Dos responsables del cens
label-text = Tots dos necessiteu la mateixa llista amb una etiqueta a l’atzar per a cada votant. Un de vosaltres hi afegeix les etiquetes aquí un cop i dona el fitxer a l’altre per una via segura; després tots dos trieu aquest fitxer més amunt.
label-file = Llista sense etiquetes
labelled-title = La llista ara té etiquetes
labelled-text = S’ha desat el fitxer voters-labelled.csv. Doneu el mateix fitxer a l’altre responsable del cens; després trieu-lo tots dos aquí.
make-codes = Fes els codis
making-codes = S’estan fent els codis…
codes-title = Repartiu els codis i després lliureu la llista
codes-warning = { $count ->
    [one] S’ha fet un codi. Qui el llegeix pot votar en lloc d’aquell votant. És només en aquesta pàgina, fins que la tanqueu.
   *[other] S’han fet { $count } codis. Qui en llegeix un pot votar en lloc d’aquell votant. Són només en aquesta pàgina, fins que la tanqueu.
}
codes-hand-out = Imprimiu les cartes o deseu els codis per fer-los imprimir o enviar. Sense això es perden.
codes-print = Imprimeix les cartes
codes-save = Desa els codis (CSV)
list-file-text = Deseu també el fitxer de la llista: permet continuar si el lliurament s’atura a mig camí. No conté codis ni noms.
list-file-save = Desa el fitxer de la llista
list-post-text = Lliureu la llista. Diu a l’urna qui pot votar, sense noms.
codes-kept = He imprès o desat els codis
list-post = Lliura la llista
list-posting = S’està lliurant la llista…
resume-title = La llista només hi és en part
resume-text = Hi ha { $parts } de { $of } parts. Falta la resta d’exactament la mateixa llista.
resume-go = Lliura la resta
resume-file = Fitxer de la llista
stands-title = La vostra llista ja hi és
stands-text = Ja no es pot canviar. L’organització pot obrir la votació quan tothom sigui a punt.
stands-compare = Compara amb el vostre fitxer de la llista
stands-compare-hint = El fitxer list-….json que vau desar.
stands-codes = Els codis
stands-codes-text = Els codis encara són en aquesta pàgina. Repartiu les cartes; després destruïu els codis: aquí, el fitxer i el que hagi quedat a la impressora.
stands-destroy = Repartiu les cartes, si encara no ho heu fet. Després destruïu el fitxer de codis i tot el que hagi quedat a la impressora: ja ningú no els necessita.
codes-forget = Destrueix els codis d’aquesta pàgina
compare-waiting = Hi ha { $posted } de { $parts } parts de la vostra llista. El cens és complet quan hi ha totes les llistes.
compare-right = El cens de l’urna és el de la vostra llista: { $same } de { $voters } votants.
compare-wrong = El cens no és el de la vostra llista: coincideixen { $same } de { $voters } votants, el cens en té { $roll }. Aviseu l’organització.
too-late-title = La llista ja no pot canviar
too-late-text = La votació es va obrir o l’elecció es va anul·lar. Pregunteu a l’organització.

## Letters

letters-title = Cartes
letters-text = Cartes { $from } a { $to } de { $count }, una pàgina cadascuna. Aquesta part no s’imprimeix.
letters-language = Llengua de les cartes
letters-contact = A qui truquen els votants
letters-contact-hint = Per exemple, un número de telèfon. Si no, hi consta el nom de l’organització.
letters-print = Imprimeix
letters-next = Cartes següents
letters-drawing = S’estan fent les cartes…
letter-for = Carta per a { $voter }
letter-title = El vostre codi de vot
letter-style = La vostra papereta:
letter-dates = Podeu votar del { $opens } al { $closes }.
letter-code = El vostre codi. No el mostreu a ningú:
letter-code-of = El vostre codi de { $registrar }. No el mostreu a ningú:
letter-two = Us cal un segon codi. Ve en una altra carta, de { $registrar }.
letter-how = Escanegeu això amb el telèfon, o escriviu l’adreça i després el codi:
letter-qr = Codi que obre la pàgina de vot
letter-secret = El vostre vot és secret: només s’obre el total. Podeu tornar a votar fins al tancament; només compta l’últim vot.
letter-contact = Alguna pregunta, o algú ha vist el vostre codi? Truqueu a:

## What can go wrong

error-internal = Ha passat alguna cosa inesperada
error-internal-help = Torneu a carregar aquesta pàgina. El que s’ha enviat no es perd. Si torna a passar, aviseu qui porta l’urna.
error-network = No hi ha connexió amb l’urna
error-network-help = Comproveu la connexió i torneu-ho a provar. El que ja hi és no s’envia dues vegades.
error-not-found = Aquí no hi ha aquesta elecció
error-not-found-help = Comproveu l’adreça.
error-not-allowed = Aquesta urna no pren eleccions de la vostra clau
error-not-allowed-help = Envieu la vostra clau pública a qui la porta i torneu-ho a provar.
error-not-now = Això no es pot fer ara
error-not-now-help = Torneu a mirar què ve després.
error-refused = L’urna ho ha rebutjat
error-refused-help = La raó és a sota. Torneu a mirar què ve després.
error-lists-differ = Les dues llistes no són iguals
error-lists-differ-help = Tots dos responsables del cens necessiten el mateix fitxer amb etiquetes. Preneu aquest fitxer i feu codis nous; els vells ja no valen.
error-log = L’urna mostra un registre que no és correcte
error-log-help = No continueu. Digueu a qui la porta, i als observadors, el que hi ha a sota.
error-contradiction = L’urna es contradiu
error-contradiction-help = Mostra un altre registre que abans. No continueu. Digueu als observadors el que hi ha a sota.
error-answer = L’urna ha donat una resposta errònia
error-answer-help = Torneu-ho a provar. Si torna a passar, digueu a qui la porta i als observadors el que hi ha a sota.
error-misuse = Aquesta pàgina ha perdut el fil
error-misuse-help = Torneu-la a carregar i identifiqueu-vos de nou. El que s’ha enviat no es perd.
error-no-key = Per a això cal la vostra clau
error-no-key-help = Torneu a carregar aquesta pàgina i identifiqueu-vos.
error-file = Aquest fitxer no es pot fer servir:
