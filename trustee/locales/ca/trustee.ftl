# El que llegeixen els dipositaris.

footer-promise = La vostra clau no surt mai d’aquest dispositiu sense tancar, i aquesta pàgina no desa res al navegador.
loading = S’està carregant la pàgina…
you = (vós)
voters = Els votants

## Start

start-title = Dipositari d’una elecció
start-intro = Teniu una part de la clau de l’urna. Tot el que és secret és en un sol fitxer vostre, tancat amb la vostra frase de pas.
start-open = Obrir el meu fitxer
start-create = Crear una clau nova
start-paper = Només tinc la còpia en paper
start-safety = Aquesta pàgina ve del servidor de l’elecció. Si preferiu no dependre’n, el programa urne-trustee fa el mateix al vostre ordinador i obre el mateix fitxer.

## A new key

create-title = Crear una clau nova
create-intro = N’hi ha prou amb una clau, per a aquesta elecció i per a les següents.
create-name = El vostre nom
create-name-hint = Tal com el llegiran els votants.
create-passphrase = Frase de pas
create-passphrase-hint = Almenys { $count } caràcters. El millor: cinc o sis paraules sense relació entre elles.
create-again = La mateixa frase de pas una altra vegada
create-again-hint = Perquè cap error en teclejar no tanqui la vostra clau.
create-no-reset = Ningú no us pot donar una frase de pas nova. Sense ella el fitxer es perd, i amb ell la vostra part de la clau.
create-button = Crear la clau
create-weak = Fàcil d’endevinar. Feu-la més llarga.
create-fair = Acceptable. Una paraula més la millora molt.
create-good = Bona.
create-no-name = Escriviu el vostre nom.
create-short = La frase de pas necessita almenys { $count } caràcters.
create-differ = Les dues frases de pas són diferents.
create-working = S’està creant la clau i tancant el fitxer…

## Opening

open-title = Obrir el meu fitxer
open-file = El vostre fitxer
open-file-hint = Acaba en .age. Preneu el més recent, mai una còpia anterior.
open-pick = Triar el vostre fitxer
open-passphrase = Frase de pas
open-passphrase-hint = Aquella amb què vau crear el fitxer.
open-button = Obrir
open-working = S’està obrint el fitxer…
open-nothing = Trieu primer el vostre fitxer.
open-no-passphrase = Escriviu la frase de pas.
open-paper-title = Obrir la còpia en paper
open-paper = Text de la còpia
open-paper-hint = Llegiu les imatges amb un telèfon i enganxeu aquí el que diuen, en qualsevol ordre; o teclegeu el text. Només si el fitxer s’ha perdut: una còpia no sap el que es va fer després d’ella.
error-wrong-passphrase = La frase de pas no obre aquest fitxer. Torneu-ho a provar.
error-wrong-passphrase-help = Reviseu les majúscules i la distribució del teclat.
error-damaged = Això no és un fitxer de dipositari, o està malmès. Preneu-ne una altra còpia, o la còpia en paper.
error-damaged-help = No s’ha canviat res.

## Saving

save-title = Deseu ara el vostre fitxer
save-why = El vostre fitxer ha canviat. No s’envia res abans que el fitxer nou sigui en un lloc segur: el que s’envia no es podria tornar a fer.
save-pick = Desar el fitxer
save-otherwise = Desar-lo d’una altra manera
save-download = Baixeu el fitxer nou.
save-download-button = Baixar { $file }
save-choose = Trieu ara el fitxer que acabeu de desar.
save-choose-why = La pàgina mira si ha arribat sencer. No s’envia enlloc.
save-old-copies = Les còpies anteriors del fitxer continuen on són. Esborreu-les: no en feu servir mai una d’antiga mentre n’hi hagi una de més recent.
save-other-file = Aquest no és el fitxer que acabeu de desar, potser és una còpia anterior. Trieu el més recent o baixeu-lo una altra vegada.
save-unreadable = El fitxer no es pot llegir. Trieu-lo una altra vegada.
save-unwritable = No s’ha pogut escriure el fitxer en aquest lloc. Trieu-ne un altre.
saving = S’està desant el vostre fitxer…

## The key

key-title = La vostra clau
key-done = El fitxer de { $name } és obert.
key-give = Doneu això a l’organització, amb el vostre nom:
key-public = Clau pública
key-copy = Copiar
key-copied = Copiat.
key-not-copied = No s’ha pogut copiar: seleccioneu el text i copieu-lo vós.
key-fingerprint = Empremta
key-telephone = Truqueu després a l’organització i llegiu-vos l’empremta. Si és la mateixa, ningú no ha posat una altra clau en lloc de la vostra.
key-next = Què ve ara
key-next-keep = Deseu el fitxer i la frase de pas per separat, fins que el resultat sigui ferm.
key-next-paper = Imprimiu una còpia i deseu-la amb els vostres papers importants.
key-next-wait = L’organització us enviarà l’adreça de l’elecció.
key-elections = Eleccions en aquest fitxer:
key-to-election = A l’elecció

