# El que llegeixen els votants. Una frase, un missatge; els noms són els mateixos en totes les llengües.

change = Canvia
change-of = Canvia: { $contest }
footer-promise = El vostre vot es tanca amb clau en aquest dispositiu abans d’enviar-se. Ningú no pot llegir un vot sol; només s’obre el total.

## Abans del vot

loading = S’obre el col·legi electoral…
looking = Es busca a l’urna…
code-title = Introduïu el vostre codi de vot
code-label = Codi de vot
code-label-of = Codi de vot de { $registrar }
code-hint = 28 lletres i xifres de la vostra carta o missatge. Amb guions o sense, en majúscules o no.
code-until = Podeu votar fins al { $time }.
code-lost = No tinc codi, o l’he perdut
code-lost-help = Pregunteu a l’organització: { $organizer }. Ningú més no us pot donar un codi, i ningú no ha de conèixer el vostre.
secret-title = Com es manté secret el meu vot?
secret-text = { $count } dipositaris tenen cadascun una part de la clau. En calen { $threshold } junts per obrir l’urna, i només obren el total.
find-link = Ja he votat: troba la meva papereta
fault-code-length = Un codi de vot té 28 lletres i xifres; aquest en té { $found }.
fault-code-character = El caràcter { $found } del codi no existeix en els codis de vot.
fault-code-checksum = Hi ha un error d’escriptura en el codi. Compareu-lo amb la vostra carta, caràcter per caràcter.
fault-not-on-roll = Aquest codi no és al cens d’aquesta elecció. Comproveu que és per a aquesta elecció.
fault-tracking = Un número de seguiment té 25 lletres i xifres, en cinc grups de cinc.
fault-fingerprint = Un número de votant té 20 lletres i xifres, en quatre grups de cinc.
before-title = Ja heu votat
before-when = Un vot amb el vostre codi és a l’urna des del { $time }.
before-last-counts = Ho podeu deixar així. Si torneu a votar, el vot nou substitueix l’anterior: només compta l’últim.
before-elsewhere = Aquell vot no es va emetre en aquest dispositiu. Si no vau ser vós, aviseu l’organització ({ $organizer }) i torneu a votar ara.
before-again = Torna a votar
refused-before-title = El vostre últim vot no va ser acceptat
refused-before = Un vot d’aquest dispositiu va ser rebutjat. Si en signeu un altre, aviseu l’organització ({ $organizer }) en cas que l’antic aparegui a l’urna en lloc seu.

## Preguntes

contest-of = Pregunta { $number } de { $count }
blank = Vot en blanc
none-of-these = Cap d’aquestes
no-opinion = Sense opinió
rule-blank = També podeu votar en blanc.
rule-choose-exactly = { $max ->
    [one] Trieu una opció.
   *[other] Trieu { $max } opcions.
}
rule-choose-any = Trieu tantes opcions com vulgueu, o cap.
rule-choose-up-to = { $max ->
    [one] Trieu una opció, o cap.
   *[other] Trieu fins a { $max } opcions, o cap.
}
rule-choose-between = Trieu de { $min } a { $max } opcions.
rule-budget = Trieu projectes per { $limit } com a màxim en total.
rule-budget-least = Han de costar almenys { $least }.
rule-score = Doneu a cada opció una nota de 0 a { $each }.
rule-points = Teniu { $most } punts per donar.
rule-points-each = Com a màxim { $each } per a una opció.
rule-allocation = Teniu { $most } per repartir.
rule-allocation-each = Com a màxim { $each } per a una opció.
rule-all = Repartiu-ho tot.
rule-least = Doneu almenys { $least }.
rule-grades = Doneu una qualificació a cada opció.
rule-grades-or-none = Doneu una qualificació a cada opció, o trieu «sense opinió».
rule-rank-all = Ordeneu totes les opcions, la millor primer.
rule-rank-exactly = { $max ->
    [one] Trieu la vostra primera opció.
   *[other] Ordeneu { $max } opcions, la millor primer.
}
rule-rank-between = Ordeneu de { $min } a { $max } opcions, la millor primer.
rule-rank-rest = Les que deixeu fora comparteixen l’últim lloc.
state-chosen = { $chosen } de { $max } triades
state-budget = { $spent } de { $limit } usats, en queden { $left }
state-sum = { $sum } de { $most } donats, en queden { $left }
state-over = { $over } de més
budget-bar = Part del pressupost usada
sum-bar = El que s’ha donat
more-for = Més per a { $option }
less-for = Menys per a { $option }
ranked = El vostre ordre
ranked-none = Res encara. Comenceu per la vostra preferida.
ranked-full = { $max ->
    [one] Heu col·locat { $max } opció; no hi ha lloc per a més.
   *[other] Heu col·locat { $max } opcions; no hi ha lloc per a més.
}
unranked = Sense col·locar
unranked-none = Heu col·locat totes les opcions.
ranked-now = { $option } és ara la número { $rank }.
unranked-now = { $option } ja no està col·locada.
rank-in = Col·loca { $rank }: { $option }
rank-in-short = Col·loca { $rank }
rank-up = Puja { $option }
rank-down = Baixa { $option }
rank-out = Treu { $option } de l’ordre
problem-none = Trieu una opció.
problem-too-many = { $max ->
    [one] Heu triat { $chosen } opcions; se’n permet una.
   *[other] Heu triat { $chosen } opcions; se’n permeten { $max }.
}
problem-too-few = N’heu triat { $chosen }; trieu-ne almenys { $min }.
problem-budget-over = La vostra tria supera el pressupost en { $over }. Traieu-ne alguna cosa.
problem-budget-under = Trieu projectes per almenys { $least }.
problem-each = { $option }: doneu un nombre de 0 a { $each }.
problem-sum-over = Heu donat { $over } de més; se’n permeten { $most } en total.
problem-sum-under = Falten { $missing } per donar.
problem-grade = { $option } encara no té qualificació.
problem-rank-few = N’heu col·locat { $chosen }; col·loqueu-ne almenys { $min }.
problem-rank-many = N’heu col·locat { $chosen }; se’n permeten com a màxim { $max }.

