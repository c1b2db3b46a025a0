# Ce que dit la ligne de commande de l’organisateur et des administrateurs des listes ; les fautes des projets, listes et fichiers sont dans faults.ftl.

## Dossier, clés, fichiers

home-no-key = il n’y a pas de clé { $file } ; faites-la avec « { $command } --dir { $folder } », ou indiquez son dossier avec --dir
home-no-election = aucune élection n’a été déposée depuis { $folder } ; indiquez-en une avec --election URL, ou déposez un projet avec « urne-organizer post DRAFT.toml --board URL »
home-damaged = { $file } n’est pas un fichier de cet outil, ou il est abîmé
key-made = { $file } est fait ; gardez-le, et pour vous seul. La clé publique :
cannot-read = impossible de lire { $file }
cannot-read-again = impossible de relire le projet
cannot-rename = impossible de renommer { $file }
not-now = cela ne peut pas venir maintenant : { $detail } ({ $reason }) ; « urne-organizer status » dit ce qui le peut
pause-board = l’urne ne répond pas ({ $detail }) ; nouvel essai dans { $seconds } s
pause = { $detail } ; nouvel essai dans { $seconds } s
progress-log = vérification du registre
progress-pages = lecture des pages
progress-codes = fabrication des codes
progress-list = dépôt de la liste

## Projets

new-title = Notre vote
new-organizer = L’organisateur
new-registrar = L’administrateur des listes
new-trustee = { $place ->
    [first] Premier dépositaire
    [second] Deuxième dépositaire
   *[third] Troisième dépositaire
}
new-judgments = Que pensez-vous d’eux ?
new-budget = Budget participatif
new-written = { $file } est écrit. Modifiez-le, puis : urne-organizer check { $file }
new-party = « { $text } » n’est pas NOM=CLÉ, comme "Ada=CLÉ"
check-ready = Le projet est prêt : urne-organizer post { $file } --board URL
check-doubts = Le projet a { $count ->
    [one] { $count } réglage douteux : corrigez-le
   *[other] { $count } réglages douteux : corrigez-les
}, ou déposez avec --anyway
check-refused = le projet a { $count ->
    [one] { $count } réglage douteux (ci-dessus) ; corrigez-le
   *[other] { $count } réglages douteux (ci-dessus) ; corrigez-les
}, ou déposez avec --anyway. Rien n’a été déposé
check-doubt = douteux : { $what }
check-note = à noter : { $what }
explain-opens = ouverture
explain-closes = clôture
explain-early = (l’organisateur peut clore plus tôt)
explain-contest = Question « { $id } » : { $title }
explain-voters = Électeurs : { $task }
explain-result = Résultat : { $rule }
explain-shuffle = Chaque électeur voit les choix dans un autre ordre.
explain-more = ... et encore { $count }
explain-styles = Qui vote sur quoi
explain-style = bulletin « { $id } » : { $contests }
explain-people = Personnes
explain-role = { $role ->
    [organizer] organisateur
    [registrar] administrateur des listes { $number }
   *[trustee] dépositaire { $number }
}
explain-threshold = { $t } des { $n } dépositaires suffisent ensemble pour ouvrir le total ; moins n’apprennent rien.
explain-floor = Moins de { $floor } bulletins (de même poids) à une question ne sont jamais ouverts.
explain-witnesses = { $quorum } témoins sur { $count } doivent avoir confirmé le registre avant le dépouillement.

## Dépôt

post-unknown = on ne sait pas si l’élection a été déposée ; relancez la même commande
post-your-key = { $detail } ; votre clé publique est { $key }
post-done = L’élection est déposée. Envoyez cette adresse aux dépositaires et aux administrateurs des listes ; ce qui vient ensuite : urne-organizer status
post-holds = { $file } contient déjà l’élection { $election }, qui n’est pas terminée ; prenez un autre dossier avec --dir, ou abandonnez-la avec « urne-organizer abort »

## État

