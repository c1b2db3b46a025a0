# L’ajuda de la línia d’ordres del votant. L’anglès és al codi, al costat dels arguments.

help = L’eina del votant: preparar, comprovar i emetre una papereta, i tornar-la a trobar.
help-election = Adreça de l’elecció, com http://127.0.0.1:8080/elections/ID
help-state = Carpeta de les paperetes signades, els resguards i el que s’ha vist del registre [per defecte: la carpeta de dades de l’usuari]
help-json = Escriu un objecte JSON en lloc de text
help-code_files = Fitxer amb un codi per línia, o - per a l’entrada estàndard; indiqueu tots els codis del votant
help-choose = Resposta a una pregunta, com board=anna,ben (a sota per a cada tipus); es repeteix per a més
help-blank = Vota en blanc en una pregunta
help-wait = Segons durant els quals es continua enviant mentre el tauler no respon
help-contests = Mostra les preguntes de l’elecció
help-vote = Prepara una papereta, en mostra el número de seguiment i l’emet o la comprova
help-vote-yes = Emet sense preguntar
help-vote-opening = On va l’obertura si la papereta es comprova
help-prepare = Prepara una papereta i la desa en un fitxer, per emetre-la o comprovar-la més tard
help-prepare-out = El nou fitxer de la papereta; tan secret com el vot
help-cast = Emet una papereta preparada; sense fitxer, torna a enviar el que no va tenir resposta
help-cast-ballot = La papereta preparada
help-check = Obre una papereta preparada per comprovar-la en un segon dispositiu; aleshores no s’emet mai
help-check-ballot = La papereta preparada; es converteix en l’obertura i mai no es podrà emetre
help-check-out = L’obertura, per al segon dispositiu
help-recheck = En el segon dispositiu: comprova una papereta oberta i mostra què contenia
help-recheck-opening = L’obertura
help-recheck-tracking = El número o l’empremta de seguiment que es va mostrar abans de l’obertura
help-find = Troba una papereta a l’urna pel número de votant i el de seguiment
help-find-fingerprint = El número de votant
help-find-tracking = El número o l’empremta de seguiment de la papereta
help-receipts = Mostra els resguards desats aquí i comprova que les paperetes encara són a l’urna
help-simulate = Emet les paperetes de molts votants, cadascun amb el seu codi
help-simulate-codes = Fitxer de codis d’un responsable del cens; indiqueu-ne un per a cada responsable
help-simulate-ballots = Les paperetes
help-simulate-parallel = Nombre de votants alhora [per defecte: quatre per nucli]
help-simulate-receipts = Carpeta per als resguards, amb una taula
help-simulate-wait = Segons que cada papereta espera un tauler que no respon
examples =
    Exemples:
      export URNE_ELECTION=http://127.0.0.1:8080/elections/<id>
      urne-vote contests
      urne-vote vote
      urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
      urne-vote prepare --code-file my-code --choose 'order=anna>ben' --out ballot.json
      urne-vote check ballot.json --out opening.json
      urne-vote cast ballot.json --code-file my-code
      urne-vote receipts
examples-vote =
    Exemples:
      urne-vote vote
      urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
      urne-vote vote --choose points=park:3,pool:2 --choose 'order=anna>ben'

    Com s’escriu una resposta, les opcions per identificador, número o títol exacte:
      tria, pressupost    board=anna,ben
      punts, notes        points=park:3,pool:2
      suma per repartir   fund=park:1500.50,pool:800
      qualificacions      grades=park:Good,pool:3,pier:none     (1 és la millor)
      ordre               'order=anna>ben>carl'                 (la primera és la millor)
    Poseu entre cometes una resposta amb espais o >, que el terminal prendria per a si.

    El que no s’indica es pregunta. Podeu tornar a votar fins al tancament: compta l’última papereta.
examples-prepare =
    Exemples:
      urne-vote prepare --code-file my-code --choose board=anna --out ballot.json
      urne-vote prepare --choose points=park:3,pool:2 --choose 'order=anna>ben' --out ballot.json

    Les respostes s’escriuen com per a «vote»: vegeu urne-vote vote --help.
examples-cast =
    Exemples:
      urne-vote cast ballot.json --code-file my-code
      urne-vote cast                        torna a enviar el que el tauler no va respondre
examples-check =
    Exemples:
      urne-vote check ballot.json --out opening.json

    Anoteu abans el número de seguiment. Després, en el segon dispositiu: urne-vote recheck opening.json --tracking CODE
examples-recheck =
    Exemples:
      urne-vote recheck opening.json --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE

    Executeu això en un altre dispositiu que el que va preparar la papereta, amb el número de
    seguiment que es va mostrar abans de l’obertura. L’empremta sencera compara 256 bits.
examples-find =
    Exemples:
      urne-vote find --fingerprint AAAAA-BBBBB-CCCCC-DDDDD --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE
examples-simulate =
    Exemples:
      urne-vote simulate --codes codes.csv --ballots ballots.csv
      urne-vote simulate --codes one.csv --codes two.csv --ballots ballots.csv --receipts receipts/

    Els fitxers de codis tenen les columnes voter i code; les paperetes, les columnes voter i choices, com
      anna,board=anna+ben;budget=blank
      ben,order=ben>anna;points=park:3+pool:2;grades=park:Good+pool:3;fund=park:1500.50
    Una pregunta que no s’anomena queda amb una resposta buida, on la pregunta ho permet.
