# Ce que dit urne-verify en plus de son rapport.

downloading = téléchargement
verifying = vérification
fault-opened = { $path } ne peut pas être ouvert
fault-read = { $path } ne peut pas être lu
fault-written = { $path } ne peut pas être écrit
fault-temporary = pas de fichier temporaire pour le registre
fault-of = { $name } : { $cause }
fault-not-an-archive = ce n’est pas le registre d’une élection en un fichier : { $cause }
fault-not-an-address = « { $address } » n’est pas l’adresse d’une élection : elle est de la forme http(s)://HOST/elections/ID
fault-reading = la lecture a échoué : { $cause }
fault-no-checkpoint = il n’y a pas de sceau
fault-no-such-object = un tel objet n’existe pas
fault-not-there = le serveur ne l’a pas
fault-no-answer = pas de réponse ({ $cause }) ; vérifiez l’adresse et le réseau, puis réessayez
