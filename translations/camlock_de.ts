<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>Nicht gesendet: Zuerst sollte HTTPS eingerichtet werden, aber es antwortet nicht. Ein Passwort ginge lesbar durch das Netz.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>Nicht gesendet: Passwort und Schlüssel für 802.1X gehen nur über HTTPS zur Kamera. Schalten Sie zuerst HTTPS ein und gehen Sie diese Kamera dann noch einmal durch.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Das Konto des Rekorders wird ausprobiert</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>Das Konto des Rekorders bekommt nicht, was ein Rekorder braucht. Schritte, die ihn aussperren könnten, wurden deshalb nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Die Einstellungen werden gelesen</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Prüfung von außen, wie ein Fremder es täte</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>Die Kamera verlangt Digest, nimmt aber auch Basic an.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Das Firmware-Paket wird geprüft</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>Alles ist gesendet. Die Kamera installiert es jetzt. Bitte unterbrechen Sie ihre Stromversorgung nicht.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Die Firmware wird gesendet: %1 von %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>Die Kamera installiert die Firmware. Bitte unterbrechen Sie ihre Stromversorgung nicht.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>Die Kamera startet neu. Meist ist sie in %1 Sekunden wieder da.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>Die Kamera startet neu; sie ist seit %1 Sekunden weg. Mit neuer Firmware dauert der erste Start länger. Bitte unterbrechen Sie ihre Stromversorgung nicht.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Vorläufiges Root-Passwort setzen: Diese Firmware verlangt zuerst eines</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>ein offener Port am Switch oder dort eine Ausnahme für die MAC-Adresse der Kamera (MAC-Bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Nach dem Upgrade liest Camlock die Kamera neu und plant den Rest nach dem, was die neue Firmware bietet.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: ausgeführt und zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: gesendet; die Kamera zeigt einen Teil davon.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: gesendet oder kurz davor; die Kamera zeigt es nicht.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: ausgeführt und zurückgelesen.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: gesendet; die Kamera zeigt den neuen Wert.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Aus, wo niemand es braucht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>Die Kamera konnte nicht noch einmal gelesen werden: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>Das Konto des Rekorders bekommt den Stream und ein Bild.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>Das Konto des Rekorders kommt nicht in die Verwaltung.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht abgefragt.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>Die Kamera verweigert dem Konto des Rekorders ein Bild.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>Das Konto des Rekorders öffnet die Verwaltung.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>Die Verwaltung wird ihm verweigert.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>Die Kamera meldet, es sei eingestellt, aber von außen ist es das nicht: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>Von hier aus nicht nachgewiesen: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>Es ist eingestellt, wirkt aber nicht, solange das Root-Passwort leer oder anonymes Betrachten eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>Die Kamera meldet, es sei eingestellt, aber Camlock konnte es nicht von außen prüfen.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Eine Person sagt: „%1“. Dazu passt aber nicht: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>Die Zertifikatsanforderung der Kamera liegt in %1. Senden Sie sie an die CA des Unternehmens und geben Sie beim nächsten Durchgang das Zertifikat an, das zurückkommt.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Es war gesetzt und wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>Der Durchgang endete, bevor dies an der Reihe war.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Stellen Sie es auf der Webseite der Kamera ein, wie es im Kapitel „%2“ des Leitfadens steht.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>Die Kamera hat dafür keine Einstellung, die Camlock kennt, und von außen war es nicht zu prüfen.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>Es wurde eine Ausnahme angegeben, sie wird aber nicht gebraucht.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>Es wurde nicht mit den anderen zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 Es wurde nicht mit den anderen zurückgenommen: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>Warten, bis die Einstellungen wirksam sind</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Die Kamera wird gesucht</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>was vorher da war, ist nicht bekannt oder darf nicht zurückkommen</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>die Kamera hat den alten Wert nicht wieder angenommen: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>die Kamera war nicht mehr zu erreichen: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>Root ohne Passwort wird abgewiesen.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>Root kann sich ohne Passwort anmelden.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>Die Anmeldung mit dem neuen Passwort gelingt</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>Die Anmeldung mit dem neuen Passwort gelingt.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>Die Kamera verlangt von niemandem eine Anmeldung.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>Das alte Passwort wird abgewiesen</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>Die Anmeldung mit dem alten Passwort gelingt noch.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>Das alte Passwort wird abgewiesen.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Nach diesem Plan würde die Kamera nur noch über HTTPS antworten, und nichts zeigt, dass sie ein Zertifikat dafür hat.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 würde „%2“ verwenden, das ist kein Port. Geben Sie eine Zahl von 1 bis 65535 an.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 und %2 würden beide Port %3 verwenden. Geben Sie jedem einen eigenen Port.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>Die Kamera würde eine Anmeldung mit „%1“ verlangen, die hier niemand beherrscht.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock erreicht diese Kamera über IPv6. Ohne IPv6 wäre es ausgesperrt: Verwenden Sie die IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>Das Konto %1 wäre nicht vorhanden.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>Das Konto %1 könnte seinen Zweck nicht mehr erfüllen.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>Die Zugriffsliste würde diesen Computer (%1) aussperren. Setzen Sie ihn auf die Liste oder geben Sie ihn als Adresse des Administrators an.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>Der Rekorder (%1) kommt über IPv6. Ohne IPv6 wäre er ausgesperrt: Geben Sie seine IPv4-Adresse an.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>Die Adresse des Rekorders „%1“ ist ein Name. Eine Zugriffsliste kennt nur Adressen: Geben Sie seine IP-Adresse an.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>Die Zugriffsliste würde den Rekorder (%1) aussperren. Setzen Sie ihn auf die Liste.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, Port %1, als %2, wenn das Zertifikat das der Kamera ist</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, Port %1, als %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, Port %1, als %2, wenn das Zertifikat das der Kamera ist; der Rekorder über RTSP, Port %3, als %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, Port %1, als %2; der Rekorder über RTSP, Port %3, als %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>Die Kamera sagt nicht eindeutig, ob ihre Liste einlässt oder aussperrt. Camlock schaltet sie deshalb nicht ein. Wählen Sie auf der Seite der Zugriffsliste „Allow“, fügen Sie %1 hinzu und schalten Sie die Liste zuletzt ein.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Zugriffsliste einschalten</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>Die Kamera hat nicht gemeldet, ob ihre Zugriffsliste eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>In der Liste der Kamera fehlt Platz für %1 der Adressen. Geben Sie Netze statt einzelner Adressen an oder machen Sie auf der Seite der Kamera Plätze frei.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Jedes Gerät, das die Kamera erreicht, kann eine Anmeldung versuchen.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>Die Liste sperrt nur einige Adressen aus. Alle anderen können eine Anmeldung versuchen.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>Die Liste lässt nicht genau die ein, die der Standort will.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>Gewünschte Adressen auf die Zugriffsliste setzen</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Die Liste ausschalten, die ihre Einträge aussperrt</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Die Adresse des Administrators immer einlassen</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Die übrigen Adressen von der Zugriffsliste nehmen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Aus (auf der Liste: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Ein (auf der Liste: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Ein: Nur diese dürfen das Video abrufen: %1. Die Webseiten sind vielleicht weiter für alle offen</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Ein: Nur diese haben Zugriff: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Ein: Alle außer diesen haben Zugriff: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 lässt alle ein, die Liste würde also nichts schützen.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Bitte geben Sie an, wer die Kamera erreichen darf: Rekorder, Betrachter, dieser Computer.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>Die Adresse des Administrators muss eine einzelne IP-Adresse sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP ist eingeschaltet: Wer das Root-Passwort hat, kommt an alle Dateien der Kamera.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>FTP ist laut Einstellung der Kamera aus.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet ist eingeschaltet: eine unverschlüsselte Befehlszeile auf der Kamera.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>Telnet ist laut Einstellung der Kamera aus.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS ist eingeschaltet: Die Kamera meldet einem Dienst im Internet, wo sie ist.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>DDNS ist laut Einstellung der Kamera aus.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link ist eingeschaltet: Die Kamera öffnet selbst Ports am Router.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>Express Link ist laut Einstellung der Kamera aus.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour ist eingeschaltet: Die Kamera zeigt sich allen in ihrem Netz.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>Bonjour ist laut Einstellung der Kamera aus.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>Die Suche über ONVIF ist eingeschaltet: Die Kamera antwortet allen, die in ihrem Netz suchen.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>Die Suche über ONVIF ist laut Einstellung der Kamera aus.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>Kein Paket eines anderen Herstellers ist installiert.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>Auf der Kamera laufen Pakete anderer Hersteller: %1. Entfernen Sie, was niemand braucht.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Öffnen Sie auf der Webseite der Kamera System &gt; General settings, wählen Sie „Synchronize with computer time“ und speichern Sie.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Wissen, welche Geräte im Netz sind</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Wissen, welche Software darauf läuft</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Computer und Geräte sicher einrichten und sicher halten</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Von Sicherheitslücken erfahren und sie schließen</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Administratorrechte nur wenigen geben und überwachen</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Logs mit richtiger Zeit führen und auswerten</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>E-Mail und Webbrowser schützen</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Schadsoftware fernhalten</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>Nur benötigte Dienste und Ports betreiben</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Daten wiederherstellen können</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Firewalls, Router und Switches sicher einrichten</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>Die Grenzen zwischen Netzen sichern</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Daten schützen, unterwegs und am Speicherort</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Jeden nur erreichen lassen, was er braucht</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Überwachen, wer in ein Netz kommt, vor allem per Funk</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Konten und ihre Anmeldung überwachen</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Menschen schulen</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>Eingesetzte Software frei von Fehlern halten</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Auf Vorfälle vorbereitet sein</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Ausprobieren, ob ein Angriff gelingen würde</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>Der Name „%1“ nennt Modell und Version nicht. Bitte verwenden Sie das Paket mit dem Namen, den VIVOTEK ihm gibt, zum Beispiel FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>„%1“ ist für ein anderes Modell: Auf dieser Kamera läuft „%2“. Ein falsches Paket kann eine Kamera unbrauchbar machen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>„%1“ ist für die Ausgabe eines anderen Herstellers: Auf dieser Kamera läuft „%2“.</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>Die Kamera nennt ihre Firmware nicht. Niemand kann sagen, ob ein Paket zu ihr passt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>„%1“ ist nicht neuer als das, was auf dieser Kamera läuft („%2“). Alte Firmware hat alte Lücken. Bestätigen Sie, dass Sie das wollen, oder wählen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>Eine SHA-256 hat 64 Stellen aus 0 bis 9 und a bis f. Lassen Sie das Feld leer oder kopieren Sie sie vollständig.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>Das Paket passt nicht zur angegebenen SHA-256: Seine eigene ist %1. Bitte laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Die Kamera ein eigenes Zertifikat erzeugen lassen</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Ein von der CA signiertes Zertifikat installieren</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>Das Zertifikat ist abgelaufen. Öffnen Sie Security &gt; HTTPS auf der Seite der Kamera, entfernen Sie es und erzeugen Sie ein neues.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>HTTPS neben HTTP einschalten</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Unverschlüsseltes HTTP ausschalten</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP und HTTPS. Zertifikat für %1 von %2, gültig bis %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP und HTTPS. Zertifikat für %1 von %2. Es läuft bald ab: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP und HTTPS. Zertifikat für %1, selbst signiert, gültig bis %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP und HTTPS. Zertifikat für %1, selbst signiert. Es läuft bald ab: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>Nur HTTPS. Zertifikat für %1 von %2, gültig bis %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>Nur HTTPS. Zertifikat für %1 von %2. Es läuft bald ab: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>Nur HTTPS. Zertifikat für %1, selbst signiert, gültig bis %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>Nur HTTPS. Zertifikat für %1, selbst signiert. Es läuft bald ab: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Diese Kamera nimmt ein signiertes Zertifikat nur auf ihrer eigenen Seite an. Öffnen Sie dort Security &gt; HTTPS, erzeugen und speichern Sie eine Zertifikatsanforderung, lassen Sie sie von der CA signieren und laden Sie das Ergebnis hoch.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>Die Kamera zeigt keine Einstellung für „HTTPS only“. Öffnen Sie Security &gt; HTTPS auf ihrer eigenen Seite und wählen Sie es dort.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Nur HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP und HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>Nur HTTPS, mit einem Zertifikat der CA des Standorts</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS neben HTTP, mit einem Zertifikat der CA des Standorts</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>Nur HTTPS, mit einem Zertifikat der CA des Unternehmens</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS neben HTTP, mit einem Zertifikat der CA des Unternehmens</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>Nur HTTPS, mit einem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS neben HTTP, mit einem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>Die Kamera hat nicht gemeldet, ob HTTPS eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Alles zwischen Ihnen und der Kamera kann unterwegs gelesen und verändert werden.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>Das Zertifikat ist heute nicht gültig: Es ist abgelaufen oder gilt noch nicht.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>Unverschlüsseltes HTTP antwortet noch neben HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>Das Zertifikat ist noch nicht das, das die gewünschte CA signiert.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>Das Zertifikat ist eines von selfSigned, siteCa, companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Ein Zertifikat gilt 1 bis 9999 Tage.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>Das Land hat zwei Buchstaben, zum Beispiel TW oder DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>„%1“ ist zu lang für ein Zertifikat oder enthält ein Zeichen, das Kameras nicht annehmen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Ein von der Kamera selbst signiertes Zertifikat verschlüsselt, hält aber keinen Man-in-the-Middle auf, solange Rekorder und Browser es nicht fest hinterlegt haben. Das Zertifikat einer CA erkennen alle, die diese CA kennen.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Von der Kamera selbst signiert</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>Von einer CA, die Camlock für diesen Standort führt</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>Von der eigenen CA des Unternehmens</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Steht im Zertifikat. Leer = wie in der Kamera.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>„%1“ ist kein Subnetz. Schreiben Sie es in der Form 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>Die Adresse der Kamera %1 liegt im Subnetz %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>Die Adresse der Kamera %1 liegt nicht im Subnetz %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 ist die Adresse des Subnetzes selbst oder seine Broadcast-Adresse (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>Die Netzmaske der Kamera %1 passt zum Subnetz %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>Die Netzmaske der Kamera %1 passt nicht zum Subnetz %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>„%1“ ist keine Gateway-Adresse.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>Das Gateway %1 liegt nicht im Subnetz %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>Das Gateway %1 ist die Adresse der Kamera selbst.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>Das Gateway der Kamera ist %1, wie geplant.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>Das Gateway der Kamera ist %1, im Plan steht %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>Das Gateway %1 antwortet im Netz dieses Computers.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>Das Gateway %1 antwortet nicht im Netz dieses Computers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>„%1“ ist kein VLAN. Ein VLAN hat eine Nummer von 1 bis 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>Die Kamera kennzeichnet ihre Pakete mit VLAN %1, wie geplant.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>Die Kamera kennzeichnet ihre Pakete mit VLAN %1, im Plan steht %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>„%1“ ist keine Adresse, die man reservieren kann.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>Die reservierte Adresse %1 liegt nicht im Subnetz %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>Die Kamera hat die reservierte Adresse %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>Die Kamera hat die Adresse %1, reserviert ist %2.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Ein anderes Gerät (%2) hat die reservierte Adresse %1.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>Die Kamera hat eine feste Adresse.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Ein anderes Gerät (%2) antwortet ebenfalls auf die Adresse der Kamera %1.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>Ein früheres Protokoll dieses Standorts (%1) nennt unter dieser Adresse eine andere Kamera (%2).</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Bitte geben Sie an, welcher Server das Log führt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>„%1“ ist weder Hostname noch Adresse.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>Der Port des Log-Servers ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>Kein Server eingestellt</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>An %1, Port %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>Fragen Sie den Betreiber des Netzes, ob EAP-PEAP oder EAP-TLS verwendet wird.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>Der Name, unter dem das Netz diese Kamera kennt (Identität), fehlt.</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>Die Identität hat höchstens 64 Zeichen und keines von diesen: &quot; &apos; &lt; &gt; &amp;. Lassen Sie sich eine andere geben.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>Das CA-Zertifikat fehlt: Ohne es würde die Kamera ihre Identität jedem zeigen.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>Das Passwort für EAP-PEAP fehlt oder enthält eines von diesen: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>Das eigene Zertifikat der Kamera für EAP-TLS fehlt.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Es enthält ein gängiges Wort oder Passwort.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Es enthält ein gängiges Wort mit ersetzten Buchstaben; Rateprogramme kennen das.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Es enthält ein Wort, das bei Kameras jeder zuerst probiert.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Dieselben Zeichen wiederholen sich.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>Es enthält eine Folge wie abc oder 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Es enthält Tasten, die nebeneinander liegen.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Es enthält ein Datum oder eine Jahreszahl.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>Es ist zu kurz und deshalb zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>Es wurde kein einfaches Muster darin gefunden.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Ein Kleinbuchstabe (a bis z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Ein Großbuchstabe (A bis Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Eine Ziffer (0 bis 9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Eines von diesen: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Kein gängiges Wort und keine gängige Zahl, auch nicht leicht verändert</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Kein Leerzeichen, keine Akzente, keines von diesen: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Fot&amp;o</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG oder PNG, höchstens 10 MB. Beim Protokoll wird eine kleinere Kopie ohne Ort und Zeit aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 bleibt auf %2 oder bekommt einen Port von 1025 bis 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>Auf Port %1 öffnen Browser keine Seite. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>Port %1 kann nicht für %2 dienen: Die Kamera verwendet ihn für %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Webseiten und RTSP auf andere Ports legen</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>RTSP auf einen anderen Port legen</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Webseiten auf andere Ports legen</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Andere Ports als die üblichen, wenn das dem Standort hilft</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>Die Kamera hat einen Wert gemeldet, der keine Rolle ist, die Camlock kennt: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>%1 die nötige Rolle geben</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Öffnen Sie die Benutzerseite der Kamera und geben Sie %1 die Rolle „%2“.</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>In dieser Firmware nicht vorhanden</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>Die Kamera meldet, dass sie es nicht hat (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>Die Kamera hat nicht alle Einstellungen gezeigt, diese könnte also verborgen sein.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>Die Kamera scheint es zu haben (%1), zeigt aber keine Einstellung, die Camlock kennt. Bitte sehen Sie auf der Webseite der Kamera nach.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>Die Kamera zeigt dafür keine Einstellung, und auch sonst deutet nichts darauf hin.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Nicht bekannt (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>Die Kamera hat einen Wert gemeldet, der weder ein noch aus bedeutet: „%1“.</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Ein, für alle, die die Kamera brauchen</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Wer die Kamera erreichen darf</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Adressen, Netze und Bereiche. Der Rekorder und dieser Computer müssen dabei sein.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Adresse des Administrators</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>Sie wird immer eingelassen, egal was auf der Liste steht. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Es gibt noch keine Liste, die jemanden aussperren könnte.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Bei Kameras dieses Alters schützt die Liste vielleicht nur das Video. Eine Antwort der Webseiten würde also nichts beweisen. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Nur ein Computer, der nicht auf der Liste steht, könnte es zeigen, und dieser steht darauf. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>Nur bekannte Adressen an die Kamera lassen</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>Eine Kamera, die nur mit dem Rekorder und wenigen Betrachtern spricht, kann von keinem anderen Gerät angegriffen werden.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Alle anderen sind sofort ausgesperrt. Wer sich selbst aussperrt, braucht die Reset-Taste. Bei alten Kameras schützt die Liste vielleicht nur das Video, nicht die Webseiten.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>Am sichersten, wenn der Rekorder HTTPS beherrscht. Unverschlüsseltes HTTP ist dann aus.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Gültig für (Tage)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Etwa ein Jahr. Vor dem Ablauf wird ein neues gebraucht; wann, steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>Datei mit dem signierten Zertifikat</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>Was die CA zurückgesandt hat. Leer, solange nichts da ist.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Diese Firmware zeigt kein HTTPS, das man prüfen könnte.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>Mit HTTPS verschlüsseln</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>Ohne HTTPS kann unterwegs jeder lesen und verändern, was zu den Seiten der Kamera geht und von dort kommt. Das Video selbst bleibt lesbar (RTSP und RTP), außer der Rekorder ruft es mit RTSP über HTTPS ab.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>Die Webseiten sind einige Sekunden nicht erreichbar. Browser warnen vor einem Zertifikat, das sie nicht kennen: Es verschlüsselt, aber nur wer es hinterlegt hat oder seine CA kennt, kann die Kamera von einer Fälschung unterscheiden.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Ein anderer Port hält einfache Skripte auf, die nur die üblichen Ports probieren. Gegen jemanden, der es auf diese Kamera abgesehen hat, schützt er nicht: Der findet den neuen Port in Sekunden. Bitte entscheiden Sie, ob der Standort das will.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Ein Dienst lauscht noch dort, wo einfache Angriffsskripte zuerst suchen.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>Leer = wie bisher. Sonst ein Port von 1025 bis 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-Port</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>Zweiter HTTP-Port</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS-Port</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>RTSP-Port</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>Es soll kein Port aufgegeben werden, also muss auch keiner stumm sein.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Übliche Ports ändern</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>Einfache Skripte sehen nur auf den üblichen Ports nach. Gegen jemanden, der es auf die Kamera abgesehen hat, schützt das nicht: Der findet den neuen Port in Sekunden.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>Rekorder, Browser und Lesezeichen brauchen die neuen Ports, und Firewalls müssen sie durchlassen. Die Kamera ist einige Sekunden nicht erreichbar.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>An einen Log-Server des Standorts</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Diese Kamera sendet ihr Log nur an Port 514.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>Das Log bleibt in der Kamera, wo ein Angreifer es löschen kann.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>Die Kamera hat nicht gemeldet, ob sie ihr Log weitersendet.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>Es ist nicht der Log-Server dieses Standorts.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Log an einen Server senden</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Log-Server (Syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>Seine Adresse, innerhalb des Standorts. Mit der Adresse dieses Computers lässt sich nachweisen, dass Zeilen ankommen.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Port (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>514 ist der übliche.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>Von hier aus nicht nachgewiesen: Nur der Log-Server selbst sieht, was ankommt. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>Wer einbricht, löscht das Log der Kamera. Eine Kopie an anderer Stelle bleibt. Sie wird im Klartext (UDP) übertragen: Andere können sie unterwegs lesen, und Zeilen können verloren gehen.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>Die Kamera sendet zu jedem Ereignis eine Zeile an diesen Server.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>Höchstens %1 Streams gleichzeitig</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Diese Kamera nimmt eine Zahl von 1 bis %1 an.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>Die Kamera hat nicht gemeldet, wie viele Streams sie gleichzeitig liefert.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Mit mehr Streams als nötig kann jeder, der hineinkommt, die Kamera auslasten.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Anzahl der Streams begrenzen</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Gleichzeitige Streams</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Zählen Sie alle Betrachter und den Rekorder, der vielleicht zwei abruft. Unter 3 bleibt kein Platz für einen zweiten Blick.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Um es zu zeigen, müsste Camlock dem Rekorder Streams wegnehmen. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Anzahl gleichzeitiger Betrachter begrenzen</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Jeder Stream kostet die Kamera Leistung. Ohne Grenze können wenige Fremde dem Rekorder seinen Stream nehmen.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Alle Betrachter werden einmal getrennt und kommen wieder. Ein Betrachter zu viel bekommt kein Bild.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Fehlt oder hat eine andere Rolle, als der Standort will: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>Konto des Rekorders</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Zum Beispiel: vms. Fehlt es auf der Kamera, legt Camlock es an.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Seine Rolle</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Operator nur, wenn der Rekorder Bildeinstellungen ändern muss.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>IP-Adresse des Rekorders</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Damit kann Camlock darauf achten, dass der Rekorder nie ausgesperrt wird.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Weitere Konten</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Zum Beispiel: guard=viewer, chief=administrator. Eines für jede Person.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>Niemand hat das Konto des Rekorders genannt, es wurde also nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock hat das Passwort des Rekorders nicht, es wurde also nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Dem Rekorder ein eigenes Konto geben</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root darf auf der Kamera alles. Wenn der Rekorder root verwendet und jemand in ihn einbricht, ist auch die Kamera verloren.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>Der Rekorder muss auf sein neues Konto umgestellt werden. Hat er bisher root verwendet, bekommt er vorher kein Bild.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Ständiges Multicast ausschalten</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Aus für jeden Stream</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Ein (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>Das Video wird ständig an das ganze Netz gesendet.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Ob Multicast hier ankommt, hängt von den Switches im Netz ab. Stille würde also nichts beweisen. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Mit ständigem Multicast sendet die Kamera ihr Video immer an das ganze Netz, auch wenn niemand zusieht. Das überlastet das Netz, und jeder darin kann zusehen.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Ein Rekorder, der nur auf Multicast hört, bekommt kein Bild, bis er es anfordert. Multicast auf Anforderung funktioniert weiter.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Anonymes Betrachten ausschalten</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>Jeder kann ohne Anmeldung zusehen.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>Niemanden ohne Anmeldung zusehen lassen</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Bei anonymem Betrachten sieht jeder im Netz das Bild, und die Kamera ignoriert ihre RTSP-Anmeldung.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>Betrachter, die sich bisher nicht anmelden mussten, werden nach einer Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>Ton wird gesendet (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Wer den Stream bekommt, hört, was in der Nähe der Kamera gesprochen wird.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Stumm. Diese Streams haben noch eine stumme Tonspur: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Auch eine stummgeschaltete Kamera kann eine stumme Tonspur senden, am Netz ist es also nicht zu erkennen. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Eine Kamera, die hört, ist ein Abhörgerät. In vielen Ländern braucht das Aufzeichnen von Gesprächen eine Einwilligung.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>Livebild und Aufzeichnungen haben keinen Ton. Geräuschalarme funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>Höchstens 30 s Abweichung von diesem Computer; Zeitzone %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>Höchstens 30 s Abweichung von diesem Computer; die Zeitzone der Kamera bleibt, da keine andere angegeben wurde</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>Die Kamera hat ihre Uhrzeit nicht gemeldet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>„%1“ ist keine Zeitzone, die die Kamera haben kann.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Aufzeichnungen und Logs tragen eine falsche Zeit.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>Zeitzone oder Sommerzeit ist nicht die des Standorts, die angezeigte Zeit ist also falsch.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>Die Uhr geht richtig, aber die Kamera zeigt keine Einstellung für ihre Zeitzone.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Zeitzone des Standorts</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>Die Zeitzone dieses Computers. Leer = die der Kamera behalten.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>Die Zeit wird aus der Kamera selbst gelesen; mehr gibt es nicht zu prüfen.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Nach einem Vorfall sind Aufzeichnungen und Logs so viel wert wie ihre Zeitstempel.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>In Aufzeichnungen kann im Moment der Umstellung eine Lücke oder Überschneidung entstehen.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Für diese Version sind Sicherheitslücken veröffentlicht: %1. Bitte aktualisieren Sie sie; gibt es keine neuere Version, trennen Sie die Kamera vom übrigen Netz oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Offline kann niemand wissen, ob dies die neueste Version ist. Bitte vergleichen Sie sie mit der Download-Seite von VIVOTEK. Camlock kennt keine veröffentlichte Sicherheitslücke darin; das heißt nicht, dass sie sicher ist.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Offline kann niemand wissen, ob dies die neueste Version ist. Bitte vergleichen Sie sie mit der Download-Seite von VIVOTEK und sehen Sie dort nach, ob diese Lücken geschlossen sind: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>Die neueste Version für dieses Modell, ohne bekannte Sicherheitslücken</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>Die Kamera hat ihre Firmware-Version nicht gemeldet. Bitte sehen Sie auf ihrer Webseite nach.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>Firmware-&amp;Paket</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>Die Datei von der Download-Seite von VIVOTEK, mit dem Namen, den sie dort hat. Leer = die Firmware bleibt. Camlock sendet sie zuerst, wartet auf den Neustart und prüft die Kamera dann neu.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>Auch se&amp;nden, wenn sie älter ist als die der Kamera</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Nur wenn der Support von VIVOTEK es sagt: Alte Lücken kommen zurück.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>&amp;SHA-256 des Pakets</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>Falls die Seite von VIVOTEK sie nennt: Sie zeigt, dass die Datei unversehrt ist.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Firmware aktualisieren</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>Welche Version die neueste ist, steht nur auf der Download-Seite von VIVOTEK. Die Kamera sagt, welche auf ihr läuft.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>Die neueste Firmware verwenden</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Alte Firmware hat Lücken, über die jeder nachlesen kann. Die neueste Version schließt die bekannten.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>Ein Upgrade dauert einige Minuten und startet die Kamera neu. In dieser Zeit gibt es kein Bild.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Digest wird verlangt</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>Die Kamera hat nicht gemeldet, wie sie die Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Bei Basic trägt jede Anfrage das Passwort lesbar durch das Netz.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Anmeldung mit Digest verlangen</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Web-Anmeldung mit Digest verlangen</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic sendet das Passwort lesbar durch das Netz. Digest tut das nicht; da es alt ist (MD5), ist HTTPS zusätzlich noch besser.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>Browser fragen einmal neu nach der Anmeldung. Ein Rekorder, der auf Basic steht, muss auf Digest umgestellt werden.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>IPv6 ausschalten</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>Die Kamera hat eine zweite Adresse, für die IPv4-Regeln nicht gelten.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock erreicht diese Kamera über IPv6 und würde sich selbst aussperren. Verwenden Sie die IPv4-Adresse der Kamera und schalten Sie IPv6 dann aus.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Wenn der Standort IPv6 nicht nutzt, achtet niemand darauf: Zugriffslisten und Firewalls gelten oft nur für IPv4.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Wer die Kamera über IPv6 erreicht, muss ihre IPv4-Adresse verwenden.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Ein Zeitserver, stündlich abgefragt</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, stündlich abgefragt</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>Die Kamera zeigt keine Einstellung für den Namen des Servers. Bitte stellen Sie ihn auf ihrer Webseite ein.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>Es ist nicht der Zeitserver dieses Standorts.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>Die Uhr wird nicht mindestens einmal am Tag gestellt, auf Zeiten in Logs ist also kein Verlass.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Die Uhr von einem Zeitserver stellen lassen</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Zeitserver (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>Am besten ein Server am Standort: Er funktioniert ohne Internet. Leer = den der Kamera behalten.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Nur der Zeitserver könnte sehen, ob die Kamera ihn abfragt. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Uhren gehen mit der Zeit falsch, und eine Kamera ohne Zeitserver startet vielleicht im Jahr 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>Die Kamera fragt diesen Server jede Stunde ab. Geht der Server falsch, ist auch die Zeit falsch.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>Für alle die kleinste Rolle; Ausgänge und Bewegung nur für Operatoren</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Ein Konto darf mehr als nötig, oder alle Betrachter dürfen Ausgänge schalten oder die Kamera bewegen.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Bitte geben Sie an, ob diese Konten ihre Rolle brauchen: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Ausgänge und Kamerabewegung Operatoren vorbehalten</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Wer nur zusieht, braucht das nicht.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>Betrachter, Operatoren und Administratoren</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Operatoren und Administratoren</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Nur Administratoren</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>Konten, die mehr als Betrachten brauchen</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Zum Beispiel: vms=operator, chief=administrator. Alle anderen sehen nur zu.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Wer Ausgänge schalten darf</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Wer die Kamera bewegen darf</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Nur eine Anmeldung mit jedem Konto könnte es zeigen, und Camlock hat diese Passwörter nicht. Es zählt, was die Kamera selbst meldet.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Jedem nur die kleinste nötige Rolle geben</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>Mit dem gestohlenen Passwort eines Betrachters sieht man Bilder. Mit dem eines Operators oder Administrators verändert man die Kamera.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>Betrachter können die Kamera nicht mehr bewegen und ihre Ausgänge nicht mehr schalten.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Gesetzt und schwer zu erraten: 8 oder mehr Zeichen, mit Klein- und Großbuchstabe, Ziffer und Sonderzeichen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>Ohne Root-Passwort verlangt die Kamera von niemandem eine Anmeldung.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Gesetzt, aber leicht zu erraten</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>Das Passwort erfüllt die Regeln des Leitfadens nicht.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Gesetzt und nach den Regeln des Leitfadens</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock hat sich nicht als root angemeldet und kann daher nicht sagen, wie gut das Root-Passwort ist.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Root-Passwort setzen</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Neues Root-Passwort</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>Am besten ist ein erzeugtes Passwort mit 20 Zeichen; niemand muss es sich merken.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Ein starkes Root-Passwort setzen</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>Solange das Root-Passwort leer ist, lässt die Kamera jeden ein, egal welche Konten sie sonst hat. Ein einfaches ist in Sekunden erraten.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>Wer sich als root anmeldet, auch ein Rekorder, braucht das neue Passwort. Geht es verloren, hilft nur die Reset-Taste.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, wie für diesen Standort gewählt</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic sendet das Passwort lesbar durch das Netz, und manche Firmware lässt eine fehlerhafte Basic-Anmeldung durch (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>Jeder im Netz kann den Stream ansehen.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>Die Kamera hat einen Wert gemeldet, den Camlock nicht kennt.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>Für RTSP-Streams eine Anmeldung verlangen</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Wählen Sie Basic nur, wenn der Rekorder Digest nicht beherrscht.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>Rekorder rufen das Video über RTSP ab. Ohne Anmeldung kann es auch jeder andere im Netz abrufen.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Laufende Ansichten können kurz stehen bleiben. Ein Rekorder ohne die richtige Anmeldung bekommt kein Bild mehr.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>SNMP ausschalten</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 und v2c verlangen nur ein Wort, das lesbar übertragen wird; v3 ohne starke Passwörter ist kaum besser.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Aus. Die werkseitigen Community-Namen (Public, Private) sind noch eingestellt: Ändern Sie sie, bevor jemand SNMP einschaltet</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Nur für SNMP v3. Passwörter brauchen 8 oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>Wählen Sie v3 nur, wenn das Netzmanagement des Standorts es braucht.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>Nur v3, mit Passwörtern</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Name zum Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Name zum Lesen</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Anmeldepasswort</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Verschlüsselungspasswort</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>SNMP ausschalten oder nur v3 verwenden</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1 und v2c verraten viel über die Kamera, und zwar jedem, der ein einziges Wort kennt. Dieses Wort ist öffentlich bekannt.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>Das Netzmanagement sieht die Kamera nicht mehr über SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>UPnP ausschalten</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Präsentation und Portweiterleitung aus</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>Die Kamera macht sich selbst bekannt oder öffnet selbst Ports.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP zeigt die Kamera allen im Netz und kann über den Router einen Weg ins Internet öffnen.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>Die Kamera erscheint nicht mehr von selbst im Netzwerkordner von Windows. Wege, die sie im Router geöffnet hat, können bis zu dessen Neustart bleiben.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identität</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>Der Name, unter dem der Server des Netzes diese Kamera kennt.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>Z&amp;ertifikat der Kamera</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>Die CA des Standorts erzeugt Schlüssel und Zertifikat hier; der Server des Netzes muss ihrem Root-Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Von der CA des Standorts erzeugt</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>&amp;Passwort oder Passphrase</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>Für EAP-PEAP das Passwort der Identität; für EAP-TLS das des privaten Schlüssels, falls er eines hat.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>Das sagt Ihnen der Betreiber des Netzes. EAP-TLS braucht kein Passwort, das bekannt werden könnte.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (Name und Passwort)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (Zertifikat)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>C&amp;A-Zertifikat</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>Von der CA, die das Zertifikat des Authentifizierungsservers signiert: PEM oder DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Zerti&amp;fikatsdatei</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER oder PKCS#12 (.p12, .pfx) mit dem Schlüssel darin.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Privater S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Leer lassen, wenn er in der Datei des Zertifikats steckt.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>802.1X einrichten, ganz zuletzt</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Tun Sie es zuletzt, auf der Kameraseite „IEEE 802.1x“, solange ihr Port am Switch noch offen ist: Zertifikate laden, Identität eingeben, einschalten, dann den Port schließen. Zurück geht es über einen offenen Port oder eine Ausnahme für die MAC-Adresse der Kamera (MAC-Bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Ein, mit EAP-TLS oder EAP-PEAP, wie vom Betreiber des Netzes vorgegeben</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>Die Kamera zeigt eine andere Methode oder Identität als an diesem Standort vorgesehen.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Diese Kamera nimmt Zertifikate nur auf ihrer eigenen Webseite an.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Wer die Kamera absteckt, kommt ins Netz.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Nur der Switch sieht, ob die Kamera ihre Identität zeigt, bevor sie ins Netz kommt.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Das Netz fragen lassen, wer die Kamera ist (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>Mit 802.1X lässt der Switch nur Geräte ins Netz, die nachweisen, wer sie sind. Wer die Kamera absteckt, bekommt nichts.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Mit falschem Zertifikat oder falscher Uhrzeit kommt die Kamera gar nicht ins Netz. Richten Sie es ein, solange ihr Port am Switch offen ist. Zurück geht es über einen offenen Port oder eine Ausnahme für ihre MAC-Adresse (MAC-Bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, Netzmaske %2, Gateway %3, von einem DHCP-Server</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, Netzmaske %2, Gateway %3, fest</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>Adresse, Subnetz, VLAN, Switch und Port stehen im Netzplan des Standorts</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Nur der Plan des Standorts zeigt es. Bitte tragen Sie die Kamera dort ein und geben Sie hier an, wo sie steht: Plan, VLAN, Switch und Port.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>Plan und Befund passen nicht zusammen. Die Zeile bleibt offen, bis sie übereinstimmen oder eine Ausnahme eingetragen ist.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Z&amp;uständig</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Wer für diese Adresse verantwortlich ist: eine Person oder eine Abteilung.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Zwec&amp;k</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>Was die Kamera beobachtet, zum Beispiel „Tor Nord“.</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>Seine Nummer, von 1 bis 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Subnetz</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Mit der Länge des Präfixes, etwa 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>Die Adresse des Routers in diesem Subnetz; leer, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>&amp;Reservierte Adresse</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>Die Adresse, die der Plan für diese Kamera vorsieht.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>Sw&amp;itch</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>Der Name des Switches, an dem die Kamera angeschlossen ist.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>Der Port am Switch, so wie der Switch ihn nennt.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>Ein Netzplan liegt nicht in der Kamera. Die Kamera sagt nur, welche Adresse sie hat.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Der Kamera ihren Platz im Netzplan geben</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Wer weiß, welche Adresse wem gehört, bemerkt ein Gerät, das nicht dorthin gehört. Ein eigenes Netz trennt die Kameras vom Büro.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Keine, solange die Adresse bleibt.</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>Switch %1, Port %2.</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>Switch %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Port %1.</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>Von der Kamera aus nicht zu sehen</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>Der Port der Kamera nimmt nur die MAC-Adresse dieser Kamera an, und der Switch führt ein Log</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Nur der Switch zeigt es. Erlauben Sie an seinem Port für diese Kamera allein diese MAC-Adresse und schalten Sie das Log ein. Geben Sie dann hier an, wer es wo getan hat.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>Swi&amp;tch-Familie</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock schreibt die Befehle; jemand fügt sie in den Switch ein.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Eine andere, in Worten beschrieben</translation>
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
        <translation>Sein Name, für das Blatt; leer = wie im Netzplan.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>So wie der Switch ihn nennt, zum Beispiel Gi1/0/7; leer = wie im Plan.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>S&amp;yslog-Server</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Wohin der Switch sein Log sendet; leer = er hat schon einen Server.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>Die Einstellungen eines Switches sind von einem Laptop aus, der anderswo angeschlossen ist, nicht zu sehen.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Den Port der Kamera am Switch schützen</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Wer die Kamera absteckt, findet einen aktiven Netzwerkanschluss vor, oft im Freien. Ein Port, der nur eine MAC-Adresse annimmt, und ein Log über das, was dort geschieht, machen das schwerer und sichtbar.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Eine ausgetauschte Kamera kommt erst ins Netz, wenn der Switch die neue MAC-Adresse kennt.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Jemand liest die Sicherheitsmeldungen des Herstellers und gibt sie weiter</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Nur eine Person kann sagen, wer für diesen Standort die Sicherheitsmeldungen des Herstellers liest. Bitte nennen Sie sie hier.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Ein Abonnement liegt nicht in der Kamera.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Sicherheitsmeldungen des Herstellers lesen</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Eine Lücke in der Firmware wird nur dort geschlossen, wo jemand davon erfährt. Der Hersteller berichtet über Lücken auf seiner Website und in seinem Newsletter.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Gelegentlich E-Mails.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Ohne Leiter und Werkzeug kommt niemand an die Kamera, ihr Kabel oder ihre Reset-Taste</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Das sieht nur, wer davorsteht: Höhe, Gehäuse, Kabel im Rohr, Speicherkarte hinter der Abdeckung. Bitte sehen Sie nach und geben Sie hier an, was Sie vorgefunden haben.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Kein Netz zeigt, wie eine Kamera montiert ist.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>Die Kamera selbst schützen</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Wer die Kamera berühren kann, kann sie wegdrehen, zerstören, ihre Speicherkarte nehmen oder ihre Reset-Taste drücken.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>Keine im Netz.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>Nur v3, mit SHA, eigenen Namen und Passwörtern</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 und v2c: %1, v3: %2 (0 = aus, 1 = ein)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 braucht ein Anmelde- und ein Verschlüsselungspasswort mit je 8 oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 oder v2c ist eingeschaltet, oder v3 ist aus oder hat noch die Werksnamen, MD5 oder kein Passwort.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>Nur SNMP v3 verwenden</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>Die MAC-Adresse der Kamera ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Nennen Sie den Port so, wie der Switch ihn nennt.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>Das ist kein Portname: Er darf Buchstaben, Ziffern, Leerzeichen und die Zeichen / . - : enthalten und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>Ein VLAN hat eine Nummer von 1 bis 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>Der Log-Server ist weder Adresse noch Hostname.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>Die Kamera fragt keinen Zeitserver ab</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>Die eingebauten Server der Kamera, alle %1 s</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, alle %2 s</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, alle %2 s. Das ist ein öffentlicher Server: ein Risiko, denn jeder kann ihn betreiben, und er braucht einen Weg ins Internet</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Bitte nennen Sie das Konto, das der Rekorder verwendet.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root ist nicht für den Rekorder: Geben Sie dem Rekorder ein eigenes Konto.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>Eine Kamera kann kein Konto mit dem Namen „%1“ haben.</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>Die Rolle des Rekorders ist viewer oder operator.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Ein eigenes Konto für den Rekorder, mit der kleinsten Rolle</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>Konten neben root: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Konto %1 hinzufügen</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Öffnen Sie die Benutzerseite der Kamera und geben Sie „%1“ die Rolle „%2“. Ist die Liste voll, löschen Sie zuerst ein Konto, das niemand braucht.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>Nichts, womit man sich Zugang verschaffen könnte, wird verraten.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Ohne Anmeldung wird nichts verraten (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Ein Passwort oder Schlüssel wird ohne Anmeldung verraten.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Ohne Anmeldung wird keine Einstellung verraten.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Ohne Anmeldung verrät die Kamera %1 Einstellungen, allen voran %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>Die Anmeldung wird mit Digest verlangt; Basic wird nicht angeboten.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>Die Kamera verlangt von niemandem eine Anmeldung und zeigt daher nicht, wie.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Eine erfundene Basic-Anmeldung wurde eingelassen.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>Die Kamera bietet Basic an.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>Root ohne Passwort wurde in diesem Durchgang schon abgewiesen.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>Root ohne Passwort wurde nicht ausprobiert, denn in diesem Durchgang wurden schon genug falsche Anmeldungen gesendet.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Ebene %1: ohne Anmeldung abgewiesen (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Ebene %1: Die Kamera hat ihre Einstellungen ohne Anmeldung verraten.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Ebene %1: Die Kamera hat keine solche Seite (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Ebene %1: Die Kamera hat keine Anmeldung verlangt, aber auch nichts verraten.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>Auf der Ebene Betrachter werden Einstellungen jedem ohne Anmeldung verweigert.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>Auf der Ebene Operator werden Einstellungen jedem ohne Anmeldung verweigert.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>Einstellungen werden jedem ohne Anmeldung verweigert.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Dieser Computer konnte nicht über das Netz anfragen.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>Unverschlüsseltes HTTP ist geschlossen oder führt nur zu HTTPS.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>Die Kamera antwortet über unverschlüsseltes HTTP (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>Die Kamera leitet über unverschlüsseltes HTTP auf eine andere Seite.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>Die Antwort (HTTP %1) sagt weder ja noch nein.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>Unverschlüsseltes HTTP führt nur zu HTTPS.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS antwortet mit dem richtigen Zertifikat.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>HTTPS ist laut Kamera eingeschaltet, aber dort antwortet nichts.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>Das Zertifikat wurde gezeigt, aber es kam keine Webseite dazu.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>HTTPS ist laut Kamera eingeschaltet, aber dort wird kein TLS gesprochen.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Zertifikat für %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Zertifikat für %1, gültig bis %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Ein anderes Zertifikat als erwartet: %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>Unter der IPv6-Adresse der Kamera antwortet nichts.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>Die IPv6-Adresse der Kamera ist nur aus ihrem eigenen Netz zu sehen.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Dieser Computer hat im Netz der Kamera kein IPv6.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>Die Kamera antwortet über IPv6, unter %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>Über IPv6 antwortet nichts unter %1, der Adresse, die sich aus der MAC ergibt.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>Die Kamera antwortet auf Bonjour-Suchen (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>Die Kamera antwortet nicht auf Bonjour-Suchen (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>Der Leitfaden verlangt es nicht; es ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>Auf den früheren Ports der Kamera antwortet nichts.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>In diesem Durchgang wurde kein Port aufgegeben, also wurde keiner abgefragt.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>Port %1 ist offen, sagt aber nicht wofür.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>Die Kamera antwortet gerade niemandem, ihr Schweigen beweist also nichts.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>Port %1 antwortet noch (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>Auf %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>Port %1 ist offen.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>Port %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Port %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>Der Telnet-Port ist geschlossen.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>Der FTP-Port ist geschlossen.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Eine Adresse, die nicht auf der Zugriffsliste steht, bekommt keine Antwort.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Dieser Computer hat keine zweite Adresse, von der er anfragen könnte.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Dieser Computer kann nicht von %1 aus anfragen.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>Der Webserver antwortet der Adresse %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>Die Kamera antwortet der Adresse %1 über RTSP (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Abgewiesen von %1 aus, der zweiten Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Ein anderes Programm auf diesem Computer empfängt dort.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Dieser Benutzer darf diesen Port auf diesem Computer nicht öffnen.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Dieser Computer konnte im Netz nicht lauschen.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>Die Kamera ist nur über umgeleitete Ports erreichbar, und dieser ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Eine Zeile aus dem Log der Kamera kommt auf diesem Computer an.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine Zeile an.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Angekommen um %1: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>Streams werden jedem ohne Anmeldung verweigert.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>Die Kamera kennt keinen ihrer Streams mit Namen.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>Der Stream %1 wurde ohne Anmeldung beschrieben.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>Die Antwort zum Stream %1 (RTSP %2) sagt weder ja noch nein.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>Der Stream %1 wurde nach einer fehlerhaften Basic-Anmeldung beschrieben (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Auf eine fehlerhafte Basic-Anmeldung kam keine klare Antwort.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Ohne Anmeldung abgewiesen, bei jedem Stream.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>Der RTSP-Port ist geschlossen: Dort bekommt niemand einen Stream.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>Über RTSP kam keine Antwort.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>Der Stream %1 wurde ohne Anmeldung auf Port %2 beschrieben (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>Bilder werden jedem ohne Anmeldung verweigert.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Ohne Anmeldung abgewiesen (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>Die Kamera hat dort kein Bild (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>Die Kamera hat ohne Anmeldung ein Bild gesendet.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>Die Antwort enthält kein Bild.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 und v2c bleiben stumm.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>Die Kamera antwortet über SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>Keine Antwort über SNMP v1 und v2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 antwortet.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 antwortet nicht.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>Die Kamera antwortet nicht auf Suchen über UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>Die Kamera antwortet auf Suchen über UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>Keine Antwort auf Suchen über UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>Die Kamera fragt diesen Computer nach der Zeit.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>Die Kamera hat innerhalb von %1 s nicht gefragt. Viele Kameras fragen nur einmal in der Stunde.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>Die Kamera hat um %1 gefragt.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>Die Kamera antwortet auf die Suche des Herstellers (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>Die Kamera antwortet nicht auf die Suche des Herstellers (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>Das Konto des Rekorders bekommt den Stream der Kamera.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>Es gibt kein Konto eines Rekorders, das man ausprobieren könnte.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>Die Kamera verlangt die Anmeldung auf eine Art, die Camlock nicht kennt.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>Das Konto des Rekorders darf den Stream %1 nicht sehen (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS zeigt ein anderes Zertifikat als erwartet. Die Anmeldung wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>Der Rekorder bekommt keinen Stream: RTSP ist geschlossen, und HTTPS liefert keinen.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>Das Konto des Rekorders bekommt den Stream %1 innerhalb von HTTPS; RTSP ist geschlossen.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>Der Rekorder bekommt den Stream %1 wie jeder andere: Es wird keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>Das Konto des Rekorders bekommt den Stream %1 über RTSP und innerhalb von HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>Das Konto des Rekorders bekommt den Stream %1 über RTSP. HTTPS liefert keinen.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>Das Konto des Rekorders wird abgewiesen.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>Der Port des Webservers ist geschlossen.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>Der Webserver war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>Die Kamera hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>Die Kamera antwortet auf die ONVIF-Suche (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>Die Kamera antwortet nicht auf die ONVIF-Suche (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>Sein Schlüssel ist kurz (%1, %2 Bit) und könnte geknackt werden.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>Sein Schlüssel ist von einer Art, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>Es ist nach einem alten Verfahren signiert (%1), das sich fälschen lässt.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>Seine Gültigkeitsdaten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>Nach der Uhr dieses Computers ist es noch nicht gültig, erst ab %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>die Datei %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>der Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>der Speicher dieses Programms, bis es endet</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>geht %1 s nach</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>geht %1 s vor</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>geht %1 min %2 s nach</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>geht %1 min %2 s vor</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>geht %1 h %2 min nach</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>geht %1 h %2 min vor</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>geht %1 Tage nach</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>geht %1 Tage vor</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1, verglichen mit diesem Computer; Zeitzone %2; Sommerzeit ein</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1, verglichen mit diesem Computer; Zeitzone %2; Sommerzeit aus</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>Uhrzeit dieses Computers</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(vorhanden)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keines)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>von der Kamera erzeugt, neu</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>selbst signiert</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>von der CA des Standorts signiert</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>von der CA des Unternehmens signiert</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>Zweck %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>Subnetz %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>Gateway %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>reservierte Adresse %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>Switch %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1 (von VIVOTEK bestritten)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 ist nicht als Zertifikat lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 ist nicht bis zum Ende lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 ist nicht lesbar oder zu groß für ein Zertifikat oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 konnte nicht vollständig geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 ist am %2 abgelaufen. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 ist beschädigt. Lassen Sie Camlock eine neue Anforderung erzeugen.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 ist leer. Bitte laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 ist kein verwendbares Foto: JPEG oder PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 ist zu groß für ein Firmware-Paket.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 ist erst ab %2 gültig. Prüfen Sie die Uhr dieses Computers oder fordern Sie eines an, das jetzt gilt.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>Ein PDF braucht ein Programm mit Schriften (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Ein Zertifikat wird mit „sha256:“ und den 64 Hexadezimalstellen seines Fingerabdrucks benannt.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Eine Änderung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>Eine Änderung im Journal ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>Auf diesem Computer lässt sich kein Schlüssel für die Kamera erzeugen.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Ein Bereich beginnt mit der niedrigeren Adresse.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Ein Bereich von - bis ist nur mit IPv4-Adressen möglich. Für IPv6 geben Sie ein Netz an, etwa 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>Ein signiertes Zertifikat wird nicht mit einer einzigen Anfrage installiert.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Nach dieser Änderung gäbe es keinen Zugang mehr zur Kamera.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Ein Aussteller in der Datei darf dieses Zertifikat nicht ausstellen. Bitten Sie die CA um ihre vollständige Kette.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Ein Aussteller des Kamerazertifikats ist heute nicht gültig. Bitten Sie die CA um ihre aktuelle Kette.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>Das Zertifikat eines Ausstellers in der Datei ist heute nicht gültig. Bitten Sie die CA um ihre aktuelle Kette.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Unter dieser Adresse antwortet jetzt eine andere Kamera: %1 ist „%2“, vorher war es „%3“. Es wurde nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Unter dieser Adresse antwortet jetzt eine andere Kamera: %1 ist „%2“, vorher war es „%3“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Dort antwortet eine andere Kamera: %1 ist „%2“.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPS wurde eingeschaltet, antwortet aber nicht: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>Es konnte kein Schlüssel zum Signieren der Protokolle erzeugt werden.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>Es kam keine sichere Verbindung zustande: Das Gerät beherrscht hier kein HTTPS oder nur ein veraltetes.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Von dieser Kamera ist hier keine Zertifikatsanforderung gespeichert. Machen Sie einen Durchgang ohne Zertifikatsdatei: Camlock speichert dann eine.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>Unter %1 antwortet nichts. Prüfen Sie Adresse, Kabel und Stromversorgung.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>Vom Konto wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Unter %1, Port %2, lauscht nichts.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Verzeichnis %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>Unter %1 antwortet etwas, aber es ist keine VIVOTEK-Kamera.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Schritt %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Gestoppt. Was bisher ausgeführt wurde, bleibt.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>Unvollständig oder kein gültiges JSON: %1, Zeile %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>Es muss ein einziges JSON-Objekt sein: %1, Zeile 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>Die CA-Datei enthält „%1“, das ist keine Zertifizierungsstelle. Wählen Sie das Zertifikat der CA, die das des Authentifizierungsservers signiert.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>Der HTTPS-Port zeigt ein anderes Zertifikat (%1) als das von der Kamera erzeugte (%2). Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>In der PKCS#12-Datei fehlt das Zertifikat oder sein privater Schlüssel. Exportieren Sie beide zusammen.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>So antwortet keine VIVOTEK-Kamera.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>Die Kamera hat auf das Paket mit dem Fehler %1 geantwortet.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>Die Kamera hat mit dem Fehler %1 geantwortet.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>Die Kamera antwortet nur über HTTPS, und ihr Zertifikat ist noch nicht bekannt. Vertrauen Sie ihm, um fortzufahren.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>Die Kamera verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>Die Kamera verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>Die Kamera ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Die Kamera hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>Die Kamera hat innerhalb von %1 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>Die Kamera hat nicht mehr gemeldet, wer sie ist (%1 fehlt). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>Die Anmeldung mit dem neuen Passwort gelingt nicht.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>Die Kamera bietet kein ONVIF an.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>Die Kamera bietet dies nicht an (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>Die Kamera bietet dies nicht an: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>Die Kamera zeigt die 802.1X-Konfiguration nicht.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>Die Kamera hat die Verbindung ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>Die Kamera hat kein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>Die Kamera hat ihr Zertifikat innerhalb von %1 Sekunden nicht erzeugt.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>Die Kamera lässt dieses Konto ein, aber nicht in ihre Verwaltung (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>Die Kamera führt das Konto %1, lässt es aber nicht ein.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>Die Kamera verlangt das Passwort jetzt im Klartext, vorher nicht. Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>Die Kamera hat das Konto abgelehnt: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>Die Kamera hat die Änderung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>Die Kamera hat das Paket abgelehnt: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>Die Kamera hat die Anfrage als fehlerhaft abgelehnt (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>Die Kamera hat Benutzername oder Passwort abgelehnt. Sie werden nicht noch einmal probiert.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>Die Kamera hat den Wert von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>Die Kamera hat diese Anmeldung schon abgelehnt; sie wird nicht noch einmal probiert.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>Auf der Kamera läuft jetzt „%1“; im Namen des Pakets steht „%2“.</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>Die Kamera meldet, dass sie beschäftigt ist (503). Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>Die Kamera verweist Camlock an eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>Die Kamera hat kein brauchbares Bild gesendet.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>Was die Kamera gesendet hat, ist keine Zertifikatsanforderung.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>Die Kamera zeigt %1 = „%2“ statt „%3“.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Die Kamera zeigt ein anderes Zertifikat als das, dem Sie vertrauen; es wurde nichts gesendet. Sein Fingerabdruck ist sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>Die Kamera hat ohne Antwort neu gestartet.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>Die Kamera hat das neue Zertifikat angenommen, aber ihr HTTPS-Port zeigt es noch nicht.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>Die Kamera verlangt etwas, das Camlock nicht kennt.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>Die Kamera hat das ganze Paket bekommen, und trotzdem läuft auf ihr noch „%1“. Vielleicht ist das Paket beschädigt: Vergleichen Sie seine SHA-256, laden Sie es noch einmal herunter oder fragen Sie den Support von VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>Die Kamera war mitten in der Arbeit weg und kam nicht zurück: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>Der HTTPS-Port der Kamera zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>Der ONVIF-Dienst der Kamera verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>Der ONVIF-Dienst der Kamera bietet dies nicht an.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>Der ONVIF-Dienst der Kamera hat Benutzername oder Passwort abgelehnt. Sie werden dort nicht noch einmal probiert.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>Der ONVIF-Dienst der Kamera hat dies abgelehnt und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>Der ONVIF-Dienst der Kamera hat diese Anmeldung schon abgelehnt; sie wird nicht noch einmal probiert.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>Der ONVIF-Dienst der Kamera hat diese Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>Der ONVIF-Dienst der Kamera hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>Die Zugriffsliste der Kamera zeigt %1 nicht.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>Die Zugriffsliste der Kamera ist von der anderen Art.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>Die Zugriffsliste der Kamera zeigt %1 noch.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>Die Antwort der Kamera deklariert einen eigenen Dokumenttyp, den Camlock nicht liest.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>Die Antwort der Kamera hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>Die Antwort der Kamera ist abgeschnitten oder zu lang.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>Die Antwort der Kamera ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>Die Antwort der Kamera ist keine, die ONVIF kennt.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>Die Antwort der Kamera ist nicht das angeforderte XML.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>Die Antwort der Kamera ist zu lang.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>Das Zertifikat der Kamera trägt nicht die Signatur dieser CA. Wählen Sie die CA, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>Das Zertifikat der Kamera führt nicht zu dieser CA. Wählen Sie die CA, die es ausgestellt hat, oder eine Datei mit allen Ausstellern dazwischen.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Das Zertifikat der Kamera ist noch nicht bekannt; es wurde nichts gesendet. Sein Fingerabdruck ist sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>Das Zertifikat der Kamera darf nicht von einem Client verwendet werden. Bitten Sie die CA um eines mit den Verwendungen digitalSignature und clientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>Das Zertifikat der Kamera oder einer seiner Aussteller darf hierfür nicht verwendet werden. Bitten Sie die CA um ein Client-Zertifikat (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>Die Uhr der Kamera hat die Zeit nicht übernommen: Sie weicht um %1 s ab.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>Der Schlüssel der Kamera (%1, %2 Bit) ist zu schwach oder unüblich; nötig ist RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>Die Kontenliste der Kamera zeigt %1 nicht so, wie es sein soll.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>Die jetzigen Einstellungen der Kamera lassen sich nicht in %1 speichern: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>Die Zertifikatsanforderung der Kamera ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>Die Zertifikatsanforderung der Kamera ist nicht lesbar. Erzeugen Sie eine neue.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>Die Zertifikatsanforderung der Kamera ist nicht mit ihrem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>Die CA für %1 lässt sich auf diesem Computer nicht anlegen.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>Das Zertifikat lässt sich auf diesem Computer nicht signieren.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>Die Datei des Zertifikats enthält keinen privaten Schlüssel. Wählen Sie auch die Datei des Schlüssels.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>Die Checkliste konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>Die Checkliste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>Die Gültigkeitsdaten von %1 sind nicht lesbar. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>Die Gültigkeitsdaten dieses Zertifikats sind nicht lesbar. Bitten Sie die CA um ein neues.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund des Desktops ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>Der Schlüsselbund des Desktops hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>Der Schlüsselbund des Desktops hat nicht zurückgegeben, was hineingelegt wurde.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Die Datei %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>Die Datei %1 gibt es schon; sie wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>Die Datei %1 ist beschädigt und lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>Die Datei %1 wird gerade verwendet.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>Die Datei %1 ist zu groß für eine Passwortdatei.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>Die Datei enthält kein lesbares Zertifikat. Bitten Sie die CA um PEM, DER oder PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten. Bitten Sie die CA, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>Die Datei ist zu groß für ein Zertifikat oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>Die Datei ist zu groß. Bitten Sie die CA nur um das Zertifikat und seine Aussteller.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>In der Datei fehlt das Zertifikat des Ausstellers „%1“. Bitten Sie die CA um ihre vollständige Kette.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben, oder ein anderes Camlock hat ihn gerade angelegt.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>Der Ordner %1 ist nicht leer; eine CA wird nur in einem neuen angelegt.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>Der Ordner für %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>Das vorläufige Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>Das Journal %1 lässt sich nicht öffnen: Ein anderes Camlock arbeitet an diesem Auftrag, oder in den Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Das Journal %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>Das Journal %1 lässt sich nicht schreiben: %2. Ohne Journal wird nichts an eine Kamera gesendet.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>Die Datei %1 ist zu groß für ein Journal.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>Das Journal sagt nicht, wo die Kamera sein könnte.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>Das Journal sagt nicht, welche Stufe gewünscht war.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>Das Journal ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>Das Journal ist in Zeile %1 beschädigt: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Journal ist leer.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>Der Schlüssel und das Root-Zertifikat in %1 gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>Der Schlüssel in %1 muss eine Passphrase haben.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>Der Schlüssel der CA des Standorts ist beschädigt.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>Der Schlüssel zum Signieren der Protokolle ist beschädigt: %1. Verschieben Sie die Datei, dann erzeugt Camlock einen neuen; Protokolle mit der Signatur des alten nennen weiter den alten.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>Der Schlüssel zum Signieren der Protokolle wird in %1 gerade verwendet.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>Die Datei des Schlüssels enthält keinen lesbaren privaten Schlüssel. Exportieren Sie ihn als PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>Die Liste der ausgestellten Zertifikate %1 fehlt oder ist beschädigt; ohne sie wird nichts ausgestellt.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>Der Liste der Sicherheitslücken fehlt „schema“.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>Der Name %1 ist in diesem Netz nicht bekannt.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>Die Zahl hinter / muss zwischen 0 und %1 liegen.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>Das Paket hat sich seit der Prüfung verändert. Es wurde nichts gesendet. Bitte wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>Das Papier ist zu schmal für die Checkliste.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>Die Passphrase öffnet den Schlüssel der CA des Standorts nicht.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>Die Passphrase öffnet den privaten Schlüssel nicht. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>Die Passphrase der CA dieses Standorts ist hier nicht zu finden (%1). Sie wurde mit einem anderen Schlüsselbund angelegt: Melden Sie sich dort an oder geben Sie dem Standort einen anderen Namen.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>Das Foto %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>Das Foto %1 ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>Der Drucker hat die nächste Seite nicht angenommen.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat. Wählen Sie die beiden Dateien, die zusammen erzeugt wurden.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>Der private Schlüssel ist verschlossen. Bitte geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>Das Protokoll konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>Das Protokoll ist zu groß: mehr als 16 MB.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>Das Root-Zertifikat in %1 fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>Die sichere Verbindung zur Kamera ist abgebrochen.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>Die Signaturdatei ist beschädigt oder nicht von Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>Die Signaturdatei wurde verändert: Ihre eigene Signatur passt nicht.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>Der Standort im Journal ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>Die CA des Standorts ist am %1 abgelaufen. Es wird eine neue gebraucht.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Hier ist kein Zertifikat, das man sich für eine Kamera merken könnte.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>Es gibt keinen Ort, an dem das neue Passwort aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>Es gibt keinen Ort, an dem die Passphrase der CA des Standorts aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>Es gibt kein Protokoll zum Signieren.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>Dieses Konto passt nicht in eine Zeile der Passwortdatei.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>Diese Kamera hat in ihrer Zugriffsliste keinen Platz für IPv6-Adressen.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>Die Uhr dieser Kamera lässt sich nicht über das Netz stellen.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>Das Passwort dieser Kamera lässt sich nicht über das Netz setzen. Verwenden Sie die Seite der Kamera.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Dieses Zertifikat trägt nicht die Signatur des Ausstellers in der Datei. Bitten Sie die CA um ihre vollständige Kette.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Dieses Zertifikat ist am %1 abgelaufen. Bitten Sie die CA um ein neues.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Dieses Zertifikat gehört zu einem anderen Schlüssel. Bitten Sie die CA, die Anforderung dieser Kamera zu signieren.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Dieses Zertifikat hat die Kamera selbst signiert. Bitten Sie die CA um eines, das sie signiert hat.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Dieses Zertifikat ist erst ab %1 gültig. Prüfen Sie die Uhr dieses Computers oder bitten Sie die CA um eines, das jetzt gilt.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Dieses Zertifikat darf nicht für einen Server verwendet werden. Bitten Sie die CA um eines mit den Verwendungen digitalSignature und serverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Diese Änderung wird von Hand gemacht, auf den Seiten der Kamera.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Diese Änderung wird nicht mit einem Formular gesendet.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Dieser Computer liefert keine Zufallszahlen.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Diese Datei ist die Anforderung selbst. Bitten Sie die CA um das Zertifikat, das sie daraus erzeugt hat.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>Dies ist das Zertifikat einer Zertifizierungsstelle. Bitten Sie die CA um ein Client-Zertifikat (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>Dies ist das Zertifikat einer Zertifizierungsstelle. Bitten Sie die CA um ein Server-Zertifikat (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>Dies ist kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Was unter %1 antwortet, beherrscht kein HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>Was dort antwortet, sagt nicht, welche Kamera es ist.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>Was die Kamera als ihr Zertifikat ausgibt, ist keines.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Port %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- Access-Port</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- Access-Port in VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- Port-Security ein, höchstens eine MAC-Adresse: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- was andere senden, wird verworfen und im Log vermerkt</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- Link up und Link down werden im Log vermerkt</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Log: wird an %1 gesendet (Syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>Die Kamera fragt einen DHCP-Server nach ihrer Adresse und hat die reservierte bekommen: Der Server kennt die Reservierung.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Eine Adresse ist reserviert, aber die Kamera hat von einem DHCP-Server eine andere bekommen. Reservieren Sie die Adresse auf diesem Server oder stellen Sie in der Kamera eine feste Adresse ein.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 liegt nicht im Netz %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 ist die Adresse des Netzes selbst oder seine Broadcast-Adresse (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Diese Kamera zeigt keine Einstellung für ihren Hostnamen.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Ein Hostname besteht aus Buchstaben, Ziffern und Bindestrichen, höchstens 40 Zeichen, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Diese Kamera zeigt die Einstellungen für ihre Adresse nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>„%1“ ist keine Adresse für eine Kamera. Schreiben Sie sie in der Form 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>„%1“ ist keine Netzmaske. Schreiben Sie sie in der Form 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>Das Gateway %1 wäre die Kamera selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>„%1“ ist keine Nameserver-Adresse.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 ist die Adresse dieses Computers selbst.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Dieser Computer (%1) könnte die Kamera unter %2 nicht mehr erreichen. Geben Sie eine Adresse im Netz dieses Computers an oder ändern Sie zuerst die Adresse des Computers.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>Ein anderes Gerät (%2) hat die Adresse %1 schon.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Der Kamera ihren Hostnamen geben</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Der Kamera ihre feste Adresse geben</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>Ein anderes Gerät (%1) hat die Adresse %2 schon. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>Die Kamera hat von keinem DHCP-Server eine Adresse bekommen. Schließen Sie sie an ein Netz mit DHCP-Server an oder geben Sie diesem Computer die Adresse 169.254.1.1 mit der Netzmaske 255.255.0.0. Suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>Die Kamera ist in einem anderen Netz als dieser Computer. Geben Sie diesem Computer dort eine freie Adresse, zum Beispiel %1 mit der Netzmaske 255.255.255.0, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>Es ist nicht bekannt, über welche IPv4-Adresse dieser Computer die Kamera erreicht. Stellen Sie die Adresse auf der Webseite der Kamera ein.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Dieses Zertifikat nennt %1 nicht. Bitten Sie die CA, diesen DNS-Namen unter den alternativen Namen aufzunehmen.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Dieses Zertifikat nennt %1 nicht. Bitten Sie die CA, diese IP-Adresse unter den alternativen Namen aufzunehmen.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP und HTTPS. Zertifikat für %1 von %2. Es ist abgelaufen: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP und HTTPS. Zertifikat für %1, selbst signiert. Es ist abgelaufen: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>Nur HTTPS. Zertifikat für %1 von %2. Es ist abgelaufen: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>Nur HTTPS. Zertifikat für %1, selbst signiert. Es ist abgelaufen: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 ist nicht der Anfang eines Netzes. Das Netz darum herum ist %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Auf diesem Computer sind keine Schriften. Bitte installieren Sie welche, oder erstellen Sie HTML.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Konten auf der Kamera</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Konto und seine Rolle</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Härtungs-Checkliste zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Leeres Formular</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>Kreuzen Sie in jeder Zeile ein Kästchen an, schreiben Sie dazu, was Sie wann gesehen haben, und unterschreiben Sie. Schreiben Sie kein Passwort auf dieses Formular.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Später eingeben: camlock audit CAMERA --attest ID=NOTE, mit der ID rechts in jeder Zeile; was Camlock selbst prüfen kann, prüft es dann.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Wert oder was zu sehen war</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Anmerkungen, Grund</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Kürzel, Uhrzeit</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Von Hand, offen</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Über den Leitfaden hinaus</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>Ebenfalls von außen geprüft. Der Leitfaden hat dafür kein Kapitel, es zählt also in keiner Wertung. Was offen ist und nicht gebraucht wird, sollte ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Wie die des Laptops</translation>
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
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>Geht gegenüber dem Laptop %1 vor</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>Geht gegenüber dem Laptop %1 nach</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Nummer im Lageplan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Einbauort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Netzmaske</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
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
        <translation>Port am Switch</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware vorher</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware nachher</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Alle Einstellungen vorher (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Alle Einstellungen nachher (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Anhang: Controls</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>Der Leitfaden nennt die CIS Critical Security Controls v6.1 (CSC6); worum es jeweils geht, steht hier in unseren Worten. Mit Stern gekennzeichnete Safeguards der CIS Controls v8.1 sind unsere Auslegung. EN 303 645 und IEC 62443-4-2 beurteilen Produkte: Eine Zeile nutzt eine Fähigkeit, die dort verlangt wird; sie zeigt nicht, dass das Produkt die Norm erfüllt.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Zurückgelesen: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>Von außen: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Angabe von %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Anhang: die Belege</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Alle Nachweise des Protokolls. Die Zeiten sind die des Laptops. Was über das Netz ging, ist gekürzt wiedergegeben, Passwörter darin sind unkenntlich gemacht. Strich statt Zeile: über den Leitfaden hinaus.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>war wie empfohlen und ist nachgewiesen</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>war vorher schwach, ist jetzt nachgewiesen</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>ist schwach</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>Kamera und Netz widersprechen sich</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>eine Person sagt es und unterschreibt</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>muss noch von einer Person erledigt werden</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>bleibt aus einem Grund, wie es ist</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>die Kamera hat es nicht</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>die Prüfung selbst ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Stufe Advanced: Eine Zugriffsliste und andere Ports halten Fremde fern, sie ersetzen kein Passwort. Wer eine erlaubte Adresse annimmt oder alle Ports probiert, kommt an ihnen vorbei.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>Ein Log ist durch eine Zeile nachgewiesen, die auf dem Laptop ankam. Ist der Log-Server ein anderer Computer, sieht nur dessen Betreiber, ob Zeilen ankommen. Das Konto des Rekorders ist durch eine Anmeldung nachgewiesen, wie der Rekorder sie macht.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Ein Zertifikat läuft ab. Erneuern Sie es vor diesem Tag: Danach weist der Rekorder die Kamera womöglich ab. Wer die Kamera prüft, vergleicht die SHA-256 des Zertifikats mit der auf diesem Blatt.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>So lesen Sie dieses Blatt</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>So zählt Camlock: Bestanden und Behoben, im Verhältnis zu Bestanden, Behoben, Nicht bestanden, Widerspruch und Ausnahme. Eine Stufe ist erreicht, wenn keine ihrer Zeilen Nicht bestanden, Widerspruch, Fehler oder Nicht geprüft ist.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>So weist Camlock nach: Es liest jede Einstellung aus der Kamera zurück und prüft von außen, wie es ein Fremder im Netz täte. Eine Zeile ist nur bestanden, wenn beides übereinstimmt.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Controls: CSC6 sind die CIS Critical Security Controls v6.1, die der Leitfaden nennt. CIS8 sind Safeguards der CIS Controls v8.1; welche davon passen, ist unsere Auslegung.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>Der Leitfaden ist VIVOTEKs Security Hardening Guide v1.0 von 2018. Die Zeiten sind die des Laptops. Auf diesem Blatt steht kein Passwort.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>Die Kamera wurde in dem Zustand übergeben, den dieses Blatt beschreibt, mit den aufgeführten offenen Punkten und Ausnahmen. Bestätigte Zeilen sind die eigene Angabe des Errichters.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Für den Errichter</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Betreiber oder Zeuge</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>An dieser Kamera war kein Zertifikat zu sehen.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>Erneuern bis</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rolle nicht bekannt</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Namen und Rollen</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Nachgewiesen: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Nicht nachgewiesen: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>In diesem Durchgang nicht geprüft.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Zeit, Log und Rekorder, von außen gesehen</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>Die Kamera fragt einen Server nach der Zeit</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>Das Log der Kamera kommt an</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Probe mit dem Konto des Rekorders</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Passwort und nächste Überprüfung</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Passwort übergeben an</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Übergeben am</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Art der Übergabe (nie das Passwort selbst)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Advanced (schließt Basic ein)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Enterprise (schließt Basic und Advanced ein)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Stufe des Leitfadens</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Errichter</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 ist nicht erreicht: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 ist erreicht</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1 ist nicht erreicht: Die Stufe davor ist es nicht</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Härtungs-Checkliste</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>Nach VIVOTEKs Security Hardening Guide v1.0 (2018)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (gekürzt; vollständig im Protokoll)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: %2 von %3 gezählten Zeilen bestanden</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Zurückgelesen, weicht ab: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Durch eine Person: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Zurückgelesen: %1 von %2 wie verlangt</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>Was HTTPS nicht leistet: Es verbirgt die Webseiten und die Anmeldungen dort, nicht das Video. RTSP und RTP bleiben unterwegs lesbar, außer der Rekorder verwendet RTSP über HTTPS. Ein von der Kamera selbst signiertes Zertifikat verschlüsselt, hält aber keinen Man-in-the-Middle auf, solange Rekorder und Browser es nicht fest hinterlegt haben.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Siehe unten</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Vorher und nachher: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>Foto %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>Die Kamera sagt das eine, das Netz das andere: Finden Sie heraus, was gilt.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>Noch einmal prüfen: Die Prüfung selbst ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Einstellung, Stufe, Controls</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Es ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zustimmung von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>Es gibt keine Ausnahmen.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>Das Protokoll zu diesem Blatt</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Dieses Blatt wurde aus einem nicht signierten Protokoll erstellt. Der quadratische Code ist die SHA-256 des Protokolls.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Dieses Blatt wurde aus einem signierten Protokoll erstellt. „camlock verify“ zeigt, ob das Protokoll noch so ist, wie es signiert wurde, und mit welchem Schlüssel. Der quadratische Code ist die SHA-256 des Protokolls.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Protokoll (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Signiert mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>HTTPS-Zertifikat der Kamera %1 (%2) erneuern</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Das Zertifikat läuft am %1 ab.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>Nach diesem Tag weisen Rekorder und Browser die Kamera ab oder warnen vor ihr. Um es zu erneuern, gehen Sie die Kamera noch einmal mit Camlock durch.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>MAC-Adresse: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Zertifikat (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1 ist nicht erreicht: In diesem Protokoll fehlen Zeilen</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>das HTTPS-Zertifikat</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>die Ausnahme von „%1“</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Am %1 abgelaufen: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>Läuft am %1 ab (noch %2 Tage): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Weitere dieser Art: %1. Suchen Sie die Kameras unten.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Unter dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Prüfen Sie Adresse, Kabel und Stromversorgung. Computer und Kamera müssen im selben Netz sein; eine Kamera braucht zum Starten etwa eine Minute.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Die Kamera hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Warten Sie einen Moment, vielleicht ist sie beschäftigt oder startet neu. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>Die Kamera zeigt ein Zertifikat, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Vergewissern Sie sich, dass es die richtige Kamera ist. Vertrauen Sie erst dann ihrem Zertifikat; es wurde nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>Die Kamera hat Benutzername oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Prüfen Sie das Passwort und versuchen Sie es mit Bedacht noch einmal: Manche Kameras sperren nach wenigen falschen Eingaben. Eine Kamera ab Werk hat keines.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>Die Kamera hat verstanden und abgelehnt.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Stellen Sie es auf der Webseite der Kamera ein oder lassen Sie es, wie es ist, und geben Sie den Grund an; machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Diese Kamera bietet das nicht an.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>Es ist nichts kaputt. Eine neuere Firmware bietet es vielleicht an; so steht es auch auf dem Blatt.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>So antwortet keine VIVOTEK-Kamera.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Prüfen Sie die Adresse: Vielleicht hat sie ein anderes Gerät. Ist es die Kamera, starten Sie sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>Die Kamera hat die Änderung angenommen, zeigt danach aber einen anderen Wert.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Sehen Sie sich das Ergebnis an: Dort steht, welche Einstellung es ist. Stellen Sie diese auf der Webseite der Kamera ein.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>Unter dieser Adresse ist jetzt eine andere Kamera oder ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>Es wird nichts mehr geschrieben. Finden Sie heraus, welches Gerät die Adresse hat, und fangen Sie dann mit dieser Kamera neu an.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es gestoppt.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>Es wird nichts mehr an die Kamera gesendet. Sie können jederzeit neu anfangen.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Auf diesem Computer ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen, und versuchen Sie es noch einmal. Bleibt es dabei, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: nein. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>Von außen nicht zu sehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>Kamera meldet</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Von außen gesehen</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Bitte geben Sie an, warum es bleibt, wie es ist: Der Grund steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Bitte geben Sie an, wer zugestimmt hat: Der Name steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte nachsehen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Niemand bemerkt es</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Andere müssen sich neu anmelden</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Verbindungen können abbrechen und wiederkommen</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Ein Dienst der Kamera startet neu</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>Die Kamera startet neu</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Kann jemanden aussperren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>Die Kamera erzeugt einen Schlüssel für ihr Zertifikat. Auf älteren Kameras dauert das einige Minuten.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>Die Kamera schreibt die Firmware in ihren Speicher und startet neu. Das dauert bis zu fünf Minuten. Ohne Strom startet sie vielleicht nie wieder.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>Die Verbindung bricht kurz ab. Camlock verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Ein Dienst der Kamera startet neu. Das dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>Die Kamera startet neu. Das dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Erledigt und zurückgelesen</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>Die Kamera zeigt einen anderen Wert</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>Die Kamera hat es abgelehnt</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Gesendet; konnte nicht zurückgelesen werden</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>Von Ihnen von Hand zu erledigen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Sehr schwer zu erraten</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Schwer zu erraten</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Mäßig schwer zu erraten</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort erraten</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Standortdatei speichern</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Standortdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Anderes Netz</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Fabrikneu</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Mit Passwort</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>Ich gebe das Passwort von %1 selbst ein</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>Das Passwort von %1. Schreiben Sie es jetzt auf: Es wird nicht noch einmal gezeigt. Sie können auch ein anderes eingeben.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock erzeugt ein langes, das sich niemand merken muss.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Bitte geben Sie ein Passwort für %1 ein oder lassen Sie Camlock eines erzeugen.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Noch offen: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Mit der Eingabetaste kommt er auf die Liste.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 oder 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Adressen auf der Liste</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Mit der Entf-Taste nehmen Sie eine herunter.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 ist noch nicht auf der Liste. Drücken Sie „Hinzufügen“ oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Es ist schon auf der Liste.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (nicht verwendbar: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>Nach dieser Änderung &amp;stoppen</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>Bisheriges zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So be&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Diese Änderungen &amp;durchführen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>Bitte lassen Sie Kabel und Stromversorgung der Kamera in Ruhe, bis dies fertig ist.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Änderungen und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Die Änderungen werden durchgeführt</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>Von diesem Auftrag lässt sich nichts zurücknehmen.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Die Änderungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Die Kamera wird neu gelesen</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Einige Änderungen wurden zurückgehalten.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>Die bereits durchgeführten Änderungen gelten; die Liste zeigt sie. Zurücknehmen oder so belassen?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>Was vorher geändert wurde, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>Die bereits durchgeführten Änderungen gelten; die Liste zeigt sie.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Alles wird noch einmal gelesen und von außen geprüft</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Fertig. Die nächste Seite zeigt, was gilt.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>Die Zertifikatsanforderung für die CA des Unternehmens ist gespeichert: %1. Wenn das signierte Zertifikat zurück ist, gehen Sie diese Kamera noch einmal durch und geben Sie seine Datei an.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>Auf der Kamera läuft jetzt „%1“.</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Diese Änderungen kommen als Nächstes. Um anders zu wählen, belassen Sie es so und gehen Sie diese Kamera noch einmal durch.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Standort, Ort, Modell, Adresse, MAC, Firmware oder Datum, etwa 2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Erledigte Kameras</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Abgelaufen oder bald ablaufend</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>Die neuesten %1 werden gezeigt. Geben Sie mehr ein, um ältere zu finden.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Auf diesem Computer ist noch keine Kamera erledigt.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Keine erledigte Kamera enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Protokolle: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
ja</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1:
nein</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>Zum Beispiel 192.168.1.20, camera-7.local oder http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>Das ist keine Adresse einer Kamera.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Geben Sie einen Namen oder eine IP-Adresse ein, ohne Seite und ohne Benutzer.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Geben Sie die Adresse der Kamera ein, vor der Sie stehen, oder übernehmen Sie sie aus der Liste.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Diese Kamera ist noch nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>Zertifikat der Kamera</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>selbst signiert: Niemand sonst bürgt dafür</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, %2 Bit; Signatur %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>Die Checkliste</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Speichern oder drucken Sie sie und lassen Sie den Kunden unterschreiben.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Preview of the checklist</source>
        <translation>Vorschau der Checkliste</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>Über&amp;gabe …</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>Wo die Kamera ist, wer das Passwort bekommen hat und wer die offenen Punkte erledigt.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>Ordner &amp;auswählen …</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>&amp;PDF speichern</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>H&amp;TML speichern</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>&amp;JSON-Protokoll speichern</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>&amp;CSV speichern</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>OSCA&amp;L speichern</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>SAR&amp;IF speichern</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>&amp;Kalendererinnerung speichern</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Eine Kalenderdatei (.ics): das Zertifikat der Kamera rechtzeitig erneuern.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>&amp;Root-Zertifikat speichern</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Für Rekorder und Browser dieses Standorts: Damit erkennen sie seine Kameras.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Leeres For&amp;mular speichern</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Für einen Tag ohne Laptop: von Hand ausfüllen, später eingeben.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>&amp;Nächste Kamera</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>Erledigte Kamera&amp;s …</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Wählen Sie einen anderen Ordner und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>Das Root-Zertifikat ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Ins Protokoll übernommen, das neu signiert ist.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Das PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>Wo sollen Checklisten gespeichert werden?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>Standortdatei speic&amp;hern …</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>Was hier für alle Kameras dieses Standorts entschieden wurde, zum Wiederöffnen oder Weitergeben. Passwörter sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Ablauf des Zertifikats</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>Nicht in diesem Protokoll</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>Die Protokolle von %1 und %2 sagen dasselbe.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>Was im Protokoll von %2 anders steht als in dem von %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Einstellungen, die dazu beitragen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>Der Leitfaden nennt die CIS Critical Security Controls v6.1. Worum es jeweils geht, steht hier in unseren Worten. Die Nummern von CIS v8.1, EN 303 645 und IEC 62443-4-2 stehen im Anhang des Blattes.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Controls und die Einstellungen, die dazu beitragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Keine aus diesem Leitfaden</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>So &amp;belassen: Dieser Standort braucht es so</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>&amp;Jetzt nicht ändern: Jemand hat dem Risiko zugestimmt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Er steht wörtlich auf dem Blatt.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>Zustimmung &amp;von</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>&amp;Nur bis</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Erledigte Kameras</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>Mit dem vorigen &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>Si&amp;gnatur prüfen</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Einige Dateien unter den aufbewahrten Protokollen sind keine, die Camlock lesen kann.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>Das Verzeichnis der erledigten Kameras ist nicht verwendbar. Die Protokolle selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>Von dieser Kamera gibt es kein früheres Protokoll.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>Die Datei ist weg; dies ist die Kopie im Verzeichnis.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>Die Datei ist nicht mehr, was aufbewahrt wurde; dies ist die Kopie im Verzeichnis.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Dieses Protokoll ist nicht signiert.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Nichts zeigt, dass es so ist, wie Camlock es geschrieben hat.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>Die Signatur ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Dieses Protokoll ist nicht so, wie es signiert wurde.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>Die Signatur passt; sie wurde auf diesem Computer erzeugt.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>Die Signatur passt.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>Sie wurde mit dem Schlüssel %1 erzeugt: Vergleichen Sie ihn mit dem Schlüssel auf dem Blatt.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Checkliste zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Protokoll (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Das PDF wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Auswäh&amp;len …</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut s&amp;uchen</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Auch andere &amp;Geräte zeigen</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Wo nach Kameras gesucht wird.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Be&amp;reich</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>Auch jede Adresse darin wird probiert, für Kameras, die auf Suchen nicht antworten.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>optional, zum Beispiel 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Wörter, die in der Zeile stehen: Modell, Adresse, MAC, Zustand.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Gefundene Kameras</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Die Eingabetaste übernimmt die Kamera der Zeile.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>Alle außer VPN und Containern</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Suche &amp;stoppen</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>Das ist kein Bereich. Schreiben Sie zum Beispiel 192.168.1.0/24 oder 192.168.1.20-192.168.1.60; höchstens 1024 Adressen.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Suche läuft: %1 von %2 Adressen.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Suche läuft.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Gefundene Kameras: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht angezeigt: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Nichts in der Liste passt. Leeren Sie den Filter oder lassen Sie auch andere Geräte zeigen.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden. Stecken Sie das Netzwerkkabel ein, warten Sie, bis er eine Adresse hat, und suchen Sie erneut. Ein VPN oder ein Container-Netz muss oben ausgewählt werden.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>Keine Kamera hat geantwortet. Prüfen Sie Stromversorgung und Kabel der Kamera und ob Kamera und Computer am selben Switch hängen; eine neue Kamera braucht bis zu zwei Minuten zum Starten. Eine Firewall auf diesem Computer hält vielleicht Antworten ab. Suchen Sie dann erneut, probieren Sie einen Bereich oder geben Sie oben die Adresse ein.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Passt: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Passt nicht: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>Ins Proto&amp;koll übernehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>Was Sie hier schreiben, steht auf dem Blatt. Was Sie leer lassen, kann dort von Hand ergänzt werden. Ein Datum hat die Form Jahr-Monat-Tag, etwa 2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Wo die Kamera ist</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>&amp;Nummer im Lageplan</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Einbauort</translation>
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
        <translation>&amp;Port am Switch</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Passwort und nächste Überprüfung</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>Übergeben &amp;an</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Zum Beispiel: im versiegelten Umschlag. Nie das Passwort selbst: Dies steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Nächste Überp&amp;rüfung</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Weiterer offener Punkt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es erledigt</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als Jahr-Monat-Tag, etwa 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, mit Übungskameras</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Es werden gerade Änderungen durchgeführt. Stoppen und verlassen?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>Verlassen, ohne diese Kamera abzuschließen?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>Die laufende Änderung wird noch abgeschlossen. Im Journal steht, was getan wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>An der Kamera wurde nichts geändert. Was Sie für sie gewählt haben, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>&amp;Stoppen und verlassen</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock liest die Einstellung aus der Kamera zurück und prüft sie vom Netz aus, wie es ein Fremder täte.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock liest die Einstellung aus der Kamera zurück. Vom Netz aus wird sie nicht geprüft: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Was hier gefragt wird</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>All dies bleibt für die nächste Kamera des Standorts erhalten. Die Stufe bestimmt, wie viele Einstellungen durchgegangen werden. Wurde ein Auftrag unterbrochen, bietet diese Seite an, ihn fortzusetzen oder das Eingestellte zurückzunehmen.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Wenn die Kamera nicht in der Liste steht</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Geben Sie ihre Adresse ein: Sie steht auf dem Etikett der Kamera, in ihrem Rekorder oder in der Liste des Routers. Prüfen Sie das Kabel und ob dieser Computer im Netz der Kamera ist. Eine Kamera braucht zum Starten etwa eine Minute.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Wenn das Passwort nicht bekannt ist</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Eine Kamera ab Werk hat den Benutzer root und kein Passwort. Tippen Sie mit Bedacht: Manche Kameras sperren nach wenigen falschen Passwörtern. Kennt es niemand, setzen Sie die Kamera mit ihrer Reset-Taste auf die Werkseinstellungen zurück.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Jede Zeile ist eine Einstellung des Leitfadens, so wie sie jetzt ist. Es wurde noch nichts geändert. „Weiter“ führt durch das, was zu entscheiden ist.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>Das ist alles, was an die Kamera gesendet wird, in dieser Reihenfolge. Was Sie aussperren könnte, kommt zuletzt. Gehen Sie zurück, um eine Wahl zu ändern; es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Während es läuft</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Jede Änderung wird zurückgelesen, bevor die nächste kommt. Eine Kamera, die neu startet oder eine andere Adresse bekommt, wird wieder gesucht. Geht etwas schief, wird nichts mehr gesendet, und Sie werden gefragt, was zu tun ist.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Wenn eine Zeile nicht bestanden ist</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>Die Zeile sagt, was gesehen wurde. Stellen Sie es auf der Webseite der Kamera ein oder lassen Sie es offen: Das Blatt zeigt es als offen und nennt, was zu tun ist. Nichts wird als sicher gezeigt, was nicht gesehen wurde.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>Was Sie dem Kunden geben</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>Das PDF ist das Blatt zum Unterschreiben. Das JSON-Protokoll gehört dazu: Es lässt sich später erneut prüfen. In keinem von beiden stehen Passwörter.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>Was jemand bemerken könnte</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Wie es nachgewiesen wird</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Wenn der Standort es so braucht, wie es ist</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Lassen Sie es, schreiben Sie, warum, und wer zugestimmt hat. Das Blatt zeigt es als Ausnahme, mit Ihrem Grund.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Im Leitfaden</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Kapitel „%1“, Stufe %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter: weiter.
Tab: zur nächsten Eingabe.
Alt und ein unterstrichener Buchstabe: diese Schaltfläche oder diese Eingabe.
Bild auf, Bild ab: die Seite bewegen.
Strg+Z: zurücknehmen.
F1: diese Hilfe ein- oder ausblenden.
Esc: verlassen, nach einer Rückfrage.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>Über Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 ist freie Software unter der Apache-Lizenz 2.0 und kein Produkt von VIVOTEK. Es beruht auf Qt %2, %3 und anderer freier Software. Das Paket enthält eine Liste davon mit den Lizenzen.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Was die Kamera jetzt sieht</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Das Bild kommt gleich.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>Was die Kamera gesendet hat, ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock sichert eine Kamera nach der anderen, weist es nach und druckt ein Blatt zum Unterschreiben. Was Sie hier schreiben, steht auf diesem Blatt; was Sie leer lassen, kann dort von Hand ergänzt werden.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>Den unfertigen Auftrag an %1 verwerfen?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>Die Kamera bleibt, wie sie jetzt ist. Journal und Passwörter bleiben erhalten.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Errichter</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Fir&amp;ma</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Posta&amp;dresse</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Ansprec&amp;hpartner</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>Vertra&amp;gsnr.</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>B&amp;asic: ein abgeschlossenes Netz</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>Die Kameras haben ein eigenes Netz, und niemand erreicht es von außen.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>Ad&amp;vanced: ein Netz, das auch andere nutzen</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>Die Kameras sind aus einem WAN oder aus einem nicht vertrauenswürdigen Netz erreichbar.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>&amp;Enterprise: ein Unternehmensnetz</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>Dessen IT-Abteilung betreibt Switches, Zertifikate und 802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>Welche Stufe passt zu diesem Standort?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 Nicht in dieser Version.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Das ist keine Standortdatei, die Camlock verwenden kann.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1 ist geöffnet. Die Angaben daraus sind eingetragen.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Gespeichert. Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Ja, verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>Der Schlüssel der CA des Standorts ist mit einer Passphrase verschlossen, die Camlock erzeugt und nie zeigt.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Passwörter, die Camlock erzeugt</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Passwort zum Ausprobieren</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>Leer = es wird nicht ausprobiert. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 gibt es auf der Kamera schon. Mit dem Passwort kann Camlock das Konto so ausprobieren, wie der Rekorder es tut.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>Die CA des Standorts braucht für ihre Passphrase einen Schlüsselbund oder eine Datei.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>Passwörter lassen sich dort nicht aufbewahren: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Einstellungen und ihr Nachweis</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Abgelaufen oder bald ablaufend</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Was schwach ist</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Gehen Sie die Einstellungen nacheinander durch oder springen Sie in einer Zeile mit der Eingabetaste direkt hin.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Die Eingabetaste öffnet eine Einstellung.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Übungs&amp;profil speichern …</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Um an einer Kamera wie dieser zu üben, ohne sie zu haben. Adressen, Namen und Passwörter sind darin unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Übungsprofil speichern</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Übungsprofile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Gespeichert. Adressen, Namen und Passwörter sind darin unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>%1 von %2 gezählten Einstellungen sind heute in Ordnung.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Name und &amp;Adresse …</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Hostname %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Feste Adresse %1, Netzmaske %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Um der Kamera einen Hostnamen und eine feste Adresse zu geben. Beides bleibt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Das Paket wird gelesen …</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>Diese Datei ist nicht verwendbar. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>Das Paket wird noch gelesen. Das dauert einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Wie schwer es zu erraten ist</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>Was noch fehlt, wird beim Eingeben angezeigt.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: noch offen</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Passwort anzeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Nichts zu tun. Neues &amp;Passwort nur eingeben, wenn Sie ein anderes wollen</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>Neues &amp;Passwort setzen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>&amp;Noch einmal eingeben</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>Eines für mich &amp;erzeugen</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>Am besten ist ein Passwort mit %1 Zeichen; niemand muss es sich merken.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>Das Passwort ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Geben Sie ein neues Passwort ein oder lassen Sie Camlock eines erzeugen.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Einige Regeln sind noch offen: siehe die Markierungen unter dem Passwort.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>Die beiden Passwörter sind verschieden. Geben Sie es noch einmal ein oder lassen Sie es anzeigen.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Der Ort für das Passwort wird ausprobiert</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>Das Passwort lässt sich dort nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Wählen Sie einen anderen Ort. An der Kamera wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>Neues Passw&amp;ort</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>Ande&amp;ren Ort wählen</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>&amp;In einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>&amp;Auf Papier: Es wird jetzt gezeigt und danach nie wieder</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Schreiben Sie das Passwort zuerst auf und geben Sie dann seine letzten vier Zeichen ein.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Der Schlüsselbund des Desktops wird abgefragt …</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>Auf Papier, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>Ort: %1, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>Ort: %1. Gerade ausprobiert, es funktioniert.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Auf diesem Computer funktioniert gerade kein Schlüsselbund. Bitte wählen Sie, wo das Passwort aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Bitte geben Sie die Datei für das Passwort an.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Bitte schreiben Sie das Passwort auf und geben Sie dann seine letzten vier Zeichen ein.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>Letzte &amp;vier Zeichen</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Diese Angaben &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>Was leer bleibt, bleibt, wie es ist. Jetzt wird nichts gesendet: Die Durchsicht zeigt es mit den anderen Änderungen. Danach findet Camlock die Kamera unter ihrer neuen Adresse wieder.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>Host&amp;name</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Buchstaben, Ziffern und Bindestriche, etwa Tor-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>Feste &amp;Adresse</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>Leer, wenn die Kamera ihre Adresse von einem DHCP-Server bekommt.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>Netz&amp;maske</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>Leer, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>Nameserver &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>Nameserver &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Eine Einstellung ist nur bestanden, wenn übereinstimmt, was verlangt war, was die Kamera meldet und was ein Fremder im Netz sieht.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Einstellungen und ihr Nachweis</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Welche Einstellungen zu welchem Control des Leitfadens beitragen, falls ein Auditor fragt.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Über den Leitfaden hinaus ist an dieser Kamera etwas offen.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>C&amp;ontrols …</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>&amp;PDF speichern</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>&amp;Nächste Kamera</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>Die nächste Seite zeigt das Blatt und bietet weitere Dateien zum Speichern an.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Das PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Alt → neu</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>Was andere bemerken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Diese Änderungen werden in dieser Reihenfolge durchgeführt, eine nach der anderen. Jede wird zurückgelesen. Schlägt eine fehl, fragt Camlock, ob die anderen zurückgenommen werden sollen.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>Diese Änderungen lassen sich so nicht durchführen.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>Die Firmware kommt zuerst.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>An dieser Kamera muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>Die nächste Seite zeigt, wie es um sie steht.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>Nr. %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>Root braucht ein neues Passwort. Bitte gehen Sie zurück zu „%1“ und wählen Sie eines.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>Es ist noch nicht festgelegt, wo Passwörter aufbewahrt werden. Bitte gehen Sie zurück zu „%1“ und wählen Sie einen Ort.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>Die CA des Standorts braucht für ihre Passphrase einen Schlüsselbund oder eine Datei. Bitte gehen Sie zurück zu „%1“ und wählen Sie eine Datei, oder zu „%2“ und wählen Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>Das erledigen Sie von Hand</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Weg zurück zur Kamera: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>I&amp;ch habe nachgesehen …</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>Was Sie gesehen haben; es steht auf dem Blatt als Ihre Angabe. Leer = die Zeile bleibt offen.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Wie empfohlen einstellen, einen Teil &amp;davon von Hand</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Wie empfohlen einstellen (Camlock macht &amp;das)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>Diesen Comp&amp;uter hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>Re&amp;korder hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
Oder lassen Sie diese Zeile, wie sie ist, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Der Ort für die Passwörter wird ausprobiert</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Wählen Sie einen anderen Ort. An der Kamera wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>Wird von &amp;Hand erledigt; die Zeile bleibt offen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Alles wie empfohlen</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>Das ist die Kamera &amp;vor mir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock liest jetzt die Einstellungen der Kamera. Nichts wird geändert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Eine Kamera ab Werk hat keines: Lassen Sie es leer. Es wird einmal versucht.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Passwort aus dem &amp;Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Winken Sie vor dem Objektiv oder vergleichen Sie die MAC-Adresse mit dem Etikett am Gehäuse.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock weiß, welche Passwörter diese Kamera inzwischen haben kann.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>Geben Sie nur eines ein, wenn der Auftrag mit einem Passwort begann, das nicht im Schlüsselbund ist.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Die Kamera wird gelesen</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Das Bild kommt gleich.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Das Zertifikat der Kamera wird geprüft; sonst wird nichts gesendet</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>Die Kamera liefert kein Bild: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Stand&amp;ortdatei öffnen …</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>Standort spe&amp;ichern</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Standort speichern unter …</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>Erledigte &amp;Kameras …</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Alles, was die Kameras dieses Standorts gemeinsam haben. Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Zuletzt verwendete Standorte</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Wenn Sie einen wählen, wird er geöffnet.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Standortdatei öffnen</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Standortdateien (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Für den Switch</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Befehle für den Switch</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>Der Betreiber des Switches liest sie und fügt sie dort ein.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>kommt später</translation>
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
        <translation>I&amp;ch weiß, warum es sich geändert hat</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>Das ist meine Kamera: diesem Zertifikat ver&amp;trauen</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>&amp;Nicht vertrauen, zurückgehen</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Halt: Das Zertifikat der Kamera hat sich geändert.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock kennt das Zertifikat dieser Kamera noch nicht. Ist es Ihre Kamera?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>Es wurde nichts gesendet, auch kein Passwort. Ein anderes Gerät könnte sich als die Kamera ausgeben. Ein neues Zertifikat, ein Zurücksetzen auf Werkseinstellungen oder eine ausgetauschte Kamera sehen genauso aus.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>Es wurde nichts gesendet, auch kein Passwort. Vertrauen Sie ihm, wenn die Kamera an Ihrem Kabel hängt oder der Fingerabdruck unten der ist, den man Ihnen genannt hat. Von da an bemerkt Camlock, wenn es sich ändert.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Unfertiger Auftrag an %1 %2, %3: %4 von %5 Änderungen wurden durchgeführt</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Zurü&amp;cknehmen</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Unfertige Aufträge</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock wurde dort unterbrochen. Es liest zuerst die Kamera und zeigt, was noch zu tun ist, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>Auftrag ve&amp;rwerfen</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Darste&amp;llung</translation>
    </message>
</context>
</TS>
