# Ce que lisent les dépositaires.

footer-promise = Votre clé ne quitte jamais cet appareil sans être verrouillée, et cette page ne garde rien dans le navigateur.
loading = Chargement de la page…
you = (vous)
voters = Les électeurs

## Start

start-title = Dépositaire d’une élection
start-intro = Vous détenez une part de la clé de l’urne. Tout ce qui est secret tient dans un seul fichier, le vôtre, verrouillé par votre phrase de passe.
start-open = Ouvrir mon fichier
start-create = Créer une nouvelle clé
start-paper = Je n’ai que ma sauvegarde sur papier
start-safety = Cette page vient du serveur de l’élection. Si vous préférez ne pas vous y fier, le programme urne-trustee fait la même chose sur votre ordinateur et ouvre le même fichier.

## A new key

create-title = Créer une nouvelle clé
create-intro = Une seule clé suffit, pour cette élection et pour les suivantes.
create-name = Votre nom
create-name-hint = Tel que les électeurs le liront.
create-passphrase = Phrase de passe
create-passphrase-hint = Au moins { $count } caractères. Le mieux : cinq ou six mots sans rapport entre eux.
create-again = La même phrase de passe, encore une fois
create-again-hint = Pour qu’aucune faute de frappe n’enferme votre clé.
create-no-reset = Personne ne peut vous donner une nouvelle phrase de passe. Sans elle, le fichier est perdu, et votre part de la clé avec lui.
create-button = Créer la clé
create-weak = Facile à deviner. Allongez-la.
create-fair = Correcte. Un mot de plus la rend bien meilleure.
create-good = Bonne.
create-no-name = Indiquez votre nom.
create-short = La phrase de passe doit avoir au moins { $count } caractères.
create-differ = Les deux phrases de passe sont différentes.
create-working = Création de la clé et verrouillage du fichier…

## Opening

open-title = Ouvrir mon fichier
open-file = Votre fichier
open-file-hint = Son nom finit par .age. Prenez le plus récent, jamais une copie plus ancienne.
open-pick = Choisir votre fichier
open-passphrase = Phrase de passe
open-passphrase-hint = Celle avec laquelle vous avez créé le fichier.
open-button = Ouvrir
open-working = Ouverture du fichier…
open-nothing = Choisissez d’abord votre fichier.
open-no-passphrase = Indiquez la phrase de passe.
open-paper-title = Ouvrir la sauvegarde sur papier
open-paper = Texte de la sauvegarde
open-paper-hint = Lisez les images avec un téléphone et collez ici ce qu’elles disent, dans n’importe quel ordre ; ou tapez le texte. Seulement si le fichier est perdu : une sauvegarde ignore ce qui s’est fait après elle.
error-wrong-passphrase = La phrase de passe n’ouvre pas ce fichier. Réessayez.
error-wrong-passphrase-help = Vérifiez les majuscules et la disposition du clavier.
error-damaged = Ce n’est pas un fichier de dépositaire, ou il est abîmé. Prenez-en une autre copie, ou la sauvegarde sur papier.
error-damaged-help = Rien n’a été changé.

## Saving

save-title = Enregistrez maintenant votre fichier
save-why = Votre fichier a changé. Rien n’est envoyé avant que le nouveau fichier soit en lieu sûr : ce qui est envoyé ne pourrait pas être refait.
save-pick = Enregistrer le fichier
save-otherwise = L’enregistrer autrement
save-download = Téléchargez le nouveau fichier.
save-download-button = Télécharger { $file }
save-choose = Choisissez maintenant le fichier que vous venez d’enregistrer.
save-choose-why = La page regarde s’il est arrivé entier. Il n’est envoyé nulle part.
save-old-copies = Les copies plus anciennes du fichier restent où elles sont. Effacez-les : n’utilisez jamais une ancienne tant qu’il y en a une plus récente.
save-other-file = Ce n’est pas le fichier que vous venez d’enregistrer, peut-être une copie plus ancienne. Choisissez le plus récent, ou téléchargez-le encore.
save-unreadable = Le fichier ne peut pas être lu. Choisissez-le encore une fois.
save-unwritable = Le fichier n’a pas pu être écrit à cet endroit. Choisissez-en un autre.
saving = Enregistrement de votre fichier…

## The key

key-title = Votre clé
key-done = Le fichier de { $name } est ouvert.
key-give = Donnez ceci à l’organisateur, avec votre nom :
key-public = Clé publique
key-copy = Copier
key-copied = Copié.
key-not-copied = La copie n’a pas marché : sélectionnez le texte et copiez-le vous-même.
key-fingerprint = Empreinte
key-telephone = Appelez ensuite l’organisateur et lisez-vous l’empreinte l’un à l’autre. Si elle est la même, personne n’a mis une autre clé à la place de la vôtre.
key-next = Et ensuite
key-next-keep = Gardez le fichier et la phrase de passe séparément, jusqu’à ce que le résultat soit établi.
key-next-paper = Imprimez une sauvegarde et rangez-la avec vos papiers importants.
key-next-wait = L’organisateur vous enverra l’adresse de l’élection.
key-elections = Élections dans ce fichier :
key-to-election = Vers l’élection

