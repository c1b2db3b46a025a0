# Lo que dice urne-board además de su registro de sucesos.

board-started = { $count ->
    [one] tablero { $name } con la clave { $key }, { $count } elección
   *[other] tablero { $name } con la clave { $key }, { $count } elecciones
}
key-name = nombre
key-key = clave
checking = { $election } { $bar } { $done } de { $all } entradas, quedan { $left }
election-good = { $count ->
    [one] { $election }: correcta, { $count } entrada
   *[other] { $election }: correcta, { $count } entradas
}
election-damaged = { $election }: DAÑADA: { $cause }
elections-checked = { $count ->
    [one] { $count } elección comprobada, dañadas: { $damaged }
   *[other] { $count } elecciones comprobadas, dañadas: { $damaged }
}
fault-no-database = no hay base de datos de un tablero en { $path }
fault-unreadable = no se puede leer la base de datos
fault-no-board = { $path }: todavía no hay tablero; `urne-board serve` crea uno
fault-directory = { $path }: no es un directorio utilizable
fault-database = no se puede abrir la base de datos
fault-listen = { $address }: no se puede escuchar ahí
fault-key-format = { $path }: no es un archivo de clave de un tablero; recupérelo de una copia
fault-key-permissions = { $path }: otros pueden leer esta clave; ejecute: chmod 600 { $path }
fault-name = el nombre { $name } debe tener de 1 a 100 caracteres de a-z 0-9 . : / - y empezar por una letra o una cifra
fault-renamed = el nombre de este tablero es { $stored }, fijado en su primer arranque; no puede pasar a ser { $asked }
fault-address = la dirección de base de datos { $address } no empieza ni por sqlite: ni por postgres:
fault-failed = la base de datos ha fallado: { $cause }
fault-silent = la base de datos no ha respondido a tiempo
fault-forbidden = la base de datos lo prohíbe: { $cause }
fault-superseded = el estado firmado en la base de datos no es el que este tablero escribió la última vez
fault-damaged = la base de datos contiene otra cosa que lo que se escribió: { $cause }
fault-other-board = la base de datos es del tablero { $found }, pero este es { $here }; no se ha cambiado nada
fault-key-file = { $path } no se puede usar ({ $cause }); dé con --data la carpeta propia del tablero, donde pueda leer y escribir