## Paper

paper-button = Imprimir una còpia
paper-title = Còpia en paper
paper-working = S’està preparant la còpia…
paper-intro = El paper també necessita la frase de pas. No l’hi escriviu.
paper-print = Imprimir
paper-of = Dipositari
paper-made = Feta el
paper-how = Per recuperar el fitxer: obriu la pàgina del dipositari, trieu la còpia en paper, llegiu les imatges amb un telèfon o teclegeu el text. Un fitxer més recent o una còpia més recent substitueix aquesta.
paper-picture = Imatge { $number } de { $count }
paper-text = La còpia com a text

## The election

reading = S’està comprovant tot el registre de l’elecció…
join-title = És aquesta la vostra elecció?
join-intro = Llegiu-la. Encara no s’envia res.
join-election = Elecció
join-number = Número de l’elecció
join-organizer = Organització
join-poll = Votació
join-poll-dates = del { $opens } al { $closes }
join-registrars = Responsables del cens electoral
join-trustees = Dipositaris
join-threshold = { $threshold } d’aquestes { $count } persones obren juntes els totals:
join-witnesses = Testimonis
join-no-witnesses = Cap: ningú més no vigila que tothom vegi el mateix registre.
join-quorum = { $quorum } de { $count } han d’haver vist el final de la votació abans que ningú obri els totals.
join-floor = Recompte més petit
join-floor-why = Una pregunta amb menys de { $floor } paperetes (del mateix pes) no s’obre mai.
join-questions = Preguntes
join-all-needed = Calen tots els dipositaris: un sol fitxer o una sola frase de pas perduts, i es perd tota l’elecció.
join-telephone = Compareu el número de l’elecció amb un altre dipositari per telèfon: així sabeu que participeu en la mateixa elecció.
join-right = Tot és correcte
join-wrong = Hi ha alguna cosa malament
join-key = Veure la meva clau
wrong-title = No continueu
wrong-what = Digueu a l’organització, { $organizer }, què està malament, abans que ningú enviï res. El que hi ha escrit aquí ja no es pot canviar; cal una elecció nova.

## What is due

due-commit = Pas 1 de 4: comprometre la vostra part de la clau
due-commit-what = La vostra part de la clau se sorteja ara. Només se n’envia un segell, perquè ningú no pugui ajustar la seva a la vostra.
due-commit-button = Sortejar la meva part i enviar el segell
due-open-packages = Pas 2 de 4: mostrar el que vau segellar
due-open-packages-what = Tots els dipositaris han enviat el seu segell. Ara s’envia la meitat pública de la vostra part.
due-open-packages-button = Enviar
due-send-shares = Pas 3 de 4: donar als altres els seus fragments
due-send-shares-what = Cadascun dels altres dipositaris rep un fragment de la vostra part, tancat de manera que només aquella persona el pot obrir.
due-send-shares-button = Enviar els fragments
due-check-shares = Pas 4 de 4: comprovar el que heu rebut
due-check-shares-what = Es comproven els fragments dels altres. Si encaixen, el vostre fitxer desa el vostre fragment de la clau. Si algun no encaixa, es diu en públic, amb el nom del dipositari que el va enviar.
due-check-shares-button = Comprovar i confirmar
due-rehearse = Assaig: provar el vostre fragment
due-rehearse-what = El vostre fitxer desat s’obre una altra vegada i mostra, amb una prova de contingut conegut, que pot obrir totals. No es toca cap papereta.
due-rehearse-button = Assajar
due-decrypt = Obrir els totals
due-decrypt-what = La votació és tancada i tot el registre s’ha comprovat. El vostre fragment obre els totals d’aquí sota, juntament amb els dels altres, i mai una papereta sola.
due-decrypt-button = Obrir aquests totals
due-decrypt-intent = Primer el vostre fitxer anota quins totals obriu, i es desa; des d’aleshores rebutja tots els altres per sempre. Les còpies anteriors del fitxer no ho saben: esborreu-les.
acting = S’està treballant amb el vostre fitxer…
sent-nothing = No hi havia res per enviar.
sent-already = Això ja era al registre.
sent-trustee-commit = El pas 1 està fet: el vostre segell és al registre.
sent-trustee-open = El pas 2 està fet: la vostra meitat pública és al registre.
sent-trustee-share = El pas 3 està fet: els altres tenen els seus fragments.
sent-trustee-confirm = El pas 4 està fet: tots els fragments encaixen i el vostre fitxer desa el vostre. Imprimiu ara una còpia nova.
sent-trustee-complaint = El que va enviar un altre dipositari no encaixa. És al registre; l’organització ha de tornar a començar.
sent-rehearsal = L’assaig està fet: el vostre fragment funciona.
sent-partial-decryption = La vostra part de l’obertura és al registre.