## Paper

paper-button = Imprimer une sauvegarde
paper-title = Sauvegarde sur papier
paper-working = Préparation de la sauvegarde…
paper-intro = Le papier ne sert à rien sans la phrase de passe. Ne l’y écrivez pas.
paper-print = Imprimer
paper-of = Dépositaire
paper-made = Fait le
paper-how = Pour retrouver le fichier : ouvrez la page du dépositaire, choisissez la sauvegarde sur papier, lisez les images avec un téléphone ou tapez le texte. Un fichier plus récent ou une sauvegarde plus récente remplace celle-ci.
paper-picture = Image { $number } sur { $count }
paper-text = La sauvegarde sous forme de texte

## The election

reading = Vérification de tout le registre de l’élection…
join-title = Est-ce bien votre élection ?
join-intro = Lisez. Rien n’est encore envoyé.
join-election = Élection
join-number = Numéro de l’élection
join-organizer = Organisateur
join-poll = Scrutin
join-poll-dates = du { $opens } au { $closes }
join-registrars = Responsables de la liste électorale
join-trustees = Dépositaires
join-threshold = { $threshold } de ces { $count } personnes ouvrent ensemble les totaux :
join-witnesses = Témoins
join-no-witnesses = Aucun : personne d’autre ne veille à ce que tout le monde voie le même registre.
join-quorum = { $quorum } sur { $count } doivent avoir vu la fin du scrutin avant que quiconque ouvre les totaux.
join-floor = Plus petit décompte
join-floor-why = Une question qui a moins de { $floor } bulletins (de même poids) n’est jamais ouverte.
join-questions = Questions
join-all-needed = Tous les dépositaires sont nécessaires : un seul fichier ou une seule phrase de passe perdus, et toute l’élection est perdue.
join-telephone = Comparez le numéro de l’élection avec un autre dépositaire au téléphone : vous saurez que vous participez à la même élection.
join-right = Tout est juste
join-wrong = Quelque chose est faux
join-key = Voir ma clé
wrong-title = N’allez pas plus loin
wrong-what = Dites à l’organisateur, { $organizer }, ce qui est faux, avant que quiconque envoie quoi que ce soit. Ce qui est écrit ici ne peut plus être changé ; il faut une nouvelle élection.

## What is due

due-commit = Étape 1 sur 4 : engager votre part de la clé
due-commit-what = Votre part de la clé est tirée au sort maintenant. Seul un cachet en est envoyé, pour que personne ne puisse ajuster la sienne sur la vôtre.
due-commit-button = Tirer ma part et envoyer le cachet
due-open-packages = Étape 2 sur 4 : montrer ce que vous avez cacheté
due-open-packages-what = Tous les dépositaires ont envoyé leur cachet. La moitié publique de votre part est envoyée maintenant.
due-open-packages-button = Envoyer
due-send-shares = Étape 3 sur 4 : donner aux autres leurs fragments
due-send-shares-what = Chaque autre dépositaire reçoit un fragment de votre part, verrouillé pour que lui seul puisse l’ouvrir.
due-send-shares-button = Envoyer les fragments
due-check-shares = Étape 4 sur 4 : vérifier ce que vous avez reçu
due-check-shares-what = Les fragments des autres sont vérifiés. S’ils conviennent, votre fichier garde votre fragment de la clé. Si l’un d’eux ne convient pas, c’est dit en public, avec le nom du dépositaire qui l’a envoyé.
due-check-shares-button = Vérifier et confirmer
due-rehearse = Répétition : essayer votre fragment
due-rehearse-what = Votre fichier enregistré est ouvert encore une fois et montre, sur un essai dont le contenu est connu, qu’il peut ouvrir des totaux. Aucun bulletin n’est touché.
due-rehearse-button = Répéter
due-decrypt = Ouvrir les totaux
due-decrypt-what = Le scrutin est clos, et tout le registre a été vérifié. Votre fragment ouvre les totaux ci-dessous, avec ceux des autres, et jamais un bulletin seul.
due-decrypt-button = Ouvrir ces totaux
due-decrypt-intent = D’abord, votre fichier note quels totaux vous ouvrez, et il est enregistré ; dès lors il refuse tous les autres pour toujours. Les copies plus anciennes du fichier n’en savent rien : effacez-les.
acting = Travail avec votre fichier…
sent-nothing = Il n’y avait rien à envoyer.
sent-already = C’était déjà dans le registre.
sent-trustee-commit = L’étape 1 est faite : votre cachet est dans le registre.
sent-trustee-open = L’étape 2 est faite : votre moitié publique est dans le registre.
sent-trustee-share = L’étape 3 est faite : les autres ont leurs fragments.
sent-trustee-confirm = L’étape 4 est faite : tous les fragments conviennent, et votre fichier garde le vôtre. Imprimez maintenant une nouvelle sauvegarde.
sent-trustee-complaint = Ce qu’a envoyé un autre dépositaire ne convient pas. C’est dans le registre ; l’organisateur doit recommencer.
sent-rehearsal = La répétition est faite : votre fragment marche.
sent-partial-decryption = Votre part de l’ouverture est dans le registre.

