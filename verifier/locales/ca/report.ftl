# El que diu l’informe, a més del que hi ha al registre i del que s’ha trobat.

## Verdict

conclusion-failed = NO VERIFICAT: la comprovació { $number } ({ $name }) ha fallat: { $finding }
conclusion-missing = NO TROBADA: cap papereta amb aquest número de votant i aquest número de seguiment no és al registre
conclusion-verified = VERIFICAT: totes les comprovacions són correctes i l’elecció s’ha acabat
conclusion-incomplete = INCOMPLET: no hi ha res malament, però no s’ha pogut fer una comprovació
conclusion-unfinished = CORRECTE FINS AQUÍ: l’elecció no s’ha acabat (fase: { $phase })
phase-setup = preparació
phase-voting = votació
phase-closing = tancament
phase-tally = recompte
phase-finished = acabada
phase-aborted = anul·lada

## The election

page-untitled = un registre
page-title = Verificació: { $title }
line-election = Elecció
line-id = Identificador
line-voting = Votació
line-voting-text = del { $opens } al { $closes }, fase: { $phase }
line-board = Servidor
line-board-text = { $name }, clau { $key } ({ $fingerprint })
line-entries = Entrades
line-checkpoint = Segell
line-checkpoint-text = { $size ->
    [one] { $size } entrada, arrel { $root }
   *[other] { $size } entrades, arrel { $root }
}
line-cosigned = Testimoni
line-cosigned-text = { $witness }, el { $time }
line-nobody = ningú
line-trustee = Dipositari { $ordinal }
line-keys = Claus de l’elecció
line-keys-text = { $keys }, { $threshold } de { $trustees } dipositaris obren els totals
line-roll = A la llista
line-roll-text = { $count ->
    [one] { $count } votant, amb un pes total de { $weight }
   *[other] { $count } votants, amb un pes total de { $weight }
}
line-ballots = Paperetes
line-ballots-text = { $all }, de les quals { $counted } compten i { $replaced } s’han substituït
line-pages = Pàgines canviades
line-pages-text = { $files ->
    [one] entrada { $entry }, el { $time }, { $files } fitxer
   *[other] entrada { $entry }, el { $time }, { $files } fitxers
}

## Checks

head-checks = Comprovacions
column-number = Número
column-check = Comprovació
column-outcome = Resultat
column-details = Detalls (en anglès)
status-passed = correcta
status-failed = HA FALLAT
status-not-applicable = no escau
status-not-run = no feta
more = i { $count } més

## Contests

