# Lo que dice la línea de órdenes del depositario, además de lo que dice la página, y lo que una página muestra como detalles de un fallo.

## The passphrase

ask-passphrase = Frase de paso:
ask-new-passphrase = Nueva frase de paso:
ask-again = La misma otra vez:
short-passphrase = atención: una frase de paso de menos de { $count } caracteres es fácil de adivinar
fault-differ = las dos frases de paso son distintas: no se ha escrito nada, inténtelo de nuevo
fault-passphrase-input = no se puede leer la frase de paso de la entrada estándar
fault-passphrase-file = no se puede leer la frase de paso de { $path }
fault-passphrase-empty = la frase de paso está vacía: dé una de varias palabras
fault-no-passphrase = falta la frase de paso: dé --passphrase-file FILE (o - para la entrada estándar), o defina URNE_PASSPHRASE
fault-no-keyboard = no se puede leer la frase de paso

## The key

key-made = { $file } se ha creado para { $name }.
key-public-line = Clave pública: { $key }
key-fingerprint-line = Huella: { $fingerprint }  (para compararla por teléfono con la organización)
key-then = dé su nombre y la clave pública a la organización, que le enviará la dirección de la elección.
key-keep = Guarde el archivo y la frase de paso por separado, hasta que el resultado sea firme.
key-old-copies = No use nunca una copia antigua del archivo mientras haya una más reciente.

## An election

about-id = número
about-organizer = organización
about-board = tablero
about-board-key = { $name }, clave { $key }
about-poll = votación
about-poll-dates = del { $opens } al { $closes }
about-trustees = depositarios
about-threshold = { $threshold } de estas { $count } personas abren juntas los totales:
about-registrars = censo electoral
about-witnesses = testigos
about-no-witnesses = ninguno: nadie más vigila que el tablero muestre a todos el mismo registro
about-quorum = { $quorum } de { $count } deben haber visto el cierre antes de que nadie abra los totales
about-floor = mínimo
about-floor-what = una pregunta con menos de { $floor } papeletas (del mismo peso) no se abre nunca
about-warning = ATENCIÓN
about-all-needed = hacen falta todos los depositarios: un archivo o una frase de paso perdidos, y se pierde la elección
about-questions = Preguntas:
other-name = NOTA: la elección le llama { $name }.
joined = Participa como depositario { $trustee }. Si algo de lo anterior está mal, dígaselo ahora a la organización.
verifying = comprobando el registro { $bar } { $done } de { $all } entradas, quedan { $left }
phase = { $count ->
    [one] { $phase ->
        [setup] En preparación
        [voting] Votación en curso
        [closing] Cerrándose
        [tally] Recuento
        [finished] Elección terminada
       *[aborted] Elección anulada
    }; { $count } entrada, comprobada.
   *[other] { $phase ->
        [setup] En preparación
        [voting] Votación en curso
        [closing] Cerrándose
        [tally] Recuento
        [finished] Elección terminada
       *[aborted] Elección anulada
    }; { $count } entradas, todas comprobadas.
}
ceremony-stands = La clave de la elección está completa.
ceremony-failed = Ceremonia de la clave, intento { $attempt }: fallida por culpa del depositario { $trustee }.
ceremony-confirmed = Ceremonia de la clave, intento { $attempt }: todos los depositarios han confirmado.
ceremony-round = Ceremonia de la clave, intento { $attempt }, paso { $round } de 4:
ceremony-trustee = { $name }: { $done } de 4 pasos

## Whose turn it is

next-line = Ahora: { $what }
waiting = En espera: { $what }
turn = { $who }: { $what }
reader = usted
all-voters = los votantes

## What was sent

sent = Enviado: { $what } ({ $kind }, entrada { $index })
stood-already = Ya estaba en el registro: { $what } ({ $kind }, entrada { $index })
note-commit = paso 1 de 4, su sello
note-open = paso 2 de 4, lo que selló
note-open-part = paso 2 de 4, lo que selló, parte { $part } de { $parts }
note-share = paso 3 de 4, el fragmento del depositario { $trustee }
note-confirm = paso 4 de 4, confirmado: todos los fragmentos recibidos encajan; este archivo guarda el suyo
note-complaint = paso 4 de 4, una queja: lo que envió el depositario { $trustee } no encaja; la organización debe empezar un intento nuevo
note-rehearsal = su ensayo: su fragmento funciona
note-decryption = su parte de la apertura de la pregunta { $contest }
note-decryptions = { $count ->
    [one] su parte de la apertura de { $count } pregunta
   *[other] su parte de la apertura de { $count } preguntas
}
nothing-sent = No hay ninguna pregunta que abrir: no se ha enviado nada.
nothing-due = Ahora no tiene nada que hacer.

