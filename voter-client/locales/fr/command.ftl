# Ce que dit la ligne de commande de l’électeur, en plus de ce que disent les pages.

## Questions du bulletin

contests-when = Le scrutin est prévu du { $opens } au { $closes }.
contests-style = Bulletin { $title }
contests-vote = Pour voter : urne-vote vote, qui demande tout ; ou par exemple { $example }
paper-result = Résultat : { $rule }
paper-order = (Chaque électeur voit ces propositions dans un autre ordre.)
how-exactly-options = Choisissez { $max ->
    [one] { $max } proposition
   *[other] { $max } propositions
} sur { $all }{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-any-options = Choisissez { $all ->
    [one] la proposition
   *[other] autant de propositions que vous voulez parmi les { $all }
}{ $blank ->
    [yes] , ou votez blanc.
   *[no] , ou aucune.
}
how-up-to-options = Choisissez jusqu’à { $max } des { $all } propositions{ $blank ->
    [yes] , ou votez blanc.
   *[no] , ou aucune.
}
how-between-options = Choisissez de { $min } à { $max } propositions sur { $all }{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-exactly-projects = Choisissez { $max ->
    [one] { $max } projet
   *[other] { $max } projets
} sur { $all }{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-any-projects = Choisissez { $all ->
    [one] le projet
   *[other] autant de projets que vous voulez parmi les { $all }
}{ $blank ->
    [yes] , ou votez blanc.
   *[no] , ou aucun.
}
how-up-to-projects = Choisissez jusqu’à { $max } des { $all } projets{ $blank ->
    [yes] , ou votez blanc.
   *[no] , ou aucun.
}
how-between-projects = Choisissez de { $min } à { $max } projets sur { $all }{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-cost = Ensemble, ils peuvent coûter { $limit } au plus.
how-cost-least = Ensemble, ils peuvent coûter { $limit } au plus et doivent coûter au moins { $least }.
how-exactly-points = Donnez exactement { $most ->
    [one] { $most } point
   *[other] { $most } points
}{ $one ->
    [all] , tous à une même proposition si vous voulez
    [some] , au plus { $each } à une même proposition
   *[free] { "" }
}{ $or ->
    [blank]  ; ou votez blanc.
    [none]  ; ou aucun.
   *[nothing] .
}
how-up-to-points = Donnez jusqu’à { $most ->
    [one] { $most } point
   *[other] { $most } points
}{ $one ->
    [all] , tous à une même proposition si vous voulez
    [some] , au plus { $each } à une même proposition
   *[free] { "" }
}{ $or ->
    [blank]  ; ou votez blanc.
    [none]  ; ou aucun.
   *[nothing] .
}
how-between-points = Donnez de { $least } à { $most } points en tout{ $one ->
    [all] , tous à une même proposition si vous voulez
    [some] , au plus { $each } à une même proposition
   *[free] { "" }
}{ $or ->
    [blank]  ; ou votez blanc.
    [none]  ; ou aucun.
   *[nothing] .
}
how-score = Donnez { $all ->
    [one] à la proposition
   *[other] à chacune des { $all } propositions
} une note de 0 à { $each }, { $each } étant la meilleure.
how-exactly-amount = Répartissez exactement { $total } entre les propositions{ $one ->
    [some] , au plus { $each } à une même proposition.
   *[all] .
}
how-up-to-amount = Répartissez jusqu’à { $total } entre les propositions{ $one ->
    [some] , au plus { $each } à une même proposition.
   *[all] .
}
how-between-amount = Répartissez au moins { $least } et au plus { $total } entre les propositions{ $one ->
    [some] , au plus { $each } à une même proposition.
   *[all] .
}
how-grade = Donnez { $all ->
    [one] à la proposition
   *[other] à chacune des { $all } propositions
} une mention. Les mentions sont : { $grades }.
how-grade-or-not = Donnez { $all ->
    [one] à la proposition
   *[other] à chacune des { $all } propositions
} une mention, ou « sans opinion ». Les mentions sont : { $grades }.
how-rank-best = Nommez la meilleure des { $all } propositions{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-rank-all = Classez les { $all } propositions, la meilleure en premier{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-rank-exactly = Classez { $max } des { $all } propositions, la meilleure en premier{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-rank-any = Classez autant de propositions que vous voulez parmi les { $all }, la meilleure en premier{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-rank-between = Classez de { $min } à { $max } des { $all } propositions, la meilleure en premier{ $blank ->
    [yes] , ou votez blanc.
   *[no] .
}
how-rank-rest = Celles que vous ne classez pas se partagent la place suivante.
how-rank-pairs = Pour chaque paire de propositions, c’est celle que vous placez plus haut qui compte.
how-rank-points = Les points à partir de la première place : { $points }.
amount-whole = 1500, sans décimales

## Ce qui a été choisi

words-open = (pas encore de réponse)
words-blank = vote blanc
words-none = rien de choisi
words-no-opinion = sans opinion
words-cost = { $cost } sur { $limit }
words-points = { $most ->
    [one] en tout { $sum } sur { $most } point
   *[other] en tout { $sum } sur { $most } points
}
words-amount = en tout { $sum } sur { $total }
words-rest = { $rest ->
    [one] l’autre proposition a la place suivante
   *[other] les { $rest } autres propositions se partagent la place suivante
}
words-no-points = { $rest ->
    [one] pas de points pour { $rest } autre proposition
   *[other] pas de points pour { $rest } autres propositions
}

## Fautes dans une réponse

fault-contest = question { $contest } : { $mistake }
mistake-option = il n’y a pas de proposition « { $named } » ; donnez son identifiant, son numéro ou son titre exact (la commande « contests » les montre)
mistake-twice = la proposition { $option } est nommée deux fois
mistake-lacks-number = il manque un nombre à « { $item } » ; écrivez proposition:nombre, comme « park:3 »
mistake-lacks-amount = il manque un montant à « { $item } » ; écrivez proposition:montant, comme « park:1500 »
mistake-lacks-grade = il manque une mention à « { $item } » ; écrivez proposition:mention, comme « park:1 »
mistake-no-number = proposition { $option } : « { $given } » n’est pas un nombre entier de points
mistake-no-amount = proposition { $option } : « { $given } » n’est pas un montant ; écrivez par exemple { $example }
mistake-no-grade = proposition { $option } : il n’y a pas de mention « { $given } » ; les mentions sont { $grades }
mistake-open = il n’y a pas de réponse.
mistake-blank-with-options = un vote blanc ne va avec aucune proposition ; choisissez l’un ou l’autre
mistake-no-blank = le vote blanc n’est pas offert ici
mistake-many-chosen = vous en avez choisi { $number }, c’est { $over } de trop.
mistake-many-ranked = vous en avez classé { $number }, c’est { $over } de trop.
mistake-few-chosen = vous en avez choisi { $number }, il en manque { $under }.
mistake-few-ranked = vous en avez classé { $number }, il en manque { $under }.
mistake-dear = ces projets coûtent { $cost }, le budget est de { $limit } : { $over } de trop
mistake-cheap = ces projets coûtent { $cost }, il faut dépenser au moins { $least } : il manque { $under }
mistake-over = { $given } en tout, { $most } au plus sont permis : { $over } de trop
mistake-under = { $given } en tout, il en faut au moins { $least } : il manque { $under }
mistake-over-each = la proposition { $option } a { $given }, on peut en donner { $most } au plus à une même proposition : { $over } de trop
mistake-ungraded = la proposition { $option } n’a pas de mention ; il en faut une pour chaque proposition.

## Ce qui est demandé

ask-code = Votre code
ask-code-of = Votre code { $place } sur { $all }
ask-choice = Votre choix
ask-how-to-pick = flèches pour se déplacer, Entrée pour choisir
ask-how-to-mark = flèches pour se déplacer, Espace pour cocher, Entrée pour finir
ask-not-yet = Pas encore : { $mistake }
ask-each = ({ $place } sur { $all }) { $title }
ask-score = { $title }, de 0 à { $most }
ask-no-score = « { $text } » n’est pas une note ; écrivez un nombre de 0 à { $most }.
ask-budget-left = Il reste { $left } sur { $limit }
ask-too-dear = plus que ce qui reste
ask-done-projects = { $count ->
    [one] Terminé : { $count } projet pour { $cost }
   *[other] Terminé : { $count } projets pour { $cost }
}
ask-full = { $max ->
    [one] Vous pouvez choisir { $max } projet au plus ; retirez-en d’abord un autre.
   *[other] Vous pouvez choisir { $max } projets au plus ; retirez-en d’abord un autre.
}
ask-costs-too-much = { $title } coûte { $cost }, il reste { $left } ; retirez d’abord un autre projet.
ask-taken = pris : { $title }, { $price }
ask-taken-back = retiré : { $title }
ask-for-which = Il reste { $left }. Pour quelle proposition
ask-number = { $title }, de 0 à { $most }
ask-too-much = { $given }, c’est { $over } de trop.
ask-no-number = « { $text } » ne peut pas être donné ; écrivez par exemple { $example }.
ask-done-given = Terminé : { $given } en tout
ask-first-place = Place 1, la meilleure
ask-place = Place { $place }
ask-no-more = c’est tout : les autres se partagent la place suivante
ask-start-again = recommencer
ask-decision =
    Le bulletin est verrouillé. Notez son numéro de suivi, puis émettez-le ; ou faites regarder
    à l’intérieur par un autre appareil, pour voir si celui-ci a bien verrouillé vos choix. Un
    bulletin ainsi ouvert n’est pas émis : vous votez ensuite à nouveau. Qui vérifie de temps en
    temps garde tous les appareils honnêtes.
ask-cast-or-check = Émettre ou vérifier
ask-cast = émettre ce bulletin
ask-check = le vérifier plutôt sur un second appareil (il n’est alors pas émis)
ask-throw-away = le jeter
ask-no = non
ask-yes = oui

## Voter

session-verifying = vérification de l’élection
session-no-election = aucune élection n’est indiquée : donnez --election URL ou définissez URNE_ELECTION
session-no-folder = il n’y a pas de dossier de données pour cet utilisateur ; donnez-en un avec --state DIR
turn-weight = Poids
turn-unanswered = Un de vos bulletins précédents n’avait pas encore de récépissé ; il est d’abord renvoyé.
turn-refused-note = note : le tableau a refusé un de vos bulletins précédents à cette place ; il est gardé avec son refus
turn-choices = Vos choix :
turn-voted-here = Il y a déjà un bulletin, émis avec votre code depuis cet appareil : entrée { $entry }, { $time }.
turn-voted-elsewhere = Il y a déjà un bulletin, émis avec votre code depuis un autre appareil : entrée { $entry }, { $time }.
turn-replaces = Un bulletin émis maintenant le remplace.
vote-not-asked = rien n’a été émis : ajoutez --yes pour émettre sans question, ou utilisez « prepare »
vote-refused-before = Le tableau a refusé un de vos bulletins précédents à cette place. S’il l’a fait à tort, il pourrait encore prendre celui-là au lieu de celui-ci. Émettre quand même ?
vote-nothing = rien n’a été émis
vote-thrown-away = RIEN N’A ÉTÉ ÉMIS. Le bulletin est jeté.
prepare-done = PAS ENCORE ÉMIS. Le bulletin est dans { $file }, aussi secret que votre vote. Maintenant, soit
prepare-or-check = soit, pour vérifier plutôt l’appareil,
cast-all-answered = Chaque bulletin signé sur cet appareil a sa réponse.
cast-other-voter = { $path } : ce bulletin a été préparé avec le code d’un autre électeur
cast-replaced-since = { $path } : un autre bulletin a été émis avec ce code depuis que celui-ci a été préparé ; préparez-en un nouveau pour le remplacer
label-receipt = récépissé
label-fingerprint = repère d’électeur
label-tracking-code = numéro de suivi
label-tracking-hash = empreinte de suivi
sending-cast = VOTRE BULLETIN EST ÉMIS. Il est dans l’urne, entrée { $entry }, et son récépissé est vérifié.
sending-find = Le repère d’électeur et le numéro de suivi le retrouvent : « urne-vote find ». Ils ne montrent pas votre vote.
sending-again-until = Vous pouvez voter à nouveau jusqu’à la clôture, prévue pour { $closes } : votre dernier bulletin compte.
sending-waits = le tableau ne répond pas ; le même bulletin est renvoyé dans { $seconds } s
sending-no-receipt = { $error }. PAS ENCORE DE RÉCÉPISSÉ : votre bulletin est signé et gardé ; lancez « urne-vote cast » pour renvoyer le même
sending-not-checked = note : on n’a pas pu vérifier maintenant que le point de contrôle du récépissé prolonge celui vu auparavant ; « urne-vote receipts » le fait

## Vérifier et retrouver

check-signed = { $path } : ce bulletin est déjà signé, il ne peut donc plus qu’être émis
check-opened-before = Le bulletin a déjà été ouvert ; son ouverture est dans { $file }.
opened-not-cast = PAS ÉMIS : ce bulletin a été ouvert pour une vérification et ne pourra jamais être émis.
opened-take = Portez { $file } sur un second appareil et lancez-y
opened-then = avec le numéro de suivi que vous avez noté auparavant. Puis votez à nouveau.
recheck-held = Ce bulletin contenait :
recheck-tracking = Numéro de suivi { $code } : tel qu’il a été affiché.
recheck-honest = Si ce sont les choix qui ont été faits, l’appareil a verrouillé honnêtement.
recheck-not-cast = CE BULLETIN N’EST PAS ÉMIS et ne le sera jamais. Votez à nouveau pour en émettre un.
tracking-form = donnez le numéro de suivi (cinq groupes de cinq caractères) ou l’empreinte de suivi (64 chiffres hexadécimaux)
find-nothing = le tableau ne trouve aucun bulletin avec le repère d’électeur { $fingerprint } et le suivi { $tracking } ; vérifiez les deux, et si le bulletin a été émis
find-found = TROUVÉ : le bulletin est dans l’urne, entrée { $entry } sur { $size }, { $time }.
find-current = C’est celui qui compte pour cet électeur, dit le tableau.
find-replaced = Il ne compte pas : un bulletin ultérieur du même électeur l’a remplacé, dit le tableau.
receipts-none = Aucun bulletin n’a été émis depuis cet appareil dans cette élection.
receipts-unanswered = pas encore de récépissé : lancez « urne-vote cast » pour le renvoyer
receipts-refused = refusé par le tableau, pas compté
receipts-cast = dans l’urne : entrée { $entry } sur { $size }
receipts-replaced = { $text } ; remplacé par votre bulletin ultérieur
receipts-elsewhere = Pour savoir si un autre de vos appareils a voté depuis : « urne-vote find ».
receipts-bad = { $bad ->
    [one] { $bad } bulletin sur { $all } n’est pas tel que le tableau l’a confirmé ; gardez { $folder } et prévenez l’organisateur et les observateurs
   *[other] { $bad } bulletins sur { $all } ne sont pas tels que le tableau les a confirmés ; gardez { $folder } et prévenez l’organisateur et les observateurs
}

## Beaucoup d’électeurs

simulate-casting = émission
simulate-waiting = attente : { $error }
simulate-done = { $count ->
    [one] { $count } bulletin émis avec un récépissé vérifié en { $seconds } s : { $rate } bulletins/s
   *[other] { $count } bulletins émis avec des récépissés vérifiés en { $seconds } s : { $rate } bulletins/s
}
simulate-reason = { $number ->
    [one] { $number } non émis : { $reason }
   *[other] { $number } non émis : { $reason }
}
simulate-failure = { $voter } (ligne { $line }) : { $detail }
simulate-more = et { $more } de plus
simulate-failed = { $failed ->
    [one] { $failed } bulletin sur { $all } n’a pas été émis : ligne { $line }, { $detail }
   *[other] { $failed } bulletins sur { $all } n’ont pas été émis ; le premier : ligne { $line }, { $detail }
}
plan-second-code = cet électeur a un second code
plan-no-code = l’électeur « { $voter } » n’a pas de code dans chaque fichier de codes
plan-no-column = il n’y a pas de colonne « { $name } »

## Ce qui ne va pas

fault-style = cette élection n’a pas de modèle de bulletin « { $style } »
fault-unknown-contest = il n’y a pas de question « { $named } » sur ce bulletin ; il y a : { $known }
fault-no-contest = « { $text } » ne nomme aucune question ; écrivez question=proposition (la commande « contests » les montre)
fault-code-count = { $needed ->
    [one] cette élection a un administrateur des listes, donc chaque électeur a un code, mais il en est venu { $given } ; donnez-le avec --code-file
   *[other] cette élection a deux administrateurs des listes, donc chaque électeur a deux codes, mais il en est venu { $given } ; donnez chacun avec --code-file
}
fault-codes-not-on-roll = { $codes ->
    [one] ce code n’est pas sur la liste électorale de cette élection ; vérifiez que vous avez la lettre de cette élection et non celle d’une autre
   *[other] ces deux codes ensemble ne sont pas sur la liste électorale de cette élection ; vérifiez que vous avez les lettres de cette élection et non celles d’une autre
}
fault-not-open = le scrutin n’est pas encore ouvert : { $detail }
fault-closed = le scrutin est clos : { $detail } ; plus aucun bulletin ne peut être émis
closed-entry = entrée { $entry }, « { $kind } », { $time }
closed-given-up = l’organisateur a abandonné l’élection, { $time }
fault-not-current = entre-temps un autre bulletin a été émis avec ce code, celui-ci n’a donc pas été pris ; votez à nouveau pour le remplacer
fault-no-place = il n’y a pas de bulletin ici : { $detail }
place-not-opened = le scrutin n’a pas été ouvert
place-no-style = son modèle de bulletin n’est pas dans le manifeste
fault-other-ballot = { $path } : c’est un bulletin d’une autre élection ({ $theirs }) ; celle-ci est { $ours }
fault-other-opening = { $path } : c’est une ouverture d’une autre élection ({ $theirs }) ; celle-ci est { $ours }
fault-checked = { $path } : ce bulletin a été vérifié, il ne peut donc plus jamais être émis ; préparez-en un nouveau
fault-signed-already = cet appareil a déjà signé un bulletin à cette place ; lancez « urne-vote cast » pour le renvoyer, puis votez à nouveau pour le remplacer
fault-no-ballot = ces octets ne sont pas un bulletin signé
fault-misleading = la réponse du tableau est fausse : { $detail } ; prévenez l’organisateur et les observateurs
misleading-receipt = le récépissé est celui d’un autre bulletin
misleading-current = l’entrée { $entry } n’est pas le bulletin actuel qu’elle est censée être
misleading-other = l’entrée { $entry } est un autre bulletin que celui qui est demandé
misleading-no-ballot = l’entrée { $entry } n’est pas un bulletin de cette élection
misleading-hidden = il cache le bulletin de l’entrée { $entry }, dont cet appareil a un récépissé
misleading-changed = l’entrée { $entry } n’est plus ce qu’elle était
fault-busy = { $path } : un autre urne-vote travaille ici ; attendez qu’il ait fini
fault-read = impossible de lire { $path } : { $cause }
fault-write = impossible d’écrire { $path } : { $cause }
fault-content = { $path } : { $detail }
fault-line = { $path }, ligne { $line } : { $detail }
content-no-code = il n’y a pas de code dedans
content-not-prepared = ce n’est pas un bulletin préparé
content-other-style = ce n’est pas le modèle de bulletin de cet électeur
content-damaged = abîmé ; reprenez-en une sauvegarde ou déplacez-le
content-damaged-by = abîmé : { $cause }
content-no-opening = ce n’est pas une ouverture : { $cause }
fault-fraud = LE BULLETIN N’EST PAS CE QU’IL PRÉTEND : { $detail } ; prévenez l’organisateur et les observateurs, et votez depuis un autre appareil
fraud-tracking = l’ouverture donne le numéro de suivi { $found }, mais { $shown } a été affiché
fraud-values = aucun bulletin valable ne contient ces valeurs
