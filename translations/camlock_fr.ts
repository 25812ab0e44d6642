<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>Non envoyé&#x202f;: HTTPS devait venir en premier et ne répond pas. Un mot de passe traverserait le réseau en clair.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>Non envoyé&#x202f;: le mot de passe et la clé 802.1X ne vont à la caméra que par HTTPS. Activez d’abord HTTPS, puis reprenez cette caméra.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Essai du compte de l’enregistreur</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>Le compte de l’enregistreur n’obtient pas ce dont un enregistreur a besoin. Les étapes qui pourraient l’exclure n’ont donc pas été faites&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lecture des réglages</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Examen de l’extérieur, comme le ferait un inconnu</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>La caméra demande Digest, mais accepte aussi Basic.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Examen du paquet de firmware</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>Tout est envoyé. La caméra installe maintenant le firmware. Ne coupez pas son alimentation.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Envoi du firmware&#x202f;: %1 sur %2&#xa0;Mo</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>La caméra installe le firmware. Ne coupez pas son alimentation.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>La caméra redémarre. Elle revient en général au bout de %1 secondes.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>La caméra redémarre&#x202f;; elle ne répond plus depuis %1 secondes. Un nouveau firmware prend plus de temps la première fois. Ne coupez pas son alimentation.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Définir un mot de passe root provisoire&#x202f;: ce firmware en exige d’abord un</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>un port ouvert sur le switch, ou une exception pour l’adresse MAC de la caméra (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Après la mise à jour, Camlock relit la caméra et prévoit la suite selon ce qu’offre le nouveau firmware.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1&#x202f;: fait, puis annulé.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1&#x202f;: envoyé&#x202f;; la caméra n’en montre qu’une partie.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1&#x202f;: envoyé ou sur le point de l’être&#x202f;; la caméra ne le montre pas.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1&#x202f;: fait et relu.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1&#x202f;: envoyé&#x202f;; la caméra montre la nouvelle valeur.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Désactivé là où personne n’en a besoin</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>La caméra n’a pas pu être relue&#x202f;: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>Le compte de l’enregistreur obtient le flux et une image.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>Le compte de l’enregistreur n’accède pas à l’administration.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Non interrogé.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>La caméra refuse une image au compte de l’enregistreur.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>Le compte de l’enregistreur ouvre l’administration.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>L’administration lui est refusée.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>La caméra dit que c’est réglé, mais vu de l’extérieur, ce n’est pas le cas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>Pas de preuve depuis ce poste&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>C’est réglé, mais sans effet tant que le mot de passe root est vide ou que l’accès anonyme est actif.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>La caméra dit que c’est réglé, mais Camlock n’a pas pu le voir de l’extérieur.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Une personne déclare&#x202f;: «&#x202f;%1&#x202f;». Mais ceci ne concorde pas&#x202f;: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>La demande de certificat de la caméra se trouve dans %1. Envoyez-la à l’AC de l’entreprise et indiquez le certificat reçu en retour au prochain passage.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Réglé, puis annulé.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>Le passage s’est terminé avant cette étape.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Réglez-le sur la page web de la caméra, comme l’indique le chapitre «&#x202f;%2&#x202f;» du guide.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>La caméra n’a pas de réglage connu de Camlock pour cela, et rien n’a pu être vu de l’extérieur.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>Une exception a été accordée, mais elle n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>Non annulé avec les autres&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 Non annulé avec les autres&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>Attente de la prise en compte des réglages</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Recherche de la caméra</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>la valeur d’avant est inconnue ou ne doit pas revenir</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Annulation&#x202f;: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>la caméra n’a pas repris l’ancienne valeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>la caméra n’a plus pu être interrogée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>Root sans mot de passe est refusé.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>Root se connecte sans mot de passe.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>Le nouveau mot de passe fonctionne</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>Le nouveau mot de passe fonctionne.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>La caméra ne demande à personne de s’authentifier.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>L’ancien mot de passe est refusé</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>L’ancien mot de passe fonctionne encore.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>L’ancien mot de passe est refusé.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Avec ce plan, la caméra ne répondrait plus qu’en HTTPS, et rien ne montre qu’elle a un certificat pour cela.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 utiliserait «&#x202f;%2&#x202f;», qui n’est pas un port. Indiquez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 et %2 utiliseraient tous deux le port %3. Donnez à chacun son propre port.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>La caméra demanderait une authentification par «&#x202f;%1&#x202f;», à laquelle personne ici ne sait répondre.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock joint cette caméra en IPv6. Désactiver IPv6 le couperait de la caméra&#x202f;: utilisez l’adresse IPv4.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>Le compte %1 n’existerait pas.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>Le compte %1 ne pourrait plus faire ce pour quoi il existe.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>La liste d’accès exclurait cet ordinateur (%1). Ajoutez-le à la liste ou indiquez-le comme adresse de l’administrateur.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>L’enregistreur (%1) arrive en IPv6. Désactiver IPv6 l’exclurait&#x202f;: indiquez son adresse IPv4.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>L’adresse «&#x202f;%1&#x202f;» de l’enregistreur est un nom. Une liste d’accès ne connaît que des adresses&#x202f;: indiquez son adresse IP.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>La liste d’accès exclurait l’enregistreur (%1). Ajoutez-le à la liste.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, port %1, en tant que %2, si le certificat est celui de la caméra</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, port %1, en tant que %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, port %1, en tant que %2, si le certificat est celui de la caméra&#x202f;; l’enregistreur en RTSP, port %3, en tant que %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, port %1, en tant que %2&#x202f;; l’enregistreur en RTSP, port %3, en tant que %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>La caméra ne dit pas clairement si sa liste autorise ou exclut&#x202f;; Camlock ne l’active donc pas. Sur la page de la liste d’accès, choisissez «&#x202f;Allow&#x202f;», ajoutez %1 et activez la liste en dernier.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Activer la liste d’accès</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>La caméra n’a pas dit si sa liste d’accès est active.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>La liste de la caméra n’a plus de place pour %1 des adresses. Indiquez des réseaux plutôt que des adresses isolées, ou libérez des places sur la page de la caméra.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Tout appareil qui peut joindre la caméra peut tenter de se connecter.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>La liste n’exclut que certaines adresses. Toutes les autres peuvent tenter de se connecter.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>La liste n’autorise pas exactement les adresses voulues par le site.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>Mettre les adresses voulues dans la liste d’accès</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Désactiver la liste qui exclut les adresses inscrites</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Toujours autoriser l’adresse de l’administrateur</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Retirer les autres adresses de la liste d’accès</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Désactivée (inscrites&#x202f;: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Active (inscrites&#x202f;: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Active&#x202f;: seules ces adresses peuvent récupérer la vidéo&#x202f;: %1. Les pages web peuvent rester ouvertes à tous</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Active&#x202f;: seules ces adresses sont admises&#x202f;: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Active&#x202f;: toutes les adresses sont admises sauf celles-ci&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 laisse entrer tout le monde&#x202f;: la liste ne protégerait rien.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Indiquez qui peut joindre la caméra&#x202f;: enregistreur, postes de visualisation, cet ordinateur.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>L’adresse de l’administrateur doit être une seule adresse IP, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP est actif&#x202f;: quiconque a le mot de passe root accède à tous les fichiers de la caméra.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>FTP est désactivé par le réglage de la caméra elle-même.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet est actif&#x202f;: une ligne de commande sur la caméra, non chiffrée.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>Telnet est désactivé par le réglage de la caméra elle-même.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS est actif&#x202f;: la caméra indique à un service sur internet où elle se trouve.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>DDNS est désactivé par le réglage de la caméra elle-même.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link est actif&#x202f;: la caméra ouvre d’elle-même des ports du routeur.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>Express Link est désactivé par le réglage de la caméra elle-même.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour est actif&#x202f;: la caméra se montre à tout son réseau.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>Bonjour est désactivé par le réglage de la caméra elle-même.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>La découverte ONVIF est active&#x202f;: la caméra répond à toute recherche sur son réseau.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>La découverte ONVIF est désactivée par le réglage de la caméra elle-même.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>Aucun paquet d’un autre éditeur n’est installé.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>Des paquets d’autres éditeurs tournent sur la caméra&#x202f;: %1. Retirez ceux dont personne n’a besoin.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Régler l’horloge</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Ouvrez la page web de la caméra, System &gt; General settings, choisissez «&#x202f;Synchronize with computer time&#x202f;» et enregistrez.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Connaître les appareils présents sur le réseau</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Connaître les logiciels qu’ils exécutent</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Configurer ordinateurs et appareils de façon sûre, et les maintenir ainsi</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Apprendre l’existence des failles et les corriger</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Limiter les droits d’administrateur et les surveiller</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Tenir des journaux à l’heure juste et les lire</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>Protéger la messagerie et les navigateurs web</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Tenir à l’écart les logiciels malveillants</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>N’exécuter que les services et ports nécessaires</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Pouvoir récupérer les données</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Configurer de façon sûre pare-feu, routeurs et switchs</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>Protéger les frontières entre les réseaux</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Protéger les données en transit et là où elles sont conservées</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Ne donner à chacun que l’accès dont il a besoin</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Contrôler qui rejoint un réseau, surtout sans fil</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Contrôler les comptes et leur mode de connexion</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Former le personnel</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>Maintenir sans défaut les logiciels utilisés</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Être prêt en cas d’incident</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Vérifier si une attaque aboutirait</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» n’indique ni le modèle ni la version. Utilisez le paquet sous le nom donné par VIVOTEK, par exemple FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>«&#x202f;%1&#x202f;» est destiné à un autre modèle&#x202f;: cette caméra exécute «&#x202f;%2&#x202f;». Un mauvais paquet peut rendre une caméra inutilisable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» est destiné à la version d’un autre fabricant&#x202f;: cette caméra exécute «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>La caméra n’indique pas son firmware&#x202f;; personne ne peut donc dire si un paquet lui convient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas plus récent que le firmware de cette caméra («&#x202f;%2&#x202f;»). Un firmware ancien a d’anciennes failles. Confirmez que vous le voulez, ou choisissez un autre paquet.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>Une empreinte SHA-256 compte 64 caractères, 0 à 9 et a à f. Laissez vide, ou copiez-la en entier.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>Le paquet n’est pas celui dont vous avez donné l’empreinte SHA-256&#x202f;: la sienne est %1. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Faire créer à la caméra son propre certificat</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Installer un certificat signé par l’autorité</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>Le certificat a expiré. Ouvrez Security &gt; HTTPS sur la page de la caméra, supprimez-le et créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>Activer HTTPS en plus de HTTP</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Désactiver HTTP non chiffré</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP et HTTPS. Certificat de %1 émis par %2, valable jusqu’au %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP et HTTPS. Certificat de %1 émis par %2. Il expire bientôt&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP et HTTPS. Certificat de %1, auto-signé, valable jusqu’au %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP et HTTPS. Certificat de %1, auto-signé. Il expire bientôt&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTPS seul. Certificat de %1 émis par %2, valable jusqu’au %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTPS seul. Certificat de %1 émis par %2. Il expire bientôt&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTPS seul. Certificat de %1, auto-signé, valable jusqu’au %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTPS seul. Certificat de %1, auto-signé. Il expire bientôt&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Cette caméra n’accepte un certificat signé que par sa propre page. Ouvrez-y Security &gt; HTTPS, créez une demande de certificat et enregistrez-la, faites-la signer par l’autorité, puis chargez ce que vous recevez.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>La caméra ne montre aucun réglage pour «&#x202f;HTTPS only&#x202f;». Ouvrez Security &gt; HTTPS sur sa propre page et choisissez-le là.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>HTTPS seul</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP et HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS seul, avec un certificat de l’autorité du site</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS en plus de HTTP, avec un certificat de l’autorité du site</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS seul, avec un certificat de l’autorité de l’entreprise</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS en plus de HTTP, avec un certificat de l’autorité de l’entreprise</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>HTTPS seul, avec son propre certificat</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS en plus de HTTP, avec son propre certificat</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>La caméra n’a pas dit si HTTPS est actif.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Tout ce qui passe entre vous et la caméra peut être lu et modifié en chemin.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>Le certificat n’est pas valable aujourd’hui&#x202f;: il a expiré, ou n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>HTTP non chiffré répond encore à côté de HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>Le certificat n’est pas encore celui que signe l’autorité voulue.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>Le certificat est selfSigned, siteCa ou companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Un certificat est valable de 1 à 9999 jours.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>Le pays compte deux lettres, par exemple TW ou DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>«&#x202f;%1&#x202f;» est trop long pour un certificat, ou contient un caractère que les caméras n’acceptent pas.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Un certificat auto-signé par la caméra chiffre, mais n’arrête pas une attaque de l’homme du milieu tant que l’enregistreur et les navigateurs ne l’ont pas épinglé. Un certificat d’autorité est reconnu par tous ceux qui connaissent l’autorité.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Signé par la caméra elle-même</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>D’une autorité que Camlock gère pour ce site</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>De l’autorité de l’entreprise</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Figure dans le certificat. Vide = comme sur la caméra.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Pays (deux lettres)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un sous-réseau. Écrivez-le sous la forme 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>L’adresse %1 de la caméra est dans le sous-réseau %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>L’adresse %1 de la caméra n’est pas dans le sous-réseau %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 est l’adresse du sous-réseau lui-même ou son adresse de diffusion (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>Le masque %1 de la caméra convient au sous-réseau %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>Le masque %1 de la caméra ne convient pas au sous-réseau %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de passerelle.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>La passerelle %1 n’est pas dans le sous-réseau %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>La passerelle %1 est l’adresse de la caméra elle-même.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>La passerelle de la caméra est %1, comme prévu.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>La passerelle de la caméra est %1, alors que le plan indique %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>La passerelle %1 répond sur le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>La passerelle %1 ne répond pas sur le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un VLAN. Un VLAN a un numéro de 1 à 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>La caméra marque ses paquets avec le VLAN %1, comme prévu.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>La caméra marque ses paquets avec le VLAN %1, alors que le plan indique %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse qui puisse être réservée.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>L’adresse réservée %1 n’est pas dans le sous-réseau %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>La caméra a l’adresse réservée %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>La caméra a l’adresse %1, alors que %2 est réservée.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Un autre appareil (%2) a l’adresse réservée %1.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>La caméra a une adresse fixe.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Un autre appareil (%2) répond aussi à l’adresse %1 de la caméra.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>Un procès-verbal antérieur de ce site (%1) indique une autre caméra (%2) à cette adresse.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Indiquez quel serveur conserve le journal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un nom d’hôte ni une adresse.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>Le port du serveur de journaux est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>Aucun serveur n’est défini</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>Vers %1, port %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>Demandez au responsable du réseau si c’est EAP-PEAP ou EAP-TLS.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>Il manque le nom sous lequel le réseau connaît cette caméra (identité).</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>L’identité compte au plus 64 caractères, et aucun de ceux-ci&#x202f;: &quot; &apos; &lt; &gt; &amp;. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>Le certificat de l’AC manque&#x202f;: sans lui, la caméra montrerait son identité à n’importe qui.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>Le mot de passe pour EAP-PEAP manque, ou contient l’un de ces caractères&#x202f;: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>Il manque le certificat propre de la caméra pour EAP-TLS.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Il contient un mot courant ou un mot de passe courant.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Il contient un mot courant dont des lettres sont remplacées&#x202f;; les programmes d’attaque connaissent cette astuce.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Il contient un mot que tout le monde essaie sur les caméras.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Les mêmes caractères se répètent.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>Il contient une suite comme abc ou 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Il contient des touches voisines sur le clavier.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Il contient une date ou une année.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>Il est trop court pour être difficile à deviner.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>Aucun motif simple n’y a été trouvé.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Une minuscule (a à z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Une majuscule (A à Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Un chiffre (0 à 9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Un de ces caractères&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Ni mot ni nombre courant, même légèrement modifié</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Ni espace, ni accent, ni aucun de ceux-ci&#x202f;: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Au plus %1 caractères</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Photogr&amp;aphie</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG ou PNG, 10&#xa0;Mo au plus. Une copie réduite est conservée avec le procès-verbal, sans lieu ni heure.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 reste sur %2, ou reçoit un port de 1025 à 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>Les navigateurs n’ouvrent aucune page sur le port %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>Le port %1 ne peut pas servir à %2&#x202f;: la caméra l’utilise pour %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Déplacer les pages web et RTSP vers d’autres ports</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>Déplacer RTSP vers un autre port</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Déplacer les pages web vers d’autres ports</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Des ports autres que les ports habituels, si cela aide le site</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>La caméra a donné une valeur qui n’est pas un rôle connu de Camlock&#x202f;: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>Donner à %1 le rôle dont il a besoin</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Ouvrez la page des utilisateurs de la caméra et donnez à %1 le rôle «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>Non proposé par ce firmware</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>La caméra indique qu’elle ne l’a pas (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>La caméra n’a pas montré tous ses réglages&#x202f;; celui-ci est peut-être masqué.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>La caméra semble l’avoir (%1), mais ne montre aucun réglage connu de Camlock. Regardez la page web de la caméra.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>La caméra ne montre aucun réglage pour cela, et rien d’autre ne l’évoque.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Inconnu (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>La caméra a donné une valeur qui n’est ni activé ni désactivé&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Active, avec ceux qui ont besoin de la caméra</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Qui peut joindre la caméra</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Adresses, réseaux et plages. L’enregistreur et cet ordinateur doivent en faire partie.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Adresse de l’administrateur</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>Toujours admise, quoi que dise la liste. Peut rester vide.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Il n’y a pas encore de liste qui puisse exclure quelqu’un.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Sur les caméras de cet âge, la liste ne protège parfois que la vidéo&#x202f;: une réponse des pages web ne prouverait rien. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Seul un ordinateur absent de la liste pourrait le montrer, et celui-ci y figure. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>N’autoriser que les adresses connues</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>Une caméra qui ne parle qu’à l’enregistreur et à quelques postes ne peut être attaquée depuis aucun autre appareil.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Tous les autres sont exclus aussitôt. Qui s’exclut lui-même doit utiliser le bouton de réinitialisation. Sur les anciennes caméras, la liste ne protège parfois que la vidéo, pas les pages web.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>Le plus sûr, si l’enregistreur prend en charge HTTPS. HTTP non chiffré est alors désactivé.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Valable pendant (jours)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Environ un an. Il en faut un nouveau avant son expiration&#x202f;; la fiche indique quand.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>Fichier du certificat signé</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>Ce que l’autorité a renvoyé. Vide tant qu’elle n’a rien renvoyé.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Ce firmware ne montre aucun HTTPS à examiner.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>Chiffrer avec HTTPS</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>Sans HTTPS, chacun en chemin peut lire et modifier ce que les pages de la caméra envoient et reçoivent. La vidéo elle-même reste lisible (RTSP et RTP), sauf si l’enregistreur la prend en RTSP sur HTTPS.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>Les pages web sont inaccessibles quelques secondes. Les navigateurs avertissent d’un certificat qu’ils ne connaissent pas&#x202f;: il chiffre, mais seul celui qui l’a épinglé, ou qui connaît son autorité, distingue la caméra d’un imposteur.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Un port changé arrête les scripts simples qui n’essaient que les ports habituels. Ce n’est pas une défense contre celui qui vise cette caméra&#x202f;: il trouve le nouveau port en quelques secondes. Décidez si le site le souhaite.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Un service écoute encore là où les scripts d’attaque simples regardent en premier.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>Vide = inchangé. Sinon, un port de 1025 à 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Port HTTP</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>Second port HTTP</translation>
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
        <translation>Aucun port n’est à abandonner&#x202f;; aucun ne doit donc rester muet.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Changer les ports habituels</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>Les scripts simples ne regardent que les ports habituels. Ce n’est pas une défense contre celui qui vise la caméra&#x202f;: il trouve le nouveau port en quelques secondes.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>L’enregistreur, les navigateurs et les favoris ont besoin des nouveaux ports, et les pare-feu doivent les laisser passer. La caméra est injoignable quelques secondes.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>Vers un serveur de journaux du site</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Cette caméra n’envoie son journal que vers le port 514.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>Le journal reste dans la caméra, où un attaquant peut l’effacer.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>La caméra n’a pas dit si elle envoie son journal ailleurs.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>Ce n’est pas le serveur de journaux de ce site.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Envoyer le journal à un serveur</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Serveur de journaux (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>Son adresse, à l’intérieur du site. Celle de cet ordinateur permet de prouver que les lignes arrivent.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Port (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>514 est le port habituel.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>Pas de preuve depuis ce poste&#x202f;: seul le serveur de journaux voit ce qui arrive. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>Un intrus peut effacer le journal de la caméra. Une copie conservée ailleurs subsiste. Elle circule en clair (UDP)&#x202f;: d’autres peuvent la lire en chemin, et des lignes peuvent se perdre.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>La caméra envoie une ligne à ce serveur pour chaque événement.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>Au plus %1 flux à la fois</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Cette caméra accepte un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>La caméra n’a pas dit combien de flux elle fournit à la fois.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Avec plus de flux que nécessaire, celui qui entre peut saturer la caméra.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Limiter le nombre de flux</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Flux simultanés</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Comptez tous les postes et l’enregistreur, qui peut en prendre deux. En dessous de 3, personne d’autre ne peut regarder.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Pour le montrer, Camlock devrait prendre des flux à l’enregistreur. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Limiter le nombre de visionnages simultanés</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Chaque flux sollicite la caméra. Sans limite, quelques inconnus peuvent priver l’enregistreur du sien.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Tous les postes sont déconnectés une fois, puis reviennent. Un poste de trop ne reçoit pas d’image.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Manquants, ou avec un autre rôle que celui voulu par le site&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>Le compte de l’enregistreur</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Par exemple&#x202f;: vms. Si la caméra ne l’a pas, Camlock le crée.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Son rôle</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Opérateur seulement si l’enregistreur doit modifier les réglages d’image.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>L’adresse IP de l’enregistreur</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Elle permet à Camlock de vérifier que l’enregistreur n’est jamais exclu.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Par exemple&#x202f;: guard=viewer, chief=administrator. Un par personne.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>Personne n’a indiqué le compte de l’enregistreur&#x202f;; il n’a donc pas été essayé.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock n’a pas le mot de passe de l’enregistreur&#x202f;; le compte n’a donc pas été essayé.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Donner à l’enregistreur son propre compte</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root peut tout faire sur la caméra. Si l’enregistreur utilise root et qu’il est piraté, la caméra est perdue aussi.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>L’enregistreur doit être réglé sur son nouveau compte. S’il utilisait root jusqu’ici, il n’a pas d’image avant cela.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Désactiver la multidiffusion permanente</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Désactivée pour chaque flux</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Active (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>La vidéo est envoyée en permanence à tout le réseau.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>L’arrivée de la multidiffusion ici dépend des switchs du réseau&#x202f;: le silence ne prouverait rien. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Avec la multidiffusion permanente, la caméra envoie sans cesse sa vidéo à tout le réseau, même si personne ne regarde. Le réseau est saturé, et chacun peut regarder.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Un enregistreur qui écoute seulement la multidiffusion n’a pas d’image tant qu’il ne la demande pas. La multidiffusion à la demande fonctionne toujours.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Désactiver l’accès anonyme</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>N’importe qui peut regarder sans s’authentifier.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>Interdire de regarder sans authentification</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Avec l’accès anonyme, tout le réseau voit l’image, et la caméra n’applique plus son authentification RTSP.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>Les postes qui ne s’authentifiaient pas devront le faire.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le microphone</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>Le son est envoyé (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Quiconque obtient le flux entend ce qui se dit près de la caméra.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Coupé. Ces flux ont encore une piste son silencieuse&#x202f;: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Même avec le microphone coupé, une caméra peut encore envoyer une piste son silencieuse&#x202f;; le réseau ne permet donc pas de conclure. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Une caméra qui entend est un dispositif d’écoute. Dans de nombreux pays, enregistrer des conversations exige un accord.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>La vue en direct et les enregistrements n’ont pas de son. Les alarmes déclenchées par le son ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>À moins de 30&#xa0;s de cet ordinateur&#x202f;; fuseau %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>À moins de 30&#xa0;s de cet ordinateur&#x202f;; le fuseau de la caméra est conservé, aucun autre n’ayant été indiqué</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>La caméra n’a pas donné son heure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire possible pour la caméra.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Les enregistrements et les journaux portent une heure fausse.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>Le fuseau ou l’heure d’été n’est pas celui du site&#x202f;; l’heure affichée est donc fausse.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>L’heure est juste, mais la caméra ne montre aucun réglage de fuseau horaire.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Fuseau horaire du site</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>Celui de cet ordinateur. Vide = garder celui de la caméra.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>L’heure est lue sur la caméra elle-même&#x202f;; il n’y a rien d’autre à examiner.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Après un incident, enregistrements et journaux ne valent que ce que vaut leur horodatage.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>Les enregistrements peuvent présenter un trou ou un chevauchement au moment du changement.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Cette version a des vulnérabilités publiées&#x202f;: %1. Mettez-la à jour&#x202f;; s’il n’existe pas de version plus récente, isolez ou remplacez la caméra.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Hors ligne, nul ne peut savoir si c’est la dernière version. Comparez-la avec la page de téléchargement de VIVOTEK. Camlock ne lui connaît aucune vulnérabilité publiée&#x202f;; cela ne veut pas dire qu’elle est sûre.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Hors ligne, nul ne peut savoir si c’est la dernière version. Comparez-la avec la page de téléchargement de VIVOTEK, et vérifiez-y si ces vulnérabilités sont corrigées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>La dernière version pour ce modèle, sans vulnérabilité connue</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>La caméra n’a pas donné sa version de firmware. Regardez sa page web.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>&amp;Paquet de firmware</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>Le fichier de la page de téléchargement de VIVOTEK, sous le nom qu’il y porte. Vide = le firmware reste. Camlock l’envoie en premier, attend le redémarrage et relit la caméra.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>L’envoyer même s’il est plus ancien que la versi&amp;on en place</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Seulement si l’assistance VIVOTEK le demande&#x202f;: d’anciennes failles reviennent.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>&amp;SHA-256 du paquet</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>Si la page de VIVOTEK en donne une&#x202f;: elle montre que le fichier est complet.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Mettre à jour le firmware</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>Seule la page de téléchargement de VIVOTEK indique la dernière version. La caméra indique celle qu’elle exécute.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>Utiliser le dernier firmware</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Un firmware ancien a des failles dont chacun peut lire la description. La dernière version corrige celles qui sont connues.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>Une mise à jour dure quelques minutes et redémarre la caméra. Il n’y a pas d’image pendant ce temps.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Digest est demandé</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>La caméra n’a pas dit quelle authentification elle demande.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Avec Basic, chaque requête porte le mot de passe, lisible par tous sur le réseau.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Demander l’authentification Digest</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Demander l’authentification Digest pour les pages web</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic envoie le mot de passe en clair sur le réseau. Digest ne le fait pas&#x202f;; il est ancien (MD5), mieux vaut donc y ajouter HTTPS.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>Les navigateurs redemandent une fois l’authentification. Un enregistreur qui ne connaît que Basic doit être réglé sur Digest.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>Désactiver IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>La caméra a une seconde adresse, que les règles écrites pour IPv4 ne couvrent pas.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock joint cette caméra en IPv6 et s’exclurait lui-même. Utilisez l’adresse IPv4 de la caméra, puis désactivez IPv6.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Si le site n’utilise pas IPv6, personne ne le surveille&#x202f;: listes d’accès et pare-feu sont souvent écrits pour IPv4 seulement.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Qui joint la caméra en IPv6 doit passer à son adresse IPv4.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Un serveur de temps, interrogé toutes les heures</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, interrogé toutes les heures</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>La caméra ne montre aucun réglage pour le nom du serveur. Réglez-le sur sa page web.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>Ce n’est pas le serveur de temps de ce site.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>L’horloge n’est pas corrigée au moins une fois par jour&#x202f;; les heures des journaux ne sont donc pas fiables.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Faire corriger l’horloge par un serveur de temps</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Serveur de temps (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>Mieux vaut un serveur à l’intérieur du site&#x202f;: il fonctionne sans internet. Vide = garder celui de la caméra.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Seul le serveur de temps pourrait voir si la caméra l’interroge. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Les horloges dérivent, et une caméra sans serveur de temps peut démarrer en l’an 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>La caméra envoie une requête à ce serveur toutes les heures. Si le serveur se trompe, l’heure est fausse.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>Le rôle minimal pour chacun&#x202f;; sorties et mouvements réservés aux opérateurs</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Un compte, ou tous les observateurs par les sorties ou le mouvement, a plus de droits que nécessaire.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Indiquez si ces comptes ont besoin de leur rôle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Réserver sorties et mouvements aux opérateurs</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Qui ne fait que regarder n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>Observateurs, opérateurs et administrateurs</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Opérateurs et administrateurs</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Administrateurs seulement</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>Comptes qui ont besoin de plus que la visualisation</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Par exemple&#x202f;: vms=operator, chief=administrator. Tous les autres ne font que regarder.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Qui peut commuter les sorties</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Qui peut bouger la caméra</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Il faudrait se connecter avec chaque compte pour le montrer, et Camlock n’a pas ces mots de passe. C’est la réponse de la caméra qui compte.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Donner à chacun le rôle minimal nécessaire</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>Avec le mot de passe volé d’un observateur, on voit des images. Avec celui d’un opérateur ou d’un administrateur, on modifie la caméra.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>Les observateurs ne peuvent plus bouger la caméra ni commuter ses sorties.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Défini et difficile à deviner&#x202f;: 8 caractères ou plus, avec minuscule, majuscule, chiffre et caractère spécial</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>Sans mot de passe root, la caméra ne demande à personne de s’authentifier.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Défini, mais facile à deviner</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>Le mot de passe ne suit pas les règles du guide.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Défini et conforme aux règles du guide</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock ne s’est pas connecté en tant que root&#x202f;; il ne peut donc pas juger le mot de passe root.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Définir le mot de passe root</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Nouveau mot de passe root</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>Le mieux est un mot de passe généré de 20 caractères&#x202f;; personne n’a à le retenir.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Définir un mot de passe root solide</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>Tant que le mot de passe root est vide, la caméra laisse entrer tout le monde, quels que soient ses autres comptes. Un mot de passe simple se devine en quelques secondes.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>Tous ceux qui se connectent en tant que root, même un enregistreur, ont besoin du nouveau mot de passe. S’il est perdu, il ne reste que le bouton de réinitialisation.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, choisi pour ce site</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic envoie le mot de passe en clair sur le réseau, et certains firmwares laissent passer une authentification Basic malformée (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>N’importe qui sur le réseau peut regarder le flux.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>La caméra a donné une valeur inconnue de Camlock.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>Demander une authentification pour les flux RTSP</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Type d’authentification</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Choisissez Basic seulement si l’enregistreur ne sait pas utiliser Digest.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>Les enregistreurs prennent la vidéo en RTSP. Sans authentification RTSP, tout le monde sur le réseau peut la prendre aussi.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Les affichages en cours peuvent s’arrêter un instant. Un enregistreur sans les bons identifiants n’a plus d’image.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>Désactiver SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 et v2c ne demandent qu’un mot qui circule en clair&#x202f;; v3 sans mots de passe solides ne vaut guère mieux.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Désactivé. Les noms de communauté d’usine (Public, Private) sont toujours en place&#x202f;: changez-les avant que quelqu’un ne l’active</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Seulement pour SNMP v3. Les mots de passe comptent au moins 8 caractères.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>Choisissez v3 seulement si l’administration réseau du site en a besoin.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>v3 seul, avec mots de passe</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Nom pour lecture et écriture</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Nom pour lecture</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Mot de passe d’authentification</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Mot de passe de chiffrement</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>Désactiver SNMP, ou n’utiliser que v3</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1 et v2c disent beaucoup de la caméra à quiconque connaît un seul mot, et ce mot est public.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>L’administration réseau ne voit plus la caméra par SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>Désactiver UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Présentation et redirection de ports désactivées</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>La caméra se fait connaître, ou ouvre des ports, d’elle-même.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP montre la caméra à tout le réseau, et peut ouvrir un passage vers internet à travers le routeur.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>La caméra n’apparaît plus d’elle-même dans le dossier réseau de Windows. Les passages qu’elle a ouverts dans le routeur peuvent rester jusqu’au redémarrage de celui-ci.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>Le nom sous lequel le serveur du réseau connaît cette caméra.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>C&amp;ertificat de la caméra</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>L’autorité du site crée ici la clé et le certificat&#x202f;; le serveur du réseau doit faire confiance à sa racine.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Créé par l’autorité du site</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>Mot de &amp;passe ou phrase secrète</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>De l’identité pour EAP-PEAP&#x202f;; de la clé privée pour EAP-TLS, si elle en a une.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>Le responsable du réseau indique laquelle. EAP-TLS n’a pas besoin d’un mot de passe qui pourrait fuiter.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisie</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (nom et mot de passe)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificat)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>Certificat de l’&amp;AC</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>De l’autorité qui signe le certificat du serveur d’authentification&#x202f;: PEM ou DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>&amp;Fichier du certificat</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER ou PKCS#12 (.p12, .pfx) contenant la clé.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>&amp;Clé privée</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Laissez vide si elle est dans le fichier du certificat.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>Configurer 802.1X, en tout dernier</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Faites-le en dernier, sur la page «&#x202f;IEEE 802.1x&#x202f;» de la caméra, tant que son port sur le switch est encore ouvert&#x202f;: chargez les certificats, saisissez l’identité, activez, puis fermez le port. Pour revenir en arrière&#x202f;: un port ouvert, ou une exception pour l’adresse MAC de la caméra (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Activé, avec EAP-TLS ou EAP-PEAP, selon le responsable du réseau</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>La caméra montre une autre méthode ou identité que celle de ce site.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Cette caméra n’accepte les certificats que sur sa propre page web.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Qui débranche la caméra obtient un accès au réseau.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Seul le switch voit si la caméra montre son identité avant d’accéder au réseau.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Laisser le réseau identifier la caméra (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>Avec 802.1X, le switch n’ouvre le réseau qu’aux appareils qui prouvent qui ils sont. Qui débranche la caméra n’obtient rien.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Avec un mauvais certificat ou une horloge fausse, la caméra n’a plus aucun réseau. Configurez 802.1X tant que le port de la caméra sur le switch est ouvert. Pour revenir en arrière&#x202f;: un port ouvert, ou une exception pour son adresse MAC (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, masque %2, passerelle %3, par un serveur DHCP</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, masque %2, passerelle %3, fixe</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>Adresse, sous-réseau, VLAN, switch et port figurent dans le plan réseau du site</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Seul le plan du site le montre. Inscrivez-y la caméra et indiquez ici où elle figure&#x202f;: plan, VLAN, switch et port.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>Ce qui est prévu et ce qui a été trouvé ne concordent pas. La ligne reste ouverte jusqu’à ce que ce soit le cas, ou jusqu’à une exception.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Responsa&amp;ble</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Qui répond de cette adresse&#x202f;: une personne ou un service.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zone filmée</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>Ce que la caméra regarde, par exemple «&#x202f;Portail nord&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>Son numéro, de 1 à 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Sous-réseau</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Avec la longueur de son préfixe, comme 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>Passere&amp;lle</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>L’adresse du routeur dans ce sous-réseau&#x202f;; vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>Adresse &amp;réservée</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>L’adresse que le plan réserve à cette caméra.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>Sw&amp;itch</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>Le nom du switch auquel la caméra est branchée.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>Le port du switch, tel que le switch le nomme.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>Un plan réseau n’est pas dans la caméra. La caméra indique quelle adresse elle a.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Donner à la caméra sa place dans le plan réseau</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Qui sait à quoi correspond chaque adresse remarque un appareil qui n’a rien à faire là. Un réseau à part tient les caméras à l’écart du réseau bureautique.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Aucun, tant que l’adresse reste.</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>Switch %1, port %2.</translation>
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
        <translation>Non visible depuis la caméra</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>Le port de la caméra n’accepte que l’adresse MAC de cette caméra, et le switch tient un journal</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Seul le switch le montre. Sur son port pour cette caméra, n’autorisez que cette adresse MAC et activez le journal. Indiquez ensuite ici qui l’a fait, et où.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>Famille du swi&amp;tch</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock écrit les commandes&#x202f;; quelqu’un les colle dans le switch.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Une autre, en langage courant</translation>
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
        <translation>Son nom, pour la fiche&#x202f;; vide = comme dans le plan réseau.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>Tel que le switch le nomme, par exemple Gi1/0/7&#x202f;; vide = comme dans le plan.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>Serveur de journau&amp;x</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Où le switch envoie son journal&#x202f;; vide = il en a déjà un.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>Les réglages d’un switch ne se voient pas depuis un PC portable branché ailleurs.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Protéger le port de la caméra sur le switch</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Qui débranche la caméra trouve une prise réseau active, souvent à l’extérieur. Un port qui n’accepte qu’une adresse MAC, et un journal de ce qui s’y passe, rendent cela plus difficile et visible.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Une caméra de remplacement n’a pas de réseau tant que le switch ne connaît pas sa nouvelle adresse MAC.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Quelqu’un lit les avis de sécurité du fabricant et les transmet</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Seule une personne peut dire qui lit les avis de sécurité du fabricant pour ce site. Indiquez son nom ici.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Un abonnement n’est pas dans la caméra.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Lire les avis de sécurité du fabricant</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Une faille du firmware n’est corrigée que si quelqu’un en entend parler. Le fabricant les signale sur son site web et dans sa lettre d’information.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Quelques courriels.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Personne n’atteint la caméra, son câble ou son bouton de réinitialisation sans échelle ni outil</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Seule une personne sur place peut le voir&#x202f;: hauteur, boîtier, câble sous gaine, carte mémoire derrière le capot. Regardez, et notez ici ce que vous avez constaté.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Aucun réseau ne montre comment une caméra est fixée.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>Protéger la caméra elle-même</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Qui peut toucher la caméra peut la détourner, la casser, prendre sa carte mémoire ou appuyer sur son bouton de réinitialisation.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>Aucun sur le réseau.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>v3 seul, avec SHA, noms et mots de passe propres</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 et v2c&#x202f;: %1, v3&#x202f;: %2 (0 = désactivé, 1 = activé)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 exige un mot de passe d’authentification et un de chiffrement, d’au moins 8 caractères chacun.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 ou v2c est actif, ou v3 est désactivé, ou garde les noms d’usine, MD5 ou aucun mot de passe.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>N’utiliser que SNMP v3</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>L’adresse MAC de la caméra est inconnue.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Indiquez le port, tel que le switch le nomme.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>Ce n’est pas un nom de port&#x202f;: il peut contenir lettres, chiffres, espaces et les signes / . - :, et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>Un VLAN a un numéro de 1 à 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>Le serveur de journaux n’est ni une adresse ni un nom d’hôte.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>La caméra n’interroge aucun serveur de temps</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>Les serveurs intégrés de la caméra, toutes les %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, toutes les %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, toutes les %2&#xa0;s. C’est un serveur public&#x202f;: un risque, car n’importe qui peut en tenir un, et il faut un accès à internet</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Indiquez le compte que l’enregistreur utilise.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root n’est pas pour l’enregistreur&#x202f;: donnez-lui son propre compte.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>Une caméra ne peut pas avoir de compte nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>Le rôle de l’enregistreur est observateur ou opérateur.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Un compte propre à l’enregistreur, avec le rôle minimal</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>Comptes en plus de root&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Ajouter le compte %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Ouvrez la page des utilisateurs de la caméra et donnez à «&#x202f;%1&#x202f;» le rôle «&#x202f;%2&#x202f;». Si la liste est pleine, supprimez d’abord un compte dont personne n’a besoin.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>Rien de ce qui donne accès n’est révélé à quiconque.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Sans authentification, rien n’est révélé (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Un mot de passe ou une clé est révélé sans authentification.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Sans authentification, aucun réglage n’est révélé.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Sans authentification, la caméra révèle %1 réglages, à commencer par %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>L’authentification demandée est Digest&#x202f;; Basic n’est pas proposé.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>La caméra ne demande à personne de s’authentifier&#x202f;; elle ne montre donc pas comment.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Une authentification Basic inventée a été admise.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>La caméra propose Basic.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic n’est pas proposé.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>Root sans mot de passe a été refusé plus tôt dans ce passage.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>Root sans mot de passe n’a pas été essayé&#x202f;: assez de mauvais identifiants ont été envoyés pendant ce passage.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Niveau %1&#x202f;: refusé sans authentification (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Niveau %1&#x202f;: la caméra a révélé ses réglages sans authentification.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Niveau %1&#x202f;: la caméra n’a pas cette page (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Niveau %1&#x202f;: la caméra n’a pas demandé d’authentification, mais n’a rien révélé non plus.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>Au niveau observateur, les réglages sont refusés sans authentification.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>Au niveau opérateur, les réglages sont refusés sans authentification.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>Les réglages sont refusés sans authentification.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Cet ordinateur n’a pas pu interroger le réseau.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>HTTP non chiffré est fermé, ou ne fait que renvoyer à HTTPS.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>La caméra répond en HTTP non chiffré (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>La caméra renvoie à une autre page en HTTP non chiffré.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>La réponse (HTTP %1) ne dit ni oui ni non.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>HTTP non chiffré ne fait que renvoyer à HTTPS.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS répond avec le certificat attendu.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>HTTPS est actif selon la caméra, mais rien n’y répond.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>Le certificat a été présenté, mais aucune page web n’a suivi.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>HTTPS est actif selon la caméra, mais rien n’y parle TLS.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Certificat de %1, valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Certificat de %1, valable jusqu’au %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Un autre certificat que prévu&#x202f;: %1, valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>Rien ne répond à l’adresse IPv6 de la caméra.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>L’adresse IPv6 de la caméra ne se voit que depuis son propre réseau.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Cet ordinateur n’a pas d’IPv6 sur le réseau de la caméra.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>La caméra répond en IPv6, à %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>Rien ne répond en IPv6 à %1, l’adresse dérivée de la MAC.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>La caméra répond aux recherches Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>La caméra ne répond pas aux recherches Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>Le guide ne le demande pas&#x202f;; c’est seulement signalé.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>Rien ne répond sur les ports que la caméra avait avant.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>Aucun port n’a été abandonné pendant ce passage&#x202f;; aucun n’a donc été interrogé.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>Le port %1 est ouvert, mais ne dit pas à quoi il sert.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>La caméra ne répond à personne en ce moment&#x202f;; son silence ne prouve rien.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>Le port %1 répond encore (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>Rien ne répond sur %1.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>Le port %1 est ouvert.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>Le port %1 est fermé.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Le port %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>Le port Telnet est fermé.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>Le port FTP est fermé.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Une adresse absente de la liste d’accès n’obtient pas de réponse.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Cet ordinateur n’a pas de seconde adresse d’où interroger.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Cet ordinateur ne peut pas interroger depuis %1.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>Le serveur web répond à %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>La caméra répond à %1 en RTSP (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Refusé depuis %1, la seconde adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Un autre programme de cet ordinateur reçoit déjà à cet endroit.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Cet utilisateur ne peut pas ouvrir ce port sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Cet ordinateur n’a pas pu écouter le réseau.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>La caméra est derrière des ports redirigés, et celui-ci n’est pas connu.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Une ligne du journal de la caméra arrive sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>Aucune ligne n’est arrivée en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Arrivée à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>Les flux sont refusés sans authentification.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>La caméra ne connaît aucun de ses flux par son nom.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>Le flux %1 a été décrit sans authentification.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>La réponse pour le flux %1 (RTSP %2) ne dit ni oui ni non.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>Le flux %1 a été décrit avec une authentification Basic malformée (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Une authentification Basic malformée n’a pas eu de réponse claire.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Refusé sans authentification, sur chaque flux.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>Le port RTSP est fermé&#x202f;: personne n’y obtient de flux.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>La réponse est illisible.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>Aucune réponse n’est arrivée en RTSP.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>Le flux %1 a été décrit sans authentification sur le port %2 (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>Les images sont refusées sans authentification.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Refusé sans authentification (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>La caméra n’a pas d’image à cet endroit (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>La caméra a envoyé une image sans authentification.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>La réponse ne contient pas d’image.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 et v2c restent muets.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>La caméra répond en SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>Aucune réponse en SNMP v1 et v2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 répond.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 ne répond pas.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>La caméra ne répond pas aux recherches UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>La caméra répond aux recherches UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>Aucune réponse aux recherches UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>La caméra demande l’heure à cet ordinateur.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>La caméra n’a rien demandé en %1&#xa0;s. Beaucoup de caméras ne le font qu’une fois par heure.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>La caméra a demandé l’heure à %1.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>La caméra répond à la recherche du fabricant (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>La caméra ne répond pas à la recherche du fabricant (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>Le compte de l’enregistreur obtient le flux de la caméra.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>Il n’y a pas de compte d’enregistreur à essayer.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>La caméra demande une authentification d’un type inconnu de Camlock.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>Le compte de l’enregistreur ne peut pas voir le flux %1 (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS montre un autre certificat que prévu. Les identifiants n’y ont pas été envoyés.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>L’enregistreur n’obtient aucun flux&#x202f;: RTSP est fermé, et HTTPS n’en donne pas.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>Le compte de l’enregistreur obtient le flux %1 dans HTTPS&#x202f;; RTSP est fermé.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>L’enregistreur obtient le flux %1, comme n’importe qui&#x202f;: aucune authentification n’est demandée.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>Le compte de l’enregistreur obtient le flux %1, en RTSP et dans HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>Le compte de l’enregistreur obtient le flux %1 en RTSP. HTTPS n’en donne pas.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>Le compte de l’enregistreur est refusé.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>Le port du serveur web est fermé.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>Le serveur web n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>La caméra a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>La caméra répond à la recherche ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>La caméra ne répond pas à la recherche ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>Sa clé est courte (%1, %2 bits) et peut être cassée.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>Sa clé est d’un type inconnu de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>Il est signé selon une ancienne méthode (%1) qui peut être falsifiée.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>Ses dates sont illisibles.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>D’après l’horloge de cet ordinateur, il n’est pas encore valable&#x202f;; il ne le sera qu’à partir du %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>le trousseau de clés du système</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>la mémoire de ce programme, jusqu’à sa fermeture</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1&#xa0;s de retard</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1&#xa0;s d’avance</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>%1&#xa0;min %2&#xa0;s de retard</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>%1&#xa0;min %2&#xa0;s d’avance</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>%1&#xa0;h %2&#xa0;min de retard</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1&#xa0;h %2&#xa0;min d’avance</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>%1 jours de retard</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1 jours d’avance</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1, par rapport à cet ordinateur&#x202f;; fuseau %2&#x202f;; heure d’été active</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1, par rapport à cet ordinateur&#x202f;; fuseau %2&#x202f;; heure d’été inactive</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>heure de cet ordinateur</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(présent)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>créé par la caméra, nouveau</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>auto-signé</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>signé par l’autorité du site</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>signé par l’autorité de l’entreprise</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>zone filmée %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>sous-réseau %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>passerelle %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>adresse réservée %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>switch %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1 (contesté par VIVOTEK)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 ne peut pas être lu comme certificat.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 ne peut pas être lu jusqu’au bout&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 est illisible, ou trop volumineux pour un certificat ou une clé.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 n’a pas pu être écrit en entier&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 a expiré le %2. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 est endommagé. Laissez Camlock créer une nouvelle demande.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 est vide. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 n’est pas une photographie utilisable&#x202f;: JPEG ou PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 est trop volumineux pour un paquet de firmware.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 n’est valable qu’à partir du %2. Vérifiez l’horloge de cet ordinateur, ou demandez-en un qui soit valable maintenant.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>Un PDF nécessite un programme avec polices (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Un certificat se désigne par «&#x202f;sha256:&#x202f;» et les 64 chiffres hexadécimaux de son empreinte.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Une modification a échoué.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>Une modification du journal n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>Impossible de créer une clé pour la caméra sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Une plage commence par son adresse la plus basse.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Une plage de - à ne fonctionne qu’avec des adresses IPv4. Pour IPv6, indiquez un réseau, 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>Un certificat signé ne s’installe pas en une seule requête.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Après cette modification, il n’y aurait plus aucun accès à la caméra.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Un émetteur du fichier n’a pas le droit d’émettre ce certificat. Demandez à l’AC sa chaîne complète.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Un émetteur du certificat de la caméra n’est pas valable aujourd’hui. Demandez à l’AC sa chaîne actuelle.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>Le certificat d’un émetteur du fichier n’est pas valable aujourd’hui. Demandez à l’AC sa chaîne actuelle.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Une autre caméra répond maintenant à cette adresse&#x202f;: %1 est «&#x202f;%2&#x202f;», c’était «&#x202f;%3&#x202f;». Rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Une autre caméra répond maintenant à cette adresse&#x202f;: %1 est «&#x202f;%2&#x202f;», c’était «&#x202f;%3&#x202f;». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Une autre caméra y répond&#x202f;: %1 est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPS a été activé, mais ne répond pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>Aucune clé n’a pu être créée pour signer les procès-verbaux.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie&#x202f;: l’appareil ne prend pas en charge HTTPS ici, ou seulement une version dépassée.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Aucune demande de certificat de cette caméra n’est conservée ici. Faites un passage sans fichier de certificat&#x202f;: Camlock en enregistre une.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>Rien ne répond à %1. Vérifiez l’adresse, le câble et l’alimentation.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>Rien n’est demandé au compte.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Rien n’écoute à %1, port %2.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Registre %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas une caméra VIVOTEK.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Étape %1, «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Arrêté. Ce qui a été fait jusqu’ici reste en place.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1&#x202f;: incomplet, ou JSON non valide à la ligne %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1&#x202f;: un seul objet JSON est attendu, ligne 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>Le fichier de l’AC contient «&#x202f;%1&#x202f;», qui n’est pas une autorité de certification. Choisissez le certificat de l’AC qui signe celui du serveur d’authentification.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>Le port HTTPS montre un autre certificat (%1) que celui créé par la caméra (%2). Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>Il manque au fichier PKCS#12 le certificat ou sa clé privée. Exportez les deux ensemble.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>La réponse n’est pas celle d’une caméra VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>La caméra a répondu au paquet par l’erreur %1.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>La caméra a répondu par l’erreur %1.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>La caméra ne répond qu’en HTTPS, et son certificat n’est pas encore connu. Faites-lui confiance pour continuer.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>La caméra demande une authentification.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>La caméra demande un mot de passe.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>La caméra ne peut pas être jointe&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>La caméra n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>La caméra n’a pas répondu en %1 secondes.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>La caméra ne s’est plus identifiée (%1 manque). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>La caméra n’accepte pas le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>La caméra ne propose pas ONVIF.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>La caméra ne propose pas cela (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>La caméra ne propose pas cela&#x202f;: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>La caméra ne montre pas la configuration 802.1X.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>La caméra a terminé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>La caméra n’a pas de certificat propre.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>La caméra n’a pas créé son certificat en %1 secondes.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>La caméra admet ce compte, mais pas dans son administration (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>La caméra liste le compte %1, mais ne l’admet pas.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>La caméra demande maintenant le mot de passe en clair, ce qu’elle ne faisait pas avant. Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>La caméra a refusé le compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>La caméra a refusé la modification&#x202f;: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>La caméra a refusé le paquet&#x202f;: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>La caméra a refusé la requête comme malformée (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>La caméra a refusé le nom d’utilisateur ou le mot de passe. Ils ne sont pas réessayés.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>La caméra a refusé la valeur de %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>La caméra a déjà refusé ces identifiants&#x202f;; ils ne sont pas réessayés.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>La caméra exécute maintenant «&#x202f;%1&#x202f;»&#x202f;; le nom du paquet indique «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>La caméra se dit occupée (503). Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>La caméra renvoie Camlock à une autre adresse&#x202f;: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>La caméra n’a pas envoyé d’image utilisable.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>La caméra a envoyé quelque chose qui n’est pas une demande de certificat.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>La caméra montre %1 = «&#x202f;%2&#x202f;» au lieu de «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>La caméra montre un autre certificat que celui auquel vous faites confiance&#x202f;; rien n’a été envoyé. Son empreinte est sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>La caméra a redémarré sans répondre.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>La caméra a accepté le nouveau certificat, mais son port HTTPS ne le montre toujours pas.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>La caméra exige quelque chose que Camlock ne connaît pas.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>La caméra a reçu le paquet complet et exécute toujours «&#x202f;%1&#x202f;». Le paquet est peut-être endommagé&#x202f;: comparez son empreinte SHA-256, téléchargez-le à nouveau ou demandez à l’assistance VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>La caméra a disparu en plein travail et n’est pas revenue&#x202f;: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>Le port HTTPS de la caméra ne montre aucun certificat.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>Le service ONVIF de la caméra demande une authentification.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>Le service ONVIF de la caméra ne propose pas cela.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>Le service ONVIF de la caméra a refusé le nom d’utilisateur ou le mot de passe. Ils n’y sont pas réessayés.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>Le service ONVIF de la caméra a refusé cela sans donner de raison.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>Le service ONVIF de la caméra a déjà refusé ces identifiants&#x202f;; ils ne sont pas réessayés.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>Le service ONVIF de la caméra a refusé ces identifiants.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>Le service ONVIF de la caméra a refusé cela&#x202f;: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>La liste d’accès de la caméra ne montre pas %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>La liste d’accès de la caméra est de l’autre type.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>La liste d’accès de la caméra montre encore %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>La réponse de la caméra déclare son propre type de document, que Camlock ne lit pas.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>La réponse de la caméra a trop d’éléments.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>La réponse de la caméra est tronquée ou trop longue.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>La réponse de la caméra est trop imbriquée.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>La réponse de la caméra n’est pas une réponse ONVIF connue.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>La réponse de la caméra n’est pas le XML demandé.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>La réponse de la caméra est trop longue.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>Le certificat de la caméra ne porte pas la signature de cette AC. Choisissez l’AC qui l’a émis.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>Le certificat de la caméra ne remonte pas à cette AC. Choisissez l’AC qui l’a émis, ou un fichier contenant tous les émetteurs intermédiaires.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Le certificat de la caméra n’est pas encore connu&#x202f;; rien n’a été envoyé. Son empreinte est sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>Le certificat de la caméra ne peut pas servir à un client. Demandez à l’AC un certificat avec les usages digitalSignature et clientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>Le certificat de la caméra, ou l’un de ses émetteurs, ne peut pas servir à cela. Demandez à l’AC un certificat client (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>L’horloge de la caméra n’a pas pris l’heure&#x202f;: l’écart est de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>La clé de la caméra (%1, %2 bits) est trop faible ou inhabituelle&#x202f;; il faut RSA d’au moins 2048 bits.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>La liste des comptes de la caméra ne montre pas %1 comme il devrait être.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>Les réglages actuels de la caméra ne peuvent pas être enregistrés dans %1&#x202f;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>La demande de certificat de la caméra est illisible.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>La demande de certificat de la caméra est illisible. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>La demande de certificat de la caméra n’est pas signée avec sa propre clé.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>L’autorité de certification pour %1 ne peut pas être créée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>Le certificat ne peut pas être signé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>Le fichier du certificat ne contient pas de clé privée. Choisissez aussi le fichier de la clé.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>La liste de contrôle n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>La liste de contrôle n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>Les dates de %1 sont illisibles. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>Les dates de ce certificat sont illisibles. Demandez-en un nouveau à l’AC.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>Le trousseau de clés du système n’est pas utilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>Le trousseau de clés du système n’a pas répondu.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>Le trousseau de clés du système n’a pas rendu ce qui y a été mis.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Le fichier %1 ne peut pas être créé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>Le fichier %1 ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>Le fichier %1 existe déjà&#x202f;; il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>Le fichier %1 est endommagé et ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>Le fichier %1 est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>Le fichier %1 est trop volumineux pour un fichier de mots de passe.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>Le fichier ne contient aucun certificat lisible. Demandez-le à l’AC au format PEM, DER ou PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>Le fichier est endommagé ou tronqué. Demandez à l’AC de le renvoyer.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>Le fichier est trop volumineux pour un certificat ou une clé.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>Le fichier est trop volumineux. Demandez à l’AC le certificat et ses émetteurs seulement.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>Il manque au fichier le certificat de l’émetteur «&#x202f;%1&#x202f;». Demandez à l’AC sa chaîne complète.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture, ou un autre Camlock vient de le créer.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>Le dossier %1 n’est pas vide&#x202f;; une autorité de certification ne se crée que dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>Le dossier pour %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>Le mot de passe provisoire n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>Le journal %1 ne peut pas être ouvert&#x202f;: un autre Camlock travaille sur cette intervention, ou le dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Le journal %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>Le journal %1 ne peut pas être écrit&#x202f;: %2. Sans lui, rien n’est envoyé à une caméra.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>Le fichier %1 est trop volumineux pour un journal.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>Le journal ne dit pas où la caméra pourrait se trouver.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>Le journal ne dit pas quel niveau était voulu.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>Le journal est endommagé à la ligne %1.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>Le journal est endommagé à la ligne %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>La clé et le certificat racine dans %1 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>La clé dans %1 doit avoir une phrase secrète.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>La clé de l’autorité de certification du site est endommagée.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>La clé qui signe les procès-verbaux est endommagée&#x202f;: %1. Déplacez ce fichier, et Camlock en crée une nouvelle&#x202f;; les procès-verbaux signés avec l’ancienne nomment l’ancienne.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>La clé qui signe les procès-verbaux est en cours d’utilisation dans %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>Le fichier de la clé ne contient aucune clé privée lisible. Exportez-la au format PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>La liste des certificats émis %1 manque ou est endommagée&#x202f;; rien n’est émis sans elle.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>La liste des vulnérabilités n’a pas de «&#x202f;schema&#x202f;».</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>Le nom %1 est inconnu sur ce réseau.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>Le nombre après / doit être compris entre 0 et %1.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>Le paquet a changé depuis son examen. Rien n’a été envoyé. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>Le papier est trop étroit pour la liste de contrôle.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>La phrase secrète n’ouvre pas la clé de l’autorité de certification du site.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>La phrase secrète n’ouvre pas la clé privée. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>La phrase secrète de l’AC de ce site n’est pas dans %1. Elle a été créée avec un autre trousseau&#x202f;: ouvrez-y une session, ou donnez un autre nom au site.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>La photographie %1 est illisible.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>La photographie %1 dépasse 10&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>L’imprimante n’a pas pris la page suivante.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>La clé privée ne correspond pas au certificat. Choisissez les deux fichiers créés ensemble.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>La clé privée est verrouillée. Saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>Le procès-verbal n’a pas pu être signé.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>Le procès-verbal est trop volumineux&#x202f;: plus de 16&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>Le certificat racine dans %1 manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>La connexion sécurisée à la caméra s’est interrompue.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>Le fichier de signature est endommagé, ou ne vient pas de Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>Le fichier de signature a été modifié&#x202f;: sa propre signature ne concorde pas.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>Le site indiqué dans le journal n’est pas valable&#x202f;: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>L’autorité de certification du site a expiré le %1. Il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Il n’y a ici aucun certificat à mémoriser pour une caméra.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>Il n’y a pas d’endroit où conserver le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>Il n’y a pas d’endroit où conserver la phrase secrète de l’AC du site.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>Il n’y a pas de procès-verbal à signer.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>Ce compte ne tient pas sur une ligne du fichier de mots de passe.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>La liste d’accès de cette caméra n’a pas de place pour les adresses IPv6.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>L’horloge de cette caméra ne peut pas être réglée par le réseau.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>Le mot de passe de cette caméra ne peut pas être défini par le réseau. Utilisez la page de la caméra.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Ce certificat ne porte pas la signature de l’émetteur contenu dans le fichier. Demandez à l’AC sa chaîne complète.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Ce certificat a expiré le %1. Demandez-en un nouveau à l’AC.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Ce certificat correspond à une autre clé. Demandez à l’AC de signer la demande de cette caméra.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Ce certificat est signé par la caméra elle-même. Demandez à l’AC un certificat signé par elle.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Ce certificat n’est valable qu’à partir du %1. Vérifiez l’horloge de cet ordinateur, ou demandez à l’AC un certificat valable maintenant.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Ce certificat ne peut pas servir à un serveur. Demandez à l’AC un certificat avec les usages digitalSignature et serverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Cette modification se fait à la main, sur les pages de la caméra.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Cette modification ne s’envoie pas par un formulaire.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Cet ordinateur ne fournit pas de nombres aléatoires.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Ce fichier est la demande elle-même. Demandez à l’AC le certificat qu’elle en a tiré.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>C’est un certificat d’autorité de certification. Demandez à l’AC un certificat client (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>C’est un certificat d’autorité de certification. Demandez à l’AC un certificat de serveur (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>Ce n’est pas un certificat lisible.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Ce qui répond à %1 ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>Ce qui répond là ne dit pas de quelle caméra il s’agit.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>Ce que la caméra présente comme son certificat n’en est pas un.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Port %1&#x202f;:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- port d’accès</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- port d’accès dans le VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- sécurité du port active, une adresse MAC au plus&#x202f;: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- ce que d’autres envoient est rejeté et journalisé</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- l’établissement et la perte du lien sont journalisés</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Journal&#x202f;: envoyé à %1 (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>La caméra demande son adresse à un serveur DHCP et a reçu l’adresse réservée&#x202f;: ce serveur porte la réservation.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Une adresse est réservée, mais la caméra en a reçu une autre d’un serveur DHCP. Réservez l’adresse sur ce serveur, ou donnez à la caméra une adresse fixe.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 n’est pas dans le réseau %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 est l’adresse du réseau lui-même ou son adresse de diffusion (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Cette caméra ne montre aucun réglage pour son nom d’hôte.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Un nom d’hôte se compose de lettres, de chiffres et de traits d’union, 40 caractères au plus, sans trait d’union au début ni à la fin.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Cette caméra ne montre pas les réglages de son adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de caméra. Écrivez-la sous la forme 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un masque. Écrivez-le sous la forme 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>La passerelle %1 serait la caméra elle-même.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de serveur DNS.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 est l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Cet ordinateur (%1) ne pourrait plus joindre la caméra à l’adresse %2. Indiquez une adresse dans le réseau de l’ordinateur, ou changez d’abord l’adresse de l’ordinateur.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>Un autre appareil (%2) a déjà l’adresse %1.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Donner à la caméra son nom d’hôte</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Donner à la caméra son adresse fixe</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>Un autre appareil (%1) a déjà l’adresse %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>La caméra n’a pas reçu d’adresse d’un serveur DHCP. Branchez-la sur un réseau qui en a un, ou donnez à cet ordinateur l’adresse 169.254.1.1 avec le masque 255.255.0.0. Relancez ensuite la recherche.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>La caméra est dans un autre réseau que cet ordinateur. Donnez à cet ordinateur une adresse libre de ce réseau, par exemple %1 avec le masque 255.255.255.0, et relancez la recherche.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>On ne sait pas par quelle adresse IPv4 cet ordinateur joint la caméra. Réglez l’adresse sur la page web de la caméra.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Ce certificat ne mentionne pas %1. Demandez à l’AC d’ajouter ce nom DNS aux noms alternatifs.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Ce certificat ne mentionne pas %1. Demandez à l’AC d’ajouter cette adresse IP aux noms alternatifs.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP et HTTPS. Certificat de %1 émis par %2. Il a expiré&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP et HTTPS. Certificat de %1, auto-signé. Il a expiré&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTPS seul. Certificat de %1 émis par %2. Il a expiré&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTPS seul. Certificat de %1, auto-signé. Il a expiré&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 n’est pas le début d’un réseau. Le réseau qui la contient est %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Cet ordinateur n’a aucune police de caractères. Installez-en, ou créez plutôt du HTML.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Comptes sur la caméra</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Compte et rôle</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Liste de contrôle de sécurisation, à remplir à la main</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulaire vierge</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Recommandé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>Cochez une case par ligne, notez ce que vous avez vu et quand, puis signez. N’écrivez aucun mot de passe sur ce formulaire.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Saisie ultérieure&#x202f;: camlock audit CAMERA --attest ID=NOTE, avec l’ID à droite de chaque ligne&#x202f;; ce que Camlock peut vérifier lui-même, il le vérifie alors.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Valeur, ou ce qui a été vu</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Notes, raison</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Initiales, heure</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basique</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Manuel, ouvert</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Au-delà du guide</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>Vu de l’extérieur également. Le guide n’a pas de chapitre à ce sujet&#x202f;; cela ne compte donc dans aucun score. Ce qui est ouvert sans être nécessaire devrait être désactivé.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Comme celle du PC portable</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>%1 d’avance sur le PC portable</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>%1 de retard sur le PC portable</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Numéro sur le plan du site</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Masque réseau</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
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
        <translation>Port du switch</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware avant</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware après</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Tous les réglages avant (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Tous les réglages après (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Annexe&#x202f;: contrôles</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>Le guide nomme les CIS Critical Security Controls v6.1 (CSC6)&#x202f;; l’objet de chacun est formulé avec nos propres mots. Les mesures des CIS Controls v8.1 marquées d’une étoile relèvent de notre interprétation. EN 303 645 et IEC 62443-4-2 évaluent des produits&#x202f;: une ligne utilise une capacité qui y est exigée&#x202f;; elle ne montre pas que le produit est conforme.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Relu&#x202f;: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>De l’extérieur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Déclaré par %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Annexe&#x202f;: les preuves</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Toutes les preuves du procès-verbal. Les heures sont celles du PC portable. Ce qui a circulé sur le réseau est cité en abrégé, et les mots de passe y sont masqués. Un tiret à la place d’une ligne&#x202f;: au-delà du guide.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme attendu</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>était conforme à la recommandation, et c’est prouvé</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>était faible avant, est prouvé maintenant</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>est faible</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>caméra et réseau se contredisent</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>une personne le déclare et signe</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>une personne doit encore le faire</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>laissé tel quel, pour une raison</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>la caméra ne l’a pas</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>la vérification elle-même a échoué</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Niveau Avancé&#x202f;: une liste d’accès et des ports changés tiennent les inconnus à distance, ils ne remplacent pas un mot de passe. Qui prend une adresse autorisée, ou essaie tous les ports, les contourne.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>Un journal est prouvé par une ligne arrivée sur le PC portable. Si le serveur de journaux est un autre ordinateur, seul son responsable peut voir si des lignes arrivent. Le compte de l’enregistreur est prouvé par une connexion faite comme le fait l’enregistreur.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Un certificat expire. Renouvelez-le avant cette date&#x202f;: ensuite, l’enregistreur peut refuser la caméra. Qui contrôle la caméra compare l’empreinte SHA-256 du certificat avec celle de cette fiche.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>Comment lire cette fiche</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Comment Camlock compte&#x202f;: Conforme et Corrigé, sur le total de Conforme, Corrigé, Non conforme, Contradiction et Exception. Un niveau est atteint quand aucune de ses lignes n’est Non conforme, Contradiction, Erreur ou Non testé.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Comment Camlock prouve&#x202f;: il relit chaque réglage sur la caméra et regarde de l’extérieur, comme le ferait un inconnu sur le réseau. Une ligne n’est conforme que si les deux concordent.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Contrôles&#x202f;: CSC6 désigne les CIS Critical Security Controls v6.1 nommés par le guide. CIS8 désigne les mesures des CIS Controls v8.1&#x202f;; leur correspondance relève de notre interprétation.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>Le guide est le Security Hardening Guide v1.0 de VIVOTEK, de 2018. Les heures sont celles du PC portable. Aucun mot de passe ne figure sur cette fiche.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>La caméra a été remise dans l’état décrit sur cette fiche, avec les points ouverts et les exceptions indiqués. Les lignes attestées sont la déclaration de l’installateur.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Pour l’installateur</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Exploitant ou témoin</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>Aucun certificat n’a été vu sur cette caméra.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificat (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>À renouveler avant le</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rôle inconnu</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Noms et rôles</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Prouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Non prouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>Non examiné pendant ce passage.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Heure, journal et enregistreur, vus de l’extérieur</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>La caméra demande l’heure à un serveur</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>Le journal de la caméra arrive</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Essai avec le compte de l’enregistreur</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Mot de passe et prochain contrôle</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Mot de passe remis à</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain contrôle</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Mode de remise (jamais le mot de passe lui-même)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Avancé (inclut Basique)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Entreprise (inclut Basique et Avancé)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Niveau du guide</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 n’est pas atteint&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 est atteint</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1 n’est pas atteint&#x202f;: le niveau précédent ne l’est pas</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Liste de contrôle de sécurisation</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>Suit le Security Hardening Guide v1.0 (2018) de VIVOTEK</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (abrégé&#x202f;; le procès-verbal contient tout)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1&#x202f;: %2 lignes comptées sur %3 sont conformes</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Relu, diffère&#x202f;: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Par une personne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Relu&#x202f;: %1 sur %2 comme demandé</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>Ce que HTTPS ne fait pas&#x202f;: il protège les pages web et leurs identifiants, pas la vidéo. RTSP et RTP restent lisibles en chemin, sauf si l’enregistreur utilise RTSP sur HTTPS. Un certificat signé par la caméra elle-même chiffre, mais n’arrête pas une attaque de l’homme du milieu tant que l’enregistreur et les navigateurs ne l’ont pas épinglé.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Voir ci-dessous</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Avant et après&#x202f;: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#x202f;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>Photographie %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>La caméra dit une chose et le réseau une autre&#x202f;: déterminez ce qui est vrai.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>À vérifier de nouveau&#x202f;: la vérification elle-même a échoué.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Réglage, niveau, contrôles</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Mode de preuve</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Rien ne reste ouvert.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>Aucune exception n’a été accordée.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>Le procès-verbal à l’origine de cette fiche</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Cette fiche a été établie à partir d’un procès-verbal non signé. Le code carré est l’empreinte SHA-256 du procès-verbal.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Cette fiche a été établie à partir d’un procès-verbal signé. «&#x202f;camlock verify&#x202f;» indique si le procès-verbal est resté tel qu’il a été signé, et avec quelle clé. Le code carré est l’empreinte SHA-256 du procès-verbal.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Procès-verbal (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Signé avec la clé</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>Renouveler le certificat HTTPS de la caméra %1 (%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Le certificat expire le %1.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>Après cette date, l’enregistreur et les navigateurs refusent la caméra ou affichent un avertissement. Relancez Camlock sur cette caméra pour renouveler le certificat.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>Adresse MAC&#x202f;: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site&#x202f;: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certificat (SHA-256)&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1 n’est pas atteint : il manque des lignes dans cet enregistrement</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>le certificat HTTPS</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>l’exception pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>A pris fin le %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>Prend fin le %1 (jours restants&#x202f;: %2)&#x202f;: %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Autres du même type&#x202f;: %1. Recherchez les caméras ci-dessous.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Rien ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Vérifiez l’adresse, le câble et l’alimentation. L’ordinateur et la caméra doivent être sur le même réseau&#x202f;; une caméra met environ une minute à démarrer.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>La caméra n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Attendez un instant, elle est peut-être occupée ou en train de redémarrer. Puis réessayez.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>La caméra montre un certificat inconnu ici.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Assurez-vous que c’est la bonne caméra. Alors seulement, faites confiance à son certificat&#x202f;; rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>La caméra a refusé ce nom d’utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Vérifiez le mot de passe et réessayez avec prudence&#x202f;: certaines caméras se verrouillent après quelques erreurs. Une caméra neuve n’en a pas.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>La caméra a compris, mais a refusé.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Réglez-le sur la page web de la caméra, ou laissez tel quel et indiquez pourquoi&#x202f;; puis continuez.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Cette caméra ne le propose pas.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>Rien n’est cassé. Un firmware plus récent le propose peut-être&#x202f;; la fiche l’indique.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>La réponse n’est pas celle d’une caméra VIVOTEK.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Vérifiez l’adresse&#x202f;: un autre appareil l’utilise peut-être. Si c’est bien la caméra, redémarrez-la et réessayez.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>La caméra a accepté la modification, mais montre ensuite une autre valeur.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Regardez le résultat&#x202f;: il indique de quel réglage il s’agit. Faites ce réglage sur la page web de la caméra.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>Une autre caméra, ou un autre certificat, se trouve maintenant à cette adresse.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>Plus rien n’est écrit. Déterminez quel appareil a cette adresse, puis recommencez avec cette caméra.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêté.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>Plus rien n’est envoyé à la caméra. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Un problème est survenu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque et que vous pouvez y écrire, puis réessayez. Si le problème persiste, signalez-le.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1&#x202f;: non. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>Non visible de l’extérieur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>Selon la caméra</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Vu de l’extérieur</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Indiquez pourquoi cela reste ainsi&#x202f;: la raison figure sur la fiche.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Indiquez qui a donné son accord&#x202f;: le nom figure sur la fiche.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Personne ne le remarque</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Les autres doivent se reconnecter</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Les connexions peuvent être coupées puis rétablies</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Un service de la caméra redémarre</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>La caméra redémarre</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Peut exclure quelqu’un</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>La caméra crée une clé pour son certificat. Cela prend quelques minutes sur les anciennes caméras.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>La caméra écrit le firmware dans sa mémoire et redémarre. Cela prend jusqu’à cinq minutes. Sans alimentation, elle risque de ne plus jamais démarrer.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>La connexion est coupée un instant. Camlock se reconnecte tout seul.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Un service de la caméra redémarre. Cela prend jusqu’à une minute.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>La caméra redémarre. Cela prend une ou deux minutes.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Fait et relu</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>La caméra montre une autre valeur</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>La caméra l’a refusé</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Envoyé&#x202f;; n’a pas pu être relu</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>À faire par vous, à la main</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Très difficile à deviner</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difficile à deviner</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Assez difficile à deviner</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Deviné tout de suite</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Enregistrer le fichier de site</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Fichiers de site (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Autre réseau</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Neuve</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Avec mot de passe</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Déjà vue</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Traitée aujourd’hui</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas une caméra</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>conteneurs</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>Je saisis moi-même le mot de passe de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>Le mot de passe de %1. Notez-le maintenant&#x202f;: il ne sera plus affiché. Vous pouvez en saisir un autre.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock en crée un long que personne n’a à retenir.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Saisissez un mot de passe pour %1, ou laissez Camlock en créer un.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Règle pas encore remplie&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Appuyez sur Entrée pour l’ajouter à la liste.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 ou 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Adresses de la liste</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Appuyez sur Suppr pour en retirer une.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 n’est pas encore dans la liste. Appuyez sur «&#x202f;Ajouter&#x202f;», ou videz la ligne.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Elle est déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (non utilisable&#x202f;: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>Arrêter aprè&amp;s cette modification</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Re&amp;garder à nouveau</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>Annuler ce qui a é&amp;té fait</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>&amp;Faire ces modifications</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>Ne touchez ni au câble ni à l’alimentation de la caméra avant la fin.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Les modifications et leur résultat</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Modifications en cours</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>Rien dans cette intervention ne peut être annulé.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Annulation des modifications</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Relecture de la caméra</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Certaines modifications ont été retenues.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>Les modifications déjà faites restent en place&#x202f;; la liste les montre. Les annuler ou les laisser&#x202f;?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>Ce qui avait été fait a été annulé.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>Les modifications déjà faites restent en place&#x202f;; la liste les montre.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Tout est relu et de nouveau examiné de l’extérieur</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Terminé. La page suivante montre ce qui est en place.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>La demande de certificat pour l’autorité de l’entreprise est enregistrée&#x202f;: %1. Quand le certificat signé est revenu, reprenez cette caméra et indiquez son fichier.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>La caméra exécute maintenant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Ces modifications viennent ensuite. Pour en choisir d’autres, laissez tel quel et reprenez cette caméra.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Site, lieu, modèle, adresse, MAC, firmware ou date, comme 2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Caméras traitées</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Expiré ou bientôt expiré</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>Les %1 plus récentes sont affichées. Précisez la recherche pour en trouver de plus anciennes.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Aucune caméra n’a encore été traitée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Aucune caméra traitée ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Procès-verbaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1&#x202f;:
oui</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1&#x202f;:
non</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>La caméra</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>Par exemple 192.168.1.20, camera-7.local ou http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>Ce n’est pas une adresse de caméra.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Saisissez un nom ou une adresse IP, sans page ni utilisateur.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Saisissez l’adresse de la caméra qui est devant vous, ou choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Cette caméra n’est pas encore joignable.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Approuvé jusqu’ici</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>Le certificat de la caméra</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>auto-signé&#x202f;: personne d’autre ne s’en porte garant</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, %2 bits&#x202f;; signature %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>La liste de contrôle</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Enregistrez-la ou imprimez-la, et faites-la signer par le client.</translation>
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
        <translation>Aperçu de la liste de contrôle</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>R&amp;emise…</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>Le lieu de la caméra, qui a reçu le mot de passe et qui règle les points ouverts.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>C&amp;hoisir un dossier…</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Format du papier</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Enregistrer le &amp;PDF</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>Enregistrer le H&amp;TML</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>Enregistrer le procès-verbal &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>Enregistrer le &amp;CSV</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>Enregistrer l’OSCA&amp;L</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>Enregistrer le SAR&amp;IF</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>Enregistrer un rappel d’a&amp;genda</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Un fichier de calendrier (.ics)&#x202f;: renouveler à temps le certificat de la caméra.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>Enregistrer le certific&amp;at racine</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Pour l’enregistreur et les navigateurs de ce site&#x202f;: grâce à lui, ils reconnaissent ses caméras.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Enregistrer un formulaire &amp;vierge</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Pour un jour sans PC portable&#x202f;: à remplir à la main et à saisir plus tard.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Caméra s&amp;uivante</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>Caméra&amp;s traitées…</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Ce dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Choisissez un autre dossier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>Le certificat racine est illisible.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Conservé dans le procès-verbal, qui est signé de nouveau.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>Où enregistrer les listes de contrôle&#x202f;?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>E&amp;xporter le fichier de site…</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>Ce qui a été décidé ici pour toutes les caméras de ce site, pour le rouvrir ou le partager. Le fichier ne contient aucun mot de passe.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recommandé)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <translation>Certificat (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Expiration du certificat</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>Absent de ce procès-verbal</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>Les procès-verbaux du %1 et du %2 disent la même chose.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>Ce que le procès-verbal du %2 dit autrement que celui du %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Réglages qui y contribuent</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>Le guide nomme les CIS Critical Security Controls v6.1. L’objet de chacun est formulé avec nos propres mots. Les numéros de CIS v8.1, EN 303 645 et IEC 62443-4-2 figurent dans l’annexe de la fiche.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Contrôles et réglages qui y contribuent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Aucun de ce guide</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>&amp;Garder tel quel&#x202f;: ce site en a besoin</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>&amp;Laisser pour l’instant&#x202f;: quelqu’un a accepté le risque</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Elle figure sur la fiche, mot pour mot.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>Acce&amp;pté par</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>Seulement jus&amp;qu’au</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Caméras traitées</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparer au précédent</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>&amp;Vérifier la signature</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Certains fichiers parmi les procès-verbaux conservés ne sont pas des procès-verbaux lisibles par Camlock.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>Le registre des caméras traitées n’est pas utilisable. Les procès-verbaux eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>Il n’y a pas de procès-verbal antérieur pour cette caméra.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>Son fichier a disparu&#x202f;; voici la copie du registre.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>Son fichier n’est plus celui qui a été conservé&#x202f;; voici la copie du registre.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Ce procès-verbal n’est pas signé.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Rien ne montre qu’il est tel que Camlock l’a écrit.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>La signature n’est pas utilisable.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Ce procès-verbal n’est plus tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>La signature concorde&#x202f;; elle a été faite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>La signature concorde.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>Elle a été faite avec la clé %1&#x202f;: comparez-la avec la clé de la fiche.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Liste de contrôle à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Procès-verbal (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exporter le procès-verbal</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoisir…</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Afficher aussi les a&amp;utres appareils</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Rés&amp;eau</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Où les caméras sont recherchées.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Plage</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>Chacune de ses adresses est aussi essayée, pour les caméras qui ne répondent pas aux recherches.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>facultatif, par exemple 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Des mots présents dans la ligne&#x202f;: modèle, adresse, MAC, état.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Caméras trouvées</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Entrée choisit la caméra de la ligne.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>Tous sauf VPN et conteneurs</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Arrêter la rec&amp;herche</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>Ce n’est pas une plage. Écrivez par exemple 192.168.1.0/24 ou 192.168.1.20-192.168.1.60&#x202f;; 1024 adresses au plus.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Recherche&#x202f;: %1 adresses sur %2.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Recherche en cours.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Caméras trouvées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affichés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Rien dans la liste ne correspond. Effacez le filtre, ou affichez aussi les autres appareils.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau. Branchez le câble réseau, attendez qu’il ait une adresse et relancez la recherche. Un VPN ou un réseau de conteneurs doit être choisi ci-dessus.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>Aucune caméra n’a répondu. Vérifiez son alimentation et son câble, et que les deux sont sur le même switch&#x202f;; une caméra neuve met jusqu’à deux minutes à démarrer. Un pare-feu sur cet ordinateur peut bloquer les réponses. Relancez ensuite la recherche, essayez une plage ou saisissez l’adresse ci-dessus.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Effets secondaires</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Concorde&#x202f;: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Ne concorde pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
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
        <translation>Remise</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>&amp;Consigner au procès-verbal</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>Ce que vous écrivez ici figure sur la fiche. Ce que vous laissez vide peut y être écrit à la main. Les dates s’écrivent année-mois-jour, comme 2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Où se trouve la caméra</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>&amp;Numéro sur le plan du site</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Emp&amp;lacement</translation>
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
        <translation>&amp;Port du switch</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Mot de passe et prochain contrôle</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>Re&amp;mis à</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>R&amp;emis le</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>C&amp;omment</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Par exemple&#x202f;: sous enveloppe scellée. Jamais le mot de passe lui-même&#x202f;: ceci figure sur la fiche.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>P&amp;rochain contrôle</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Un autre point ouvert</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la sous la forme année-mois-jour, comme 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, avec des caméras d’entraînement</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Des modifications sont en cours. Arrêter et quitter&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>Quitter sans terminer cette caméra&#x202f;?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>La modification en cours est d’abord terminée. Le journal garde ce qui a été fait.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>Rien n’a été modifié sur la caméra. Vos choix pour elle seront perdus.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Re&amp;ster</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>Arrê&amp;ter et quitter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock relit le réglage sur la caméra et l’essaie depuis le réseau, comme le ferait un inconnu.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock relit le réglage sur la caméra. Il n’est pas essayé depuis le réseau&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Ce qui est demandé ici</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>Tout cela est conservé pour la caméra suivante du site. Le niveau détermine combien de réglages sont passés en revue. Si une intervention a été interrompue, cette page propose de la continuer ou d’annuler ce qui a été réglé.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Si la caméra n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Saisissez son adresse&#x202f;: elle figure sur l’étiquette de la caméra, dans son enregistreur ou dans la liste du routeur. Vérifiez le câble, et que cet ordinateur est sur le réseau de la caméra. Une caméra met environ une minute à démarrer.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Si le mot de passe n’est pas connu</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Une caméra neuve a l’utilisateur root et aucun mot de passe. Saisissez avec prudence&#x202f;: certaines caméras se verrouillent après quelques mots de passe erronés. Si personne ne le connaît, ramenez la caméra aux réglages d’usine avec son bouton de réinitialisation.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Chaque ligne est un réglage du guide, tel qu’il est maintenant. Rien n’a encore été modifié. «&#x202f;Suivant&#x202f;» vous mène à travers ce qui est à décider.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>C’est tout ce qui va être envoyé à la caméra, dans cet ordre. Ce qui pourrait vous exclure vient en dernier. Revenez en arrière pour changer un choix&#x202f;; rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Chaque modification est relue avant la suivante. Une caméra qui redémarre, ou qui change d’adresse, est recherchée de nouveau. Si quelque chose se passe mal, rien d’autre n’est envoyé et on vous demande que faire.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Si une ligne n’est pas conforme</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>La ligne dit ce qui a été vu. Réglez-le sur la page web de la caméra, ou laissez la ligne ouverte&#x202f;: la fiche la montre comme ouverte, avec ce qu’il faut faire. Rien n’est montré comme sûr sans avoir été vu.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>Ce qu’il faut remettre au client</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>Le PDF est la fiche à signer. Le procès-verbal JSON l’accompagne&#x202f;: c’est lui qui peut être vérifié de nouveau plus tard. Ni l’un ni l’autre ne contient de mot de passe.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>Ce que quelqu’un peut remarquer</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Comment c’est prouvé</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Si le site en a besoin tel quel</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Laissez tel quel, écrivez pourquoi et qui a donné son accord. La fiche le montre comme une exception, avec votre raison.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Dans le guide</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Chapitre «&#x202f;%1&#x202f;», niveau %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Entrée&#x202f;: continuer.
Tab&#x202f;: le champ suivant.
Alt et une lettre soulignée&#x202f;: ce bouton ou ce champ.
Page préc., Page suiv.&#x202f;: faire défiler la page.
Ctrl+Z&#x202f;: annuler.
F1&#x202f;: afficher ou masquer cette aide.
Échap&#x202f;: quitter, après une question.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>À propos de Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 est un logiciel libre sous licence Apache 2.0 et n&apos;est pas un produit de VIVOTEK. Il utilise Qt %2, %3 et d&apos;autres logiciels libres. Le paquet en contient la liste avec leurs licences.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Ce que la caméra voit maintenant</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>L’image arrive dans un instant.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>Ce que la caméra a envoyé n’est pas une image.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>L’intervention</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock sécurise une caméra à la fois, le prouve et imprime une fiche à signer. Ce que vous écrivez ici figure sur cette fiche&#x202f;; ce que vous laissez vide peut y être écrit à la main.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>Abandonner l’intervention inachevée sur %1&#x202f;?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>La caméra reste telle qu’elle est. Le journal et les mots de passe sont conservés.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>S&amp;ociété</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Télé&amp;phone</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Cl&amp;ient</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>N° de cont&amp;rat</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>Basi&amp;que&#x202f;: un réseau fermé</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>Les caméras ont leur propre réseau, et personne n’y accède de l’extérieur.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>A&amp;vancé&#x202f;: un réseau que d’autres utilisent aussi</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>Les caméras peuvent être jointes depuis un WAN ou depuis un réseau non fiable.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>&amp;Entreprise&#x202f;: un réseau d’entreprise</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>Son propre service informatique gère switchs, certificats et 802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>Quel niveau convient à ce site&#x202f;?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 Pas dans cette version.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Ce n’est pas un fichier de site utilisable par Camlock.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1 est ouvert. Son contenu est repris ici.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Enregistré. Le fichier ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>La clé de l’autorité du site est verrouillée par une phrase secrète que Camlock crée et ne montre jamais.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Mots de passe créés par Camlock</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Un mot de passe à essayer</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>Vide = pas d’essai. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 est déjà sur la caméra. Avec son mot de passe, Camlock peut l’essayer comme le fait l’enregistreur.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>L’autorité du site a besoin d’un trousseau ou d’un fichier pour sa phrase secrète.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>Les mots de passe ne peuvent pas y être conservés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Les réglages et leur preuve</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Expiré ou bientôt expiré</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Ce qui est faible</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Parcourez les réglages un par un, ou appuyez sur Entrée sur une ligne pour y aller directement.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Appuyez sur Entrée pour ouvrir un réglage.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Enregistrer un &amp;profil d’entraînement…</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Pour s’exercer sur une caméra comme celle-ci sans l’avoir. Les adresses, noms et mots de passe y sont masqués.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Enregistrer un profil d’entraînement</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Profils d’entraînement (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Enregistré. Les adresses, noms et mots de passe y sont masqués.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>%1 réglages comptés sur %2 sont conformes aujourd’hui.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Nom et &amp;adresse…</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Nom d’hôte %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Adresse fixe %1, masque %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Pour donner à la caméra un nom d’hôte et une adresse fixe. Les deux restent pour l’instant tels quels.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Lecture du paquet…</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256&#x202f;: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>Ce fichier n’est pas utilisable. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>Le paquet est encore en cours de lecture. Cela prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Difficulté à le deviner</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>Ce qui manque encore s’affiche pendant la saisie.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1&#x202f;: rempli</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1&#x202f;: pas encore rempli</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Afficher ou masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Rien à faire. Ne saisissez un no&amp;uveau mot de passe que si vous en voulez un autre</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>Définir un no&amp;uveau mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>Sai&amp;sir à nouveau</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>En générer un pour &amp;moi</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>Le mieux est un mot de passe de %1 caractères&#x202f;; personne n’a à le retenir.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>Le mot de passe n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Saisissez un nouveau mot de passe, ou laissez Camlock en créer un.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Certaines règles ne sont pas encore remplies&#x202f;: voyez les marques sous le mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez-le à nouveau, ou affichez-le.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Essai de l’endroit où le mot de passe est conservé</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>Le mot de passe ne peut pas y être conservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Choisissez un autre endroit. Rien n’a été modifié sur la caméra.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>N&amp;ouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>Choisir un &amp;autre endroit</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est conservé</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>Dans un f&amp;ichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>Sur &amp;papier&#x202f;: il est affiché maintenant, puis plus jamais</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Fichi&amp;er</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Notez d’abord le mot de passe, puis saisissez ses quatre derniers caractères.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Interrogation du trousseau de clés du système…</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>Sur papier, selon votre choix.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>Dans %1, selon votre choix.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>Dans %1. Testé à l’instant&#x202f;: cela fonctionne.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui fonctionne maintenant. Choisissez où conserver le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>Le trousseau n’a pas encore répondu. Un instant.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Indiquez le fichier pour le mot de passe.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Notez le mot de passe, puis saisissez ses quatre derniers caractères.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>&amp;Quatre derniers caractères</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>Ce qui reste vide ne change pas. Rien n’est envoyé maintenant&#x202f;: la page de vérification le montre avec les autres modifications. Camlock retrouve ensuite la caméra à sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>&amp;Nom d’hôte</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Lettres, chiffres et traits d’union, comme Portail-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>Adresse &amp;fixe</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>Vide si un serveur DHCP donne son adresse à la caméra.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>Passere&amp;lle</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>Vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>Serveur DNS &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>Serveur DNS &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Un réglage n’est conforme que si ce qui a été demandé, ce que dit la caméra et ce que voit un inconnu sur le réseau concordent.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Les réglages et leur preuve</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Quels réglages contribuent à quel contrôle du guide, pour répondre à un auditeur.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Au-delà du guide, quelque chose est ouvert sur cette caméra.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>C&amp;ontrôles…</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Enregistrer le &amp;PDF</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Caméra s&amp;uivante</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>La page suivante montre la fiche et d’autres fichiers à enregistrer.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Ce dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Ancien → nouveau</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>Ce que les autres remarquent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Ces modifications sont faites dans cet ordre, l’une après l’autre. Chacune est relue. Si l’une échoue, Camlock demande s’il faut annuler les autres.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Modifications prévues</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>Ces modifications ne peuvent pas être faites ainsi.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>Le firmware vient en premier.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>Rien n’est à modifier sur cette caméra.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>La page suivante montre son état.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>N° %1, «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>Root a besoin d’un nouveau mot de passe. Revenez à «&#x202f;%1&#x202f;» et choisissez-en un.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>L’endroit où conserver les mots de passe n’est pas fixé. Revenez à «&#x202f;%1&#x202f;» et choisissez un endroit.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>L’autorité du site a besoin d’un trousseau ou d’un fichier pour sa phrase secrète. Revenez à «&#x202f;%1&#x202f;» et choisissez un fichier, ou à «&#x202f;%2&#x202f;» et choisissez un autre certificat.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>À faire par vous, à la main</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Moyen d’y revenir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>J’ai vérifié et c&amp;onstaté…</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>Ce que vous avez vu&#x202f;; cela figure sur la fiche comme votre déclaration. Vide = la ligne reste ouverte.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Régler comme re&amp;commandé, une partie à la main</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Régler comme re&amp;commandé (Camlock s’en charge)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Rien à faire ici.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>A&amp;jouter cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>Ajouter l’enreg&amp;istreur (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
Ou laissez cette ligne telle quelle, et dites pourquoi.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Essai de l’endroit où les mots de passe sont conservés</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Choisissez un autre endroit. Rien n’a été modifié sur la caméra.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>Ce sera fait à la main&#x202f;; la ligne reste o&amp;uverte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Tout comme recommandé</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>C’est bien la caméra en &amp;face de moi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock lit maintenant les réglages de la caméra. Rien n’est modifié sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Une caméra neuve n’en a pas&#x202f;: laissez vide. Un seul essai est fait.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Utiliser le mot de passe du tr&amp;ousseau</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Agitez la main devant l’objectif, ou comparez l’adresse MAC avec l’étiquette du boîtier.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock sait quels mots de passe cette caméra peut avoir maintenant.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>N’en saisissez un que si l’intervention a commencé avec un mot de passe absent du trousseau.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Lecture de la caméra</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>L’image arrive dans un instant.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Examen du certificat de la caméra&#x202f;; rien d’autre n’est envoyé</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>La caméra ne donne pas d’image&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Ouvrir un &amp;fichier de site…</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>Enregistrer le fic&amp;hier</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>&amp;Caméras traitées…</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Tout ce que les caméras de ce site ont en commun. Le fichier ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Sites récents</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Le site choisi s’ouvre.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Ouvrir un fichier de site</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Fichiers de site (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Pour le switch</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Commandes pour le switch</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>À lire, et à coller dans le switch par son responsable.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ui::TrustPrompt</name>
    <message>
        <source>I know &amp;why it changed</source>
        <translation>&amp;Je sais pourquoi il a changé</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>C’est ma caméra&#x202f;: faire confiance à ce cer&amp;tificat</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>Ne pas lui faire confiance, re&amp;venir</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Stop&#x202f;: le certificat de la caméra a changé.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock ne connaît pas encore le certificat de cette caméra. Est-ce votre caméra&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>Rien n’a été envoyé, pas même un mot de passe. Un autre appareil peut se faire passer pour la caméra. Un nouveau certificat, un retour aux réglages d’usine ou une caméra remplacée donnent le même résultat.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>Rien n’a été envoyé, pas même un mot de passe. Faites-lui confiance si la caméra est au bout de votre câble, ou si l’empreinte ci-dessous est celle qu’on vous a donnée. Camlock remarque ensuite si elle change.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Intervention inachevée sur %1 %2, %3&#x202f;: %4 modifications sur %5 ont été faites</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Interventions inachevées</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock a été interrompu à cet endroit. Il lit d’abord la caméra et montre ce qui reste à faire avant tout envoi.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>A&amp;bandonner l’intervention</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>St&amp;yle</translation>
    </message>
</context>
</TS>
