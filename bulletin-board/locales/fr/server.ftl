# Ce que dit urne-board en plus de son journal.

board-started = { $count ->
    [one] tableau { $name } avec la clé { $key }, { $count } élection
   *[other] tableau { $name } avec la clé { $key }, { $count } élections
}
key-name = nom
key-key = clé
checking = { $election } { $bar } { $done } entrées sur { $all }, encore { $left }
election-good = { $count ->
    [one] { $election } : bonne, { $count } entrée
   *[other] { $election } : bonne, { $count } entrées
}
election-damaged = { $election } : ENDOMMAGÉE : { $cause }
elections-checked = { $count ->
    [one] { $count } élection vérifiée, dont endommagées : { $damaged }
   *[other] { $count } élections vérifiées, dont endommagées : { $damaged }
}
fault-no-database = il n’y a pas de base de données d’un tableau dans { $path }
fault-unreadable = la base de données ne peut pas être lue
fault-no-board = { $path } : il n’y a pas encore de tableau ; `urne-board serve` en crée un
fault-directory = { $path } : dossier inutilisable
fault-database = la base de données ne peut pas être ouverte
fault-listen = { $address } : impossible d’écouter à cette adresse
fault-key-format = { $path } : ce n’est pas un fichier de clé d’un tableau ; reprenez-le d’une sauvegarde
fault-key-permissions = { $path } : d’autres peuvent lire cette clé ; lancez : chmod 600 { $path }
fault-name = le nom { $name } doit avoir de 1 à 100 caractères parmi a-z 0-9 . : / - et commencer par une lettre ou un chiffre
fault-renamed = le nom de ce tableau est { $stored }, fixé à son premier démarrage ; il ne peut pas devenir { $asked }
fault-address = l’adresse de base de données { $address } ne commence ni par sqlite: ni par postgres:
fault-failed = la base de données a eu une défaillance : { $cause }
fault-silent = la base de données n’a pas répondu à temps
fault-forbidden = la base de données l’interdit : { $cause }
fault-superseded = l’état signé dans la base de données n’est pas celui que ce tableau a écrit en dernier
fault-damaged = la base de données contient autre chose que ce qui a été écrit : { $cause }
fault-other-board = la base de données est celle du tableau { $found }, mais celui-ci est { $here } ; rien n’a été changé
fault-key-file = { $path } ne peut pas servir ({ $cause }) ; donnez avec --data le dossier propre au tableau, où il peut lire et écrire
