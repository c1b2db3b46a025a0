# Ce que dit la ligne de commande de l’organisateur.
