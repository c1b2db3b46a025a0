# El que llegeixen els observadors. Una frase, un missatge; els noms són els mateixos en totes les llengües.

footer-promise = Aquesta pàgina ho calcula tot al vostre navegador. No creu ningú, ni tan sols el servidor d’on ve.

## Abans

start-title = Verifica aquesta elecció
start-intro = Tothom pot comprovar aquesta elecció sense conèixer-hi ningú. El vostre navegador carrega tot el registre públic, comprova cada papereta sense saber què conté i torna a comptar. En una elecció gran, això triga.
start = Comença a verificar
start-archive = Teniu el registre com a fitxer?
start-archive-link = Verifica un fitxer
archive-title = Verifica una elecció des d’un fitxer
archive-intro = Trieu el fitxer del registre públic d’una elecció. Es queda en aquest dispositiu: no s’envia res ni es carrega res més.
archive-file = El registre, un fitxer que acaba en .tar
archive-hint = També podeu deixar anar el fitxer aquí.
archive-chosen = Triat: { $name } ({ $size })
archive-missing = Trieu primer el fitxer d’un registre.
archive-offline = Tot el que cal està carregat. Ja podeu tallar la connexió.
fault-archive = Aquest fitxer no és el registre d’una elecció, o li falta el principi.
megabytes = { $count } MB
download = Es baixaran uns { $size }.
download-unknown = Es baixarà tot el registre.
preparing = S’està preparant…
stopped = La verificació s’ha aturat. No s’ha esbrinat res.

## El que se sap per una altra via

expected-title = El que sé per una altra via (opcional)
expected-intro = El que heu rebut per una carta, un diari o en una visita anterior mostra que és l’elecció correcta i que des de llavors no s’ha retirat res.
expected-election = Identificador de l’elecció
expected-election-hint = 64 xifres i lletres de la a a la f.
expected-key = Clau pública del servidor
expected-key-hint = 43 caràcters, tal com els va publicar l’organització.
expected-checkpoint = Punts de control que he guardat
expected-checkpoint-hint = Fitxers desats abans des de l’adreça d’aquesta elecció seguida de «/checkpoint».
expected-receipt = Resguards que he guardat
expected-receipt-hint = Resguards de vots; cadascun ha de ser al registre.
expected-fingerprint = Número de votant d’una papereta per trobar
expected-fingerprint-hint = 20 lletres i xifres, al resguard. Deixeu-ho buit si no busqueu cap papereta.
expected-tracking = El seu número de seguiment
expected-tracking-hint = 25 lletres i xifres, al resguard.
fault-expected-election = Això no és l’identificador d’una elecció: té 64 xifres i lletres de la a a la f.
fault-expected-key = Això no és una clau pública: té 43 caràcters.
fault-expected-checkpoint = Un dels fitxers no és un punt de control.
fault-expected-receipt = Un dels fitxers no és un resguard.
fault-expected-ballot = Un número de votant té 20 lletres i xifres, un número de seguiment 25; calen tots dos.

## En curs

running-title = S’està verificant…
running-progress = Avenç d’aquest pas
running-workers = { $count ->
    [one] Un ajudant comprova paperetes.
   *[other] { $count } ajudants comproven paperetes alhora.
}
stop = Atura
stage = Pas { $number } de { $all }: { $what }
stage-reading = llegir el registre i comprovar cada papereta
stage-tiles = comparar l’índex del registre
stage-sums = sumar les paperetes, encara tancades
stage-pages = comparar les pàgines del servidor amb el registre
stage-count = obrir el total amb les parts dels dipositaris i comptar
read-so-far = { $entries } entrades, { $ballots } paperetes
rate = { $rate } paperetes per segon
seconds-left = { $seconds ->
    [one] queda cosa d’un segon
   *[other] queden uns { $seconds } segons
}
minutes-left = { $minutes ->
    [one] queda cosa d’un minut
   *[other] queden uns { $minutes } minuts
}
announce-failed = La comprovació { $number } ha fallat: { $name }.
announce-percent = { $percent } per cent llegit.
announce-ended = No s’ha pogut acabar la verificació.

