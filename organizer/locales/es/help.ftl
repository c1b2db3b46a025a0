# La ayuda de la línea de órdenes de la organización. El inglés está en el código, junto a los argumentos.

help = Prepara y lleva una elección: borrador, apertura, cierre, publicación; y lo que hacen los responsables del censo.
help-dir = Carpeta de su clave y de lo que esta herramienta debe recordar
help-election = Dirección de la elección; sin ella, la que se entregó desde la carpeta
help-json = Escribe un objeto JSON en lugar de frases
help-key = Hace la clave de la organización, si no la hay, y muestra la clave pública
help-new = Escribe un borrador comentado, para editarlo
help-new-draft = El borrador que se escribe; nunca se sobrescribe
help-new-kind = Qué pregunta la primera pregunta; cada tipo se puede repetir y mezclar con otros: yes-no (sí o no, con voto en blanco), decision (decisión de una asamblea: sí, no, abstención, con quórum y dos tercios), election (una persona entre varias), multiple (elegir varias: un comité, proyectos preferidos), budget (presupuesto participativo: proyectos que caben en el dinero), points (puntos para dar), score (una nota para cada opción), grades (una mención para cada opción, juicio mayoritario), ranking (ordenar, contado por pares, Schulze), borda (ordenar, puntos por cada puesto), allocation (repartir una suma entre las opciones)
help-new-pabulib = Toma título, opciones, límites y lengua de un archivo Pabulib
help-title = Título de la elección
help-organizer = Su nombre, como lo leerán los votantes
help-language = Código de lengua de los textos
help-opens = Cuándo se abre la votación
help-closes = Cuándo se cierra la votación
help-early_close = La votación se puede cerrar antes de esa hora
help-threshold = Cuántos depositarios pueden abrir el total
help-floor = Mínimo de papeletas contadas para un total
help-registrars = Un responsable del censo, uno o dos
help-trustees = Un depositario, de 2 a 32
help-check = Comprueba un borrador y dice en palabras qué se preguntará, a quién, cuándo
help-check-draft = El borrador
help-post = Firma el borrador y lo entrega a una urna: la elección empieza
help-post-draft = El borrador
help-post-board = Dirección de la urna
help-post-anyway = Entrega aunque la comprobación tenga dudas
help-status = Cómo está la elección, qué viene después y quién debe actuar
help-attempt = Vuelve a empezar la ceremonia de claves
help-reason = El motivo, para el registro
help-attempt-culprits = Número de un depositario causante
help-publish-key = Publica la clave de la elección, cuando todos los depositarios la han confirmado
help-open = Abre la votación; antes hace constar de qué archivos están hechas las páginas de la urna
help-open-pages = Compara antes los archivos de la urna con esta lista de su propia compilación
help-pages = Hace constar de nuevo de qué archivos están hechas las páginas de la urna, después de que recibió otros
help-pages-pages = Compara antes los archivos de la urna con esta lista de su propia compilación
help-extend = Fija un cierre más tardío
help-extend-closes = La nueva hora de cierre
help-extend-timezone = Zona horaria de esa hora, si no nombra ninguna
help-close = Cierra la votación: ya no se aceptan votos y queda fijado lo que se cuenta
help-close-yes = Cierra sin preguntar, también antes de la hora prevista
help-result = Calcula el resultado, lo publica y lo muestra; lo vuelve a mostrar cuando ya está
help-result-all = Muestra todas las opciones, por muchas que sean
help-abort = Termina la elección sin resultado
help-notice = Publica un aviso para todos los que leen el registro
help-notice-text = El texto
help-notice-language = Su lengua; sin esto, la de los textos de la elección
help-archive = Descarga el registro comprobado en un archivo
help-archive-file = El archivo tar que se escribe
help-export = Escribe el resultado en una carpeta: tablas, imágenes, Pabulib, RUDI, SCDL
help-export-folder = La carpeta en la que se escribe
help-export-country = País del presupuesto, en inglés, para Pabulib
help-export-town = Ciudad o región del presupuesto; sin esto, la organización
help-export-edition = Edición del presupuesto; sin esto, el año
heading-pabulib = Pabulib
heading-rudi = Metadatos RUDI (rudi.json)
heading-scdl = SCDL, decisiones de una asamblea (deliberations.csv)
help-export-url = Dirección de la carpeta en la que estarán los archivos; escribe rudi.json
help-export-contact = A quién preguntar por los datos
help-export-licence = La licencia
help-export-theme = El tema, uno de los de RUDI
help-export-keywords = Palabras clave, separadas por comas
help-export-siret = SIRET de la autoridad de la asamblea; escribe deliberations.csv
help-export-name = Su nombre; sin esto, la organización
help-export-matter = Código y nombre de la materia (ACTES)
help-export-contests = Una pregunta que es una decisión a favor, en contra o abstención; sin esto, lo son todas
help-export-ids = Número de la decisión de una pregunta; sin esto, el nombre corto de la pregunta
help-export-votes = Qué significa una opción: OPCIÓN=pour, =contre o =abstention («blank» es el voto en blanco); sin esto lo dicen nombres cortos como yes, oui, no, non, abstain
help-export-date = Día de la decisión; sin esto, el del resultado
help-export-document = Dónde está el texto de la decisión
help-pabulib = Lee un presupuesto participativo de Pabulib: borrador, votantes, papeletas
help-pabulib-file = El archivo Pabulib: votos approval, choose-1, cumulative, scoring u ordinal
help-draft = Escribe un borrador de la misma votación
help-voters = Escribe los votantes: voter,style,weight
help-ballots = Escribe las papeletas: voter,choices
help-report = Escribe también el informe en un archivo
help-strict = Falla si alguna papeleta tiene fallos, y no escribe nada
help-judgments = Lee una tabla de menciones (juicio mayoritario): borrador, votantes, papeletas
help-judgments-file = La tabla (CSV con «,» o «;»)
help-judgments-best = El número de la mejor mención
help-judgments-worst = El número de la peor mención
help-judgments-none = El número que significa «sin opinión»; un campo vacío también lo significa
help-judgments-grades = Cómo se llaman las menciones, la mejor primero; sin esto, una escala ya hecha
help-judgments-voter = La columna que numera las papeletas
help-decidim = Lee los proyectos de un presupuesto de Decidim: los comprueba y después escribe un borrador
help-decidim-file = Los proyectos (CSV con «;» o «,»)
help-decidim-draft = Escribe un borrador; sin esto, el archivo solo se comprueba
help-decidim-budgets = El dinero, de todos los presupuestos o del que tiene este id
help-decidim-share = Parte del dinero que una papeleta debe gastar como mínimo
help-decidim-currency = La moneda
help-registrar = Lo que hace un responsable del censo: clave, lista de votantes, códigos, entrega de la lista
help-registrar-help = Muestra la ayuda (más corta con «-h»)
help-registrar-key = Hace la clave del responsable del censo, si no la hay, y muestra la clave pública
help-registrar-labels = Añade una etiqueta al azar a cada votante: una vez, para dos responsables del censo
help-registrar-labels-voters = La lista de votantes
help-registrar-labels-out = La lista etiquetada que se escribe; nunca se sobrescribe
help-registrar-import = Comprueba una lista de votantes línea por línea y la toma en la carpeta
help-registrar-import-voters = La lista de votantes
help-registrar-import-dry_run = Solo informa
help-registrar-import-draft = Compara las papeletas («style») con las de un borrador
help-registrar-credentials = Hace un código para cada votante
help-registrar-credentials-out = El archivo de códigos que se escribe, para las cartas o los correos; nunca se sobrescribe
help-registrar-credentials-again = Hace códigos nuevos en lugar de los que se hicieron y cuya lista no se entregó
help-registrar-post = Entrega la lista de votantes, sin los nombres; sigue donde se detuvo
examples =
    Ejemplos:
      urne-organizer key                           hacer su clave, una vez
      urne-organizer new vote.toml                 empezar un borrador y después editarlo
      urne-organizer check vote.toml               ver en palabras qué significa
      urne-organizer post vote.toml --board https://vote.example.org
      urne-organizer status                        qué viene después y quién debe actuar
      urne-organizer open
      urne-organizer close
      urne-organizer result

      urne-organizer registrar import voters.csv   véase «urne-organizer registrar --help»