## Waiting

wait-title = Rien à faire pour vous en ce moment
wait-others = L’étape suivante vient quand les autres ont fait la leur.
wait-opening = Vous êtes prêt. L’organisateur ouvre le scrutin quand tout le monde l’est.
wait-voting = Le scrutin est ouvert. On aura besoin de vous quand il sera clos.
wait-witnesses = Les témoins doivent d’abord confirmer qu’ils ont vu la fin du scrutin.
wait-result = Vous avez fait votre part. Le résultat vient quand assez de dépositaires ont fait la leur.
wait-away = Le tableau ne répond pas en ce moment. La page continue d’essayer.
wait-leave = Cette page regarde d’elle-même s’il y a du nouveau. Vous pouvez la fermer et revenir plus tard avec votre fichier le plus récent.
progress-title = Les dépositaires
progress-attempt = Ceci est l’essai numéro { $attempt } : la cérémonie a été recommencée.
progress-rounds = { $done } étapes sur 4
progress-key = clé complète
progress-rehearsed = répétition faite
next-title = À qui le tour
next-from = À partir du { $time }.
next-until = Jusqu’au { $time }.
next-commit = étape 1, engager une part de la clé.
next-open-packages = étape 2, montrer ce qui a été cacheté.
next-send-shares = étape 3, donner aux autres leurs fragments.
next-check-shares = étape 4, vérifier ce qui a été reçu.
next-new-attempt = recommencer la cérémonie.
next-post-key = publier la clé de l’élection.
next-post-roll = déposer la liste électorale.
next-rehearse = faire la répétition.
next-open-poll = ouvrir le scrutin.
next-vote = voter.
next-close-poll = clore le scrutin.
next-post-close = achever la clôture du scrutin.
next-cosign = confirmer la fin du scrutin.
next-decrypt = ouvrir les totaux.
next-post-result = publier le résultat.
next-abort = abandonner cette élection et en faire une nouvelle.

## The count

count-title = Ce qui a été compté
count-credentials = Électeurs sur la liste
count-ballots = Bulletins
count-replaced = Remplacés par de plus récents
count-counted = Comptés
count-weight = Leur poids
count-contests = Bulletins pour chaque question
outcome-counted = sera ouvert
outcome-withheld = reste fermé : trop peu de bulletins
outcome-empty = aucun bulletin

## The end

end-finished = L’élection est terminée
end-finished-what = Son résultat est établi. Vous n’avez plus rien à faire.
end-destroy = Détruisez maintenant votre fichier, toutes ses copies et ses sauvegardes sur papier, sauf si la clé sert à une autre élection. Tant qu’ils existent, assez de dépositaires ensemble pourraient ouvrir des bulletins un à un.
end-aborted = L’élection a été abandonnée
end-aborted-what = La raison donnée : { $reason }.

## What goes wrong

evidence = Enregistrer la preuve
error-name = Ce nom ne peut pas servir. Choisissez-en un plus court, en lettres ordinaires.
error-not-the-file = Ce n’est pas le fichier qui devait être enregistré
error-not-the-file-help = Choisissez le fichier que vous venez d’enregistrer, ou enregistrez-le encore.
error-other-election = Ce fichier n’appartient pas à cette élection
error-other-election-help = L’élection ne nomme aucun dépositaire avec la clé de votre fichier. Prenez le fichier qui lui appartient, ou donnez votre clé à l’organisateur : { $organizer }.
error-old-copy = Ceci est une ancienne copie de votre fichier
error-old-copy-help = Le registre montre que vous avez envoyé plus que ce fichier ne sait. Utilisez le fichier le plus récent. S’il est perdu, demandez un nouvel essai à l’organisateur.
error-contradiction = Le tableau contredit ce que votre fichier a vu
error-contradiction-help = N’envoyez plus rien. Enregistrez la preuve, si elle vous est proposée, et montrez-la à l’organisateur ({ $organizer }) et aux observateurs.
error-no-shares = Ce fichier ne contient aucun fragment de la clé de cette élection
error-no-shares-help = Utilisez le fichier avec lequel vous avez participé à la cérémonie.
error-other-aggregate = Votre fichier a accepté d’ouvrir d’autres totaux
error-other-aggregate-help = Les deux ensemble ouvriraient des bulletins un à un ; il refuse donc pour toujours. Prévenez l’organisateur ({ $organizer }) et les observateurs.
error-untimely = Ce n’est pas le moment
error-untimely-help = Réessayez : la page regarde alors où en est l’élection.
error-refused = Le tableau a refusé ce qui a été envoyé
error-refused-help = Dites à l’organisateur ce qui est écrit dans les détails : { $organizer }.
error-log = Le registre de l’élection ne tient pas
error-log-help = N’envoyez plus rien. Dites à l’organisateur ({ $organizer }) et aux observateurs ce qui est écrit dans les détails.
error-not-found = Il n’y a pas d’élection à cette adresse
error-not-found-help = Vérifiez l’adresse.
