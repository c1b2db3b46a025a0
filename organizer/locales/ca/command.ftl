# El que diu la línia d’ordres de l’organització.
