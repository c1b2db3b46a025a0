# El que diu urne-board a més del seu registre de successos.

board-started = { $count ->
    [one] tauler { $name } amb la clau { $key }, { $count } elecció
   *[other] tauler { $name } amb la clau { $key }, { $count } eleccions
}
key-name = nom
key-key = clau
checking = { $election } { $bar } { $done } de { $all } entrades, queden { $left }
election-good = { $count ->
    [one] { $election }: correcta, { $count } entrada
   *[other] { $election }: correcta, { $count } entrades
}
election-damaged = { $election }: MALMESA: { $cause }
elections-checked = { $count ->
    [one] { $count } elecció comprovada, malmeses: { $damaged }
   *[other] { $count } eleccions comprovades, malmeses: { $damaged }
}
fault-no-database = no hi ha cap base de dades d’un tauler a { $path }
fault-unreadable = no es pot llegir la base de dades
fault-no-board = { $path }: encara no hi ha tauler; `urne-board serve` en crea un
fault-directory = { $path }: no és un directori utilitzable
fault-database = no es pot obrir la base de dades
fault-listen = { $address }: no s’hi pot escoltar
fault-key-format = { $path }: no és un fitxer de clau d’un tauler; recupereu-lo d’una còpia
fault-key-permissions = { $path }: altres poden llegir aquesta clau; executeu: chmod 600 { $path }
fault-name = el nom { $name } ha de tenir d’1 a 100 caràcters de a-z 0-9 . : / - i començar per una lletra o una xifra
fault-renamed = el nom d’aquest tauler és { $stored }, fixat la primera vegada que es va engegar; no pot passar a ser { $asked }
fault-address = l’adreça de base de dades { $address } no comença ni per sqlite: ni per postgres:
fault-failed = la base de dades ha fallat: { $cause }
fault-silent = la base de dades no ha respost a temps
fault-forbidden = la base de dades ho prohibeix: { $cause }
fault-superseded = l’estat signat a la base de dades no és el que aquest tauler va escriure l’última vegada
fault-damaged = la base de dades conté una altra cosa que el que es va escriure: { $cause }
fault-other-board = la base de dades és del tauler { $found }, però aquest és { $here }; no s’ha canviat res
fault-key-file = { $path } no es pot fer servir ({ $cause }); doneu amb --data la carpeta pròpia del tauler, on pugui llegir i escriure
