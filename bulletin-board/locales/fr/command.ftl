# Ce que disent toutes les lignes de commande.

command-usage = Utilisation :
command-commands = Commandes{ " " }
command-arguments = Arguments{ " " }
command-options = Options{ " " }
command-common = Options de toutes les commandes{ " " }
command-default = [par défaut : { $value }]
command-env = [variable : { $name }]
command-values = [valeurs : { $values }]
command-unknown = { $argument } est inconnu ici.
command-no-command = il n’y a pas de commande { $name }.
command-no-subcommand = quelle commande ?
command-missing = il manque : { $argument }.
command-no-value = { $argument } demande une valeur.
command-value = { $value } ne convient pas à { $argument }{ $detail }.
command-conflict = { $argument } ne va pas avec { $other }.
command-number = { $argument } n’a pas le bon nombre de valeurs.
command-alike = Vouliez-vous dire { $name } ?
command-help = --help montre ce qu’il y a.
command-fault = erreur : { $cause }
