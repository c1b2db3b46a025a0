# Ce que dit le rapport, en plus de ce qui est dans le registre et de ce qui a été trouvé.

## Verdict

conclusion-failed = NON VÉRIFIÉ : le contrôle { $number } ({ $name }) a échoué : { $finding }
conclusion-missing = INTROUVABLE : aucun bulletin avec ce repère d’électeur et ce numéro de suivi n’est dans le registre
conclusion-verified = VÉRIFIÉ : tous les contrôles ont réussi, et l’élection est terminée
conclusion-incomplete = INCOMPLET : rien n’est faux, mais un contrôle n’a pas pu être effectué
conclusion-unfinished = JUSTE JUSQU’ICI : l’élection n’est pas terminée (phase : { $phase })
phase-setup = préparation
phase-voting = vote
phase-closing = clôture
phase-tally = dépouillement
phase-finished = terminée
phase-aborted = annulée

## The election

page-untitled = un registre
page-title = Vérification : { $title }
line-election = Élection
line-id = Identifiant
line-voting = Vote
line-voting-text = du { $opens } au { $closes }, phase : { $phase }
line-board = Serveur
line-board-text = { $name }, clé { $key } ({ $fingerprint })
line-entries = Entrées
line-checkpoint = Sceau
line-checkpoint-text = { $size ->
    [one] { $size } entrée, racine { $root }
   *[other] { $size } entrées, racine { $root }
}
line-cosigned = Témoin
line-cosigned-text = { $witness }, le { $time }
line-nobody = personne
line-trustee = Dépositaire { $ordinal }
line-keys = Clés de l’élection
line-keys-text = { $keys }, { $threshold } dépositaires sur { $trustees } ouvrent les totaux
line-roll = Sur la liste
line-roll-text = { $count ->
    [one] { $count } électeur, d’un poids total de { $weight }
   *[other] { $count } électeurs, d’un poids total de { $weight }
}
line-ballots = Bulletins
line-ballots-text = { $all }, dont { $counted } comptent et { $replaced } ont été remplacés
line-pages = Pages changées
line-pages-text = { $files ->
    [one] entrée { $entry }, le { $time }, { $files } fichier
   *[other] entrée { $entry }, le { $time }, { $files } fichiers
}

## Checks

head-checks = Contrôles
column-number = Numéro
column-check = Contrôle
column-outcome = Issue
column-details = Détails (en anglais)
status-passed = réussi
status-failed = ÉCHOUÉ
status-not-applicable = sans objet
status-not-run = pas effectué
more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}

## Contests

