# Lo que dice la línea de órdenes del votante, además de lo que dicen las páginas.

## Preguntas de la papeleta

contests-when = La votación está prevista del { $opens } al { $closes }.
contests-style = Papeleta { $title }
contests-vote = Para votar: urne-vote vote, que lo pregunta todo; o por ejemplo { $example }
paper-result = Resultado: { $rule }
paper-order = (Cada votante ve estas opciones en otro orden.)
how-exactly-options = Elija { $max ->
    [one] 1 opción
   *[other] { $max } opciones
} de { $all }{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-any-options = Elija las que quiera { $all ->
    [one] de 1 opción
   *[other] de las { $all } opciones
}{ $blank ->
    [yes] , o vote en blanco.
   *[no] , o ninguna.
}
how-up-to-options = Elija hasta { $max } de las { $all } opciones{ $blank ->
    [yes] , o vote en blanco.
   *[no] , o ninguna.
}
how-between-options = Elija de { $min } a { $max } opciones entre { $all }{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-exactly-projects = Elija { $max ->
    [one] 1 proyecto
   *[other] { $max } proyectos
} de { $all }{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-any-projects = Elija los que quiera { $all ->
    [one] de 1 proyecto
   *[other] de los { $all } proyectos
}{ $blank ->
    [yes] , o vote en blanco.
   *[no] , o ninguno.
}
how-up-to-projects = Elija hasta { $max } de los { $all } proyectos{ $blank ->
    [yes] , o vote en blanco.
   *[no] , o ninguno.
}
how-between-projects = Elija de { $min } a { $max } proyectos entre { $all }{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-cost = Juntos pueden costar { $limit } como máximo.
how-cost-least = Juntos pueden costar { $limit } como máximo y deben costar al menos { $least }.
how-exactly-points = Dé exactamente { $most ->
    [one] 1 punto
   *[other] { $most } puntos
}{ $one ->
    [all] , todos a una sola opción si quiere
    [some] , como máximo { $each } a una opción
   *[free] { "" }
}{ $or ->
    [blank] ; o vote en blanco.
    [none] ; o ninguno.
   *[nothing] .
}
how-up-to-points = Dé hasta { $most ->
    [one] 1 punto
   *[other] { $most } puntos
}{ $one ->
    [all] , todos a una sola opción si quiere
    [some] , como máximo { $each } a una opción
   *[free] { "" }
}{ $or ->
    [blank] ; o vote en blanco.
    [none] ; o ninguno.
   *[nothing] .
}
how-between-points = Dé de { $least } a { $most } puntos en total{ $one ->
    [all] , todos a una sola opción si quiere
    [some] , como máximo { $each } a una opción
   *[free] { "" }
}{ $or ->
    [blank] ; o vote en blanco.
    [none] ; o ninguno.
   *[nothing] .
}
how-score = Dé { $all ->
    [one] a la opción
   *[other] a cada una de las { $all } opciones
} una nota de 0 a { $each }; { $each } es la mejor.
how-exactly-amount = Reparta exactamente { $total } entre las opciones{ $one ->
    [some] , como máximo { $each } a una.
   *[all] .
}
how-up-to-amount = Reparta hasta { $total } entre las opciones{ $one ->
    [some] , como máximo { $each } a una.
   *[all] .
}
how-between-amount = Reparta al menos { $least } y como máximo { $total } entre las opciones{ $one ->
    [some] , como máximo { $each } a una.
   *[all] .
}
how-grade = Dé { $all ->
    [one] a la opción
   *[other] a cada una de las { $all } opciones
} una calificación. Las calificaciones son { $grades }.
how-grade-or-not = Dé { $all ->
    [one] a la opción
   *[other] a cada una de las { $all } opciones
} una calificación, o «sin opinión». Las calificaciones son { $grades }.
how-rank-best = Nombre la mejor de las { $all } opciones{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-rank-all = Ordene las { $all } opciones, la mejor primero{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-rank-exactly = Ordene { $max } de las { $all } opciones, la mejor primero{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-rank-any = Ordene cuantas quiera de las { $all } opciones, la mejor primero{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-rank-between = Ordene de { $min } a { $max } de las { $all } opciones, la mejor primero{ $blank ->
    [yes] , o vote en blanco.
   *[no] .
}
how-rank-rest = Las que no ordene comparten el lugar siguiente.
how-rank-pairs = De cada dos opciones cuenta cuál coloca más arriba.
how-rank-points = Los puntos desde el primer lugar: { $points }.
amount-whole = 1500, sin decimales

## Lo que se ha elegido

words-open = (aún sin respuesta)
words-blank = voto en blanco
words-none = ninguna opción elegida
words-no-opinion = sin opinión
words-cost = { $cost } de { $limit }
words-points = { $most ->
    [one] { $sum } de 1 punto dado
   *[other] { $sum } de { $most } puntos dados
}
words-amount = { $sum } de { $total } dados
words-rest = { $rest ->
    [one] la otra opción tiene el lugar siguiente
   *[other] las otras { $rest } opciones comparten el lugar siguiente
}
words-no-points = { $rest ->
    [one] ningún punto para 1 opción más
   *[other] ningún punto para { $rest } opciones más
}

## Faltas en una respuesta

fault-contest = pregunta { $contest }: { $mistake }
mistake-option = no hay ninguna opción «{ $named }»; indique su identificador, su número o su título exacto (la orden «contests» los muestra)
mistake-twice = la opción { $option } se nombra dos veces
mistake-lacks-number = a «{ $item }» le falta el número; escriba opción:número, como «park:3»
mistake-lacks-amount = a «{ $item }» le falta el importe; escriba opción:importe, como «park:1500»
mistake-lacks-grade = a «{ $item }» le falta la calificación; escriba opción:calificación, como «park:1»
mistake-no-number = opción { $option }: «{ $given }» no es un número entero de puntos
mistake-no-amount = opción { $option }: «{ $given }» no es un importe; escríbalo como { $example }
mistake-no-grade = opción { $option }: no hay ninguna calificación «{ $given }»; las calificaciones son { $grades }
mistake-open = no tiene respuesta.
mistake-blank-with-options = un voto en blanco no va con ninguna opción; elija lo uno o lo otro
mistake-no-blank = aquí no se ofrece el voto en blanco
mistake-many-chosen = ha elegido { $number }, { $over ->
    [one] sobra 1
   *[other] sobran { $over }
}.
mistake-many-ranked = ha ordenado { $number }, { $over ->
    [one] sobra 1
   *[other] sobran { $over }
}.
mistake-few-chosen = ha elegido { $number }, { $under ->
    [one] falta 1
   *[other] faltan { $under }
}.
mistake-few-ranked = ha ordenado { $number }, { $under ->
    [one] falta 1
   *[other] faltan { $under }
}.
mistake-dear = estos proyectos cuestan { $cost }, el presupuesto es de { $limit }: { $over } de más
mistake-cheap = estos proyectos cuestan { $cost }, hay que gastar al menos { $least }: { $under } de menos
mistake-over = { $given } en total, se permiten como máximo { $most }: { $over } de más
mistake-under = { $given } en total, deben ser al menos { $least }: { $under } de menos
mistake-over-each = la opción { $option } tiene { $given }, como máximo se pueden dar { $most } a una: { $over } de más
mistake-ungraded = la opción { $option } no tiene calificación; cada opción necesita una.

## Lo que se pregunta

ask-code = Su código
ask-code-of = Su código { $place } de { $all }
ask-choice = Su elección
ask-how-to-pick = flechas para moverse, Intro para elegir
ask-how-to-mark = flechas para moverse, espacio para marcar, Intro para terminar
ask-not-yet = Todavía no: { $mistake }
ask-each = ({ $place } de { $all }) { $title }
ask-score = { $title }, de 0 a { $most }
ask-no-score = «{ $text }» no es una nota; escriba un número de 0 a { $most }.
ask-budget-left = Quedan { $left } de { $limit }
ask-too-dear = más de lo que queda
ask-done-projects = { $count ->
    [one] Listo: 1 proyecto por { $cost }
   *[other] Listo: { $count } proyectos por { $cost }
}
ask-full = { $max ->
    [one] Puede elegir como máximo 1 proyecto; quite antes otro.
   *[other] Puede elegir como máximo { $max } proyectos; quite antes otro.
}
ask-costs-too-much = { $title } cuesta { $cost }, quedan { $left }; quite antes otro proyecto.
ask-taken = tomado: { $title }, { $price }
ask-taken-back = quitado: { $title }
ask-for-which = Por dar: { $left }. Para qué opción
ask-number = { $title }, de 0 a { $most }
ask-too-much = { $given }: son { $over } de más.
ask-no-number = «{ $text }» no se puede dar; escríbalo como { $example }.
ask-done-given = Listo: { $given } en total
ask-first-place = Lugar 1, la mejor
ask-place = Lugar { $place }
ask-no-more = ninguna más: las otras comparten el lugar siguiente
ask-start-again = empezar de nuevo
ask-decision =
    La papeleta está cerrada con llave. Anote su número de seguimiento y emítala; o deje que otro
    dispositivo mire dentro, para ver si este ha cerrado lo que usted eligió. Una papeleta que se
    ha abierto no se emite: después se vota de nuevo. Quien comprueba de vez en cuando mantiene
    honestos todos los dispositivos.
ask-cast-or-check = Emitir o comprobar
ask-cast = emitir esta papeleta
ask-check = comprobarla en un segundo dispositivo (entonces no se emite)
ask-throw-away = tirarla
ask-no = no
ask-yes = sí

## Votar

session-verifying = verificando la elección
session-no-election = no se indica ninguna elección: dé --election URL o defina URNE_ELECTION
session-no-folder = no hay carpeta de datos para este usuario; indique una con --state DIR
turn-weight = Peso
turn-unanswered = Una papeleta anterior suya aún no tenía resguardo; antes se vuelve a enviar.
turn-refused-note = nota: el tablero rechazó una papeleta anterior suya en este lugar; se guarda con su rechazo
turn-choices = Lo que ha elegido:
turn-voted-here = Ya hay una papeleta, emitida con su código desde este dispositivo: entrada { $entry }, { $time }.
turn-voted-elsewhere = Ya hay una papeleta, emitida con su código desde otro dispositivo: entrada { $entry }, { $time }.
turn-replaces = Una papeleta emitida ahora la sustituye.
vote-not-asked = no se ha emitido nada: añada --yes para emitir sin preguntas, o use «prepare»
vote-refused-before = El tablero rechazó una papeleta anterior suya en este lugar. Si lo hizo sin razón, aún podría tomar aquella en lugar de esta. ¿Emitir de todos modos?
vote-nothing = no se ha emitido nada
vote-thrown-away = NO SE HA EMITIDO NADA. La papeleta se ha tirado.
prepare-done = AÚN NO SE HA EMITIDO. La papeleta está en { $file }, tan secreta como su voto. Ahora, o bien
prepare-or-check = o bien, para comprobar el dispositivo,
cast-all-answered = Todas las papeletas firmadas en este dispositivo tienen su respuesta.
cast-other-voter = { $path }: esta papeleta se preparó con el código de otro votante
cast-replaced-since = { $path }: se emitió otra papeleta con este código después de preparar esta; prepare una nueva para sustituirla
label-receipt = resguardo
label-fingerprint = número de votante
label-tracking-code = número de seguimiento
label-tracking-hash = huella de seguimiento
sending-cast = SU PAPELETA SE HA EMITIDO. Está en la urna como entrada { $entry }, y su resguardo está verificado.
sending-find = El número de votante y el de seguimiento la encuentran de nuevo: «urne-vote find». No muestran su voto.
sending-again-until = Puede votar otra vez hasta el cierre, previsto para { $closes }: cuenta su última papeleta.
sending-waits = el tablero no responde; la misma papeleta se envía otra vez en { $seconds } s
sending-no-receipt = { $error }. AÚN SIN RESGUARDO: su papeleta está firmada y guardada; ejecute «urne-vote cast» para enviar la misma otra vez
sending-not-checked = nota: ahora no se ha podido comprobar que el punto de control del resguardo continúe el visto antes; «urne-vote receipts» lo hace

## Comprobar y encontrar

check-signed = { $path }: esta papeleta ya está firmada, así que solo se puede emitir
check-opened-before = La papeleta ya se abrió antes; su apertura está en { $file }.
opened-not-cast = NO SE HA EMITIDO: esta papeleta se abrió para comprobarla y nunca se podrá emitir.
opened-take = Lleve { $file } a un segundo dispositivo y ejecute allí
opened-then = con el número de seguimiento que anotó antes. Después, vote otra vez.
recheck-held = Esta papeleta contenía:
recheck-tracking = Número de seguimiento { $code }: tal como se mostró.
recheck-honest = Si esto es lo que se eligió, el dispositivo ha cerrado la papeleta honestamente.
recheck-not-cast = ESTA PAPELETA NO SE HA EMITIDO y nunca se emitirá. Vote otra vez para emitir una.
tracking-form = indique el número de seguimiento (cinco grupos de cinco caracteres) o la huella de seguimiento (64 cifras hexadecimales)
find-nothing = el tablero no encuentra ninguna papeleta con el número de votante { $fingerprint } y el seguimiento { $tracking }; compruebe los dos, y si la papeleta se emitió
find-found = ENCONTRADA: la papeleta está en la urna como entrada { $entry } de { $size }, { $time }.
find-current = Es la que cuenta para este votante, dice el tablero.
find-replaced = No cuenta: una papeleta posterior del mismo votante la ha sustituido, dice el tablero.
receipts-none = Desde este dispositivo no se ha emitido ninguna papeleta en esta elección.
receipts-unanswered = aún sin resguardo: ejecute «urne-vote cast» para enviarla otra vez
receipts-refused = rechazada por el tablero, no cuenta
receipts-cast = en la urna: entrada { $entry } de { $size }
receipts-replaced = { $text }; sustituida por su papeleta posterior
receipts-elsewhere = Para saber si otro dispositivo suyo ha votado después: «urne-vote find».
receipts-bad = { $bad ->
    [one] 1 papeleta de { $all } no está como confirmó el tablero; guarde { $folder } y avise a la organización y a los observadores
   *[other] { $bad } papeletas de { $all } no están como confirmó el tablero; guarde { $folder } y avise a la organización y a los observadores
}

## Muchos votantes

simulate-casting = emitiendo
simulate-waiting = esperando: { $error }
simulate-done = { $count ->
    [one] 1 papeleta emitida con resguardo verificado en { $seconds } s: { $rate } papeletas/s
   *[other] { $count } papeletas emitidas con resguardos verificados en { $seconds } s: { $rate } papeletas/s
}
simulate-reason = { $number ->
    [one] 1 sin emitir: { $reason }
   *[other] { $number } sin emitir: { $reason }
}
simulate-failure = { $voter } (línea { $line }): { $detail }
simulate-more = y { $more } más
simulate-failed = { $failed ->
    [one] 1 papeleta de { $all } no se ha emitido: línea { $line }, { $detail }
   *[other] { $failed } papeletas de { $all } no se han emitido; la primera: línea { $line }, { $detail }
}
plan-second-code = este votante tiene un segundo código
plan-no-code = el votante «{ $voter }» no tiene código en cada archivo de códigos
plan-no-column = no hay ninguna columna «{ $name }»

## Lo que va mal

fault-style = esta elección no tiene ningún modelo de papeleta «{ $style }»
fault-unknown-contest = en esta papeleta no hay ninguna pregunta «{ $named }»; tiene: { $known }
fault-no-contest = «{ $text }» no nombra ninguna pregunta; escriba pregunta=opción (la orden «contests» las muestra)
fault-code-count = { $needed ->
    [one] esta elección tiene un responsable del censo, así que cada votante tiene un código, pero han llegado { $given }; indíquelo con --code-file
   *[other] esta elección tiene dos responsables del censo, así que cada votante tiene dos códigos, pero han llegado { $given }; indique cada uno con --code-file
}
fault-codes-not-on-roll = { $codes ->
    [one] este código no está en el censo de esta elección; compruebe que tiene la carta de esta elección y no la de otra
   *[other] estos dos códigos juntos no están en el censo de esta elección; compruebe que tiene las cartas de esta elección y no las de otra
}
fault-not-open = la votación aún no está abierta: { $detail }
fault-closed = la votación está cerrada: { $detail }; ya no se puede emitir ninguna papeleta
closed-entry = entrada { $entry }, «{ $kind }», { $time }
closed-given-up = la organización abandonó la elección, { $time }
fault-not-current = entretanto se ha emitido otra papeleta con este código, así que esta no se ha aceptado; vote otra vez para sustituirla
fault-no-place = aquí no hay papeleta: { $detail }
place-not-opened = la votación no se ha abierto
place-no-style = su modelo de papeleta no está en el manifiesto
fault-other-ballot = { $path }: es una papeleta de otra elección ({ $theirs }); esta es { $ours }
fault-other-opening = { $path }: es una apertura de otra elección ({ $theirs }); esta es { $ours }
fault-checked = { $path }: esta papeleta se comprobó, así que nunca se podrá emitir; prepare una nueva
fault-signed-already = este dispositivo ya ha firmado una papeleta en este lugar; ejecute «urne-vote cast» para enviarla otra vez y vote de nuevo para sustituirla
fault-no-ballot = estos bytes no son una papeleta firmada
fault-misleading = la respuesta del tablero es falsa: { $detail }; avise a la organización y a los observadores
misleading-receipt = el resguardo es de otra papeleta
misleading-current = la entrada { $entry } no es la papeleta actual que se dice que es
misleading-other = la entrada { $entry } es otra papeleta que la que se ha pedido
misleading-no-ballot = la entrada { $entry } no es una papeleta de esta elección
misleading-hidden = oculta la papeleta de la entrada { $entry }, de la que este dispositivo tiene un resguardo
misleading-changed = la entrada { $entry } no es la que era
fault-busy = { $path }: otro urne-vote está trabajando aquí; espere a que termine
fault-read = no se puede leer { $path }: { $cause }
fault-write = no se puede escribir { $path }: { $cause }
fault-content = { $path }: { $detail }
fault-line = { $path }, línea { $line }: { $detail }
content-no-code = no contiene ningún código
content-not-prepared = no es una papeleta preparada
content-other-style = no es del modelo de papeleta de este votante
content-damaged = dañado; recupérelo de una copia de seguridad o muévalo a otro sitio
content-damaged-by = dañado: { $cause }
content-no-opening = no es una apertura: { $cause }
fault-fraud = LA PAPELETA NO ES LO QUE DICE SER: { $detail }; avise a la organización y a los observadores, y vote desde otro dispositivo
fraud-tracking = la apertura da el número de seguimiento { $found }, pero se mostró { $shown }
fraud-values = ninguna papeleta válida contiene estos valores
