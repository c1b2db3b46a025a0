# El que diuen les pàgines públiques del tauler. Com s’omple una papereta de cada mena és a voter.ftl.

footer-promise = Els vots es tanquen amb clau als dispositius dels votants abans d’enviar-se. Ningú no pot llegir un vot sol; només s’obre el total.
you-are-here = Sou aquí
all-elections = Totes les eleccions
own-time = (al vostre rellotge: { $time })
for-programs = Per a programes
interface = Descripció de la interfície

## El tauler

board-title = Urnes de { $name }
board-what = Aquest servidor porta un registre públic de cada elecció: qui l’organitza, qui pot votar, cada papereta tancada, el resultat. No s’hi pot canviar ni treure res sense que es vegi, i tothom ho pot comprovar tot.
board-elections = Eleccions
board-none = Encara no n’hi ha cap.
board-more = Més
board-organize = Preparar una elecció
board-verify = Comprovar el registre d’una elecció
board-key = La clau pública del tauler
short-setup = En preparació
short-voting = Votació fins al { $time }
short-tally = La votació s’ha acabat; s’està obrint el total
short-finished = Ja hi ha resultat
short-aborted = Anul·lada
short-loading = S’està carregant
short-damaged = No disponible: les seves dades estan malmeses

## Una elecció: ara

state-setup = Aquesta elecció s’està preparant. La votació s’obre el { $time } com a molt aviat.
state-ready = Tot és a punt. La votació s’obre el { $time }.
state-voting = Podeu votar fins al { $time }.
state-voting-over = El temps per votar s’ha acabat. L’organització tancarà ara l’urna.
state-closing = L’urna és tancada. El recompte és a punt de començar.
state-tally = La votació s’ha acabat. Els dipositaris estan obrint el total.
state-finished = Ja hi ha resultat.
state-aborted = Aquesta elecció s’ha anul·lat. No hi ha resultat.
do-vote = Vota
do-vote-page = Ves a la pàgina de votació
do-find = Troba la meva papereta
do-check = Comprova una papereta en un segon dispositiu
do-verify = Comprova tota l’elecció
do-read = Mira què es decideix
do-result = Mira el resultat
do-log = Mira el registre
number-credentials = Votants al cens
number-voted = Votants que han votat
number-ballots = Paperetes rebudes
numbers-help = Aquests nombres s’actualitzen sols. Qui torna a votar envia una altra papereta; només compta l’última. Ningú no pot veure què contenen les paperetes.
page-changed = Alguna cosa ha canviat en aquesta elecció.
page-renew = Torna a mostrar la pàgina

## Què es decideix

decided-title = Què es decideix
grades-title = Les qualificacions, de la millor a la pitjor:
wins-nobody = Els totals són el resultat; la regla no anomena guanyador.
wins-most = { $what ->
    [points] { $seats ->
        [one] Guanya l’opció amb més punts.
       *[other] Guanyen les { $seats } opcions amb més punts.
    }
    [sums] { $seats ->
        [one] Guanya l’opció amb la suma més alta.
       *[other] Guanyen les { $seats } opcions amb les sumes més altes.
    }
   *[votes] { $seats ->
        [one] Guanya l’opció amb més vots.
       *[other] Guanyen les { $seats } opcions amb més vots.
    }
}
wins-budget-in-order = { $what ->
    [points] Els projectes es financen per ordre de punts, fins a exhaurir el pressupost de { $limit }; el que ja no hi cap se salta.
    [sums] Els projectes es financen per ordre de sumes, fins a exhaurir el pressupost de { $limit }; el que ja no hi cap se salta.
   *[votes] Els projectes es financen per ordre de vots, fins a exhaurir el pressupost de { $limit }; el que ja no hi cap se salta.
}
wins-budget-together = { $what ->
    [points] Es financen els projectes que junts tenen més punts i costen com a màxim { $limit }.
    [sums] Es financen els projectes que junts tenen la suma més alta i costen com a màxim { $limit }.
   *[votes] Es financen els projectes que junts tenen més vots i costen com a màxim { $limit }.
}
wins-grades = { $seats ->
    [one] Guanya l’opció amb la millor qualificació majoritària: la que almenys la meitat dels votants li dona, o una de millor.
   *[other] Guanyen les { $seats } opcions amb les millors qualificacions majoritàries: la que almenys la meitat dels votants dona a una opció, o una de millor.
}
wins-silence-worst = «Sense opinió» compta com la pitjor qualificació.
wins-silence-ignored = «Sense opinió» no es compta.
wins-ranked-pairs = { $seats ->
    [one] Guanya una opció: es comparen de dues en dues, i decideixen primer les comparacions més clares (parells ordenats, Tideman).
   *[other] Guanyen { $seats } opcions: es comparen de dues en dues, i decideixen primer les comparacions més clares (parells ordenats, Tideman).
}
wins-schulze = { $seats ->
    [one] Guanya una opció: es comparen de dues en dues, directament i a través d’altres (Schulze).
   *[other] Guanyen { $seats } opcions: es comparen de dues en dues, directament i a través d’altres (Schulze).
}
needs-quorum = Ha d’haver votat almenys { $part } dels votants del cens.
needs-more-than = { $blank ->
    [included] Una opció necessita més de { $part } dels vots, inclosos els vots en blanc.
    [left-out] Una opció necessita més de { $part } dels vots, sense els vots en blanc.
   *[none] Una opció necessita més de { $part } dels vots.
}
needs-at-least = { $blank ->
    [included] Una opció necessita almenys { $part } dels vots, inclosos els vots en blanc.
    [left-out] Una opció necessita almenys { $part } dels vots, sense els vots en blanc.
   *[none] Una opció necessita almenys { $part } dels vots.
}
ties-open = Un empat queda obert.
ties-order = En cas d’empat decideix l’ordre de les opcions a la papereta.
ties-id = En cas d’empat decideix l’ordre alfabètic dels noms curts de les opcions.
ties-lot = En cas d’empat decideix un sorteig que el tancament de l’urna fixa i que tothom pot recalcular.

