# Lo que leen la organización y el responsable del censo.

footer-promise = Su clave y los códigos de los votantes se quedan en este dispositivo. Guarde los archivos solo para usted.
loading = Leyendo la elección…
checking = Comprobando el borrador…

## Key

sign-in-organizer = Identificarse como organización
sign-in-registrar = Identificarse como responsable del censo
organize-intro = Aquí se prepara una votación, se abre, se cierra y se publica el resultado. Esta página dice siempre qué viene después.
organize-again = Todo lo que la urna muestra de esta elección se ha comprobado. Muestre su clave para continuar.
register-intro = Aquí se hace un código de voto para cada votante, se imprimen las cartas y se entrega la lista de votantes, sin nombres.
register-before = Aún no hay elección. Ya puede hacer su clave: la organización indica la parte pública en el borrador.
key-choose = Elija su archivo de clave
key-hint = El archivo { $file } que esta página o la línea de órdenes hizo para usted. Se lee en este dispositivo y no se envía a ninguna parte.
key-none-title = ¿Aún no tiene clave?
key-none-organizer = Haga una ahora. Quien tenga esta clave puede abrir y cerrar sus elecciones.
key-none-registrar = Haga una ahora. Quien tenga esta clave puede entregar la lista de votantes en su lugar.
key-make = Hacer una clave nueva
key-made-title = Su clave nueva
key-made-text = Esta página no guarda nada. Guarde el archivo ahora y tenga una copia en lugar seguro: sin él no podrá continuar.
key-save = Guardar el archivo de clave
key-not-saved = Guarde el archivo antes de continuar.
key-public = Su clave pública
key-public-organizer = Puede mostrarla a cualquiera. Algunas urnas solo aceptan elecciones de claves que conocen: envíela entonces a quien lleva la urna.
key-public-registrar = Puede mostrarla a cualquiera. Envíela a la organización, que la indica en el borrador.
key-ready-title = Su clave está lista
key-ready-text = Envíe la clave pública a la organización y guarde el archivo. Cuando exista la elección, abra la página del responsable del censo de esa elección e identifíquese con el archivo.
before-title = Examinar ya una lista de votantes
before-text = No se envía ni se guarda nada. Con el borrador de la elección, las papeletas que nombra la lista se comparan con las del borrador.
before-draft-hint = Puede omitirse. Un archivo como vote.toml, de la organización.
before-draft = Se ha elegido { $file }. Ahora elija la lista.
fault-key-file = Este no es un archivo de clave para esta página.
fault-other-key = Esta clave no es de esta elección.

## Draft: where it begins

draft-begin-title = ¿Sobre qué se va a votar?
draft-begin-text = Nada es público antes de entregar el borrador. Después podrá mezclar varios tipos de preguntas.
draft-kinds = Empezar con una pregunta
example-yes-no = Sí o no
example-decision = Decisión de una asamblea: sí, no, abstención, con quórum y mayoría
example-election = Elección de una persona
example-multiple = Elegir varios: un comité, proyectos preferidos
example-budget = Presupuesto participativo: proyectos que caben en el dinero
example-points = Puntos para repartir
example-score = Una nota para cada opción
example-grades = Una mención para cada opción (juicio mayoritario)
example-ranking = Ordenar las opciones, comparadas de dos en dos
example-borda = Ordenar las opciones, puntos por cada puesto
example-allocation = Repartir una suma de dinero
draft-import = Empezar con una lista de proyectos
draft-import-text = De los datos abiertos de Decidim (CSV) o de Pabulib (.pb).
draft-import-button = Leer una lista de proyectos
draft-table = Empezar con una tabla de menciones
draft-table-text = Un archivo CSV con una columna por candidato, una línea por papeleta y números como menciones (juicio mayoritario).
draft-table-button = Leer una tabla de menciones
draft-load = Seguir con un borrador guardado
draft-load-label = Archivo del borrador
draft-load-hint = Un archivo como vote.toml, guardado aquí o escrito para la línea de órdenes.
import-text = Cada proyecto pasa a ser una opción con su coste. Los fallos se muestran por línea, y no se toma nada mientras los haya.
import-budget-hint = El dinero disponible, por ejemplo 150000. Para varios presupuestos, cada uno por su número: 12=150000; 13=90000. Un archivo de Pabulib trae el suyo.
import-file = Archivo de proyectos
import-file-hint = Un archivo CSV con las columnas id, title y budget_amount, o un archivo .pb.
import-no-budget = Diga primero cuánto dinero hay.
import-title-default = ¿Qué proyectos se deben realizar?
table-text = Cada columna pasa a ser una opción a la que los votantes dan una mención. Diga primero qué significan los números y después elija el archivo.
table-title-default = ¿Qué le parecen?
table-title-hint = Si queda vacío: «{ $title }»
table-best = Número de la mejor mención
table-best-hint = El número que la tabla da a la mejor mención, por ejemplo 6.
table-worst = Número de la peor mención
table-worst-hint = Puede ser mayor que el de la mejor, donde 1 es la mejor.
table-none = Número que significa «sin opinión»
table-none-hint = Una casilla vacía también lo significa entonces. Si queda vacío, cada papeleta debe dar una mención a todos.
table-names = Nombres de las menciones, la mejor primero
table-names-hint = Con comas, por ejemplo Bien, Regular, Mal. Si queda vacío: una escala ya hecha.
table-names-count = Hay { $count } menciones, pero { $named } nombres.
table-number = Escriba un número entero.
table-voter = Columna que numera las papeletas
table-voter-hint = Si queda vacío: la primera columna, si se llama voter, id o ballot o no tiene nombre.
table-file = Tabla de menciones
table-file-hint = Un archivo CSV. La primera línea nombra a los candidatos; cada línea siguiente es una papeleta.
votes-title = Qué hay en el archivo
votes-text = Las papeletas con fallos se apartan y se nombran por su línea. El borrador toma la pregunta y las opciones, ninguna papeleta.
votes-report = Informe
votes-files = Votantes y papeletas del archivo
votes-files-text = Para probar la votación con la línea de órdenes. Quién votó qué no es para otros ojos.
votes-draft = Seguir con el borrador
file-fault = Línea { $line }:

