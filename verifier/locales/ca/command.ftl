# El que diu urne-verify a més del seu informe.

downloading = s’està baixant
verifying = s’està verificant
fault-opened = no es pot obrir { $path }
fault-read = no es pot llegir { $path }
fault-written = no es pot escriure { $path }
fault-temporary = no hi ha cap fitxer temporal per al registre
fault-of = { $name }: { $cause }
fault-not-an-archive = no és el registre d’una elecció en un fitxer: { $cause }
fault-not-an-address = «{ $address }» no és l’adreça d’una elecció: té la forma http(s)://HOST/elections/ID
fault-reading = la lectura ha fallat: { $cause }
fault-no-checkpoint = no hi ha segell
fault-no-such-object = no existeix aquest objecte
fault-not-there = el servidor no el té
fault-no-answer = sense resposta ({ $cause }); comproveu l’adreça i la xarxa, i torneu-ho a provar
