# What all command lines say. English help stands beside the arguments in the code.

command-usage = Usage:
command-commands = Commands
command-arguments = Arguments
command-options = Options
command-common = Options of all commands
command-default = [default: { $value }]
command-env = [variable: { $name }]
command-values = [values: { $values }]
command-unknown = { $argument } is not known here.
command-no-command = there is no command { $name }.
command-no-subcommand = which command?
command-missing = missing: { $argument }.
command-no-value = { $argument } needs a value.
command-value = { $value } is not right for { $argument }{ $detail }.
command-conflict = { $argument } does not go together with { $other }.
command-number = { $argument } has the wrong number of values.
command-alike = Did you mean { $name }?
command-help = --help shows what there is.
command-fault = error: { $cause }
