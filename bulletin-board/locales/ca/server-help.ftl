# L’ajuda de urne-board.

help = El tauler de les eleccions verificables: n’ordena les entrades, les fa duradores i les serveix.
examples =
    Exemples:
    { "  " }urne-board serve --any-organizer
    { "  " }urne-board serve --data /var/lib/urne --name votes.example --organizer KEY
    { "  " }urne-board serve --database postgres://urne@localhost/urne --organizer KEY
    { "  " }urne-board fsck --data /var/lib/urne
    { "  " }urne-board key --data /var/lib/urne

    El registre de successos va a la sortida d’errors, en anglès; URNE_LOG=warn diu menys, URNE_LOG=debug més.
help-serve = Serveix les eleccions; crea el directori de dades i la clau del tauler la primera vegada
help-serve-listen = Adreça on escoltar; el port 0 en pren un de lliure. Poseu-hi al davant un servidor intermediari amb TLS
help-serve-name = El nom del tauler, part de l’origen de cada registre; es fixa la primera vegada [per defecte: urne.local]
help-serve-organizer = Clau d’una organització les eleccions de la qual accepta aquest tauler; es pot repetir
help-serve-any_organizer = Acceptar les eleccions de qualsevol organització
help-data = Directori de la clau del tauler i, si no es dona --database, de la seva base de dades SQLite
help-database = Una altra base de dades: sqlite:PATH o postgres://USER@HOST/NAME
help-fsck = Comprova una base de dades sense servir-la; el codi de sortida és 1 si hi ha res malament
help-fsck-json = Mostrar els resultats en una llista JSON
help-key = Mostra el nom i la clau del tauler, com els necessiten les organitzacions
help-key-json = Mostrar un objecte JSON