## Qui i quan

who-title = Qui i quan
who-organizer = Organització
who-registrars = { $count ->
    [one] Responsable del cens
   *[other] Responsables del cens
}
who-registrars-do = Porta la llista de votants i dona a cadascun un codi de vot. Al registre públic no hi ha noms.
when-opens = Obertura de la votació
when-closes = Fi de la votació
when-early = L’organització pot tancar abans.
when-zone = Les hores són les del registre públic, en temps universal coordinat (UTC).
next-title = Què ve després
task-commit = comença a fabricar la clau (pas 1 de 4)
task-open-packages = continua fabricant la clau (pas 2 de 4)
task-send-shares = reparteix parts de la clau (pas 3 de 4)
task-check-shares = comprova les parts rebudes de la clau (pas 4 de 4)
task-new-attempt = torna a començar a fabricar la clau
task-post-key = publica la clau pública
task-post-roll = publica el cens, sense noms
task-rehearse = assaja l’obertura, abans que ningú voti
task-open-poll = obre la votació
task-vote = vota
task-close-poll = tanca la votació
task-post-close = segella l’urna
task-cosign = confirma que tothom veu el mateix registre
task-decrypt = obre el total amb la seva part de la clau
task-post-result = publica el resultat
task-abort = ha d’anul·lar l’elecció i tornar a començar

## Dipositaris

trustees-title = Qui té la clau
trustees-why = La clau de l’urna està repartida entre { $all } dipositaris. { $needed } qualssevol d’ells la poden obrir junts, i només obren el total, mai una papereta.
trustees-trust = { $fewer ->
    [0] Un dipositari sol podria obrir paperetes.
    [one] Un dipositari sol no s’assabenta de res de cap vot, faci el que faci el servidor.
   *[other] Ni tan sols { $fewer } dipositaris junts no s’assabenten de res de cap vot, faci el que faci el servidor.
}

## Com votar, com comprovar

