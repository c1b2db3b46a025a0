# La ayuda que todas las líneas de órdenes tienen en común.

help-help = Muestra la ayuda (más corta con «-h»)
help-version = Muestra la versión
help-lang = Lengua en la que se dice todo, como es [por defecto: la del sistema]
