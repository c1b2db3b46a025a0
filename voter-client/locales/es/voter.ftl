# Lo que leen los votantes. Una frase, un mensaje; los nombres son los mismos en todas las lenguas.

change = Cambiar
change-of = Cambiar: { $contest }
footer-promise = Su voto se cierra con llave en este dispositivo antes de enviarse. Nadie puede leer un voto suelto; solo se abre el total.

## Antes del voto

loading = Abriendo el colegio electoral…
looking = Buscando en la urna…
code-title = Introduzca su código de voto
code-label = Código de voto
code-label-of = Código de voto de { $registrar }
code-hint = 28 letras y cifras de su carta o mensaje. Con o sin guiones, en mayúsculas o no.
code-until = Puede votar hasta el { $time }.
code-lost = No tengo código, o lo he perdido
code-lost-help = Pregunte a la organización: { $organizer }. Nadie más puede darle un código, y nadie necesita conocer el suyo.
secret-title = ¿Cómo se mantiene secreto mi voto?
secret-text = { $count } depositarios tienen cada uno una parte de la llave. Hacen falta { $threshold } juntos para abrir la urna, y solo abren el total.
find-link = Ya he votado: encontrar mi papeleta
fault-code-length = Un código de voto tiene 28 letras y cifras; este tiene { $found }.
fault-code-character = El carácter { $found } del código no existe en los códigos de voto.
fault-code-checksum = Hay un error de escritura en el código. Compárelo con su carta, carácter por carácter.
fault-not-on-roll = Este código no está en el censo de esta elección. Compruebe que es para esta elección.
fault-tracking = Un número de seguimiento tiene 25 letras y cifras, en cinco grupos de cinco.
fault-fingerprint = Un número de votante tiene 20 letras y cifras, en cuatro grupos de cinco.
before-title = Ya ha votado
before-when = Un voto con su código está en la urna desde el { $time }.
before-last-counts = Puede dejarlo así. Si vota otra vez, el nuevo voto sustituye al anterior: solo cuenta el último.
before-elsewhere = Ese voto no se emitió en este dispositivo. Si no fue usted, avise a la organización ({ $organizer }) y vote otra vez ahora.
before-again = Votar otra vez
refused-before-title = Su último voto no fue aceptado
refused-before = Un voto de este dispositivo fue rechazado. Si firma otro, avise a la organización ({ $organizer }) en caso de que el antiguo aparezca en la urna en su lugar.

## Preguntas

contest-of = Pregunta { $number } de { $count }
blank = Voto en blanco
none-of-these = Ninguna de estas
no-opinion = Sin opinión
rule-blank = También puede votar en blanco.
rule-choose-exactly = { $max ->
    [one] Elija una opción.
   *[other] Elija { $max } opciones.
}
rule-choose-any = Elija tantas opciones como quiera, o ninguna.
rule-choose-up-to = { $max ->
    [one] Elija una opción, o ninguna.
   *[other] Elija hasta { $max } opciones, o ninguna.
}
rule-choose-between = Elija de { $min } a { $max } opciones.
rule-budget = Elija proyectos por { $limit } como máximo en total.
rule-budget-least = Deben costar al menos { $least }.
rule-score = Dé a cada opción una nota de 0 a { $each }.
rule-points = Tiene { $most } puntos para dar.
rule-points-each = Como máximo { $each } para una opción.
rule-allocation = Tiene { $most } para repartir.
rule-allocation-each = Como máximo { $each } para una opción.
rule-all = Repártalo todo.
rule-least = Dé al menos { $least }.
rule-grades = Dé una calificación a cada opción.
rule-grades-or-none = Dé una calificación a cada opción, o elija «sin opinión».
rule-rank-all = Ordene todas las opciones, la mejor primero.
rule-rank-exactly = { $max ->
    [one] Elija su primera opción.
   *[other] Ordene { $max } opciones, la mejor primero.
}
rule-rank-between = Ordene de { $min } a { $max } opciones, la mejor primero.
rule-rank-rest = Las que deje fuera comparten el último lugar.
state-chosen = { $chosen } de { $max } elegidas
state-budget = { $spent } de { $limit } usados, quedan { $left }
state-sum = { $sum } de { $most } dados, quedan { $left }
state-over = { $over } de más
budget-bar = Parte del presupuesto usada
sum-bar = Lo que se ha dado
more-for = Más para { $option }
less-for = Menos para { $option }
ranked = Su orden
ranked-none = Nada todavía. Empiece por su favorita.
ranked-full = { $max ->
    [one] Ha colocado { $max } opción; no hay sitio para más.
   *[other] Ha colocado { $max } opciones; no hay sitio para más.
}
unranked = Sin colocar
unranked-none = Ha colocado todas las opciones.
ranked-now = { $option } es ahora la número { $rank }.
unranked-now = { $option } ya no está colocada.
rank-in = Colocar { $rank }: { $option }
rank-in-short = Colocar { $rank }
rank-up = Subir { $option }
rank-down = Bajar { $option }
rank-out = Quitar { $option } del orden
problem-none = Elija una opción.
problem-too-many = { $max ->
    [one] Ha elegido { $chosen } opciones; se permite una.
   *[other] Ha elegido { $chosen } opciones; se permiten { $max }.
}
problem-too-few = Ha elegido { $chosen }; elija al menos { $min }.
problem-budget-over = Su elección supera el presupuesto en { $over }. Quite algo.
problem-budget-under = Elija proyectos por al menos { $least }.
problem-each = { $option }: dé un número de 0 a { $each }.
problem-sum-over = Ha dado { $over } de más; se permiten { $most } en total.
problem-sum-under = Faltan { $missing } por dar.
problem-grade = { $option } todavía no tiene calificación.
problem-rank-few = Ha colocado { $chosen }; coloque al menos { $min }.
problem-rank-many = Ha colocado { $chosen }; se permiten como máximo { $max }.