head-totals = Totaux, tels que recalculés
outcome-counted = comptée
outcome-withheld = gardée secrète
outcome-empty = sans bulletin
decided = décidée
decided-nothing = rien à décider
decided-no-quorum = pas de décision : trop peu de votants
decided-no-winner = décidée : personne ne gagne
decided-tie = pas de décision : une égalité reste ouverte
rule-line = Règle : { $rule }
rule-totals = Les totaux sont le résultat ; personne n’est désigné
rule-wins = La proposition { $by } gagne
rule-wins-many = Les { $seats } propositions { $by } gagnent
rule-with = ayant { $most }
rule-with-judgment = ayant la meilleure mention majoritaire
rule-first-by-pairs = en tête selon les paires ordonnées (Tideman, voix gagnantes)
rule-first-by-schulze = en tête selon la méthode de Schulze (voix gagnantes)
rule-most-amounts = les plus grandes sommes
rule-most-votes = le plus de voix
rule-most-points = le plus de points
rule-budget-votes = Avec { $money }, les projets sont financés l’un après l’autre, d’abord ceux ayant { $most } ; celui qui coûte plus que ce qui reste est sauté
rule-budget-optimum = Avec { $money } sont financés les projets ayant ensemble { $most } ; entre plusieurs tels ensembles, le moins cher
rule-silent-ignored = { $wins } ; les votes sans opinion ne sont pas comptés
rule-silent-worst = { $wins } ; les votes sans opinion comptent comme la moins bonne mention
rule-quorum = Rien n’est décidé si les votants n’ont pas { $part } du poids de tous ceux qui peuvent voter
rule-more-than = Il faut à une proposition plus de { $part } des votes{ $base }
rule-at-least = Il faut à une proposition au moins { $part } des votes{ $base }
rule-blank-included = , votes blancs compris
rule-blank-left-out = , sans les votes blancs
rule-ties-open = En cas d’égalité, rien n’est tranché
rule-ties-order = En cas d’égalité, l’ordre des propositions décide
rule-ties-id = En cas d’égalité, l’ordre des identifiants décide
rule-ties-lot = En cas d’égalité décide un tirage au sort que l’entrée de clôture fixe
options-line = Propositions, dans l’ordre de la règle :
options-caption = Propositions, dans l’ordre de la règle
selections-caption = Les deux sélections
totals-caption = Totaux
column-option = Proposition
column-position = Choix
column-total = Total
column-bar = Barre
not-decrypted = pas ouvert
position-no-opinion = { $option } : sans opinion
position-pair = { $one } avant { $other }
position-blank = vote blanc
score-amount = { $amount }
score-vote = 1 voix
score-votes = { $count } voix
score-point = 1 point
score-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
why = { $fate } : { $because }
why-in-tie = { $why } (une égalité la concerne)
why-won = gagne
why-lost = pas parmi les premières
why-tied = à égalité
why-skipped = sautée
why-unsupported = sans aucun soutien
why-below-share = part trop faible
because-cost = { $own }, coûte { $cost }
because-left = { $own }, coûte { $cost }, il restait { $left }
because-grade = mention majoritaire { $grade } ; sur { $all } votes, { $above } meilleurs, { $below } moins bons
because-pairs = gagne { $won } des comparaisons retenues, en perd { $lost }
because-schulze = devant { $ahead } propositions, derrière { $behind }
selection-votes = Par voix : { $score }, { $cost }
selection-votes-decides = Par voix, ce qui décide : { $score }, { $cost }
selection-optimum = Optimum : { $score }, { $cost }
selection-optimum-decides = Optimum, ce qui décide : { $score }, { $cost }

## A ballot that is looked for

head-ballot = Bulletin
ballot-found-line = TROUVÉ : { $tracking } est l’entrée { $index }, { $time } ; { $counts }.
ballot-counts-line = c’est celui qui compte
ballot-replaced-line = un autre l’a remplacé depuis
ballot-found-page = Trouvé : { $tracking } est l’entrée { $index }, { $time }. { $counts }
ballot-counts-page = C’est celui qui compte.
ballot-replaced-page = Un autre l’a remplacé depuis.
ballot-none = Aucun bulletin avec ce repère d’électeur et ce numéro de suivi n’est dans le registre.

## Remarks

head-compared = Comparé
head-unchecked = Non contrôlé
compared-checkpoint = { $size ->
    [one] Le point de contrôle antérieur { $name }, de { $size } entrée, fait partie de ce registre.
   *[other] Le point de contrôle antérieur { $name }, de { $size } entrées, fait partie de ce registre.
}
compared-receipt = Le récépissé { $name } est celui de l’entrée { $entry } de ce registre.
unchecked-election = L’identifiant de l’élection n’a pas été comparé avec celui attendu (--election) : ce peut être une autre élection que celle que vous pensez.
unchecked-key = La clé du serveur n’a pas été comparée avec celle attendue (--board-key).
unchecked-earlier = Aucun point de contrôle (--checkpoint) ni récépissé (--receipt) antérieur n’a été donné : rien ne montre que ce registre prolonge celui qui a été vu avant.
unchecked-witnesses = Aucun témoin n’a à signer : il n’est pas exclu que le serveur montre à d’autres un autre registre.
unchecked-complaints = Les plaintes de la cérémonie des clés n’ont pas été jugées : que la faute soit à l’accusé ou au plaignant ne change aucune clé en vigueur.
unchecked-voters = Qui est derrière un repère d’électeur, et si l’appareil d’un électeur a verrouillé ce qu’il avait choisi, ne peut pas se voir dans un registre.
