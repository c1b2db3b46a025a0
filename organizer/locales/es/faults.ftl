# Lo que está mal o es dudoso en borradores, listas y archivos leídos, para la orden y las páginas; y los borradores nuevos.

## Importes, partes, fechas

-money-forms = escriba un importe como 1500 o "1500.50"
money-point = «{ $text }» termina en un punto; { -money-forms }
money-none = «{ $text }» no es un importe; { -money-forms }
money-thousands = «{ $text }» puede significar miles o milésimas; { -money-forms }
money-large = «{ $text }» es un importe demasiado grande
money-number = «{ $text }» no es un número como 1500 o 1500.50
money-digits = { $amount } tiene más de { $places ->
    [one] { $places } cifra
   *[other] { $places } cifras
} tras el punto
-part-forms = escriba "50%", "2/3", "more than 50%" (más de) o "at least 2/3" (al menos)
part-none = «{ $text }» no es una parte de un todo; { -part-forms }
part-more = «{ $text }» es más que todos; { -part-forms }
part-exact = «{ $text }»: aquí basta exactamente esa parte; escríbala sin «more than»
-time-forms = escriba "2026-12-01 20:00", "2026-12-01T20:00Z", "now" (ahora) o "in 2 hours" (dentro de 2 horas)
time-none = «{ $text }» no es una fecha con hora; { -time-forms }
time-far = demasiado lejos en el futuro
time-no-hour = a «{ $text }» le falta la hora; { -time-forms }
time-twice = «{ $text }» llega dos veces o nunca, porque entonces cambia la hora; escríbala en UTC con Z
time-zone = no hay ninguna zona horaria «{ $name }» en este equipo; use un nombre como "Europe/Madrid", o "UTC"

## Archivos

file-not-utf8 = no es texto UTF-8; guarde el archivo como «CSV UTF-8» y vuelva a intentarlo
file-empty = el archivo está vacío
file-fields = { $fields } campos, pero la primera línea nombra { $columns } columnas
file-quote = unas comillas abren un campo que sigue más allá del final de la línea; ciérrelas en esta línea

## Borradores: lo que está escrito en el archivo

draft-missing = falta el ajuste «{ $name }»
draft-unknown = el ajuste «{ $name }» no se conoce; { $count ->
    [one] solo existe { $known }
   *[other] existen { $known }
}
draft-variant = el valor «{ $name }» no se conoce; { $count ->
    [one] solo existe { $known }
   *[other] existen { $known }
}
draft-type = debe ser { $expected }, no { $found }
draft-value = { $found } no sirve: debe ser { $expected }
draft-found = { $kind ->
    [integer] el número
    [string] el texto
   *[other] el valor
} { $value }
draft-found-list = una lista
draft-found-table = una tabla
draft-kind-number = un número entero
draft-kind-text = un texto entre comillas
draft-kind-truth = true o false, sin comillas
draft-kind-list = una lista
draft-kind-table = una tabla
draft-syntax = { $reason ->
    [value] falta un valor después de «=»
    [quotes] falta un valor, o sus comillas: un texto se escribe "texto"; true, false y los números, sin comillas
    [twice] este ajuste está escrito dos veces
    [open] faltan las comillas que cierran el texto
    [equals] faltan «=» y un valor
    [comma] falta una coma
    [bracket] falta el corchete o la llave que cierra
   *[other] esta línea no es TOML: { $detail }
}
draft-words = un texto, o una tabla de textos como { "{" } es = "Sí", en = "Yes" { "}" }
draft-moment = una fecha con hora, como "2026-12-01 20:00", "now" o "in 2 hours"
draft-amount = un número entero, o un importe como "1500.50"
draft-unit = una moneda como "EUR", o { "{" } name = "EUR", decimals = 2 { "}" }
draft-grades = el nombre de una escala como "seven", o menciones como ["Bien", "Regular", "Mal"], la mejor primero
draft-ranks = "borda", "pairs", o puntos como [3, 2, 1]
draft-language = «{ $tag }» no es un código de lengua como "es" o "pt-BR"
draft-number = { $name } no puede ser { $value }
draft-name = un nombre tiene de 1 a 200 caracteres, en una sola línea
draft-id = «{ $id }» no puede ser un nombre corto: letras de la a a la z, cifras, «.», «_», «-», 64 como máximo, primero una letra o una cifra
draft-text = un texto tiene de 1 a 4000 caracteres; una tabla de textos tiene códigos de lengua como es, en
draft-key-missing = falta la clave del { $role ->
    [trustee] depositario
    [registrar] responsable del censo
   *[witness] testigo
} «{ $name }»: pida la línea que muestra «{ $command }»
draft-key-wrong = «{ $text }» no es una clave pública (43 caracteres); cópiela como la muestra «{ $command }»
draft-witness-tool = la herramienta del testigo
draft-no-contest = no hay ninguna pregunta «{ $id }»
draft-contest-twice = la pregunta «{ $id }» se nombra dos veces

