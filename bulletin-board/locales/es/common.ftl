# What all pages say. The names are the same in every language; a role's own file may say the same thing in its own words.

language = Idioma
skip = Ir al contenido
continue = Continuar
back = Volver
try-again = Volver a intentarlo
waiting-help = Tarda un momento.
footer-organizer = Organizado por { $organizer }.
problem-title = Hay algo que corregir
error-detail = Detalles para la asistencia
error-tampered = Esta página ha sido alterada
error-tampered-help = Un archivo de esta página no es el correcto. No la use. Avise a la organización y a los observadores.
error-internal = Ha ocurrido algo inesperado
error-internal-help = Vuelva a cargar esta página. Si vuelve a ocurrir, avise a la organización: { $organizer }.
error-network = No hay conexión con el tablero
error-network-help = Compruebe su conexión y vuelva a intentarlo.