examples-new =
    Ejemplos:
      urne-organizer new vote.toml --title "Asamblea anual"
      urne-organizer new budget.toml --pabulib budget.pb
      urne-organizer new vote.toml --registrar "Ayuntamiento=CLAVE" --trustee "Ada=CLAVE" --trustee "Bo=CLAVE"
examples-check =
    Ejemplos:
      urne-organizer check vote.toml
examples-open =
    Los archivos que ejecutan los navegadores de los votantes vienen de la urna, y sus huellas constan en el registro, para que cualquiera pueda ver si la urna da otros. Si son los del programa publicado lo muestra una compilación propia: «make web» da en todas partes los mismos bytes, y escribe target/web/files.txt.

    Ejemplos:
      urne-organizer open --election URL
      urne-organizer open --election URL --pages target/web/files.txt
      urne-organizer pages --election URL --pages target/web/files.txt
examples-post =
    Ejemplos:
      urne-organizer post vote.toml --board https://vote.example.org

    Nada puede cambiar en una elección entregada; «abort» la termina, y se puede entregar un borrador nuevo.
examples-attempt =
    Ejemplos:
      urne-organizer attempt --reason "Ada ha perdido su archivo"
      urne-organizer attempt --reason "una queja era cierta" --culprit 2

    Hasta que se publica la clave. Después todos los depositarios vuelven a ejecutar «urne-trustee step».
