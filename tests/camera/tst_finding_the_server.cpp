// SPDX-License-Identifier: Apache-2.0
#include "scripted_camera.h"
#include "tls_peer.h"
#include "waiting.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Scheme = model::Address::Scheme;

static const QByteArray dump = "system_info_modelname='IB9365-HT'\r\ncapability_naudioin='1'\r\n"
                               "network_http_port='80'\r\nsecurity_user_i0_name='root'\r\nupnp_enable='1'\r\n";

/// Where a camera is asked: which port of a bare host, and when one is sent on.
class TstFindingTheServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<TlsPeer> m_https;
    std::unique_ptr<ScriptedCamera> m_http;
    std::unique_ptr<camera::CgiCamera> m_camera;

    trust::TrustPolicy pinned() const { return {.pinned = trust::fingerprintOf(m_https->certificate())}; }

    void openBare(const camera::UsualPorts &ports, const trust::TrustPolicy &policy)
    {
        m_camera = std::make_unique<camera::CgiCamera>(
            model::Address {u"127.0.0.1"_s, {}, {}}, quickPace(std::chrono::seconds(2)), policy, ports);
        m_camera->setLogin(rootLogin("pw"));
    }

    void openHttp(const trust::TrustPolicy &policy)
    {
        m_camera =
            std::make_unique<camera::CgiCamera>(addressOf(m_http->port()), quickPace(std::chrono::seconds(2)), policy);
        m_camera->setLogin(rootLogin("pw"));
    }

    QByteArray sentOn(const QByteArray &host = "127.0.0.1") const
    {
        return ScriptedCamera::status(
            "301 Moved Permanently", "Location: https://" + host + ':' + QByteArray::number(m_https->port()) + "/\r\n");
    }

    /// Answers whatever comes as a plain web server does that is spoken to in TLS.
    static void listenWithoutTls(QTcpServer &server)
    {
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }

    static quint16 closedPort()
    {
        QTcpServer gone;
        return gone.listen(QHostAddress::LocalHost) ? gone.serverPort() : quint16(0);
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_https = std::make_unique<TlsPeer>();
        m_http = std::make_unique<ScriptedCamera>();
    }

    void cleanup()
    {
        m_camera.reset();
        m_http.reset();
        m_https.reset();
    }

    void asksABareHostAtHttpsFirst_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("known") << true;
        QTest::newRow("unknown") << false;
    }

    void asksABareHostAtHttpsFirst()
    {
        QFETCH(const bool, known);
        openBare({m_https->port(), m_http->port()}, known ? pinned() : trust::TrustPolicy());
        const auto snapshot = resultOf(m_camera->read({}));
        QCOMPARE(snapshot.has_value(), known);
        if (!known)
            QCOMPARE(snapshot.error().kind, Kind::Untrusted);
        QCOMPARE(m_https->received().isEmpty(), !known);
        QVERIFY(m_http->requests().isEmpty());
        QCOMPARE(m_camera->address(), (model::Address {u"127.0.0.1"_s, Scheme::Https, m_https->port()}));
    }

    void asksFirstWhereTheCameraAnsweredLast()
    {
        openBare({.https = m_https->port(),
                     .http = closedPort(),
                     .remembered = model::Address {u"127.0.0.1"_s, Scheme::Http, m_http->port()}},
            pinned());
        m_http->expect(ScriptedCamera::ok(dump));
        QVERIFY(resultOf(m_camera->read({})));
        QVERIFY(m_https->received().isEmpty());
        QCOMPARE(m_camera->address(), (model::Address {u"127.0.0.1"_s, Scheme::Http, m_http->port()}));
    }

    void asksAtTheUsualPortsWhereItIsGone()
    {
        openBare({.https = m_https->port(),
                     .http = m_http->port(),
                     .remembered = model::Address {u"127.0.0.1"_s, Scheme::Https, closedPort()}},
            pinned());
        QVERIFY(resultOf(m_camera->read({})));
        QCOMPARE(m_camera->address(), (model::Address {u"127.0.0.1"_s, Scheme::Https, m_https->port()}));
    }

    void waitsForACameraThatRestartsOnlyWhenToldThatItDoes()
    {
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        const quint16 port = reserved.serverPort();
        reserved.close();
        m_camera = std::make_unique<camera::CgiCamera>(addressOf(port), quickPace(std::chrono::seconds(2)));
        m_camera->setLogin(rootLogin("pw"));
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::Unreachable);
        m_camera->expectRestart();
        auto reading = m_camera->read({});
        QTcpServer back;
        QTimer::singleShot(100, &back, [&back, port] { back.listen(QHostAddress::LocalHost, port); });
        int visits = 0;
        connect(&back, &QTcpServer::newConnection, &back, [&back, &visits] {
            QTcpSocket *socket = back.nextPendingConnection();
            ++visits;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write(QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") + dump);
                socket->disconnectFromHost();
            });
        });
        QVERIFY(resultOf(reading));
        QVERIFY(visits > 0);
        QVERIFY(m_camera->counts().http <= visits + 1);
    }

    void asksAtHttpWhereNothingListensAtHttps()
    {
        openBare({closedPort(), m_http->port()}, pinned());
        m_http->expect(ScriptedCamera::ok(dump));
        QVERIFY(resultOf(m_camera->read({})));
        QCOMPARE(m_camera->address(), (model::Address {u"127.0.0.1"_s, Scheme::Http, m_http->port()}));
    }

    void asksAtHttpWhereThatPortSpeaksNoTls()
    {
        QTcpServer other;
        listenWithoutTls(other);
        openBare({other.serverPort(), m_http->port()}, {});
        m_http->expect(ScriptedCamera::ok(dump));
        const auto snapshot = resultOf(m_camera->read({}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
    }

    void doesNotDoWithoutTlsBesideAPin()
    {
        QTcpServer other;
        listenWithoutTls(other);
        openBare({other.serverPort(), m_http->port()}, pinned());
        QVERIFY(!resultOf(m_camera->read({})));
        QVERIFY(m_http->requests().isEmpty());
    }

    void saysThatNothingAnswers()
    {
        openBare({closedPort(), closedPort()}, {});
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::Unreachable);
    }

    void findsTheServerForWhicheverRequestIsFirst()
    {
        openBare({m_https->port(), m_http->port()}, pinned());
        QVERIFY(resultOf(m_camera->readNames({u"network_b"_s})));
        QVERIFY(m_http->requests().isEmpty());
    }

    void tellsALoginThatIsRefusedFromAnotherScheme()
    {
        camera::CgiCamera camera({u"127.0.0.1"_s, {}, m_http->port()}, quickPace());
        camera.setLogin(rootLogin("pw"));
        m_http->expect(ScriptedCamera::askDigest("1"));
        m_http->expect(ScriptedCamera::askDigest("2"));
        QCOMPARE(resultOf(camera.read({})).error().kind, Kind::BadLogin);
        QVERIFY(m_http->isDone());
    }

    void followsToHttpsOfTheSameHost_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("address") << QByteArray("127.0.0.1");
        QTest::newRow("name") << QByteArray("LocalHost");
    }

    void followsToHttpsOfTheSameHost()
    {
        QFETCH(const QByteArray, host);
        m_camera = std::make_unique<camera::CgiCamera>(
            addressOf(m_http->port(), QString::fromLatin1(host).toLower()), quickPace(), pinned());
        m_http->expect(sentOn(host));
        const auto snapshot = resultOf(m_camera->read({}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(m_http->requests().size(), 1);
        QCOMPARE(m_camera->address().scheme, Scheme::Https);
        QCOMPARE(m_camera->address().port, m_https->port());
    }

    void followsWithoutTheOldChallenge()
    {
        openHttp(pinned());
        m_http->expect(ScriptedCamera::askDigest("old"));
        m_http->expect(ScriptedCamera::ok(dump));
        m_http->expect(sentOn());
        QVERIFY(resultOf(m_camera->read({})));
        QVERIFY(resultOf(m_camera->readNames({u"network_b"_s})));
        QVERIFY(m_http->authorization(2).contains("nonce=\"old\""));
        QVERIFY(!m_https->received().isEmpty());
        QVERIFY(!m_https->received().contains("Authorization"));
    }

    void followsOnlyWhereACertificateMayBeRight()
    {
        openHttp({});
        m_http->expect(sentOn());
        m_http->expect(sentOn());
        const auto snapshot = resultOf(m_camera->read({}));
        QCOMPARE(snapshot.error().kind, Kind::NotSupported);
        QVERIFY(snapshot.error().detail.contains(u"HTTPS"_s));
        QCOMPARE(resultOf(m_camera->readNames({u"network_b"_s})).error().kind, Kind::NotSupported);
        QVERIFY(m_https->received().isEmpty());
        QCOMPARE(m_camera->address().scheme, Scheme::Http);
    }

    void sendsNothingWhereTheCertificateIsNotThePinnedOne()
    {
        trust::TrustPolicy other;
        other.pinned = QByteArray(32, 'x');
        openHttp(other);
        m_http->expect(sentOn());
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::IdentityChanged);
        QVERIFY(m_https->received().isEmpty());
    }

    void followsToNoOtherPlace_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("another host") << QByteArray("https://192.0.2.7:8443/");
        QTest::newRow("a name that only begins alike") << QByteArray("https://127.0.0.1.example:8443/");
        QTest::newRow("a user in it") << QByteArray("https://127.0.0.1@192.0.2.7/");
        QTest::newRow("a user of this host") << QByteArray("https://root@127.0.0.1:8443/");
        QTest::newRow("no port") << QByteArray("https://127.0.0.1:0/");
        QTest::newRow("HTTP") << QByteArray("http://127.0.0.1:8080/");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("https://[::1:/\xff\xfe");
        QTest::newRow("endless") << "https://127.0.0.1:8443/" + QByteArray(30'000, 'a');
    }

    void followsToNoOtherPlace()
    {
        QFETCH(const QByteArray, location);
        openHttp({.unknown = trust::TrustPolicy::Unknown::Accept});
        m_http->expect(ScriptedCamera::status("302 Found", "Location: " + location + "\r\n"));
        QVERIFY(!resultOf(m_camera->readNames({u"network_b"_s})));
        QCOMPARE(
            m_camera->address().scheme, location.startsWith("https://127.0.0.1:8443/a") ? Scheme::Https : Scheme::Http);
        QCOMPARE(m_http->requests().size(), 1);
    }

    void doesNotRepeatAWriteElsewhere()
    {
        openHttp(pinned());
        m_http->expect(ScriptedCamera::ok(dump));
        m_http->expect(sentOn());
        QVERIFY(resultOf(m_camera->read({})));
        model::Change change;
        change.body = model::SetParameters {{{u"upnp_enable"_s, u"0"_s}}, {}};
        QCOMPARE(resultOf(m_camera->send(change, {})).error().kind, Kind::NotSupported);
        QVERIFY(m_https->received().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstFindingTheServer)
#include "tst_finding_the_server.moc"
