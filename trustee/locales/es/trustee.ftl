# Lo que leen los depositarios.

footer-promise = Su clave nunca sale de este dispositivo sin cerrar, y esta página no guarda nada en el navegador.
loading = Cargando la página…
you = (usted)
voters = Los votantes

## Start

start-title = Depositario de una elección
start-intro = Usted tiene una parte de la clave de la urna. Todo lo secreto está en un solo archivo suyo, cerrado con su frase de paso.
start-open = Abrir mi archivo
start-create = Crear una clave nueva
start-paper = Solo tengo mi copia en papel
start-safety = Esta página viene del servidor de la elección. Si prefiere no depender de él, el programa urne-trustee hace lo mismo en su ordenador y abre el mismo archivo.

## A new key

create-title = Crear una clave nueva
create-intro = Basta una clave, para esta elección y para las siguientes.
create-name = Su nombre
create-name-hint = Tal como lo leerán los votantes.
create-passphrase = Frase de paso
create-passphrase-hint = Al menos { $count } caracteres. Lo mejor: cinco o seis palabras sin relación entre sí.
create-again = La misma frase de paso otra vez
create-again-hint = Para que ningún error al teclear encierre su clave.
create-no-reset = Nadie puede darle una frase de paso nueva. Sin ella el archivo se pierde, y con él su parte de la clave.
create-button = Crear la clave
create-weak = Fácil de adivinar. Alárguela.
create-fair = Aceptable. Una palabra más la mejora mucho.
create-good = Buena.
create-no-name = Escriba su nombre.
create-short = La frase de paso necesita al menos { $count } caracteres.
create-differ = Las dos frases de paso son distintas.
create-working = Creando la clave y cerrando el archivo…

## Opening

open-title = Abrir mi archivo
open-file = Su archivo
open-file-hint = Termina en .age. Tome el más reciente, nunca una copia anterior.
open-pick = Elegir su archivo
open-passphrase = Frase de paso
open-passphrase-hint = Aquella con la que creó el archivo.
open-button = Abrir
open-working = Abriendo el archivo…
open-nothing = Elija primero su archivo.
open-no-passphrase = Escriba la frase de paso.
open-paper-title = Abrir la copia en papel
open-paper = Texto de la copia
open-paper-hint = Lea las imágenes con un teléfono y pegue aquí lo que dicen, en cualquier orden; o teclee el texto. Solo si el archivo se ha perdido: una copia no sabe lo que se hizo después de ella.
error-wrong-passphrase = La frase de paso no abre este archivo. Inténtelo de nuevo.
error-wrong-passphrase-help = Revise las mayúsculas y la distribución del teclado.
error-damaged = Esto no es un archivo de depositario, o está dañado. Tome otra copia, o la copia en papel.
error-damaged-help = No se ha cambiado nada.

## Saving

save-title = Guarde ahora su archivo
save-why = Su archivo ha cambiado. No se envía nada antes de que el archivo nuevo esté en lugar seguro: lo que se envía no podría hacerse otra vez.
save-pick = Guardar el archivo
save-otherwise = Guardarlo de otra manera
save-download = Descargue el archivo nuevo.
save-download-button = Descargar { $file }
save-choose = Elija ahora el archivo que acaba de guardar.
save-choose-why = La página mira si ha llegado entero. No se envía a ninguna parte.
save-old-copies = Las copias anteriores del archivo siguen donde están. Bórrelas: no use nunca una antigua mientras haya una más reciente.
save-other-file = Este no es el archivo que acaba de guardar, quizá sea una copia anterior. Elija el más reciente o descárguelo otra vez.
save-unreadable = El archivo no se puede leer. Elíjalo otra vez.
save-unwritable = No se pudo escribir el archivo en ese lugar. Elija otro.
saving = Guardando su archivo…

## The key

key-title = Su clave
key-done = El archivo de { $name } está abierto.
key-give = Dé esto a la organización, con su nombre:
key-public = Clave pública
key-copy = Copiar
key-copied = Copiado.
key-not-copied = No se pudo copiar: seleccione el texto y cópielo usted.
key-fingerprint = Huella
key-telephone = Llame después a la organización y léanse la huella. Si es la misma, nadie ha puesto otra clave en lugar de la suya.
key-next = Qué viene ahora
key-next-keep = Guarde el archivo y la frase de paso por separado, hasta que el resultado sea firme.
key-next-paper = Imprima una copia y guárdela con sus papeles importantes.
key-next-wait = La organización le enviará la dirección de la elección.
key-elections = Elecciones en este archivo:
key-to-election = A la elección

