# Lo que se dice de un resultado en un terminal y en sus archivos, además de lo que dice la página del tablón (board.ftl).

named = { $name }: { $said }

## En un terminal

result-hidden = y { $count } más (--all las muestra)
result-pairs = Cuántos ponen la opción de la fila por delante de la de la columna:
result-why = Por qué:
result-costs = cuesta { $cost }

## Lo que no se puede mostrar ni escribir

fault-no-result = la elección aún no tiene resultado; vea «urne-organizer status»
fault-table = no se puede escribir una tabla: { $error }
rudi-contact = «{ $text }» no tiene la forma "Oficina de datos abiertos <opendata@example.org>"
rudi-licence = allí no se conoce la licencia «{ $licence }»; se conocen { $known }
rudi-address = «{ $url }» no es una dirección como https://data.example.org/vote
scdl-vote = «{ $text }» no es OPTION=pour, OPTION=contre ni OPTION=abstention
scdl-meaning = «{ $text }» no es pour, contre ni abstention
scdl-siret = un SIRET tiene 14 cifras, «{ $text }» no lo es
scdl-code = el código de una materia es como 8.4, «{ $text }» no lo es
scdl-day = «{ $text }» no es un día como 2026-12-01
scdl-contest = no hay ninguna pregunta «{ $id }»
scdl-not-such = la pregunta «{ $id }» no es un voto a favor, en contra o de abstención: { $why }
scdl-several = en ella no se elige una sola opción
scdl-withheld = su total no se ha abierto, se han contado muy pocas papeletas
scdl-unclear = ¿qué significa la opción «{ $option }»? dígalo con --scdl-vote { $id }=pour, =contre o =abstention
scdl-same = las opciones «{ $one }» y «{ $two }» significan lo mismo
scdl-no-for = ninguna de sus opciones es un voto a favor
scdl-no-against = ninguna de sus opciones es un voto en contra

## En la descripción de los archivos (RUDI)

rudi-summary = { $questions }. Resultados de una votación verificable: { $ballots } papeletas contadas para { $people } votantes del censo.
