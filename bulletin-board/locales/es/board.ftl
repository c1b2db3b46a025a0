# Lo que dicen las páginas públicas del tablero. Cómo se rellena una papeleta de cada clase está en voter.ftl.

footer-promise = Los votos se cierran con llave en los dispositivos de los votantes antes de enviarse. Nadie puede leer un voto suelto; solo se abre el total.
you-are-here = Está aquí
all-elections = Todas las elecciones
own-time = (en su reloj: { $time })
for-programs = Para programas
interface = Descripción de la interfaz

## El tablero

board-title = Urnas de { $name }
board-what = Este servidor lleva un registro público de cada elección: quién la organiza, quién puede votar, cada papeleta cerrada, el resultado. Nada puede cambiarse ni quitarse sin que se vea, y cualquiera puede comprobarlo todo.
board-elections = Elecciones
board-none = Todavía no hay ninguna.
board-more = Más
board-organize = Preparar una elección
board-verify = Comprobar el registro de una elección
board-key = La clave pública del tablero
short-setup = En preparación
short-voting = Votación hasta el { $time }
short-tally = La votación ha terminado; se está abriendo el total
short-finished = Ya hay resultado
short-aborted = Anulada
short-loading = Se está cargando
short-damaged = No disponible: sus datos están dañados

## Una elección: ahora

state-setup = Esta elección se está preparando. La votación se abre el { $time } como muy pronto.
state-ready = Todo está listo. La votación se abre el { $time }.
state-voting = Puede votar hasta el { $time }.
state-voting-over = El tiempo para votar ha terminado. La organización va a cerrar la urna.
state-closing = La urna está cerrada. El recuento va a empezar.
state-tally = La votación ha terminado. Los depositarios están abriendo el total.
state-finished = Ya hay resultado.
state-aborted = Esta elección se ha anulado. No hay resultado.
do-vote = Votar
do-vote-page = Ir a la página de votación
do-find = Encontrar mi papeleta
do-check = Comprobar una papeleta en un segundo dispositivo
do-verify = Comprobar toda la elección
do-read = Ver qué se decide
do-result = Ver el resultado
do-log = Ver el registro
number-credentials = Votantes en el censo
number-voted = Votantes que han votado
number-ballots = Papeletas recibidas
numbers-help = Estos números se actualizan solos. Quien vota de nuevo envía otra papeleta; solo cuenta la última. Nadie puede ver qué contienen las papeletas.
page-changed = Algo ha cambiado en esta elección.
page-renew = Mostrar la página de nuevo

## Qué se decide

decided-title = Qué se decide
grades-title = Las calificaciones, de mejor a peor:
wins-nobody = Los totales son el resultado; la regla no nombra ganador.
wins-most = { $what ->
    [points] { $seats ->
        [one] Gana la opción con más puntos.
       *[other] Ganan las { $seats } opciones con más puntos.
    }
    [sums] { $seats ->
        [one] Gana la opción con la suma más alta.
       *[other] Ganan las { $seats } opciones con las sumas más altas.
    }
   *[votes] { $seats ->
        [one] Gana la opción con más votos.
       *[other] Ganan las { $seats } opciones con más votos.
    }
}
wins-budget-in-order = { $what ->
    [points] Los proyectos se financian por orden de puntos, hasta agotar el presupuesto de { $limit }; el que ya no cabe se salta.
    [sums] Los proyectos se financian por orden de sumas, hasta agotar el presupuesto de { $limit }; el que ya no cabe se salta.
   *[votes] Los proyectos se financian por orden de votos, hasta agotar el presupuesto de { $limit }; el que ya no cabe se salta.
}
wins-budget-together = { $what ->
    [points] Se financian los proyectos que juntos tienen más puntos y cuestan como máximo { $limit }.
    [sums] Se financian los proyectos que juntos tienen la suma más alta y cuestan como máximo { $limit }.
   *[votes] Se financian los proyectos que juntos tienen más votos y cuestan como máximo { $limit }.
}
wins-grades = { $seats ->
    [one] Gana la opción con la mejor calificación mayoritaria: la que al menos la mitad de los votantes le da, o una mejor.
   *[other] Ganan las { $seats } opciones con las mejores calificaciones mayoritarias: la que al menos la mitad de los votantes da a una opción, o una mejor.
}
wins-silence-worst = «Sin opinión» cuenta como la peor calificación.
wins-silence-ignored = «Sin opinión» no se cuenta.
wins-ranked-pairs = { $seats ->
    [one] Gana una opción: se comparan de dos en dos, y deciden primero las comparaciones más claras (pares ordenados, Tideman).
   *[other] Ganan { $seats } opciones: se comparan de dos en dos, y deciden primero las comparaciones más claras (pares ordenados, Tideman).
}
wins-schulze = { $seats ->
    [one] Gana una opción: se comparan de dos en dos, directamente y a través de otras (Schulze).
   *[other] Ganan { $seats } opciones: se comparan de dos en dos, directamente y a través de otras (Schulze).
}
needs-quorum = Debe haber votado al menos { $part } de los votantes del censo.
needs-more-than = { $blank ->
    [included] Una opción necesita más de { $part } de los votos, incluidos los votos en blanco.
    [left-out] Una opción necesita más de { $part } de los votos, sin los votos en blanco.
   *[none] Una opción necesita más de { $part } de los votos.
}
needs-at-least = { $blank ->
    [included] Una opción necesita al menos { $part } de los votos, incluidos los votos en blanco.
    [left-out] Una opción necesita al menos { $part } de los votos, sin los votos en blanco.
   *[none] Una opción necesita al menos { $part } de los votos.
}
ties-open = Un empate queda abierto.
ties-order = En caso de empate decide el orden de las opciones en la papeleta.
ties-id = En caso de empate decide el orden alfabético de los nombres cortos de las opciones.
ties-lot = En caso de empate decide un sorteo que el cierre de la urna fija y cualquiera puede recalcular.

