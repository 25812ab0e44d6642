<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>未发送：应先启用 HTTPS，但 HTTPS 没有响应。此时发送，密码会以明文经过网络。</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>未发送：802.1X 的密码和密钥只通过 HTTPS 传给摄像机。请先启用 HTTPS，再重新处理这台摄像机。</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>正在测试录像机的账号</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>录像机的账号得不到录像所需的内容，因此跳过了可能把它挡在外面的步骤：%1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>正在读取设置</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>正在以陌生人的身份从外部检查</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>摄像机要求 Digest 认证，但也接受 Basic 认证。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>正在检查固件包</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>已全部发送，摄像机正在安装。请勿断开摄像机的电源。</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>正在发送固件：%1 / %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>摄像机正在安装固件。请勿断开摄像机的电源。</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>摄像机正在重启，通常 %1 秒后恢复。</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>摄像机正在重启，已离线 %1 秒。新固件首次启动时间较长。请勿断开摄像机的电源。</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>设置临时 root 密码：此固件要求先设置密码</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>开放的交换机端口，或在交换机上为此摄像机的 MAC 地址设置例外（MAC bypass）</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>升级后，Camlock 会重新读取摄像机，并按新固件的功能规划其余步骤。</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1：已更改，后又撤销。</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1：已发送；摄像机只显示了其中一部分。</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1：已发送或即将发送；摄像机未显示此更改。</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1：已更改，并已回读确认。</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1：已发送；摄像机显示新值。</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>关闭（无人需要时）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>无法再次读取摄像机：%1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>录像机的账号可以获取视频流和画面。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>录像机的账号无法进入管理页面。</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>未检查。</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>摄像机拒绝向录像机的账号提供画面。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>录像机的账号可以打开管理页面。</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>此账号被拒绝进入管理页面。</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>摄像机称已设置，但从外部看并非如此：%1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>无法从此处证实：%1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>已设置，但只要 root 密码为空或匿名观看开启，就不起作用。</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>摄像机称已设置，但 Camlock 无法从外部检查。</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>人工声明：“%1”。但与此不符：%2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>摄像机的证书签名请求位于 %1。请将其发送给公司的 CA，并在下次运行时指定取回的证书。</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>曾设置，后已撤销。</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>尚未进行到此项，运行就已结束。</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 请按指南“%2”一章的说明，在摄像机网页上设置。</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>摄像机没有 Camlock 能识别的相关设置，也无法从外部检查。</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>已列为例外，但其实不需要。</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>未与其他更改一起撤销：%1。</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 未与其他更改一起撤销：%2。</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>正在等待设置生效</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>正在查找摄像机</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>原值未知，或不应恢复原值</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>摄像机不接受恢复原值：%1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>已无法再询问摄像机：%1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>root 无密码登录被拒绝。</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>root 无需密码即可登录。</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>新密码可以登录</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>新密码可以登录。</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>摄像机对任何人都不要求登录。</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>旧密码被拒绝</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>旧密码仍可登录。</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>旧密码被拒绝。</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>按此计划，摄像机之后只会通过 HTTPS 响应，但没有迹象表明它已有可用的证书。</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 将使用“%2”，但这不是端口。请输入 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 和 %2 都将使用端口 %3。请分别指定不同的端口。</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>摄像机将以“%1”方式要求登录，但此处无法以这种方式登录。</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>Camlock 通过 IPv6 访问这台摄像机。关闭 IPv6 会把自己锁在外面：请改用 IPv4 地址。</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>账号 %1 将不存在。</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>账号 %1 将无法再完成它的用途。</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>访问列表会挡住这台计算机（%1）。请将它加入列表，或设为管理员地址。</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>录像机（%1）通过 IPv6 连接。关闭 IPv6 会把它挡在外面：请填写它的 IPv4 地址。</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>录像机的地址“%1”是名称。访问列表只认地址：请填写它的 IP 地址。</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>访问列表会挡住录像机（%1）。请将它加入列表。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS，端口 %1，以 %2 登录，前提是证书属于这台摄像机</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP，端口 %1，以 %2 登录</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS，端口 %1，以 %2 登录，前提是证书属于这台摄像机；录像机通过 RTSP，端口 %3，以 %4 登录</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP，端口 %1，以 %2 登录；录像机通过 RTSP，端口 %3，以 %4 登录</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>摄像机没有明确说明列表是允许还是拒绝，因此 Camlock 不会启用它。请在摄像机的访问列表页面选择“允许”（Allow），添加 %1，最后再启用列表。</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>启用访问列表</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>摄像机未说明访问列表是否已启用。</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>摄像机的列表放不下其中 %1 个地址。请用网段代替单个地址，或在摄像机网页上腾出位置。</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>任何能访问到摄像机的设备都可以尝试登录。</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>列表只挡住部分地址，其他设备都可以尝试登录。</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>列表允许的对象与站点的要求不完全一致。</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>将所需地址加入访问列表</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>关闭拒绝所列地址的列表</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>始终允许管理员地址</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>从访问列表中移除其他地址</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>关闭（列表内容：%1）</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>启用（列表内容：%1）</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>启用：只有这些地址可以获取视频：%1。网页可能仍对所有人开放</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>启用：只允许这些地址：%1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>启用：允许除这些以外的所有地址：%1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 会放行所有人，列表就起不到保护作用。</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>请指定谁可以访问摄像机：录像机、观看者、这台计算机。</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>管理员地址必须是单个 IP 地址，不能是“%1”。</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>FTP 已启用：有 root 密码的人可以取得摄像机的全部文件。</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>按摄像机自身的设置，FTP 已关闭。</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>Telnet 已启用：摄像机上有未加密的命令行。</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>按摄像机自身的设置，Telnet 已关闭。</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>DDNS 已启用：摄像机会把自己的位置告知互联网上的服务。</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>按摄像机自身的设置，DDNS 已关闭。</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>Express Link 已启用：摄像机会自行打开路由器的端口。</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>按摄像机自身的设置，Express Link 已关闭。</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>Bonjour 已启用：摄像机会向网络中的所有人显示自己。</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>按摄像机自身的设置，Bonjour 已关闭。</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>ONVIF 发现已启用：任何人在网络中搜索，摄像机都会应答。</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>按摄像机自身的设置，ONVIF 发现已关闭。</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>未安装其他厂商的软件包。</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>摄像机上运行着其他厂商的软件包：%1。请移除无人需要的软件包。</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>设置时钟</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>请打开摄像机网页，进入“系统 &gt; 一般设置”（System &gt; General settings），选择“与计算机时间同步”（Synchronize with computer time）并保存。</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>了解网络中有哪些设备</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>了解设备上运行哪些软件</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>安全配置计算机和设备，并持续保持</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>及时获知漏洞并修复</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>管理员权限只给少数人，并加以监督</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>保留时间准确的日志，并定期查看</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>保护电子邮件和网页浏览器</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>防范恶意软件</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>只运行必要的服务和端口</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>能够恢复数据</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>安全配置防火墙、路由器和交换机</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>守住网络之间的边界</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>保护传输中和存储的数据</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>每个人只能访问自己所需的内容</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>控制谁能接入网络，尤其是无线网络</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>控制账号及其登录方式</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>培训人员</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>确保所用软件没有缺陷</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>为安全事件做好准备</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>测试攻击能否得逞</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>从文件名“%1”看不出型号和版本。请使用 VIVOTEK 原本的文件名，例如 FD9387-VVTK-0121d.flash.pkg。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>“%1”适用于其他型号：这台摄像机运行“%2”。用错固件包可能会损坏摄像机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>“%1”适用于其他厂商的版本：这台摄像机运行“%2”。</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>摄像机未说明它运行的固件版本，因此无法判断固件包是否适用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>“%1”不比摄像机目前运行的版本（“%2”）新。旧固件有旧漏洞。请确认要这样做，或选择其他固件包。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>SHA-256 有 64 位，由 0 到 9 和 a 到 f 组成。请留空，或完整复制。</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>此固件包与您填写的 SHA-256 不符：它的值是 %1。请重新下载。</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>由摄像机生成自己的证书</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>安装由证书颁发机构签名的证书</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>证书已过期。请在摄像机网页上打开“安全 &gt; HTTPS”（Security &gt; HTTPS），将它移除，再创建新证书。</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>保留 HTTP，同时启用 HTTPS</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>关闭未加密的 HTTP</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP 和 HTTPS。%1 的证书，由 %2 颁发，有效期至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP 和 HTTPS。%1 的证书，由 %2 颁发。即将到期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP 和 HTTPS。%1 的证书，自签名，有效期至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP 和 HTTPS。%1 的证书，自签名。即将到期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>仅 HTTPS。%1 的证书，由 %2 颁发，有效期至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>仅 HTTPS。%1 的证书，由 %2 颁发。即将到期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>仅 HTTPS。%1 的证书，自签名，有效期至 %3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>仅 HTTPS。%1 的证书，自签名。即将到期：%3（%4）</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>这台摄像机只能在自己的网页上安装已签名的证书。请在该网页打开“安全 &gt; HTTPS”（Security &gt; HTTPS），创建证书请求并保存，交由证书颁发机构签名，再上传取回的证书。</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>摄像机没有显示“仅 HTTPS”的设置。请在摄像机网页上打开“安全 &gt; HTTPS”（Security &gt; HTTPS）进行选择。</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>仅 HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP 和 HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>仅 HTTPS，使用站点证书颁发机构的证书</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS 与 HTTP 并存，使用站点证书颁发机构的证书</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>仅 HTTPS，使用公司证书颁发机构的证书</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS 与 HTTP 并存，使用公司证书颁发机构的证书</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>仅 HTTPS，使用摄像机自己的证书</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS 与 HTTP 并存，使用摄像机自己的证书</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>摄像机未说明 HTTPS 是否已启用。</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>您与摄像机之间的所有内容，途中都可能被读取和篡改。</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>证书今天无效：已过期或尚未生效。</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>除 HTTPS 外，未加密的 HTTP 仍有响应。</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>证书还不是由所需的证书颁发机构签名的。</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>证书类型必须是 selfSigned、siteCa、companyCa 之一。</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>证书的有效期为 1 到 9999 天。</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>国家代码为两个字母，例如 TW 或 DE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>“%1”超过证书允许的长度，或含有摄像机不接受的字符。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>摄像机自签名的证书可以加密，但在录像机和浏览器固定（pin）该证书之前，挡不住中间人攻击。由证书颁发机构签发的证书，凡信任该机构的设备都能识别。</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>由摄像机自签名</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>来自 Camlock 为此站点维护的证书颁发机构</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>来自公司自己的证书颁发机构</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>写在证书中。留空 = 沿用摄像机的内容。</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>国家代码（两个字母）</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>“%1”不是子网。请写成 192.0.2.0/24 的形式。</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>摄像机的地址 %1 在子网 %2 内。</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>摄像机的地址 %1 不在子网 %2 内。</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 是子网自身的地址或广播地址（%2）。</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>摄像机的掩码 %1 与子网 %2 相符。</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>摄像机的掩码 %1 与子网 %2 不符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>“%1”不是网关地址。</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>网关 %1 不在子网 %2 内。</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>网关 %1 是摄像机自己的地址。</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>摄像机的网关是 %1，与规划一致。</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>摄像机的网关是 %1，而规划为 %2。</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>网关 %1 在这台计算机的网络中有响应。</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>网关 %1 在这台计算机的网络中没有响应。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>“%1”不是 VLAN。VLAN 编号为 1 到 4094。</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>摄像机的数据包带有 VLAN %1 标记，与规划一致。</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>摄像机的数据包带有 VLAN %1 标记，而规划为 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>“%1”不是可以保留的地址。</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>保留地址 %1 不在子网 %2 内。</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>摄像机使用保留地址 %1。</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>摄像机的地址是 %1，而保留的是 %2。</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>另一台设备（%2）占用了保留地址 %1。</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>摄像机使用固定地址。</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>另一台设备（%2）也在应答摄像机的地址 %1。</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>此站点较早的记录（%1）中，该地址上是另一台摄像机（%2）。</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>规划：%1。</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>请指定保存日志的服务器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>“%1”不是主机名或地址。</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>日志服务器的端口为 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>未设置服务器</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>发送到 %1，端口 %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>请向网络管理员确认是 EAP-PEAP 还是 EAP-TLS。</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>缺少网络用来识别这台摄像机的名称（identity）。</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>identity 最多 64 个字符，且不能包含：&quot; &apos; &lt; &gt; &amp;。请另要一个。</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>缺少 CA 证书：没有它，摄像机会向任何人出示自己的身份。</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>缺少 EAP-PEAP 的密码，或密码含有以下字符：&quot; &apos; &lt; &gt; &amp;。</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>缺少摄像机用于 EAP-TLS 的证书。</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>含有常见单词或密码。</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>含有替换了部分字母的常见单词；猜密码的程序知道这种做法。</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>含有人人都会在摄像机上试的词。</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>重复使用相同的字符。</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>含有 abc 或 123 之类的连续字符。</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>含有键盘上相邻的按键。</translation>
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
        <translation>未发现简单的规律。</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>一个小写字母（a 到 z）</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>一个大写字母（A 到 Z）</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>一个数字（0 到 9）</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>以下字符之一：%1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>不是常见单词或数字，稍加改动的也不行</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>没有空格，没有带重音的字母，也不含以下字符：%1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>照片(&amp;A)</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG 或 PNG，最大 10 MB。记录旁会保存一份缩小的副本，其中不含地点和时间。</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 保持为 %2，或使用 1025 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>浏览器不会打开端口 %1 上的网页。请选择其他端口。</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>端口 %1 不能用于 %2：摄像机已将它用于 %3。</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>将网页和 RTSP 改到其他端口</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>将 RTSP 改到其他端口</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>将网页改到其他端口</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>如果对站点有帮助，改用非默认端口</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>摄像机给出的值不是 Camlock 能识别的角色：%1。</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root、%1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>为 %1 分配所需的角色</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>请打开摄像机的用户页面，将 %1 的角色设为“%2”。</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>此固件不支持</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>摄像机称没有此功能（%1 = 0）。</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>摄像机没有显示全部设置，此项可能被隐藏。</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>摄像机似乎有此功能（%1），但没有显示 Camlock 能识别的设置。请查看摄像机网页。</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>摄像机没有显示相关设置，也没有其他迹象表明有此功能。</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>摄像机给出的值既不是开也不是关：“%1”。</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>启用，并列入需要访问摄像机的对象</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>谁可以访问摄像机</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>地址、网段和范围。其中必须包含录像机和这台计算机。</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>管理员地址</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>无论列表内容如何，始终允许此地址。可以留空。</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>目前还没有会挡住任何人的列表。</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>这个年代的摄像机，列表可能只保护视频，网页有响应也说明不了什么。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>只有不在列表上的计算机才能证实，而这台在列表上。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>只允许已知地址访问摄像机</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>只与录像机和少数观看者通信的摄像机，不会受到其他设备的攻击。</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>其他人会立即被挡住。若把自己挡在外面，就只能按复位按钮。旧款摄像机的列表可能只保护视频，不保护网页。</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>最安全，前提是录像机支持 HTTPS。未加密的 HTTP 将关闭。</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>有效期（天）</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>约一年。到期前需要更换；检查表会写明日期。</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>已签名证书的文件</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>证书颁发机构发回的文件。尚未发回时请留空。</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>此固件没有可供检查的 HTTPS。</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>用 HTTPS 加密</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>没有 HTTPS，途中任何人都能读取和篡改进出摄像机网页的内容。视频本身（RTSP 和 RTP）仍可被读取，除非录像机通过 RTSP over HTTPS 取流。</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>网页会中断几秒。浏览器会对不认识的证书发出警告：它可以加密，但只有已固定该证书或信任其颁发机构的一方，才能分辨摄像机的真假。</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>更改端口可以挡住只试默认端口的简单脚本，但挡不住专门针对这台摄像机的人：几秒内就能找到新端口。请决定站点是否需要。</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>仍有服务在简单攻击脚本最先查看的端口上监听。</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>留空 = 保持现状。否则请输入 1025 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP 端口</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>第二 HTTP 端口</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS 端口</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>RTSP 端口</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>没有要停用的端口，因此无需确认哪个端口已无响应。</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>更改默认端口</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>简单脚本只查看默认端口。这挡不住专门针对这台摄像机的人：几秒内就能找到新端口。</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>录像机、浏览器和书签都要改用新端口，防火墙也必须放行。摄像机会中断几秒。</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>发送到站点的日志服务器</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>这台摄像机只能将日志发送到端口 514。</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>日志只留在摄像机里，攻击者可以将其清除。</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>摄像机未说明是否将日志发送出去。</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>这不是此站点的日志服务器。</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>将日志发送到服务器</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>日志服务器（syslog）</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>它在站点内的地址。填写这台计算机的地址，可以证实日志能够送达。</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>端口（UDP）</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>通常是 514。</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>无法从此处证实：只有日志服务器自己能看到收到的内容。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>入侵者会清除摄像机里的日志，存放在别处的副本则会保留。日志以明文（UDP）传输：途中可能被他人读取，也可能丢失部分内容。</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>每发生一个事件，摄像机就向该服务器发送一行日志。</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>同时最多 %1 路视频流</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>这台摄像机可设置 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>摄像机未说明同时可提供几路视频流。</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>视频流数超过所需，任何闯入者都能耗尽摄像机的资源。</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>限制视频流数</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>同时视频流数</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>请计入所有观看者和录像机，录像机可能取两路。低于 3 时，就没有再看一路的余地。</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>若要证实，Camlock 就得占用录像机的视频流。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>限制同时观看的人数</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>每路视频流都会占用摄像机的资源。没有上限时，少数陌生人就能让录像机取不到流。</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>所有观看者会断开一次，然后恢复。超出上限的观看者看不到画面。</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>不存在，或角色与站点的要求不同：%1。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>录像机的账号</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>例如：vms。如果摄像机上没有，Camlock 会创建。</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>它的角色</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>只有录像机必须更改图像设置时，才选操作员。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>观看者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>录像机的 IP 地址</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>有了它，Camlock 就能确保录像机不会被挡在外面。</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>例如：guard=viewer, chief=administrator。每人一个账号。</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>未指定录像机的账号，因此没有测试。</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>Camlock 没有录像机的密码，因此没有测试。</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>为录像机设置专用账号</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>root 可以在摄像机上做任何操作。如果录像机使用 root，一旦录像机被入侵，摄像机也会失守。</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>录像机必须改用新账号。如果它之前使用 root，改好之前收不到画面。</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>关闭“始终组播”</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>所有视频流均已关闭</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>启用（%1）</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>视频一直在向整个网络发送。</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>组播能否到达此处取决于网络中的交换机，收不到也说明不了什么。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>启用“始终组播”后，即使无人观看，摄像机也会一直向整个网络发送视频。这会占满网络，而且网络中人人都能看到。</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>只接收组播的录像机，在主动请求之前收不到画面。按需组播仍可使用。</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>关闭匿名观看</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>任何人无需登录即可观看。</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>不允许任何人免登录观看</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>开启匿名观看时，网络中所有人都能看到画面，摄像机也会忽略 RTSP 登录。</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>之前无需登录的观看者，之后会被要求登录。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>将麦克风静音</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>正在发送声音（%1）</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>任何取到视频流的人都能听到摄像机附近的谈话。</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>已静音。以下视频流仍带有无声音轨：%1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>已静音的摄像机仍可能发送无声音轨，因此从网络上看不出来。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>能听到声音的摄像机就是监听设备。在许多国家，录下谈话须征得同意。</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>实时画面和录像没有声音。声音报警不再起作用。</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>与这台计算机相差 30 秒以内；时区 %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>与这台计算机相差 30 秒以内；未指定其他时区，因此保留摄像机的时区</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>摄像机未说明它的时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>“%1”不是摄像机可用的时区。</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>录像和日志的时间不正确。</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>时区或夏令时与站点不同，因此显示的时间有误。</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>时刻正确，但摄像机没有显示时区设置。</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>站点的时区</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>这台计算机的时区。留空 = 保留摄像机的时区。</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>时间直接从摄像机读取；没有其他可供检查的来源。</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>发生事件后，录像和日志有多大价值，取决于时间戳是否准确。</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>更改时间的那一刻，录像可能出现空缺或重叠。</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>此版本有已公开的漏洞：%1。请升级；如果没有更新的版本，请隔离或更换摄像机。</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>离线时无法得知这是否为最新版本。请与 VIVOTEK 的下载页面核对。据 Camlock 所知，此版本没有已公开的漏洞，但这不代表它是安全的。</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>离线时无法得知这是否为最新版本。请与 VIVOTEK 的下载页面核对，并在那里查看以下漏洞是否已修复：%1。</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>此型号的最新版本，没有已知漏洞</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>摄像机未说明固件版本。请查看摄像机网页。</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>固件包(&amp;P)</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>从 VIVOTEK 下载页面获取的文件，保持原文件名。留空 = 不更换固件。Camlock 会先发送它，等待重启，再重新检查摄像机。</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>即使比摄像机当前版本旧也要发送(&amp;O)</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>仅在 VIVOTEK 技术支持要求时使用：旧漏洞会再次出现。</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>固件包的 SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>如果 VIVOTEK 的页面提供了此值：可用来确认文件完整。</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>升级固件</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>只有 VIVOTEK 的下载页面会写明最新版本。摄像机只说明自己运行的版本。</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>运行最新固件</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>旧固件的漏洞人人都查得到。最新版本已修复已知漏洞。</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>升级需要几分钟，并会重启摄像机，期间没有画面。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>要求 Digest 认证</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>摄像机未说明以何种方式要求登录。</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>使用 Basic 认证时，每个请求都带着密码，网络中任何人都能读到。</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>要求以 Digest 认证登录</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>要求网页登录使用 Digest 认证</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic 认证以明文在网络中发送密码。Digest 认证不会；但它较旧（MD5），再加上 HTTPS 更好。</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>浏览器会再次要求登录。只支持 Basic 认证的录像机必须改为 Digest。</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>关闭 IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>摄像机有第二个地址，针对 IPv4 的规则管不到它。</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>Camlock 通过 IPv6 访问这台摄像机，关闭后会把自己锁在外面。请先改用摄像机的 IPv4 地址，再关闭 IPv6。</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>如果站点不使用 IPv6，就没有人留意它：访问列表和防火墙往往只针对 IPv4。</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>通过 IPv6 访问摄像机的人，必须改用它的 IPv4 地址。</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>时间服务器，每小时同步一次</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1，每小时同步一次</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>摄像机没有显示服务器名称的设置。请在摄像机网页上设置。</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>这不是此站点的时间服务器。</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>时钟没有每天至少校正一次，因此日志中的时间不可靠。</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>由时间服务器校正时钟</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>时间服务器（NTP）</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>最好使用站点内的服务器：没有互联网也能工作。留空 = 保留摄像机原来的设置。</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>只有时间服务器能看到摄像机是否向它请求时间。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>时钟会走偏；没有时间服务器的摄像机，启动后可能是 2000 年。</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>摄像机每小时向该服务器发送一次请求。服务器的时间错了，摄像机的时间也会错。</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>所有账号使用最低角色；输出和云台控制仅限操作员</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>某个账号的权限可能超出所需，或所有观看者都能操作输出或云台。</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>请说明这些账号是否需要当前的角色：%1。</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>将输出和云台控制留给操作员</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>只观看的人不需要这些操作。</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>观看者、操作员和管理员</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>操作员和管理员</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>仅限管理员</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>需要观看以外权限的账号</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>例如：vms=operator, chief=administrator。其他账号只能观看。</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>谁可以切换输出</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>谁可以控制云台</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>只有用每个账号登录才能证实，而 Camlock 没有那些密码。以摄像机自身的回答为准。</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>只给每个人所需的最低角色</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>观看者的密码被盗，只会泄露画面。操作员或管理员的密码被盗，摄像机就会被更改。</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>观看者不能再控制云台或切换输出。</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>已设置且难以猜到：8 个或更多字符，含小写、大写、数字和特殊字符</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>没有 root 密码时，摄像机对任何人都不要求登录。</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>已设置，但容易猜到</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>密码不符合指南的规则。</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>已设置，且符合指南的规则</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>Camlock 不是以 root 登录，因此无法判断 root 密码的强度。</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>设置 root 密码</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>新的 root 密码</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>最好使用自动生成的 20 位密码；不需要有人记住。</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>设置强 root 密码</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>只要 root 密码为空，无论有哪些其他账号，摄像机都会放行所有人。简单的密码几秒内就会被猜到。</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>所有以 root 登录的人（包括录像机）都需要新密码。如果丢失，只能按复位按钮。</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic，按此站点的选择</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic 认证以明文在网络中发送密码，而且部分固件会放行不完整的 Basic 登录（CVE-2013-4985）。</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>网络中任何人都能观看视频流。</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>摄像机给出的值 Camlock 无法识别。</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>RTSP 视频流要求登录</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>只有录像机不支持 Digest 时，才选择 Basic。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>录像机通过 RTSP 获取视频。如果不要求登录，网络中任何人也都能获取。</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>正在观看的画面可能短暂停顿。没有正确登录信息的录像机将收不到画面。</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>关闭 SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>SNMP v1 和 v2c 只要求一个明文传输的字符串；没有强密码的 v3 也好不了多少。</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>关闭。出厂的团体字（Public、Private）尚未更改：请在有人启用 SNMP 之前更改</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>仅用于 SNMP v3。密码至少需要 8 个字符。</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>只有站点的网络管理系统需要时，才选择 v3。</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>仅 v3，使用密码</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>读写用的名称</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>只读用的名称</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>加密密码</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>关闭 SNMP，或只使用 v3</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>只要知道一个字符串，就能通过 SNMP v1 和 v2c 得到摄像机的大量信息，而这个字符串是公开的。</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>网络管理系统不再能通过 SNMP 看到这台摄像机。</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>关闭 UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>设备发现和端口转发均已关闭</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>摄像机会自行公布自己，或自行打开端口。</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>UPnP 会向网络中的所有人显示摄像机，还可能在路由器上打开通往互联网的通道。</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>摄像机不再自动出现在 Windows 的网络文件夹中。它在路由器上打开的通道，可能要等路由器重启后才消失。</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>Identity（身份）(&amp;I)</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>网络的认证服务器用来识别这台摄像机的名称。</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>摄像机的证书(&amp;E)</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>站点自己的证书颁发机构会在此生成密钥和证书；网络的认证服务器必须信任它的根证书。</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>由站点自己的证书颁发机构生成</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>密码或密钥密码(&amp;P)</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>EAP-PEAP：identity 的密码；EAP-TLS：私钥的密码（如果有）。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>请向网络管理员确认。EAP-TLS 不需要可能泄露的密码。</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP（名称和密码）</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS（证书）</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>CA 证书(&amp;A)</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>为认证服务器签发证书的颁发机构的证书：PEM 或 DER。</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>证书文件(&amp;F)</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM、DER，或包含密钥的 PKCS#12（.p12、.pfx）。</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>私钥(&amp;K)</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>如果已包含在证书文件中，请留空。</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>最后设置 802.1X</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>请最后设置。趁交换机端口仍然开放，在摄像机的“IEEE 802.1x”页面上加载证书、输入 identity 并启用，然后关闭该端口。要恢复连接，需要开放的端口，或为摄像机的 MAC 地址设置例外（MAC bypass）。</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>启用，按网络负责人的要求使用 EAP-TLS 或 EAP-PEAP</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>摄像机显示的方法或 identity 与此站点的不同。</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>这台摄像机只能在自己的网页上安装证书。</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>拔下摄像机网线的人就能接入网络。</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>只有交换机能看到摄像机在接入网络之前是否出示身份。</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>让网络确认摄像机的身份（802.1X）</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>使用 802.1X 时，交换机只让能证明身份的设备接入网络。拔下摄像机网线的人什么也得不到。</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>证书或时钟有误时，摄像机将完全没有网络。请趁交换机端口仍然开放时设置。要恢复连接，需要开放的端口，或为它的 MAC 地址设置例外（MAC bypass）。</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1，掩码 %2，网关 %3，由 DHCP 服务器分配</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1，掩码 %2，网关 %3，固定地址</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>地址、子网、VLAN、交换机和端口已写入站点的网络规划</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>只有站点的规划能看出来。请将摄像机写入规划，并在此说明写在哪里：规划、VLAN、交换机和端口。</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>规划与实际情况不符。在两者一致或列为例外之前，此检查项保持未完成。</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>负责人(&amp;W)</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>谁负责这个地址：个人或部门。</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>摄像机拍摄的位置，例如“北门”。</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>编号，1 到 4094。</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>子网(&amp;S)</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>包含前缀长度，例如 192.0.2.0/24。</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>路由器在此子网中的地址；没有则留空。</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>保留地址(&amp;R)</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>规划为这台摄像机保留的地址。</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>交换机(&amp;I)</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>摄像机所接交换机的名称。</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>端口(&amp;T)</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>交换机的端口，请用交换机上显示的端口名称。</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>网络规划不在摄像机上。摄像机只说明自己的地址。</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>将摄像机列入网络规划</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>知道每个地址属于谁，就能发现不该出现的设备。摄像机使用单独的网络，可与办公网络隔开。</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>只要地址不变，就没有影响。</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>交换机 %1，端口 %2。</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>交换机 %1。</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>端口 %1。</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>从摄像机上看不出来</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>摄像机所接端口只接受这台摄像机的 MAC 地址，且交换机记录日志</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>只有交换机能看出来。请在这台摄像机所接的端口上只允许这个 MAC 地址，并启用日志，然后在此说明由谁完成、在哪里完成。</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>交换机系列(&amp;T)</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>Camlock 生成命令，由相关人员粘贴到交换机上执行。</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>其他（用文字说明）</translation>
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
        <translation>写在检查表上的名称；留空 = 按网络规划。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>请用交换机上显示的端口名称，例如 Gi1/0/7；留空 = 按规划。</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>日志服务器(&amp;L)</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>交换机发送日志的目的地；留空 = 交换机已有设置。</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>从接在别处的笔记本电脑看不到交换机的设置。</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>保护摄像机所接的交换机端口</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>拔下摄像机网线的人会得到一个通着的网口，而且往往在室外。端口只接受一个 MAC 地址，再加上该端口的日志，会让这种行为更难得手，也更容易被发现。</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>更换摄像机后，新摄像机没有网络，直到交换机登记了它的 MAC 地址。</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>有人阅读厂商的安全公告，并转告相关人员</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>此项只能由人员说明：谁负责为此站点阅读厂商的安全公告？请在此写明姓名。</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>订阅情况不在摄像机上。</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>阅读厂商的安全公告</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>有人得知固件漏洞，漏洞才会被修复。厂商会在网站和电子通讯中发布漏洞信息。</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>会收到一些邮件。</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>没有梯子和工具，就碰不到摄像机、线缆和复位按钮</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>只有到现场才能看到：高度、护罩、管内走线、盖板后的存储卡。请查看，并在此写下结果。</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>从网络上看不出摄像机如何安装。</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>保护摄像机本身</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>能碰到摄像机的人可以转开它、损坏它、取走存储卡，或按下复位按钮。</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>对网络没有影响。</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>仅 v3，使用 SHA、自定义的名称和密码</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 和 v2c：%1，v3：%2（0 = 关，1 = 开）</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>SNMP v3 需要登录密码和加密密码，各至少 8 个字符。</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 或 v2c 已启用，或 v3 已关闭，或 v3 仍使用出厂名称、MD5 或没有密码。</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>只使用 SNMP v3</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>摄像机的 MAC 地址未知。</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>请填写端口，使用交换机上显示的端口名称。</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>这不是端口名称：可包含字母、数字、空格以及符号 / . - :，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>VLAN 编号为 1 到 4094。</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>日志服务器既不是地址，也不是主机名。</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>摄像机没有向时间服务器请求时间</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>摄像机内置的服务器，每 %1 秒</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1，每 %2 秒</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1，每 %2 秒。这是公共服务器：有风险，因为任何人都可能架设，而且需要连接互联网</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>请填写录像机使用的账号。</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root 不应给录像机使用：请为录像机设置专用账号。</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>摄像机不能有名为“%1”的账号。</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>录像机的角色为观看者或操作员。</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>录像机使用专用账号，并采用最低角色</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>root 以外的账号：%1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>添加账号 %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>请打开摄像机的用户页面，将“%1”的角色设为“%2”。如果列表已满，请先删除无人需要的账号。</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>不会向任何人泄露可用来登录的信息。</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>未登录时不泄露任何内容（HTTP %1）。</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>未登录就会泄露密码或密钥。</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>未登录时不泄露任何设置。</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>未登录时，摄像机会泄露 %1 项设置，首先是 %2。</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>要求以 Digest 认证登录；不提供 Basic 认证。</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>摄像机对任何人都不要求登录，因此看不出登录方式。</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>用编造的 Basic 登录也能进入。</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>摄像机提供 Basic 认证。</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>不提供 Basic 认证。</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>本次运行中，root 无密码登录此前已被拒绝。</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>未测试 root 无密码登录，因为本次运行中发送的错误登录已经够多。</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>级别 %1：未登录时被拒绝（HTTP %2）。</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>级别 %1：未登录时，摄像机泄露了它的设置。</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>级别 %1：摄像机没有这个页面（HTTP 404）。</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>级别 %1：摄像机没有要求登录，但也没有泄露任何内容。</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>未登录者无法获取观看者级别的设置。</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>未登录者无法获取操作员级别的设置。</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>未登录者无法获取设置。</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>这台计算机无法通过网络查询。</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>未加密的 HTTP 已关闭，或只会跳转到 HTTPS。</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>摄像机通过未加密的 HTTP 响应（HTTP %1）。</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>摄像机通过未加密的 HTTP 跳转到其他页面。</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>从响应（HTTP %1）无法判断是与否。</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>未加密的 HTTP 只会跳转到 HTTPS。</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>HTTPS 有响应，且证书正确。</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>摄像机称 HTTPS 已启用，但没有响应。</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>已出示证书，但没有返回网页。</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>摄像机称 HTTPS 已启用，但该端口不支持 TLS。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未及时收到响应。</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>%1 的证书，有效期至 %2。</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>%1 的证书，有效期至 %2。%3。</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>与预期不同的证书：%1，有效期至 %2。</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>摄像机自己的 IPv6 地址没有响应。</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>摄像机自己的 IPv6 地址只有在它所在的网络中才能看到。</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>这台计算机在摄像机的网络中没有 IPv6。</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>摄像机在 %1 上通过 IPv6 响应。</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>由 MAC 地址生成的 IPv6 地址 %1 没有响应。</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>摄像机应答 Bonjour 搜索（mDNS）。</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>摄像机不应答 Bonjour 搜索（mDNS）。</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>指南没有要求；仅供参考。</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>摄像机原先使用的端口均无响应。</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>本次运行没有停用端口，因此没有检查。</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>端口 %1 开放，但看不出用途。</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>摄像机目前对任何人都没有响应，因此没有响应也说明不了什么。</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>端口 %1 仍有响应（%2）。</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>%1 上没有响应。</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>端口 %1 开放。</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>端口 %1 已关闭。</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>端口 %1 没有响应。</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>Telnet 端口已关闭。</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>FTP 端口已关闭。</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>不在访问列表中的地址得不到响应。</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>这台计算机没有第二个地址可用来检查。</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>这台计算机无法从 %1 发起检查。</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>Web 服务器响应了 %1（HTTP %2）。</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>摄像机通过 RTSP 响应了 %1（RTSP %2）。</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>来自 %1（这台计算机的第二个地址）的访问被拒绝。</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>这台计算机上有其他程序正在该端口接收。</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>当前用户不能在这台计算机上打开该端口。</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>这台计算机无法在网络上监听。</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>摄像机位于端口映射之后，而此端口未知。</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>摄像机的日志送达了这台计算机。</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>%1 秒内没有收到日志。</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>收到时间 %1：%2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>未登录者无法获取视频流。</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>摄像机不认识任何一路视频流的名称。</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>未登录即可获取视频流 %1 的描述。</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>视频流 %1 的响应（RTSP %2）无法判断是与否。</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>用不完整的 Basic 登录即可获取视频流 %1 的描述（CVE-2013-4985）。</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>不完整的 Basic 登录没有得到明确的响应。</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>所有视频流在未登录时均被拒绝。</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>RTSP 端口已关闭：任何人都无法在此获取视频流。</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>无法解读响应。</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>RTSP 没有响应。</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>在端口 %2 上，未登录即可获取视频流 %1 的描述（CVE-2025-66049）。</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>未登录者无法获取画面。</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>未登录时被拒绝（HTTP %1）。</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>摄像机在该处没有画面（HTTP 404）。</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>未登录时，摄像机发送了画面。</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>响应中没有画面。</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 和 v2c 没有响应。</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>摄像机通过 SNMP %1 响应。</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>未收到 SNMP v1 和 v2c 的响应。</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 有响应。</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 没有响应。</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>摄像机不应答 UPnP 搜索。</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>摄像机应答 UPnP 搜索。</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>UPnP 搜索没有收到应答。</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>摄像机向这台计算机请求时间。</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>摄像机在 %1 秒内没有请求。许多摄像机每小时只请求一次。</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>摄像机在 %1 发出了请求。</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>摄像机应答厂商的搜索（UDP 10000）。</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>摄像机不应答厂商的搜索（UDP 10000）。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>录像机的账号可以获取摄像机的视频流。</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>没有录像机的账号可供测试。</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>摄像机要求登录的方式 Camlock 无法识别。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>录像机的账号无权观看视频流 %1（RTSP %2）。</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>HTTPS 出示的证书与预期不同。登录信息没有发送到该处。</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>录像机无法获取视频流：RTSP 已关闭，HTTPS 也不提供。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>录像机的账号可以在 HTTPS 内获取视频流 %1；RTSP 已关闭。</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>录像机可以获取视频流 %1，不过任何人都可以：没有要求登录。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>录像机的账号可以通过 RTSP 以及在 HTTPS 内获取视频流 %1。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>录像机的账号可以通过 RTSP 获取视频流 %1。HTTPS 不提供。</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>录像机的账号被拒绝。</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>Web 服务器的端口已关闭。</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>无法连接到 Web 服务器。</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>摄像机没有响应就关闭了连接。</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>摄像机应答 ONVIF 搜索（WS-Discovery）。</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>摄像机不应答 ONVIF 搜索（WS-Discovery）。</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>其密钥较短（%1，%2 位），可能被破解。</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>其密钥类型这台计算机无法识别。</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>其签名方式过旧（%1），可能被伪造。</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>无法解读其日期。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>已于 %1 过期。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>按这台计算机的时钟，它尚未生效，自 %1 起才有效。</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>本程序的内存，直到程序结束</translation>
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
        <translation>慢 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>快 %1 小时 %2 分</translation>
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
        <translation>%1（与这台计算机相比）；时区 %2；夏令时：开</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1（与这台计算机相比）；时区 %2；夏令时：关</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>这台计算机的时间</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>（有）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>由摄像机新生成</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>由站点的证书颁发机构签名</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>由公司的证书颁发机构签名</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
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
        <translation>子网 %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>保留地址 %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>交换机 %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1（VIVOTEK 有异议）</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 无法作为证书读取。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 无法完整读取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 无法读取，或文件过大，不像是证书或密钥。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 未能完整写入：%2。</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 已于 %2 过期。请索取新的。</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 已损坏。请让 Camlock 生成新的请求。</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 是空的。请重新下载。</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 不是可用的照片：请使用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 过大，不像是固件包。</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 自 %2 起才有效。请检查这台计算机的时钟，或索取目前有效的证书。</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>生成 PDF 需要带字体的程序（QGuiApplication）。</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>证书以 &quot;sha256:&quot; 加指纹的 64 位十六进制数字表示。</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>有一项更改失败。</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>无法解读任务日志中的一项更改。</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>无法在这台计算机上生成摄像机的密钥。</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>范围须以较小的地址开头。</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>“起始 - 结束”形式的范围只适用于 IPv4 地址。IPv6 请写成网段，例如 2001:db8::/32。</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>已签名的证书无法通过单个请求安装。</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>进行此更改后，摄像机将没有任何入口。</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>文件中的某个颁发者无权颁发此证书。请向 CA 索取完整的证书链。</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>摄像机证书的某个颁发者今天无效。请向 CA 索取当前的证书链。</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>文件中某个颁发者的证书今天无效。请向 CA 索取当前的证书链。</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>此地址现在由另一台摄像机响应：%1 是“%2”，原为“%3”。之后没有再发送任何内容。</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>此地址现在由另一台摄像机响应：%1 是“%2”，原为“%3”。未发送任何内容。</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>此处由另一台摄像机响应：%1 是“%2”。</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>HTTPS 已启用，但没有响应：%1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>无法生成用于为记录签名的密钥。</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>无法协商安全连接：设备在此不支持 HTTPS，或只支持过时的版本。</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>此处没有保存这台摄像机的签名请求。请先不指定证书文件运行一次：Camlock 会保存一份。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>%1 没有响应。请检查地址、网线和电源。</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>对此账号没有任何要求。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1 的端口 %2 上没有服务监听。</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>登记表 %1：%2。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>%1 有响应，但不是 VIVOTEK 摄像机。</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>步骤 %1“%2”：%3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>已停止。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1 不完整，或不是有效的 JSON：第 %2 行，%3。</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>%1 必须是单个 JSON 对象：第 1 行。</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>CA 文件中含有“%1”，它不是证书颁发机构。请选择为认证服务器签发证书的 CA 的证书。</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>HTTPS 端口出示的证书（%1）与摄像机生成的证书（%2）不同。没有向该处发送任何内容。</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>PKCS#12 文件缺少证书或其私钥。请将两者一起导出。</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>这不是 VIVOTEK 摄像机会给出的响应。</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>摄像机对固件包返回错误 %1。</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>摄像机返回错误 %1。</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>摄像机只通过 HTTPS 响应，而 Camlock 还不认识它的证书。要继续，请信任该证书。</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>摄像机要求登录。</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>摄像机要求输入密码。</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>无法连接到摄像机：%1。</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>摄像机未及时响应。</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>摄像机在 %1 秒内没有响应。</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>摄像机不再说明自己的身份（缺少 %1）。未发送任何内容。</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>摄像机不接受新密码登录。</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>摄像机不支持 ONVIF。</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>摄像机不支持此功能（%1）。</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>摄像机不支持此功能：%1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>摄像机没有显示 802.1X 配置。</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>摄像机没有响应就结束了连接。</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>摄像机没有自己的证书。</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>摄像机在 %1 秒内未生成证书。</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>摄像机允许此账号登录，但不允许进入管理页面（403）。</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>摄像机列有账号 %1，但不允许它登录。</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>摄像机现在要求以明文发送密码，之前并非如此。未发送密码。</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>摄像机拒绝了账号：%1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>摄像机拒绝了更改：%1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>摄像机拒绝了固件包：%1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>摄像机认为请求格式错误，予以拒绝（400）。</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>摄像机拒绝了用户名或密码。不会再次尝试。</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>摄像机拒绝了 %1 的值。</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>摄像机之前已拒绝此登录；不会再次尝试。</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>摄像机现在运行“%1”；而固件包的文件名写的是“%2”。</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>摄像机称正忙（503）。请一分钟后再试。</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>摄像机将 Camlock 转到另一个地址：%1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>摄像机未发送可用的画面。</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>摄像机发送的内容不是签名请求。</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>摄像机显示 %1 =“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>摄像机出示的证书与您信任的不同；未发送任何内容。其指纹为 sha256:%1。</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>摄像机没有响应就重启了。</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>摄像机已接受新证书，但 HTTPS 端口仍未出示它。</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>摄像机要求的内容 Camlock 无法识别。</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>摄像机已收到完整的固件包，但仍运行“%1”。固件包可能已损坏：请核对 SHA-256、重新下载，或咨询 VIVOTEK 技术支持。</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>摄像机在处理过程中断线，且没有恢复：%1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>摄像机的 HTTPS 端口没有出示证书。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>摄像机的 ONVIF 服务要求登录。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>摄像机的 ONVIF 服务不支持此功能。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>摄像机的 ONVIF 服务拒绝了用户名或密码。不会在该处再次尝试。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>摄像机的 ONVIF 服务拒绝了此请求，且未说明原因。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>摄像机的 ONVIF 服务之前已拒绝此登录；不会再次尝试。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>摄像机的 ONVIF 服务拒绝了此登录。</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>摄像机的 ONVIF 服务拒绝了此请求：%1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>摄像机的访问列表中没有 %1。</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>摄像机的访问列表是另一种类型。</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>摄像机的访问列表中仍有 %1。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>摄像机的响应声明了自己的文档类型，Camlock 不会读取。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>摄像机的响应包含过多部分。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>摄像机的响应被截断或过长。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>摄像机的响应嵌套过深。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>摄像机的响应不符合 ONVIF。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>摄像机的响应不是所请求的 XML。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>摄像机的响应过长。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>摄像机的证书没有此 CA 的签名。请选择颁发它的 CA。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>摄像机的证书无法追溯到此 CA。请选择颁发它的 CA，或包含所有中间颁发者的文件。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>Camlock 还不认识摄像机的证书；未发送任何内容。其指纹为 sha256:%1。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>摄像机的证书不能用于客户端。请向 CA 索取用途含 digitalSignature 和 clientAuth 的证书。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>摄像机的证书或其颁发者不能用于此用途。请向 CA 索取客户端证书（clientAuth）。</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>摄像机的时钟没有接受设置的时间：相差 %1 秒。</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>摄像机的密钥（%1，%2 位）过弱或不常见；需要至少 2048 位的 RSA。</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>摄像机的账号列表没有正确显示 %1。</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>摄像机的当前设置无法保存到 %1：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>无法解读摄像机的证书请求。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>无法解读摄像机的证书请求。请生成新的请求。</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>摄像机的证书请求不是用它自己的密钥签名的。</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>无法在这台计算机上创建 %1 的证书颁发机构。</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>无法在这台计算机上为证书签名。</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>证书文件中没有私钥。请一并选择密钥文件。</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>无法打印检查表。</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>无法写入检查表。</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>无法解读 %1 的日期。请索取新的。</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>无法解读此证书的日期。请向 CA 索取新证书。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>无法使用系统钥匙串：%1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>系统钥匙串没有响应。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>从系统钥匙串取回的内容与存入的不同。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>无法创建文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>无法打开文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>文件 %1 已存在，不会覆盖。</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>文件 %1 已损坏，且无法移动。</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>文件 %1 正在使用中。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>文件 %1 过大，不像是密码文件。</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>文件中没有可读取的证书。请向 CA 索取 PEM、DER 或 PKCS#7 格式的证书。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>文件已损坏或不完整。请让 CA 重新发送。</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>文件过大，不像是证书或密钥。</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>文件过大。请向 CA 索取只含证书及其颁发者的文件。</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>文件缺少颁发者“%1”的证书。请向 CA 索取完整的证书链。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>文件夹 %1 无法写入，或另一个 Camlock 刚刚创建了它。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>文件夹 %1 不是空的；证书颁发机构只能创建在新文件夹中。</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>无法为 %1 创建文件夹。</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>临时密码未被接受。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>无法打开任务日志 %1：另一个 Camlock 正在处理此任务，或文件夹无法写入。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>无法读取任务日志 %1：%2。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>无法写入任务日志 %1：%2。没有任务日志，就不会向摄像机发送任何内容。</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>任务日志 %1 过大，不像任务日志。</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>任务日志没有写明摄像机可能在哪里。</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>任务日志没有写明要达到的级别。</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>任务日志第 %1 行已损坏。</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>任务日志第 %1 行已损坏：%2。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>任务日志是空的。</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>%1 中的密钥和根证书不匹配。</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>%1 中的密钥必须设有密钥密码。</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>站点证书颁发机构的密钥已损坏。</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>为记录签名的密钥已损坏：%1。请移走该文件，Camlock 会生成新密钥；由旧密钥签名的记录仍标注旧密钥。</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>为记录签名的密钥正在 %1 中使用。</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>密钥文件中没有可读取的私钥。请导出为 PEM。</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>已颁发证书的列表 %1 缺失或损坏；没有它就不会颁发任何证书。</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>漏洞列表中没有 &quot;schema&quot;。</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>此网络中找不到名称 %1。</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>/ 后面的数字必须为 0 到 %1。</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>固件包在检查之后有变动。未发送任何内容。请重新选择。</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>纸张太窄，放不下检查表。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>此密钥密码打不开站点证书颁发机构的密钥。</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>此密钥密码打不开私钥。请重新输入。</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>此站点 CA 的密钥密码不在 %1 中。它是用另一个钥匙串创建的：请在那里登录，或为站点另取名称。</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>无法读取照片 %1。</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>照片 %1 超过 10 MB。</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>打印机没有接收下一页。</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>私钥与证书不匹配。请选择同时生成的两个文件。</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>私钥已锁定。请输入密钥密码。</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>无法为记录签名。</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>记录过大：超过 16 MB。</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>%1 中的根证书缺失或损坏。</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>与摄像机的安全连接中断。</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>签名文件已损坏，或不是 Camlock 生成的。</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>签名文件已被更改：它自身的签名不符。</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>任务日志中的站点无效：%1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>站点的证书颁发机构已于 %1 过期。需要创建新的。</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>此处没有可为摄像机记住的证书。</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>没有地方保存新密码。</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>没有地方保存站点 CA 的密钥密码。</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>没有可签名的记录。</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>此账号无法写入密码文件的一行。</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>这台摄像机的访问列表放不下 IPv6 地址。</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>这台摄像机的时钟无法通过网络设置。</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>这台摄像机的密码无法通过网络设置。请使用摄像机网页。</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>此证书没有文件中颁发者的签名。请向 CA 索取完整的证书链。</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>此证书已于 %1 过期。请向 CA 索取新证书。</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>此证书属于另一个密钥。请让 CA 对这台摄像机的请求签名。</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>此证书由摄像机自签名。请向 CA 索取由 CA 签名的证书。</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>此证书自 %1 起才有效。请检查这台计算机的时钟，或向 CA 索取目前有效的证书。</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>此证书不能用于服务器。请向 CA 索取用途含 digitalSignature 和 serverAuth 的证书。</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>此更改须在摄像机网页上手动完成。</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>此更改不是通过表单发送的。</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>这台计算机无法提供随机数。</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>此文件就是请求本身。请向 CA 索取据此生成的证书。</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>这是证书颁发机构的证书。请向 CA 索取客户端证书（CA:FALSE）。</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>这是证书颁发机构的证书。请向 CA 索取服务器证书（CA:FALSE）。</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>这不是可读取的证书。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>%1 上的服务不支持 HTTP。</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>此处的响应没有说明是哪台摄像机。</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>摄像机作为证书提供的内容不是证书。</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>端口 %1：</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- 接入端口（access port）</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- 接入端口（access port），位于 VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- 启用端口安全（port security），最多一个 MAC 地址：%1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- 其他来源的数据包一律丢弃，并记入日志</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- 链路通断（link up/link down）均记入日志</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>日志：发送到 %1（syslog）</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>摄像机向 DHCP 服务器请求地址，并获得了保留地址：该服务器上已设置此保留。</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>已保留地址，但摄像机从 DHCP 服务器获得了另一个地址。请在该服务器上保留此地址，或将摄像机改为固定地址。</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 不在网络 %2 内。</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 是网络自身的地址或广播地址（%2）。</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>这台摄像机没有提供主机名的设置。</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>主机名可包含字母、数字和连字符，最多 40 个字符，首尾不能是连字符。</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>这台摄像机没有提供地址的设置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>“%1”不是摄像机地址。请写成 192.0.2.21 的格式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>“%1”不是掩码。请写成 255.255.255.0 的格式。</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>网关 %1 会成为摄像机自己的地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>“%1”不是 DNS 服务器地址。</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 是这台计算机自己的地址。</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>这台计算机（%1）将无法再访问位于 %2 的摄像机。请填写计算机所在网络中的地址，或先更改计算机的地址。</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>另一台设备（%2）已占用地址 %1。</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>设置摄像机的主机名</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>设置摄像机的固定地址</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>另一台设备（%1）已占用地址 %2。未发送任何内容。</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>摄像机没有从 DHCP 服务器获得地址。请将它接入有 DHCP 服务器的网络，或将这台计算机的地址设为 169.254.1.1、掩码设为 255.255.0.0，然后重新搜索。</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>摄像机与这台计算机不在同一网络中。请为这台计算机设置摄像机网络中的空闲地址，例如 %1，掩码 255.255.255.0，然后重新搜索。</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>不知道这台计算机通过哪个 IPv4 地址连接摄像机。请在摄像机网页上设置地址。</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>此证书中没有 %1。请让 CA 将此 DNS 名称加入备用名称（SAN）。</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>此证书中没有 %1。请让 CA 将此 IP 地址加入备用名称（SAN）。</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP 和 HTTPS。%1 的证书，由 %2 颁发。已过期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP 和 HTTPS。%1 的证书，自签名。已过期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>仅 HTTPS。%1 的证书，由 %2 颁发。已过期：%3（%4）</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>仅 HTTPS。%1 的证书，自签名。已过期：%3（%4）</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 不是网络的起始地址。它所属的网络是 %2。</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>这台电脑没有字体。请安装字体，或改为生成 HTML。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>摄像机上的账号</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>账号及其角色</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>安全加固检查表（手工填写）</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>每项勾选一格，写下所见内容和时间，并签名。请勿在此表格上写任何密码。</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>之后再录入：camlock audit CAMERA --attest ID=NOTE，ID 在各项右侧；Camlock 自己能测试的项目，届时会自动测试。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>值或所见内容</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>备注、理由</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>签名、时间</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>人工声明</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>待手动处理</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>指南之外</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>同样从外部查看过。指南没有相应章节，因此不计入评分。开放而不需要的服务应关闭。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>与笔记本电脑一致</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>比笔记本电脑快 %1</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>比笔记本电脑慢 %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>站点平面图编号</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>安装位置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>子网掩码</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>处理前固件</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>处理后固件</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>处理前全部设置（SHA-256）</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>处理后全部设置（SHA-256）</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>附录：控制措施</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>指南引用 CIS Critical Security Controls v6.1（CSC6）；各项内容由我们用自己的话说明。带星号的 CIS Controls v8.1 防护措施是我们的解读。EN 303 645 和 IEC 62443-4-2 评估的是产品：检查项用到其中要求的能力，并不表示产品符合该标准。</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>回读：%1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>从外部：%1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>由 %1 声明</translation>
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
        <translation>附录：证据</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>记录中的全部证明。时间以笔记本电脑为准。网络上传输的内容只作摘录，其中的密码已遮盖。检查项一栏为短横线的：指南之外。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>原本符合建议，且已证实</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>之前薄弱，现已证实改善</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>摄像机与网络所见不一致</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>由人员声明并签名</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>仍需人工完成</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>因故保持现状</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>摄像机没有此功能</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>检查本身失败</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>“高级”级别：访问列表和更改端口可以挡住陌生人，但不能代替密码。占用了允许地址或试遍所有端口的人，仍能绕过。</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>日志以送达笔记本电脑的一行内容证实。如果日志服务器是另一台计算机，只有它的负责人能看到日志是否送达。录像机的账号，则按录像机的方式登录来证实。</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>证书会到期。请在到期日之前更新：之后录像机可能拒绝连接摄像机。检查摄像机时，请将证书的 SHA-256 与本检查表上的核对。</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>如何阅读本检查表</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Camlock 的计分方式：“通过”和“已修复”，占“通过、已修复、未通过、矛盾、例外”总数的比例。级别内没有任何项为未通过、矛盾、错误或未测试时，即达到该级别。</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Camlock 的证明方式：从摄像机回读每项设置，并像网络中的陌生人一样从外部查看。两者一致，该项才算通过。</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>控制措施：CSC6 是指南引用的 CIS Critical Security Controls v6.1。CIS8 是 CIS Controls v8.1 的防护措施；对应关系是我们的解读。</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>指南为 VIVOTEK 2018 年的 Security Hardening Guide v1.0。时间以笔记本电脑为准。本检查表上没有任何密码。</translation>
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
        <translation>签名</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>摄像机已按本检查表所述状态移交，包括列出的未完成事项和例外。标为“人工声明”的项为安装人员本人的陈述。</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>安装方</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>客户方</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>操作人员或见证人</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>这台摄像机上未见证书。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>证书（SHA-256）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>更新截止日期</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>角色未知</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>观看者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>名称和角色</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>已证实：%1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>未证实：%1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>本次运行未检查。</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>时间、日志和录像机（从外部查看）</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>摄像机向服务器请求时间</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>摄像机的日志能送达</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>用录像机的账号演练</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>密码和下次复查</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>密码移交给</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复查</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>移交方式（切勿写密码本身）</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>高级（含基本）</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>企业（含基本和高级）</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>指南级别</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装人员</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>未达到“%1”级别：%2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>已达到“%1”级别</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>未达到“%1”级别：前一级别尚未达到</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>安全加固检查表</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>依据 VIVOTEK Security Hardening Guide v1.0（2018）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>…（已缩短；完整内容在记录中）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1：计分的 %3 项中有 %2 项通过</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>回读结果不同：%1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>人工声明：%1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>回读：%2 项中有 %1 项符合要求</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>HTTPS 做不到的事：它隐藏网页及网页上的登录，但不隐藏视频。RTSP 和 RTP 在途中仍可被读取，除非录像机使用 RTSP over HTTPS。摄像机自签名的证书可以加密，但在录像机和浏览器固定（pin）该证书之前，挡不住中间人攻击。</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>见下文</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>处理前后：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>处理前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>处理后：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>照片 %1，SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>摄像机的回答与网络所见不同：请查明哪个正确。</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>请再检查一次：检查本身失败。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>设置、级别、控制措施</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>证明方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>待完成的工作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>没有未完成事项。</translation>
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
        <translation>批准人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>没有例外。</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>本检查表所依据的记录</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>本检查表依据未签名的记录生成。二维码是该记录的 SHA-256。</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>本检查表依据已签名的记录生成。“camlock verify”可查明记录是否仍与签名时一致，以及由哪个密钥签名。二维码是该记录的 SHA-256。</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>记录（SHA-256）</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>更新摄像机 %1（%2）的 HTTPS 证书</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>证书将于 %1 到期。</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>此日之后，录像机和浏览器会拒绝连接摄像机或发出警告。请再次对它运行 Camlock 以更新证书。</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>MAC 地址：%1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>站点：%1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>证书（SHA-256）：%1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>未达到“%1”级别：此记录缺少检查项</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>HTTPS 证书</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>“%1”的例外</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>已于 %1 到期：%2。</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>将于 %1 到期（剩余天数：%2）：%3。</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>同类的还有：%1。请在下方查找摄像机。</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>此地址没有响应。</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>请检查地址、网线和电源。计算机和摄像机必须在同一网络中；摄像机启动约需一分钟。</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>摄像机未及时响应。</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>请稍候，它可能正忙或正在重启，然后重试。</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>Camlock 还不认识摄像机出示的证书。</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>请确认这是正确的摄像机，然后再信任它的证书；目前没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>摄像机拒绝了此用户名或密码。</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>请核对密码后谨慎重试：有些摄像机输错几次就会锁定。出厂状态的摄像机没有密码。</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>摄像机明白请求，但予以拒绝。</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>请在摄像机网页上设置，或保持现状并说明理由，然后继续。</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>这台摄像机不支持此功能。</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>没有故障。较新的固件可能支持；检查表会注明。</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>这不是 VIVOTEK 摄像机的响应。</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>请检查地址：可能被其他设备占用。如果是摄像机，请重启它再试。</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>摄像机接受了更改，但之后显示的是另一个值。</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>请查看结果：其中写明是哪项设置。请在摄像机网页上设置该项。</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>此地址上现在是另一台摄像机，或另一个证书。</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>不会再写入任何内容。请查明哪台设备使用此地址，然后重新处理这台摄像机。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止操作。</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>不会再向摄像机发送任何内容。您可以随时重新开始。</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>这台计算机上出现问题。</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>请检查磁盘空间是否足够、您是否有写入权限，然后重试。如果问题仍在，请报告。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1：否。%2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>从外部看不到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>摄像机回答</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>从外部所见</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>请说明保持现状的理由：理由会写在检查表上。</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>请填写同意人：姓名会写在检查表上。</translation>
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
        <translation>不支持</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>对他人没有影响</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>其他人须重新登录</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>连接可能中断后恢复</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>摄像机的一项服务会重启</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>摄像机会重启</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>可能把某人挡在外面</translation>
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
        <translation>摄像机正在为证书生成密钥。较旧的摄像机需要几分钟。</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>摄像机正在将固件写入存储器并重启，最多需要五分钟。如果断电，它可能再也无法启动。</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>连接会短暂中断。Camlock 会自行重新连接。</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>摄像机的一项服务正在重启，最多需要一分钟。</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>摄像机正在重启，需要一到两分钟。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>已完成，并已回读确认</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>摄像机显示另一个值</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>摄像机已拒绝</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>已发送；无法回读</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>需要您手动完成</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>极难猜到</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>难以猜到</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>有点难猜</translation>
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
        <translation>保存站点文件</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>站点文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>其他网络</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>出厂状态</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>已有密码</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>以前见过</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今天已完成</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>不是摄像机</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
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
        <translation>我自己输入 %1 的密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>%1 的密码。请现在记下：以后不再显示。您也可以输入其他密码。</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>Camlock 会生成一个无需记忆的长密码。</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>请输入 %1 的密码，或让 Camlock 生成。</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>尚未满足：%1。</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>按 Enter 键加入列表。</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10、192.0.2.0/24 或 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>列表中的地址</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>按 Delete 键移除一项。</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 尚未加入列表。请按“添加”，或清空此行。</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>已在列表中。</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1（不可用：%2）</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>完成此项更改后停止(&amp;S)</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>撤销已做的更改(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持现状(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>执行这些更改(&amp;M)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>完成之前，请勿触碰摄像机的网线和电源。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>各项更改及其结果</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>正在执行更改</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>此任务没有可以撤销的更改。</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>正在撤销更改</translation>
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
        <translation>正在重新读取摄像机</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>部分更改已暂缓。</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>之前完成的更改仍然有效，列表中已列出。要撤销，还是保留？</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>之前完成的更改已撤销。</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>之前完成的更改仍然有效，列表中已列出。</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>正在重新读取并探测所有项</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>已完成。下一页显示实际结果。</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>给公司证书颁发机构的签名请求已保存：%1。取回签名后的证书后，请再次处理这台摄像机，并指定证书文件。</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>摄像机现在运行“%1”。</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>接下来将执行这些更改。要改变选择，请保持现状，再重新处理这台摄像机。</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>站点、位置、型号、地址、MAC、固件或日期，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>已完成的摄像机</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>已到期或即将到期</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>显示最新的 %1 条。输入更多字词可查找更早的记录。</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>这台计算机上尚未完成任何摄像机。</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>没有已完成的摄像机符合所有字词。</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>记录：%1</translation>
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
        <translation>摄像机</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>例如 192.168.1.20、camera-7.local 或 http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>这不是摄像机的地址。</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>请输入名称或 IP 地址，不含页面和用户。</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>请输入您面前这台摄像机的地址，或从列表中选取。</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>目前还无法访问这台摄像机。</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>之前信任的证书</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹（SHA-256）</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>摄像机的证书</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>自签名：没有其他机构为它担保</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1，%2 位；签名 %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>请保存或打印，并由客户签名。</translation>
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
        <translation>检查表预览</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>移交(&amp;D)…</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>摄像机的位置、密码交给了谁，以及未完成事项由谁处理。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>选择文件夹(&amp;H)…</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>纸张(&amp;E)</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>保存 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>保存 HTML(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>保存 JSON 记录(&amp;J)</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>保存 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>保存 OSCAL(&amp;L)</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>保存 SARIF(&amp;I)</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>保存日历提醒(&amp;M)</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>日历文件（.ics）：提醒您及时更新摄像机的证书。</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>保存根证书(&amp;A)</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>供此站点的录像机和浏览器使用：有了它，就能识别站点的摄像机。</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>保存空白表格(&amp;K)</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>没带笔记本电脑时使用：先手工填写，之后再录入。</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>下一台摄像机(&amp;X)</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>已完成的摄像机(&amp;S)…</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>无法创建此文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>请选择其他文件夹，再重新保存。</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>无法读取根证书。</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>已存入记录，记录也已重新签名。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写入 PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>检查表要保存在哪里？</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>保存站点文件(&amp;V)…</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>在此为站点所有摄像机所做的决定，可供再次打开或共享。其中不含密码。</translation>
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
        <translation>%1（建议）</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>证书（SHA-256）</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>证书到期日期</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>此记录中没有</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>%1 与 %2 的记录内容相同。</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>%2 的记录与 %1 的记录不同之处。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
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
        <translation>编号</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>对应的设置</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>指南引用 CIS Critical Security Controls v6.1。各项内容由我们用自己的话说明。CIS v8.1、EN 303 645 和 IEC 62443-4-2 的编号列于检查表附录。</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>控制措施和对应的设置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>指南中没有</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>保持现状：此站点需要它(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>暂时保留：已有人同意承担风险(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>会原样写在检查表上。</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>同意人(&amp;G)</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>仅有效至(&amp;U)</translation>
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
        <translation>已完成的摄像机</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>与上一份比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>验证签名(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回列表(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>保存的记录中，有些文件不是 Camlock 能读取的记录。</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>无法使用已完成摄像机的登记表。记录本身没有变动。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>这台摄像机没有更早的记录。</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>它的文件已不存在；这是登记表中的副本。</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>它的文件已与当初保存的不同；这是登记表中的副本。</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>此记录未签名。</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>没有依据表明它与 Camlock 写入时一致。</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>无法使用签名。</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>此记录与签名时不一致。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>签名相符；是在这台计算机上签名的。</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>签名相符。</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>它用密钥 %1 签名：请与检查表上的密钥核对。</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>供打印的检查表 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>记录 (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写入 PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新搜索(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>也显示其他设备(&amp;O)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>在其中搜索摄像机的网络。</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>还会逐一尝试范围内的每个地址，以找到不应答搜索的摄像机。</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>可选，例如 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>该行中的字词：型号、地址、MAC、状态。</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>找到的摄像机</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>按 Enter 键选用该行的摄像机。</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>除 VPN 和容器外的所有网络</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>停止搜索(&amp;S)</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>这不是有效的范围。请写成例如 192.168.1.0/24 或 192.168.1.20-192.168.1.60；最多 1024 个地址。</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>正在搜索：第 %1 个地址，共 %2 个。</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>正在搜索。</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>找到的摄像机：%1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>未显示：%1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>列表中没有符合的项。请清除筛选条件，或同时显示其他设备。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>这台计算机没有连接到网络。请插上网线，等计算机获得地址后再重新搜索。VPN 或容器网络须在上方选择。</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>没有摄像机响应。请检查摄像机的电源和网线，并确认摄像机与计算机接在同一台交换机上；新摄像机启动最多需要两分钟。这台计算机的防火墙也可能挡住响应。然后重新搜索、尝试指定范围，或在上方输入地址。</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>附带影响</translation>
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
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>存入记录(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>您在此填写的内容会写在检查表上。留空的部分可以在纸上手写。日期格式为年-月-日，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>摄像机的位置</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>站点平面图编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>安装位置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>交换机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation>交换机端口(&amp;P)</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>密码和下次复查</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>移交给(&amp;T)</translation>
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
        <translation>例如：装在密封信封中。切勿填写密码本身：此处内容会写在检查表上。</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>下次复查(&amp;R)</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>另一个未完成事项</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>“%1”不是日期。请写成年-月-日，例如 2026-12-31。</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock（含练习用摄像机）</translation>
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
        <translation>任务</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>正在执行更改。要停止并离开吗？</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>这台摄像机尚未完成，要离开吗？</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>会先完成正在进行的更改。任务日志会保留已完成的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>摄像机未作任何更改。您为它所做的选择不会保留。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>停止并离开(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>Camlock 会从摄像机回读此设置，并像陌生人一样从网络尝试。</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>Camlock 会从摄像机回读此设置。不会从网络尝试：%1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>此处要填写的内容</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>这些内容都会保留，供站点的下一台摄像机使用。级别决定要处理多少项设置。如果有任务中断，可以在此页继续任务，或撤销已做的设置。</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>如果摄像机不在列表中</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>请输入它的地址：地址在摄像机的标签上、录像机中，或路由器的列表中。请检查网线，并确认这台计算机在摄像机的网络中。摄像机启动约需一分钟。</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>如果不知道密码</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>出厂状态的摄像机，用户是 root，没有密码。请谨慎输入：有些摄像机输错几次密码就会锁定。如果没有人知道密码，请按摄像机上的复位按钮，恢复出厂设置。</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>您看到的内容</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>每一项都是指南中的一项设置，显示当前的状态。尚未更改任何内容。“下一步”会带您逐项完成需要做的决定。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来会发生什么</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>这里列出要发送到摄像机的所有内容，并按此顺序发送。可能把您挡在外面的更改排在最后。要改变选择，请返回上一步；尚未发送任何内容。</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>执行期间</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>每项更改都会先回读确认，再进行下一项。摄像机重启或更换地址后，会重新查找它。如果出现问题，就不会再发送任何内容，并会询问您要怎么做。</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>如果某项未通过</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>该项会写明检查结果。请在摄像机网页上设置，或保持未完成：检查表会显示为未完成，并写明该做什么。未经检查的内容，绝不会显示为安全。</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>交给客户的内容</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>PDF 是供签名的检查表。JSON 记录与它配套：日后可再次核查的就是这份记录。两者都不含密码。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>对他人可能的影响</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>证明方式</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>如果站点需要保持现状</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>请保持现状，并写明理由和同意人。检查表会将它列为例外，并附上您的理由。</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>在指南中</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>“%1”一章，级别：%2。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter：继续。
Tab：下一个输入框。
Alt 加带下划线的字母：该按钮或输入框。
Page Up、Page Down：滚动页面。
Ctrl+Z：撤销。
F1：显示或隐藏此帮助。
Esc：询问后离开。</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>关于 Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 是采用 Apache 2.0 许可证的自由软件，不是 VIVOTEK 的产品。它基于 Qt %2、%3 和其他自由软件。软件包中有它们的清单和许可证。</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>摄像机现在看到的画面</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>画面即将显示。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>摄像机发送的内容不是图片。</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>Camlock 每次处理一台摄像机：让它安全、加以证实，并打印检查表供签名。您在此填写的内容会写在检查表上；留空的部分可以在纸上手写。</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>要放弃 %1 上未完成的任务吗？</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>摄像机保持当前状态。任务日志和密码会保留。</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装人员</translation>
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
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>客户(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>联系人(&amp;T)</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>合同编号(&amp;R)</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>基本：封闭网络(&amp;A)</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>摄像机使用单独的网络，从外部无法访问。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>高级：与他人共用的网络(&amp;V)</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>可以从 WAN 或不受信任的网络访问摄像机。</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>企业：公司网络(&amp;E)</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>由公司自己的 IT 部门管理交换机、证书和 802.1X。</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>哪个级别适合此站点？</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 此版本尚不支持。</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>无法打开此文件。</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>这不是 Camlock 能使用的站点文件。</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>已打开 %1，内容已填入。</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>已保存。其中不含密码。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>站点证书颁发机构的密钥由 Camlock 生成的密钥密码锁定，该密码从不显示。</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>由 Camlock 生成的密码</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>用来测试的密码</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>留空 = 不测试。不会保存。</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 已在摄像机上。有了它的密码，Camlock 就能像录像机一样测试登录。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>站点自己的证书颁发机构需要钥匙串或文件来存放密钥密码。</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>密码无法保存在该处：%1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>设置及其证明</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>已到期或即将到期</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>薄弱之处</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>逐项查看设置，或在某一项上按 Enter 键直接前往。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>按 Enter 键打开设置。</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>保存练习配置(&amp;P)…</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>没有实机，也能用同样的摄像机演练。其中的地址、名称和密码都已遮盖。</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>保存练习配置</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>练习配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>已保存。其中的地址、名称和密码都已遮盖。</translation>
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
        <translation>目前计分的 %2 项设置中有 %1 项通过。</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>名称和地址(&amp;A)…</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>主机名 %1。</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>固定地址 %1，掩码 %2。</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>为摄像机设置主机名和固定地址。两者目前都保持不变。</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>正在读取固件包…</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1，%2
SHA-256：%3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>无法使用此文件。（%1）</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>仍在读取固件包，需要几秒钟。</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>密码强度</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>输入时会显示还缺什么。</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1：已满足</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1：尚未满足</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>显示或隐藏密码</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>无需处理。想换密码时才输入新密码(&amp;W)</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>设置新密码(&amp;W)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>再次输入(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>为我生成一个(&amp;M)</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>最好使用 %1 位密码；不需要有人记住。</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>密码尚未准备好。</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>请输入新密码，或让 Camlock 生成。</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>还有规则未满足：请看密码下方的标记。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>两次输入的密码不同。请重新输入，或显示密码。</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>正在测试密码的保存位置</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>密码无法保存在该处：%1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>请选择其他位置。摄像机未作任何更改。</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>新密码(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>选择其他位置(&amp;A)</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>保存在只有您能读取的文件中(&amp;I)</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>记在纸上：只显示这一次(&amp;P)</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>文件(&amp;E)</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>请先记下密码，再输入最后四个字符。</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>正在询问系统钥匙串…</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>按您的选择，记在纸上。</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>按您的选择，保存在 %1。</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>保存在 %1。刚刚测试过，可以使用。</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>这台计算机目前没有可用的钥匙串。请选择密码的保存位置。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>钥匙串尚未响应，请稍候。</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>请指定保存密码的文件。</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>请记下密码，再输入最后四个字符。</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>最后四个字符(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>名称和地址</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>采用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>留空的部分保持不变。现在不会发送任何内容：核对页会将它与其他更改一并列出。之后 Camlock 会在新地址重新找到摄像机。</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>主机名(&amp;N)</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>字母、数字和连字符，例如 Gate-01。</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>固定地址(&amp;A)</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>由 DHCP 服务器分配地址时请留空。</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>掩码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>没有则留空。</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>DNS 服务器 &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>DNS 服务器 &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>要求的设置、摄像机的回答，以及网络中陌生人所见，三者一致才算通过。</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>设置及其证明</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>哪些设置对应指南的哪项控制措施，供审计人员询问时查阅。</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>在指南之外，这台摄像机仍有开放的服务。</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>控制措施(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>保存 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>下一台摄像机(&amp;X)</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>下一页会显示检查表，并可保存更多内容。</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>无法创建此文件夹。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写入 PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>旧 → 新</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>对他人的影响</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>这些更改会按此顺序逐一执行，每项都会回读确认。如果有一项失败，Camlock 会询问是否撤销其他更改。</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>计划的更改</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>无法这样执行这些更改。</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>先更新固件。</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>这台摄像机不需要任何更改。</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>下一页显示它的当前情况。</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>第 %1 项“%2”：%3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>root 需要新密码。请返回“%1”选择密码。</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>尚未确定密码的保存位置。请返回“%1”选择位置。</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>站点自己的证书颁发机构需要钥匙串或文件来存放密钥密码。请返回“%1”选择文件，或到“%2”选择其他证书。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>此项由您手动完成</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>重新进入的途径：%1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>我看过了，结果是(&amp;O)…</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>您看到的内容；会作为您的陈述写在检查表上。留空 = 此项保持未完成。</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>按建议设置，部分需手动完成(&amp;C)</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>按建议设置，由 Camlock 执行(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>此处无需处理。</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>添加这台计算机（%1）(&amp;H)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>添加录像机（%1）(&amp;D)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>还缺少内容。</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
或让此项保持现状，并说明理由。</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>正在测试密码的保存位置</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>请选择其他位置。摄像机未作任何更改。</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>将手动完成；此项保持未完成(&amp;D)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>全部按建议</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>这就是我面前的摄像机(&amp;F)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>Camlock 现在会读取摄像机的设置。在您同意之前，不会作任何更改。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>出厂状态的摄像机没有密码：请留空。只会尝试一次。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>使用钥匙串中的密码(&amp;K)</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>请在镜头前挥挥手，或将 MAC 地址与机身标签核对。</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>Camlock 知道这台摄像机现在可能使用的密码。</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>只有任务开始时使用的密码不在钥匙串中，才需要输入。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>正在读取摄像机</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>画面即将显示。</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>正在查看摄像机的证书；不会发送其他内容</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>摄像机没有提供画面：%1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>打开站点文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>保存站点(&amp;I)</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>站点另存为…</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>已完成的摄像机(&amp;C)…</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>此站点所有摄像机共用的设置。其中不含密码。</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>最近使用的站点</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>选择后即会打开。</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>打开站点文件</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>站点文件 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>用于交换机</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>交换机命令</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>由交换机的负责人阅读，并粘贴到交换机上执行。</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>尚未进行</translation>
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
        <translation>我知道它为何改变(&amp;W)</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>这是我的摄像机：信任此证书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>不信任，返回(&amp;D)</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>请停下：摄像机的证书已改变。</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>Camlock 还不认识这台摄像机的证书。这是您的摄像机吗？</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>未发送任何内容，包括密码。可能有其他设备冒充这台摄像机。新证书、恢复出厂设置或更换摄像机，看起来也一样。</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>未发送任何内容，包括密码。如果摄像机就接在您的网线上，或下方的指纹与您得知的相同，请信任它。之后证书一旦改变，Camlock 会察觉。</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>%1 %2 上未完成的任务，%3：%5 项更改中已完成 %4 项</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续任务(&amp;G)</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>撤销(&amp;B)</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>未完成的任务</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>Camlock 在此处中断。它会先读取摄像机，并在发送任何内容之前显示尚待完成的工作。</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>放弃任务(&amp;J)</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>外观(&amp;K)</translation>
    </message>
</context>
</TS>