## Paper

paper-button = Imprimir una copia
paper-title = Copia en papel
paper-working = Preparando la copia…
paper-intro = El papel también necesita la frase de paso. No la escriba en él.
paper-print = Imprimir
paper-of = Depositario
paper-made = Hecha el
paper-how = Para recuperar el archivo: abra la página del depositario, elija la copia en papel, lea las imágenes con un teléfono o teclee el texto. Un archivo más reciente o una copia más reciente sustituye a esta.
paper-picture = Imagen { $number } de { $count }
paper-text = La copia como texto

## The election

reading = Comprobando todo el registro de la elección…
join-title = ¿Es esta su elección?
join-intro = Léala. Todavía no se envía nada.
join-election = Elección
join-number = Número de la elección
join-organizer = Organización
join-poll = Votación
join-poll-dates = del { $opens } al { $closes }
join-registrars = Responsables del censo electoral
join-trustees = Depositarios
join-threshold = { $threshold } de estas { $count } personas abren juntas los totales:
join-witnesses = Testigos
join-no-witnesses = Ninguno: nadie más vigila que todo el mundo vea el mismo registro.
join-quorum = { $quorum } de { $count } deben haber visto el final de la votación antes de que nadie abra los totales.
join-floor = Recuento más pequeño
join-floor-why = Una pregunta con menos de { $floor } papeletas (del mismo peso) no se abre nunca.
join-questions = Preguntas
join-all-needed = Hacen falta todos los depositarios: un solo archivo o una sola frase de paso perdidos, y se pierde toda la elección.
join-telephone = Compare el número de la elección con otro depositario por teléfono: así sabe que participan en la misma elección.
join-right = Todo es correcto
join-wrong = Algo está mal
join-key = Ver mi clave
wrong-title = No siga adelante
wrong-what = Diga a la organización, { $organizer }, qué está mal, antes de que nadie envíe nada. Lo que está escrito aquí ya no se puede cambiar; hace falta una elección nueva.

## What is due

due-commit = Paso 1 de 4: comprometer su parte de la clave
due-commit-what = Su parte de la clave se sortea ahora. Solo se envía un sello de ella, para que nadie pueda ajustar la suya a la de usted.
due-commit-button = Sortear mi parte y enviar el sello
due-open-packages = Paso 2 de 4: mostrar lo que selló
due-open-packages-what = Todos los depositarios han enviado su sello. Ahora se envía la mitad pública de su parte.
due-open-packages-button = Enviar
due-send-shares = Paso 3 de 4: dar a los demás sus fragmentos
due-send-shares-what = Cada uno de los demás depositarios recibe un fragmento de su parte, cerrado de modo que solo esa persona puede abrirlo.
due-send-shares-button = Enviar los fragmentos
due-check-shares = Paso 4 de 4: comprobar lo que recibió
due-check-shares-what = Se comprueban los fragmentos de los demás. Si encajan, su archivo guarda su fragmento de la clave. Si alguno no encaja, se dice en público, con el nombre del depositario que lo envió.
due-check-shares-button = Comprobar y confirmar
due-rehearse = Ensayo: probar su fragmento
due-rehearse-what = Su archivo guardado se abre otra vez y muestra, con una prueba de contenido conocido, que puede abrir totales. No se toca ninguna papeleta.
due-rehearse-button = Ensayar
due-decrypt = Abrir los totales
due-decrypt-what = La votación está cerrada y todo el registro se ha comprobado. Su fragmento abre los totales de abajo, junto con los de los demás, y nunca una papeleta sola.
due-decrypt-button = Abrir estos totales
due-decrypt-intent = Primero su archivo anota qué totales abre, y se guarda; desde entonces rechaza todos los demás para siempre. Las copias anteriores del archivo no lo saben: bórrelas.
acting = Trabajando con su archivo…
sent-nothing = No había nada que enviar.
sent-already = Esto ya estaba en el registro.
sent-trustee-commit = El paso 1 está hecho: su sello está en el registro.
sent-trustee-open = El paso 2 está hecho: su mitad pública está en el registro.
sent-trustee-share = El paso 3 está hecho: los demás tienen sus fragmentos.
sent-trustee-confirm = El paso 4 está hecho: todos los fragmentos encajan y su archivo guarda el suyo. Imprima ahora una copia nueva.
sent-trustee-complaint = Lo que envió otro depositario no encaja. Está en el registro; la organización debe empezar de nuevo.
sent-rehearsal = El ensayo está hecho: su fragmento funciona.
sent-partial-decryption = Su parte de la apertura está en el registro.