## Draft: form

draft-title = Borrador de la elección
draft-text = Rellene lo que leerán los votantes y quién participa. Después viene la comprobación; puede guardar el borrador en cualquier momento.
draft-check = Comprobar y ver la vista previa
draft-save = Guardar el borrador
draft-other = Empezar con otra cosa
part-texts = Título y textos
part-dates = Fechas
part-contests = Preguntas
part-registrars = Responsables del censo
part-registrars-text = Uno o dos. Dan un código a cada votante. Con dos, ninguno puede votar en lugar de nadie.
part-trustees = Depositarios
part-trustees-text = Juntos tienen la clave de la urna y nunca ven un voto. Elija a personas de las que los votantes confíen en que no actuarán de acuerdo.
part-styles = Papeletas distintas para votantes distintos
part-styles-text = Sin esto, todos votan sobre todo. La lista de votantes indica la papeleta de cada uno.
ballot-languages = Idiomas de la papeleta
set-title = Título
set-description = Texto para los votantes
set-description-hint = Puede quedar vacío.
set-organizer = Organización
set-organizer-hint = Su nombre o el de su municipio o asociación, como lo leerán los votantes.
set-opens = Apertura
set-closes = Cierre
set-early_close = La organización puede cerrar antes
set-early_close-hint = Para una asamblea, en la que todos han votado cuando han votado.
opens-now = Los votos se aceptan en cuanto abra la votación
opens-now-hint = Si no, la votación espera a la fecha aunque se abra antes.
time-hint = En la hora de este dispositivo: { $zone }.
time-words-hint = Esta hora viene de un archivo de borrador. Se lee tal como está, por ejemplo «in 2 hours» o «2026-12-01 20:00».
set-name = Nombre
set-key = Clave pública
set-key-registrars = 43 caracteres, como los muestra la página o la línea de órdenes del responsable del censo.
set-key-trustees = 43 caracteres, como los muestra la página o la línea de órdenes del depositario.
set-threshold = Cuántos de ellos abren juntos el resultado
set-threshold-hint = Menos que esos no averiguan nada; los demás pueden faltar.
threshold-majority = Más de la mitad: { $count }
set-floor = Mínimo de papeletas para un total
set-floor-hint = Si se cuentan menos, no se abre nada: el total de los votos de dos personas no es ningún secreto.
party-registrars = Responsable del censo { $number }
party-trustees = Depositario { $number }
add-registrars = Añadir un responsable del censo
add-trustees = Añadir un depositario
remove-party = Quitar el número { $number }
contest-number = Pregunta { $number }
kind-choice = elección
kind-budget = presupuesto
kind-points = puntos
kind-score = notas
kind-grades = menciones
kind-ranking = orden
kind-allocation = suma para repartir
set-question = Pregunta
option-number = Opción { $number }
set-option = Lo que leen los votantes
set-cost = Coste
add-option = Añadir una opción
remove-option = Quitar la opción { $number }
contest-rules = Reglas de la pregunta { $number }
move-contest-up = Subir la pregunta { $number }
remove-contest = Quitar la pregunta { $number }
add-contest-kind = Tipo de pregunta
add-contest = Añadir una pregunta
set-rule = Cómo se forma el resultado
rule-name-totals = Solo los totales
rule-name-most_votes = Gana quien más votos tiene
rule-name-budget = Tantos como permita el dinero
rule-name-majority_judgment = La mejor mención mediana
rule-name-schulze = Comparados de dos en dos (Schulze)
rule-name-ranked_pairs = Comparados de dos en dos (pares ordenados)
set-min = Mínimo de opciones
set-max = Máximo de opciones
set-max-hint = Vacío: una en una elección, todas en un presupuesto o un orden.
set-points = Puntos de cada votante
set-each = Máximo para una opción
set-unit = Unidad o moneda
set-unit-hint = Por ejemplo EUR.
set-total = Suma que reparte un votante
set-budget = El dinero
set-share = Parte que se debe gastar como mínimo
set-share-hint = Por ejemplo 70%.
set-least = Puntos que se deben dar como mínimo
set-grades = Menciones
value-grades-seven = Siete menciones
value-grades-six = Seis menciones
value-grades-five = Cinco menciones
value-grades-four = Cuatro menciones
value-grades-three = Tres menciones
set-no_opinion = Una opción puede quedar sin mención
set-counted = Qué se cuenta
value-counted-borda = Puntos por cada puesto
value-counted-pairs = Quién está por delante de quién
set-blank = Ofrecer el voto en blanco
set-shuffle = Mostrar las opciones a cada votante en otro orden
set-winners = Cuántas ganan
set-by = Qué selección decide
value-by-votes = Primero los más votados
value-by-optimum = La selección con más votos en conjunto
set-without_opinion = Una mención que falta
value-without_opinion-ignored = no se cuenta
value-without_opinion-worst = cuenta como la peor
set-quorum = Parte de los votantes que debe participar
set-quorum-hint = Por ejemplo 50% o 2/3. Puede quedar vacío.
set-majority = Parte de los votos que se necesita
set-majority-hint = Se escribe «more than 50%» (más de) o «at least 2/3» (al menos). Puede quedar vacío.
set-blank_counts = Los votos en blanco cuentan en esa parte
set-ties = En caso de empate
value-ties-undecided = queda abierto
value-ties-lot = un sorteo que nadie puede dirigir
value-ties-order = el orden de las opciones
value-ties-id = el nombre corto menor
set-in-file = { $setting }: como en el archivo del borrador.
style-number = Papeleta { $number }
set-style-id = Nombre corto
set-style-id-hint = Letras y cifras, como en la lista de votantes.
set-style-title = Nombre para los votantes
set-style-contests = Preguntas
set-style-contests-hint = Nombres cortos, separados por comas: { $ids }
add-style = Añadir una papeleta
remove-style = Quitar la papeleta { $number }
open-title = Dé un título a la elección.
open-organizer = Diga quién organiza la elección.
open-opens = Diga cuándo se abre la votación.
open-closes = Diga cuándo se cierra la votación.
open-contest = La pregunta { $number } no tiene texto.
open-option = La opción { $number } de la pregunta { $contest } no tiene texto.
open-registrars-name = El responsable del censo { $number } no tiene nombre.
open-registrars-key = El responsable del censo { $number } no tiene clave pública.
open-trustees-name = El depositario { $number } no tiene nombre.
open-trustees-key = El depositario { $number } no tiene clave pública.

