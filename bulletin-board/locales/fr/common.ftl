# What all pages say. The names are the same in every language; a role's own file may say the same thing in its own words.

language = Langue
skip = Aller au contenu
continue = Continuer
back = Retour
try-again = Réessayer
waiting-help = Cela prend un instant.
footer-organizer = Organisé par { $organizer }.
problem-title = Quelque chose est à corriger
error-detail = Détails pour l’assistance
error-tampered = Cette page a été modifiée
error-tampered-help = Un fichier de cette page n’est pas le bon. Ne l’utilisez pas. Prévenez l’organisateur et les observateurs.
error-internal = Une erreur inattendue s’est produite
error-internal-help = Rechargez cette page. Si cela se reproduit, prévenez l’organisateur : { $organizer }.
error-network = Pas de connexion au tableau
error-network-help = Vérifiez votre connexion, puis réessayez.
