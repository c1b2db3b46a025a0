# La ayuda de urne-verify.

help = Verifica el registro público de una elección, sin fiarse de nadie.
examples =
    Ejemplos:
    { "  " }Verificar una elección en su servidor:
    { "  " }  urne-verify http://localhost:8080/elections/ID
    { "  " }Verificar un archivo, conociendo por otra vía el identificador y la clave, y guardar una página para el público:
    { "  " }  urne-verify election.tar --election ID --board-key KEY --format html --output report.html
    { "  " }Guardar un punto de control mientras la votación está abierta:
    { "  " }  curl -o lunes.txt http://localhost:8080/elections/ID/checkpoint
    { "  " }Comprobar que desde entonces no se ha retirado nada y que una papeleta está:
    { "  " }  urne-verify election.tar --checkpoint lunes.txt --receipt resguardo.txt
    { "  " }Encontrar una papeleta:
    { "  " }  urne-verify election.tar --find 0123A-4567B-89CDE-FGHJK 0123A-4567B-89CDE-FGHJK-MNPQR

    Código de salida:
    { "  " }0  verificado: cada comprobación es correcta o no procede, y la elección ha terminado
    { "  " }1  una comprobación ha fallado, o no se encontró la papeleta
    { "  " }2  no se pudo leer el registro, o la línea de órdenes es errónea
    { "  " }3  correcto hasta aquí, pero sin terminar o anulado, o no se pudo realizar una comprobación
help-record = Un archivo, o la dirección de la elección: http(s)://HOST/elections/ID
help-election = El identificador que espera (64 cifras hexadecimales)
help-board_key = La clave del servidor que espera (base64url)
help-checkpoint = Un punto de control que guardó, como de URL/checkpoint; se puede repetir
help-receipt = Un resguardo que debe ser parte de este registro; se puede repetir
help-find = Buscar una papeleta por su número de votante y su número de seguimiento
help-format = Cómo escribir el informe
help-output = Escribir el informe en este archivo