## Preview

preview-title = Vista previa
preview-text = Esto es lo que verán los votantes. Pruébelo: no se guarda nada.
preview-findings = Para considerar
preview-findings-text = La comprobación ha encontrado esto en el archivo del borrador:
finding-doubt = Dudoso, línea { $line }:
finding-note = Nota, línea { $line }:
preview-ballot = La papeleta
preview-result = Resultado:
preview-shuffle = Cada votante ve las opciones en otro orden.
preview-rest = Fechas y personas
preview-early = puede cerrarse antes
preview-threshold = { $threshold } de { $count } abren juntos el resultado; menos no averiguan nada.
preview-floor = Menos de { $floor } papeletas no se abren nunca.
preview-style = Papeleta «{ $style }»
preview-id = El número de la elección
preview-id-text = Una vez entregada, la elección tiene este número. Déselo a depositarios y responsables del censo por otra vía, para que lo comparen.
preview-anyway = { $count ->
    [one] He visto el punto dudoso y es lo que quiero
   *[other] He visto los { $count } puntos dudosos y es lo que quiero
}
preview-anyway-needed = Mire los puntos dudosos de abajo y diga que es lo que quiere, o cambie el borrador.
preview-post = Entregar la elección
preview-edit = Cambiar el borrador
method-totals = Los totales son el resultado.
method-most_votes = { $seats ->
    [one] Gana la opción con más votos.
   *[other] Ganan las { $seats } opciones con más votos.
}
method-budget-votes = Primero los más votados, mientras alcancen { $limit }; lo que ya no cabe se salta.
method-budget-optimum = La selección dentro de { $limit } que tiene más votos en conjunto.
method-majority_judgment = { $seats ->
    [one] Gana la opción con la mejor mención mediana.
   *[other] Ganan las { $seats } opciones con las mejores menciones medianas.
}
method-schulze = { $seats ->
    [one] Gana la opción que vence de dos en dos (Schulze).
   *[other] Ganan las { $seats } opciones que vencen de dos en dos (Schulze).
}
method-ranked_pairs = { $seats ->
    [one] Gana la opción que vence de dos en dos (pares ordenados).
   *[other] Ganan las { $seats } opciones que vencen de dos en dos (pares ordenados).
}
rule-more-than = Hace falta más de { $share } de los votos.
rule-at-least = Hace falta al menos { $share } de los votos.
rule-quorum = Debe participar al menos { $share } de los votantes.
rule-ties-undecided = Un empate queda abierto.
rule-ties-lot = Un empate se decide por sorteo.
rule-ties-order = En caso de empate decide el orden de las opciones.
rule-ties-id = En caso de empate va primero el nombre corto menor.

