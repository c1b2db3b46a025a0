# El que diu la línia d’ordres del dipositari, a més del que diu la pàgina, i el que una pàgina mostra com a detalls d’una errada.

## The passphrase

ask-passphrase = Frase de pas:
ask-new-passphrase = Nova frase de pas:
ask-again = La mateixa una altra vegada:
short-passphrase = atenció: una frase de pas de menys de { $count } caràcters és fàcil d’endevinar
fault-differ = les dues frases de pas són diferents: no s’ha escrit res, torneu-ho a provar
fault-passphrase-input = no es pot llegir la frase de pas de l’entrada estàndard
fault-passphrase-file = no es pot llegir la frase de pas de { $path }
fault-passphrase-empty = la frase de pas és buida: doneu-ne una de diverses paraules
fault-no-passphrase = falta la frase de pas: doneu --passphrase-file FILE (o - per a l’entrada estàndard), o definiu URNE_PASSPHRASE
fault-no-keyboard = no es pot llegir la frase de pas

## The key

key-made = { $file } s’ha creat per a { $name }.
key-public-line = Clau pública: { $key }
key-fingerprint-line = Empremta: { $fingerprint }  (per comparar-la per telèfon amb l’organització)
key-then = doneu el vostre nom i la clau pública a l’organització, que us enviarà l’adreça de l’elecció.
key-keep = Deseu el fitxer i la frase de pas per separat, fins que el resultat sigui ferm.
key-old-copies = No feu servir mai una còpia antiga del fitxer mentre n’hi hagi una de més recent.

## An election

about-id = número
about-organizer = organització
about-board = tauler
about-board-key = { $name }, clau { $key }
about-poll = votació
about-poll-dates = del { $opens } al { $closes }
about-trustees = dipositaris
about-threshold = { $threshold } d’aquestes { $count } persones obren juntes els totals:
about-registrars = cens electoral
about-witnesses = testimonis
about-no-witnesses = cap: ningú més no vigila que el tauler mostri a tothom el mateix registre
about-quorum = { $quorum } de { $count } han d’haver vist el tancament abans que ningú obri els totals
about-floor = mínim
about-floor-what = una pregunta amb menys de { $floor } paperetes (del mateix pes) no s’obre mai
about-warning = ATENCIÓ
about-all-needed = calen tots els dipositaris: un fitxer o una frase de pas perduts, i es perd l’elecció
about-questions = Preguntes:
other-name = NOTA: l’elecció us anomena { $name }.
joined = Participeu com a dipositari { $trustee }. Si hi ha res malament aquí dalt, digueu-ho ara a l’organització.
verifying = s’està comprovant el registre { $bar } { $done } de { $all } entrades, queden { $left }
phase = { $count ->
    [one] { $phase ->
        [setup] En preparació
        [voting] Votació en curs
        [closing] S’està tancant
        [tally] Recompte
        [finished] Elecció acabada
       *[aborted] Elecció anul·lada
    }; { $count } entrada, comprovada.
   *[other] { $phase ->
        [setup] En preparació
        [voting] Votació en curs
        [closing] S’està tancant
        [tally] Recompte
        [finished] Elecció acabada
       *[aborted] Elecció anul·lada
    }; { $count } entrades, totes comprovades.
}
ceremony-stands = La clau de l’elecció és completa.
ceremony-failed = Cerimònia de la clau, intent { $attempt }: fallida per culpa del dipositari { $trustee }.
ceremony-confirmed = Cerimònia de la clau, intent { $attempt }: tots els dipositaris han confirmat.
ceremony-round = Cerimònia de la clau, intent { $attempt }, pas { $round } de 4:
ceremony-trustee = { $name }: { $done } de 4 passos

## Whose turn it is

next-line = Ara: { $what }
waiting = En espera: { $what }
turn = { $who }: { $what }
reader = vós
all-voters = els votants

## What was sent

sent = Enviat: { $what } ({ $kind }, entrada { $index })
stood-already = Ja era al registre: { $what } ({ $kind }, entrada { $index })
note-commit = pas 1 de 4, el vostre segell
note-open = pas 2 de 4, el que vau segellar
note-open-part = pas 2 de 4, el que vau segellar, part { $part } de { $parts }
note-share = pas 3 de 4, el fragment del dipositari { $trustee }
note-confirm = pas 4 de 4, confirmat: tots els fragments rebuts encaixen; aquest fitxer desa el vostre
note-complaint = pas 4 de 4, una queixa: el que va enviar el dipositari { $trustee } no encaixa; l’organització ha de començar un intent nou
note-rehearsal = el vostre assaig: el vostre fragment funciona
note-decryption = la vostra part de l’obertura de la pregunta { $contest }
note-decryptions = { $count ->
    [one] la vostra part de l’obertura de { $count } pregunta
   *[other] la vostra part de l’obertura de { $count } preguntes
}
nothing-sent = No hi ha cap pregunta per obrir: no s’ha enviat res.
nothing-due = Ara no teniu res a fer.