## Quién y cuándo

who-title = Quién y cuándo
who-organizer = Organización
who-registrars = { $count ->
    [one] Responsable del censo
   *[other] Responsables del censo
}
who-registrars-do = Lleva la lista de votantes y da a cada uno un código de voto. En el registro público no hay nombres.
when-opens = Apertura de la votación
when-closes = Fin de la votación
when-early = La organización puede cerrar antes.
when-zone = Las horas son las del registro público, en tiempo universal coordinado (UTC).
next-title = Qué viene después
task-commit = empieza a fabricar la clave (paso 1 de 4)
task-open-packages = sigue fabricando la clave (paso 2 de 4)
task-send-shares = reparte partes de la clave (paso 3 de 4)
task-check-shares = comprueba las partes recibidas de la clave (paso 4 de 4)
task-new-attempt = vuelve a empezar a fabricar la clave
task-post-key = publica la clave pública
task-post-roll = publica el censo, sin nombres
task-rehearse = ensaya la apertura, antes de que nadie vote
task-open-poll = abre la votación
task-vote = vota
task-close-poll = cierra la votación
task-post-close = sella la urna
task-cosign = confirma que todos ven el mismo registro
task-decrypt = abre el total con su parte de la clave
task-post-result = publica el resultado
task-abort = tiene que anular la elección y empezar de nuevo

## Depositarios

trustees-title = Quién tiene la llave
trustees-why = La llave de la urna está repartida entre { $all } depositarios. { $needed } cualesquiera de ellos pueden abrirla juntos, y solo abren el total, nunca una papeleta.
trustees-trust = { $fewer ->
    [0] Un depositario solo podría abrir papeletas.
    [one] Un depositario solo no se entera de nada de ningún voto, haga lo que haga el servidor.
   *[other] Ni siquiera { $fewer } depositarios juntos se enteran de nada de ningún voto, haga lo que haga el servidor.
}

## Cómo votar, cómo comprobar

