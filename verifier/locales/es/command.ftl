# Lo que dice urne-verify además de su informe.

downloading = descargando
verifying = verificando
fault-opened = no se puede abrir { $path }
fault-read = no se puede leer { $path }
fault-written = no se puede escribir { $path }
fault-temporary = no hay archivo temporal para el registro
fault-of = { $name }: { $cause }
fault-not-an-archive = no es el registro de una elección en un archivo: { $cause }
fault-not-an-address = «{ $address }» no es la dirección de una elección: tiene la forma http(s)://HOST/elections/ID
fault-reading = la lectura ha fallado: { $cause }
fault-no-checkpoint = no hay sello
fault-no-such-object = no existe tal objeto
fault-not-there = el servidor no lo tiene
fault-no-answer = sin respuesta ({ $cause }); compruebe la dirección y la red, y vuelva a intentarlo
