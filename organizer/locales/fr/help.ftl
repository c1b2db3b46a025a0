# L’aide de la ligne de commande de l’organisateur. L’anglais est dans le code, à côté des arguments.

help = Prépare et mène une élection : projet, ouverture, clôture, publication ; et ce que font les administrateurs des listes.
help-dir = Dossier de votre clé et de ce que cet outil doit retenir
help-election = Adresse de l’élection ; sans elle, celle qui a été déposée depuis le dossier
help-json = Écrit un objet JSON au lieu de phrases
help-key = Fait la clé de l’organisateur, s’il n’y en a pas, et affiche la clé publique
help-new = Écrit un projet commenté, à modifier
help-new-draft = Le projet à écrire ; jamais remplacé
help-new-kind = Ce que demande la première question ; chaque sorte peut être reprise et mêlée à d’autres : yes-no (oui ou non, avec vote blanc), decision (décision d’une assemblée : oui, non, abstention, avec quorum et deux tiers), election (une personne parmi plusieurs), multiple (choisir plusieurs : un comité, des projets préférés), budget (budget participatif : des projets qui tiennent dans l’enveloppe), points (des points à donner), score (une note pour chaque choix), grades (une mention pour chaque choix, jugement majoritaire), ranking (classer, compté par paires, Schulze), borda (classer, des points pour chaque rang), allocation (partager une somme entre les choix)
help-new-pabulib = Reprend titre, choix, limites et langue d’un fichier Pabulib
help-title = Titre de l’élection
help-organizer = Votre nom, tel que le liront les électeurs
help-language = Code de langue des textes
help-opens = Quand le scrutin ouvre
help-closes = Quand le scrutin ferme
help-early_close = Le scrutin peut être clos avant cette heure
help-threshold = Combien de dépositaires peuvent ouvrir le total
help-floor = Nombre minimal de bulletins comptés pour un total
help-registrars = Un administrateur des listes, un ou deux
help-trustees = Un dépositaire, de 2 à 32
help-check = Vérifie un projet et dit en toutes lettres ce qui sera demandé, à qui, quand
help-check-draft = Le projet
help-post = Signe le projet et le dépose dans une urne : l’élection commence
help-post-draft = Le projet
help-post-board = Adresse de l’urne
help-post-anyway = Dépose malgré les doutes de la vérification
help-status = Où en est l’élection, ce qui vient ensuite et qui doit agir
help-attempt = Recommence la cérémonie des clés
help-reason = Le motif, pour le registre
help-attempt-culprits = Numéro d’un dépositaire en faute
help-publish-key = Publie la clé de l’élection, quand tous les dépositaires l’ont confirmée
help-open = Ouvre le scrutin ; consigne d’abord de quels fichiers sont faites les pages de l’urne
help-open-pages = Compare d’abord les fichiers de l’urne avec cette liste de votre propre fabrication
help-pages = Consigne à nouveau de quels fichiers sont faites les pages de l’urne, après qu’elle en a reçu d’autres
help-pages-pages = Compare d’abord les fichiers de l’urne avec cette liste de votre propre fabrication
help-extend = Fixe une clôture plus tardive
help-extend-closes = La nouvelle heure de clôture
help-extend-timezone = Fuseau horaire de cette heure, si elle n’en nomme pas
help-close = Clôt le scrutin : plus aucun vote n’est pris, et ce qui est compté est fixé
help-close-yes = Clôt sans rien demander, même avant l’heure prévue
help-result = Calcule le résultat, le publie et l’affiche ; l’affiche à nouveau une fois publié
help-result-all = Montre tous les choix, si nombreux soient-ils
help-abort = Met fin à l’élection sans résultat
help-notice = Publie un avis pour tous ceux qui lisent le registre
help-notice-text = Le texte
help-notice-language = Sa langue ; sans cela, celle des textes de l’élection
help-archive = Enregistre le registre vérifié dans un fichier
help-archive-file = Le fichier tar à écrire
help-export = Écrit le résultat dans un dossier : tableaux, images, Pabulib, RUDI, SCDL
help-export-folder = Le dossier où écrire
help-export-country = Pays du budget, en anglais, pour Pabulib
help-export-town = Ville ou région du budget ; sans cela, l’organisateur
help-export-edition = Édition du budget ; sans cela, l’année
heading-pabulib = Pabulib{ " " }
heading-rudi = Métadonnées RUDI (rudi.json){ " " }
heading-scdl = SCDL, délibérations d’une assemblée (deliberations.csv){ " " }
help-export-url = Adresse du dossier où seront les fichiers ; écrit rudi.json
help-export-contact = À qui s’adresser au sujet des données
help-export-licence = La licence
help-export-theme = Le thème, l’un de ceux de RUDI
help-export-keywords = Mots-clés, séparés par des virgules
help-export-siret = SIRET de l’autorité de l’assemblée ; écrit deliberations.csv
help-export-name = Son nom ; sans cela, l’organisateur
help-export-matter = Code et nom de la matière (ACTES)
help-export-contests = Une question qui est une décision : pour, contre ou abstention ; sans cela, toutes le sont
help-export-ids = Numéro de la délibération d’une question ; sans cela, le nom court de la question
help-export-votes = Ce que veut dire un choix : CHOIX=pour, =contre ou =abstention (« blank » est le vote blanc) ; sans cela, des noms courts comme yes, oui, no, non, abstain le disent
help-export-date = Jour de la délibération ; sans cela, celui du résultat
help-export-document = Où se trouve le texte de la délibération
help-pabulib = Lit un budget participatif de Pabulib : projet, électeurs, bulletins
help-pabulib-file = Le fichier Pabulib : votes approval, choose-1, cumulative, scoring ou ordinal
help-draft = Écrit un projet du même vote
help-voters = Écrit les électeurs : voter,style,weight
help-ballots = Écrit les bulletins : voter,choices
help-report = Écrit aussi le rapport dans un fichier
help-strict = Échoue si un bulletin est fautif, et n’écrit rien
help-judgments = Lit un tableau de mentions (jugement majoritaire) : projet, électeurs, bulletins
help-judgments-file = Le tableau (CSV avec « , » ou « ; »)
help-judgments-best = Le nombre de la meilleure mention
help-judgments-worst = Le nombre de la pire mention
help-judgments-none = Le nombre qui veut dire « sans opinion » ; un champ vide le dit aussi
help-judgments-grades = Comment s’appellent les mentions, la meilleure d’abord ; sans cela, une échelle toute prête
help-judgments-voter = La colonne qui numérote les bulletins
help-decidim = Lit les projets d’un budget de Decidim : les vérifie, puis écrit un projet de vote
help-decidim-file = Les projets (CSV avec « ; » ou « , »)
help-decidim-draft = Écrit un projet de vote ; sans cela, le fichier est seulement vérifié
help-decidim-budgets = L’enveloppe, de tous les budgets ou de celui qui a cet id
help-decidim-share = Part de l’enveloppe qu’un bulletin doit dépenser au moins
help-decidim-currency = La monnaie
help-registrar = Ce que fait un administrateur des listes : clé, liste des électeurs, codes, liste électorale
help-registrar-help = Montre l’aide (plus courte avec « -h »)
help-registrar-key = Fait la clé de l’administrateur des listes, s’il n’y en a pas, et affiche la clé publique
help-registrar-labels = Ajoute une étiquette au hasard à chaque électeur : une fois, à deux administrateurs des listes
help-registrar-labels-voters = La liste des électeurs
help-registrar-labels-out = La liste étiquetée à écrire ; jamais remplacée
help-registrar-import = Vérifie une liste d’électeurs ligne par ligne et la reprend dans le dossier
help-registrar-import-voters = La liste des électeurs
help-registrar-import-dry_run = Rapporte seulement
help-registrar-import-draft = Compare les bulletins (« style ») avec ceux d’un projet
help-registrar-credentials = Fait un code pour chaque électeur
help-registrar-credentials-out = Le fichier des codes à écrire, pour les lettres ou les courriels ; jamais remplacé
help-registrar-credentials-again = Fait de nouveaux codes à la place de ceux qui ont été faits et dont la liste n’a pas été déposée
help-registrar-post = Dépose la liste des électeurs, sans les noms ; continue là où elle s’est arrêtée
examples =
    Exemples :
      urne-organizer key                           faire votre clé, une fois
      urne-organizer new vote.toml                 commencer un projet, puis le modifier
      urne-organizer check vote.toml               voir en toutes lettres ce qu’il veut dire
      urne-organizer post vote.toml --board https://vote.example.org
      urne-organizer status                        ce qui vient ensuite, et qui doit agir
      urne-organizer open
      urne-organizer close
      urne-organizer result

      urne-organizer registrar import voters.csv   voir « urne-organizer registrar --help »
