# L’aide de la ligne de commande de l’organisateur.