## Once more

confirm-no = No, volver
confirm-post-title = ¿Entregar la elección?
confirm-post-text = Desde entonces todos pueden leerla y nada en ella se puede cambiar. Un error solo se arregla anulando la elección y entregando otra.
confirm-post-yes = Sí, entregarla
confirm-post-key-title = ¿Publicar la clave de la urna?
confirm-post-key-text = Todos los depositarios la han confirmado. Después ya no se puede sustituir a ningún depositario.
confirm-post-key-yes = Sí, publicar la clave
confirm-open-poll-title = ¿Abrir la votación?
confirm-open-poll-text = Hay { $voters } votantes en el censo. Tras la apertura no se puede añadir ni quitar a nadie, y las preguntas y personas quedan como están. Antes, el registro dice de qué archivos están hechas estas páginas.
confirm-open-poll-yes = Sí, abrir la votación
confirm-close-poll-title = ¿Cerrar la votación?
confirm-close-poll-text = Ya no se acepta ningún voto; queda fijado para siempre qué papeletas cuentan. Han votado { $voted } de { $voters }.
confirm-close-poll-yes = Sí, cerrar la votación
confirm-close-early-title = ¿Cerrar la votación antes de tiempo?
confirm-close-early-text = Debía cerrarse el { $time }. Han votado { $voted } de { $voters }; quien no haya votado ya no podrá hacerlo. No se puede deshacer.
confirm-close-early-yes = Sí, cerrarla ahora, para siempre
confirm-post-close-title = ¿Terminar el cierre?
confirm-post-close-text = La votación ya no acepta votos. Esto fija qué papeletas cuentan.
confirm-post-close-yes = Sí, terminar
confirm-post-result-title = ¿Publicar el resultado?
confirm-post-result-text = Los depositarios han abierto los totales. El resultado se calcula aquí y se publica; todos pueden comprobarlo.
confirm-post-result-yes = Sí, publicar el resultado
confirm-extend-title = ¿Cerrar más tarde?
confirm-extend-text = La votación se cierra entonces el { $time }. Puede aplazarse otra vez, pero no adelantarse.
confirm-extend-yes = Sí, cerrar más tarde
confirm-notice-title = ¿Publicar este aviso?
confirm-notice-text = Lo ven todos los que leen el registro. No se puede retirar.
confirm-notice-yes = Sí, publicar
confirm-pages-title = ¿Hacer constar de nuevo los archivos de estas páginas?
confirm-pages-text = La urna ha recibido otras páginas: el registro dice entonces de qué archivos están hechas, para que todos puedan comparar.
confirm-pages-yes = Sí, hacerlos constar
own-build = Lista de su propia compilación (files.txt)
own-build-hint = Puede omitirse. Quien construye estas páginas a partir del programa publicado encuentra la lista en target/web. La urna debe tener entonces exactamente los mismos archivos; si no, no se envía nada.
own-build-chosen = Se ha elegido { $file }. Antes se comparan con él los archivos de la urna.
own-build-leave-out = Seguir sin la lista
own-build-differs = La urna tiene otros archivos que { $file }. No se ha enviado nada.
own-build-other = No son los mismos en la urna que en su lista:
own-build-missing = En su lista, pero no en la urna:
own-build-extra = En la urna, pero no en su lista:
own-build-advice = Asegúrese de que su compilación es de la misma versión del programa. Si lo es, no siga: avise a quien lleva la urna y a los observadores.
confirm-new-attempt-title = ¿Empezar de nuevo la ceremonia de claves?
confirm-new-attempt-text = Todos los depositarios repiten cada paso. El motivo consta en el registro: { $reason }
confirm-new-attempt-yes = Sí, empezar de nuevo
confirm-abort-title = ¿Anular la elección?
confirm-abort-text = Termina sin resultado, para siempre. Los votos emitidos quedan cerrados. El registro queda, con el motivo: { $reason }
confirm-abort-yes = Sí, anularla
confirm-make-codes-title = ¿Hacer los códigos?
confirm-make-codes-text = Se hacen { $count } códigos en este dispositivo. Quien lee un código puede votar en lugar de ese votante: esté a solas ante la pantalla.
confirm-make-codes-yes = Sí, hacer los códigos
confirm-post-list-title = ¿Entregar la lista de votantes?
confirm-post-list-text = Contiene { $count } filas, sin nombres ni códigos. Después no se pueden cambiar ni la lista ni los códigos.
confirm-post-list-yes = Sí, entregar la lista

