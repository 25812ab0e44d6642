<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>Não enviado: o HTTPS deveria vir primeiro e não responde. A senha passaria legível pela rede.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>Não enviado: a senha e a chave do 802.1X só vão para a câmera por HTTPS. Ative o HTTPS primeiro e percorra esta câmera de novo.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>Testando a conta do gravador</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>A conta do gravador não obtém tudo de que um gravador precisa; por isso, as etapas que poderiam bloqueá-lo não foram feitas: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lendo as configurações</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>Olhando de fora, como faria um estranho</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>A câmera pede digest, mas também aceita Basic.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>Examinando o pacote de firmware</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>Tudo enviado. A câmera está instalando agora. Não desligue a alimentação.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>Enviando o firmware: %1 de %2 MB</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>A câmera está instalando o firmware. Não desligue a alimentação.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>A câmera está reiniciando. Costuma voltar em %1 segundos.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>A câmera está reiniciando; está fora há %1 segundos. Com firmware novo, a primeira vez demora mais. Não desligue a alimentação.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>Definir uma senha provisória do root: este firmware exige uma antes de tudo</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>uma porta aberta no switch ou uma exceção nele para o endereço MAC da câmera (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>Depois da atualização, o Camlock lê a câmera de novo e planeja o resto conforme o que o novo firmware oferece.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: feito e depois desfeito.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: enviado; a câmera mostra só uma parte.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: enviado ou prestes a ser enviado; a câmera não mostra.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: feito e relido.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: enviado; a câmera mostra o novo valor.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>Desativado onde ninguém precisa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>Não foi possível ler a câmera de novo: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>A conta do gravador obtém o stream e uma imagem.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>A conta do gravador não chega à administração.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Não perguntado.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>A câmera recusa uma imagem à conta do gravador.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>A conta do gravador abre a administração.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>A administração lhe é recusada.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>A câmera diz que está configurado, mas de fora não está: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>Não comprovado daqui: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>Está configurado, mas não tem efeito enquanto a senha do root estiver em branco ou a visualização anônima estiver ativada.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>A câmera diz que está configurado, mas o Camlock não conseguiu verificar de fora.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>Uma pessoa declara: “%1”. Mas isto não confere: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>A solicitação de assinatura da câmera está em %1. Envie-a à CA da empresa e indique na próxima execução o certificado que voltar.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>Foi configurado e depois desfeito.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>A execução terminou antes de chegar aqui.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 Configure na página web da câmera, como descreve o capítulo “%2” do guia.</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>A câmera não tem uma configuração para isso que o Camlock conheça, e não foi possível verificar de fora.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>Foi registrada uma exceção, mas ela não é necessária.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>Não foi desfeito com os demais: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 Não foi desfeito com os demais: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>Aguardando as configurações se estabilizarem</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Procurando a câmera</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>o que havia antes não é conhecido ou não deve voltar</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Desfazendo: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>a câmera não aceitou o valor antigo de volta: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>não foi mais possível consultar a câmera: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>O root sem senha é recusado.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>O root entra sem senha.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>A nova senha funciona</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>A nova senha funciona.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>A câmera não pede login a ninguém.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>A senha antiga é recusada</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>A senha antiga ainda funciona.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>A senha antiga é recusada.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>Com este plano a câmera responderia só por HTTPS, e nada mostra que ela tenha um certificado para isso.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>%1 usaria “%2”, que não é uma porta. Informe um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>%1 e %2 usariam a mesma porta %3. Dê a cada um a sua.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>A câmera pediria login por “%1”, que ninguém aqui consegue responder.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>O Camlock acessa esta câmera por IPv6. Desativar o IPv6 cortaria o acesso: use o endereço IPv4.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>A conta %1 não existiria.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>A conta %1 deixaria de poder fazer o que precisa.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>A lista de acesso bloquearia este computador (%1). Coloque-o na lista ou informe-o como endereço do administrador.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>O gravador (%1) acessa por IPv6. Desativar o IPv6 o bloquearia: informe o endereço IPv4 dele.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>O endereço do gravador “%1” é um nome. A lista de acesso só conhece endereços: informe o endereço IP.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>A lista de acesso bloquearia o gravador (%1). Coloque-o na lista.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>HTTPS, porta %1, como %2, se o certificado for o da câmera</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>HTTP, porta %1, como %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTPS, porta %1, como %2, se o certificado for o da câmera; o gravador por RTSP, porta %3, como %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>HTTP, porta %1, como %2; o gravador por RTSP, porta %3, como %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>A câmera não diz com clareza se a lista dela libera ou bloqueia; por isso o Camlock não a ativa. Na página da lista de acesso, escolha “Allow”, adicione %1 e só no fim ative a lista.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>Ativar a lista de acesso</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>A câmera não disse se a lista de acesso está ativada.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>A lista da câmera não tem lugar livre para %1 dos endereços. Use redes em vez de endereços avulsos ou libere lugares na página da câmera.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>Qualquer dispositivo que alcance a câmera pode tentar o login.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>A lista só bloqueia alguns endereços. Todos os outros podem tentar o login.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>A lista não libera exatamente quem o local quer.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>Colocar os endereços desejados na lista de acesso</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>Desativar a lista que bloqueia os endereços listados</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>Sempre liberar o endereço do administrador</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>Tirar os outros endereços da lista de acesso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>Desativada (na lista: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>Ativada (na lista: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>Ativada: só estes podem obter o vídeo: %1. As páginas web podem continuar abertas a todos</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>Ativada: só estes podem acessar: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>Ativada: todos podem acessar, menos estes: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 libera todos; a lista não protegeria nada.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>Informe quem pode acessar a câmera: gravador, visualizadores, este computador.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>O endereço do administrador deve ser um único endereço IP, não “%1”.</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>O FTP está ativado: quem tem a senha do root tem todos os arquivos da câmera.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>O FTP está desativado na própria câmera.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>O Telnet está ativado: uma linha de comando na câmera, sem criptografia.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>O Telnet está desativado na própria câmera.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>O DDNS está ativado: a câmera informa a um serviço na internet onde ela está.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>O DDNS está desativado na própria câmera.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>O Express Link está ativado: a câmera abre portas do roteador por conta própria.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>O Express Link está desativado na própria câmera.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>O Bonjour está ativado: a câmera se anuncia a todos na rede.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>O Bonjour está desativado na própria câmera.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>A descoberta por ONVIF está ativada: a câmera responde a qualquer um que faça buscas na rede.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>A descoberta por ONVIF está desativada na própria câmera.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>Nenhum pacote de outro fabricante está instalado.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>Há pacotes de outros fabricantes em execução na câmera: %1. Remova os que não forem necessários.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Acertar o relógio</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>Abra a página web da câmera, System &gt; General settings, escolha “Synchronize with computer time” e salve.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>Saber quais dispositivos estão na rede</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>Saber quais programas eles executam</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>Configurar computadores e dispositivos com segurança e mantê-los assim</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>Ficar sabendo das falhas e corrigi-las</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>Dar direitos de administrador a poucos e acompanhar o uso</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>Manter logs com a hora certa e lê-los</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>Proteger e-mail e navegadores</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>Manter programas maliciosos de fora</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>Executar só os serviços e portas necessários</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>Poder recuperar os dados</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>Configurar firewalls, roteadores e switches com segurança</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>Vigiar as fronteiras entre redes</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>Proteger os dados em trânsito e armazenados</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>Dar a cada um só o acesso de que precisa</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>Controlar quem entra na rede, sobretudo sem fio</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>Controlar as contas e a forma de login</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>Treinar as pessoas</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>Manter sem falhas os programas em uso</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>Estar pronto para um incidente</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>Testar se um ataque funcionaria</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>O nome “%1” não informa modelo e versão. Use o pacote com o nome que a VIVOTEK dá, como FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>“%1” é para outro modelo: esta câmera roda “%2”. Um pacote errado pode inutilizar a câmera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>“%1” é para a versão de outro fabricante: esta câmera roda “%2”.</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>A câmera não informa qual firmware roda; ninguém pode dizer se um pacote serve.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>“%1” não é mais novo do que o que esta câmera roda (“%2”). Firmware antigo tem brechas antigas. Confirme que é isso mesmo ou escolha outro pacote.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>Um SHA-256 tem 64 dígitos de 0 a 9 e de a a f. Deixe em branco ou copie inteiro.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>O pacote não é o do SHA-256 informado: o dele é %1. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>Deixar a câmera criar o próprio certificado</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>Instalar um certificado assinado pela autoridade</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>O certificado venceu. Abra Security &gt; HTTPS na página da câmera, remova-o e crie um novo.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>Ativar o HTTPS, mantendo o HTTP</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>Desativar o HTTP simples</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificado de %1 emitido por %2, válido até %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificado de %1 emitido por %2. Vence em breve: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificado de %1, autoassinado, válido até %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificado de %1, autoassinado. Vence em breve: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>Só HTTPS. Certificado de %1 emitido por %2, válido até %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>Só HTTPS. Certificado de %1 emitido por %2. Vence em breve: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>Só HTTPS. Certificado de %1, autoassinado, válido até %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>Só HTTPS. Certificado de %1, autoassinado. Vence em breve: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>Esta câmera só aceita um certificado assinado pela página dela. Abra ali Security &gt; HTTPS, crie e salve uma solicitação de certificado, peça a assinatura à autoridade e carregue o que voltar.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>A câmera não mostra a opção “só HTTPS”. Abra Security &gt; HTTPS na página dela e escolha ali.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Só HTTPS</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP e HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>Só HTTPS, com certificado da autoridade do local</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS junto com o HTTP, com certificado da autoridade do local</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>Só HTTPS, com certificado da autoridade da empresa</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS junto com o HTTP, com certificado da autoridade da empresa</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>Só HTTPS, com certificado da própria câmera</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS junto com o HTTP, com certificado da própria câmera</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>A câmera não disse se o HTTPS está ativado.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>Tudo o que passa entre você e a câmera pode ser lido e alterado no caminho.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>O certificado não vale hoje: venceu ou ainda não começou a valer.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>O HTTP simples ainda responde, além do HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>O certificado ainda não é o assinado pela autoridade desejada.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>O certificado deve ser um destes: selfSigned, siteCa, companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>Um certificado vale de 1 a 9999 dias.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>O país tem duas letras, por exemplo BR ou DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>“%1” é longo demais para um certificado ou tem um caractere que as câmeras não aceitam.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>Um certificado assinado pela própria câmera criptografa, mas não impede um intermediário até que o gravador e os navegadores o tenham fixado. Um de autoridade é reconhecido por todos que conhecem a autoridade.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>Assinado pela própria câmera</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>De uma autoridade que o Camlock mantém para este local</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>Da autoridade da própria empresa</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>Consta no certificado. Em branco = como está na câmera.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>País (duas letras)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>“%1” não é uma sub-rede. Escreva como 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>O endereço %1 da câmera está na sub-rede %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>O endereço %1 da câmera não está na sub-rede %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 é o endereço da própria sub-rede ou o de broadcast (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>A máscara %1 da câmera corresponde à sub-rede %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>A máscara %1 da câmera não corresponde à sub-rede %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>“%1” não é endereço de gateway.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>O gateway %1 não está na sub-rede %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>O gateway %1 é o endereço da própria câmera.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>O gateway da câmera é %1, como planejado.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>O gateway da câmera é %1, e o plano diz %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>O gateway %1 responde na rede deste computador.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>O gateway %1 não responde na rede deste computador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>“%1” não é uma VLAN. Uma VLAN tem um número de 1 a 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>A câmera marca os pacotes com a VLAN %1, como planejado.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>A câmera marca os pacotes com a VLAN %1, e o plano diz %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>“%1” não é um endereço que se possa reservar.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>O endereço reservado %1 não está na sub-rede %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>A câmera está com o endereço reservado %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>A câmera está com o endereço %1, e o reservado é %2.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>Outro dispositivo (%2) está com o endereço reservado %1.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>A câmera tem endereço fixo.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>Outro dispositivo (%2) também responde pelo endereço %1 da câmera.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>Um registro anterior deste local (%1) tem outra câmera (%2) neste endereço.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plano: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>Informe qual servidor guarda o log.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>“%1” não é um nome de host nem um endereço.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>A porta do servidor de log é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>Nenhum servidor configurado</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>Para %1, porta %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>Pergunte a quem administra a rede se é EAP-PEAP ou EAP-TLS.</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>Falta o nome pelo qual a rede conhece esta câmera (identidade).</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>A identidade tem no máximo 64 caracteres e nenhum destes: &quot; &apos; &lt; &gt; &amp;. Peça outra.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>Falta o certificado da CA: sem ele a câmera mostraria a identidade a qualquer um.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>Falta a senha do EAP-PEAP ou ela contém um destes: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>Falta o certificado da própria câmera para EAP-TLS.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>Contém uma palavra ou senha comum.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>Contém uma palavra comum com letras trocadas; os programas de adivinhação conhecem isso.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>Contém uma palavra que todos tentam em câmeras.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>Os mesmos caracteres se repetem.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>Contém uma sequência como abc ou 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>Contém teclas vizinhas.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>Contém uma data ou um ano.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>É curta demais para ser difícil de adivinhar.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>Nenhum padrão simples foi encontrado nela.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>No mínimo %1 caracteres</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>Uma letra minúscula (a–z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>Uma letra maiúscula (A–Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>Um dígito (0 a 9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>Um destes: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>Nenhuma palavra ou número comum, nem com pequenas trocas</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>Sem espaços, sem acentos, nenhum destes: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>No máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>Fotogr&amp;afia</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>JPEG ou PNG, no máximo 10 MB. Uma cópia menor fica junto do registro, sem local nem hora.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>%1 fica em %2 ou recebe uma porta de 1025 a 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>Os navegadores não abrem páginas na porta %1. Escolha outra.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>A porta %1 não pode ser usada para %2: a câmera a usa para %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>Mudar as páginas web e o RTSP para outras portas</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>Mudar o RTSP para outra porta</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>Mudar as páginas web para outras portas</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>Portas diferentes das usuais, se isso ajuda o local</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>A câmera deu um valor que não é uma função que o Camlock conheça: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root, %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>Dar a %1 a função de que precisa</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>Abra a página de usuários da câmera e dê a %1 a função “%2”.</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>Não oferecido por este firmware</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>A câmera diz que não tem isso (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>A câmera não mostrou todas as configurações; esta pode estar oculta.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>A câmera parece ter isso (%1), mas não mostra uma configuração que o Camlock conheça. Verifique na página web da câmera.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>A câmera não mostra configuração para isso, e nada mais dá indício dela.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Desconhecido (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>A câmera deu um valor que não é nem ativado nem desativado: “%1”.</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>Ativada, com quem precisa da câmera</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>Quem pode acessar a câmera</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>Endereços, redes e faixas. O gravador e este computador devem estar entre eles.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Endereço do administrador</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>É sempre liberado, diga o que disser a lista. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>Ainda não há uma lista que possa bloquear alguém.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Em câmeras desta geração a lista talvez proteja só o vídeo; uma resposta das páginas web não provaria nada. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>Só um computador fora da lista poderia mostrar, e este está nela. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>Só deixar endereços conhecidos acessarem a câmera</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>Uma câmera que só fala com o gravador e alguns visualizadores não pode ser atacada a partir de nenhum outro dispositivo.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>Todos os demais ficam bloqueados na hora. Quem se bloquear precisa do botão de reset. Em câmeras antigas a lista pode proteger só o vídeo, não as páginas web.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>O mais seguro, se o gravador fala HTTPS. O HTTP simples fica desativado.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>Validade (dias)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>Cerca de um ano. É preciso um novo antes do vencimento; a folha diz quando.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>Arquivo com o certificado assinado</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>O que a autoridade devolveu. Em branco enquanto não chegar.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>Este firmware não mostra HTTPS que se possa verificar.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>Criptografar com HTTPS</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>Sem HTTPS, qualquer um no caminho pode ler e alterar o que vai e vem das páginas da câmera. O vídeo em si continua legível (RTSP e RTP), a não ser que o gravador o obtenha por RTSP sobre HTTPS.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>As páginas web ficam fora por alguns segundos. Os navegadores alertam para um certificado que não conhecem: ele criptografa, mas só quem o fixou, ou conhece sua autoridade, distingue a câmera de um impostor.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>Mudar a porta detém scripts simples que só tentam as portas usuais. Não é defesa contra quem mira esta câmera: a nova porta é encontrada em segundos. Decida se o local quer isso.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>Um serviço ainda escuta onde scripts de ataque simples olham primeiro.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>Em branco = como está. Senão, uma porta de 1025 a 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Porta HTTP</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>Segunda porta HTTP</translation>
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
        <translation>Nenhuma porta será abandonada; não há nenhuma que precise deixar de responder.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>Mudar as portas usuais</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>Scripts simples só olham as portas usuais. Não é defesa contra quem mira a câmera: a nova porta é encontrada em segundos.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>Gravador, navegadores e favoritos precisam das novas portas, e os firewalls precisam liberá-las. A câmera fica fora por alguns segundos.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>Para um servidor de log do local</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>Esta câmera só envia o log para a porta 514.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>O log fica na câmera, onde um invasor pode apagá-lo.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>A câmera não disse se envia o log para fora.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>Não é o servidor de log deste local.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>Enviar o log a um servidor</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>Servidor de log (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>O endereço dele, dentro do local. Com o deste computador é possível comprovar que as linhas chegam.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>Porta (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>514 é a usual.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>Não comprovado daqui: só o servidor de log vê o que chega. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>Quem invade apaga o log da câmera. Uma cópia em outro lugar permanece. Ela viaja em texto aberto (UDP): outros no caminho podem ler, e linhas podem se perder.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>A câmera envia a esse servidor uma linha por evento.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>No máximo %1 streams ao mesmo tempo</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>Esta câmera aceita um número de 1 a %1.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>A câmera não disse quantos streams entrega ao mesmo tempo.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>Com mais streams do que o necessário, qualquer um que entre pode esgotar os recursos da câmera.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>Limitar o número de streams</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>Streams ao mesmo tempo</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>Conte todos os visualizadores e o gravador, que pode usar dois. Abaixo de 3 não sobra espaço para uma segunda visualização.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>Para mostrar isso, o Camlock teria de tirar streams do gravador. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>Limitar quantos podem ver ao mesmo tempo</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>Cada stream exige trabalho da câmera. Sem limite, alguns estranhos podem deixar o gravador sem nenhum.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>Todos os visualizadores caem uma vez e voltam. Quem passar do limite fica sem imagem.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>Ausente ou com função diferente da que o local quer: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>A conta do gravador</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>Por exemplo: vms. Se a câmera não a tiver, o Camlock a cria.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Função dela</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>Operador só se o gravador precisar alterar ajustes de imagem.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>Endereço IP do gravador</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>Com ele o Camlock garante que o gravador nunca fique bloqueado.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Outras contas</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>Por exemplo: guard=viewer, chief=administrator. Uma por pessoa.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>Ninguém informou a conta do gravador; por isso não foi testada.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>O Camlock não tem a senha do gravador; por isso não foi testada.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>Dar ao gravador uma conta própria</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>O root pode tudo na câmera. Se o gravador usa o root e é invadido, a câmera também se perde.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>O gravador precisa ser configurado com a nova conta. Se usava o root, fica sem imagem até lá.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>Desativar o multicast contínuo</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>Desativado em todos os streams</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>Ativado (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>O vídeo é enviado a toda a rede o tempo todo.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>Se o multicast chega aqui depende dos switches da rede; o silêncio não provaria nada. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>Com multicast contínuo a câmera envia o vídeo a toda a rede o tempo todo, mesmo que ninguém assista. Isso inunda a rede, e qualquer um nela pode ver.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>Um gravador que só escuta multicast fica sem imagem até pedi-la. O multicast sob demanda continua funcionando.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>Desativar a visualização anônima</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>Qualquer um pode assistir sem login.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>Não deixar ninguém assistir sem login</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>Com visualização anônima, todos na rede veem a imagem, e a câmera ignora o login do RTSP.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>Quem assistia sem login passará a ter de fazer login.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar o microfone</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>O som é transmitido (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>Quem obtém o stream ouve o que se fala perto da câmera.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>Mudo. Estes streams ainda têm uma faixa de áudio sem som: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>Uma câmera com o microfone silenciado ainda pode enviar uma faixa de áudio sem som; a rede não permite saber. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>Uma câmera que ouve é um aparelho de escuta. Em muitos países, gravar conversas exige consentimento.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>A visualização ao vivo e as gravações ficam sem som. Alarmes por som deixam de funcionar.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>A até 30 s deste computador; fuso %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>A até 30 s deste computador; o fuso da câmera é mantido, pois nenhum outro foi informado</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>A câmera não informou a hora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>“%1” não é um fuso horário que a câmera possa ter.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>Gravações e logs ficam com a hora errada.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>O fuso ou o horário de verão não é o do local; a hora exibida está errada.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>O instante está certo, mas a câmera não mostra configuração de fuso horário.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Fuso horário do local</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>O fuso deste computador. Em branco = manter o da câmera.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>A hora é lida da própria câmera; não há outra coisa a verificar.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>Depois de um incidente, gravações e logs valem tanto quanto a hora que trazem.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>As gravações podem mostrar uma lacuna ou sobreposição no momento da alteração.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>Esta versão tem vulnerabilidades publicadas: %1. Atualize-a; se não houver versão mais nova, isole ou substitua a câmera.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>Sem internet não há como saber se esta é a versão mais recente. Compare com a página de downloads da VIVOTEK. O Camlock não conhece vulnerabilidade publicada nela; isso não quer dizer que seja segura.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>Sem internet não há como saber se esta é a versão mais recente. Compare com a página de downloads da VIVOTEK e veja ali se estas foram corrigidas: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>A versão mais recente para este modelo, sem vulnerabilidades conhecidas</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>A câmera não informou a versão do firmware. Veja na página web dela.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>&amp;Pacote de firmware</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>O arquivo da página de downloads da VIVOTEK, com o nome original. Em branco = o firmware fica. O Camlock o envia primeiro, espera o reinício e lê a câmera de novo.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>Enviar mesmo que seja mais antig&amp;o que o da câmera</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>Só se o suporte da VIVOTEK indicar: brechas antigas voltam.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>&amp;SHA-256 do pacote</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>Quando a página da VIVOTEK o traz: mostra que o arquivo está íntegro.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>Atualizar o firmware</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>Só a página de downloads da VIVOTEK diz qual é a versão mais recente. A câmera diz qual ela roda.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>Rodar o firmware mais recente</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>Firmware antigo tem brechas que qualquer um pode consultar. A versão mais recente fecha as que são conhecidas.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>A atualização leva alguns minutos e reinicia a câmera. Enquanto isso não há imagem.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>O login é pedido por digest</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>A câmera não disse como pede o login.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>Com Basic, cada requisição leva a senha legível para qualquer um na rede.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>Pedir o login por digest</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>Pedir o login web por digest</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>Basic envia a senha legível pela rede. Digest não; é antigo (MD5), por isso HTTPS por cima é ainda melhor.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>Os navegadores pedem o login mais uma vez. Um gravador que só conhece Basic precisa passar para digest.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>Desativar o IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>A câmera tem um segundo endereço que as regras feitas para IPv4 não cobrem.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>O Camlock acessa esta câmera por IPv6 e perderia o acesso. Use o endereço IPv4 da câmera e depois desative o IPv6.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>Se o local não usa IPv6, ninguém fica de olho nele: listas de acesso e firewalls costumam ser feitos só para IPv4.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>Quem acessa a câmera por IPv6 precisa usar o endereço IPv4.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>Um servidor de hora, consultado a cada hora</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1, consultado a cada hora</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>A câmera não mostra configuração para o nome do servidor. Configure na página web dela.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>Não é o servidor de hora deste local.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>O relógio não é corrigido ao menos uma vez por dia; as horas nos logs não são confiáveis.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>Deixar um servidor de hora corrigir o relógio</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Servidor de hora (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>O melhor é um servidor dentro do local: funciona sem internet. Em branco = manter o da câmera.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>Só o servidor de hora poderia ver se a câmera o consulta. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>Relógios atrasam e adiantam, e uma câmera sem servidor de hora pode voltar ao ano 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>A câmera envia uma consulta a esse servidor a cada hora. Se o servidor estiver errado, a hora estará errada.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>A menor função para cada um; saídas e movimento para operadores</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>Uma conta, ou todos os visualizadores pelas saídas ou pelo movimento, pode mais do que precisa.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>Informe se estas contas precisam da função que têm: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>Reservar saídas e movimento da câmera a operadores</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>Quem só assiste não precisa fazer isso.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>Visualizadores, operadores e administradores</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>Operadores e administradores</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Só administradores</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>Contas que precisam de mais do que ver</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>Por exemplo: vms=operator, chief=administrator. As demais só veem.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>Quem pode acionar as saídas</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>Quem pode mover a câmera</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>Só um login com cada conta poderia mostrar, e o Camlock não tem essas senhas. Vale a resposta da própria câmera.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>Dar a cada um a menor função de que precisa</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>A senha roubada de um visualizador mostra imagens. A de um operador ou administrador altera a câmera.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>Os visualizadores não podem mais mover a câmera nem acionar as saídas.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>Definida e difícil de adivinhar: 8 ou mais caracteres, minúscula, maiúscula, dígito e especial</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Em branco</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>Sem senha do root a câmera não pede login a ninguém.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>Definida, mas fácil de adivinhar</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>A senha não segue as regras do guia.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>Definida e segue as regras do guia</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>O Camlock não entrou como root; por isso não pode dizer se a senha do root é boa.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>Definir a senha do root</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>Nova senha do root</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>O melhor é uma senha gerada de 20 caracteres; ninguém precisa lembrar dela.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>Definir uma senha forte para o root</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>Com a senha do root em branco, a câmera deixa qualquer um entrar, não importa que outras contas tenha. Uma senha simples é adivinhada em segundos.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>Quem entra como root, inclusive um gravador, precisa da nova senha. Se ela se perder, só o botão de reset resolve.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic, como escolhido para este local</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>Basic envia a senha legível pela rede, e alguns firmwares deixam passar um login Basic malformado (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>Qualquer um na rede pode assistir ao stream.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>A câmera deu um valor que o Camlock não conhece.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>Pedir login nos streams RTSP</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Tipo de login</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>Escolha Basic só se o gravador não aceitar digest.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>Os gravadores obtêm o vídeo por RTSP. Sem login ali, qualquer um na rede também o obtém.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>Visualizações em curso podem parar por um instante. Um gravador sem o login certo fica sem imagem.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>Desativar o SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>O SNMP v1 e o v2c só pedem uma palavra que viaja legível; o v3 sem senhas fortes é pouco melhor.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>Desativado. Os nomes de comunidade de fábrica (Public, Private) continuam definidos: mude-os antes que alguém ative o SNMP</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>Só para SNMP v3. As senhas precisam de 8 ou mais caracteres.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>Escolha v3 só se a gerência de rede do local precisar.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>Só v3, com senhas</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>Nome para leitura e escrita</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>Nome para leitura</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Senha de login</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>Senha de criptografia</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>Desativar o SNMP ou usar só v3</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>O SNMP v1 e o v2c revelam muito sobre a câmera a quem sabe uma palavra, e essa palavra é pública.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>A gerência de rede deixa de ver a câmera por SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>Desativar o UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>Apresentação e encaminhamento de portas desativados</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>A câmera se anuncia, ou abre portas, por conta própria.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>O UPnP mostra a câmera a todos na rede e pode abrir no roteador um caminho até a internet.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>A câmera deixa de aparecer sozinha na pasta de rede do Windows. Caminhos que ela abriu no roteador podem ficar até ele reiniciar.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidade</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>O nome pelo qual o servidor da rede conhece esta câmera.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>C&amp;ertificado da câmera</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>A autoridade do próprio local gera aqui a chave e o certificado; o servidor da rede precisa confiar na raiz dela.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um arquivo</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>Feito pela autoridade do próprio local</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>Senha o&amp;u frase secreta</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>Da identidade, para EAP-PEAP; da chave privada, para EAP-TLS, se tiver.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>Quem administra a rede diz qual. O EAP-TLS não precisa de senha que possa vazar.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ainda não escolhido</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (nome e senha)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificado)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>Certificado da C&amp;A</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>Da autoridade que assina o certificado do servidor de autenticação: PEM ou DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Ar&amp;quivo do certificado</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM, DER ou PKCS#12 (.p12, .pfx) com a chave incluída.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>C&amp;have privada</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>Deixe em branco se ela está no arquivo do certificado.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>Configurar o 802.1X, por último</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>Faça por último, na página “IEEE 802.1x” da câmera, com a porta dela no switch ainda aberta: carregue os certificados, digite a identidade, ative e depois feche a porta. O caminho de volta é uma porta aberta ou uma exceção para o endereço MAC da câmera (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>Ativado, com EAP-TLS ou EAP-PEAP, conforme diz o responsável pela rede</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>A câmera mostra método ou identidade diferente da deste local.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>Esta câmera só aceita certificados na página web dela.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>Quem desconecta a câmera ganha acesso à rede.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>Só o switch vê se a câmera mostra a identidade antes de receber a rede.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>Deixar a rede perguntar quem é a câmera (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>Com 802.1X o switch só dá rede a dispositivos que provam quem são. Quem desconecta a câmera não ganha nada.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>Com certificado ou relógio errado a câmera fica totalmente sem rede. Configure com a porta dela no switch aberta. O caminho de volta é uma porta aberta ou uma exceção para o endereço MAC dela (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1, máscara %2, gateway %3, de um servidor DHCP</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1, máscara %2, gateway %3, fixo</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>Endereço, sub-rede, VLAN, switch e porta constam no plano de rede do local</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>Só o plano do local mostra isso. Inclua a câmera nele e informe aqui onde está: plano, VLAN, switch e porta.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>O planejado e o encontrado não coincidem. O item fica aberto até coincidirem ou até virar exceção.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>Quem responde por este endereço: uma pessoa ou um departamento.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Propósito</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>O que a câmera observa, por exemplo “Portão norte”.</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>V&amp;LAN</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>O número dela, de 1 a 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Sub-rede</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>Com o tamanho do prefixo, como 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>O endereço do roteador nesta sub-rede; em branco se não houver.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>En&amp;dereço reservado</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>O endereço que o plano guarda para esta câmera.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>Sw&amp;itch</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>O nome do switch em que a câmera está ligada.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;ta</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>A porta do switch, como o próprio switch a chama.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>O plano de rede não está na câmera. A câmera diz qual endereço tem.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>Dar à câmera seu lugar no plano de rede</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>Quem sabe de quem é cada endereço percebe um dispositivo estranho. Uma rede própria mantém as câmeras separadas do escritório.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>Nenhum, desde que o endereço fique.</translation>
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
        <translation>Não visível da câmera</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>A porta da câmera só aceita o endereço MAC desta câmera, e o switch mantém um log</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>Só o switch mostra isso. Na porta desta câmera, permita apenas este endereço MAC e ative o log. Depois informe aqui quem fez e onde.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>Família do swi&amp;tch</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>O Camlock escreve os comandos; alguém os cola no switch.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>Outro, em texto simples</translation>
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
        <translation>O nome dele, para a folha; em branco = como no plano de rede.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>Como o próprio switch a chama, por exemplo Gi1/0/7; em branco = como no plano.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>Servidor de log (s&amp;yslog)</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>Para onde o switch envia o log; em branco = já tem um.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>As configurações de um switch não são visíveis de um notebook ligado em outro ponto.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>Proteger a porta da câmera no switch</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>Quem desconecta a câmera encontra um ponto de rede ativo, muitas vezes ao ar livre. Uma porta que só aceita um endereço MAC, e um log do que acontece nela, tornam isso mais difícil e visível.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>Uma câmera substituta fica sem rede até o switch conhecer o novo endereço MAC.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>Alguém lê os avisos de segurança do fabricante e os repassa</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>Só uma pessoa pode dizer quem lê os avisos de segurança do fabricante para este local. Informe o nome aqui.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>Uma assinatura de boletim não está na câmera.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>Ler os avisos de segurança do fabricante</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>Uma brecha no firmware só é fechada onde alguém fica sabendo dela. O fabricante escreve sobre as brechas no site e no boletim.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>Alguns e-mails.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>Ninguém alcança a câmera, o cabo ou o botão de reset sem escada e ferramenta</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>Só quem está ali pode ver: altura, caixa, cabo em eletroduto, cartão de memória atrás da tampa. Olhe e informe aqui o que encontrou.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>Nenhuma rede mostra como a câmera está montada.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>Proteger a própria câmera</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>Quem consegue tocar a câmera pode virá-la, quebrá-la, levar o cartão de memória ou apertar o botão de reset.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>Nenhum na rede.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>Só v3, com SHA, nomes e senhas próprios</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>v1 e v2c: %1, v3: %2 (0 = desativado, 1 = ativado)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>O SNMP v3 precisa de uma senha de login e uma de criptografia, cada uma com 8 ou mais caracteres.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 ou v2c está ativado, ou o v3 está desativado ou ainda tem os nomes de fábrica, MD5 ou nenhuma senha.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>Usar só SNMP v3</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>O endereço MAC da câmera é desconhecido.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>Informe a porta, como o próprio switch a chama.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>Isto não é nome de porta: pode ter letras, dígitos, espaços e os sinais / . - :, e começa com letra ou dígito.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>Uma VLAN tem um número de 1 a 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>O servidor de log não é um endereço nem um nome de host.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>A câmera não consulta servidor de hora</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>Os servidores integrados da câmera, a cada %1 s</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1, a cada %2 s</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1, a cada %2 s. É um servidor público: um risco, pois qualquer um pode operá-lo, e ele exige acesso à internet</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>Informe a conta que o gravador usa.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>O root não é para o gravador: dê ao gravador uma conta própria.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>A câmera não pode ter uma conta chamada “%1”.</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>A função do gravador é visualizador ou operador.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>Uma conta própria para o gravador, com a menor função</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>Contas além do root: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Adicionar a conta %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>Abra a página de usuários da câmera e dê a “%1” a função “%2”. Se a lista estiver cheia, exclua antes uma conta de que ninguém precise.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>Nada que dê acesso é revelado a ninguém.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>Sem login nada é revelado (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>Uma senha ou chave é revelada sem login.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>Sem login nenhuma configuração é revelada.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>Sem login a câmera revela %1 configurações, a começar por %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>O login é pedido por digest; Basic não é oferecido.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>A câmera não pede login a ninguém; por isso não mostra como o faria.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>Um login Basic inventado foi aceito.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>A câmera oferece Basic.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>Basic não é oferecido.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>O root sem senha já foi recusado nesta execução.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>O root sem senha não foi testado, pois já houve logins errados suficientes nesta execução.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>Nível %1: recusado sem login (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>Nível %1: a câmera revelou as configurações sem login.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>Nível %1: a câmera não tem essa página (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>Nível %1: a câmera não pediu login, mas também não revelou nada.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>No nível visualizador, as configurações são recusadas a quem não tem login.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>No nível operador, as configurações são recusadas a quem não tem login.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>As configurações são recusadas a quem não tem login.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>Este computador não conseguiu consultar pela rede.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>O HTTP simples está fechado ou só leva ao HTTPS.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>A câmera responde por HTTP simples (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>A câmera leva a outra página por HTTP simples.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>A resposta (HTTP %1) não diz nem sim nem não.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>O HTTP simples só leva ao HTTPS.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>O HTTPS responde com o certificado que deveria ter.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>O HTTPS consta como ativado, mas nada responde ali.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>O certificado foi mostrado, mas nenhuma página web veio com ele.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>O HTTPS consta como ativado, mas ali não se fala TLS.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>Certificado de %1, válido até %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>Certificado de %1, válido até %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>Certificado diferente do esperado: %1, válido até %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>Nada responde no endereço IPv6 da câmera.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>O endereço IPv6 da própria câmera só pode ser visto na rede dela.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>Este computador não tem IPv6 na rede da câmera.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>A câmera responde por IPv6, em %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>Nada responde por IPv6 em %1, o endereço que o MAC gera.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>A câmera responde a buscas Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>A câmera não responde a buscas Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>O guia não pede isso; fica só como informação.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>Nada responde nas portas que a câmera usava antes.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>Nenhuma porta foi abandonada nesta execução; nenhuma foi consultada.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>A porta %1 está aberta, mas não diz para quê.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>A câmera não responde a ninguém agora; o silêncio dela não prova nada.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>A porta %1 ainda responde (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>Nada responde em %1.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>A porta %1 está aberta.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>A porta %1 está fechada.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>A porta %1 não responde.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>A porta telnet está fechada.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>A porta FTP está fechada.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>Um endereço fora da lista de acesso não recebe resposta.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>Este computador não tem um segundo endereço para consultar.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>Este computador não pode consultar a partir de %1.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>O servidor web responde a %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>A câmera responde a %1 por RTSP (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>Recusado a partir de %1, o segundo endereço deste computador.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>Outro programa neste computador já recebe ali.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>Este usuário não pode abrir essa porta neste computador.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>Este computador não conseguiu escutar na rede.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>A câmera está atrás de portas mudadas, e esta não é conhecida.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>Uma linha do log da câmera chega a este computador.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>Nenhuma linha chegou em %1 s.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>Chegou às %1: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>Os streams são recusados a quem não tem login.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>A câmera não conhece nenhum de seus streams por nome.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>O stream %1 foi descrito sem login.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>A resposta do stream %1 (RTSP %2) não diz nem sim nem não.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>O stream %1 foi descrito para um login Basic malformado (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>Um login Basic malformado não teve resposta clara.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>Recusado sem login, em todos os streams.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>A porta RTSP está fechada: ninguém obtém stream ali.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>A resposta não pode ser lida.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>Nenhuma resposta chegou por RTSP.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>O stream %1 foi descrito sem login na porta %2 (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>As imagens são recusadas a quem não tem login.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>Recusado sem login (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>A câmera não tem imagem ali (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>A câmera enviou uma imagem sem login.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>A resposta não contém imagem.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 e v2c não respondem.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>A câmera responde por SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>Nenhuma resposta por SNMP v1 e v2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>O SNMPv3 responde.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>O SNMPv3 não responde.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>A câmera não responde a buscas por UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>A câmera responde a buscas por UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>Nenhuma resposta a buscas por UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>A câmera pergunta a hora a este computador.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>A câmera não perguntou em %1 s. Muitas câmeras perguntam só uma vez por hora.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>A câmera perguntou às %1.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>A câmera responde à busca do fabricante (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>A câmera não responde à busca do fabricante (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>A conta do gravador obtém o stream da câmera.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>Não há conta de gravador para testar.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>A câmera pede login de um modo que o Camlock não conhece.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>A conta do gravador não pode ver o stream %1 (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>O HTTPS mostra um certificado diferente do esperado. O login não foi enviado ali.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>O gravador não obtém stream: o RTSP está fechado, e o HTTPS não entrega nenhum.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>A conta do gravador obtém o stream %1 dentro do HTTPS; o RTSP está fechado.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>O gravador obtém o stream %1, como qualquer um: nenhum login é pedido.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>A conta do gravador obtém o stream %1, por RTSP e dentro do HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>A conta do gravador obtém o stream %1 por RTSP. O HTTPS não entrega nenhum.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>A conta do gravador é recusada.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>A porta do servidor web está fechada.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>Não foi possível alcançar o servidor web.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>A câmera fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>A câmera responde à busca ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>A câmera não responde à busca ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>A chave dele é curta (%1, %2 bits) e pode ser quebrada.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>A chave dele é de um tipo que este computador não conhece.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>Ele é assinado de um modo antigo (%1) que pode ser falsificado.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>As datas dele não podem ser lidas.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Venceu em %1.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>Pelo relógio deste computador ele ainda não é válido, só a partir de %1.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>o arquivo %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>o chaveiro do sistema</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>a memória deste programa, até ele terminar</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s atrasado</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s adiantado</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>%1 min %2 s atrasado</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>%1 min %2 s adiantado</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>%1 h %2 min atrasado</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1 h %2 min adiantado</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>%1 dias atrasado</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1 dias adiantado</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1, em relação a este computador; fuso %2; horário de verão ativado</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1, em relação a este computador; fuso %2; horário de verão desativado</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>hora deste computador</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(presente)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>feito pela câmera, novo</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>autoassinado</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>assinado pela autoridade do local</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>assinado pela autoridade da empresa</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsável %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>propósito %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>sub-rede %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>endereço reservado %1</translation>
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
        <translation>%1 (contestado pela VIVOTEK)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>%1 não pode ser lido como certificado.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 não pode ser lido até o fim: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>%1 não pode ser lido ou é grande demais para um certificado ou uma chave.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 não pôde ser gravado por completo: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>%1 venceu em %2. Peça um novo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 está danificado. Deixe o Camlock criar uma nova solicitação.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 está vazio. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 não é uma fotografia utilizável: JPEG ou PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 é grande demais para um pacote de firmware.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>%1 só vale a partir de %2. Confira o relógio deste computador ou peça um que já seja válido.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>Para gerar PDF é preciso um programa com fontes (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>Um certificado é indicado por “sha256:” e os 64 dígitos hexadecimais da impressão digital.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>Uma alteração falhou.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>Uma alteração no diário não pode ser entendida.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>Não é possível gerar uma chave para a câmera neste computador.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>Uma faixa começa pelo endereço menor.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>Uma faixa de - até só funciona com endereços IPv4. Para IPv6 escreva uma rede, 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>Um certificado assinado não se instala com uma só requisição.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>Depois desta alteração a câmera ficaria sem nenhuma via de acesso.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>Um emissor no arquivo não pode emitir este certificado. Peça à CA a cadeia completa.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>Um emissor do certificado da câmera não é válido hoje. Peça à CA a cadeia atual.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>O certificado de um emissor no arquivo não é válido hoje. Peça à CA a cadeia atual.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>Outra câmera responde agora neste endereço: %1 é “%2”, era “%3”. Nada mais foi enviado.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>Outra câmera responde agora neste endereço: %1 é “%2”, era “%3”. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>Outra câmera responde ali: %1 é “%2”.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>O HTTPS foi ativado, mas não responde: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>Não foi possível gerar uma chave para assinar registros.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>Não foi possível acertar uma conexão segura: o dispositivo não fala HTTPS aqui, ou só um ultrapassado.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>Nenhuma solicitação de assinatura desta câmera está guardada aqui. Execute uma vez sem arquivo de certificado: o Camlock salva uma.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>Nada responde em %1. Verifique o endereço, o cabo e a alimentação.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>Nada é pedido da conta.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Nada escuta em %1, porta %2.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>Cadastro %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>Algo responde em %1, mas não é uma câmera VIVOTEK.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>Etapa %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>Parado. O que foi feito até agora fica.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>Incompleto ou não é JSON válido (%1): linha %2, %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>Deve ser um único objeto JSON (%1): linha 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>O arquivo da CA contém “%1”, que não é uma autoridade certificadora. Escolha o certificado da CA que assina o do servidor de autenticação.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>A porta HTTPS mostra um certificado (%1) diferente do que a câmera gerou (%2). Nada foi enviado ali.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>Falta no arquivo PKCS#12 o certificado ou a chave privada. Exporte os dois juntos.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>A resposta não é a de uma câmera VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>A câmera respondeu ao pacote com o erro %1.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>A câmera respondeu com o erro %1.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>A câmera só responde por HTTPS, e o certificado dela ainda não é conhecido. Confie nele para continuar.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>A câmera pede login.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>A câmera pede uma senha.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>Não é possível alcançar a câmera: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>A câmera não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>A câmera não respondeu em %1 segundos.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>A câmera não informou mais quem é (falta %1). Nada foi enviado.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>A câmera não aceita a nova senha.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>A câmera não oferece ONVIF.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>A câmera não oferece isso (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>A câmera não oferece isso: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>A câmera não mostra a configuração do 802.1X.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>A câmera encerrou a conexão sem responder.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>A câmera não tem certificado próprio.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>A câmera não gerou o certificado em %1 segundos.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>A câmera deixa esta conta entrar, mas não na administração (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>A câmera lista a conta %1, mas não a deixa entrar.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>A câmera agora pede a senha em texto aberto, e antes não pedia. Não foi enviada.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>A câmera recusou a conta: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>A câmera recusou a alteração: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>A câmera recusou o pacote: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>A câmera recusou a requisição como malformada (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>A câmera recusou o usuário ou a senha. Não serão tentados de novo.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>A câmera recusou o valor de %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>A câmera já recusou este login; ele não será tentado de novo.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>A câmera agora roda “%1”; o nome do pacote diz “%2”.</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>A câmera diz que está ocupada (503). Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>A câmera manda o Camlock para outro endereço: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>A câmera não enviou imagem utilizável.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>A câmera enviou algo que não é uma solicitação de assinatura.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>A câmera mostra %1 = “%2” em vez de “%3”.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>A câmera mostra um certificado diferente daquele em que você confia; nada foi enviado. A impressão digital dele é sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>A câmera reiniciou sem responder.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>A câmera aceitou o novo certificado, mas a porta HTTPS ainda não o mostra.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>A câmera quer algo que o Camlock não conhece.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>A câmera recebeu o pacote inteiro e ainda roda “%1”. O pacote pode estar danificado: compare o SHA-256, baixe-o de novo ou consulte o suporte da VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>A câmera saiu da rede no meio do trabalho e não voltou: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>A porta HTTPS da câmera não mostra certificado.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>O serviço ONVIF da câmera pede login.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>O serviço ONVIF da câmera não oferece isso.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>O serviço ONVIF da câmera recusou o usuário ou a senha. Não serão tentados ali de novo.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>O serviço ONVIF da câmera recusou isso e não diz o motivo.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>O serviço ONVIF da câmera já recusou este login; ele não será tentado de novo.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>O serviço ONVIF da câmera recusou este login.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>O serviço ONVIF da câmera recusou isso: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>A lista de acesso da câmera não mostra %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>A lista de acesso da câmera é do outro tipo.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>A lista de acesso da câmera ainda mostra %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>A resposta da câmera declara um tipo de documento próprio, que o Camlock não lê.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>A resposta da câmera tem partes demais.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>A resposta da câmera está cortada ou é longa demais.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>A resposta da câmera tem níveis demais.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>A resposta da câmera não é conhecida no ONVIF.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>A resposta da câmera não é o XML pedido.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>A resposta da câmera é longa demais.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>O certificado da câmera não traz a assinatura desta CA. Escolha a CA que o emitiu.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>O certificado da câmera não leva a esta CA. Escolha a CA que o emitiu ou um arquivo com todos os emissores intermediários.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>O certificado da câmera ainda não é conhecido; nada foi enviado. A impressão digital dele é sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>O certificado da câmera não pode ser usado por um cliente. Peça à CA um com os usos digitalSignature e clientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>O certificado da câmera, ou um emissor dele, não pode ser usado para isso. Peça à CA um certificado de cliente (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>O relógio da câmera não aceitou a hora: a diferença é de %1 s.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>A chave da câmera (%1, %2 bits) é fraca demais ou incomum; é preciso RSA de no mínimo 2048 bits.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>A lista de contas da câmera não mostra %1 como deveria.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>As configurações atuais da câmera não podem ser salvas em %1: %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>A solicitação de certificado da câmera não pode ser lida.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>A solicitação de certificado da câmera não pode ser lida. Crie uma nova.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>A solicitação de certificado da câmera não está assinada com a própria chave.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>Não é possível criar neste computador a autoridade certificadora para %1.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>Não é possível assinar o certificado neste computador.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>O arquivo do certificado não contém chave privada. Escolha também o arquivo da chave.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>O checklist não pôde ser impresso.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>O checklist não pôde ser gravado.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>As datas de %1 não podem ser lidas. Peça um novo.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>As datas deste certificado não podem ser lidas. Peça um novo à CA.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>O chaveiro do sistema não pode ser usado: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>O chaveiro do sistema não respondeu.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>O chaveiro do sistema não devolveu o que foi guardado.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>O arquivo %1 não pode ser criado: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>O arquivo %1 não pode ser aberto: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>O arquivo %1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>O arquivo %1 já existe; ele não é sobrescrito.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>O arquivo %1 está danificado e não pode ser movido.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>O arquivo %1 está em uso.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>O arquivo %1 é grande demais para ser de senhas.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>O arquivo não contém um certificado que se possa ler. Peça-o à CA como PEM, DER ou PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>O arquivo está danificado ou cortado. Peça à CA que o envie de novo.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>O arquivo é grande demais para um certificado ou uma chave.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>O arquivo é grande demais. Peça à CA só o certificado e os emissores.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>Falta no arquivo o certificado do emissor “%1”. Peça à CA a cadeia completa.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>A pasta %1 não pode ser gravada, ou outro Camlock acabou de criá-la.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>A pasta %1 não está vazia; uma autoridade certificadora só é criada em uma pasta nova.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>A pasta para %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>A senha provisória não foi aceita.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>O diário %1 não pode ser aberto: outro Camlock está neste trabalho ou a pasta não permite gravação.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>O diário %1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>O diário %1 não pode ser gravado: %2. Sem ele, nada é enviado a uma câmera.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>O arquivo %1 é grande demais para ser um diário.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>O diário não diz onde a câmera poderia estar.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>O diário não diz qual nível era desejado.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>O diário está danificado na linha %1.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>O diário está danificado na linha %1: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>O diário está vazio.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>A chave e o certificado raiz em %1 não formam um par.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>A chave em %1 precisa ter uma frase secreta.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>A chave da autoridade certificadora do local está danificada.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>A chave que assina os registros está danificada: %1. Mova o arquivo para outro lugar, e o Camlock cria uma nova; registros assinados pela antiga indicam a antiga.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>A chave que assina os registros está em uso em %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>O arquivo da chave não contém uma chave privada que se possa ler. Exporte-a como PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>A lista de certificados emitidos %1 falta ou está danificada; sem ela nada é emitido.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>A lista de vulnerabilidades não tem “schema”.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>O nome %1 não é conhecido nesta rede.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>O número depois de / deve ser de 0 a %1.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>O pacote mudou desde que foi examinado. Nada foi enviado. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>O papel é estreito demais para o checklist.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>A frase secreta não abre a chave da autoridade certificadora do local.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>A frase secreta não abre a chave privada. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>A frase secreta da CA deste local não está em %1. Ela foi criada com outro chaveiro: entre nele ou dê outro nome ao local.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>A fotografia %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>A fotografia %1 tem mais de 10 MB.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>A impressora não aceitou a próxima página.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>A chave privada não pertence ao certificado. Escolha os dois arquivos criados juntos.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>A chave privada está bloqueada. Digite a frase secreta dela.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>O registro não pôde ser assinado.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>O registro é grande demais: mais de 16 MB.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>O certificado raiz em %1 falta ou está danificado.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>A conexão segura com a câmera caiu.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>O arquivo de assinatura está danificado ou não é do Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>O arquivo de assinatura foi alterado: a assinatura dele não confere.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>O local no diário não é válido: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>A autoridade certificadora do local venceu em %1. É preciso uma nova.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>Não há aqui certificado que se possa memorizar para uma câmera.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>Não há onde guardar a nova senha.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>Não há onde guardar a frase secreta da CA do local.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>Não há registro para assinar.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>Esta conta não cabe em uma linha do arquivo de senhas.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>Esta câmera não tem lugar para endereços IPv6 na lista de acesso.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>O relógio desta câmera não pode ser acertado pela rede.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>A senha desta câmera não pode ser definida pela rede. Use a página da própria câmera.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>Este certificado não traz a assinatura do emissor no arquivo. Peça à CA a cadeia completa.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>Este certificado venceu em %1. Peça um novo à CA.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>Este certificado é de outra chave. Peça à CA que assine a solicitação desta câmera.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>Este certificado foi assinado pela própria câmera. Peça à CA um que ela tenha assinado.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>Este certificado só vale a partir de %1. Confira o relógio deste computador ou peça à CA um que já seja válido.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>Este certificado não pode ser usado por um servidor. Peça à CA um com os usos digitalSignature e serverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>Esta alteração é feita à mão, nas páginas da própria câmera.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>Esta alteração não é enviada por formulário.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>Este computador não fornece números aleatórios.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>Este arquivo é a própria solicitação. Peça à CA o certificado feito a partir dela.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>Este é um certificado de autoridade certificadora. Peça à CA um certificado de cliente (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>Este é um certificado de autoridade certificadora. Peça à CA um certificado de servidor (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>Isto não é um certificado que se possa ler.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>O que responde em %1 não fala HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>O que responde ali não diz qual câmera é.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>O que a câmera apresenta como certificado não é um certificado.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>Porta %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- porta de acesso</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- porta de acesso na VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- port security ativado, no máximo um endereço MAC: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- o que outros enviam é descartado e vai para o log</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- link ativo e link inativo vão para o log</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>Log: enviado a %1 (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>A câmera pede o endereço a um servidor DHCP e recebeu o reservado: o servidor mantém a reserva.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>Há um endereço reservado, mas a câmera recebeu outro de um servidor DHCP. Reserve o endereço nesse servidor ou configure um endereço fixo na câmera.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 não está na rede %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 é o endereço da própria rede ou o de broadcast (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>Esta câmera não mostra uma configuração para o nome de host.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>Um nome de host tem letras, números e hifens, no máximo 40, e nenhum hífen no começo nem no fim.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>Esta câmera não mostra as configurações do endereço.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>“%1” não é um endereço para uma câmera. Escreva assim: 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>“%1” não é uma máscara. Escreva assim: 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>O gateway %1 seria a própria câmera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>“%1” não é endereço de servidor DNS.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 é o endereço deste próprio computador.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>Este computador (%1) não conseguiria mais acessar a câmera em %2. Informe um endereço na rede do computador ou mude antes o endereço do computador.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>Outro dispositivo (%2) já tem o endereço %1.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>Dar à câmera seu nome de host</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>Dar à câmera seu endereço fixo</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>Outro dispositivo (%1) já tem o endereço %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>A câmera não recebeu endereço de um servidor DHCP. Conecte-a a uma rede que tenha um ou dê a este computador o endereço 169.254.1.1 com a máscara 255.255.0.0. Depois procure de novo.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>A câmera está em uma rede diferente da deste computador. Dê a este computador um endereço livre naquela rede, por exemplo %1 com a máscara 255.255.255.0, e procure de novo.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>Não se sabe por qual endereço IPv4 este computador acessa a câmera. Configure o endereço na página web da câmera.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>Este certificado não cita %1. Peça à CA que inclua este nome DNS entre os nomes alternativos.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>Este certificado não cita %1. Peça à CA que inclua este endereço IP entre os nomes alternativos.</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificado de %1 emitido por %2. Venceu: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>HTTP e HTTPS. Certificado de %1, autoassinado. Venceu: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>Só HTTPS. Certificado de %1 emitido por %2. Venceu: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>Só HTTPS. Certificado de %1, autoassinado. Venceu: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 não é o início de uma rede. A rede que o contém é %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>Este computador não tem tipos de letra. Instale alguns ou crie HTML em vez disso.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>Contas na câmera</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>Conta e função</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>Checklist de proteção, para preencher à mão</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulário em branco</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Recomendado: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>Marque uma caixa em cada item, escreva o que viu e quando, e assine. Não escreva senhas neste formulário.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>Para digitar depois: camlock audit CAMERA --attest ID=NOTE, com o ID à direita de cada item; o que o Camlock pode testar sozinho, ele testa nessa hora.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>Valor ou o que foi visto</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>Observações, motivo</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>Rubrica, hora</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Corporativo</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Reprovado</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradição</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>Manual, em aberto</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exceção</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>Além do guia</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>Também visto de fora. O guia não tem capítulo para isso, então não conta na pontuação. O que está aberto e não é necessário deve ser desativado.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>Igual ao do notebook</translation>
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
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>%1 adiantado em relação ao notebook</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>%1 atrasado em relação ao notebook</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>Número na planta do local</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Endereço de rede</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>Máscara de rede</translation>
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
        <translation>Porta do switch</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware antes</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware depois</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>Todas as configurações antes (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>Todas as configurações depois (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>Anexo: controles</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>O guia cita os CIS Critical Security Controls v6.1 (CSC6); o assunto de cada um está em nossas palavras. As salvaguardas dos CIS Controls v8.1 com estrela são leitura nossa. EN 303 645 e IEC 62443-4-2 avaliam produtos: um item usa uma capacidade exigida ali; isso não mostra que o produto está em conformidade.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Releitura: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>De fora: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Declarado por %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>Anexo: as evidências</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>Todas as provas do registro. As horas são as do notebook. O que passou pela rede é citado de forma abreviada, e as senhas estão mascaradas. Um travessão no lugar do item: além do guia.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
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
        <translation>Como esperado</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>já estava como recomendado, e está comprovado</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>era fraco antes, agora está corrigido e comprovado</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>está fraco</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>câmera e rede discordam</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>uma pessoa declara e assina</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>uma pessoa ainda precisa fazer</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>deixado como está, com motivo</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>a câmera não tem isso</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>não pôde ser verificado</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>a própria verificação falhou</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>Nível Avançado: lista de acesso e portas mudadas afastam estranhos, mas não substituem uma senha. Quem assume um endereço liberado, ou tenta todas as portas, passa por elas.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>O log é comprovado por uma linha que chegou ao notebook. Se o servidor de log é outro computador, só o responsável por ele pode ver se as linhas chegam. A conta do gravador é comprovada por um login como o gravador faz.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>Um certificado vence. Renove-o antes desse dia: depois, o gravador pode recusar a câmera. Quem verifica a câmera compara o SHA-256 do certificado com o desta folha.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>Como ler esta folha</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>Como o Camlock conta: Aprovado e Corrigido, sobre Aprovado, Corrigido, Reprovado, Contradição e Exceção. Um nível é atingido quando nenhum de seus itens está Reprovado, em Contradição, em Erro ou Não testado.</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>Como o Camlock comprova: relê cada configuração na câmera e olha de fora, como faria um estranho na rede. Um item só é aprovado se os dois concordam.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>Controles: CSC6 são os CIS Critical Security Controls v6.1 que o guia cita. CIS8 são salvaguardas dos CIS Controls v8.1; quais se aplicam é leitura nossa.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>O guia é o Security Hardening Guide v1.0 da VIVOTEK, de 2018. As horas são as do notebook. Não há senha nesta folha.</translation>
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
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>A câmera foi entregue no estado descrito nesta folha, com os pontos em aberto e as exceções listados. Os itens declarados são declaração do próprio instalador.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Pelo instalador</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Pelo cliente</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>Operador ou testemunha</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>Nenhum certificado foi visto nesta câmera.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>Renovar até</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Função desconhecida</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Nomes e funções</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Comprovado: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Não comprovado: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>Não verificado nesta execução.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>Hora, log e gravador, vistos de fora</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>A câmera pergunta a hora a um servidor</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>O log da câmera chega</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>Ensaio com a conta do gravador</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Senha e próxima revisão</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>Senha entregue a</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Entregue em</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisão</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>Como foi entregue (nunca a própria senha)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>Avançado (inclui o Básico)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>Corporativo (inclui o Básico e o Avançado)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>Nível do guia</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 não foi atingido: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 foi atingido</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>%1 não foi atingido: o nível anterior não foi</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>Checklist de proteção</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>Segue o Security Hardening Guide v1.0 da VIVOTEK (2018)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (abreviado; o registro traz tudo)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: %2 de %3 itens contados aprovados</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>Releitura, difere: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>Por uma pessoa: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>Releitura: %1 de %2 como pedido</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>O que o HTTPS não faz: ele oculta as páginas web e os logins nelas, não o vídeo. RTSP e RTP continuam legíveis no caminho, a não ser que o gravador use RTSP sobre HTTPS. Um certificado assinado pela própria câmera criptografa, mas não impede um intermediário até que o gravador e os navegadores o tenham fixado.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Veja abaixo</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Antes e depois: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Depois: %1</translation>
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
        <translation>A câmera diz uma coisa e a rede diz outra: descubra qual vale.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>Verifique de novo: a própria verificação falhou.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>Configuração, nível, controles</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>Como foi comprovado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Pontos em aberto</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>O que falta fazer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Nada ficou em aberto.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>Nenhuma exceção foi feita.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sem prazo</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>O registro por trás desta folha</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>Esta folha foi feita de um registro não assinado. O código quadrado é o SHA-256 do registro.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>Esta folha foi feita de um registro assinado. “camlock verify” diz se o registro ainda está como foi assinado e por qual chave. O código quadrado é o SHA-256 do registro.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Registro (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Assinado com a chave</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>Renovar o certificado HTTPS da câmera %1 (%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>O certificado vence em %1.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>Depois desse dia o gravador e os navegadores recusam a câmera ou alertam. Execute o Camlock nela de novo para renovar.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>Endereço MAC: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Local: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certificado (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>%1 não foi atingido: faltam itens neste registro</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>o certificado HTTPS</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>a exceção para “%1”</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Venceu em %1: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>Vence em %1 (dias restantes: %2): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>Outros deste tipo: %1. Encontre as câmeras abaixo.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Ninguém responde neste endereço.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>Verifique o endereço, o cabo e a alimentação. Computador e câmera precisam estar na mesma rede; a câmera leva cerca de um minuto para iniciar.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>A câmera não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>Espere um momento, ela pode estar ocupada ou reiniciando. Depois tente de novo.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>A câmera mostra um certificado que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>Confirme que é a câmera certa. Só então confie no certificado; nada foi enviado a ela.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>A câmera recusou este usuário ou esta senha.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>Confira a senha e tente de novo com cuidado: algumas câmeras bloqueiam após algumas tentativas erradas. Uma câmera de fábrica não tem senha.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>A câmera entendeu e recusou.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>Configure na página web da câmera ou deixe como está e diga por quê; depois continue.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Esta câmera não oferece isso.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>Nada está quebrado. Um firmware mais novo pode oferecer; a folha informa.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>A resposta não é a de uma câmera VIVOTEK.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>Confira o endereço: pode ser de outro dispositivo. Se for a câmera, reinicie-a e tente de novo.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>A câmera aceitou a alteração, mas depois mostra outro valor.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>Veja o resultado: ele diz qual é a configuração. Ajuste-a na página web da câmera.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>Agora há outra câmera, ou outro certificado, neste endereço.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>Nada mais é gravado. Descubra qual dispositivo tem o endereço e recomece com esta câmera.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Você interrompeu.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>Nada mais é enviado à câmera. É possível recomeçar a qualquer momento.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>Algo deu errado neste computador.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>Verifique se há espaço em disco e permissão para gravar ali, depois tente de novo. Se continuar, informe o problema.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: não. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>Não pode ser visto de fora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>A câmera diz</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Visto de fora</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>Diga por que fica como está: o motivo consta na folha.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>Diga quem concordou: o nome consta na folha.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraco</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>Ninguém percebe</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>Outros precisam entrar de novo</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>Conexões podem cair e voltar</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>Um serviço da câmera reinicia</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>A câmera reinicia</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>Pode bloquear alguém</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>A câmera gera uma chave para o certificado. Em câmeras antigas isso leva alguns minutos.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>A câmera grava o firmware na memória e reinicia. Isso leva até cinco minutos. Sem alimentação, ela pode nunca mais iniciar.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>A conexão cai por um momento. O Camlock reconecta sozinho.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>Um serviço da câmera reinicia. Isso leva até um minuto.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>A câmera reinicia. Isso leva um ou dois minutos.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>Feito e relido</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>A câmera mostra outro valor</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>A câmera recusou</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>Enviado; não pôde ser relido</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>Para você fazer à mão</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Muito difícil de adivinhar</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difícil de adivinhar</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>Um pouco difícil de adivinhar</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinhar</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Adivinhada na hora</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>Salvar o arquivo do local</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Arquivos do local (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Outra rede</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>Nova de fábrica</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Com senha</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Já conhecida</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Concluída hoje</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Não é câmera</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>contêineres</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>Quero digitar a senha de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>A senha de %1. Anote-a agora: não será mostrada de novo. É possível digitar outra.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>O Camlock cria uma longa, que ninguém precisa lembrar.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>Digite uma senha para %1 ou deixe o Camlock criar uma.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Ainda em aberto: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nova entrada</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>Pressione Enter para colocar na lista.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.10, 192.0.2.0/24 ou 192.0.2.5-192.0.2.9</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>Endereços na lista</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>Pressione Delete para tirar um.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 ainda não está na lista. Pressione Adicionar ou limpe a linha.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Já está na lista.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (não utilizável: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>Parar depoi&amp;s desta alteração</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Ve&amp;rificar de novo</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>Desfazer o que foi fei&amp;to</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Fazer estas &amp;alterações</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>Não mexa no cabo nem na alimentação da câmera até terminar.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>Alterações e seus resultados</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Fazendo as alterações</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>Nada deste trabalho pode ser desfeito.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>Desfazendo as alterações</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>Lendo a câmera de novo</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>Algumas alterações ficaram suspensas.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>As alterações feitas antes continuam; a lista as mostra. Desfazer ou deixar?</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>O que foi feito antes foi desfeito.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>As alterações feitas antes continuam; a lista as mostra.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>Lendo e testando tudo de novo</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>Concluído. A próxima página mostra o que ficou valendo.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>A solicitação de assinatura para a autoridade da empresa está salva: %1. Quando o certificado assinado voltar, percorra esta câmera de novo e indique o arquivo.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>A câmera agora roda “%1”.</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>Estas são as próximas alterações. Para escolher diferente, deixe como está e percorra esta câmera de novo.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>Atingido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>Local, localização, modelo, endereço, MAC, firmware ou data, como 2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>Câmeras concluídas</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Vencido ou prestes a vencer</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>São mostradas as %1 mais recentes. Digite mais para achar as antigas.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>Nenhuma câmera foi concluída ainda neste computador.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>Nenhuma câmera concluída tem todas essas palavras.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
sim</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1:
não</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>A câmera</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>Por exemplo 192.168.1.20, camera-7.local ou http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>Isto não é o endereço de uma câmera.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>Digite um nome ou um endereço IP, sem página nem usuário.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>Digite o endereço da câmera que está à sua frente ou escolha a câmera na lista.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>Ainda não é possível acessar esta câmera.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Confiável até agora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>O certificado da câmera</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>autoassinado: ninguém mais responde por ele</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1, %2 bits; assinatura %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>O checklist</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>Salve ou imprima e peça a assinatura do cliente.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Preview of the checklist</source>
        <translation>Prévia do checklist</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>Entre&amp;ga …</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>A localização da câmera, quem recebeu a senha e quem resolve os pontos em aberto.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Pasta de destin&amp;o</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>Escol&amp;her pasta …</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Salvar &amp;PDF</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>Salvar H&amp;TML</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>Salvar registro &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>Salvar &amp;CSV</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>Salvar OSCA&amp;L</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>Salvar SAR&amp;IF</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>Salvar le&amp;mbrete de calendário</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>Um arquivo de calendário (.ics): renovar a tempo o certificado da câmera.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>Salvar o certificado r&amp;aiz</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>Para o gravador e os navegadores deste local: com ele reconhecem as câmeras.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>Salvar formulário em &amp;branco</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>Para um dia sem notebook: preencher à mão e digitar depois.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Imp&amp;rimir …</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Pró&amp;xima câmera</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>Câmera&amp;s concluídas …</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Esta pasta não pode ser criada.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Escolha outra pasta e salve de novo.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>O certificado raiz não pode ser lido.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>Guardado no registro, que é assinado de novo.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Gravando o PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>Onde salvar os checklists?</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>Salvar o ar&amp;quivo do local …</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>O que foi decidido aqui para todas as câmeras deste local, para abrir de novo ou compartilhar. Não contém senhas.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>Fim do certificado</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>Não consta neste registro</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>Os registros de %1 e %2 dizem o mesmo.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>O que muda no registro de %2 em relação ao de %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudou</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Sumiu</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>Configurações que o atendem</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>O guia cita os CIS Critical Security Controls v6.1. O assunto de cada um está em nossas palavras. Os números do CIS v8.1, EN 303 645 e IEC 62443-4-2 constam no anexo da folha.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>Controles e as configurações que os atendem</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>Nenhuma deste guia</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>O que deve acontecer</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>&amp;Fica como está: este local precisa disso</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>Dei&amp;xar por enquanto: alguém aceitou o risco</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Justificativa</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>Consta na folha, palavra por palavra.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>Ap&amp;rovado por</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>Só a&amp;té</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Até este dia</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>Câmeras concluídas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparar com o anterior</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>&amp;Verificar assinatura</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primir …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Voltar à &amp;lista</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>Alguns arquivos entre os registros guardados não são registros que o Camlock possa ler.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>O cadastro de câmeras concluídas não pode ser usado. Os registros em si ficam intactos.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>Não há registro anterior desta câmera.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>O arquivo sumiu; esta é a cópia do cadastro.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>O arquivo não é mais o que foi guardado; esta é a cópia do cadastro.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>Este registro não está assinado.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>Nada mostra que ele está como o Camlock o gravou.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>A assinatura não pode ser usada.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>Este registro não está como foi assinado.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Alterado: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>A assinatura confere; foi feita neste computador.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>A assinatura confere.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>Foi feita com a chave %1: compare com a chave na folha.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>Checklist para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Registro (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar o registro</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Gravando o PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Esco&amp;lher …</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Procurar &amp;de novo</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>Mostrar também &amp;outros dispositivos</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>Onde as câmeras são procuradas.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>F&amp;aixa</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>Cada endereço da faixa também é testado, para achar câmeras que não respondem a buscas.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>opcional, por exemplo 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltro</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>Palavras que estão na linha: modelo, endereço, MAC, estado.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>Câmeras encontradas</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>Enter escolhe a câmera da linha.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>Todas, menos VPN e contêineres</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Parar de &amp;procurar</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>Isto não é uma faixa. Escreva, por exemplo, 192.168.1.0/24 ou 192.168.1.20-192.168.1.60; no máximo 1024 endereços.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>Procurando: %1 de %2 endereços.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Procurando.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>Câmeras encontradas: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Não mostradas: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>Não há nada para mostrar. Limpe o filtro ou mostre também outros dispositivos.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>Este computador não está conectado a uma rede. Conecte o cabo de rede, espere o computador receber um endereço e procure de novo. Uma VPN ou uma rede de contêineres precisa ser escolhida acima.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>Nenhuma câmera respondeu. Verifique a alimentação e o cabo dela, e se a câmera e o computador estão no mesmo switch; uma câmera nova leva até dois minutos para iniciar. Um firewall neste computador pode estar bloqueando as respostas. Depois procure de novo, tente uma faixa ou digite o endereço acima.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efeitos colaterais</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Confere: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Não confere: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Entrega</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>Salvar no re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>O que se escreve aqui consta na folha. O que fica em branco pode ser escrito nela à mão. As datas são ano-mês-dia, como 2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>Onde a câmera está</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>&amp;Número na planta do local</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Local&amp;ização</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>V&amp;LAN</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Switch</translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation>&amp;Porta do switch</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>Senha e próxima revisão</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>En&amp;tregue a</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>Por exemplo: em envelope lacrado. Nunca a própria senha: isto consta na folha.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Próxima &amp;revisão</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>Outro ponto em aberto</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem faz</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Pontos em aberto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>“%1” não é uma data. Escreva como ano-mês-dia, como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock, com câmeras de treino</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>Há alterações em andamento. Parar e sair?</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>Sair sem terminar esta câmera?</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>A alteração em andamento é concluída primeiro. O diário guarda o que foi feito.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>Nada foi alterado na câmera. As escolhas feitas para ela são esquecidas.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Permanecer</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>Pa&amp;rar e sair</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>O Camlock relê a configuração na câmera e a testa pela rede, como faria um estranho.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>O Camlock relê a configuração na câmera. Pela rede ela não é testada: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>O que se pede aqui</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>Tudo isto é guardado para a próxima câmera do local. O nível diz quantas configurações são percorridas. Se um trabalho foi interrompido, esta página permite prosseguir com ele ou desfazer o que foi configurado.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>Se a câmera não está na lista</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>Digite o endereço: ele está na etiqueta da câmera, no gravador ou na lista do roteador. Verifique o cabo e se este computador está na rede da câmera. A câmera leva cerca de um minuto para iniciar.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>Se a senha não é conhecida</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>Uma câmera de fábrica tem o usuário root e nenhuma senha. Digite com cuidado: algumas câmeras bloqueiam após algumas senhas erradas. Se ninguém souber a senha, restaure as configurações de fábrica com o botão de reset da câmera.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>O que você vê</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>Cada linha é uma configuração do guia, como está agora. Nada foi alterado ainda. “Avançar” conduz pelo que há para decidir.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>O que acontece a seguir</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>Isto é tudo o que será enviado à câmera, nesta ordem. O que poderia bloquear você vem por último. Volte para mudar uma escolha; nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Enquanto o Camlock trabalha</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>Cada alteração é relida antes de se fazer a próxima. Se a câmera reiniciar ou receber outro endereço, ela é procurada de novo. Se algo der errado, nada mais é enviado e o Camlock pergunta o que fazer.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>Se um item não for aprovado</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>O item diz o que foi visto. Configure na página web da câmera ou deixe em aberto: a folha o mostra em aberto, com o que falta fazer. Nada que não tenha sido visto é mostrado como seguro.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>O que entregar ao cliente</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>O PDF é a folha para assinar. O registro JSON pertence a ela: é o que pode ser verificado de novo mais tarde. Nenhum dos dois contém senhas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>O que alguém pode perceber</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Como é comprovado</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>Se o local precisa que fique como está</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>Deixe como está, escreva por quê e quem concordou. A folha mostra isso como exceção, com o seu motivo.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>No guia</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>Capítulo “%1”, nível %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>Enter: avançar.
Tab: o próximo campo.
Alt e uma letra sublinhada: esse botão ou campo.
Page Up, Page Down: rolar a página.
Ctrl+Z: desfazer.
F1: exibir ou ocultar esta ajuda.
Esc: sair, após uma pergunta.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>Sobre o Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>O Camlock %1 é software livre sob a licença Apache 2.0 e não é um produto da VIVOTEK. É feito com Qt %2, %3 e outro software livre. O pacote contém uma lista de tudo, com as licenças.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>O que a câmera vê agora</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>A imagem vem em um instante.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>O que a câmera enviou não é uma imagem.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>O Camlock protege uma câmera por vez, comprova e imprime uma folha para assinar. O que se escreve aqui consta nessa folha; o que fica em branco pode ser escrito nela à mão.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>Esquecer o trabalho inacabado em %1?</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>A câmera fica como está agora. O diário e as senhas são mantidos.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fone</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Clien&amp;te</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>C&amp;ontato</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>Cont&amp;rato nº</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>&amp;Básico: uma rede fechada</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>As câmeras têm uma rede própria, e ninguém a acessa de fora.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>&amp;Avançado: uma rede que outros também usam</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>As câmeras podem ser acessadas de uma WAN ou de uma rede não confiável.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>Cor&amp;porativo: uma rede de empresa</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>O próprio departamento de TI cuida de switches, certificados e 802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>Qual nível serve para este local?</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 Não disponível nesta versão.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Este arquivo não pode ser aberto.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>Este não é um arquivo do local que o Camlock possa usar.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>%1 está aberto. Os dados dele foram preenchidos.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>Salvo. Não contém senhas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>A chave da autoridade do próprio local é protegida por uma frase secreta que o Camlock cria e nunca mostra.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>Senhas que o Camlock cria</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>Uma senha para testar</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>Em branco = não é testada. Não é guardada.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 já está na câmera. Com a senha, o Camlock pode testá-la como o gravador faz.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>A autoridade do próprio local precisa de um chaveiro ou de um arquivo para a frase secreta.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>As senhas não podem ser guardadas ali: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>Configurações e suas provas</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>Vencido ou prestes a vencer</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>O que está fraco</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>Percorra as configurações uma a uma ou pressione Enter em uma linha para ir até ela.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>Pressione Enter para abrir uma configuração.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>Salvar &amp;perfil de treino …</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>Para ensaiar em uma câmera como esta sem tê-la. Endereços, nomes e senhas ficam mascarados.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>Salvar um perfil de treino</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>Perfis de treino (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>Salvo. Endereços, nomes e senhas estão mascarados.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraco</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>%1 de %2 configurações contadas estão aprovadas hoje.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>Nome e &amp;endereço …</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>Nome de host %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>Endereço fixo %1, máscara %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>Para dar à câmera um nome de host e um endereço fixo. Por enquanto, os dois ficam como estão.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>Lendo o pacote …</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1, %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>Este arquivo não pode ser usado. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>O pacote ainda está sendo lido. Isso leva alguns segundos.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>Dificuldade de adivinhar</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>O que ainda falta aparece durante a digitação.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: cumprido</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: em aberto</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>Exi&amp;bir</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Exibir a senha</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Exibir ou ocultar a senha</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>Nada a fazer. Digite uma nova &amp;senha só se quiser outra</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>Definir uma nova &amp;senha</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>Di&amp;gite de novo</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>Criar u&amp;ma para mim</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>O melhor é uma senha de %1 caracteres; ninguém precisa lembrar dela.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>A senha ainda não está pronta.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>Digite uma nova senha ou deixe o Camlock criar uma.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>Algumas regras ainda estão em aberto: veja as marcas abaixo da senha.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>As duas senhas diferem. Digite de novo ou exiba a senha.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>Testando o lugar onde a senha é guardada</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>A senha não pode ser guardada ali: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Escolha outro lugar. Nada foi alterado na câmera.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>N&amp;ova senha</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>Escolher outro lug&amp;ar</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Onde fica guardada</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>Em um arqu&amp;ivo que só você pode ler</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>No &amp;papel: é mostrada agora e nunca mais</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Ar&amp;quivo</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>Primeiro anote a senha; depois digite os quatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>Consultando o chaveiro do sistema …</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>No papel, como escolhido.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>Em %1, como escolhido.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>Em %1. Foi testado agora e funciona.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>Este computador não tem um chaveiro que funcione agora. Escolha onde guardar a senha.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>O chaveiro ainda não respondeu. Um momento.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>Indique o arquivo para a senha.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>Anote a senha e depois digite os quatro últimos caracteres dela.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>Úl&amp;timos quatro caracteres</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>Nome e endereço</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>O que fica em branco não muda. Nada é enviado agora: a revisão mostra isto com as demais alterações. Depois o Camlock encontra a câmera no novo endereço.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>&amp;Nome de host</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>Letras, números e hifens, como Gate-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>&amp;Endereço fixo</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>Em branco se um servidor DHCP dá o endereço à câmera.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>Em branco se não houver.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>Servidor DNS &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>Servidor DNS &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>Uma configuração só é aprovada se o que foi pedido, o que a câmera diz e o que um estranho na rede vê concordam.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>Configurações e suas provas</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>Quais configurações atendem a cada controle do guia, para a pergunta de um auditor.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>Além do guia, algo está aberto nesta câmera.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>C&amp;ontroles …</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>Salvar &amp;PDF</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>Pró&amp;xima câmera</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>A próxima página mostra a folha e permite salvar mais arquivos.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Esta pasta não pode ser criada.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Gravando o PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Antigo → novo</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>O que outros percebem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>Estas alterações são feitas nesta ordem, uma após a outra. Cada uma é relida. Se uma falhar, o Camlock pergunta se deve desfazer as outras.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Alterações planejadas</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>Estas alterações não podem ser feitas assim.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>O firmware vem primeiro.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>Nada precisa ser alterado nesta câmera.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>A próxima página mostra como ela está.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>Nº %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>O root precisa de uma nova senha. Volte a “%1” e escolha uma.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>Ainda não está definido onde as senhas são guardadas. Volte a “%1” e escolha um lugar.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>A autoridade do próprio local precisa de um chaveiro ou de um arquivo para a frase secreta. Volte a “%1” e escolha um arquivo, ou a “%2” e escolha outro certificado.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(em branco)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>Isto você faz à mão</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>Caminho de volta: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>&amp;Olhei, e …</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>O que você viu; consta na folha como sua declaração. Em branco = o item fica aberto.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>Definir como re&amp;comendado, uma parte à mão</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>Definir como re&amp;comendado (o Camlock faz)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Nada a fazer aqui.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>Adicionar es&amp;te computador (%1)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>Adicionar o grava&amp;dor (%1)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
Ou deixe este item como está e diga por quê.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>Testando o lugar onde as senhas são guardadas</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>Escolha outro lugar. Nada foi alterado na câmera.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>A fa&amp;zer à mão; o item fica aberto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>Tudo como recomendado</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>Esta é a câmera à minha &amp;frente</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>O Camlock agora lê as configurações da câmera. Nada é alterado sem a sua confirmação.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>Uma câmera de fábrica não tem senha: deixe em branco. É feita uma única tentativa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>Usar a senha do &amp;chaveiro</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>Acene diante da lente ou compare o endereço MAC com a etiqueta na caixa da câmera.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>O Camlock sabe quais senhas esta câmera pode ter agora.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>Digite uma só se o trabalho começou com uma senha que não está no chaveiro.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>En&amp;trar</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Lendo a câmera</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>A imagem vem em um instante.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>Examinando o certificado da câmera; nada mais é enviado</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>A câmera não fornece imagem: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Abrir ar&amp;quivo do local …</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>Salvar arq&amp;uivo do local</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>Salvar arquivo do local como …</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>&amp;Câmeras concluídas …</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>Tudo o que as câmeras deste local têm em comum. Não contém senhas.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Locais recentes</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>Ao escolher um, ele é aberto.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Abrir um arquivo do local</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Arquivos do local (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>Para o switch</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>Comandos para o switch</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>Para ser lido e colado no switch pelo responsável.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>vem depois</translation>
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
        <translation>Sei por &amp;que mudou</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>É a &amp;minha câmera: confiar neste certificado</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>Não confia&amp;r, voltar</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>Pare: o certificado da câmera mudou.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>O Camlock ainda não conhece o certificado desta câmera. É a sua câmera?</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>Nada foi enviado, nem a senha. Outro dispositivo pode estar se passando pela câmera. Um certificado novo, um reset de fábrica ou uma câmera substituída têm a mesma aparência.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>Nada foi enviado, nem a senha. Confie se a câmera está ligada ao seu cabo ou se a impressão digital abaixo é a que lhe informaram. A partir daí o Camlock percebe quando o certificado muda.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>Trabalho inacabado em %1 %2, %3: %4 de %5 alterações foram feitas</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inacabado</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Pro&amp;sseguir</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Trabalhos inacabados</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>O Camlock foi interrompido ali. Ele lê a câmera primeiro e mostra o que falta fazer antes de enviar qualquer coisa.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>Esquecer o trabal&amp;ho</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Aparência da &amp;janela</translation>
    </message>
</context>
</TS>