how-title = Com votar
how-code = { $count ->
    [one] Rebeu un codi de vot del responsable del cens, per carta o missatge.
   *[other] Rebeu un codi de vot de cada responsable del cens, per carta o missatge. Els necessiteu tots.
}
how-open = Obriu la pàgina de votació d’aquesta elecció i escriviu el vostre codi.
how-choose = Trieu, repasseu el que heu triat i premeu «Vota». El vostre vot es tanca amb clau al vostre dispositiu abans d’enviar-se.
how-receipt = Deseu el resguard amb el número de seguiment. No mostra el que heu votat.
how-again = Podeu tornar a votar fins al final. Només compta el vostre últim vot.
how-without-pages = Aquest tauler no té pàgina de votació. Voteu amb l’ordre
check-title = Com comprovar
check-before = Abans de votar: demaneu a la pàgina de votació que obri una papereta com a prova i compareu en un segon dispositiu que conté el que heu triat.
check-after = Després de votar: trobeu la vostra papereta amb el número de votant i el número de seguiment del vostre resguard.
check-all = En qualsevol moment: feu que el vostre propi dispositiu recalculi tota l’elecció a partir del registre públic. No cal creure res a cegues.
limits-title = Contra què no protegeix això
limit-device = El vostre dispositiu veu el vostre vot. Si no està sa, ho pot explicar a d’altres; la comprovació en un segon dispositiu mostra si ha canviat el vostre vot.
limit-watched = Qui és al vostre costat, o té el vostre codi, pot veure el vostre vot o substituir-lo. Podeu tornar a votar més tard, a soles: compta l’últim vot.
limit-trustees = { $needed } dipositaris que es posin d’acord podrien llegir paperetes. No podrien canviar el resultat sense que es veiés.
limit-participation = Que un codi ha votat, i quan, és públic. Qui va donar els codis sap de qui són, però no què s’ha votat.
limit-registrar = Només hi ha un responsable del cens. Si no fos honrat, podria votar pels que s’abstenen.
limit-small = En un grup petit, o si tothom vota igual, el total mateix diu molt.
limit-ever = El registre continua sent públic. Si un dia es trenca la manera d’avui de tancar les paperetes, es podrien llegir paperetes antigues.

## El registre públic

record-title = El registre públic
record-what = Tot el que ha passat en aquesta elecció, per ordre, cada acte signat per qui el va fer.
record-entries = { $count ->
    [one] Mira l’entrada del registre
   *[other] Mira les { $count } entrades del registre
}
record-checkpoint = El que el tauler ha signat
record-id = Número de l’elecció
record-id-help = Es calcula a partir de les preguntes, les persones i les regles. Si el número imprès per l’organització és el mateix, aquestes són les mateixes.
record-root = Empremta del registre
roles-title = Per a qui porta aquesta elecció
role-trustee = Pàgina dels dipositaris
role-organizer = Pàgina de l’organització
role-registrar = Pàgina del responsable del cens

## Resultat

result-title = Resultat
turnout = Han votat { $counted } de { $credentials } votants del cens ({ $share }).
turnout-weight = Les seves paperetes tenen juntes el pes { $weight }.
took-part = { $weight } de { $eligible } votants han participat en aquesta pregunta ({ $share }).
took-part-by-weight = En aquesta pregunta s’han emès vots amb un pes de { $weight } de { $eligible } ({ $share }).
outcome-empty = No s’ha comptat cap papereta.
outcome-withheld = No s’ha obert: s’han comptat menys de { $floor } paperetes d’un mateix pes, i un total mostraria vots sols.
quorum-reached = S’ha assolit el quòrum de { $part }.
quorum-missed = No s’ha assolit el quòrum de { $part }.
verdict-nobody = Cap opció no ha guanyat.
verdict-won = { $count ->
    [one] Guanya: { $names }.
   *[other] Guanyen ({ $count }): { $names }.
}
verdict-many = { $count ->
    [one] Ha guanyat una opció; està marcada.
   *[other] Han guanyat { $count } opcions; estan marcades.
}
verdict-tie-open = Empatades per al que queda, sense decidir: { $names }.
verdict-tie-settled = Un empat entre aquestes s’ha resolt com s’havia anunciat: { $names }.
count-votes = { $count ->
    [one] { $count } vot
   *[other] { $count } vots
}
count-points = { $count ->
    [one] { $count } punt
   *[other] { $count } punts
}
fate-won = guanya
fate-lost = no triada
fate-tied = empatada
fate-skipped = ja no hi cap
fate-below-share = part insuficient
fate-unsupported = sense suport
why-skipped = costa { $cost }; quedaven { $left }
why-grade = Qualificació majoritària: { $grade }. De { $votes } qualificacions, { $above } són millors i { $below } pitjors.
why-schulze = per davant de { $ahead }, per darrere de { $behind }
why-ranked-pairs = guanya { $won } de les comparacions que compten, en perd { $lost }
head-option = Opció
head-cost = Cost
head-votes = Vots
head-points = Punts
head-sums = Suma
head-share = Part
head-fate = Desenllaç
head-above = per davant de { $option }
selected-in-order = Per ordre de suport, saltant el que ja no hi cap
selected-together = El suport més gran que hi cap en conjunt
selection-decides = { $name } (això decideix)
selection-compares = { $name } (per comparar)
selection = { $count ->
    [one] Un projecte, { $score }; { $cost } gastats de { $limit } ({ $share }).
   *[other] { $count } projectes, { $score } en conjunt; { $cost } gastats de { $limit } ({ $share }).
}
chart-alt = Gràfic del resultat: { $contest }. La taula que segueix té els mateixos nombres.
chart-hidden = { $count ->
    [one] Una altra opció no es dibuixa aquí; la taula la té.
   *[other] { $count } opcions més no es dibuixen aquí; la taula les té totes.
}
chart-silent-worst = { $count ->
    [one] { $count } sense opinió compta com «{ $grade }»
   *[other] { $count } sense opinió compten com «{ $grade }»
}
chart-silent-ignored = { $count ->
    [one] { $count } sense opinió no es compta
   *[other] { $count } sense opinió no es compten
}
chart-middle = la meitat de les qualificacions: la que està emmarcada aquí és la majoritària
chart-pairs = Cada nombre diu quants posen l’opció de la seva fila per davant de la de la seva columna; el més gran dels dos està ombrejat.
chart-blanks = En blanc: { $voters }.
chart-decides = això decideix
files-title = El resultat en fitxers
file-results-csv = totals de totes les opcions, per a fulls de càlcul
file-grades-csv = qualificacions de totes les opcions, per a fulls de càlcul
file-pairs-csv = comparacions de totes les opcions, per a fulls de càlcul
file-results-json = tot el que s’ha publicat, per a programes
file-datapackage = descriu les taules (Frictionless Data)
file-pabulib = totals del pressupost (Pabulib)