## Comprovacions

checks-title = Les comprovacions
standing-waiting = en espera
standing-running = en curs
standing-passed = correcta
standing-failed = ha fallat
standing-not-applicable = no escau
standing-not-run = no feta
check-1 = Entrades
check-1-help = Cada entrada del registre només es pot llegir d’una manera.
check-2 = Ordre
check-2-help = Cada entrada anomena l’anterior; res no s’ha inserit, tret ni mogut, i tot va arribar quan podia.
check-3 = Segell
check-3-help = El registre és exactament el que van signar el servidor i els testimonis.
check-4 = Autors
check-4-help = L’organització, els responsables del cens i els dipositaris han signat el que és seu.
check-5 = Regles de l’elecció
check-5-help = Preguntes, dates i regles de recompte són completes i encaixen.
check-6 = Creació de les claus
check-6-help = Cada dipositari es va comprometre amb la seva part abans de veure les dels altres.
check-7 = Claus
check-7-help = La clau que tanca les paperetes és feta de les parts de tots els dipositaris, i cadascun ha assajat l’obertura.
check-8 = Llista de votants
check-8-help = Ningú no hi és dues vegades i els totals són correctes. No conté noms.
check-9 = Emissió
check-9-help = Cada papereta ve d’algú de la llista, a temps i signada.
check-10 = Paperetes
check-10-help = Està provat que cada papereta tancada conté un vot que les regles permeten.
check-11 = Imports
check-11-help = On es reparteix un import, ningú no ha donat més del permès.
check-12 = Paperetes substituïdes
check-12-help = Qui ha tornat a votar ha substituït exactament la seva última papereta.
check-13 = Tancament
check-13-help = La votació es va tancar a temps i no se’n va deixar fora cap papereta.
check-14 = Sumes de les paperetes
check-14-help = A les sumes hi ha l’última papereta de cada votant i cap altra.
check-15 = Les parts dels dipositaris
check-15-help = Cada part que obre el total és la correcta, i n’hi ha prou.
check-16 = Totals
check-16-help = Els totals, calculats aquí de nou, són els que es van publicar.
check-17 = Paperetes de paper
check-17-help = Reservat per a més endavant: en aquesta versió no hi ha paperetes de paper.
check-18 = Resultat
check-18-help = Elegits, empats i pressupostos, calculats aquí de nou segons les regles, són els que es van publicar.
check-19 = Pàgines
check-19-help = Les pàgines que el servidor envia als votants són les que anomena el registre.

## Veredicte

