<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>送信していません。先にHTTPSを有効にする予定でしたが、応答がありません。このまま送ると、パスワードが読み取れる形でネットワークを流れます。</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>送信していません。802.1Xのパスワードと鍵は、HTTPSでのみカメラに送ります。先にHTTPSを有効にして、このカメラをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>レコーダーのアカウントを試しています</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>レコーダーのアカウントでは、レコーダーに必要なものが得られません。そのため、レコーダーを締め出すおそれのある手順は実行しませんでした: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>設定を読み取っています</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>第三者の立場で外部から確認しています</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>カメラはDigest認証を求めますが、Basic認証も受け付けます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>ファームウェアパッケージを確認しています</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>すべて送信しました。カメラがインストールしています。電源を切らないでください。</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>ファームウェアを送信しています: %1/%2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>カメラがファームウェアをインストールしています。電源を切らないでください。</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>カメラが再起動しています。通常は%1秒ほどで戻ります。</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>カメラが再起動しています。応答がなくなって%1秒です。新しいファームウェアの初回起動は時間がかかります。電源を切らないでください。</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>仮のrootパスワードを設定する(このファームウェアでは先に必要です)</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>スイッチの開放ポート、またはカメラのMACアドレスに対するスイッチ側の例外設定(MACバイパス)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>アップグレード後、Camlockはカメラをあらためて読み取り、新しいファームウェアの機能に合わせて残りの計画を立てます。</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: 実行し、元に戻しました。</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: 送信しました。カメラには一部だけ反映されています。</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: 送信済み、または送信直前でした。カメラには反映されていません。</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: 実行し、読み戻して確認しました。</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: 送信しました。カメラに新しい値が反映されています。</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>オフ(誰も必要としない場合)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>カメラを再度読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>レコーダーのアカウントで、ストリームと静止画を取得できます。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>レコーダーのアカウントでは、管理画面に入れません。</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>確認していません。</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>カメラは、レコーダーのアカウントによる静止画の取得を拒否します。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>レコーダーのアカウントで管理画面が開きます。</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>管理画面へのアクセスは拒否されます。</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>カメラは設定済みと応答しますが、外部から見ると違います: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>ここからは検証できません: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>設定済みですが、rootのパスワードが空か、匿名閲覧がオンの間は効果がありません。</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>カメラは設定済みと応答しますが、Camlockは外部から確認できませんでした。</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>担当者の申告:「%1」。ただし、次の点と一致しません: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>カメラの署名要求は%1にあります。会社の認証局に送り、発行された証明書を次回の実行で指定してください。</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>設定しましたが、元に戻しました。</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>ここに達する前に実行が終了しました。</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1ガイドの「%2」の章に従って、カメラのWebページで設定してください。</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>Camlockが扱える設定がカメラになく、外部からも確認できませんでした。</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>例外が指定されていますが、必要ありません。</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>ほかの変更と一緒には戻せませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1ほかの変更と一緒には戻せませんでした: %2。</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>設定が落ち着くのを待っています</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>カメラを探しています</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>以前の値が不明か、戻してはならない値です</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>元に戻しています: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>カメラが以前の値を受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>カメラに問い合わせできなくなりました: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>パスワードなしのrootは拒否されます。</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>rootはパスワードなしでログインできます。</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>新しいパスワードでログインできる</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>新しいパスワードでログインできます。</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>カメラは誰にもログインを求めません。</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>古いパスワードが拒否される</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>古いパスワードでまだログインできます。</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>古いパスワードは拒否されます。</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>この計画を実行すると、カメラはHTTPSでのみ応答します。しかし、そのための証明書がカメラにあると確認できません。</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1に「%2」が指定されていますが、ポート番号ではありません。1～65535の番号を入力してください。</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1と%2が同じポート%3を使うことになります。別々のポートを指定してください。</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>カメラが「%1」でログインを求めるようになり、ここからは誰も応答できなくなります。</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>CamlockはIPv6でこのカメラに接続しています。IPv6をオフにすると接続できなくなります。IPv4アドレスを使ってください。</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>アカウント%1がなくなってしまいます。</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>アカウント%1が本来の用途に使えなくなります。</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>このアクセスリストでは、このコンピューター(%1)が締め出されます。リストに加えるか、管理者のアドレスとして指定してください。</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>レコーダー(%1)はIPv6で接続しています。IPv6をオフにすると締め出されます。レコーダーのIPv4アドレスを指定してください。</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>レコーダーのアドレス「%1」は名前です。アクセスリストで使えるのはアドレスだけです。IPアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>このアクセスリストでは、レコーダー(%1)が締め出されます。リストに加えてください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS、ポート%1、%2として(証明書がこのカメラのものである場合)</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP、ポート%1、%2として</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS、ポート%1、%2として(証明書がこのカメラのものである場合)。レコーダーはRTSP、ポート%3、%4として</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP、ポート%1、%2として。レコーダーはRTSP、ポート%3、%4として</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>リストが許可用か拒否用かをカメラが明示しないため、Camlockはリストを有効にしません。カメラのアクセスリストのページで「Allow」を選び、%1を追加して、最後にリストを有効にしてください。</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>アクセスリストを有効にする</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>アクセスリストが有効かどうか、カメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>カメラのリストに、アドレス%1件分の空きがありません。個別のアドレスの代わりにネットワークを入力するか、カメラのページで空きを作ってください。</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>カメラに到達できるすべての機器が、ログインを試みることができます。</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>リストは一部のアドレスを締め出すだけです。ほかはすべてログインを試みることができます。</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>リストで許可されている相手が、現場の要件と一致していません。</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>必要なアドレスをアクセスリストに加える</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>登録した相手を締め出すリストを無効にする</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>管理者のアドレスを常に許可する</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>ほかのアドレスをアクセスリストから外す</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>オフ(登録: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>オン(登録: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>オン: 映像を取得できるのは次のみ: %1。Webページは全員に開いている可能性があります</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>オン: 次のみ許可: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>オン: 次を除きすべて許可: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1はすべての相手を許可するため、リストの意味がなくなります。</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>カメラに接続できる相手を指定してください(レコーダー、閲覧者、このコンピューター)。</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>管理者のアドレスには、「%1」ではなく1つのIPアドレスを指定してください。</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTPがオンです。rootのパスワードを知る人は、カメラ内のすべてのファイルを取得できます。</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>カメラの設定では、FTPはオフです。</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnetがオンです。カメラのコマンドラインが暗号化なしで開いています。</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>カメラの設定では、Telnetはオフです。</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNSがオンです。カメラは自身の接続先をインターネット上のサービスに知らせます。</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>カメラの設定では、DDNSはオフです。</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Linkがオンです。カメラはルーターのポートを自動で開きます。</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>カメラの設定では、Express Linkはオフです。</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjourがオンです。カメラはネットワーク上の全員に自分の存在を知らせます。</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>カメラの設定では、Bonjourはオフです。</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>ONVIFの検出がオンです。カメラはネットワーク内を検索する相手すべてに応答します。</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>カメラの設定では、ONVIFの検出はオフです。</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>他社製のパッケージはインストールされていません。</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>カメラで他社製のパッケージが動作しています: %1。不要なものは削除してください。</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>時計を合わせる</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>カメラのWebページで「System &gt; General settings」を開き、「Synchronize with computer time」を選んで保存してください。</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>ネットワーク上の機器を把握する</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>機器上のソフトウェアを把握する</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>コンピューターと機器を安全に構成し、維持する</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>脆弱性の情報を得て、対処する</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>管理者権限を絞り、監視する</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>正しい時刻でログを残し、確認する</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>メールとWebブラウザーを保護する</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>マルウェアを防ぐ</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>必要なサービスとポートだけを動かす</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>データを復旧できるようにする</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>ファイアウォール、ルーター、スイッチを安全に構成する</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>ネットワークの境界を守る</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>通信中と保存中のデータを保護する</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>必要なものだけにアクセスさせる</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>ネットワーク(特に無線)への接続を管理する</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>アカウントとログイン方法を管理する</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>人を教育する</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>使用するソフトウェアを欠陥のない状態に保つ</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>インシデントに備える</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>攻撃が成功するかどうかを試す</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>「%1」という名前からは機種とバージョンがわかりません。FD9387-VVTK-0121d.flash.pkgのような、VIVOTEKが付けた名前のままでパッケージを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>「%1」は別の機種用です。このカメラのファームウェアは「%2」です。違うパッケージを入れると、カメラが使えなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>「%1」は別メーカー向けのビルドです。このカメラのファームウェアは「%2」です。</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>カメラがファームウェアのバージョンを示さないため、パッケージが合うかどうか判断できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>「%1」は、このカメラのファームウェア(「%2」)より新しくありません。古いファームウェアには既知の脆弱性があります。それでも使う場合はその旨を指定するか、別のパッケージを選んでください。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>SHA-256は0～9とa～fからなる64桁です。空欄にするか、全桁をコピーしてください。</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>パッケージのSHA-256が、入力された値と一致しません。実際の値は%1です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>カメラ自身に証明書を作成させる</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>認証局が署名した証明書をインストールする</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>証明書の有効期限が切れています。カメラのページで「Security &gt; HTTPS」を開き、証明書を削除して新しく作成してください。</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>HTTPと併せてHTTPSを有効にする</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>平文のHTTPを無効にする</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTPとHTTPS。%1の証明書、発行者%2、有効期限%3(%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTPとHTTPS。%1の証明書、発行者%2。まもなく期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTPとHTTPS。%1の自己署名証明書、有効期限%3(%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTPとHTTPS。%1の自己署名証明書。まもなく期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTPSのみ。%1の証明書、発行者%2、有効期限%3(%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTPSのみ。%1の証明書、発行者%2。まもなく期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTPSのみ。%1の自己署名証明書、有効期限%3(%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTPSのみ。%1の自己署名証明書。まもなく期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>このカメラは、署名済み証明書を自身のページでのみ受け付けます。「Security &gt; HTTPS」を開き、証明書要求を作成して保存し、認証局の署名を受けて、発行されたものをアップロードしてください。</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>カメラに「HTTPSのみ」の設定が見つかりません。カメラのページで「Security &gt; HTTPS」を開き、そこで選んでください。</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>HTTPSのみ</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTPとHTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>HTTPSのみ、現場用認証局の証明書</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPとHTTPSを併用、現場用認証局の証明書</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>HTTPSのみ、会社の認証局の証明書</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPとHTTPSを併用、会社の認証局の証明書</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>HTTPSのみ、カメラ自身の証明書</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPとHTTPSを併用、カメラ自身の証明書</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>HTTPSが有効かどうか、カメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>カメラとの通信はすべて、途中で読み取りや改ざんができる状態です。</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>証明書は現在有効ではありません。期限切れか、まだ有効期間前です。</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>HTTPSのほかに、平文のHTTPがまだ応答します。</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>証明書は、まだ希望する認証局が署名したものではありません。</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>証明書はselfSigned、siteCa、companyCaのいずれかです。</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>証明書の有効期間は1～9999日です。</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>国は2文字で入力します(例: TW、DE)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>「%1」は証明書には長すぎるか、カメラが受け付けない文字を含んでいます。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>カメラの自己署名証明書でも通信は暗号化されますが、レコーダーとブラウザーに登録して固定するまで、中間者攻撃は防げません。認証局の証明書は、その認証局を信頼するすべての相手に通用します。</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>カメラによる自己署名</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>Camlockがこの現場用に管理する認証局</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>会社の認証局</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>証明書に記載されます。空欄の場合はカメラの値のままです。</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>国(2文字)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>「%1」はサブネットではありません。192.0.2.0/24の形式で入力してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>カメラのアドレス%1は、サブネット%2に含まれています。</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>カメラのアドレス%1は、サブネット%2に含まれていません。</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1は、サブネット自体のアドレスかブロードキャストアドレスです(%2)。</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>カメラのマスク%1は、サブネット%2に合っています。</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>カメラのマスク%1は、サブネット%2に合っていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>「%1」はゲートウェイのアドレスではありません。</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>ゲートウェイ%1は、サブネット%2に含まれていません。</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>ゲートウェイ%1は、カメラ自身のアドレスです。</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>カメラのゲートウェイは計画どおり%1です。</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>カメラのゲートウェイは%1ですが、計画では%2です。</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>ゲートウェイ%1は、このコンピューターのネットワークで応答します。</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>ゲートウェイ%1は、このコンピューターのネットワークで応答しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>「%1」はVLANではありません。VLAN番号は1～4094です。</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>カメラは計画どおり、パケットにVLAN %1を付けています。</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>カメラはパケットにVLAN %1を付けていますが、計画では%2です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>「%1」は予約できるアドレスではありません。</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>予約アドレス%1は、サブネット%2に含まれていません。</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>カメラには予約アドレス%1が設定されています。</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>カメラのアドレスは%1ですが、予約は%2です。</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>別の機器(%2)が予約アドレス%1を使っています。</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>カメラは固定アドレスです。</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>別の機器(%2)も、カメラのアドレス%1で応答しています。</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>この現場の以前の記録(%1)では、このアドレスに別のカメラ(%2)があります。</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>計画: %1。</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>ログを保管するサーバーを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>「%1」はホスト名でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>ログサーバーのポートは1～65535の番号です。</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>サーバーが設定されていません</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>%1、ポート%2へ</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>EAP-PEAPかEAP-TLSか、ネットワークの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>ネットワークがこのカメラを識別する名前(ID)がありません。</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>IDは64文字までで、次の文字は使えません: &quot; &apos; &lt; &gt; &amp;。別のIDを依頼してください。</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>CA証明書がありません。これがないと、カメラは誰にでもIDを渡してしまいます。</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>EAP-PEAPのパスワードがないか、次の文字を含んでいます: &quot; &apos; &lt; &gt; &amp;。</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>EAP-TLS用のカメラの証明書がありません。</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>よくある単語やパスワードを含んでいます。</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>よくある単語の一部を置き換えたものを含んでいます。推測プログラムはこの方法を知っています。</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>カメラに対して誰もが試す単語を含んでいます。</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>同じ文字が繰り返されています。</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>abcや123のような並びを含んでいます。</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>キーボードで隣り合うキーの並びを含んでいます。</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>日付や年を含んでいます。</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>短すぎるため、推測されやすくなっています。</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>単純なパターンは見つかりませんでした。</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>%1文字以上</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>小文字(a～z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>大文字(A～Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>数字(0～9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>よくある単語や数字、その簡単な変形ではない</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>空白、アクセント記号付き文字、次の文字を含まない: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>%1文字以下</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>写真(&amp;A)</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEGまたはPNG、10 MBまで。位置と時刻の情報を除いた縮小コピーを記録と一緒に保存します。</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1は%2のままにするか、1025～65535のポートにします。</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>ブラウザーはポート%1のページを開きません。別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>ポート%1は%2に使えません。カメラが%3に使っています。</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>WebページとRTSPを別のポートに移す</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>RTSPを別のポートに移す</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Webページを別のポートに移す</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>現場で役立つ場合は、標準以外のポート</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>カメラが示した値は、Camlockの知る役割ではありません: %1。</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root、%1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>%1に必要な役割を与える</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>カメラのユーザーページを開き、%1に役割「%2」を与えてください。</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>このファームウェアにはありません</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>カメラはこの機能がないと応答しています(%1 = 0)。</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>カメラがすべての設定を示していないため、この設定が隠れている可能性があります。</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>カメラにはこの機能があるようですが(%1)、Camlockの知る設定が見つかりません。カメラのWebページで確認してください。</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>カメラにこの設定はなく、ほかにも機能を示すものはありません。</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>不明(%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>カメラが示した値は、オンでもオフでもありません:「%1」。</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>オン、カメラを必要とする相手のみ</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>カメラに接続できる相手</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>アドレス、ネットワーク、範囲。レコーダーとこのコンピューターを必ず含めてください。</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>管理者のアドレス</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>リストの内容に関係なく、常に許可されます。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>誰かを締め出すようなリストは、まだありません。</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>この世代のカメラでは、リストが映像だけを守る場合があり、Webページが応答しても証明になりません。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>リストにないコンピューターからでないと確認できませんが、このコンピューターはリストにあります。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>既知のアドレスだけをカメラに接続させる</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>レコーダーと少数の閲覧者だけと通信するカメラは、ほかの機器から攻撃されません。</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>それ以外の相手は、すぐに締め出されます。自分を締め出した場合は、リセットボタンが必要です。古いカメラでは、リストが映像だけを守り、Webページを守らない場合があります。</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>レコーダーがHTTPSに対応していれば、最も安全です。平文のHTTPは無効になります。</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>有効期間(日)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>約1年。期限が切れる前に新しい証明書が必要です。期日はシートに記載されます。</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>署名済み証明書のファイル</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>認証局から返送されたもの。まだ届いていなければ空欄にします。</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>このファームウェアには、確認できるHTTPSがありません。</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>HTTPSで暗号化する</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>HTTPSがないと、カメラのページとの通信を途中で誰でも読み取り、改ざんできます。映像そのもの(RTSPとRTP)は、レコーダーがRTSP over HTTPSで取得しない限り、読み取れるままです。</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>Webページが数秒間使えなくなります。ブラウザーは未知の証明書に警告を出します。通信は暗号化されますが、本物のカメラか偽物かを見分けられるのは、証明書を固定したか、認証局を信頼している相手だけです。</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>ポートを変えると、標準のポートだけを試す単純なスクリプトは防げます。このカメラを狙う相手には防御になりません。新しいポートは数秒で見つかります。現場で必要かどうかを決めてください。</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>単純な攻撃スクリプトが最初に探す場所で、まだサービスが待ち受けています。</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>空欄の場合は現状のまま。変える場合は1025～65535のポート。</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTPポート</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>第2 HTTPポート</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPSポート</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>RTSPポート</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>使用をやめるポートがないため、無応答を確認すべきポートはありません。</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>標準のポートを変更する</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>単純なスクリプトは標準のポートだけを探します。このカメラを狙う相手には防御になりません。新しいポートは数秒で見つかります。</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>レコーダー、ブラウザー、ブックマークに新しいポートを設定し、ファイアウォールで許可する必要があります。カメラは数秒間使えなくなります。</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>現場のログサーバーへ</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>このカメラは、ログをポート514にのみ送信します。</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>ログはカメラ内にだけ残り、攻撃者に消されるおそれがあります。</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>ログを外部に送信しているかどうか、カメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>この現場のログサーバーではありません。</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>ログをサーバーに送信する</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>ログサーバー(syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>現場内のサーバーのアドレス。このコンピューターのアドレスにすると、ログの到着を検証できます。</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>ポート(UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>通常は514です。</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>ここからは検証できません。到着したログを見られるのはログサーバーだけです。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>侵入者はカメラ内のログを消します。別の場所にあるコピーは残ります。ログは平文(UDP)で送られるため、途中で読み取られたり、失われたりすることがあります。</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>カメラはイベントのたびに、そのサーバーへ1行を送信します。</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>同時ストリームは最大%1本</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>このカメラでは1～%1の数を指定できます。</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>同時に配信するストリームの数について、カメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>必要以上のストリームを許すと、侵入者にカメラの処理能力を使い切られるおそれがあります。</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>ストリームの数を制限する</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>同時ストリーム数</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>閲覧者全員とレコーダー(2本取得する場合あり)を数えてください。3未満では余裕がありません。</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>確認するには、レコーダーのストリームを奪う必要があります。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>同時に視聴できる人数を制限する</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>ストリームごとにカメラの負荷が増えます。制限がないと、数人の第三者のためにレコーダーが映像を取得できなくなることがあります。</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>すべての閲覧者が一度切断され、再接続します。上限を超えた閲覧者には映像が出ません。</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>アカウントがないか、役割が現場の要件と異なります: %1。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>レコーダーのアカウント</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>例: vms。カメラにない場合は、Camlockが作成します。</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>その役割</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>レコーダーが画質設定を変更する場合だけ、オペレーターにします。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>レコーダーのIPアドレス</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>これがあると、レコーダーが締め出されないことをCamlockが確認できます。</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>追加のアカウント</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>例: guard=viewer, chief=administrator。1人に1つずつ。</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>レコーダーのアカウントが指定されていないため、試していません。</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>レコーダーのパスワードがないため、試していません。</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>レコーダー専用のアカウントを作る</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>rootはカメラのすべてを操作できます。レコーダーがrootを使っていると、レコーダーに侵入されたときにカメラも奪われます。</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>レコーダーに新しいアカウントを設定する必要があります。これまでrootを使っていた場合、設定するまで映像が出ません。</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>常時マルチキャストをオフにする</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>すべてのストリームでオフ</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>オン(%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>映像がネットワーク全体に常に送信されています。</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>マルチキャストがここに届くかどうかはスイッチによるため、届かなくても証明になりません。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>常時マルチキャストでは、誰も見ていなくても、映像がネットワーク全体に送信され続けます。帯域が占有され、ネットワーク上の誰でも映像を見られます。</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>マルチキャストを受信するだけのレコーダーは、要求するまで映像が出ません。要求によるマルチキャストは引き続き使えます。</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>匿名閲覧をオフにする</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>誰でもログインなしで視聴できます。</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>ログインなしの視聴を禁止する</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>匿名閲覧がオンだと、ネットワーク上の全員が映像を見られ、カメラはRTSPのログインを無視します。</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>ログインなしで見ていた閲覧者は、ログインを求められます。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュートする</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>音声が送信されています(%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>ストリームを取得できる人には、カメラの近くの会話が聞こえます。</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>ミュート。次のストリームには、まだ無音の音声トラックがあります: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>ミュートしたカメラも無音の音声トラックを送ることがあり、ネットワークからは判断できません。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>音を拾うカメラは盗聴器にもなります。多くの国では、会話の録音に同意が必要です。</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>ライブ映像と録画に音声が入らなくなります。音声アラームは動作しなくなります。</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>このコンピューターとの差は30秒以内、タイムゾーン%1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>このコンピューターとの差は30秒以内。指定がないため、カメラのタイムゾーンはそのまま</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>カメラが時刻を示しませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>「%1」は、カメラに設定できるタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>録画とログの時刻が正しくありません。</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>タイムゾーンか夏時間が現場と異なるため、表示時刻が正しくありません。</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>時刻そのものは正確ですが、カメラにタイムゾーンの設定が見つかりません。</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>現場のタイムゾーン</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>初期値はこのコンピューターのタイムゾーンです。空欄の場合はカメラのままです。</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>時刻はカメラ自身から読み取ります。ほかに確認する方法はありません。</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>インシデントの際、録画とログの価値は時刻の正確さで決まります。</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>変更した時点で、録画に途切れや重複が生じることがあります。</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>このバージョンには公開された脆弱性があります: %1。アップグレードしてください。新しいバージョンがなければ、カメラを隔離するか交換してください。</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>オフラインでは、最新バージョンかどうかを確認できません。VIVOTEKのダウンロードページと比べてください。Camlockの知る限り、公開された脆弱性はありませんが、安全という意味ではありません。</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>オフラインでは、最新バージョンかどうかを確認できません。VIVOTEKのダウンロードページと比べ、次の脆弱性が修正されているかどうかも確認してください: %1。</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>この機種の最新バージョンで、既知の脆弱性がない</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>カメラがファームウェアのバージョンを示しませんでした。カメラのWebページで確認してください。</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>ファームウェアパッケージ(&amp;P)</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>VIVOTEKのダウンロードページのファイル(名前もそのまま)。空欄の場合、ファームウェアはそのままです。Camlockは最初に送信し、再起動を待って、カメラをあらためて確認します。</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>カメラのものより古くても送信する(&amp;O)</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>VIVOTEKのサポートから指示があった場合だけです。既知の脆弱性が戻ります。</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>パッケージのSHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>VIVOTEKのページに記載がある場合に入力します。ファイルが完全であることを確認できます。</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>ファームウェアをアップグレードする</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>最新バージョンは、VIVOTEKのダウンロードページでのみわかります。現在のバージョンはカメラが示します。</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>最新のファームウェアを使う</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>古いファームウェアには、誰でも調べられる脆弱性があります。最新バージョンでは、既知のものが修正されています。</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>アップグレードには数分かかり、カメラが再起動します。その間、映像は出ません。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>Digest認証が求められる</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>ログインの方式について、カメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Basic認証では、要求のたびに、パスワードがネットワーク上の誰にでも読める形で送られます。</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>ログインをDigest認証にする</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>WebログインをDigest認証にする</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic認証は、パスワードを読み取れる形でネットワークに流します。Digest認証は流しません。ただし古い方式(MD5)なので、HTTPSと併用するとさらに安全です。</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>ブラウザーがもう一度ログインを求めます。Basic認証だけのレコーダーは、Digest認証に設定する必要があります。</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>IPv6をオフにする</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>カメラに、IPv4用のルールでは守られない2つ目のアドレスがあります。</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>CamlockはIPv6でこのカメラに接続しているため、接続できなくなります。カメラのIPv4アドレスで接続してから、IPv6をオフにしてください。</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>現場でIPv6を使っていなければ、誰も監視していません。アクセスリストとファイアウォールは、IPv4だけを対象にしていることがよくあります。</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>IPv6でカメラに接続している相手は、IPv4アドレスを使う必要があります。</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>タイムサーバー(1時間ごとに問い合わせ)</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1(1時間ごとに問い合わせ)</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>カメラにサーバー名の設定が見つかりません。カメラのWebページで設定してください。</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>この現場のタイムサーバーではありません。</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>時計が1日1回以上補正されていないため、ログの時刻を信頼できません。</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>タイムサーバーで時計を補正する</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>タイムサーバー(NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>現場内のサーバーが最適です。インターネットがなくても動作します。空欄の場合はカメラの設定のままです。</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>カメラが問い合わせているかどうかは、タイムサーバーにしかわかりません。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>時計はずれます。タイムサーバーのないカメラは、2000年から始まることもあります。</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>カメラは1時間ごとにそのサーバーへ問い合わせます。サーバーが間違っていれば、時刻も間違います。</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>全員に最小限の役割。出力とカメラ操作はオペレーターのみ</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>必要以上の操作ができるアカウントがあるか、出力やカメラ操作がすべての閲覧者に許可されています。</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>次のアカウントにその役割が必要かどうか、指定してください: %1。</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>出力とカメラ操作をオペレーターに限定する</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>視聴するだけの人に、これらの操作は必要ありません。</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>閲覧者、オペレーター、管理者</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>オペレーターと管理者</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>管理者のみ</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>視聴以上の権限が必要なアカウント</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>例: vms=operator, chief=administrator。ほかはすべて視聴のみです。</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>出力を切り替えられる人</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>カメラを動かせる人</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>確認するには各アカウントでのログインが必要ですが、Camlockにはそのパスワードがありません。カメラ自身の応答で判断します。</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>全員に必要最小限の役割を与える</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>閲覧者のパスワードが盗まれると、映像を見られます。オペレーターや管理者のパスワードが盗まれると、カメラを変更されます。</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>閲覧者は、カメラの操作や出力の切り替えができなくなります。</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>設定済みで推測されにくい: 8文字以上、小文字・大文字・数字・記号</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>rootのパスワードがないと、カメラは誰にもログインを求めません。</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>設定済みだが、推測されやすい</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>パスワードがガイドの規則に合っていません。</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>設定済みで、ガイドの規則に合う</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlockはrootとしてログインしていないため、rootのパスワードの強さを判断できません。</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>rootのパスワードを設定する</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>新しいrootパスワード</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>20文字の自動生成パスワードが最適です。誰も覚える必要はありません。</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>強力なrootパスワードを設定する</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>rootのパスワードが空の間は、ほかのアカウントに関係なく、誰でもカメラに入れます。単純なパスワードは数秒で推測されます。</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>rootでログインするすべての相手(レコーダーも含む)に、新しいパスワードが必要です。紛失した場合は、リセットボタンしかありません。</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic認証(この現場で選択)</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic認証は、パスワードを読み取れる形でネットワークに流します。また、不正な形式のBasicログインを通してしまうファームウェアもあります(CVE-2013-4985)。</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>ネットワーク上の誰でもストリームを視聴できます。</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>カメラが示した値を、Camlockは認識できません。</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>RTSPストリームにログインを求める</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>ログインの方式</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>レコーダーがDigest認証に対応していない場合だけ、Basicを選びます。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>レコーダーはRTSPで映像を取得します。ログインがなければ、ネットワーク上の誰でも取得できます。</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>表示中の映像が一瞬止まることがあります。正しいログインのないレコーダーには、映像が出なくなります。</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>SNMPをオフにする</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1とv2cが求めるのは、読み取れる形で流れる1語だけです。v3も、強力なパスワードがなければ大差ありません。</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>オフ。工場出荷時のコミュニティ名(Public、Private)が残っています。誰かが有効にする前に変更してください</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>SNMP v3のみ。パスワードは8文字以上必要です。</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>現場のネットワーク管理で必要な場合だけ、v3を選びます。</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>v3のみ、パスワードあり</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>読み書き用の名前</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>読み取り用の名前</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>ログインパスワード</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>暗号化パスワード</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>SNMPをオフにするか、v3だけを使う</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>SNMP v1とv2cは、ある1語を知る相手すべてに、カメラの多くの情報を教えます。しかも、その語は公開されています。</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>ネットワーク管理から、SNMPでカメラが見えなくなります。</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>UPnPをオフにする</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>プレゼンテーションとポート転送がオフ</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>カメラが自分の存在を知らせたり、ポートを開いたりします。</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnPはネットワーク上の全員にカメラを知らせ、ルーターにインターネットへの経路を開くことがあります。</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>Windowsのネットワークフォルダーにカメラが自動表示されなくなります。ルーターに開いた経路は、ルーターを再起動するまで残ることがあります。</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>ネットワークのサーバーがこのカメラを識別する名前です。</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>カメラの証明書(&amp;E)</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>現場用認証局が、鍵と証明書をここで作成します。ネットワークのサーバーは、そのルート証明書を信頼する必要があります。</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>現場用認証局が作成</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>パスワードまたはパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>EAP-PEAPではIDのパスワード、EAP-TLSでは秘密鍵のパスフレーズ(ある場合)です。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方式(&amp;M)</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>ネットワークの管理者に確認してください。EAP-TLSには、漏れるおそれのあるパスワードがありません。</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP(名前とパスワード)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS(証明書)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>CA証明書(&amp;A)</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>認証サーバーの証明書に署名する認証局のもの。PEMまたはDER。</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>証明書ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM、DER、または鍵を含むPKCS#12(.p12、.pfx)。</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>秘密鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>証明書のファイルに含まれている場合は空欄にします。</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>802.1Xを最後に設定する</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>スイッチのポートがまだ開いている間に、カメラの「IEEE 802.1x」ページで最後に行ってください。証明書を読み込み、IDを入力して有効にし、その後ポートを閉じます。元に戻すには、開放ポートか、カメラのMACアドレスに対する例外設定(MACバイパス)を使います。</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>オン、ネットワークの管理者の指定に従いEAP-TLSまたはEAP-PEAP</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>カメラの方式またはIDが、この現場のものと異なります。</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>このカメラは、証明書を自身のWebページでのみ受け付けます。</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>カメラのケーブルを抜いた人が、ネットワークに接続できます。</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>カメラが接続前にIDを示しているかどうかは、スイッチにしかわかりません。</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>ネットワークにカメラを認証させる(802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>802.1Xでは、スイッチは身元を証明した機器だけを接続させます。カメラのケーブルを抜いて別の機器をつないでも、接続できません。</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>証明書や時計が間違っていると、カメラはまったく接続できません。スイッチのポートが開いている間に設定してください。元に戻すには、開放ポートか、MACアドレスに対する例外設定(MACバイパス)を使います。</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1、マスク%2、ゲートウェイ%3、DHCPサーバーから取得</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1、マスク%2、ゲートウェイ%3、固定</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>アドレス、サブネット、VLAN、スイッチ、ポートが現場のネットワーク計画に記載されている</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>確認できるのは現場の計画だけです。カメラを計画に記入し、その内容(計画、VLAN、スイッチ、ポート)をここに入力してください。</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>計画と実際が一致しません。一致するか、例外とするまで、この項目は未完了のままです。</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>責任者(&amp;W)</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>このアドレスに責任を持つ個人または部署。</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>カメラが写すもの(例:「北門」)。</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>番号、1～4094。</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>サブネット(&amp;S)</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>プレフィックス長を付けて入力します(例: 192.0.2.0/24)。</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>ゲートウェイ(&amp;G)</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>このサブネットのルーターのアドレス。なければ空欄にします。</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>予約アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>計画でこのカメラに割り当てたアドレス。</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>スイッチ(&amp;I)</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>カメラを接続したスイッチの名前。</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>ポート(&amp;T)</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>スイッチでの表記どおりのポート名。</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>ネットワーク計画はカメラにはありません。アドレスはカメラが示します。</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>カメラをネットワーク計画に記載する</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>どのアドレスが誰のものかわかっていれば、不審な機器に気付けます。カメラ専用のネットワークにすると、オフィスから分離できます。</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>アドレスが変わらなければ、影響はありません。</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>スイッチ%1、ポート%2。</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>スイッチ%1。</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>ポート%1。</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>カメラからは確認できません</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>カメラのポートがこのカメラのMACアドレスだけを受け付け、スイッチがログを残す</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>確認できるのはスイッチだけです。このカメラのポートで、このMACアドレスだけを許可し、ログを有効にしてください。その後、誰がどこで行ったかをここに入力してください。</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>スイッチの種類(&amp;T)</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlockがコマンドを作成し、担当者がスイッチに貼り付けます。</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>その他(通常の文章で表示)</translation>
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
        <translation>シートに記載する名前。空欄の場合はネットワーク計画のとおり。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>スイッチでの表記どおり(例: Gi1/0/7)。空欄の場合は計画のとおり。</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>ログサーバー(&amp;L)</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>スイッチのログの送信先。すでに設定済みの場合は空欄にします。</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>スイッチの設定は、別の場所に接続したノートPCからは確認できません。</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>スイッチのカメラ用ポートを守る</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>カメラのケーブルを抜いた人は、通信できる状態のネットワーク端子を手に入れます。屋外にあることも珍しくありません。1つのMACアドレスだけを受け付け、ログを残すポートなら、悪用しにくく、気付きやすくなります。</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>交換したカメラは、新しいMACアドレスをスイッチに登録するまで接続できません。</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>担当者がメーカーのセキュリティ情報を読み、関係者に伝えている</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>この現場でメーカーのセキュリティ情報を読む人は、ここで申告してもらうしかありません。名前を入力してください。</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>購読の状況はカメラではわかりません。</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>メーカーのセキュリティ情報を読む</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>ファームウェアの脆弱性は、誰かが知って初めて対処できます。メーカーはWebサイトとニュースレターで脆弱性を知らせています。</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>メールが少し届きます。</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>はしごと工具なしでは、カメラ、ケーブル、リセットボタンに手が届かない</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>高さ、ハウジング、配管内のケーブル、カバー内のメモリーカードは、現地でしか確認できません。見て確かめ、結果をここに入力してください。</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>カメラの取り付け状態は、ネットワークからはわかりません。</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>カメラ本体を保護する</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>カメラに触れる人は、向きを変える、壊す、メモリーカードを抜く、リセットボタンを押すことができます。</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>ネットワークへの影響はありません。</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>v3のみ、SHAを使用し、名前とパスワードを独自に設定</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1とv2c: %1、v3: %2 (0 = オフ、1 = オン)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3には、それぞれ8文字以上のログインパスワードと暗号化パスワードが必要です。</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1またはv2cがオンか、v3がオフ、または出荷時の名前やMD5のままか、パスワードがありません。</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>SNMP v3だけを使う</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>カメラのMACアドレスが不明です。</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>スイッチでの表記どおりのポート名を入力してください。</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>ポート名として使えません。使えるのは英数字、空白、記号/ . - :で、先頭は英数字です。</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>VLAN番号は1～4094です。</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>ログサーバーがアドレスでもホスト名でもありません。</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>カメラはタイムサーバーに問い合わせていません</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>カメラの内蔵サーバー、%1秒ごと</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1、%2秒ごと</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1、%2秒ごと。これは公開サーバーです。誰が運用しているか不明でインターネットへの経路も必要なため、リスクがあります</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>レコーダーが使うアカウントを指定してください。</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>rootはレコーダーに使えません。レコーダー専用のアカウントを指定してください。</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>カメラに「%1」という名前のアカウントは作れません。</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>レコーダーの役割は閲覧者またはオペレーターです。</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>レコーダー専用のアカウント、最小限の役割</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>root以外のアカウント: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>アカウント%1を追加する</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>カメラのユーザーページを開き、「%1」に役割「%2」を与えてください。一覧がいっぱいの場合は、先に不要なアカウントを削除してください。</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>侵入に使える情報は、誰にも開示されません。</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>ログインなしでは何も開示されません(HTTP %1)。</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>パスワードか鍵が、ログインなしで開示されます。</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>ログインなしでは、設定は開示されません。</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>ログインなしで、カメラは%2をはじめ%1件の設定を開示します。</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>ログインはDigest認証で求められ、Basic認証は提示されません。</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>カメラは誰にもログインを求めないため、方式がわかりません。</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>架空のBasicログインが通りました。</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>カメラはBasic認証を提示します。</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic認証は提示されません。</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>パスワードなしのrootは、この実行で先に拒否されています。</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>この実行ではすでに誤ったログインを上限まで送ったため、パスワードなしのrootは試していません。</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>レベル%1: ログインなしでは拒否されます(HTTP %2)。</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>レベル%1: カメラはログインなしで設定を開示しました。</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>レベル%1: カメラにそのページはありません(HTTP 404)。</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>レベル%1: カメラはログインを求めませんでしたが、何も開示しませんでした。</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>閲覧者レベルの設定は、ログインなしでは誰にも開示されません。</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>オペレーターレベルの設定は、ログインなしでは誰にも開示されません。</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>設定は、ログインなしでは誰にも開示されません。</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>このコンピューターから、ネットワーク経由で問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>平文のHTTPは閉じているか、HTTPSに転送するだけです。</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>カメラは平文のHTTPで応答します(HTTP %1)。</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>カメラは平文のHTTPで別のページに転送します。</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>応答(HTTP %1)からは、可否を判断できません。</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>平文のHTTPはHTTPSに転送するだけです。</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPSは正しい証明書で応答します。</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>HTTPSはオンのはずですが、応答がありません。</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>証明書は提示されましたが、Webページが届きませんでした。</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>HTTPSはオンのはずですが、TLSで応答しません。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>%1の証明書、有効期限%2。</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>%1の証明書、有効期限%2。%3。</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>想定と異なる証明書: %1、有効期限%2。</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>カメラのIPv6アドレスでは応答がありません。</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>カメラのIPv6アドレスは、同じネットワークからのみ確認できます。</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>このコンピューターは、カメラのネットワークでIPv6を使えません。</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>カメラはIPv6アドレス%1で応答します。</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>MACアドレスから決まるIPv6アドレス%1では、応答がありません。</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>カメラはBonjourの検索(mDNS)に応答します。</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>カメラはBonjourの検索(mDNS)に応答しません。</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>ガイドの要求ではありません。参考として示します。</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>カメラが以前使っていたポートでは、応答がありません。</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>この実行で使用をやめたポートがないため、確認していません。</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>ポート%1は開いていますが、用途はわかりません。</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>現在、カメラは誰にも応答しないため、無応答は証明になりません。</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>ポート%1がまだ応答します(%2)。</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>%1では応答がありません。</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>ポート%1は開いています。</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>ポート%1は閉じています。</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>ポート%1は応答しません。</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>Telnetポートは閉じています。</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>FTPポートは閉じています。</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>アクセスリストにないアドレスには応答しません。</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>このコンピューターには、問い合わせに使える2つ目のアドレスがありません。</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>このコンピューターは%1から問い合わせできません。</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>Webサーバーが%1に応答します(HTTP %2)。</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>カメラがRTSPで%1に応答します(RTSP %2)。</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>このコンピューターの2つ目のアドレス%1からは拒否されます。</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>このコンピューターの別のプログラムが、そこで受信しています。</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>このユーザーは、このコンピューターでそのポートを開けません。</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>このコンピューターはネットワークで待ち受けできませんでした。</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>カメラは転送されたポートの先にありますが、このポートの対応先は不明です。</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>カメラのログがこのコンピューターに届きます。</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>%1秒以内にログが届きませんでした。</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>%1に到着: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>ストリームは、ログインなしでは誰にも配信されません。</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>カメラは、どのストリームの名前にも応じません。</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>ストリーム%1の情報が、ログインなしで開示されました。</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>ストリーム%1への応答(RTSP %2)からは、可否を判断できません。</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>ストリーム%1の情報が、不正な形式のBasicログインで開示されました(CVE-2013-4985)。</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>不正な形式のBasicログインに、明確な応答がありませんでした。</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>すべてのストリームが、ログインなしでは拒否されます。</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>RTSPポートは閉じています。そこからは誰もストリームを取得できません。</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>応答を読み取れません。</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>RTSPで応答がありませんでした。</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>ストリーム%1の情報が、ポート%2でログインなしに開示されました(CVE-2025-66049)。</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>静止画は、ログインなしでは誰にも提供されません。</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>ログインなしでは拒否されます(HTTP %1)。</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>カメラのその場所に静止画はありません(HTTP 404)。</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>カメラがログインなしで静止画を送信しました。</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>応答に静止画がありません。</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1とv2cは応答しません。</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>カメラがSNMP %1で応答します。</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>SNMP v1とv2cで応答がありません。</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3が応答します。</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3は応答しません。</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>カメラはUPnPの検索に応答しません。</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>カメラはUPnPの検索に応答します。</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>UPnPの検索に応答がありません。</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>カメラはこのコンピューターに時刻を問い合わせています。</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>%1秒以内に、カメラからの問い合わせはありませんでした。多くのカメラは1時間に1回だけ問い合わせます。</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>カメラが%1に問い合わせました。</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>カメラはメーカー独自の検索(UDP 10000)に応答します。</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>カメラはメーカー独自の検索(UDP 10000)に応答しません。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>レコーダーのアカウントで、カメラのストリームを取得できます。</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>試せるレコーダーのアカウントがありません。</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>カメラが、Camlockの知らない方式でログインを求めています。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>レコーダーのアカウントでは、ストリーム%1を視聴できません(RTSP %2)。</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPSの証明書が想定と異なります。ログイン情報は送信していません。</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>レコーダーはストリームを取得できません。RTSPは閉じており、HTTPSでも配信されません。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>レコーダーのアカウントは、HTTPS経由でストリーム%1を取得できます。RTSPは閉じています。</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>レコーダーはストリーム%1を取得できます。ただし、ログインが求められないため、誰でも取得できます。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>レコーダーのアカウントは、RTSPとHTTPS経由でストリーム%1を取得できます。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>レコーダーのアカウントは、RTSPでストリーム%1を取得できます。HTTPSでは配信されません。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>レコーダーのアカウントは拒否されます。</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>Webサーバーのポートは閉じています。</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>Webサーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>カメラが応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>カメラはONVIFの検索(WS-Discovery)に応答します。</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>カメラはONVIFの検索(WS-Discovery)に応答しません。</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>鍵が短く(%1、%2ビット)、破られるおそれがあります。</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>鍵は、このコンピューターの知らない種類です。</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>偽造されるおそれのある古い方式(%1)で署名されています。</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>日付を読み取れません。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>%1に有効期限が切れました。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>このコンピューターの時計では、まだ有効期間前です。%1から有効です。</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>ファイル%1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>デスクトップのキーチェーン</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>このプログラムのメモリー(終了するまで)</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1秒の遅れ</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1秒の進み</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>%1分%2秒の遅れ</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>%1分%2秒の進み</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>%1時間%2分の遅れ</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1時間%2分の進み</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>%1日の遅れ</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1日の進み</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1(このコンピューターとの比較)、タイムゾーン%2、夏時間オン</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1(このコンピューターとの比較)、タイムゾーン%2、夏時間オフ</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>このコンピューターの時刻</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(あり)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>カメラが新規作成</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>現場用認証局による署名</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>会社の認証局による署名</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>責任者%1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>用途%1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>サブネット%1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>ゲートウェイ%1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>予約アドレス%1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>スイッチ%1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート%1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1(VIVOTEKは異議を表明)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1を証明書として読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1を最後まで読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1を読み取れないか、証明書や鍵としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1に最後まで書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1は%2に有効期限が切れました。新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1は破損しています。Camlockで新しい要求を作成してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1は空です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1は写真として使えません。JPEGまたはPNGを選んでください。</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1はファームウェアパッケージとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1は%2から有効です。このコンピューターの時計を確認するか、現在有効なものを依頼してください。</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>PDFの作成には、フォントを使えるプログラム(QGuiApplication)が必要です。</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>証明書は「sha256:」とフィンガープリントの16進数64桁で指定します。</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>変更に失敗しました。</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>ジャーナルに解釈できない変更があります。</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>このコンピューターでは、カメラ用の鍵を作成できません。</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>範囲は小さいアドレスから指定してください。</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>「開始-終了」の範囲指定はIPv4アドレスでのみ使えます。IPv6では、2001:db8::/32のようにネットワークで指定してください。</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>署名済み証明書は、1回の要求ではインストールできません。</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>この変更を行うと、カメラに接続する手段がなくなります。</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>ファイル内の発行者に、この証明書を発行する権限がありません。CAに完全なチェーンを依頼してください。</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>カメラの証明書の発行者が、現在有効ではありません。CAに最新のチェーンを依頼してください。</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>ファイル内の発行者の証明書が、現在有効ではありません。CAに最新のチェーンを依頼してください。</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>このアドレスで別のカメラが応答しています。%1は「%2」ですが、以前は「%3」でした。これ以上は何も送信していません。</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>このアドレスで別のカメラが応答しています。%1は「%2」ですが、以前は「%3」でした。何も送信していません。</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>別のカメラが応答しています。%1は「%2」です。</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPSを有効にしましたが、応答がありません: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>記録に署名するための鍵を作成できませんでした。</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>安全な接続を確立できませんでした。機器がHTTPSに対応していないか、古い方式しか使えません。</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>このカメラの署名要求がここにありません。証明書ファイルを指定せずに一度実行すると、Camlockが保存します。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>%1では応答がありません。アドレス、ケーブル、電源を確認してください。</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>このアカウントに求める操作がありません。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1、ポート%2で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>台帳%1: %2。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>%1で応答がありますが、VIVOTEKのカメラではありません。</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>手順%1「%2」: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>中止しました。ここまでの変更はそのままです。</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1が不完全か、正しいJSONではありません: %2行目、%3。</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1は1つのJSONオブジェクトである必要があります: 1行目。</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>CAファイルの「%1」は認証局の証明書ではありません。認証サーバーの証明書に署名したCAの証明書を選んでください。</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>HTTPSポートの証明書(%1)が、カメラの作成したもの(%2)と異なります。何も送信していません。</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>PKCS#12ファイルに証明書か秘密鍵がありません。両方を一緒にエクスポートしてください。</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>VIVOTEKのカメラの応答ではありません。</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>パッケージに対して、カメラがエラー%1を返しました。</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>カメラがエラー%1を返しました。</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>カメラはHTTPSでのみ応答し、その証明書はまだ登録されていません。続けるには証明書を信頼してください。</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>カメラがログインを求めています。</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>カメラがパスワードを求めています。</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>カメラに接続できません: %1。</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>時間内にカメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>%1秒以内にカメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>カメラが自身を識別する情報を示さなくなりました(%1がありません)。何も送信していません。</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>カメラに新しいパスワードでログインできません。</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>カメラはONVIFに対応していません。</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>カメラはこの機能に対応していません(%1)。</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>カメラはこの機能に対応していません: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>カメラが802.1Xの設定を示しません。</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>カメラが応答せずに接続を終了しました。</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>カメラに自身の証明書がありません。</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>カメラが%1秒以内に証明書を作成しませんでした。</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>このアカウントはカメラに入れますが、管理画面には入れません(403)。</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>カメラの一覧にアカウント%1はありますが、ログインできません。</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>カメラが、以前と違って平文のパスワードを求めています。パスワードは送信していません。</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>カメラがアカウントを拒否しました: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>カメラが変更を拒否しました: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>カメラがパッケージを拒否しました: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>カメラが要求を形式不正として拒否しました(400)。</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>カメラがユーザー名かパスワードを拒否しました。同じ組み合わせは再試行しません。</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>カメラが%1の値を拒否しました。</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>カメラがこのログインを以前に拒否しているため、再試行しません。</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>カメラのファームウェアは現在「%1」ですが、パッケージの名前では「%2」です。</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>カメラがビジー状態です(503)。1分ほど待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>カメラが別のアドレスに転送しています: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>カメラから使用できる静止画が届きませんでした。</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>カメラから届いたものは署名要求ではありません。</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>カメラの%1は「%3」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>カメラの証明書が、信頼した証明書と異なります。何も送信していません。フィンガープリントはsha256:%1です。</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>カメラが応答せずに再起動しました。</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>カメラは新しい証明書を受け付けましたが、HTTPSポートにはまだ反映されていません。</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>カメラが、Camlockの知らないものを求めています。</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>パッケージ全体を送信しましたが、カメラのファームウェアはまだ「%1」です。パッケージが破損している可能性があります。SHA-256を比べるか、もう一度ダウンロードするか、VIVOTEKのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>作業の途中でカメラの応答がなくなり、戻りませんでした: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>カメラのHTTPSポートに証明書がありません。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>カメラのONVIFサービスがログインを求めています。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>カメラのONVIFサービスはこの機能に対応していません。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>カメラのONVIFサービスがユーザー名かパスワードを拒否しました。このサービスでは再試行しません。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>カメラのONVIFサービスがこれを拒否しました。理由は示されていません。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>カメラのONVIFサービスがこのログインを以前に拒否しているため、再試行しません。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>カメラのONVIFサービスがこのログインを拒否しました。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>カメラのONVIFサービスがこれを拒否しました: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>カメラのアクセスリストに%1がありません。</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>カメラのアクセスリストの種類が異なります。</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>カメラのアクセスリストに、まだ%1があります。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>カメラの応答に独自の文書型宣言があります。Camlockはこれを読み取りません。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>カメラの応答の要素が多すぎます。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>カメラの応答が途中で切れているか、長すぎます。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>カメラの応答の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>カメラの応答がONVIFの形式ではありません。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>カメラの応答が、要求したXMLではありません。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>カメラの応答が長すぎます。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>カメラの証明書に、このCAの署名がありません。発行元のCAを選んでください。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>カメラの証明書がこのCAにつながりません。発行元のCAか、途中の発行者をすべて含むファイルを選んでください。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>カメラの証明書はまだ登録されていません。何も送信していません。フィンガープリントはsha256:%1です。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>カメラの証明書はクライアント用に使えません。CAに、用途がdigitalSignatureとclientAuthのものを依頼してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>カメラの証明書か、その発行者は、この用途に使えません。CAにクライアント証明書(clientAuth)を依頼してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>カメラの時計に時刻が反映されませんでした。%1秒ずれています。</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>カメラの鍵(%1、%2ビット)は弱すぎるか、特殊な種類です。2048ビット以上のRSAが必要です。</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>カメラのアカウント一覧で、%1が正しい状態になっていません。</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>カメラの現在の設定を%1に保存できません: %2。何も送信していません。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>カメラの証明書要求を読み取れません。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>カメラの証明書要求を読み取れません。新しく作成してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>カメラの証明書要求が、カメラ自身の鍵で署名されていません。</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>このコンピューターでは、%1の認証局を作成できません。</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>このコンピューターでは、証明書に署名できません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>証明書のファイルに秘密鍵がありません。鍵のファイルも選んでください。</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>チェックリストを印刷できませんでした。</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>チェックリストを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>%1の日付を読み取れません。新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>この証明書の日付を読み取れません。CAに新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>デスクトップのキーチェーンを使用できません: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>デスクトップのキーチェーンから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>デスクトップのキーチェーンから、保存した内容を取り出せませんでした。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>ファイル%1を作成できません: %2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>ファイル%1を開けません: %2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>ファイル%1はすでにあります。上書きしません。</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>ファイル%1は破損しており、移動できません。</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>ファイル%1は使用中です。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>ファイル%1は、パスワードのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>ファイルに読み取れる証明書がありません。CAにPEM、DERまたはPKCS#7形式で依頼してください。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>ファイルが破損しているか、途中で切れています。CAに再送を依頼してください。</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>ファイルが証明書や鍵としては大きすぎます。</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>ファイルが大きすぎます。CAに、証明書と発行者だけのファイルを依頼してください。</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>ファイルに発行者「%1」の証明書がありません。CAに完全なチェーンを依頼してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>フォルダー%1に書き込めないか、別のCamlockが作成した直後です。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>フォルダー%1は空ではありません。認証局は新しいフォルダーにのみ作成します。</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>%1用のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>仮のパスワードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>ジャーナル%1を開けません。別のCamlockがこの作業を処理しているか、フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>ジャーナル%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>ジャーナル%1に書き込めません: %2。ジャーナルなしでは、カメラに何も送信しません。</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>ジャーナル%1は、ジャーナルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>ジャーナルにカメラの接続先の記載がありません。</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>ジャーナルに希望レベルの記載がありません。</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>ジャーナルの%1行目が破損しています。</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>ジャーナルの%1行目が破損しています: %2。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>ジャーナルが空です。</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>%1の鍵とルート証明書が対応していません。</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>%1の鍵にはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>現場用認証局の鍵が破損しています。</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>記録に署名する鍵が破損しています: %1。ファイルを移動すると、Camlockが新しい鍵を作成します。古い鍵で署名した記録には、古い鍵の名前が残ります。</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>記録に署名する鍵が%1で使用中です。</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>鍵のファイルに読み取れる秘密鍵がありません。PEM形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>発行済み証明書の一覧%1がないか、破損しています。これがないと証明書を発行しません。</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>脆弱性の一覧に「schema」がありません。</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>%1という名前は、このネットワークでは見つかりません。</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>「/」の後の数字は0～%1です。</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>確認後にパッケージが変更されています。何も送信していません。もう一度選んでください。</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>用紙の幅がチェックリストには狭すぎます。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>パスフレーズで現場用認証局の鍵を開けません。</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>パスフレーズで秘密鍵を開けません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>この現場用認証局のパスフレーズが%1にありません。別のキーチェーンで作成されています。そのキーチェーンにログインするか、現場に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>写真%1を読み取れません。</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>写真%1が10 MBを超えています。</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>プリンターが次のページを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>秘密鍵と証明書が対応していません。一緒に作成された2つのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>秘密鍵がロックされています。パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>記録に署名できませんでした。</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>記録が大きすぎます(16 MB超)。</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>%1のルート証明書がないか、破損しています。</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>カメラとの安全な接続が切れました。</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>署名ファイルが破損しているか、Camlockのものではありません。</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>署名ファイルが変更されています。ファイル自体の署名が一致しません。</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>ジャーナル内の現場の情報が正しくありません: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>現場用認証局の有効期限が%1に切れました。新しい認証局が必要です。</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>カメラ用に登録できる証明書がありません。</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>新しいパスワードの保管場所がありません。</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>現場用認証局のパスフレーズの保管場所がありません。</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>署名する記録がありません。</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>このアカウントは、パスワードファイルの1行に収まりません。</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>このカメラのアクセスリストには、IPv6アドレスを登録できません。</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>このカメラの時計は、ネットワーク経由では設定できません。</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>このカメラのパスワードは、ネットワーク経由では設定できません。カメラのページで設定してください。</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>この証明書に、ファイル内の発行者の署名がありません。CAに完全なチェーンを依頼してください。</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>この証明書の有効期限は%1に切れました。CAに新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>この証明書は別の鍵のものです。CAに、このカメラの要求への署名を依頼してください。</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>この証明書はカメラの自己署名です。CAに、CAが署名したものを依頼してください。</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>この証明書は%1から有効です。このコンピューターの時計を確認するか、CAに現在有効なものを依頼してください。</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>この証明書はサーバー用に使えません。CAに、用途がdigitalSignatureとserverAuthのものを依頼してください。</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>この変更は、カメラのページで手動で行います。</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>この変更はフォームでは送信されません。</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>このコンピューターで乱数を取得できません。</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>このファイルは要求そのものです。CAに、この要求から作成した証明書を依頼してください。</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>これは認証局用の証明書です。CAにクライアント証明書(CA:FALSE)を依頼してください。</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>これは認証局用の証明書です。CAにサーバー証明書(CA:FALSE)を依頼してください。</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>読み取れる証明書ではありません。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>%1の応答はHTTPではありません。</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>応答はありますが、どのカメラかを示しません。</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>カメラが証明書として提示したものは、証明書ではありません。</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>ポート%1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- アクセスポート</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- VLAN %1のアクセスポート</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- ポートセキュリティ有効、MACアドレスは1つまで: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- ほかの機器からの通信は破棄し、ログに記録</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- リンクアップとリンクダウンをログに記録</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>ログ: %1に送信(syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>カメラはDHCPサーバーから、予約されたアドレスを取得しています。予約はこのサーバーにあります。</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>アドレスが予約されていますが、カメラはDHCPサーバーから別のアドレスを取得しました。サーバーでこのアドレスを予約するか、カメラを固定アドレスにしてください。</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1は、ネットワーク%2に含まれていません。</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1は、ネットワーク自体のアドレスかブロードキャストアドレスです(%2)。</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>このカメラには、ホスト名の設定が見当たりません。</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>ホスト名に使えるのは英数字とハイフンで、40文字までです。先頭と末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>このカメラには、アドレスの設定が見当たりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>「%1」はカメラのアドレスとして使えません。192.0.2.21の形式で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>「%1」はマスクではありません。255.255.255.0の形式で入力してください。</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>ゲートウェイ%1が、カメラ自身のアドレスと同じになります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>「%1」はネームサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1は、このコンピューター自身のアドレスです。</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>カメラを%2にすると、このコンピューター(%1)から接続できなくなります。コンピューターと同じネットワークのアドレスを指定するか、先にコンピューターのアドレスを変更してください。</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>別の機器(%2)が、すでにアドレス%1を使っています。</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>カメラにホスト名を設定する</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>カメラに固定アドレスを設定する</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>別の機器(%1)が、すでにアドレス%2を使っています。何も送信していません。</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>カメラがDHCPサーバーからアドレスを取得できませんでした。DHCPサーバーのあるネットワークにカメラを接続するか、このコンピューターにアドレス169.254.1.1、マスク255.255.0.0を設定してください。その後、もう一度検索してください。</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>カメラは、このコンピューターとは別のネットワークにあります。このコンピューターにカメラ側のネットワークの空きアドレス(例: %1、マスク255.255.255.0)を設定し、もう一度検索してください。</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>このコンピューターがどのIPv4アドレスでカメラに接続しているかが不明です。アドレスはカメラのWebページで設定してください。</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>この証明書に%1が記載されていません。CAに、このDNS名を別名(SAN)に含めるよう依頼してください。</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>この証明書に%1が記載されていません。CAに、このIPアドレスを別名(SAN)に含めるよう依頼してください。</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTPとHTTPS。%1の証明書、発行者%2。期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTPとHTTPS。%1の自己署名証明書。期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTPSのみ。%1の証明書、発行者%2。期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTPSのみ。%1の自己署名証明書。期限切れ: %3(%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1はネットワークの先頭アドレスではありません。これを含むネットワークは%2です。</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>このコンピューターにはフォントがありません。フォントをインストールするか、代わりに HTML を作成してください。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>カメラのアカウント</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>アカウントと役割</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>セキュリティ強化チェックリスト(手書き用)</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白フォーム</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推奨: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>各項目でボックスを1つだけチェックし、確認した内容と日時を書いて、署名してください。このフォームにパスワードは書かないでください。</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>後で入力するには: camlock audit CAMERA --attest ID=NOTE(IDは各項目の右側)。Camlockが検査できるものは、その時に検査します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>値、または確認した内容</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>メモ、理由</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>イニシャル、時刻</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>ベーシック</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>アドバンスト</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>エンタープライズ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>手動・未完了</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>ガイドの範囲外</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>外部からも確認したものです。ガイドに該当する章がないため、スコアには含みません。開いていて不要なものはオフにしてください。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>ノートPCと同じ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>ノートPCより%1進み</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>ノートPCより%1遅れ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>現場図面の番号</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MACアドレス</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>ネットワークアドレス</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>ネットワークマスク</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>スイッチのポート</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>変更前のファームウェア</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>変更後のファームウェア</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>変更前の全設定(SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>変更後の全設定(SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>付録: 管理策</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>ガイドはCIS Critical Security Controls v6.1(CSC6)を示しています。各管理策の内容は当方の表現です。星印の付いたCIS Controls v8.1の保護策は当方の解釈です。EN 303 645とIEC 62443-4-2は製品を評価する規格です。各項目はそこで求められる機能を使いますが、製品の適合を示すものではありません。</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
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
        <translation>読み戻し: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>外部から: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>%1の申告</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>付録: 証拠</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>記録にあるすべての検証です。時刻はノートPCのものです。ネットワーク上の通信は要約して引用し、パスワードは伏せています。項目欄のダッシュは、ガイドの範囲外を示します。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>想定どおり</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>推奨どおりで、検証済み</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>以前は弱く、現在は検証済み</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>カメラとネットワークが不一致</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>担当者が申告し、署名</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>担当者の作業待ち</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>理由があり、現状のまま</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>カメラにない機能</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>確認できなかった</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>確認自体が失敗</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>アドバンストレベル: アクセスリストとポート変更は第三者を遠ざけますが、パスワードの代わりにはなりません。許可されたアドレスを使う人や、すべてのポートを試す人は通り抜けます。</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>ログは、ノートPCに届いた行で検証します。ログサーバーが別のコンピューターの場合、到着を確認できるのはその管理者だけです。レコーダーのアカウントは、レコーダーと同じ方法のログインで検証します。</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>証明書には期限があります。期日までに更新してください。期限を過ぎると、レコーダーがカメラを拒否することがあります。カメラを確認する際は、証明書のSHA-256をこのシートのものと比べてください。</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>このシートの見方</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Camlockの集計方法: 合格・修正済み・不合格・矛盾・例外の合計のうち、合格と修正済みを数えます。不合格・矛盾・エラー・未検査の項目が1つもなければ、そのレベルは達成です。</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Camlockの検証方法: 各設定をカメラから読み戻し、ネットワーク上の第三者の立場で外部からも確認します。両方が一致した項目だけが合格です。</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>管理策: CSC6は、ガイドが示すCIS Critical Security Controls v6.1です。CIS8はCIS Controls v8.1の保護策で、対応付けは当方の解釈です。</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>ガイドはVIVOTEKのSecurity Hardening Guide v1.0(2018年)です。時刻はノートPCのものです。このシートにパスワードは記載されていません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>カメラは、記載の未完了事項と例外を含め、このシートに示す状態で引き渡されました。申告の項目は、施工担当者自身の申告です。</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>施工担当者側</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>お客様側</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>運用者または立会人</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>このカメラでは証明書を確認できませんでした。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>証明書(SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>更新期日</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>役割不明</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>名前と役割</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>検証済み: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>未検証: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>今回の実行では確認していません。</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>時刻、ログ、レコーダー(外部から確認)</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>カメラがサーバーに時刻を問い合わせる</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>カメラのログが届く</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>レコーダーのアカウントでのリハーサル</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>パスワードと次回の点検</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>パスワードの引き渡し先</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>引き渡し日</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回の点検</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>引き渡しの方法(パスワード自体は書かないこと)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>アドバンスト(ベーシックを含む)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>エンタープライズ(ベーシックとアドバンストを含む)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>ガイドのレベル</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>施工担当者</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1は未達成: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1は達成</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1は未達成: 前のレベルが未達成です</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>セキュリティ強化チェックリスト</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>VIVOTEKのSecurity Hardening Guide v1.0(2018年)に準拠</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>…(省略。全文は記録にあります)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: 集計対象%3項目のうち%2項目が合格</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>読み戻し、不一致: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>担当者による: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>読み戻し: %2件中%1件が要求どおり</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>HTTPSで守れないもの: HTTPSが隠すのはWebページとそのログインで、映像ではありません。RTSPとRTPは、レコーダーがRTSP over HTTPSを使わない限り、途中で読み取れます。カメラの自己署名証明書でも通信は暗号化されますが、レコーダーとブラウザーに登録して固定するまで、中間者攻撃は防げません。</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>下記を参照</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>変更前と変更後: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>変更後: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>写真%1、SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>カメラの応答とネットワークでの確認結果が異なります。どちらが正しいか調べてください。</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>もう一度確認してください。確認自体が失敗しました。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>設定、レベル、管理策</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未完了事項</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>残っている作業</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>未完了のものはありません。</translation>
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
        <translation>承認者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>例外はありません。</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>このシートの元になった記録</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>このシートは、署名のない記録から作成されました。二次元コードは記録のSHA-256です。</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>このシートは、署名済みの記録から作成されました。「camlock verify」で、記録が署名時のままか、どの鍵で署名されたかを確認できます。二次元コードは記録のSHA-256です。</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>記録(SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>署名に使った鍵</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>カメラ%1のHTTPS証明書を更新(%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>証明書は%1に期限が切れます。</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>その日を過ぎると、レコーダーとブラウザーがカメラを拒否するか、警告を出します。更新するには、このカメラでCamlockをもう一度実行してください。</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>MACアドレス: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>現場: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>証明書(SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1は未達成: この記録には項目が足りません</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>HTTPS証明書</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>「%1」の例外</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>%1に期限が切れました: %2。</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>%1に期限が切れます(残り日数: %2): %3。</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>同様のものがほかにもあります: %1。下でカメラを検索してください。</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>このアドレスでは応答がありません。</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>アドレス、ケーブル、電源を確認してください。コンピューターとカメラは同じネットワークにある必要があります。カメラの起動には1分ほどかかります。</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>時間内にカメラから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>処理中か再起動中の可能性があります。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>カメラの証明書が、ここにはまだ登録されていません。</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>正しいカメラであることを確かめてから、証明書を信頼してください。カメラには何も送信していません。</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>カメラがこのユーザー名かパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>パスワードを確認し、慎重にもう一度お試しください。数回間違えるとロックされるカメラもあります。工場出荷時のカメラにはパスワードがありません。</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>カメラは要求を理解しましたが、拒否しました。</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>カメラのWebページで設定するか、そのままにして理由を入力し、先に進んでください。</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>このカメラは対応していません。</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>故障ではありません。新しいファームウェアで対応する可能性があります。シートにもその旨が記載されます。</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>VIVOTEKのカメラの応答ではありません。</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>アドレスを確認してください。別の機器が使っている可能性があります。カメラで間違いなければ、再起動してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>カメラは変更を受け付けましたが、その後の値が異なります。</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>結果で、どの設定かを確認してください。その設定はカメラのWebページで行ってください。</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>このアドレスに、別のカメラか別の証明書があります。</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>これ以上は書き込みません。どの機器がこのアドレスを使っているかを調べ、このカメラを最初からやり直してください。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>カメラにはこれ以上何も送信しません。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>このコンピューターで問題が発生しました。</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>ディスクの空き容量と書き込み権限を確認し、もう一度お試しください。解決しない場合は、お知らせください。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更していません</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: いいえ。%2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>外部からは確認できません</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <translation>カメラの応答</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>外部から確認</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>そのままにする理由を入力してください。シートに記載されます。</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>承認した人の名前を入力してください。シートに記載されます。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>誰も気付きません</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>ほかの人は再ログインが必要</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>接続が切れて戻ることがあります</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>カメラのサービスが再起動</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>カメラが再起動</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>誰かを締め出すおそれ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>カメラが証明書の鍵を作成します。古いカメラでは数分かかります。</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>カメラがファームウェアをメモリーに書き込み、再起動します。最大5分かかります。途中で電源が切れると、起動しなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>接続が一瞬切れます。Camlockが自動で再接続します。</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>カメラのサービスが再起動します。最大1分かかります。</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>カメラが再起動します。1～2分かかります。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>完了、読み戻し済み</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>カメラの値が異なる</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>カメラが拒否</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>送信済み、読み戻し不可</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>手動で行う作業</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>非常に推測されにくい</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>推測されにくい</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>やや推測されにくい</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>推測されやすい</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>すぐに推測される</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>現場ファイルを保存</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>現場ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>別のネットワーク</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>工場出荷状態</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>パスワード設定済み</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>以前に確認</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>本日完了</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラ以外</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>コンテナー</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>%1のパスワードを自分で入力する</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1のパスワード</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>%1のパスワードです。再表示されないので、今すぐ書き留めてください。別のパスワードを入力することもできます。</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlockが、誰も覚える必要のない長いパスワードを作成します。</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>%1のパスワードを入力するか、Camlockに作成させてください。</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>未達成: %1。</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Enterキーでリストに追加します。</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10、192.0.2.0/24、または192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>リストのアドレス</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Deleteキーでリストから外します。</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1はまだリストにありません。「追加」を押すか、入力欄を空にしてください。</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>すでにリストにあります。</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1(使用不可: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>この変更の後で中止(&amp;S)</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>もう一度確認(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>実行した変更を元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>このままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>変更を実行(&amp;M)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>終わるまで、カメラのケーブルと電源に触れないでください。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>変更とその結果</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>変更を実行しています</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>この作業に、元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>変更を元に戻しています</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>カメラをあらためて読み取っています</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>一部の変更を保留しました。</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>それまでの変更は有効です(一覧を参照)。元に戻しますか、そのままにしますか？</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>それまでの変更を元に戻しました。</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>それまでの変更は有効です(一覧を参照)。</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>すべてを再度読み取り、確認しています</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>完了しました。次のページで結果を確認できます。</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>会社の認証局への署名要求を保存しました: %1。署名済み証明書が届いたら、このカメラをもう一度実行し、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>カメラのファームウェアは現在「%1」です。</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>次はこれらの変更です。選び直す場合は、このままにして、このカメラをもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>現場、場所、機種、アドレス、MAC、ファームウェア、日付(例: 2026-11-24)。</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>完了したカメラ</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>期限切れ、またはまもなく期限切れ</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>新しい順に%1件を表示しています。古いものを探すには、語を追加してください。</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>このコンピューターで完了したカメラは、まだありません。</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>すべての語に一致する完了したカメラはありません。</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
はい</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1:
いいえ</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>例: 192.168.1.20、camera-7.local、http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>カメラのアドレスではありません。</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>名前かIPアドレスだけを入力してください(ページやユーザーは不要)。</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>目の前にあるカメラのアドレスを入力するか、一覧から選んでください。</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>このカメラにはまだ接続できません。</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>これまで信頼していたもの</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント(SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>カメラの証明書</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>自己署名: ほかに保証する者はありません</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1、%2ビット、署名%3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>保存または印刷して、お客様の署名をもらってください。</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Preview of the checklist</source>
        <translation>チェックリストのプレビュー</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>引き渡し(&amp;D)…</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>カメラの場所、パスワードの受取人、未完了事項の担当者。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>フォルダーを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>用紙(&amp;E)</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>PDFを保存(&amp;P)</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>HTMLを保存(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>JSON記録を保存(&amp;J)</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>CSVを保存(&amp;C)</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>OSCALを保存(&amp;L)</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>SARIFを保存(&amp;I)</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>カレンダーの予定を保存(&amp;M)</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>カメラの証明書を期限前に更新するためのカレンダーファイル(.ics)。</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>ルート証明書を保存(&amp;A)</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>この現場のレコーダーとブラウザー用。現場のカメラを信頼できるようになります。</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>空白フォームを保存(&amp;K)</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>ノートPCのない日のために。手書きで記入し、後で入力します。</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>次のカメラ(&amp;X)</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>完了したカメラ(&amp;S)…</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>このフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>別のフォルダーを選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>ルート証明書を読み取れません。</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>記録に保存し、署名し直しました。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDFを書き込んでいます</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>チェックリストの保存先を選んでください</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>現場ファイルを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>この現場の全カメラ共通の設定です。後で開いたり、共有したりできます。パスワードは含まれません。</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1(推奨)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>証明書(SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>証明書の期限</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>この記録にはなし</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>%1と%2の記録は同じ内容です。</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>%1の記録に対する、%2の記録の相違点。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>対応する設定</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>管理策</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>ガイドはCIS Critical Security Controls v6.1を示しています。各管理策の内容は当方の表現です。CIS v8.1、EN 303 645、IEC 62443-4-2の番号は、シートの付録にあります。</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>管理策と対応する設定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>このガイドには該当なし</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>どうしますか</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>現状のまま: この現場で必要(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>今回は見送り: リスクは承認済み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>シートにそのまま記載されます。</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>承認者(&amp;G)</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>期限を設ける(&amp;U)</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>この日まで</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>完了したカメラ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>前回と比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>署名を検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>保存された記録の中に、Camlockが読み取れないファイルがあります。</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>完了したカメラの台帳を使用できません。記録自体に影響はありません。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>このカメラの以前の記録はありません。</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>ファイルがなくなっています。これは台帳内のコピーです。</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>ファイルの内容が保存時と異なります。これは台帳内のコピーです。</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>この記録は署名されていません。</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Camlockが書き込んだままかどうか、確認できません。</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>署名を使用できません。</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>この記録は署名時から変更されています。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>変更: %1。</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>署名は一致します。このコンピューターで署名されました。</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>署名は一致します。</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>鍵%1で署名されました。シートの鍵と比べてください。</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>印刷用チェックリスト (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>記録 (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>記録をエクスポート</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDFを書き込んでいます</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選択(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度検索(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>ほかの機器も表示(&amp;O)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>カメラを検索する場所。</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>検索に応答しないカメラのために、範囲内のすべてのアドレスも試します。</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>任意。例: 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>絞り込み(&amp;I)</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>行に含まれる語句: 機種、アドレス、MAC、状態。</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>見つかったカメラ</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Enterキーで、その行のカメラを選びます。</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>VPNとコンテナーを除くすべて</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>検索を中止(&amp;S)</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>範囲として使えません。192.168.1.0/24や192.168.1.20-192.168.1.60のように入力してください。アドレスは1024個までです。</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>検索しています: アドレス%1/%2。</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>検索しています。</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>見つかったカメラ: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>非表示: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>条件に合うものが一覧にありません。絞り込みを解除するか、ほかの機器も表示してください。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>このコンピューターはネットワークに接続されていません。ネットワークケーブルを差し込み、アドレスが割り当てられるのを待ってから、もう一度検索してください。VPNやコンテナーのネットワークは、上で選ぶ必要があります。</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>応答したカメラはありません。電源とケーブル、カメラとコンピューターが同じスイッチに接続されていることを確認してください。新しいカメラは起動に最大2分かかります。このコンピューターのファイアウォールが応答を遮断している可能性もあります。その後、もう一度検索するか、範囲を指定するか、上にアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>不一致: %1</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>記録に保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>ここに入力した内容はシートに記載されます。空欄のままにしたものは、手書きで記入できます。日付は年-月-日で入力します(例: 2026-12-31)。</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>カメラの場所</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>現場図面の番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>設置場所(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>スイッチ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation>スイッチのポート(&amp;P)</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>パスワードと次回の点検</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>引き渡し先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>引き渡し日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方法(&amp;H)</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>例: 封をした封筒で。シートに記載されるため、パスワード自体は入力しないでください。</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>次回の点検(&amp;R)</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>ほかの未完了事項</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未完了事項</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>「%1」は日付ではありません。年-月-日で入力してください(例: 2026-12-31)。</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock(練習用カメラ)</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>変更を実行中です。中止して終了しますか？</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>このカメラを完了せずに終了しますか？</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>実行中の変更は完了させます。実行済みの内容はジャーナルに残ります。</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>カメラは何も変更していません。このカメラ用に選んだ内容は破棄されます。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>終了しない(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>中止して終了(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>終了(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlockはカメラから設定を読み戻し、第三者の立場でネットワークからも試します。</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlockはカメラから設定を読み戻します。ネットワークからは試しません: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>ここで入力すること</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>ここの内容はすべて、現場の次のカメラにも引き継がれます。確認する設定の数は、レベルで決まります。作業が中断された場合は、このページで作業を続けるか、設定した内容を元に戻すかを選べます。</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>カメラが一覧にない場合</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>アドレスを入力してください。アドレスは、カメラのラベル、レコーダー、またはルーターの一覧で確認できます。ケーブルと、このコンピューターがカメラのネットワークにあることを確認してください。カメラの起動には約1分かかります。</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>パスワードがわからない場合</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>工場出荷時のカメラのユーザーはrootで、パスワードはありません。慎重に入力してください。パスワードを数回間違えるとロックされるカメラもあります。誰もパスワードを知らない場合は、カメラ本体のリセットボタンで工場出荷時の設定に戻してください。</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>ここに表示されるもの</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>各項目はガイドの設定で、現在の状態を示しています。まだ何も変更していません。「次へ」を押すと、決める必要のある項目を順に確認できます。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>次に行われること</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>カメラに送信するのはここにあるものだけで、この順に送信します。締め出されるおそれのある変更は最後です。選び直す場合は戻ってください。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>変更は1つずつ読み戻して確認してから、次に進みます。カメラが再起動したりアドレスが変わったりした場合は、もう一度探します。問題が起きた場合は、それ以上何も送信せず、どうするかを確認します。</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>項目が合格しない場合</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>項目には確認した結果が示されます。カメラのWebページで設定するか、未完了のままにしてください。シートには未完了と記載され、必要な作業も示されます。確認していないものを安全と示すことはありません。</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>お客様に渡すもの</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>PDFは署名用のシートです。JSON記録はシートと対になるもので、後でもう一度確認できるのはこの記録です。どちらにもパスワードは含まれません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>ほかの人に影響する可能性があること</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>現場で現状のままにする必要がある場合</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>そのままにして、理由と承認した人を入力してください。シートには例外として、理由とともに記載されます。</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>ガイドでの位置</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>「%1」の章、レベル: %2。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter: 先に進む。
Tab: 次の入力欄へ移動。
Altと下線付きの文字: そのボタンまたは入力欄。
Page Up、Page Down: ページをスクロール。
Ctrl+Z: 元に戻す。
F1: このヘルプの表示/非表示。
Esc: 確認のうえ終了。</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>Camlock について</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 は Apache License 2.0 の自由なソフトウェアで、VIVOTEK の製品ではありません。Qt %2、%3 などの自由なソフトウェアで作られています。その一覧とライセンスはパッケージに入っています。</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MACアドレス</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>カメラの現在の映像</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>まもなく映像が表示されます。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>カメラから届いたものは画像ではありません。</translation>
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
        <translation>Camlockはカメラを1台ずつ安全にし、設定を検証して、署名用のシートを印刷します。ここに入力した内容はシートに記載されます。空欄のままにしたものは、手書きで記入できます。</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>%1の未完了の作業を破棄しますか？</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>カメラは現在の状態のままです。ジャーナルとパスワードは残ります。</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>施工担当者</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>会社(&amp;O)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>現場(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>お客様(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>連絡先(&amp;T)</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>契約番号(&amp;R)</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>ベーシック: 閉じたネットワーク(&amp;A)</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>カメラ専用のネットワークがあり、外部からは誰も接続できません。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>アドバンスト: ほかの利用者もいるネットワーク(&amp;V)</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>WANや信頼できないネットワークからカメラに接続できます。</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>エンタープライズ: 企業ネットワーク(&amp;E)</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>社内のIT部門がスイッチ、証明書、802.1Xを管理しています。</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>この現場に合うレベルはどれですか？</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1このバージョンでは使えません。</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>このファイルを開けません。</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Camlockで使える現場ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1を開き、内容を入力しました。</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>保存しました。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>現場用認証局の鍵は、Camlockが作成し表示しないパスフレーズでロックされます。</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Camlockが作成するパスワード</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>試すためのパスワード</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>空欄の場合は試しません。保存はされません。</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1はすでにカメラにあります。パスワードがあれば、Camlockがレコーダーと同じ方法で試せます。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1のパスワード</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>現場用認証局には、パスフレーズを保管するキーチェーンかファイルが必要です。</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>そこにはパスワードを保管できません: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>設定とその検証</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>期限切れ、またはまもなく期限切れ</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>弱い設定</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>設定を順に確認するか、項目でEnterキーを押して移動してください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Enterキーで設定を開きます。</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>練習用プロファイルを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>実機がなくても、このカメラと同じ条件で練習できます。アドレス、名前、パスワードは伏せられます。</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>練習用プロファイルを保存</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>練習用プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>保存しました。アドレス、名前、パスワードは伏せてあります。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>現在、集計対象の%2件の設定のうち%1件が合格です。</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>名前とアドレス(&amp;A)…</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>ホスト名%1。</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>固定アドレス%1、マスク%2。</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>カメラにホスト名と固定アドレスを設定します。今のところ、どちらも変更しません。</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>パッケージを読み取っています…</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1、%2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>このファイルは使用できません(%1)。</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>パッケージを読み取り中です。数秒かかります。</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>推測されにくさ</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>入力中に、足りないものが表示されます。</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: 達成</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: 未達成</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>パスワードの表示/非表示</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>必要な作業はありません。変更したい場合だけ、新しいパスワードを入力(&amp;W)</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>新しいパスワードを設定(&amp;W)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>もう一度入力(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>自動で作成(&amp;M)</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>%1文字のパスワードが最適です。誰も覚える必要はありません。</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>パスワードはまだ設定できません。</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>新しいパスワードを入力するか、Camlockに作成させてください。</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>満たしていない規則があります。パスワードの下の印を確認してください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>2つのパスワードが一致しません。もう一度入力するか、表示して確認してください。</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>パスワードの保管場所を試しています</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>そこにはパスワードを保管できません: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>別の場所を選んでください。カメラは何も変更していません。</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>新しいパスワード(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>別の場所を選ぶ(&amp;A)</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>自分だけが読めるファイル(&amp;I)</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>紙に書く: 表示は今回限り(&amp;P)</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>ファイル(&amp;E)</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>先にパスワードを書き留め、末尾の4文字を入力してください。</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>デスクトップのキーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>選択どおり、紙に書きます。</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>選択どおり、%1に保管します。</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>%1に保管します。今試したところ、正常に使えます。</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>このコンピューターには、現在使えるキーチェーンがありません。パスワードの保管場所を選んでください。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>キーチェーンからまだ応答がありません。少しお待ちください。</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>パスワードのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>パスワードを書き留め、末尾の4文字を入力してください。</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>末尾の4文字(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>名前とアドレス</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>この設定を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>空欄の項目は変更されません。まだ何も送信しません。確認ページに、ほかの変更と一緒に表示されます。変更後、Camlockは新しいアドレスでカメラを見つけ直します。</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>ホスト名(&amp;N)</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>英数字とハイフン(例: Gate-01)。</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>固定アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>DHCPサーバーからアドレスを取得する場合は空欄にします。</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>ゲートウェイ(&amp;G)</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>なければ空欄にします。</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>ネームサーバー&amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>ネームサーバー&amp;2</translation>
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
        <translation>要求した値、カメラの応答、ネットワーク上の第三者から見た状態が一致した設定だけが合格です。</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>設定とその検証</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>どの設定がガイドのどの管理策に対応するか(監査人の質問用)。</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>ガイドの範囲外で、このカメラに開いているものがあります。</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>管理策(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>PDFを保存(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>次のカメラ(&amp;X)</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>次のページでシートを確認できます。ほかの形式の保存もそこで行えます。</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>このフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDFを書き込んでいます</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>変更前 → 変更後</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>ほかの人への影響</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>これらの変更を、この順に1つずつ実行します。それぞれ読み戻して確認します。失敗した場合は、ほかの変更を元に戻すかどうかを確認します。</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>予定している変更</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>このままでは、これらの変更を実行できません。</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>最初はファームウェアです。</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>このカメラに必要な変更はありません。</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>次のページで現在の状態を確認できます。</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>番号%1「%2」: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>rootに新しいパスワードが必要です。「%1」に戻って選んでください。</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>パスワードの保管場所が決まっていません。「%1」に戻って場所を選んでください。</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>現場用認証局には、パスフレーズを保管するキーチェーンかファイルが必要です。「%1」に戻ってファイルを選ぶか、「%2」に戻って別の証明書を選んでください。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>手動で行う作業です</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>復旧手段: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>確認した結果(&amp;O)…</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>確認した内容。ご自身の申告としてシートに記載されます。空欄の場合、項目は未完了のままです。</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>推奨どおりに設定(一部は手動)(&amp;C)</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>推奨どおりに設定(Camlockが実行)(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>必要な作業はありません。</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>このコンピューターを追加(%1)(&amp;H)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>レコーダーを追加(%1)(&amp;D)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>足りないものがあります。</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
または、この項目をそのままにして理由を入力してください。</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>パスワードの保管場所を試しています</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>別の場所を選んでください。カメラは何も変更していません。</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>手動で行う。項目は未完了のまま(&amp;D)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>すべて推奨どおり</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>目の前にあるカメラで間違いない(&amp;F)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>これからカメラの設定を読み取ります。指示があるまで何も変更しません。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>工場出荷時のカメラにはパスワードがありません。空欄のままにしてください。試行は1回だけです。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>キーチェーンのパスワードを使う(&amp;K)</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>レンズの前で手を振るか、MACアドレスをハウジングのラベルと比べてください。</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlockは、このカメラの現在のパスワードの候補を把握しています。</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>キーチェーンにないパスワードで作業を始めた場合だけ、入力してください。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>ログイン(&amp;I)</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>カメラを読み取っています</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>まもなく映像が表示されます。</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>カメラの証明書を確認しています。ほかには何も送信しません</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>カメラから映像が届きません: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>現場ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>現場ファイルを保存(&amp;I)</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>現場ファイルに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>完了したカメラ(&amp;C)…</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>この現場のカメラに共通する内容すべて。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>最近の現場</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>選ぶと開きます。</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>現場ファイルを開く</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>現場ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>スイッチ用</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>スイッチ用のコマンド</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>スイッチの管理者が内容を確認し、スイッチに貼り付けます。</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>これから</translation>
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
        <translation>変更の理由はわかっている(&amp;W)</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>自分のカメラなので、この証明書を信頼する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>信頼せずに戻る(&amp;D)</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>停止: カメラの証明書が変わっています。</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>このカメラの証明書は、まだCamlockに登録されていません。ご自身のカメラですか？</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>パスワードを含め、何も送信していません。別の機器がカメラになりすましている可能性があります。ただし、証明書の更新、工場出荷時へのリセット、カメラの交換でも同じ状態になります。</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>パスワードを含め、何も送信していません。カメラがケーブルで直結されているか、下のフィンガープリントが知らされたものと同じなら、信頼してください。以後、変わったときはCamlockが知らせます。</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>%1 %2、%3の未完了の作業: 変更%5件のうち%4件を実行済み</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>未完了の作業</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlockはここで中断されました。まずカメラを読み取り、残りの作業を示します。それまでは何も送信しません。</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>作業を破棄(&amp;J)</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>外観(&amp;K)</translation>
    </message>
</context>
</TS>