## El registre, entrada per entrada

log-title = El registre
log-what = Cada línia és una entrada: una cosa que ha signat l’organització, un dipositari, un responsable del cens o un votant. Només s’hi afegeixen entrades; cap no es canvia.
log-entry = Número d’una entrada
log-entry-hint = De 0 a { $last }.
log-missing = No hi ha aquesta entrada. Els números van de 0 a { $last }.
log-show = Mostra l’entrada
log-range = { $count ->
    [one] L’única entrada
   *[other] Entrades { $first } a { $last } de { $count }
}
log-number = Número
log-kind = Què
log-author = Signat per
log-time = Hora
log-pages = Més entrades
log-newer = Entrades més recents
log-older = Entrades més antigues
log-checkpoint = El tauler signa tot el registre després de cada canvi:
log-programs = El registre es pot llegir i recalcular des d’aquesta adreça amb
receipts-title = Resguards
receipts-what = Qui vota rep un resguard: la prova, signada pel tauler, que la papereta és en aquest registre. Si més tard hi faltés, el resguard ho mostraria. Per trobar una papereta calen el número de votant i el número de seguiment del resguard.
by-organizer = { $name } (organització)
by-trustee = { $name } (dipositari)
by-registrar = { $name } (responsable del cens)
by-voter = la clau d’un votant
entry-title = Entrada { $index }
entry-author = Signat per
entry-time = Hora
entry-kind = Nom de la mena
entry-leaf = Empremta d’aquesta entrada
entry-before = Empremta de l’entrada anterior
entry-previous = Entrada anterior
entry-next = Entrada següent
entry-ballot-find = És la vostra papereta? El vostre resguard ho diu:
entry-proof-title = Prova que és al registre
entry-proof = { $count ->
    [one] Amb aquestes empremtes, la d’aquesta entrada es converteix en la de tot el registre d’una entrada.
   *[other] Amb aquestes empremtes, la d’aquesta entrada es converteix en la de tot el registre de { $count } entrades.
}
entry-receipt = Baixa la prova
entry-bytes-title = L’entrada mateixa
entry-bytes = { $count ->
    [one] { $count } byte, disposat per llegir-se.
   *[other] { $count } bytes, disposats per llegir-se.
}
entry-bytes-exact = Els bytes exactes
kind-manifest = L’elecció
kind-trustee-commit = Fabricació de la clau, pas 1
kind-trustee-open = Fabricació de la clau, pas 2
kind-trustee-share = Fabricació de la clau, pas 3
kind-trustee-confirm = Fabricació de la clau, pas 4
kind-trustee-complaint = Queixa en la fabricació de la clau
kind-attempt = Nou començament de la fabricació de la clau
kind-key = La clau pública
kind-roll = Cens
kind-rehearsal = Assaig
kind-open = Obertura de la votació
kind-ballot = Una papereta
kind-extension = Pròrroga de la votació
kind-closing = Fi de la votació
kind-close = Urna tancada
kind-partial-decryption = Obertura del total
kind-result = El resultat
kind-abort = L’elecció s’anul·la
kind-notice = Avís
kind-pages = Fitxers de les pàgines
about-manifest = Què es decideix, qui ho fa, quan i amb quines regles. Tot el que segueix hi està lligat.
about-trustee-commit = Un dipositari es compromet amb una part de la clau, encara coberta.
about-trustee-open = Un dipositari descobreix allò amb què s’havia compromès.
about-trustee-share = Un dipositari lliura una part de la clau a un altre, tancada per a aquest.
about-trustee-confirm = Un dipositari ha comprovat totes les parts que ha rebut.
about-trustee-complaint = Un dipositari mostra que una part que ha rebut és falsa.
about-attempt = La fabricació de la clau torna a començar sense el que ha fallat.
about-key = La clau amb què els dispositius dels votants tanquen les paperetes. L’han fabricada tots els dipositaris junts.
about-roll = Una part de la llista dels qui poden votar, com a claus, sense noms.
about-rehearsal = Un dipositari ha mostrat que la seva part de la clau funciona, abans que ningú voti.
about-open = Des d’aquí es reben paperetes. El cens i la clau queden fixats.
about-ballot = Una papereta tancada, signada amb la clau d’un votant. Ningú no pot veure què conté. Una papereta posterior de la mateixa clau n’ocupa el lloc.
about-extension = La votació s’acaba més tard del que s’havia anunciat.
about-closing = Ja no es reben paperetes.
about-close = Fixa exactament quines entrades es compten.
about-partial-decryption = Un dipositari ha obert el total amb la seva part de la clau i prova que ho ha fet bé.
about-result = Els totals i el que les regles en fan.
about-abort = L’organització ha acabat l’elecció sense resultat. El motiu:
about-notice = L’organització té alguna cosa a dir:
about-pages = De quins fitxers són fetes les pàgines per als votants i els altres. Tothom els pot comparar amb el que envia el tauler.

