// SPDX-License-Identifier: Apache-2.0
#include "tls_peer.h"
#include "waiting.h"

#include <QRegularExpression>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Scheme = model::Address::Scheme;

/// Which certificate is believed, and that nothing is sent to any other.
class TstCameraTls : public QObject
{
    Q_OBJECT

    std::unique_ptr<TlsPeer> m_server;

    camera::CgiCamera client(const trust::TrustPolicy &policy, std::optional<Scheme> scheme = Scheme::Https) const
    {
        return {{u"127.0.0.1"_s, scheme, m_server->port()}, quickPace(std::chrono::seconds(2)), policy};
    }

    trust::TrustPolicy pinned() const { return {.pinned = trust::fingerprintOf(m_server->certificate())}; }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<TlsPeer>();
    }

    void cleanup() { m_server.reset(); }

    void believesThePinnedCertificate()
    {
        auto camera = client(pinned());
        const auto snapshot = resultOf(camera.read({}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(camera.certificateSha256(), *pinned().pinned);
        QCOMPARE(camera.counts().tlsHandshakes, camera.counts().http);
    }

    void believesTheFirstOneWhenTold()
    {
        auto camera = client({.unknown = trust::TrustPolicy::Unknown::Accept});
        QVERIFY(resultOf(camera.read({})));
        QCOMPARE(camera.certificateSha256().size(), 32);
    }

    void sendsNothingToAnUnknownCertificate()
    {
        auto camera = client({});
        const auto snapshot = resultOf(camera.read({}));
        QCOMPARE(snapshot.error().kind, Kind::Untrusted);
        const QByteArray fingerprint = trust::fingerprintOf(m_server->certificate());
        QVERIFY(snapshot.error().detail.contains(QString::fromLatin1(fingerprint.toHex())));
        QVERIFY(m_server->received().isEmpty());
    }

    void sendsNothingToAnotherCertificate()
    {
        trust::TrustPolicy policy;
        policy.pinned = QByteArray(32, 'x');
        auto camera = client(policy);
        QCOMPARE(resultOf(camera.read({})).error().kind, Kind::IdentityChanged);
        QVERIFY(m_server->received().isEmpty());
    }

    void goesByANewPolicyFromTheNextRequestOn()
    {
        auto camera = client({});
        QCOMPARE(resultOf(camera.read({})).error().kind, Kind::Untrusted);
        camera.trust(pinned());
        QVERIFY(resultOf(camera.read({})));
        trust::TrustPolicy other;
        other.pinned = QByteArray(32, 'x');
        camera.trust(other);
        const QByteArray before = m_server->received();
        QCOMPARE(resultOf(camera.read({})).error().kind, Kind::IdentityChanged);
        QCOMPARE(m_server->received(), before);
    }

    void findsHttpsBehindABarePort()
    {
        auto camera = client({.unknown = trust::TrustPolicy::Unknown::Accept}, {});
        const auto snapshot = resultOf(camera.read({}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(camera.address().scheme, Scheme::Https);
    }

    void talksToAnOldCamera_data()
    {
        QTest::addColumn<TlsPeer::Age>("age");
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("TLS 1.0") << TlsPeer::Age::Today << QByteArray("TLSv1");
        QTest::newRow("RSA 1024, SHA-1") << TlsPeer::Age::Old << QByteArray();
        QTest::newRow("both") << TlsPeer::Age::Old << QByteArray("TLSv1");
    }

    void talksToAnOldCamera()
    {
        QFETCH(const TlsPeer::Age, age);
        QFETCH(const QByteArray, version);
        m_server = std::make_unique<TlsPeer>(TlsPeer::Settings {age, version});
        auto camera = client(pinned());
        const auto snapshot = resultOf(camera.read({}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(m_server->spokeModernTls(), version.isEmpty());
    }

    void saysPlainlyThatAnOldCameraIsNotKnown_data() { talksToAnOldCamera_data(); }

    void saysPlainlyThatAnOldCameraIsNotKnown()
    {
        QFETCH(const TlsPeer::Age, age);
        QFETCH(const QByteArray, version);
        m_server = std::make_unique<TlsPeer>(TlsPeer::Settings {age, version});
        auto camera = client({});
        const auto snapshot = resultOf(camera.read({}));
        QCOMPARE(snapshot.error().kind, Kind::Untrusted);
        QVERIFY(!snapshot.error().detail.contains("ssl"_L1, Qt::CaseInsensitive));
        QVERIFY(m_server->received().isEmpty());
    }

    void saysPlainlyWhatSpeaksNoTls_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("closes") << QByteArray();
        QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("an alert") << QByteArray::fromHex("15030100020228");
        QTest::newRow("noise") << QByteArray(5'000, '\x16');
    }

    void saysPlainlyWhatSpeaksNoTls()
    {
        QFETCH(const QByteArray, greeting);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, &other, [&other, greeting] {
            QTcpSocket *socket = other.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, greeting] {
                socket->readAll();
                socket->write(greeting);
                socket->disconnectFromHost();
            });
        });
        camera::CgiCamera camera({u"127.0.0.1"_s, Scheme::Https, other.serverPort()}, quickPace(), pinned());
        const auto snapshot = resultOf(camera.read({}));
        QVERIFY(!snapshot);
        const QString sentence = snapshot.error().detail;
        QVERIFY2(
            !sentence.contains("ssl"_L1, Qt::CaseInsensitive) && !sentence.contains("error:"_L1), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.'));
    }

    void readsTypedFingerprints()
    {
        const QByteArray fingerprint = trust::fingerprintOf(m_server->certificate());
        const QString hex = QString::fromLatin1(fingerprint.toHex(':')).toUpper();
        QCOMPARE(trust::parseFingerprint(u"sha256:"_s + hex), fingerprint);
        QVERIFY(!trust::parseFingerprint(hex));
        QVERIFY(!trust::parseFingerprint(u"sha256:zz"_s));
    }
};

QTEST_GUILESS_MAIN(TstCameraTls)
#include "tst_camera_tls.moc"
