# Lo que leen los observadores. Una frase, un mensaje; los nombres son los mismos en todos los idiomas.

footer-promise = Esta página lo calcula todo en su navegador. No cree a nadie, ni siquiera al servidor del que viene.

## Antes

start-title = Verificar esta elección
start-intro = Cualquiera puede comprobar esta elección sin conocer a nadie de ella. Su navegador carga todo el registro público, comprueba cada papeleta sin saber lo que contiene y vuelve a contar. En una elección grande, esto tarda.
start = Empezar a verificar
start-archive = ¿Tiene el registro como archivo?
start-archive-link = Verificar un archivo
archive-title = Verificar una elección desde un archivo
archive-intro = Elija el archivo del registro público de una elección. Se queda en este dispositivo: no se envía nada ni se carga nada más.
archive-file = El registro, un archivo que termina en .tar
archive-hint = También puede soltar el archivo aquí.
archive-chosen = Elegido: { $name } ({ $size })
archive-missing = Elija primero el archivo de un registro.
archive-offline = Todo lo necesario está cargado. Ya puede cortar la conexión.
fault-archive = Este archivo no es el registro de una elección, o le falta el principio.
megabytes = { $count } MB
download = Se descargarán unos { $size }.
download-unknown = Se descargará todo el registro.
preparing = Preparando…
stopped = La verificación se ha detenido. No se ha averiguado nada.

## Lo que se sabe por otra vía

expected-title = Lo que sé por otra vía (opcional)
expected-intro = Lo que recibió por una carta, un periódico o en una visita anterior muestra que es la elección correcta y que desde entonces no se ha retirado nada.
expected-election = Identificador de la elección
expected-election-hint = 64 cifras y letras de la a a la f.
expected-key = Clave pública del servidor
expected-key-hint = 43 caracteres, tal como los publicó la organización.
expected-checkpoint = Puntos de control que guardé
expected-checkpoint-hint = Archivos guardados antes desde la dirección de esta elección seguida de «/checkpoint».
expected-receipt = Resguardos que guardé
expected-receipt-hint = Resguardos de votos; cada uno debe estar en el registro.
expected-fingerprint = Número de votante de una papeleta que buscar
expected-fingerprint-hint = 20 letras y cifras, en el resguardo. Déjelo vacío si no busca ninguna papeleta.
expected-tracking = Su número de seguimiento
expected-tracking-hint = 25 letras y cifras, en el resguardo.
fault-expected-election = Esto no es el identificador de una elección: tiene 64 cifras y letras de la a a la f.
fault-expected-key = Esto no es una clave pública: tiene 43 caracteres.
fault-expected-checkpoint = Uno de los archivos no es un punto de control.
fault-expected-receipt = Uno de los archivos no es un resguardo.
fault-expected-ballot = Un número de votante tiene 20 letras y cifras, un número de seguimiento 25; hacen falta los dos.

## En curso

running-title = Verificando…
running-progress = Avance de este paso
running-workers = { $count ->
    [one] Un ayudante comprueba papeletas.
   *[other] { $count } ayudantes comprueban papeletas a la vez.
}
stop = Detener
stage = Paso { $number } de { $all }: { $what }
stage-reading = leer el registro y comprobar cada papeleta
stage-tiles = comparar el índice del registro
stage-sums = sumar las papeletas, todavía cerradas
stage-pages = comparar las páginas del servidor con el registro
stage-count = abrir el total con las partes de los depositarios y contar
read-so-far = { $entries } entradas, { $ballots } papeletas
rate = { $rate } papeletas por segundo
seconds-left = { $seconds ->
    [one] queda alrededor de un segundo
   *[other] quedan unos { $seconds } segundos
}
minutes-left = { $minutes ->
    [one] queda alrededor de un minuto
   *[other] quedan unos { $minutes } minutos
}
announce-failed = La comprobación { $number } ha fallado: { $name }.
announce-percent = { $percent } por ciento leído.
announce-ended = No se ha podido terminar la verificación.

## Comprobaciones

checks-title = Las comprobaciones
standing-waiting = en espera
standing-running = en curso
standing-passed = correcta
standing-failed = ha fallado
standing-not-applicable = no procede
standing-not-run = no realizada
check-1 = Entradas
check-1-help = Cada entrada del registro solo puede leerse de una manera.
check-2 = Orden
check-2-help = Cada entrada nombra la anterior; nada se ha insertado, quitado ni movido, y todo llegó cuando podía llegar.
check-3 = Sello
check-3-help = El registro es exactamente el que firmaron el servidor y los testigos.
check-4 = Autores
check-4-help = La organización, los responsables del censo y los depositarios han firmado lo suyo.
check-5 = Reglas de la elección
check-5-help = Preguntas, fechas y reglas de recuento están completas y encajan.
check-6 = Creación de las claves
check-6-help = Cada depositario se comprometió con su parte antes de ver las de los demás.
check-7 = Claves
check-7-help = La clave que cierra las papeletas está hecha de las partes de todos los depositarios, y cada uno ha ensayado la apertura.
check-8 = Lista de votantes
check-8-help = Nadie está dos veces y sus totales son correctos. No contiene nombres.
check-9 = Emisión
check-9-help = Cada papeleta viene de alguien de la lista, a tiempo y firmada.
check-10 = Papeletas
check-10-help = Está probado que cada papeleta cerrada contiene un voto que las reglas permiten.
check-11 = Importes
check-11-help = Donde se reparte un importe, nadie dio más de lo permitido.
check-12 = Papeletas sustituidas
check-12-help = Quien volvió a votar sustituyó exactamente su propia última papeleta.
check-13 = Cierre
check-13-help = La votación se cerró a tiempo y no se dejó fuera ninguna papeleta.
check-14 = Sumas de las papeletas
check-14-help = En las sumas está la última papeleta de cada votante y ninguna otra.
check-15 = Las partes de los depositarios
check-15-help = Cada parte que abre el total es la correcta, y hay suficientes.
check-16 = Totales
check-16-help = Los totales, calculados aquí de nuevo, son los que se publicaron.
check-17 = Papeletas de papel
check-17-help = Reservado para más adelante: en esta versión no hay papeletas de papel.
check-18 = Resultado
check-18-help = Elegidos, empates y presupuestos, calculados aquí de nuevo según las reglas, son los que se publicaron.
check-19 = Páginas
check-19-help = Las páginas que el servidor envía a los votantes son las que nombra el registro.