examples-extend =
    Ejemplos:
      urne-organizer extend --closes "2026-12-02 20:00" --timezone Europe/Paris
      urne-organizer extend --closes "in 2 hours"
examples-close =
    Ejemplos:
      urne-organizer close

    Antes de la hora prevista pregunta primero, y solo funciona si el borrador decía early_close.
examples-result =
    Ejemplos:
      urne-organizer result
      urne-organizer result --json > result.json
examples-abort =
    Ejemplos:
      urne-organizer abort --reason "se ha quemado la sala"

    Esto no se puede deshacer. El registro permanece en la urna, con el motivo.
examples-notice =
    Ejemplos:
      urne-organizer notice --text "La mesa de la sala está abierta hasta las 18:00"
examples-archive =
    Ejemplos:
      urne-organizer archive election.tar
examples-export =
    Siempre se escriben: results.csv (y grades.csv, pairs.csv si las opciones reciben menciones o se ordenan), results.json, datapackage.json, que describe sus columnas (Frictionless Table Schema), una imagen PREGUNTA.svg para cada pregunta, y para cada presupuesto PREGUNTA-budget.svg y PREGUNTA.pb (Pabulib, con totales y ganadores, sin votos sueltos).

    Ejemplos:
      urne-organizer export results
      urne-organizer export results --country France --town Toulouse --edition 2026
      urne-organizer export results --rudi-url https://data.example.org/vote \
        --rudi-contact "Oficina de datos abiertos <opendata@example.org>"
      urne-organizer export results --scdl-siret 21860194600013 \
        --scdl-matter "8.4 aménagement du territoire" --scdl-contest statutes
examples-pabulib =
    Ejemplos:
      urne-organizer pabulib budget.pb --draft vote.toml --voters voters.csv --ballots ballots.csv
      urne-organizer pabulib budget.pb --report report.txt --strict

    En qué se convierte cada tipo de voto: approval y choose-1, una elección; approval con max_sum_cost o min_sum_cost, un presupuesto; cumulative, puntos; scoring, notas; ordinal, un orden cuyo primer puesto recibe max_length puntos y cada siguiente uno menos. Ganadores: primero los más votados mientras alcance el dinero, los empates por el nombre corto. Las papeletas con fallos se nombran por línea y se apartan, nunca se cuentan de otro modo.
examples-judgments =
    La primera línea nombra los candidatos, cada línea siguiente es una papeleta con un número para cada uno. Una primera columna llamada «voter», «id», «ballot» o sin nombre numera las papeletas.

    Ejemplos:
      urne-organizer judgments poll.csv --best 6 --worst 1 --none 0
      urne-organizer judgments poll.csv --best 1 --worst 3 --grades Bien,Regular,Mal --draft vote.toml \
        --voters voters.csv --ballots ballots.csv
examples-decidim =
    El archivo CSV de los proyectos de un presupuesto, como Decidim lo exporta o publica: columnas id, title (o title/es, title/en ...), budget_amount, y budget/id si hay varios presupuestos, cada uno de los cuales pasa a ser una pregunta. No se escribe nada mientras alguna línea tenga fallos.

    Ejemplos:
      urne-organizer decidim projects.csv          solo comprobar
      urne-organizer decidim projects.csv --draft vote.toml --budget 150000
      urne-organizer decidim projects.csv --draft vote.toml --budget 12=150000 --budget 13=90000
examples-registrar =
    Ejemplos:
      urne-organizer registrar key --dir registrar
      urne-organizer registrar import voters.csv --dry-run
      urne-organizer registrar import voters.csv --dir registrar
      urne-organizer registrar credentials --dir registrar --election URL --out codes.csv
      urne-organizer registrar post --dir registrar --election URL

    Con dos responsables del censo, uno ejecuta esto una vez y da el archivo al otro:
      urne-organizer registrar labels voters.csv --out labelled.csv
examples-registrar-labels =
    Ejemplos:
      urne-organizer registrar labels voters.csv --out labelled.csv
examples-registrar-import =
    La lista es un archivo CSV con «;» o «,». Su primera línea nombra las columnas: «voter» (o «id», «document_id», «email»), y si hace falta «style», «weight», «label». No se toma nada mientras no sean correctas todas las líneas.

    Ejemplos:
      urne-organizer registrar import voters.csv --dry-run
      urne-organizer registrar import voters.csv --draft vote.toml
examples-registrar-credentials =
    Ejemplos:
      urne-organizer registrar credentials --election URL --out codes.csv
examples-pages =
    Los archivos que ejecutan los navegadores de los votantes vienen de la urna, y sus huellas constan en el registro, para que cualquiera pueda ver si la urna da otros. Si son los del programa publicado lo muestra una compilación propia: «make web» da en todas partes los mismos bytes, y escribe target/web/files.txt.

    Ejemplos:
      urne-organizer open --election URL
      urne-organizer open --election URL --pages target/web/files.txt
      urne-organizer pages --election URL --pages target/web/files.txt
