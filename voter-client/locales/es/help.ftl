# La ayuda de la línea de órdenes del votante. El inglés está en el código, junto a los argumentos.

help = La herramienta del votante: preparar, comprobar y emitir una papeleta, y volver a encontrarla.
help-election = Dirección de la elección, como http://127.0.0.1:8080/elections/ID
help-state = Carpeta de las papeletas firmadas, los resguardos y lo que se ha visto del registro [por defecto: la carpeta de datos del usuario]
help-json = Escribe un objeto JSON en lugar de texto
help-code_files = Archivo con un código por línea, o - para la entrada estándar; indique todos los códigos del votante
help-choose = Respuesta a una pregunta, como board=anna,ben (abajo para cada tipo); se repite para más
help-blank = Vota en blanco en una pregunta
help-wait = Segundos durante los que se sigue enviando mientras el tablero no responde
help-contests = Muestra las preguntas de la elección
help-vote = Prepara una papeleta, muestra su número de seguimiento y la emite o la comprueba
help-vote-yes = Emite sin preguntar
help-vote-opening = Dónde va la apertura si la papeleta se comprueba
help-prepare = Prepara una papeleta y la guarda en un archivo, para emitirla o comprobarla más tarde
help-prepare-out = El nuevo archivo de la papeleta; tan secreto como el voto
help-cast = Emite una papeleta preparada; sin archivo, vuelve a enviar lo que no tuvo respuesta
help-cast-ballot = La papeleta preparada
help-check = Abre una papeleta preparada para comprobarla en un segundo dispositivo; entonces nunca se emite
help-check-ballot = La papeleta preparada; se convierte en la apertura y nunca se podrá emitir
help-check-out = La apertura, para el segundo dispositivo
help-recheck = En el segundo dispositivo: comprueba una papeleta abierta y muestra lo que contenía
help-recheck-opening = La apertura
help-recheck-tracking = El número o la huella de seguimiento que se mostró antes de la apertura
help-find = Encuentra una papeleta en la urna por el número de votante y el de seguimiento
help-find-fingerprint = El número de votante
help-find-tracking = El número o la huella de seguimiento de la papeleta
help-receipts = Muestra los resguardos guardados aquí y comprueba que las papeletas siguen en la urna
help-simulate = Emite las papeletas de muchos votantes, cada uno con su propio código
help-simulate-codes = Archivo de códigos de un responsable del censo; indique uno por cada responsable
help-simulate-ballots = Las papeletas
help-simulate-parallel = Número de votantes a la vez [por defecto: cuatro por núcleo]
help-simulate-receipts = Carpeta para los resguardos, con una tabla de ellos
help-simulate-wait = Segundos que cada papeleta espera a un tablero que no responde
examples =
    Ejemplos:
      export URNE_ELECTION=http://127.0.0.1:8080/elections/<id>
      urne-vote contests
      urne-vote vote
      urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
      urne-vote prepare --code-file my-code --choose 'order=anna>ben' --out ballot.json
      urne-vote check ballot.json --out opening.json
      urne-vote cast ballot.json --code-file my-code
      urne-vote receipts
examples-vote =
    Ejemplos:
      urne-vote vote
      urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
      urne-vote vote --choose points=park:3,pool:2 --choose 'order=anna>ben'

    Cómo se escribe una respuesta, las opciones por identificador, número o título exacto:
      elección, presupuesto  board=anna,ben
      puntos, notas          points=park:3,pool:2
      suma para repartir     fund=park:1500.50,pool:800
      calificaciones         grades=park:Good,pool:3,pier:none     (1 es la mejor)
      orden                  'order=anna>ben>carl'                 (la primera es la mejor)
    Ponga entre comillas una respuesta con espacios o >, que el terminal tomaría para sí.

    Lo que no se indica se pregunta. Puede votar otra vez hasta el cierre: cuenta la última papeleta.
examples-prepare =
    Ejemplos:
      urne-vote prepare --code-file my-code --choose board=anna --out ballot.json
      urne-vote prepare --choose points=park:3,pool:2 --choose 'order=anna>ben' --out ballot.json

    Las respuestas se escriben como para «vote»: vea urne-vote vote --help.
examples-cast =
    Ejemplos:
      urne-vote cast ballot.json --code-file my-code
      urne-vote cast                        vuelve a enviar lo que el tablero no respondió
examples-check =
    Ejemplos:
      urne-vote check ballot.json --out opening.json

    Anote antes el número de seguimiento. Después, en el segundo dispositivo: urne-vote recheck opening.json --tracking CODE
examples-recheck =
    Ejemplos:
      urne-vote recheck opening.json --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE

    Ejecute esto en otro dispositivo que el que preparó la papeleta, con el número de seguimiento
    que se mostró antes de la apertura. La huella entera compara 256 bits.
examples-find =
    Ejemplos:
      urne-vote find --fingerprint AAAAA-BBBBB-CCCCC-DDDDD --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE
examples-simulate =
    Ejemplos:
      urne-vote simulate --codes codes.csv --ballots ballots.csv
      urne-vote simulate --codes one.csv --codes two.csv --ballots ballots.csv --receipts receipts/

    Los archivos de códigos tienen las columnas voter y code; las papeletas, las columnas voter y choices, como
      anna,board=anna+ben;budget=blank
      ben,order=ben>anna;points=park:3+pool:2;grades=park:Good+pool:3;fund=park:1500.50
    Una pregunta que no se nombra queda con una respuesta vacía, donde la pregunta lo permite.
