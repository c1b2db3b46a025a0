# L’aide que toutes les lignes de commande ont en commun.

help-help = Montre l’aide (plus courte avec « -h »)
help-version = Montre la version
help-lang = Langue dans laquelle tout est dit, comme fr [par défaut : celle du système]