how-title = Cómo votar
how-code = { $count ->
    [one] Recibe un código de voto del responsable del censo, por carta o mensaje.
   *[other] Recibe un código de voto de cada responsable del censo, por carta o mensaje. Los necesita todos.
}
how-open = Abra la página de votación de esta elección y escriba su código.
how-choose = Elija, repase lo elegido y pulse «Votar». Su voto se cierra con llave en su dispositivo antes de enviarse.
how-receipt = Guarde el resguardo con su número de seguimiento. No muestra lo que ha votado.
how-again = Puede votar de nuevo hasta el final. Solo cuenta su último voto.
how-without-pages = Este tablero no tiene página de votación. Vote con la orden
check-title = Cómo comprobar
check-before = Antes de votar: pida a la página de votación que abra una papeleta como prueba y compare en un segundo dispositivo que contiene lo que ha elegido.
check-after = Después de votar: encuentre su papeleta con el número de votante y el número de seguimiento de su resguardo.
check-all = En cualquier momento: haga que su propio dispositivo recalcule toda la elección a partir del registro público. No hay que creer nada a ciegas.
limits-title = Contra qué no protege esto
limit-device = Su dispositivo ve su voto. Si no está sano, puede contárselo a otros; la comprobación en un segundo dispositivo muestra si ha cambiado su voto.
limit-watched = Quien está a su lado, o tiene su código, puede ver su voto o sustituirlo. Puede votar de nuevo más tarde, a solas: cuenta el último voto.
limit-trustees = { $needed } depositarios que se pongan de acuerdo podrían leer papeletas. No podrían cambiar el resultado sin que se vea.
limit-participation = Que un código ha votado, y cuándo, es público. Quien dio los códigos sabe de quién son, pero no qué se ha votado.
limit-registrar = Solo hay un responsable del censo. Si no fuera honrado, podría votar por quienes se abstienen.
limit-small = En un grupo pequeño, o si todos votan igual, el propio total dice mucho.
limit-ever = El registro sigue siendo público. Si un día se rompe la forma de hoy de cerrar las papeletas, se podrían leer papeletas antiguas.

## El registro público

record-title = El registro público
record-what = Todo lo que ha pasado en esta elección, por orden, cada acto firmado por quien lo hizo.
record-entries = { $count ->
    [one] Ver la entrada del registro
   *[other] Ver las { $count } entradas del registro
}
record-checkpoint = Lo que el tablero ha firmado
record-id = Número de la elección
record-id-help = Se calcula a partir de las preguntas, las personas y las reglas. Si el número impreso por la organización es el mismo, estas son las mismas.
record-root = Huella del registro
roles-title = Para quienes llevan esta elección
role-trustee = Página de los depositarios
role-organizer = Página de la organización
role-registrar = Página del responsable del censo

## Resultado

result-title = Resultado
turnout = Han votado { $counted } de { $credentials } votantes del censo ({ $share }).
turnout-weight = Sus papeletas tienen juntas el peso { $weight }.
took-part = { $weight } de { $eligible } votantes han participado en esta pregunta ({ $share }).
took-part-by-weight = En esta pregunta se han emitido votos con un peso de { $weight } de { $eligible } ({ $share }).
outcome-empty = No se ha contado ninguna papeleta.
outcome-withheld = No se ha abierto: se han contado menos de { $floor } papeletas de un mismo peso, y un total mostraría votos sueltos.
quorum-reached = Se ha alcanzado el cuórum de { $part }.
quorum-missed = No se ha alcanzado el cuórum de { $part }.
verdict-nobody = Ninguna opción ha ganado.
verdict-won = { $count ->
    [one] Gana: { $names }.
   *[other] Ganan ({ $count }): { $names }.
}
verdict-many = { $count ->
    [one] Ha ganado una opción; está marcada.
   *[other] Han ganado { $count } opciones; están marcadas.
}
verdict-tie-open = Empatadas para lo que queda, sin decidir: { $names }.
verdict-tie-settled = Un empate entre estas se ha resuelto como se anunció: { $names }.
count-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
count-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
fate-won = gana
fate-lost = no elegida
fate-tied = empatada
fate-skipped = ya no cabe
fate-below-share = parte insuficiente
fate-unsupported = sin apoyo
why-skipped = cuesta { $cost }; quedaban { $left }
why-grade = Calificación mayoritaria: { $grade }. De { $votes } calificaciones, { $above } son mejores y { $below } peores.
why-schulze = por delante de { $ahead }, por detrás de { $behind }
why-ranked-pairs = gana { $won } de las comparaciones que cuentan, pierde { $lost }
head-option = Opción
head-cost = Coste
head-votes = Votos
head-points = Puntos
head-sums = Suma
head-share = Parte
head-fate = Desenlace
head-above = por delante de { $option }
selected-in-order = Por orden de apoyo, saltando lo que ya no cabe
selected-together = El mayor apoyo que cabe en conjunto
selection-decides = { $name } (esto decide)
selection-compares = { $name } (para comparar)
selection = { $count ->
    [one] Un proyecto, { $score }; { $cost } gastados de { $limit } ({ $share }).
   *[other] { $count } proyectos, { $score } en conjunto; { $cost } gastados de { $limit } ({ $share }).
}
chart-alt = Gráfico del resultado: { $contest }. La tabla que sigue tiene los mismos números.
chart-hidden = { $count ->
    [one] Otra opción no se dibuja aquí; la tabla la tiene.
   *[other] Otras { $count } opciones no se dibujan aquí; la tabla las tiene todas.
}
chart-silent-worst = { $count ->
    [one] { $count } sin opinión cuenta como «{ $grade }»
   *[other] { $count } sin opinión cuentan como «{ $grade }»
}
chart-silent-ignored = { $count ->
    [one] { $count } sin opinión no se cuenta
   *[other] { $count } sin opinión no se cuentan
}
chart-middle = la mitad de las calificaciones: la que está enmarcada aquí es la mayoritaria
chart-pairs = Cada número dice cuántos ponen la opción de su fila por delante de la de su columna; el mayor de los dos está sombreado.
chart-blanks = En blanco: { $voters }.
chart-decides = esto decide
files-title = El resultado en archivos
file-results-csv = totales de todas las opciones, para hojas de cálculo
file-grades-csv = calificaciones de todas las opciones, para hojas de cálculo
file-pairs-csv = comparaciones de todas las opciones, para hojas de cálculo
file-results-json = todo lo publicado, para programas
file-datapackage = describe las tablas (Frictionless Data)
file-pabulib = totales del presupuesto (Pabulib)

