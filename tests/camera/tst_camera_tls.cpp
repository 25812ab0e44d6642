// SPDX-License-Identifier: Apache-2.0
#include "waiting.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

static QByteArray contentOf(const QString &name)
{
    QFile file(u"" SOURCE_DIR "/tests/camera/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Which certificate is believed, and that nothing is sent to any other. The key in data/ is for this test alone.
class TstCameraTls : public QObject
{
    Q_OBJECT

    QSslServer *m_server = nullptr;
    QByteArray m_received;
    const QSslCertificate m_certificate {contentOf(u"practice.pem"_s)};

    camera::CgiCamera client(const trust::TrustPolicy &policy, std::optional<model::Address::Scheme> scheme) const
    {
        return {{u"127.0.0.1"_s, scheme, m_server->serverPort()}, quickPace(std::chrono::seconds(2)), policy};
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_received.clear();
        m_server = new QSslServer;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_certificate);
        configuration.setPrivateKey(QSslKey(contentOf(u"practice.key"_s), QSsl::Ec));
        m_server->setSslConfiguration(configuration);
        connect(m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_received += socket->readAll();
                if (!m_received.endsWith("\r\n\r\n"))
                    return;
                // No length: the end of the connection ends it, as on real cameras.
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nsystem_info_modelname='X'\r\n"
                              "capability_a='1'\r\nnetwork_b='1'\r\nsecurity_c='1'\r\nz_z='1'\r\n");
                socket->disconnectFromHost();
            });
        });
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

    void cleanup() { delete std::exchange(m_server, nullptr); }

    void believesThePinnedCertificate()
    {
        trust::TrustPolicy policy;
        policy.pinned = trust::fingerprintOf(m_certificate);
        auto camera = client(policy, model::Address::Scheme::Https);
        const auto snapshot = resultOf(camera.read({}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(camera.certificateSha256(), *policy.pinned);
        QCOMPARE(camera.counts().tlsHandshakes, camera.counts().http);
    }

    void believesTheFirstOneWhenTold()
    {
        auto camera = client({.unknown = trust::TrustPolicy::Unknown::Accept}, model::Address::Scheme::Https);
        QVERIFY(resultOf(camera.read({})));
        QCOMPARE(camera.certificateSha256().size(), 32);
    }

    void sendsNothingToAnUnknownCertificate()
    {
        auto camera = client({}, model::Address::Scheme::Https);
        const auto snapshot = resultOf(camera.read({}));
        QCOMPARE(snapshot.error().kind, Kind::Untrusted);
        QVERIFY(snapshot.error().detail.contains(QString::fromLatin1(trust::fingerprintOf(m_certificate).toHex())));
        QVERIFY(m_received.isEmpty());
    }

    void sendsNothingToAnotherCertificate()
    {
        trust::TrustPolicy policy;
        policy.pinned = QByteArray(32, 'x');
        auto camera = client(policy, model::Address::Scheme::Https);
        QCOMPARE(resultOf(camera.read({})).error().kind, Kind::IdentityChanged);
        QVERIFY(m_received.isEmpty());
    }

    void findsHttpsBehindABarePort()
    {
        auto camera = client({.unknown = trust::TrustPolicy::Unknown::Accept}, {});
        const auto snapshot = resultOf(camera.read({}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(camera.address().scheme, model::Address::Scheme::Https);
    }

    void readsTypedFingerprints()
    {
        const QByteArray fingerprint = trust::fingerprintOf(m_certificate);
        const QString hex = QString::fromLatin1(fingerprint.toHex(':')).toUpper();
        QCOMPARE(trust::parseFingerprint(u"sha256:"_s + hex), fingerprint);
        QVERIFY(!trust::parseFingerprint(hex));
        QVERIFY(!trust::parseFingerprint(u"sha256:zz"_s));
    }
};

QTEST_GUILESS_MAIN(TstCameraTls)
#include "tst_camera_tls.moc"