head-totals = Totals, tal com s’han recalculat
outcome-counted = comptada
outcome-withheld = es manté en secret
outcome-empty = sense paperetes
decided = decidida
decided-nothing = res a decidir
decided-no-quorum = sense decisió: ha votat massa poca gent
decided-no-winner = decidida: no guanya ningú
decided-tie = sense decisió: queda un empat
rule-line = Regla: { $rule }
rule-totals = Els totals són el resultat; no s’anomena ningú
rule-wins = Guanya l’opció { $by }
rule-wins-many = Guanyen les { $seats } opcions { $by }
rule-with = amb { $most }
rule-with-judgment = amb el millor judici majoritari
rule-first-by-pairs = que va al davant segons els parells ordenats (Tideman, vots guanyadors)
rule-first-by-schulze = que va al davant segons el mètode de Schulze (vots guanyadors)
rule-most-amounts = les sumes més grans
rule-most-votes = més vots
rule-most-points = més punts
rule-budget-votes = Amb { $money } es financen els projectes l’un rere l’altre, primer els que tenen { $most }; se salta el que costa més del que queda
rule-budget-optimum = Amb { $money } es financen els projectes que junts tenen { $most }; entre diversos conjunts així, el més barat
rule-silent-ignored = { $wins }; els vots sense opinió no es compten
rule-silent-worst = { $wins }; els vots sense opinió compten com la pitjor menció
rule-quorum = No es decideix res si els qui voten no tenen { $part } del pes de tots els que poden votar
rule-more-than = Una opció necessita més de { $part } dels vots{ $base }
rule-at-least = Una opció necessita almenys { $part } dels vots{ $base }
rule-blank-included = , inclosos els vots en blanc
rule-blank-left-out = , sense els vots en blanc
rule-ties-open = Un empat queda obert
rule-ties-order = En cas d’empat decideix l’ordre de les opcions
rule-ties-id = En cas d’empat decideix l’ordre dels identificadors
rule-ties-lot = En cas d’empat decideix un sorteig que fixa l’entrada de tancament
options-line = Opcions, en l’ordre de la regla:
options-caption = Opcions, en l’ordre de la regla
selections-caption = Les dues seleccions
totals-caption = Totals
column-option = Opció
column-position = Opció
column-total = Total
column-bar = Barra
not-decrypted = no obert
position-no-opinion = { $option }: sense opinió
position-pair = { $one } abans que { $other }
position-blank = vot en blanc
score-amount = { $amount }
score-vote = 1 vot
score-votes = { $count ->
    [one] { $count } vot
   *[other] { $count } vots
}
score-point = 1 punt
score-points = { $count ->
    [one] { $count } punt
   *[other] { $count } punts
}
why = { $fate }: { $because }
why-in-tie = { $why } (l’afecta un empat)
why-won = guanya
why-lost = no és entre les primeres
why-tied = empatada
why-skipped = saltada
why-unsupported = ningú no li dona suport
why-below-share = per sota de la part necessària
because-cost = { $own }, costa { $cost }
because-left = { $own }, costa { $cost }, quedaven { $left }
because-grade = menció majoritària { $grade }; de { $all } vots, { $above } millors, { $below } pitjors
because-pairs = guanya { $won } de les comparacions que compten, en perd { $lost }
because-schulze = per davant de { $ahead } opcions, per darrere de { $behind }
selection-votes = Per vots: { $score }, { $cost }
selection-votes-decides = Per vots, que és el que decideix: { $score }, { $cost }
selection-optimum = Òptim: { $score }, { $cost }
selection-optimum-decides = Òptim, que és el que decideix: { $score }, { $cost }

## A ballot that is looked for

head-ballot = Papereta
ballot-found-line = TROBADA: { $tracking } és l’entrada { $index }, { $time }; { $counts }.
ballot-counts-line = és la que compta
ballot-replaced-line = una altra de posterior l’ha substituïda
ballot-found-page = Trobada: { $tracking } és l’entrada { $index }, { $time }. { $counts }
ballot-counts-page = És la que compta.
ballot-replaced-page = Una altra de posterior l’ha substituïda.
ballot-none = Cap papereta amb aquest número de votant i aquest número de seguiment no és al registre.

## Remarks

head-compared = Comparat
head-unchecked = No comprovat
compared-checkpoint = { $size ->
    [one] El punt de control anterior { $name }, de { $size } entrada, és part d’aquest registre.
   *[other] El punt de control anterior { $name }, de { $size } entrades, és part d’aquest registre.
}
compared-receipt = El resguard { $name } és de l’entrada { $entry } d’aquest registre.
unchecked-election = L’identificador de l’elecció no s’ha comparat amb l’esperat (--election): pot ser una altra elecció que la que us penseu.
unchecked-key = La clau del servidor no s’ha comparat amb l’esperada (--board-key).
unchecked-earlier = No s’ha donat cap punt de control (--checkpoint) ni resguard (--receipt) anterior: res no mostra que aquest registre continuï el que es va veure abans.
unchecked-witnesses = Cap testimoni no ha de signar: no s’exclou que el servidor mostri a altres un registre diferent.
unchecked-complaints = Les queixes de la cerimònia de les claus no s’han jutjat: que la culpa sigui de l’acusat o de qui es queixa no canvia cap clau en vigor.
unchecked-voters = Qui hi ha darrere d’un número de votant, i si el dispositiu d’un votant va tancar el que havia triat, no es pot veure en un registre.
