# L’ajuda que totes les línies d’ordres tenen en comú.

help-help = Mostra l’ajuda (més curta amb «-h»)
help-version = Mostra la versió
help-lang = Llengua en què es diu tot, com ca [per defecte: la del sistema]
