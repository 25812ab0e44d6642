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

/// The same camera at another port, or anew at the same one: nothing of the old challenge counts there.
class TstMovingOn : public QObject
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

    void movesWithoutTheOldChallenge_data()
    {
        QTest::addColumn<bool>("asksForALogin");
        QTest::newRow("with a login") << true;
        QTest::newRow("open before") << false;
    }

    void movesWithoutTheOldChallenge()
    {
        QFETCH(const bool, asksForALogin);
        openHttp(pinned());
        if (asksForALogin)
            m_http->expect(ScriptedCamera::askDigest("old"));
        m_http->expect(ScriptedCamera::ok(dump));
        QVERIFY(resultOf(m_camera->read({})));
        m_camera->moveTo(Scheme::Https, m_https->port());
        QCOMPARE(m_camera->address(), (model::Address {u"127.0.0.1"_s, Scheme::Https, m_https->port()}));
        QVERIFY(resultOf(m_camera->readNames({u"network_b"_s})));
        QVERIFY(m_http->isDone());
        QVERIFY(!m_https->received().contains("Authorization"));
        QCOMPARE(m_camera->certificateSha256(), *pinned().pinned);
    }

    void answersTheNewServersChallengeAfterAMove()
    {
        openHttp({});
        m_http->expect(ScriptedCamera::askDigest("old"));
        m_http->expect(ScriptedCamera::ok(dump));
        QVERIFY(resultOf(m_camera->read({})));
        ScriptedCamera moved;
        moved.expect(ScriptedCamera::askDigest("new"));
        moved.expect(ScriptedCamera::ok(dump));
        m_camera->moveTo(Scheme::Http, moved.port());
        QVERIFY(resultOf(m_camera->readNames({u"upnp_enable"_s})));
        QVERIFY(moved.authorization(0).isEmpty());
        QVERIFY(moved.authorization(1).contains("nonce=\"new\""));
        QVERIFY(moved.authorization(1).contains("nc=00000001"));
        QCOMPARE(m_camera->counts().failedLogins, 0);
    }

    void neverSendsARefusedLoginAfterAMoveEither()
    {
        openHttp({});
        m_http->expect(ScriptedCamera::askDigest("1"));
        m_http->expect(ScriptedCamera::askDigest("2"));
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::BadLogin);
        ScriptedCamera moved;
        m_camera->moveTo(Scheme::Http, moved.port());
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::BadLogin);
        QVERIFY(moved.requests().isEmpty());
    }

    void movesBeforeAnythingWasAsked()
    {
        openBare({m_https->port(), closedPort()}, pinned());
        m_camera->moveTo(Scheme::Http, m_http->port());
        m_http->expect(ScriptedCamera::ok(dump));
        QVERIFY(resultOf(m_camera->read({})));
        QVERIFY(m_https->received().isEmpty());
    }

    void expectsAnotherChallengeAfterAReconnect()
    {
        openHttp({});
        m_http->expect(ScriptedCamera::askDigest("old"));
        m_http->expect(ScriptedCamera::ok(dump));
        m_http->expect(ScriptedCamera::ok("network_http_port='8080'\r\n"));
        m_http->expect(ScriptedCamera::askDigest("new"));
        m_http->expect(ScriptedCamera::ok(dump));
        QVERIFY(resultOf(m_camera->read({})));
        model::Change change;
        change.body = model::SetParameters {{{u"network_http_port"_s, u"8080"_s}}, {}};
        change.effect = model::Effect::Reconnect;
        QVERIFY(resultOf(m_camera->send(change, {})));
        QVERIFY(resultOf(m_camera->readNames({u"upnp_enable"_s})));
        QVERIFY(m_http->authorization(3).isEmpty());
        QVERIFY(m_http->authorization(4).contains("nonce=\"new\""));
    }
};

QTEST_GUILESS_MAIN(TstMovingOn)
#include "tst_moving_on.moc"
