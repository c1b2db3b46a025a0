# El que diuen les eines d’un tauler i de les seves respostes. Els noms són els mateixos en totes les llengües.

## Adreces

fault-address = «{ $text }» no és una adreça: { $detail }
address-scheme = comença per http:// o https://, com http://127.0.0.1:8080
address-host = falta el nom del servidor
address-parts = només conté protocol, servidor, port i camí
address-of-election = és l’adreça d’una elecció; la del tauler acaba abans de /elections
address-election-form = l’adreça d’una elecció s’escriu http://servidor:port/elections/<64 xifres hexadecimals>
address-election-id = darrere de /elections/ hi va el número de l’elecció, 64 xifres hexadecimals

## Respostes

fault-unreachable = { $url }: el tauler no respon ({ $detail }); comproveu l’adreça i la xarxa i torneu-ho a provar
fault-unavailable = { $url }: el tauler no pot respondre en aquest moment ({ $detail }); torneu-ho a provar més tard
fault-not-found = { $url }: el tauler no coneix res en aquesta adreça
fault-problem = { $url }: el tauler respon { $status }: { $title }
fault-refused = el tauler ha rebutjat { $kind ->
    [ballot] la papereta
    [manifest] l’elecció
    [roll] el cens
    [key] la clau pública
    [open] l’obertura de la votació
    [extension] la pròrroga de la votació
    [closing] la fi de la votació
    [close] el tancament de l’urna
    [partial-decryption] l’obertura del total
    [result] el resultat
    [abort] l’anul·lació
    [notice] l’avís
    [submission] l’enviament
   *[other] l’enviament «{ $kind }»
}: { $cause }
fault-unsigned-refusal = el tauler ha dit que no ({ $reason }), però sense una signatura vàlida de la seva clau: { $detail }
fault-answer = { $url }: no és la resposta d’un tauler d’Urne: { $detail }
answer-slow = ha trigat massa
answer-unknown-host = no es coneix el nom del servidor
answer-no-connection = no hi ha connexió
answer-no-way = la pàgina no té manera de preguntar al tauler
answer-no-body = sense contingut
answer-long = més de { $limit } bytes
answer-unexplained = una resposta sense explicació
answer-status = codi { $status }, { $title }
answer-not-manifest = una elecció només es crea amb un manifest
answer-other-page = el fitxer no és aquell del qual el tauler indica l’empremta

## Resguards

fault-receipt = { $url }: el resguard del tauler no és vàlid: { $detail }; deseu el que heu enviat i torneu-ho a enviar
receipt-other-entry = la seva entrada no és el que es va enviar
receipt-other-index = és d’un altre número que el de l’entrada
receipt-not-shown = el seu registre no mostra l’entrada que ha confirmat

## El registre

fault-log = { $origin }: el registre no és correcte: { $detail }
fault-entry = { $origin }: l’entrada { $index } incompleix les regles: { $detail }
fault-checkpoint = punt de control: { $detail }
fault-first-entry = entrada 0: { $detail }
log-empty = el registre és buit
log-no-manifest = l’entrada 0 no és un manifest
log-other-election = l’entrada 0 és el manifest d’una altra elecció
log-no-entry = no hi ha cap entrada { $index } entre { $size }
log-root = { $size ->
    [one] l’entrada no dona l’arrel que ha signat el tauler
   *[other] les { $size } entrades no donen l’arrel que ha signat el tauler
}
log-archive = un arxiu no admet entrades; indiqueu l’adreça de l’elecció
log-not-open = la votació encara no està oberta: l’obre l’organització, està prevista per a { $opens }
log-given-up = aquesta elecció es va abandonar abans d’obrir-se la votació

## Un tauler que es contradiu

fault-contradiction = EL TAULER ES CONTRADIU: { $detail }. Els dos punts de control que ha signat són a { $evidence }; mostreu-los a l’organització i als observadors
fault-contradiction-shown = EL TAULER ES CONTRADIU: { $detail }. Deseu els dos punts de control que ha signat i mostreu-los a l’organització i als observadors
contradiction-origin = el seu registre té un altre origen que abans
contradiction-gone = { $now ->
    [one] mostra una entrada, però abans n’havia signat { $before }: han desaparegut entrades
   *[other] mostra { $now } entrades, però abans n’havia signat { $before }: han desaparegut entrades
}
contradiction-different = { $size ->
    [one] la primera entrada que mostra no és la que va signar abans
   *[other] les primeres { $size } entrades que mostra no són les que va signar abans
}
evidence-title = Dos punts de control que un mateix tauler ha signat i que es contradiuen:
evidence-before = Abans:
evidence-now = Ara:

## Fitxers

fault-file-read = no es pot llegir { $path }: { $cause }
fault-file-write = no es pot escriure { $path }: { $cause }
fault-file-remove = no es pot esborrar { $path }: { $cause }
fault-file-create = no es pot crear { $path }: { $cause }
fault-file-exists = { $path } ja existeix i es deixa com està
fault-content = { $path }: { $detail }
content-missing = falta { $name }
content-checkpoint = no és un punt de control que desés aquesta eina ({ $detail }); sense ell, un tauler que torna enrere passa desapercebut; esborreu el fitxer per començar de nou
content-no-key = no és un fitxer de clau d’Urne
content-key-role = és la clau { $found ->
    [organizer] d’una organització
    [registrar] d’un responsable del cens
   *[other] de «{ $found }»
}, no { $needed ->
    [organizer] d’una organització
   *[other] d’un responsable del cens
}
content-key-damaged = la clau d’aquest fitxer està malmesa; feu servir la còpia de seguretat
content-key-open = altres poden llegir aquesta clau secreta; executeu «chmod 600 { $path }»

## Què s’ha de fer

turn-commit = començar la cerimònia de la clau
turn-open-packages = mostrar el que es va segellar
turn-send-shares = enviar als altres dipositaris els seus fragments
turn-check-shares = comprovar els fragments rebuts
turn-attempt = intent { $attempt }
turn-round = pas { $round } de 4
turn-sent = { $sent } de { $of } missatges enviats
turn-new-attempt = començar l’intent { $attempt }: una queixa ha mostrat que la culpa és del dipositari { $trustee } ({ $name })
turn-new-attempt-failed = començar l’intent { $attempt }: { $cause }
turn-post-key = publicar la clau de l’elecció: tots els dipositaris l’han confirmada
turn-post-roll = fer els codis de vot i lliurar la llista de votants
turn-post-roll-rest = lliurar la resta de la llista de votants: hi ha { $arrived } de { $parts } parts
turn-rehearse = fer l’assaig, perquè sigui segur que l’obertura funciona abans que ningú voti
turn-open-poll = obrir la votació
turn-vote = votar: { $voted } de { $voters } tenen una papereta a l’urna
turn-close-poll = tancar la votació quan s’acabi el seu temps
turn-close-early = tancar la votació; aquesta elecció es pot tancar abans d’hora
turn-post-close = acabar el tancament: fixa el que es compta; no pot venir res més abans
turn-cosign = confirmar un registre de més de { $count } entrades: els dipositaris esperen { $quorum } dels testimonis
turn-decrypt = obrir els totals: { $done } dels { $needed } dipositaris necessaris ho han fet
turn-post-result = publicar el resultat: { $done } dipositaris han obert els totals, en calen { $needed }
turn-post-result-empty = publicar el resultat: no hi havia res per obrir
turn-abort = abandonar aquesta elecció i fer-ne una altra, amb llistes noves: { $cause }
