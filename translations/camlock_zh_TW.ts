<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>未送出：應先啟用 HTTPS，但 HTTPS 沒有回應。密碼若送出，會以明文經過網路。</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>未送出：802.1X 的密碼與金鑰只透過 HTTPS 傳給攝影機。請先啟用 HTTPS，再重新處理這台攝影機。</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>正在測試錄影主機的帳號</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>錄影主機的帳號得不到錄影所需的內容，因此略過了可能將它擋在外面的步驟：%1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>正在讀取設定</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>正在以陌生人的角度從外部檢查</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>攝影機要求 Digest 驗證，但也接受 Basic 驗證。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>正在檢查韌體檔案</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>已全部送出，攝影機正在安裝。請勿中斷攝影機的電源。</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>正在傳送韌體：%1 / %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>攝影機正在安裝韌體。請勿中斷攝影機的電源。</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>攝影機正在重新啟動，通常 %1 秒後恢復連線。</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>攝影機正在重新啟動，已離線 %1 秒。新韌體第一次啟動需要較久。請勿中斷攝影機的電源。</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>設定暫時的 root 密碼：此韌體要求先設定密碼</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>開放的交換器連接埠，或在交換器上為此攝影機的 MAC 位址設定例外（MAC bypass）</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>升級後，Camlock 會重新讀取攝影機，並依新韌體的功能規劃其餘步驟。</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1：已變更，之後又還原。</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1：已送出；攝影機只顯示其中一部分。</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1：已送出或正要送出；攝影機未顯示這項變更。</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1：已變更，並已讀回確認。</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1：已送出；攝影機已顯示新值。</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>關閉（無人需要時）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>無法再次讀取攝影機：%1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>錄影主機的帳號可取得串流與畫面。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>錄影主機的帳號無法進入管理頁面。</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>未檢查。</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>攝影機拒絕提供畫面給錄影主機的帳號。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>錄影主機的帳號可開啟管理頁面。</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>此帳號被拒絕進入管理頁面。</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>攝影機表示已設定，但從外部看並非如此：%1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>無法從此處證實：%1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>已設定，但只要 root 密碼空白或開啟匿名觀看，就不會生效。</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>攝影機表示已設定，但 Camlock 無法從外部檢查。</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>人員聲明：「%1」。但與此不符：%2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>攝影機的憑證簽署要求在 %1。請送交公司的 CA，下次執行時再指定取回的憑證。</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>曾設定，之後已還原。</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>執行到此項目之前就結束了。</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 請依指南「%2」一章的說明，在攝影機的網頁上設定。</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>攝影機沒有 Camlock 認得的相關設定，也無法從外部檢查。</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>已列為例外，但其實不需要。</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>它未與其他變更一起還原：%1。</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 它未與其他變更一起還原：%2。</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>等待設定生效</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>正在尋找攝影機</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>原值不明，或不應恢復原值</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>正在還原：%1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>攝影機不接受恢復原值：%1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>已無法再查詢攝影機：%1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>沒有密碼的 root 登入已被拒絕。</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>root 不用密碼就能登入。</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>新密碼可登入</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>新密碼可登入。</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>攝影機對任何人都不要求登入。</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>舊密碼已被拒絕</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>舊密碼仍可登入。</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>舊密碼已被拒絕。</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>依此計畫，攝影機之後只會以 HTTPS 回應，但沒有跡象顯示它已有可用的憑證。</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 將使用「%2」，但這不是連接埠。請輸入 1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 與 %2 都會使用連接埠 %3。請各自指定不同的連接埠。</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>攝影機將以「%1」方式要求登入，但這裡無法以此方式登入。</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock 透過 IPv6 連到這台攝影機。關閉 IPv6 會把自己鎖在外面：請改用 IPv4 位址。</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>帳號 %1 將不存在。</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>帳號 %1 將無法再發揮用途。</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>存取清單會擋住這台電腦（%1）。請把它加入清單，或設為管理員的位址。</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>錄影主機（%1）透過 IPv6 連線。關閉 IPv6 會把它擋在外面：請輸入它的 IPv4 位址。</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>錄影主機的位址「%1」是名稱。存取清單只接受位址：請輸入它的 IP 位址。</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>存取清單會擋住錄影主機（%1）。請把它加入清單。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS，連接埠 %1，以 %2 登入，前提是憑證屬於這台攝影機</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP，連接埠 %1，以 %2 登入</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS，連接埠 %1，以 %2 登入，前提是憑證屬於這台攝影機；錄影主機透過 RTSP，連接埠 %3，以 %4 登入</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP，連接埠 %1，以 %2 登入；錄影主機透過 RTSP，連接埠 %3，以 %4 登入</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>攝影機未明說它的清單是允許還是拒絕，因此 Camlock 不會啟用清單。請在攝影機的存取清單頁面選擇「允許」（Allow），加入 %1，最後再啟用清單。</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>啟用存取清單</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>攝影機未回報是否已啟用存取清單。</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>攝影機的清單沒有空位放入其中 %1 個位址。請改寫成網段，或在攝影機自己的網頁上清出空位。</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>任何能連到攝影機的裝置都可以嘗試登入。</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>清單只擋住部分位址，其他所有人都可以嘗試登入。</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>清單允許的對象與案場的需求不完全相符。</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>將需要的位址加入存取清單</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>關閉「拒絕名單」模式的清單</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>永遠允許管理員的位址</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>從存取清單移除其他位址</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>關閉（清單內容：%1）</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>啟用（清單內容：%1）</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>啟用：只有這些位址可取得影像：%1。網頁可能仍對所有人開放</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>啟用：只允許這些位址：%1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>啟用：允許這些以外的所有位址：%1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 會允許所有人，清單就毫無保護作用。</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>請指定誰可以連到攝影機：錄影主機、觀看者、這台電腦。</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>管理員的位址必須是單一 IP 位址，不能是「%1」。</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP 已啟用：擁有 root 密碼的人可取得攝影機的所有檔案。</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>依攝影機本身的設定，FTP 已關閉。</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet 已啟用：攝影機上未加密的命令列。</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>依攝影機本身的設定，Telnet 已關閉。</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS 已啟用：攝影機會把自己的位置告訴網際網路上的服務。</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>依攝影機本身的設定，DDNS 已關閉。</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link 已啟用：攝影機會自行開啟路由器的連接埠。</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>依攝影機本身的設定，Express Link 已關閉。</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour 已啟用：攝影機會向網路上的所有人顯示自己。</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>依攝影機本身的設定，Bonjour 已關閉。</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>ONVIF 探索已啟用：攝影機會回應在網路上搜尋的任何人。</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>依攝影機本身的設定，ONVIF 探索已關閉。</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>未安裝其他廠商的套件。</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>攝影機上執行著其他廠商的套件：%1。請移除無人需要的套件。</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>設定時鐘</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>請開啟攝影機的網頁，進入「系統 &gt; 一般設定」（System &gt; General settings），選擇「與電腦時間同步」（Synchronize with computer time）並儲存。</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>掌握網路上有哪些裝置</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>掌握裝置上執行哪些軟體</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>安全地設定電腦與裝置，並持續維持</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>得知漏洞並加以修補</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>只給少數人管理權限，並加以監督</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>保留時間正確的日誌，並加以檢視</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>保護電子郵件與網頁瀏覽器</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>防範惡意軟體</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>只執行必要的服務與連接埠</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>能夠復原資料</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>安全地設定防火牆、路由器與交換器</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>守護網路之間的邊界</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>保護傳輸中與儲存的資料</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>每個人只能存取自己需要的內容</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>管制誰能加入網路，尤其是無線網路</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>管制帳號與登入方式</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>訓練人員</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>確保使用中的軟體沒有缺陷</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>為資安事件做好準備</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>測試攻擊是否可行</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>從名稱「%1」看不出型號與版本。請使用 VIVOTEK 原本的檔名，例如 FD9387-VVTK-0121d.flash.pkg。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>「%1」屬於其他型號：這台攝影機執行「%2」。用錯韌體檔案可能會毀損攝影機。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>「%1」屬於其他廠商的版本：這台攝影機執行「%2」。</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>攝影機未回報它的韌體版本，因此無法判斷韌體檔案是否適用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>「%1」並不比攝影機目前的版本（「%2」）新。舊韌體帶有舊漏洞。請確認您要這樣做，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>SHA-256 有 64 個字元，由 0 到 9 與 a 到 f 組成。請留空，或完整複製。</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>此檔案與您輸入的 SHA-256 不符：它的值是 %1。請重新下載。</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>由攝影機產生自己的憑證</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>安裝憑證授權單位簽署的憑證</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>憑證已到期。請在攝影機的網頁開啟「安全性 &gt; HTTPS」（Security &gt; HTTPS），將它移除，再建立新憑證。</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>保留 HTTP，同時啟用 HTTPS</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>關閉未加密的 HTTP</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP 與 HTTPS。%1 的憑證，由 %2 簽發，有效至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP 與 HTTPS。%1 的憑證，由 %2 簽發。即將到期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP 與 HTTPS。%1 的憑證，自我簽署，有效至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP 與 HTTPS。%1 的憑證，自我簽署。即將到期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>僅 HTTPS。%1 的憑證，由 %2 簽發，有效至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>僅 HTTPS。%1 的憑證，由 %2 簽發。即將到期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>僅 HTTPS。%1 的憑證，自我簽署，有效至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>僅 HTTPS。%1 的憑證，自我簽署。即將到期：%3（%4）</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>這台攝影機只能在自己的網頁上安裝已簽署的憑證。請在該處開啟「安全性 &gt; HTTPS」（Security &gt; HTTPS），建立憑證要求並儲存，交由憑證授權單位簽署，再上傳取回的憑證。</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>攝影機沒有顯示「僅 HTTPS」的設定。請在它的網頁開啟「安全性 &gt; HTTPS」（Security &gt; HTTPS），在該處選擇。</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>僅 HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP 與 HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>僅 HTTPS，使用案場憑證授權單位的憑證</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS 與 HTTP 並存，使用案場憑證授權單位的憑證</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>僅 HTTPS，使用公司憑證授權單位的憑證</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS 與 HTTP 並存，使用公司憑證授權單位的憑證</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>僅 HTTPS，使用攝影機自己的憑證</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS 與 HTTP 並存，使用攝影機自己的憑證</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>攝影機未回報是否已啟用 HTTPS。</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>您與攝影機之間的一切內容，途中都可能被讀取與竄改。</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>憑證今天無效：已到期或尚未生效。</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>除了 HTTPS，未加密的 HTTP 仍有回應。</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>憑證尚不是由指定的憑證授權單位簽署。</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>憑證種類必須是 selfSigned、siteCa、companyCa 其中之一。</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>憑證的有效期為 1 到 9999 天。</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>國家代碼為兩個字母，例如 TW 或 DE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>「%1」超過憑證允許的長度，或含有攝影機不接受的字元。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>攝影機自我簽署的憑證可以加密，但在錄影主機與瀏覽器釘選（pin）此憑證之前，擋不住中間人攻擊。憑證授權單位簽發的憑證，凡是信任該單位的裝置都認得。</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>由攝影機自我簽署</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>來自 Camlock 為此案場維護的憑證授權單位</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>來自公司自己的憑證授權單位</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>會寫在憑證裡。留空 = 沿用攝影機的內容。</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>國家代碼（兩個字母）</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>州／省</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>「%1」不是子網路。請寫成 192.0.2.0/24 的形式。</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>攝影機的位址 %1 在子網路 %2 之內。</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>攝影機的位址 %1 不在子網路 %2 之內。</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 是子網路本身的位址或廣播位址（%2）。</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>攝影機的遮罩 %1 與子網路 %2 相符。</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>攝影機的遮罩 %1 與子網路 %2 不符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>「%1」不是閘道的位址。</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>閘道 %1 不在子網路 %2 之內。</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>閘道 %1 是攝影機自己的位址。</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>攝影機的閘道是 %1，與規劃相符。</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>攝影機的閘道是 %1，但規劃為 %2。</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>閘道 %1 在這台電腦的網路上有回應。</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>閘道 %1 在這台電腦的網路上沒有回應。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>「%1」不是 VLAN。VLAN 的編號為 1 到 4094。</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>攝影機以 VLAN %1 標記封包，與規劃相符。</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>攝影機以 VLAN %1 標記封包，但規劃為 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>「%1」不是可以保留的位址。</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>保留位址 %1 不在子網路 %2 之內。</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>攝影機使用保留位址 %1。</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>攝影機的位址是 %1，但保留給它的是 %2。</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>另一台裝置（%2）佔用了保留位址 %1。</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>攝影機使用固定位址。</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>另一台裝置（%2）也回應攝影機的位址 %1。</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>此案場先前的紀錄（%1）中，這個位址屬於另一台攝影機（%2）。</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>規劃：%1。</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>請指定保存日誌的伺服器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>「%1」不是主機名稱或位址。</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>日誌伺服器的連接埠為 1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>未設定伺服器</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>傳送到 %1，連接埠 %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>請向網路管理者確認是 EAP-PEAP 還是 EAP-TLS。</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>缺少網路用來辨識這台攝影機的名稱（identity）。</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>identity 最多 64 個字元，且不可含有：&quot; &apos; &lt; &gt; &amp;。請另外索取一個。</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>缺少 CA 憑證：沒有它，攝影機會把自己的身分出示給任何人。</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>缺少 EAP-PEAP 的密碼，或密碼含有下列字元：&quot; &apos; &lt; &gt; &amp;。</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>缺少攝影機用於 EAP-TLS 的憑證。</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>含有常見的單字或密碼。</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>含有替換了部分字母的常見單字；破解程式知道這種手法。</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>含有人人都會拿來試攝影機的字詞。</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>重複相同的字元。</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>含有 abc 或 123 之類的連續字元。</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>含有鍵盤上相鄰的按鍵。</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>含有日期或年份。</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>太短，容易被猜到。</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>沒有發現簡單的規律。</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>至少 %1 個字元</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>一個小寫字母（a 到 z）</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>一個大寫字母（A 到 Z）</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>一個數字（0 到 9）</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>下列其中一個：%1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>不是常見的單字或數字，也不是略加修改的版本</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>沒有空格、沒有重音字母，也不含下列字元：%1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>最多 %1 個字元</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>照片(&amp;A)</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG 或 PNG，最大 10 MB。紀錄旁會保留一份縮小的副本，其中不含地點與時間。</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 維持 %2，或使用 1025 到 65535 的連接埠。</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>瀏覽器不會開啟連接埠 %1 的網頁。請選擇其他連接埠。</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>連接埠 %1 不能用於 %2：攝影機已將它用於 %3。</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>將網頁與 RTSP 移到其他連接埠</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>將 RTSP 移到其他連接埠</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>將網頁移到其他連接埠</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>若對案場有幫助，改用非預設的連接埠</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>攝影機給出的值不是 Camlock 認得的權限：%1。</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root、%1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>給 %1 所需的權限</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>請開啟攝影機的使用者頁面，將 %1 的權限設為「%2」。</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>此韌體不提供</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>攝影機表示沒有此功能（%1 = 0）。</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>攝影機未顯示全部設定，這一項可能被隱藏。</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>攝影機似乎有此功能（%1），但沒有顯示 Camlock 認得的設定。請查看攝影機自己的網頁。</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>攝影機沒有顯示相關設定，也沒有其他跡象。</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>不明（%1）</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>攝影機給出的值既不是開也不是關：「%1」。</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>啟用，並列入需要連線的對象</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>誰可以連到攝影機</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>位址、網段與範圍。其中必須包含錄影主機與這台電腦。</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>管理員的位址</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>無論清單內容為何，都會允許此位址。可留空。</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>目前還沒有會擋人的清單。</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>這一代攝影機的清單可能只保護影像，網頁有回應也不能證明什麼。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>只有不在清單上的電腦才能證明，而這台在清單上。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>只讓已知的位址連到攝影機</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>只與錄影主機和少數觀看者往來的攝影機，就不會受到其他裝置攻擊。</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>其他所有人會立即被擋下。把自己擋在外面時，就得按重設按鈕。舊款攝影機的清單可能只保護影像，不保護網頁。</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>最安全，前提是錄影主機支援 HTTPS。未加密的 HTTP 會關閉。</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>有效期（天）</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>大約一年。到期前需要換新；檢核表會寫明日期。</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>已簽署憑證的檔案</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>憑證授權單位送回的檔案。尚未送回時請留空。</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>此韌體沒有可供檢查的 HTTPS。</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>以 HTTPS 加密</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>沒有 HTTPS，途中任何人都能讀取與竄改進出攝影機網頁的內容。影像本身（RTSP 與 RTP）仍可被讀取，除非錄影主機以 RTSP over HTTPS 取得影像。</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>網頁會中斷數秒。瀏覽器會對不認得的憑證提出警告：它雖有加密，但只有釘選過它或信任其憑證授權單位的一方，才能分辨真假攝影機。</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>更改連接埠可擋住只試預設連接埠的簡單程式，但擋不住專門針對這台攝影機的人：幾秒內就能找到新的連接埠。請決定案場是否需要。</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>仍有服務在簡單攻擊程式最先查看的連接埠上。</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>留空 = 維持現狀。否則請輸入 1025 到 65535 的連接埠。</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP 連接埠</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>第二 HTTP 連接埠</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS 連接埠</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>RTSP 連接埠</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>沒有要停用的連接埠，因此不需要確認哪個連接埠不再回應。</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>更改預設連接埠</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>簡單程式只查看預設連接埠。這擋不住專門針對這台攝影機的人：幾秒內就能找到新的連接埠。</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>錄影主機、瀏覽器與書籤都要改用新的連接埠，防火牆也必須放行。攝影機會中斷數秒。</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>傳送到案場的日誌伺服器</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>這台攝影機只能把日誌傳到連接埠 514。</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>日誌只留在攝影機裡，攻擊者可以將它清除。</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>攝影機未回報是否會將日誌傳出。</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>這不是此案場的日誌伺服器。</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>將日誌傳送到伺服器</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>日誌伺服器（syslog）</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>位於案場內的位址。使用這台電腦的位址，即可證明日誌確實送達。</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>連接埠（UDP）</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>通常是 514。</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>無法從此處證實：只有日誌伺服器才看得到收到的內容。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>入侵者會清除攝影機裡的日誌，存放在他處的副本則會留下。日誌以明文（UDP）傳送：途中可能被讀取，也可能遺失部分內容。</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>每發生一個事件，攝影機就傳送一行日誌到該伺服器。</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>同時最多 %1 路串流</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>這台攝影機可設定 1 到 %1 的數字。</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>攝影機未回報同時可提供幾路串流。</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>串流數超過所需，任何闖入者都可能耗盡攝影機的資源。</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>限制串流數</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>同時串流數</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>請計入所有觀看者與錄影主機，錄影主機可能取用兩路。低於 3 就沒有餘裕再看一路。</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>若要證明，Camlock 必須佔用錄影主機的串流。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>限制同時觀看的人數</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>每一路串流都會耗用攝影機的資源。沒有上限時，少數陌生人就可能讓錄影主機取不到串流。</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>所有觀看者會斷線一次再恢復。超過上限的觀看者看不到畫面。</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>不存在，或權限與案場的需求不同：%1。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>錄影主機的帳號</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>例如：vms。若攝影機上沒有，Camlock 會建立。</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>此帳號的權限</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>只有錄影主機需要更改影像設定時，才選操作員。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>觀看者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>錄影主機的 IP 位址</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>有了它，Camlock 就能確保錄影主機不會被擋在外面。</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>其他帳號</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>例如：guard=viewer, chief=administrator。每人一個帳號。</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>未指定錄影主機的帳號，因此沒有測試。</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock 沒有錄影主機的密碼，因此沒有測試。</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>讓錄影主機使用專屬帳號</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root 可以在攝影機上做任何事。如果錄影主機使用 root，一旦被入侵，攝影機也會失守。</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>錄影主機必須改用新帳號。若它原本使用 root，改好之前收不到畫面。</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>關閉「永遠群播」</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>所有串流皆已關閉</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>啟用（%1）</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>影像隨時都傳送到整個網路。</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>群播能否傳到這裡取決於網路交換器，收不到也不能證明什麼。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>啟用「永遠群播」時，即使無人觀看，攝影機也會不斷把影像傳送到整個網路。這會塞滿網路，而且網路上的任何人都能觀看。</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>只接收群播的錄影主機，在主動要求之前收不到畫面。隨選群播仍可使用。</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>關閉匿名觀看</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>任何人不必登入就能觀看。</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>不讓任何人免登入觀看</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>開啟匿名觀看時，網路上所有人都看得到畫面，攝影機也會忽略 RTSP 登入。</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>原本不用登入的觀看者，之後會被要求登入。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>將麥克風靜音</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>有傳送聲音（%1）</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>取得串流的人都聽得到攝影機附近的談話。</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>已靜音。這些串流仍帶有無聲的音軌：%1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>靜音的攝影機仍可能傳送無聲的音軌，因此從網路上看不出來。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>聽得到聲音的攝影機就是監聽裝置。在許多國家，錄下談話必須取得同意。</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>即時影像與錄影沒有聲音。聲音警報不再作用。</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>與這台電腦相差 30 秒以內；時區 %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>與這台電腦相差 30 秒以內；未指定其他時區，因此保留攝影機的時區</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>攝影機未回報它的時間。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>「%1」不是攝影機可用的時區。</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>錄影與日誌的時間不正確。</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>時區或日光節約時間與案場不同，因此顯示的時間有誤。</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>時刻正確，但攝影機沒有顯示時區設定。</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>案場的時區</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>這台電腦的時區。留空 = 保留攝影機的時區。</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>時間直接從攝影機讀取；沒有其他可供檢查的來源。</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>事件發生後，錄影與日誌的價值取決於時間戳記是否正確。</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>變更的那一刻，錄影可能出現空隙或重疊。</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>此版本有已公開的漏洞：%1。請升級；若沒有更新的版本，請隔離或更換攝影機。</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>離線時無法得知這是否為最新版本。請與 VIVOTEK 的下載頁面比對。Camlock 未收錄此版本的已公開漏洞，但這不代表它是安全的。</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>離線時無法得知這是否為最新版本。請與 VIVOTEK 的下載頁面比對，並在該處查詢這些漏洞是否已修補：%1。</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>此型號的最新版本，沒有已知漏洞</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>攝影機未回報韌體版本。請查看它的網頁。</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>韌體檔案(&amp;P)</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>從 VIVOTEK 下載頁面取得的檔案，保留原檔名。留空 = 韌體不變。Camlock 會先傳送它、等候重新啟動，再重新檢查攝影機。</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>即使比攝影機目前的版本舊也要傳送(&amp;O)</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>僅限 VIVOTEK 技術支援要求時：舊漏洞會再次出現。</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>韌體檔案的 SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>若 VIVOTEK 的頁面有提供：可用來確認檔案完整。</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>升級韌體</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>只有 VIVOTEK 的下載頁面會寫明最新版本。攝影機只回報自己目前的版本。</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>執行最新的韌體</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>舊韌體的漏洞人人都查得到。最新版本已修補已知的漏洞。</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>升級需要幾分鐘，並會重新啟動攝影機，期間沒有畫面。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>要求 Digest 驗證</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>攝影機未回報以何種方式要求登入。</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>使用 Basic 驗證時，每個要求都帶著密碼，網路上任何人都讀得到。</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>要求以 Digest 驗證登入</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>要求網頁登入使用 Digest 驗證</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic 驗證以明文在網路上傳送密碼。Digest 驗證不會；但它較舊（MD5），再加上 HTTPS 更好。</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>瀏覽器會再次要求登入。只支援 Basic 驗證的錄影主機必須改為 Digest。</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>關閉 IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>攝影機有第二個位址，而為 IPv4 訂的規則管不到它。</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock 透過 IPv6 連到這台攝影機，關閉後會把自己鎖在外面。請先改用攝影機的 IPv4 位址，再關閉 IPv6。</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>如果案場不使用 IPv6，就沒有人看管它：存取清單與防火牆往往只針對 IPv4。</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>透過 IPv6 連到攝影機的使用者，必須改用它的 IPv4 位址。</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>時間伺服器，每小時查詢一次</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1，每小時查詢一次</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>攝影機沒有顯示伺服器名稱的設定。請在它的網頁上設定。</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>這不是此案場的時間伺服器。</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>時鐘沒有每天至少校正一次，因此日誌的時間不可靠。</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>由時間伺服器校正時鐘</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>時間伺服器（NTP）</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>最好使用案場內的伺服器：沒有網際網路也能運作。留空 = 保留攝影機原本的設定。</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>只有時間伺服器才看得到攝影機是否來查詢。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>時鐘會逐漸偏差；沒有時間伺服器的攝影機，開機時可能是西元 2000 年。</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>攝影機每小時向該伺服器發出一次要求。伺服器的時間錯了，攝影機也會跟著錯。</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>所有人使用最低權限；輸出與攝影機轉動僅限操作員</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>某個帳號（或可切換輸出、轉動攝影機的所有觀看者）的權限可能超過所需。</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>請說明這些帳號是否需要目前的權限：%1。</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>將輸出與攝影機轉動保留給操作員</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>只觀看的人不需要這些操作。</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>觀看者、操作員與管理員</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>操作員與管理員</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>僅限管理員</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>需要觀看以外權限的帳號</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>例如：vms=operator, chief=administrator。其他帳號僅能觀看。</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>誰可以切換輸出</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>誰可以轉動攝影機</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>必須用每個帳號登入才能證明，而 Camlock 沒有那些密碼。以攝影機自己的回報為準。</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>只給每個人所需的最低權限</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>觀看者的密碼被盜，只會看到畫面。操作員或管理員的密碼被盜，攝影機就會被更改。</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>觀看者不能再轉動攝影機或切換輸出。</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>已設定且不易猜到：8 個字元以上，含小寫、大寫、數字與特殊字元</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>沒有 root 密碼時，攝影機對任何人都不要求登入。</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>已設定，但容易猜到</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>密碼不符合指南的規則。</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>已設定，且符合指南的規則</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已設定</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock 不是以 root 登入，因此無法判斷 root 密碼的強度。</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>設定 root 密碼</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>新的 root 密碼</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>最好使用自動產生的 20 字元密碼；不需要有人記住。</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>設定高強度的 root 密碼</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>只要 root 密碼是空白，不論有哪些其他帳號，攝影機都會讓所有人進入。簡單的密碼幾秒內就會被猜到。</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>所有以 root 登入的人（包括錄影主機）都需要新密碼。密碼遺失時，只能按重設按鈕。</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic，依此案場的選擇</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic 驗證以明文在網路上傳送密碼，而且部分韌體會放行不完整的 Basic 登入（CVE-2013-4985）。</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>網路上任何人都能觀看串流。</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>攝影機給出的值是 Camlock 不認得的。</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>RTSP 串流要求登入</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>只有錄影主機不支援 Digest 時，才選 Basic。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>錄影主機透過 RTSP 取得影像。若不要求登入，網路上任何人也都能取得。</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>正在觀看的畫面可能短暫停頓。沒有正確登入資料的錄影主機將收不到畫面。</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>關閉 SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 與 v2c 只要求一個以明文傳送的字串；沒有強密碼的 v3 也好不了多少。</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>關閉。出廠的社群字串（Public、Private）尚未更改：請在有人啟用 SNMP 之前更改</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>僅適用於 SNMP v3。密碼需 8 個字元以上。</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>只有案場的網路管理系統需要時，才選 v3。</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>僅 v3，使用密碼</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>讀寫用的名稱</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>唯讀用的名稱</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>登入密碼</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>加密密碼</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>關閉 SNMP，或只使用 v3</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>只要知道一個字串，就能透過 SNMP v1 與 v2c 得知許多攝影機資訊，而這個字串是公開的。</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>網路管理系統不再透過 SNMP 看到這台攝影機。</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>關閉 UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>裝置顯示與連接埠轉送皆已關閉</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>攝影機會自行公告自己，或自行開啟連接埠。</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP 會向網路上的所有人顯示攝影機，也可能在路由器上開出通往網際網路的通道。</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>攝影機不再自動出現在 Windows 的網路資料夾中。它在路由器上開出的通道，可能要等路由器重新啟動才會消失。</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>Identity（身分）(&amp;I)</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>網路的驗證伺服器用來辨識這台攝影機的名稱。</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>攝影機的憑證(&amp;E)</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>案場的憑證授權單位會在此產生金鑰與憑證；網路的驗證伺服器必須信任它的根憑證。</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>從檔案</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>由案場的憑證授權單位產生</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>密碼或金鑰密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>EAP-PEAP：identity 的密碼；EAP-TLS：私密金鑰的密碼（若有）。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>請向網路管理者確認。EAP-TLS 不需要可能外洩的密碼。</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP（名稱與密碼）</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS（憑證）</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>CA 憑證(&amp;A)</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>簽發驗證伺服器憑證的憑證授權單位本身的憑證：PEM 或 DER。</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>憑證檔案(&amp;F)</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM、DER，或內含金鑰的 PKCS#12（.p12、.pfx）。</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>私密金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>若已包含在憑證檔案中，請留空。</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>最後才設定 802.1X</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>請最後再設定。趁攝影機所接的交換器連接埠仍然開放，在攝影機的「IEEE 802.1x」頁面載入憑證、輸入 identity 並啟用，再關閉該連接埠。若要恢復連線，需要開放的連接埠，或為攝影機的 MAC 位址設定例外（MAC bypass）。</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>啟用，依網路管理者的指示使用 EAP-TLS 或 EAP-PEAP</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>攝影機的方法或 identity 與此案場的不同。</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>這台攝影機只能在自己的網頁上安裝憑證。</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>拔下攝影機網路線的人就能接上網路。</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>只有交換器才看得到攝影機在連上網路之前是否出示身分。</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>讓網路確認攝影機的身分（802.1X）</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>使用 802.1X 時，交換器只讓能證明身分的裝置連上網路。拔下攝影機網路線的人什麼也得不到。</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>憑證或時鐘有誤時，攝影機會完全沒有網路。請趁交換器連接埠仍然開放時設定。若要恢復連線，需要開放的連接埠，或為它的 MAC 位址設定例外（MAC bypass）。</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1，遮罩 %2，閘道 %3，由 DHCP 伺服器指派</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1，遮罩 %2，閘道 %3，固定位址</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>位址、子網路、VLAN、交換器與連接埠都已寫入案場的網路規劃表</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>只有案場的規劃表看得出來。請將攝影機寫入規劃表，並在此註明位置：規劃表、VLAN、交換器與連接埠。</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>規劃內容與實際結果不符。在兩者相符或列為例外之前，此項目會保持未結。</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>負責人(&amp;W)</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>誰負責這個位址：個人或部門。</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>攝影機拍攝的地方，例如「北側大門」。</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>編號，1 到 4094。</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>子網路(&amp;S)</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>包含前綴長度，例如 192.0.2.0/24。</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>閘道(&amp;G)</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>路由器在此子網路中的位址；沒有就留空。</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>保留位址(&amp;R)</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>規劃表為這台攝影機保留的位址。</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>交換器(&amp;I)</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>攝影機所接交換器的名稱。</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>連接埠(&amp;T)</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>交換器的連接埠，請用交換器上顯示的連接埠名稱。</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>網路規劃表不在攝影機上。攝影機只會回報自己的位址。</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>將攝影機列入網路規劃表</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>知道每個位址屬於誰，就能察覺不該出現的裝置。攝影機使用專屬網路，可與辦公室網路隔開。</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>只要位址不變，就沒有影響。</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>交換器 %1，連接埠 %2。</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>交換器 %1。</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>連接埠 %1。</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>從攝影機看不出來</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>攝影機所接的連接埠只接受這台攝影機的 MAC 位址，且交換器會記錄日誌</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>只有交換器看得出來。請在這台攝影機所接的連接埠上只允許這個 MAC 位址，並啟用日誌，再於此註明由誰完成、位置在哪裡。</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>交換器系列(&amp;T)</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock 寫出指令，由相關人員貼到交換器上執行。</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>其他（以文字說明）</translation>
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
        <translation>寫在檢核表上的名稱；留空 = 依網路規劃表。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>請用交換器上顯示的連接埠名稱，例如 Gi1/0/7；留空 = 依規劃表。</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>日誌伺服器(&amp;L)</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>交換器傳送日誌的目的地；留空 = 已有設定。</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>從接在別處的筆電看不到交換器的設定。</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>保護攝影機所接的交換器連接埠</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>拔下攝影機網路線的人會得到一個可直接使用的網路孔，而且常在戶外。只接受一個 MAC 位址的連接埠，加上該連接埠的日誌，會讓這種行為更困難，也更容易被發現。</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>更換攝影機後，在交換器知道新攝影機的 MAC 位址之前，新攝影機沒有網路。</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>有人閱讀廠商的資安公告，並轉達給相關人員</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>這一項只能由人員說明：誰負責為此案場閱讀廠商的資安公告？請在此填寫姓名。</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>訂閱資訊不在攝影機上。</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>閱讀廠商的資安公告</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>有人得知韌體漏洞，漏洞才會被修補。廠商會在網站與電子報公布漏洞。</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>會收到一些電子郵件。</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>沒有梯子與工具，就碰不到攝影機、線路與重設按鈕</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>只有到現場才看得到：高度、護罩、管內走線、蓋板後的記憶卡。請查看，並在此寫下結果。</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>從網路看不出攝影機如何安裝。</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>保護攝影機本身</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>碰得到攝影機的人可以轉開它、破壞它、取走記憶卡，或按下重設按鈕。</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>對網路沒有影響。</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>僅 v3，使用 SHA、自訂的名稱與密碼</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 與 v2c：%1，v3：%2（0 = 關，1 = 開）</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 需要登入密碼與加密密碼，各 8 個字元以上。</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 或 v2c 已啟用，或 v3 已關閉，或 v3 仍使用出廠名稱、MD5 或沒有密碼。</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>只使用 SNMP v3</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>攝影機的 MAC 位址不明。</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>請填寫連接埠，使用交換器上顯示的連接埠名稱。</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>這不是連接埠名稱：可使用字母、數字、空格與符號 / . - :，並以字母或數字開頭。</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>VLAN 的編號為 1 到 4094。</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>日誌伺服器不是位址，也不是主機名稱。</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>攝影機沒有向時間伺服器查詢</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>攝影機內建的伺服器，每 %1 秒</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1，每 %2 秒</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1，每 %2 秒。這是公用伺服器：有風險，因為任何人都可能架設，而且需要連到網際網路</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>請填寫錄影主機使用的帳號。</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root 不該給錄影主機使用：請讓錄影主機使用專屬帳號。</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>攝影機不能有名為「%1」的帳號。</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>錄影主機的權限為觀看者或操作員。</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>錄影主機使用專屬帳號，並採最低權限</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>root 以外的帳號：%1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>新增帳號 %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>請開啟攝影機的使用者頁面，將「%1」的權限設為「%2」。若清單已滿，請先刪除無人需要的帳號。</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>不會向任何人透露可用來登入的資訊。</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>未登入時不透露任何內容（HTTP %1）。</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>未登入就會透露密碼或金鑰。</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>未登入時不透露任何設定。</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>未登入時，攝影機會透露 %1 項設定，首先是 %2。</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>要求以 Digest 驗證登入；不提供 Basic 驗證。</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>攝影機對任何人都不要求登入，因此看不出登入方式。</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>以捏造的 Basic 登入竟可進入。</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>攝影機提供 Basic 驗證。</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>不提供 Basic 驗證。</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>沒有密碼的 root 登入已在這次執行中被拒絕。</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>未測試沒有密碼的 root 登入，因為這次執行已送出夠多次錯誤登入。</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>權限 %1：未登入時被拒絕（HTTP %2）。</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>權限 %1：未登入時，攝影機透露了它的設定。</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>權限 %1：攝影機沒有這個頁面（HTTP 404）。</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>權限 %1：攝影機沒有要求登入，但也沒有透露任何內容。</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>未登入的人無法取得觀看者權限的設定。</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>未登入的人無法取得操作員權限的設定。</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>未登入的人無法取得設定。</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>這台電腦無法透過網路查詢。</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>未加密的 HTTP 已關閉，或只會導向 HTTPS。</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>攝影機會回應未加密的 HTTP（HTTP %1）。</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>攝影機透過未加密的 HTTP 導向其他頁面。</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>從回應（HTTP %1）無法判斷是或否。</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>未加密的 HTTP 只會導向 HTTPS。</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS 回應，且出示應有的憑證。</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>攝影機表示已啟用 HTTPS，但該處沒有回應。</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>已出示憑證，但沒有隨之傳來網頁。</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>攝影機表示已啟用 HTTPS，但該處不支援 TLS。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未及時收到回應。</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>%1 的憑證，有效至 %2。</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>%1 的憑證，有效至 %2。%3。</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>不是預期的憑證：%1，有效至 %2。</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>攝影機自己的 IPv6 位址沒有回應。</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>攝影機自己的 IPv6 位址只有在它所在的網路才看得到。</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>這台電腦在攝影機的網路上沒有 IPv6。</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>攝影機在 %1 以 IPv6 回應。</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>由 MAC 位址產生的 IPv6 位址 %1 沒有回應。</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>攝影機會回應 Bonjour 搜尋（mDNS）。</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>攝影機不回應 Bonjour 搜尋（mDNS）。</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>指南沒有要求；僅供參考。</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>攝影機原先使用的連接埠都沒有回應。</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>這次執行沒有停用連接埠，因此沒有查詢。</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>連接埠 %1 開放，但看不出用途。</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>攝影機目前對任何人都沒有回應，因此沒有回應也不能證明什麼。</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>連接埠 %1 仍有回應（%2）。</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>%1 沒有任何回應。</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>連接埠 %1 開放。</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>連接埠 %1 已關閉。</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>連接埠 %1 沒有回應。</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>Telnet 連接埠已關閉。</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>FTP 連接埠已關閉。</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>不在存取清單中的位址得不到回應。</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>這台電腦沒有第二個位址可用來查詢。</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>這台電腦無法從 %1 發出查詢。</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>網頁伺服器會回應 %1（HTTP %2）。</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>攝影機透過 RTSP 回應 %1（RTSP %2）。</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>來自 %1（這台電腦的第二個位址）的連線被拒絕。</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>這台電腦上有其他程式正在該處接收。</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>目前的使用者不能在這台電腦上開啟該連接埠。</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>這台電腦無法在網路上接收。</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>攝影機經由轉送的連接埠連線，而這一個連接埠不明。</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>攝影機的日誌有送達這台電腦。</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>%1 秒內沒有收到日誌。</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>收到時間 %1：%2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>未登入的人無法取得串流。</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>攝影機不認得任何一個串流名稱。</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>未登入就能取得串流 %1 的描述。</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>串流 %1 的回應（RTSP %2）無法判斷是或否。</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>以不完整的 Basic 登入就能取得串流 %1 的描述（CVE-2013-4985）。</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>不完整的 Basic 登入沒有得到明確的回應。</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>所有串流在未登入時皆被拒絕。</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>RTSP 連接埠已關閉：任何人都無法在該處取得串流。</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>無法解讀回應。</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>RTSP 沒有回應。</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>在連接埠 %2 未登入就能取得串流 %1 的描述（CVE-2025-66049）。</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>未登入的人無法取得畫面。</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>未登入時被拒絕（HTTP %1）。</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>攝影機在該處沒有畫面（HTTP 404）。</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>未登入時，攝影機傳送了畫面。</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>回應中沒有畫面。</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 與 v2c 沒有回應。</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>攝影機透過 SNMP %1 回應。</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>SNMP v1 與 v2c 沒有收到回應。</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 有回應。</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 沒有回應。</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>攝影機不回應 UPnP 搜尋。</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>攝影機會回應 UPnP 搜尋。</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>UPnP 搜尋沒有收到回應。</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>攝影機會向這台電腦查詢時間。</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>攝影機在 %1 秒內沒有查詢。許多攝影機每小時只查詢一次。</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>攝影機於 %1 查詢。</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>攝影機會回應廠商的搜尋（UDP 10000）。</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>攝影機不回應廠商的搜尋（UDP 10000）。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>錄影主機的帳號可取得攝影機的串流。</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>沒有錄影主機的帳號可供測試。</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>攝影機要求登入的方式是 Camlock 不認得的。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>錄影主機的帳號不能觀看串流 %1（RTSP %2）。</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS 出示的憑證與預期不同。登入資料沒有送到該處。</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>錄影主機無法取得串流：RTSP 已關閉，HTTPS 也沒有提供。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>錄影主機的帳號可在 HTTPS 內取得串流 %1；RTSP 已關閉。</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>錄影主機可取得串流 %1，但任何人也都可以：沒有要求登入。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>錄影主機的帳號可透過 RTSP 與 HTTPS 取得串流 %1。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>錄影主機的帳號可透過 RTSP 取得串流 %1。HTTPS 沒有提供。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>錄影主機的帳號被拒絕。</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>網頁伺服器的連接埠已關閉。</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>無法連到網頁伺服器。</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>攝影機沒有回應就關閉了連線。</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>攝影機會回應 ONVIF 搜尋（WS-Discovery）。</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>攝影機不回應 ONVIF 搜尋（WS-Discovery）。</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>其金鑰過短（%1，%2 位元），可能被破解。</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>其金鑰種類是這台電腦不認得的。</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>其簽署方式過舊（%1），可能遭偽造。</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>無法解讀其日期。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>已於 %1 到期。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>依這台電腦的時鐘，它尚未生效，%1 起才有效。</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>檔案 %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>系統鑰匙圈</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>本程式的記憶體，直到程式結束</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>慢 %1 秒</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>快 %1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>慢 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>快 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>慢 %1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>快 %1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>慢 %1 天</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>快 %1 天</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1（與這台電腦相比）；時區 %2；日光節約時間：開</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1（與這台電腦相比）；時區 %2；日光節約時間：關</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>這台電腦的時間</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>（有）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>由攝影機產生，新憑證</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>自我簽署</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>由案場的憑證授權單位簽署</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>由公司的憑證授權單位簽署</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>負責人 %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>用途 %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>子網路 %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>閘道 %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>保留位址 %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>交換器 %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>連接埠 %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1（VIVOTEK 有異議）</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 無法解讀為憑證。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 無法完整讀取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 無法讀取，或檔案過大，不像憑證或金鑰。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 無法讀取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 無法寫入：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 無法完整寫入：%2。</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 已於 %2 到期。請索取新的。</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 已損毀。請讓 Camlock 產生新的要求。</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 是空的。請重新下載。</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 不是可用的照片：請使用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 過大，不像韌體檔案。</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 自 %2 起才有效。請檢查這台電腦的時鐘，或索取目前有效的憑證。</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>產生 PDF 需要具備字型的程式（QGuiApplication）。</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>憑證以 &quot;sha256:&quot; 加上指紋的 64 個十六進位數字表示。</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>有一項變更失敗。</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>無法解讀作業日誌中的一項變更。</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>無法在這台電腦上產生攝影機的金鑰。</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>範圍必須以較小的位址開頭。</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>「起始 - 結束」的範圍只適用於 IPv4 位址。IPv6 請寫成網段，例如 2001:db8::/32。</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>已簽署的憑證無法以單一要求安裝。</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>這項變更之後，攝影機將沒有任何入口。</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>檔案中的某個簽發者無權簽發此憑證。請向 CA 索取完整的憑證鏈。</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>攝影機憑證的某個簽發者憑證今天無效。請向 CA 索取目前的憑證鏈。</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>檔案中的某個簽發者憑證今天無效。請向 CA 索取目前的憑證鏈。</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>這個位址現在由另一台攝影機回應：%1 是「%2」，原本是「%3」。之後未再送出任何內容。</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>這個位址現在由另一台攝影機回應：%1 是「%2」，原本是「%3」。未送出任何內容。</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>該處由另一台攝影機回應：%1 是「%2」。</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>已啟用 HTTPS，但沒有回應：%1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>無法產生用來簽署紀錄的金鑰。</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>無法協商安全連線：裝置在此不支援 HTTPS，或只支援過時的版本。</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>這裡沒有保存這台攝影機的簽署要求。請先不指定憑證檔案執行一次：Camlock 會儲存一份。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>%1 沒有回應。請檢查位址、網路線與電源。</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>對此帳號沒有任何要求。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1 的連接埠 %2 沒有服務。</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>清冊 %1：%2。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>%1 有回應，但不是 VIVOTEK 攝影機。</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>步驟 %1「%2」：%3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>已停止。已完成的部分會保留。</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1 不完整，或不是有效的 JSON：第 %2 行，%3。</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1 必須是單一 JSON 物件：第 1 行。</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>CA 檔案中含有「%1」，它不是憑證授權單位。請選擇簽署驗證伺服器憑證的 CA 憑證。</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>HTTPS 連接埠出示的憑證（%1）與攝影機產生的憑證（%2）不同。未送出任何內容到該處。</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>PKCS#12 檔案缺少憑證或其私密金鑰。請將兩者一起匯出。</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>這不是 VIVOTEK 攝影機會給的回應。</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>攝影機對韌體檔案回應錯誤 %1。</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>攝影機回應錯誤 %1。</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>攝影機只以 HTTPS 回應，而 Camlock 還不認得它的憑證。要繼續，請信任該憑證。</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>攝影機要求登入。</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>攝影機要求輸入密碼。</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>無法連到攝影機：%1。</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>攝影機未及時回應。</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>攝影機在 %1 秒內沒有回應。</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>攝影機不再表明自己的身分（缺少 %1）。未送出任何內容。</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>攝影機不接受新密碼。</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>攝影機不提供 ONVIF。</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>攝影機不提供此功能（%1）。</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>攝影機不提供此功能：%1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>攝影機未顯示 802.1X 設定。</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>攝影機沒有回應就結束了連線。</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>攝影機沒有自己的憑證。</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>攝影機在 %1 秒內未產生憑證。</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>攝影機允許此帳號登入，但不能進入管理頁面（403）。</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>攝影機列有帳號 %1，但不讓它登入。</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>攝影機現在要求以明文傳送密碼，先前並非如此。未送出密碼。</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>攝影機拒絕了帳號：%1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>攝影機拒絕了變更：%1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>攝影機拒絕了韌體檔案：%1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>攝影機以格式錯誤（400）拒絕了要求。</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>攝影機拒絕了使用者名稱或密碼。不會再次嘗試。</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>攝影機拒絕了 %1 的值。</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>攝影機先前已拒絕此登入；不會再次嘗試。</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>攝影機現在執行「%1」；韌體檔名寫的是「%2」。</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>攝影機表示忙碌中（503）。請一分鐘後再試。</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>攝影機將 Camlock 轉到另一個位址：%1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>攝影機未傳送可用的畫面。</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>攝影機傳送的內容不是簽署要求。</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>攝影機顯示 %1 =「%2」，而非「%3」。</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>攝影機出示的憑證與您信任的不同；未送出任何內容。其指紋為 sha256:%1。</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>攝影機沒有回應就重新啟動了。</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>攝影機已接受新憑證，但 HTTPS 連接埠仍未出示它。</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>攝影機要求 Camlock 不認得的項目。</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>攝影機已收到完整的韌體檔案，但仍執行「%1」。檔案可能已損毀：請比對 SHA-256、重新下載，或洽詢 VIVOTEK 技術支援。</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>攝影機在作業途中斷線，而且沒有恢復：%1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>攝影機的 HTTPS 連接埠沒有出示憑證。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>攝影機的 ONVIF 服務要求登入。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>攝影機的 ONVIF 服務不提供此功能。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>攝影機的 ONVIF 服務拒絕了使用者名稱或密碼。不會在該處再次嘗試。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>攝影機的 ONVIF 服務拒絕了這項要求，且未說明原因。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>攝影機的 ONVIF 服務先前已拒絕此登入；不會再次嘗試。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>攝影機的 ONVIF 服務拒絕了此登入。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>攝影機的 ONVIF 服務拒絕了這項要求：%1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>攝影機的存取清單沒有顯示 %1。</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>攝影機的存取清單屬於另一種模式。</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>攝影機的存取清單仍顯示 %1。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>攝影機的回應宣告了自訂的文件類型，Camlock 不會讀取。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>攝影機的回應包含過多部分。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>攝影機的回應被截斷或過長。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>攝影機的回應層級過深。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>攝影機的回應不是 ONVIF 規範的內容。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>攝影機的回應不是所要求的 XML。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>攝影機的回應過長。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>攝影機的憑證沒有此 CA 的簽章。請選擇簽發它的 CA。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>攝影機的憑證無法追溯到此 CA。請選擇簽發它的 CA，或含有所有中繼簽發者的檔案。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Camlock 還不認得攝影機的憑證；未送出任何內容。其指紋為 sha256:%1。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>攝影機的憑證不能供用戶端使用。請向 CA 索取用途含 digitalSignature 與 clientAuth 的憑證。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>攝影機的憑證或其簽發者的憑證不能用於此用途。請向 CA 索取用戶端憑證（clientAuth）。</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>攝影機的時鐘未接受設定的時間：相差 %1 秒。</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>攝影機的金鑰（%1，%2 位元）過弱或不常見；需要至少 2048 位元的 RSA。</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>攝影機的帳號清單沒有正確顯示 %1。</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>攝影機目前的設定無法儲存到 %1：%2。未送出任何內容。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>無法解讀攝影機的憑證要求。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>無法解讀攝影機的憑證要求。請產生新的要求。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>攝影機的憑證要求不是以它自己的金鑰簽署。</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>無法在這台電腦上建立 %1 的憑證授權單位。</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>無法在這台電腦上簽署憑證。</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>憑證檔案中沒有私密金鑰。請一併選擇金鑰檔案。</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>無法列印檢核表。</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>無法寫入檢核表。</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>無法解讀 %1 的日期。請索取新的。</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>無法解讀此憑證的日期。請向 CA 索取新的憑證。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>無法使用系統鑰匙圈：%1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>系統鑰匙圈沒有回應。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>系統鑰匙圈取回的內容與存入的不同。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>無法建立檔案 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>無法開啟檔案 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>無法寫入檔案 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>檔案 %1 已存在；不會覆寫。</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>檔案 %1 已損毀，且無法移動。</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>檔案 %1 正在使用中。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>檔案 %1 過大，不像密碼檔案。</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>檔案中沒有可解讀的憑證。請向 CA 索取 PEM、DER 或 PKCS#7 格式的憑證。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>檔案已損毀或不完整。請 CA 重新傳送。</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>檔案過大，不像憑證或金鑰。</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>檔案過大。請向 CA 索取只含憑證與其簽發者的檔案。</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>檔案缺少簽發者「%1」的憑證。請向 CA 索取完整的憑證鏈。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>資料夾 %1 無法寫入，或另一個 Camlock 剛剛建立了它。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>資料夾 %1 不是空的；憑證授權單位只能建立在新資料夾中。</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>無法為 %1 建立資料夾。</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>暫時的密碼未被接受。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>無法開啟作業日誌 %1：另一個 Camlock 正在處理此作業，或資料夾無法寫入。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>無法讀取作業日誌 %1：%2。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>無法寫入作業日誌 %1：%2。沒有作業日誌，就不會送出任何內容到攝影機。</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>作業日誌 %1 過大，不像作業日誌。</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>作業日誌沒有寫明攝影機可能的位址。</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>作業日誌沒有寫明要達到哪個等級。</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>作業日誌第 %1 行損毀。</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>作業日誌第 %1 行損毀：%2。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>作業日誌是空的。</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>%1 中的金鑰與根憑證不相符。</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>%1 中的金鑰必須設有金鑰密碼。</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>案場憑證授權單位的金鑰已損毀。</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>簽署紀錄的金鑰已損毀：%1。請移走該檔案，Camlock 會產生新的金鑰；由舊金鑰簽署的紀錄仍標示舊金鑰。</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>簽署紀錄的金鑰正在 %1 中使用。</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>金鑰檔案中沒有可解讀的私密金鑰。請匯出為 PEM。</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>已簽發憑證的清單 %1 遺失或損毀；沒有它就不會簽發任何憑證。</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>漏洞清單沒有 &quot;schema&quot;。</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>在此網路中找不到名稱 %1。</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>/ 後面的數字必須為 0 到 %1。</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>韌體檔案在檢查之後有變動。未送出任何內容。請重新選擇。</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>紙張寬度不足以容納檢核表。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>輸入的金鑰密碼無法開啟案場憑證授權單位的金鑰。</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>輸入的金鑰密碼無法開啟私密金鑰。請重新輸入。</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>此案場 CA 的金鑰密碼不在 %1 中。它是以另一個鑰匙圈建立的：請到該處登入，或為案場取另一個名稱。</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>無法讀取照片 %1。</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>照片 %1 大於 10 MB。</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>印表機未接受下一頁。</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>私密金鑰與憑證不相符。請選擇同時產生的兩個檔案。</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>私密金鑰已鎖定。請輸入金鑰密碼。</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>無法簽署紀錄。</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>紀錄過大：超過 16 MB。</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>%1 中的根憑證遺失或損毀。</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>與攝影機的安全連線中斷了。</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>簽章檔案已損毀，或不是 Camlock 產生的。</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>簽章檔案經過更改：它本身的簽章不符。</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>作業日誌中的案場資料無效：%1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>案場的憑證授權單位已於 %1 到期。需要建立新的。</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>這裡沒有可為攝影機記住的憑證。</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>沒有地方可以保存新密碼。</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>沒有地方可以保存案場 CA 的金鑰密碼。</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>沒有可簽署的紀錄。</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>此帳號無法寫入密碼檔案的一行。</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>這台攝影機的存取清單無法放入 IPv6 位址。</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>這台攝影機的時鐘無法透過網路設定。</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>這台攝影機的密碼無法透過網路設定。請使用攝影機自己的網頁。</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>此憑證沒有檔案中該簽發者的簽章。請向 CA 索取完整的憑證鏈。</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>此憑證已於 %1 到期。請向 CA 索取新的憑證。</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>此憑證屬於另一個金鑰。請 CA 簽署這台攝影機的要求。</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>此憑證由攝影機自我簽署。請向 CA 索取由 CA 簽署的憑證。</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>此憑證自 %1 起才有效。請檢查這台電腦的時鐘，或向 CA 索取目前有效的憑證。</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>此憑證不能用於伺服器。請向 CA 索取用途含 digitalSignature 與 serverAuth 的憑證。</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>這項變更須在攝影機自己的網頁上手動完成。</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>這項變更不是以表單送出。</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>這台電腦無法提供亂數。</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>此檔案是要求本身。請向 CA 索取依此要求產生的憑證。</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>這是憑證授權單位用的憑證。請向 CA 索取用戶端憑證（CA:FALSE）。</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>這是憑證授權單位用的憑證。請向 CA 索取伺服器憑證（CA:FALSE）。</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>這不是可以解讀的憑證。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>%1 上的服務不使用 HTTP。</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>該處的回應沒有表明是哪台攝影機。</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>攝影機提供的憑證並不是憑證。</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>連接埠 %1：</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- 存取埠（access port）</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- 存取埠（access port），位於 VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- 啟用連接埠安全性（port security），最多一個 MAC 位址：%1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- 其他來源的封包一律丟棄，並記入日誌</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- 連線與斷線（link up／link down）皆記入日誌</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>日誌：傳送到 %1（syslog）</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>攝影機向 DHCP 伺服器索取位址，並取得保留位址：該伺服器上已有保留設定。</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>已保留位址，但攝影機從 DHCP 伺服器取得了另一個位址。請在該伺服器上保留此位址，或讓攝影機改用固定位址。</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 不在網路 %2 之內。</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 是網路本身的位址或廣播位址（%2）。</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>這台攝影機沒有提供主機名稱的設定。</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>主機名稱可包含字母、數字與連字號，最多 40 個字元，開頭與結尾不可為連字號。</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>這台攝影機沒有提供位址的設定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>「%1」不是攝影機的位址。請寫成 192.0.2.21 的格式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>「%1」不是遮罩。請寫成 255.255.255.0 的格式。</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>閘道 %1 會成為攝影機自己的位址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>「%1」不是 DNS 伺服器的位址。</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 是這台電腦自己的位址。</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>這台電腦（%1）將無法連到位於 %2 的攝影機。請填寫電腦所在網路的位址，或先變更電腦的位址。</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>另一台裝置（%2）已使用位址 %1。</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>設定攝影機的主機名稱</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>設定攝影機的固定位址</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>另一台裝置（%1）已使用位址 %2。未送出任何內容。</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>攝影機沒有從 DHCP 伺服器取得位址。請將它接到有 DHCP 伺服器的網路，或將這台電腦的位址設為 169.254.1.1、遮罩設為 255.255.0.0，然後重新搜尋。</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>攝影機與這台電腦不在同一個網路。請為這台電腦設定攝影機網路中未使用的位址，例如 %1，遮罩 255.255.255.0，然後重新搜尋。</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>不知道這台電腦以哪個 IPv4 位址連到攝影機。請在攝影機自己的網頁上設定位址。</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>此憑證未列出 %1。請 CA 將此 DNS 名稱加入主體別名（SAN）。</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>此憑證未列出 %1。請 CA 將此 IP 位址加入主體別名（SAN）。</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP 與 HTTPS。%1 的憑證，由 %2 簽發。已過期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP 與 HTTPS。%1 的憑證，自我簽署。已過期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>僅 HTTPS。%1 的憑證，由 %2 簽發。已過期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>僅 HTTPS。%1 的憑證，自我簽署。已過期：%3（%4）</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 不是網路的起始位址。它所屬的網路是 %2。</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>這台電腦沒有字型。請安裝字型，或改為產生 HTML。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>攝影機上的帳號</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>帳號與權限</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>安全強化檢核表（手寫用）</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>建議：%1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>每個項目勾選一格，寫下看到的內容與時間，並簽名。請勿在此表格上寫任何密碼。</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>之後再輸入：camlock audit CAMERA --attest ID=NOTE，ID 在各項目的右側；Camlock 能自行測試的項目，屆時會自動測試。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>值或所見內容</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>備註、理由</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>簽名、時間</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>人員聲明</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>待手動處理</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未測試</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>指南以外</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>同樣從外部檢查過。指南沒有相關章節，因此不列入評分。開放但不需要的服務應關閉。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>與筆電相同</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>比筆電快 %1</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>比筆電慢 %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>案場平面圖編號</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>安裝位置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 位址</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>網路位址</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>網路遮罩</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交換器</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>交換器的連接埠</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>處理前韌體</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>處理後韌體</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>處理前全部設定（SHA-256）</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>處理後全部設定（SHA-256）</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>附錄：控制措施</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>指南引用 CIS Critical Security Controls v6.1（CSC6）；各項內容以我們自己的文字說明。標有星號的 CIS Controls v8.1 保護措施是我們的解讀。EN 303 645 與 IEC 62443-4-2 評估的是產品：項目使用了其中要求的能力，並不表示產品符合該標準。</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>內容說明</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>讀回：%1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>從外部：%1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>由 %1 聲明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>附錄：證據</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>紀錄中的所有證明。時間以筆電為準。網路上傳輸的內容僅摘錄，其中的密碼已遮蔽。項目欄為破折號者：指南以外。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合預期</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>原本即符合建議，且已證實</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>原本薄弱，現已證實改善</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>攝影機與網路所見不一致</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>由人員聲明並簽名</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>仍須由人員完成</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>因故維持現狀</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>攝影機沒有此功能</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>無法檢查</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>檢查本身失敗</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>進階等級：存取清單與更改連接埠可阻擋陌生人，但不能取代密碼。使用允許位址或嘗試所有連接埠的人，仍能通過。</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>日誌以送達筆電的一行內容證明。若日誌伺服器是另一台電腦，只有它的管理者才看得到日誌是否送達。錄影主機的帳號，則以與錄影主機相同的登入方式證明。</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>憑證會到期，請在到期日前更新：之後錄影主機可能拒絕連線到攝影機。查核攝影機時，請將憑證的 SHA-256 與本檢核表上的比對。</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>如何閱讀本檢核表</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Camlock 的計分方式：「通過」與「已修正」，佔「通過、已修正、未通過、矛盾、例外」總數的比例。等級內沒有任何項目為未通過、矛盾、錯誤或未測試時，即達到該等級。</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Camlock 的證明方式：從攝影機讀回每項設定，並像網路上的陌生人一樣從外部檢查。兩者一致，項目才算通過。</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>控制措施：CSC6 是指南引用的 CIS Critical Security Controls v6.1。CIS8 是 CIS Controls v8.1 的保護措施；對應關係是我們的解讀。</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>指南為 VIVOTEK 2018 年的 Security Hardening Guide v1.0。時間以筆電為準。本檢核表上沒有任何密碼。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>點交</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>攝影機已依本檢核表所載狀態完成點交，包含列出的未結事項與例外。標示「人員聲明」的項目為安裝人員自己的陳述。</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>安裝方</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>客戶方</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>操作人員或見證人</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>這台攝影機上未見憑證。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>簽發對象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>憑證（SHA-256）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>請於此日前更新</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>權限不明</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>觀看者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>名稱與權限</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>已證實：%1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>未證實：%1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>這次執行未檢查。</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>時間、日誌與錄影主機（從外部檢查）</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>攝影機向伺服器查詢時間</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>攝影機的日誌有送達</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>以錄影主機的帳號演練</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>密碼與下次複查</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>密碼交付對象</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次複查</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>交付方式（請勿寫下密碼）</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>進階（含基本）</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>企業（含基本與進階）</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>案場</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>指南等級</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安裝人員</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>未達到「%1」等級：%2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>已達到「%1」等級</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>未達到「%1」等級：前一個等級尚未達到</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>安全強化檢核表</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>依據 VIVOTEK Security Hardening Guide v1.0（2018）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>…（已節略；完整內容在紀錄中）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1：計分的 %3 個項目中有 %2 個通過</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>讀回結果不同：%1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>人員聲明：%1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>讀回：%2 項中有 %1 項符合要求</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>HTTPS 不涵蓋的範圍：它保護網頁與網頁上的登入，但不保護影像。RTSP 與 RTP 在途中仍可被讀取，除非錄影主機使用 RTSP over HTTPS。攝影機自我簽署的憑證可以加密，但在錄影主機與瀏覽器釘選（pin）此憑證之前，擋不住中間人攻擊。</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>見下方</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>處理前與處理後：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>處理前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>處理後：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>照片 %1，SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>攝影機的回報與網路所見不同：請查明何者正確。</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>請再檢查一次：檢查本身失敗。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>設定、等級、控制措施</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>處理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>處理後</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>證明方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未結事項</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>待完成的工作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>沒有未結事項。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>沒有例外。</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>本檢核表所依據的紀錄</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>本檢核表依據未簽署的紀錄製作。二維條碼為該紀錄的 SHA-256。</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>本檢核表依據已簽署的紀錄製作。「camlock verify」可查明紀錄是否仍與簽署時相同，以及由哪個金鑰簽署。二維條碼為該紀錄的 SHA-256。</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>紀錄（SHA-256）</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>簽署金鑰</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>更新攝影機 %1（%2）的 HTTPS 憑證</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>憑證將於 %1 到期。</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>該日之後，錄影主機與瀏覽器會拒絕連線到攝影機或提出警告。請再次對它執行 Camlock 以更新憑證。</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>MAC 位址：%1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>案場：%1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>憑證（SHA-256）：%1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>未達到「%1」等級：這份記錄缺少項目</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>HTTPS 憑證</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>「%1」的例外</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>已於 %1 到期：%2。</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>將於 %1 到期（剩餘天數：%2）：%3。</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>還有 %1 個同類項目。請在下方尋找攝影機。</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>這個位址沒有回應。</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>請檢查位址、網路線與電源。電腦與攝影機必須在同一個網路；攝影機啟動約需一分鐘。</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>攝影機未及時回應。</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>請稍候，它可能正在忙碌或重新啟動，然後再試一次。</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>Camlock 還不認得攝影機出示的憑證。</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>請確認這是正確的攝影機，之後才信任它的憑證；目前未送出任何內容。</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>攝影機拒絕了這個使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>請確認密碼再小心嘗試：有些攝影機輸錯幾次就會鎖定。出廠狀態的攝影機沒有密碼。</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>攝影機看懂了要求，但予以拒絕。</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>請在攝影機自己的網頁上設定，或維持現狀並說明理由，再繼續。</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>這台攝影機不提供此功能。</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>沒有故障。較新的韌體可能會提供；檢核表會註明。</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>這不是 VIVOTEK 攝影機的回應。</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>請檢查位址：可能被其他裝置使用。如果是攝影機，請重新啟動它再試一次。</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>攝影機接受了變更，但之後顯示的是另一個值。</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>請看結果頁：上面寫明是哪項設定。請在攝影機自己的網頁上設定該項。</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>這個位址現在是另一台攝影機或另一個憑證。</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>不會再寫入任何內容。請查明哪台裝置使用這個位址，再重新處理這台攝影機。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止。</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>不會再送出任何內容到攝影機。您可以隨時重新開始。</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>這台電腦上發生問題。</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>請確認磁碟有足夠空間且您有寫入權限，再試一次。若問題持續，請回報。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>沒有任何變更</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>不符：預期「%1」，實際：%2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>從外部看不出來</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>攝影機回報</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>從外部所見</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>請說明維持現狀的理由：理由會寫在檢核表上。</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>請填寫同意者：姓名會寫在檢核表上。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>請查看</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>對其他人沒有影響</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>其他人必須重新登入</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>連線可能中斷後恢復</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>攝影機的一項服務會重新啟動</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>攝影機會重新啟動</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>可能把某人擋在外面</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>攝影機正在產生憑證的金鑰。較舊的攝影機需要幾分鐘。</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>攝影機正在將韌體寫入記憶體並重新啟動，最多需要五分鐘。若中斷電源，它可能再也無法啟動。</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>連線會短暫中斷。Camlock 會自行重新連線。</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>攝影機的一項服務正在重新啟動，最多需要一分鐘。</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>攝影機正在重新啟動，需要一到兩分鐘。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>已完成，並已讀回確認</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>攝影機顯示另一個值</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>攝影機已拒絕</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>已送出；無法讀回</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>需由您手動完成</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>極難猜到</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>難以猜到</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>稍難猜到</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>容易猜到</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>一猜就中</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>儲存案場檔案</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>案場檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>其他網路</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>出廠狀態</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>已有密碼</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>先前見過</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日已完成</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>非攝影機</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>容器</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>我要自行輸入 %1 的密碼</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>%1 的密碼。請現在抄下：之後不會再顯示。您也可以輸入別的密碼。</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock 會產生一個不需要記住的長密碼。</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>請輸入 %1 的密碼，或讓 Camlock 產生。</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>尚未符合：%1。</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新項目</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>按 Enter 加入清單。</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10、192.0.2.0/24 或 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>清單上的位址</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>按 Delete 移除一項。</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 尚未加入清單。請按「新增」，或清空此欄。</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>它已在清單上。</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1（無法使用：%2）</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>完成此項變更後停止(&amp;S)</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新檢查(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>還原已完成的變更(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>維持現狀(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>執行這些變更(&amp;M)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>完成之前，請勿碰觸攝影機的網路線與電源。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>各項變更與結果</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>正在執行變更</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>此作業沒有可以還原的變更。</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>正在還原變更</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>正在重新讀取攝影機</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>部分變更已暫緩。</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>之前完成的變更仍有效，清單上已列出。要還原，還是保留？</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>之前完成的變更已還原。</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>之前完成的變更仍有效，清單上已列出。</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>正在重新讀取並探測所有項目</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>完成。下一頁顯示實際結果。</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>給公司憑證授權單位的簽署要求已儲存：%1。取回簽署的憑證後，請重新處理這台攝影機，並指定憑證檔案。</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>攝影機現在執行「%1」。</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>接下來會進行這些變更。若要改變選擇，請維持現狀，再重新處理這台攝影機。</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>已達到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>案場</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>案場、位置、型號、位址、MAC、韌體或日期，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>已完成的攝影機</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>已到期或即將到期</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>顯示最新的 %1 筆。輸入更多字詞可找到較舊的紀錄。</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>這台電腦上尚未完成任何攝影機。</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>沒有已完成的攝影機符合所有字詞。</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>紀錄：%1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1：