## Borradores: las reglas

draft-twice = { $what ->
    [option] la opción
    [style] la papeleta
   *[contest] la pregunta
} «{ $id }» figura dos veces, primero en la línea { $line }
draft-closes = el cierre, closes ({ $closes }), no va después de la apertura, opens ({ $opens })
draft-floor = floor es un número de 2 a 1000000
draft-trustees = una elección tiene de 2 a 32 depositarios: un [[trustees]] con name y key para cada uno
draft-threshold = threshold es un número de 2 a { $n }, el número de depositarios
draft-registrars = una elección tiene 1 o 2 responsables del censo: un [[registrars]] con name y key para cada uno
draft-contests = una elección tiene de 1 a 100 preguntas: un [[contests]] para cada una
draft-style-empty = la papeleta «{ $id }» no tiene ninguna pregunta
draft-contest-unused = ninguna papeleta tiene la pregunta «{ $id }»: nadie podría votar en ella
draft-key-shared = esta es también la clave de { $other }; cada cual tiene su propia clave
draft-the-organizer = la organización
draft-the-board = quien lleva la urna
contest-fault = pregunta «{ $id }»: { $what }
contest-unit-digits = una unidad tiene de 0 a 4 cifras tras el punto
contest-unit-name = el nombre de una unidad tiene 16 caracteres como máximo
contest-amount = un importe tiene más de 4 cifras tras el punto
contest-decimals = { $what }; unit = { "{" } name = "EUR", decimals = 2 { "}" } las permite
contest-whole = { $name } es un número entero
contest-free = un proyecto de un presupuesto cuesta algo
contest-no-cost = la opción «{ $id }» no tiene coste; escriba por ejemplo cost = 1500
contest-no-sum = un reparto necesita la suma que divide cada votante, por ejemplo total = 1000
contest-no-money = un presupuesto necesita el dinero, por ejemplo budget = 150000
contest-share-least = share y least dicen lo mismo; deje uno de los dos
contest-no-points = una pregunta de puntos necesita cuántos tiene cada votante, por ejemplo points = 7
contest-grade-set = no hay ninguna escala de menciones «{ $name }»; hay { $names }, o escriba las suyas como ["Bien", "Regular", "Mal"]
contest-counted = counted no puede ser «{ $name }»: escriba "pairs", "borda" o puntos como [3, 2, 1]
contest-negative = los puntos de los puestos no son negativos
contest-options = una pregunta tiene de 1 a 1000 opciones: un [[contests.options]] para cada una
contest-score = la nota más alta, each, va de 1 a 1023
contest-grades = hay de 2 a 10 menciones
contest-positions = la pregunta necesita { $positions } números en cada papeleta, una elección tiene { $most } como máximo{ $kind ->
    [ranking] : un orden contado por pares ocupa n (n - 1); por puntos, n
    [grades] : cada opción ocupa uno por mención
   *[other] { "" }
}
contest-unreachable = ninguna selección de proyectos puede costar en total de { $least } a { $most }
contest-unreachable-min = ninguna selección de proyectos puede costar en total de { $least } a { $most }, si hay que elegir al menos { $min }
contest-max = max es { $max }, pero hay { $n } opciones
contest-min = min ({ $min }) es mayor que max ({ $max })
contest-min-blank = con blank = true, min es al menos 1: no elegir nada y votar en blanco sería lo mismo
contest-budget = el presupuesto va de 1 a 10^15
contest-least-budget = least es mayor que el presupuesto
contest-points = points va de 1 a 1000000
contest-each = each, el máximo para una opción, va de 1 a { $most }
contest-least-points = least es { $least }, pero un votante solo puede dar { $most } puntos
contest-least-blank = con blank = true, least es al menos 1: no dar nada y votar en blanco sería lo mismo
contest-ranking-min = min es al menos 1: no ordenar a nadie es votar en blanco, blank = true
contest-pairs = los pares necesitan al menos 2 opciones
contest-rank-points = { $points } puntuaciones para los puestos, pero se pueden ordenar { $max } opciones (max)
contest-rank-order = un puesto mejor no recibe menos puntos que el siguiente
contest-rank-first = el primer puesto recibe de 1 a 1000000 puntos
contest-allocation = un reparto tiene 31 opciones como máximo, aquí hay { $n }
contest-total = total va de 1 a 2^48 de la unidad más pequeña
contest-each-total = each es más que 0 y como máximo total
contest-least-total = lo que se debe repartir es más de lo que un votante puede dar
contest-rule-sums = la regla "{ $rule }" necesita votos o puntos: las menciones van con "majority judgment", un orden contado por pares con "schulze" o "ranked pairs"
contest-rule-grades = la regla "{ $rule }" va con kind = "grades"
contest-rule-pairs = la regla "{ $rule }" va con kind = "ranking" y counted = "pairs"
contest-no-winners = winners es al menos 1; omítalo si los totales son el resultado
contest-winners = { $seats } ganadores, pero hay { $n } opciones
contest-ties = la regla "{ $rule }" no puede dejar empates abiertos: escriba "lot", "order" o "id"
setting-kind = «{ $name }» no es un ajuste de kind = "{ $kind }", sino de { $kinds }
setting-budget = «{ $name }» va con kind o rule = "budget"
setting-seats = «{ $name }» va con las reglas que reparten puestos
setting-by = «{ $name }» va con rule = "budget"
setting-decides = «{ $name }» necesita una regla: los totales solos no deciden nada
setting-majority = «{ $name }» va con kind = "choice" o "budget" y rule = "most votes" o "budget": en otros casos los totales no son números de votantes
setting-blank-counts = «{ $name }» necesita majority y blank = true
setting-without-opinion = «{ $name }» necesita rule = "majority judgment" y no_opinion = true

