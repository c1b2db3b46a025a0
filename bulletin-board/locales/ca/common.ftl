# What all pages say. The names are the same in every language; a role's own file may say the same thing in its own words.

language = Llengua
skip = Ves al contingut
continue = Continua
back = Torna
try-again = Torna-ho a provar
waiting-help = Triga un moment.
footer-organizer = Organitzat per { $organizer }.
problem-title = Hi ha alguna cosa per corregir
error-detail = Detalls per a l’assistència
error-tampered = Aquesta pàgina ha estat alterada
error-tampered-help = Un fitxer d’aquesta pàgina no és el correcte. No la feu servir. Aviseu l’organització i els observadors.
error-internal = Ha passat alguna cosa inesperada
error-internal-help = Torneu a carregar aquesta pàgina. Si es repeteix, aviseu l’organització: { $organizer }.
error-network = No hi ha connexió amb el tauler
error-network-help = Comproveu la connexió i torneu-ho a provar.