## Waiting

wait-title = Ara no teniu res a fer
wait-others = El pas següent arriba quan els altres han fet el seu.
wait-opening = Per part vostra tot és a punt. L’organització obre la votació quan tothom ho està.
wait-voting = La votació és oberta. Us necessitarem de nou quan es tanqui.
wait-witnesses = Els testimonis han de confirmar primer que han vist el final de la votació.
wait-result = Heu fet la vostra part. El resultat arriba quan prou dipositaris han fet la seva.
wait-away = El tauler no respon en aquest moment. La pàgina ho continua provant.
wait-leave = Aquesta pàgina mira per si sola si hi ha novetats. La podeu tancar i tornar més tard amb el vostre fitxer més recent.
progress-title = Els dipositaris
progress-attempt = Aquest és l’intent número { $attempt }: la cerimònia s’ha tornat a començar.
progress-rounds = { $done } de 4 passos
progress-key = clau completa
progress-rehearsed = assaig fet
next-title = A qui li toca
next-from = Des del { $time }.
next-until = Fins al { $time }.
next-commit = pas 1, comprometre una part de la clau.
next-open-packages = pas 2, mostrar el que es va segellar.
next-send-shares = pas 3, donar als altres els seus fragments.
next-check-shares = pas 4, comprovar el que s’ha rebut.
next-new-attempt = tornar a començar la cerimònia.
next-post-key = publicar la clau de l’elecció.
next-post-roll = dipositar el cens electoral.
next-rehearse = fer l’assaig.
next-open-poll = obrir la votació.
next-vote = votar.
next-close-poll = tancar la votació.
next-post-close = acabar el tancament de la votació.
next-cosign = confirmar el final de la votació.
next-decrypt = obrir els totals.
next-post-result = publicar el resultat.
next-abort = abandonar aquesta elecció i fer-ne una altra.

## The count

count-title = El que s’ha comptat
count-credentials = Votants al cens
count-ballots = Paperetes
count-replaced = Substituïdes per altres de posteriors
count-counted = Comptades
count-weight = El seu pes
count-contests = Paperetes de cada pregunta
outcome-counted = s’obrirà
outcome-withheld = queda tancada: massa poques paperetes
outcome-empty = cap papereta

## The end

end-finished = L’elecció s’ha acabat
end-finished-what = El seu resultat és ferm. No teniu res més a fer.
end-destroy = Destruïu ara el vostre fitxer, totes les seves còpies i les còpies en paper, tret que la clau serveixi per a una altra elecció. Mentre existeixin, prou dipositaris junts podrien obrir paperetes una a una.
end-aborted = L’elecció s’ha abandonat
end-aborted-what = El motiu donat: { $reason }.

## What goes wrong

evidence = Desar la prova
error-name = Aquest nom no serveix. Trieu-ne un de més curt, amb lletres corrents.
error-not-the-file = Aquest no és el fitxer que calia desar
error-not-the-file-help = Trieu el fitxer que acabeu de desar, o deseu-lo una altra vegada.
error-other-election = Aquest fitxer no pertany a aquesta elecció
error-other-election-help = L’elecció no anomena cap dipositari amb la clau del vostre fitxer. Preneu el fitxer que li pertany, o doneu la vostra clau a l’organització: { $organizer }.
error-old-copy = Aquesta és una còpia antiga del vostre fitxer
error-old-copy-help = El registre mostra que heu enviat més del que aquest fitxer sap. Feu servir el fitxer més recent. Si s’ha perdut, demaneu a l’organització un nou intent.
error-contradiction = El tauler contradiu el que el vostre fitxer ha vist
error-contradiction-help = No envieu res més. Deseu la prova, si se us ofereix, i mostreu-la a l’organització ({ $organizer }) i als observadors.
error-no-shares = Aquest fitxer no conté cap fragment de la clau d’aquesta elecció
error-no-shares-help = Feu servir el fitxer amb què vau participar en la cerimònia.
error-other-aggregate = El vostre fitxer ha acceptat obrir altres totals
error-other-aggregate-help = Tots dos junts obririen paperetes una a una, de manera que s’hi nega per sempre. Aviseu l’organització ({ $organizer }) i els observadors.
error-untimely = No és el moment
error-untimely-help = Torneu-ho a provar: la pàgina mira aleshores com està l’elecció.
error-refused = El tauler ha rebutjat el que es va enviar
error-refused-help = Digueu a l’organització el que diuen els detalls: { $organizer }.
error-log = El registre de l’elecció no és vàlid
error-log-help = No envieu res més. Digueu a l’organització ({ $organizer }) i als observadors el que diuen els detalls.
error-not-found = No hi ha cap elecció en aquesta adreça
error-not-found-help = Reviseu l’adreça.