## Steps

posting = Entregando la elección…
posted-title = La elección está en pie
posted-text = Desde ahora todos pueden leerla. Envíe su dirección a los depositarios y responsables del censo: todas las direcciones están en la pantalla siguiente. Guarde esta página en sus favoritos.
acting = Enviando…
looking-again = Un momento…
look-again = Mirar de nuevo
next-you = Su próximo paso: { $step }
next-voters = Se está votando
next-others = { $role ->
    [trustee] Se espera a los depositarios: { $step }
    [registrar] Se espera a los responsables del censo: { $step }
   *[other] Se espera a los testigos: { $step }
}
waiting-for = Aún faltan:
nothing-more = No queda nada por hacer.
step-from = No antes del { $time }.
step-until = Previsto hasta el { $time }.
task-commit = empezar la ceremonia de claves
task-commit-text = Los depositarios hacen juntos la clave de la urna. Cada uno abre la página de los depositarios y da el primer paso. Envíeles la dirección de abajo.
task-open-packages = segundo paso de la ceremonia de claves
task-open-packages-text = Cada depositario sigue en la página de los depositarios.
task-send-shares = tercer paso de la ceremonia de claves
task-send-shares-text = Cada depositario envía a los demás sus partes.
task-check-shares = último paso de la ceremonia de claves
task-check-shares-text = Cada depositario comprueba lo que han enviado los demás.
task-new-attempt = empezar de nuevo la ceremonia de claves
task-new-attempt-text = Una queja era cierta: esta ceremonia no puede terminar. Empiece de nuevo, tras hablar con el depositario causante.
task-post-key = publicar la clave
task-post-key-text = Todos los depositarios han confirmado su parte. Publique la clave con la que los votantes cerrarán su papeleta.
task-post-roll = entregar la lista de votantes
task-post-roll-text = Cada responsable del censo hace los códigos, imprime las cartas y entrega la lista en su página. Envíeles la dirección de abajo.
task-rehearse = ensayo
task-rehearse-text = Cada depositario prueba una vez la apertura, para que funcione con seguridad antes de que nadie vote.
task-open-poll = abrir la votación
task-open-poll-text = Todo está listo: clave, lista de votantes, ensayos.
task-vote = votar
task-vote-text = Han votado { $voted } de { $voters }. La votación se cierra el { $time }.
task-close-poll = cerrar la votación
task-close-poll-text = Han votado { $voted } de { $voters }. El cierre era el { $time }.
task-post-close = terminar el cierre
task-post-close-text = La votación ya no acepta votos. Falta un paso: fija qué papeletas cuentan.
task-cosign = confirmar el registro
task-cosign-text = Los testigos confirman que todos ven el mismo registro.
task-decrypt = abrir el resultado
task-decrypt-text = { $decrypted } de los { $needed } depositarios necesarios han abierto su parte del total.
task-post-result = publicar el resultado
task-post-result-text = Suficientes depositarios han abierto su parte. Publique el resultado.
task-abort = anular la elección
task-abort-text = Esta elección no se puede abrir tal como está. Anúlela y entregue un borrador y listas nuevos. El motivo:
task-publish = publicar el registro
task-publish-text = El resultado está en pie. Publique el registro en un archivo, para que cada cual pueda comprobarlo.
do-new-attempt = Empezar de nuevo
do-post-key = Publicar la clave
do-open-poll = Abrir la votación
do-close-poll = Cerrar la votación
do-post-close = Terminar el cierre
do-post-result = Publicar el resultado
do-abort = Anular la elección
do-archive = Guardar el registro
do-export = El resultado en archivos
publish-where = El resultado para todos:
archiving = Reuniendo el registro…
standing = Cómo está la elección
state = Estado
state-since = { $phase }, desde el { $time }
phase-setup = En preparación
phase-voting = Votación
phase-closing = Cierre
phase-tally = Recuento
phase-finished = Terminada
phase-aborted = Anulada
state-voters = Votantes
state-weight = { $count }, en conjunto un peso de { $weight }
state-voted = Han votado
state-ballots = { $voted } ({ $ballots } papeletas en total)
state-decryption = Apertura
state-decrypted = { $count } de los { $needed } depositarios necesarios
state-aborted = Motivo
state-pages = Páginas
state-pages-stated = { $count } archivos que constan en el registro
state-log = Registro
state-entries = { $count ->
    [one] { $count } entrada, comprobada
   *[other] { $count } entradas, todas comprobadas
}
ceremony = Ceremonia de claves
ceremony-text = { $attempt ->
    [one] Lo que ha hecho cada depositario hasta ahora.
   *[other] Lo que ha hecho cada depositario hasta ahora, intento número { $attempt }.
}
ceremony-done = La clave está publicada.
ceremony-trustee = Depositario
ceremony-round = Paso { $number }
ceremony-rehearsal = Ensayo
round-done = hecho
round-later = –
round-awaited = se espera
round-part = { $sent } de { $of }
lists = Listas de votantes
list-none = no entregada
list-complete = completa
list-parts = { $parts } de { $of } partes
addresses = Direcciones para transmitir
address-public = Para todos
address-trustees = Depositarios
address-registrars = Responsables del censo
address-voters = Votantes
address-verify = Comprobarlo todo
others = Qué más se puede hacer
other-extend = Cerrar más tarde
other-close = Cerrar ahora, antes de tiempo
other-notice = Publicar un aviso
other-pages = Hacer constar de nuevo los archivos de estas páginas
other-new-attempt = Empezar de nuevo la ceremonia de claves
other-abort = Anular la elección
other-archive = Guardar el registro hasta ahora
extend-text = La votación se cierra el { $time }. Elija una hora posterior.
extend-closes = Nuevo cierre
extend-later = Elija una hora posterior a la actual.
notice-text = Un aviso consta en el registro, para todos. No cambia nada en la elección.
notice-label = Texto del aviso
notice-further = En otros idiomas
notice-empty = Escriba algo.
reason = Motivo
reason-hint = Consta en el registro, para que todos lo lean.
reason-length = Dé un motivo de 1 a 200 caracteres.
other-new-attempt-text = Por ejemplo, cuando un depositario ha perdido el archivo o ha enviado algo erróneo.
other-abort-text = Cuando la elección no puede seguir tal como está. No se puede deshacer.
culprits = Quién es el causante, si se sabe

