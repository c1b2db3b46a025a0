# Lo que dicen las herramientas de un tablero y de sus respuestas. Los nombres son los mismos en todas las lenguas.

## Direcciones

fault-address = «{ $text }» no es una dirección: { $detail }
address-scheme = empieza por http:// o https://, como http://127.0.0.1:8080
address-host = falta el nombre del servidor
address-parts = solo contiene protocolo, servidor, puerto y ruta
address-of-election = es la dirección de una elección; la del tablero termina antes de /elections
address-election-form = la dirección de una elección se escribe http://servidor:puerto/elections/<64 cifras hexadecimales>
address-election-id = detrás de /elections/ va el número de la elección, 64 cifras hexadecimales

## Respuestas

fault-unreachable = { $url }: el tablero no responde ({ $detail }); compruebe la dirección y la red y vuelva a intentarlo
fault-unavailable = { $url }: el tablero no puede responder en este momento ({ $detail }); vuelva a intentarlo más tarde
fault-not-found = { $url }: el tablero no conoce nada en esta dirección
fault-problem = { $url }: el tablero responde { $status }: { $title }
fault-refused = el tablero ha rechazado { $kind ->
    [ballot] la papeleta
    [manifest] la elección
    [roll] el censo
    [key] la clave pública
    [open] la apertura de la votación
    [extension] la prórroga de la votación
    [closing] el fin de la votación
    [close] el cierre de la urna
    [partial-decryption] la apertura del total
    [result] el resultado
    [abort] la anulación
    [notice] el aviso
    [submission] el envío
   *[other] el envío «{ $kind }»
}: { $cause }
fault-unsigned-refusal = el tablero ha dicho que no ({ $reason }), pero sin una firma válida de su clave: { $detail }
fault-answer = { $url }: no es la respuesta de un tablero de Urne: { $detail }
answer-slow = ha tardado demasiado
answer-unknown-host = no se conoce el nombre del servidor
answer-no-connection = no hay conexión
answer-no-way = la página no tiene manera de preguntar al tablero
answer-no-body = sin contenido
answer-long = más de { $limit } bytes
answer-unexplained = una respuesta sin explicación
answer-status = código { $status }, { $title }
answer-not-manifest = una elección solo se crea con un manifiesto
answer-other-page = el archivo no es aquel cuya huella indica el tablero

## Resguardos

fault-receipt = { $url }: el resguardo del tablero no es válido: { $detail }; guarde lo que ha enviado y envíelo otra vez
receipt-other-entry = su entrada no es lo que se envió
receipt-other-index = es de otro número que el de la entrada
receipt-not-shown = su registro no muestra la entrada que ha confirmado

## El registro

fault-log = { $origin }: el registro no es correcto: { $detail }
fault-entry = { $origin }: la entrada { $index } incumple las reglas: { $detail }
fault-checkpoint = punto de control: { $detail }
fault-first-entry = entrada 0: { $detail }
log-empty = el registro está vacío
log-no-manifest = la entrada 0 no es un manifiesto
log-other-election = la entrada 0 es el manifiesto de otra elección
log-no-entry = no hay ninguna entrada { $index } entre { $size }
log-root = { $size ->
    [one] la entrada no da la raíz que ha firmado el tablero
   *[other] las { $size } entradas no dan la raíz que ha firmado el tablero
}
log-archive = un archivo no admite entradas; indique la dirección de la elección
log-not-open = la votación aún no está abierta: la abre la organización, está prevista para { $opens }
log-given-up = esta elección se abandonó antes de abrirse la votación

## Un tablero que se contradice

fault-contradiction = EL TABLERO SE CONTRADICE: { $detail }. Los dos puntos de control que ha firmado se guardan en { $evidence }; muéstrelos a la organización y a los observadores
fault-contradiction-shown = EL TABLERO SE CONTRADICE: { $detail }. Guarde los dos puntos de control que ha firmado y muéstrelos a la organización y a los observadores
contradiction-origin = su registro tiene otro origen que antes
contradiction-gone = { $now ->
    [one] muestra una entrada, pero antes firmó { $before }: han desaparecido entradas
   *[other] muestra { $now } entradas, pero antes firmó { $before }: han desaparecido entradas
}
contradiction-different = { $size ->
    [one] la primera entrada que muestra no es la que firmó antes
   *[other] las primeras { $size } entradas que muestra no son las que firmó antes
}
evidence-title = Dos puntos de control que ha firmado un mismo tablero y que se contradicen:
evidence-before = Antes:
evidence-now = Ahora:

## Archivos

fault-file-read = no se puede leer { $path }: { $cause }
fault-file-write = no se puede escribir { $path }: { $cause }
fault-file-remove = no se puede borrar { $path }: { $cause }
fault-file-create = no se puede crear { $path }: { $cause }
fault-file-exists = { $path } ya existe y se deja como está
fault-content = { $path }: { $detail }
content-missing = falta { $name }
content-checkpoint = no es un punto de control que guardara esta herramienta ({ $detail }); sin él, un tablero que retrocede pasa inadvertido; borre el archivo para empezar de nuevo
content-no-key = no es un archivo de clave de Urne
content-key-role = es la clave { $found ->
    [organizer] de una organización
    [registrar] de un responsable del censo
   *[other] de «{ $found }»
}, no { $needed ->
    [organizer] de una organización
   *[other] de un responsable del censo
}
content-key-damaged = la clave de este archivo está dañada; use su copia de seguridad
content-key-open = otros pueden leer esta clave secreta; ejecute «chmod 600 { $path }»

## Qué hay que hacer

turn-commit = empezar la ceremonia de la clave
turn-open-packages = mostrar lo sellado
turn-send-shares = enviar a los demás depositarios sus fragmentos
turn-check-shares = comprobar los fragmentos recibidos
turn-attempt = intento { $attempt }
turn-round = paso { $round } de 4
turn-sent = { $sent } de { $of } mensajes enviados
turn-new-attempt = empezar el intento { $attempt }: una queja ha mostrado que la culpa es del depositario { $trustee } ({ $name })
turn-new-attempt-failed = empezar el intento { $attempt }: { $cause }
turn-post-key = publicar la clave de la elección: todos los depositarios la han confirmado
turn-post-roll = hacer los códigos de voto y entregar la lista de votantes
turn-post-roll-rest = entregar el resto de la lista de votantes: hay { $arrived } de { $parts } partes
turn-rehearse = hacer el ensayo, para que sea seguro que la apertura funciona antes de que nadie vote
turn-open-poll = abrir la votación
turn-vote = votar: { $voted } de { $voters } tienen una papeleta en la urna
turn-close-poll = cerrar la votación cuando acabe su tiempo
turn-close-early = cerrar la votación; esta elección se puede cerrar antes de tiempo
turn-post-close = terminar el cierre: fija lo que se cuenta; nada más puede venir antes
turn-cosign = confirmar un registro de más de { $count } entradas: los depositarios esperan a { $quorum } de los testigos
turn-decrypt = abrir los totales: { $done } de los { $needed } depositarios necesarios lo han hecho
turn-post-result = publicar el resultado: { $done } depositarios han abierto los totales, hacen falta { $needed }
turn-post-result-empty = publicar el resultado: no había nada que abrir
turn-abort = abandonar esta elección y hacer otra, con listas nuevas: { $cause }