## El que el tauler ha signat

checkpoint-title = El que el tauler ha signat
checkpoint-what = { $count ->
    [one] Amb aquesta signatura el tauler respon d’un registre d’una entrada: aquesta i cap altra.
   *[other] Amb aquesta signatura el tauler respon d’un registre de { $count } entrades: aquestes i cap altra, en aquest ordre.
}
checkpoint-compare = Si a dues persones se’ls mostren empremtes diferents per al mateix nombre d’entrades, el tauler n’ha enganyat una, i les dues signatures ho proven. Així doncs, compareu.
checkpoint-size = Nombre d’entrades
checkpoint-root = Empremta del registre
checkpoint-board = Signat per
witnesses-title = Testimonis
witnesses-none = Aquesta elecció no anomena testimonis. Compareu l’empremta amb altres persones.
witnesses-what = Els testimonis confirmen que el que veuen és el registre antic amb alguna cosa afegida. El recompte en demana { $quorum } de { $count }.
witness-signed = ha confirmat aquest registre
witness-not-yet = encara no l’ha confirmat
checkpoint-exact = El text signat
checkpoint-file = El text signat, en un fitxer

## El que pot fallar

failure-election = Aquest tauler no té aquesta elecció
failure-election-help = Comproveu l’adreça: el número llarg ha de ser sencer. Totes les eleccions d’aquest tauler són a la seva pàgina d’inici.
failure-entry = El registre no té aquesta entrada
failure-entry-help = Comproveu el número. Potser és massa aviat: les entrades apareixen a mesura que es fan.
failure-page = Aquest tauler no té aquesta pàgina
failure-page-help = Es va construir sense les pàgines que funcionen al navegador. Les ordres de cada funció treballen amb ell; qui l’administra hi pot afegir les pàgines.
failure-address = No hi ha res en aquesta adreça
failure-address-help = Comproveu l’adreça, o comenceu per la llista de totes les eleccions.
failure-busy = Ara no
failure-busy-help = El tauler està molt ocupat o està carregant aquesta elecció. Espereu una mica i torneu a carregar la pàgina.
failure-request = Aquesta petició no es pot respondre
failure-request-help = Torneu enrere i proveu-ho de nou, o comenceu per la llista de totes les eleccions.
failure-board = El tauler ha fallat
failure-board-help = No és culpa vostra. Proveu-ho més tard; si torna a passar, aviseu l’organització.