## Result as files

export-text = Tablas, imágenes y descripciones del resultado, para datos abiertos.
export-wrong = Los archivos no se pueden hacer así:
export-save = Guardar { $file }
export-all = Guardar todo
export-more = Más formatos
export-pabulib = Pabulib
export-rudi = RUDI
export-scdl = SCDL, decisiones de una asamblea
export-country = País, en inglés
export-town = Municipio o región
export-edition = Edición
export-url = Dirección de la carpeta donde estarán los archivos
export-contact = A quién preguntar: Nombre <correo>
export-siret = Número SIRET
export-matter = Código y nombre de la materia
export-organizer-hint = Si queda vacío: la organización.
export-year-hint = Si queda vacío: el año.
export-rudi-hint = Por ejemplo https://data.example.org/vote. Con ella se hace el archivo rudi.json.
export-licence = Licencia
export-theme = Tema
export-theme-hint = Uno de los que RUDI conoce, por ejemplo citizenship.
export-keywords = Palabras clave
export-keywords-hint = Separadas por comas.
export-scdl-hint = 14 cifras. Con él se hace el archivo deliberations.csv.
export-name = Nombre de la autoridad
export-matter-hint = Según la nomenclatura ACTES, por ejemplo 8.4 aménagement du territoire.
export-date = Día de la decisión
export-date-hint = Si queda vacío: el día del resultado.
export-document = Dirección del texto de la decisión
export-decision = Esta pregunta es una de esas decisiones
export-number = Número de la decisión
export-number-hint = Si queda vacío: { $id }
export-no-decision = Ninguna pregunta de esta elección es una decisión a favor o en contra.
export-votes = Qué significan las opciones
export-votes-hint = Nombres cortos como si, no y abstention hablan por sí mismos. Si lo dice de una opción, dígalo de todas.
export-by-name = lo que dice su nombre corto
export-blank = Voto en blanco
export-vote-pour = A favor
export-vote-contre = En contra
export-vote-abstention = Abstención
export-again = Hacer de nuevo los archivos

