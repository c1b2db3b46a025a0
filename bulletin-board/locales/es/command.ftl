# Lo que dicen todas las líneas de órdenes.

command-usage = Uso:
command-commands = Órdenes
command-arguments = Argumentos
command-options = Opciones
command-common = Opciones de todas las órdenes
command-default = [por defecto: { $value }]
command-env = [variable: { $name }]
command-values = [valores: { $values }]
command-unknown = { $argument } no se conoce aquí.
command-no-command = no hay ninguna orden { $name }.
command-no-subcommand = ¿qué orden?
command-missing = falta: { $argument }.
command-no-value = { $argument } necesita un valor.
command-value = { $value } no es correcto para { $argument }{ $detail }.
command-conflict = { $argument } no va junto con { $other }.
command-number = { $argument } no tiene el número correcto de valores.
command-alike = ¿Quería decir { $name }?
command-help = --help muestra lo que hay.
command-fault = error: { $cause }
