# Lo que dice el informe, además de lo que está en el registro y de lo que se ha encontrado.

## Verdict

conclusion-failed = NO VERIFICADO: la comprobación { $number } ({ $name }) ha fallado: { $finding }
conclusion-missing = NO ENCONTRADA: ninguna papeleta con este número de votante y este número de seguimiento está en el registro
conclusion-verified = VERIFICADO: todas las comprobaciones son correctas y la elección ha terminado
conclusion-incomplete = INCOMPLETO: nada está mal, pero no se pudo realizar una comprobación
conclusion-unfinished = CORRECTO HASTA AQUÍ: la elección no ha terminado (fase: { $phase })
phase-setup = preparación
phase-voting = votación
phase-closing = cierre
phase-tally = recuento
phase-finished = terminada
phase-aborted = anulada

## The election

page-untitled = un registro
page-title = Verificación: { $title }
line-election = Elección
line-id = Identificador
line-voting = Votación
line-voting-text = del { $opens } al { $closes }, fase: { $phase }
line-board = Servidor
line-board-text = { $name }, clave { $key } ({ $fingerprint })
line-entries = Entradas
line-checkpoint = Sello
line-checkpoint-text = { $size ->
    [one] { $size } entrada, raíz { $root }
   *[other] { $size } entradas, raíz { $root }
}
line-cosigned = Testigo
line-cosigned-text = { $witness }, el { $time }
line-nobody = nadie
line-trustee = Depositario { $ordinal }
line-keys = Claves de la elección
line-keys-text = { $keys }, { $threshold } de { $trustees } depositarios abren los totales
line-roll = En la lista
line-roll-text = { $count ->
    [one] { $count } votante, con un peso total de { $weight }
   *[other] { $count } votantes, con un peso total de { $weight }
}
line-ballots = Papeletas
line-ballots-text = { $all }, de las que { $counted } cuentan y { $replaced } se sustituyeron
line-pages = Páginas cambiadas
line-pages-text = { $files ->
    [one] entrada { $entry }, el { $time }, { $files } archivo
   *[other] entrada { $entry }, el { $time }, { $files } archivos
}

## Checks

head-checks = Comprobaciones
column-number = Número
column-check = Comprobación
column-outcome = Resultado
column-details = Detalles (en inglés)
status-passed = correcta
status-failed = HA FALLADO
status-not-applicable = no procede
status-not-run = no realizada
more = y { $count } más

## Contests

head-totals = Totales, tal como se han recalculado
outcome-counted = contada
outcome-withheld = se mantiene en secreto
outcome-empty = sin papeletas
decided = decidida
decided-nothing = nada que decidir
decided-no-quorum = sin decisión: ha votado muy poca gente
decided-no-winner = decidida: no gana nadie
decided-tie = sin decisión: queda un empate
rule-line = Regla: { $rule }
rule-totals = Los totales son el resultado; no se nombra a nadie
rule-wins = Gana la opción { $by }
rule-wins-many = Ganan las { $seats } opciones { $by }
rule-with = con { $most }
rule-with-judgment = con el mejor juicio mayoritario
rule-first-by-pairs = que va por delante según los pares ordenados (Tideman, votos ganadores)
rule-first-by-schulze = que va por delante según el método de Schulze (votos ganadores)
rule-most-amounts = las mayores sumas
rule-most-votes = más votos
rule-most-points = más puntos
rule-budget-votes = Con { $money } se financian los proyectos uno tras otro, primero los que tienen { $most }; se salta el que cuesta más de lo que queda
rule-budget-optimum = Con { $money } se financian los proyectos que juntos tienen { $most }; entre varios conjuntos así, el más barato
rule-silent-ignored = { $wins }; los votos sin opinión no se cuentan
rule-silent-worst = { $wins }; los votos sin opinión cuentan como la peor mención
rule-quorum = No se decide nada si quienes votan no tienen { $part } del peso de todos los que pueden votar
rule-more-than = Una opción necesita más de { $part } de los votos{ $base }
rule-at-least = Una opción necesita al menos { $part } de los votos{ $base }
rule-blank-included = , incluidos los votos en blanco
rule-blank-left-out = , sin los votos en blanco
rule-ties-open = Un empate queda abierto
rule-ties-order = En caso de empate decide el orden de las opciones
rule-ties-id = En caso de empate decide el orden de los identificadores
rule-ties-lot = En caso de empate decide un sorteo que fija la entrada de cierre
options-line = Opciones, en el orden de la regla:
options-caption = Opciones, en el orden de la regla
selections-caption = Las dos selecciones
totals-caption = Totales
column-option = Opción
column-position = Opción
column-total = Total
column-bar = Barra
not-decrypted = no abierto
position-no-opinion = { $option }: sin opinión
position-pair = { $one } antes que { $other }
position-blank = voto en blanco
score-amount = { $amount }
score-vote = 1 voto
score-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
score-point = 1 punto
score-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
why = { $fate }: { $because }
why-in-tie = { $why } (le afecta un empate)
why-won = gana
why-lost = no está entre las primeras
why-tied = empatada
why-skipped = saltada
why-unsupported = nadie la apoya
why-below-share = por debajo de la parte necesaria
because-cost = { $own }, cuesta { $cost }
because-left = { $own }, cuesta { $cost }, quedaban { $left }
because-grade = mención mayoritaria { $grade }; de { $all } votos, { $above } mejores, { $below } peores
because-pairs = gana { $won } de las comparaciones que cuentan, pierde { $lost }
because-schulze = por delante de { $ahead } opciones, por detrás de { $behind }
selection-votes = Por votos: { $score }, { $cost }
selection-votes-decides = Por votos, que es lo que decide: { $score }, { $cost }
selection-optimum = Óptimo: { $score }, { $cost }
selection-optimum-decides = Óptimo, que es lo que decide: { $score }, { $cost }

## A ballot that is looked for

head-ballot = Papeleta
ballot-found-line = ENCONTRADA: { $tracking } es la entrada { $index }, { $time }; { $counts }.
ballot-counts-line = es la que cuenta
ballot-replaced-line = otra posterior la ha sustituido
ballot-found-page = Encontrada: { $tracking } es la entrada { $index }, { $time }. { $counts }
ballot-counts-page = Es la que cuenta.
ballot-replaced-page = Otra posterior la ha sustituido.
ballot-none = Ninguna papeleta con este número de votante y este número de seguimiento está en el registro.

## Remarks

head-compared = Comparado
head-unchecked = No comprobado
compared-checkpoint = { $size ->
    [one] El punto de control anterior { $name }, de { $size } entrada, es parte de este registro.
   *[other] El punto de control anterior { $name }, de { $size } entradas, es parte de este registro.
}
compared-receipt = El resguardo { $name } es de la entrada { $entry } de este registro.
unchecked-election = El identificador de la elección no se ha comparado con el esperado (--election): puede ser otra elección que la que usted piensa.
unchecked-key = La clave del servidor no se ha comparado con la esperada (--board-key).
unchecked-earlier = No se ha dado ningún punto de control (--checkpoint) ni resguardo (--receipt) anterior: nada muestra que este registro continúe el que se vio antes.
unchecked-witnesses = Ningún testigo tiene que firmar: no se excluye que el servidor muestre a otros un registro distinto.
unchecked-complaints = Las quejas de la ceremonia de las claves no se han juzgado: que la culpa sea del acusado o de quien se queja no cambia ninguna clave en vigor.
unchecked-voters = Quién está detrás de un número de votante, y si el dispositivo de un votante cerró lo que este eligió, no se puede ver en un registro.
