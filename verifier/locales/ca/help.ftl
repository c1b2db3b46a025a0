# L’ajuda de urne-verify.

help = Verifica el registre públic d’una elecció, sense refiar-se de ningú.
examples =
    Exemples:
    { "  " }Verificar una elecció al seu servidor:
    { "  " }  urne-verify http://localhost:8080/elections/ID
    { "  " }Verificar un fitxer, coneixent per una altra via l’identificador i la clau, i desar una pàgina per al públic:
    { "  " }  urne-verify election.tar --election ID --board-key KEY --format html --output report.html
    { "  " }Desar un punt de control mentre la votació és oberta:
    { "  " }  curl -o dilluns.txt http://localhost:8080/elections/ID/checkpoint
    { "  " }Comprovar que des d’aleshores no s’ha retirat res i que una papereta hi és:
    { "  " }  urne-verify election.tar --checkpoint dilluns.txt --receipt resguard.txt
    { "  " }Trobar una papereta:
    { "  " }  urne-verify election.tar --find 0123A-4567B-89CDE-FGHJK 0123A-4567B-89CDE-FGHJK-MNPQR

    Codi de sortida:
    { "  " }0  verificat: cada comprovació és correcta o no escau, i l’elecció s’ha acabat
    { "  " }1  una comprovació ha fallat, o no s’ha trobat la papereta
    { "  " }2  no s’ha pogut llegir el registre, o la línia d’ordres és errònia
    { "  " }3  correcte fins aquí, però sense acabar o anul·lat, o no s’ha pogut fer una comprovació
help-record = Un fitxer, o l’adreça de l’elecció: http(s)://HOST/elections/ID
help-election = L’identificador que espereu (64 xifres hexadecimals)
help-board_key = La clau del servidor que espereu (base64url)
help-checkpoint = Un punt de control que vau desar, com de URL/checkpoint; es pot repetir
help-receipt = Un resguard que ha de ser part d’aquest registre; es pot repetir
help-find = Cercar una papereta pel seu número de votant i el seu número de seguiment
help-format = Com escriure l’informe
help-output = Escriure l’informe en aquest fitxer
