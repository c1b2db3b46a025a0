# La ayuda de la línea de órdenes del depositario.

help = La herramienta del depositario: ceremonia de la clave, ensayo y apertura de los totales.
examples =
    Ejemplos:
    { "  " }urne-trustee key --name "Ada Ardent"
    { "  " }    crear trustee.age y mostrar la clave pública para la organización
    { "  " }urne-trustee join --election https://vote.example/elections/5f2c...
    { "  " }    mirar la elección y comprobar que nombra su clave
    { "  " }urne-trustee step
    { "  " }    hacer lo que le toca ahora; vuelva más tarde para el paso siguiente
    { "  " }urne-trustee step --wait --until rehearsed
    { "  " }    quedarse hasta que su ensayo esté en el registro

    La frase de paso se pregunta, o se lee de --passphrase-file o URNE_PASSPHRASE.
    Código de salida: 0 hecho o nada que hacer, 1 un error, 2 línea de órdenes errónea.
help-file = El archivo del depositario, cerrado con la frase de paso
help-passphrase_file = Leer la frase de paso de la primera línea de este archivo; - es la entrada estándar
help-election = La dirección de la elección; no hace falta si el archivo solo tiene una
help-work_factor = Lo que cuesta cada intento de adivinar la frase de paso, log2 del N de scrypt; 18 para un archivo nuevo
help-json = Mostrar un objeto JSON en lugar de texto
help-key = Crear un archivo nuevo con una clave de firma y mostrar la clave pública
help-key-name = Su nombre, tal como lo leerán los votantes
examples-key =
    Ejemplos:
    { "  " }urne-trustee key --name "Ada Ardent"
    { "  " }urne-trustee --file ada.age key --name "Ada Ardent" --passphrase-file secret.txt
help-join = Mostrar una elección, comprobar que nombra su clave y recordarla
examples-join =
    Ejemplo:
    { "  " }urne-trustee join --election https://vote.example/elections/5f2c...
help-step = Hacer lo que toque: comprometerse, mostrar, fragmentos, confirmar o quejarse, ensayar, abrir
help-step-wait = Quedarse y hacer cada cosa cuando llegue su momento
help-step-until =
    Con --wait: hasta dónde llegar.
    key: la clave de la elección está en el registro;
    rehearsed: el ensayo de este depositario está en el registro;
    decrypted: su parte de la apertura está en el registro, o no hace falta
examples-step =
    Ejemplos:
    { "  " }urne-trustee step
    { "  " }urne-trustee step --wait                       quedarse hasta la apertura de los totales
    { "  " }urne-trustee step --wait --until rehearsed

    Un paso empieza cuando todos los depositarios han hecho el anterior: repita la orden, o use --wait.
help-status = Comprobar el registro y decir cómo está la elección; no cambiar nada
help-rehearse = Ensayar la apertura con el fragmento guardado, cuando la clave y el censo estén completos
help-decrypt = Comprobar todo el registro y abrir los totales de la elección cerrada
