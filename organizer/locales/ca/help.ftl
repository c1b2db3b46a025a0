# L’ajuda de la línia d’ordres de l’organització. L’anglès és al codi, al costat dels arguments.

help = Prepara i porta una elecció: esborrany, obertura, tancament, publicació; i el que fan els responsables del cens.
help-dir = Carpeta de la vostra clau i del que aquesta eina ha de recordar
help-election = Adreça de l’elecció; sense ella, la que es va lliurar des de la carpeta
help-json = Escriu un objecte JSON en lloc de frases
help-key = Fa la clau de l’organització, si no n’hi ha, i mostra la clau pública
help-new = Escriu un esborrany comentat, per editar-lo
help-new-draft = L’esborrany que s’escriu; mai no se sobreescriu
help-new-kind = Què demana la primera pregunta; cada mena es pot repetir i barrejar amb d’altres: yes-no (sí o no, amb vot en blanc), decision (decisió d’una assemblea: sí, no, abstenció, amb quòrum i dos terços), election (una persona entre diverses), multiple (triar-ne diverses: un comitè, projectes preferits), budget (pressupost participatiu: projectes que caben als diners), points (punts per donar), score (una nota per a cada opció), grades (una menció per a cada opció, judici majoritari), ranking (ordenar, comptat per parells, Schulze), borda (ordenar, punts per cada lloc), allocation (repartir una suma entre les opcions)
help-new-pabulib = Pren títol, opcions, límits i llengua d’un fitxer Pabulib
help-title = Títol de l’elecció
help-organizer = El vostre nom, tal com el llegiran els votants
help-language = Codi de llengua dels textos
help-opens = Quan s’obre la votació
help-closes = Quan es tanca la votació
help-early_close = La votació es pot tancar abans d’aquesta hora
help-threshold = Quants dipositaris poden obrir el total
help-floor = Mínim de paperetes comptades per a un total
help-registrars = Un responsable del cens, un o dos
help-trustees = Un dipositari, de 2 a 32
help-check = Comprova un esborrany i diu en paraules què es preguntarà, a qui, quan
help-check-draft = L’esborrany
help-post = Signa l’esborrany i el lliura a una urna: l’elecció comença
help-post-draft = L’esborrany
help-post-board = Adreça de l’urna
help-post-anyway = Lliura encara que la comprovació tingui dubtes
help-status = Com està l’elecció, què ve després i qui ha d’actuar
help-attempt = Torna a començar la cerimònia de claus
help-reason = El motiu, per al registre
help-attempt-culprits = Número d’un dipositari causant
help-publish-key = Publica la clau de l’elecció, quan tots els dipositaris l’han confirmada
help-open = Obre la votació; abans fa constar de quins fitxers són fetes les pàgines de l’urna
help-open-pages = Compara abans els fitxers de l’urna amb aquesta llista de la vostra pròpia compilació
help-pages = Fa constar de nou de quins fitxers són fetes les pàgines de l’urna, després que n’ha rebut d’altres
help-pages-pages = Compara abans els fitxers de l’urna amb aquesta llista de la vostra pròpia compilació
help-extend = Fixa un tancament més tardà
help-extend-closes = La nova hora de tancament
help-extend-timezone = Zona horària d’aquesta hora, si no n’anomena cap
help-close = Tanca la votació: ja no es prenen vots i queda fixat el que es compta
help-close-yes = Tanca sense preguntar, també abans de l’hora prevista
help-result = Calcula el resultat, el publica i el mostra; el torna a mostrar quan ja hi és
help-result-all = Mostra totes les opcions, per moltes que siguin
help-abort = Acaba l’elecció sense resultat
help-notice = Publica un avís per a tothom que llegeix el registre
help-notice-text = El text
help-notice-language = La seva llengua; sense això, la dels textos de l’elecció
help-archive = Descarrega el registre comprovat en un fitxer
help-archive-file = El fitxer tar que s’escriu
help-export = Escriu el resultat en una carpeta: taules, imatges, Pabulib, RUDI, SCDL
help-export-folder = La carpeta on s’escriu
help-export-country = País del pressupost, en anglès, per a Pabulib
help-export-town = Ciutat o regió del pressupost; sense això, l’organització
help-export-edition = Edició del pressupost; sense això, l’any
heading-pabulib = Pabulib
heading-rudi = Metadades RUDI (rudi.json)
heading-scdl = SCDL, decisions d’una assemblea (deliberations.csv)
help-export-url = Adreça de la carpeta on seran els fitxers; escriu rudi.json
help-export-contact = A qui preguntar per les dades
help-export-licence = La llicència
help-export-theme = El tema, un dels de RUDI
help-export-keywords = Paraules clau, separades per comes
help-export-siret = SIRET de l’autoritat de l’assemblea; escriu deliberations.csv
help-export-name = El seu nom; sense això, l’organització
help-export-matter = Codi i nom de la matèria (ACTES)
help-export-contests = Una pregunta que és una decisió a favor, en contra o abstenció; sense això, ho són totes
help-export-ids = Número de la decisió d’una pregunta; sense això, el nom curt de la pregunta
help-export-votes = Què vol dir una opció: OPCIÓ=pour, =contre o =abstention («blank» és el vot en blanc); sense això ho diuen noms curts com yes, oui, no, non, abstain
help-export-date = Dia de la decisió; sense això, el del resultat
help-export-document = On és el text de la decisió
help-pabulib = Llegeix un pressupost participatiu de Pabulib: esborrany, votants, paperetes
help-pabulib-file = El fitxer Pabulib: vots approval, choose-1, cumulative, scoring o ordinal
help-draft = Escriu un esborrany de la mateixa votació
help-voters = Escriu els votants: voter,style,weight
help-ballots = Escriu les paperetes: voter,choices
help-report = Escriu també l’informe en un fitxer
help-strict = Falla si alguna papereta té errors, i no escriu res
help-judgments = Llegeix una taula de mencions (judici majoritari): esborrany, votants, paperetes
help-judgments-file = La taula (CSV amb «,» o «;»)
help-judgments-best = El nombre de la millor menció
help-judgments-worst = El nombre de la pitjor menció
help-judgments-none = El nombre que vol dir «sense opinió»; un camp buit també ho vol dir
help-judgments-grades = Com es diuen les mencions, la millor primer; sense això, una escala ja feta
help-judgments-voter = La columna que numera les paperetes
help-decidim = Llegeix els projectes d’un pressupost de Decidim: els comprova i després escriu un esborrany
help-decidim-file = Els projectes (CSV amb «;» o «,»)
help-decidim-draft = Escriu un esborrany; sense això, el fitxer només es comprova
help-decidim-budgets = Els diners, de tots els pressupostos o del que té aquest id
help-decidim-share = Part dels diners que una papereta ha de gastar com a mínim
help-decidim-currency = La moneda
help-registrar = El que fa un responsable del cens: clau, llista de votants, codis, lliurament de la llista
help-registrar-help = Mostra l’ajuda (més curta amb «-h»)
help-registrar-key = Fa la clau del responsable del cens, si no n’hi ha, i mostra la clau pública
help-registrar-labels = Afegeix una etiqueta a l’atzar a cada votant: un cop, per a dos responsables del cens
help-registrar-labels-voters = La llista de votants
help-registrar-labels-out = La llista etiquetada que s’escriu; mai no se sobreescriu
help-registrar-import = Comprova una llista de votants línia per línia i la pren a la carpeta
help-registrar-import-voters = La llista de votants
help-registrar-import-dry_run = Només n’informa
help-registrar-import-draft = Compara les paperetes («style») amb les d’un esborrany
help-registrar-credentials = Fa un codi per a cada votant
help-registrar-credentials-out = El fitxer de codis que s’escriu, per a les cartes o els correus; mai no se sobreescriu
help-registrar-credentials-again = Fa codis nous en lloc dels que es van fer i la llista dels quals no es va lliurar
help-registrar-post = Lliura la llista de votants, sense els noms; continua on es va aturar
examples =
    Exemples:
      urne-organizer key                           fer la vostra clau, un cop
      urne-organizer new vote.toml                 començar un esborrany i després editar-lo
      urne-organizer check vote.toml               veure en paraules què vol dir
      urne-organizer post vote.toml --board https://vote.example.org
      urne-organizer status                        què ve després i qui ha d’actuar
      urne-organizer open
      urne-organizer close
      urne-organizer result

      urne-organizer registrar import voters.csv   vegeu «urne-organizer registrar --help»
