<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>No enviado: HTTPS debía ir primero y no responde. La contraseña cruzaría la red en texto legible.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>No enviado: la contraseña y la clave de 802.1X solo se envían a la cámara por HTTPS. Active primero HTTPS y repita el proceso con esta cámara.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Probando la cuenta del grabador</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>La cuenta del grabador no obtiene lo que un grabador necesita, así que no se hicieron los pasos que podrían dejarlo fuera: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Leyendo los ajustes</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Mirando desde fuera, como lo haría un extraño</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>La cámara pide Digest, pero también acepta Basic.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Examinando el paquete de firmware</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>Se ha enviado todo. La cámara lo está instalando. No le quite la alimentación, por favor.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Enviando el firmware: %1 de %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>La cámara está instalando el firmware. No le quite la alimentación, por favor.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>La cámara se está reiniciando. Suele volver en %1 segundos.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>La cámara se está reiniciando; lleva %1 segundos ausente. Un firmware nuevo tarda más la primera vez. No le quite la alimentación, por favor.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Poner una contraseña provisional de root: este firmware la exige primero</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>un puerto abierto en el switch, o una excepción allí para la dirección MAC de la cámara (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Tras la actualización, Camlock vuelve a leer la cámara y planifica el resto según lo que ofrezca el nuevo firmware.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: hecho y deshecho.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: enviado; la cámara muestra una parte.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: enviado o a punto de enviarse; la cámara no lo muestra.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: hecho y comprobado por lectura.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: enviado; la cámara muestra el nuevo valor.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Desactivado donde nadie lo necesita</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>No se pudo volver a leer la cámara: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>La cuenta del grabador obtiene el flujo y una imagen.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>La cuenta del grabador no llega a la administración.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>No se consultó.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>La cámara niega una imagen a la cuenta del grabador.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>La cuenta del grabador abre la administración.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>Se le niega la administración.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>La cámara dice que está configurado, pero desde fuera no lo está: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>No demostrado desde aquí: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>Está configurado, pero no tiene efecto mientras la contraseña de root esté en blanco o la visualización anónima esté activada.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>La cámara dice que está configurado, pero Camlock no pudo verlo desde fuera.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Una persona dice: “%1”. Pero esto no concuerda: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>La solicitud de firma de la cámara está en %1. Envíela a la CA de la empresa e indique en la próxima ejecución el certificado que le devuelvan.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Se configuró y se deshizo.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>La ejecución terminó antes de llegar aquí.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Configúrelo en la página web de la cámara, como indica el capítulo “%2” de la guía.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>La cámara no tiene para esto ningún ajuste que Camlock conozca, y no se pudo mirar desde fuera.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>Se concedió una excepción, pero no hace falta.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>No se deshizo junto con los demás: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 No se deshizo junto con los demás: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>Esperando a que los ajustes se estabilicen</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Buscando la cámara</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>lo que había antes no se conoce, o no debe volver</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>la cámara no volvió a aceptar el valor anterior: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>ya no se pudo consultar la cámara: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>Se rechaza a root sin contraseña.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>root puede iniciar sesión sin contraseña.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>La nueva contraseña permite iniciar sesión</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>La nueva contraseña permite iniciar sesión.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>La cámara no pide a nadie que inicie sesión.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>Se rechaza la contraseña anterior</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>La contraseña anterior todavía permite iniciar sesión.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>Se rechaza la contraseña anterior.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Con este plan la cámara respondería solo por HTTPS, y nada indica que tenga un certificado para ello.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 usaría “%2”, que no es un puerto. Indique un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 y %2 usarían ambos el puerto %3. Asigne a cada uno su propio puerto.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>La cámara pediría iniciar sesión con “%1”, y aquí nadie puede responder a eso.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock accede a esta cámara por IPv6. Desactivar IPv6 le cerraría el acceso: use la dirección IPv4.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>La cuenta %1 no existiría.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>La cuenta %1 ya no podría hacer aquello para lo que sirve.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>La lista de acceso dejaría fuera a este equipo (%1). Inclúyalo en la lista o indíquelo como dirección del administrador.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>El grabador (%1) llega por IPv6. Desactivar IPv6 lo dejaría fuera: indique su dirección IPv4.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>La dirección del grabador “%1” es un nombre. Una lista de acceso solo conoce direcciones: indique su dirección IP.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>La lista de acceso dejaría fuera al grabador (%1). Inclúyalo en la lista.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, puerto %1, como %2, si el certificado es el de la cámara</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, puerto %1, como %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, puerto %1, como %2, si el certificado es el de la cámara; el grabador por RTSP, puerto %3, como %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, puerto %1, como %2; el grabador por RTSP, puerto %3, como %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>La cámara no dice claramente si su lista deja pasar o deja fuera, así que Camlock no la activa. En la página de la lista de acceso elija “Allow” (permitir), añada %1 y active la lista al final.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Activar la lista de acceso</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>La cámara no dijo si su lista de acceso está activada.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>La lista de la cámara no tiene espacio para %1 de las direcciones. Escriba redes en vez de direcciones sueltas, o libere entradas en la página de la cámara.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Cualquier dispositivo que llegue a la cámara puede intentar iniciar sesión.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>La lista solo deja fuera algunas direcciones. Todas las demás pueden intentar iniciar sesión.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>La lista no deja pasar exactamente a quienes el sitio quiere.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>Incluir las direcciones deseadas en la lista de acceso</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Desactivar la lista que deja fuera las direcciones incluidas en ella</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Dejar pasar siempre la dirección del administrador</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Quitar las demás direcciones de la lista de acceso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Desactivada (en la lista: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Activada (en la lista: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Activada: solo estas direcciones pueden obtener el video: %1. Las páginas web pueden seguir abiertas a todos</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Activada: solo pueden entrar estas direcciones: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Activada: pueden entrar todas las direcciones menos estas: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 deja pasar a todo el mundo, así que la lista no protegería nada.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Indique quién puede llegar a la cámara: grabador, visualizadores, este equipo.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>La dirección del administrador debe ser una sola dirección IP, no “%1”.</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP está activado: quien tenga la contraseña de root tiene todos los archivos de la cámara.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>FTP está desactivado según el ajuste de la propia cámara.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet está activado: una línea de comandos en la cámara, sin cifrar.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>Telnet está desactivado según el ajuste de la propia cámara.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS está activado: la cámara comunica a un servicio de internet dónde está.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>DDNS está desactivado según el ajuste de la propia cámara.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link está activado: la cámara abre por sí sola puertos del router.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>Express Link está desactivado según el ajuste de la propia cámara.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour está activado: la cámara se anuncia a todos en su red.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>Bonjour está desactivado según el ajuste de la propia cámara.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>La detección por ONVIF está activada: la cámara responde a cualquiera que busque en su red.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>La detección por ONVIF está desactivada según el ajuste de la propia cámara.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>No hay instalado ningún paquete de otro fabricante.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>En la cámara funcionan paquetes de otros fabricantes: %1. Elimine los que nadie necesite.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Poner el reloj en hora</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Abra en la página web de la cámara System &gt; General settings, elija “Synchronize with computer time” y guarde.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Saber qué dispositivos hay en la red</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Saber qué software funciona en ellos</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Configurar equipos y dispositivos de forma segura, y mantenerlos así</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Enterarse de las vulnerabilidades y cerrarlas</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Dar derechos de administrador a pocos, y vigilarlos</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Llevar registros con la hora correcta, y leerlos</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>Proteger el correo y los navegadores web</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Impedir la entrada de software malicioso</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>Mantener activos solo los servicios y puertos necesarios</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Poder recuperar los datos</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Configurar de forma segura cortafuegos, routers y switches</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>Vigilar las fronteras entre redes</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Proteger los datos en tránsito y donde se guardan</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Dar a cada uno acceso solo a lo que necesita</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Controlar quién entra en una red, sobre todo por vía inalámbrica</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Controlar las cuentas y cómo inician sesión</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Formar a las personas</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>Mantener sin fallos el software que se usa</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Estar preparado para un incidente</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Probar si un ataque tendría éxito</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>El nombre “%1” no indica el modelo ni la versión. Use el paquete con el nombre que le da VIVOTEK, por ejemplo FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>“%1” es para otro modelo: esta cámara tiene “%2”. Un paquete equivocado puede inutilizar la cámara.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>“%1” es para la versión de otro fabricante: esta cámara tiene “%2”.</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>La cámara no dice qué firmware tiene, así que nadie puede saber si un paquete le sirve.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>“%1” no es más reciente que lo que tiene esta cámara (“%2”). Un firmware antiguo tiene vulnerabilidades antiguas. Confirme que lo quiere, o elija otro paquete.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>Un SHA-256 tiene 64 dígitos de 0 a 9 y de a a f. Déjelo en blanco o cópielo entero.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>El paquete no corresponde al SHA-256 que indicó: el suyo es %1. Vuelva a descargarlo, por favor.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Hacer que la cámara cree su propio certificado</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Instalar un certificado firmado por la autoridad</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>El certificado ha caducado. Abra Security &gt; HTTPS en la página de la cámara, elimínelo y cree uno nuevo.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>Activar HTTPS junto a HTTP</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Desactivar HTTP sin cifrar</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP y HTTPS. Certificado de %1, emitido por %2, válido hasta el %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP y HTTPS. Certificado de %1, emitido por %2. Caduca pronto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP y HTTPS. Certificado de %1, autofirmado, válido hasta el %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP y HTTPS. Certificado de %1, autofirmado. Caduca pronto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>Solo HTTPS. Certificado de %1, emitido por %2, válido hasta el %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>Solo HTTPS. Certificado de %1, emitido por %2. Caduca pronto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>Solo HTTPS. Certificado de %1, autofirmado, válido hasta el %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>Solo HTTPS. Certificado de %1, autofirmado. Caduca pronto: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Esta cámara solo acepta un certificado firmado desde su propia página. Abra allí Security &gt; HTTPS, cree una solicitud de certificado y guárdela, haga que la autoridad la firme y cargue lo que le devuelvan.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>La cámara no muestra ningún ajuste para “solo HTTPS”. Abra Security &gt; HTTPS en su propia página y elíjalo allí.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Solo HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP y HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>Solo HTTPS, con un certificado de la autoridad del sitio</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS junto a HTTP, con un certificado de la autoridad del sitio</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>Solo HTTPS, con un certificado de la autoridad de la empresa</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS junto a HTTP, con un certificado de la autoridad de la empresa</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>Solo HTTPS, con un certificado propio</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS junto a HTTP, con un certificado propio</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>La cámara no dijo si HTTPS está activado.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Todo lo que pasa entre usted y la cámara se puede leer y modificar por el camino.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>El certificado no es válido hoy: ha caducado o todavía no ha entrado en vigor.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>HTTP sin cifrar sigue respondiendo junto a HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>El certificado aún no es el que firma la autoridad deseada.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>El certificado es uno de estos: selfSigned, siteCa, companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Un certificado es válido entre 1 y 9999 días.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>El país se indica con dos letras, por ejemplo TW o DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>“%1” es demasiado largo para un certificado, o tiene un carácter que las cámaras no aceptan.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Un certificado que firma la propia cámara cifra, pero no detiene un ataque de intermediario hasta que el grabador y los navegadores lo hayan fijado. El de una autoridad lo reconocen todos los que conocen a esa autoridad.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Firmado por la propia cámara</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>De una autoridad que Camlock mantiene para este sitio</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>De la autoridad de la propia empresa</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Figura en el certificado. En blanco = como lo tiene la cámara.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>País (dos letras)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>“%1” no es una subred. Escríbala así: 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>La dirección de la cámara, %1, está en la subred %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>La dirección de la cámara, %1, no está en la subred %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 es la dirección de la propia subred o la de difusión (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>La máscara de la cámara, %1, concuerda con la subred %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>La máscara de la cámara, %1, no concuerda con la subred %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>“%1” no es la dirección de una puerta de enlace.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>La puerta de enlace %1 no está en la subred %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>La puerta de enlace %1 es la dirección de la propia cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>La puerta de enlace de la cámara es %1, como estaba previsto.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>La puerta de enlace de la cámara es %1, y el plan dice %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>La puerta de enlace %1 responde en la red de este equipo.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>La puerta de enlace %1 no responde en la red de este equipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>“%1” no es una VLAN. Una VLAN tiene un número del 1 al 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>La cámara marca sus paquetes con la VLAN %1, como estaba previsto.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>La cámara marca sus paquetes con la VLAN %1; el plan dice %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>“%1” no es una dirección que se pueda reservar.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>La dirección reservada %1 no está en la subred %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>La cámara tiene la dirección reservada %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>La cámara tiene la dirección %1, y la reservada es %2.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Otro dispositivo (%2) tiene la dirección reservada %1.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>La cámara tiene una dirección fija.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Otro dispositivo (%2) también responde por la dirección de la cámara, %1.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>Un acta anterior de este sitio (%1) tiene otra cámara (%2) en esta dirección.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Indique qué servidor guarda el registro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>“%1” no es un nombre de host ni una dirección.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>El puerto del servidor de registro es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>No hay ningún servidor configurado</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>A %1, puerto %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>Pregunte a quien administra la red si es EAP-PEAP o EAP-TLS.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>Falta el nombre con el que la red conoce a esta cámara (identidad).</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>La identidad tiene como máximo 64 caracteres, y ninguno de estos: &quot; &apos; &lt; &gt; &amp;. Pida otra.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>Falta el certificado de la CA: sin él, la cámara mostraría su identidad a cualquiera.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>Falta la contraseña de EAP-PEAP, o contiene uno de estos: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>Falta el certificado propio de la cámara para EAP-TLS.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Contiene una palabra o contraseña común.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Contiene una palabra común con algunas letras sustituidas; los programas de adivinación lo saben.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Contiene una palabra que todo el mundo prueba en las cámaras.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Se repiten los mismos caracteres.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>Contiene una secuencia como abc o 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Contiene teclas contiguas.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Contiene una fecha o un año.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>Es demasiado corta para ser difícil de adivinar.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>No se encontró en ella ningún patrón sencillo.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Al menos %1 caracteres</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Una letra minúscula (a a z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Una letra mayúscula (A a Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Un dígito (0 a 9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Uno de estos: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Ninguna palabra o número común, ni con pequeños cambios</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Sin espacios, sin acentos, ninguno de estos: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Fotogr&amp;afía</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG o PNG, 10 MB como máximo. Junto al acta se guarda una copia más pequeña, sin datos de lugar ni hora.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 se queda en %2, o recibe un puerto del 1025 al 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>Los navegadores no abren ninguna página en el puerto %1. Elija otro, por favor.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>El puerto %1 no puede ser para %2: la cámara lo usa para %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Pasar las páginas web y RTSP a otros puertos</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>Pasar RTSP a otro puerto</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Pasar las páginas web a otros puertos</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Puertos distintos de los habituales, si eso ayuda al sitio</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>La cámara dio un rol que Camlock no conoce: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>Dar a %1 el rol que necesita</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Abra la página de usuarios de la cámara y dé a %1 el rol “%2”.</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>No disponible en este firmware</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>La cámara dice que no lo tiene (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>La cámara no mostró todos sus ajustes, así que este puede estar oculto.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>La cámara parece tenerlo (%1), pero no muestra ningún ajuste que Camlock conozca. Mire en la página web de la cámara, por favor.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>La cámara no muestra ningún ajuste para esto, y no hay otro indicio de que lo tenga.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Desconocido (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>La cámara dio un valor que no es ni activado ni desactivado: “%1”.</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Activada, con quienes necesitan la cámara</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Quién puede llegar a la cámara</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Direcciones, redes e intervalos. El grabador y este equipo deben estar entre ellos.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Dirección del administrador</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>Siempre se la deja pasar, diga lo que diga la lista. Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Todavía no hay ninguna lista que pueda dejar fuera a nadie.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>En cámaras de esta antigüedad, la lista puede proteger solo el video, así que una respuesta de las páginas web no demostraría nada. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Solo podría mostrarlo un equipo que no esté en la lista, y este lo está. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>Dejar llegar a la cámara solo direcciones conocidas</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>A una cámara que solo habla con el grabador y unos pocos visualizadores no se la puede atacar desde ningún otro dispositivo.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Todos los demás quedan fuera de inmediato. Quien se deje fuera a sí mismo necesitará el botón de reset. En cámaras antiguas, la lista puede proteger solo el video, no las páginas web.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>Lo más seguro, si el grabador admite HTTPS. Entonces HTTP sin cifrar queda desactivado.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Validez (días)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Aproximadamente un año. Hará falta uno nuevo antes de que caduque; la hoja dice cuándo.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>Archivo con el certificado firmado</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>Lo que devolvió la autoridad. En blanco mientras no lo haya hecho.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Este firmware no muestra ningún HTTPS que se pueda examinar.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>Cifrar con HTTPS</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>Sin HTTPS, cualquiera puede leer y modificar por el camino lo que va y viene de las páginas de la cámara. El video en sí sigue siendo legible (RTSP y RTP), salvo que el grabador lo obtenga por RTSP sobre HTTPS.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>Las páginas web dejan de responder unos segundos. Los navegadores avisan de un certificado que no conocen: la conexión va cifrada, pero solo quien lo ha fijado, o conoce su autoridad, puede distinguir la cámara de un impostor.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Un puerto cambiado detiene los scripts sencillos que solo prueban los puertos habituales. No es una defensa contra quien quiera atacar esta cámara en concreto: encuentra el puerto nuevo en segundos. Decida si el sitio lo quiere.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Un servicio sigue escuchando donde los scripts de ataque sencillos miran primero.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>En blanco = como está. Si no, un puerto del 1025 al 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Puerto HTTP</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>Segundo puerto HTTP</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Puerto HTTPS</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>Puerto RTSP</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>No se abandona ningún puerto, así que ninguno tiene que quedar en silencio.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Cambiar los puertos habituales</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>Los scripts sencillos solo miran los puertos habituales. No es una defensa contra quien quiera atacar esta cámara en concreto: encuentra el puerto nuevo en segundos.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>El grabador, los navegadores y los marcadores necesitan los puertos nuevos, y los cortafuegos deben dejarlos pasar. La cámara deja de responder unos segundos.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>A un servidor de registro del sitio</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Esta cámara envía su registro solo al puerto 514.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>El registro queda en la cámara, donde un atacante puede borrarlo.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>La cámara no dijo si envía su registro a otro lugar.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>No es el servidor de registro de este sitio.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Enviar el registro a un servidor</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Servidor de registro (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>Su dirección, dentro del sitio. Con la de este equipo se demuestra que llegan líneas.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Puerto (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>El habitual es 514.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>No demostrado desde aquí: solo el propio servidor de registro ve lo que llega. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>Quien logra entrar borra el registro de la cámara. Una copia en otro lugar permanece. Viaja en texto claro (UDP): otros pueden leerla por el camino, y puede perderse alguna línea.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>La cámara envía a ese servidor una línea por cada evento.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>Como máximo %1 flujos a la vez</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Esta cámara acepta un número del 1 al %1.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>La cámara no dijo cuántos flujos sirve a la vez.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Con más flujos de los necesarios, cualquiera que entre puede saturar la cámara.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Limitar el número de flujos</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Flujos a la vez</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Cuente todos los visualizadores y el grabador, que puede pedir dos. Con menos de 3 no queda margen para que alguien más mire.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Para mostrarlo, Camlock tendría que quitarle flujos al grabador. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Limitar cuántos pueden ver a la vez</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Cada flujo le cuesta trabajo a la cámara. Sin un límite, unos pocos extraños pueden dejar al grabador sin flujo.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Todos los visualizadores se desconectan una vez y vuelven. Quien supere el límite se queda sin imagen.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Falta, o tiene un rol distinto del que quiere el sitio: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>La cuenta del grabador</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Por ejemplo: vms. Si la cámara no la tiene, Camlock la crea.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Su rol</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Operador solo si el grabador debe cambiar ajustes de imagen.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>La dirección IP del grabador</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Con ella, Camlock puede cuidar de que el grabador nunca quede fuera.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Por ejemplo: guardia=viewer, jefe=administrator. Una para cada persona.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>Nadie indicó la cuenta del grabador, así que no se probó.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock no tiene la contraseña del grabador, así que no se probó.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Dar al grabador una cuenta propia</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root puede hacer todo en la cámara. Si el grabador usa root y alguien entra en él, la cámara también está perdida.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>Hay que configurar el grabador con su nueva cuenta. Si hasta ahora usaba root, no recibe imagen hasta entonces.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Desactivar el multicast permanente</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Desactivado en todos los flujos</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Activado (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>El video se envía a toda la red todo el tiempo.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Que el multicast llegue hasta aquí depende de los switches de la red, así que el silencio no demostraría nada. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Con el multicast permanente, la cámara envía su video a toda la red todo el tiempo, aunque nadie lo vea. Eso inunda la red, y todos en ella pueden mirar.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Un grabador que solo escucha multicast no recibe imagen hasta que la pide. El multicast a petición sigue funcionando.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Desactivar la visualización anónima</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>Cualquiera puede ver sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>No dejar que nadie vea sin iniciar sesión</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Con la visualización anónima, todos en la red ven la imagen, y la cámara ignora su inicio de sesión RTSP.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>A quienes veían sin iniciar sesión se les pedirá que lo hagan.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>Se envía sonido (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Quien obtiene el flujo oye lo que se dice cerca de la cámara.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Silenciado. Estos flujos todavía tienen una pista de sonido muda: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Una cámara silenciada puede seguir enviando una pista de sonido muda, así que la red no lo revela. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Una cámara que oye es un aparato de escucha. En muchos países, grabar conversaciones requiere consentimiento.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>La vista en directo y las grabaciones no tienen sonido. Las alarmas por sonido dejan de funcionar.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>Diferencia de menos de 30 s con este equipo; zona horaria %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>Diferencia de menos de 30 s con este equipo; se conserva la zona horaria de la cámara, porque no se indicó otra</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>La cámara no dijo su hora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>“%1” no es una zona horaria que la cámara pueda tener.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Las grabaciones y los registros llevan una hora incorrecta.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>La zona horaria o el horario de verano no son los del sitio, así que la hora mostrada es incorrecta.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>El instante es correcto, pero la cámara no muestra ningún ajuste para su zona horaria.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Zona horaria del sitio</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>La zona horaria de este equipo. En blanco = conservar la de la cámara.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>La hora se lee de la propia cámara; no hay otra cosa donde mirar.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Tras un incidente, las grabaciones y los registros valen tanto como sus marcas de tiempo.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>Las grabaciones pueden mostrar un hueco o un solape en el momento del cambio.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Esta versión tiene vulnerabilidades publicadas: %1. Actualícela; si no hay una versión más reciente, aísle o sustituya la cámara.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Sin conexión nadie puede saber si esta es la última versión. Compárela con la página de descargas de VIVOTEK. Camlock no conoce ninguna vulnerabilidad publicada en ella; eso no significa que sea segura.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Sin conexión nadie puede saber si esta es la última versión. Compárela con la página de descargas de VIVOTEK y consulte allí si estas están corregidas: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>La última versión para este modelo, sin vulnerabilidades conocidas</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>La cámara no dijo su versión de firmware. Mire en su página web, por favor.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>&amp;Paquete de firmware</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>El archivo de la página de descargas de VIVOTEK, con el nombre que tiene allí. En blanco = el firmware se queda. Camlock lo envía primero, espera el reinicio y vuelve a examinar la cámara.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>Enviarlo aunque sea más anti&amp;guo que el de la cámara</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Solo si el soporte de VIVOTEK lo indica: vuelven las vulnerabilidades antiguas.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>&amp;SHA-256 del paquete</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>Si la página de VIVOTEK lo da: demuestra que el archivo está íntegro.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Actualizar el firmware</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>Cuál es la última versión solo consta en la página de descargas de VIVOTEK. La cámara dice cuál tiene.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>Usar el firmware más reciente</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Un firmware antiguo tiene vulnerabilidades sobre las que cualquiera puede leer. La última versión cierra las conocidas.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>Una actualización dura unos minutos y reinicia la cámara. Mientras tanto no hay imagen.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Se pide Digest</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>La cámara no dijo cómo pide el inicio de sesión.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Con Basic, cada petición lleva la contraseña legible para cualquiera en la red.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Pedir el inicio de sesión con Digest</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Pedir el inicio de sesión web con Digest</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic envía la contraseña legible por la red. Digest no; es antiguo (MD5), así que añadirle HTTPS es todavía mejor.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>Los navegadores piden iniciar sesión una vez más. Un grabador que solo conozca Basic debe configurarse con Digest.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>Desactivar IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>La cámara tiene una segunda dirección que no cubren las reglas hechas para IPv4.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock accede a esta cámara por IPv6 y se quedaría fuera. Use la dirección IPv4 de la cámara y después desactive IPv6.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Si el sitio no usa IPv6, nadie lo vigila: las listas de acceso y los cortafuegos suelen hacerse solo para IPv4.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Quien llega a la cámara por IPv6 debe usar su dirección IPv4.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Un servidor de hora, consultado cada hora</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, consultado cada hora</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>La cámara no muestra ningún ajuste para el nombre del servidor. Configúrelo en su página web.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>No es el servidor de hora de este sitio.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>El reloj no se corrige al menos una vez al día, así que no se puede confiar en las horas de los registros.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Dejar que un servidor de hora corrija el reloj</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Servidor de hora (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>Lo mejor es un servidor dentro del sitio: funciona sin internet. En blanco = dejar el de la cámara.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Solo el servidor de hora podría ver si la cámara lo consulta. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Los relojes se desvían, y una cámara sin servidor de hora puede arrancar en el año 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>La cámara envía una petición a ese servidor cada hora. Si el servidor se equivoca, la hora será incorrecta.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>El rol mínimo para cada uno; salidas y movimiento para operadores</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Una cuenta, o todos los visualizadores mediante las salidas o el movimiento, puede hacer más de lo necesario.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Indique si estas cuentas necesitan su rol: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Reservar las salidas y el movimiento de la cámara a los operadores</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Quien solo mira no necesita hacerlo.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>Visualizadores, operadores y administradores</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Operadores y administradores</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Solo administradores</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>Cuentas que necesitan algo más que ver</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Por ejemplo: vms=operator, jefe=administrator. Todas las demás solo ven.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Quién puede accionar las salidas</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Quién puede mover la cámara</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Solo podría mostrarlo un inicio de sesión con cada cuenta, y Camlock no tiene esas contraseñas. Vale la respuesta de la propia cámara.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Dar a cada uno el rol mínimo que necesita</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>Con la contraseña robada de un visualizador se ven imágenes. Con la de un operador o un administrador se cambian los ajustes de la cámara.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>Los visualizadores ya no pueden mover la cámara ni accionar sus salidas.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Establecida y difícil de adivinar: 8 o más caracteres, con minúscula, mayúscula, dígito y carácter especial</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>Sin contraseña de root, la cámara no pide a nadie que inicie sesión.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Establecida, pero fácil de adivinar</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>La contraseña no cumple las reglas de la guía.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Establecida, y cumple las reglas de la guía</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecida</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock no inició sesión como root, así que no puede decir si la contraseña de root es buena.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Poner la contraseña de root</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Nueva contraseña de root</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>Lo mejor es una contraseña generada de 20 caracteres; nadie tiene que recordarla.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Poner una contraseña de root segura</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>Mientras la contraseña de root esté en blanco, la cámara deja pasar a todos, tenga las cuentas que tenga. Una sencilla se adivina en segundos.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>Todo el que inicia sesión como root, también un grabador, necesita la nueva contraseña. Si se pierde, solo ayuda el botón de reset.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, como se eligió para este sitio</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic envía la contraseña legible por la red, y algunos firmwares dejan pasar un inicio de sesión Basic defectuoso (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>Cualquiera en la red puede ver el flujo.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>La cámara dio un valor que Camlock no conoce.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>Pedir inicio de sesión en los flujos RTSP</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Tipo de inicio de sesión</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Elija Basic solo si el grabador no admite Digest.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>Los grabadores obtienen el video por RTSP. Si ahí no se pide inicio de sesión, también puede obtenerlo cualquiera en la red.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Las vistas en curso pueden detenerse un momento. Un grabador sin el inicio de sesión correcto deja de recibir imagen.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>Desactivar SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 y v2c solo piden una palabra que viaja legible; v3 sin contraseñas seguras es poco mejor.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Desactivado. Siguen puestos los nombres de comunidad de fábrica (Public, Private): cámbielos antes de que alguien lo active</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Solo para SNMP v3. Las contraseñas necesitan 8 o más caracteres.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>Elija v3 solo si la gestión de red del sitio lo necesita.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>Solo v3, con contraseñas</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Nombre para leer y escribir</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Nombre para leer</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Contraseña de inicio de sesión</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Contraseña de cifrado</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>Desactivar SNMP, o usar solo v3</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1 y v2c cuentan mucho de la cámara a quien conozca una sola palabra, y esa palabra es pública.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>La gestión de red deja de ver la cámara por SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>Desactivar UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Presentación y reenvío de puertos desactivados</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>La cámara se da a conocer, o abre puertos, por sí sola.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP muestra la cámara a todos en la red y puede abrir un camino a internet a través del router.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>La cámara deja de aparecer por sí sola en la carpeta de red de Windows. Los caminos que abrió en el router pueden quedar hasta que este se reinicie.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidad</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>El nombre con el que el servidor de la red conoce a esta cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>C&amp;ertificado de la cámara</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>La autoridad propia del sitio crea aquí la clave y el certificado; el servidor de la red debe confiar en su raíz.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Creado por la autoridad propia del sitio</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>Contraseña o frase de &amp;paso</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>De la identidad en EAP-PEAP; de la clave privada en EAP-TLS, si la tiene.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>Quien administra la red dice cuál. EAP-TLS no necesita ninguna contraseña que pueda filtrarse.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (nombre y contraseña)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificado)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>Certificado de la C&amp;A</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>De la autoridad que firma el certificado del servidor de autenticación: PEM o DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Archivo del certi&amp;ficado</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER o PKCS#12 (.p12, .pfx) con la clave incluida.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Clave priva&amp;da</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Déjelo en blanco si está en el archivo del certificado.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>Configurar 802.1X, lo último de todo</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Hágalo al final, en la página “IEEE 802.1x” de la cámara, mientras su puerto en el switch siga abierto: cargue los certificados, escriba la identidad, actívelo y después cierre el puerto. El camino de vuelta es un puerto abierto, o una excepción para la dirección MAC de la cámara (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Activado, con EAP-TLS o EAP-PEAP, según diga el responsable de la red</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>La cámara muestra un método o una identidad distintos de los de este sitio.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Esta cámara solo acepta certificados en su propia página web.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Quien desenchufa la cámara obtiene acceso a la red.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Solo el switch ve si la cámara muestra su identidad antes de obtener acceso a la red.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Hacer que la red pregunte quién es la cámara (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>Con 802.1X, el switch solo da acceso a la red a los dispositivos que demuestran quiénes son. Quien desenchufa la cámara no obtiene nada.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Con un certificado equivocado o un reloj mal puesto, la cámara se queda sin red. Configúrelo mientras su puerto en el switch esté abierto. El camino de vuelta es un puerto abierto, o una excepción para su dirección MAC (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, máscara %2, puerta de enlace %3, de un servidor DHCP</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, máscara %2, puerta de enlace %3, fija</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>La dirección, la subred, la VLAN, el switch y el puerto constan en el plan de red del sitio</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Solo lo muestra el plan del sitio. Anote en él la cámara e indique aquí dónde consta: plan, VLAN, switch y puerto.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>Lo previsto y lo encontrado no concuerdan. La fila queda pendiente hasta que concuerden o hasta que sea una excepción.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Responsa&amp;ble</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Quién responde de esta dirección: una persona o un departamento.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Propósito</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>Lo que vigila la cámara, por ejemplo “Entrada norte”.</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>Su número, del 1 al 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Subred</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Con la longitud de su prefijo, como 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>P&amp;uerta de enlace</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>La dirección del router en esta subred; en blanco si no hay.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>Dirección &amp;reservada</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>La dirección que el plan reserva a esta cámara.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>Sw&amp;itch</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>El nombre del switch al que está conectada la cámara.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Puerto del switc&amp;h</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>El puerto del switch, tal como lo llama el propio switch.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>Un plan de red no está en la cámara. La cámara dice qué dirección tiene.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Dar a la cámara su lugar en el plan de red</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Quien sabe qué dirección es de quién nota un dispositivo que no corresponde. Una red propia mantiene las cámaras separadas de la oficina.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Ninguno, mientras la dirección no cambie.</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>Switch %1, puerto %2.</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>Switch %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Puerto %1.</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>No se ve desde la cámara</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>El puerto de la cámara acepta solo la dirección MAC de esta cámara, y el switch lleva un registro</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Solo lo muestra el switch. En su puerto para esta cámara, permita únicamente esta dirección MAC y active el registro. Después indique aquí quién lo hizo y dónde.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>Familia del switc&amp;h</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock escribe los comandos; alguien los pega en el switch.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Otra, en palabras sencillas</translation>
    </message>
    <message>
        <source>Cisco IOS</source>
        <translation>Cisco IOS</translation>
    </message>
    <message>
        <source>ArubaOS-Switch (HPE ProCurve)</source>
        <translation>ArubaOS-Switch (HPE ProCurve)</translation>
    </message>
    <message>
        <source>ArubaOS-CX</source>
        <translation>ArubaOS-CX</translation>
    </message>
    <message>
        <source>Its name, for the sheet; blank = as in the network plan.</source>
        <translation>Su nombre, para la hoja; en blanco = como en el plan de red.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>Tal como lo llama el propio switch, por ejemplo Gi1/0/7; en blanco = como en el plan.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>Servidor de registro (sys&amp;log)</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Adónde envía el switch su registro; en blanco = ya tiene uno.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>Los ajustes de un switch no se ven desde un portátil conectado en otro lugar.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Proteger el puerto de la cámara en el switch</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Quien desenchufa la cámara encuentra una toma de red activa, a menudo a la intemperie. Un puerto que acepta una sola dirección MAC, y un registro de lo que ocurre en él, lo hacen más difícil y visible.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Una cámara de recambio no tiene acceso a la red hasta que el switch conozca su dirección MAC.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Alguien lee los avisos de seguridad del fabricante y los transmite</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Solo una persona puede decir quién lee los avisos de seguridad del fabricante para este sitio. Indique su nombre aquí.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Una suscripción no está en la cámara.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Leer los avisos de seguridad del fabricante</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Una vulnerabilidad del firmware solo se cierra si alguien se entera de ella. El fabricante informa de ellas en su sitio web y en su boletín.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Algunos correos.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Nadie llega a la cámara, a su cable ni a su botón de reset sin escalera y herramienta</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Solo lo ve quien está allí: altura, carcasa, cable entubado, tarjeta de memoria tras la tapa. Compruébelo e indique aquí lo que encontró.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Ninguna red muestra cómo está montada una cámara.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>Proteger la propia cámara</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Quien puede tocar la cámara puede girarla, romperla, llevarse su tarjeta de memoria o pulsar su botón de reset.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>Ninguno en la red.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>Solo v3, con SHA, nombres y contraseñas propios</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 y v2c: %1, v3: %2 (0 = desactivado, 1 = activado)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 necesita una contraseña de inicio de sesión y otra de cifrado, de 8 o más caracteres cada una.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 o v2c está activado, o v3 está desactivado o aún tiene los nombres de fábrica, MD5 o ninguna contraseña.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>Usar solo SNMP v3</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>No se conoce la dirección MAC de la cámara.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Indique el puerto, tal como lo llama el propio switch.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>Esto no es el nombre de un puerto: puede tener letras, dígitos, espacios y los signos / . - :, y empieza con una letra o un dígito.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>Una VLAN tiene un número del 1 al 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>El servidor de registro no es una dirección ni un nombre de host.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>La cámara no consulta ningún servidor de hora</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>Los servidores incorporados de la cámara, cada %1 s</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, cada %2 s</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, cada %2 s. Es un servidor público: un riesgo, porque cualquiera puede operarlo y necesita salida a internet</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Indique la cuenta que usa el grabador.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root no es para el grabador: dé al grabador una cuenta propia.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>Una cámara no puede tener una cuenta llamada “%1”.</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>El rol del grabador es visualizador u operador.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Una cuenta propia para el grabador, con el rol mínimo</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>Cuentas además de root: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Añadir la cuenta %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Abra la página de usuarios de la cámara y dé a “%1” el rol “%2”. Si la lista está llena, elimine antes una cuenta que nadie necesite.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>No se revela a nadie ningún dato que dé acceso.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Sin iniciar sesión no se revela nada (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Se revela una contraseña o una clave sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Sin iniciar sesión no se revela ningún ajuste.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Sin iniciar sesión, la cámara revela %1 ajustes, el primero %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>El inicio de sesión se pide con Digest; no se ofrece Basic.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>La cámara no pide a nadie que inicie sesión, así que no muestra cómo lo haría.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Se dejó pasar un inicio de sesión Basic inventado.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>La cámara ofrece Basic.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>No se ofrece Basic.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>Ya antes en esta ejecución se rechazó a root sin contraseña.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>No se probó root sin contraseña, porque en esta ejecución ya se enviaron suficientes inicios de sesión erróneos.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Nivel %1: rechazado sin iniciar sesión (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Nivel %1: la cámara reveló sus ajustes sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Nivel %1: la cámara no tiene esa página (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Nivel %1: la cámara no pidió inicio de sesión, pero tampoco reveló nada.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>En el nivel de visualizador, se niegan los ajustes a quien no inicia sesión.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>En el nivel de operador, se niegan los ajustes a quien no inicia sesión.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>Se niegan los ajustes a quien no inicia sesión.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Este equipo no pudo preguntar por la red.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>HTTP sin cifrar está cerrado, o solo lleva a HTTPS.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>La cámara responde por HTTP sin cifrar (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>La cámara lleva a otra página por HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>La respuesta (HTTP %1) no dice ni sí ni no.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>HTTP sin cifrar solo lleva a HTTPS.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS responde con el certificado que debe tener.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>Se dice que HTTPS está activado, pero allí no responde nada.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>Se mostró el certificado, pero con él no llegó ninguna página web.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>Se dice que HTTPS está activado, pero allí no se habla TLS.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Certificado de %1, válido hasta el %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Certificado de %1, válido hasta el %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Un certificado distinto del esperado: %1, válido hasta el %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>No responde nada en la dirección IPv6 propia de la cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>La dirección IPv6 propia de la cámara solo se ve desde su propia red.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Este equipo no tiene IPv6 en la red de la cámara.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>La cámara responde por IPv6, en %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>No responde nada por IPv6 en %1, la dirección que se deriva de la MAC.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>La cámara responde a las búsquedas de Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>La cámara no responde a las búsquedas de Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>La guía no lo pide; solo se informa.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>No responde nada en los puertos que la cámara tenía antes.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>En esta ejecución no se abandonó ningún puerto, así que no se consultó ninguno.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>El puerto %1 está abierto, pero no dice para qué.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>La cámara no responde a nadie en este momento, así que su silencio no demuestra nada.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>El puerto %1 sigue respondiendo (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>No responde nada en %1.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>El puerto %1 está abierto.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>El puerto %1 está cerrado.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>El puerto %1 no responde.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>El puerto de Telnet está cerrado.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>El puerto de FTP está cerrado.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Una dirección que no está en la lista de acceso no obtiene respuesta.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Este equipo no tiene una segunda dirección desde la que preguntar.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Este equipo no puede preguntar desde %1.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>El servidor web responde a %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>La cámara responde a %1 por RTSP (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Rechazado desde %1, la segunda dirección de este equipo.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Otro programa de este equipo recibe allí.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Este usuario no tiene permiso para abrir ese puerto en este equipo.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Este equipo no pudo escuchar en la red.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>La cámara está detrás de puertos redirigidos, y este no se conoce.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Llega a este equipo una línea del registro de la cámara.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>No llegó ninguna línea en %1 s.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Llegó (%1): %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>Se niegan los flujos a quien no inicia sesión.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>La cámara no conoce por su nombre ninguno de sus flujos.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>El flujo %1 se describió sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>La respuesta para el flujo %1 (RTSP %2) no dice ni sí ni no.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>El flujo %1 se describió en respuesta a un inicio de sesión Basic defectuoso (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Un inicio de sesión Basic defectuoso no obtuvo una respuesta clara.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Rechazado sin iniciar sesión, en todos los flujos.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>El puerto RTSP está cerrado: allí nadie obtiene un flujo.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>No se puede leer la respuesta.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>No llegó respuesta por RTSP.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>El flujo %1 se describió sin iniciar sesión en el puerto %2 (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>Se niegan las imágenes a quien no inicia sesión.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Rechazado sin iniciar sesión (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>La cámara no tiene ninguna imagen allí (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>La cámara envió una imagen sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>La respuesta no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 y v2c guardan silencio.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>La cámara responde por SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>Sin respuesta por SNMP v1 y v2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 responde.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 no responde.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>La cámara no responde a las búsquedas por UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>La cámara responde a las búsquedas por UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>Sin respuesta a las búsquedas por UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>La cámara pregunta la hora a este equipo.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>La cámara no preguntó en %1 s. Muchas cámaras preguntan solo una vez por hora.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>La cámara preguntó (%1).</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>La cámara responde a la búsqueda del fabricante (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>La cámara no responde a la búsqueda del fabricante (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>La cuenta del grabador obtiene el flujo de la cámara.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>No hay ninguna cuenta de grabador que probar.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>La cámara pide el inicio de sesión de un modo que Camlock no conoce.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>La cuenta del grabador no puede ver el flujo %1 (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS muestra un certificado distinto del esperado. No se envió allí el inicio de sesión.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>El grabador no obtiene ningún flujo: RTSP está cerrado y HTTPS no da ninguno.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>La cuenta del grabador obtiene el flujo %1 dentro de HTTPS; RTSP está cerrado.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>El grabador obtiene el flujo %1, como cualquiera: no se pide inicio de sesión.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>La cuenta del grabador obtiene el flujo %1, por RTSP y dentro de HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>La cuenta del grabador obtiene el flujo %1 por RTSP. HTTPS no da ninguno.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>Se rechaza la cuenta del grabador.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>El puerto del servidor web está cerrado.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>No se pudo llegar al servidor web.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>La cámara cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>La cámara responde a la búsqueda ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>La cámara no responde a la búsqueda ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>Su clave es corta (%1, %2 bits) y podría romperse.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>Su clave es de un tipo que este equipo no conoce.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>Está firmado de un modo antiguo (%1) que se puede falsificar.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>No se pueden leer sus fechas.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>Según el reloj de este equipo aún no es válido; lo será a partir del %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>el archivo %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>el llavero del escritorio</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>la memoria de este programa, hasta que termine</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s de retraso</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s de adelanto</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>%1 min %2 s de retraso</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>%1 min %2 s de adelanto</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>%1 h %2 min de retraso</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1 h %2 min de adelanto</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1 días de adelanto</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1 respecto a este equipo; zona horaria %2; horario de verano activado</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1 respecto a este equipo; zona horaria %2; horario de verano desactivado</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>hora de este equipo</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(presente)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>creado por la cámara, nuevo</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>firmado por la autoridad del sitio</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>firmado por la autoridad de la empresa</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>propósito %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>subred %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>puerta de enlace %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>dirección reservada %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>switch %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1 (rebatida por VIVOTEK)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 no se puede leer como certificado.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 no se puede leer hasta el final: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 no se puede leer, o es demasiado grande para un certificado o una clave.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 no se pudo escribir por completo: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 caducó el %2. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 está dañado. Deje que Camlock haga una nueva solicitud.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 está vacío. Vuelva a descargarlo, por favor.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 no es una fotografía que se pueda usar: JPEG o PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 es demasiado grande para un paquete de firmware.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 solo es válido a partir del %2. Compruebe el reloj de este equipo, o pida uno que sea válido ahora.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>Un PDF necesita un programa con tipos de letra (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Un certificado se nombra con “sha256:” y los 64 dígitos hexadecimales de su huella.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Falló un cambio.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>No se puede interpretar un cambio del diario.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>En este equipo no se puede crear una clave para la cámara.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Un intervalo empieza por su dirección más baja.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Un intervalo desde - hasta funciona solo con direcciones IPv4. Para IPv6 escriba una red, 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>Un certificado firmado no se instala con una sola petición.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Tras este cambio, a la cámara no le quedaría ninguna entrada.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Un emisor del archivo no está autorizado a emitir este certificado. Pida a la CA su cadena completa.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Un emisor del certificado de la cámara no es válido hoy. Pida a la CA su cadena actual.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>El certificado de un emisor del archivo no es válido hoy. Pida a la CA su cadena actual.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Ahora responde otra cámara en esta dirección: %1 es “%2”, era “%3”. No se envió nada más.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Ahora responde otra cámara en esta dirección: %1 es “%2”, era “%3”. No se envió nada.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Allí responde otra cámara: %1 es “%2”.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>Se activó HTTPS, pero no responde: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>No se pudo crear ninguna clave para firmar actas.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>No se pudo acordar una conexión segura: el dispositivo no habla HTTPS aquí, o solo uno obsoleto.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Aquí no se guarda ninguna solicitud de firma de esta cámara. Haga una ejecución sin archivo de certificado: Camlock guarda una.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>No responde nada en %1. Compruebe la dirección, el cable y la alimentación.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>No se pide nada a la cuenta.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Nada escucha en %1, puerto %2.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Índice %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>En %1 responde algo, pero no es una cámara VIVOTEK.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Paso %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Detenido. Lo hecho hasta ahora se queda.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1: JSON incompleto o no válido: línea %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1: debe ser un único objeto JSON: línea 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>El archivo de la CA contiene “%1”, que no es una autoridad de certificación. Elija el certificado de la CA que firma el del servidor de autenticación.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>El puerto HTTPS muestra un certificado (%1) distinto del que creó la cámara (%2). No se envió nada allí.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>Al archivo PKCS#12 le falta el certificado o su clave privada. Exporte ambos juntos.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>La respuesta no es la que da una cámara VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>La cámara respondió al paquete con el error %1.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>La cámara respondió con el error %1.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>La cámara responde solo por HTTPS, y su certificado aún no se conoce. Confíe en él para continuar.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>La cámara pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>La cámara pide una contraseña.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>No se puede llegar a la cámara: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>La cámara no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>La cámara no respondió en %1 segundos.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>La cámara ya no dijo quién es (falta %1). No se envió nada.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>La cámara no permite iniciar sesión con la nueva contraseña.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>La cámara no ofrece ONVIF.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>La cámara no ofrece esto (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>La cámara no ofrece esto: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>La cámara no muestra la configuración de 802.1X.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>La cámara terminó la conexión sin responder.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>La cámara no tiene certificado propio.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>La cámara no creó su certificado en %1 segundos.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>La cámara deja entrar a esta cuenta, pero no a su administración (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>La cámara muestra la cuenta %1, pero no la deja entrar.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>La cámara pide ahora la contraseña en texto claro, y antes no lo hacía. No se envió.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>La cámara rechazó la cuenta: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>La cámara rechazó el cambio: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>La cámara rechazó el paquete: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>La cámara rechazó la petición por mal formada (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>La cámara rechazó el nombre de usuario o la contraseña. No se vuelven a probar.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>La cámara rechazó el valor de %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>La cámara ya rechazó antes este inicio de sesión; no se vuelve a probar.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>La cámara tiene ahora “%1”; el nombre del paquete dice “%2”.</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>La cámara dice que está ocupada (503). Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>La cámara remite a Camlock a otra dirección: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>La cámara no envió ninguna imagen utilizable.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>La cámara envió algo que no es una solicitud de firma.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>La cámara muestra %1 = “%2” en lugar de “%3”.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>La cámara muestra un certificado distinto de aquel en el que usted confía; no se envió nada. Su huella es sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>La cámara se reinició sin responder.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>La cámara aceptó el nuevo certificado, pero su puerto HTTPS aún no lo muestra.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>La cámara pide algo que Camlock no conoce.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>La cámara recibió el paquete completo y sigue con “%1”. El paquete puede estar dañado: compare su SHA-256, vuelva a descargarlo o consulte al soporte de VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>La cámara desapareció en pleno trabajo y no volvió: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>El puerto HTTPS de la cámara no muestra ningún certificado.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>El servicio ONVIF de la cámara pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>El servicio ONVIF de la cámara no ofrece esto.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>El servicio ONVIF de la cámara rechazó el nombre de usuario o la contraseña. No se vuelven a probar allí.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>El servicio ONVIF de la cámara rechazó esto y no da ningún motivo.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>El servicio ONVIF de la cámara ya rechazó antes este inicio de sesión; no se vuelve a probar.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>El servicio ONVIF de la cámara rechazó este inicio de sesión.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>El servicio ONVIF de la cámara rechazó esto: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>La lista de acceso de la cámara no muestra %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>La lista de acceso de la cámara es del otro tipo.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>La lista de acceso de la cámara todavía muestra %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>La respuesta de la cámara declara un tipo de documento propio, que Camlock no lee.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>La respuesta de la cámara tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>La respuesta de la cámara está cortada o es demasiado larga.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>La respuesta de la cámara tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>La respuesta de la cámara no es una que ONVIF conozca.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>La respuesta de la cámara no es el XML que se pidió.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>La respuesta de la cámara es demasiado larga.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>El certificado de la cámara no lleva la firma de esta CA. Elija la CA que lo emitió.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>El certificado de la cámara no conduce a esta CA. Elija la CA que lo emitió, o un archivo con todos los emisores intermedios.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>El certificado de la cámara aún no se conoce; no se envió nada. Su huella es sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>Un cliente no puede usar el certificado de la cámara. Pida a la CA uno con los usos digitalSignature y clientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>El certificado de la cámara, o uno de sus emisores, no se puede usar para esto. Pida a la CA un certificado de cliente (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>El reloj de la cámara no aceptó la hora: se desvía %1 s.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>La clave de la cámara (%1, %2 bits) es demasiado débil o poco habitual; se necesita RSA de al menos 2048 bits.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>La lista de cuentas de la cámara no muestra %1 como debería ser.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>Los ajustes actuales de la cámara no se pueden guardar en %1: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>No se puede leer la solicitud de certificado de la cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>No se puede leer la solicitud de certificado de la cámara. Cree una nueva.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>La solicitud de certificado de la cámara no está firmada con su propia clave.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>En este equipo no se puede crear la autoridad de certificación para %1.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>En este equipo no se puede firmar el certificado.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>El archivo del certificado no contiene ninguna clave privada. Elija también el archivo de la clave.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>No se pudo imprimir la lista de verificación.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>No se pudo escribir la lista de verificación.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>No se pueden leer las fechas de %1. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>No se pueden leer las fechas de este certificado. Pida a la CA uno nuevo.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>No se puede usar el llavero del escritorio: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>El llavero del escritorio no respondió.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>El llavero del escritorio no devolvió lo que se guardó en él.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>No se puede crear el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>El archivo %1 ya existe; no se sobrescribe.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>El archivo %1 está dañado y no se puede mover.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>El archivo %1 está en uso.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>El archivo %1 es demasiado grande para ser uno de contraseñas.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>El archivo no contiene ningún certificado legible. Pídalo a la CA en formato PEM, DER o PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>El archivo está dañado o cortado. Pida a la CA que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>El archivo es demasiado grande para un certificado o una clave.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>El archivo es demasiado grande. Pida a la CA únicamente el certificado y sus emisores.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>Al archivo le falta el certificado del emisor “%1”. Pida a la CA su cadena completa.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>No se puede escribir en la carpeta %1, u otro Camlock acaba de crearla.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>La carpeta %1 no está vacía; una autoridad de certificación solo se crea en una nueva.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>No se puede crear la carpeta para %1.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>No se aceptó la contraseña provisional.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>No se puede abrir el diario %1: otro Camlock está con este trabajo, o no se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>No se puede leer el diario %1: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>No se puede escribir el diario %1: %2. Sin él no se envía nada a una cámara.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>El diario %1 es demasiado grande para ser un diario.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>El diario no dice dónde podría estar la cámara.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>El diario no dice qué nivel se quería.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>El diario está dañado en la línea %1.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>El diario está dañado en la línea %1: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>El diario está vacío.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>La clave y el certificado raíz de %1 no se corresponden.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>La clave de %1 debe tener una frase de paso.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>La clave de la autoridad de certificación del sitio está dañada.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>La clave que firma las actas está dañada: %1. Mueva el archivo a otro lugar y Camlock creará una nueva; las actas que firmó la antigua nombran la antigua.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>La clave que firma las actas está en uso en %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>El archivo de la clave no contiene ninguna clave privada legible. Expórtela como PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>La lista de certificados emitidos %1 falta o está dañada; sin ella no se emite nada.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>La lista de vulnerabilidades no tiene “schema”.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>El nombre %1 no se conoce en esta red.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>El número tras la / debe estar entre 0 y %1.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>El paquete ha cambiado desde que se examinó. No se envió nada. Elíjalo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>El papel es demasiado estrecho para la lista de verificación.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>La frase de paso no abre la clave de la autoridad de certificación del sitio.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>La frase de paso no abre la clave privada. Escríbala de nuevo, por favor.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>La frase de paso de la CA de este sitio no está en %1. Se creó con otro llavero: inicie sesión allí o dé otro nombre al sitio.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>No se puede leer la fotografía %1.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>La fotografía %1 ocupa más de 10 MB.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>La impresora no aceptó la página siguiente.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>La clave privada no corresponde al certificado. Elija los dos archivos que se crearon juntos.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>La clave privada está bloqueada. Escriba su frase de paso.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>No se pudo firmar el acta.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>El acta es demasiado grande: más de 16 MB.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>El certificado raíz de %1 falta o está dañado.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>Se interrumpió la conexión segura con la cámara.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>El archivo de firma está dañado o no es de Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>El archivo de firma se modificó: su propia firma no concuerda.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>El sitio que figura en el diario no es válido: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>La autoridad de certificación del sitio caducó el %1. Se necesita una nueva.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Aquí no hay ningún certificado que se pueda recordar para una cámara.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>No hay dónde guardar la nueva contraseña.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>No hay dónde guardar la frase de paso de la CA del sitio.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>No hay ningún acta que firmar.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>Esta cuenta no cabe en una línea del archivo de contraseñas.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>Esta cámara no admite direcciones IPv6 en su lista de acceso.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>El reloj de esta cámara no se puede poner en hora por la red.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>La contraseña de esta cámara no se puede poner por la red. Use la página de la propia cámara.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Este certificado no lleva la firma del emisor del archivo. Pida a la CA su cadena completa.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Este certificado caducó el %1. Pida a la CA uno nuevo.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Este certificado es para otra clave. Pida a la CA que firme la solicitud de esta cámara.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Este certificado lo firmó la propia cámara. Pida a la CA uno que haya firmado ella.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Este certificado solo es válido a partir del %1. Compruebe el reloj de este equipo, o pida a la CA uno que sea válido ahora.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Este certificado no se puede usar para un servidor. Pida a la CA uno con los usos digitalSignature y serverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Este cambio se hace a mano, en las páginas de la propia cámara.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Este cambio no se envía mediante un formulario.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Este equipo no da números aleatorios.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Este archivo es la propia solicitud. Pida a la CA el certificado que hizo a partir de ella.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>Este certificado es para una autoridad de certificación. Pida a la CA un certificado de cliente (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>Este certificado es para una autoridad de certificación. Pida a la CA un certificado de servidor (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>Esto no es un certificado que se pueda leer.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Lo que responde en %1 no habla HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>Lo que responde allí no dice qué cámara es.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>Lo que la cámara presenta como su certificado no lo es.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Puerto %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- puerto de acceso</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- puerto de acceso en la VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- seguridad de puerto activada, una dirección MAC como máximo: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- lo que envían otros se descarta y se registra</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- se registran las subidas y caídas del enlace</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Registro: enviado a %1 (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>La cámara pide su dirección a un servidor DHCP y recibió la reservada: el servidor tiene la reserva.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Hay una dirección reservada, pero la cámara recibió otra de un servidor DHCP. Reserve la dirección en ese servidor, o ponga a la cámara una dirección fija.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 no está en la red %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 es la dirección de la propia red o la de difusión (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Esta cámara no muestra ningún ajuste para su nombre de host.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Un nombre de host tiene letras, cifras y guiones, como máximo 40, y ningún guion al principio ni al final.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Esta cámara no muestra los ajustes de su dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>“%1” no es una dirección para una cámara. Escríbala así: 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>“%1” no es una máscara. Escríbala así: 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>La puerta de enlace %1 sería la propia cámara.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>“%1” no es la dirección de un servidor DNS.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 es la dirección de este mismo equipo.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Este equipo (%1) ya no podría llegar a la cámara en %2. Indique una dirección de la red del equipo, o cambie antes la dirección del equipo.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>Otro dispositivo (%2) ya tiene la dirección %1.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Dar a la cámara su nombre de host</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Dar a la cámara su dirección fija</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>Otro dispositivo (%1) ya tiene la dirección %2. No se envió nada.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>La cámara no recibió ninguna dirección de un servidor DHCP. Conéctela a una red que tenga uno, o ponga a este equipo la dirección 169.254.1.1 con la máscara 255.255.0.0. Después busque de nuevo.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>La cámara está en una red distinta de la de este equipo. Ponga a este equipo una dirección libre de esa red, por ejemplo %1 con la máscara 255.255.255.0, y busque de nuevo.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>No se sabe por qué dirección IPv4 llega este equipo a la cámara. Configure la dirección en la página web de la propia cámara.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Este certificado no nombra %1. Pida a la CA que incluya este nombre DNS entre los nombres alternativos.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Este certificado no nombra %1. Pida a la CA que incluya esta dirección IP entre los nombres alternativos.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP y HTTPS. Certificado de %1, emitido por %2. Ha caducado: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP y HTTPS. Certificado de %1, autofirmado. Ha caducado: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>Solo HTTPS. Certificado de %1, emitido por %2. Ha caducado: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>Solo HTTPS. Certificado de %1, autofirmado. Ha caducado: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 no es el comienzo de una red. La red que la contiene es %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Este ordenador no tiene fuentes de letra. Instale alguna o cree HTML en su lugar.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Cuentas de la cámara</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Cuenta y su rol</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Lista de verificación de seguridad, para rellenar a mano</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Recomendado: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>Marque una casilla en cada fila, escriba qué vio y cuándo, y firme. No escriba ninguna contraseña en este formulario.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Páselo después al equipo: camlock audit CAMERA --attest ID=NOTE, con el ID que está a la derecha de cada fila; lo que Camlock puede probar por sí mismo, lo prueba entonces.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Valor, o lo que se vio</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Notas, motivo</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Iniciales, hora</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Empresarial</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>No conforme</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Manual, pendiente</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Más allá de la guía</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>También visto desde fuera. La guía no tiene un capítulo sobre ello, así que no cuenta en ninguna puntuación. Lo que esté abierto y no haga falta debería desactivarse.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Igual que el del portátil</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>%1 de adelanto respecto al portátil</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>%1 de retraso respecto al portátil</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Número en el plano del sitio</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Máscara de red</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>Puerto del switch</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware antes</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware después</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Todos los ajustes antes (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Todos los ajustes después (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Apéndice: controles</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>La guía cita los CIS Critical Security Controls v6.1 (CSC6); de qué trata cada uno se dice con nuestras palabras. Las salvaguardas de los CIS Controls v8.1 con asterisco son nuestra interpretación. EN 303 645 e IEC 62443-4-2 evalúan productos: una fila usa una capacidad que allí se exige; no demuestra que el producto cumpla la norma.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Comprobado por lectura: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>Desde fuera: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dicho por %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Apéndice: las evidencias</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Todas las pruebas del acta. Las horas son las del portátil. Lo que pasó por la red se cita abreviado, y las contraseñas que contiene están enmascaradas. Un guion en lugar de la fila: más allá de la guía.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se esperaba</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>estaba como se recomienda y está demostrado</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>antes era débil, ahora está demostrado</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>es débil</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>la cámara y la red no coinciden</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>una persona lo afirma y firma</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>una persona todavía tiene que hacerlo</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>se dejó como está, por un motivo</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>la cámara no lo tiene</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>no se pudo comprobar</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>falló la propia comprobación</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Nivel Avanzado: una lista de acceso y unos puertos cambiados mantienen alejados a los extraños, pero no sustituyen a una contraseña. Quien toma una dirección permitida, o prueba todos los puertos, supera esas barreras.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>Un registro se demuestra con una línea que llegó al portátil. Si el servidor de registro es otro equipo, solo su responsable puede ver si llegan líneas. La cuenta del grabador se demuestra con un inicio de sesión como el que hace el grabador.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Un certificado caduca. Renuévelo antes de ese día: después el grabador puede rechazar la cámara. Quien revisa la cámara compara el SHA-256 del certificado con el de esta hoja.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>Cómo leer esta hoja</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Cómo cuenta Camlock: Conforme y Corregido, sobre el total de Conforme, Corregido, No conforme, Contradicción y Excepción. Un nivel se alcanza cuando ninguna de sus filas es No conforme, Contradicción, Error ni No probado.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Cómo lo demuestra Camlock: vuelve a leer cada ajuste de la cámara y mira desde fuera como lo haría un extraño en la red. Una fila es conforme solo si ambas cosas coinciden.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Controles: CSC6 son los CIS Critical Security Controls v6.1 que cita la guía. CIS8 son salvaguardas de los CIS Controls v8.1; cuáles corresponden es nuestra interpretación.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>La guía es la Security Hardening Guide v1.0 de VIVOTEK, de 2018. Las horas son las del portátil. En esta hoja no figura ninguna contraseña.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>La cámara se entregó en el estado que describe esta hoja, con los puntos pendientes y las excepciones que se enumeran. Las filas declaradas son afirmaciones del propio instalador.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Por el instalador</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Por el cliente</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Operador o testigo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>No se vio ningún certificado en esta cámara.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>Renovar antes del</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rol desconocido</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Nombres y roles</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Demostrado: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>No demostrado: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>No se examinó en esta ejecución.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Hora, registro y grabador, vistos desde fuera</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>La cámara pregunta la hora a un servidor</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>Llega el registro de la cámara</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Ensayo con la cuenta del grabador</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Contraseña y próxima revisión</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Contraseña entregada a</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Cómo se entregó (nunca la propia contraseña)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Avanzado (incluye Básico)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Empresarial (incluye Básico y Avanzado)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Nivel de la guía</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1: no alcanzado; %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1: alcanzado</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1: no alcanzado; no lo está el nivel anterior</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Lista de verificación de seguridad</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>Sigue la Security Hardening Guide v1.0 de VIVOTEK (2018)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (abreviado; el acta lo contiene completo)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: %2 de %3 filas contadas son conformes</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Comprobado por lectura, difiere: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Por una persona: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Comprobado por lectura: %1 de %2 como se pidió</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>Lo que HTTPS no hace: oculta las páginas web y sus inicios de sesión, no el video. RTSP y RTP siguen siendo legibles por el camino, salvo que el grabador use RTSP sobre HTTPS. Un certificado que firmó la propia cámara cifra, pero no detiene un ataque de intermediario hasta que el grabador y los navegadores lo hayan fijado.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Véase más abajo</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Antes y después: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>Fotografía %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>La cámara dice una cosa y la red otra: averigüe cuál es cierta.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>Compruebe de nuevo: falló la propia comprobación.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Ajuste, nivel, controles</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Cómo se demostró</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Qué queda por hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>No se hicieron excepciones.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>El acta en la que se basa esta hoja</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Esta hoja se hizo a partir de un acta sin firmar. El código cuadrado es el SHA-256 del acta.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Esta hoja se hizo a partir de un acta firmada. “camlock verify” dice si el acta sigue tal como se firmó, y con qué clave. El código cuadrado es el SHA-256 del acta.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Acta (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Firmada con la clave</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>Renovar el certificado HTTPS de la cámara %1 (%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>El certificado caduca el %1.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>Después de ese día, el grabador y los navegadores rechazan la cámara o advierten sobre ella. Ejecute Camlock de nuevo en ella para renovarlo.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>Dirección MAC: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sitio: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certificado (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1: no alcanzado; faltan filas en este registro</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>el certificado HTTPS</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>la excepción de “%1”</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Caducó el %1: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>Caduca el %1 (días restantes: %2): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Más de este tipo: %1. Busque las cámaras abajo.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Nadie responde en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Compruebe la dirección, el cable y la alimentación. El equipo y la cámara deben estar en la misma red; una cámara tarda cerca de un minuto en arrancar.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>La cámara no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Espere un momento, puede estar ocupada o reiniciándose. Después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>La cámara muestra un certificado que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Asegúrese de que es la cámara correcta. Solo entonces confíe en su certificado; no se le envió nada.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>La cámara rechazó este nombre de usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Compruebe la contraseña e inténtelo de nuevo con cuidado: algunas cámaras se bloquean tras unos pocos errores. Una cámara recién salida de fábrica no tiene contraseña.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>La cámara entendió la petición y dijo que no.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Configúrelo en la página web de la propia cámara, o déjelo como está e indique por qué; después continúe.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Esta cámara no lo ofrece.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>No hay nada averiado. Un firmware más reciente puede ofrecerlo; la hoja lo indica.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>La respuesta no es la de una cámara VIVOTEK.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Compruebe la dirección: puede tenerla otro dispositivo. Si es la cámara, reiníciela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>La cámara aceptó el cambio, pero después muestra otro valor.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Consulte el resultado: dice qué ajuste es. Configúrelo en la página web de la propia cámara.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>En esta dirección hay ahora otra cámara, u otro certificado.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>No se escribe nada más. Averigüe qué dispositivo tiene la dirección y empiece de nuevo con esta cámara.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo detuvo.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>No se envía nada más a la cámara. Puede empezar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Algo salió mal en este equipo.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Compruebe que queda espacio en el disco y que usted puede escribir allí, e inténtelo de nuevo. Si continúa, comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: no. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>No se puede ver desde fuera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>La cámara dice</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Visto desde fuera</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Indique por qué se queda como está: el motivo figura en la hoja.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Indique quién estuvo de acuerdo: el nombre figura en la hoja.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Nadie lo nota</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Los demás deben volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Las conexiones pueden cortarse y volver</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Se reinicia un servicio de la cámara</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>La cámara se reinicia</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Puede dejar fuera a alguien</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>La cámara crea una clave para su certificado. En cámaras antiguas tarda unos minutos.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>La cámara escribe el firmware en su memoria y se reinicia. Puede tardar hasta cinco minutos. Sin alimentación, es posible que no vuelva a arrancar nunca.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>La conexión se corta un momento. Camlock vuelve a conectarse por sí solo.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Se reinicia un servicio de la cámara. Tarda hasta un minuto.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>La cámara se reinicia. Tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Hecho y comprobado por lectura</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>La cámara muestra otro valor</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>La cámara lo rechazó</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Enviado; no se pudo comprobar por lectura</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>Por hacer a mano</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Muy difícil de adivinar</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difícil de adivinar</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Algo difícil de adivinar</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinar</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Se adivina al instante</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Guardar el archivo de sitio</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Archivos de sitio (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Otra red</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Nueva de fábrica</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Con contraseña</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Ya conocida</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Terminada hoy</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No es cámara</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>contenedores</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>Escribo yo la contraseña de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>La contraseña de %1. Anótela ahora: no se vuelve a mostrar. Puede escribir otra.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock crea una larga que nadie tiene que recordar.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Escriba una contraseña para %1, o deje que Camlock cree una.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Pendiente: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Pulse Intro para incluirla en la lista.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 o 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Direcciones de la lista</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Pulse Supr para quitar una.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 aún no está en la lista. Pulse Añadir o borre la línea.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (no utilizable: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>Detener de&amp;spués de este cambio</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>&amp;Deshacer lo hecho</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Dejar&amp;lo como está</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Hacer estos ca&amp;mbios</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>No toque el cable ni la alimentación de la cámara hasta que esto termine, por favor.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Los cambios y su resultado</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Haciendo los cambios</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>Nada de este trabajo se puede deshacer.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Deshaciendo los cambios</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Leyendo de nuevo la cámara</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Se retuvieron algunos cambios.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>Los cambios hechos antes siguen en pie; la lista los muestra. ¿Deshacerlos o dejarlos?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>Lo que se había hecho antes se ha deshecho.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>Los cambios hechos antes siguen en pie; la lista los muestra.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Leyendo y comprobando todo de nuevo</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Hecho. La página siguiente muestra el resultado.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>La solicitud de firma para la autoridad de la empresa está guardada: %1. Cuando reciba el certificado firmado, repita el proceso con esta cámara e indique su archivo.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>La cámara tiene ahora “%1”.</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Estos cambios son los siguientes. Si prefiere otra cosa, déjelo como está y repita el proceso con esta cámara.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Sitio, lugar, modelo, dirección, MAC, firmware o fecha, como 2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Cámaras terminadas</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Caducado o a punto de caducar</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>Se muestran las %1 más recientes. Escriba más para encontrar otras anteriores.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Todavía no se ha terminado ninguna cámara en este equipo.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Ninguna cámara terminada contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Actas: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
sí</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1:
no</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>Por ejemplo 192.168.1.20, camera-7.local o http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>Esto no es la dirección de una cámara.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Escriba un nombre o una dirección IP, sin página ni usuario.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Escriba la dirección de la cámara que tiene delante, o elija la cámara en la lista.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Todavía no se puede llegar a esta cámara.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>El certificado de la cámara</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>autofirmado: nadie más responde por él</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, %2 bits; firma %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>La lista de verificación</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Guárdela o imprímala, y pida al cliente que la firme.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Preview of the checklist</source>
        <translation>Vista previa de la lista de verificación</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>Entre&amp;ga…</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>El lugar de la cámara, quién recibió la contraseña y quién cierra los puntos pendientes.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>Cam&amp;biar carpeta…</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Guardar &amp;PDF</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>Guardar &amp;HTML</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>Guardar acta &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>Guardar &amp;CSV</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>Guardar OSCA&amp;L</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>Guardar SAR&amp;IF</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>Guardar recor&amp;datorio de calendario</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Un archivo de calendario (.ics): renovar a tiempo el certificado de la cámara.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>Guardar el certificado r&amp;aíz</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Para el grabador y los navegadores de este sitio: con él reconocen sus cámaras.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Guardar un form&amp;ulario en blanco</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Para un día sin portátil: rellénelo a mano y páselo después al equipo.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Pró&amp;xima cámara</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>Cámara&amp;s terminadas…</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>No se puede crear esta carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Elija otra carpeta y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>No se puede leer el certificado raíz.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Guardado en el acta, que se vuelve a firmar.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Escribiendo el PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>¿Dónde se guardan las listas de verificación?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>Guardar el archi&amp;vo de sitio…</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>Lo que se decidió aquí para todas las cámaras de este sitio, para volver a abrirlo o compartirlo. No contiene contraseñas.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Caducidad del certificado</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>No figura en esta acta</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>Las actas del %1 y del %2 dicen lo mismo.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>En qué difiere el acta del %2 de la del %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Ajustes que contribuyen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>La guía cita los CIS Critical Security Controls v6.1. De qué trata cada uno se dice con nuestras palabras. Los números de CIS v8.1, EN 303 645 e IEC 62443-4-2 figuran en el apéndice de la hoja.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Los controles y los ajustes que contribuyen a ellos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Ninguno de esta guía</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>Qué debe hacerse</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>De&amp;jarlo como está: este sitio lo necesita así</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>Apla&amp;zarlo por ahora: alguien aceptó el riesgo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Figura en la hoja, palabra por palabra.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>Ace&amp;ptado por</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>So&amp;lo hasta</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hasta este día</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Cámaras terminadas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparar con la anterior</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>&amp;Verificar firma</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver a la &amp;lista</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Algunos archivos entre las actas guardadas no son actas que Camlock pueda leer.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>No se puede usar el índice de cámaras terminadas. Las actas en sí no se tocan.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>No hay ningún acta anterior de esta cámara.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>Su archivo ya no está; esta es la copia del índice.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>Su archivo ya no es el que se guardó; esta es la copia del índice.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Esta acta no está firmada.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Nada demuestra que esté tal como la escribió Camlock.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>No se puede usar la firma.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Esta acta no está tal como se firmó.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambiado: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>La firma concuerda; se hizo en este equipo.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>La firma concuerda.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>Se hizo con la clave %1: compárela con la clave de la hoja.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Lista de verificación para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Acta (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el acta</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Escribiendo el PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Mostrar también &amp;otros dispositivos</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Dónde se buscan cámaras.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Inter&amp;valo</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>También se prueba cada una de sus direcciones, por si hay cámaras que no responden a las búsquedas.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>opcional, por ejemplo 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltro</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Palabras que aparecen en la fila: modelo, dirección, MAC, estado.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Cámaras encontradas</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Intro elige la cámara de la fila.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>Todas salvo VPN y contenedores</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Detener la bú&amp;squeda</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>Esto no es un intervalo. Escriba por ejemplo 192.168.1.0/24 o 192.168.1.20-192.168.1.60; como máximo, 1024 direcciones.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Buscando: %1 de %2 direcciones.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Buscando.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Cámaras encontradas: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No mostradas: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Nada de la lista concuerda. Borre el filtro, o muestre también otros dispositivos.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Este equipo no está conectado a ninguna red. Conecte el cable de red, espere a que el equipo tenga una dirección y busque de nuevo. Una VPN o una red de contenedores se debe elegir arriba.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>No respondió ninguna cámara. Compruebe su alimentación y su cable, y que la cámara y el equipo estén en el mismo switch; una cámara nueva tarda hasta dos minutos en arrancar. Puede que un cortafuegos de este equipo no deje pasar las respuestas. Después busque de nuevo, pruebe con un intervalo o escriba la dirección arriba.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Concuerda: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>No concuerda: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>&amp;Guardar en el acta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>Lo que escriba aquí figura en la hoja. Lo que deje en blanco se puede escribir en ella a mano. Las fechas son año-mes-día, por ejemplo 2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Dónde está la cámara</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>&amp;Número en el plano del sitio</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Switch</translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation>&amp;Puerto del switch</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Contraseña y próxima revisión</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>Entregada &amp;a</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Cóm&amp;o</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Por ejemplo: en un sobre cerrado. Nunca la propia contraseña: esto figura en la hoja.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Próxima &amp;revisión</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Otro punto pendiente</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>“%1” no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, con cámaras de práctica</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Se están haciendo cambios. ¿Detener y salir?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>¿Salir sin terminar esta cámara?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>Primero se termina el cambio en curso. El diario conserva lo que se hizo.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>No se cambió nada en la cámara. Lo que eligió para ella se olvida.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock vuelve a leer el ajuste de la cámara y lo prueba desde la red, como lo haría un extraño.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock vuelve a leer el ajuste de la cámara. Desde la red no se prueba: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Qué se pregunta aquí</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>Todo esto se conserva para la próxima cámara del sitio. El nivel indica cuántos ajustes se recorren. Si se interrumpió un trabajo, esta página ofrece continuarlo o deshacer lo que se configuró.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Si la cámara no está en la lista</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Escriba su dirección: figura en la etiqueta de la cámara, en su grabador o en la lista del router. Compruebe el cable y que este equipo esté en la red de la cámara. Una cámara tarda cerca de un minuto en arrancar.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Si no se conoce la contraseña</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Una cámara recién salida de fábrica tiene el usuario root y ninguna contraseña. Escriba con cuidado: algunas cámaras se bloquean tras unas pocas contraseñas erróneas. Si nadie la conoce, restablezca los ajustes de fábrica con el botón de reset de la cámara.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Qué ve aquí</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Cada fila es un ajuste de la guía, tal como está ahora. Aún no se cambió nada. “Siguiente” le lleva por lo que hay que decidir.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa después</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>Esto es todo lo que se va a enviar a la cámara, en este orden. Lo que podría dejarle fuera va al final. Vuelva atrás para cambiar una elección; aún no se envió nada.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Cada cambio se comprueba por lectura antes de hacer el siguiente. Si la cámara se reinicia o recibe otra dirección, se vuelve a buscar. Si algo sale mal, no se envía nada más y se le pregunta qué hacer.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Si una fila no es conforme</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>La fila dice lo que se vio. Configúrelo en la página web de la propia cámara, o déjelo pendiente: la hoja lo muestra como pendiente, con lo que hay que hacer. No se muestra como seguro nada que no se haya visto.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>Qué entregar al cliente</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>El PDF es la hoja para firmar. El acta JSON la acompaña: es lo que se puede volver a comprobar más adelante. Ninguno de los dos contiene contraseñas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>Qué puede notar alguien</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Cómo se demuestra</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Si el sitio lo necesita como está</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Déjelo, escriba por qué y quién estuvo de acuerdo. La hoja lo muestra como excepción, con su motivo.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>En la guía</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Capítulo “%1”, nivel %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Intro: continuar.
Tab: el campo siguiente.
Alt y una letra subrayada: ese botón o campo.
Re Pág, Av Pág: mover la página.
Ctrl+Z: deshacer.
F1: mostrar u ocultar esta ayuda.
Esc: salir, tras una pregunta.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>Acerca de Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 es software libre con la licencia Apache 2.0 y no es un producto de VIVOTEK. Está hecho con Qt %2, %3 y otro software libre. El paquete contiene una lista de todo ello con sus licencias.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Lo que la cámara ve ahora</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>La imagen llega en un momento.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>Lo que envió la cámara no es una imagen.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock protege las cámaras de una en una, lo demuestra e imprime una hoja para firmar. Lo que escriba aquí figura en esa hoja; lo que deje en blanco se puede escribir en ella a mano.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>¿Descartar el trabajo sin terminar en %1?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>La cámara se queda como está ahora. El diario y las contraseñas se conservan.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>C&amp;ontacto</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>N.º de cont&amp;rato</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>&amp;Básico: una red cerrada</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>Las cámaras tienen una red propia, y nadie llega a ella desde fuera.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>A&amp;vanzado: una red que también usan otros</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>Se puede llegar a las cámaras desde una WAN o desde una red que no es de confianza.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>&amp;Empresarial: una red corporativa</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>Su propio departamento de TI gestiona switches, certificados y 802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>¿Qué nivel corresponde a este sitio?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 No en esta versión.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>No se puede abrir este archivo.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Este no es un archivo de sitio que Camlock pueda usar.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1 está abierto. Sus datos se han rellenado.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Guardado. No contiene contraseñas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartarlo</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>La clave de la autoridad propia del sitio se bloquea con una frase de paso que Camlock crea y nunca muestra.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Contraseñas que crea Camlock</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Una contraseña para probar</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>En blanco = no se prueba. No se guarda.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 ya está en la cámara. Con su contraseña, Camlock puede probarla como lo hace el grabador.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>La autoridad propia del sitio necesita un llavero o un archivo para su frase de paso.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>No se pueden guardar contraseñas allí: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Los ajustes y su prueba</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Caducado o a punto de caducar</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Qué es débil</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Recorra los ajustes uno por uno, o pulse Intro en una fila para ir a ella.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Pulse Intro para abrir un ajuste.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Guardar un &amp;perfil de práctica…</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Para ensayar con una cámara como esta sin tenerla. Las direcciones, los nombres y las contraseñas quedan enmascarados.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Guardar un perfil de práctica</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Perfiles de práctica (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Guardado. Las direcciones, los nombres y las contraseñas están enmascarados.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>Hoy son conformes %1 de %2 ajustes contados.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Nombre y &amp;dirección…</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Nombre de host %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Dirección fija %1, máscara %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Para dar a la cámara un nombre de host y una dirección fija. Por ahora, ambos se quedan como están.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Leyendo el paquete…</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>No se puede usar este archivo. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>Todavía se está leyendo el paquete. Tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Lo difícil que es de adivinar</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>Lo que aún falta se muestra mientras escribe.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: cumplido</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: pendiente</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Ver la contraseña</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Ver u ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Nada que hacer. Escriba una &amp;contraseña nueva solo si desea otra</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>Poner una &amp;contraseña nueva</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>&amp;Repita la contraseña</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>&amp;Generar una por mí</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>Lo mejor es una contraseña de %1 caracteres; nadie tiene que recordarla.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>La contraseña aún no está lista.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Escriba una nueva contraseña, o deje que Camlock cree una.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Aún quedan reglas por cumplir: vea las marcas debajo de la contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>Las dos contraseñas son distintas. Repítala, o muéstrela.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Probando el lugar donde se guarda la contraseña</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>No se puede guardar allí la contraseña: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Elija otro lugar. No se cambió nada en la cámara.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>Nueva c&amp;ontraseña</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>Elegir otro &amp;lugar</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>En un arch&amp;ivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>En &amp;papel: se muestra ahora y nunca más</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Primero anote la contraseña; después escriba los cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Consultando el llavero del escritorio…</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>En papel, como usted eligió.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>En %1, como usted eligió.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>En %1. Se acaba de probar y funciona.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Este equipo no tiene ningún llavero que funcione ahora. Elija dónde se guarda la contraseña.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>El llavero aún no ha respondido. Un momento, por favor.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Indique el archivo para la contraseña.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Anote la contraseña y después escriba sus cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>Últimos c&amp;uatro caracteres</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Usar e&amp;stos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>Lo que quede en blanco se queda como está. Ahora no se envía nada: la revisión lo muestra con los demás cambios. Después, Camlock encuentra la cámara en su nueva dirección.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>&amp;Nombre de host</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Letras, cifras y guiones, como Gate-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>&amp;Dirección fija</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>En blanco si un servidor DHCP da a la cámara su dirección.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>P&amp;uerta de enlace</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>En blanco si no hay ninguna.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>Servidor DNS &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>Servidor DNS &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Un ajuste es conforme solo si coinciden lo que se pidió, lo que dice la cámara y lo que ve un extraño en la red.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Los ajustes y su prueba</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Qué ajustes contribuyen a qué control de la guía, por si lo pregunta un auditor.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Más allá de la guía, hay algo abierto en esta cámara.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>C&amp;ontroles…</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Guardar &amp;PDF</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Pró&amp;xima cámara</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>La página siguiente muestra la hoja y permite guardar más archivos.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>No se puede crear esta carpeta.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Escribiendo el PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Anterior → nuevo</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>Qué notan los demás</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Estos cambios se hacen en este orden, uno tras otro. Cada uno se comprueba por lectura. Si uno falla, Camlock pregunta si se deshacen los demás.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Cambios previstos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>Estos cambios no se pueden hacer así.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>El firmware va primero.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>No hay que cambiar nada en esta cámara.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>La página siguiente muestra cómo está.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>N.º %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>root necesita una nueva contraseña. Vuelva a “%1” y elija una.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>No se ha decidido dónde se guardan las contraseñas. Vuelva a “%1” y elija un lugar.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>La autoridad propia del sitio necesita un llavero o un archivo para su frase de paso. Vuelva a “%1” y elija un archivo, o a “%2” y elija otro certificado.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(en blanco)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>Esto lo hace usted a mano</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Camino de vuelta: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>L&amp;o he revisado, y…</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>Lo que vio; figura en la hoja como palabra suya. En blanco = la fila queda pendiente.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Configurarlo como se re&amp;comienda, una parte a mano</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Configurarlo como se re&amp;comienda (lo hace Camlock)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>No hay nada que hacer aquí.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>Añadir este eq&amp;uipo (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>Añadir el graba&amp;dor (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
O deje esta fila como está e indique por qué.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Probando el lugar donde se guardan las contraseñas</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Elija otro lugar. No se cambió nada en la cámara.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>Se hará a mano; la fila &amp;queda pendiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Todo como se recomienda</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>Esta es la cámara que tengo &amp;delante</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock lee ahora los ajustes de la cámara. No se cambia nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Una cámara recién salida de fábrica no tiene contraseña: déjela en blanco. Se hace un intento.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Usar la contraseña del &amp;llavero</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Pase la mano por delante del objetivo, o compare la dirección MAC con la etiqueta de la carcasa.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock sabe qué contraseñas puede tener ya esta cámara.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>Escriba una solo si el trabajo empezó con una contraseña que no está en el llavero.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Leyendo la cámara</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>La imagen llega en un momento.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Examinando el certificado de la cámara; no se envía nada más</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>La cámara no da ninguna imagen: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>&amp;Abrir un archivo de sitio…</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>&amp;Guardar sitio</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Guardar sitio como…</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>&amp;Cámaras terminadas…</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Todo lo que comparten las cámaras de este sitio. No contiene contraseñas.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Sitios recientes</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Al elegir uno, se abre.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Abrir un archivo de sitio</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Archivos de sitio (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Para el switch</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Comandos para el switch</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>Para que el responsable del switch los lea y los pegue en él.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>viene después</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TrustPrompt</name>
    <message>
        <source>I know &amp;why it changed</source>
        <translation>Sé &amp;por qué cambió</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>Es &amp;mi cámara: confiar en este certificado</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>No confiar y re&amp;gresar</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Alto: el certificado de la cámara ha cambiado.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock aún no conoce el certificado de esta cámara. ¿Es su cámara?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>No se envió nada, tampoco ninguna contraseña. Otro dispositivo puede hacerse pasar por la cámara. Un certificado nuevo, un restablecimiento de fábrica o una cámara sustituida se ven igual.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>No se envió nada, tampoco ninguna contraseña. Confíe en él si la cámara está conectada al cable de este equipo, o si la huella de abajo es la que le comunicaron. A partir de entonces, Camlock nota si cambia.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Trabajo sin terminar en %1 %2, %3: se hicieron %4 de %5 cambios</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Des&amp;hacerlo</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Trabajos sin terminar</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock se interrumpió ahí. Primero lee la cámara y muestra lo que queda por hacer, antes de enviar nada.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>Descartar el traba&amp;jo</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Tema &amp;y color</translation>
    </message>
</context>
</TS>