status-none = Rien n’a été déposé depuis ce dossier.
status-you = Ensuite, vous :
begin-key = faire votre clé
begin-draft = commencer un projet, et le modifier
begin-check = voir en toutes lettres ce qu’il veut dire
begin-post = le déposer
status-address = adresse
status-phase = phase
status-log = registre
status-voters = électeurs
status-voted = ont voté
phase = { $phase ->
    [voting] vote
    [closing] clôture
    [tally] dépouillement
    [finished] terminée
    [aborted] abandonnée
   *[setup] préparation
}
status-since = { $phase } depuis le { $time }
status-entries = { $count ->
    [one] { $count } entrée, vérifiée
   *[other] { $count } entrées, toutes vérifiées
}
status-weight = { $count }, ensemble un poids de { $weight }
status-ballots = { $voted } ({ $share }), { $ballots ->
    [one] { $ballots } bulletin
   *[other] { $ballots } bulletins
}
status-decryption = Ouverture : { $done } des { $needed } dépositaires nécessaires ont ouvert
status-aborted = Abandonnée : { $reason }
status-ceremony = { $state ->
    [published] Cérémonie des clés, essai { $attempt } : la clé est publiée
    [failed] Cérémonie des clés, essai { $attempt } : échec
   *[running] Cérémonie des clés, essai { $attempt }
}
column-trustee = dépositaire
column-commit = étape 1
column-open = étape 2
column-shares = étape 3
column-confirm = étape 4
column-rehearsal = répétition
column-done = fait
status-lists = Listes des électeurs
status-list = { $name } : { $state }
list-state-none = pas déposée
list-state-complete = complète
list-state-parts = { $sent } parties sur { $of }

## Étapes

attempt-unknown = il n’y a pas de dépositaire { $trustee } : ils sont numérotés de 1 à { $n }
attempt-done = La cérémonie des clés recommence, essai { $attempt } : tous les dépositaires refont chaque étape.
keys-stand = La clé de l’élection est déjà dans l’urne.
keys-done = La clé de l’élection est publiée.
open-stands = Le scrutin était déjà ouvert.
open-done = { $credentials ->
    [one] Le scrutin est ouvert à { $credentials } électeur.
   *[other] Le scrutin est ouvert à { $credentials } électeurs.
}
open-from = Les bulletins sont pris à partir du { $time }.
extend-stands = C’est déjà l’heure de clôture.
extend-done = Le scrutin ferme désormais le { $time }.
option-fault = { $option } : { $what }
close-stands = Le scrutin était déjà clos.
close-not = le scrutin reste ouvert
close-ask = La clôture était fixée au { $time } ; { $voted } électeurs sur { $voters } ont voté. Clore maintenant, pour de bon ? [o/N]
close-yes = oui
close-done = { $ballots ->
    [one] Le scrutin est clos avec { $ballots } bulletin au registre.
   *[other] Le scrutin est clos avec { $ballots } bulletins au registre.
} Tout le monde peut désormais le vérifier.
abort-stands = L’élection était déjà abandonnée.
abort-done = L’élection est abandonnée ; son registre reste.
notice-done = L’avis est publié.
reason-length = --reason : de 1 à 200 caractères, sur une seule ligne
pages-none = cette urne n’a pas de pages : elle a été faite sans elles, il n’y a donc rien à consigner
pages-stand = { $count ->
    [one] Le registre mentionne déjà ce { $count } fichier.
   *[other] Le registre mentionne déjà ces { $count } fichiers.
}
pages-done = { $count ->
    [one] Le registre mentionne maintenant le { $count } fichier des pages.
   *[other] Le registre mentionne maintenant les { $count } fichiers des pages.
}
pages-other = l’urne donne un autre { $name } que { $file }
pages-missing = l’urne ne donne pas { $name } de { $file }
pages-extra = l’urne donne { $name }, qui n’est pas dans { $file }
archive-done = { $file } contient le registre jusqu’ici, { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}, tout est vérifié (empreinte { $root }).
archive-check = Chacun peut le vérifier : urne-verify { $file }
export-done = Écrit dans { $folder } : { $files }
export-contact = RUDI demande à qui écrire : ajoutez --rudi-contact "Service des données ouvertes <opendata@example.org>"
export-matter = SCDL demande la matière : ajoutez --scdl-matter "8.4 aménagement du territoire"
export-matter-form = --scdl-matter : « { $text } » n’est pas un code et un nom
export-id-form = --scdl-id : « { $text } » n’est pas QUESTION=NUMÉRO