是</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1：
否</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>例如 192.168.1.20、camera-7.local 或 http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>這不是攝影機的位址。</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>請輸入名稱或 IP 位址，不含頁面或使用者。</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>請輸入您面前這台攝影機的位址，或從清單中選取。</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>目前還無法連到這台攝影機。</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>簽發對象</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>先前信任的憑證</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指紋（SHA-256）</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>攝影機的憑證</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>自我簽署：沒有其他單位為它擔保</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1，%2 位元；簽章 %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>檢核表</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>請儲存或列印，並由客戶簽名。</translation>
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
        <translation>檢核表預覽</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>點交(&amp;D)…</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>攝影機的位置、密碼交給誰，以及未結事項由誰處理。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>選擇資料夾(&amp;H)…</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>紙張(&amp;E)</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>儲存 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>儲存 HTML(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>儲存 JSON 紀錄(&amp;J)</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>儲存 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>儲存 OSCAL(&amp;L)</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>儲存 SARIF(&amp;I)</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>儲存行事曆提醒(&amp;M)</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>行事曆檔案（.ics）：提醒您及時更新攝影機的憑證。</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>儲存根憑證(&amp;A)</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>供此案場的錄影主機與瀏覽器使用：有了它，就認得案場的攝影機。</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>儲存空白表格(&amp;K)</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>沒帶筆電時使用：先手寫，之後再輸入。</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>列印(&amp;R)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>下一台攝影機(&amp;X)</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>已完成的攝影機(&amp;S)…</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>無法建立此資料夾。</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>請選擇其他資料夾，再重新儲存。</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>無法讀取根憑證。</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>已存入紀錄，紀錄也已重新簽署。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在寫入 PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>檢核表要儲存在哪裡？</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>儲存案場檔案(&amp;V)…</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>在此為案場所有攝影機所做的決定，可供再次開啟或分享。其中不含密碼。</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1（建議）</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>處理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>處理後</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>變更的內容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>憑證（SHA-256）</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>憑證到期日</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>此紀錄中沒有</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>%1 與 %2 的紀錄內容相同。</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>%2 的紀錄與 %1 的紀錄不同之處。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>內容說明</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>對應的設定</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>指南引用 CIS Critical Security Controls v6.1，各項內容以我們自己的文字說明。CIS v8.1、EN 303 645 與 IEC 62443-4-2 的編號列於檢核表的附錄。</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>控制措施與對應的設定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>指南中沒有</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>維持現狀：此案場需要它(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>暫時保留：已有人同意承擔風險(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>會一字不改地寫在檢核表上。</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>同意者(&amp;G)</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>僅有效至(&amp;U)</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>有效至此日</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>已完成的攝影機</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>與前一份比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>驗證簽章(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回清單(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>保存的紀錄中，有些檔案不是 Camlock 能讀取的紀錄。</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>無法使用已完成攝影機的清冊。紀錄本身沒有變動。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>這台攝影機沒有更早的紀錄。</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>檔案已不存在；這是清冊中的副本。</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>檔案內容已與當初保存的不同；這是清冊中的副本。</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>此紀錄未簽署。</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>沒有任何依據可證明它與 Camlock 寫入時相同。</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>無法使用簽章。</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>此紀錄與簽署時不同。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已變更：%1。</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>簽章相符，且是在這台電腦上簽署的。</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>簽章相符。</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>它以金鑰 %1 簽署：請與檢核表上的金鑰比對。</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>可列印的檢核表 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>紀錄 (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>匯出紀錄</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在寫入 PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新搜尋(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>也顯示其他裝置(&amp;O)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>網路(&amp;W)</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>搜尋攝影機的網路。</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範圍(&amp;R)</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>範圍內的每個位址也會逐一嘗試，以找出不回應搜尋的攝影機。</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>選填，例如 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>篩選(&amp;I)</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>該列中的字詞：型號、位址、MAC、狀態。</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>找到的攝影機</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>按 Enter 選用該列的攝影機。</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>VPN 與容器以外的所有網路</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>停止搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>這不是有效的範圍。請寫成例如 192.168.1.0/24 或 192.168.1.20-192.168.1.60；最多 1024 個位址。</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>正在搜尋：第 %1 個位址，共 %2 個。</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>正在搜尋。</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>找到的攝影機：%1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>未顯示：%1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>清單中沒有符合的項目。請清除篩選條件，或一併顯示其他裝置。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>這台電腦沒有連上網路。請接上網路線，等電腦取得位址後再重新搜尋。VPN 或容器網路須在上方選取。</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>沒有攝影機回應。請檢查攝影機的電源與網路線，並確認攝影機與電腦接在同一台交換器；新攝影機啟動最多需要兩分鐘。這台電腦的防火牆也可能擋住回應。然後重新搜尋、嘗試指定範圍，或在上方輸入位址。</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>相符：%1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>不符：%1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>點交</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>存入紀錄(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>您在此填寫的內容會寫在檢核表上。留空的部分可在紙本上手寫。日期格式為年-月-日，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>攝影機的位置</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>案場平面圖編號(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>安裝位置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>交換器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation>交換器的連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>密碼與下次複查</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>交付對象(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>例如：裝在密封信封中。請勿填寫密碼：這裡的內容會寫在檢核表上。</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>下次複查(&amp;R)</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>另一個未結事項</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由誰處理</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未結事項</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>「%1」不是日期。請寫成年-月-日，例如 2026-12-31。</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock（含練習用攝影機）</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢核表</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>正在執行變更。要停止並離開嗎？</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>這台攝影機尚未完成，要離開嗎？</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>會先完成進行中的變更。作業日誌會保留已完成的內容。</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>攝影機沒有任何變更。您為它所做的選擇將不會保留。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>停止並離開(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>離開(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock 會從攝影機讀回此設定，並像陌生人一樣從網路嘗試。</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock 會從攝影機讀回此設定。不會從網路嘗試：%1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>這裡要填寫的內容</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>這些內容都會保留給案場的下一台攝影機使用。等級決定要處理多少項設定。如果有作業中斷，可以在此頁繼續作業，或還原已設定的內容。</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>如果攝影機不在清單中</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>請輸入它的位址：位址寫在攝影機的標籤上、錄影主機中，或路由器的清單中。請檢查網路線，並確認這台電腦位於攝影機的網路中。攝影機啟動約需一分鐘。</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>如果不知道密碼</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>出廠狀態的攝影機，使用者是 root，沒有密碼。請小心輸入：有些攝影機輸錯幾次密碼就會鎖定。如果沒有人知道密碼，請按攝影機上的重設按鈕，恢復出廠設定。</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>您看到的內容</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>每個項目都是指南中的一項設定，顯示目前的狀態。尚未變更任何內容。「下一步」會帶您逐一完成需要做的決定。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下來會發生什麼</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>這裡列出要送到攝影機的所有內容，並依此順序送出。可能把您擋在外面的變更排在最後。若要改變選擇，請返回上一步；尚未送出任何內容。</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>執行期間</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>每項變更都會先讀回確認，再進行下一項。攝影機重新啟動或更換位址後，會重新尋找它。如果發生問題，就不會再送出任何內容，並會詢問您要怎麼做。</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>如果項目未通過</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>項目會寫明檢查結果。請在攝影機自己的網頁上設定，或保持未結：檢核表會顯示為未結，並寫明該做什麼。未經檢查的內容，絕不會顯示為安全。</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>交給客戶的內容</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>PDF 是供簽名的檢核表。JSON 紀錄與它成套：日後可再次查核的就是這份紀錄。兩者都不含密碼。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>對其他人可能的影響</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>證明方式</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>如果案場需要維持現狀</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>請維持現狀，並寫明理由與同意者。檢核表會將它列為例外，並附上您的理由。</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>在指南中</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>「%1」一章，等級：%2。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter：繼續。
Tab：下一個輸入欄。
Alt 加上有底線的字母：該按鈕或輸入欄。
Page Up、Page Down：捲動頁面。
Ctrl+Z：還原。
F1：顯示或隱藏此說明。
Esc：詢問後離開。</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>關於 Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 是採用 Apache 2.0 授權的自由軟體，不是 VIVOTEK 的產品。它以 Qt %2、%3 和其他自由軟體製作。套件中有它們的清單和授權條款。</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 位址</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>攝影機目前看到的畫面</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>畫面即將顯示。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>攝影機傳送的內容不是圖片。</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock 一次處理一台攝影機，讓它安全、加以證明，並印出檢核表供簽名。您在此填寫的內容會寫在檢核表上；留空的部分可在紙本上手寫。</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>要放棄 %1 上未完成的作業嗎？</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>攝影機維持目前的狀態。作業日誌與密碼會保留。</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安裝人員</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>公司(&amp;O)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>案場(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>客戶(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>聯絡人(&amp;T)</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>合約編號(&amp;R)</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>基本：封閉的網路(&amp;A)</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>攝影機使用專屬網路，外部無法連入。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>進階：與他人共用的網路(&amp;V)</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>可從 WAN 或不受信任的網路連到攝影機。</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>企業：公司網路(&amp;E)</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>由公司的 IT 部門管理交換器、憑證與 802.1X。</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>此案場適合哪個等級？</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 此版本尚未提供。</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>無法開啟此檔案。</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>這不是 Camlock 能使用的案場檔案。</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>已開啟 %1，內容已填入。</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>已儲存。其中不含密碼。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>案場憑證授權單位的金鑰以 Camlock 產生的金鑰密碼鎖定，此密碼永不顯示。</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>由 Camlock 產生的密碼</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>用來測試的密碼</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>留空 = 不測試。不會保存。</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 已在攝影機上。有了它的密碼，Camlock 就能像錄影主機一樣測試登入。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>案場的憑證授權單位需要鑰匙圈或檔案來存放金鑰密碼。</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>密碼無法保存在該處：%1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>設定與證明</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>已到期或即將到期</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>薄弱之處</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>逐一檢視各項設定，或在項目上按 Enter 直接前往。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>按 Enter 開啟設定。</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>儲存練習設定檔(&amp;P)…</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>不必有實機，也能用相同的攝影機演練。其中的位址、名稱與密碼都已遮蔽。</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>儲存練習設定檔</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>練習設定檔 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>已儲存。其中的位址、名稱與密碼都已遮蔽。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>目前計分的 %2 項設定中有 %1 項通過。</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>名稱與位址(&amp;A)…</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>主機名稱 %1。</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>固定位址 %1，遮罩 %2。</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>為攝影機設定主機名稱與固定位址。兩者目前都維持不變。</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>正在讀取韌體檔案…</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1，%2
SHA-256：%3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>無法使用此檔案。（%1）</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>仍在讀取韌體檔案，需要幾秒鐘。</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>密碼強度</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>輸入時會顯示尚缺的條件。</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1：符合</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1：尚未符合</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>顯示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>顯示或隱藏密碼</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>無須處理。想換密碼時才輸入新密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>設定新密碼(&amp;W)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>再輸入一次(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>幫我產生密碼(&amp;M)</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>最好使用 %1 個字元的密碼；不需要有人記住。</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>密碼尚未準備好。</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>請輸入新密碼，或讓 Camlock 產生。</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>還有規則未符合：請看密碼下方的標記。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>兩次輸入的密碼不同。請重新輸入，或顯示密碼。</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>正在測試密碼的保存位置</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>密碼無法保存在該處：%1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>請選擇其他位置。攝影機沒有任何變更。</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>新密碼(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>選擇其他位置(&amp;A)</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>存在只有您能讀取的檔案中(&amp;I)</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>抄在紙上：只顯示這一次(&amp;P)</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>檔案(&amp;E)</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>請先抄下密碼，再輸入最後四個字元。</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>正在詢問系統鑰匙圈…</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>依您的選擇，抄在紙上。</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>依您的選擇，保存在 %1。</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>保存在 %1。剛才已測試，可以使用。</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>這台電腦目前沒有可用的鑰匙圈。請選擇密碼的保存位置。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>鑰匙圈尚未回應，請稍候。</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>請指定存放密碼的檔案。</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>請抄下密碼，再輸入最後四個字元。</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>最後四個字元(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>名稱與位址</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>採用這些設定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>留空的部分維持不變。現在不會送出任何內容：檢視頁會將它與其他變更一併列出。之後 Camlock 會以新位址重新找到攝影機。</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>主機名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>字母、數字與連字號，例如 Gate-01。</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>固定位址(&amp;A)</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>由 DHCP 伺服器指派位址時請留空。</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>遮罩(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>閘道(&amp;G)</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>沒有就留空。</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>DNS 伺服器 &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>DNS 伺服器 &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>要求的設定、攝影機的回報，以及網路上陌生人所見，三者一致才算通過。</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>設定與證明</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>哪些設定對應指南的哪項控制措施，供稽核人員詢問時查閱。</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>在指南以外，這台攝影機仍有開放的服務。</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>控制措施(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>儲存 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>下一台攝影機(&amp;X)</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>下一頁會顯示檢核表，並可儲存更多內容。</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>無法建立此資料夾。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在寫入 PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>舊 → 新</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>對其他人的影響</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>這些變更會依此順序逐一執行，每一項都會讀回確認。若有一項失敗，Camlock 會詢問是否還原其他變更。</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>預定的變更</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>套用(&amp;A)</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>無法這樣執行這些變更。</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>先更新韌體。</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>這台攝影機不需要任何變更。</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>下一頁顯示它目前的情況。</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>第 %1 項「%2」：%3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>root 需要新密碼。請回到「%1」選擇密碼。</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>尚未決定密碼的保存位置。請回到「%1」選擇位置。</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>案場的憑證授權單位需要鑰匙圈或檔案來存放金鑰密碼。請回到「%1」選擇檔案，或到「%2」選擇其他憑證。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>這項由您手動完成</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>重新進入的途徑：%1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>我看過了，結果是(&amp;O)…</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>您所看到的內容；會以您的陳述寫在檢核表上。留空 = 此項目保持未結。</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>依建議設定，一部分需手動完成(&amp;C)</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>依建議設定，由 Camlock 執行(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>此處無須處理。</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>加入這台電腦（%1）(&amp;H)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>加入錄影主機（%1）(&amp;D)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>還缺少一些內容。</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
或讓此項目維持現狀，並說明理由。</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>正在測試密碼的保存位置</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>請選擇其他位置。攝影機沒有任何變更。</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>將手動完成；此項目保持未結(&amp;D)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>全部依建議</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>這就是我面前的攝影機(&amp;F)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock 現在會讀取攝影機的設定。在您同意之前，不會有任何變更。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>出廠狀態的攝影機沒有密碼：請留空。只會嘗試一次。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>使用鑰匙圈中的密碼(&amp;K)</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>請在鏡頭前揮揮手，或將 MAC 位址與機身標籤比對。</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock 知道這台攝影機現在可能使用的密碼。</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>只有當作業開始時使用的密碼不在鑰匙圈中，才需要輸入。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>登入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>正在讀取攝影機</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>畫面即將顯示。</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>正在查看攝影機的憑證；不會送出其他內容</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>攝影機沒有提供畫面：%1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>開啟案場檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>儲存案場(&amp;I)</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>案場另存新檔…</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>已完成的攝影機(&amp;C)…</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>此案場所有攝影機共用的設定。其中不含密碼。</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>最近使用的案場</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>選擇後即會開啟。</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>開啟案場檔案</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>案場檔案 (*.json);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>交換器用</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>複製(&amp;Y)</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>交換器的指令</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>由交換器的管理者閱讀後貼上執行。</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>目前位置</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>尚未進行</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::TrustPrompt</name>
    <message>
        <source>I know &amp;why it changed</source>
        <translation>我知道它為何改變(&amp;W)</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>這是我的攝影機：信任此憑證(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>不信任，返回(&amp;D)</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>請停下：攝影機的憑證已改變。</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock 還不認得這台攝影機的憑證。這是您的攝影機嗎？</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>未送出任何內容，包括密碼。可能有其他裝置假冒這台攝影機。新憑證、恢復出廠設定或更換攝影機，看起來也都一樣。</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>未送出任何內容，包括密碼。如果攝影機就接在您的網路線上，或下方的指紋與您得知的相同，請信任它。之後憑證若改變，Camlock 會察覺。</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>%1 %2 上未完成的作業，%3：%5 項變更中已完成 %4 項</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>繼續作業(&amp;G)</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>還原(&amp;B)</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>未完成的作業</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock 在該處中斷。它會先讀取攝影機，並在送出任何內容之前顯示尚待完成的工作。</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>放棄作業(&amp;J)</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>外觀(&amp;K)</translation>
    </message>
</context>
</TS>