## Lo que se ha elegido

said-blank = Voto en blanco
said-nothing = Nada elegido
said-spent = { $count ->
    [one] { $count } proyecto, { $spent }
   *[other] { $count } proyectos, { $spent }
}
said-left = { $left } sin dar
said-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}

## Revisar y votar

preparing = Cerrando su papeleta con llave…
review-title = Revise lo elegido y vote
review-intro = Todavía no ha votado. Su voto cuenta cuando pulse el botón «Votar» de abajo.
review-replaces = Este voto sustituye al que emitió antes.
tracking-code = Número de seguimiento
tracking-hint = Lo recibirá de nuevo con su resguardo.
vote = Votar
keep-open = Este navegador no guarda nada. Deje esta página abierta hasta que vea su resguardo.
sending = Enviando su voto…
sending-help = Espere, por favor. Su voto está firmado y guardado en este dispositivo.
sending-again = Aún no hay conexión con la urna
sending-again-help = Su voto está guardado en este dispositivo y se vuelve a enviar solo hasta que llegue. No tiene que votar otra vez. Si cierra esta página, vuelva a abrirla en este dispositivo.

## Resguardo

done-title = Su voto está en la urna
done-text = Ha terminado. Puede cerrar esta página.
receipt-title = Su resguardo
receipt-election = Elección
receipt-time = Emitido el
receipt-number = Número en el registro
fingerprint = Número de votante
receipt-qr = Escanéelo para encontrar su papeleta más tarde
receipt-address = Encontrar mi papeleta:
receipt-secret = El resguardo no muestra lo que ha votado. Puede enseñarlo a cualquiera.
print = Imprimir el resguardo
save = Guardar el resguardo
find-now = Ver mi papeleta en la urna
later-title = ¿Y después?
later-text = Puede encontrar su papeleta en la urna en cualquier momento. Hasta el cierre puede votar otra vez con el mismo código; solo cuenta el último voto.
vote-again = Votar otra vez
clear = Borrar todo rastro de este dispositivo
clear-hint = En un ordenador que usan otros: guarde o imprima antes el resguardo.
cleared-title = Este dispositivo ha olvidado su voto
cleared-text = Su voto sigue en la urna. Puede cerrar esta página.

## Rechazo

refused-title = Su voto no fue aceptado
refused-poll-closed = La votación está cerrada.
refused-not-yet-open = La votación aún no está abierta.
refused-not-current = Entretanto ha llegado otro voto con su código. Si no fue usted, avise a la organización. Puede empezar de nuevo.
refused-other = Empiece de nuevo, por favor. Si no sirve, avise a la organización: { $organizer }.
start-again = Empezar de nuevo

## Comprobar en otro dispositivo

check-offer = ¿No está seguro de que este dispositivo hace lo que usted dice? Compruébelo antes.
check-why = Un dispositivo manipulado podría cerrar una elección distinta de la suya. Un segundo dispositivo puede abrir esta papeleta y mostrar lo que contiene. Con eso la papeleta queda usada; después hace una nueva y vota. Quien comprueba de vez en cuando hace que engañar sea demasiado arriesgado.
check-start = Comprobar esta papeleta en un segundo dispositivo
check-title = Comprobar esta papeleta
check-step = Paso { $number } de { $count }
check-scan = Escanee esto con otro teléfono u ordenador. No cierre esta página.
check-by-hand = O abra allí esta dirección y escriba el número de seguimiento:
check-same-code = ¿Muestra el otro dispositivo exactamente este número de seguimiento?
check-same = Sí, es el mismo
check-differs = No, es distinto
check-compare-title = Compare los dos dispositivos
check-scan-again = Ahora escanee este segundo código con el mismo dispositivo.
check-copy = Copiar en vez de escanear
check-copy-label = Texto para el otro dispositivo
check-compare = Ponga las dos pantallas una al lado de la otra. El otro dispositivo debe mostrar exactamente esto:
check-used-up = Esta papeleta se ha abierto y ya no puede emitirse. Todavía no ha votado.
check-right = Es lo mismo: hacer una papeleta nueva y votar
check-wrong = Algo es distinto
wrong-title = Algo va mal: no vote en este dispositivo
wrong-not-cast = No se ha enviado nada. Todavía no ha votado.
wrong-note = Anote la hora y este número de seguimiento:
wrong-photo = Haga una foto de las dos pantallas.
wrong-call = Avise a la organización y a los observadores: { $organizer }.
wrong-other-device = Vote desde otro dispositivo. Su código sigue siendo válido.

