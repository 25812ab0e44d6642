<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>Gönderilmedi: önce HTTPS gelmeliydi, ama yanıt vermiyor. Parola ağdan okunabilir biçimde geçerdi.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>Gönderilmedi: 802.1X parolası ve anahtarı kameraya yalnızca HTTPS ile gider. Önce HTTPS&apos;yi açın, sonra bu kamerayı yeniden ele alın.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Kayıt cihazının hesabı deneniyor</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>Kayıt cihazının hesabı gerekenlere ulaşamıyor. Bu yüzden onu dışarıda bırakabilecek adımlar yapılmadı: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Ayarlar okunuyor</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Dışarıdan, bir yabancının gözüyle bakılıyor</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>Kamera digest istiyor, ama Basic&apos;i de kabul ediyor.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Ürün yazılımı paketi inceleniyor</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>Tümü gönderildi. Kamera şimdi kuruyor. Lütfen elektriğini kesmeyin.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Ürün yazılımı gönderiliyor: %1 / %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>Kamera ürün yazılımını kuruyor. Lütfen elektriğini kesmeyin.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>Kamera yeniden başlıyor. Genellikle %1 saniye içinde geri gelir.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>Kamera yeniden başlıyor; %1 saniyedir ulaşılamıyor. Yeni bir ürün yazılımının ilk açılışı daha uzun sürer. Lütfen elektriğini kesmeyin.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Geçici bir root parolası belirle: bu ürün yazılımı önce bunu ister</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>switch üzerinde açık bir port veya orada kameranın MAC adresi için bir istisna (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Yükseltmeden sonra Camlock kamerayı yeniden okur ve kalanını yeni ürün yazılımının sunduklarına göre planlar.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: yapıldı ve geri alındı.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: gönderildi; kamera bir bölümünü gösteriyor.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: gönderildi veya gönderilmek üzereydi; kamera göstermiyor.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: yapıldı ve geri okundu.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: gönderildi; kamera yeni değeri gösteriyor.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Kimsenin ihtiyacı yoksa kapalı</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>Kamera yeniden okunamadı: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>Kayıt cihazının hesabı akışı ve görüntüyü alıyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>Kayıt cihazının hesabı yönetime ulaşamıyor.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Sorulmadı.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>Kamera, kayıt cihazının hesabına görüntü vermiyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>Kayıt cihazının hesabı yönetimi açabiliyor.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>Yönetim ona kapalı.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>Kamera ayarlandığını söylüyor, ama dışarıdan öyle görünmüyor: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>Buradan kanıtlanamadı: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>Ayarlı, ama root parolası boşken veya anonim izleme açıkken bir etkisi yok.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>Kamera ayarlandığını söylüyor, ama Camlock dışarıdan bakamadı.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Bir kişi şunu söylüyor: “%1”. Ama şununla uyuşmuyor: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>Kameranın imza isteği şurada: %1. Onu şirketin CA&apos;sına gönderin ve gelen sertifikayı bir sonraki çalışmada belirtin.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Ayarlanmıştı, geri alındı.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>Buraya gelinmeden çalışma sona erdi.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Bunu, kılavuzun “%2” bölümünde anlatıldığı gibi kameranın web sayfasında ayarlayın.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>Kamerada bunun için Camlock&apos;un bildiği bir ayar yok, dışarıdan da bakılamadı.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>Bir istisna verilmiş, ama gerekli değil.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>Ötekilerle birlikte geri alınmadı: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 Ötekilerle birlikte geri alınmadı: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>Ayarların yerleşmesi bekleniyor</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Kamera aranıyor</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>daha önce ne olduğu bilinmiyor veya geri gelmemeli</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Geri alınıyor: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>kamera eski değeri yeniden kabul etmedi: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>kameraya artık sorulamadı: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>Parolasız root reddediliyor.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>Root parolasız oturum açabiliyor.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>Yeni parolayla oturum açılıyor</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>Yeni parolayla oturum açılıyor.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>Kamera kimseden oturum açmasını istemiyor.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>Eski parola reddediliyor</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>Eski parolayla hâlâ oturum açılıyor.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>Eski parola reddediliyor.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Bu plandan sonra kamera yalnızca HTTPS ile yanıt verirdi, ama bunun için bir sertifikası olduğu görünmüyor.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 için “%2” kullanılacaktı, ama bu bir port değil. 1 ile 65535 arasında bir sayı girin.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 ve %2 aynı portu kullanacaktı: %3. Her birine ayrı bir port verin.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>Kamera “%1” ile oturum açılmasını isteyecekti; buna burada kimse yanıt veremez.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock bu kameraya IPv6 ile ulaşıyor. IPv6 kapatılırsa Camlock dışarıda kalır: IPv4 adresini kullanın.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>%1 hesabı artık bulunmayacaktı.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>%1 hesabı artık görevini yapamayacaktı.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>Erişim listesi bu bilgisayarı (%1) dışarıda bırakırdı. Onu listeye ekleyin veya yöneticinin adresi olarak girin.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>Kayıt cihazı (%1) IPv6 ile geliyor. IPv6 kapatılırsa dışarıda kalır: IPv4 adresini girin.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>Kayıt cihazının adresi “%1” bir ad. Erişim listesi yalnızca adresleri bilir: IP adresini girin.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>Erişim listesi kayıt cihazını (%1) dışarıda bırakırdı. Onu listeye ekleyin.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, port %1, %2 olarak, sertifika kameranınsa</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, port %1, %2 olarak</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, port %1, %2 olarak, sertifika kameranınsa; kayıt cihazı RTSP ile, port %3, %4 olarak</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, port %1, %2 olarak; kayıt cihazı RTSP ile, port %3, %4 olarak</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>Kamera, listesinin izin mi verdiğini yoksa engellediğini mi açıkça söylemiyor; bu yüzden Camlock onu açmıyor. Kameranın erişim listesi sayfasında “Allow” seçin, şunları ekleyin: %1. Listeyi en son açın.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Erişim listesini aç</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>Kamera, erişim listesinin açık olup olmadığını söylemedi.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>Kameranın listesinde %1 adres için boş yer yok. Tek tek adresler yerine ağlar yazın veya kameranın kendi sayfasında yer açın.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Kameraya ulaşabilen her cihaz oturum açmayı deneyebilir.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>Liste yalnızca bazı adresleri engelliyor. Ötekilerin hepsi oturum açmayı deneyebilir.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>Listenin izin verdikleri, tesisin istedikleriyle tam olarak aynı değil.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>İstenen adresleri erişim listesine ekle</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Listelenenleri engelleyen listeyi kapat</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Yöneticinin adresine her zaman izin ver</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Öteki adresleri erişim listesinden çıkar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Kapalı (listedekiler: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Açık (listedekiler: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Açık: videoyu yalnızca şunlar alabilir: %1. Web sayfaları herkese açık kalabilir</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Açık: yalnızca şunlar girebilir: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Açık: şunlar dışında herkes girebilir: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 herkese izin veriyor; liste hiçbir şeyi korumazdı.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Lütfen kameraya kimlerin ulaşabileceğini belirtin: kayıt cihazı, izleyiciler, bu bilgisayar.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>Yöneticinin adresi tek bir IP adresi olmalı, “%1” değil.</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP açık: root parolasını bilen, kameranın bütün dosyalarını alabilir.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>Kameranın kendi ayarına göre FTP kapalı.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet açık: kamerada şifrelenmemiş bir komut satırı.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>Kameranın kendi ayarına göre Telnet kapalı.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS açık: kamera nerede olduğunu internetteki bir hizmete bildiriyor.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>Kameranın kendi ayarına göre DDNS kapalı.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link açık: kamera yönlendiricide kendiliğinden port açıyor.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>Kameranın kendi ayarına göre Express Link kapalı.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour açık: kamera kendini ağındaki herkese gösteriyor.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>Kameranın kendi ayarına göre Bonjour kapalı.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>ONVIF ile bulma açık: kamera, ağında arama yapan herkese yanıt veriyor.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>Kameranın kendi ayarına göre ONVIF ile bulma kapalı.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>Başka üreticilerin paketi kurulu değil.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>Kamerada başka üreticilerin paketleri çalışıyor: %1. Kimsenin ihtiyaç duymadıklarını kaldırın.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Saati ayarla</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Kameranın web sayfasını açın, System &gt; General settings altında “Synchronize with computer time” seçin ve kaydedin.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Ağda hangi cihazların olduğunu bilmek</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Üzerlerinde hangi yazılımların çalıştığını bilmek</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Bilgisayarları ve cihazları güvenli kurmak ve öyle tutmak</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Güvenlik açıklarını öğrenmek ve kapatmak</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Yönetici haklarını az kişiye vermek ve izlemek</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Günlükleri doğru saatle tutmak ve okumak</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>E-postayı ve web tarayıcılarını korumak</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Kötü amaçlı yazılımları dışarıda tutmak</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>Yalnızca gerekli hizmet ve portları çalıştırmak</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Verileri geri getirebilmek</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Güvenlik duvarı, yönlendirici ve switch&apos;leri güvenli kurmak</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>Ağlar arasındaki sınırları korumak</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Verileri yolda ve saklandıkları yerde korumak</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Herkesin yalnızca gerekene ulaşmasını sağlamak</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Ağa, özellikle kablosuz ağa kimin katıldığını denetlemek</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Hesapları ve oturum açma biçimlerini denetlemek</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Çalışanları eğitmek</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>Kullanılan yazılımları hatalardan arındırmak</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Güvenlik olaylarına hazır olmak</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Bir saldırının başarılı olup olmayacağını denemek</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>“%1” adından model ve sürüm anlaşılmıyor. Lütfen paketi VIVOTEK&apos;in verdiği adla kullanın, örneğin FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>“%1” başka bir model için: bu kamerada “%2” çalışıyor. Yanlış paket kamerayı kullanılamaz hâle getirebilir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>“%1” başka bir üreticinin sürümü için: bu kamerada “%2” çalışıyor.</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>Kamera hangi ürün yazılımını çalıştırdığını söylemiyor; bu yüzden bir paketin uyup uymadığını kimse bilemez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>“%1”, bu kamerada çalışandan (“%2”) yeni değil. Eski ürün yazılımında eski açıklar vardır. Bunu istediğinizi belirtin veya başka bir paket seçin.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>SHA-256, 0-9 ve a-f arasından 64 basamaktır. Boş bırakın veya tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>Paketin SHA-256 değeri verdiğinizle aynı değil; paketinki: %1. Lütfen yeniden indirin.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Kamera kendi sertifikasını oluştursun</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Sertifika yetkilisinin imzaladığı sertifikayı yükle</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>Sertifikanın süresi doldu. Kameranın kendi sayfasında Security &gt; HTTPS bölümünü açın, onu kaldırın ve yenisini oluşturun.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>HTTPS&apos;yi HTTP&apos;nin yanında aç</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Düz HTTP&apos;yi kapat</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP ve HTTPS. Sertifika: %1, veren: %2, geçerlilik bitişi: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP ve HTTPS. Sertifika: %1, veren: %2. Süresi yakında doluyor: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP ve HTTPS. Sertifika: %1, kendi imzalı, geçerlilik bitişi: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP ve HTTPS. Sertifika: %1, kendi imzalı. Süresi yakında doluyor: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>Yalnızca HTTPS. Sertifika: %1, veren: %2, geçerlilik bitişi: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>Yalnızca HTTPS. Sertifika: %1, veren: %2. Süresi yakında doluyor: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>Yalnızca HTTPS. Sertifika: %1, kendi imzalı, geçerlilik bitişi: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>Yalnızca HTTPS. Sertifika: %1, kendi imzalı. Süresi yakında doluyor: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Bu kamera imzalı sertifikayı yalnızca kendi sayfasından alır. Orada Security &gt; HTTPS bölümünü açın, bir sertifika isteği oluşturup kaydedin, sertifika yetkilisine imzalatın ve gelen sertifikayı yükleyin.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>Kamera “yalnızca HTTPS” için bir ayar göstermiyor. Kendi sayfasında Security &gt; HTTPS bölümünü açın ve orada seçin.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Yalnızca HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP ve HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>Yalnızca HTTPS, tesisin sertifika yetkilisinden bir sertifikayla</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTP&apos;nin yanında HTTPS, tesisin sertifika yetkilisinden bir sertifikayla</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>Yalnızca HTTPS, şirketin sertifika yetkilisinden bir sertifikayla</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTP&apos;nin yanında HTTPS, şirketin sertifika yetkilisinden bir sertifikayla</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>Yalnızca HTTPS, kameranın kendi sertifikasıyla</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTP&apos;nin yanında HTTPS, kameranın kendi sertifikasıyla</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>Kamera HTTPS&apos;nin açık olup olmadığını söylemedi.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Sizinle kamera arasındaki her şey yolda okunabilir ve değiştirilebilir.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>Sertifika bugün geçerli değil: süresi dolmuş veya henüz başlamamış.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>Düz HTTP, HTTPS&apos;nin yanında hâlâ yanıt veriyor.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>Sertifika henüz istenen sertifika yetkilisinin imzaladığı sertifika değil.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>Sertifika şunlardan biridir: selfSigned, siteCa, companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Bir sertifika 1 ile 9999 gün arasında geçerlidir.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>Ülke iki harftir, örneğin TW veya DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>“%1” bir sertifika için çok uzun veya kameraların kabul etmediği bir karakter içeriyor.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Kameranın kendi imzaladığı sertifika şifreler, ama kayıt cihazı ve tarayıcılar onu sabitleyene kadar araya giren birini durdurmaz. Bir sertifika yetkilisinden gelen sertifikayı, o yetkiliyi tanıyan herkes tanır.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Kameranın kendisi imzalar</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>Camlock&apos;un bu tesis için tuttuğu bir sertifika yetkilisinden</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>Şirketin kendi sertifika yetkilisinden</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Sertifikada yer alır. Boş = kameradaki gibi.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Ülke (iki harf)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Eyalet veya il</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>“%1” bir alt ağ değil. Şöyle yazın: 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>Kameranın adresi %1, %2 alt ağında.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>Kameranın adresi %1, %2 alt ağında değil.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1, alt ağın kendi adresi veya yayın adresi (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>Kameranın ağ maskesi %1, %2 alt ağına uyuyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>Kameranın ağ maskesi %1, %2 alt ağına uymuyor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>“%1” bir ağ geçidi adresi değil.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>Ağ geçidi %1, %2 alt ağında değil.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>Ağ geçidi %1, kameranın kendi adresi.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>Kameranın ağ geçidi planlandığı gibi: %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>Kameranın ağ geçidi %1, planda ise %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>Ağ geçidi %1 bu bilgisayarın ağında yanıt veriyor.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>Ağ geçidi %1 bu bilgisayarın ağında yanıt vermiyor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>“%1” bir VLAN değil. VLAN, 1 ile 4094 arasında bir sayıdır.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>Kamera paketlerini planlandığı gibi VLAN %1 ile işaretliyor.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>Kamera paketlerini VLAN %1 ile işaretliyor, planda ise %2 yazıyor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>“%1” ayrılabilecek bir adres değil.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>Ayrılmış adres %1, %2 alt ağında değil.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>Kamera ayrılmış adresi kullanıyor: %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>Kameranın adresi %1, ayrılmış adres ise %2.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Ayrılmış adresi (%1) başka bir cihaz (%2) kullanıyor.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>Kameranın sabit bir adresi var.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Kameranın adresi %1 için başka bir cihaz (%2) da yanıt veriyor.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>Bu tesisin daha eski bir tutanağında (%1) bu adreste başka bir kamera (%2) var.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Lütfen günlüğü hangi sunucunun tuttuğunu belirtin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>“%1” bir ana makine adı veya adres değil.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>Günlük sunucusunun portu 1 ile 65535 arasında bir sayıdır.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>Sunucu ayarlı değil</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>%1 adresine, port %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>EAP-PEAP mi yoksa EAP-TLS mi olduğunu ağı yönetene sorun.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>Ağın bu kamerayı tanıdığı ad (kimlik) eksik.</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>Kimlik en çok 64 karakterdir ve şunları içeremez: &quot; &apos; &lt; &gt; &amp;. Başka bir tane isteyin.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>CA sertifikası eksik: o olmadan kamera kimliğini herkese gösterirdi.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>EAP-PEAP parolası eksik veya şunlardan birini içeriyor: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>EAP-TLS için kameranın kendi sertifikası eksik.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Yaygın bir sözcük veya parola içeriyor.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Bazı harfleri değiştirilmiş yaygın bir sözcük içeriyor; tahmin programları bunu bilir.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Herkesin kameralarda denediği bir sözcük içeriyor.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Aynı karakterler yineleniyor.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>abc veya 123 gibi bir dizi içeriyor.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Klavyede yan yana duran tuşlar içeriyor.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Bir tarih veya yıl içeriyor.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>Zor tahmin edilmek için çok kısa.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>İçinde basit bir kalıp bulunmadı.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>En az %1 karakter</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Bir küçük harf (a-z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Bir büyük harf (A-Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Bir rakam (0-9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Şunlardan biri: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Yaygın bir sözcük veya sayı değil, küçük değişikliklerle de değil</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Boşluk yok, aksanlı veya Türkçe harf yok, şunlar da yok: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>En çok %1 karakter</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Fotoğr&amp;af</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG veya PNG, en çok 10 MB. Tutanağın yanında, yer ve zaman bilgisi olmayan daha küçük bir kopya saklanır.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1, %2 portunda kalır veya 1025 ile 65535 arasında bir port alır.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>Tarayıcılar %1 portunda sayfa açmaz. Lütfen başka bir port seçin.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>%1 portu %2 için kullanılamaz: kamera onu %3 için kullanıyor.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Web sayfalarını ve RTSP&apos;yi başka portlara taşı</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>RTSP&apos;yi başka bir porta taşı</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Web sayfalarını başka portlara taşı</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Tesise yararı varsa alışılmıştan farklı portlar</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>Kamera, Camlock&apos;un bildiği bir rol olmayan bir değer verdi: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>Gereken rolü ver: %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Kameranın kullanıcı sayfasını açın ve %1 hesabına “%2” rolünü verin.</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>Bu ürün yazılımında yok</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>Kamera buna sahip olmadığını söylüyor (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>Kamera bütün ayarlarını göstermedi; bu ayar gizli olabilir.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>Kamerada var gibi görünüyor (%1), ama Camlock&apos;un bildiği bir ayar göstermiyor. Lütfen kameranın kendi web sayfasına bakın.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>Kamera bunun için bir ayar göstermiyor, başka bir işaret de yok.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Bilinmiyor (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>Kamera ne açık ne kapalı olan bir değer verdi: “%1”.</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Açık, kameraya ihtiyacı olanlarla</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Kameraya kimler ulaşabilir</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Adresler, ağlar ve aralıklar. Kayıt cihazı ve bu bilgisayar aralarında olmalı.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Yöneticinin adresi</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>Listede ne olursa olsun buna her zaman izin verilir. Boş kalabilir.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Henüz kimseyi dışarıda bırakabilecek bir liste yok.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Bu kadar eski kameralarda liste yalnızca videoyu koruyor olabilir; web sayfalarının yanıtı bir şey kanıtlamaz. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Bunu yalnızca listede olmayan bir bilgisayar gösterebilir, bu bilgisayar ise listede. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>Kameraya yalnızca bilinen adresler ulaşsın</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>Yalnızca kayıt cihazı ve birkaç izleyiciyle konuşan bir kameraya başka cihazlardan saldırılamaz.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Öteki herkes hemen dışarıda kalır. Kendini dışarıda bırakan, sıfırlama düğmesine ihtiyaç duyar. Eski kameralarda liste web sayfalarını değil, yalnızca videoyu koruyor olabilir.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>Kayıt cihazı HTTPS destekliyorsa en güvenlisi. Bu durumda düz HTTP kapalıdır.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Geçerlilik (gün)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Yaklaşık bir yıl. Süresi dolmadan yenisi gerekir; formda ne zaman olduğu yazar.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>İmzalı sertifikanın dosyası</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>Sertifika yetkilisinin geri gönderdiği dosya. Henüz gelmediyse boş bırakın.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Bu ürün yazılımında bakılabilecek bir HTTPS yok.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>HTTPS ile şifrele</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>HTTPS olmadan, yoldaki herkes kameranın sayfalarına giden ve gelen verileri okuyabilir ve değiştirebilir. Kayıt cihazı videoyu HTTPS üzerinden RTSP ile almıyorsa videonun kendisi (RTSP ve RTP) okunabilir kalır.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>Web sayfalarına birkaç saniye ulaşılamaz. Tarayıcılar tanımadıkları bir sertifika için uyarır: sertifika şifreler, ama kamerayı taklidinden yalnızca onu sabitlemiş olan veya sertifika yetkilisini tanıyan ayırt edebilir.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Değiştirilmiş bir port, yalnızca alışılmış portları deneyen basit betikleri durdurur. Bu kamerayı hedef alan birine karşı savunma değildir: yeni portu saniyeler içinde bulur. Lütfen tesisin bunu isteyip istemediğine karar verin.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Bir hizmet hâlâ basit saldırı betiklerinin ilk baktığı yerde dinliyor.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>Boş = olduğu gibi. Değilse 1025 ile 65535 arasında bir port.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP portu</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>İkinci HTTP portu</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS portu</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>RTSP portu</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>Bırakılacak bir port yok; sessiz kalması gereken bir port da yok.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Alışılmış portları değiştir</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>Basit betikler yalnızca alışılmış portlara bakar. Bu, kamerayı hedef alan birine karşı savunma değildir: yeni portu saniyeler içinde bulur.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>Kayıt cihazı, tarayıcılar ve yer imleri için yeni portlar gerekir; güvenlik duvarları da izin vermelidir. Kameraya birkaç saniye ulaşılamaz.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>Tesisin bir günlük sunucusuna</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Bu kamera günlüğünü yalnızca 514 portuna gönderir.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>Günlük kamerada kalıyor; bir saldırgan onu orada silebilir.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>Kamera günlüğünü başka yere gönderip göndermediğini söylemedi.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>Bu tesisin günlük sunucusu değil.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Günlüğü bir sunucuya gönder</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Günlük sunucusu (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>Tesis içindeki adresi. Bu bilgisayarın adresi yazılırsa satırların ulaştığı kanıtlanır.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Port (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>Alışılmış port 514&apos;tür.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>Buradan kanıtlanamaz: neyin ulaştığını yalnızca günlük sunucusu görür. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>İçeri giren kişi kameranın kendi günlüğünü siler. Başka yerdeki kopya kalır. Düz metin olarak (UDP) gider: yoldakiler okuyabilir, satırlar kaybolabilir.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>Kamera her olay için o sunucuya bir satır gönderir.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>Aynı anda en çok %1 akış</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Bu kamera 1 ile %1 arasında bir sayı kabul eder.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>Kamera aynı anda kaç akış verdiğini söylemedi.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Gerekenden fazla akış, içeri giren herkesin kamerayı aşırı yüklemesine yol açabilir.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Akış sayısını sınırla</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Aynı anda akış</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Bütün izleyicileri ve iki akış alabilen kayıt cihazını sayın. 3&apos;ün altında ikinci bir izleme için yer kalmaz.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Bunu göstermek için Camlock&apos;un kayıt cihazının elinden akış alması gerekirdi. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Aynı anda kaç kişinin izleyebileceğini sınırla</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Her akış kameraya iş yükler. Sınır olmazsa birkaç yabancı, kayıt cihazını akışsız bırakabilir.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Bütün izleyicilerin bağlantısı bir kez kesilip geri gelir. Sınırı aşan izleyici görüntü alamaz.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Eksik veya tesisin istediğinden başka bir rolde: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>Kayıt cihazının hesabı</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Örneğin: vms. Kamerada yoksa Camlock oluşturur.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Rolü</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Operatör, yalnızca kayıt cihazı görüntü ayarlarını değiştirmek zorundaysa.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>İzleyici</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>Kayıt cihazının IP adresi</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Camlock böylece kayıt cihazının hiç dışarıda kalmadığını görebilir.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Diğer hesaplar</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Örneğin: guard=viewer, chief=administrator. Her kişi için bir tane.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>Kimse kayıt cihazının hesabını belirtmedi; bu yüzden denenmedi.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock&apos;ta kayıt cihazının parolası yok; bu yüzden denenmedi.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Kayıt cihazına ayrı bir hesap ver</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root kamerada her şeyi yapabilir. Kayıt cihazı root kullanıyorsa ve ele geçirilirse kamera da elden gider.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>Kayıt cihazında yeni hesap ayarlanmalıdır. Şimdiye kadar root kullandıysa o zamana kadar görüntü alamaz.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Sürekli multicast&apos;i kapat</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Her akış için kapalı</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Açık (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>Video sürekli bütün ağa gönderiliyor.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Multicast&apos;in buraya ulaşması ağın switch&apos;lerine bağlıdır; sessizlik bir şey kanıtlamaz. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Sürekli multicast açıkken kamera, kimse izlemese de videosunu durmadan bütün ağa gönderir. Bu, ağı doldurur ve ağdaki herkes izleyebilir.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Yalnızca multicast dinleyen bir kayıt cihazı, kendisi isteyene kadar görüntü alamaz. İstek üzerine multicast çalışmaya devam eder.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Anonim izlemeyi kapat</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>Herkes oturum açmadan izleyebilir.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>Oturum açmadan kimse izleyemesin</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Anonim izleme açıkken ağdaki herkes görüntüyü görür ve kamera RTSP oturumunu dikkate almaz.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>Oturum açmadan izleyenlerden artık oturum açmaları istenir.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofonu kapat</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>Ses gönderiliyor (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Akışı alan, kameranın yakınında konuşulanları duyar.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Sessiz. Şu akışlarda hâlâ sessiz bir ses kanalı var: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Sesi kapatılmış bir kamera yine de sessiz bir ses kanalı gönderebilir; bu yüzden ağdan anlaşılmaz. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Duyan bir kamera bir dinleme cihazıdır. Birçok ülkede konuşmaları kaydetmek için rıza gerekir.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>Canlı görüntüde ve kayıtlarda ses olmaz. Ses alarmları artık çalışmaz.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>Bu bilgisayarla fark 30 sn içinde; saat dilimi %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>Bu bilgisayarla fark 30 sn içinde; başka bir saat dilimi belirtilmediği için kameranınki korunur</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>Kamera saatini söylemedi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>“%1” kameranın kullanabileceği bir saat dilimi değil.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Kayıtlar ve günlükler yanlış saat taşıyor.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>Saat dilimi veya yaz saati tesisinkiyle aynı değil; gösterilen saat yanlış.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>Zamanın kendisi doğru, ama kamera saat dilimi için bir ayar göstermiyor.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Tesisin saat dilimi</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>Bu bilgisayarın kendi saat dilimi. Boş = kameranınki kalsın.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>Saat kameranın kendisinden okunur; bakılacak başka bir yer yok.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Bir olaydan sonra kayıtlar ve günlükler, ancak zaman damgaları kadar değerlidir.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>Değişiklik anında kayıtlarda boşluk veya çakışma görülebilir.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Bu sürümde yayımlanmış güvenlik açıkları var: %1. Lütfen yükseltin; daha yeni bir sürüm yoksa kamerayı ağdan ayırın veya değiştirin.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Çevrimdışıyken bunun en son sürüm olup olmadığını kimse bilemez. Lütfen VIVOTEK&apos;in indirme sayfasıyla karşılaştırın. Camlock bu sürümde yayımlanmış bir güvenlik açığı bilmiyor; bu, güvenli olduğu anlamına gelmez.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Çevrimdışıyken bunun en son sürüm olup olmadığını kimse bilemez. Lütfen VIVOTEK&apos;in indirme sayfasıyla karşılaştırın ve şunların giderilip giderilmediğine bakın: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>Bu modelin en son sürümü, bilinen güvenlik açığı olmadan</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>Kamera ürün yazılımı sürümünü söylemedi. Lütfen web sayfasına bakın.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>Ürün yazılımı &amp;paketi</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>VIVOTEK&apos;in indirme sayfasındaki dosya, oradaki adıyla. Boş = ürün yazılımı aynı kalır. Camlock önce onu gönderir, yeniden başlamayı bekler ve kameraya yeniden bakar.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>Kameradakinden eski &amp;olsa da gönder</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Yalnızca VIVOTEK destek birimi öyle diyorsa: eski açıklar geri gelir.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>Paketin &amp;SHA-256 değeri</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>VIVOTEK&apos;in sayfasında verilmişse: dosyanın eksiksiz olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Ürün yazılımını yükselt</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>En son sürümün hangisi olduğu yalnızca VIVOTEK&apos;in indirme sayfasında yazar. Hangisinin çalıştığını kamera söyler.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>En son ürün yazılımını kullan</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Eski ürün yazılımında herkesin okuyabileceği açıklar vardır. En son sürüm bilinenleri kapatır.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>Yükseltme birkaç dakika sürer ve kamerayı yeniden başlatır. Bu sırada görüntü olmaz.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Digest isteniyor</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>Kamera oturum açmayı nasıl istediğini söylemedi.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Basic ile her istek, parolayı ağdaki herkesin okuyabileceği biçimde taşır.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Oturum açmayı digest ile iste</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Web oturumunu digest ile iste</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic parolayı ağdan okunabilir biçimde gönderir. Digest göndermez; eski (MD5) olduğu için üzerine HTTPS daha da iyidir.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>Tarayıcılar bir kez daha oturum açılmasını ister. Yalnızca Basic destekleyen bir kayıt cihazı digest&apos;e ayarlanmalıdır.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>IPv6&apos;yı kapat</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>Kameranın, IPv4 için yazılmış kuralların kapsamadığı ikinci bir adresi var.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock bu kameraya IPv6 ile ulaşıyor ve kendini dışarıda bırakırdı. Kameranın IPv4 adresini kullanın, sonra IPv6&apos;yı kapatın.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Tesis IPv6 kullanmıyorsa onu kimse izlemez: erişim listeleri ve güvenlik duvarları çoğu zaman yalnızca IPv4 için yapılmıştır.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Kameraya IPv6 ile ulaşanlar IPv4 adresini kullanmalıdır.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Her saat sorulan bir zaman sunucusu</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, her saat sorulur</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>Kamera sunucu adı için bir ayar göstermiyor. Lütfen web sayfasında ayarlayın.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>Bu tesisin zaman sunucusu değil.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>Saat günde en az bir kez düzeltilmiyor; günlüklerdeki saatlere güvenilemez.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Saati bir zaman sunucusu düzeltsin</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Zaman sunucusu (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>Tesis içinde bir sunucu en iyisidir: internet olmadan çalışır. Boş = kameranınki kalsın.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Kameranın sorup sormadığını yalnızca zaman sunucusu görebilir. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Saatler kayar; zaman sunucusu olmayan bir kamera 2000 yılında açılabilir.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>Kamera her saat o sunucuya bir istek gönderir. Sunucu yanlışsa saat de yanlış olur.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>Herkese en düşük rol; çıkışlar ve hareket operatörlere</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Bir hesap gerekenden fazlasını yapabiliyor veya bütün izleyiciler çıkışları ya da hareketi kullanabiliyor.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Lütfen şu hesapların rollerine ihtiyacı olup olmadığını belirtin: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Çıkışları ve kamera hareketini operatörlere ayır</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Yalnızca izleyenlerin bunu yapması gerekmez.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>İzleyiciler, operatörler ve yöneticiler</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Operatörler ve yöneticiler</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Yalnızca yöneticiler</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>İzlemeden fazlasına ihtiyacı olan hesaplar</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Örneğin: vms=operator, chief=administrator. Ötekilerin hepsi yalnızca izler.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Çıkışları kim açıp kapatabilir</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Kamerayı kim hareket ettirebilir</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Bunu yalnızca her hesapla oturum açmak gösterebilirdi; Camlock&apos;ta o parolalar yok. Kameranın kendi yanıtı geçerlidir.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Herkese ihtiyacı olan en düşük rolü ver</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>Çalınan bir izleyici parolasıyla görüntü izlenebilir. Çalınan bir operatör veya yönetici parolasıyla kameranın ayarları değiştirilebilir.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>İzleyiciler artık kamerayı hareket ettiremez, çıkışlarını açıp kapatamaz.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Ayarlı ve zor tahmin edilir: 8 veya daha çok karakter; küçük ve büyük harf, rakam ve özel karakter</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>root parolası yoksa kamera kimseden oturum açmasını istemez.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Ayarlı, ama kolay tahmin edilir</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>Parola kılavuzun kurallarına uymuyor.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Ayarlı ve kılavuzun kurallarına uyuyor</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ayarlı</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock root olarak oturum açmadı; bu yüzden root parolasının ne kadar iyi olduğunu söyleyemez.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Root parolasını belirle</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Yeni root parolası</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>En iyisi 20 karakterlik, üretilmiş bir paroladır; kimsenin aklında tutması gerekmez.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Güçlü bir root parolası belirle</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>root parolası boşken, başka hangi hesaplar olursa olsun kamera herkesi içeri alır. Basit bir parola saniyeler içinde tahmin edilir.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>root olarak oturum açan herkese, kayıt cihazına da, yeni parola gerekir. Kaybolursa yalnızca sıfırlama düğmesi işe yarar.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, bu tesis için seçildiği gibi</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic parolayı ağdan okunabilir biçimde gönderir; bazı ürün yazılımları bozuk bir Basic oturumunu geçirir (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>Ağdaki herkes akışı izleyebilir.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>Kamera, Camlock&apos;un bilmediği bir değer verdi.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>RTSP akışlarında oturum açılmasını iste</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Oturum açma türü</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Basic&apos;i yalnızca kayıt cihazı digest desteklemiyorsa seçin.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>Kayıt cihazları videoyu RTSP ile alır. Orada oturum açma yoksa ağdaki herkes de alabilir.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Açık görüntüler bir an durabilir. Doğru oturum bilgisi olmayan kayıt cihazı artık görüntü alamaz.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>SNMP&apos;yi kapat</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 ve v2c, ağdan okunabilir biçimde geçen tek bir sözcük ister; güçlü parolalar olmadan v3 de pek iyi değildir.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Kapalı. Fabrikadan gelen topluluk sözcükleri (Public, Private) hâlâ ayarlı: biri açmadan önce değiştirin</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Yalnızca SNMP v3 için. Parolalar 8 veya daha çok karakter olmalı.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>v3&apos;ü yalnızca tesisin ağ yönetimi istiyorsa seçin.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>Yalnızca v3, parolalarla</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Okuma ve yazma için ad</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Okuma için ad</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Oturum parolası</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Şifreleme parolası</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>SNMP&apos;yi kapat veya yalnızca v3 kullan</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1 ve v2c, tek bir sözcüğü bilen herkese kamera hakkında çok şey söyler; o sözcüğü de herkes bilir.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>Ağ yönetimi kamerayı artık SNMP ile görmez.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>UPnP&apos;yi kapat</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Tanıtım ve port yönlendirme kapalı</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>Kamera kendini kendiliğinden tanıtıyor veya port açıyor.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP kamerayı ağdaki herkese gösterir ve yönlendiriciden internete bir yol açabilir.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>Kamera artık Windows&apos;un ağ klasöründe kendiliğinden görünmez. Yönlendiricide açtığı yollar, yönlendirici yeniden başlayana kadar kalabilir.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>K&amp;imlik</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>Ağ sunucusunun bu kamerayı tanıdığı ad.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>Kam&amp;eranın sertifikası</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>Anahtarı ve sertifikayı burada tesisin kendi sertifika yetkilisi oluşturur; ağ sunucusu onun kök sertifikasına güvenmelidir.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Dosyadan</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Tesisin kendi sertifika yetkilisi oluşturur</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>&amp;Parola veya anahtar parolası</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>EAP-PEAP için kimliğin parolası; EAP-TLS için, varsa özel anahtarınki.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>802.1&amp;X yöntemi</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>Hangisi olduğunu ağı yöneten söyler. EAP-TLS&apos;de sızabilecek bir parola yoktur.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Henüz seçilmedi</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (ad ve parola)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (sertifika)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>C&amp;A sertifikası</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>Kimlik doğrulama sunucusunun sertifikasını imzalayan sertifika yetkilisinin sertifikası: PEM veya DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Serti&amp;fika dosyası</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER veya içinde anahtarla birlikte PKCS#12 (.p12, .pfx).</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Ö&amp;zel anahtar</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Sertifika dosyasının içindeyse boş bırakın.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>802.1X&apos;i en son ayarla</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Bunu en son, kameranın switch&apos;teki portu hâlâ açıkken, kameranın “IEEE 802.1x” sayfasında yapın: sertifikaları yükleyin, kimliği yazın, açın, sonra portu kapatın. Geri dönüş yolu açık bir port veya kameranın MAC adresi için bir istisnadır (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Açık; ağın sahibinin dediği gibi EAP-TLS veya EAP-PEAP ile</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>Kamera, bu tesisinkinden başka bir yöntem veya kimlik gösteriyor.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Bu kamera sertifikaları yalnızca kendi web sayfasında alır.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Kamerayı söken kişi ağa bağlanır.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Kameranın ağa girmeden önce kimliğini gösterip göstermediğini yalnızca switch görür.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Ağ, kameranın kim olduğunu sorsun (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>802.1X ile switch ağı yalnızca kim olduğunu kanıtlayan cihazlara açar. Kamerayı söken kişi hiçbir şey elde edemez.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Yanlış bir sertifika veya yanlış bir saatle kamera hiç ağa giremez. Switch&apos;teki portu açıkken ayarlayın. Geri dönüş yolu açık bir port veya MAC adresi için bir istisnadır (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, maske %2, ağ geçidi %3, DHCP sunucusundan</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, maske %2, ağ geçidi %3, sabit</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>Adres, alt ağ, VLAN, switch ve port tesisin ağ planında yazıyor</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Bunu yalnızca tesisin planı gösterir. Lütfen kamerayı plana yazın ve burada nerede olduğunu belirtin: plan, VLAN, switch ve port.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>Planlanan ile bulunan uyuşmuyor. Uyuşana veya istisna verilene kadar satır açık kalır.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Sa&amp;hibi</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Bu adresten sorumlu olan: bir kişi veya bölüm.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>K&amp;ullanım amacı</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>Kameranın baktığı yer, örneğin “Kuzey kapısı”.</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>Numarası, 1 ile 4094 arasında.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>Alt ağ (&amp;subnet)</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Önek uzunluğuyla, 192.0.2.0/24 gibi.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>Ağ geçi&amp;di</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>Yönlendiricinin bu alt ağdaki adresi; yoksa boş.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>Ay&amp;rılmış adres</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>Planın bu kamera için ayırdığı adres.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>S&amp;witch</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>Kameranın takılı olduğu switch&apos;in adı.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>Switch&apos;in portu, switch&apos;in kendi verdiği adla.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>Ağ planı kamerada değildir. Hangi adrese sahip olduğunu kamera söyler.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Kameraya ağ planında bir yer ver</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Hangi adresin kime ait olduğunu bilen, oraya ait olmayan bir cihazı fark eder. Ayrı bir ağ, kameraları ofisten ayrı tutar.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Adres aynı kaldığı sürece yok.</translation>
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
        <translation>Kameradan görülmez</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>Kameranın portu yalnızca bu kameranın MAC adresini kabul eder ve switch günlük tutar</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Bunu yalnızca switch gösterir. Bu kameranın portunda yalnızca bu MAC adresine izin verin ve günlüğü açın. Sonra burada kimin, nerede yaptığını belirtin.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>Swi&amp;tch ailesi</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Komutları Camlock yazar; biri onları switch&apos;e yapıştırır.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Başka bir tane, düz anlatımla</translation>
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
        <translation>Formda yazacak adı; boş = ağ planındaki gibi.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>Switch&apos;in kendi verdiği adla, örneğin Gi1/0/7; boş = plandaki gibi.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>Günlük sunu&amp;cusu</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Switch&apos;in günlüğünü gönderdiği yer; boş = zaten bir tane var.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>Switch&apos;in ayarları, başka bir yere takılı bir dizüstü bilgisayardan görülemez.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Kameranın switch&apos;teki portunu koru</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Kamerayı söken kişi, çoğu zaman dış mekânda, çalışan bir ağ prizi bulur. Yalnızca tek bir MAC adresini kabul eden bir port ve orada olanların günlüğü bunu hem zorlaştırır hem görünür kılar.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Değiştirilen bir kamera, switch yenisinin MAC adresini öğrenene kadar ağa giremez.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Üreticinin güvenlik haberlerini biri okuyor ve iletiyor</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Bu tesis için üreticinin güvenlik haberlerini kimin okuduğunu yalnızca bir kişi söyleyebilir. Lütfen adını buraya yazın.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Abonelik kamerada görülmez.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Üreticinin güvenlik haberlerini oku</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Ürün yazılımındaki bir açık, ancak birisi duyarsa kapanır. Üretici açıkları web sitesinde ve bülteninde yazar.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Birkaç e-posta.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Merdiven ve alet olmadan kimse kameraya, kablosuna veya sıfırlama düğmesine ulaşamıyor</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Bunu yalnızca orada duran görebilir: yükseklik, muhafaza, boru içinde kablo, kapağın arkasında bellek kartı. Lütfen bakın ve gördüğünüzü buraya yazın.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Bir kameranın nasıl monte edildiğini hiçbir ağ göstermez.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>Kameranın kendisini koru</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Kameraya dokunabilen biri onu çevirebilir, kırabilir, bellek kartını alabilir veya sıfırlama düğmesine basabilir.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>Ağda yok.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>Yalnızca v3; SHA, kendi adları ve parolalarıyla</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 ve v2c: %1, v3: %2 (0 = kapalı, 1 = açık)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 için her biri 8 veya daha çok karakterli bir oturum parolası ve bir şifreleme parolası gerekir.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 veya v2c açık; ya da v3 kapalı, hâlâ fabrika adlarını veya MD5&apos;i kullanıyor ya da parolasız.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>Yalnızca SNMP v3 kullan</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>Kameranın MAC adresi bilinmiyor.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Portu, switch&apos;in kendi verdiği adla belirtin.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>Bu bir port adı değil: harf, rakam, boşluk ve / . - : işaretleri olabilir; harf veya rakamla başlar.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>VLAN, 1 ile 4094 arasında bir sayıdır.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>Günlük sunucusu bir adres veya ana makine adı değil.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>Kamera hiçbir zaman sunucusuna sormuyor</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>Kameranın yerleşik sunucuları, %1 sn&apos;de bir</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, %2 sn&apos;de bir</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, %2 sn&apos;de bir. Bu herkese açık bir sunucu: bir risk, çünkü onu herkes işletebilir ve internete bir yol gerekir</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Lütfen kayıt cihazının kullandığı hesabı belirtin.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root kayıt cihazı için değildir: kayıt cihazına ayrı bir hesap verin.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>Kamerada “%1” adlı bir hesap olamaz.</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>Kayıt cihazının rolü izleyici veya operatördür.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Kayıt cihazı için en düşük rolde ayrı bir hesap</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>root dışındaki hesaplar: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Hesap ekle: %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Kameranın kullanıcı sayfasını açın ve “%1” hesabına “%2” rolünü verin. Liste doluysa önce kimsenin ihtiyaç duymadığı bir hesabı silin.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>Kapı açacak hiçbir bilgi kimseye söylenmiyor.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Oturum açmadan hiçbir şey söylenmiyor (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Bir parola veya anahtar oturum açmadan söyleniyor.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Oturum açmadan hiçbir ayar söylenmiyor.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Kamera oturum açmadan %1 ayarı söylüyor, en başta: %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>Oturum açma digest ile isteniyor; Basic sunulmuyor.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>Kamera kimseden oturum açmasını istemiyor; bu yüzden nasıl istediği görünmüyor.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Uydurma bir Basic oturum bilgisi kabul edildi.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>Kamera Basic sunuyor.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic sunulmuyor.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>Parolasız root bu çalışmada daha önce reddedildi.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>Parolasız root denenmedi; bu çalışmada yeterince yanlış oturum denemesi yapıldı.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Düzey %1: oturum açmadan reddedildi (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Düzey %1: kamera ayarlarını oturum açmadan söyledi.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Düzey %1: kamerada böyle bir sayfa yok (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Düzey %1: kamera oturum açılmasını istemedi, ama bir şey de söylemedi.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>İzleyici düzeyinde ayarlar, oturum açmayan herkese kapalı.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>Operatör düzeyinde ayarlar, oturum açmayan herkese kapalı.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>Ayarlar, oturum açmayan herkese kapalı.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Bu bilgisayar ağ üzerinden soramadı.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>Düz HTTP kapalı veya yalnızca HTTPS&apos;ye yönlendiriyor.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>Kamera düz HTTP ile yanıt veriyor (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>Kamera düz HTTP ile başka bir sayfaya yönlendiriyor.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>Yanıt (HTTP %1) ne evet ne hayır diyor.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>Düz HTTP yalnızca HTTPS&apos;ye yönlendiriyor.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS, olması gereken sertifikayla yanıt veriyor.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>HTTPS&apos;nin açık olduğu söyleniyor, ama orada hiçbir şey yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>Sertifika gösterildi, ama onunla web sayfası gelmedi.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>HTTPS&apos;nin açık olduğu söyleniyor, ama orada TLS kullanılmıyor.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Zamanında yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Sertifika: %1, geçerlilik bitişi: %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Sertifika: %1, geçerlilik bitişi: %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Beklenenden başka bir sertifika: %1, geçerlilik bitişi: %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>Kameranın kendi IPv6 adresinde hiçbir şey yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>Kameranın kendi IPv6 adresi yalnızca kendi ağından görülebilir.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Bu bilgisayarın kameranın ağında IPv6&apos;sı yok.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>Kamera IPv6 ile yanıt veriyor, adres: %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>MAC&apos;ten oluşan %1 adresinde IPv6 ile hiçbir şey yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>Kamera Bonjour aramalarına (mDNS) yanıt veriyor.</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>Kamera Bonjour aramalarına (mDNS) yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>Kılavuz bunu istemiyor; yalnızca bilgi olarak verilir.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>Kameranın eski portlarında hiçbir şey yanıt vermiyor.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>Bu çalışmada hiçbir port bırakılmadı; bu yüzden hiçbirine sorulmadı.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>Port %1 açık, ama ne için olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>Kamera şu anda kimseye yanıt vermiyor; sessizliği bir şey kanıtlamaz.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>Port %1 hâlâ yanıt veriyor (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>%1 üzerinde hiçbir şey yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>Port %1 açık.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>Port %1 kapalı.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Port %1 yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>Telnet portu kapalı.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>FTP portu kapalı.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Erişim listesinde olmayan bir adres yanıt alamıyor.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Bu bilgisayarın soru soracak ikinci bir adresi yok.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Bu bilgisayar %1 adresinden soramıyor.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>Web sunucusu %1 adresine yanıt veriyor (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>Kamera %1 adresine RTSP ile yanıt veriyor (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Bu bilgisayarın ikinci adresinden (%1) reddedildi.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Bu bilgisayarda orayı başka bir program dinliyor.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Bu kullanıcı bu bilgisayarda o portu açamaz.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Bu bilgisayar ağı dinleyemedi.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>Kamera taşınmış portların arkasında ve bu port bilinmiyor.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Kameranın günlüğünden bir satır bu bilgisayara ulaşıyor.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>%1 sn içinde satır ulaşmadı.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Ulaştı, %1: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>Akışlar, oturum açmayan herkese kapalı.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>Kamera akışlarının hiçbirini adıyla tanımıyor.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>%1 akışının tanımı oturum açmadan verildi.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>%1 akışının yanıtı (RTSP %2) ne evet ne hayır diyor.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>%1 akışının tanımı bozuk bir Basic oturum bilgisiyle verildi (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Bozuk bir Basic oturum bilgisi net bir yanıt almadı.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Oturum açmadan her akışta reddedildi.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>RTSP portu kapalı: oradan kimse akış alamaz.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Yanıt okunamıyor.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>RTSP ile yanıt gelmedi.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>%1 akışının tanımı %2 portunda oturum açmadan verildi (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>Görüntüler, oturum açmayan herkese kapalı.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Oturum açmadan reddedildi (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>Kamerada orada görüntü yok (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>Kamera oturum açmadan bir görüntü gönderdi.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>Yanıtta görüntü yok.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 ve v2c sessiz kalıyor.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>Kamera SNMP %1 ile yanıt veriyor.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>SNMP v1 ve v2c ile yanıt yok.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 yanıt veriyor.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>Kamera UPnP aramalarına yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>Kamera UPnP aramalarına yanıt veriyor.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>UPnP aramalarına yanıt yok.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>Kamera saati bu bilgisayara soruyor.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>Kamera %1 sn içinde sormadı. Birçok kamera saatte yalnızca bir kez sorar.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>Kamera sordu, saat: %1.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>Kamera üreticinin aramasına (UDP 10000) yanıt veriyor.</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>Kamera üreticinin aramasına (UDP 10000) yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>Kayıt cihazının hesabı kameranın akışını alıyor.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>Denenecek bir kayıt cihazı hesabı yok.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>Kamera, Camlock&apos;un bilmediği bir biçimde oturum açılmasını istiyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>Kayıt cihazının hesabı %1 akışını göremiyor (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS beklenenden başka bir sertifika gösteriyor. Oturum bilgisi oraya gönderilmedi.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>Kayıt cihazı akış alamıyor: RTSP kapalı, HTTPS de vermiyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>Kayıt cihazının hesabı %1 akışını HTTPS içinden alıyor; RTSP kapalı.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>Kayıt cihazı %1 akışını herkes gibi alıyor: oturum açma istenmiyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>Kayıt cihazının hesabı %1 akışını hem RTSP ile hem HTTPS içinden alıyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>Kayıt cihazının hesabı %1 akışını RTSP ile alıyor. HTTPS vermiyor.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>Kayıt cihazının hesabı reddediliyor.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>Web sunucusunun portu kapalı.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>Web sunucusuna ulaşılamadı.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>Kamera yanıt vermeden bağlantıyı kapattı.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>Kamera ONVIF aramasına (WS-Discovery) yanıt veriyor.</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>Kamera ONVIF aramasına (WS-Discovery) yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>Anahtarı kısa (%1, %2 bit) ve kırılabilir.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>Anahtarı bu bilgisayarın bilmediği bir türde.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>Taklit edilebilecek eski bir yöntemle (%1) imzalanmış.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>Tarihleri okunamıyor.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Süresi %1 tarihinde doldu.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>Bu bilgisayarın saatine göre henüz geçerli değil; geçerlilik başlangıcı: %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>%1 dosyası</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>masaüstünün anahtarlığı</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>bu programın belleği, program kapanana kadar</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 sn geri</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 sn ileri</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>%1 dk %2 sn geri</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>%1 dk %2 sn ileri</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>%1 sa %2 dk geri</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1 sa %2 dk ileri</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>%1 gün geri</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1 gün ileri</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1, bu bilgisayara göre; saat dilimi %2; yaz saati açık</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1, bu bilgisayara göre; saat dilimi %2; yaz saati kapalı</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>bu bilgisayarın saati</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(var)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yok)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>kamera oluşturdu, yeni</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>kendi imzalı</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>tesisin sertifika yetkilisi imzaladı</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>şirketin sertifika yetkilisi imzaladı</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>sahibi %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>amacı %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>alt ağ %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>ağ geçidi %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>ayrılmış adres %1</translation>
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
        <translation>%1 (VIVOTEK itiraz ediyor)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 sertifika olarak okunamıyor.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 sonuna kadar okunamıyor: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 okunamıyor veya bir sertifika ya da anahtar için çok büyük.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 okunamıyor: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 yazılamıyor: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 tam olarak yazılamadı: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 için süre doldu, tarih: %2. Yenisini isteyin.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 bozuk. Camlock yeni bir istek oluştursun.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 boş. Lütfen yeniden indirin.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 kullanılabilecek bir fotoğraf değil: JPEG veya PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 bir ürün yazılımı paketi için çok büyük.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 henüz geçerli değil; geçerlilik başlangıcı: %2. Bu bilgisayarın saatine bakın veya şimdi geçerli olan birini isteyin.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>PDF için yazı tipleri olan bir program (QGuiApplication) gerekir.</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Bir sertifika, “sha256:” ve parmak izinin 64 onaltılık basamağıyla belirtilir.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Bir değişiklik başarısız oldu.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>İşlem günlüğündeki bir değişiklik anlaşılamıyor.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>Bu bilgisayarda kamera için anahtar oluşturulamıyor.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Aralık, küçük adresle başlar.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Başlangıç-bitiş aralığı yalnızca IPv4 adresleriyle çalışır. IPv6 için bir ağ yazın: 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>İmzalı bir sertifika tek bir istekle yüklenmez.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Bu değişiklikten sonra kameraya girecek kapı kalmazdı.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Dosyadaki verenlerden birinin bu sertifikayı verme yetkisi yok. CA&apos;dan zincirin tamamını isteyin.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Kamera sertifikasını verenlerden birinin sertifikası bugün geçerli değil. CA&apos;dan güncel zinciri isteyin.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>Dosyadaki bir verenin sertifikası bugün geçerli değil. CA&apos;dan güncel zinciri isteyin.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Bu adreste artık başka bir kamera yanıt veriyor: %1 şimdi “%2”, önce “%3” idi. Başka bir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Bu adreste artık başka bir kamera yanıt veriyor: %1 şimdi “%2”, önce “%3” idi. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Orada başka bir kamera yanıt veriyor: %1 “%2”.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPS açıldı, ama yanıt vermiyor: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>Tutanakları imzalamak için anahtar oluşturulamadı.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>Güvenli bir bağlantıda anlaşılamadı: cihaz burada HTTPS desteklemiyor veya yalnızca eskimiş bir sürümünü destekliyor.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Bu kameranın imza isteği burada saklanmıyor. Bir kez sertifika dosyası olmadan çalıştırın: Camlock bir istek kaydeder.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>%1 adresinde hiçbir şey yanıt vermiyor. Adresi, kabloyu ve elektriği kontrol edin.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>Hesaptan hiçbir şey istenmiyor.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1 adresinde %2 portunu dinleyen yok.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Arşiv %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>%1 adresinde bir şey yanıt veriyor, ama bir VIVOTEK kamera değil.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Adım %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Durduruldu. Şimdiye kadar yapılanlar kalıyor.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1 tam değil veya geçerli JSON değil: satır %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1 tek bir JSON nesnesi olmalı: satır 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>CA dosyasında “%1” var, ama bu bir sertifika yetkilisi değil. Kimlik doğrulama sunucusunun sertifikasını imzalayan CA&apos;nın sertifikasını seçin.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>HTTPS portu, kameranın oluşturduğundan (%2) başka bir sertifika (%1) gösteriyor. Oraya hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>PKCS#12 dosyasında sertifika veya özel anahtarı eksik. İkisini birlikte dışa aktarın.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>Yanıt, bir VIVOTEK kameranın vereceği türden değil.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>Kamera pakete %1 hatasıyla yanıt verdi.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>Kamera %1 hatasıyla yanıt verdi.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>Kamera yalnızca HTTPS ile yanıt veriyor ve sertifikası henüz bilinmiyor. Sürdürmek için ona güvenin.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>Kamera oturum açılmasını istiyor.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>Kamera parola istiyor.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>Kameraya ulaşılamıyor: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Kamera zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>Kamera %1 saniye içinde yanıt vermedi.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>Kamera artık kim olduğunu söylemedi (%1 eksik). Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>Kamera yeni parolayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>Kamera ONVIF sunmuyor.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>Kamera bunu sunmuyor (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>Kamera bunu sunmuyor: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>Kamera 802.1X yapılandırmasını göstermiyor.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>Kamera yanıt vermeden bağlantıyı sonlandırdı.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>Kameranın kendi sertifikası yok.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>Kamera sertifikasını %1 saniye içinde oluşturmadı.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>Kamera bu hesabı kabul ediyor, ama yönetimine almıyor (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>Kamera %1 hesabını listeliyor, ama kabul etmiyor.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>Kamera daha önce istemediği hâlde şimdi parolayı düz metin olarak istiyor. Parola gönderilmedi.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>Kamera hesabı reddetti: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>Kamera değişikliği reddetti: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>Kamera paketi reddetti: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>Kamera isteği hatalı biçimli diye reddetti (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>Kamera kullanıcı adını veya parolayı reddetti. Bunlar yeniden denenmez.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>Kamera şunun değerini reddetti: %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>Kamera bu oturum bilgisini daha önce reddetti; yeniden denenmez.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>Kamerada şimdi “%1” çalışıyor; paketin adında “%2” yazıyor.</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>Kamera meşgul olduğunu söylüyor (503). Bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>Kamera Camlock&apos;u başka bir adrese yönlendiriyor: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>Kamera kullanılabilir bir görüntü göndermedi.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>Kamera imza isteği olmayan bir şey gönderdi.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>Kamera %1 için “%3” yerine “%2” gösteriyor.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Kamera, güvendiğinizden başka bir sertifika gösteriyor; hiçbir şey gönderilmedi. Parmak izi: sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>Kamera yanıt vermeden yeniden başladı.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>Kamera yeni sertifikayı aldı, ama HTTPS portu onu hâlâ göstermiyor.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>Kamera, Camlock&apos;un bilmediği bir şey istiyor.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>Kameraya paketin tamamı verildi, ama hâlâ “%1” çalışıyor. Paket bozuk olabilir: SHA-256 değerini karşılaştırın, yeniden indirin veya VIVOTEK destek birimine sorun.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>Kamera işin ortasında kayboldu ve geri gelmedi: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>Kameranın HTTPS portu sertifika göstermiyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>Kameranın ONVIF hizmeti oturum açılmasını istiyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>Kameranın ONVIF hizmeti bunu sunmuyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>Kameranın ONVIF hizmeti kullanıcı adını veya parolayı reddetti. Orada yeniden denenmez.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>Kameranın ONVIF hizmeti bunu reddetti, bir neden belirtmiyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>Kameranın ONVIF hizmeti bu oturum bilgisini daha önce reddetti; yeniden denenmez.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>Kameranın ONVIF hizmeti bu oturum bilgisini reddetti.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>Kameranın ONVIF hizmeti bunu reddetti: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>Kameranın erişim listesinde %1 görünmüyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>Kameranın erişim listesi öteki türden.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>Kameranın erişim listesinde %1 hâlâ görünüyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>Kameranın yanıtı kendi belge türünü tanımlıyor; Camlock bunu okumaz.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>Kameranın yanıtında çok fazla parça var.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>Kameranın yanıtı yarım kalmış veya çok uzun.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>Kameranın yanıtı çok derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>Kameranın yanıtı ONVIF&apos;in bildiği türden değil.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>Kameranın yanıtı istenen XML değil.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>Kameranın yanıtı çok uzun.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>Kamera sertifikası bu CA&apos;nın imzasını taşımıyor. Onu veren CA&apos;yı seçin.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>Kamera sertifikası bu CA&apos;ya ulaşmıyor. Onu veren CA&apos;yı veya aradaki bütün verenlerin sertifikalarını içeren bir dosyayı seçin.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Kamera sertifikası henüz bilinmiyor; hiçbir şey gönderilmedi. Parmak izi: sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>Kamera sertifikasını bir istemci kullanamaz. CA&apos;dan digitalSignature ve clientAuth kullanımlı bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>Kamera sertifikası veya verenlerinden birinin sertifikası bunun için kullanılamaz. CA&apos;dan bir istemci sertifikası (clientAuth) isteyin.</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>Kamera saat ayarını almadı: fark %1 sn.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>Kameranın anahtarı (%1, %2 bit) çok zayıf veya alışılmadık; en az 2048 bitlik RSA gerekir.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>Kameranın hesap listesi %1 hesabını olması gerektiği gibi göstermiyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>Kameranın şimdiki ayarları %1 içine kaydedilemiyor: %2. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>Kameranın sertifika isteği okunamıyor.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>Kameranın sertifika isteği okunamıyor. Yenisini oluşturun.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>Kameranın sertifika isteği kendi anahtarıyla imzalanmamış.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>%1 için sertifika yetkilisi bu bilgisayarda oluşturulamıyor.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>Sertifika bu bilgisayarda imzalanamıyor.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>Sertifika dosyasında özel anahtar yok. Anahtarın dosyasını da seçin.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>Kontrol listesi yazdırılamadı.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>Kontrol listesi yazılamadı.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>%1 için tarihler okunamıyor. Yenisini isteyin.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>Bu sertifikanın tarihleri okunamıyor. CA&apos;dan yenisini isteyin.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>Masaüstünün anahtarlığı kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>Masaüstünün anahtarlığı yanıt vermedi.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>Masaüstünün anahtarlığı, içine konanı geri vermedi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>%1 dosyası oluşturulamıyor: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>%1 dosyası açılamıyor: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>%1 dosyası yazılamıyor: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>%1 dosyası zaten var; üzerine yazılmaz.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>%1 dosyası bozuk ve taşınamıyor.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>%1 dosyası kullanımda.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>%1 dosyası bir parola dosyası olamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>Dosyada okunabilen bir sertifika yok. CA&apos;dan PEM, DER veya PKCS#7 olarak isteyin.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>Dosya bozuk veya yarım kalmış. CA&apos;dan yeniden göndermesini isteyin.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>Dosya bir sertifika veya anahtar için çok büyük.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>Dosya çok büyük. CA&apos;dan yalnızca sertifikayı ve verenlerin sertifikalarını isteyin.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>Dosyada “%1” adlı verenin sertifikası eksik. CA&apos;dan zincirin tamamını isteyin.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 klasörü oluşturulamıyor.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>%1 klasörüne yazılamıyor veya başka bir Camlock onu az önce oluşturdu.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>%1 klasörü boş değil; sertifika yetkilisi yalnızca yeni bir klasörde oluşturulur.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>%1 için klasör oluşturulamıyor.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>Geçici parola kabul edilmedi.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>İşlem günlüğü %1 açılamıyor: bu iş üzerinde başka bir Camlock çalışıyor veya klasöre yazılamıyor.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>İşlem günlüğü %1 okunamıyor: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>İşlem günlüğü %1 yazılamıyor: %2. O olmadan kameraya hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>%1, işlem günlüğü olamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>İşlem günlüğü kameranın nerede olabileceğini söylemiyor.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>İşlem günlüğü hangi düzeyin istendiğini söylemiyor.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>İşlem günlüğünün %1. satırı bozuk.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>İşlem günlüğünün %1. satırı bozuk: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>İşlem günlüğü boş.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>%1 içindeki anahtar ile kök sertifika birbirine uymuyor.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>%1 içindeki anahtarın bir anahtar parolası olmalı.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>Tesisin sertifika yetkilisinin anahtarı bozuk.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>Tutanakları imzalayan anahtar bozuk: %1. Dosyayı başka yere taşıyın, Camlock yenisini oluşturur; eskisinin imzaladığı tutanaklarda eskisinin adı kalır.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>Tutanakları imzalayan anahtar kullanımda: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>Anahtar dosyasında okunabilen bir özel anahtar yok. PEM olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>Verilen sertifikaların listesi %1 eksik veya bozuk; o olmadan sertifika verilmez.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>Güvenlik açıkları listesinde “schema” yok.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>%1 adı bu ağda bilinmiyor.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>/ işaretinden sonraki sayı 0 ile %1 arasında olmalı.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>Paket, incelendikten sonra değişmiş. Hiçbir şey gönderilmedi. Lütfen yeniden seçin.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>Kâğıt, kontrol listesi için çok dar.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>Anahtar parolası, tesisin sertifika yetkilisinin anahtarını açmıyor.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>Anahtar parolası özel anahtarı açmıyor. Lütfen yeniden yazın.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>Bu tesisin CA&apos;sının anahtar parolası şurada değil: %1. Başka bir anahtarlıkla oluşturulmuş: orada oturum açın veya tesise başka bir ad verin.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>%1 fotoğrafı okunamıyor.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>%1 fotoğrafı 10 MB&apos;den büyük.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>Yazıcı sonraki sayfayı almadı.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>Özel anahtar sertifikaya uymuyor. Birlikte oluşturulmuş iki dosyayı seçin.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>Özel anahtar kilitli. Lütfen anahtar parolasını yazın.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>Tutanak imzalanamadı.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>Tutanak çok büyük: 16 MB&apos;den fazla.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>%1 içindeki kök sertifika eksik veya bozuk.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>Kamerayla güvenli bağlantı koptu.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>İmza dosyası bozuk veya Camlock&apos;a ait değil.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>İmza dosyası değiştirilmiş: kendi imzası uymuyor.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>İşlem günlüğündeki tesis geçerli değil: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>Tesisin sertifika yetkilisinin süresi %1 tarihinde doldu. Yenisi gerekiyor.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Burada bir kamera için anımsanabilecek sertifika yok.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>Yeni parolayı saklayacak yer yok.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>Tesisin CA&apos;sının anahtar parolasını saklayacak yer yok.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>İmzalanacak tutanak yok.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>Bu hesap, parola dosyasının bir satırına sığmıyor.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>Bu kameranın erişim listesinde IPv6 adresleri için yer yok.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>Bu kameranın saati ağ üzerinden ayarlanamıyor.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>Bu kameranın parolası ağ üzerinden ayarlanamıyor. Kameranın kendi sayfasını kullanın.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Bu sertifika, dosyadaki verenin imzasını taşımıyor. CA&apos;dan zincirin tamamını isteyin.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Bu sertifikanın süresi %1 tarihinde doldu. CA&apos;dan yenisini isteyin.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Bu sertifika başka bir anahtar için. CA&apos;dan bu kameranın isteğini imzalamasını isteyin.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Bu sertifikayı kameranın kendisi imzalamış. CA&apos;dan, CA&apos;nın imzaladığı bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Bu sertifika henüz geçerli değil; geçerlilik başlangıcı: %1. Bu bilgisayarın saatine bakın veya CA&apos;dan şimdi geçerli olan birini isteyin.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Bu sertifika bir sunucu için kullanılamaz. CA&apos;dan digitalSignature ve serverAuth kullanımlı bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Bu değişiklik elle, kameranın kendi sayfalarında yapılır.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Bu değişiklik bir formla gönderilmez.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Bu bilgisayar rastgele sayı vermiyor.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Bu dosya isteğin kendisi. CA&apos;dan, bu istekten oluşturduğu sertifikayı isteyin.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>Bu, bir sertifika yetkilisinin sertifikası. CA&apos;dan bir istemci sertifikası (CA:FALSE) isteyin.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>Bu, bir sertifika yetkilisinin sertifikası. CA&apos;dan bir sunucu sertifikası (CA:FALSE) isteyin.</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>Bu, okunabilen bir sertifika değil.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>%1 adresinde yanıt veren cihaz HTTP desteklemiyor.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>Orada yanıt veren, hangi kamera olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>Kameranın sertifika diye verdiği, sertifika değil.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ayarlar</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>bir kişi</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Port %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- erişim portu</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- VLAN %1 içinde erişim portu</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- port güvenliği açık, en çok bir MAC adresi: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- başkalarının gönderdikleri atılır ve günlüğe yazılır</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- bağlantının kurulması ve kesilmesi günlüğe yazılır</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Günlük: %1 adresine gönderilir (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>Kamera adresini DHCP sunucusundan istiyor ve ayrılmış adresi aldı: ayırma sunucuda kayıtlı.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Bir adres ayrılmış, ama kamera DHCP sunucusundan başka bir adres aldı. Adresi o sunucuda ayırın veya kameraya sabit adres verin.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1, %2 ağında değil.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1, ağın kendi adresi veya yayın adresi (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Bu kamerada ana makine adı ayarı görünmüyor.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Ana makine adı harf, rakam ve kısa çizgiden oluşur, en çok 40 karakterdir; başında ve sonunda kısa çizgi olmaz.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Bu kamerada adres ayarları görünmüyor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>“%1” bir kamera adresi olamaz. Şöyle yazın: 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>“%1” bir ağ maskesi değil. Şöyle yazın: 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>Ağ geçidi %1, kameranın kendisi olurdu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>“%1” bir DNS sunucusu adresi değil.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1, bu bilgisayarın kendi adresi.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Bu bilgisayar (%1) kameraya %2 adresinde artık ulaşamazdı. Bilgisayarın kendi ağından bir adres verin veya önce bilgisayarın adresini değiştirin.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>%1 adresini zaten başka bir cihaz (%2) kullanıyor.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Kameraya ana makine adını ver</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Kameraya sabit adresini ver</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>%2 adresini zaten başka bir cihaz (%1) kullanıyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>Kamera DHCP sunucusundan adres alamadı. Onu DHCP sunucusu olan bir ağa bağlayın veya bu bilgisayara 169.254.1.1 adresini 255.255.0.0 ağ maskesiyle verin. Sonra yeniden arayın.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>Kamera bu bilgisayardan başka bir ağda. Bu bilgisayara o ağdan boş bir adres verin, örneğin 255.255.255.0 ağ maskesiyle %1, ve yeniden arayın.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>Bu bilgisayarın kameraya hangi IPv4 adresiyle ulaştığı bilinmiyor. Adresi kameranın kendi web sayfasında ayarlayın.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Bu sertifikada %1 geçmiyor. CA&apos;dan bu DNS adını alternatif adlar arasına koymasını isteyin.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Bu sertifikada %1 geçmiyor. CA&apos;dan bu IP adresini alternatif adlar arasına koymasını isteyin.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP ve HTTPS. Sertifika: %1, veren: %2. Süresi doldu: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP ve HTTPS. Sertifika: %1, kendi imzalı. Süresi doldu: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>Yalnızca HTTPS. Sertifika: %1, veren: %2. Süresi doldu: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>Yalnızca HTTPS. Sertifika: %1, kendi imzalı. Süresi doldu: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 bir ağın başlangıcı değil. Onu içeren ağ: %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Bu bilgisayarda yazı tipi yok. Yazı tipi yükleyin veya bunun yerine HTML oluşturun.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Kameradaki hesaplar</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Hesap ve rolü</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Güvenlik sıkılaştırma kontrol listesi, elle doldurmak için</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Boş form</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Önerilen: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>Her satırda bir kutuyu işaretleyin, ne gördüğünüzü ve ne zaman gördüğünüzü yazın ve imzalayın. Bu forma parola yazmayın.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Sonra bilgisayara girin: camlock audit CAMERA --attest ID=NOTE; ID her satırın sağındadır. Camlock kendi sınayabildiklerini o zaman sınar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Değer veya görülen</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Notlar, gerekçe</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Paraf, saat</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Temel</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Kurumsal</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Uygun</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Uygun değil</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Çelişki</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Beyan edildi</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Elle, açık</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>İstisna</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Uygulanamaz</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sınanmadı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Kılavuzun ötesinde</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>Bunlar da dışarıdan görüldü. Kılavuzda bunun bölümü yoktur; bu yüzden hiçbir puana girmez. Açık olup gerekli olmayanlar kapatılmalıdır.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Dizüstü bilgisayarla aynı</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>Dizüstü bilgisayardan %1 ileri</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>Dizüstü bilgisayardan %1 geri</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Tesis planındaki numara</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC adresi</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Ağ adresi</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Ağ maskesi</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
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
        <translation>Switch portu</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Önceki ürün yazılımı</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Sonraki ürün yazılımı</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Önceki tüm ayarlar (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Sonraki tüm ayarlar (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Ek: kontroller</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>Kılavuz, CIS Critical Security Controls v6.1&apos;e (CSC6) atıf yapar; her birinin konusu kendi sözlerimizle anlatılmıştır. CIS Controls v8.1&apos;in yıldızlı önlemleri bizim yorumumuzdur. EN 303 645 ve IEC 62443-4-2 ürünleri değerlendirir: bir satır orada istenen bir özelliği kullanır; ürünün uygun olduğunu göstermez.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Geri okunan: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>Dışarıdan: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Beyan eden: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Ek: kanıtlar</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Tutanaktaki her kanıt. Saatler dizüstü bilgisayarınkidir. Ağdan geçenler kısaltılarak alıntılanır, içlerindeki parolalar maskelenir. Satır yerine tire: kılavuzun ötesinde.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görülen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Beklendiği gibi</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>önerildiği gibiydi ve kanıtlandı</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>önce zayıftı, şimdi kanıtlandı</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>zayıf</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>kamera ile ağ uyuşmuyor</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>bir kişi böyle diyor ve imzalıyor</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>bir kişinin henüz yapması gerekiyor</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>bir nedenle olduğu gibi bırakıldı</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>kamerada yok</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>kontrol edilemedi</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>kontrolün kendisi başarısız oldu</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Gelişmiş düzey: erişim listesi ve değiştirilmiş portlar yabancıları uzak tutar, parolanın yerini tutmaz. İzin verilen bir adresi alan veya bütün portları deneyen, bunları aşar.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>Günlük, dizüstü bilgisayara ulaşan bir satırla kanıtlanır. Günlük sunucusu başka bir bilgisayarsa satırların ulaşıp ulaşmadığını yalnızca onun sahibi görebilir. Kayıt cihazının hesabı, kayıt cihazının yaptığı gibi oturum açılarak kanıtlanır.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Her sertifikanın süresi dolar. O günden önce yenileyin: sonrasında kayıt cihazı kamerayı reddedebilir. Kamerayı kontrol eden, sertifikanın SHA-256 değerini bu formdakiyle karşılaştırır.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>Bu form nasıl okunur</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Camlock nasıl sayar: Uygun ve Düzeltildi sayısını; Uygun, Düzeltildi, Uygun değil, Çelişki ve İstisna toplamına oranlar. Satırlarından hiçbiri Uygun değil, Çelişki, Hata veya Sınanmadı olmayan bir düzeye ulaşılmıştır.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Camlock nasıl kanıtlar: her ayarı kameradan geri okur ve ağdaki bir yabancının yapacağı gibi dışarıdan bakar. Bir satır ancak ikisi uyuşursa uygundur.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Kontroller: CSC6, kılavuzun atıf yaptığı CIS Critical Security Controls v6.1&apos;dir. CIS8, CIS Controls v8.1&apos;in önlemleridir; hangilerinin uyduğu bizim yorumumuzdur.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>Kılavuz, VIVOTEK&apos;in 2018 tarihli Security Hardening Guide v1.0&apos;ıdır. Saatler dizüstü bilgisayarınkidir. Bu formda parola yoktur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>Kamera, bu formda anlatılan durumda, listelenen açık kalan işler ve istisnalarla teslim edilmiştir. Beyan edilen satırlar kurulum teknisyeninin kendi ifadesidir.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Kurulum teknisyeni adına</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Müşteri adına</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Operatör veya tanık</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>Bu kamerada sertifika görülmedi.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Verilen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Sertifika (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik bitişi</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>Son yenileme tarihi</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rol bilinmiyor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>İzleyici</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Adlar ve roller</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Kanıtlandı: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Kanıtlanmadı: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>Bu çalışmada bakılmadı.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Saat, günlük ve kayıt cihazı, dışarıdan bakışla</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>Kamera saati bir sunucuya soruyor</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>Kameranın günlüğü ulaşıyor</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Kayıt cihazının hesabıyla prova</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Parola ve sonraki gözden geçirme</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Parolayı teslim alan</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Teslim tarihi</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Sonraki gözden geçirme</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Nasıl teslim edildiği (parolanın kendisi asla yazılmaz)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Gelişmiş (Temel dahil)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Kurumsal (Temel ve Gelişmiş dahil)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Kılavuzun düzeyi</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Kurulum teknisyeni</translation>
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
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yetkili kişi</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sözleşme</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 düzeyine ulaşılmadı: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 düzeyine ulaşıldı</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1 düzeyine ulaşılmadı: bir önceki düzeye de ulaşılmadı</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Güvenlik sıkılaştırma kontrol listesi</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>VIVOTEK Security Hardening Guide v1.0 (2018) esas alınmıştır</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (kısaltıldı; tamamı tutanakta)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: sayılan %3 satırdan %2 satır uygun</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Geri okunan farklı: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Bir kişinin beyanı: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Geri okunan: %2 değerden %1 tanesi istendiği gibi</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>HTTPS&apos;nin yapmadığı: web sayfalarını ve oradaki oturum bilgilerini gizler, videoyu gizlemez. Kayıt cihazı HTTPS üzerinden RTSP kullanmadıkça RTSP ve RTP yolda okunabilir kalır. Kameranın kendi imzaladığı sertifika şifreler, ama kayıt cihazı ve tarayıcılar onu sabitleyene kadar araya giren birini durdurmaz.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Aşağıya bakın</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Önce ve sonra: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Önce: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Sonra: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>Fotoğraf %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>Kamera başka, ağ başka söylüyor: hangisinin doğru olduğunu bulun.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>Yeniden kontrol edin: kontrolün kendisi başarısız oldu.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Ayar, düzey, kontroller</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Nasıl kanıtlandı</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Açık kalan işler</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Yapılacak iş</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Açık kalan bir şey yok.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>İstisnalar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Onaylayan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>İstisna verilmedi.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>Bu formun dayandığı tutanak</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Bu form imzasız bir tutanaktan oluşturuldu. Kare kod, tutanağın SHA-256 değeridir.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Bu form imzalı bir tutanaktan oluşturuldu. “camlock verify”, tutanağın hâlâ imzalandığı gibi olup olmadığını ve hangi anahtarla imzalandığını söyler. Kare kod, tutanağın SHA-256 değeridir.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Tutanak (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>İmzalayan anahtar</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>%1 kamerasının HTTPS sertifikasını yenileyin (%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Sertifikanın süresi %1 tarihinde doluyor.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>O günden sonra kayıt cihazı ve tarayıcılar kamerayı reddeder veya uyarı verir. Yenilemek için kamerada Camlock&apos;u yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>MAC adresi: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Tesis: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Sertifika (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1 düzeyine ulaşılmadı: bu kayıtta eksik satırlar var</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>HTTPS sertifikası</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>“%1” için verilen istisna</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>%1 tarihinde doldu: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>%1 tarihinde doluyor (kalan gün: %2): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Bu türden daha var: %1. Kameraları aşağıda bulabilirsiniz.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Bu adreste yanıt veren yok.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Adresi, kabloyu ve elektriği kontrol edin. Bilgisayar ile kamera aynı ağda olmalı; kameranın açılması yaklaşık bir dakika sürer.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Kamera zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Biraz bekleyin, meşgul olabilir veya yeniden başlıyor olabilir. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>Kamera burada bilinmeyen bir sertifika gösteriyor.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Doğru kamera olduğundan emin olun. Ancak o zaman sertifikasına güvenin; ona hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>Kamera bu kullanıcı adını veya parolayı reddetti.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Parolayı kontrol edin ve dikkatle yeniden deneyin: bazı kameralar birkaç yanlıştan sonra kilitlenir. Fabrikadan çıkan kamerada parola yoktur.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>Kamera isteği anladı ve hayır dedi.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Kameranın kendi web sayfasında ayarlayın veya olduğu gibi bırakıp nedenini yazın; sonra devam edin.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Bu kamera bunu sunmuyor.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>Bozulan bir şey yok. Daha yeni bir ürün yazılımı sunabilir; formda bu yazar.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>Yanıt bir VIVOTEK kameranın yanıtı değil.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Adresi kontrol edin: başka bir cihaz kullanıyor olabilir. Kameraysa yeniden başlatın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>Kamera değişikliği aldı, ama sonra başka bir değer gösteriyor.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Sonuca bakın: hangi ayar olduğu orada yazar. O ayarı kameranın kendi web sayfasında yapın.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>Bu adreste artık başka bir kamera veya başka bir sertifika var.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>Artık hiçbir şey yazılmıyor. Adresin hangi cihazda olduğunu bulun, sonra bu kamerayla baştan başlayın.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>İsteğiniz üzerine durduruldu.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>Kameraya artık hiçbir şey gönderilmiyor. İstediğiniz zaman yeniden başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Bu bilgisayarda bir sorun oluştu.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Diskte yer ve yazma izniniz olduğunu kontrol edin, sonra yeniden deneyin. Sorun sürerse lütfen bildirin.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: hayır. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>Dışarıdan görülemez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>İstenen</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>Kameranın dediği</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Dışarıdan görülen</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Lütfen neden olduğu gibi kaldığını yazın: gerekçe formda yer alır.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Lütfen kimin onayladığını yazın: adı formda yer alır.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zayıf</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Sunulmuyor</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Lütfen bakın</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Kimse fark etmez</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Diğerleri yeniden oturum açmalı</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Bağlantılar kopup geri gelebilir</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Kameranın bir hizmeti yeniden başlar</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>Kamera yeniden başlar</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Birini dışarıda bırakabilir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>Kamera, sertifikası için bir anahtar oluşturuyor. Bu, eski kameralarda birkaç dakika sürer.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>Kamera ürün yazılımını belleğine yazıyor ve yeniden başlıyor. Bu, beş dakikaya kadar sürer. Elektriği kesilirse bir daha açılmayabilir.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>Bağlantı bir an kesiliyor. Camlock kendiliğinden yeniden bağlanır.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Kameranın bir hizmeti yeniden başlıyor. Bu, bir dakikaya kadar sürer.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>Kamera yeniden başlıyor. Bu, bir iki dakika sürer.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Yapıldı ve geri okundu</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>Kamera başka bir değer gösteriyor</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>Kamera reddetti</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Gönderildi; geri okunamadı</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>Elle yapılacak</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Tahmini çok zor</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Tahmini zor</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Tahmini biraz zor</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Tahmini kolay</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Hemen tahmin edilir</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Tesis dosyasını kaydet</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Tesis dosyaları (*.json);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Başka ağda</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Fabrika çıkışlı</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Parolası var</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Önceden görüldü</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Bugün tamamlandı</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Kamera değil</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>bu bilgisayar</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>konteynerler</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>%1 hesabının parolasını kendim gireceğim</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 hesabının parolası</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>%1 hesabının parolası. Şimdi not alın: bir daha gösterilmez. Başka bir parola da yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock, kimsenin aklında tutması gerekmeyen uzun bir parola oluşturur.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Lütfen %1 için bir parola yazın veya bırakın, Camlock oluştursun.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Eksik kalanlar: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Kal&amp;dır</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Yeni girdi</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Listeye eklemek için Enter&apos;a basın.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 veya 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Listedeki adresler</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Birini çıkarmak için Delete&apos;e basın.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 henüz listede değil. Ekle&apos;ye basın veya satırı silin.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Zaten listede.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (kullanılamaz: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>Bu değişiklikten sonra &amp;dur</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Yeniden bak</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>Yapılanları geri &amp;al</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Bu değişi&amp;klikleri yap</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>Lütfen iş bitene kadar kameranın kablosuna ve elektriğine dokunmayın.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Değişiklikler ve sonuçları</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Değişiklikler yapılıyor</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>Bu işte geri alınabilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Değişiklikler geri alınıyor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Kamera yeniden okunuyor</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Bazı değişiklikler yapılmadan bekletildi.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>Daha önce yapılan değişiklikler duruyor; listede görünüyorlar. Geri alınsın mı, kalsın mı?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>Daha önce yapılanlar geri alındı.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>Daha önce yapılan değişiklikler duruyor; listede görünüyorlar.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Her şey yeniden okunuyor ve yoklanıyor</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Bitti. Sonraki sayfa son durumu gösterir.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>Şirketin sertifika yetkilisi için imza isteği kaydedildi: %1. İmzalı sertifika gelince bu kamerayı yeniden ele alın ve dosyasını belirtin.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>Kamerada şimdi “%1” çalışıyor.</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Sırada bu değişiklikler var. Başka türlü seçmek için olduğu gibi bırakın ve bu kamerayı yeniden ele alın.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Ulaşılan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tesis</translation>
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
        <translation>Ürün yazılımı</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>B&amp;ul</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Tesis, yer, model, adres, MAC, ürün yazılımı veya tarih, 2026-11-24 gibi.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Tamamlanan kameralar</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Süresi dolan veya yakında dolacak olanlar</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>En yeni %1 tutanak gösteriliyor. Daha eskilerini bulmak için yazmayı sürdürün.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Bu bilgisayarda henüz tamamlanan kamera yok.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Tamamlanan kameralardan hiçbiri bu sözcüklerin hepsini içermiyor.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Tutanaklar: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
evet</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1:
hayır</translation>
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
        <translation>Örneğin 192.168.1.20, camera-7.local veya http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>Bu bir kamera adresi değil.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Sayfa veya kullanıcı eklemeden bir ad veya IP adresi yazın.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Önünde durduğunuz kameranın adresini yazın veya listeden seçin.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Bu kameraya henüz ulaşılamıyor.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Verilen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Şimdiye kadar güvenilen</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Parmak izi (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>Kameranın sertifikası</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>kendi imzalı: ona kefil olan başka kimse yok</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, %2 bit; imza %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>Kontrol listesi</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Kaydedin veya yazdırın ve müşteriye imzalatın.</translation>
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
        <translation>Kontrol listesi önizlemesi</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>&amp;Teslim …</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>Kameranın yeri, parolayı kimin aldığı ve açık kalan işleri kimin tamamlayacağı.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>Klasör &amp;seç …</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Kâğıt bo&amp;yutu</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>&amp;PDF kaydet</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>&amp;HTML kaydet</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>&amp;JSON tutanağını kaydet</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>&amp;CSV kaydet</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>&amp;OSCAL kaydet</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>SARI&amp;F kaydet</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>Takvi&amp;m hatırlatıcısını kaydet</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Bir takvim dosyası (.ics): kameranın sertifikasını zamanında yenilemek için.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>Kök sertifik&amp;ayı kaydet</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Bu tesisin kayıt cihazı ve tarayıcıları için: onunla tesisin kameralarını tanırlar.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Boş form&amp;u kaydet</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Dizüstü bilgisayarsız bir gün için: elle doldurun, sonra bilgisayara girin.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Ya&amp;zdır …</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>So&amp;nraki kamera</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>Tamamlanan kam&amp;eralar …</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Bu klasör oluşturulamıyor.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Başka bir klasör seçin, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>Kök sertifika okunamıyor.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Yeniden imzalanan tutanakta saklandı.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF yazılıyor</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>Kontrol listeleri nereye kaydedilsin?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>Tesis &amp;dosyasını kaydet …</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>Burada bu tesisin bütün kameraları için kararlaştırılanlar; yeniden açmak veya paylaşmak için. İçinde parola yok.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (önerilen)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ne değişti</translation>
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
        <translation>Ürün yazılımı</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Sertifika (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Sertifikanın bitişi</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>Bu tutanakta yok</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>%1 ve %2 tarihli tutanaklar aynı şeyi söylüyor.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>%2 tarihli tutanağın %1 tarihli tutanaktan farklı söyledikleri.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Artık yok</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Buna hizmet eden ayarlar</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>Kılavuz, CIS Critical Security Controls v6.1&apos;e atıf yapar. Her birinin konusu kendi sözlerimizle anlatılmıştır. CIS v8.1, EN 303 645 ve IEC 62443-4-2 numaraları formun ekindedir.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Kontroller ve onlara hizmet eden ayarlar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Bu kılavuzda yok</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>Ne yapılsın</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>Olduğu gibi &amp;kalsın: bu tesis için gerekli</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>Şi&amp;mdilik kalsın: birisi riski kabul etti</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;erekçe</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Formda sözcüğü sözcüğüne yer alır.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>&amp;Onaylayan</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>Yalnızca ş&amp;u tarihe kadar</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bu güne kadar</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Tamamlanan kameralar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>Öncekiyle &amp;karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>İmzayı &amp;doğrula</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Yazdır …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>Dışa ak&amp;tar …</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Listeye dön</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Saklanan tutanaklar arasındaki bazı dosyalar Camlock&apos;un okuyabildiği tutanaklar değil.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>Tamamlanan kameraların arşivi kullanılamıyor. Tutanakların kendilerine dokunulmadı.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>Bu kameranın daha eski bir tutanağı yok.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>Dosyası artık yok; bu, arşivdeki kopyadır.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>Dosyası artık saklandığı gibi değil; bu, arşivdeki kopyadır.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Bu tutanak imzalı değil.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Camlock&apos;un yazdığı gibi olduğunu gösteren bir şey yok.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>İmza kullanılamıyor.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Bu tutanak imzalandığı gibi değil.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Değişen: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>İmza uyuyor; bu bilgisayarda atılmış.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>İmza uyuyor.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>İmza %1 anahtarıyla atılmış: formdaki anahtarla karşılaştırın.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Yazdırılacak kontrol listesi (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Tutanak (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Tutanağı dışa aktar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF yazılıyor</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Göza&amp;t …</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Yeniden ara</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Diğer &amp;cihazları da göster</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Ara&amp;nacak ağ</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Kameraların arandığı yer.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Adre&amp;s aralığı</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>Aramalara yanıt vermeyen kameralar için bu aralıktaki her adres de denenir.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>isteğe bağlı, örneğin 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Satırda geçen sözcükler: model, adres, MAC, durum.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Bulunan kameralar</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Enter, satırdaki kamerayı seçer.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>VPN ve konteynerler dışında hepsi</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Aramayı d&amp;urdur</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>Bu bir adres aralığı değil. Örneğin 192.168.1.0/24 veya 192.168.1.20-192.168.1.60 yazın; en çok 1024 adres.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Aranıyor: %1 / %2 adres.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Aranıyor.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Bulunan kameralar: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Gösterilmeyen: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Listede uyan yok. Filtreyi temizleyin veya diğer cihazları da gösterin.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Bu bilgisayar bir ağa bağlı değil. Ağ kablosunu takın, bilgisayar bir adres alana kadar bekleyin ve yeniden arayın. VPN veya konteyner ağının yukarıdan seçilmesi gerekir.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>Hiçbir kamera yanıt vermedi. Kameranın elektriğini ve kablosunu, ayrıca kamerayla bilgisayarın aynı switch&apos;e bağlı olduğunu kontrol edin; yeni bir kameranın açılması iki dakikayı bulabilir. Bu bilgisayardaki bir güvenlik duvarı yanıtları engelliyor olabilir. Sonra yeniden arayın, bir adres aralığı deneyin veya adresi yukarıya yazın.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Önerilen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Yan etkiler</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Uyuşuyor: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Uyuşmuyor: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
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
        <translation>Ürün yazılımı</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>Tutanağa &amp;kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>Buraya yazdıklarınız formda yer alır. Boş bıraktıklarınız forma elle yazılabilir. Tarihler yıl-ay-gün biçimindedir, 2026-12-31 gibi.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Kameranın yeri</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>Tesis planındaki &amp;numara</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>K&amp;onum</translation>
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
        <translation>Switch por&amp;tu</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Parola ve sonraki gözden geçirme</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>Teslim &amp;alan</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Teslim ta&amp;rihi</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Teslim ş&amp;ekli</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Örneğin: kapalı zarfta. Parolanın kendisi asla yazılmaz: burası formda yer alır.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Sonraki göz&amp;den geçirme</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Açık kalan başka bir iş</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Yapacak kişi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Açık kalan işler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>“%1” bir tarih değil. Yıl-ay-gün biçiminde yazın, 2026-12-31 gibi.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, alıştırma kameralarıyla</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Bitir</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Kontrol listesi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Değişiklikler yapılıyor. Durdurulup çıkılsın mı?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>Bu kamera bitirilmeden çıkılsın mı?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>Önce, başlamış olan değişiklik bitirilir. Yapılanlar işlem günlüğünde kalır.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>Kamerada hiçbir şey değiştirilmedi. Kamera için seçtikleriniz unutulur.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>K&amp;al</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>&amp;Durdur ve çık</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock ayarı kameradan geri okur ve bir yabancının yapacağı gibi ağdan dener.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock ayarı kameradan geri okur. Ağdan denenmez: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Burada ne soruluyor</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>Bunların hepsi tesisin sonraki kamerası için saklanır. Düzey, kaç ayarın gezileceğini belirler. Bir iş yarıda kaldıysa bu sayfada ona devam edebilir veya ayarlananları geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Kamera listede yoksa</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Adresini yazın: kameranın etiketinde, kayıt cihazında veya yönlendiricinin listesinde bulunur. Kabloyu ve bu bilgisayarın kameranın ağında olduğunu kontrol edin. Kameranın açılması yaklaşık bir dakika sürer.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Parola bilinmiyorsa</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Fabrikadan çıkan kamerada root kullanıcısı vardır, parola yoktur. Dikkatle yazın: bazı kameralar birkaç yanlış paroladan sonra kilitlenir. Parolayı kimse bilmiyorsa kamerayı kendi sıfırlama düğmesiyle fabrika ayarlarına döndürün.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ne görüyorsunuz</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Her satır kılavuzun bir ayarıdır ve şimdiki durumunu gösterir. Henüz hiçbir şey değiştirilmedi. “İleri” sizi karar verilecek ayarlardan sırayla geçirir.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Bundan sonra ne olur</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>Kameraya gönderileceklerin hepsi bu, bu sırayla. Sizi dışarıda bırakabilecek olanlar en sona kalır. Bir seçimi değiştirmek için geri dönün; henüz hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Çalışırken</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Her değişiklik, bir sonraki yapılmadan önce geri okunur. Yeniden başlayan veya başka bir adres alan kamera yeniden aranır. Bir sorun çıkarsa başka bir şey gönderilmez ve ne yapılacağı size sorulur.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Bir satır uygun değilse</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>Satırda ne görüldüğü yazar. Kameranın kendi web sayfasında ayarlayın veya açık bırakın: form onu, yapılacak işle birlikte açık olarak gösterir. Görülmeyen hiçbir şey güvenli olarak gösterilmez.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>Müşteriye ne verilir</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>PDF, imzalanacak formdur. JSON tutanağı ona aittir: daha sonra yeniden kontrol edilebilecek olan odur. İkisinde de parola yoktur.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>Neler fark edilebilir</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Nasıl kanıtlanır</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Tesise olduğu gibi gerekiyorsa</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Olduğu gibi bırakın; nedenini ve kimin onayladığını yazın. Form bunu gerekçenizle birlikte istisna olarak gösterir.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Kılavuzda</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Bölüm: “%1”, düzey: %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter: devam.
Tab: sonraki alan.
Alt ve altı çizili bir harf: o düğme veya alan.
Page Up, Page Down: sayfayı kaydırma.
Ctrl+Z: geri alma.
F1: bu yardımı gösterme veya gizleme.
Esc: bir sorudan sonra çıkış.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>Camlock hakkında</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1, Apache 2.0 lisanslı özgür bir yazılımdır ve bir VIVOTEK ürünü değildir. Qt %2, %3 ve başka özgür yazılımlarla yapılmıştır. Pakette bunların lisanslarıyla birlikte bir listesi vardır.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
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
        <translation>MAC adresi</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Ürün yazılımı</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Kameranın şu anda gördüğü</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Görüntü birazdan gelir.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>Kameranın gönderdiği, bir görüntü değil.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock her seferinde bir kamerayı güvenli hâle getirir, bunu kanıtlar ve imzalanacak bir form yazdırır. Buraya yazdıklarınız o formda yer alır; boş bıraktıklarınız forma elle yazılabilir.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>%1 için bitmemiş iş unutulsun mu?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>Kamera şimdiki gibi kalır. İşlem günlüğü ve parolalar saklanır.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Kurulum teknisyeni</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Ad soyad</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>Te&amp;sis</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Müşteri</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>&amp;Yetkili kişi</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>Sö&amp;zleşme no.</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>Temel: ka&amp;palı bir ağ</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>Kameraların kendi ağı vardır ve dışarıdan kimse oraya ulaşamaz.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>Gelişmiş: başkalarının da k&amp;ullandığı bir ağ</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>Kameralara bir WAN&apos;dan veya güvenilmeyen bir ağdan ulaşılabilir.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>&amp;Kurumsal: bir şirket ağı</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>Switch&apos;leri, sertifikaları ve 802.1X&apos;i şirketin kendi bilişim bölümü yönetir.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>Bu tesise hangi düzey uyuyor?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 Bu sürümde yok.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Bu dosya açılamıyor.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Bu, Camlock&apos;un kullanabileceği bir tesis dosyası değil.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1 açık. İçindeki bilgiler dolduruldu.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Kaydedildi. İçinde parola yok.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Unut</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>Tesisin kendi sertifika yetkilisinin anahtarı, Camlock&apos;un oluşturduğu ve hiç göstermediği bir anahtar parolasıyla kilitlidir.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Camlock&apos;un oluşturduğu parolalar</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Denenecek parola</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>Boş = denenmez. Parola saklanmaz.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 hesabı kamerada zaten var. Parolasıyla Camlock onu kayıt cihazının yaptığı gibi deneyebilir.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 hesabının parolası</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>Tesisin kendi sertifika yetkilisinin anahtar parolası için bir anahtarlık veya dosya gerekir.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>Parolalar orada saklanamıyor: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Ayarlar ve kanıtları</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Süresi dolan veya yakında dolacak olanlar</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Zayıf olanlar</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Ayarları tek tek gezin veya bir satıra gitmek için üzerinde Enter&apos;a basın.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Bir ayarı açmak için Enter&apos;a basın.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Alıştırma &amp;profilini kaydet …</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Buna benzer bir kamerada, kamera elinizde olmadan prova yapmak için. Adresler, adlar ve parolalar içinde maskelenir.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Alıştırma profilini kaydet</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Alıştırma profilleri (*.json);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Kaydedildi. Adresler, adlar ve parolalar içinde maskelendi.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zayıf</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>Sayılan %2 ayardan %1 tanesi bugün uygun.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Ad ve adre&amp;s …</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Ana makine adı: %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Sabit adres: %1, ağ maskesi: %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Kameraya ana makine adı ve sabit adres vermek için. Şu an ikisi de olduğu gibi kalıyor.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Paket okunuyor …</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>Bu dosya kullanılamaz. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>Paket hâlâ okunuyor. Bu birkaç saniye sürer.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Tahmin edilme zorluğu</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>Eksik kalanlar siz yazarken gösterilir.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: tamam</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: henüz eksik</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>Gös&amp;ter</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Parolayı göster veya gizle</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Yapılacak bir şey yok. Yalnızca isterseniz &amp;yeni bir parola yazın</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>&amp;Yeni bir parola belirle</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>Bir da&amp;ha yazın</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>Benim için ol&amp;uştur</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>En iyisi %1 karakterlik bir paroladır; kimsenin aklında tutması gerekmez.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>Parola henüz hazır değil.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Yeni bir parola yazın veya bırakın, Camlock oluştursun.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Bazı kurallar henüz karşılanmadı: parolanın altındaki işaretlere bakın.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>İki parola farklı. Yeniden yazın veya gösterin.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Parolanın saklanacağı yer deneniyor</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>Parola orada saklanamıyor: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Başka bir yer seçin. Kamerada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>Yeni par&amp;ola</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>B&amp;aşka bir yer seç</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Saklandığı yer</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>Yalnızca sizin okuyabildiğiniz bir &amp;dosyada</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>Kâğıtta: şimdi gösterilir, &amp;bir daha gösterilmez</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Do&amp;sya</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Önce parolayı not alın, sonra son dört karakterini yazın.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Masaüstünün anahtarlığına soruluyor …</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>Kâğıtta, seçtiğiniz gibi.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>Saklandığı yer, seçtiğiniz gibi: %1.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>Saklandığı yer: %1. Az önce denendi, çalışıyor.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Bu bilgisayarda şu anda çalışan bir anahtarlık yok. Lütfen parolanın saklanacağı yeri seçin.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>Anahtarlık henüz yanıt vermedi. Lütfen biraz bekleyin.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Lütfen parola için dosyayı belirtin.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Lütfen parolayı not alın, sonra son dört karakterini yazın.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>So&amp;n dört karakter</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Ad ve adres</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>B&amp;unları kullan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>Boş bırakılanlar olduğu gibi kalır. Şimdi hiçbir şey gönderilmez: gözden geçirme sayfası bunu diğer değişikliklerle birlikte gösterir. Camlock daha sonra kamerayı yeni adresinde yeniden bulur.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>Ana makine &amp;adı</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Harf, rakam ve kısa çizgi; Gate-01 gibi.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>&amp;Sabit adres</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>Kamera adresini DHCP sunucusundan alıyorsa boş.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>Ağ &amp;maskesi</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>Ağ geçi&amp;di</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>Yoksa boş.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>DNS sunucusu &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>DNS sunucusu &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Bir ayar ancak istenen, kameranın dediği ve ağdaki bir yabancının gördüğü uyuşursa uygundur.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Ayarlar ve kanıtları</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Hangi ayarlar kılavuzun hangi kontrolüne hizmet ediyor; bir denetçi sorarsa.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Kılavuzun ötesinde, bu kamerada açık bir şey var.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>K&amp;ontroller …</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>&amp;PDF kaydet</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>So&amp;nraki kamera</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>Sonraki sayfada form yer alır; kaydedilebilecek diğer dosyalar da oradadır.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Bu klasör oluşturulamıyor.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF yazılıyor</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Eski → yeni</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>Diğerlerinin fark ettiği</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri alma</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Bu değişiklikler bu sırayla, birbiri ardına yapılır. Her biri geri okunur. Biri başarısız olursa Camlock ötekileri geri alıp almayacağını sorar.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Planlanan değişiklikler</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Uygula</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>Bu değişiklikler böyle yapılamaz.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>Önce ürün yazılımı gelir.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>Bu kamerada değiştirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>Sonraki sayfa durumunu gösterir.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>No. %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>Root için yeni bir parola gerekiyor. Lütfen “%1” sayfasına dönün ve bir parola seçin.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>Parolaların nerede saklanacağı belli değil. Lütfen “%1” sayfasına dönün ve bir yer seçin.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>Tesisin kendi sertifika yetkilisinin anahtar parolası için bir anahtarlık veya dosya gerekir. Lütfen “%1” sayfasına dönüp bir dosya seçin veya “%2” sayfasına dönüp başka bir sertifika seçin.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>Bunu siz elle yaparsınız</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Yeniden giriş yolu: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>Ke&amp;ndim baktım ve …</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>Ne gördüğünüz; formda sizin beyanınız olarak yer alır. Boş = satır açık kalır.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Öne&amp;rildiği gibi ayarla, bir bölümü elle</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Öne&amp;rildiği gibi ayarla (Camlock yapar)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Burada yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>Bu bilgi&amp;sayarı ekle (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>Kayıt &amp;cihazını ekle (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Eksik bir şey var.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
Veya bu satırı olduğu gibi bırakın ve nedenini yazın.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Parolaların saklanacağı yer deneniyor</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Başka bir yer seçin. Kamerada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>Elle &amp;yapılacak; satır açık kalır</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Hepsi önerildiği gibi</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>Ö&amp;nümdeki kamera bu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock şimdi kameranın ayarlarını okur. Siz istemeden hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>K&amp;ullanıcı adı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Fabrikadan çıkan kamerada parola yoktur: boş bırakın. Yalnızca bir deneme yapılır.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Anahtarlıktaki parolayı &amp;kullan</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Objektifin önünde elinizi sallayın veya MAC adresini muhafazadaki etiketle karşılaştırın.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock bu kameranın şimdiye kadar hangi parolaları almış olabileceğini biliyor.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>Yalnızca iş, anahtarlıkta olmayan bir parolayla başladıysa parola yazın.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Kamera okunuyor</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>Görüntü birazdan gelir.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Kameranın sertifikasına bakılıyor; başka bir şey gönderilmiyor</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>Kamera görüntü vermiyor: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Tesis d&amp;osyası aç …</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>Tesis dosyası&amp;nı kaydet</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Tesis dosyasını farklı kaydet …</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>Tamamlanan kam&amp;eralar …</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Bu tesisin kameralarında ortak olan her şey. İçinde parola yok.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Son tesisler</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Birini seçince açılır.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Tesis dosyası aç</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Tesis dosyaları (*.json);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Switch için</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Switch komutları</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>Switch&apos;in sahibi okusun ve switch&apos;e yapıştırsın diye.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>buradasınız</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>sonra gelecek</translation>
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
        <translation>Neden değiştiğini bili&amp;yorum</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>Bu benim kameram: bu &amp;sertifikaya güven</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>Güvenme, geri &amp;dön</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Durun: kameranın sertifikası değişmiş.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock bu kameranın sertifikasını henüz tanımıyor. Bu sizin kameranız mı?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>Hiçbir şey gönderilmedi, parola da. Başka bir cihaz kendini kamera gibi gösteriyor olabilir. Yeni bir sertifika, fabrika ayarlarına dönüş veya değiştirilmiş bir kamera da aynı görünür.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>Hiçbir şey gönderilmedi, parola da. Kamera kablonuzun ucundaysa veya aşağıdaki parmak izi size bildirilenle aynıysa güvenin. Bundan sonra değişirse Camlock fark eder.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Bitmemiş iş: %1 %2, %3: %5 değişiklikten %4 tanesi yapıldı</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Bitmedi</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>De&amp;vam et</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Ger&amp;i al</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Bitmemiş işler</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock orada yarıda kaldı. Önce kamerayı okur ve bir şey göndermeden önce yapılacakları gösterir.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>Ön&amp;ceki işi unut</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Görünüm terci&amp;hi</translation>
    </message>
</context>
</TS>