## Veredicto

verdict-verified = Verificado: todo es correcto
verdict-verified-text = Todas las comprobaciones son correctas. El resultado de abajo se ha calculado aquí de nuevo a partir de { $ballots } papeletas.
verdict-failed = No verificado: una comprobación ha fallado
verdict-missing = Esta papeleta no está en el registro
verdict-missing-text = Todo lo comprobado es correcto, pero ninguna papeleta tiene este número de votante y este número de seguimiento. Compárelos con el resguardo; si son correctos, avise a la organización y a los observadores.
verdict-incomplete = No se ha podido comprobar todo
verdict-incomplete-text = Nada es incorrecto, pero una comprobación no se ha podido hacer. Abajo se ve cuál.
verdict-unfinished = Correcto hasta ahora
verdict-unfinished-text = La elección no ha terminado: hay { $ballots } papeletas en el registro, y lo que hay es correcto. Verifique de nuevo después del recuento.
failed-check = La comprobación { $number } ha fallado: { $name }
failed-more = { $count ->
    [one] Otra comprobación también ha fallado.
   *[other] Otras { $count } comprobaciones también han fallado.
}
failed-what-now = Guarde el informe y muéstrelo a la organización y a otros observadores. Si tiene el registro como archivo, guárdelo: es la prueba.
ballot-counts = La papeleta está en el registro con el número { $number }, emitida el { $time }. Es la que cuenta.
ballot-replaced = La papeleta está en el registro con el número { $number }, emitida el { $time }. Otra posterior la ha sustituido.
report-title = Informe
report-intro = Enumera cada comprobación con sus detalles, en inglés, para guardarlo o enviarlo.
report-html = Guardar el informe como página
report-json = Guardar el informe para programas
result-title = Resultado, calculado aquí
result-intro = Estas cifras vienen de su navegador, no de la organización.
decision-decided = Decidido.
decision-none = Los totales son el resultado; no se nombra a nadie.
decision-no_quorum = Sin decisión: ha votado muy poca gente.
decision-no_winner = Decidido: no gana nadie.
decision-undecided = Sin decisión: queda un empate.
decision-withheld = Se mantiene en secreto: ha votado tan poca gente que el total diría lo que eligió.
decision-empty = Nadie ha votado en esta pregunta.
winners = { $count ->
    [one] Opción elegida: { $names }
   *[other] Opciones elegidas: { $names }
}
tied = Un empate afecta a: { $names }
won = elegida
totals = Totales
totals-of = Opción
totals-total = Total
no-opinion = sin opinión
pair = { $one } antes que { $other }
blank-votes = Votos en blanco
facts = Cifras de este registro
fact-election = Identificador de la elección
fact-board = Servidor y su clave pública
fact-entries = Entradas
fact-voters = Votantes en la lista
fact-ballots = Papeletas
fact-ballots-text = { $all }, de las que { $counted } cuentan y { $replaced } se sustituyeron
fact-checkpoint = Sello: número de entradas y raíz
fact-witnesses = Testigos que lo firmaron
fact-pages = Páginas cambiadas durante la votación o después
fact-pages-text = { $files ->
    [one] Entrada { $number }, { $time }: un archivo
   *[other] Entrada { $number }, { $time }: { $files } archivos
}
nobody = nadie
compared = Lo que se ha comparado con lo que usted trajo
not-checked = Lo que no se ha comprobado
again = Verificar de nuevo
proves-title = ¿Qué prueba esto y qué no?
proves-yes = Prueba que cada persona de la lista pudo votar una vez, que cada papeleta contada contiene un voto permitido, que ninguna se perdió, cambió o añadió después de recibida, y que el resultado se sigue de ellas según las reglas publicadas. Para esto no tiene que fiarse de nadie.
proves-no = No muestra quién está detrás de un número de votante, ni si el dispositivo de un votante cerró lo que este eligió: el votante lo ve comprobando una papeleta en un segundo dispositivo. Si en la lista están las personas debidas, lo dicen los responsables del censo.
proves-page = Esta página viene del servidor al que juzga. Quien no quiera fiarse de ella construye el programa a partir de su código publicado, o verifica el archivo con otro.

## Errores

error-board = El servidor no entrega todo el registro
error-board-help = Una parte del registro no llega. Vuelva a intentarlo; si se repite, avise a los observadores: sin el registro entero nadie puede verificar.
error-unreadable = No se puede leer el archivo
error-unreadable-help = ¿Se ha movido o cambiado entretanto? Elíjalo de nuevo.
error-changed = El registro ha cambiado mientras se leía
error-changed-help = Sus partes eran otras en la segunda lectura. Vuelva a intentarlo; si se repite, avise a los observadores.
error-stalled = La verificación se ha quedado parada
error-stalled-help = Una parte de esta página ya no responde; quizá a su dispositivo le falte memoria. No se ha verificado nada. Cierre otras páginas, vuelva a cargar esta y empiece de nuevo.