## Borradores: lo permitido pero quizá no querido

doubt-both-needed = se necesitan los dos depositarios para el resultado: si uno pierde la clave, no se puede contar ningún voto; un tercer depositario lo evitaría
doubt-all-needed = se necesitan los { $n } depositarios para el resultado: si uno pierde la clave, no se puede contar ningún voto; threshold = { $fewer } lo evitaría
doubt-threshold = { $t } de { $n } depositarios podrían abrir juntos papeletas sueltas: es menos que la mayoría
doubt-one-registrar = con un solo responsable del censo, este podría votar por quienes se abstienen; con dos queda excluido
doubt-past = el cierre, closes ({ $closes }), ya ha pasado
doubt-short = la votación solo está abierta { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
doubt-year = la votación está abierta más de un año
doubt-same-name = dos depositarios se llaman «{ $name }», primero en la línea { $line }
doubt-no-choice = cada votante debe elegir todas las opciones, así que no hay nada que elegir
doubt-points = todas las opciones juntas no pueden recibir más que los { $points } puntos que tiene un votante: nadie tiene que elegir
doubt-grades = dos menciones tienen el mismo nombre: los votantes no pueden distinguirlas
doubt-title = la opción «{ $id }» tiene el mismo título que la de la línea { $line }: los votantes no pueden distinguirlas
doubt-never = de { $min } a { $max } proyectos nunca cuestan en total de { $least } a { $most }: nadie puede emitir un voto válido
doubt-money = todos los proyectos juntos cuestan { $all }, no más que el presupuesto: gana cada uno que recibe un voto
doubt-dear = el proyecto «{ $id }» cuesta { $cost }, más que todo el presupuesto de { $budget }: no puede ganar nunca
doubt-quorum-all = el quórum son todos: un solo votante que falte anula la votación
doubt-quorum = un quórum de { $part } se alcanza raramente; si no se alcanza, no gana nadie
doubt-seats = ganan { $seats } de { $n } opciones: todas las que reciben un voto
doubt-majority = { $seats } ganadores no pueden tener cada uno { $part } de los votos si un votante elige como máximo { $max }
doubt-ties = un empate por el último puesto queda abierto, para resolverlo según sus reglas; ties = "lot" lo sortea sin que nadie pueda influir

## Borradores nuevos

template-head = Borrador de una elección. Edítelo, vea después en palabras qué significa, y entréguelo:
template-nothing-public = Nada es público antes de la entrega; después ya no se puede cambiar nada.
template-description = Un texto más largo para los votantes.
template-times = Fechas: "2026-12-01 20:00" (en la zona horaria de abajo), "now" (ahora), "in 2 hours" (dentro de 2 horas).
template-timezone = o por ejemplo "Europe/Madrid"
template-early = ¿se puede cerrar antes de esa hora?
template-threshold = Cuántos depositarios juntos pueden abrir el total. Si se omite: más de la mitad.
template-floor = Si se cuentan menos papeletas que estas, no se abre nada: el total de los votos de dos personas no es ningún secreto.
template-registrars = Uno o dos responsables del censo: dan un código a cada votante. Con dos, ninguno puede votar en lugar de nadie. Cada uno ejecuta «urne-organizer registrar key» y le envía la clave pública.
template-trustees = Los depositarios tienen juntos la clave del total y nunca ven una papeleta. Elija a personas de las que los votantes confíen en que no actuarán de acuerdo. Cada uno ejecuta «urne-trustee key --name NAME» y le envía la clave pública.
template-paste = PEGUE AQUÍ LA CLAVE PÚBLICA
template-contests = Las preguntas, cada una con sus opciones. Un texto puede ser una tabla de lenguas:
template-styles = Quién vota sobre qué. Si se omite: todos votan sobre todo (una sola papeleta, "all"). La lista de votantes indica la papeleta de cada uno en su columna «style».
template-style = Distrito norte
template-ticks = el votante marca entre min y max opciones
template-winners = cuántas ganan; si se omite: el resultado son los totales
template-blank = ofrecer el voto en blanco
template-blank-min = ofrecer el voto en blanco (necesita min = 1 o más)
template-blank-counts = los votos en blanco cuentan en esa mayoría
template-ties = en caso de empate: "lot" (sorteo), "order" (orden), "id" (nombre corto) o "undecided" (abierto)
template-ties-short = en caso de empate: "lot" (sorteo), "order" (orden) o "id" (nombre corto)
template-ties-id = en caso de empate, primero el nombre corto menor
template-shuffle = mostrar las opciones a cada votante en otro orden
template-shuffle-projects = mostrar los proyectos a cada votante en otro orden
template-min = mínimo de opciones
template-max = máximo de opciones
template-quorum = parte de los votantes que debe participar
template-majority = parte de los votos que se necesita; o "more than 50%" (más de)
template-no-majority = sin esto basta con tener más votos
template-basket = el votante llena una cesta de proyectos
template-unit = la moneda del presupuesto y de los costes
template-budget = el dinero: para la cesta de un votante y para los ganadores
template-money = el dinero
template-share = lo que una cesta debe costar como mínimo; "0%" no pide nada
template-share-short = lo que una cesta debe costar como mínimo
template-min-projects = mínimo de proyectos
template-max-projects = máximo de proyectos
template-max-projects-any = máximo de proyectos; si se omite: cualquier número
template-rule-budget = ganadores: tantos como permita el dinero
template-rule-money = ganan aquellos para los que alcanza el dinero
template-rule-totals = el resultado son los totales
template-by = primero los más votados, saltando lo que ya no cabe; o "optimum": el conjunto con más votos
template-by-short = primero los más votados; o "optimum"
template-gives-points = el votante da puntos
template-points = puntos que tiene un votante
template-each = máximo para una opción
template-each-project = máximo para un proyecto
template-each-sum = máximo para una opción; si se omite: todo
template-least = puntos que se deben dar
template-scores = el votante puntúa cada opción
template-highest = la nota más alta; la más baja es 0
template-highest-score = la nota más alta
template-grades-every = el votante da una mención a cada opción
template-grades = ya hechas: "seven" (siete), "six" (seis), "five" (cinco), "four" (cuatro), "three" (tres); o las suyas, la mejor primero
template-grades-order = la mejor primero
template-grades-own = # grades = ["Bien", "Regular", "Mal"]
template-no-opinion = una opción puede quedar sin mención
template-rule-grades = gana la mejor mención mediana
template-without-opinion = o "worst": cuenta como la peor mención
template-or-worst = o "worst" (la peor)
template-orders = el votante ordena las opciones
template-min-ranked = mínimo de opciones que se deben ordenar
template-max-ranked = máximo que se pueden ordenar
template-max-ranked-all = máximo que se pueden ordenar; si se omite: todas
template-counted-pairs = quién va antes que quién; o "borda", o puntos
template-rule-pairs = o "ranked pairs" (pares ordenados)
template-counted-borda = el último puesto recibe 1 punto, cada puesto mejor 1 más
template-counted-points = o sus propios puntos, el primer puesto primero
template-ranks = puntos de los puestos, el primer puesto primero
template-divides = el votante reparte una suma
template-total = lo que reparte un votante
template-share-sum = la parte que se debe repartir
template-names-projects = nombrar proyectos
template-names-budget = nombrar proyectos que caben en el presupuesto
template-ballot-most = lo que pueden costar juntos los proyectos de una papeleta
template-ballot-least = lo que deben costar juntos
template-give = dar puntos
template-score-projects = puntuar cada proyecto
template-rank-projects = ordenar proyectos
template-title-proposal = ¿Se aprueba la propuesta?
template-title-statutes = ¿Se modifican los estatutos como se propone?
template-title-president = ¿Quién presidirá?
template-title-committee = ¿Quién formará parte del comité?
template-title-projects = ¿Qué proyectos se deben hacer?
template-title-themes = ¿Qué es lo más importante el año que viene?
template-title-logo = ¿Qué le parecen estos bocetos?
template-title-judge = Para presidirnos, considero que esta persona sería ...
template-title-venue = ¿Dónde nos reunimos?
template-title-funds = ¿Cómo se reparte el fondo?
template-trees = Árboles en la plaza de la estación
template-shade = Sombra para la piscina
template-books = Una caja de libros en el puerto
template-bikes = Un aparcamiento cerrado para bicicletas
template-yes = Sí
template-no = No
template-abstain = Abstención
template-roads = Calles
template-schools = Escuelas
template-parks = Parques
template-red = El rojo
template-blue = El azul
template-green = El verde
template-hall = El ayuntamiento
template-school = La escuela
template-park = El parque
template-pool = La piscina
template-sports = Deporte
template-music = Música
template-youth = Club juvenil

## Listas de votantes

voters-line = línea { $line }, { $what }
voters-line-column = línea { $line }, columna «{ $column }»: { $what }
voters-column-twice = esta columna figura dos veces; deje una
voters-no-columns = la primera línea debe nombrar las columnas; una es «voter» (o «id», «document_id», «email»), otras pueden ser «style», «weight», «label»
voters-nobody = la lista tiene nombres de columnas y ningún votante
voters-weights = los pesos suman más de 2^40
voters-no-labels = falta la columna «label», que necesitan dos responsables del censo
voters-empty = vacío
voters-long = más de 200 caracteres, o con un carácter de control
voters-email = «{ $name }» no es una dirección de correo
voters-twice = «{ $name }» ya figura en la línea { $line }
voters-style = no hay ninguna papeleta «{ $style }»; la elección tiene { $styles }
voters-style-id = «{ $style }» no puede ser el nombre corto de una papeleta: letras, cifras, «.», «_», «-», 64 como máximo
voters-weight = «{ $weight }» no es un número entero de 1 a 4294967295
voters-label-twice = esta etiqueta ya figura en la línea { $line }
voters-label = una etiqueta tiene 32 signos: cifras y letras minúsculas de la a a la f
voters-labels-needed = esta elección tiene dos responsables del censo y la lista leída no tiene etiquetas; uno de los dos ejecuta «urne-organizer registrar labels», y ambos leen el archivo etiquetado
voters-labelled = la lista ya tiene etiquetas; ambos responsables del censo la toman tal como está
voters-no-style = el votante «{ $voter }» no tiene papeleta y la elección tiene varias ({ $styles }); añada la columna «style» y vuelva a leer la lista
voters-other-style = el votante «{ $voter }» tiene la papeleta «{ $style }», que la elección no tiene ({ $styles })
list-damaged = { $file } está dañado ({ $detail }); use su copia
list-other-election = { $file } es la lista de otra elección
list-other-registrar = { $file } es la lista del responsable del censo { $registrar }
list-stands = la lista de este responsable del censo ya está en la urna y no se puede cambiar
list-none = no hay ninguna lista { $file } para esta elección; ejecute antes «urne-organizer registrar credentials»
list-no-voters = no se ha leído ninguna lista de votantes en { $folder }; ejecute antes «urne-organizer registrar import VOTERS.csv»

## El resultado en archivos

scdl-matter = SCDL: la materia es un código y un nombre, como 8.4 aménagement du territoire

## Qué viene después

next-none = No queda nada por hacer.
next-title = A continuación:
next-who = { $role ->
    [organizer] Organización, { $name }
    [registrar] Responsable del censo { $number }, { $name }
    [trustee] Depositario { $number }, { $name }
    [witness] Testigo { $number }, { $name }
   *[voters] Votantes
}
next-line = { $who }: { $what } (desde el { $since })
next-and = { $what }; { $more }
next-from = no antes del { $time }
next-until = antes del { $time }
next-planned = estaba previsto para el { $time }
next-publish = publicar el registro, para que todos puedan comprobar el resultado

## Archivos de proyectos, votos y menciones

import-set-aside = { $fault }; apartado
import-note = nota: { $note }
import-project = proyecto { $id }: { $what }
import-budget = presupuesto { $id }: { $what }
import-project-twice = el proyecto { $id } figura dos veces, primero en la línea { $line }
pabulib-value = { $name }: { $what }
pabulib-section-twice = la sección { $name } empieza por segunda vez; empezó en la línea { $line }
pabulib-none = no es un archivo Pabulib: empieza con una línea META
pabulib-section-missing = falta la sección { $name }
pabulib-section-columns = la sección { $name } no tiene línea con los nombres de las columnas
pabulib-meta-columns = las columnas de META son «key;value»
pabulib-no-name = un valor sin clave
pabulib-name-twice = «{ $name }» figura dos veces, primero en la línea { $line }
pabulib-empty = «{ $name }» está vacío
pabulib-not-said = META no dice «{ $name }»
pabulib-whole = { $name } es «{ $value }», no un número entero
pabulib-num-projects = num_projects es { $stated }, la sección PROJECTS tiene { $found }
pabulib-decimals = los costes o el presupuesto tienen más de 4 cifras tras el punto
pabulib-one-sum = { $name } ({ $value }) no se usa: el presupuesto es una suma para todos los proyectos
pabulib-score-threshold = min_project_score_threshold ({ $value }) no se usa: proyectos con menos votos pueden ganar
pabulib-lengths = min_length y max_length se piden a las papeletas del archivo, pero no a las nuevas: un borrador limita los puntos, no los proyectos
pabulib-no-title = META no tiene ni description ni unit
pabulib-max-length-none = max_length es 0: una papeleta no podría nombrar nada
pabulib-max-length = max_length es { $stated }, pero hay { $all } proyectos: se usa { $all }
pabulib-min-length = min_length es { $min }, más que los { $max } proyectos que una papeleta puede nombrar
pabulib-vote-type = vote_type «{ $kind }» no se puede importar: solo «approval», «choose-1», «cumulative», «scoring» y «ordinal»
pabulib-max-sum-none = max_sum_cost es 0: una papeleta no podría nombrar nada
pabulib-min-sum = min_sum_cost es mayor que max_sum_cost
pabulib-max-sum-points = max_sum_points es { $value }: puede ir de 1 a { $most }
pabulib-each = una papeleta puede dar { $value } puntos a un proyecto: son posibles de 1 a { $most }
pabulib-min-sum-points = min_sum_points es { $least }, más que max_sum_points { $most }
pabulib-highest = la nota más alta es { $value }: puede ir de 1 a { $most }
pabulib-default-score = default_score es { $value }, más que la nota más alta { $most }
pabulib-scoring = scoring_fn «{ $name }» no se puede importar: solo «Borda», en que el primer puesto recibe más puntos y cada siguiente uno menos
pabulib-cost-large = el proyecto { $id } cuesta demasiado para contarlo
pabulib-num-votes = META dice num_votes { $stated }, el archivo tiene { $found }
pabulib-no-budget = META no nombra ningún presupuesto: el resultado de un borrador son los totales
pabulib-two-sums = max_sum_cost es otro importe que budget, y una pregunta solo tiene uno: el resultado de un borrador son los totales
pabulib-free = el proyecto { $id } no cuesta nada: el resultado de un borrador son los totales
pabulib-stated = { $what ->
    [votes] proyecto { $id }: el archivo indica { $stated } votos, sus papeletas sin fallos dan { $counted }
   *[points] proyecto { $id }: el archivo indica { $stated } puntos, sus papeletas sin fallos dan { $counted }
}
pabulib-column = { $section } no tiene columna «{ $name }»
pabulib-no-id = un proyecto sin project_id
pabulib-project-fields = el proyecto { $id } tiene más campos que columnas PROJECTS; ponga entre comillas un nombre con «;»
pabulib-cost = el proyecto { $id } tiene el coste «{ $cost }», no un número como 1500.50
pabulib-name-long = el nombre del proyecto { $id } tiene más de 4000 caracteres
pabulib-project-number = { $what ->
    [votes] el proyecto { $id } tiene «{ $text }» votos, no un número entero
   *[points] el proyecto { $id } tiene «{ $text }» puntos, no un número entero
}
pabulib-option = el proyecto { $id } pasa a ser la opción { $option }: el nombre corto de una opción tiene letras, cifras, «.», «_» y «-»
pabulib-no-project = la sección PROJECTS no tiene ningún proyecto
ballot-no-voter = la papeleta no tiene voter_id
ballot-voter-long = el voter_id tiene más de 200 caracteres o contiene un carácter de control
ballot-twice = el votante { $voter } ya tiene una papeleta en la línea { $line }
ballot-fields = { $fields } campos, pero VOTES tiene { $columns } columnas
ballot-empty = el voto está vacío
ballot-gap = el voto tiene un lugar vacío entre sus comas
ballot-unknown = proyecto { $id } desconocido
ballot-project-twice = el proyecto { $id } se nombra dos veces
ballot-few = { $what ->
    [ranks] muy pocos puestos: { $count }, hacen falta al menos { $min }
   *[projects] muy pocos proyectos: { $count }, hacen falta al menos { $min }
}
ballot-many = { $what ->
    [ranks] demasiados puestos: { $count }, se permiten { $max } como máximo
   *[projects] demasiados proyectos: { $count }, se permiten { $max } como máximo
}
ballot-dear = por encima del límite: sus proyectos cuestan { $cost }, se permite { $limit } como máximo
ballot-cheap = sus proyectos cuestan { $cost }, hace falta al menos { $least }
ballot-no-points = «{ $text }» no es un número de puntos
ballot-points-count = { $named } proyectos, pero puntos para { $points }
ballot-points-each = { $given } puntos para un proyecto, se permiten { $most } como máximo
ballot-points-least = { $given } puntos para un proyecto, hacen falta al menos { $least }
ballot-sum-most = { $sum } puntos en total, se permiten { $most } como máximo
ballot-sum-least = { $sum } puntos en total, hacen falta al menos { $least }
pabulib-counts = { $projects ->
    [one] { $projects } proyecto
   *[other] { $projects } proyectos
}, { $ballots ->
    [one] { $ballots } papeleta importada
   *[other] { $ballots } papeletas importadas
}, { $aside ->
    [one] { $aside } apartada
   *[other] { $aside } apartadas
}
pabulib-projects-exactly = { $max ->
    [one] un proyecto
   *[other] { $max } proyectos
}
pabulib-projects-between = de { $min } a { $max } proyectos
pabulib-approval = las papeletas nombran { $projects }
pabulib-approval-most = las papeletas nombran { $projects } que cuestan { $most } como máximo
pabulib-approval-between = las papeletas nombran { $projects } que cuestan de { $least } a { $most }
pabulib-points = las papeletas dan hasta { $most } puntos, como máximo { $each } a un proyecto
pabulib-score = las papeletas puntúan los proyectos de 0 a { $each }
pabulib-ranking = las papeletas ordenan { $projects }, el primero recibe { $max } puntos
pabulib-with-budget = { $said }; el presupuesto es de { $budget }
pabulib-without-budget = { $said }; el archivo no nombra ningún presupuesto
decidim-no-project = el archivo no tiene ningún proyecto
decidim-no-id = el proyecto no tiene id
decidim-twice = el proyecto { $id } ya figura en la línea { $line }
decidim-no-title = el proyecto { $id } no tiene título
decidim-no-cost = no tiene budget_amount
decidim-free = el proyecto { $id } no cuesta nada
decidim-digits = «{ $cost }» tiene más de 4 cifras tras el punto
decidim-column = la primera línea no nombra ninguna columna «{ $name }»; ¿es el archivo de los proyectos de un presupuesto, de los datos abiertos o de la exportación de Decidim?
decidim-title-long = el título tiene más de { $most } caracteres
decidim-money-of = no se conoce el dinero del presupuesto { $id }; añada --budget { $id }=IMPORTE
decidim-money = no se conoce el dinero; añada --budget IMPORTE
decidim-counts = { $count ->
    [one] { $count } proyecto, { $all } en total
   *[other] { $count } proyectos, { $all } en total
}
decidim-faulty = { $count ->
    [one] { $count } línea con fallos (arriba): corríjala antes
   *[other] { $count } líneas con fallos (arriba): corríjalas antes
}
grades-scale = hay de 2 a 10 menciones, pero de { $best } a { $worst } son { $count }
grades-none = { $none } no puede ser a la vez una mención y «sin opinión»
grades-no-column = no hay ninguna columna «{ $name }»
grades-unnamed = la columna { $column } no tiene nombre
grades-named-twice = dos columnas se llaman «{ $name }»
grades-no-candidates = la primera línea no nombra candidatos
grades-many = { $count } columnas: una pregunta tiene 1000 opciones como máximo
grades-no-number = la papeleta no tiene número
grades-number-long = el número de la papeleta tiene más de 200 caracteres o contiene un carácter de control
grades-twice = la papeleta { $voter } ya figura en la línea { $line }
grades-missing = { $name } no tiene mención
grades-unknown = { $name }: «{ $text }» no es una mención de esta escala
grades-number = Mención { $number }
grades-head = menciones, 1 la mejor
grades-head-none = sin
grades-counts = { $candidates ->
    [one] { $candidates } candidato
   *[other] { $candidates } candidatos
}, { $ballots ->
    [one] { $ballots } papeleta importada
   *[other] { $ballots } papeletas importadas
}, { $aside ->
    [one] { $aside } apartada
   *[other] { $aside } apartadas
}
pages-line = esto no es una lista de archivos como la que escribe «make web»
