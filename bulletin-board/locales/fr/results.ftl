# Ce qui est dit d’un résultat dans un terminal et dans ses fichiers, en plus de ce qu’en dit la page du tableau
# (board.ftl).

named = { $name } : { $said }

## Dans un terminal

result-hidden = et { $count } de plus (--all les montre)
result-pairs = Combien placent la proposition de la ligne devant celle de la colonne :
result-why = Pourquoi :
result-costs = coûte { $cost }

## Ce qui ne peut être ni montré ni écrit

fault-no-result = l’élection n’a pas encore de résultat ; voyez « urne-organizer status »
fault-table = un tableau ne peut pas être écrit : { $error }
rudi-contact = « { $text } » n’est pas de la forme "Service des données ouvertes <opendata@example.org>"
rudi-licence = la licence « { $licence } » y est inconnue ; sont connues : { $known }
rudi-address = « { $url } » n’est pas une adresse telle que https://data.example.org/vote
scdl-vote = « { $text } » n’est pas OPTION=pour, OPTION=contre ou OPTION=abstention
scdl-meaning = « { $text } » n’est ni pour, ni contre, ni abstention
scdl-siret = un SIRET a 14 chiffres, « { $text } » n’en est pas un
scdl-code = le code d’une matière est tel que 8.4, « { $text } » n’en est pas un
scdl-day = « { $text } » n’est pas un jour tel que 2026-12-01
scdl-contest = il n’y a pas de question « { $id } »
scdl-not-such = la question « { $id } » n’est pas un vote pour, contre ou abstention : { $why }
scdl-several = on n’y choisit pas une seule proposition
scdl-withheld = son total n’a pas été ouvert, trop peu de bulletins ont été comptés
scdl-unclear = que signifie la proposition « { $option } » ? dites-le par --scdl-vote { $id }=pour, =contre ou =abstention
scdl-same = les propositions « { $one } » et « { $two } » signifient la même chose
scdl-no-for = aucune proposition n’y est un vote pour
scdl-no-against = aucune proposition n’y est un vote contre

## Dans la description des fichiers (RUDI)

rudi-summary = { $questions }. Résultats d’un vote vérifiable : { $ballots } bulletins comptés pour { $people } inscrits.
