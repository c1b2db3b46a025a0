# El que diuen totes les línies d’ordres.

command-usage = Ús:
command-commands = Ordres
command-arguments = Arguments
command-options = Opcions
command-common = Opcions de totes les ordres
command-default = [per defecte: { $value }]
command-env = [variable: { $name }]
command-values = [valors: { $values }]
command-unknown = { $argument } no es coneix aquí.
command-no-command = no hi ha cap ordre { $name }.
command-no-subcommand = quina ordre?
command-missing = falta: { $argument }.
command-no-value = { $argument } necessita un valor.
command-value = { $value } no és correcte per a { $argument }{ $detail }.
command-conflict = { $argument } no va amb { $other }.
command-number = { $argument } no té el nombre correcte de valors.
command-alike = Volíeu dir { $name }?
command-help = --help mostra el que hi ha.
command-fault = error: { $cause }