examples-new =
    Exemples:
      urne-organizer new vote.toml --title "Assemblea anual"
      urne-organizer new budget.toml --pabulib budget.pb
      urne-organizer new vote.toml --registrar "Ajuntament=CLAU" --trustee "Ada=CLAU" --trustee "Bo=CLAU"
examples-check =
    Exemples:
      urne-organizer check vote.toml
examples-open =
    Els fitxers que executen els navegadors dels votants vénen de l’urna, i les seves empremtes consten al registre, perquè tothom pugui veure si l’urna en dona d’altres. Si són els del programa publicat ho mostra una compilació pròpia: «make web» dona a tot arreu els mateixos bytes, i escriu target/web/files.txt.

    Exemples:
      urne-organizer open --election URL
      urne-organizer open --election URL --pages target/web/files.txt
      urne-organizer pages --election URL --pages target/web/files.txt
examples-post =
    Exemples:
      urne-organizer post vote.toml --board https://vote.example.org

    Res no pot canviar en una elecció lliurada; «abort» l’acaba, i es pot lliurar un esborrany nou.
examples-attempt =
    Exemples:
      urne-organizer attempt --reason "L’Ada ha perdut el fitxer"
      urne-organizer attempt --reason "una queixa era certa" --culprit 2

    Fins que es publica la clau. Després tots els dipositaris tornen a executar «urne-trustee step».