## El registro, entrada por entrada

log-title = El registro
log-what = Cada línea es una entrada: algo que ha firmado la organización, un depositario, un responsable del censo o un votante. Solo se añaden entradas; ninguna se cambia.
log-entry = Número de una entrada
log-entry-hint = De 0 a { $last }.
log-missing = No existe esa entrada. Los números van de 0 a { $last }.
log-show = Ver la entrada
log-range = { $count ->
    [one] La única entrada
   *[other] Entradas { $first } a { $last } de { $count }
}
log-number = Número
log-kind = Qué
log-author = Firmado por
log-time = Hora
log-pages = Más entradas
log-newer = Entradas más recientes
log-older = Entradas más antiguas
log-checkpoint = El tablero firma todo el registro después de cada cambio:
log-programs = El registro se puede leer y recalcular desde esta dirección con
receipts-title = Resguardos
receipts-what = Quien vota recibe un resguardo: la prueba, firmada por el tablero, de que la papeleta está en este registro. Si más tarde faltara, el resguardo lo mostraría. Para encontrar una papeleta hacen falta el número de votante y el número de seguimiento del resguardo.
by-organizer = { $name } (organización)
by-trustee = { $name } (depositario)
by-registrar = { $name } (responsable del censo)
by-voter = la clave de un votante
entry-title = Entrada { $index }
entry-author = Firmado por
entry-time = Hora
entry-kind = Nombre de la clase
entry-leaf = Huella de esta entrada
entry-before = Huella de la entrada anterior
entry-previous = Entrada anterior
entry-next = Entrada siguiente
entry-ballot-find = ¿Es su papeleta? Su resguardo lo dice:
entry-proof-title = Prueba de que está en el registro
entry-proof = { $count ->
    [one] Con estas huellas, la de esta entrada se convierte en la de todo el registro de una entrada.
   *[other] Con estas huellas, la de esta entrada se convierte en la de todo el registro de { $count } entradas.
}
entry-receipt = Descargar la prueba
entry-bytes-title = La entrada misma
entry-bytes = { $count ->
    [one] { $count } byte, dispuesto para leerse.
   *[other] { $count } bytes, dispuestos para leerse.
}
entry-bytes-exact = Los bytes exactos
kind-manifest = La elección
kind-trustee-commit = Fabricación de la clave, paso 1
kind-trustee-open = Fabricación de la clave, paso 2
kind-trustee-share = Fabricación de la clave, paso 3
kind-trustee-confirm = Fabricación de la clave, paso 4
kind-trustee-complaint = Queja en la fabricación de la clave
kind-attempt = Nuevo comienzo de la fabricación de la clave
kind-key = La clave pública
kind-roll = Censo
kind-rehearsal = Ensayo
kind-open = Apertura de la votación
kind-ballot = Una papeleta
kind-extension = Prórroga de la votación
kind-closing = Fin de la votación
kind-close = Urna cerrada
kind-partial-decryption = Apertura del total
kind-result = El resultado
kind-abort = La elección se anula
kind-notice = Aviso
kind-pages = Archivos de las páginas
about-manifest = Qué se decide, quién lo hace, cuándo y según qué reglas. Todo lo que sigue está ligado a ello.
about-trustee-commit = Un depositario se compromete con una parte de la clave, aún cubierta.
about-trustee-open = Un depositario descubre aquello con lo que se comprometió.
about-trustee-share = Un depositario entrega una parte de la clave a otro, cerrada para este.
about-trustee-confirm = Un depositario ha comprobado todas las partes que ha recibido.
about-trustee-complaint = Un depositario muestra que una parte que ha recibido es falsa.
about-attempt = La fabricación de la clave vuelve a empezar sin lo que ha fallado.
about-key = La clave con la que los dispositivos de los votantes cierran las papeletas. La han fabricado todos los depositarios juntos.
about-roll = Una parte de la lista de quienes pueden votar, como claves, sin nombres.
about-rehearsal = Un depositario ha mostrado que su parte de la clave funciona, antes de que nadie vote.
about-open = Desde aquí se reciben papeletas. El censo y la clave quedan fijados.
about-ballot = Una papeleta cerrada, firmada con la clave de un votante. Nadie puede ver qué contiene. Una papeleta posterior de la misma clave ocupa su lugar.
about-extension = La votación termina más tarde de lo anunciado.
about-closing = Ya no se reciben papeletas.
about-close = Fija exactamente qué entradas se cuentan.
about-partial-decryption = Un depositario ha abierto el total con su parte de la clave y prueba que lo ha hecho bien.
about-result = Los totales y lo que las reglas hacen de ellos.
about-abort = La organización ha terminado la elección sin resultado. El motivo:
about-notice = La organización tiene algo que decir:
about-pages = De qué archivos están hechas las páginas para votantes y demás. Cualquiera puede compararlos con lo que envía el tablero.

