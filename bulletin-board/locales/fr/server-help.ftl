# L’aide de urne-board.

help = Le tableau des élections vérifiables : il met leurs entrées en ordre, les rend durables et les sert.
examples =
    Exemples :
    { "  " }urne-board serve --any-organizer
    { "  " }urne-board serve --data /var/lib/urne --name votes.example --organizer KEY
    { "  " }urne-board serve --database postgres://urne@localhost/urne --organizer KEY
    { "  " }urne-board fsck --data /var/lib/urne
    { "  " }urne-board key --data /var/lib/urne

    Le journal va sur la sortie d’erreur, en anglais ; URNE_LOG=warn en dit moins, URNE_LOG=debug plus.
help-serve = Sert les élections ; crée le dossier de données et la clé du tableau au premier démarrage
help-serve-listen = Adresse où écouter ; le port 0 en prend un libre. Mettez devant un serveur mandataire avec TLS
help-serve-name = Le nom du tableau, qui fait partie de l’origine de chaque registre ; fixé au premier démarrage [par défaut : urne.local]
help-serve-organizer = Clé d’un organisateur dont ce tableau prend les élections ; peut être répété
help-serve-any_organizer = Prendre les élections de tout organisateur
help-data = Dossier de la clé du tableau et, si --database n’est pas donné, de sa base de données SQLite
help-database = Une autre base de données : sqlite:PATH ou postgres://USER@HOST/NAME
help-fsck = Vérifie une base de données sans la servir ; le code de sortie est 1 si quelque chose ne va pas
help-fsck-json = Afficher les résultats en un tableau JSON
help-key = Affiche le nom et la clé du tableau, comme il les faut aux organisateurs
help-key-json = Afficher un objet JSON
