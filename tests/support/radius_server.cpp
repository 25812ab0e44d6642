// SPDX-License-Identifier: Apache-2.0
#include "support/radius_server.h"

#include "support/patience.h"

#include <QFile>
#include <QStandardPaths>
#include <QUdpSocket>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto secret = "between-switch-and-server";

/// Port, user file, key, certificate and authorities stand as %1 to %6.
constexpr auto configuration = R"(
name = radiusd
logdir = %1
run_dir = %1
libdir = /usr/lib/freeradius
security {
  allow_core_dumps = no
}
thread pool {
  start_servers = 1
  max_servers = 2
  min_spare_servers = 1
  max_spare_servers = 2
}
client switch {
  ipaddr = 127.0.0.1
  secret = %2
}
modules {
  files {
    usersfile = %1/users
  }
  mschap {
  }
  eap {
    default_eap_type = peap
    tls-config common {
      private_key_file = %4
      certificate_file = %5
      ca_file = %1/authorities.pem
      tls_min_version = "1.2"
      tls_max_version = "1.2"
    }
    tls {
      tls = common
    }
    peap {
      tls = common
      default_eap_type = mschapv2
      virtual_server = "inner"
    }
    mschapv2 {
    }
  }
}
server default {
  listen {
    type = auth
    ipaddr = 127.0.0.1
    port = %3
  }
  authorize {
    eap {
      ok = return
    }
  }
  authenticate {
    eap
  }
}
server inner {
  authorize {
    files
    eap {
      ok = return
    }
  }
  authenticate {
    Auth-Type MS-CHAP {
      mschap
    }
    eap
  }
}
)";

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

bool RadiusServer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"freeradius"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}).isEmpty()
        && !QStandardPaths::findExecutable(u"eapol_test"_s).isEmpty();
}

RadiusServer::RadiusServer(const Files &files)
{
    QUdpSocket free;
    free.bind(QHostAddress::LocalHost, 0);
    m_port = free.localPort();
    free.close();
    const QString text =
        QString::fromLatin1(configuration)
            .arg(m_folder.path(), QString::fromLatin1(secret), QString::number(m_port), files.key, files.certificate);
    const QString user = u"%1 Cleartext-Password := \"%2\"\n"_s.arg(files.user, files.password);
    if (!writeFile(m_folder.filePath(u"radiusd.conf"_s), text.toUtf8())
        || !writeFile(m_folder.filePath(u"users"_s), user.toUtf8())
        || !writeFile(m_folder.filePath(u"authorities.pem"_s), files.authorities))
        return;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"/usr/sbin/freeradius"_s, {u"-X"_s, u"-f"_s, u"-d"_s, m_folder.path(), u"-n"_s, u"radiusd"_s});
    const auto isUp = [this] {
        m_log += m_process.readAll();
        return m_log.contains("Ready to process requests") || m_process.state() == QProcess::NotRunning;
    };
    m_isReady = waitUntil(isUp, 20'000) && m_process.state() == QProcess::Running;
}

RadiusServer::~RadiusServer()
{
    m_process.kill();
    (void)waitUntil([this] { return m_process.state() == QProcess::NotRunning; });
}

bool RadiusServer::letsIn(const QByteArray &network)
{
    const QString path = m_folder.filePath(u"network.conf"_s);
    if (!writeFile(path, "network={\n key_mgmt=WPA-EAP\n" + network + "}\n"))
        return false;
    QProcess supplicant;
    supplicant.setProcessChannelMode(QProcess::MergedChannels);
    supplicant.start(u"eapol_test"_s,
        {u"-c"_s, path, u"-a"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-s"_s, QString::fromLatin1(secret),
            u"-r0"_s, u"-t"_s, u"10"_s});
    const auto hasEnded = [&] {
        m_log += m_process.readAll();
        return supplicant.state() == QProcess::NotRunning;
    };
    const bool ended = waitUntil(hasEnded, 20'000);
    const QByteArray said = supplicant.readAll();
    m_log += said;
    return ended && supplicant.exitCode() == 0 && said.trimmed().endsWith("SUCCESS");
}