examples-new =
    Exemples :
      urne-organizer new vote.toml --title "Assemblée générale"
      urne-organizer new budget.toml --pabulib budget.pb
      urne-organizer new vote.toml --registrar "Mairie=CLÉ" --trustee "Ada=CLÉ" --trustee "Bo=CLÉ"
examples-check =
    Exemples :
      urne-organizer check vote.toml
examples-open =
    Les fichiers que font marcher les navigateurs des électeurs viennent de l’urne, et leurs empreintes sont consignées au registre, pour que chacun puisse voir si l’urne en donne d’autres. Si ce sont bien ceux du programme publié, votre propre fabrication le montre : « make web » donne partout les mêmes octets, et écrit target/web/files.txt.

    Exemples :
      urne-organizer open --election URL
      urne-organizer open --election URL --pages target/web/files.txt
      urne-organizer pages --election URL --pages target/web/files.txt
examples-post =
    Exemples :
      urne-organizer post vote.toml --board https://vote.example.org

    Rien ne peut changer dans une élection déposée ; « abort » y met fin, et un nouveau projet peut être déposé.
examples-attempt =
    Exemples :
      urne-organizer attempt --reason "Ada a perdu son fichier"
      urne-organizer attempt --reason "une plainte était fondée" --culprit 2

    Jusqu’à la publication de la clé. Tous les dépositaires relancent ensuite « urne-trustee step ».
