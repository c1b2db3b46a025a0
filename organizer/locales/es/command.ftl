# Lo que dice la línea de órdenes de la organización.
