# El que es diu d’un resultat en un terminal i en els seus fitxers, a més del que en diu la pàgina del tauler (board.ftl).

named = { $name }: { $said }

## En un terminal

result-hidden = i { $count } més (--all les mostra)
result-pairs = Quants posen l’opció de la fila per davant de la de la columna:
result-why = Per què:
result-costs = costa { $cost }

## El que no es pot mostrar ni escriure

fault-no-result = l’elecció encara no té resultat; vegeu «urne-organizer status»
fault-table = no es pot escriure una taula: { $error }
rudi-contact = «{ $text }» no té la forma "Oficina de dades obertes <opendata@example.org>"
rudi-licence = allà no es coneix la llicència «{ $licence }»; es coneixen { $known }
rudi-address = «{ $url }» no és una adreça com ara https://data.example.org/vote
scdl-vote = «{ $text }» no és OPTION=pour, OPTION=contre ni OPTION=abstention
scdl-meaning = «{ $text }» no és pour, contre ni abstention
scdl-siret = un SIRET té 14 xifres, «{ $text }» no ho és
scdl-code = el codi d’una matèria és com ara 8.4, «{ $text }» no ho és
scdl-day = «{ $text }» no és un dia com ara 2026-12-01
scdl-contest = no hi ha cap pregunta «{ $id }»
scdl-not-such = la pregunta «{ $id }» no és un vot a favor, en contra o d’abstenció: { $why }
scdl-several = no s’hi tria una sola opció
scdl-withheld = el seu total no s’ha obert, s’han comptat massa poques paperetes
scdl-unclear = què significa l’opció «{ $option }»? digueu-ho amb --scdl-vote { $id }=pour, =contre o =abstention
scdl-same = les opcions «{ $one }» i «{ $two }» signifiquen el mateix
scdl-no-for = cap de les seves opcions no és un vot a favor
scdl-no-against = cap de les seves opcions no és un vot en contra

## En la descripció dels fitxers (RUDI)

rudi-summary = { $questions }. Resultats d’una votació verificable: { $ballots } paperetes comptades per a { $people } votants del cens.
