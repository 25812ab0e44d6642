<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>Non inviato: prima era previsto HTTPS, che non risponde. Una password attraverserebbe la rete in chiaro.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>Non inviato: password e chiave per 802.1X vanno alla telecamera solo tramite HTTPS. Attivare prima HTTPS e ripetere la procedura con questa telecamera.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Prova dell&apos;account del registratore</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>L&apos;account del registratore non ottiene ciò che serve a un registratore. I passaggi che potrebbero escluderlo non sono stati eseguiti: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lettura delle impostazioni</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Verifica dall&apos;esterno, come farebbe un estraneo</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>La telecamera chiede Digest, ma accetta anche Basic.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Esame del pacchetto firmware</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>L&apos;invio è completo. Ora la telecamera installa il pacchetto. Non togliere l&apos;alimentazione.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Invio del firmware: %1 di %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>La telecamera sta installando il firmware. Non togliere l&apos;alimentazione.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>La telecamera si riavvia. Di solito è di nuovo disponibile dopo %1 secondi.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>La telecamera si riavvia; non risponde da %1 secondi. Il primo avvio di un nuovo firmware dura di più. Non togliere l&apos;alimentazione.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Impostare una password di root provvisoria: questo firmware la richiede per prima cosa</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>una porta aperta sullo switch, oppure un&apos;eccezione per l&apos;indirizzo MAC della telecamera (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Dopo l&apos;aggiornamento Camlock rilegge la telecamera e pianifica il resto in base alle funzioni del nuovo firmware.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: eseguito, poi annullato.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: inviato; la telecamera ne mostra una parte.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: inviato o in procinto di esserlo; la telecamera non lo mostra.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: eseguito e riletto.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: inviato; la telecamera mostra il nuovo valore.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Disattivato, dove non serve a nessuno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>Non è stato possibile rileggere la telecamera: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>L&apos;account del registratore ottiene il flusso e un&apos;immagine.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>L&apos;account del registratore non accede all&apos;amministrazione.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Non verificato.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>La telecamera nega un&apos;immagine all&apos;account del registratore.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>L&apos;account del registratore apre l&apos;amministrazione.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>L&apos;amministrazione gli è negata.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>La telecamera dichiara che è impostato, ma dall&apos;esterno non risulta: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>Non dimostrato da qui: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>È impostato, ma non ha effetto finché la password di root è vuota o è attiva la visione anonima.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>La telecamera dichiara che è impostato, ma Camlock non ha potuto verificarlo dall&apos;esterno.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Una persona dichiara: “%1”. Ma questo non concorda: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>La richiesta di firma della telecamera è in %1. Inviarla alla CA aziendale e indicare il certificato ricevuto nella prossima sessione.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Era stato impostato, poi è stato annullato.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>La sessione è terminata prima di arrivare a questo punto.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Impostarlo nella pagina web della telecamera, come indicato nel capitolo “%2” della guida.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>La telecamera non ha un&apos;impostazione nota a Camlock per questa voce, e non è stato possibile verificarla dall&apos;esterno.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>È stata concessa un&apos;eccezione, ma non serve.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>Non è stato annullato con gli altri: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 Non è stato annullato con gli altri: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>In attesa che le impostazioni si stabilizzino</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Ricerca della telecamera</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>lo stato precedente non è noto, oppure non deve tornare</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Annullamento: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>la telecamera non ha accettato di nuovo il vecchio valore: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>non è stato più possibile interrogare la telecamera: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>Root senza password è rifiutato.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>Root accede senza password.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>La nuova password consente l&apos;accesso</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>La nuova password consente l&apos;accesso.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>La telecamera non chiede a nessuno di autenticarsi.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>La vecchia password è rifiutata</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>La vecchia password consente ancora l&apos;accesso.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>La vecchia password è rifiutata.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Con questo piano la telecamera risponderebbe solo tramite HTTPS, ma nulla indica che abbia un certificato per farlo.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 userebbe “%2”, che non è una porta. Indicare un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 e %2 userebbero entrambi la porta %3. Assegnare a ciascuno una porta propria.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>La telecamera chiederebbe un accesso di tipo “%1”, a cui qui nessuno può rispondere.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock raggiunge questa telecamera tramite IPv6. Disattivando IPv6 resterebbe escluso: usare l&apos;indirizzo IPv4.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>L&apos;account %1 non esisterebbe.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>L&apos;account %1 non potrebbe più svolgere il suo compito.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>L&apos;elenco di accesso escluderebbe questo computer (%1). Aggiungerlo all&apos;elenco o indicarlo come indirizzo dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>Il registratore (%1) si collega tramite IPv6. Disattivando IPv6 resterebbe escluso: indicare il suo indirizzo IPv4.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>L&apos;indirizzo del registratore “%1” è un nome. Un elenco di accesso conosce solo indirizzi: indicare l&apos;indirizzo IP.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>L&apos;elenco di accesso escluderebbe il registratore (%1). Aggiungerlo all&apos;elenco.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, porta %1, come %2, se il certificato è quello della telecamera</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, porta %1, come %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, porta %1, come %2, se il certificato è quello della telecamera; il registratore tramite RTSP, porta %3, come %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, porta %1, come %2; il registratore tramite RTSP, porta %3, come %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>La telecamera non dice esplicitamente se il suo elenco ammette o esclude, perciò Camlock non lo attiva. Nella pagina dell&apos;elenco di accesso scegliere “Allow”, aggiungere %1 e attivare l&apos;elenco per ultimo.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Attivare l&apos;elenco di accesso</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>La telecamera non ha indicato se il suo elenco di accesso è attivo.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>Nell&apos;elenco della telecamera manca il posto per %1 degli indirizzi. Indicare reti anziché singoli indirizzi, oppure liberare dei posti nella pagina della telecamera.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Qualsiasi dispositivo che raggiunge la telecamera può tentare l&apos;accesso.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>L&apos;elenco esclude solo alcuni indirizzi. Tutti gli altri possono tentare l&apos;accesso.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>L&apos;elenco non ammette esattamente gli indirizzi voluti dal sito.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>Inserire gli indirizzi voluti nell&apos;elenco di accesso</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Disattivare l&apos;elenco che esclude gli indirizzi riportati</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Ammettere sempre l&apos;indirizzo dell&apos;amministratore</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Togliere gli altri indirizzi dall&apos;elenco di accesso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Disattivato (in elenco: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Attivo (in elenco: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Attivo: solo questi possono ricevere il video: %1. Le pagine web possono restare aperte a tutti</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Attivo: ammessi solo questi: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Attivo: ammessi tutti tranne questi: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 ammette tutti, quindi l&apos;elenco non proteggerebbe nulla.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Indicare chi può raggiungere la telecamera: registratore, chi guarda le immagini, questo computer.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>L&apos;indirizzo dell&apos;amministratore deve essere un solo indirizzo IP, non “%1”.</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP è attivo: chi ha la password di root ha tutti i file della telecamera.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>FTP è disattivato secondo l&apos;impostazione della telecamera.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet è attivo: una riga di comando sulla telecamera, non cifrata.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>Telnet è disattivato secondo l&apos;impostazione della telecamera.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS è attivo: la telecamera comunica il proprio indirizzo a un servizio su Internet.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>DDNS è disattivato secondo l&apos;impostazione della telecamera.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link è attivo: la telecamera apre da sola porte del router.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>Express Link è disattivato secondo l&apos;impostazione della telecamera.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour è attivo: la telecamera si mostra a tutti nella sua rete.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>Bonjour è disattivato secondo l&apos;impostazione della telecamera.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>Il rilevamento tramite ONVIF è attivo: la telecamera risponde a chiunque cerchi nella sua rete.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>Il rilevamento tramite ONVIF è disattivato secondo l&apos;impostazione della telecamera.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>Non è installato alcun pacchetto di altri produttori.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>Sulla telecamera sono in esecuzione pacchetti di altri produttori: %1. Rimuovere quelli che non servono.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Regolare l&apos;orologio</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Aprire la pagina web della telecamera, System &gt; General settings, scegliere “Synchronize with computer time” e salvare.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Sapere quali dispositivi sono in rete</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Sapere quale software vi è in esecuzione</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Configurare in modo sicuro computer e dispositivi, e mantenerli tali</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Venire a conoscenza delle vulnerabilità e chiuderle</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Concedere a pochi i diritti di amministratore e sorvegliarli</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Tenere log con l&apos;ora esatta e leggerli</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>Proteggere posta elettronica e browser web</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Tenere fuori il software dannoso</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>Eseguire solo i servizi e le porte necessari</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Poter recuperare i dati</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Configurare in modo sicuro firewall, router e switch</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>Sorvegliare i confini tra le reti</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Proteggere i dati in transito e dove sono conservati</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Dare a ciascuno accesso solo a ciò che gli serve</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Controllare chi entra in una rete, soprattutto via radio</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Controllare gli account e il modo in cui accedono</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Formare le persone</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>Mantenere privo di difetti il software in uso</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Essere pronti in caso di incidente</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Verificare se un attacco riuscirebbe</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>Il nome “%1” non indica modello e versione. Usare il pacchetto con il nome dato da VIVOTEK, ad esempio FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>“%1” è per un altro modello: questa telecamera usa “%2”. Un pacchetto errato può rendere inutilizzabile una telecamera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>“%1” è per la versione di un altro produttore: questa telecamera usa “%2”.</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>La telecamera non indica quale firmware usa, quindi nessuno può dire se un pacchetto è adatto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>“%1” non è più recente di quello in uso sulla telecamera (“%2”). Un firmware meno recente ha vecchie vulnerabilità. Confermare la scelta o scegliere un altro pacchetto.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>Uno SHA-256 ha 64 cifre: 0-9 e a-f. Lasciarlo vuoto o copiarlo per intero.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>Il pacchetto non corrisponde allo SHA-256 indicato: il suo è %1. Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Far creare alla telecamera un certificato proprio</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Installare un certificato firmato dall&apos;autorità</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>Il certificato è scaduto. Aprire Security &gt; HTTPS nella pagina della telecamera, rimuoverlo e crearne uno nuovo.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>Attivare HTTPS accanto a HTTP</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Disattivare HTTP non cifrato</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificato di %1 rilasciato da %2, valido fino al %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificato di %1 rilasciato da %2. Scade presto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificato di %1, autofirmato, valido fino al %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificato di %1, autofirmato. Scade presto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>Solo HTTPS. Certificato di %1 rilasciato da %2, valido fino al %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>Solo HTTPS. Certificato di %1 rilasciato da %2. Scade presto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>Solo HTTPS. Certificato di %1, autofirmato, valido fino al %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>Solo HTTPS. Certificato di %1, autofirmato. Scade presto: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Questa telecamera accetta un certificato firmato solo dalla propria pagina. Aprire lì Security &gt; HTTPS, creare una richiesta di certificato e salvarla, farla firmare dall&apos;autorità e caricare il certificato ricevuto.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>La telecamera non mostra un&apos;impostazione per “solo HTTPS”. Aprire Security &gt; HTTPS nella sua pagina e sceglierla lì.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Solo HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP e HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>Solo HTTPS, con un certificato dell&apos;autorità del sito</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS accanto a HTTP, con un certificato dell&apos;autorità del sito</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>Solo HTTPS, con un certificato dell&apos;autorità aziendale</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS accanto a HTTP, con un certificato dell&apos;autorità aziendale</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>Solo HTTPS, con un certificato proprio</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS accanto a HTTP, con un certificato proprio</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>La telecamera non ha indicato se HTTPS è attivo.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Tutto ciò che passa tra il computer e la telecamera può essere letto e modificato lungo il percorso.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>Il certificato oggi non è valido: è scaduto o non è ancora in vigore.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>HTTP non cifrato risponde ancora accanto a HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>Il certificato non è ancora quello firmato dall&apos;autorità voluta.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>Il certificato è uno tra selfSigned, siteCa, companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Un certificato vale da 1 a 9999 giorni.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>Il Paese si indica con due lettere, ad esempio TW o DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>“%1” è troppo lungo per un certificato o contiene un carattere che le telecamere non accettano.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Un certificato firmato dalla telecamera stessa cifra, ma non ferma un attacco man-in-the-middle finché registratore e browser non lo hanno memorizzato. Uno rilasciato da un&apos;autorità è riconosciuto da chiunque conosca l&apos;autorità.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Firmato dalla telecamera stessa</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>Di un&apos;autorità che Camlock gestisce per questo sito</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>Dell&apos;autorità propria dell&apos;azienda</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Compare nel certificato. Vuoto = come nella telecamera.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Paese (due lettere)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Stato o provincia</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>“%1” non è una sottorete. Scriverla nella forma 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>L&apos;indirizzo %1 della telecamera è nella sottorete %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>L&apos;indirizzo %1 della telecamera non è nella sottorete %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 è l&apos;indirizzo della sottorete stessa o quello di broadcast (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>La maschera %1 della telecamera è adatta alla sottorete %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>La maschera %1 della telecamera non è adatta alla sottorete %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>“%1” non è l&apos;indirizzo di un gateway.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>Il gateway %1 non è nella sottorete %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>Il gateway %1 è l&apos;indirizzo della telecamera stessa.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>Il gateway della telecamera è %1, come da piano.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>Il gateway della telecamera è %1, ma il piano indica %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>Il gateway %1 risponde nella rete di questo computer.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>Il gateway %1 non risponde nella rete di questo computer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>“%1” non è una VLAN. Una VLAN ha un numero da 1 a 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>La telecamera contrassegna i pacchetti con la VLAN %1, come da piano.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>La telecamera contrassegna i pacchetti con la VLAN %1, il piano indica %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>“%1” non è un indirizzo che si possa riservare.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>L&apos;indirizzo riservato %1 non è nella sottorete %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>La telecamera ha l&apos;indirizzo riservato %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>La telecamera ha l&apos;indirizzo %1, ma è riservato %2.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Un altro dispositivo (%2) ha l&apos;indirizzo riservato %1.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>La telecamera ha un indirizzo fisso.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Anche un altro dispositivo (%2) risponde all&apos;indirizzo %1 della telecamera.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>Un verbale precedente di questo sito (%1) riporta un&apos;altra telecamera (%2) a questo indirizzo.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Piano: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Indicare quale server conserva il log.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>“%1” non è un nome host né un indirizzo.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>La porta del server di log è un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>Nessun server impostato</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>A %1, porta %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>Chiedere a chi gestisce la rete se è EAP-PEAP o EAP-TLS.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>Manca il nome con cui la rete conosce questa telecamera (identità).</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>L&apos;identità ha al massimo 64 caratteri, e nessuno di questi: &quot; &apos; &lt; &gt; &amp;. Richiederne un&apos;altra.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>Manca il certificato CA: senza, la telecamera mostrerebbe la propria identità a chiunque.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>La password per EAP-PEAP manca o contiene uno di questi caratteri: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>Manca il certificato della telecamera per EAP-TLS.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Contiene una parola o una password comune.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Contiene una parola comune con alcune lettere sostituite; i programmi che indovinano le password ne tengono conto.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Contiene una parola che tutti provano sulle telecamere.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Gli stessi caratteri si ripetono.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>Contiene una sequenza come abc o 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Contiene tasti vicini sulla tastiera.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Contiene una data o un anno.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>È troppo corta per essere difficile da indovinare.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>Non contiene schemi semplici.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Almeno %1 caratteri</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Una lettera minuscola (a-z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Una lettera maiuscola (A-Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Una cifra (0-9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Uno di questi: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Non una parola o un numero comune, nemmeno con piccole varianti</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Niente spazi, niente accenti, nessuno di questi: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Fotogr&amp;afia</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG o PNG, al massimo 10 MB. Accanto al verbale ne viene conservata una copia ridotta, senza dati di luogo e ora.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 resta su %2 oppure riceve una porta da 1025 a 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>I browser non aprono pagine sulla porta %1. Sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>La porta %1 non può servire a %2: la telecamera la usa per %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Spostare le pagine web e RTSP su altre porte</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>Spostare RTSP su un&apos;altra porta</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Spostare le pagine web su altre porte</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Porte diverse da quelle abituali, se è utile al sito</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>La telecamera ha fornito un valore che non è un ruolo noto a Camlock: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>Assegnare a %1 il ruolo necessario</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Aprire la pagina degli utenti della telecamera e assegnare a %1 il ruolo “%2”.</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>Non offerto da questo firmware</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>La telecamera dichiara di non averlo (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>La telecamera non ha mostrato tutte le sue impostazioni, quindi questa può essere nascosta.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>Sembra che la telecamera lo abbia (%1), ma non mostra un&apos;impostazione nota a Camlock. Controllare la pagina web della telecamera.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>La telecamera non mostra un&apos;impostazione per questa voce, e nient&apos;altro la lascia supporre.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Non noto (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>La telecamera ha fornito un valore che non è né attivo né disattivato: “%1”.</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Attivo, con chi ha bisogno della telecamera</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Chi può raggiungere la telecamera</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Indirizzi, reti e intervalli. Devono comprendere il registratore e questo computer.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Indirizzo dell&apos;amministratore</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>È sempre ammesso, qualunque cosa dica l&apos;elenco. Può restare vuoto.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Non c&apos;è ancora un elenco che possa escludere qualcuno.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Su telecamere di questa età l&apos;elenco può proteggere solo il video, quindi una risposta delle pagine web non proverebbe nulla. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Lo potrebbe mostrare solo un computer che non è nell&apos;elenco, e questo c&apos;è. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>Ammettere alla telecamera solo indirizzi noti</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>Una telecamera che comunica solo con il registratore e pochi utenti non può essere attaccata da nessun altro dispositivo.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Tutti gli altri sono esclusi subito. Chi esclude se stesso deve usare il pulsante di reset. Su telecamere vecchie l&apos;elenco può proteggere solo il video, non le pagine web.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>La scelta più sicura, se il registratore supporta HTTPS. HTTP non cifrato viene disattivato.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Validità (giorni)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Circa un anno. Prima della scadenza ne serve uno nuovo; la scheda indica quando.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>File con il certificato firmato</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>Quello restituito dall&apos;autorità. Vuoto finché non arriva.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Questo firmware non mostra alcun HTTPS da verificare.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>Cifrare con HTTPS</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>Senza HTTPS, lungo il percorso chiunque può leggere e modificare ciò che viene scambiato con le pagine della telecamera. Il video resta comunque leggibile (RTSP e RTP), a meno che il registratore non lo prelevi tramite RTSP su HTTPS.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>Le pagine web non sono disponibili per alcuni secondi. I browser avvisano di un certificato che non conoscono: cifra, ma solo chi lo ha memorizzato o ne conosce l&apos;autorità può distinguere la telecamera da un impostore.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Cambiare porta ferma i semplici script che provano solo le porte abituali. Non è una difesa contro chi prende di mira questa telecamera: trova la nuova porta in pochi secondi. Decidere se il sito lo desidera.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Un servizio è ancora in ascolto dove i semplici script di attacco guardano per primi.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>Vuoto = come adesso. Altrimenti una porta da 1025 a 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Porta HTTP</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>Seconda porta HTTP</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Porta HTTPS</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>Porta RTSP</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>Nessuna porta viene abbandonata, quindi nessuna deve tacere.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Cambiare le porte abituali</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>I semplici script guardano solo le porte abituali. Non è una difesa contro chi prende di mira la telecamera: trova la nuova porta in pochi secondi.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>Registratore, browser e segnalibri hanno bisogno delle nuove porte, e i firewall devono lasciarle passare. La telecamera non è disponibile per alcuni secondi.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>A un server di log del sito</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Questa telecamera invia il log solo alla porta 514.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>Il log resta nella telecamera, dove un aggressore può cancellarlo.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>La telecamera non ha indicato se invia il log altrove.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>Non è il server di log di questo sito.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Inviare il log a un server</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Server di log (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>Il suo indirizzo, all&apos;interno del sito. Con quello di questo computer si può provare che le righe arrivano.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Porta (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>Quella abituale è 514.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>Non dimostrabile da qui: solo il server di log vede che cosa arriva. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>Chi si introduce cancella il log della telecamera. Una copia altrove resta. Viaggia in chiaro (UDP): altri lungo il percorso possono leggerla, e alcune righe possono andare perse.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>La telecamera invia a quel server una riga per ogni evento.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>Al massimo %1 flussi contemporanei</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Questa telecamera accetta un numero da 1 a %1.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>La telecamera non ha indicato quanti flussi fornisce contemporaneamente.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Più flussi del necessario permettono a chiunque entri di esaurire le risorse della telecamera.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Limitare il numero di flussi</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Flussi contemporanei</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Contare tutti gli utenti che guardano e il registratore, che può prelevarne due. Con meno di 3 non resta spazio per una seconda visione.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Per mostrarlo, Camlock dovrebbe togliere flussi al registratore. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Limitare quanti possono guardare contemporaneamente</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Ogni flusso impegna la telecamera. Senza un limite, pochi estranei possono lasciare il registratore senza flusso.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Tutti gli utenti vengono scollegati una volta e si ricollegano. Chi supera il limite non riceve immagini.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Mancante, o con un ruolo diverso da quello voluto dal sito: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>Account del registratore</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Ad esempio: vms. Se la telecamera non lo ha, Camlock lo crea.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Operatore solo se il registratore deve cambiare le impostazioni dell&apos;immagine.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizzatore</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>Indirizzo IP del registratore</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Con questo Camlock può accertarsi che il registratore non resti mai escluso.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Altri account</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Ad esempio: guardia=viewer, capo=administrator. Uno per ogni persona.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>L&apos;account del registratore non è stato indicato, quindi non è stato provato.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock non ha la password del registratore, quindi non l&apos;ha provata.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Dare al registratore un account proprio</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root può fare tutto sulla telecamera. Se il registratore usa root e viene violato, anche la telecamera è persa.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>Il registratore va impostato sul nuovo account. Se finora usava root, fino ad allora non riceve immagini.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Disattivare il multicast permanente</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Disattivato per ogni flusso</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Attivo (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>Il video viene inviato sempre a tutta la rete.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Se il multicast arriva fin qui dipende dagli switch della rete, quindi il silenzio non proverebbe nulla. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Con il multicast permanente la telecamera invia sempre il video a tutta la rete, anche se nessuno guarda. Questo sovraccarica la rete, e chiunque vi sia collegato può guardare.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Un registratore che ascolta solo il multicast non riceve immagini finché non le richiede. Il multicast su richiesta continua a funzionare.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Disattivare la visione anonima</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>Chiunque può guardare senza autenticarsi.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>Non consentire la visione senza autenticazione</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Con la visione anonima, chiunque in rete vede le immagini, e la telecamera ignora l&apos;autenticazione RTSP.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>A chi guardava senza autenticarsi verrà chiesto l&apos;accesso.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Disattivare il microfono</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>L&apos;audio viene trasmesso (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Chi ottiene il flusso sente ciò che si dice vicino alla telecamera.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Disattivato. Questi flussi hanno ancora una traccia audio muta: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Una telecamera con il microfono disattivato può comunque inviare una traccia audio muta, quindi la rete non lo rivela. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Una telecamera che sente è un dispositivo di ascolto. In molti Paesi registrare conversazioni richiede il consenso.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>La visione in diretta e le registrazioni non hanno audio. Gli allarmi basati sull&apos;audio non funzionano più.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>Scarto massimo di 30 s rispetto a questo computer; fuso %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>Scarto massimo di 30 s rispetto a questo computer; il fuso della telecamera resta, perché non ne è stato indicato un altro</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>La telecamera non ha comunicato l&apos;ora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>“%1” non è un fuso orario che la telecamera possa avere.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Registrazioni e log riportano un&apos;ora errata.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>Il fuso o l&apos;ora legale non è quello del sito, quindi l&apos;ora mostrata è errata.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>L&apos;istante è giusto, ma la telecamera non mostra un&apos;impostazione per il fuso orario.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Fuso orario del sito</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>Quello di questo computer. Vuoto = resta quello della telecamera.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>L&apos;ora viene letta dalla telecamera stessa; non c&apos;è altro da verificare.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Dopo un incidente, registrazioni e log valgono quanto l&apos;ora che riportano.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>Al momento del cambio le registrazioni possono avere un&apos;interruzione o una sovrapposizione.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Questa versione ha vulnerabilità pubblicate: %1. Aggiornarla; se non esiste una versione più recente, isolare o sostituire la telecamera.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Senza connessione nessuno può sapere se questa è l&apos;ultima versione. Confrontarla con la pagina di download di VIVOTEK. Camlock non conosce vulnerabilità pubblicate per questa versione; ciò non significa che sia sicura.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Senza connessione nessuno può sapere se questa è l&apos;ultima versione. Confrontarla con la pagina di download di VIVOTEK e verificare lì se queste risultano risolte: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>L&apos;ultima versione per questo modello, senza vulnerabilità note</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>La telecamera non ha comunicato la versione del firmware. Controllare la sua pagina web.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>&amp;Pacchetto firmware</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>Il file dalla pagina di download di VIVOTEK, con il suo nome originale. Vuoto = il firmware resta. Camlock lo invia per primo, attende il riavvio e riesamina la telecamera.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>Inviarl&amp;o anche se è meno recente di quello in uso</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Solo se lo indica l&apos;assistenza VIVOTEK: tornano vecchie vulnerabilità.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>&amp;SHA-256 del pacchetto</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>Se la pagina di VIVOTEK lo riporta: mostra che il file è integro.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Aggiornare il firmware</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>Quale sia l&apos;ultima versione lo dice solo la pagina di download di VIVOTEK. La telecamera indica quella in uso.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>Usare l&apos;ultimo firmware</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Un firmware vecchio ha vulnerabilità di cui chiunque può leggere. L&apos;ultima versione chiude quelle note.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>Un aggiornamento dura alcuni minuti e riavvia la telecamera. Nel frattempo non ci sono immagini.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Viene richiesto Digest</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>La telecamera non ha indicato come chiede l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Con Basic, ogni richiesta porta la password in chiaro, leggibile da chiunque in rete.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Chiedere l&apos;autenticazione tramite Digest</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Chiedere l&apos;autenticazione web tramite Digest</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic invia la password in chiaro sulla rete. Digest no; è vecchio (MD5), quindi è ancora meglio aggiungervi HTTPS.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>I browser chiedono di nuovo l&apos;accesso. Un registratore che conosce solo Basic va impostato su Digest.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>Disattivare IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>La telecamera ha un secondo indirizzo che le regole fatte per IPv4 non coprono.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock raggiunge questa telecamera tramite IPv6 e resterebbe escluso. Usare l&apos;indirizzo IPv4 della telecamera, poi disattivare IPv6.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Se il sito non usa IPv6, nessuno lo sorveglia: elenchi di accesso e firewall sono spesso fatti solo per IPv4.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Chi raggiunge la telecamera tramite IPv6 deve usare il suo indirizzo IPv4.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Un server orario, interrogato ogni ora</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, interrogato ogni ora</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>La telecamera non mostra un&apos;impostazione per il nome del server. Impostarlo nella sua pagina web.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>Non è il server orario di questo sito.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>L&apos;orologio non viene corretto almeno una volta al giorno, quindi gli orari nei log non sono affidabili.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Far correggere l&apos;orologio da un server orario</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Server orario (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>È meglio un server all&apos;interno del sito: funziona senza Internet. Vuoto = resta quello della telecamera.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Solo il server orario potrebbe vedere se la telecamera lo interroga. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Gli orologi accumulano scarti, e una telecamera senza server orario può ripartire dall&apos;anno 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>La telecamera invia ogni ora una richiesta a quel server. Se il server sbaglia, l&apos;ora è errata.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>A ciascuno il ruolo minimo; uscite e movimento agli operatori</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Un account, o tutti i visualizzatori tramite uscite o movimento, può fare più del necessario.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Indicare se questi account hanno bisogno del loro ruolo: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Riservare agli operatori le uscite e il movimento della telecamera</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Chi guarda soltanto non ne ha bisogno.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>Visualizzatori, operatori e amministratori</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Operatori e amministratori</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Solo amministratori</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>Account che devono fare più che guardare</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Ad esempio: vms=operator, capo=administrator. Tutti gli altri guardano soltanto.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Chi può comandare le uscite</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Chi può muovere la telecamera</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Lo potrebbe mostrare solo un accesso con ciascun account, e Camlock non ha quelle password. Vale la risposta della telecamera.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Dare a ciascuno il ruolo minimo necessario</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>La password rubata di un visualizzatore mostra immagini. La password rubata di un operatore o di un amministratore modifica la telecamera.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>I visualizzatori non possono più muovere la telecamera né comandarne le uscite.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Impostata e difficile da indovinare: 8 o più caratteri, minuscole, maiuscole, cifre e caratteri speciali</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vuota</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>Senza una password di root la telecamera non chiede a nessuno di autenticarsi.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Impostata, ma facile da indovinare</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>La password non segue le regole della guida.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Impostata, e segue le regole della guida</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Impostata</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock non ha eseguito l&apos;accesso come root, quindi non può dire quanto sia valida la password di root.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Impostare la password di root</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Nuova password di root</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>Meglio una password generata di 20 caratteri; nessuno deve ricordarla.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Impostare una password di root robusta</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>Finché la password di root è vuota, la telecamera lascia entrare tutti, quali che siano gli altri account. Una semplice si indovina in pochi secondi.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>Chiunque acceda come root, anche un registratore, ha bisogno della nuova password. Se va persa, resta solo il pulsante di reset.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, come scelto per questo sito</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic invia la password in chiaro sulla rete, e alcuni firmware lasciano passare un accesso Basic non valido (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>Chiunque in rete può guardare il flusso.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>La telecamera ha fornito un valore che Camlock non conosce.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>Chiedere l&apos;autenticazione per i flussi RTSP</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Tipo di autenticazione</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Scegliere Basic solo se il registratore non supporta Digest.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>I registratori prelevano il video tramite RTSP. Senza autenticazione, può farlo anche chiunque in rete.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Le visioni in corso possono fermarsi un momento. Un registratore senza le credenziali giuste non riceve più immagini.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>Disattivare SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 e v2c chiedono solo una parola che viaggia in chiaro; v3 senza password robuste è poco meglio.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Disattivato. Le community predefinite (Public, Private) sono ancora impostate: cambiarle prima che qualcuno lo attivi</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Solo per SNMP v3. Le password devono avere 8 o più caratteri.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>Scegliere v3 solo se serve alla gestione di rete del sito.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>Solo v3, con password</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Nome per lettura e scrittura</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Nome per la lettura</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Password di accesso</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Password di cifratura</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>Disattivare SNMP o usare solo v3</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1 e v2c rivelano molto della telecamera a chiunque conosca una sola parola, e quella parola è pubblica.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>La gestione di rete non vede più la telecamera tramite SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>Disattivare UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Presentazione e inoltro delle porte disattivati</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>La telecamera si annuncia o apre porte da sola.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP mostra la telecamera a tutti in rete e può aprire un varco verso Internet attraverso il router.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>La telecamera non compare più da sola nella cartella Rete di Windows. I varchi che ha aperto nel router possono restare fino al riavvio del router.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identità</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>Il nome con cui il server della rete conosce questa telecamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>C&amp;ertificato della telecamera</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>L&apos;autorità del sito crea qui chiave e certificato; il server della rete deve considerare attendibile la sua radice.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Da un file</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Creato dall&apos;autorità propria del sito</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>&amp;Password o passphrase</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>Dell&apos;identità per EAP-PEAP; della chiave privata per EAP-TLS, se ne ha una.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Metodo</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>Lo indica chi gestisce la rete. EAP-TLS non ha bisogno di una password che potrebbe trapelare.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Non ancora scelto</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (nome e password)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificato)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>Certificato C&amp;A</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>Dell&apos;autorità che firma il certificato del server di autenticazione: PEM o DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>&amp;File del certificato</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER o PKCS#12 (.p12, .pfx) che contiene la chiave.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>C&amp;hiave privata</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Lasciare vuoto se si trova nel file del certificato.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>Configurare 802.1X, per ultimo</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Farlo per ultimo, nella pagina “IEEE 802.1x” della telecamera, mentre la sua porta sullo switch è ancora aperta: caricare i certificati, inserire l&apos;identità, attivarlo, poi chiudere la porta. Per tornare indietro serve una porta aperta o un&apos;eccezione per l&apos;indirizzo MAC della telecamera (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Attivo, con EAP-TLS o EAP-PEAP, secondo il responsabile della rete</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>La telecamera mostra un metodo o un&apos;identità diversi da quelli di questo sito.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Questa telecamera accetta certificati solo dalla propria pagina web.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Chi scollega la telecamera ottiene l&apos;accesso alla rete.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Solo lo switch vede se la telecamera mostra la propria identità prima di ottenere l&apos;accesso alla rete.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Far chiedere dalla rete chi è la telecamera (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>Con 802.1X lo switch concede l&apos;accesso alla rete solo ai dispositivi che dimostrano chi sono. Chi scollega la telecamera non ottiene nulla.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Con un certificato o un orologio errato la telecamera resta senza rete. Configurarlo mentre la sua porta sullo switch è aperta. Per tornare indietro serve una porta aperta o un&apos;eccezione per il suo indirizzo MAC (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, maschera %2, gateway %3, da un server DHCP</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, maschera %2, gateway %3, fisso</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>Indirizzo, sottorete, VLAN, switch e porta sono riportati nel piano di rete del sito</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Lo mostra solo il piano del sito. Inserirvi la telecamera e indicare qui dove si trova: piano, VLAN, switch e porta.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>Ciò che è pianificato e ciò che è stato trovato non concordano. La riga resta aperta finché non concordano o finché non diventa un&apos;eccezione.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Responsa&amp;bile</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Chi risponde di questo indirizzo: una persona o un reparto.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Sco&amp;po</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>Che cosa inquadra la telecamera, ad esempio “Cancello nord”.</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>Il numero, da 1 a 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Sottorete</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Con la lunghezza del prefisso, come 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>L&apos;indirizzo del router in questa sottorete; vuoto se non c&apos;è.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>Indirizzo &amp;riservato</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>L&apos;indirizzo che il piano riserva a questa telecamera.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>Sw&amp;itch</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>Il nome dello switch a cui è collegata la telecamera.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;ta</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>La porta dello switch, come la chiama lo switch stesso.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>Un piano di rete non si trova sulla telecamera. La telecamera indica quale indirizzo ha.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Dare alla telecamera il suo posto nel piano di rete</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Chi sa a chi appartiene ogni indirizzo si accorge di un dispositivo estraneo. Una rete propria tiene le telecamere separate dall&apos;ufficio.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Nessuno, finché l&apos;indirizzo resta uguale.</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>Switch %1, porta %2.</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>Switch %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Porta %1.</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>Non visibile dalla telecamera</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>La porta della telecamera accetta solo l&apos;indirizzo MAC di questa telecamera, e lo switch tiene un log</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Lo mostra solo lo switch. Sulla porta di questa telecamera ammettere solo questo indirizzo MAC e attivare il log. Poi indicare qui chi lo ha fatto e dove.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>Famiglia di swi&amp;tch</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock scrive i comandi; una persona li incolla nello switch.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Un&apos;altra, descritta a parole</translation>
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
        <translation>Il suo nome, per la scheda; vuoto = come nel piano di rete.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>Come la chiama lo switch stesso, ad esempio Gi1/0/7; vuoto = come nel piano.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>Server di &amp;log</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Dove lo switch invia il log; vuoto = ne ha già uno.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>Le impostazioni di uno switch non si vedono da un portatile collegato altrove.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Proteggere la porta della telecamera sullo switch</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Chi scollega la telecamera trova una presa di rete attiva, spesso all&apos;aperto. Una porta che accetta un solo indirizzo MAC, e un log di ciò che vi accade, rendono la cosa più difficile e visibile.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Una telecamera sostituita non ha accesso alla rete finché lo switch non conosce l&apos;indirizzo MAC della nuova.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Qualcuno legge gli avvisi di sicurezza del produttore e li inoltra</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Solo una persona può dire chi legge gli avvisi di sicurezza del produttore per questo sito. Indicarne qui il nome.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Un abbonamento non si trova sulla telecamera.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Leggere gli avvisi di sicurezza del produttore</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Una vulnerabilità del firmware viene chiusa solo dove qualcuno ne viene a conoscenza. Il produttore ne scrive nel suo sito web e nella newsletter.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Qualche e-mail.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Nessuno raggiunge la telecamera, il suo cavo o il pulsante di reset senza una scala e un attrezzo</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Lo vede solo chi è sul posto: altezza, custodia, cavo in tubo, scheda di memoria dietro il coperchio. Controllare e indicare qui che cosa si è trovato.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Nessuna rete mostra come è montata una telecamera.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>Proteggere la telecamera stessa</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Chi può toccare la telecamera può girarla, romperla, prendere la scheda di memoria o premere il pulsante di reset.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>Nessuno in rete.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>Solo v3, con SHA, nomi e password propri</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 e v2c: %1, v3: %2 (0 = disattivato, 1 = attivo)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 richiede una password di accesso e una di cifratura, ciascuna di 8 o più caratteri.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 o v2c è attivo, oppure v3 è disattivato o ha ancora i nomi predefiniti, MD5 o nessuna password.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>Usare solo SNMP v3</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>L&apos;indirizzo MAC della telecamera non è noto.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Indicare la porta, come la chiama lo switch stesso.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>Questo non è il nome di una porta: può contenere lettere, cifre, spazi e i segni / . - : e inizia con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>Una VLAN ha un numero da 1 a 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>Il server di log non è né un indirizzo né un nome host.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>La telecamera non interroga alcun server orario</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>I server preimpostati della telecamera, ogni %1 s</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, ogni %2 s</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, ogni %2 s. È un server pubblico: un rischio, perché chiunque può gestirlo e serve un accesso a Internet</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Indicare l&apos;account usato dal registratore.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root non è per il registratore: dare al registratore un account proprio.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>Una telecamera non può avere un account di nome “%1”.</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>Il ruolo del registratore è visualizzatore o operatore.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Un account proprio per il registratore, con il ruolo minimo</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>Account oltre a root: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Aggiungere l&apos;account %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Aprire la pagina degli utenti della telecamera e assegnare a “%1” il ruolo “%2”. Se l&apos;elenco è pieno, eliminare prima un account che non serve a nessuno.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>Non viene rivelato nulla che dia accesso.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Senza autenticazione non viene rivelato nulla (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Una password o una chiave viene rivelata senza autenticazione.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Senza autenticazione non viene rivelata alcuna impostazione.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Senza autenticazione la telecamera rivela %1 impostazioni, prima fra tutte %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>L&apos;autenticazione è chiesta tramite Digest; Basic non è offerto.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>La telecamera non chiede a nessuno di autenticarsi, quindi non mostra come lo farebbe.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Un accesso Basic inventato è stato accettato.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>La telecamera offre Basic.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic non è offerto.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>Root senza password è già stato rifiutato in questa sessione.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>Root senza password non è stato provato: in questa sessione sono già stati inviati abbastanza accessi errati.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Livello %1: rifiutato senza autenticazione (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Livello %1: la telecamera ha rivelato le impostazioni senza autenticazione.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Livello %1: la telecamera non ha una pagina di questo tipo (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Livello %1: la telecamera non ha chiesto l&apos;autenticazione, ma non ha neppure rivelato nulla.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>Al livello visualizzatore, le impostazioni sono negate a chi non si autentica.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>Al livello operatore, le impostazioni sono negate a chi non si autentica.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>Le impostazioni sono negate a chi non si autentica.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Questo computer non ha potuto inviare la richiesta in rete.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>HTTP non cifrato è chiuso oppure rimanda solo a HTTPS.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>La telecamera risponde tramite HTTP non cifrato (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>La telecamera rimanda a un&apos;altra pagina tramite HTTP non cifrato.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>La risposta (HTTP %1) non dice né sì né no.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>HTTP non cifrato rimanda solo a HTTPS.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS risponde con il certificato previsto.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>HTTPS è dichiarato attivo, ma nulla risponde.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>Il certificato è stato mostrato, ma senza alcuna pagina web.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>HTTPS è dichiarato attivo, ma lì non risponde alcun TLS.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nessuna risposta nei tempi previsti.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Certificato di %1, valido fino al %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Certificato di %1, valido fino al %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Certificato diverso da quello previsto: %1, valido fino al %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>Nulla risponde all&apos;indirizzo IPv6 della telecamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>L&apos;indirizzo IPv6 della telecamera è visibile solo dalla sua rete.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Questo computer non ha IPv6 nella rete della telecamera.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>La telecamera risponde tramite IPv6, a %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>Nulla risponde tramite IPv6 a %1, l&apos;indirizzo ricavato dal MAC.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>La telecamera risponde alle ricerche Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>La telecamera non risponde alle ricerche Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>La guida non lo richiede; viene solo segnalato.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>Nulla risponde sulle porte che la telecamera usava prima.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>In questa sessione non è stata abbandonata alcuna porta, quindi nessuna è stata interrogata.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>La porta %1 è aperta, ma non rivela a che cosa serve.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>In questo momento la telecamera non risponde a nessuno, quindi il suo silenzio non prova nulla.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>La porta %1 risponde ancora (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>Nulla risponde su %1.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>La porta %1 è aperta.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>La porta %1 è chiusa.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>La porta %1 non risponde.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>La porta telnet è chiusa.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>La porta FTP è chiusa.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Un indirizzo che non è nell&apos;elenco di accesso non riceve risposta.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Questo computer non ha un secondo indirizzo da cui fare la richiesta.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Questo computer non può fare la richiesta da %1.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>Il server web risponde a %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>La telecamera risponde a %1 tramite RTSP (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Rifiutato da %1, il secondo indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Lì è in ascolto un altro programma di questo computer.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Questo utente non può aprire quella porta su questo computer.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Questo computer non ha potuto mettersi in ascolto in rete.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>La telecamera è dietro porte inoltrate, e questa non è nota.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Una riga del log della telecamera arriva a questo computer.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>Nessuna riga è arrivata entro %1 s.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Arrivata alle %1: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>I flussi sono negati a chi non si autentica.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>La telecamera non conosce per nome nessuno dei suoi flussi.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>Il flusso %1 è stato descritto senza autenticazione.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>La risposta per il flusso %1 (RTSP %2) non dice né sì né no.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>Il flusso %1 è stato descritto in risposta a un accesso Basic non valido (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Un accesso Basic non valido non ha ricevuto una risposta chiara.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Rifiutato senza autenticazione, su ogni flusso.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>La porta RTSP è chiusa: lì nessuno ottiene un flusso.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>La risposta non è leggibile.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>Nessuna risposta tramite RTSP.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>Il flusso %1 è stato descritto senza autenticazione sulla porta %2 (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>Le immagini sono negate a chi non si autentica.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Rifiutato senza autenticazione (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>La telecamera non ha alcuna immagine lì (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>La telecamera ha inviato un&apos;immagine senza autenticazione.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>La risposta non contiene un&apos;immagine.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 e v2c non rispondono.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>La telecamera risponde tramite SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>Nessuna risposta tramite SNMP v1 e v2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 risponde.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 non risponde.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>La telecamera non risponde alle ricerche UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>La telecamera risponde alle ricerche UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>Nessuna risposta alle ricerche UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>La telecamera chiede l&apos;ora a questo computer.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>La telecamera non ha fatto richieste entro %1 s. Molte telecamere chiedono l&apos;ora solo una volta all&apos;ora.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>La telecamera ha fatto la richiesta alle %1.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>La telecamera risponde alla ricerca del produttore (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>La telecamera non risponde alla ricerca del produttore (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>L&apos;account del registratore ottiene il flusso della telecamera.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>Non c&apos;è un account del registratore da provare.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>La telecamera chiede l&apos;autenticazione in un modo che Camlock non conosce.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>L&apos;account del registratore non può vedere il flusso %1 (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS mostra un certificato diverso da quello previsto. Le credenziali non sono state inviate.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>Il registratore non ottiene alcun flusso: RTSP è chiuso e HTTPS non ne fornisce.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>L&apos;account del registratore ottiene il flusso %1 all&apos;interno di HTTPS; RTSP è chiuso.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>Il registratore ottiene il flusso %1, come chiunque: non viene chiesta l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>L&apos;account del registratore ottiene il flusso %1, tramite RTSP e all&apos;interno di HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>L&apos;account del registratore ottiene il flusso %1 tramite RTSP. HTTPS non ne fornisce.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>L&apos;account del registratore è rifiutato.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>La porta del server web è chiusa.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>Non è stato possibile raggiungere il server web.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>La telecamera ha chiuso la connessione senza rispondere.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>La telecamera risponde alla ricerca ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>La telecamera non risponde alla ricerca ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>La sua chiave è corta (%1, %2 bit) e potrebbe essere violata.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>La sua chiave è di un tipo che questo computer non conosce.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>È firmato in un modo vecchio (%1), che si può falsificare.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>Le sue date non sono leggibili.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>È scaduto il %1.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>Secondo l&apos;orologio di questo computer non è ancora valido, lo sarà solo dal %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>il file %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>il portachiavi del desktop</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>la memoria di questo programma, fino alla sua chiusura</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s indietro</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s avanti</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>%1 min %2 s indietro</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>%1 min %2 s avanti</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>%1 h %2 min indietro</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1 h %2 min avanti</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>%1 giorni indietro</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1 giorni avanti</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1, rispetto a questo computer; fuso %2; ora legale attiva</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1, rispetto a questo computer; fuso %2; ora legale non attiva</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>ora di questo computer</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(presente)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nessuno)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>creato dalla telecamera, nuovo</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>autofirmato</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>firmato dall&apos;autorità del sito</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>firmato dall&apos;autorità aziendale</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsabile %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>scopo %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>sottorete %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>indirizzo riservato %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>switch %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>porta %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1 (contestata da VIVOTEK)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 non è leggibile come certificato.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 non è leggibile fino alla fine: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 non è leggibile oppure è troppo grande per un certificato o una chiave.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>Impossibile scrivere completamente %1: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 è scaduto il %2. Richiederne uno nuovo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 è danneggiato. Far creare a Camlock una nuova richiesta.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 è vuoto. Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 non è una fotografia utilizzabile: JPEG o PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 è troppo grande per un pacchetto firmware.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 è valido solo dal %2. Controllare l&apos;orologio di questo computer o richiederne uno valido adesso.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>Un PDF richiede un programma con i tipi di carattere (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Un certificato si indica con “sha256:” e le 64 cifre esadecimali della sua impronta.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Una modifica non è riuscita.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>Una modifica nel giornale non è comprensibile.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>Impossibile creare una chiave per la telecamera su questo computer.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Un intervallo inizia con l&apos;indirizzo più basso.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Un intervallo da - a funziona solo con indirizzi IPv4. Per IPv6 scrivere una rete, 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>Un certificato firmato non si installa con una sola richiesta.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Dopo questa modifica alla telecamera non resterebbe alcun accesso.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Un&apos;autorità emittente nel file non può rilasciare questo certificato. Chiedere alla CA la catena completa.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Un&apos;autorità emittente del certificato della telecamera oggi non è valida. Chiedere alla CA la catena attuale.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>Il certificato di un&apos;autorità emittente nel file oggi non è valido. Chiedere alla CA la catena attuale.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Ora a questo indirizzo risponde un&apos;altra telecamera: %1 è “%2”, era “%3”. Non è stato inviato altro.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Ora a questo indirizzo risponde un&apos;altra telecamera: %1 è “%2”, era “%3”. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Lì risponde un&apos;altra telecamera: %1 è “%2”.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPS è stato attivato, ma non risponde: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>Non è stato possibile creare una chiave per firmare i verbali.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>Non è stato possibile concordare una connessione sicura: qui il dispositivo non supporta HTTPS, o ne supporta solo una versione superata.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Qui non è conservata alcuna richiesta di firma di questa telecamera. Eseguire una sessione senza file di certificato: Camlock ne salva una.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>Nulla risponde a %1. Controllare l&apos;indirizzo, il cavo e l&apos;alimentazione.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>All&apos;account non viene chiesto nulla.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Nulla è in ascolto su %1, porta %2.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Registro %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>A %1 qualcosa risponde, ma non è una telecamera VIVOTEK.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Passaggio %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Fermato. Ciò che è stato fatto finora resta.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>JSON incompleto o non valido (%1): riga %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>Deve essere un unico oggetto JSON (%1): riga 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>Il file CA contiene “%1”, che non è un&apos;autorità di certificazione. Scegliere il certificato della CA che firma quello del server di autenticazione.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>La porta HTTPS mostra un certificato (%1) diverso da quello creato dalla telecamera (%2). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>Nel file PKCS#12 manca il certificato o la sua chiave privata. Esportarli insieme.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>La risposta non è quella di una telecamera VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>La telecamera ha risposto al pacchetto con l&apos;errore %1.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>La telecamera ha risposto con l&apos;errore %1.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>La telecamera risponde solo tramite HTTPS, e il suo certificato non è ancora noto. Per continuare, considerarlo attendibile.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>La telecamera chiede l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>La telecamera chiede una password.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>La telecamera non è raggiungibile: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>La telecamera non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>La telecamera non ha risposto entro %1 secondi.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>La telecamera non si è più identificata (manca %1). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>La telecamera non consente l&apos;accesso con la nuova password.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>La telecamera non offre ONVIF.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>La telecamera non lo offre (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>La telecamera non lo offre: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>La telecamera non mostra la configurazione 802.1X.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>La telecamera ha interrotto la connessione senza rispondere.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>La telecamera non ha un certificato proprio.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>La telecamera non ha creato il certificato entro %1 secondi.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>La telecamera ammette questo account, ma non alla sua amministrazione (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>La telecamera elenca l&apos;account %1, ma non lo lascia entrare.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>Ora la telecamera chiede la password in chiaro, mentre prima non lo faceva. La password non è stata inviata.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>La telecamera ha rifiutato l&apos;account: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>La telecamera ha rifiutato la modifica: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>La telecamera ha rifiutato il pacchetto: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>La telecamera ha rifiutato la richiesta perché non corretta (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>La telecamera ha rifiutato il nome utente o la password. Non verranno riprovati.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>La telecamera ha rifiutato il valore di %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>La telecamera ha già rifiutato queste credenziali; non verranno riprovate.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>La telecamera ora usa “%1”; il nome del pacchetto indica “%2”.</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>La telecamera risponde che è occupata (503). Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>La telecamera rimanda Camlock a un altro indirizzo: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>La telecamera non ha inviato un&apos;immagine utilizzabile.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>La telecamera ha inviato qualcosa che non è una richiesta di firma.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>La telecamera mostra %1 = “%2” anziché “%3”.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>La telecamera mostra un certificato diverso da quello considerato attendibile; non è stato inviato nulla. La sua impronta è sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>La telecamera si è riavviata senza rispondere.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>La telecamera ha accettato il nuovo certificato, ma la sua porta HTTPS non lo mostra ancora.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>La telecamera chiede qualcosa che Camlock non conosce.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>La telecamera ha ricevuto l&apos;intero pacchetto e usa ancora “%1”. Il pacchetto può essere danneggiato: confrontarne lo SHA-256, scaricarlo di nuovo o rivolgersi all&apos;assistenza VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>La telecamera è scomparsa nel mezzo del lavoro e non è tornata: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>La porta HTTPS della telecamera non mostra alcun certificato.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>Il servizio ONVIF della telecamera chiede l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>Il servizio ONVIF della telecamera non lo offre.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>Il servizio ONVIF della telecamera ha rifiutato il nome utente o la password. Lì non verranno riprovati.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>Il servizio ONVIF della telecamera lo ha rifiutato senza indicare il motivo.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>Il servizio ONVIF della telecamera ha già rifiutato queste credenziali; non verranno riprovate.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>Il servizio ONVIF della telecamera ha rifiutato queste credenziali.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>Il servizio ONVIF della telecamera lo ha rifiutato: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>L&apos;elenco di accesso della telecamera non mostra %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>L&apos;elenco di accesso della telecamera è dell&apos;altro tipo.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>L&apos;elenco di accesso della telecamera mostra ancora %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>La risposta della telecamera dichiara un proprio tipo di documento, che Camlock non legge.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>La risposta della telecamera ha troppe parti.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>La risposta della telecamera è troncata o troppo lunga.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>La risposta della telecamera ha troppi livelli annidati.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>La risposta della telecamera non è tra quelle previste da ONVIF.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>La risposta della telecamera non è l&apos;XML richiesto.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>La risposta della telecamera è troppo lunga.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>Il certificato della telecamera non porta la firma di questa CA. Scegliere la CA che lo ha rilasciato.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>Il certificato della telecamera non risale a questa CA. Scegliere la CA che lo ha rilasciato, o un file con tutte le autorità intermedie.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Il certificato della telecamera non è ancora noto; non è stato inviato nulla. La sua impronta è sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>Il certificato della telecamera non può essere usato da un client. Chiederne alla CA uno con gli usi digitalSignature e clientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>Il certificato della telecamera, o di una sua autorità emittente, non può essere usato per questo. Chiedere alla CA un certificato client (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>L&apos;orologio della telecamera non ha accettato l&apos;ora: lo scarto è di %1 s.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>La chiave della telecamera (%1, %2 bit) è troppo debole o insolita; serve RSA con almeno 2048 bit.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>L&apos;elenco degli account della telecamera non mostra %1 come dovrebbe essere.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>Impossibile salvare in %1 le impostazioni attuali della telecamera: %2. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>La richiesta di certificato della telecamera non è leggibile.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>La richiesta di certificato della telecamera non è leggibile. Crearne una nuova.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>La richiesta di certificato della telecamera non è firmata con la sua chiave.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>Impossibile creare l&apos;autorità di certificazione per %1 su questo computer.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>Impossibile firmare il certificato su questo computer.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>Il file del certificato non contiene una chiave privata. Scegliere anche il file della chiave.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>Non è stato possibile stampare la checklist.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>Non è stato possibile scrivere la checklist.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>Le date di %1 non sono leggibili. Richiederne uno nuovo.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>Le date di questo certificato non sono leggibili. Chiederne uno nuovo alla CA.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>Impossibile usare il portachiavi del desktop: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>Il portachiavi del desktop non ha risposto.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>Il portachiavi del desktop non ha restituito ciò che vi era stato inserito.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Impossibile creare il file %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>Impossibile aprire il file %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Impossibile scrivere il file %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>Il file %1 esiste già; non viene sovrascritto.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>Il file %1 è danneggiato e non può essere spostato.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>Il file %1 è in uso.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>Il file %1 è troppo grande per essere un file di password.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>Il file non contiene un certificato leggibile. Chiederlo alla CA in formato PEM, DER o PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>Il file è danneggiato o troncato. Chiedere alla CA di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>Il file è troppo grande per un certificato o una chiave.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>Il file è troppo grande. Chiedere alla CA solo il certificato e le autorità emittenti.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>Nel file manca il certificato dell&apos;autorità emittente “%1”. Chiedere alla CA la catena completa.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossibile creare la cartella %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>La cartella %1 non è scrivibile, oppure un altro Camlock l&apos;ha appena creata.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>La cartella %1 non è vuota; un&apos;autorità di certificazione viene creata solo in una cartella nuova.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>Impossibile creare la cartella per %1.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>La password provvisoria non è stata accettata.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>Impossibile aprire il giornale %1: un altro Camlock sta eseguendo questo lavoro, oppure la cartella non è scrivibile.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Impossibile leggere il giornale %1: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>Impossibile scrivere il giornale %1: %2. Senza giornale non viene inviato nulla a una telecamera.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>Il giornale %1 è troppo grande per essere un giornale.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>Il giornale non indica dove potrebbe essere la telecamera.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>Il giornale non indica quale livello si voleva raggiungere.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>Il giornale è danneggiato alla riga %1.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>Il giornale è danneggiato alla riga %1: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Il giornale è vuoto.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>La chiave e il certificato radice in %1 non corrispondono.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>La chiave in %1 deve avere una passphrase.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>La chiave dell&apos;autorità di certificazione del sito è danneggiata.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>La chiave che firma i verbali è danneggiata: %1. Spostando il file, Camlock ne crea una nuova; i verbali firmati con la vecchia riportano la vecchia.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>La chiave che firma i verbali è in uso: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>Il file della chiave non contiene una chiave privata leggibile. Esportarla in formato PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>L&apos;elenco dei certificati rilasciati %1 manca o è danneggiato; senza elenco non ne vengono rilasciati.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>L&apos;elenco delle vulnerabilità non ha “schema”.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>Il nome %1 non è noto in questa rete.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>Il numero dopo / deve essere compreso tra 0 e %1.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>Il pacchetto è cambiato dopo essere stato esaminato. Non è stato inviato nulla. Sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>La carta è troppo stretta per la checklist.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>La passphrase non apre la chiave dell&apos;autorità di certificazione del sito.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>La passphrase non apre la chiave privata. Inserirla di nuovo.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>La passphrase della CA di questo sito non si trova qui: %1. È stata creata con un altro portachiavi: accedere a quello, oppure dare al sito un altro nome.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>Impossibile leggere la fotografia %1.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>La fotografia %1 supera i 10 MB.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>La stampante non ha accettato la pagina successiva.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>La chiave privata non appartiene al certificato. Scegliere i due file creati insieme.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>La chiave privata è bloccata. Inserirne la passphrase.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>Non è stato possibile firmare il verbale.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>Il verbale è troppo grande: più di 16 MB.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>Il certificato radice in %1 manca o è danneggiato.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>La connessione sicura con la telecamera si è interrotta.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>Il file di firma è danneggiato o non è di Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>Il file di firma è stato modificato: la sua stessa firma non corrisponde.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>Il sito nel giornale non è valido: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>L&apos;autorità di certificazione del sito è scaduta il %1. Ne serve una nuova.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Qui non c&apos;è alcun certificato da memorizzare per una telecamera.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>Non c&apos;è un posto dove conservare la nuova password.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>Non c&apos;è un posto dove conservare la passphrase della CA del sito.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>Non c&apos;è alcun verbale da firmare.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>Questo account non entra in una riga del file delle password.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>Questa telecamera non prevede indirizzi IPv6 nell&apos;elenco di accesso.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>L&apos;orologio di questa telecamera non può essere impostato tramite la rete.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>La password di questa telecamera non può essere impostata tramite la rete. Usare la pagina della telecamera.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Questo certificato non porta la firma dell&apos;autorità emittente nel file. Chiedere alla CA la catena completa.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Questo certificato è scaduto il %1. Chiederne uno nuovo alla CA.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Questo certificato è per un&apos;altra chiave. Chiedere alla CA di firmare la richiesta di questa telecamera.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Questo certificato è firmato dalla telecamera stessa. Chiederne alla CA uno firmato dalla CA.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Questo certificato è valido solo dal %1. Controllare l&apos;orologio di questo computer o chiederne alla CA uno valido adesso.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Questo certificato non può essere usato per un server. Chiederne alla CA uno con gli usi digitalSignature e serverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Questa modifica si fa a mano, nelle pagine della telecamera.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Questa modifica non si invia con un modulo.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Questo computer non fornisce numeri casuali.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Questo file è la richiesta stessa. Chiedere alla CA il certificato che ne ha ricavato.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>Questo è un certificato per un&apos;autorità di certificazione. Chiedere alla CA un certificato client (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>Questo è un certificato per un&apos;autorità di certificazione. Chiedere alla CA un certificato server (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>Questo non è un certificato leggibile.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Ciò che risponde a %1 non parla HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>Ciò che risponde lì non indica di quale telecamera si tratta.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>Ciò che la telecamera presenta come certificato non lo è.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Porta %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- porta in modalità access</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- porta in modalità access nella VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- port security attiva, al massimo un indirizzo MAC: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- ciò che inviano altri viene scartato e registrato nel log</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- i cambi di stato del collegamento (link up, link down) vengono registrati nel log</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Log: inviato a %1 (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>La telecamera chiede l&apos;indirizzo a un server DHCP e ha ricevuto quello riservato: la prenotazione è su quel server.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Un indirizzo è riservato, ma la telecamera ne ha ricevuto un altro da un server DHCP. Prenotare l&apos;indirizzo su quel server oppure impostare un indirizzo fisso nella telecamera.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 non è nella rete %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 è l&apos;indirizzo della rete stessa o il suo indirizzo di broadcast (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Questa telecamera non mostra un&apos;impostazione per il nome host.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Un nome host è composto da lettere, cifre e trattini, al massimo 40 caratteri, senza trattini all&apos;inizio o alla fine.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Questa telecamera non mostra le impostazioni del suo indirizzo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>“%1” non è un indirizzo per una telecamera. Scriverlo nella forma 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>“%1” non è una maschera. Scriverla nella forma 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>Il gateway %1 sarebbe la telecamera stessa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>“%1” non è l&apos;indirizzo di un server DNS.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 è l&apos;indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Questo computer (%1) non potrebbe più raggiungere la telecamera all&apos;indirizzo %2. Indicare un indirizzo nella rete del computer, oppure cambiare prima l&apos;indirizzo del computer.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>Un altro dispositivo (%2) ha già l&apos;indirizzo %1.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Dare alla telecamera il suo nome host</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Dare alla telecamera il suo indirizzo fisso</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>Un altro dispositivo (%1) ha già l&apos;indirizzo %2. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>La telecamera non ha ricevuto un indirizzo da un server DHCP. Collegarla a una rete che ne abbia uno, oppure dare a questo computer l&apos;indirizzo 169.254.1.1 con la maschera 255.255.0.0. Poi cercare di nuovo.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>La telecamera è in una rete diversa da quella di questo computer. Dare a questo computer un indirizzo libero di quella rete, ad esempio %1 con la maschera 255.255.255.0, e cercare di nuovo.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>Non è noto con quale indirizzo IPv4 questo computer raggiunge la telecamera. Impostare l&apos;indirizzo nella pagina web della telecamera.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Questo certificato non riporta %1. Chiedere alla CA di inserire questo nome DNS tra i nomi alternativi.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Questo certificato non riporta %1. Chiedere alla CA di inserire questo indirizzo IP tra i nomi alternativi.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificato di %1 rilasciato da %2. È scaduto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificato di %1, autofirmato. È scaduto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>Solo HTTPS. Certificato di %1 rilasciato da %2. È scaduto: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>Solo HTTPS. Certificato di %1, autofirmato. È scaduto: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 non è l’inizio di una rete. La rete che lo contiene è %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Questo computer non ha caratteri (font). Installarne alcuni, oppure creare invece un file HTML.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Account sulla telecamera</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Account e ruolo</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Checklist di messa in sicurezza, da compilare a mano</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Modulo vuoto</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Consigliato: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>Barrare una casella per riga, scrivere che cosa si è visto e quando, e firmare. Non scrivere password su questo modulo.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Inserimento successivo: camlock audit CAMERA --attest ID=NOTE, con l&apos;ID a destra di ogni riga; ciò che Camlock può verificare da solo, lo verifica in quel momento.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Valore, o ciò che si è visto</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Note, motivo</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Iniziali, ora</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzato</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contraddizione</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attestato</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Da fare a mano</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Eccezione</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Oltre la guida</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>Visto anch&apos;esso dall&apos;esterno. La guida non ha un capitolo a riguardo, quindi non entra in alcun punteggio. Ciò che è aperto e non serve andrebbe disattivato.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Come quello del portatile</translation>
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
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>%1 avanti rispetto al portatile</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>%1 indietro rispetto al portatile</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Numero sulla planimetria</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Indirizzo di rete</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Maschera di rete</translation>
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
        <translation>Porta dello switch</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware prima</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware dopo</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Tutte le impostazioni prima (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Tutte le impostazioni dopo (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Appendice: controlli</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>La guida cita i CIS Critical Security Controls v6.1 (CSC6); il tema di ciascuno è espresso con parole nostre. Le misure dei CIS Controls v8.1 con un asterisco sono una nostra interpretazione. EN 303 645 e IEC 62443-4-2 valutano prodotti: una riga usa una capacità richiesta da tali norme; non dimostra che il prodotto vi sia conforme.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Riletto: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>Dall&apos;esterno: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dichiarato da %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Appendice: le prove</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Tutte le prove del verbale. Gli orari sono quelli del portatile. Ciò che è passato in rete è citato in breve, con le password mascherate. Un trattino al posto della riga: oltre la guida.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Come atteso</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>era già come consigliato, ed è dimostrato</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>prima era debole, ora è dimostrato</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>è debole</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>telecamera e rete non concordano</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>lo dichiara una persona, e firma</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>una persona deve ancora farlo</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>lasciato com&apos;è, per un motivo</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>la telecamera non lo ha</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>non è stato possibile verificarlo</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>la verifica stessa non è riuscita</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Livello Avanzato: un elenco di accesso e porte cambiate tengono lontani gli estranei, ma non sostituiscono una password. Chi prende un indirizzo ammesso, o prova tutte le porte, li supera.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>Un log è dimostrato da una riga arrivata al portatile. Se il server di log è un altro computer, solo il suo responsabile può vedere se le righe arrivano. L&apos;account del registratore è dimostrato da un accesso come quello del registratore.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Un certificato scade. Rinnovarlo prima di quel giorno: in seguito il registratore può rifiutare la telecamera. Chi controlla la telecamera confronta lo SHA-256 del certificato con quello di questa scheda.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>Come leggere questa scheda</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Come conta Camlock: Conforme e Risolto, su Conforme, Risolto, Non conforme, Contraddizione ed Eccezione. Un livello è raggiunto quando nessuna sua riga è Non conforme, Contraddizione, Errore o Non verificato.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Come dimostra Camlock: rilegge ogni impostazione dalla telecamera e la verifica dall&apos;esterno, come farebbe un estraneo in rete. Una riga è conforme solo se le due cose concordano.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Controlli: CSC6 sono i CIS Critical Security Controls v6.1 citati dalla guida. CIS8 sono misure dei CIS Controls v8.1; quali corrispondano è una nostra interpretazione.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>La guida è la Security Hardening Guide v1.0 di VIVOTEK del 2018. Gli orari sono quelli del portatile. Questa scheda non contiene password.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>La telecamera è stata consegnata nello stato descritto in questa scheda, con i punti aperti e le eccezioni elencati. Le righe attestate sono una dichiarazione dell&apos;installatore.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Per l&apos;installatore</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Per il cliente</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Gestore o testimone</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>Su questa telecamera non è stato visto alcun certificato.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificato (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>Da rinnovare entro il</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Ruolo non noto</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizzatore</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Nomi e ruoli</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Dimostrato: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Non dimostrato: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>Non esaminato in questa sessione.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Ora, log e registratore, visti dall&apos;esterno</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>La telecamera chiede l&apos;ora a un server</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>Il log della telecamera arriva</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Prova con l&apos;account del registratore</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Password e prossima revisione</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Password consegnata a</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Consegnata il</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossima revisione</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Come è stata consegnata (mai la password stessa)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Avanzato (comprende Base)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Enterprise (comprende Base e Avanzato)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Livello della guida</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installatore</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 non è raggiunto: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 è raggiunto</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1 non è raggiunto: non lo è il livello precedente</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Checklist di messa in sicurezza</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>Segue la Security Hardening Guide v1.0 di VIVOTEK (2018)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (abbreviato; il verbale lo riporta per intero)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: %2 di %3 righe conteggiate conformi</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Riletto, diverso: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Da una persona: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Riletti: %1 di %2 come richiesto</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>Che cosa non fa HTTPS: nasconde le pagine web e i relativi accessi, non il video. RTSP e RTP restano leggibili lungo il percorso, a meno che il registratore non usi RTSP su HTTPS. Un certificato firmato dalla telecamera stessa cifra, ma non ferma un attacco man-in-the-middle finché il registratore e i browser non lo hanno memorizzato.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Vedere sotto</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Prima e dopo: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Dopo: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>Fotografia %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>La telecamera dice una cosa e la rete un&apos;altra: accertare quale vale.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>Verificare di nuovo: la verifica stessa non è riuscita.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Impostazione, livello, controlli</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Come dimostrato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Punti aperti</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Che cosa resta da fare</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro il</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Nulla è rimasto aperto.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Eccezioni</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>Nessuna eccezione.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Senza scadenza</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>Il verbale alla base di questa scheda</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Questa scheda è stata creata da un verbale non firmato. Il codice quadrato è lo SHA-256 del verbale.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Questa scheda è stata creata da un verbale firmato. “camlock verify” indica se il verbale è ancora come è stato firmato, e con quale chiave. Il codice quadrato è lo SHA-256 del verbale.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Verbale (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Firmato con la chiave</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>Rinnovare il certificato HTTPS della telecamera %1 (%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Il certificato scade il %1.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>Dopo quel giorno registratore e browser rifiutano la telecamera o mostrano un avviso. Per rinnovarlo, eseguire di nuovo Camlock su questa telecamera.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>Indirizzo MAC: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sito: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certificato (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1 non è raggiunto: in questo registro mancano righe</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>il certificato HTTPS</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>l&apos;eccezione per “%1”</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Termine scaduto il %1: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>Scade il %1 (giorni rimasti: %2): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Altri dello stesso tipo: %1. Le telecamere sono elencate sotto.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Nessuno risponde a questo indirizzo.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Controllare l&apos;indirizzo, il cavo e l&apos;alimentazione. Computer e telecamera devono essere nella stessa rete; una telecamera impiega circa un minuto per avviarsi.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>La telecamera non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Attendere un momento: potrebbe essere occupata o in fase di riavvio. Poi riprovare.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>La telecamera mostra un certificato che qui non è noto.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Accertarsi che sia la telecamera giusta. Solo allora considerarne attendibile il certificato; non le è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>La telecamera ha rifiutato questo nome utente o questa password.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Controllare la password e riprovare con prudenza: alcune telecamere si bloccano dopo pochi tentativi errati. Una telecamera appena uscita di fabbrica non ha password.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>La telecamera ha compreso la richiesta e l&apos;ha rifiutata.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Impostarlo nella pagina web della telecamera, oppure lasciarlo com&apos;è e indicare il motivo; poi proseguire.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Questa telecamera non lo offre.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>Non c&apos;è nessun guasto. Un firmware più recente potrebbe offrirlo; la scheda lo riporta.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>La risposta non è quella di una telecamera VIVOTEK.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Controllare l&apos;indirizzo: potrebbe averlo un altro dispositivo. Se è la telecamera, riavviarla e riprovare.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>La telecamera ha accettato la modifica, ma poi mostra un altro valore.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Consultare il risultato: indica di quale impostazione si tratta. Impostarla nella pagina web della telecamera.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>Ora a questo indirizzo c&apos;è un&apos;altra telecamera o un altro certificato.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>Non viene scritto altro. Verificare quale dispositivo ha l&apos;indirizzo, poi ricominciare con questa telecamera.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Operazione fermata dall&apos;utente.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>Alla telecamera non viene inviato altro. È possibile ricominciare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Si è verificato un problema su questo computer.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Controllare che il disco abbia spazio e che la scrittura sia consentita, poi riprovare. Se il problema resta, segnalarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nulla è stato modificato</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: no. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>Non visibile dall&apos;esterno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>Secondo la telecamera</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Visto dall&apos;esterno</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Indicare perché resta com&apos;è: il motivo compare sulla scheda.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Indicare chi ha dato l&apos;approvazione: il nome compare sulla scheda.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buono</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Debole</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non offerto</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Nessuno se ne accorge</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Gli altri devono accedere di nuovo</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Le connessioni possono interrompersi e riprendere</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Un servizio della telecamera si riavvia</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>La telecamera si riavvia</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Può escludere qualcuno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>La telecamera crea una chiave per il suo certificato. Su telecamere meno recenti servono alcuni minuti.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>La telecamera scrive il firmware nella memoria e si riavvia. Servono fino a cinque minuti. Se manca l&apos;alimentazione, potrebbe non avviarsi mai più.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>La connessione si interrompe per un momento. Camlock si ricollega da solo.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Un servizio della telecamera si riavvia. Serve fino a un minuto.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>La telecamera si riavvia. Servono uno o due minuti.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Fatto e riletto</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>La telecamera mostra un altro valore</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>Rifiutato dalla telecamera</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Inviato; impossibile rileggerlo</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>Da eseguire a mano</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Molto difficile da indovinare</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difficile da indovinare</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Abbastanza difficile da indovinare</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile da indovinare</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Indovinata all&apos;istante</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Salva il file del sito</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>File del sito (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Altra rete</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Nuova di fabbrica</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Con password</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Già vista</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Completata oggi</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Non è una telecamera</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovata</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connessa</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>container</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>Inserisco io la password di %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password di %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>La password di %1. Annotarla subito: non verrà più mostrata. È possibile inserirne un&apos;altra.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock ne crea una lunga, che nessuno deve ricordare.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Inserire una password per %1 oppure farla creare a Camlock.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Ancora da soddisfare: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ri&amp;muovi</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Premere Invio per inserirla nell&apos;elenco.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 o 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Indirizzi nell&apos;elenco</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Premere Canc per toglierne uno.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 non è ancora nell&apos;elenco. Premere Aggiungi o svuotare la riga.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>È già nell&apos;elenco.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (non utilizzabile: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>Ferma dopo que&amp;sta modifica</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Ri&amp;controlla</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>Annulla le modifiche fa&amp;tte</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lascia così</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Applica queste &amp;modifiche</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>Non toccare il cavo e l&apos;alimentazione della telecamera fino al termine.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Modifiche e relativo esito</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Esecuzione delle modifiche</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>Nessuna modifica di questo lavoro può essere annullata.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Annullamento delle modifiche</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Rilettura della telecamera</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Alcune modifiche non sono state inviate.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>Le modifiche eseguite prima restano valide; l&apos;elenco le mostra. Annullarle o lasciarle?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>Ciò che era stato fatto prima è stato annullato.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>Le modifiche eseguite prima restano valide; l&apos;elenco le mostra.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Nuova lettura e nuova verifica di tutto</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Fatto. La pagina successiva mostra lo stato raggiunto.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>La richiesta di firma per l&apos;autorità aziendale è salvata: %1. Quando arriva il certificato firmato, ripetere la procedura con questa telecamera e indicarne il file.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>La telecamera ora usa “%1”.</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Le prossime modifiche sono queste. Per scegliere diversamente, lasciare così e ripetere la procedura con questa telecamera.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
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
        <translation>Ce&amp;rca</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Sito, posizione, modello, indirizzo, MAC, firmware o data, come 2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Telecamere completate</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Scaduti o in scadenza</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>Sono mostrate le %1 più recenti. Aggiungere parole per trovarne di meno recenti.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Su questo computer non è stata ancora completata alcuna telecamera.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Nessuna telecamera completata contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Verbali: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
sì</translation>
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
        <translation>La telecamera</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>Ad esempio 192.168.1.20, camera-7.local o http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>Questo non è l&apos;indirizzo di una telecamera.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Inserire un nome o un indirizzo IP, senza pagina né utente.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Inserire l&apos;indirizzo della telecamera che si ha davanti, oppure sceglierla dall&apos;elenco.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Questa telecamera non è ancora raggiungibile.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Finora considerato attendibile</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>Il certificato della telecamera</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>autofirmato: nessun altro ne garantisce</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, %2 bit; firma %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>La checklist</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Salvarla o stamparla e farla firmare dal cliente.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Preview of the checklist</source>
        <translation>Anteprima della checklist</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>Conse&amp;gna…</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>Dove si trova la telecamera, chi ha ricevuto la password e chi chiude i punti aperti.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ca&amp;rtella</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>Sc&amp;egli cartella…</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>C&amp;arta</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Salva &amp;PDF</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>Salva &amp;HTML</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>Salva verbale &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>Salva &amp;CSV</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>Salva OSCA&amp;L</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>Salva SAR&amp;IF</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>Salva pro&amp;memoria per il calendario</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Un file di calendario (.ics): rinnovare in tempo il certificato della telecamera.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>Salva certificat&amp;o radice</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Per il registratore e i browser di questo sito: con questo ne riconoscono le telecamere.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Salva mod&amp;ulo vuoto</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Per un giorno senza portatile: compilarlo a mano e inserire i dati più tardi.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Telecamera successi&amp;va</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>Telecamere comple&amp;tate…</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Impossibile creare questa cartella.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Scegliere un&apos;altra cartella, poi salvare di nuovo.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>Il certificato radice non è leggibile.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Conservato nel verbale, che viene firmato di nuovo.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Scrittura del PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>Dove salvare le checklist?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>Salva il file di &amp;questo sito…</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>Ciò che è stato deciso qui per tutte le telecamere di questo sito, per riaprirlo o condividerlo. Non contiene password.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (consigliato)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificato (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Scadenza del certificato</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>Non presente in questo verbale</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>I verbali del %1 e del %2 dicono lo stesso.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>Che cosa il verbale del %2 dice di diverso da quello del %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Non più presente</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Impostazioni che lo soddisfano</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>La guida cita i CIS Critical Security Controls v6.1. Il tema di ciascuno è espresso con parole nostre. I numeri di CIS v8.1, EN 303 645 e IEC 62443-4-2 sono nell&apos;appendice della scheda.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Controlli e impostazioni che li soddisfano</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Nessuno in questa guida</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>Mantenere com&apos;è: serve così a q&amp;uesto sito</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>&amp;Lasciare per ora: qualcuno ha accettato il rischio</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Compare sulla scheda, parola per parola.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>App&amp;rovato da</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>&amp;Solo fino al</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Fino a questo giorno</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Telecamere completate</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Confronta con il precedente</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>&amp;Verifica la firma</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Tra i verbali conservati ci sono file che Camlock non riconosce come verbali.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>Impossibile usare il registro delle telecamere completate. I verbali stessi restano intatti.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 il %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>Non c&apos;è un verbale precedente di questa telecamera.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>Il suo file non c&apos;è più; questa è la copia nel registro.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>Il suo file non è più quello conservato; questa è la copia nel registro.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Questo verbale non è firmato.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Nulla dimostra che sia come Camlock lo ha scritto.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>La firma non è utilizzabile.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Questo verbale non è più come è stato firmato.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modificato: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>La firma corrisponde; è stata apposta su questo computer.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>La firma corrisponde.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>È stata apposta con la chiave %1: confrontarla con la chiave sulla scheda.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Checklist da stampare (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Verbale (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Esporta il verbale</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Scrittura del PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Sce&amp;gli…</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Cerca di n&amp;uovo</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Mostra anche &amp;altri dispositivi</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Rete</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Dove vengono cercate le telecamere.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Inter&amp;vallo</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>Viene provato anche ogni suo indirizzo, per le telecamere che non rispondono alle ricerche.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>facoltativo, ad esempio 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Parole presenti nella riga: modello, indirizzo, MAC, stato.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Telecamere trovate</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Invio sceglie la telecamera della riga.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>Tutte tranne VPN e container</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Interrom&amp;pi la ricerca</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>Questo non è un intervallo. Scrivere ad esempio 192.168.1.0/24 o 192.168.1.20-192.168.1.60; al massimo 1024 indirizzi.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Ricerca: %1 di %2 indirizzi.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Ricerca in corso.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Telecamere trovate: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non mostrati: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Nell&apos;elenco non c&apos;è nulla che corrisponda. Cancellare il filtro, oppure mostrare anche altri dispositivi.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Questo computer non è connesso a una rete. Collegare il cavo di rete, attendere che abbia un indirizzo e cercare di nuovo. Una VPN o una rete di container va scelta qui sopra.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>Nessuna telecamera ha risposto. Controllare l&apos;alimentazione e il cavo, e che entrambi siano sullo stesso switch; una telecamera nuova impiega fino a due minuti per avviarsi. Un firewall su questo computer può bloccare le risposte. Poi cercare di nuovo, provare un intervallo o inserire l&apos;indirizzo qui sopra.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Effetti collaterali</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Concorda: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Non concorda: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
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
        <translation>Consegna</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>Conserva nel ver&amp;bale</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>Ciò che si scrive qui compare sulla scheda. Ciò che resta vuoto si può aggiungere a mano sulla scheda. Le date sono anno-mese-giorno, come 2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Dove si trova la telecamera</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>&amp;Numero sulla planimetria</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Posi&amp;zione</translation>
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
        <translation>&amp;Porta dello switch</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Password e prossima revisione</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>Consegna&amp;ta a</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Il gi&amp;orno</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>In c&amp;he modo</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Ad esempio: in busta chiusa. Mai la password stessa: questo testo compare sulla scheda.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Prossima &amp;revisione</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Un altro punto aperto</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro il</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Punti aperti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>“%1” non è una data. Scriverla come anno-mese-giorno, ad esempio 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, con telecamere di esercitazione</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Sono in corso delle modifiche. Fermarle e uscire?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>Uscire senza completare questa telecamera?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>La modifica in corso viene prima completata. Il giornale conserva ciò che è stato fatto.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>Sulla telecamera non è stato modificato nulla. Le scelte fatte per questa telecamera vanno perse.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Re&amp;sta</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>In&amp;terrompi ed esci</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock rilegge l&apos;impostazione dalla telecamera e la prova dalla rete, come farebbe un estraneo.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock rilegge l&apos;impostazione dalla telecamera. Dalla rete non viene provata: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Che cosa viene chiesto qui</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>Tutto questo viene conservato per la prossima telecamera del sito. Il livello indica quante impostazioni vengono esaminate. Se un lavoro è stato interrotto, questa pagina propone di proseguirlo o di annullare ciò che è stato impostato.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Se la telecamera non è nell&apos;elenco</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Digitare il suo indirizzo: si trova sull&apos;etichetta della telecamera, nel suo registratore o nell&apos;elenco del router. Controllare il cavo, e che questo computer sia nella rete della telecamera. Una telecamera impiega circa un minuto per avviarsi.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Se la password non è nota</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Una telecamera appena uscita di fabbrica ha l&apos;utente root e nessuna password. Digitare con prudenza: alcune telecamere si bloccano dopo poche password errate. Se nessuno la conosce, riportare la telecamera alle impostazioni di fabbrica con il suo pulsante di reset.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Che cosa si vede</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Ogni riga è un&apos;impostazione della guida, com&apos;è ora. Non è stato ancora modificato nulla. “Avanti” conduce attraverso ciò che è da decidere.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Che cosa succede ora</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>Questo è tutto ciò che verrà inviato alla telecamera, in quest&apos;ordine. Ciò che potrebbe escludere chi sta lavorando viene per ultimo. Tornare indietro per cambiare una scelta; non è stato ancora inviato nulla.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Durante il lavoro</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Ogni modifica viene riletta prima di eseguire la successiva. Una telecamera che si riavvia, o riceve un altro indirizzo, viene cercata di nuovo. Se qualcosa non riesce, non viene inviato altro e viene chiesto che cosa fare.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Se una riga non è conforme</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>La riga indica che cosa è stato visto. Impostarlo nella pagina web della telecamera, oppure lasciare la riga aperta: la scheda la mostra come aperta, con ciò che c&apos;è da fare. Nulla è mostrato come sicuro se non è stato visto.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>Che cosa consegnare al cliente</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>Il PDF è la scheda da firmare. Il verbale JSON la accompagna: è ciò che si può controllare di nuovo in seguito. Nessuno dei due contiene password.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>Che cosa si può notare</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Come viene dimostrato</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Se al sito serve com&apos;è</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Lasciarlo com&apos;è, scrivere il motivo e chi ha dato l&apos;approvazione. La scheda lo mostra come eccezione, con il motivo.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Nella guida</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Capitolo “%1”, livello %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Invio: proseguire.
Tab: il campo successivo.
Alt e una lettera sottolineata: quel pulsante o campo.
Pag ↑, Pag ↓: scorrere la pagina.
Ctrl+Z: annullare.
F1: mostrare o nascondere questo aiuto.
Esc: uscire, dopo una domanda.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>Informazioni su Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 è software libero con licenza Apache 2.0 e non è un prodotto VIVOTEK. Usa Qt %2, %3 e altro software libero. Il pacchetto ne contiene l&apos;elenco con le licenze.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Che cosa vede ora la telecamera</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>L&apos;immagine arriva tra un momento.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>Ciò che la telecamera ha inviato non è un&apos;immagine.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>Il lavoro</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock mette in sicurezza una telecamera alla volta, lo dimostra e stampa una scheda da firmare. Ciò che si scrive qui compare sulla scheda; ciò che resta vuoto si può aggiungere a mano.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>Abbandonare il lavoro non concluso su %1?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>La telecamera resta com&apos;è ora. Il giornale e le password vengono conservati.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installatore</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Im&amp;presa</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telef&amp;ono</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sito</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Cl&amp;iente</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Indiri&amp;zzo</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Referen&amp;te</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>N. cont&amp;ratto</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>B&amp;ase: una rete chiusa</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>Le telecamere hanno una rete propria, e nessuno la raggiunge dall&apos;esterno.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>A&amp;vanzato: una rete usata anche da altri</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>Le telecamere sono raggiungibili da una WAN o da una rete non attendibile.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>&amp;Enterprise: una rete aziendale</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>Un reparto IT interno gestisce switch, certificati e 802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>Quale livello è adatto a questo sito?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 Non in questa versione.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Impossibile aprire questo file.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Questo non è un file del sito che Camlock possa usare.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1 è aperto. I suoi dati sono stati inseriti.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Salvato. Non contiene password.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Abbandona</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>La chiave dell&apos;autorità propria del sito è protetta da una passphrase che Camlock crea e non mostra mai.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Password create da Camlock</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Una password da provare</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>Vuoto = non viene provata. Non viene conservata.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 è già sulla telecamera. Con la sua password Camlock può provarlo come fa il registratore.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password di %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>L&apos;autorità propria del sito richiede un portachiavi o un file per la sua passphrase.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>Lì non è possibile conservare password: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Impostazioni e relative prove</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Scaduti o in scadenza</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Che cosa è debole</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Esaminare le impostazioni una alla volta, oppure premere Invio su una riga per aprirla direttamente.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Premere Invio per aprire un&apos;impostazione.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Salva &amp;profilo di esercitazione…</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Per esercitarsi su una telecamera come questa senza averla. Indirizzi, nomi e password vi sono mascherati.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Salva un profilo di esercitazione</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Profili di esercitazione (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Salvato. Indirizzi, nomi e password vi sono mascherati.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buono</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Debole</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>Oggi %1 di %2 impostazioni conteggiate sono conformi.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Nome e &amp;indirizzo…</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Nome host %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Indirizzo fisso %1, maschera %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Per dare alla telecamera un nome host e un indirizzo fisso. Per ora entrambi restano come sono.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Lettura del pacchetto…</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>Questo file non è utilizzabile. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>La lettura del pacchetto è ancora in corso. Servono alcuni secondi.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Quanto è difficile da indovinare</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>Ciò che manca ancora viene mostrato durante la digitazione.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: soddisfatto</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: da soddisfare</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>Mo&amp;stra</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Mostra o nascondi la password</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Niente da fare. Inserire una nuova pass&amp;word solo se se ne desidera un&apos;altra</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>Imposta una nuova pass&amp;word</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>Di&amp;gitare di nuovo</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>Creane una per &amp;me</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>È meglio una password di %1 caratteri; nessuno deve ricordarla.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>La password non è ancora pronta.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Inserire una nuova password oppure farla creare a Camlock.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Alcune regole non sono ancora soddisfatte: vedere i segni sotto la password.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>Le due password sono diverse. Digitarla di nuovo oppure mostrarla.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Prova del posto in cui viene conservata la password</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>Lì non è possibile conservare la password: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Scegliere un altro posto. Sulla telecamera non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>Nuova passw&amp;ord</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>Scegli un &amp;altro posto</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dove viene conservata</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>In un f&amp;ile leggibile solo dall&apos;utente attuale</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>Su carta: com&amp;pare ora e mai più</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Fil&amp;e</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Annotare prima la password, poi digitarne gli ultimi quattro caratteri.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Richiesta al portachiavi del desktop…</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>Su carta, come scelto.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>Posto scelto: %1.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>Posto: %1. Provato ora, funziona.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Questo computer non ha al momento un portachiavi funzionante. Scegliere dove conservare la password.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>Il portachiavi non ha ancora risposto. Attendere un momento.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Indicare il file per la password.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Annotare la password, poi digitarne gli ultimi quattro caratteri.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>Ultimi &amp;quattro caratteri</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Nome e indirizzo</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usa questi valori</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>Ciò che resta vuoto non cambia. Ora non viene inviato nulla: il riepilogo lo mostra con le altre modifiche. Camlock ritrova poi la telecamera al nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>&amp;Nome host</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Lettere, cifre e trattini, come Cancello-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>Indirizzo &amp;fisso</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>Vuoto se un server DHCP assegna l&apos;indirizzo alla telecamera.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maschera</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>Vuoto se non ce n&apos;è uno.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>Server DNS &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>Server DNS &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Un&apos;impostazione è conforme solo se ciò che è stato richiesto, ciò che dice la telecamera e ciò che vede un estraneo in rete concordano.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Impostazioni e relative prove</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Quali impostazioni soddisfano quale controllo della guida, per rispondere a un revisore.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Oltre la guida, su questa telecamera c&apos;è qualcosa di aperto.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>C&amp;ontrolli…</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Salva &amp;PDF</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Telecamera successi&amp;va</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>La pagina successiva mostra la scheda e offre altri file da salvare.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Impossibile creare questa cartella.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Scrittura del PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Vecchio → nuovo</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>Che cosa notano gli altri</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Queste modifiche vengono eseguite in quest&apos;ordine, una dopo l&apos;altra. Ognuna viene riletta. Se una non riesce, Camlock chiede se annullare le altre.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Modifiche previste</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>Queste modifiche non si possono eseguire così.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>Il firmware viene per primo.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>Su questa telecamera non c&apos;è nulla da modificare.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>La pagina successiva ne mostra lo stato.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>N. %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>Root ha bisogno di una nuova password. Tornare a “%1” e sceglierne una.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>Non è stabilito dove conservare le password. Tornare a “%1” e scegliere un posto.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>L&apos;autorità propria del sito richiede un portachiavi o un file per la sua passphrase. Tornare a “%1” e scegliere un file, oppure a “%2” e scegliere un altro certificato.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>Da eseguire a mano</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Per rientrare: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>H&amp;o controllato e…</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>Ciò che si è visto; compare sulla scheda come dichiarazione di chi lo scrive. Vuoto = la riga resta aperta.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Impostare &amp;come consigliato, in parte a mano</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Impostare &amp;come consigliato (lo fa Camlock)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Qui non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>Aggiungi &amp;questo computer (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>Aggiungi il regis&amp;tratore (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Manca qualcosa.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
Oppure lasciare questa riga com&apos;è e indicare il motivo.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Prova del posto in cui vengono conservate le password</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Scegliere un altro posto. Sulla telecamera non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>A&amp;zione da eseguire a mano; la riga resta aperta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Tutto come consigliato</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>Questa è la telecamera che ho di &amp;fronte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Ora Camlock legge le impostazioni della telecamera. Nulla viene modificato senza conferma.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Una telecamera appena uscita di fabbrica non ne ha: lasciare vuoto. Viene fatto un solo tentativo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Usa la password del portac&amp;hiavi</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Muovere la mano davanti all&apos;obiettivo, oppure confrontare l&apos;indirizzo MAC con l&apos;etichetta sulla custodia.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock sa quali password può avere ormai questa telecamera.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>Inserirne una solo se il lavoro è iniziato con una password che non è nel portachiavi.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Acc&amp;edi</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Lettura della telecamera</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>L&apos;immagine arriva tra un momento.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Esame del certificato della telecamera; non viene inviato altro</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>La telecamera non fornisce immagini: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Apri &amp;file del sito…</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>Salva &amp;questo sito</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Salva sito con nome…</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>Tele&amp;camere completate…</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Tutto ciò che le telecamere di questo sito hanno in comune. Non contiene password.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Siti recenti</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Scegliendone uno, viene aperto.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Apri un file del sito</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>File del sito (*.json);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Per lo switch</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copia n&amp;egli appunti</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Comandi per lo switch</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>Da leggere e incollare nello switch a cura del suo responsabile.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>passaggio attuale</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>più avanti</translation>
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
        <translation>So per&amp;ché è cambiato</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>È la mia telecamera: considera at&amp;tendibile questo certificato</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>Non considerarlo attendibile, torna &amp;indietro</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Stop: il certificato della telecamera è cambiato.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock non conosce ancora il certificato di questa telecamera. È la telecamera giusta?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>Non è stato inviato nulla, nemmeno una password. Un altro dispositivo può fingersi la telecamera. Un nuovo certificato, un ripristino di fabbrica o una telecamera sostituita appaiono allo stesso modo.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>Non è stato inviato nulla, nemmeno una password. Considerarlo attendibile se la telecamera è collegata al cavo di questo computer, o se l&apos;impronta qui sotto è quella comunicata. Da quel momento Camlock si accorge se cambia.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Lavoro non concluso su %1 %2, %3: eseguite %4 modifiche su %5</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non concluso</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Prose&amp;gui</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Ann&amp;ulla le modifiche</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Lavori non conclusi</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock è stato interrotto in quel punto. Prima di inviare qualcosa, legge la telecamera e mostra che cosa resta da fare.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>A&amp;bbandona il lavoro</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Sc&amp;hema colori</translation>
    </message>
</context>
</TS>
