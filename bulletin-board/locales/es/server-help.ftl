# La ayuda de urne-board.

help = El tablero de las elecciones verificables: ordena sus entradas, las hace duraderas y las sirve.
examples =
    Ejemplos:
    { "  " }urne-board serve --any-organizer
    { "  " }urne-board serve --data /var/lib/urne --name votes.example --organizer KEY
    { "  " }urne-board serve --database postgres://urne@localhost/urne --organizer KEY
    { "  " }urne-board fsck --data /var/lib/urne
    { "  " }urne-board key --data /var/lib/urne

    El registro de sucesos va a la salida de errores, en inglés; URNE_LOG=warn dice menos, URNE_LOG=debug más.
help-serve = Sirve las elecciones; crea el directorio de datos y la clave del tablero en el primer arranque
help-serve-listen = Dirección en la que escuchar; el puerto 0 toma uno libre. Ponga delante un proxy con TLS
help-serve-name = El nombre del tablero, parte del origen de cada registro; se fija en el primer arranque [por defecto: urne.local]
help-serve-organizer = Clave de una organización cuyas elecciones acepta este tablero; se puede repetir
help-serve-any_organizer = Aceptar las elecciones de cualquier organización
help-data = Directorio de la clave del tablero y, si no se da --database, de su base de datos SQLite
help-database = Otra base de datos: sqlite:PATH o postgres://USER@HOST/NAME
help-fsck = Comprueba una base de datos sin servirla; el código de salida es 1 si algo está mal
help-fsck-json = Mostrar los resultados en una lista JSON
help-key = Muestra el nombre y la clave del tablero, como los necesitan las organizaciones
help-key-json = Mostrar un objeto JSON