## The count

counts-title = Tot el registre està comprovat. Conté:
counts-credentials = { $count ->
    [one] votant al cens
   *[other] votants al cens
}
counts-ballots = { $count ->
    [one] papereta
   *[other] paperetes
}
counts-replaced = { $count ->
    [one] d’elles substituïda per una altra de posterior
   *[other] d’elles substituïdes per altres de posteriors
}
counts-counted = { $count ->
    [one] comptada, amb un pes total de { $weight }
   *[other] comptades, amb un pes total de { $weight }
}
counts-contest = a la pregunta { $contest }: { $outcome }
counts-outcome-counted = s’obrirà
counts-outcome-withheld = queda tancada: massa poques paperetes (del mateix pes)
counts-outcome-empty = cap papereta: els totals són zero

## The end

ended = Fi: { $what }.
nothing-more = { $what }: no hi ha res més a fer
finished = l’elecció s’ha acabat: el seu resultat és ferm
aborted = l’elecció s’ha abandonat ({ $reason })

## What goes wrong

fault-io = { $action ->
    [encode] no es pot donar forma de text a { $path }: { $cause }
    [encrypt] no es pot tancar { $path } amb la frase de pas: { $cause }
    [lock] no es pot reservar { $path }: { $cause }
    [write] no es pot escriure { $path }: { $cause }
   *[read] no es pot llegir { $path }: { $cause }
}
fault-in-use = un altre urne-trustee està fent servir { $path }: espereu que acabi
fault-passphrase = la frase de pas no obre { $path }: torneu-ho a provar
fault-work = { $path } demana un factor de treball de { $required }, i més de { $max } es rebutja: recupereu-lo d’una còpia
fault-damaged = { $path } està malmès o no és un fitxer de dipositari ({ $reason }): recupereu-lo d’una còpia
fault-begin = no comença com un fitxer de dipositari
fault-secret = un secret és d’una mena desconeguda
fault-ends-early = s’acaba massa aviat
fault-length = una longitud és errònia
fault-utf8 = un text no és en UTF-8
fault-choice = una tria entre 0 i 1 no és ni l’un ni l’altre
fault-goes-on = continua després del seu final
fault-not-joined = aquest fitxer no participa en l’elecció: executeu primer `urne-trustee join --election URL`
fault-none-joined = aquest fitxer no participa en cap elecció: executeu primer `urne-trustee join --election URL`
fault-which = { $count ->
    [one] aquest fitxer participa en { $count } elecció: digueu quina amb --election URL, com { $example }
   *[other] aquest fitxer participa en { $count } eleccions: digueu quina amb --election URL, com { $example }
}
fault-which-election = quina elecció? doneu --election URL
fault-not-named = aquesta elecció no anomena cap dipositari amb la clau d’aquest fitxer, { $key }: doneu la vostra clau a l’organització, o feu servir el fitxer que pertany a aquesta elecció
fault-not-stored = no s’ha enviat res: deseu primer el fitxer nou
fault-not-the-file = { $path } no és el fitxer que calia desar: trieu el que acabeu de desar, o deseu-lo una altra vegada
fault-no-shares = aquest fitxer no conté cap fragment de la clau d’aquesta elecció: feu servir el fitxer que va participar en la cerimònia
fault-old-copy = intent { $attempt }: el registre conté missatges d’aquest dipositari els secrets dels quals no són en aquest fitxer, de manera que és una còpia antiga: feu servir la més recent; si s’ha perdut, demaneu a l’organització un nou intent
fault-log-behind = el fitxer ha arribat més lluny que el registre: l’intent que coneix no hi ha començat; el tauler ha perdut entrades, aviseu l’organització i els observadors
fault-other-aggregate = pregunta { $contest }: aquest fitxer ha acceptat obrir un altre tancament o altres totals; tots dos junts obririen paperetes una a una, de manera que això es rebutja per sempre: aviseu l’organització i els observadors
fault-refused = no s’ha enviat res: { $cause }
fault-openings = tots els segells han de ser oberts abans de repartir els fragments
fault-shares = tots els fragments hi han de ser abans de comprovar-los
fault-rehearsal = la clau i el cens electoral han de ser complets abans d’un assaig
fault-close = el tancament encara no és al registre signat: torneu-ho a provar
fault-poll-open = la votació ha de ser tancada abans d’obrir-ne els totals
fault-few-witnesses = massa pocs testimonis han signat el final de la votació
fault-result-stands = el resultat ja és ferm: no hi ha res més per obrir
