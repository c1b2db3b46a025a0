# L’aide de la ligne de commande de l’électeur. L’anglais est dans le code, à côté des arguments.

help = L’outil de l’électeur : préparer, vérifier et émettre un bulletin, et le retrouver.
help-election = Adresse de l’élection, comme http://127.0.0.1:8080/elections/ID
help-state = Dossier des bulletins signés, des récépissés et de ce qui a été vu du registre [par défaut : le dossier de données de l’utilisateur]
help-json = Écrit un objet JSON au lieu de texte
help-code_files = Fichier avec un code par ligne, ou - pour l’entrée standard ; donnez tous les codes de l’électeur
help-choose = Réponse à une question, comme board=anna,ben (ci-dessous pour chaque sorte) ; à répéter pour d’autres
help-blank = Vote blanc à une question
help-wait = Secondes pendant lesquelles l’envoi continue tant que le tableau ne répond pas
help-contests = Montre les questions de l’élection
help-vote = Prépare un bulletin, montre son numéro de suivi, puis l’émet ou le vérifie
help-vote-yes = Émet sans rien demander
help-vote-opening = Où va l’ouverture si le bulletin est vérifié
help-prepare = Prépare un bulletin et le garde dans un fichier, pour l’émettre ou le vérifier plus tard
help-prepare-out = Le nouveau fichier du bulletin ; aussi secret que le vote
help-cast = Émet un bulletin préparé ; sans fichier, renvoie ce qui n’a pas eu de réponse
help-cast-ballot = Le bulletin préparé
help-check = Ouvre un bulletin préparé pour le vérifier sur un second appareil ; il n’est alors jamais émis
help-check-ballot = Le bulletin préparé ; il devient l’ouverture et ne pourra jamais être émis
help-check-out = L’ouverture, pour le second appareil
help-recheck = Sur le second appareil : vérifie un bulletin ouvert et montre ce qu’il contenait
help-recheck-opening = L’ouverture
help-recheck-tracking = Le numéro ou l’empreinte de suivi qui a été affiché avant l’ouverture
help-find = Retrouve un bulletin dans l’urne par le repère d’électeur et le numéro de suivi
help-find-fingerprint = Le repère d’électeur
help-find-tracking = Le numéro ou l’empreinte de suivi du bulletin
help-receipts = Montre les récépissés gardés ici et vérifie que les bulletins sont toujours dans l’urne
help-simulate = Émet les bulletins de beaucoup d’électeurs, chacun avec son propre code
help-simulate-codes = Fichier de codes d’un administrateur des listes ; donnez-en un pour chacun
help-simulate-ballots = Les bulletins
help-simulate-parallel = Nombre d’électeurs à la fois [par défaut : quatre par cœur]
help-simulate-receipts = Dossier pour les récépissés, avec un tableau de ceux-ci
help-simulate-wait = Secondes pendant lesquelles chaque bulletin attend un tableau qui ne répond pas
examples =
    Exemples :
      export URNE_ELECTION=http://127.0.0.1:8080/elections/<id>
      urne-vote contests
      urne-vote vote
      urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
      urne-vote prepare --code-file my-code --choose 'order=anna>ben' --out ballot.json
      urne-vote check ballot.json --out opening.json
      urne-vote cast ballot.json --code-file my-code
      urne-vote receipts
examples-vote =
    Exemples :
      urne-vote vote
      urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
      urne-vote vote --choose points=park:3,pool:2 --choose 'order=anna>ben'

    Comment s’écrit une réponse, les propositions par identifiant, numéro ou titre exact :
      choix, budget       board=anna,ben
      points, notes       points=park:3,pool:2
      somme à partager    fund=park:1500.50,pool:800
      mentions            grades=park:Good,pool:3,pier:none     (1 est la meilleure mention)
      classement          'order=anna>ben>carl'                 (la première est la meilleure)
    Mettez entre guillemets une réponse qui a des espaces ou >, que le terminal prendrait pour lui.

    Tout ce qui n’est pas donné est demandé. Vous pouvez voter à nouveau jusqu’à la clôture : le dernier bulletin compte.
examples-prepare =
    Exemples :
      urne-vote prepare --code-file my-code --choose board=anna --out ballot.json
      urne-vote prepare --choose points=park:3,pool:2 --choose 'order=anna>ben' --out ballot.json

    Les réponses s’écrivent comme pour « vote » : voyez urne-vote vote --help.
examples-cast =
    Exemples :
      urne-vote cast ballot.json --code-file my-code
      urne-vote cast                        renvoie ce à quoi le tableau n’a pas répondu
examples-check =
    Exemples :
      urne-vote check ballot.json --out opening.json

    Notez d’abord le numéro de suivi. Puis, sur le second appareil : urne-vote recheck opening.json --tracking CODE
examples-recheck =
    Exemples :
      urne-vote recheck opening.json --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE

    Lancez ceci sur un autre appareil que celui qui a préparé le bulletin, avec le numéro de suivi
    affiché avant l’ouverture. L’empreinte entière compare 256 bits.
examples-find =
    Exemples :
      urne-vote find --fingerprint AAAAA-BBBBB-CCCCC-DDDDD --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE
examples-simulate =
    Exemples :
      urne-vote simulate --codes codes.csv --ballots ballots.csv
      urne-vote simulate --codes one.csv --codes two.csv --ballots ballots.csv --receipts receipts/

    Les fichiers de codes ont les colonnes voter et code ; les bulletins, les colonnes voter et choices, comme
      anna,board=anna+ben;budget=blank
      ben,order=ben>anna;points=park:3+pool:2;grades=park:Good+pool:3;fund=park:1500.50
    Une question qui n’est pas nommée reçoit une réponse vide, là où elle le permet.