examples-extend =
    Exemples:
      urne-organizer extend --closes "2026-12-02 20:00" --timezone Europe/Paris
      urne-organizer extend --closes "in 2 hours"
examples-close =
    Exemples:
      urne-organizer close

    Abans de l’hora prevista primer pregunta, i només funciona si l’esborrany deia early_close.
examples-result =
    Exemples:
      urne-organizer result
      urne-organizer result --json > result.json
examples-abort =
    Exemples:
      urne-organizer abort --reason "s’ha cremat la sala"

    Això no es pot desfer. El registre es conserva a l’urna, amb el motiu.
examples-notice =
    Exemples:
      urne-organizer notice --text "La mesa de la sala és oberta fins a les 18:00"
examples-archive =
    Exemples:
      urne-organizer archive election.tar
examples-export =
    Sempre s’escriuen: results.csv (i grades.csv, pairs.csv si les opcions reben mencions o s’ordenen), results.json, datapackage.json, que en descriu les columnes (Frictionless Table Schema), una imatge PREGUNTA.svg per a cada pregunta, i per a cada pressupost PREGUNTA-budget.svg i PREGUNTA.pb (Pabulib, amb totals i guanyadors, sense vots solts).

    Exemples:
      urne-organizer export results
      urne-organizer export results --country France --town Toulouse --edition 2026
      urne-organizer export results --rudi-url https://data.example.org/vote \
        --rudi-contact "Oficina de dades obertes <opendata@example.org>"
      urne-organizer export results --scdl-siret 21860194600013 \
        --scdl-matter "8.4 aménagement du territoire" --scdl-contest statutes
examples-pabulib =
    Exemples:
      urne-organizer pabulib budget.pb --draft vote.toml --voters voters.csv --ballots ballots.csv
      urne-organizer pabulib budget.pb --report report.txt --strict

    En què es converteix cada mena de vot: approval i choose-1, una tria; approval amb max_sum_cost o min_sum_cost, un pressupost; cumulative, punts; scoring, notes; ordinal, un ordre el primer lloc del qual rep max_length punts i cada següent un menys. Guanyadors: primer els més votats mentre arribin els diners, els empats pel nom curt. Les paperetes amb errors s’anomenen per línia i s’aparten, mai no es compten d’una altra manera.
examples-judgments =
    La primera línia anomena els candidats, cada línia següent és una papereta amb un nombre per a cadascun. Una primera columna anomenada «voter», «id», «ballot» o sense nom numera les paperetes.

    Exemples:
      urne-organizer judgments poll.csv --best 6 --worst 1 --none 0
      urne-organizer judgments poll.csv --best 1 --worst 3 --grades Bé,Regular,Malament --draft vote.toml \
        --voters voters.csv --ballots ballots.csv
examples-decidim =
    El fitxer CSV dels projectes d’un pressupost, com Decidim l’exporta o publica: columnes id, title (o title/ca, title/en ...), budget_amount, i budget/id si hi ha diversos pressupostos, cadascun dels quals passa a ser una pregunta. No s’escriu res mentre alguna línia tingui errors.

    Exemples:
      urne-organizer decidim projects.csv          només comprovar
      urne-organizer decidim projects.csv --draft vote.toml --budget 150000
      urne-organizer decidim projects.csv --draft vote.toml --budget 12=150000 --budget 13=90000
examples-registrar =
    Exemples:
      urne-organizer registrar key --dir registrar
      urne-organizer registrar import voters.csv --dry-run
      urne-organizer registrar import voters.csv --dir registrar
      urne-organizer registrar credentials --dir registrar --election URL --out codes.csv
      urne-organizer registrar post --dir registrar --election URL

    Si hi ha dos responsables del cens, un executa això un cop i dona el fitxer a l’altre:
      urne-organizer registrar labels voters.csv --out labelled.csv
examples-registrar-labels =
    Exemples:
      urne-organizer registrar labels voters.csv --out labelled.csv
examples-registrar-import =
    La llista és un fitxer CSV amb «;» o «,». La primera línia anomena les columnes: «voter» (o «id», «document_id», «email»), i si cal «style», «weight», «label». No es pren res mentre no siguin correctes totes les línies.

    Exemples:
      urne-organizer registrar import voters.csv --dry-run
      urne-organizer registrar import voters.csv --draft vote.toml
examples-registrar-credentials =
    Exemples:
      urne-organizer registrar credentials --election URL --out codes.csv
examples-pages =
    Els fitxers que executen els navegadors dels votants vénen de l’urna, i les seves empremtes consten al registre, perquè tothom pugui veure si l’urna en dona d’altres. Si són els del programa publicat ho mostra una compilació pròpia: «make web» dona a tot arreu els mateixos bytes, i escriu target/web/files.txt.

    Exemples:
      urne-organizer open --election URL
      urne-organizer open --election URL --pages target/web/files.txt
      urne-organizer pages --election URL --pages target/web/files.txt