## Registrar

voters-title = Elija la lista de votantes
voters-text = El archivo se lee en este dispositivo; no se envía nada. Primero verá qué contiene.
voters-file = Lista de votantes (CSV)
voters-file-hint = La primera línea nombra las columnas: voter (o id, email) y, si hace falta, style, weight, label.
voters-styles = Papeletas de esta elección
voters-styles-text = La columna «style» de la lista indica una de estas para cada votante:
looking-list = Leyendo la lista…
voters-faults = { $count ->
    [one] { $file } tiene un fallo. Corríjalo en el archivo y elíjalo de nuevo.
   *[other] { $file } tiene { $count } fallos. Corríjalos en el archivo y elíjalo de nuevo.
}
voters-faults-title = Fallos
voters-faults-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
fault-line = Línea
fault-column = Columna
fault-what = Qué está mal
found-list = Qué contiene la lista
found-voters = { $count ->
    [one] { $file }: un votante, nombrado por la columna «{ $column }». Ningún fallo.
   *[other] { $file }: { $count } votantes, nombrados por la columna «{ $column }». Ningún fallo.
}
found-styles = Votantes por papeleta
found-style = Papeleta
found-count = Votantes
found-weight = Peso
found-weights = Votantes por peso
found-all = Todos
found-few = Con estos pesos no se podría abrir la votación: menos de { $floor } votantes tienen el mismo peso, así que su voto no quedaría secreto. Cambie los pesos o pida a la organización una elección nueva con un límite menor.
found-few-one = { $count ->
    [one] Pregunta «{ $contest }»: un votante tiene el peso { $weight }
   *[other] Pregunta «{ $contest }»: { $count } votantes tienen el peso { $weight }
}
found-dry = Aún no se ha enviado ni guardado nada.
label-title = Dos responsables del censo
label-text = Ambos necesitan la misma lista con una etiqueta al azar para cada votante. Uno de los dos añade aquí las etiquetas una vez y da el archivo al otro por una vía segura; después ambos eligen ese archivo arriba.
label-file = Lista sin etiquetas
labelled-title = La lista tiene ahora etiquetas
labelled-text = Se ha guardado el archivo voters-labelled.csv. Dé el mismo archivo al otro responsable del censo; después elíjanlo ambos aquí.
make-codes = Hacer los códigos
making-codes = Haciendo los códigos…
codes-title = Reparta los códigos y después entregue la lista
codes-warning = { $count ->
    [one] Se ha hecho un código. Quien lo lee puede votar en lugar de ese votante. Está solo en esta página, hasta que la cierre.
   *[other] Se han hecho { $count } códigos. Quien lee uno puede votar en lugar de ese votante. Están solo en esta página, hasta que la cierre.
}
codes-hand-out = Imprima las cartas o guarde los códigos para imprimirlos o enviarlos. Sin eso, se pierden.
codes-print = Imprimir las cartas
codes-save = Guardar los códigos (CSV)
list-file-text = Guarde también el archivo de la lista: con él puede seguir si la entrega se detiene a medias. No contiene códigos ni nombres.
list-file-save = Guardar el archivo de la lista
list-post-text = Entregue la lista. Dice a la urna quién puede votar, sin nombres.
codes-kept = He impreso o guardado los códigos
list-post = Entregar la lista
list-posting = Entregando la lista…
resume-title = La lista está solo en parte
resume-text = Están { $parts } de { $of } partes. Falta el resto de exactamente la misma lista.
resume-go = Entregar el resto
resume-file = Archivo de la lista
stands-title = Su lista está en pie
stands-text = Ya no se puede cambiar. La organización puede abrir la votación cuando todos estén listos.
stands-compare = Comparar con su archivo de la lista
stands-compare-hint = El archivo list-….json que guardó.
stands-codes = Los códigos
stands-codes-text = Los códigos siguen en esta página. Reparta las cartas; después destruya los códigos: aquí, el archivo y lo que quedó en la impresora.
stands-destroy = Reparta las cartas, si aún no lo ha hecho. Después destruya el archivo de códigos y todo lo que quedó en la impresora: ya nadie los necesita.
codes-forget = Destruir los códigos en esta página
compare-waiting = Están { $posted } de { $parts } partes de su lista. El censo está completo cuando están todas las listas.
compare-right = El censo de la urna es el de su lista: { $same } de { $voters } votantes.
compare-wrong = El censo no es el de su lista: coinciden { $same } de { $voters } votantes, el censo tiene { $roll }. Avise a la organización.
too-late-title = La lista ya no puede cambiar
too-late-text = La votación se abrió o la elección se anuló. Pregunte a la organización.