## El segundo dispositivo

second-title = Comprobar una papeleta
second-intro = Use esta página en otro dispositivo que el que vota. Escriba el número de seguimiento que el dispositivo de voto muestra ahora, antes de que abra la papeleta.
second-code-hint = Cinco grupos de cinco letras y cifras, con o sin guiones.
second-held-title = Este dispositivo ha anotado el número de seguimiento
second-held = ¿Muestra el dispositivo de voto exactamente este número?
second-next = Si es así, pulse allí «Sí, es el mismo». Después escanee con este dispositivo el segundo código que muestra.
second-paste = Pegar en vez de escanear
second-paste-label = Texto del dispositivo de voto
second-result-title = Esto es lo que contiene la papeleta
second-result = La papeleta se ha abierto y calculado de nuevo aquí. Tiene el número de seguimiento que este dispositivo anotó antes.
second-compare = Compare con el dispositivo de voto, uno al lado del otro. ¿Es lo que se eligió allí?
second-not-cast = Esta papeleta solo se ha comprobado y no cuenta. Vuelva al dispositivo de voto para votar.
second-differs = Algo es distinto
second-wrong-title = Esta papeleta no supera la comprobación
second-wrong = Lo que ha entregado el dispositivo de voto no concuerda con el número de seguimiento que este dispositivo ha anotado.
second-again = Comprobar otra papeleta

## Encontrar mi papeleta

find-title = Encontrar mi papeleta
find-intro = Los dos figuran en su resguardo.
find-button = Buscar
find-file = O abra el resguardo guardado
find-other = Buscar otra papeleta
fingerprint-hint = Cuatro grupos de cinco letras y cifras, con o sin guiones.
found-title = Su papeleta está en la urna
found-current = Es la última con su código: es la que cuenta.
found-replaced = Un voto posterior con el mismo código la ha sustituido: es ese el que cuenta.
found-proof = Este dispositivo ha calculado que la papeleta figura en el registro de { $size } entradas que la urna ha firmado.
found-secret = Lo que contiene no lo puede ver nadie.
missing-title = Esta papeleta no está en la urna
missing-text = Compare el número de votante y el número de seguimiento con su resguardo.
missing-help = Si los dos son correctos y el voto tiene más de unos minutos, muestre su resguardo a la organización ({ $organizer }) y a los observadores: demuestra que el voto fue aceptado.

## Lo que puede ir mal

error-internal = Ha ocurrido algo inesperado
error-internal-help = Vuelva a cargar esta página. Un voto enviado no se pierde. Si se repite, avise a la organización: { $organizer }.
error-network = No hay conexión con la urna
error-network-help = Compruebe su conexión y vuelva a intentarlo. No se ha perdido nada.
error-not-open = La votación aún no está abierta
error-not-open-help = Vuelva cuando la organización ({ $organizer }) la haya abierto.
error-closed = La votación está cerrada
error-closed-help = Ya no se aceptan votos. Todavía puede encontrar su papeleta y ver el resultado.
error-aborted = Esta elección se ha anulado
error-aborted-help = Pregunte a la organización: { $organizer }.
error-contradiction = La urna se contradice
error-contradiction-help = Muestra otro registro que antes. No vote ahora. Comunique a la organización ({ $organizer }) y a los observadores lo que figura abajo.
error-log = La urna muestra un registro que no es correcto
error-log-help = No vote ahora. Comunique a la organización ({ $organizer }) y a los observadores lo que figura abajo.
error-answer = La urna ha dado una respuesta falsa
error-answer-help = Vuelva a intentarlo. Si se repite, comunique a la organización ({ $organizer }) y a los observadores lo que figura abajo.
error-signed-already = Ya ha firmado este voto en otra ventana
error-signed-already-help = Vuelva a esa ventana, o empiece aquí de nuevo: su voto no se ha perdido.
error-other-election = Esto es de otra elección
error-other-election-help = Abra la página de la elección correcta.
error-receipt-file = Este archivo no es un resguardo
error-receipt-file-help = Elija el archivo que guardó después de votar.
error-tampered-help = Un archivo de esta página no es el correcto. No vote aquí. Avise a la organización y a los observadores.