## Lo que el tablero ha firmado

checkpoint-title = Lo que el tablero ha firmado
checkpoint-what = { $count ->
    [one] Con esta firma el tablero responde de un registro de una entrada: esta y ninguna otra.
   *[other] Con esta firma el tablero responde de un registro de { $count } entradas: estas y ninguna otra, en este orden.
}
checkpoint-compare = Si a dos personas se les muestran huellas distintas para el mismo número de entradas, el tablero ha engañado a una de ellas, y las dos firmas lo prueban. Así que compare.
checkpoint-size = Número de entradas
checkpoint-root = Huella del registro
checkpoint-board = Firmado por
witnesses-title = Testigos
witnesses-none = Esta elección no nombra testigos. Compare la huella con otras personas.
witnesses-what = Los testigos confirman que lo que ven es el registro antiguo con algo añadido. El recuento pide { $quorum } de { $count }.
witness-signed = ha confirmado este registro
witness-not-yet = aún no lo ha confirmado
checkpoint-exact = El texto firmado
checkpoint-file = El texto firmado, en un archivo

## Lo que puede fallar

failure-election = Este tablero no tiene esa elección
failure-election-help = Compruebe la dirección: el número largo debe estar entero. Todas las elecciones de este tablero están en su página de inicio.
failure-entry = El registro no tiene esa entrada
failure-entry-help = Compruebe el número. Quizá sea pronto: las entradas aparecen a medida que se hacen.
failure-page = Este tablero no tiene esta página
failure-page-help = Se construyó sin las páginas que funcionan en el navegador. Las órdenes de cada función trabajan con él; quien lo administra puede añadir las páginas.
failure-address = No hay nada en esta dirección
failure-address-help = Compruebe la dirección, o empiece por la lista de todas las elecciones.
failure-busy = Ahora no
failure-busy-help = El tablero está muy ocupado o está cargando esta elección. Espere un poco y vuelva a cargar la página.
failure-request = No se puede responder a esta petición
failure-request-help = Vuelva atrás e inténtelo de nuevo, o empiece por la lista de todas las elecciones.
failure-board = El tablero ha fallado
failure-board-help = No es culpa suya. Inténtelo más tarde; si vuelve a ocurrir, avise a la organización.
