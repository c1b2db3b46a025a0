# L’ajuda de la línia d’ordres de l’organització.
