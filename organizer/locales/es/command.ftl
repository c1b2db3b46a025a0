# Lo que dice la línea de órdenes de la organización y de los responsables del censo; los fallos de borradores, listas y archivos están en faults.ftl.

## Carpeta, claves, archivos

home-no-key = no hay ninguna clave { $file }; hágala con «{ $command } --dir { $folder }», o indique su carpeta con --dir
home-no-election = no se ha entregado ninguna elección desde { $folder }; indique una con --election URL, o entregue un borrador con «urne-organizer post DRAFT.toml --board URL»
home-damaged = { $file } no es un archivo de esta herramienta, o está dañado
key-made = { $file } está hecho; guárdelo, y solo para usted. La clave pública:
cannot-read = no se puede leer { $file }
cannot-read-again = no se puede volver a leer el borrador
cannot-rename = no se puede cambiar el nombre de { $file }
not-now = esto no puede venir ahora: { $detail } ({ $reason }); «urne-organizer status» dice lo que sí
pause-board = la urna no responde ({ $detail }); otra vez dentro de { $seconds } s
pause = { $detail }; otra vez dentro de { $seconds } s
progress-log = comprobación del registro
progress-pages = lectura de las páginas
progress-codes = fabricación de los códigos
progress-list = entrega de la lista

## Borradores

new-title = Nuestra votación
new-organizer = La organización
new-registrar = El responsable del censo
new-trustee = { $place ->
    [first] Primer depositario
    [second] Segundo depositario
   *[third] Tercer depositario
}
new-judgments = ¿Qué piensa de ellos?
new-budget = Presupuesto participativo
new-written = { $file } está escrito. Edítelo y después: urne-organizer check { $file }
new-party = «{ $text }» no es NOMBRE=CLAVE, como "Ada=CLAVE"
check-ready = El borrador está listo: urne-organizer post { $file } --board URL
check-doubts = El borrador tiene { $count ->
    [one] { $count } ajuste dudoso: corríjalo
   *[other] { $count } ajustes dudosos: corríjalos
}, o entréguelo con --anyway
check-refused = el borrador tiene { $count ->
    [one] { $count } ajuste dudoso (arriba); corríjalo
   *[other] { $count } ajustes dudosos (arriba); corríjalos
}, o entréguelo con --anyway. No se ha entregado nada
check-doubt = dudoso: { $what }
check-note = nota: { $what }
explain-opens = apertura
explain-closes = cierre
explain-early = (la organización puede cerrar antes)
explain-contest = Pregunta «{ $id }»: { $title }
explain-voters = Votantes: { $task }
explain-result = Resultado: { $rule }
explain-shuffle = Cada votante ve las opciones en otro orden.
explain-more = ... y { $count } más
explain-styles = Quién vota sobre qué
explain-style = papeleta «{ $id }»: { $contests }
explain-people = Personas
explain-role = { $role ->
    [organizer] organización
    [registrar] responsable del censo { $number }
   *[trustee] depositario { $number }
}
explain-threshold = Cualesquiera { $t } de los { $n } depositarios juntos abren el total; menos no averiguan nada.
explain-floor = Menos de { $floor } papeletas (del mismo peso) en una pregunta no se abren nunca.
explain-witnesses = { $quorum } de { $count } testigos deben haber confirmado el registro antes del recuento.

## Entrega

post-unknown = no se sabe si la elección se ha entregado; ejecute otra vez la misma orden
post-your-key = { $detail }; su clave pública es { $key }
post-done = La elección está entregada. Envíe esta dirección a los depositarios y a los responsables del censo; qué viene después: urne-organizer status
post-holds = { $file } ya contiene la elección { $election }, que no ha terminado; use otra carpeta con --dir, o anúlela con «urne-organizer abort»

## Estado

status-none = No se ha entregado nada desde esta carpeta.
status-you = A continuación, usted:
begin-key = hacer su clave
begin-draft = empezar un borrador y editarlo
begin-check = ver en palabras qué significa
begin-post = entregarlo
status-address = dirección
status-phase = fase
status-log = registro
status-voters = votantes
status-voted = han votado
phase = { $phase ->
    [voting] votación
    [closing] cierre
    [tally] recuento
    [finished] terminada
    [aborted] anulada
   *[setup] preparación
}
status-since = { $phase } desde el { $time }
status-entries = { $count ->
    [one] { $count } entrada, comprobada
   *[other] { $count } entradas, todas comprobadas
}
status-weight = { $count }, en conjunto un peso de { $weight }
status-ballots = { $voted } ({ $share }), { $ballots ->
    [one] { $ballots } papeleta
   *[other] { $ballots } papeletas
}
status-decryption = Apertura: { $done } de los { $needed } depositarios necesarios han abierto
status-aborted = Anulada: { $reason }
status-ceremony = { $state ->
    [published] Ceremonia de claves, intento { $attempt }: la clave está publicada
    [failed] Ceremonia de claves, intento { $attempt }: fallida
   *[running] Ceremonia de claves, intento { $attempt }
}
column-trustee = depositario
column-commit = paso 1
column-open = paso 2
column-shares = paso 3
column-confirm = paso 4
column-rehearsal = ensayo
column-done = hecho
status-lists = Listas de votantes
status-list = { $name }: { $state }
list-state-none = no entregada
list-state-complete = completa
list-state-parts = { $sent } de { $of } partes

## Pasos

