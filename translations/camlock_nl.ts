<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>Niet verzonden: HTTPS moest eerst, en dat reageert niet. Een wachtwoord zou leesbaar over het netwerk gaan.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>Niet verzonden: wachtwoord en sleutel voor 802.1X gaan alleen via HTTPS naar de camera. Schakel eerst HTTPS in en loop deze camera nog eens door.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Account van de recorder proberen</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>Het account van de recorder krijgt niet wat een recorder nodig heeft. De stappen die de recorder konden buitensluiten, zijn daarom niet uitgevoerd: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Instellingen uitlezen</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Van buitenaf kijken, zoals een buitenstaander</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>De camera vraagt om digest, maar accepteert ook Basic.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Firmwarepakket bekijken</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>Alles is verzonden. De camera installeert het nu. Laat de voeding aangesloten.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Firmware verzenden: %1 van %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>De camera installeert de firmware. Laat de voeding aangesloten.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>De camera start opnieuw. Meestal is hij na %1 seconden terug.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>De camera start opnieuw en is al %1 seconden weg. Nieuwe firmware heeft de eerste keer meer tijd nodig. Laat de voeding aangesloten.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Tijdelijk rootwachtwoord instellen: deze firmware wil er eerst een</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>een open poort op de switch, of daar een uitzondering voor het MAC-adres van de camera (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Na de upgrade leest Camlock de camera opnieuw uit en plant de rest op basis van wat de nieuwe firmware heeft.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: uitgevoerd en teruggedraaid.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: verzonden; de camera toont een deel ervan.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: verzonden of bijna verzonden; de camera toont het niet.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: uitgevoerd en teruggelezen.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: verzonden; de camera toont de nieuwe waarde.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Uit, waar niemand het nodig heeft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>De camera kon niet opnieuw worden uitgelezen: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>Het account van de recorder krijgt de stream en een beeld.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>Het account van de recorder komt niet bij het beheer.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Niet gevraagd.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>De camera weigert het account van de recorder een beeld.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>Het account van de recorder kan het beheer openen.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>Dit account krijgt geen toegang tot het beheer.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>De camera zegt dat het is ingesteld, maar van buitenaf is dat niet zo: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>Vanaf hier niet bewezen: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>Het is ingesteld, maar heeft geen effect zolang root geen wachtwoord heeft of anoniem meekijken aanstaat.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>De camera zegt dat het is ingesteld, maar Camlock kon het van buitenaf niet controleren.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Iemand verklaart: “%1”. Maar dat klopt niet met: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>De certificaataanvraag van de camera staat in %1. Stuur die naar de CA van het bedrijf en geef de volgende keer het certificaat op dat u terugkrijgt.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Het was ingesteld en is teruggedraaid.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>De sessie eindigde voordat dit aan de beurt was.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Stel het in op de webpagina van de camera, zoals beschreven in hoofdstuk “%2” van de handleiding.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>De camera heeft hiervoor geen instelling die Camlock kent, en het kon niet van buitenaf worden gecontroleerd.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>Er is een uitzondering gemaakt, maar die is niet nodig.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>Dit is niet samen met de rest teruggedraaid: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 Dit is niet samen met de rest teruggedraaid: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>Wachten tot de instellingen van kracht zijn</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Camera zoeken</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>wat er eerst stond is onbekend, of mag niet terugkomen</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Terugdraaien: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>de camera accepteerde de oude waarde niet meer: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>de camera kon niet meer worden uitgelezen: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>Root zonder wachtwoord wordt geweigerd.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>Root kan zonder wachtwoord inloggen.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>Inloggen met het nieuwe wachtwoord werkt</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>Inloggen met het nieuwe wachtwoord werkt.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>De camera vraagt niemand om een login.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>Het oude wachtwoord wordt geweigerd</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>Inloggen met het oude wachtwoord werkt nog.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>Het oude wachtwoord wordt geweigerd.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Met dit plan zou de camera alleen nog via HTTPS antwoorden, en nergens blijkt uit dat hij daar een certificaat voor heeft.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 zou “%2” gebruiken, en dat is geen poort. Geef een nummer van 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 en %2 zouden allebei poort %3 gebruiken. Geef elk een eigen poort.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>De camera zou om een login met “%1” vragen, en dat kan hier niemand beantwoorden.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock bereikt deze camera via IPv6. IPv6 uitschakelen zou Camlock buitensluiten: gebruik het IPv4-adres.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>Het account %1 zou er niet zijn.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>Het account %1 zou niet meer kunnen doen waarvoor het bedoeld is.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>De toegangslijst zou deze computer (%1) buitensluiten. Zet hem op de lijst, of geef hem op als adres van de beheerder.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>De recorder (%1) komt via IPv6. IPv6 uitschakelen zou hem buitensluiten: geef zijn IPv4-adres op.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>Het adres van de recorder, “%1”, is een naam. Een toegangslijst kent alleen adressen: geef het IP-adres op.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>De toegangslijst zou de recorder (%1) buitensluiten. Zet hem op de lijst.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, poort %1, als %2, als het certificaat van de camera is</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, poort %1, als %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, poort %1, als %2, als het certificaat van de camera is; de recorder via RTSP, poort %3, als %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, poort %1, als %2; de recorder via RTSP, poort %3, als %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>De camera zegt niet met zoveel woorden of zijn lijst toelaat of buitensluit. Camlock schakelt de lijst daarom niet in. Kies op de pagina met de toegangslijst “Allow”, voeg %1 toe en schakel de lijst pas als laatste in.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Toegangslijst inschakelen</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>De camera zei niet of zijn toegangslijst aanstaat.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>De lijst van de camera heeft geen plaats voor %1 van de adressen. Geef netwerken op in plaats van losse adressen, of maak plaats op de pagina van de camera zelf.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Elk apparaat dat de camera kan bereiken, mag proberen in te loggen.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>De lijst sluit alleen enkele adressen buiten. Alle andere mogen proberen in te loggen.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>De lijst laat niet precies toe wie de locatie wil toelaten.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>Gewenste adressen op de toegangslijst zetten</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Lijst uitschakelen die de genoemde adressen buitensluit</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Adres van de beheerder altijd toelaten</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Overige adressen van de toegangslijst halen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Uit (op de lijst: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Aan (op de lijst: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Aan: alleen deze mogen de video ophalen: %1. De webpagina&apos;s kunnen voor iedereen open blijven</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Aan: alleen deze worden toegelaten: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Aan: iedereen wordt toegelaten behalve: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 laat iedereen toe; de lijst zou dan niets beschermen.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Geef aan wie de camera mag bereiken: recorder, kijkers, deze computer.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>Het adres van de beheerder moet één IP-adres zijn, niet “%1”.</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP staat aan: wie het rootwachtwoord heeft, heeft alle bestanden van de camera.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>FTP staat uit volgens de instelling van de camera zelf.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet staat aan: een onversleutelde opdrachtregel op de camera.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>Telnet staat uit volgens de instelling van de camera zelf.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS staat aan: de camera meldt aan een dienst op internet waar hij is.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>DDNS staat uit volgens de instelling van de camera zelf.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link staat aan: de camera opent zelf poorten op de router.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>Express Link staat uit volgens de instelling van de camera zelf.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour staat aan: de camera maakt zich bekend aan iedereen op zijn netwerk.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>Bonjour staat uit volgens de instelling van de camera zelf.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>ONVIF-detectie staat aan: de camera antwoordt iedereen die het netwerk doorzoekt.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>ONVIF-detectie staat uit volgens de instelling van de camera zelf.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>Er is geen pakket van een andere fabrikant geïnstalleerd.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>Op de camera draaien pakketten van andere fabrikanten: %1. Verwijder wat niemand nodig heeft.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Klok gelijkzetten</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Open de webpagina van de camera, System &gt; General settings, kies “Synchronize with computer time” en sla op.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Weten welke apparaten op het netwerk zijn</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Weten welke software erop draait</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Computers en apparaten veilig instellen en zo houden</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Op de hoogte zijn van lekken en ze dichten</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Beheerrechten aan weinigen geven en daarop toezien</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Logs met de juiste tijd bijhouden en lezen</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>E-mail en webbrowsers beschermen</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Schadelijke software buiten houden</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>Alleen de diensten en poorten gebruiken die nodig zijn</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Gegevens kunnen herstellen</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Firewalls, routers en switches veilig instellen</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>De grenzen tussen netwerken bewaken</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Gegevens beschermen, onderweg en waar ze bewaard worden</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Iedereen alleen laten bereiken wat hij nodig heeft</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Beheersen wie op een netwerk komt, vooral draadloos</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Accounts en de manier van inloggen beheersen</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Mensen opleiden</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>De gebruikte software vrij van fouten houden</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Klaar zijn voor een incident</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Testen of een aanval zou slagen</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>De naam “%1” noemt geen model en versie. Gebruik het pakket met de naam die VIVOTEK eraan gaf, zoals FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>“%1” is voor een ander model: op deze camera draait “%2”. Een verkeerd pakket kan een camera onbruikbaar maken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>“%1” is voor de uitvoering van een andere fabrikant: op deze camera draait “%2”.</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>De camera zegt niet welke firmware erop draait. Niemand kan dus zeggen of een pakket past.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>“%1” is niet nieuwer dan wat op deze camera draait (“%2”). Oudere firmware heeft oude lekken. Geef aan dat u dit wilt, of kies een ander pakket.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>Een SHA-256 heeft 64 tekens, 0 tot en met 9 en a tot en met f. Laat het veld leeg, of kopieer de waarde volledig.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>De SHA-256 van het pakket is niet de waarde die u opgaf, maar %1. Download het pakket opnieuw.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Camera een eigen certificaat laten maken</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Door de CA ondertekend certificaat installeren</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>Het certificaat is verlopen. Open Security &gt; HTTPS op de pagina van de camera zelf, verwijder het en maak een nieuw aan.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>HTTPS inschakelen naast HTTP</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Onversleuteld HTTP uitschakelen</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP en HTTPS. Certificaat van %1, uitgegeven door %2, geldig tot %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP en HTTPS. Certificaat van %1, uitgegeven door %2. Het verloopt binnenkort: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP en HTTPS. Certificaat van %1, zelfondertekend, geldig tot %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP en HTTPS. Certificaat van %1, zelfondertekend. Het verloopt binnenkort: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>Alleen HTTPS. Certificaat van %1, uitgegeven door %2, geldig tot %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>Alleen HTTPS. Certificaat van %1, uitgegeven door %2. Het verloopt binnenkort: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>Alleen HTTPS. Certificaat van %1, zelfondertekend, geldig tot %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>Alleen HTTPS. Certificaat van %1, zelfondertekend. Het verloopt binnenkort: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Deze camera neemt een ondertekend certificaat alleen via zijn eigen pagina aan. Open daar Security &gt; HTTPS, maak een certificaataanvraag en sla die op, laat die door de CA ondertekenen en upload wat u terugkrijgt.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>De camera toont geen instelling voor “HTTPS only”. Open Security &gt; HTTPS op de pagina van de camera zelf en kies het daar.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Alleen HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP en HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>Alleen HTTPS, met een certificaat van de CA van de locatie</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS naast HTTP, met een certificaat van de CA van de locatie</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>Alleen HTTPS, met een certificaat van de CA van het bedrijf</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS naast HTTP, met een certificaat van de CA van het bedrijf</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>Alleen HTTPS, met een eigen certificaat</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS naast HTTP, met een eigen certificaat</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>De camera zei niet of HTTPS aanstaat.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Alles tussen u en de camera kan onderweg worden gelezen en gewijzigd.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>Het certificaat is vandaag niet geldig: het is verlopen of nog niet ingegaan.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>Onversleuteld HTTP reageert nog naast HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>Het certificaat is nog niet door de gewenste CA ondertekend.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>Het certificaat moet een van deze zijn: selfSigned, siteCa, companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Een certificaat is 1 tot en met 9999 dagen geldig.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>Het land bestaat uit twee letters, bijvoorbeeld TW of DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>“%1” is te lang voor een certificaat, of bevat een teken dat camera&apos;s niet accepteren.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Een certificaat dat de camera zelf ondertekent, versleutelt wel, maar houdt geen man-in-the-middle tegen zolang recorder en browsers het niet als vertrouwd hebben vastgelegd. Een certificaat van een CA is bekend bij iedereen die de CA kent.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Door de camera zelf ondertekend</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>Van een CA die Camlock voor deze locatie beheert</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>Van de eigen CA van het bedrijf</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Staat in het certificaat. Leeg = zoals de camera het heeft.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (twee letters)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Staat of provincie</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>“%1” is geen subnet. Schrijf het als 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>Het adres %1 van de camera ligt in het subnet %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>Het adres %1 van de camera ligt niet in het subnet %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 is het adres van het subnet zelf of het broadcastadres (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>Het masker %1 van de camera past bij het subnet %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>Het masker %1 van de camera past niet bij het subnet %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>“%1” is geen adres van een gateway.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>De gateway %1 ligt niet in het subnet %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>De gateway %1 is het eigen adres van de camera.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>De gateway van de camera is %1, zoals gepland.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>De gateway van de camera is %1, maar in het plan staat %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>De gateway %1 antwoordt op het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>De gateway %1 antwoordt niet op het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>“%1” is geen VLAN. Een VLAN heeft een nummer van 1 tot en met 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>De camera markeert zijn pakketten met VLAN %1, zoals gepland.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>De camera markeert zijn pakketten met VLAN %1, maar in het plan staat %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>“%1” is geen adres dat gereserveerd kan worden.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>Het gereserveerde adres %1 ligt niet in het subnet %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>De camera heeft het gereserveerde adres %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>De camera heeft het adres %1, maar %2 is gereserveerd.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Een ander apparaat (%2) heeft het gereserveerde adres %1.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>De camera heeft een vast adres.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Een ander apparaat (%2) antwoordt ook op het adres %1 van de camera.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>In een eerder verslag van deze locatie (%1) staat op dit adres een andere camera (%2).</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Geef aan welke server het log bewaart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>“%1” is geen hostnaam of adres.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>De poort van de logserver is een nummer van 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>Er is geen server ingesteld</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>Naar %1, poort %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>Vraag de netwerkbeheerder of het EAP-PEAP of EAP-TLS is.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>De naam waaronder het netwerk deze camera kent (identiteit) ontbreekt.</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>De identiteit heeft hoogstens 64 tekens, en geen van deze: &quot; &apos; &lt; &gt; &amp;. Vraag om een andere.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>Het CA-certificaat ontbreekt: zonder dat zou de camera zijn identiteit aan iedereen tonen.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>Het wachtwoord voor EAP-PEAP ontbreekt, of bevat een van deze tekens: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>Het eigen certificaat van de camera voor EAP-TLS ontbreekt.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Er zit een veelgebruikt woord of wachtwoord in.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Er zit een veelgebruikt woord in met enkele vervangen letters; kraakprogramma&apos;s kennen dat.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Er zit een woord in dat iedereen bij camera&apos;s probeert.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Dezelfde tekens worden herhaald.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>Er zit een reeks in zoals abc of 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Er zitten toetsen in die naast elkaar liggen.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Er zit een datum of jaartal in.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>Het is te kort om moeilijk te raden te zijn.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>Er is geen eenvoudig patroon in gevonden.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Minstens %1 tekens</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Een kleine letter (a tot en met z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Een hoofdletter (A tot en met Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Een cijfer (0 tot en met 9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Een van deze: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Geen veelgebruikt woord of getal, ook niet licht gewijzigd</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Geen spatie, geen accenten, geen van deze: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Hoogstens %1 tekens</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Foto &amp;als bewijs</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG of PNG, hoogstens 10 MB. Bij het verslag wordt een kleinere kopie bewaard, zonder plaats en tijd erin.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 blijft op %2, of krijgt een poort van 1025 tot en met 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>Browsers openen geen pagina op poort %1. Kies een andere.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>Poort %1 kan niet voor %2 zijn: de camera gebruikt hem voor %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Webpagina&apos;s en RTSP naar andere poorten verplaatsen</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>RTSP naar een andere poort verplaatsen</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Webpagina&apos;s naar andere poorten verplaatsen</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Andere poorten dan de gebruikelijke, als de locatie daar iets aan heeft</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>De camera gaf een waarde die geen rol is die Camlock kent: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>%1 de nodige rol geven</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Open de gebruikerspagina van de camera en geef %1 de rol “%2”.</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>Niet aanwezig in deze firmware</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>De camera zegt dat hij dit niet heeft (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>De camera toonde niet al zijn instellingen; deze kan dus verborgen zijn.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>De camera lijkt dit te hebben (%1), maar toont geen instelling die Camlock kent. Kijk op de webpagina van de camera zelf.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>De camera toont er geen instelling voor, en niets anders wijst erop.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Onbekend (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>De camera gaf een waarde die aan noch uit is: “%1”.</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Aan, voor wie de camera nodig heeft</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Wie de camera mag bereiken</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Adressen, netwerken en reeksen. De recorder en deze computer moeten erbij zijn.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Adres van de beheerder</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>Dit adres wordt altijd toegelaten, wat de lijst ook zegt. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Er is nog geen lijst die iemand zou kunnen buitensluiten.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Bij camera&apos;s van deze generatie beschermt de lijst soms alleen de video. Een antwoord van de webpagina&apos;s zou dus niets bewijzen. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Alleen een computer die niet op de lijst staat kan dit aantonen, en deze staat erop. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>Alleen bekende adressen toelaten</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>Een camera die alleen met de recorder en enkele kijkers communiceert, kan vanaf geen enkel ander apparaat worden aangevallen.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Alle anderen worden meteen buitengesloten. Wie zichzelf buitensluit, heeft de resetknop nodig. Bij oude camera&apos;s beschermt de lijst soms alleen de video, niet de webpagina&apos;s.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>Het veiligst, als de recorder HTTPS ondersteunt. Onversleuteld HTTP staat dan uit.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Geldig (dagen)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Ongeveer een jaar. Voordat het verloopt, is een nieuw certificaat nodig; op het blad staat wanneer.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>Bestand met het ondertekende certificaat</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>Wat de CA heeft teruggestuurd. Leeg zolang er niets terug is.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Deze firmware toont geen HTTPS dat gecontroleerd kan worden.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>Versleutelen met HTTPS</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>Zonder HTTPS kan iedereen onderweg lezen en wijzigen wat van en naar de pagina&apos;s van de camera gaat. De video zelf blijft leesbaar (RTSP en RTP), tenzij de recorder hem via RTSP over HTTPS ophaalt.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>De webpagina&apos;s zijn enkele seconden weg. Browsers waarschuwen voor een certificaat dat ze niet kennen: het versleutelt, maar alleen wie het als vertrouwd heeft vastgelegd of de CA ervan kent, kan de camera van een bedrieger onderscheiden.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Een andere poort houdt eenvoudige scripts tegen die alleen de gebruikelijke poorten proberen. Het is geen verdediging tegen iemand die het op deze camera heeft gemunt: die vindt de nieuwe poort binnen enkele seconden. Beslis of de locatie dit wil.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Er luistert nog een dienst op een plek waar eenvoudige aanvalsscripts het eerst kijken.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>Leeg = zoals het is. Anders een poort van 1025 tot en met 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-poort</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>Tweede HTTP-poort</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS-poort</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>RTSP-poort</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>Er vervalt geen poort, dus er hoeft er ook geen stil te zijn.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Gebruikelijke poorten wijzigen</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>Eenvoudige scripts kijken alleen op de gebruikelijke poorten. Dit is geen verdediging tegen iemand die het op de camera heeft gemunt: die vindt de nieuwe poort binnen enkele seconden.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>Recorder, browsers en bladwijzers hebben de nieuwe poorten nodig, en firewalls moeten ze doorlaten. De camera is enkele seconden weg.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>Naar een logserver van de locatie</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Deze camera stuurt zijn log alleen naar poort 514.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>Het log blijft in de camera, waar een aanvaller het kan wissen.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>De camera zei niet of hij zijn log verstuurt.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>Dit is niet de logserver van deze locatie.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Log naar een server sturen</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Logserver (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>Het adres, binnen de locatie. Met het adres van deze computer is te bewijzen dat er regels aankomen.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Poort (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>514 is gebruikelijk.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>Vanaf hier niet bewezen: alleen de logserver zelf ziet wat er aankomt. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>Wie inbreekt, wist het log van de camera zelf. Een kopie elders blijft. Het log gaat als leesbare tekst over het netwerk (UDP): anderen onderweg kunnen het lezen, en er kunnen regels verloren gaan.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>De camera stuurt voor elke gebeurtenis een regel naar die server.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>Hoogstens %1 streams tegelijk</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Deze camera accepteert een getal van 1 tot en met %1.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>De camera zei niet hoeveel streams hij tegelijk levert.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Met meer streams dan nodig kan iedereen die binnenkomt de camera overbelasten.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Aantal streams beperken</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Streams tegelijk</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Tel alle kijkers en de recorder, die er soms twee ophaalt. Bij minder dan 3 kan er niemand extra meekijken.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Om dit aan te tonen, zou Camlock de recorder streams moeten afnemen. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Beperken hoeveel er tegelijk kunnen kijken</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Elke stream kost de camera rekenkracht. Zonder limiet kunnen een paar buitenstaanders ervoor zorgen dat de recorder er geen krijgt.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Alle kijkers raken één keer de verbinding kwijt en komen terug. Een kijker te veel krijgt geen beeld.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Ontbreekt, of heeft een andere rol dan de locatie wil: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>Account van de recorder</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Bijvoorbeeld: vms. Als de camera het account niet heeft, maakt Camlock het aan.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Rol van dit account</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Operator alleen als de recorder beeldinstellingen moet wijzigen.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Kijker</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>IP-adres van de recorder</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Hiermee kan Camlock erop letten dat de recorder nooit wordt buitengesloten.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Overige accounts</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Bijvoorbeeld: guard=viewer, chief=administrator. Eén per persoon.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>Niemand gaf het account van de recorder op, dus is het niet geprobeerd.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock heeft het wachtwoord van de recorder niet, dus is het niet geprobeerd.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Recorder een eigen account geven</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root mag alles op de camera. Als de recorder root gebruikt en gekraakt wordt, is ook de camera verloren.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>De recorder moet op zijn nieuwe account worden ingesteld. Als hij tot nu toe root gebruikte, krijgt hij tot dan geen beeld.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Permanente multicast uitschakelen</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Uit voor elke stream</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Aan (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>De video wordt voortdurend naar het hele netwerk gestuurd.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Of multicast hier aankomt, hangt af van de switches in het netwerk. Stilte zou dus niets bewijzen. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Met permanente multicast stuurt de camera zijn video voortdurend naar het hele netwerk, ook als niemand kijkt. Dat overspoelt het netwerk, en iedereen daarop kan meekijken.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Een recorder die alleen naar multicast luistert, krijgt geen beeld tot hij erom vraagt. Multicast op verzoek blijft werken.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Anoniem meekijken uitschakelen</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>Iedereen kan zonder login meekijken.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>Niemand zonder login laten meekijken</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Met anoniem meekijken ziet iedereen op het netwerk het beeld, en negeert de camera zijn RTSP-login.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>Wie zonder login meekeek, moet voortaan inloggen.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Microfoon dempen</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>Er wordt geluid verzonden (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Wie de stream krijgt, hoort wat er bij de camera wordt gezegd.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Gedempt. Deze streams hebben nog een stil geluidsspoor: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Ook een camera met gedempte microfoon kan een stil geluidsspoor verzenden. Aan het netwerk is dit dus niet te zien. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Een camera die meeluistert, is afluisterapparatuur. In veel landen is toestemming nodig om gesprekken op te nemen.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>Livebeeld en opnamen hebben geen geluid. Geluidsalarmen werken niet meer.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>Wijkt hoogstens 30 s af van deze computer; tijdzone %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>Wijkt hoogstens 30 s af van deze computer; de tijdzone van de camera blijft, want er is geen andere opgegeven</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>De camera gaf zijn tijd niet door.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>“%1” is geen tijdzone die de camera kan hebben.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Opnamen en logs krijgen een verkeerde tijd.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>Tijdzone of zomertijd is niet die van de locatie, dus de getoonde tijd klopt niet.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>Het tijdstip klopt, maar de camera toont geen instelling voor zijn tijdzone.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Tijdzone van de locatie</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>De tijdzone van deze computer. Leeg = die van de camera behouden.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>De tijd wordt van de camera zelf gelezen; iets anders is er niet te bekijken.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Na een incident zijn opnamen en logs evenveel waard als hun tijdstempels.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>Op het moment van de wijziging kan in opnamen een gat of overlap ontstaan.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Deze versie heeft bekendgemaakte kwetsbaarheden: %1. Voer een upgrade uit; is er geen nieuwere versie, isoleer of vervang de camera dan.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Offline kan niemand weten of dit de nieuwste versie is. Vergelijk met de downloadpagina van VIVOTEK. Camlock kent geen bekendgemaakte kwetsbaarheid in deze versie; dat betekent niet dat die veilig is.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Offline kan niemand weten of dit de nieuwste versie is. Vergelijk met de downloadpagina van VIVOTEK en kijk daar of deze verholpen zijn: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>De nieuwste versie voor dit model, zonder bekende kwetsbaarheden</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>De camera gaf zijn firmwareversie niet door. Kijk op zijn webpagina.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>Firmware&amp;pakket</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>Het bestand van de downloadpagina van VIVOTEK, met de naam die het daar heeft. Leeg = de firmware blijft. Camlock verzendt het als eerste, wacht op de herstart en bekijkt de camera opnieuw.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>Ook verzenden als het &amp;ouder is dan wat op de camera draait</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Alleen als de support van VIVOTEK dat zegt: oude lekken komen terug.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>&amp;SHA-256 van het pakket</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>Als de pagina van VIVOTEK er een geeft: daarmee is te zien dat het bestand intact is.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Firmware upgraden</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>Welke versie de nieuwste is, staat alleen op de downloadpagina van VIVOTEK. De camera zegt welke erop draait.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>De nieuwste firmware gebruiken</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Oude firmware heeft lekken waarover iedereen kan lezen. De nieuwste versie dicht de lekken die bekend zijn.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>Een upgrade duurt enkele minuten en herstart de camera. Zolang is er geen beeld.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Login wordt via digest gevraagd</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>De camera zei niet hoe hij om de login vraagt.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Met Basic gaat bij elk verzoek het wachtwoord mee, leesbaar voor iedereen op het netwerk.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Login via digest vragen</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Weblogin via digest vragen</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic stuurt het wachtwoord leesbaar over het netwerk. Digest niet; het is wel oud (MD5), dus met HTTPS erbij is het nog beter.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>Browsers vragen nog één keer om de login. Een recorder die alleen Basic kent, moet op digest worden ingesteld.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>IPv6 uitschakelen</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>De camera heeft een tweede adres dat niet onder de regels voor IPv4 valt.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock bereikt deze camera via IPv6 en zou zichzelf buitensluiten. Gebruik het IPv4-adres van de camera en schakel dan IPv6 uit.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Als de locatie geen IPv6 gebruikt, let er niemand op: toegangslijsten en firewalls zijn vaak alleen voor IPv4 gemaakt.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Wie de camera via IPv6 bereikt, moet zijn IPv4-adres gebruiken.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Een tijdserver, elk uur geraadpleegd</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, elk uur geraadpleegd</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>De camera toont geen instelling voor de naam van de server. Stel die in op zijn webpagina.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>Dit is niet de tijdserver van deze locatie.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>De klok wordt niet minstens één keer per dag bijgesteld, dus tijden in logs zijn niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Klok door een tijdserver laten bijstellen</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Tijdserver (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>Een server binnen de locatie is het best: die werkt zonder internet. Leeg = die van de camera zelf blijft.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Alleen de tijdserver kan zien of de camera hem raadpleegt. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Klokken lopen uit de pas, en een camera zonder tijdserver begint soms in het jaar 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>De camera stuurt elk uur een verzoek naar die server. Klopt de server niet, dan klopt de tijd niet.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>De laagste rol voor iedereen; uitgangen en beweging voor operators</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Een account mag meer dan nodig, of alle kijkers mogen uitgangen of de camerabeweging bedienen.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Geef aan of deze accounts hun rol nodig hebben: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Uitgangen en camerabeweging aan operators voorbehouden</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Wie alleen kijkt, hoeft dit niet te kunnen.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>Kijkers, operators en beheerders</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Operators en beheerders</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Alleen beheerders</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>Accounts die meer moeten dan kijken</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Bijvoorbeeld: vms=operator, chief=administrator. Alle andere kijken alleen.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Wie uitgangen mag schakelen</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Wie de camera mag bewegen</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Alleen een login met elk account kan dit aantonen, en Camlock heeft die wachtwoorden niet. Het antwoord van de camera zelf telt.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Iedereen de laagste rol geven die nodig is</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>Met een gestolen wachtwoord van een kijker kan iemand beelden zien. Met dat van een operator of beheerder kan iemand de camera wijzigen.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>Kijkers kunnen de camera niet meer bewegen en de uitgangen niet meer schakelen.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Ingesteld en moeilijk te raden: 8 of meer tekens, kleine letter, hoofdletter, cijfer en speciaal teken</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>Zonder rootwachtwoord vraagt de camera niemand om een login.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Ingesteld, maar makkelijk te raden</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>Het wachtwoord volgt de regels van de handleiding niet.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Ingesteld, en volgt de regels van de handleiding</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ingesteld</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock was niet als root ingelogd en kan dus niet zeggen hoe goed het rootwachtwoord is.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Rootwachtwoord instellen</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Nieuw rootwachtwoord</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>Een gegenereerd wachtwoord van 20 tekens is het best; niemand hoeft het te onthouden.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Sterk rootwachtwoord instellen</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>Zolang root geen wachtwoord heeft, laat de camera iedereen toe, welke andere accounts er ook zijn. Een eenvoudig wachtwoord is binnen enkele seconden geraden.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>Iedereen die als root inlogt, ook een recorder, heeft het nieuwe wachtwoord nodig. Raakt het kwijt, dan helpt alleen de resetknop.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, zoals voor deze locatie gekozen</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic stuurt het wachtwoord leesbaar over het netwerk, en sommige firmware laat een verminkte Basic-login door (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>Iedereen op het netwerk kan de stream bekijken.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>De camera gaf een waarde die Camlock niet kent.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>Om een login vragen bij RTSP-streams</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Soort login</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Kies Basic alleen als de recorder digest niet ondersteunt.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>Recorders halen de video op via RTSP. Als daarvoor geen login nodig is, kan iedereen op het netwerk hem ook ophalen.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Lopende beelden kunnen even stoppen. Een recorder zonder de juiste login krijgt geen beeld meer.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>SNMP uitschakelen</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 en v2c vragen alleen om een woord dat leesbaar over het netwerk gaat; v3 zonder sterke wachtwoorden is weinig beter.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Uit. De communitynamen van de fabriek (Public, Private) zijn nog ingesteld: wijzig ze voordat iemand SNMP inschakelt</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Alleen voor SNMP v3. Wachtwoorden hebben 8 of meer tekens nodig.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>Kies v3 alleen als het netwerkbeheer van de locatie het nodig heeft.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>Alleen v3, met wachtwoorden</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Naam voor lezen en schrijven</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Naam voor lezen</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Wachtwoord voor de login</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Wachtwoord voor de versleuteling</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>SNMP uitschakelen, of alleen v3 gebruiken</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1 en v2c vertellen veel over de camera aan iedereen die één woord kent, en dat woord is algemeen bekend.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>Het netwerkbeheer ziet de camera niet meer via SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>UPnP uitschakelen</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Bekendmaking en port forwarding uit</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>De camera maakt zichzelf bekend of opent zelf poorten.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP toont de camera aan iedereen op het netwerk, en opent soms via de router een verbinding met internet.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>De camera verschijnt niet meer vanzelf in de netwerkmap van Windows. Wegen die hij in de router opende, kunnen blijven tot de router herstart.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identiteit</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>De naam waaronder de server van het netwerk deze camera kent.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>C&amp;ertificaat van de camera</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>De eigen CA van de locatie maakt hier sleutel en certificaat; de server van het netwerk moet het rootcertificaat ervan vertrouwen.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Uit een bestand</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Gemaakt door de eigen CA van de locatie</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>Wa&amp;chtwoord of wachtwoordzin</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>Van de identiteit bij EAP-PEAP; van de privésleutel bij EAP-TLS, als die er een heeft.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>De netwerkbeheerder weet welke. EAP-TLS heeft geen wachtwoord nodig dat kan uitlekken.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (naam en wachtwoord)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificaat)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>C&amp;A-certificaat</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>Van de CA die het certificaat van de authenticatieserver ondertekent: PEM of DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Certi&amp;ficaatbestand</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER of PKCS#12 (.p12, .pfx) met de sleutel erin.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Bijbe&amp;horende privésleutel</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Laat dit leeg als de sleutel in het certificaatbestand zit.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>802.1X instellen, als allerlaatste</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Doe dit als laatste, op de pagina “IEEE 802.1x” van de camera, terwijl zijn poort op de switch nog open is: laad de certificaten, voer de identiteit in, schakel 802.1X in en sluit dan de poort. De weg terug is een open poort, of een uitzondering voor het MAC-adres van de camera (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Aan, met EAP-TLS of EAP-PEAP, zoals de netwerkbeheerder aangeeft</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>De camera toont een andere methode of identiteit dan deze locatie heeft.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Deze camera neemt certificaten alleen via zijn eigen webpagina aan.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Wie de camera loskoppelt, heeft netwerktoegang.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Alleen de switch ziet of de camera zijn identiteit toont voordat hij netwerktoegang krijgt.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Het netwerk laten vragen wie de camera is (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>Met 802.1X geeft de switch alleen netwerktoegang aan apparaten die bewijzen wie ze zijn. Wie de camera loskoppelt, krijgt niets.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Met een verkeerd certificaat of een verkeerde klok heeft de camera helemaal geen netwerk. Stel het in terwijl zijn poort op de switch open is. De weg terug is een open poort, of een uitzondering voor zijn MAC-adres (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, masker %2, gateway %3, van een DHCP-server</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, masker %2, gateway %3, vast</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>Adres, subnet, VLAN, switch en poort staan in het netwerkplan van de locatie</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Alleen het plan van de locatie toont dit. Schrijf de camera daarin, en geef hier aan waar hij staat: plan, VLAN, switch en poort.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>Wat gepland is en wat gevonden is, komen niet overeen. De rij blijft open tot ze wel overeenkomen, of tot het een uitzondering is.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Verant&amp;woordelijke</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Wie over dit adres gaat: een persoon of een afdeling.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Doel van de &amp;camera</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>Waar de camera naar kijkt, bijvoorbeeld “Noordpoort”.</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>Het nummer, van 1 tot en met 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Subnet</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Met de lengte van het prefix, zoals 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>Het adres van de router in dit subnet; leeg als er geen is.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>Ge&amp;reserveerd adres</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>Het adres dat het plan voor deze camera vrijhoudt.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>Sw&amp;itch</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>De naam van de switch waarop de camera is aangesloten.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Poor&amp;t</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>De poort van de switch, zoals de switch zelf die noemt.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>Een netwerkplan staat niet op de camera. De camera zegt welk adres hij heeft.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Camera een plaats in het netwerkplan geven</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Wie weet welk adres van wie is, merkt een apparaat op dat er niet hoort. Een eigen netwerk houdt de camera&apos;s gescheiden van het kantoor.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Geen, zolang het adres blijft.</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>Switch %1, poort %2.</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>Switch %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Poort %1.</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>Niet te zien vanaf de camera</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>De poort van de camera accepteert alleen het MAC-adres van deze camera, en de switch houdt een log bij</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Alleen de switch toont dit. Sta op zijn poort voor deze camera alleen dit MAC-adres toe en schakel het log in. Geef dan hier aan wie het deed, en waar.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>Type swi&amp;tch</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock schrijft de opdrachten; iemand plakt ze in de switch.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Een ander type, in gewone woorden</translation>
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
        <translation>De naam, voor op het blad; leeg = zoals in het netwerkplan.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Poort</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>Zoals de switch die zelf noemt, bijvoorbeeld Gi1/0/7; leeg = zoals in het plan.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>&amp;Logserver</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Waar de switch zijn log naartoe stuurt; leeg = hij heeft er al een.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>De instellingen van een switch zijn niet te zien vanaf een laptop die ergens anders is aangesloten.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Camerapoort op de switch bewaken</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Wie de camera loskoppelt, vindt een werkende netwerkaansluiting, vaak buiten. Een poort die maar één MAC-adres accepteert, en een log van wat er op die poort gebeurt, maken dat moeilijker en zichtbaar.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Een vervangende camera krijgt geen netwerk zolang de switch het nieuwe MAC-adres niet kent.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Iemand leest het beveiligingsnieuws van de fabrikant en geeft het door</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Alleen een mens kan zeggen wie voor deze locatie het beveiligingsnieuws van de fabrikant leest. Noem die persoon hier.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Een abonnement staat niet op de camera.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Beveiligingsnieuws van de fabrikant lezen</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Een lek in de firmware wordt alleen gedicht waar iemand ervan hoort. De fabrikant schrijft over lekken op zijn website en in zijn nieuwsbrief.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Wat e-mail.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Zonder ladder en gereedschap kan niemand bij de camera, de kabel of de resetknop</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Alleen wie erbij staat, kan dit zien: hoogte, behuizing, kabel in een buis, geheugenkaart achter het deksel. Kijk ernaar en noteer hier wat u vond.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Geen netwerk toont hoe een camera gemonteerd is.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>De camera zelf beschermen</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Wie de camera kan aanraken, kan hem wegdraaien, stukmaken, de geheugenkaart meenemen of op de resetknop drukken.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>Geen op het netwerk.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>Alleen v3, met SHA, eigen namen en wachtwoorden</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 en v2c: %1, v3: %2 (0 = uit, 1 = aan)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 heeft een wachtwoord voor de login en een voor de versleuteling nodig, elk van 8 of meer tekens.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 of v2c staat aan, of v3 staat uit of heeft nog de fabrieksnamen, MD5 of geen wachtwoord.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>Alleen SNMP v3 gebruiken</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>Het MAC-adres van de camera is onbekend.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Geef de poort op, zoals de switch die zelf noemt.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>Dit is geen naam van een poort: die bestaat uit letters, cijfers, spaties en de tekens / . - : en begint met een letter of cijfer.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>Een VLAN heeft een nummer van 1 tot en met 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>De logserver is geen adres en geen hostnaam.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>De camera raadpleegt geen tijdserver</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>De ingebouwde servers van de camera, elke %1 s</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, elke %2 s</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, elke %2 s. Dit is een openbare server: een risico, want iedereen kan er een draaien, en er is een verbinding met internet voor nodig</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Geef het account op dat de recorder gebruikt.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root is niet voor de recorder: geef de recorder een eigen account.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>Een camera kan geen account met de naam “%1” hebben.</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>De rol van de recorder is kijker of operator.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Een eigen account voor de recorder, met de laagste rol</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>Accounts naast root: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Account %1 toevoegen</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Open de gebruikerspagina van de camera en geef “%1” de rol “%2”. Als de lijst vol is, verwijder dan eerst een account dat niemand nodig heeft.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>Er wordt aan niemand iets prijsgegeven waarmee iets te openen is.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Zonder login wordt niets prijsgegeven (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Een wachtwoord of sleutel wordt zonder login prijsgegeven.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Zonder login wordt geen instelling prijsgegeven.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Zonder login geeft de camera %1 instellingen prijs, om te beginnen %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>De login wordt via digest gevraagd; Basic wordt niet aangeboden.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>De camera vraagt niemand om een login en toont dus niet hoe.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Een verzonnen Basic-login werd toegelaten.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>De camera biedt Basic aan.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic wordt niet aangeboden.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>Root zonder wachtwoord is eerder in deze sessie geweigerd.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>Root zonder wachtwoord is niet geprobeerd, want in deze sessie zijn genoeg foute logins verstuurd.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Niveau %1: zonder login geweigerd (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Niveau %1: de camera gaf zijn instellingen prijs zonder login.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Niveau %1: de camera heeft zo&apos;n pagina niet (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Niveau %1: de camera vroeg niet om een login, maar gaf ook niets prijs.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>Op niveau kijker worden instellingen zonder login geweigerd.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>Op niveau operator worden instellingen zonder login geweigerd.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>Zonder login worden instellingen aan iedereen geweigerd.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Deze computer kon over het netwerk niets opvragen.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>Onversleuteld HTTP is dicht, of leidt alleen naar HTTPS.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>De camera antwoordt over onversleuteld HTTP (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>De camera leidt over onversleuteld HTTP naar een andere pagina.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>Het antwoord (HTTP %1) zegt geen ja en geen nee.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>Onversleuteld HTTP leidt alleen naar HTTPS.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS antwoordt met het certificaat dat het hoort te hebben.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>HTTPS zou aanstaan, maar daar antwoordt niets.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>Het certificaat werd getoond, maar er kwam geen webpagina bij.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>HTTPS zou aanstaan, maar daar wordt geen TLS gesproken.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Er kwam niet op tijd een antwoord.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Certificaat van %1, geldig tot %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Certificaat van %1, geldig tot %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Een ander certificaat dan verwacht: %1, geldig tot %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>Op het eigen IPv6-adres van de camera antwoordt niets.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>Het eigen IPv6-adres van de camera is alleen vanuit zijn eigen netwerk te zien.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Deze computer heeft geen IPv6 op het netwerk van de camera.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>De camera antwoordt over IPv6, op %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>Over IPv6 antwoordt niets op %1, het adres dat uit het MAC-adres volgt.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>De camera antwoordt op zoekopdrachten via Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>De camera antwoordt niet op zoekopdrachten via Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>De handleiding vraagt hier niet om; het wordt alleen gemeld.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>Op de poorten die de camera eerst had, antwoordt niets.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>In deze sessie is geen poort vervallen, dus is er geen getest.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>Poort %1 is open, maar zegt niet waarvoor.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>De camera antwoordt op dit moment niemand, dus zijn stilte bewijst niets.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>Poort %1 antwoordt nog (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>Op %1 antwoordt niets.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>Poort %1 is open.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>Poort %1 is dicht.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Poort %1 antwoordt niet.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>De telnetpoort is dicht.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>De FTP-poort is dicht.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Een adres dat niet op de toegangslijst staat, krijgt geen antwoord.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Deze computer heeft geen tweede adres om vanaf te testen.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Deze computer kan niet vanaf %1 testen.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>De webserver geeft antwoord aan %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>De camera geeft over RTSP antwoord aan %1 (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Geweigerd vanaf %1, het tweede adres van deze computer.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Een ander programma op deze computer ontvangt daar al.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Deze gebruiker mag die poort op deze computer niet openen.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Deze computer kon niet op het netwerk luisteren.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>De camera zit achter verplaatste poorten, en deze is onbekend.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Er komt een regel van het cameralog op deze computer aan.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>Binnen %1 s kwam geen regel aan.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Aangekomen om %1: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>Zonder login worden streams aan iedereen geweigerd.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>De camera kent geen van zijn streams bij naam.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>De stream %1 werd zonder login beschreven.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>Het antwoord voor de stream %1 (RTSP %2) zegt geen ja en geen nee.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>De stream %1 werd beschreven bij een verminkte Basic-login (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Een verminkte Basic-login kreeg geen duidelijk antwoord.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Zonder login geweigerd, bij elke stream.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>De RTSP-poort is dicht: daar krijgt niemand een stream.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Het antwoord is niet te lezen.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>Er kwam geen antwoord over RTSP.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>De stream %1 werd zonder login beschreven op poort %2 (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>Zonder login worden beelden aan iedereen geweigerd.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Zonder login geweigerd (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>De camera heeft daar geen beeld (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>De camera verstuurde een beeld zonder login.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>Het antwoord bevat geen beeld.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 en v2c blijven stil.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>De camera antwoordt over SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>Geen antwoord over SNMP v1 en v2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 antwoordt.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 antwoordt niet.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>De camera antwoordt niet op zoekopdrachten via UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>De camera antwoordt op zoekopdrachten via UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>Geen antwoord op zoekopdrachten via UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>De camera vraagt deze computer om de tijd.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>De camera vroeg binnen %1 s niet om de tijd. Veel camera&apos;s doen dat maar één keer per uur.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>De camera vroeg ernaar om %1.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>De camera antwoordt op de zoekopdracht van de fabrikant (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>De camera antwoordt niet op de zoekopdracht van de fabrikant (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>Het account van de recorder krijgt de stream van de camera.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>Er is geen account van een recorder om te proberen.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>De camera vraagt om een login op een manier die Camlock niet kent.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>Het account van de recorder mag de stream %1 niet zien (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS toont een ander certificaat dan verwacht. De login is daar niet naartoe gestuurd.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>De recorder krijgt geen stream: RTSP is dicht, en HTTPS geeft er geen.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>Het account van de recorder krijgt de stream %1 binnen HTTPS; RTSP is dicht.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>De recorder krijgt de stream %1, net als iedereen: er wordt niet om een login gevraagd.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>Het account van de recorder krijgt de stream %1, over RTSP en binnen HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>Het account van de recorder krijgt de stream %1 over RTSP. HTTPS geeft er geen.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>Het account van de recorder wordt geweigerd.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>De poort van de webserver is dicht.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>De webserver was niet bereikbaar.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>De camera sloot de verbinding zonder antwoord.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>De camera antwoordt op de ONVIF-zoekopdracht (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>De camera antwoordt niet op de ONVIF-zoekopdracht (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>De sleutel is kort (%1, %2 bits) en mogelijk te kraken.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>De sleutel is van een soort die deze computer niet kent.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>Het is ondertekend op een oude manier (%1), die mogelijk te vervalsen is.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>De datums zijn niet te lezen.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Het is verlopen op %1.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>Volgens de klok van deze computer is het nog niet geldig, pas vanaf %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>het bestand %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>het geheugen van dit programma, tot het wordt afgesloten</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s achter</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s voor</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>%1 min %2 s achter</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>%1 min %2 s voor</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>%1 u %2 min achter</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1 u %2 min voor</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>%1 dagen achter</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1 dagen voor</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1, vergeleken met deze computer; tijdzone %2; zomertijd aan</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1, vergeleken met deze computer; tijdzone %2; zomertijd uit</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>tijd van deze computer</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(aanwezig)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>door de camera gemaakt, nieuw</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>zelfondertekend</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>ondertekend door de CA van de locatie</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>ondertekend door de CA van het bedrijf</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwoordelijke %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>doel %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>subnet %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>gereserveerd adres %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>switch %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>poort %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1 (betwist door VIVOTEK)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 kan niet als certificaat worden gelezen.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 kan niet tot het einde worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 kan niet worden gelezen, of is te groot voor een certificaat of sleutel.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 kon niet volledig worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 is verlopen op %2. Vraag een nieuw certificaat aan.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 is beschadigd. Laat Camlock een nieuwe aanvraag maken.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 is leeg. Download het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 is geen bruikbare foto: JPEG of PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 is te groot voor een firmwarepakket.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 is pas geldig vanaf %2. Controleer de klok van deze computer, of vraag een certificaat aan dat nu geldig is.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>Voor een PDF is een programma met lettertypen nodig (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Een certificaat wordt aangeduid met “sha256:” en de 64 hexadecimale tekens van zijn vingerafdruk.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Een wijziging is mislukt.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>Een wijziging in het journaal is niet te begrijpen.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>Op deze computer kan geen sleutel voor de camera worden gemaakt.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Een reeks begint met het laagste adres.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Een reeks van - tot werkt alleen met IPv4-adressen. Schrijf voor IPv6 een netwerk, 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>Een ondertekend certificaat wordt niet met één verzoek geïnstalleerd.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Na deze wijziging zou de camera langs geen enkele weg meer bereikbaar zijn.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Een uitgever in het bestand mag dit certificaat niet uitgeven. Vraag de CA om de hele keten.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Een uitgever van het cameracertificaat is vandaag niet geldig. Vraag de CA om de huidige keten.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>Het certificaat van een uitgever in het bestand is vandaag niet geldig. Vraag de CA om de huidige keten.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Op dit adres antwoordt nu een andere camera: %1 is “%2”, het was “%3”. Er is niets meer verzonden.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Op dit adres antwoordt nu een andere camera: %1 is “%2”, het was “%3”. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Daar antwoordt een andere camera: %1 is “%2”.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPS is ingeschakeld, maar antwoordt niet: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>Er kon geen sleutel worden gemaakt om verslagen mee te ondertekenen.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>Er kon geen beveiligde verbinding worden afgesproken: het apparaat spreekt hier geen HTTPS, of alleen een verouderde versie.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Hier wordt geen certificaataanvraag van deze camera bewaard. Voer de stappen één keer uit zonder certificaatbestand: Camlock slaat er dan een op.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>Op %1 antwoordt niets. Controleer adres, kabel en voeding.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>Van het account wordt niets gevraagd.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Op %1, poort %2, luistert niets.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Register %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>Op %1 antwoordt iets, maar het is geen VIVOTEK-camera.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Stap %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Gestopt. Wat tot nu toe is gedaan, blijft.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1 is niet volledig of geen geldige JSON: regel %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1 moet één JSON-object zijn: regel 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>Het CA-bestand bevat “%1”, en dat is geen certificaatautoriteit. Kies het certificaat van de CA die dat van de authenticatieserver ondertekent.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>De HTTPS-poort toont een ander certificaat (%1) dan het certificaat dat de camera heeft gemaakt (%2). Daar is niets naartoe gestuurd.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>In het PKCS#12-bestand ontbreekt het certificaat of de privésleutel. Exporteer beide samen.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>Dit is geen antwoord zoals een VIVOTEK-camera het geeft.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>De camera beantwoordde het pakket met de fout %1.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>De camera antwoordde met de fout %1.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>De camera antwoordt alleen via HTTPS, en zijn certificaat is nog niet bekend. Vertrouw het om door te gaan.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>De camera vraagt om een login.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>De camera vraagt om een wachtwoord.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>De camera is niet bereikbaar: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>De camera antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>De camera antwoordde niet binnen %1 seconden.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>De camera zei niet meer wie hij is (%1 ontbreekt). Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>De camera accepteert het nieuwe wachtwoord niet.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>De camera ondersteunt geen ONVIF.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>De camera ondersteunt dit niet (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>De camera ondersteunt dit niet: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>De camera toont de 802.1X-configuratie niet.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>De camera verbrak de verbinding zonder antwoord.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>De camera heeft geen eigen certificaat.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>De camera heeft zijn certificaat niet binnen %1 seconden gemaakt.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>De camera laat dit account toe, maar niet tot zijn beheer (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>De camera heeft het account %1 op zijn lijst, maar laat het niet toe.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>De camera vraagt het wachtwoord nu als leesbare tekst, en deed dat eerder niet. Het is niet verzonden.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>De camera weigerde het account: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>De camera weigerde de wijziging: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>De camera weigerde het pakket: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>De camera weigerde het verzoek als ongeldig (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>De camera weigerde de gebruikersnaam of het wachtwoord. Ze worden niet nog eens geprobeerd.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>De camera weigerde de waarde van %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>De camera weigerde deze login eerder; hij wordt niet nog eens geprobeerd.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>Op de camera draait nu “%1”; de naam van het pakket zegt “%2”.</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>De camera zegt dat hij bezig is (503). Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>De camera stuurt Camlock door naar een ander adres: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>De camera stuurde geen bruikbaar beeld.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>De camera stuurde iets dat geen certificaataanvraag is.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>De camera toont %1 = “%2” in plaats van “%3”.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>De camera toont een ander certificaat dan het certificaat dat u vertrouwt; er is niets verzonden. De vingerafdruk is sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>De camera startte opnieuw zonder te antwoorden.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>De camera nam het nieuwe certificaat aan, maar zijn HTTPS-poort toont het nog niet.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>De camera wil iets dat Camlock niet kent.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>De camera kreeg het hele pakket en draait nog steeds op “%1”. Het pakket is misschien beschadigd: vergelijk de SHA-256, download het opnieuw, of neem contact op met de support van VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>De camera viel midden in het werk weg en kwam niet terug: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>De HTTPS-poort van de camera toont geen certificaat.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>De ONVIF-dienst van de camera vraagt om een login.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>De ONVIF-dienst van de camera ondersteunt dit niet.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>De ONVIF-dienst van de camera weigerde de gebruikersnaam of het wachtwoord. Ze worden daar niet nog eens geprobeerd.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>De ONVIF-dienst van de camera weigerde dit en geeft geen reden.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>De ONVIF-dienst van de camera weigerde deze login eerder; hij wordt niet nog eens geprobeerd.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>De ONVIF-dienst van de camera weigerde deze login.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>De ONVIF-dienst van de camera weigerde dit: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>De toegangslijst van de camera toont %1 niet.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>De toegangslijst van de camera is van de andere soort.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>De toegangslijst van de camera toont %1 nog.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>Het antwoord van de camera declareert een eigen documenttype, en dat leest Camlock niet.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>Het antwoord van de camera heeft te veel onderdelen.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>Het antwoord van de camera is afgekapt of te lang.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>Het antwoord van de camera is te diep genest.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>Het antwoord van de camera is er geen dat ONVIF kent.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>Het antwoord van de camera is niet de XML waarom is gevraagd.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>Het antwoord van de camera is te lang.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>Het certificaat van de camera draagt niet de handtekening van deze CA. Kies de CA die het heeft uitgegeven.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>Het certificaat van de camera leidt niet naar deze CA. Kies de CA die het heeft uitgegeven, of een bestand met alle uitgevers ertussen.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Het certificaat van de camera is nog niet bekend; er is niets verzonden. De vingerafdruk is sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>Het certificaat van de camera mag niet door een client worden gebruikt. Vraag de CA om een certificaat met de gebruiksdoelen digitalSignature en clientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>Het certificaat van de camera, of een uitgever ervan, mag hier niet voor worden gebruikt. Vraag de CA om een clientcertificaat (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>De klok van de camera nam de tijd niet over: hij wijkt %1 s af.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>De sleutel van de camera (%1, %2 bits) is te zwak of ongebruikelijk; RSA met minstens 2048 bits is nodig.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>De accountlijst van de camera toont %1 niet zoals het hoort.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>De huidige instellingen van de camera kunnen niet worden opgeslagen in %1: %2. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>De certificaataanvraag van de camera kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>De certificaataanvraag van de camera kan niet worden gelezen. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>De certificaataanvraag van de camera is niet met zijn eigen sleutel ondertekend.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>De certificaatautoriteit voor %1 kan op deze computer niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>Het certificaat kan op deze computer niet worden ondertekend.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>Het certificaatbestand bevat geen privésleutel. Kies ook het sleutelbestand.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>De checklist kon niet worden afgedrukt.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>De checklist kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>De datums van %1 zijn niet te lezen. Vraag een nieuw certificaat aan.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>De datums van dit certificaat zijn niet te lezen. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>De sleutelbos van deze computer kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>De sleutelbos van deze computer antwoordde niet.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>De sleutelbos van deze computer gaf niet terug wat erin was gezet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Het bestand %1 kan niet worden gemaakt: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>Het bestand %1 kan niet worden geopend: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Het bestand %1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>Het bestand %1 bestaat al; het wordt niet overschreven.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>Het bestand %1 is beschadigd en kan niet worden verplaatst.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>Het bestand %1 is in gebruik.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>Het bestand %1 is te groot voor een wachtwoordbestand.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>Het bestand bevat geen leesbaar certificaat. Vraag de CA het te leveren als PEM, DER of PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>Het bestand is beschadigd of afgekapt. Vraag de CA het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>Het bestand is te groot voor een certificaat of sleutel.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>Het bestand is te groot. Vraag de CA om alleen het certificaat en zijn uitgevers.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>In het bestand ontbreekt het certificaat van de uitgever “%1”. Vraag de CA om de hele keten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>In de map %1 kan niet worden geschreven, of een andere Camlock heeft die net gemaakt.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>De map %1 is niet leeg; een certificaatautoriteit wordt alleen in een nieuwe map gemaakt.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>De map voor %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>Het tijdelijke wachtwoord werd niet aangenomen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>Het journaal %1 kan niet worden geopend: een andere Camlock werkt aan deze opdracht, of in de map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Het journaal %1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>Het journaal %1 kan niet worden geschreven: %2. Zonder journaal wordt niets naar een camera verzonden.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>Het bestand %1 is te groot voor een journaal.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>Het journaal zegt niet waar de camera kan zijn.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>Het journaal zegt niet welk niveau gewenst was.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>Het journaal is beschadigd in regel %1.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>Het journaal is beschadigd in regel %1: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Het journaal is leeg.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>De sleutel en het rootcertificaat in %1 horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>De sleutel in %1 moet een wachtwoordzin hebben.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>De sleutel van de CA van de locatie is beschadigd.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>De sleutel die verslagen ondertekent, is beschadigd: %1. Verplaats het bestand, dan maakt Camlock een nieuwe; verslagen die met de oude zijn ondertekend, noemen de oude.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>De sleutel die verslagen ondertekent, is in gebruik in %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>Het sleutelbestand bevat geen leesbare privésleutel. Exporteer die als PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>De lijst met uitgegeven certificaten %1 ontbreekt of is beschadigd; zonder die lijst wordt niets uitgegeven.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>De lijst met kwetsbaarheden heeft geen “schema”.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>De naam %1 is op dit netwerk niet bekend.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>Het getal achter / moet van 0 tot en met %1 zijn.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>Het pakket is gewijzigd sinds het is bekeken. Er is niets verzonden. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>Het papier is te smal voor de checklist.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>De wachtwoordzin opent de sleutel van de CA van de locatie niet.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>De wachtwoordzin opent de privésleutel niet. Typ hem nog een keer.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>De wachtwoordzin van de CA van deze locatie staat niet in %1. Hij is met een andere sleutelbos gemaakt: meld u daar aan, of geef de locatie een andere naam.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>De foto %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>De foto %1 is groter dan 10 MB.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>De printer nam de volgende pagina niet aan.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>De privésleutel hoort niet bij het certificaat. Kies de twee bestanden die samen zijn gemaakt.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>De privésleutel is vergrendeld. Typ de wachtwoordzin.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>Het verslag kon niet worden ondertekend.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>Het verslag is te groot: meer dan 16 MB.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>Het rootcertificaat in %1 ontbreekt of is beschadigd.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>De beveiligde verbinding met de camera is verbroken.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>Het handtekeningbestand is beschadigd, of niet van Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>Het handtekeningbestand is gewijzigd: zijn eigen handtekening klopt niet.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>De locatie in het journaal is niet geldig: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>De CA van de locatie is verlopen op %1. Er is een nieuwe nodig.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Hier is geen certificaat dat voor een camera onthouden kan worden.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>Er is geen plek om het nieuwe wachtwoord te bewaren.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>Er is geen plek om de wachtwoordzin van de CA van de locatie te bewaren.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>Er is geen verslag om te ondertekenen.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>Dit account past niet op een regel van het wachtwoordbestand.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>Deze camera heeft in zijn toegangslijst geen plaats voor IPv6-adressen.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>De klok van deze camera kan niet over het netwerk worden gelijkgezet.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>Het wachtwoord van deze camera kan niet over het netwerk worden ingesteld. Gebruik de pagina van de camera zelf.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Dit certificaat draagt niet de handtekening van de uitgever in het bestand. Vraag de CA om de hele keten.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Dit certificaat is verlopen op %1. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Dit certificaat is voor een andere sleutel. Vraag de CA de aanvraag van deze camera te ondertekenen.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Dit certificaat is door de camera zelf ondertekend. Vraag de CA om een certificaat dat door de CA is ondertekend.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Dit certificaat is pas geldig vanaf %1. Controleer de klok van deze computer, of vraag de CA om een certificaat dat nu geldig is.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Dit certificaat mag niet voor een server worden gebruikt. Vraag de CA om een certificaat met de gebruiksdoelen digitalSignature en serverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Deze wijziging gaat met de hand, op de pagina&apos;s van de camera zelf.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Deze wijziging wordt niet met een formulier verzonden.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Deze computer levert geen willekeurige getallen.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Dit bestand is de aanvraag zelf. Vraag de CA om het certificaat dat op basis daarvan is gemaakt.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>Dit is een certificaat voor een certificaatautoriteit. Vraag de CA om een clientcertificaat (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>Dit is een certificaat voor een certificaatautoriteit. Vraag de CA om een servercertificaat (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>Dit is geen leesbaar certificaat.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Wat op %1 antwoordt, spreekt geen HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>Wat daar antwoordt, zegt niet welke camera het is.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>Wat de camera als zijn certificaat geeft, is er geen.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>een persoon</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Poort %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- access-poort</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- access-poort in VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- port security aan, hoogstens één MAC-adres: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- wat andere apparaten sturen, wordt weggegooid en gelogd</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- link up en link down worden gelogd</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Log: verzonden naar %1 (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>De camera vraagt een DHCP-server om zijn adres en kreeg het gereserveerde: de server heeft de reservering.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Er is een adres gereserveerd, maar de camera kreeg een ander adres van een DHCP-server. Reserveer het adres op die server, of stel op de camera een vast adres in.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 ligt niet in het netwerk %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 is het adres van het netwerk zelf of het broadcastadres (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Deze camera toont geen instelling voor zijn hostnaam.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Een hostnaam bestaat uit letters, cijfers en koppeltekens, hoogstens 40 tekens, zonder koppelteken aan het begin of einde.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Deze camera toont de instellingen voor zijn adres niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>“%1” is geen adres voor een camera. Schrijf het als 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>“%1” is geen masker. Schrijf het als 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>De gateway %1 zou de camera zelf zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>“%1” is geen adres van een nameserver.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 is het eigen adres van deze computer.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Deze computer (%1) zou de camera op %2 niet meer kunnen bereiken. Geef een adres in het netwerk van deze computer op, of wijzig eerst het adres van de computer.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>Een ander apparaat (%2) heeft het adres %1 al.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Camera een hostnaam geven</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Camera een vast adres geven</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>Een ander apparaat (%1) heeft het adres %2 al. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>De camera kreeg geen adres van een DHCP-server. Sluit hem aan op een netwerk met een DHCP-server, of geef deze computer het adres 169.254.1.1 met het masker 255.255.0.0. Zoek daarna opnieuw.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>De camera zit in een ander netwerk dan deze computer. Geef deze computer daar een vrij adres, bijvoorbeeld %1 met het masker 255.255.255.0, en zoek opnieuw.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>Het is niet bekend via welk IPv4-adres deze computer de camera bereikt. Stel het adres in op de webpagina van de camera zelf.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Dit certificaat noemt %1 niet. Vraag de CA om deze DNS-naam bij de alternatieve namen op te nemen.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Dit certificaat noemt %1 niet. Vraag de CA om dit IP-adres bij de alternatieve namen op te nemen.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP en HTTPS. Certificaat van %1, uitgegeven door %2. Het is verlopen: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP en HTTPS. Certificaat van %1, zelfondertekend. Het is verlopen: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>Alleen HTTPS. Certificaat van %1, uitgegeven door %2. Het is verlopen: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>Alleen HTTPS. Certificaat van %1, zelfondertekend. Het is verlopen: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 is niet het begin van een netwerk. Het netwerk eromheen is %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Deze computer heeft geen lettertypen. Installeer er een paar, of maak HTML.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Accounts op de camera</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Account en rol</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Beveiligingschecklist, om met de hand in te vullen</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Leeg formulier</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Aanbevolen: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>Kruis in elke rij één vakje aan, schrijf op wat u zag en wanneer, en onderteken. Schrijf geen wachtwoord op dit formulier.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Voer het later in: camlock audit CAMERA --attest ID=NOTE, met de ID rechts in elke rij; wat Camlock zelf kan testen, test het dan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Waarde, of wat is gezien</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Opmerkingen, reden</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Paraaf, tijd</translation>
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
        <translation>Overige</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Voldoet</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Voldoet niet</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Tegenspraak</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Verklaard</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Handmatig, open</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Uitzondering</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Buiten de handleiding</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>Ook van buitenaf gezien. De handleiding heeft er geen hoofdstuk over, dus telt het in geen score mee. Wat openstaat en niet nodig is, kan het best worden uitgeschakeld.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Gelijk aan de laptop</translation>
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
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>%1 voor op de laptop</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>%1 achter op de laptop</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Nummer op de plattegrond</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adres</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netwerkadres</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Netwerkmasker</translation>
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
        <translation>Poort van de switch</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware vooraf</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware achteraf</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Alle instellingen vooraf (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Alle instellingen achteraf (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Bijlage: beheersmaatregelen</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>De handleiding noemt de CIS Critical Security Controls v6.1 (CSC6); waar elke maatregel over gaat, staat er in onze woorden. Safeguards van de CIS Controls v8.1 met een ster zijn onze lezing. EN 303 645 en IEC 62443-4-2 beoordelen producten: een rij gebruikt een mogelijkheid waar daar om wordt gevraagd; dat toont niet aan dat het product voldoet.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Teruggelezen: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>Van buitenaf: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Verklaard door %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Bijlage: het bewijs</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Alle bewijzen uit het verslag. De tijden zijn die van de laptop. Wat over het netwerk ging, is kort geciteerd, en wachtwoorden erin zijn gemaskeerd. Een streepje als rij: buiten de handleiding.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Zoals verwacht</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>was al zoals aanbevolen, en dat is bewezen</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>was eerst zwak, is hersteld, en dat is bewezen</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>is zwak</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>camera en netwerk spreken elkaar tegen</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>een persoon zegt het, en tekent ervoor</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>iemand moet het nog doen</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>met reden zo gelaten</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>de camera heeft het niet</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>de controle zelf mislukte</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Niveau Advanced: een toegangslijst en andere poorten houden buitenstaanders weg, maar vervangen geen wachtwoord. Wie een toegelaten adres overneemt of alle poorten probeert, komt er toch langs.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>Een log is bewezen door een regel die op de laptop aankwam. Is de logserver een andere computer, dan kan alleen de eigenaar daarvan zien of er regels aankomen. Het account van de recorder is bewezen door in te loggen zoals de recorder dat doet.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Een certificaat verloopt. Vernieuw het vóór die dag: daarna weigert de recorder de camera misschien. Wie de camera controleert, vergelijkt de SHA-256 van het certificaat met die op dit blad.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>Hoe u dit blad leest</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Hoe Camlock telt: Voldoet en Hersteld, ten opzichte van Voldoet, Hersteld, Voldoet niet, Tegenspraak en Uitzondering. Een niveau is bereikt als geen van de rijen Voldoet niet, Tegenspraak, Fout of Niet getest is.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Hoe Camlock bewijst: het leest elke instelling terug van de camera, en kijkt van buitenaf zoals een buitenstaander op het netwerk zou doen. Een rij voldoet alleen als beide overeenstemmen.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Beheersmaatregelen: CSC6 zijn de CIS Critical Security Controls v6.1 die de handleiding noemt. CIS8 zijn safeguards van de CIS Controls v8.1; welke daarvan passen, is onze lezing.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>De handleiding is VIVOTEK&apos;s Security Hardening Guide v1.0 uit 2018. De tijden zijn die van de laptop. Op dit blad staat geen wachtwoord.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>De camera is overgedragen in de toestand die op dit blad staat, met de genoemde open punten en uitzonderingen. Rijen met Verklaard zijn de eigen verklaring van de installateur.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Voor de installateur</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Voor de klant</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Operator of getuige</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>Op deze camera is geen certificaat gezien.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Uitgegeven aan</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificaat (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>Uiterlijk vernieuwen op</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rol onbekend</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Kijker</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Namen en rollen</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Bewezen: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Niet bewezen: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>In deze sessie niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Tijd, log en recorder, van buitenaf gezien</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>De camera vraagt een server om de tijd</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>Het log van de camera komt aan</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Proef met het account van de recorder</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Wachtwoord en volgende controle</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Wachtwoord overgedragen aan</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Overgedragen op</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende controle</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Hoe het is overgedragen (nooit het wachtwoord zelf)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Advanced (omvat Basic)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Enterprise (omvat Basic en Advanced)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Niveau van de handleiding</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 is niet bereikt: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 is bereikt</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1 is niet bereikt: het vorige niveau is dat ook niet</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Beveiligingschecklist</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>Volgt VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (ingekort; in het verslag staat alles)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: %2 van %3 getelde rijen voldoen</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Teruggelezen, wijkt af: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Door een persoon: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Teruggelezen: %1 van %2 zoals gevraagd</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>Wat HTTPS niet doet: het verbergt de webpagina&apos;s en de logins daar, niet de video. RTSP en RTP blijven onderweg leesbaar, tenzij de recorder RTSP over HTTPS gebruikt. Een certificaat dat de camera zelf heeft ondertekend, versleutelt wel, maar houdt geen man-in-the-middle tegen zolang de recorder en de browsers het niet als vertrouwd hebben vastgelegd.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Zie hieronder</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Vooraf en achteraf: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vooraf: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Achteraf: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Opmerking: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>Foto %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>De camera zegt het ene en het netwerk het andere: zoek uit wat klopt.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>Controleer opnieuw: de controle zelf mislukte.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Instelling, niveau, beheersmaatregelen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Achteraf</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Hoe bewezen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Wat er nog te doen is</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Er staat niets meer open.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>Er zijn geen uitzonderingen gemaakt.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen einddatum</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>Het verslag achter dit blad</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Dit blad is gemaakt uit een verslag dat niet ondertekend is. De vierkante code is de SHA-256 van het verslag.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Dit blad is gemaakt uit een ondertekend verslag. “camlock verify” zegt of het verslag nog is zoals het werd ondertekend, en met welke sleutel. De vierkante code is de SHA-256 van het verslag.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Verslag (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Ondertekend met de sleutel</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>HTTPS-certificaat van camera %1 (%2) vernieuwen</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Het certificaat verloopt op %1.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>Na die dag weigeren recorder en browsers de camera, of waarschuwen ze ervoor. Gebruik Camlock opnieuw op deze camera om het te vernieuwen.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>MAC-adres: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Locatie: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certificaat (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1 is niet bereikt: in dit verslag ontbreken rijen</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>het HTTPS-certificaat</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>de uitzondering voor “%1”</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Verlopen op %1: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>Verloopt op %1 (resterende dagen: %2): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Meer van deze soort: %1. Zoek de camera&apos;s hieronder op.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Op dit adres antwoordt niemand.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Controleer adres, kabel en voeding. Computer en camera moeten op hetzelfde netwerk zitten; een camera heeft ongeveer een minuut nodig om te starten.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>De camera antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Wacht even, misschien is hij bezig of start hij opnieuw. Probeer het daarna nog een keer.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>De camera toont een certificaat dat hier niet bekend is.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Ga na of het de juiste camera is. Vertrouw pas dan het certificaat; er is niets naar de camera verzonden.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>De camera weigerde deze gebruikersnaam of dit wachtwoord.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Controleer het wachtwoord en probeer het voorzichtig opnieuw: sommige camera&apos;s blokkeren na een paar foute pogingen. Een camera met fabrieksinstellingen heeft geen wachtwoord.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>De camera begreep het verzoek, maar weigerde het.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Stel het in op de webpagina van de camera zelf, of laat het zo en geef aan waarom; ga daarna verder.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Deze camera ondersteunt dit niet.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>Er is niets stuk. Misschien ondersteunt nieuwere firmware dit; het staat op het blad.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>Dit is geen antwoord van een VIVOTEK-camera.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Controleer het adres: een ander apparaat kan het hebben. Is het toch de camera, start hem dan opnieuw en probeer het nog een keer.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>De camera nam de wijziging aan, maar toont daarna een andere waarde.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Bekijk het resultaat: daar staat om welke instelling het gaat. Stel die in op de webpagina van de camera zelf.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>Op dit adres is nu een andere camera, of een ander certificaat.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>Er wordt niets meer geschreven. Zoek uit welk apparaat het adres heeft en begin dan opnieuw met deze camera.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>U hebt het gestopt.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>Er wordt niets meer naar de camera verzonden. U kunt op elk moment opnieuw beginnen.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Op deze computer ging iets mis.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Controleer of er ruimte op de schijf is en of u daar mag schrijven, en probeer het opnieuw. Blijft het probleem, meld het dan.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: nee. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>Van buitenaf niet te zien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>Camera zegt</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Van buitenaf gezien</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Geef aan waarom het zo blijft: de reden staat op het blad.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Geef aan wie akkoord ging: de naam staat op het blad.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Niet aanwezig</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Zelf kijken</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Niemand merkt het</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Anderen moeten opnieuw inloggen</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Verbindingen vallen soms weg en komen terug</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Een dienst van de camera herstart</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>De camera herstart</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Kan iemand buitensluiten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>De camera maakt een sleutel voor zijn certificaat. Dat duurt op oudere camera&apos;s enkele minuten.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>De camera schrijft de firmware in zijn geheugen en herstart. Dat kan tot vijf minuten duren. Zonder voeding start hij misschien nooit meer.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>De verbinding valt even weg. Camlock maakt vanzelf opnieuw verbinding.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Een dienst van de camera herstart. Dat kan tot een minuut duren.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>De camera herstart. Dat duurt een of twee minuten.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Gedaan, en teruggelezen</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>De camera toont een andere waarde</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>De camera weigerde het</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Verzonden; kon niet worden teruggelezen</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>Doet u met de hand</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Zeer moeilijk te raden</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Moeilijk te raden</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Vrij moeilijk te raden</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Makkelijk te raden</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Meteen geraden</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Locatiebestand opslaan</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Locatiebestanden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Ander netwerk</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Fabrieksnieuw</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Met wachtwoord</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Eerder gezien</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Vandaag afgerond</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>containers</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>Ik voer het wachtwoord van %1 zelf in</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>Het wachtwoord van %1. Schrijf het nu op: het wordt niet nog een keer getoond. U kunt ook een ander typen.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock maakt een lang wachtwoord dat niemand hoeft te onthouden.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Typ een wachtwoord voor %1, of laat Camlock er een maken.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Nog open: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe invoer</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Druk op Enter om het op de lijst te zetten.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 of 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Adressen op de lijst</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Druk op Delete om er een af te halen.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 staat nog niet op de lijst. Druk op Toevoegen, of maak de regel leeg.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Het staat al op de lijst.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (niet bruikbaar: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>&amp;Stoppen na deze wijziging</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>No&amp;g eens kijken</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>Gedane wijzigingen &amp;terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Zo &amp;laten</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Deze wijzigingen aan&amp;brengen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>Laat kabel en voeding van de camera met rust tot dit klaar is.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Volge&amp;nde</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Wijzigingen en hun uitkomst</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Wijzigingen aanbrengen</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>Van deze opdracht kan niets worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Wijzigingen terugdraaien</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht nog</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Aangebracht</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Camera opnieuw uitlezen</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Sommige wijzigingen zijn tegengehouden.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>De wijzigingen die al zijn aangebracht, blijven staan; de lijst toont ze. Terugdraaien of zo laten?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>Wat al was gedaan, is teruggedraaid.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>De wijzigingen die al zijn aangebracht, blijven staan; de lijst toont ze.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Alles opnieuw uitlezen en testen</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Klaar. De volgende pagina toont wat nu klopt.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>De certificaataanvraag voor de CA van het bedrijf is opgeslagen: %1. Hebt u het ondertekende certificaat terug, loop deze camera dan nog eens door en geef het bestand op.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>Op de camera draait nu “%1”.</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Deze wijzigingen komen nu. Wilt u iets anders kiezen, laat het dan zo en loop deze camera nog eens door.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Locatie, plaats, model, adres, MAC, firmware of datum, zoals 2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Afgeronde camera&apos;s</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Verlopen of bijna verlopen</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>De nieuwste %1 staan hier. Typ meer om oudere te vinden.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Op deze computer is nog geen camera afgerond.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Geen afgeronde camera heeft al deze woorden.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Verslagen: %1</translation>
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
nee</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>De camera</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>Bijvoorbeeld 192.168.1.20, camera-7.local of http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>Dit is geen adres van een camera.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Typ een naam of IP-adres, zonder pagina of gebruiker.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Typ het adres van de camera waar u voor staat, of neem het over uit de lijst.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Deze camera is nog niet bereikbaar.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Uitgegeven aan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Tot nu toe vertrouwd</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>Certificaat van de camera</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>zelfondertekend: niemand anders staat ervoor in</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, %2 bits; handtekening %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>De checklist</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Sla de checklist op of druk hem af, en laat de klant hem ondertekenen.</translation>
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
        <translation>Afdrukvoorbeeld van de checklist</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>Over&amp;dracht …</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>De plaats van de camera, wie het wachtwoord kreeg, en wie de open punten afhandelt.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>Map &amp;kiezen …</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>&amp;PDF opslaan</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>H&amp;TML opslaan</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>&amp;JSON-verslag opslaan</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>&amp;CSV opslaan</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>OSCA&amp;L opslaan</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>SAR&amp;IF opslaan</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>A&amp;gendaherinnering opslaan</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Een agendabestand (.ics): het certificaat van de camera op tijd vernieuwen.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>Rootcertific&amp;aat opslaan</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Voor de recorder en de browsers van deze locatie: hiermee kennen ze de camera&apos;s.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Leeg f&amp;ormulier opslaan</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Voor een dag zonder laptop: met de hand invullen, later overtypen.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Afd&amp;rukken …</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>&amp;Volgende camera</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>Afgeronde camera&apos;&amp;s …</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Deze map kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Kies een andere map en sla opnieuw op.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>Het rootcertificaat kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Bewaard in het verslag, dat opnieuw wordt ondertekend.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF schrijven</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>Waar moeten checklists worden opgeslagen?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>Locatie&amp;bestand opslaan …</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>Wat hier voor alle camera&apos;s van deze locatie is besloten, om het later weer te openen of te delen. Er staan geen wachtwoorden in.</translation>
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
        <translation>%1 (aanbevolen)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Achteraf</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Wat er is veranderd</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificaat (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Certificaat geldig tot</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>Niet in dit verslag</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>De verslagen van %1 en %2 zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>Wat het verslag van %2 anders zegt dan dat van %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
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
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Instellingen die eraan bijdragen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Beheersmaatregelen</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>De handleiding noemt de CIS Critical Security Controls v6.1. Waar elke maatregel over gaat, staat er in onze woorden. De nummers van CIS v8.1, EN 303 645 en IEC 62443-4-2 staan in de bijlage van het blad.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Beheersmaatregelen en de instellingen die eraan bijdragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Geen uit deze handleiding</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>&amp;Zo houden: deze locatie heeft dit nodig</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>Voor&amp;lopig zo laten: iemand heeft het risico geaccepteerd</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Dit staat woord voor woord op het blad.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>&amp;Goedgekeurd door</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>Ti&amp;jdelijk, tot en met</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Tot en met deze dag</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Afgeronde camera&apos;s</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Met de vorige vergelijken</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>Handtekening &amp;verifiëren</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Af&amp;drukken …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporteren …</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Terug naar de lijst</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Sommige bestanden bij de bewaarde verslagen zijn geen verslagen die Camlock kan lezen.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>Het register van afgeronde camera&apos;s kan niet worden gebruikt. De verslagen zelf zijn niet aangeraakt.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>Er is geen eerder verslag van deze camera.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>Het bestand is weg; dit is de kopie in het register.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>Het bestand is niet meer wat bewaard werd; dit is de kopie in het register.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Dit verslag is niet ondertekend.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Niets toont aan dat het nog is zoals Camlock het schreef.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>De handtekening is niet bruikbaar.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Dit verslag is niet zoals het werd ondertekend.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Gewijzigd: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>De handtekening klopt en is op deze computer gezet.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>De handtekening klopt.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>De handtekening is gezet met de sleutel %1: vergelijk die met de sleutel op het blad.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Checklist om af te drukken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Verslag (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Verslag exporteren</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF schrijven</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Kiezen …</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw &amp;zoeken</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Ook an&amp;dere apparaten tonen</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;werk</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Waar naar camera&apos;s wordt gezocht.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Reeks</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>Ook elk adres hierin wordt geprobeerd, voor camera&apos;s die niet op zoekopdrachten antwoorden.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>optioneel, bijvoorbeeld 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Woorden die in de rij staan: model, adres, MAC, status.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Gevonden camera&apos;s</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Enter kiest de camera van de rij.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>Alles behalve VPN en containers</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Stoppen met zoeken</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>Dit is geen reeks. Schrijf bijvoorbeeld 192.168.1.0/24 of 192.168.1.20-192.168.1.60; hoogstens 1024 adressen.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Bezig met zoeken: %1 van %2 adressen.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Bezig met zoeken.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Gevonden camera&apos;s: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Niet getoond: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Er is niets om te tonen. Maak het filter leeg, of laat ook andere apparaten tonen.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Deze computer is niet met een netwerk verbonden. Sluit de netwerkkabel aan, wacht tot de computer een adres heeft, en zoek opnieuw. Een VPN of containernetwerk moet hierboven worden gekozen.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>Geen enkele camera antwoordde. Controleer de voeding en de kabel van de camera, en of camera en computer op dezelfde switch zitten; een nieuwe camera heeft tot twee minuten nodig om te starten. Een firewall op deze computer kan antwoorden tegenhouden. Zoek daarna opnieuw, probeer een reeks, of typ hierboven het adres.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Neveneffecten</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Klopt: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Klopt niet: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>&amp;Bewaren in het verslag</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>Wat u hier schrijft, staat op het blad. Wat u leeg laat, kan er met de hand op worden geschreven. Datums zijn jaar-maand-dag, zoals 2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Waar de camera is</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>&amp;Nummer op de plattegrond</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>P&amp;laats</translation>
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
        <translation>&amp;Poort van de switch</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Wachtwoord en volgende controle</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>Overge&amp;dragen aan</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Bijvoorbeeld: in een gesloten envelop. Nooit het wachtwoord zelf: dit staat op het blad.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Volgende cont&amp;role</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Nog een open punt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>“%1” is geen datum. Schrijf die als jaar-maand-dag, zoals 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, met oefencamera&apos;s</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Volge&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ter&amp;ug</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>A&amp;fronden</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Er worden wijzigingen aangebracht. Stoppen en afsluiten?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>Afsluiten zonder deze camera af te ronden?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>De wijziging die bezig is, wordt eerst afgemaakt. Het journaal bewaart wat er is gedaan.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>Op de camera is niets gewijzigd. Wat u ervoor hebt gekozen, wordt vergeten.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>S&amp;toppen en afsluiten</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Afs&amp;luiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock leest de instelling terug van de camera en test die vanaf het netwerk, zoals een buitenstaander zou doen.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock leest de instelling terug van de camera. Vanaf het netwerk wordt die niet getest: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Wat hier wordt gevraagd</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>Dit alles wordt bewaard voor de volgende camera van de locatie. Het niveau bepaalt hoeveel instellingen worden doorlopen. Is een opdracht onderbroken, dan kunt u er op deze pagina mee doorgaan of terugdraaien wat is ingesteld.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Als de camera niet in de lijst staat</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Typ het adres: dat staat op het label van de camera, in de recorder of in de lijst van de router. Controleer de kabel, en of deze computer op het netwerk van de camera zit. Een camera heeft ongeveer een minuut nodig om te starten.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Als het wachtwoord niet bekend is</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Een camera met fabrieksinstellingen heeft de gebruiker root en geen wachtwoord. Typ voorzichtig: sommige camera&apos;s blokkeren na een paar foute wachtwoorden. Weet niemand het wachtwoord, zet de camera dan met zijn resetknop terug op de fabrieksinstellingen.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Wat u ziet</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Elke rij is een instelling uit de handleiding, zoals die nu is. Er is nog niets gewijzigd. “Volgende” leidt u langs wat er te beslissen is.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wat er hierna gebeurt</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>Dit is alles wat naar de camera wordt verzonden, in deze volgorde. Wat u zou kunnen buitensluiten, komt als laatste. Ga terug om een keuze te wijzigen; er is nog niets verzonden.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Terwijl Camlock bezig is</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Elke wijziging wordt teruggelezen voordat de volgende wordt aangebracht. Een camera die herstart of een ander adres krijgt, wordt opnieuw gezocht. Gaat er iets mis, dan wordt er niets meer verzonden en wordt u gevraagd wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Als een rij niet voldoet</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>De rij zegt wat er is gezien. Stel het in op de webpagina van de camera zelf, of laat de rij open: het blad toont die als open, met wat er nog moet gebeuren. Wat niet is gezien, wordt niet als veilig getoond.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>Wat u aan de klant geeft</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>De PDF is het blad om te ondertekenen. Het JSON-verslag hoort erbij: dat kan later opnieuw worden gecontroleerd. In geen van beide staan wachtwoorden.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>Wat iemand kan merken</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Hoe het wordt bewezen</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Als de locatie het zo nodig heeft</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Laat het zo, schrijf op waarom en wie akkoord ging. Het blad toont het als uitzondering, met uw reden.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>In de handleiding</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Hoofdstuk “%1”, niveau %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter: verdergaan.
Tab: het volgende invoerveld.
Alt en een onderstreepte letter: die knop of dat veld.
Page Up, Page Down: door de pagina schuiven.
Ctrl+Z: ongedaan maken.
F1: deze hulp tonen of verbergen.
Esc: afsluiten, na een vraag.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>Over Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 is vrije software onder de Apache-licentie 2.0 en geen product van VIVOTEK. Het is gemaakt met Qt %2, %3 en andere vrije software. Het pakket bevat een lijst daarvan met de licenties.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adres</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Wat de camera nu ziet</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Het beeld komt zo.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>Wat de camera stuurde, is geen beeld.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>De opdracht</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock beveiligt één camera tegelijk, bewijst het, en drukt een blad af om te ondertekenen. Wat u hier schrijft, staat op dat blad; wat u leeg laat, kan er met de hand op worden geschreven.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>De onvoltooide opdracht op %1 vergeten?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>De camera blijft zoals hij nu is. Het journaal en de wachtwoorden blijven bewaard.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Bedri&amp;jf</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;foon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>Locat&amp;ie</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Klant</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tactpersoon</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>Cont&amp;ractnr.</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>B&amp;asic: een gesloten netwerk</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>De camera&apos;s hebben een eigen netwerk, en niemand bereikt het van buitenaf.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>Ad&amp;vanced: een netwerk dat ook anderen gebruiken</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>De camera&apos;s zijn bereikbaar vanaf een WAN of een netwerk dat niet vertrouwd is.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>&amp;Enterprise: een bedrijfsnetwerk</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>De eigen IT-afdeling beheert switches, certificaten en 802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>Welk niveau past bij deze locatie?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 Niet beschikbaar in deze versie.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Dit bestand kan niet worden geopend.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Dit is geen locatiebestand dat Camlock kan gebruiken.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1 is geopend. De inhoud is ingevuld.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Opgeslagen. Er staan geen wachtwoorden in.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>De sleutel van de eigen CA van de locatie is vergrendeld met een wachtwoordzin die Camlock maakt en nooit toont.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Wachtwoorden die Camlock maakt</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Een wachtwoord om te proberen</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>Leeg = het wordt niet geprobeerd. Het wordt niet bewaard.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 staat al op de camera. Met het wachtwoord kan Camlock het account proberen zoals de recorder dat doet.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>De eigen CA van de locatie heeft een sleutelbos of een bestand nodig voor zijn wachtwoordzin.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>Wachtwoorden kunnen daar niet worden bewaard: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Instellingen en hun bewijs</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Verlopen of bijna verlopen</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Wat zwak is</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Loop de instellingen één voor één door, of druk op een rij op Enter om ernaartoe te springen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Druk op Enter om een instelling te openen.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Oefen&amp;profiel opslaan …</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Om te oefenen met een camera zoals deze, zonder hem te hebben. Adressen, namen en wachtwoorden zijn erin gemaskeerd.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Oefenprofiel opslaan</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Oefenprofielen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Opgeslagen. Adressen, namen en wachtwoorden zijn erin gemaskeerd.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>%1 van %2 getelde instellingen voldoen vandaag.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Naam en &amp;adres …</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Hostnaam %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Vast adres %1, masker %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Om de camera een hostnaam en een vast adres te geven. Beide blijven zoals ze nu zijn.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Pakket lezen …</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>Dit bestand is niet bruikbaar. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>Het pakket wordt nog gelezen. Dat duurt enkele seconden.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Hoe moeilijk het te raden is</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>Tijdens het typen ziet u wat er nog ontbreekt.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: voldaan</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: nog open</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Wachtwoord tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Niets te doen. Typ alleen een nieuw wacht&amp;woord als u een ander wilt</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>Een nieuw wacht&amp;woord instellen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>Typ het no&amp;g een keer</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>&amp;Maak er een voor mij</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>Een wachtwoord van %1 tekens is het best; niemand hoeft het te onthouden.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>Het wachtwoord is nog niet klaar.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Typ een nieuw wachtwoord, of laat Camlock er een maken.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Sommige regels zijn nog open: zie de markeringen onder het wachtwoord.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>De twee wachtwoorden verschillen. Typ het nog een keer, of laat het tonen.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Bewaarplek van het wachtwoord testen</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>Het wachtwoord kan daar niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Kies een andere plek. Op de camera is niets gewijzigd.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>Nieuw wachtw&amp;oord</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>&amp;Andere plek kiezen</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar het wordt bewaard</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>&amp;In een bestand dat alleen u kunt lezen</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>Op &amp;papier: het wordt nu getoond, en daarna nooit meer</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>B&amp;estand</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Schrijf eerst het wachtwoord op en typ dan de laatste vier tekens.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Sleutelbos van deze computer raadplegen …</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>Op papier, zoals u koos.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>In %1, zoals u koos.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>In %1. Dit is net geprobeerd en werkt.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Deze computer heeft geen sleutelbos die nu werkt. Kies waar het wachtwoord wordt bewaard.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>De sleutelbos heeft nog niet geantwoord. Een ogenblik.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Geef het bestand voor het wachtwoord op.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Schrijf het wachtwoord op en typ dan de laatste vier tekens.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>Laatste &amp;vier tekens</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Naam en adres</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Deze gebr&amp;uiken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>Wat leeg blijft, blijft zoals het is. Er wordt nu niets verzonden: bij het nakijken staat het tussen de andere wijzigingen. Daarna vindt Camlock de camera terug op het nieuwe adres.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>Host&amp;naam</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Letters, cijfers en koppeltekens, zoals Poort-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>Vast a&amp;dres</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>Leeg als een DHCP-server de camera zijn adres geeft.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masker</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>Leeg als er geen is.</translation>
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
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Een instelling voldoet alleen als overeenstemt wat gevraagd is, wat de camera zegt en wat een buitenstaander op het netwerk ziet.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Instellingen en hun bewijs</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Welke instellingen bijdragen aan welke beheersmaatregel uit de handleiding, voor de vraag van een auditor.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Buiten de handleiding staat er iets open op deze camera.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>Beheers&amp;maatregelen …</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>&amp;PDF opslaan</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>&amp;Volgende camera</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>De volgende pagina toont het blad en biedt meer om op te slaan.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Deze map kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF schrijven</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
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
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Oud → nieuw</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>Wat anderen merken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Deze wijzigingen worden in deze volgorde aangebracht, een voor een. Elke wijziging wordt teruggelezen. Mislukt er een, dan vraagt Camlock of de andere moeten worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Geplande wijzigingen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Volge&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Toep&amp;assen</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>Zo kunnen deze wijzigingen niet worden aangebracht.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>De firmware komt eerst.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>Op deze camera hoeft niets te worden gewijzigd.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>De volgende pagina toont hoe hij ervoor staat.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>Nr. %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>Root heeft een nieuw wachtwoord nodig. Ga terug naar “%1” en kies er een.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>Er is nog niet gekozen waar wachtwoorden worden bewaard. Ga terug naar “%1” en kies een plek.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>De eigen CA van de locatie heeft een sleutelbos of een bestand nodig voor zijn wachtwoordzin. Ga terug naar “%1” en kies een bestand, of naar “%2” en kies een ander certificaat.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>Dit doet u met de hand</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Toegang na de wijzigingen: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>Ik heb het gec&amp;ontroleerd, en …</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>Wat u zag; het staat op het blad als uw verklaring. Leeg = de rij blijft open.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Instellen zoals aan&amp;bevolen, een deel met de hand</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Instellen zoals aan&amp;bevolen (Camlock doet het)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Hier is niets te doen.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>Deze &amp;computer toevoegen (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>R&amp;ecorder toevoegen (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Er ontbreekt iets.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
Of laat deze rij zoals hij is, en geef aan waarom.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Bewaarplek van de wachtwoorden testen</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Kies een andere plek. Op de camera is niets gewijzigd.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>Het wordt met de han&amp;d gedaan; de rij blijft open</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Alles zoals aanbevolen</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>Dit is de camera waar ik &amp;voor sta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock leest nu de instellingen van de camera uit. Er wordt niets gewijzigd voordat u dat bevestigt.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Wachtw&amp;oord</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Een camera met fabrieksinstellingen heeft er geen: laat het veld leeg. Er wordt één poging gedaan.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Wachtwoord uit de sleutelbos gebrui&amp;ken</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Zwaai met uw hand voor de lens, of vergelijk het MAC-adres met het label op de behuizing.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock weet welke wachtwoorden deze camera inmiddels kan hebben.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>Typ er alleen een als de opdracht begon met een wachtwoord dat niet in de sleutelbos staat.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Volge&amp;nde</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Camera uitlezen</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Het beeld komt zo.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Certificaat van de camera bekijken; verder wordt niets verzonden</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>De camera geeft geen beeld: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Locatie&amp;bestand openen …</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>Locatie &amp;opslaan</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Locatie opslaan als …</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>Afgeronde &amp;camera&apos;s …</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Alles wat de camera&apos;s van deze locatie gemeen hebben. Er staan geen wachtwoorden in.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Recente locaties</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Kies er een om die te openen.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Locatiebestand openen</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Locatiebestanden (*.json);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Voor de switch</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopiër&amp;en</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Opdrachten voor de switch</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>Om te lezen, en door de eigenaar in de switch te plakken.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>u bent hier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>komt later</translation>
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
        <translation>Ik weet &amp;waarom het is gewijzigd</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>Dit is mijn camera: dit certificaat ve&amp;rtrouwen</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>&amp;Dit certificaat niet vertrouwen, teruggaan</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Stop: het certificaat van de camera is gewijzigd.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock kent het certificaat van deze camera nog niet. Is het uw camera?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>Er is niets verzonden, ook geen wachtwoord. Een ander apparaat kan zich voordoen als de camera. Een nieuw certificaat, een fabrieksreset of een vervangen camera ziet er net zo uit.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>Er is niets verzonden, ook geen wachtwoord. Vertrouw het als de camera aan uw kabel hangt, of als de vingerafdruk hieronder de vingerafdruk is die u is doorgegeven. Vanaf dan merkt Camlock het als het certificaat wijzigt.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Onvoltooide opdracht op %1 %2, %3: %4 van %5 wijzigingen zijn aangebracht</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Niet afgerond</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Hiermee doorgaan</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Wijzigingen terugdraaien</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Onvoltooide opdrachten</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock is daar onderbroken. Het leest eerst de camera uit en toont wat er nog te doen is voordat er iets wordt verzonden.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>Opdracht ver&amp;geten</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Kleur&amp;schema</translation>
    </message>
</context>
</TS>
