// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/tls_server.h"
#include "support/places.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

/// A small TLS server with a certificate from data/, whose keys are for tests alone. It notes what it is sent, and
/// answers every request with a short dump.
class TlsPeer : public QObject
{
public:
    /// EC P-256 with SHA-256, or RSA-1024 with SHA-1 as old cameras show it.
    enum class Age { Today, Old };

    struct Settings
    {
        Age age = Age::Today;
        QByteArray newestVersion = {}; ///< as OpenSSL names it, `TLSv1`; empty: what there is
    };

    TlsPeer()
        : TlsPeer(Settings {})
    {
    }

    explicit TlsPeer(const Settings &settings)
        : m_certificate(contentOf(settings.age == Age::Old ? "old.pem" : "practice.pem"))
        , m_server([this, settings] { return offer(settings); })
    {
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                welcome(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }

    const QSslCertificate &certificate() const { return m_certificate; }

    /// All requests, one behind the other.
    const QByteArray &received() const { return m_received; }

    /// Whether the last request came over TLS 1.2 or newer.
    bool spokeModernTls() const { return m_version == QSsl::TlsV1_2 || m_version == QSsl::TlsV1_3; }

private:
    static QByteArray contentOf(const char *name)
    {
        QFile file(places::inSource(QStringLiteral("tests/camera/data/") + QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    simulator::TlsOffer offer(const Settings &settings) const
    {
        const bool isOld = settings.age == Age::Old;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_certificate);
        configuration.setPrivateKey(
            QSslKey(contentOf(isOld ? "old.key" : "practice.key"), isOld ? QSsl::Rsa : QSsl::Ec));
        if (!settings.newestVersion.isEmpty()) {
            configuration.setProtocol(QSsl::AnyProtocol);
            configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
            configuration.setBackendConfigurationOption("MaxProtocol", settings.newestVersion);
            configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
        }
        return {configuration, isOld};
    }

    void welcome(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            m_version = static_cast<QSslSocket *>(socket)->sessionProtocol();
            if (!m_received.endsWith("\r\n\r\n"))
                return;
            // No length: the end of the connection ends it, as on real cameras.
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nsystem_info_modelname='X'\r\n"
                          "capability_a='1'\r\nnetwork_b='1'\r\nsecurity_c='1'\r\nz_z='1'\r\n");
            socket->disconnectFromHost();
        });
    }

    QSslCertificate m_certificate;
    simulator::TlsServer m_server;
    QByteArray m_received;
    QSsl::SslProtocol m_version = QSsl::UnknownProtocol;
};