## El que s’ha triat

said-blank = Vot en blanc
said-nothing = Res triat
said-spent = { $count ->
    [one] { $count } projecte, { $spent }
   *[other] { $count } projectes, { $spent }
}
said-left = { $left } sense donar
said-points = { $points ->
    [one] { $points } punt
   *[other] { $points } punts
}

## Revisar i votar

preparing = Es tanca la vostra papereta amb clau…
review-title = Reviseu el que heu triat i voteu
review-intro = Encara no heu votat. El vostre vot compta quan premeu el botó «Vota» d’aquí sota.
review-replaces = Aquest vot substitueix el que vau emetre abans.
tracking-code = Número de seguiment
tracking-hint = El tornareu a rebre amb el resguard.
vote = Vota
keep-open = Aquest navegador no desa res. Deixeu aquesta pàgina oberta fins que vegeu el resguard.
sending = S’envia el vostre vot…
sending-help = Espereu, si us plau. El vostre vot està signat i desat en aquest dispositiu.
sending-again = Encara no hi ha connexió amb l’urna
sending-again-help = El vostre vot està desat en aquest dispositiu i es torna a enviar sol fins que arribi. No cal que torneu a votar. Si tanqueu aquesta pàgina, torneu-la a obrir en aquest dispositiu.

## Resguard

done-title = El vostre vot és a l’urna
done-text = Heu acabat. Podeu tancar aquesta pàgina.
receipt-title = El vostre resguard
receipt-election = Elecció
receipt-time = Emès el
receipt-number = Número al registre
fingerprint = Número de votant
receipt-qr = Escanegeu-lo per trobar la vostra papereta més tard
receipt-address = Trobar la meva papereta:
receipt-secret = El resguard no mostra el que heu votat. El podeu ensenyar a qualsevol.
print = Imprimeix el resguard
save = Desa el resguard
find-now = Mostra la meva papereta a l’urna
later-title = I després?
later-text = Podeu trobar la vostra papereta a l’urna en qualsevol moment. Fins al tancament podeu tornar a votar amb el mateix codi; només compta l’últim vot.
vote-again = Torna a votar
clear = Esborra tot rastre d’aquest dispositiu
clear-hint = En un ordinador que fan servir altres: deseu o imprimiu abans el resguard.
cleared-title = Aquest dispositiu ha oblidat el vostre vot
cleared-text = El vostre vot continua a l’urna. Podeu tancar aquesta pàgina.

## Rebuig

refused-title = El vostre vot no ha estat acceptat
refused-poll-closed = La votació està tancada.
refused-not-yet-open = La votació encara no està oberta.
refused-not-current = Mentrestant ha arribat un altre vot amb el vostre codi. Si no heu estat vós, aviseu l’organització. Podeu tornar a començar.
refused-other = Torneu a començar, si us plau. Si no serveix, aviseu l’organització: { $organizer }.
start-again = Torna a començar

## Comprovar en un altre dispositiu

check-offer = No esteu segur que aquest dispositiu fa el que dieu? Comproveu-ho abans.
check-why = Un dispositiu manipulat podria tancar una tria diferent de la vostra. Un segon dispositiu pot obrir aquesta papereta i mostrar què conté. Amb això la papereta queda usada; després en feu una de nova i voteu. Qui comprova de tant en tant fa que enganyar sigui massa arriscat.
check-start = Comprova aquesta papereta en un segon dispositiu
check-title = Comprova aquesta papereta
check-step = Pas { $number } de { $count }
check-scan = Escanegeu això amb un altre telèfon o ordinador. No tanqueu aquesta pàgina.
check-by-hand = O obriu-hi aquesta adreça i escriviu el número de seguiment:
check-same-code = L’altre dispositiu mostra exactament aquest número de seguiment?
check-same = Sí, és el mateix
check-differs = No, és diferent
check-compare-title = Compareu els dos dispositius
check-scan-again = Ara escanegeu aquest segon codi amb el mateix dispositiu.
check-copy = Copia en lloc d’escanejar
check-copy-label = Text per a l’altre dispositiu
check-compare = Poseu les dues pantalles l’una al costat de l’altra. L’altre dispositiu ha de mostrar exactament això:
check-used-up = Aquesta papereta s’ha obert i ja no es pot emetre. Encara no heu votat.
check-right = És el mateix: fes una papereta nova i vota
check-wrong = Hi ha alguna cosa diferent
wrong-title = Alguna cosa va malament: no voteu en aquest dispositiu
wrong-not-cast = No s’ha enviat res. Encara no heu votat.
wrong-note = Anoteu l’hora i aquest número de seguiment:
wrong-photo = Feu una foto de les dues pantalles.
wrong-call = Aviseu l’organització i els observadors: { $organizer }.
wrong-other-device = Voteu des d’un altre dispositiu. El vostre codi continua sent vàlid.