attempt-unknown = no hay ningún depositario { $trustee }: están numerados de 1 a { $n }
attempt-done = La ceremonia de claves vuelve a empezar, intento { $attempt }: todos los depositarios repiten cada paso.
keys-stand = La clave de la elección ya está en la urna.
keys-done = La clave de la elección está publicada.
open-stands = La votación ya estaba abierta.
open-done = { $credentials ->
    [one] La votación está abierta para { $credentials } votante.
   *[other] La votación está abierta para { $credentials } votantes.
}
open-from = Se aceptan papeletas a partir del { $time }.
extend-stands = Esa ya es la hora de cierre.
extend-done = La votación se cierra ahora el { $time }.
option-fault = { $option }: { $what }
close-stands = La votación ya estaba cerrada.
close-not = la votación sigue abierta
close-ask = El cierre era el { $time }; han votado { $voted } de { $voters }. ¿Cerrar ahora, definitivamente? [s/N]
close-yes = sí
close-done = { $ballots ->
    [one] La votación está cerrada con { $ballots } papeleta en el registro.
   *[other] La votación está cerrada con { $ballots } papeletas en el registro.
} Desde ahora todos pueden comprobarla.
abort-stands = La elección ya estaba anulada.
abort-done = La elección está anulada; su registro permanece.
notice-done = El aviso está publicado.
reason-length = --reason: de 1 a 200 caracteres, en una sola línea
pages-none = esta urna no tiene páginas: se hizo sin ellas, así que no hay nada que hacer constar
pages-stand = { $count ->
    [one] En el registro ya consta este { $count } archivo.
   *[other] En el registro ya constan estos { $count } archivos.
}
pages-done = { $count ->
    [one] En el registro consta ahora el { $count } archivo de las páginas.
   *[other] En el registro constan ahora los { $count } archivos de las páginas.
}
pages-other = la urna da otro { $name } que { $file }
pages-missing = la urna no da { $name } de { $file }
pages-extra = la urna da { $name }, que no está en { $file }
archive-done = { $file } contiene el registro hasta ahora, { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}, todo comprobado (huella { $root }).
archive-check = Cualquiera puede comprobarlo: urne-verify { $file }
export-done = Escrito en { $folder }: { $files }
export-contact = RUDI pregunta a quién escribir: añada --rudi-contact "Oficina de datos abiertos <opendata@example.org>"
export-matter = SCDL pregunta la materia: añada --scdl-matter "8.4 aménagement du territoire"
export-matter-form = --scdl-matter: «{ $text }» no es un código y un nombre
export-id-form = --scdl-id: «{ $text }» no es PREGUNTA=NÚMERO

## Responsables del censo

labels-there = { $file } ya tiene etiquetas; ambos responsables del censo leen este archivo tal como está
labels-done = { $file } tiene etiquetas para { $count ->
    [one] { $count } votante
   *[other] { $count } votantes
}. Dé el mismo archivo a ambos responsables del censo; cada uno ejecuta: urne-organizer registrar import { $file }
import-refused = { $count ->
    [one] { $file }: { $count } fallo (arriba); corríjalo y vuelva a leer la lista. No se ha escrito nada
   *[other] { $file }: { $count } fallos (arriba); corríjalos y vuelva a leer la lista. No se ha escrito nada
}
import-faults = { $file }: { $count ->
    [one] { $count } fallo
   *[other] { $count } fallos
}; no se ha escrito nada
import-found = { $file }: { $count ->
    [one] { $count } votante
   *[other] { $count } votantes
} según la columna «{ $column }», en conjunto un peso de { $weight }, ningún fallo.
import-dry = Solo prueba: no se ha escrito nada.
import-done = La lista está leída. Cuando la elección esté entregada: urne-organizer registrar credentials --election URL --out codes.csv
registrar-other-key = la clave de esta carpeta ({ $key }) no es la de un responsable del censo de esta elección ({ $names }); indique la carpeta correcta con --dir
codes-phase = la elección está en la fase «{ $phase }»: su lista de votantes ya no se puede cambiar
codes-made = los códigos de esta elección ya se hicieron ({ $file }); entregue su lista con «urne-organizer registrar post», o haga otros con --again: los antiguos dejan entonces de valer
codes-posted = la lista de este responsable del censo ya está en la urna ({ $sent } de sus partes) y no se puede cambiar; se hizo a partir de { $file }
codes-exists = { $file } ya existe y se deja como está; elija otro nombre
codes-done = { $count ->
    [one] { $file } contiene el código de { $count } votante: quien lo lea puede votar en su lugar. Repártalo y después destruya el archivo.
   *[other] { $file } contiene los códigos de { $count } votantes: quien lo lea puede votar en su lugar. Repártalos y después destruya el archivo.
}
codes-next = A continuación: urne-organizer registrar post{ $flags }
list-posted = { $stood ->
    [none] La lista está en la urna
    [all] La lista ya estaba en la urna
   *[some] La lista está en la urna, en parte desde antes
}{ $parts ->
    [one] { "." }
   *[other] { " " }en { $parts } partes.
}
list-differs = { $detail }; ambos responsables del censo necesitan el mismo archivo etiquetado: léalo, después «urne-organizer registrar credentials{ $flags } --again --out NEW.csv», y vuelva a entregar

## Importaciones

strict-report = { $file }: { $count ->
    [one] { $count } papeleta con fallos
   *[other] { $count } papeletas con fallos
} (arriba); no se ha escrito nada más que el informe
strict-nothing = { $file }: { $count ->
    [one] { $count } papeleta con fallos
   *[other] { $count } papeletas con fallos
} (arriba); no se ha escrito nada
grades-named = --grades nombra { $named } menciones, pero de { $best } a { $worst } hay { $count }
decidim-no-fault = Ningún fallo. Para escribir un borrador: añada --draft ARCHIVO --budget IMPORTE