verdict-verified = Verificat: tot és correcte
verdict-verified-text = Totes les comprovacions són correctes. El resultat d’aquí sota s’ha calculat aquí de nou a partir de { $ballots } paperetes.
verdict-failed = No verificat: una comprovació ha fallat
verdict-missing = Aquesta papereta no és al registre
verdict-missing-text = Tot el que s’ha comprovat és correcte, però cap papereta no té aquest número de votant i aquest número de seguiment. Compareu-los amb el resguard; si són correctes, aviseu l’organització i els observadors.
verdict-incomplete = No s’ha pogut comprovar tot
verdict-incomplete-text = Res no és incorrecte, però una comprovació no s’ha pogut fer. Aquí sota es veu quina.
verdict-unfinished = Correcte fins ara
verdict-unfinished-text = L’elecció no ha acabat: hi ha { $ballots } paperetes al registre, i el que hi ha és correcte. Verifiqueu de nou després del recompte.
failed-check = La comprovació { $number } ha fallat: { $name }
failed-more = { $count ->
    [one] Una altra comprovació també ha fallat.
   *[other] { $count } comprovacions més també han fallat.
}
failed-what-now = Deseu l’informe i mostreu-lo a l’organització i a altres observadors. Si teniu el registre com a fitxer, guardeu-lo: és la prova.
ballot-counts = La papereta és al registre amb el número { $number }, emesa el { $time }. És la que compta.
ballot-replaced = La papereta és al registre amb el número { $number }, emesa el { $time }. Una de posterior l’ha substituïda.
report-title = Informe
report-intro = Enumera cada comprovació amb els seus detalls, en anglès, per guardar-lo o enviar-lo.
report-html = Desa l’informe com a pàgina
report-json = Desa l’informe per a programes
result-title = Resultat, calculat aquí
result-intro = Aquestes xifres venen del vostre navegador, no de l’organització.
decision-decided = Decidit.
decision-none = Els totals són el resultat; no s’anomena ningú.
decision-no_quorum = Sense decisió: ha votat massa poca gent.
decision-no_winner = Decidit: no guanya ningú.
decision-undecided = Sense decisió: queda un empat.
decision-withheld = Es manté en secret: ha votat tan poca gent que el total diria què ha triat.
decision-empty = Ningú no ha votat en aquesta pregunta.
winners = { $count ->
    [one] Opció triada: { $names }
   *[other] Opcions triades: { $names }
}
tied = Un empat afecta: { $names }
won = triada
totals = Totals
totals-of = Opció
totals-total = Total
no-opinion = sense opinió
pair = { $one } abans que { $other }
blank-votes = Vots en blanc
facts = Xifres d’aquest registre
fact-election = Identificador de l’elecció
fact-board = Servidor i la seva clau pública
fact-entries = Entrades
fact-voters = Votants a la llista
fact-ballots = Paperetes
fact-ballots-text = { $all }, de les quals { $counted } compten i { $replaced } s’han substituït
fact-checkpoint = Segell: nombre d’entrades i arrel
fact-witnesses = Testimonis que l’han signat
fact-pages = Pàgines canviades durant la votació o després
fact-pages-text = { $files ->
    [one] Entrada { $number }, { $time }: un fitxer
   *[other] Entrada { $number }, { $time }: { $files } fitxers
}
nobody = ningú
compared = El que s’ha comparat amb el que heu portat
not-checked = El que no s’ha comprovat
again = Verifica de nou
proves-title = Què prova això i què no?
proves-yes = Prova que cada persona de la llista va poder votar una vegada, que cada papereta comptada conté un vot permès, que cap no s’ha perdut, canviat ni afegit després de rebuda, i que el resultat se’n segueix segons les regles publicades. Per a això no us heu de refiar de ningú.
proves-no = No mostra qui hi ha darrere d’un número de votant, ni si el dispositiu d’un votant va tancar el que havia triat: el votant ho veu comprovant una papereta en un segon dispositiu. Si a la llista hi ha les persones que toca, ho diuen els responsables del cens.
proves-page = Aquesta pàgina ve del servidor que jutja. Qui no se’n vulgui refiar construeix el programa a partir del seu codi publicat, o verifica el fitxer amb un altre.

## Errors

error-board = El servidor no dona tot el registre
error-board-help = Una part del registre no arriba. Torneu-ho a provar; si es repeteix, aviseu els observadors: sense el registre sencer ningú no pot verificar.
error-unreadable = No es pot llegir el fitxer
error-unreadable-help = S’ha mogut o canviat mentrestant? Trieu-lo de nou.
error-changed = El registre ha canviat mentre es llegia
error-changed-help = Les seves parts eren unes altres a la segona lectura. Torneu-ho a provar; si es repeteix, aviseu els observadors.
error-stalled = La verificació s’ha quedat aturada
error-stalled-help = Una part d’aquesta pàgina ja no respon; potser al vostre dispositiu li falta memòria. No s’ha verificat res. Tanqueu altres pàgines, torneu a carregar aquesta i comenceu de nou.