## El segon dispositiu

second-title = Comprova una papereta
second-intro = Feu servir aquesta pàgina en un altre dispositiu que el que vota. Escriviu el número de seguiment que el dispositiu de vot mostra ara, abans que obri la papereta.
second-code-hint = Cinc grups de cinc lletres i xifres, amb guions o sense.
second-held-title = Aquest dispositiu ha anotat el número de seguiment
second-held = El dispositiu de vot mostra exactament aquest número?
second-next = Si és així, premeu-hi «Sí, és el mateix». Després escanegeu amb aquest dispositiu el segon codi que mostra.
second-paste = Enganxa en lloc d’escanejar
second-paste-label = Text del dispositiu de vot
second-result-title = Això és el que conté la papereta
second-result = La papereta s’ha obert i calculat de nou aquí. Té el número de seguiment que aquest dispositiu va anotar abans.
second-compare = Compareu amb el dispositiu de vot, l’un al costat de l’altre. És el que s’hi va triar?
second-not-cast = Aquesta papereta només s’ha comprovat i no compta. Torneu al dispositiu de vot per votar.
second-differs = Hi ha alguna cosa diferent
second-wrong-title = Aquesta papereta no supera la comprovació
second-wrong = El que ha lliurat el dispositiu de vot no concorda amb el número de seguiment que aquest dispositiu ha anotat.
second-again = Comprova una altra papereta

## Trobar la meva papereta

find-title = Troba la meva papereta
find-intro = Tots dos figuren al vostre resguard.
find-button = Cerca
find-file = O obriu el resguard desat
find-other = Cerca una altra papereta
fingerprint-hint = Quatre grups de cinc lletres i xifres, amb guions o sense.
found-title = La vostra papereta és a l’urna
found-current = És l’última amb el vostre codi: és la que compta.
found-replaced = Un vot posterior amb el mateix codi l’ha substituïda: és aquell el que compta.
found-proof = Aquest dispositiu ha calculat que la papereta figura al registre de { $size } entrades que l’urna ha signat.
found-secret = El que conté no ho pot veure ningú.
missing-title = Aquesta papereta no és a l’urna
missing-text = Compareu el número de votant i el número de seguiment amb el resguard.
missing-help = Si tots dos són correctes i el vot té més d’uns minuts, mostreu el resguard a l’organització ({ $organizer }) i als observadors: demostra que el vot va ser acceptat.

## El que pot anar malament

error-internal = Ha passat una cosa inesperada
error-internal-help = Torneu a carregar aquesta pàgina. Un vot enviat no es perd. Si es repeteix, aviseu l’organització: { $organizer }.
error-network = No hi ha connexió amb l’urna
error-network-help = Comproveu la connexió i torneu-ho a provar. No s’ha perdut res.
error-not-open = La votació encara no està oberta
error-not-open-help = Torneu quan l’organització ({ $organizer }) l’hagi oberta.
error-closed = La votació està tancada
error-closed-help = Ja no s’accepten vots. Encara podeu trobar la vostra papereta i veure el resultat.
error-aborted = Aquesta elecció s’ha anul·lat
error-aborted-help = Pregunteu a l’organització: { $organizer }.
error-contradiction = L’urna es contradiu
error-contradiction-help = Mostra un altre registre que abans. No voteu ara. Comuniqueu a l’organització ({ $organizer }) i als observadors el que hi ha a sota.
error-log = L’urna mostra un registre que no és correcte
error-log-help = No voteu ara. Comuniqueu a l’organització ({ $organizer }) i als observadors el que hi ha a sota.
error-answer = L’urna ha donat una resposta falsa
error-answer-help = Torneu-ho a provar. Si es repeteix, comuniqueu a l’organització ({ $organizer }) i als observadors el que hi ha a sota.
error-signed-already = Ja heu signat aquest vot en una altra finestra
error-signed-already-help = Torneu a aquella finestra, o torneu a començar aquí: el vostre vot no s’ha perdut.
error-other-election = Això és d’una altra elecció
error-other-election-help = Obriu la pàgina de l’elecció correcta.
error-receipt-file = Aquest fitxer no és un resguard
error-receipt-file-help = Trieu el fitxer que vau desar després de votar.
error-tampered-help = Un fitxer d’aquesta pàgina no és el correcte. No voteu aquí. Aviseu l’organització i els observadors.
