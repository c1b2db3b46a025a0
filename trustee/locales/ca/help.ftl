# L’ajuda de la línia d’ordres del dipositari.

help = L’eina del dipositari: cerimònia de la clau, assaig i obertura dels totals.
examples =
    Exemples:
    { "  " }urne-trustee key --name "Ada Ardent"
    { "  " }    crear trustee.age i mostrar la clau pública per a l’organització
    { "  " }urne-trustee join --election https://vote.example/elections/5f2c...
    { "  " }    mirar l’elecció i comprovar que anomena la vostra clau
    { "  " }urne-trustee step
    { "  " }    fer el que us toca ara; torneu més tard per al pas següent
    { "  " }urne-trustee step --wait --until rehearsed
    { "  " }    quedar-se fins que el vostre assaig sigui al registre

    La frase de pas es demana, o es llegeix de --passphrase-file o URNE_PASSPHRASE.
    Codi de sortida: 0 fet o res a fer, 1 un error, 2 línia d’ordres errònia.
help-file = El fitxer del dipositari, tancat amb la frase de pas
help-passphrase_file = Llegir la frase de pas de la primera línia d’aquest fitxer; - és l’entrada estàndard
help-election = L’adreça de l’elecció; no cal si el fitxer només en té una
help-work_factor = El que costa cada intent d’endevinar la frase de pas, log2 de l’N de scrypt; 18 per a un fitxer nou
help-json = Mostrar un objecte JSON en lloc de text
help-key = Crear un fitxer nou amb una clau de signatura i mostrar la clau pública
help-key-name = El vostre nom, tal com el llegiran els votants
examples-key =
    Exemples:
    { "  " }urne-trustee key --name "Ada Ardent"
    { "  " }urne-trustee --file ada.age key --name "Ada Ardent" --passphrase-file secret.txt
help-join = Mostrar una elecció, comprovar que anomena la vostra clau i recordar-la
examples-join =
    Exemple:
    { "  " }urne-trustee join --election https://vote.example/elections/5f2c...
help-step = Fer el que toqui: comprometre’s, mostrar, fragments, confirmar o queixar-se, assajar, obrir
help-step-wait = Quedar-se i fer cada cosa quan arribi el seu moment
help-step-until =
    Amb --wait: fins on arribar.
    key: la clau de l’elecció és al registre;
    rehearsed: l’assaig d’aquest dipositari és al registre;
    decrypted: la seva part de l’obertura és al registre, o no cal
examples-step =
    Exemples:
    { "  " }urne-trustee step
    { "  " }urne-trustee step --wait                       quedar-se fins a l’obertura dels totals
    { "  " }urne-trustee step --wait --until rehearsed

    Un pas comença quan tots els dipositaris han fet l’anterior: repetiu l’ordre, o feu servir --wait.
help-status = Comprovar el registre i dir com està l’elecció; no canviar res
help-rehearse = Assajar l’obertura amb el fragment desat, quan la clau i el cens siguin complets
help-decrypt = Comprovar tot el registre i obrir els totals de l’elecció tancada