examples-extend =
    Exemples :
      urne-organizer extend --closes "2026-12-02 20:00" --timezone Europe/Paris
      urne-organizer extend --closes "in 2 hours"
examples-close =
    Exemples :
      urne-organizer close

    Avant l’heure prévue, la commande demande d’abord, et ne marche que si le projet disait early_close.
examples-result =
    Exemples :
      urne-organizer result
      urne-organizer result --json > result.json
examples-abort =
    Exemples :
      urne-organizer abort --reason "la salle a brûlé"

    On ne peut pas revenir en arrière. Le registre reste dans l’urne, avec le motif.
examples-notice =
    Exemples :
      urne-organizer notice --text "Le bureau de vote de la salle est ouvert jusqu’à 18 h"
examples-archive =
    Exemples :
      urne-organizer archive election.tar
examples-export =
    Toujours écrits : results.csv (et grades.csv, pairs.csv si des choix reçoivent des mentions ou sont classés), results.json, datapackage.json qui décrit leurs colonnes (Frictionless Table Schema), une image QUESTION.svg pour chaque question, et pour chaque budget QUESTION-budget.svg et QUESTION.pb (Pabulib, avec totaux et gagnants, sans votes isolés).

    Exemples :
      urne-organizer export results
      urne-organizer export results --country France --town Toulouse --edition 2026
      urne-organizer export results --rudi-url https://data.example.org/vote \
        --rudi-contact "Service des données ouvertes <opendata@example.org>"
      urne-organizer export results --scdl-siret 21860194600013 \
        --scdl-matter "8.4 aménagement du territoire" --scdl-contest statutes
examples-pabulib =
    Exemples :
      urne-organizer pabulib budget.pb --draft vote.toml --voters voters.csv --ballots ballots.csv
      urne-organizer pabulib budget.pb --report report.txt --strict

    Ce que devient chaque sorte de vote : approval et choose-1, un choix ; approval avec max_sum_cost ou min_sum_cost, un budget ; cumulative, des points ; scoring, des notes ; ordinal, un classement dont la première place a max_length points et chaque suivante un de moins. Gagnants : le plus de voix d’abord tant que l’argent suffit, à égalité par le nom court. Les bulletins fautifs sont nommés par ligne et mis de côté, jamais comptés autrement.
examples-judgments =
    La première ligne nomme les personnes ou les choix à juger, chaque ligne suivante est un bulletin avec un nombre pour chacun. Une première colonne appelée « voter », « id », « ballot » ou sans nom numérote les bulletins.

    Exemples :
      urne-organizer judgments poll.csv --best 6 --worst 1 --none 0
      urne-organizer judgments poll.csv --best 1 --worst 3 --grades Bien,Passable,Mauvais --draft vote.toml \
        --voters voters.csv --ballots ballots.csv
examples-decidim =
    Le fichier CSV des projets d’un budget, tel que Decidim l’exporte ou le publie : colonnes id, title (ou title/fr, title/en ...), budget_amount, et budget/id s’il y a plusieurs budgets, qui deviennent chacun une question. Rien n’est écrit tant qu’une ligne est fautive.

    Exemples :
      urne-organizer decidim projects.csv          vérifier seulement
      urne-organizer decidim projects.csv --draft vote.toml --budget 150000
      urne-organizer decidim projects.csv --draft vote.toml --budget 12=150000 --budget 13=90000
examples-registrar =
    Exemples :
      urne-organizer registrar key --dir registrar
      urne-organizer registrar import voters.csv --dry-run
      urne-organizer registrar import voters.csv --dir registrar
      urne-organizer registrar credentials --dir registrar --election URL --out codes.csv
      urne-organizer registrar post --dir registrar --election URL

    À deux administrateurs des listes, l’un lance ceci une fois et donne le fichier à l’autre :
      urne-organizer registrar labels voters.csv --out labelled.csv
examples-registrar-labels =
    Exemples :
      urne-organizer registrar labels voters.csv --out labelled.csv
examples-registrar-import =
    La liste est un fichier CSV avec « ; » ou « , ». Sa première ligne nomme les colonnes : « voter » (ou « id », « document_id », « email »), et au besoin « style », « weight », « label ». Rien n’est repris tant que toutes les lignes ne sont pas justes.

    Exemples :
      urne-organizer registrar import voters.csv --dry-run
      urne-organizer registrar import voters.csv --draft vote.toml
examples-registrar-credentials =
    Exemples :
      urne-organizer registrar credentials --election URL --out codes.csv
examples-pages =
    Les fichiers que font marcher les navigateurs des électeurs viennent de l’urne, et leurs empreintes sont consignées au registre, pour que chacun puisse voir si l’urne en donne d’autres. Si ce sont bien ceux du programme publié, votre propre fabrication le montre : « make web » donne partout les mêmes octets, et écrit target/web/files.txt.

    Exemples :
      urne-organizer open --election URL
      urne-organizer open --election URL --pages target/web/files.txt
      urne-organizer pages --election URL --pages target/web/files.txt
