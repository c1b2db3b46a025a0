# What urne-board says beside its log. English help stands beside the arguments in the code.

board-started = { $count ->
    [one] board { $name } with key { $key }, { $count } election
   *[other] board { $name } with key { $key }, { $count } elections
}
key-name = name
key-key = key
checking = { $election } { $bar } { $done }/{ $all } entries, { $left } left
election-good = { $count ->
    [one] { $election }: good, { $count } entry
   *[other] { $election }: good, { $count } entries
}
election-damaged = { $election }: DAMAGED: { $cause }
elections-checked = { $count ->
    [one] { $count } election checked, { $damaged } damaged
   *[other] { $count } elections checked, { $damaged } damaged
}
fault-no-database = no board's database in { $path }
fault-unreadable = the database cannot be read
fault-no-board = { $path }: there is no board yet; `urne-board serve` makes one
fault-directory = { $path }: not a usable directory
fault-database = the database cannot be opened
fault-listen = { $address }: cannot listen there
fault-key-format = { $path }: not a board key file; restore it from a backup
fault-key-permissions = { $path }: others may read this key; run: chmod 600 { $path }
fault-name = the name { $name } must have 1 to 100 characters of a-z 0-9 . : / - and begin with a letter or digit
fault-renamed = this board's name is { $stored }, fixed at its first start; it cannot become { $asked }
fault-address = the database address { $address } begins neither with sqlite: nor with postgres:
fault-failed = the database failed: { $cause }
fault-silent = the database did not answer in time
fault-forbidden = the database forbids this: { $cause }
fault-superseded = the checkpoint in the database is not the one that this board last wrote
fault-damaged = the database holds something else than was written: { $cause }
fault-other-board = the database belongs to the board { $found }, but this is { $here }; nothing was changed
fault-key-file = { $path } cannot be used ({ $cause }); give the board's own folder with --data, which it may read and write