## Waiting

wait-title = Ahora no tiene nada que hacer
wait-others = El paso siguiente llega cuando los demás han hecho el suyo.
wait-opening = Por su parte está todo listo. La organización abre la votación cuando todos lo están.
wait-voting = La votación está abierta. Se le necesitará de nuevo cuando se cierre.
wait-witnesses = Los testigos deben confirmar primero que han visto el final de la votación.
wait-result = Ha hecho su parte. El resultado llega cuando bastantes depositarios han hecho la suya.
wait-away = El tablero no responde en este momento. La página sigue intentándolo.
wait-leave = Esta página mira por sí sola si hay novedades. Puede cerrarla y volver más tarde con su archivo más reciente.
progress-title = Los depositarios
progress-attempt = Este es el intento número { $attempt }: la ceremonia se empezó de nuevo.
progress-rounds = { $done } de 4 pasos
progress-key = clave completa
progress-rehearsed = ensayo hecho
next-title = A quién le toca
next-from = Desde el { $time }.
next-until = Hasta el { $time }.
next-commit = paso 1, comprometer una parte de la clave.
next-open-packages = paso 2, mostrar lo sellado.
next-send-shares = paso 3, dar a los demás sus fragmentos.
next-check-shares = paso 4, comprobar lo recibido.
next-new-attempt = empezar de nuevo la ceremonia.
next-post-key = publicar la clave de la elección.
next-post-roll = depositar el censo electoral.
next-rehearse = hacer el ensayo.
next-open-poll = abrir la votación.
next-vote = votar.
next-close-poll = cerrar la votación.
next-post-close = terminar el cierre de la votación.
next-cosign = confirmar el final de la votación.
next-decrypt = abrir los totales.
next-post-result = publicar el resultado.
next-abort = abandonar esta elección y hacer otra.

## The count

count-title = Lo que se ha contado
count-credentials = Votantes en el censo
count-ballots = Papeletas
count-replaced = Sustituidas por otras posteriores
count-counted = Contadas
count-weight = Su peso
count-contests = Papeletas de cada pregunta
outcome-counted = se abrirá
outcome-withheld = queda cerrada: muy pocas papeletas
outcome-empty = ninguna papeleta

## The end

end-finished = La elección ha terminado
end-finished-what = Su resultado es firme. No tiene nada más que hacer.
end-destroy = Destruya ahora su archivo, todas sus copias y las copias en papel, salvo que la clave sirva para otra elección. Mientras existan, bastantes depositarios juntos podrían abrir papeletas una a una.
end-aborted = La elección se ha abandonado
end-aborted-what = El motivo dado: { $reason }.

## What goes wrong

evidence = Guardar la prueba
error-name = Este nombre no sirve. Elija uno más corto, con letras corrientes.
error-not-the-file = Este no es el archivo que había que guardar
error-not-the-file-help = Elija el archivo que acaba de guardar, o guárdelo otra vez.
error-other-election = Este archivo no pertenece a esta elección
error-other-election-help = La elección no nombra a ningún depositario con la clave de su archivo. Tome el archivo que le pertenece, o dé su clave a la organización: { $organizer }.
error-old-copy = Esta es una copia antigua de su archivo
error-old-copy-help = El registro muestra que usted ha enviado más de lo que este archivo sabe. Use el archivo más reciente. Si se ha perdido, pida a la organización un nuevo intento.
error-contradiction = El tablero contradice lo que su archivo ha visto
error-contradiction-help = No envíe nada más. Guarde la prueba, si se le ofrece, y muéstrela a la organización ({ $organizer }) y a los observadores.
error-no-shares = Este archivo no contiene ningún fragmento de la clave de esta elección
error-no-shares-help = Use el archivo con el que participó en la ceremonia.
error-other-aggregate = Su archivo ha aceptado abrir otros totales
error-other-aggregate-help = Ambos juntos abrirían papeletas una a una, así que se niega para siempre. Avise a la organización ({ $organizer }) y a los observadores.
error-untimely = No es el momento
error-untimely-help = Inténtelo de nuevo: la página mira entonces cómo está la elección.
error-refused = El tablero rechazó lo que se envió
error-refused-help = Diga a la organización lo que dicen los detalles: { $organizer }.
error-log = El registro de la elección no es válido
error-log-help = No envíe nada más. Diga a la organización ({ $organizer }) y a los observadores lo que dicen los detalles.
error-not-found = No hay ninguna elección en esta dirección
error-not-found-help = Revise la dirección.
