# La ayuda de la línea de órdenes de la organización.