## Letters

letters-title = Cartas
letters-text = Cartas { $from } a { $to } de { $count }, una página cada una. Esta parte no se imprime.
letters-language = Idioma de las cartas
letters-contact = A quién llaman los votantes
letters-contact-hint = Por ejemplo, un número de teléfono. Si no, consta el nombre de la organización.
letters-print = Imprimir
letters-next = Cartas siguientes
letters-drawing = Haciendo las cartas…
letter-for = Carta para { $voter }
letter-title = Su código de voto
letter-style = Su papeleta:
letter-dates = Puede votar desde el { $opens } hasta el { $closes }.
letter-code = Su código. No lo muestre a nadie:
letter-code-of = Su código de { $registrar }. No lo muestre a nadie:
letter-two = Necesita un segundo código. Llega en otra carta, de { $registrar }.
letter-how = Escanee esto con su teléfono, o escriba la dirección y después su código:
letter-qr = Código que abre la página de voto
letter-secret = Su voto es secreto: solo se abre el total. Puede votar de nuevo hasta el cierre; solo cuenta el último voto.
letter-contact = ¿Alguna pregunta, o alguien ha visto su código? Llame a:

## What can go wrong

error-internal = Ha ocurrido algo inesperado
error-internal-help = Cargue de nuevo esta página. Lo enviado no se pierde. Si vuelve a ocurrir, avise a quien lleva la urna.
error-network = No hay conexión con la urna
error-network-help = Compruebe su conexión e inténtelo de nuevo. Lo que ya está no se envía dos veces.
error-not-found = Aquí no hay tal elección
error-not-found-help = Compruebe la dirección.
error-not-allowed = Esta urna no acepta elecciones de su clave
error-not-allowed-help = Envíe su clave pública a quien la lleva e inténtelo de nuevo.
error-not-now = Esto no se puede hacer ahora
error-not-now-help = Mire de nuevo qué viene después.
error-refused = La urna lo ha rechazado
error-refused-help = La razón está abajo. Mire de nuevo qué viene después.
error-lists-differ = Las dos listas no son iguales
error-lists-differ-help = Ambos responsables del censo necesitan el mismo archivo con etiquetas. Tome ese archivo y haga códigos nuevos; los viejos ya no valen.
error-log = La urna muestra un registro que no es correcto
error-log-help = No continúe. Diga a quien la lleva, y a los observadores, lo que está abajo.
error-contradiction = La urna se contradice
error-contradiction-help = Muestra otro registro que antes. No continúe. Diga a los observadores lo que está abajo.
error-answer = La urna ha dado una respuesta errónea
error-answer-help = Inténtelo de nuevo. Si vuelve a ocurrir, diga a quien la lleva y a los observadores lo que está abajo.
error-misuse = Esta página ha perdido el hilo
error-misuse-help = Cárguela de nuevo e identifíquese otra vez. Lo enviado no se pierde.
error-no-key = Para esto hace falta su clave
error-no-key-help = Cargue de nuevo esta página e identifíquese.
error-file = Este archivo no se puede usar:
