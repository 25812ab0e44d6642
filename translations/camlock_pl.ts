<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>Nie wysłano: najpierw miał działać HTTPS, a nie odpowiada. Hasło przeszłoby przez sieć jawnym tekstem.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>Nie wysłano: hasło i klucz do 802.1X trafiają do kamery tylko przez HTTPS. Najpierw należy włączyć HTTPS, a potem przejść tę kamerę jeszcze raz.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Sprawdzanie konta rejestratora</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>Konto rejestratora nie dostaje tego, czego rejestrator potrzebuje, więc nie wykonano kroków, które mogłyby go odciąć: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Odczyt ustawień</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Spojrzenie z zewnątrz, oczami obcego</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>Kamera wymaga logowania digest, ale przyjmuje też Basic.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Sprawdzanie pakietu firmware&apos;u</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>Wysłano całość. Kamera teraz instaluje firmware. Proszę nie odłączać jej zasilania.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Wysyłanie firmware&apos;u: %1 z %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>Kamera instaluje firmware. Proszę nie odłączać jej zasilania.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>Kamera uruchamia się ponownie. Zwykle wraca po %1 s.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>Kamera uruchamia się ponownie; nie ma jej od %1 s. Za pierwszym razem nowy firmware potrzebuje więcej czasu. Proszę nie odłączać zasilania.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Ustawienie tymczasowego hasła root: ten firmware wymaga go na początku</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>otwarty port przełącznika albo wyjątek dla adresu MAC kamery (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Po aktualizacji Camlock odczyta kamerę ponownie i zaplanuje resztę według możliwości nowego firmware&apos;u.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: wykonano i cofnięto.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: wysłano; kamera pokazuje tylko część.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: wysłano albo miało zostać wysłane; kamera tego nie pokazuje.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: wykonano i potwierdzono odczytem.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: wysłano; kamera pokazuje nową wartość.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Wyłączone tam, gdzie nikt tego nie potrzebuje</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>Nie udało się ponownie odczytać kamery: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>Konto rejestratora otrzymuje strumień i obraz.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>Konto rejestratora nie ma dostępu do administracji.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nie pytano.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>Kamera odmawia kontu rejestratora dostępu do obrazu.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>Konto rejestratora ma dostęp do administracji.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>Odmówiono mu dostępu do administracji.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>Kamera podaje, że jest to ustawione, ale z zewnątrz tak nie jest: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>Nie do udowodnienia z tego miejsca: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>Jest ustawione, ale nie działa, dopóki hasło root jest puste albo włączony jest podgląd anonimowy.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>Kamera podaje, że jest to ustawione, ale Camlock nie mógł sprawdzić tego z zewnątrz.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Poświadczono: „%1”. Nie zgadza się z tym jednak: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>Żądanie certyfikatu kamery jest w %1. Należy wysłać je do urzędu certyfikacji firmy, a otrzymany certyfikat wskazać przy następnym przebiegu.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Ustawiono i cofnięto.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>Przebieg zakończył się, zanim do tego doszło.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Należy ustawić to na stronie WWW kamery, zgodnie z rozdziałem „%2” przewodnika.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>Camlock nie zna w tej kamerze takiego ustawienia, a z zewnątrz nie dało się tego sprawdzić.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>Podano wyjątek, ale nie jest potrzebny.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>Nie cofnięto tego razem z innymi: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 Nie cofnięto tego razem z innymi: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>Oczekiwanie, aż ustawienia zaczną działać</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Szukanie kamery</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>poprzednia wartość jest nieznana albo nie może wrócić</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Cofanie: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>kamera nie przyjęła z powrotem starej wartości: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>kamery nie dało się już zapytać: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>Logowanie root bez hasła jest odrzucane.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>Root loguje się bez hasła.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>Nowe hasło działa</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>Nowe hasło działa.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>Kamera od nikogo nie wymaga logowania.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>Stare hasło jest odrzucane</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>Stare hasło nadal działa.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>Stare hasło jest odrzucane.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Po tym planie kamera odpowiadałaby tylko przez HTTPS, a nic nie wskazuje, że ma do tego certyfikat.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1: „%2” nie jest portem. Proszę podać liczbę od 1 do 65535.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 i %2 miałyby ten sam port %3. Każde z nich potrzebuje własnego.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>Kamera wymagałaby logowania typu „%1”, którego nikt tu nie obsłuży.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock łączy się z tą kamerą przez IPv6. Wyłączenie IPv6 odcięłoby go: proszę użyć adresu IPv4.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>Zabrakłoby konta %1.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>Konto %1 nie mogłoby już robić tego, do czego służy.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>Lista dostępu odcięłaby ten komputer (%1). Należy dodać go do listy albo podać jako adres administratora.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>Rejestrator (%1) łączy się przez IPv6. Wyłączenie IPv6 odcięłoby go: proszę podać jego adres IPv4.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>Adres rejestratora „%1” jest nazwą. Lista dostępu zna tylko adresy: proszę podać jego adres IP.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>Lista dostępu odcięłaby rejestrator (%1). Należy dodać go do listy.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, port %1, jako %2, jeśli certyfikat należy do kamery</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, port %1, jako %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, port %1, jako %2, jeśli certyfikat należy do kamery; rejestrator przez RTSP, port %3, jako %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, port %1, jako %2; rejestrator przez RTSP, port %3, jako %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>Kamera nie podaje słownie, czy jej lista wpuszcza, czy blokuje, więc Camlock jej nie włącza. Na stronie listy dostępu należy wybrać „Allow”, dodać %1, a listę włączyć na końcu.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Włączenie listy dostępu</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>Kamera nie podała, czy jej lista dostępu jest włączona.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>Na liście kamery brak miejsca dla tylu adresów: %1. Zamiast pojedynczych adresów można wpisać sieci albo zwolnić miejsca na stronie kamery.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Każde urządzenie, które ma łączność z kamerą, może próbować się zalogować.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>Lista blokuje tylko niektóre adresy. Wszystkie inne mogą próbować się zalogować.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>Lista nie wpuszcza dokładnie tych, których chce obiekt.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>Dodanie wybranych adresów do listy dostępu</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Wyłączenie listy, która blokuje wpisane adresy</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Stałe wpuszczanie adresu administratora</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Usunięcie pozostałych adresów z listy dostępu</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Wyłączona (na liście: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Włączona (na liście: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Włączona: obraz mogą pobierać tylko: %1. Strony WWW mogą pozostać otwarte dla wszystkich</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Włączona: dostęp mają tylko: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Włączona: dostęp mają wszyscy oprócz: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 wpuszcza wszystkich, więc lista niczego by nie chroniła.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Proszę podać, kto może łączyć się z kamerą: rejestrator, oglądający, ten komputer.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>Adres administratora musi być jednym adresem IP, a nie „%1”.</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP jest włączone: kto zna hasło root, ma wszystkie pliki kamery.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>FTP jest wyłączone w ustawieniach kamery.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet jest włączony: nieszyfrowany wiersz poleceń kamery.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>Telnet jest wyłączony w ustawieniach kamery.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS jest włączone: kamera zgłasza usłudze w internecie, gdzie się znajduje.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>DDNS jest wyłączone w ustawieniach kamery.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link jest włączony: kamera sama otwiera porty routera.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>Express Link jest wyłączony w ustawieniach kamery.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour jest włączony: kamera ogłasza się wszystkim w swojej sieci.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>Bonjour jest wyłączony w ustawieniach kamery.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>Wykrywanie ONVIF jest włączone: kamera odpowiada każdemu, kto przeszukuje jej sieć.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>Wykrywanie ONVIF jest wyłączone w ustawieniach kamery.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>Nie zainstalowano pakietów innych producentów.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>Na kamerze działają pakiety innych producentów: %1. Zbędne należy usunąć.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ustawienie zegara</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Należy otworzyć stronę WWW kamery, System &gt; General settings, wybrać „Synchronize with computer time” i zapisać.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Wiedza o tym, jakie urządzenia są w sieci</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Wiedza o tym, jakie oprogramowanie na nich działa</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Bezpieczna konfiguracja komputerów i urządzeń oraz jej utrzymanie</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Wykrywanie luk i ich usuwanie</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Uprawnienia administratora dla nielicznych i pod nadzorem</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Logi z właściwym czasem i ich przeglądanie</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>Ochrona poczty i przeglądarek</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Ochrona przed złośliwym oprogramowaniem</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>Tylko potrzebne usługi i porty</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Możliwość odzyskania danych</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Bezpieczna konfiguracja zapór, routerów i przełączników</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>Ochrona granic między sieciami</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Ochrona danych w drodze i w miejscu przechowywania</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Dostęp tylko do tego, co każdemu potrzebne</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Kontrola tego, kto dołącza do sieci, zwłaszcza bezprzewodowej</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Kontrola kont i sposobu logowania</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Szkolenie ludzi</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>Oprogramowanie wolne od błędów</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Gotowość na incydent</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Sprawdzanie, czy atak by się powiódł</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>Nazwa „%1” nie podaje modelu ani wersji. Proszę użyć pakietu o nazwie nadanej przez VIVOTEK, np. FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>„%1” jest dla innego modelu: na tej kamerze działa „%2”. Niewłaściwy pakiet może trwale uszkodzić kamerę.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>„%1” jest dla wersji innego producenta: na tej kamerze działa „%2”.</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>Kamera nie podaje wersji firmware&apos;u, więc nie da się stwierdzić, czy pakiet do niej pasuje.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>„%1” nie jest nowszy niż firmware tej kamery („%2”). Starszy firmware ma stare luki. Proszę potwierdzić wybór albo wskazać inny pakiet.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>SHA-256 ma 64 znaki: cyfry od 0 do 9 i litery od a do f. Pole można zostawić puste albo skopiować całość.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>To nie jest pakiet o podanym SHA-256: jego własny to %1. Proszę pobrać go ponownie.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Utworzenie przez kamerę własnego certyfikatu</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Instalacja certyfikatu podpisanego przez urząd certyfikacji</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>Certyfikat wygasł. Należy otworzyć Security &gt; HTTPS na stronie kamery, usunąć go i utworzyć nowy.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>Włączenie HTTPS obok HTTP</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Wyłączenie zwykłego HTTP</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP i HTTPS. Certyfikat %1 od %2, ważny do %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP i HTTPS. Certyfikat %1 od %2. Wkrótce wygasa: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP i HTTPS. Certyfikat %1, samopodpisany, ważny do %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP i HTTPS. Certyfikat %1, samopodpisany. Wkrótce wygasa: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>Tylko HTTPS. Certyfikat %1 od %2, ważny do %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>Tylko HTTPS. Certyfikat %1 od %2. Wkrótce wygasa: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>Tylko HTTPS. Certyfikat %1, samopodpisany, ważny do %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>Tylko HTTPS. Certyfikat %1, samopodpisany. Wkrótce wygasa: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Ta kamera przyjmuje podpisany certyfikat tylko na swojej stronie. Należy otworzyć tam Security &gt; HTTPS, utworzyć i zapisać żądanie certyfikatu, dać je do podpisu urzędowi certyfikacji i wgrać to, co odeśle.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>Kamera nie pokazuje ustawienia „HTTPS only”. Należy otworzyć Security &gt; HTTPS na jej stronie i wybrać je tam.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Tylko HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP i HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>Tylko HTTPS, z certyfikatem urzędu certyfikacji obiektu</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS obok HTTP, z certyfikatem urzędu certyfikacji obiektu</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>Tylko HTTPS, z certyfikatem urzędu certyfikacji firmy</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS obok HTTP, z certyfikatem urzędu certyfikacji firmy</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>Tylko HTTPS, z własnym certyfikatem kamery</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS obok HTTP, z własnym certyfikatem kamery</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>Kamera nie podała, czy HTTPS jest włączony.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Wszystko, co przechodzi między użytkownikiem a kamerą, można po drodze odczytać i zmienić.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>Certyfikat nie jest dziś ważny: wygasł albo jeszcze nie obowiązuje.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>Obok HTTPS nadal odpowiada zwykły HTTP.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>To jeszcze nie jest certyfikat podpisany przez wybrany urząd certyfikacji.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>Certyfikat to jedna z wartości: selfSigned, siteCa, companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Certyfikat jest ważny od 1 do 9999 dni.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>Kraj to dwie litery, na przykład TW albo DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>„%1” jest za długie jak na certyfikat albo zawiera znak, którego kamery nie przyjmują.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Podpisany przez samą kamerę szyfruje, ale nie zatrzyma ataku man-in-the-middle, dopóki rejestrator i przeglądarki go nie zapamiętają. Certyfikat od urzędu certyfikacji rozpozna każdy, kto zna ten urząd.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Podpisany przez samą kamerę</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>Od urzędu certyfikacji, który Camlock prowadzi dla tego obiektu</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>Od własnego urzędu certyfikacji firmy</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Widnieje w certyfikacie. Puste = tak jak w kamerze.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Kraj (dwie litery)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Województwo lub region</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>„%1” nie jest podsiecią. Zapis powinien wyglądać tak: 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>Adres kamery %1 należy do podsieci %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>Adres kamery %1 nie należy do podsieci %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 to adres samej podsieci albo jej adres rozgłoszeniowy (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>Maska kamery %1 pasuje do podsieci %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>Maska kamery %1 nie pasuje do podsieci %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>„%1” nie jest adresem bramy.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>Brama %1 nie należy do podsieci %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>Brama %1 to adres samej kamery.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>Brama kamery to %1, zgodnie z planem.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>Brama kamery to %1, a w planie jest %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>Brama %1 odpowiada w sieci tego komputera.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>Brama %1 nie odpowiada w sieci tego komputera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>„%1” nie jest numerem VLAN. VLAN ma numer od 1 do 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>Kamera oznacza pakiety numerem VLAN %1, zgodnie z planem.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>Kamera oznacza pakiety numerem VLAN %1, a w planie jest %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>„%1” nie jest adresem, który można zarezerwować.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>Zarezerwowany adres %1 nie należy do podsieci %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>Kamera ma zarezerwowany adres %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>Kamera ma adres %1, a zarezerwowany jest %2.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Zarezerwowany adres %1 ma inne urządzenie (%2).</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>Kamera ma stały adres.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Na adres kamery %1 odpowiada także inne urządzenie (%2).</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>We wcześniejszym protokole tego obiektu (%1) pod tym adresem jest inna kamera (%2).</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Proszę podać serwer, który przechowuje logi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>„%1” nie jest nazwą hosta ani adresem.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>Port serwera logów to liczba od 1 do 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>Nie ustawiono serwera</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>Do %1, port %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>Proszę zapytać administratora sieci, czy to EAP-PEAP, czy EAP-TLS.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>Brakuje nazwy, pod którą sieć zna tę kamerę (tożsamość).</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>Tożsamość ma najwyżej 64 znaki i nie zawiera żadnego z tych: &quot; &apos; &lt; &gt; &amp;. Potrzebna jest inna.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>Brakuje certyfikatu CA: bez niego kamera podałaby swoją tożsamość każdemu.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>Brakuje hasła do EAP-PEAP albo zawiera ono jeden z tych znaków: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>Brakuje certyfikatu kamery do EAP-TLS.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Zawiera popularne słowo lub hasło.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Zawiera popularne słowo z zamienionymi literami; programy do zgadywania to znają.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Zawiera słowo, którego każdy próbuje na kamerach.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Powtarzają się te same znaki.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>Zawiera ciąg taki jak abc lub 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Zawiera sąsiednie klawisze.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Zawiera datę lub rok.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>Jest za krótkie, by trudno było je odgadnąć.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>Nie znaleziono w nim prostego wzoru.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Minimalna liczba znaków: %1</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Mała litera (od a do z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Wielka litera (od A do Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Cyfra (od 0 do 9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Jeden z tych znaków: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Bez popularnych słów i liczb, także lekko zmienionych</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Bez spacji, bez liter ze znakami diakrytycznymi, bez tych znaków: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Maksymalna liczba znaków: %1</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Fotogr&amp;afia</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG lub PNG, najwyżej 10 MB. Obok protokołu zachowywana jest mniejsza kopia, bez danych o miejscu i czasie.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 pozostaje na %2 albo otrzymuje port od 1025 do 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>Przeglądarki nie otwierają stron na porcie %1. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>Port %1 nie może służyć do: %2. Kamera używa go do: %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Przeniesienie stron WWW i RTSP na inne porty</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>Przeniesienie RTSP na inny port</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Przeniesienie stron WWW na inne porty</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Porty inne niż typowe, jeśli służy to obiektowi</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>Kamera podała wartość, która nie jest rolą znaną programowi Camlock: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>Nadanie kontu %1 potrzebnej roli</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Należy otworzyć stronę użytkowników kamery i nadać kontu %1 rolę „%2”.</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>Ten firmware tego nie oferuje</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>Kamera podaje, że tego nie ma (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>Kamera nie pokazała wszystkich ustawień, więc to może być ukryte.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>Kamera zdaje się to mieć (%1), ale nie pokazuje ustawienia, które Camlock zna. Proszę zajrzeć na stronę WWW kamery.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>Kamera nie pokazuje takiego ustawienia i nic innego na nie nie wskazuje.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Nieznane (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>Kamera podała wartość, która nie oznacza ani włączenia, ani wyłączenia: „%1”.</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Włączona, z tymi, którzy potrzebują kamery</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Kto może łączyć się z kamerą</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Adresy, sieci i zakresy. Muszą być wśród nich rejestrator i ten komputer.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Adres administratora</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>Jest zawsze wpuszczany, niezależnie od listy. Może pozostać pusty.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Nie ma jeszcze listy, która mogłaby kogoś odciąć.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>W kamerach z tych lat lista może chronić tylko obraz, więc odpowiedź stron WWW niczego by nie dowiodła. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Mógłby to pokazać tylko komputer spoza listy, a ten na niej jest. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>Dostęp do kamery tylko ze znanych adresów</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>Kamery, która rozmawia tylko z rejestratorem i kilkoma oglądającymi, nie da się zaatakować z innego urządzenia.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Wszyscy inni od razu tracą dostęp. Kto odetnie sam siebie, potrzebuje przycisku reset. W starszych kamerach lista może chronić tylko obraz, a nie strony WWW.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>Najbezpieczniej, jeśli rejestrator obsługuje HTTPS. Zwykły HTTP jest wtedy wyłączony.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Ważny przez (dni)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Około roku. Przed końcem potrzebny jest nowy; termin jest na arkuszu.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>Plik z podpisanym certyfikatem</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>To, co odesłał urząd certyfikacji. Puste, dopóki nic nie odesłał.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Ten firmware nie ma HTTPS, który można by sprawdzić.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>Szyfrowanie przez HTTPS</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>Bez HTTPS każdy po drodze może czytać i zmieniać to, co płynie do stron kamery i z nich. Sam obraz (RTSP i RTP) pozostaje czytelny, chyba że rejestrator pobiera go przez RTSP over HTTPS.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>Strony WWW znikają na kilka sekund. Przeglądarki ostrzegają przed certyfikatem, którego nie znają: szyfruje on, ale odróżnić kamerę od podszywającego się urządzenia może tylko ten, kto zapamiętał certyfikat albo zna jego urząd certyfikacji.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Zmieniony port zatrzymuje proste skrypty, które próbują tylko typowych portów. To nie jest obrona przed kimś, kto bierze na cel tę kamerę: znajdzie nowy port w kilka sekund. Proszę zdecydować, czy obiekt tego chce.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Usługa nadal nasłuchuje tam, gdzie proste skrypty zaglądają najpierw.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>Puste = bez zmian. W innym razie port od 1025 do 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Port HTTP</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>Drugi port HTTP</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Port HTTPS</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>Port RTSP</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>Żaden port nie jest zwalniany, więc żaden nie musi milczeć.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Zmiana typowych portów</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>Proste skrypty sprawdzają tylko typowe porty. To nie jest obrona przed kimś, kto bierze na cel kamerę: znajdzie nowy port w kilka sekund.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>Rejestrator, przeglądarki i zakładki potrzebują nowych portów, a zapory muszą je przepuszczać. Kamera znika na kilka sekund.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>Do serwera logów obiektu</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Ta kamera wysyła log tylko na port 514.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>Log pozostaje w kamerze, gdzie atakujący może go wymazać.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>Kamera nie podała, czy wysyła swój log.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>To nie jest serwer logów tego obiektu.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Wysyłanie logu na serwer</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Serwer logów (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>Jego adres wewnątrz obiektu. Adres tego komputera pozwala udowodnić, że wpisy docierają.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Port (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>Zwykle 514.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>Nie do udowodnienia z tego miejsca: tylko sam serwer logów widzi, co dociera. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>Włamywacz wymazuje log w kamerze. Kopia w innym miejscu zostaje. Idzie jawnym tekstem (UDP): inni po drodze mogą ją czytać, a wpisy mogą ginąć.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>Kamera wysyła na ten serwer wpis o każdym zdarzeniu.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>Najwięcej strumieni naraz: %1</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Ta kamera przyjmuje liczbę od 1 do %1.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>Kamera nie podała, ile strumieni wysyła naraz.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Gdy strumieni jest więcej niż trzeba, każdy, kto się dostanie, może przeciążyć kamerę.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Ograniczenie liczby strumieni</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Strumienie naraz</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Liczą się wszyscy oglądający i rejestrator, który może pobierać dwa. Poniżej 3 nie ma miejsca na drugi podgląd.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Aby to pokazać, Camlock musiałby odebrać strumienie rejestratorowi. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Ograniczenie liczby jednoczesnych podglądów</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Każdy strumień obciąża kamerę. Bez limitu kilku obcych może zostawić rejestrator bez strumienia.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Wszyscy oglądający raz tracą połączenie i wracają. Nadliczbowy oglądający nie dostaje obrazu.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Brakuje albo mają inną rolę, niż chce obiekt: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>Konto rejestratora</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Na przykład: vms. Jeśli kamera go nie ma, Camlock je utworzy.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Jego rola</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Operator tylko wtedy, gdy rejestrator musi zmieniać ustawienia obrazu.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Obserwator</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>Adres IP rejestratora</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Dzięki niemu Camlock może dopilnować, by rejestrator nigdy nie został odcięty.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Dalsze konta</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Na przykład: guard=viewer, chief=administrator. Jedno na osobę.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>Nie podano konta rejestratora, więc go nie wypróbowano.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock nie ma hasła rejestratora, więc go nie wypróbowano.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Własne konto dla rejestratora</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root może na kamerze wszystko. Jeśli rejestrator używa root i ktoś się do niego włamie, stracona jest też kamera.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>W rejestratorze trzeba ustawić nowe konto. Jeśli dotąd używał root, do tego czasu nie dostanie obrazu.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Wyłączenie stałego multicastu</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Wyłączony dla każdego strumienia</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Włączony (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>Obraz jest stale wysyłany do całej sieci.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>To, czy multicast tu dociera, zależy od przełączników, więc cisza niczego by nie dowiodła. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Przy stałym multicaście kamera cały czas wysyła obraz do całej sieci, nawet gdy nikt nie ogląda. To zalewa sieć, a podglądać może każdy.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Rejestrator, który tylko słucha multicastu, nie dostanie obrazu, dopóki o niego nie poprosi. Multicast na żądanie nadal działa.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Wyłączenie podglądu anonimowego</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>Każdy może oglądać bez logowania.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>Brak podglądu bez logowania</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Przy podglądzie anonimowym każdy w sieci widzi obraz, a kamera pomija logowanie RTSP.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>Oglądający bez logowania zostaną o nie poproszeni.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszony</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Wyciszenie mikrofonu</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>Dźwięk jest wysyłany (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Kto ma dostęp do strumienia, słyszy, co mówi się w pobliżu kamery.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Wyciszony. Te strumienie nadal mają niemą ścieżkę dźwiękową: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Wyciszona kamera może nadal wysyłać niemą ścieżkę dźwiękową, więc sieć tego nie rozstrzyga. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Kamera, która słyszy, jest urządzeniem podsłuchowym. W wielu krajach nagrywanie rozmów wymaga zgody.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>Podgląd na żywo i nagrania są bez dźwięku. Alarmy dźwiękowe przestają działać.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>Różnica do 30 s względem tego komputera; strefa %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>Różnica do 30 s względem tego komputera; strefa kamery pozostaje, bo nie podano innej</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>Kamera nie podała swojego czasu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>„%1” nie jest strefą czasową, którą kamera może mieć.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Nagrania i logi mają błędny czas.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>Strefa lub czas letni nie są takie jak na obiekcie, więc wyświetlany czas jest błędny.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>Sam czas jest prawidłowy, ale kamera nie pokazuje ustawienia strefy czasowej.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Strefa czasowa obiektu</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>Strefa tego komputera. Puste = pozostaje strefa kamery.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>Czas odczytuje się z samej kamery; nie ma czego więcej sprawdzać.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Po incydencie nagrania i logi są warte tyle, ile ich znaczniki czasu.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>W chwili zmiany nagrania mogą mieć przerwę albo się nakładać.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Ta wersja ma opublikowane podatności: %1. Proszę ją zaktualizować; jeśli nie ma nowszej, kamerę należy odizolować lub wymienić.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Bez internetu nie da się stwierdzić, czy to najnowsza wersja. Proszę porównać ją ze stroną pobierania VIVOTEK. Camlock nie zna opublikowanych podatności tej wersji; nie znaczy to, że jest bezpieczna.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Bez internetu nie da się stwierdzić, czy to najnowsza wersja. Proszę porównać ją ze stroną pobierania VIVOTEK i sprawdzić tam, czy usunięto: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>Najnowsza wersja dla tego modelu, bez znanych podatności</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>Kamera nie podała wersji firmware&apos;u. Proszę zajrzeć na jej stronę WWW.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>&amp;Pakiet firmware&apos;u</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>Plik ze strony pobierania VIVOTEK, pod tamtejszą nazwą. Puste = firmware pozostaje. Camlock wysyła go najpierw, czeka na ponowne uruchomienie i odczytuje kamerę jeszcze raz.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>W&amp;yślij go, nawet jeśli jest starszy niż obecny w kamerze</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Tylko jeśli tak zaleca wsparcie VIVOTEK: stare luki wracają.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>&amp;SHA-256 pakietu</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>Tam, gdzie podaje go strona VIVOTEK: pokazuje, że plik jest kompletny.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Aktualizacja firmware&apos;u</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>Najnowszą wersję podaje tylko strona pobierania VIVOTEK. Kamera mówi, która na niej działa.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>Najnowszy firmware</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Stary firmware ma luki, o których każdy może przeczytać. Najnowsza wersja zamyka te znane.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>Aktualizacja trwa kilka minut i ponownie uruchamia kamerę. W tym czasie nie ma obrazu.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Wymagane jest logowanie digest</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>Kamera nie podała, jakiego logowania wymaga.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Przy Basic każde żądanie niesie hasło, które może odczytać każdy w sieci.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Wymaganie logowania digest</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Logowanie digest na stronach WWW</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic wysyła hasło przez sieć jawnym tekstem. Digest nie; jest stary (MD5), więc z HTTPS jest jeszcze lepiej.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>Przeglądarki jeszcze raz poproszą o zalogowanie. Rejestrator, który zna tylko Basic, trzeba przestawić na digest.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>Wyłączenie IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>Kamera ma drugi adres, którego nie obejmują reguły napisane dla IPv4.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock łączy się z tą kamerą przez IPv6 i sam by się odciął. Proszę użyć adresu IPv4 kamery, a potem wyłączyć IPv6.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Jeśli obiekt nie używa IPv6, nikt go nie pilnuje: listy dostępu i zapory często tworzy się tylko dla IPv4.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Kto łączy się z kamerą przez IPv6, musi używać jej adresu IPv4.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Serwer czasu, pytany co godzinę</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, pytany co godzinę</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>Kamera nie pokazuje ustawienia nazwy serwera. Proszę ustawić ją na stronie WWW kamery.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>To nie jest serwer czasu tego obiektu.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>Zegar nie jest korygowany co najmniej raz dziennie, więc czasom w logach nie można ufać.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Korygowanie zegara przez serwer czasu</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Serwer czasu (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>Najlepszy jest serwer wewnątrz obiektu: działa bez internetu. Puste = pozostaje serwer kamery.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Tylko serwer czasu mógłby zobaczyć, czy kamera go pyta. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Zegary się rozregulowują, a kamera bez serwera czasu może zacząć od roku 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>Kamera co godzinę wysyła zapytanie do tego serwera. Jeśli serwer się myli, czas jest błędny.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>Najniższa rola dla każdego; wyjścia i ruch kamery dla operatorów</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Jakieś konto lub wszyscy obserwatorzy (wyjścia, ruch kamery) mogą więcej, niż trzeba.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Proszę podać, czy te konta potrzebują swojej roli: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Wyjścia i ruch kamery tylko dla operatorów</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Kto tylko ogląda, nie musi tego robić.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>Obserwatorzy, operatorzy i administratorzy</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Operatorzy i administratorzy</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Tylko administratorzy</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>Konta, które potrzebują więcej niż oglądania</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Na przykład: vms=operator, chief=administrator. Wszystkie inne tylko oglądają.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Kto może przełączać wyjścia</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Kto może poruszać kamerą</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Mogłoby to pokazać tylko logowanie na każde konto, a Camlock nie ma tych haseł. Liczy się odpowiedź samej kamery.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Dla każdego najniższa potrzebna rola</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>Ze skradzionym hasłem obserwatora można oglądać obraz. Ze skradzionym hasłem operatora lub administratora można zmienić ustawienia kamery.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>Obserwatorzy nie mogą już poruszać kamerą ani przełączać jej wyjść.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Ustawione i trudne do odgadnięcia: co najmniej 8 znaków, mała i wielka litera, cyfra i znak specjalny</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>Bez hasła root kamera od nikogo nie wymaga logowania.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Ustawione, ale łatwe do odgadnięcia</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>Hasło nie spełnia zasad przewodnika.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Ustawione i zgodne z zasadami przewodnika</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustawione</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock nie zalogował się jako root, więc nie może ocenić hasła root.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Ustawienie hasła root</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Nowe hasło root</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>Najlepsze jest wygenerowane hasło o 20 znakach; nikt nie musi go pamiętać.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Silne hasło root</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>Dopóki hasło root jest puste, kamera wpuszcza każdego, bez względu na inne konta. Proste hasło można odgadnąć w kilka sekund.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>Każdy, kto loguje się jako root, także rejestrator, potrzebuje nowego hasła. Jeśli zginie, pomoże tylko przycisk reset.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, jak wybrano dla tego obiektu</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic wysyła hasło przez sieć jawnym tekstem, a niektóre wersje firmware&apos;u przepuszczają uszkodzone logowanie Basic (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>Każdy w sieci może oglądać strumień.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>Kamera podała wartość, której Camlock nie zna.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>Logowanie do strumieni RTSP</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Rodzaj logowania</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Basic należy wybrać tylko wtedy, gdy rejestrator nie obsługuje digest.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>Rejestratory pobierają obraz przez RTSP. Bez logowania może go pobrać także każdy inny w sieci.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Bieżące podglądy mogą się na chwilę zatrzymać. Rejestrator bez właściwego logowania nie dostanie już obrazu.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>Wyłączenie SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 i v2c pytają tylko o słowo, które idzie jawnym tekstem; v3 bez silnych haseł jest niewiele lepsze.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Wyłączone. Nadal są ustawione fabryczne słowa community (Public, Private): należy je zmienić, zanim ktoś włączy SNMP</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Tylko dla SNMP v3. Hasła muszą mieć co najmniej 8 znaków.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>v3 należy wybrać tylko wtedy, gdy wymaga tego system zarządzania siecią obiektu.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>Tylko v3, z hasłami</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Nazwa do odczytu i zapisu</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Nazwa do odczytu</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Hasło logowania</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Hasło szyfrowania</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>Wyłączenie SNMP albo tylko v3</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1 i v2c mówią wiele o kamerze każdemu, kto zna jedno słowo, a to słowo jest publicznie znane.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>System zarządzania siecią nie widzi już kamery przez SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>Wyłączenie UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Prezentacja i przekierowanie portów wyłączone</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>Kamera sama się ogłasza albo sama otwiera porty.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP pokazuje kamerę każdemu w sieci i może otworzyć drogę przez router do internetu.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>Kamera nie pojawia się już sama w folderze sieci systemu Windows. Drogi otwarte przez nią w routerze mogą pozostać do jego ponownego uruchomienia.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>T&amp;ożsamość</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>Nazwa, pod którą serwer sieci zna tę kamerę.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>C&amp;ertyfikat kamery</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>Urząd certyfikacji obiektu tworzy klucz i certyfikat tutaj; serwer sieci musi ufać jego certyfikatowi głównemu.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Z pliku</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Utworzony przez urząd certyfikacji obiektu</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>&amp;Hasło lub hasło klucza</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>Hasło tożsamości przy EAP-PEAP; hasło klucza prywatnego przy EAP-TLS, jeśli je ma.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Metoda</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>Podaje ją administrator sieci. EAP-TLS nie potrzebuje hasła, które mogłoby wyciec.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (nazwa i hasło)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certyfikat)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>Certyfikat C&amp;A</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>Urzędu certyfikacji, który podpisuje certyfikat serwera uwierzytelniania: PEM lub DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Plik certy&amp;fikatu</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER albo PKCS#12 (.p12, .pfx) z kluczem w środku.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>K&amp;lucz prywatny</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Zostawić puste, jeśli klucz jest w pliku certyfikatu.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>Konfiguracja 802.1X, na samym końcu</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Na końcu, na stronie kamery „IEEE 802.1x”, gdy jej port przełącznika jest jeszcze otwarty: wgrać certyfikaty, wpisać tożsamość, włączyć, a potem zamknąć port. Droga powrotna to otwarty port albo wyjątek dla adresu MAC kamery (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Włączone, z EAP-TLS lub EAP-PEAP, według wskazań właściciela sieci</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>Kamera pokazuje inną metodę lub tożsamość niż ustalona dla tego obiektu.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Ta kamera przyjmuje certyfikaty tylko na swojej stronie WWW.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Kto odłączy kamerę, zyskuje dostęp do sieci.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Tylko przełącznik widzi, czy kamera podaje swoją tożsamość, zanim uzyska dostęp do sieci.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Sieć pyta, kim jest kamera (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>Z 802.1X przełącznik wpuszcza do sieci tylko urządzenia, które udowodnią, kim są. Kto odłączy kamerę, nie dostaje nic.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Z błędnym certyfikatem lub błędnym zegarem kamera w ogóle nie ma sieci. Konfigurację należy przeprowadzić, gdy jej port przełącznika jest otwarty. Droga powrotna to otwarty port albo wyjątek dla jej adresu MAC (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, maska %2, brama %3, z serwera DHCP</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, maska %2, brama %3, stały</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>Adres, podsieć, VLAN, przełącznik i port są w planie sieci obiektu</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Pokazuje to tylko plan obiektu. Proszę wpisać do niego kamerę i podać tutaj, gdzie to jest: plan, VLAN, przełącznik i port.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>Plan i stan zastany nie pasują do siebie. Wiersz pozostaje otwarty, dopóki nie będą zgodne albo nie stanie się wyjątkiem.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Właśc&amp;iciel</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Kto odpowiada za ten adres: osoba lub dział.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Przeznaczenie</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>Na co patrzy kamera, na przykład „Brama północna”.</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>Jego numer, od 1 do 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>Pod&amp;sieć</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Z długością prefiksu, jak 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Brama</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>Adres routera w tej podsieci; puste, jeśli go nie ma.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>Zarezerwowan&amp;y adres</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>Adres, który plan rezerwuje dla tej kamery.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>Przełą&amp;cznik</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>Nazwa przełącznika, do którego podłączono kamerę.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>Port przełącznika, tak jak nazywa go sam przełącznik.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>Planu sieci nie ma w kamerze. Kamera podaje, jaki ma adres.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Miejsce kamery w planie sieci</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Kto wie, który adres do kogo należy, zauważy urządzenie, którego nie powinno tam być. Własna sieć oddziela kamery od biura.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Żadne, dopóki adres się nie zmienia.</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>Przełącznik %1, port %2.</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>Przełącznik %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Port %1.</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>Niewidoczne z kamery</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>Port kamery przyjmuje tylko adres MAC tej kamery, a przełącznik prowadzi log</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Pokazuje to tylko przełącznik. Na jego porcie dla tej kamery należy dopuścić wyłącznie ten adres MAC i włączyć log. Potem proszę podać tutaj, kto to zrobił i gdzie.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>&amp;Typ przełącznika</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock zapisuje polecenia; ktoś wkleja je do przełącznika.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Inny, opis słowny</translation>
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
        <translation>Jego nazwa, na arkusz; puste = jak w planie sieci.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>Tak jak nazywa go sam przełącznik, na przykład Gi1/0/7; puste = jak w planie.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>Serwer lo&amp;gów</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Dokąd przełącznik wysyła log; puste = ma już serwer.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>Ustawień przełącznika nie widać z laptopa podłączonego w innym miejscu.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Ochrona portu kamery na przełączniku</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Kto odłączy kamerę, znajduje czynne gniazdo sieciowe, często na zewnątrz budynku. Port, który przyjmuje tylko jeden adres MAC, i log zdarzeń na nim utrudniają to i ujawniają.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Wymieniona kamera nie uzyska dostępu do sieci, dopóki przełącznik nie pozna nowego adresu MAC.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Ktoś czyta komunikaty producenta o bezpieczeństwie i przekazuje je dalej</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Tylko człowiek może powiedzieć, kto dla tego obiektu czyta komunikaty producenta o bezpieczeństwie. Proszę podać tę osobę tutaj.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Subskrypcji nie ma w kamerze.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Czytanie komunikatów producenta o bezpieczeństwie</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Lukę firmware&apos;u zamyka się tylko tam, gdzie ktoś się o niej dowie. Producent pisze o lukach na swojej stronie i w newsletterze.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Dodatkowe e-maile.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Nikt nie dosięgnie kamery, jej kabla ani przycisku reset bez drabiny i narzędzia</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Widzi to tylko ktoś na miejscu: wysokość, obudowa, kabel w rurze, karta pamięci za pokrywą. Proszę sprawdzić i zapisać tutaj, co stwierdzono.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Żadna sieć nie pokaże, jak zamontowano kamerę.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>Ochrona samej kamery</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Kto może dotknąć kamery, może ją odwrócić, zniszczyć, wyjąć kartę pamięci albo nacisnąć przycisk reset.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>W sieci żadne.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>Tylko v3, z SHA, własnymi nazwami i hasłami</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 i v2c: %1, v3: %2 (0 = wyłączone, 1 = włączone)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 wymaga hasła logowania i hasła szyfrowania, każde o co najmniej 8 znakach.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 lub v2c jest włączone albo v3 jest wyłączone lub nadal ma fabryczne nazwy, MD5 lub brak hasła.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>Tylko SNMP v3</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>Adres MAC kamery jest nieznany.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Proszę podać port, tak jak nazywa go sam przełącznik.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>To nie jest nazwa portu: może ona zawierać litery, cyfry, spacje i znaki / . - :, a zaczyna się literą lub cyfrą.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>VLAN ma numer od 1 do 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>Serwer logów nie jest adresem ani nazwą hosta.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>Kamera nie pyta żadnego serwera czasu</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>Serwery wbudowane w kamerę, co %1 s</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, co %2 s</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, co %2 s. To serwer publiczny: jest ryzykiem, bo może go prowadzić każdy, i wymaga drogi do internetu</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Proszę podać konto, którego używa rejestrator.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root nie jest dla rejestratora: potrzebuje on własnego konta.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>Kamera nie może mieć konta o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>Rola rejestratora to obserwator albo operator.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Własne konto dla rejestratora, z najniższą rolą</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>Konta oprócz root: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Dodanie konta %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Należy otworzyć stronę użytkowników kamery i nadać kontu „%1” rolę „%2”. Jeśli lista jest pełna, najpierw usunąć konto, którego nikt nie potrzebuje.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>Kamera nie ujawnia nikomu niczego, co daje dostęp.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Bez logowania kamera niczego nie ujawnia (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Kamera ujawnia hasło lub klucz bez logowania.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Bez logowania kamera nie ujawnia żadnych ustawień.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Bez logowania kamera ujawnia ustawienia (liczba: %1), przede wszystkim %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>Wymagane jest logowanie digest; Basic nie jest oferowane.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>Kamera od nikogo nie wymaga logowania, więc nie pokazuje, jakiego by użyła.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Kamera przyjęła zmyślone logowanie Basic.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>Kamera oferuje Basic.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic nie jest oferowane.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>Logowanie root bez hasła odrzucono wcześniej w tym przebiegu.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>Logowania root bez hasła nie próbowano, bo w tym przebiegu wysłano już dość błędnych logowań.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Poziom %1: odmowa bez logowania (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Poziom %1: kamera ujawniła ustawienia bez logowania.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Poziom %1: kamera nie ma takiej strony (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Poziom %1: kamera nie wymagała logowania, ale też niczego nie ujawniła.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>Na poziomie obserwatora ustawienia są niedostępne bez logowania.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>Na poziomie operatora ustawienia są niedostępne bez logowania.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>Ustawienia są niedostępne bez logowania.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Ten komputer nie mógł zapytać przez sieć.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>Zwykły HTTP jest zamknięty albo tylko kieruje do HTTPS.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>Kamera odpowiada przez zwykły HTTP (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>Kamera przez zwykły HTTP kieruje na inną stronę.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>Odpowiedź (HTTP %1) nie oznacza ani tak, ani nie.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>Zwykły HTTP tylko kieruje do HTTPS.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS odpowiada z właściwym certyfikatem.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>Kamera podaje, że HTTPS jest włączony, ale nic tam nie odpowiada.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>Certyfikat został pokazany, ale bez strony WWW.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>Kamera podaje, że HTTPS jest włączony, ale nie ma tam TLS.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Odpowiedź nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Certyfikat %1, ważny do %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Certyfikat %1, ważny do %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Inny certyfikat niż oczekiwany: %1, ważny do %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>Pod własnym adresem IPv6 kamery nic nie odpowiada.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>Własny adres IPv6 kamery widać tylko z jej sieci.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Ten komputer nie ma IPv6 w sieci kamery.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>Kamera odpowiada przez IPv6, pod %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>Nic nie odpowiada przez IPv6 pod %1, adresem tworzonym z MAC.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>Kamera odpowiada na wyszukiwanie Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>Kamera nie odpowiada na wyszukiwanie Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>Przewodnik tego nie wymaga; to tylko informacja.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>Na wcześniejszych portach kamery nic nie odpowiada.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>W tym przebiegu nie zwolniono żadnego portu, więc żadnego nie sprawdzano.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>Port %1 jest otwarty, ale nie podaje, do czego służy.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>Kamera nikomu teraz nie odpowiada, więc jej milczenie niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>Port %1 nadal odpowiada (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>Nic nie odpowiada na %1.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>Port %1 jest otwarty.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>Port %1 jest zamknięty.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Port %1 nie odpowiada.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>Port telnetu jest zamknięty.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>Port FTP jest zamknięty.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Adres spoza listy dostępu nie otrzymuje odpowiedzi.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Ten komputer nie ma drugiego adresu, z którego mógłby zapytać.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Ten komputer nie może pytać z %1.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>Serwer WWW odpowiada adresowi %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>Kamera odpowiada adresowi %1 przez RTSP (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Odmowa dla %1, drugiego adresu tego komputera.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Odbiera tam inny program na tym komputerze.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Ten użytkownik nie może otworzyć tego portu na tym komputerze.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Ten komputer nie mógł nasłuchiwać w sieci.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>Kamera jest za przekierowanymi portami, a ten nie jest znany.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Wpis z logu kamery dociera do tego komputera.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>W ciągu %1 s nie dotarł żaden wpis.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Dotarł o %1: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>Strumienie są niedostępne bez logowania.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>Kamera nie zna żadnego ze swoich strumieni z nazwy.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>Kamera opisała strumień %1 bez logowania.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>Odpowiedź dla strumienia %1 (RTSP %2) nie oznacza ani tak, ani nie.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>Kamera opisała strumień %1 po uszkodzonym logowaniu Basic (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Uszkodzone logowanie Basic nie dostało jasnej odpowiedzi.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Odmowa bez logowania, na każdym strumieniu.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>Port RTSP jest zamknięty: nikt nie dostanie tam strumienia.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Odpowiedzi nie da się odczytać.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>Przez RTSP nie nadeszła żadna odpowiedź.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>Kamera opisała strumień %1 bez logowania na porcie %2 (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>Obrazy są niedostępne bez logowania.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Odmowa bez logowania (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>Kamera nie ma tam obrazu (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>Kamera wysłała obraz bez logowania.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>Odpowiedź nie zawiera obrazu.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 i v2c milczą.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>Kamera odpowiada przez SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>Brak odpowiedzi przez SNMP v1 i v2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 odpowiada.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 nie odpowiada.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>Kamera nie odpowiada na wyszukiwanie UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>Kamera odpowiada na wyszukiwanie UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>Brak odpowiedzi na wyszukiwanie UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>Kamera pyta ten komputer o czas.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>Kamera nie zapytała w ciągu %1 s. Wiele kamer pyta tylko raz na godzinę.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>Kamera wysłała zapytanie: %1.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>Kamera odpowiada na wyszukiwanie producenta (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>Kamera nie odpowiada na wyszukiwanie producenta (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>Konto rejestratora otrzymuje strumień kamery.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>Nie ma konta rejestratora do wypróbowania.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>Kamera wymaga logowania w sposób, którego Camlock nie zna.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>Konto rejestratora nie może oglądać strumienia %1 (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS pokazuje inny certyfikat niż oczekiwany. Danych logowania tam nie wysłano.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>Rejestrator nie dostaje strumienia: RTSP jest zamknięty, a HTTPS go nie daje.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>Konto rejestratora otrzymuje strumień %1 wewnątrz HTTPS; RTSP jest zamknięty.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>Rejestrator otrzymuje strumień %1, jak każdy: logowanie nie jest wymagane.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>Konto rejestratora otrzymuje strumień %1, przez RTSP i wewnątrz HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>Konto rejestratora otrzymuje strumień %1 przez RTSP. HTTPS go nie daje.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>Konto rejestratora jest odrzucane.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>Port serwera WWW jest zamknięty.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>Nie udało się połączyć z serwerem WWW.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>Kamera zamknęła połączenie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>Kamera odpowiada na wyszukiwanie ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>Kamera nie odpowiada na wyszukiwanie ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>Jego klucz jest krótki (%1, bity: %2) i może zostać złamany.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>Rodzaj jego klucza jest nieznany temu komputerowi.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>Jest podpisany przestarzałą metodą (%1), którą można podrobić.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>Nie da się odczytać jego dat.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Wygasł %1.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>Według zegara tego komputera nie jest jeszcze ważny, dopiero od %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>plik %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>systemowy pęk kluczy</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>pamięć tego programu, do jego zamknięcia</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>spóźnia się o %1 s</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>spieszy się o %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>spóźnia się o %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>spieszy się o %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>spóźnia się o %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>spieszy się o %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>spóźnia się, dni: %1</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>spieszy się, dni: %1</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1, w porównaniu z tym komputerem; strefa %2; czas letni włączony</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1, w porównaniu z tym komputerem; strefa %2; czas letni wyłączony</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>czas tego komputera</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(jest)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(brak)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>utworzony przez kamerę, nowy</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>samopodpisany</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>podpisany przez urząd certyfikacji obiektu</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>podpisany przez urząd certyfikacji firmy</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>właściciel %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>przeznaczenie %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>podsieć %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>brama %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>zarezerwowany adres %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>przełącznik %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1 (kwestionowane przez VIVOTEK)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 nie da się odczytać jako certyfikatu.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 nie da się odczytać do końca: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 nie da się odczytać albo jest za duży jak na certyfikat lub klucz.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 nie da się odczytać: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 nie da się zapisać: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 nie udało się zapisać w całości: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 wygasł %2. Potrzebny jest nowy.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 jest uszkodzony. Camlock może utworzyć nowe żądanie.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 jest pusty. Proszę pobrać go ponownie.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 nie jest fotografią, której można użyć: JPEG lub PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 jest za duży jak na pakiet firmware&apos;u.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 jest ważny dopiero od %2. Należy sprawdzić zegar tego komputera albo poprosić o certyfikat ważny już teraz.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>PDF wymaga programu z czcionkami (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Certyfikat oznacza się przez „sha256:” i 64 cyfry szesnastkowe jego odcisku.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Zmiana się nie powiodła.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>Zmiana w dzienniku jest niezrozumiała.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>Na tym komputerze nie da się utworzyć klucza dla kamery.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Zakres zaczyna się od niższego adresu.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Zakres od - do działa tylko z adresami IPv4. Dla IPv6 należy podać sieć, 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>Podpisanego certyfikatu nie instaluje się jednym żądaniem.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Po tej zmianie do kamery nie byłoby już żadnego wejścia.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Wystawca w pliku nie może wystawić tego certyfikatu. Należy poprosić CA o cały łańcuch.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Certyfikat jednego z wystawców certyfikatu kamery nie jest dziś ważny. Należy poprosić CA o aktualny łańcuch.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>Certyfikat wystawcy w pliku nie jest dziś ważny. Należy poprosić CA o aktualny łańcuch.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Pod tym adresem odpowiada teraz inna kamera: %1 to „%2”, było „%3”. Nic więcej nie wysłano.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Pod tym adresem odpowiada teraz inna kamera: %1 to „%2”, było „%3”. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Odpowiada tam inna kamera: %1 to „%2”.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPS włączono, ale nie odpowiada: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>Nie udało się utworzyć klucza do podpisywania protokołów.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>Nie udało się uzgodnić bezpiecznego połączenia: urządzenie nie obsługuje tu HTTPS albo obsługuje tylko przestarzały.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Nie ma tu zachowanego żądania certyfikatu tej kamery. Po przebiegu bez pliku certyfikatu Camlock je zapisze.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>Pod %1 nic nie odpowiada. Należy sprawdzić adres, kabel i zasilanie.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>Od konta niczego się nie wymaga.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Pod %1, port %2, nic nie nasłuchuje.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Rejestr %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>Pod %1 coś odpowiada, ale nie jest to kamera VIVOTEK.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Krok %1, „%2”: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Zatrzymano. To, co już zrobiono, pozostaje.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1: niekompletny albo nieprawidłowy JSON: wiersz %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1: wymagany jest jeden obiekt JSON: wiersz 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>Plik CA zawiera „%1”, a to nie jest urząd certyfikacji. Należy wybrać certyfikat CA, który podpisuje certyfikat serwera uwierzytelniania.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>Port HTTPS pokazuje inny certyfikat (%1) niż ten utworzony przez kamerę (%2). Niczego tam nie wysłano.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>W pliku PKCS#12 brakuje certyfikatu albo jego klucza prywatnego. Należy wyeksportować oba razem.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>Kamera VIVOTEK tak nie odpowiada.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>Kamera odpowiedziała na pakiet błędem %1.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>Kamera odpowiedziała błędem %1.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>Kamera odpowiada tylko przez HTTPS, a jej certyfikat nie jest jeszcze znany. Aby przejść dalej, trzeba mu zaufać.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>Kamera wymaga logowania.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>Kamera wymaga hasła.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>Nie można połączyć się z kamerą: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Kamera nie odpowiedziała na czas.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>Kamera nie odpowiedziała w ciągu %1 s.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>Kamera nie podała już, kim jest (brakuje %1). Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>Kamera nie przyjmuje nowego hasła przy logowaniu.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>Kamera nie oferuje ONVIF.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>Kamera tego nie oferuje (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>Kamera tego nie oferuje: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>Kamera nie pokazuje konfiguracji 802.1X.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>Kamera zakończyła połączenie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>Kamera nie ma własnego certyfikatu.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>Kamera nie utworzyła certyfikatu w ciągu %1 s.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>Kamera wpuszcza to konto, ale nie do administracji (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>Konto %1 jest na liście kamery, ale kamera go nie wpuszcza.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>Kamera żąda teraz hasła jawnym tekstem, choć wcześniej tego nie robiła. Nie wysłano go.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>Kamera odrzuciła konto: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>Kamera odrzuciła zmianę: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>Kamera odrzuciła pakiet: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>Kamera odrzuciła żądanie jako źle zbudowane (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>Kamera odrzuciła nazwę użytkownika albo hasło. Camlock nie użyje ich ponownie.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>Kamera odrzuciła wartość %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>Kamera już wcześniej odrzuciła te dane logowania; Camlock nie użyje ich ponownie.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>Na kamerze działa teraz „%1”; nazwa pakietu podaje „%2”.</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>Kamera podaje, że jest zajęta (503). Proszę spróbować ponownie za minutę.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>Kamera odsyła Camlock pod inny adres: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>Kamera nie wysłała obrazu, którego można użyć.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>Kamera wysłała coś, co nie jest żądaniem certyfikatu.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>Kamera pokazuje %1 = „%2” zamiast „%3”.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Kamera pokazuje inny certyfikat niż zaufany; nic nie wysłano. Jego odcisk to sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>Kamera uruchomiła się ponownie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>Kamera przyjęła nowy certyfikat, ale jej port HTTPS nadal go nie pokazuje.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>Kamera chce czegoś, czego Camlock nie zna.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>Kamera dostała cały pakiet i nadal działa na niej „%1”. Pakiet może być uszkodzony: należy porównać SHA-256, pobrać go ponownie albo zapytać wsparcie VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>Kamera zniknęła w trakcie pracy i nie wróciła: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>Port HTTPS kamery nie pokazuje certyfikatu.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>Usługa ONVIF kamery wymaga logowania.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>Usługa ONVIF kamery tego nie oferuje.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>Usługa ONVIF kamery odrzuciła nazwę użytkownika albo hasło. Camlock nie użyje ich tam ponownie.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>Usługa ONVIF kamery odmówiła i nie podaje przyczyny.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>Usługa ONVIF kamery już wcześniej odrzuciła te dane logowania; Camlock nie użyje ich ponownie.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>Usługa ONVIF kamery odrzuciła te dane logowania.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>Usługa ONVIF kamery odmówiła: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>Na liście dostępu kamery nie widać %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>Lista dostępu kamery jest innego rodzaju.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>Na liście dostępu kamery nadal widać %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>Odpowiedź kamery deklaruje własny typ dokumentu, którego Camlock nie czyta.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>Odpowiedź kamery ma za dużo części.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>Odpowiedź kamery jest urwana albo za długa.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>Odpowiedź kamery jest zbyt głęboko zagnieżdżona.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>Odpowiedź kamery nie jest zgodna z ONVIF.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>Odpowiedź kamery nie jest tym XML, o który pytano.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>Odpowiedź kamery jest za długa.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>Certyfikat kamery nie ma podpisu tego CA. Należy wybrać CA, który go wystawił.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>Certyfikat kamery nie prowadzi do tego CA. Należy wybrać CA, który go wystawił, albo plik z certyfikatami wszystkich wystawców pośrednich.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Certyfikat kamery nie jest jeszcze znany; nic nie wysłano. Jego odcisk to sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>Certyfikat kamery nie może być używany przez klienta. Należy poprosić CA o certyfikat z zastosowaniami digitalSignature i clientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>Certyfikat kamery albo certyfikat jego wystawcy nie może być do tego użyty. Należy poprosić CA o certyfikat klienta (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>Zegar kamery nie przyjął czasu: różnica wynosi %1 s.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>Klucz kamery (%1, bity: %2) jest za słaby albo nietypowy; potrzebny jest RSA o co najmniej 2048 bitach.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>Na liście kont kamery konto %1 nie wygląda tak, jak powinno.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>Obecnych ustawień kamery nie da się zapisać w %1: %2. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>Nie da się odczytać żądania certyfikatu kamery.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>Nie da się odczytać żądania certyfikatu kamery. Należy utworzyć nowe.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>Żądanie certyfikatu kamery nie jest podpisane jej własnym kluczem.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>Na tym komputerze nie da się utworzyć urzędu certyfikacji dla %1.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>Na tym komputerze nie da się podpisać certyfikatu.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>Plik certyfikatu nie zawiera klucza prywatnego. Należy wybrać także plik klucza.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>Nie udało się wydrukować listy kontrolnej.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>Nie udało się zapisać listy kontrolnej.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>Nie da się odczytać dat %1. Potrzebny jest nowy.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>Nie da się odczytać dat tego certyfikatu. Należy poprosić CA o nowy.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>Nie można użyć systemowego pęku kluczy: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>Systemowy pęk kluczy nie odpowiedział.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>Systemowy pęk kluczy nie oddał tego, co do niego włożono.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Nie można utworzyć pliku %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>Nie można otworzyć pliku %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Nie można zapisać pliku %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>Plik %1 już istnieje; nie zostanie nadpisany.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>Plik %1 jest uszkodzony i nie da się go przenieść.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>Plik %1 jest w użyciu.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>Plik %1 jest za duży jak na plik haseł.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>Plik nie zawiera certyfikatu, który da się odczytać. Należy poprosić CA o certyfikat w formacie PEM, DER lub PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>Plik jest uszkodzony albo urwany. Należy poprosić CA o ponowne przesłanie.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>Plik jest za duży jak na certyfikat lub klucz.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>Plik jest za duży. Należy poprosić CA o sam certyfikat i certyfikaty jego wystawców.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>W pliku brakuje certyfikatu wystawcy „%1”. Należy poprosić CA o cały łańcuch.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>W folderze %1 nie można zapisywać albo inny Camlock właśnie go utworzył.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>Folder %1 nie jest pusty; urząd certyfikacji tworzy się tylko w nowym.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu dla %1.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>Tymczasowe hasło nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>Nie można otworzyć dziennika %1: inny Camlock pracuje nad tym zleceniem albo w folderze nie można zapisywać.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Nie można odczytać dziennika %1: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>Nie można zapisać dziennika %1: %2. Bez niego nic nie jest wysyłane do kamery.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>Dziennik %1 jest za duży jak na dziennik.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>Dziennik nie podaje, gdzie może być kamera.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>Dziennik nie podaje, o który poziom chodziło.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>Dziennik jest uszkodzony w wierszu %1.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>Dziennik jest uszkodzony w wierszu %1: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Dziennik jest pusty.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>Klucz i certyfikat główny w %1 nie pasują do siebie.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>Klucz w %1 musi mieć hasło.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>Klucz urzędu certyfikacji obiektu jest uszkodzony.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>Klucz podpisujący protokoły jest uszkodzony: %1. Po przeniesieniu pliku w inne miejsce Camlock utworzy nowy; protokoły podpisane starym kluczem wskazują stary.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>Klucz podpisujący protokoły jest używany w %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>Plik klucza nie zawiera klucza prywatnego, który da się odczytać. Należy wyeksportować go jako PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>Brakuje listy wydanych certyfikatów %1 albo jest uszkodzona; bez niej nic nie jest wydawane.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>Lista podatności nie ma pola „schema”.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>Nazwa %1 nie jest znana w tej sieci.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>Liczba po / musi być od 0 do %1.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>Pakiet zmienił się od czasu sprawdzenia. Nic nie wysłano. Proszę wybrać go ponownie.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>Papier jest za wąski na listę kontrolną.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>Hasło nie otwiera klucza urzędu certyfikacji obiektu.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>Hasło nie otwiera klucza prywatnego. Proszę wpisać je ponownie.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>Hasła do CA tego obiektu nie ma w tym miejscu: %1. Utworzono je z innym pękiem kluczy: proszę zalogować się tam albo nadać obiektowi inną nazwę.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>Nie można odczytać fotografii %1.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>Fotografia %1 jest większa niż 10 MB.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>Drukarka nie przyjęła następnej strony.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>Klucz prywatny nie pasuje do certyfikatu. Należy wybrać dwa pliki utworzone razem.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>Klucz prywatny jest zablokowany. Proszę wpisać jego hasło.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>Nie udało się podpisać protokołu.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>Protokół jest za duży: ponad 16 MB.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>Certyfikat główny w %1 jest uszkodzony albo go brakuje.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>Bezpieczne połączenie z kamerą zostało przerwane.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>Plik podpisu jest uszkodzony albo nie pochodzi z programu Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>Plik podpisu został zmieniony: jego własny podpis się nie zgadza.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>Obiekt w dzienniku jest nieprawidłowy: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>Certyfikat urzędu certyfikacji obiektu wygasł %1. Potrzebny jest nowy.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Nie ma tu certyfikatu, który można by zapamiętać dla kamery.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>Nie ma gdzie przechować nowego hasła.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>Nie ma gdzie przechować hasła do CA obiektu.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>Nie ma protokołu do podpisania.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>To konto nie mieści się w wierszu pliku haseł.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>Ta kamera nie ma na liście dostępu miejsca na adresy IPv6.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>Zegara tej kamery nie da się ustawić przez sieć.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>Hasła tej kamery nie da się ustawić przez sieć. Należy użyć strony kamery.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Ten certyfikat nie ma podpisu wystawcy z pliku. Należy poprosić CA o cały łańcuch.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Ten certyfikat wygasł %1. Należy poprosić CA o nowy.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Ten certyfikat jest dla innego klucza. Należy poprosić CA o podpisanie żądania tej kamery.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Ten certyfikat podpisała sama kamera. Należy poprosić CA o certyfikat podpisany przez CA.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Ten certyfikat jest ważny dopiero od %1. Należy sprawdzić zegar tego komputera albo poprosić CA o certyfikat ważny już teraz.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Ten certyfikat nie może służyć serwerowi. Należy poprosić CA o certyfikat z zastosowaniami digitalSignature i serverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Tę zmianę wykonuje się ręcznie, na stronach kamery.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Tej zmiany nie wysyła się formularzem.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Ten komputer nie daje liczb losowych.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Ten plik to samo żądanie. Należy poprosić CA o certyfikat, który z niego powstał.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>To certyfikat urzędu certyfikacji. Należy poprosić CA o certyfikat klienta (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>To certyfikat urzędu certyfikacji. Należy poprosić CA o certyfikat serwera (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>To nie jest certyfikat, który da się odczytać.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>To, co odpowiada pod %1, nie obsługuje HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>To, co tam odpowiada, nie podaje, która to kamera.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>To, co kamera podaje jako swój certyfikat, nie jest certyfikatem.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Port %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- port dostępowy</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- port dostępowy w VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- zabezpieczenie portu włączone, najwyżej jeden adres MAC: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- to, co wysyłają inni, jest odrzucane i zapisywane w logu</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- podniesienie i utrata łącza są zapisywane w logu</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Log: wysyłany do %1 (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>Kamera pobiera adres z serwera DHCP i otrzymała zarezerwowany: serwer ma rezerwację.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Adres jest zarezerwowany, ale kamera otrzymała z serwera DHCP inny. Należy zarezerwować adres na tym serwerze albo ustawić kamerze stały adres.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 nie należy do sieci %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 to adres samej sieci albo jej adres rozgłoszeniowy (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Ta kamera nie udostępnia ustawienia nazwy hosta.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Nazwa hosta składa się z liter, cyfr i łączników, ma najwyżej 40 znaków i nie zaczyna się ani nie kończy łącznikiem.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Ta kamera nie udostępnia ustawień swojego adresu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>„%1” nie jest adresem dla kamery. Zapis powinien wyglądać tak: 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>„%1” nie jest maską. Zapis powinien wyglądać tak: 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>Bramą %1 byłaby sama kamera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>„%1” nie jest adresem serwera DNS.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 to adres tego komputera.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Ten komputer (%1) nie mógłby już połączyć się z kamerą pod adresem %2. Należy podać adres z sieci tego komputera albo najpierw zmienić adres komputera.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>Adres %1 ma już inne urządzenie (%2).</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Nadanie kamerze nazwy hosta</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Nadanie kamerze stałego adresu</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>Adres %2 ma już inne urządzenie (%1). Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>Kamera nie otrzymała adresu z serwera DHCP. Należy podłączyć ją do sieci, w której jest taki serwer, albo nadać temu komputerowi adres 169.254.1.1 z maską 255.255.0.0. Potem poszukać ponownie.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>Kamera jest w innej sieci niż ten komputer. Należy nadać temu komputerowi wolny adres z tamtej sieci, na przykład %1 z maską 255.255.255.0, i poszukać ponownie.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>Nie wiadomo, przez który adres IPv4 ten komputer łączy się z kamerą. Należy ustawić adres na stronie WWW kamery.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Ten certyfikat nie wymienia %1. Należy poprosić CA o umieszczenie tej nazwy DNS wśród nazw alternatywnych.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Ten certyfikat nie wymienia %1. Należy poprosić CA o umieszczenie tego adresu IP wśród nazw alternatywnych.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP i HTTPS. Certyfikat %1 od %2. Wygasł: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP i HTTPS. Certyfikat %1, samopodpisany. Wygasł: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>Tylko HTTPS. Certyfikat %1 od %2. Wygasł: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>Tylko HTTPS. Certyfikat %1, samopodpisany. Wygasł: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 nie jest początkiem sieci. Sieć, w której leży, to %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Na tym komputerze nie ma czcionek. Zainstaluj je albo utwórz plik HTML.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Konta na kamerze</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Konto i jego rola</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Lista kontrolna zabezpieczeń, do wypełnienia ręcznie</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Pusty formularz</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Zalecane: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>W każdym wierszu należy zaznaczyć jedno pole, zapisać, co i kiedy stwierdzono, i podpisać. Na tym formularzu nie zapisuje się haseł.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Późniejsze wpisanie: camlock audit CAMERA --attest ID=NOTE, z ID po prawej stronie każdego wiersza; co Camlock może sprawdzić sam, sprawdzi wtedy.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Wartość lub to, co stwierdzono</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Uwagi, powód</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Inicjały, godzina</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Podstawowy</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowany</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Korporacyjny</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Poprawione</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Niezgodne</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Sprzeczność</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Poświadczone</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Ręczne, otwarte</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Wyjątek</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niesprawdzone</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Poza przewodnikiem</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>Także widziane z zewnątrz. Przewodnik nie ma o tym rozdziału, więc nie liczy się to do wyniku. To, co otwarte i niepotrzebne, należy wyłączyć.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Jak w laptopie</translation>
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
        <translation>dni: %1</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>spieszy się względem laptopa: %1</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>spóźnia się względem laptopa: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Numer na planie obiektu</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adres sieciowy</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Maska sieci</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Przełącznik</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>Port przełącznika</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware przed</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware po</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Wszystkie ustawienia przed (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Wszystkie ustawienia po (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Załącznik: środki kontroli</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>Przewodnik odwołuje się do CIS Critical Security Controls v6.1 (CSC6); czego dotyczy każdy z nich, opisano własnymi słowami. Zabezpieczenia CIS Controls v8.1 z gwiazdką to nasza interpretacja. EN 303 645 i IEC 62443-4-2 oceniają produkty: wiersz korzysta z funkcji, której się tam wymaga; nie dowodzi, że produkt jest zgodny.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Odczytano: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>Z zewnątrz: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Poświadcza: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Załącznik: dowody</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Wszystkie dowody z protokołu. Czas według laptopa. To, co przeszło przez sieć, przytoczono w skrócie, a hasła są zamaskowane. Kreska zamiast wiersza: poza przewodnikiem.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Stwierdzone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>było zgodne z zaleceniem i jest udowodnione</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>było słabe, teraz jest udowodnione</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>jest słabe</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>kamera i sieć podają co innego</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>poświadczone i podpisane przez człowieka</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>ktoś musi to jeszcze zrobić</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>pozostawione bez zmian, z uzasadnieniem</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>kamera tego nie ma</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>nie dało się sprawdzić</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>samo sprawdzenie się nie powiodło</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Poziom zaawansowany: lista dostępu i zmienione porty trzymają obcych z daleka, ale nie zastępują hasła. Kto przejmie dozwolony adres albo wypróbuje wszystkie porty, przejdzie obok nich.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>Log udowadnia wpis, który dotarł do laptopa. Jeśli serwerem logów jest inny komputer, tylko jego właściciel widzi, czy wpisy docierają. Konto rejestratora udowadnia logowanie takie, jakie wykonuje rejestrator.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Certyfikat wygasa. Należy go odnowić przed tym dniem: potem rejestrator może odrzucać kamerę. Kto sprawdza kamerę, porównuje SHA-256 certyfikatu z tym na arkuszu.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>Jak czytać ten arkusz</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Jak liczy Camlock: Zgodne i Poprawione spośród Zgodne, Poprawione, Niezgodne, Sprzeczność i Wyjątek. Poziom jest osiągnięty, gdy żaden jego wiersz nie ma statusu Niezgodne, Sprzeczność, Błąd ani Niesprawdzone.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Jak dowodzi Camlock: odczytuje każde ustawienie z kamery i patrzy z zewnątrz, jak obcy w sieci. Wiersz jest zgodny tylko wtedy, gdy oba wyniki się zgadzają.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Środki kontroli: CSC6 to CIS Critical Security Controls v6.1, do których odwołuje się przewodnik. CIS8 to zabezpieczenia CIS Controls v8.1; wybór pasujących to nasza interpretacja.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>Przewodnik to Security Hardening Guide v1.0 firmy VIVOTEK z 2018 r. Czas według laptopa. Na tym arkuszu nie ma żadnego hasła.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>Kamerę przekazano w stanie opisanym na tym arkuszu, z podanymi otwartymi punktami i wyjątkami. Wiersze poświadczone są oświadczeniem instalatora.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Za instalatora</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Za klienta</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Operator lub świadek</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>Na tej kamerze nie stwierdzono certyfikatu.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certyfikat (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>Odnowić do</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rola nieznana</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Obserwator</translation>
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
        <translation>Nazwy i role</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Udowodnione: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Nieudowodnione: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>Nie sprawdzano w tym przebiegu.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Czas, log i rejestrator, widziane z zewnątrz</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>Kamera pyta serwer o czas</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>Log kamery dociera</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Próba z kontem rejestratora</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Hasło i następny przegląd</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Komu przekazano hasło</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Data przekazania</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Jak je przekazano (nigdy samo hasło)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Zaawansowany (obejmuje podstawowy)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Korporacyjny (obejmuje podstawowy i zaawansowany)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zlecenie</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Poziom przewodnika</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalator</translation>
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
        <translation>Klient</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 – nieosiągnięty: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 – osiągnięty</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1 – nieosiągnięty, bo niższy poziom nie jest osiągnięty</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Lista kontrolna zabezpieczeń</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>Na podstawie Security Hardening Guide v1.0 (2018) firmy VIVOTEK</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (skrócono; całość jest w protokole)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1 – zgodne wiersze: %2 z %3 liczonych</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Odczytano inną wartość: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Przez człowieka: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Odczytano: %1 z %2 zgodnie z żądaniem</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>Czego HTTPS nie robi: ukrywa strony WWW i logowanie na nich, ale nie obraz. RTSP i RTP pozostają po drodze czytelne, chyba że rejestrator używa RTSP over HTTPS. Certyfikat podpisany przez samą kamerę szyfruje, ale nie zatrzyma ataku man-in-the-middle, dopóki rejestrator i przeglądarki go nie zapamiętają.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Patrz niżej</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Przed i po: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Przed: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Po: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Uwaga: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>Fotografia %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>Kamera podaje jedno, a sieć drugie: należy ustalić, co jest prawdą.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>Sprawdzić ponownie: samo sprawdzenie się nie powiodło.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Ustawienie, poziom, środki kontroli</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Jak udowodniono</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Otwarte punkty</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Co pozostało do zrobienia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Nie ma otwartych punktów.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Wyjątki</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdził(a)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>Nie ma wyjątków.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bez terminu</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>Protokół, z którego powstał ten arkusz</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Ten arkusz powstał z protokołu, który nie jest podpisany. Kwadratowy kod to SHA-256 protokołu.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Ten arkusz powstał z podpisanego protokołu. „camlock verify” mówi, czy protokół jest nadal taki, jak go podpisano, i jakim kluczem. Kwadratowy kod to SHA-256 protokołu.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Protokół (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Podpisano kluczem</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>Odnowić certyfikat HTTPS kamery %1 (%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Certyfikat wygasa %1.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>Po tym dniu rejestrator i przeglądarki odrzucają kamerę albo przed nią ostrzegają. Aby go odnowić, należy ponownie uruchomić na niej Camlock.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>Adres MAC: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Obiekt: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certyfikat (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1 – nieosiągnięty: w tym zapisie brakuje wierszy</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>certyfikat HTTPS</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>wyjątek dla „%1”</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Wygasło %1: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>Wygasa %1 (pozostało dni: %2): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Więcej tego rodzaju: %1. Kamery można znaleźć poniżej.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Pod tym adresem nikt nie odpowiada.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Należy sprawdzić adres, kabel i zasilanie. Komputer i kamera muszą być w tej samej sieci; kamera uruchamia się około minuty.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Kamera nie odpowiedziała na czas.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Proszę chwilę poczekać i spróbować ponownie: kamera może być zajęta albo właśnie się uruchamia.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>Kamera pokazuje certyfikat, który nie jest tu znany.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Proszę się upewnić, że to właściwa kamera. Dopiero wtedy można zaufać jej certyfikatowi; nic do niej nie wysłano.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>Kamera odrzuciła tę nazwę użytkownika albo hasło.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Proszę sprawdzić hasło i ostrożnie spróbować ponownie: niektóre kamery blokują się po kilku błędnych. Fabrycznie nowa kamera nie ma hasła.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>Kamera zrozumiała i odmówiła.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Należy ustawić to na stronie WWW kamery albo pozostawić bez zmian i podać powód, a potem przejść dalej.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Ta kamera tego nie oferuje.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>Nic nie jest zepsute. Nowszy firmware może to oferować; arkusz o tym informuje.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>Tak nie odpowiada kamera VIVOTEK.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Proszę sprawdzić adres: może go mieć inne urządzenie. Jeśli to kamera, należy uruchomić ją ponownie i spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>Kamera przyjęła zmianę, ale potem pokazuje inną wartość.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Wynik podaje, o które ustawienie chodzi. Należy ustawić je na stronie WWW kamery.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>Pod tym adresem jest teraz inna kamera albo inny certyfikat.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>Nic więcej nie jest zapisywane. Należy ustalić, które urządzenie ma ten adres, i zacząć z tą kamerą od nowa.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Zatrzymano na żądanie użytkownika.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>Nic więcej nie jest wysyłane do kamery. W każdej chwili można zacząć od nowa.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Na tym komputerze coś się nie powiodło.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Proszę sprawdzić, czy na dysku jest miejsce i czy można tam zapisywać, a potem spróbować ponownie. Jeśli to się powtarza, prosimy o zgłoszenie.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nic nie zmieniono</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: nie. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>Nie widać z zewnątrz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Żądane</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>Według kamery</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Z zewnątrz</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Proszę podać, dlaczego pozostaje bez zmian: powód znajdzie się na arkuszu.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Proszę podać, kto wyraził zgodę: nazwisko znajdzie się na arkuszu.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Słabe</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nie oferuje</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Nikt tego nie zauważy</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Inni muszą zalogować się ponownie</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Połączenia mogą zniknąć i wrócić</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Uruchamia się ponownie usługa kamery</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>Kamera uruchamia się ponownie</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Może kogoś odciąć</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>Kamera tworzy klucz do swojego certyfikatu. W starszych kamerach trwa to kilka minut.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>Kamera zapisuje firmware w pamięci i uruchamia się ponownie. Trwa to do pięciu minut. Bez zasilania może już nigdy się nie uruchomić.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>Połączenie na chwilę zanika. Camlock połączy się ponownie sam.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Uruchamia się ponownie usługa kamery. Trwa to do minuty.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>Kamera uruchamia się ponownie. Trwa to minutę lub dwie.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Wykonano i potwierdzono odczytem</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>Kamera pokazuje inną wartość</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>Kamera odmówiła</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Wysłano; nie dało się odczytać</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>Do zrobienia ręcznie</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Bardzo trudne do odgadnięcia</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Trudne do odgadnięcia</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Dość trudne do odgadnięcia</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Łatwe do odgadnięcia</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Do odgadnięcia od razu</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Zapisywanie pliku obiektu</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Pliki obiektu (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Inna sieć</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Fabrycznie nowa</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Ma hasło</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Widziana wcześniej</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Gotowa dzisiaj</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nie kamera</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziona</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>kontenery</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>Własne hasło dla konta %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Hasło konta %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>Hasło konta %1. Proszę je teraz zapisać: nie zostanie pokazane ponownie. Można też wpisać inne.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock tworzy długie hasło, którego nikt nie musi pamiętać.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Proszę wpisać hasło konta %1 albo pozwolić, by utworzył je Camlock.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Jeszcze do spełnienia: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>Dod&amp;aj</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Enter dodaje go do listy.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 albo 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Adresy na liście</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Delete usuwa wpis z listy.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 nie ma jeszcze na liście. Należy nacisnąć „Dodaj” albo wyczyścić pole.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Jest już na liście.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (nie do użycia: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>Za&amp;trzymaj po tej zmianie</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>&amp;Cofnij wykonane zmiany</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Wprowadź te z&amp;miany</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Wprowadzanie</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>Proszę do końca nie odłączać kabla ani zasilania kamery.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Zmiany i ich wynik</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Wprowadzanie zmian</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>W tym zleceniu nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Cofanie zmian</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Ponowny odczyt kamery</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Niektóre zmiany wstrzymano.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>Zmiany wykonane wcześniej obowiązują; pokazuje je lista. Cofnąć je czy pozostawić?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>Wykonane wcześniej zmiany zostały cofnięte.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>Zmiany wykonane wcześniej obowiązują; pokazuje je lista.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Ponowny odczyt i sprawdzanie wszystkiego</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Gotowe. Następna strona pokazuje, co obowiązuje.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>Zapisano żądanie certyfikatu dla urzędu certyfikacji firmy: %1. Gdy wróci podpisany certyfikat, należy przejść tę kamerę jeszcze raz i wskazać jego plik.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>Na kamerze działa teraz „%1”.</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Następne są te zmiany. Aby wybrać inaczej, należy użyć „Pozostaw bez zmian” i przejść tę kamerę jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Osiągnięty</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Obiekt</translation>
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
        <translation>Z&amp;najdź</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Obiekt, miejsce, model, adres, MAC, firmware lub data, jak 2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Gotowe kamery</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Wygasłe lub wkrótce wygasające</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>Pokazano najnowsze: %1. Starsze można znaleźć, wpisując więcej.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Na tym komputerze nie ma jeszcze gotowej kamery.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Żadna gotowa kamera nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Protokoły: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
tak</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1:
nie</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>Na przykład 192.168.1.20, camera-7.local albo http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>To nie jest adres kamery.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Proszę wpisać nazwę albo adres IP, bez strony i bez użytkownika.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Proszę wpisać adres kamery, przy której trwa praca, albo wybrać go z listy.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Z tą kamerą nie można się jeszcze połączyć.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Zaufany do tej pory</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Odcisk (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>Certyfikat kamery</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>samopodpisany: nikt inny za niego nie ręczy</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, bity: %2; podpis %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Do zapisania lub wydrukowania i do podpisu przez klienta.</translation>
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
        <translation>Podgląd listy kontrolnej</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>Prze&amp;kazanie …</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>Miejsce kamery, kto otrzymał hasło i kto zamyka otwarte punkty.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>F&amp;older</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>W&amp;ybierz folder …</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Zapisz &amp;PDF</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>Zapisz H&amp;TML</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>Zapisz protokół &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>Zapisz &amp;CSV</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>Zapisz OSCA&amp;L</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>Zapisz SAR&amp;IF</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>Zapisz przypo&amp;mnienie do kalendarza</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Plik kalendarza (.ics): odnowić certyfikat kamery na czas.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>Zapisz certyfik&amp;at główny</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Dla rejestratora i przeglądarek tego obiektu: dzięki niemu rozpoznają jego kamery.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Zapisz p&amp;usty formularz</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Na dzień bez laptopa: wypełnić ręcznie, wpisać później.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>D&amp;rukuj …</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>&amp;Następna kamera</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>&amp;Gotowe kamery …</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Nie można utworzyć tego folderu.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Proszę wybrać inny folder i zapisać ponownie.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>Nie można odczytać certyfikatu głównego.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Zachowano w protokole, który podpisano od nowa.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Zapisywanie PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>Gdzie zapisywać listy kontrolne?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>Zapisz plik o&amp;biektu …</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>To, co ustalono tutaj dla wszystkich kamer tego obiektu – do ponownego otwarcia lub udostępnienia. Plik nie zawiera haseł.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (zalecane)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Co się zmieniło</translation>
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
        <translation>Certyfikat (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Koniec ważności certyfikatu</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>Nie ma w tym protokole</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>Protokoły z %1 i %2 są zgodne.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>Co w protokole z %2 jest inne niż w protokole z %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Usunięte</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Ustawienia, które mu służą</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Środki kontroli</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>Przewodnik odwołuje się do CIS Critical Security Controls v6.1. Czego dotyczy każdy z nich, opisano własnymi słowami. Numery CIS v8.1, EN 303 645 i IEC 62443-4-2 są w załączniku do arkusza.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Środki kontroli i ustawienia, które im służą</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Żadne z tego przewodnika</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>Co ma się stać</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>Pozostaw bez zmian: wymaga tego ten obie&amp;kt</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>&amp;Na razie pozostaw: ktoś zgodził się na ryzyko</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Uzasadnienie</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Trafia na arkusz słowo w słowo.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>Z&amp;godę wyraził(a)</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>Ty&amp;lko do</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Do tego dnia</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Gotowe kamery</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Porównaj z poprzednim</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>Sprawdź podp&amp;is</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Druk&amp;uj …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksportuj …</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Powrót do &amp;listy</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Niektóre pliki wśród zachowanych protokołów nie są protokołami, które Camlock może odczytać.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>Nie można użyć rejestru gotowych kamer. Same protokoły pozostają nienaruszone.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>Nie ma wcześniejszego protokołu tej kamery.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>Jego pliku już nie ma; to jest kopia z rejestru.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>Jego plik nie jest już taki, jaki zachowano; to jest kopia z rejestru.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Ten protokół nie jest podpisany.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Nic nie dowodzi, że jest taki, jakim zapisał go Camlock.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>Nie można użyć podpisu.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Ten protokół nie jest taki, jaki podpisano.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Zmienione: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>Podpis się zgadza; złożono go na tym komputerze.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>Podpis się zgadza.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>Złożono go kluczem %1: należy porównać go z kluczem na arkuszu.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Lista kontrolna do druku (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Protokół (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Eksport protokołu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Zapisywanie PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Przegląda&amp;j …</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Szukaj &amp;ponownie</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Pokaż też &amp;inne urządzenia</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Si&amp;eć</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Gdzie szukać kamer.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Zak&amp;res</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>Sprawdzany jest też każdy adres z tego zakresu – dla kamer, które nie odpowiadają na wyszukiwanie.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>opcjonalnie, na przykład 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtr</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Słowa z wiersza: model, adres, MAC, stan.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Znalezione kamery</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Enter wybiera kamerę z wiersza.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>Wszystkie oprócz VPN i kontenerów</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Przerwij sz&amp;ukanie</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>To nie jest zakres. Zapis powinien wyglądać na przykład tak: 192.168.1.0/24 albo 192.168.1.20-192.168.1.60; najwyżej 1024 adresy.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Szukanie: %1 z %2 adresów.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Szukanie.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Znalezione kamery: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Niepokazane: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Nic na liście nie pasuje. Można wyczyścić filtr albo pokazać też inne urządzenia.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Ten komputer nie jest podłączony do sieci. Należy podłączyć kabel sieciowy, poczekać, aż komputer otrzyma adres, i poszukać ponownie. Sieć VPN lub kontenerów trzeba wybrać powyżej.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>Żadna kamera nie odpowiedziała. Należy sprawdzić jej zasilanie i kabel oraz to, czy kamera i komputer są podłączone do tego samego przełącznika; nowa kamera uruchamia się do dwóch minut. Zapora na tym komputerze może zatrzymywać odpowiedzi. Potem poszukać ponownie, wypróbować zakres albo wpisać adres powyżej.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Zalecane</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Skutki uboczne</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Zgadza się: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Nie zgadza się: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
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
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>Za&amp;chowaj w protokole</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>To, co się tu wpisze, znajdzie się na arkuszu. Puste pola można uzupełnić na nim ręcznie. Daty w postaci rok-miesiąc-dzień, np. 2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Gdzie jest kamera</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>&amp;Numer na planie obiektu</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Lokalizacja</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>Przełączni&amp;k</translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation>&amp;Port przełącznika</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Hasło i następny przegląd</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>Ko&amp;mu przekazano</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Kied&amp;y</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Jak</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Na przykład: w zaklejonej kopercie. Nigdy samo hasło: to znajdzie się na arkuszu.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Następny p&amp;rzegląd</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Kolejny otwarty punkt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kto to zrobi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Otwarte punkty</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>„%1” nie jest datą. Zapis to rok-miesiąc-dzień, np. 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, z kamerami ćwiczebnymi</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zlecenie</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Wprowadzanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Trwa wprowadzanie zmian. Zatrzymać i wyjść?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>Wyjść bez dokończenia tej kamery?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>Rozpoczęta zmiana zostanie najpierw dokończona. To, co zrobiono, pozostaje w dzienniku.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>Na kamerze nic nie zmieniono. Wybrane dla niej opcje nie zostaną zapamiętane.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Zo&amp;stań</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>Za&amp;trzymaj i wyjdź</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>W&amp;yjdź</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock odczytuje ustawienie z kamery i sprawdza je z sieci, tak jak zrobiłby to obcy.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock odczytuje ustawienie z kamery. Z sieci nie jest ono sprawdzane: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Co trzeba tu podać</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>Wszystko to jest zachowywane dla następnej kamery obiektu. Poziom określa, ile ustawień jest do przejścia. Jeśli zlecenie zostało przerwane, na tej stronie można je dokończyć albo cofnąć to, co ustawiono.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Jeśli kamery nie ma na liście</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Należy wpisać jej adres: jest na etykiecie kamery, w rejestratorze albo na liście w routerze. Proszę sprawdzić kabel i to, czy ten komputer jest w sieci kamery. Kamera uruchamia się około minuty.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Jeśli hasło nie jest znane</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Fabrycznie nowa kamera ma użytkownika root i nie ma hasła. Należy wpisywać ostrożnie: niektóre kamery blokują się po kilku błędnych hasłach. Jeśli nikt nie zna hasła, należy przywrócić ustawienia fabryczne przyciskiem reset na kamerze.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Co tu widać</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Każdy wiersz to ustawienie z przewodnika w obecnym stanie. Nic jeszcze nie zmieniono. „Dalej” prowadzi przez to, o czym trzeba zdecydować.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Co nastąpi potem</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>To wszystko, co zostanie wysłane do kamery, w tej kolejności. To, co mogłoby odciąć dostęp, jest na końcu. Aby zmienić wybór, można wrócić; nic jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>W trakcie pracy</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Każda zmiana jest potwierdzana odczytem, zanim zostanie wykonana następna. Kamera, która uruchamia się ponownie albo dostaje inny adres, jest szukana od nowa. Jeśli coś się nie powiedzie, nic więcej nie jest wysyłane, a Camlock pyta, co zrobić.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Jeśli wiersz nie jest zgodny</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>Wiersz podaje, co stwierdzono. Należy ustawić to na stronie WWW kamery albo pozostawić wiersz otwarty: arkusz pokaże go jako otwarty i poda, co trzeba zrobić. Nic, czego nie stwierdzono, nie jest pokazywane jako bezpieczne.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>Co przekazać klientowi</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>PDF to arkusz do podpisu. Należy do niego protokół JSON: to jego można później ponownie sprawdzić. W żadnym z nich nie ma haseł.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>Co ktoś może zauważyć</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Jak się tego dowodzi</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Jeśli obiekt potrzebuje tego bez zmian</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Należy pozostawić to bez zmian i podać powód oraz kto wyraził zgodę. Arkusz pokaże to jako wyjątek, z podanym powodem.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>W przewodniku</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Rozdział „%1”, poziom %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter: przejście dalej.
Tab: następne pole.
Alt i podkreślona litera: ten przycisk lub to pole.
Page Up, Page Down: przewijanie strony.
Ctrl+Z: cofnięcie.
F1: pokazanie lub ukrycie tej pomocy.
Esc: wyjście, po pytaniu.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>O programie Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 to wolne oprogramowanie na licencji Apache 2.0; nie jest produktem VIVOTEK. Powstało z użyciem Qt %2, %3 i innego wolnego oprogramowania. Pakiet zawiera ich listę z licencjami.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
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
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Co kamera widzi teraz</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Obraz pojawi się za chwilę.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>To, co wysłała kamera, nie jest obrazem.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>Zlecenie</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock zabezpiecza kamery pojedynczo, udowadnia to i drukuje arkusz do podpisu. To, co się tu wpisze, znajdzie się na arkuszu; puste pola można uzupełnić na nim ręcznie.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>Zapomnieć o nieukończonym zleceniu dla %1?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>Kamera pozostaje taka, jaka jest teraz. Dziennik i hasła są zachowane.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalator</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Imię i &amp;nazwisko</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>O&amp;biekt</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Osoba do k&amp;ontaktu</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>Nr &amp;umowy</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>Pod&amp;stawowy: sieć zamknięta</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>Kamery mają własną sieć i nikt nie ma do nich dostępu z zewnątrz.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>Zaawansowan&amp;y: sieć, z której korzystają też inni</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>Kamery są dostępne z WAN albo z sieci, której się nie ufa.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>Ko&amp;rporacyjny: sieć firmowa</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>Własny dział IT prowadzi przełączniki, certyfikaty i 802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>Który poziom pasuje do tego obiektu?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 Nie w tej wersji.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Nie można otworzyć tego pliku.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>To nie jest plik obiektu, którego Camlock może użyć.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>Otwarto %1. Jego dane są już wpisane.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Zapisano. Plik nie zawiera haseł.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Zapomnij</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>Klucz własnego urzędu certyfikacji obiektu jest zabezpieczony hasłem, które Camlock tworzy i nigdy nie pokazuje.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Hasła tworzone przez Camlock</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Hasło do wypróbowania</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>Puste = bez próby. Nie jest zachowywane.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 jest już na kamerze. Z jego hasłem Camlock może wypróbować je tak, jak robi to rejestrator.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Hasło konta %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>Własny urząd certyfikacji obiektu potrzebuje pęku kluczy albo pliku na swoje hasło.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>Haseł nie można tam przechować: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Ustawienia i ich dowody</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Wygasłe lub wkrótce wygasające</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Co jest słabe</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Można przejść ustawienia po kolei albo nacisnąć Enter na wierszu, aby do niego przeskoczyć.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Enter otwiera ustawienie.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Zapisz &amp;profil ćwiczebny …</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Do ćwiczeń na takiej samej kamerze, gdy nie ma jej pod ręką. Adresy, nazwy i hasła są w nim zamaskowane.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Zapisywanie profilu ćwiczebnego</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Profile ćwiczebne (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Zapisano. Adresy, nazwy i hasła są w nim zamaskowane.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Słabe</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>Zgodne dziś ustawienia: %1 z %2 liczonych.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Nazwa i &amp;adres …</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Nazwa hosta %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Stały adres %1, maska %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Do nadania kamerze nazwy hosta i stałego adresu. Na razie oba pozostają bez zmian.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Odczyt pakietu …</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>Nie można użyć tego pliku. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>Pakiet jest jeszcze odczytywany. Trwa to kilka sekund.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Jak trudno je odgadnąć</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>Podczas pisania widać, czego jeszcze brakuje.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: spełnione</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: jeszcze niespełnione</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Pokaż lub ukryj hasło</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Nic do zrobienia. Nowe &amp;hasło tylko wtedy, gdy potrzebne jest inne</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>Ustaw nowe &amp;hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>Pow&amp;tórz hasło</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>Wy&amp;generuj hasło</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>Najlepsze jest hasło o długości %1 znaków; nikt nie musi go pamiętać.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>Hasło nie jest jeszcze gotowe.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Proszę wpisać nowe hasło albo pozwolić, by utworzył je Camlock.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Niektóre zasady nie są jeszcze spełnione: patrz znaczniki pod hasłem.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>Hasła się różnią. Proszę wpisać je ponownie albo pokazać.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Sprawdzanie miejsca przechowywania hasła</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>Hasła nie można tam przechować: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Proszę wybrać inne miejsce. Na kamerze nic nie zmieniono.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>N&amp;owe hasło</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>Wybierz inne &amp;miejsce</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Gdzie jest przechowywane</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>W pl&amp;iku, który może odczytać tylko bieżący użytkownik</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>Na kartce: &amp;zostanie pokazane teraz i nigdy więcej</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>P&amp;lik</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Najpierw należy zapisać hasło, potem wpisać jego cztery ostatnie znaki.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Zapytanie do systemowego pęku kluczy …</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>Na kartce, zgodnie z wyborem.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>Miejsce: %1, zgodnie z wyborem.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>Miejsce: %1. Wypróbowano przed chwilą i działa.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Na tym komputerze nie ma teraz działającego pęku kluczy. Proszę wybrać, gdzie przechowywać hasło.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>Pęk kluczy jeszcze nie odpowiedział. Proszę chwilę poczekać.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Proszę podać plik na hasło.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Proszę zapisać hasło, a potem wpisać jego cztery ostatnie znaki.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>Cztery o&amp;statnie znaki</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Nazwa i adres</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Użyj tych</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>Puste pola pozostają bez zmian. Teraz nic nie jest wysyłane: podsumowanie pokaże to razem z innymi zmianami. Potem Camlock odnajdzie kamerę pod nowym adresem.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>&amp;Nazwa hosta</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Litery, cyfry i łączniki, np. Gate-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>&amp;Stały adres</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>Puste, jeśli kamera otrzymuje adres z serwera DHCP.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maska</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Brama</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>Puste, jeśli jej nie ma.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>Serwer DNS &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>Serwer DNS &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Ustawienie jest zgodne tylko wtedy, gdy zgadza się to, czego żądano, co podaje kamera i co widzi obcy w sieci.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Ustawienia i ich dowody</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Które ustawienia służą któremu środkowi kontroli z przewodnika – na wypadek pytań audytora.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Na tej kamerze jest otwarte coś, czego przewodnik nie obejmuje.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>Śr&amp;odki kontroli …</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Zapisz &amp;PDF</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>&amp;Następna kamera</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>Następna strona pokazuje arkusz i pozwala zapisać więcej.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Nie można utworzyć tego folderu.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Zapisywanie PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Stare → nowe</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>Co zauważą inni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnięcie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Te zmiany są wykonywane w tej kolejności, jedna po drugiej. Każda jest potwierdzana odczytem. Jeśli któraś się nie powiedzie, Camlock zapyta, czy cofnąć pozostałe.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Planowane zmiany</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Wprowadź zmi&amp;any</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>W ten sposób nie da się wprowadzić tych zmian.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>Najpierw firmware.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>Na tej kamerze nie trzeba nic zmieniać.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>Następna strona pokazuje jej stan.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>Nr %1, „%2”: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>Root potrzebuje nowego hasła. Proszę wrócić do „%1” i je wybrać.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>Nie ustalono, gdzie przechowywać hasła. Proszę wrócić do „%1” i wybrać miejsce.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>Własny urząd certyfikacji obiektu potrzebuje pęku kluczy albo pliku na swoje hasło. Proszę wrócić do „%1” i wybrać plik albo do „%2” i wybrać inny certyfikat.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>Do zrobienia ręcznie</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Droga powrotna: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>&amp;Obejrzano i stwierdzono …</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>Co stwierdzono; na arkuszu jest to poświadczenie instalatora. Puste = wiersz pozostaje otwarty.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Ustaw zgodnie z zale&amp;ceniem, częściowo ręcznie</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Ustaw zgodnie z zale&amp;ceniem (robi to Camlock)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Tu nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>Dodaj &amp;ten komputer (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>Dodaj r&amp;ejestrator (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Czegoś brakuje.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
Można też pozostawić ten wiersz bez zmian i podać powód.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Sprawdzanie miejsca przechowywania haseł</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Proszę wybrać inne miejsce. Na kamerze nic nie zmieniono.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>Zostanie zrobione &amp;ręcznie; wiersz pozostaje otwarty</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Wszystko zgodnie z zaleceniem</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>To ta kamera, p&amp;rzed którą stoję</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock odczytuje teraz ustawienia kamery. Nic nie zmieni się bez wyraźnej zgody.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nazwa &amp;użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Fabrycznie nowa kamera nie ma hasła: pole należy zostawić puste. Wykonywana jest jedna próba.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Użyj hasła z pę&amp;ku kluczy</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Można pomachać ręką przed obiektywem albo porównać adres MAC z etykietą na obudowie.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock wie, jakie hasła ta kamera może teraz mieć.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>Wpisać tylko wtedy, gdy zlecenie rozpoczęto z hasłem, którego nie ma w pęku kluczy.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Za&amp;loguj</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Odczyt kamery</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Obraz pojawi się za chwilę.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Sprawdzanie certyfikatu kamery; nic więcej nie jest wysyłane</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>Kamera nie daje obrazu: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Otwórz &amp;plik obiektu …</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>Zap&amp;isz obiekt</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Zapisz obiekt jako …</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>&amp;Gotowe kamery …</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Wszystko, co wspólne dla kamer tego obiektu. Plik nie zawiera haseł.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Ostatnie obiekty</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Wybór obiektu otwiera go.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Otwieranie pliku obiektu</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Pliki obiektu (*.json);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Dla przełącznika</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;iuj</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Polecenia dla przełącznika</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>Do przeczytania i wklejenia do przełącznika przez jego właściciela.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>bieżący krok</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>później</translation>
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
        <translation>Powód z&amp;miany jest znany</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>&amp;To moja kamera: zaufaj temu certyfikatowi</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>&amp;Nie ufaj, wróć</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Stop: certyfikat kamery się zmienił.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock nie zna jeszcze certyfikatu tej kamery. Czy to właściwa kamera?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>Nic nie wysłano, także hasła. Inne urządzenie może podszywać się pod kamerę. Nowy certyfikat, reset do ustawień fabrycznych albo wymieniona kamera wyglądają tak samo.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>Nic nie wysłano, także hasła. Można mu zaufać, jeśli kamera jest podłączona kablem do tego komputera albo jeśli poniższy odcisk jest zgodny z podanym wcześniej. Od tej chwili Camlock zauważy, gdy certyfikat się zmieni.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Nieukończone zlecenie dla %1 %2, %3 – wykonane zmiany: %4 z %5</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nieukończone</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Dokończ z&amp;lecenie</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Cofnij je</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Nieukończone zlecenia</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Praca programu Camlock została tam przerwana. Najpierw odczyta on kamerę i pokaże, co pozostało do zrobienia, zanim cokolwiek zostanie wysłane.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>Zapomnij o zl&amp;eceniu</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Motyw</translation>
    </message>
</context>
</TS>