## Administrateurs des listes

labels-there = { $file } a déjà des étiquettes ; les deux administrateurs des listes lisent ce fichier tel quel
labels-done = { $file } a des étiquettes pour { $count ->
    [one] { $count } électeur
   *[other] { $count } électeurs
}. Donnez le même fichier aux deux administrateurs des listes ; chacun lance : urne-organizer registrar import { $file }
import-refused = { $count ->
    [one] { $file } : { $count } faute (ci-dessus) ; corrigez-la et relisez la liste. Rien n’a été écrit
   *[other] { $file } : { $count } fautes (ci-dessus) ; corrigez-les et relisez la liste. Rien n’a été écrit
}
import-faults = { $file } : { $count ->
    [one] { $count } faute
   *[other] { $count } fautes
} ; rien n’a été écrit
import-found = { $file } : { $count ->
    [one] { $count } électeur
   *[other] { $count } électeurs
}, d’après la colonne « { $column } », ensemble un poids de { $weight }, aucune faute.
import-dry = Simple essai : rien n’a été écrit.
import-done = La liste est lue. Quand l’élection sera déposée : urne-organizer registrar credentials --election URL --out codes.csv
registrar-other-key = la clé de ce dossier ({ $key }) n’est pas celle d’un administrateur des listes de cette élection ({ $names }) ; indiquez le bon dossier avec --dir
codes-phase = l’élection est en phase « { $phase } » : sa liste électorale ne peut plus changer
codes-made = les codes de cette élection ont déjà été faits ({ $file }) ; déposez leur liste avec « urne-organizer registrar post », ou faites-en de nouveaux avec --again : les anciens ne valent alors plus rien
codes-posted = la liste de cet administrateur des listes est déjà dans l’urne ({ $sent } de ses parties) et ne peut plus changer ; elle vient de { $file }
codes-exists = { $file } existe déjà et reste comme il est ; choisissez un autre nom
codes-done = { $count ->
    [one] { $file } contient le code de { $count } électeur : qui le lit peut voter à sa place. Distribuez-le, puis détruisez le fichier.
   *[other] { $file } contient les codes de { $count } électeurs : qui le lit peut voter à leur place. Distribuez-les, puis détruisez le fichier.
}
codes-next = Ensuite : urne-organizer registrar post{ $flags }
list-posted = { $stood ->
    [none] La liste est dans l’urne
    [all] La liste était déjà dans l’urne
   *[some] La liste est dans l’urne, en partie depuis avant
}{ $parts ->
    [one] { "." }
   *[other] { " " }en { $parts } parties.
}
list-differs = { $detail } ; il faut aux deux administrateurs des listes le même fichier étiqueté : lisez-le, puis « urne-organizer registrar credentials{ $flags } --again --out NEW.csv », puis déposez à nouveau

## Imports

strict-report = { $file } : { $count ->
    [one] { $count } bulletin fautif
   *[other] { $count } bulletins fautifs
} (ci-dessus) ; rien n’a été écrit que le rapport
strict-nothing = { $file } : { $count ->
    [one] { $count } bulletin fautif
   *[other] { $count } bulletins fautifs
} (ci-dessus) ; rien n’a été écrit
grades-named = --grades nomme { $named } mentions, mais de { $best } à { $worst } il y en a { $count }
decidim-no-fault = Aucune faute. Pour écrire un projet : ajoutez --draft FICHIER --budget SOMME