## The count

counts-title = Todo el registro está comprobado. Contiene:
counts-credentials = { $count ->
    [one] votante en el censo
   *[other] votantes en el censo
}
counts-ballots = { $count ->
    [one] papeleta
   *[other] papeletas
}
counts-replaced = { $count ->
    [one] de ellas sustituida por otra posterior
   *[other] de ellas sustituidas por otras posteriores
}
counts-counted = { $count ->
    [one] contada, con un peso total de { $weight }
   *[other] contadas, con un peso total de { $weight }
}
counts-contest = en la pregunta { $contest }: { $outcome }
counts-outcome-counted = se abrirá
counts-outcome-withheld = queda cerrada: muy pocas papeletas (del mismo peso)
counts-outcome-empty = ninguna papeleta: los totales son cero

## The end

ended = Fin: { $what }.
nothing-more = { $what }: no hay nada más que hacer
finished = la elección ha terminado: su resultado es firme
aborted = la elección se ha abandonado ({ $reason })

## What goes wrong

fault-io = { $action ->
    [encode] no se puede dar forma de texto a { $path }: { $cause }
    [encrypt] no se puede cerrar { $path } con la frase de paso: { $cause }
    [lock] no se puede reservar { $path }: { $cause }
    [write] no se puede escribir { $path }: { $cause }
   *[read] no se puede leer { $path }: { $cause }
}
fault-in-use = otro urne-trustee está usando { $path }: espere a que termine
fault-passphrase = la frase de paso no abre { $path }: inténtelo de nuevo
fault-work = { $path } pide un factor de trabajo de { $required }, y más de { $max } se rechaza: recupérelo de una copia
fault-damaged = { $path } está dañado o no es un archivo de depositario ({ $reason }): recupérelo de una copia
fault-begin = no empieza como un archivo de depositario
fault-secret = un secreto es de un tipo desconocido
fault-ends-early = termina demasiado pronto
fault-length = una longitud es errónea
fault-utf8 = un texto no está en UTF-8
fault-choice = una elección entre 0 y 1 no es ni lo uno ni lo otro
fault-goes-on = sigue después de su final
fault-not-joined = este archivo no participa en la elección: ejecute primero `urne-trustee join --election URL`
fault-none-joined = este archivo no participa en ninguna elección: ejecute primero `urne-trustee join --election URL`
fault-which = { $count ->
    [one] este archivo participa en { $count } elección: diga cuál con --election URL, como { $example }
   *[other] este archivo participa en { $count } elecciones: diga cuál con --election URL, como { $example }
}
fault-which-election = ¿qué elección? dé --election URL
fault-not-named = esta elección no nombra a ningún depositario con la clave de este archivo, { $key }: dé su clave a la organización, o use el archivo que pertenece a esta elección
fault-not-stored = no se ha enviado nada: guarde primero el archivo nuevo
fault-not-the-file = { $path } no es el archivo que había que guardar: elija el que acaba de guardar, o guárdelo otra vez
fault-no-shares = este archivo no contiene ningún fragmento de la clave de esta elección: use el archivo que participó en la ceremonia
fault-old-copy = intento { $attempt }: el registro contiene mensajes de este depositario cuyos secretos no están en este archivo, así que es una copia antigua: use la más reciente; si se ha perdido, pida a la organización un nuevo intento
fault-log-behind = el archivo ha llegado más lejos que el registro: el intento que conoce no ha empezado allí; el tablero ha perdido entradas, avise a la organización y a los observadores
fault-other-aggregate = pregunta { $contest }: este archivo ha aceptado abrir otro cierre u otros totales; ambos juntos abrirían papeletas una a una, así que esto se rechaza para siempre: avise a la organización y a los observadores
fault-refused = no se ha enviado nada: { $cause }
fault-openings = todos los sellos deben estar abiertos antes de repartir los fragmentos
fault-shares = todos los fragmentos deben estar antes de comprobarlos
fault-rehearsal = la clave y el censo electoral deben estar completos antes de un ensayo
fault-close = el cierre aún no está en el registro firmado: inténtelo de nuevo
fault-poll-open = la votación debe estar cerrada antes de abrir sus totales
fault-few-witnesses = muy pocos testigos han firmado el final de la votación
fault-result-stands = el resultado ya es firme: no hay nada más que abrir
