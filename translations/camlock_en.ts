<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New root password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cisco IOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ArubaOS-Switch (HPE ProCurve)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ArubaOS-CX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, for the sheet; blank = as in the network plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(present)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- access port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrustPrompt</name>
    <message>
        <source>I know &amp;why it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
