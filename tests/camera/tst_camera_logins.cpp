// SPDX-License-Identifier: Apache-2.0
#include "scripted_camera.h"
#include "waiting.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

static const QByteArray dump =
    "system_info_modelname='IB9365-HT'\r\ncapability_naudioin='1'\r\nnetwork_http_port='80'\r\n"
    "security_user_i0_name='root'\r\nupnp_enable='1'\r\n";

/// Which login goes over the wire, and above all which does not.
class TstCameraLogins : public QObject
{
    Q_OBJECT

    ScriptedCamera *m_server = nullptr;
    camera::CgiCamera *m_camera = nullptr;

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = new ScriptedCamera;
        m_camera = new camera::CgiCamera(addressOf(m_server->port()), quickPace());
        m_camera->setLogin(rootLogin("pw"));
    }

    void cleanup()
    {
        delete m_camera;
        delete m_server;
    }

    void answersTheChallengeOnceAndStaysWarm()
    {
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(ScriptedCamera::ok(dump));
        m_server->expect(ScriptedCamera::ok("upnp_enable='1'\r\n"));
        const auto snapshot = resultOf(m_camera->read({}));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->login, model::LoginScheme::Digest);
        QCOMPARE(snapshot->rootPassword, model::RootPassword::Unknown);
        QVERIFY(resultOf(m_camera->readNames({u"upnp_enable"_s})));
        QVERIFY(m_server->isDone());
        QVERIFY(m_server->authorization(0).isEmpty());
        QVERIFY(m_server->authorization(1).contains("nc=00000001"));
        QVERIFY(m_server->authorization(2).contains("nc=00000002"));
        QVERIFY(m_server->authorization(2).contains("uri=\"/cgi-bin/admin/getparam.cgi?upnp_enable\""));
    }

    void triesAWrongPasswordOnce()
    {
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(ScriptedCamera::askDigest("2"));
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::BadLogin);
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::BadLogin);
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(m_server->isDone());
        QCOMPARE(m_camera->counts().failedLogins, 1);
    }

    void writesTheBodyOnlyOnceTheLoginIsSettled()
    {
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        m_server->expect(ScriptedCamera::ok("\r\n"));
        model::Change change;
        change.body =
            model::EditAccount {model::EditAccount::Action::Edit, u"root"_s, {}, model::Secret("New%^1 pass")};
        QVERIFY(resultOf(m_camera->send(change, {})));
        QVERIFY(m_server->isDone());
        QVERIFY(!m_server->requests()[0].contains("New") && !m_server->requests()[1].contains("New"));
        QVERIFY(m_server->requests()[2].endsWith("\r\n\r\nmethod=edit&username=root&userpass=New%25%5E1%20pass"));
    }

    void sendsNoPasswordInClearAfterDigest()
    {
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(ScriptedCamera::ok(dump));
        m_server->expect(ScriptedCamera::askBasic());
        QVERIFY(resultOf(m_camera->read({})));
        QCOMPARE(resultOf(m_camera->readNames({u"upnp_enable"_s})).error().kind, Kind::Refused);
        QVERIFY(m_server->isDone());
    }

    void usesBasicWhereTheCameraKnowsNothingElse()
    {
        m_server->expect(ScriptedCamera::askBasic());
        m_server->expect(ScriptedCamera::ok(dump));
        const auto snapshot = resultOf(m_camera->read({}));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->login, model::LoginScheme::Basic);
        QCOMPARE(m_server->authorization(1), "Basic cm9vdDpwdw==");
    }

    void triesAnotherLoginWithoutDisturbingItsOwn()
    {
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(ScriptedCamera::ok(dump));
        m_server->expect(ScriptedCamera::askDigest("2"));
        m_server->expect(ScriptedCamera::askDigest("3"));
        m_server->expect(ScriptedCamera::ok("upnp_enable='1'\r\n"));
        QVERIFY(resultOf(m_camera->read({})));
        const auto let = resultOf(m_camera->tryLogin(rootLogin("old")));
        QVERIFY(let);
        QCOMPARE(*let, false);
        QVERIFY(resultOf(m_camera->readNames({u"upnp_enable"_s})));
        QVERIFY(m_server->authorization(4).contains("nonce=\"1\""));
        QCOMPARE(m_camera->counts().failedLogins, 1);
        QVERIFY(m_server->isDone());
    }

    void takesAnOpenCameraForOneThatLetsEveryoneIn()
    {
        m_server->expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        QCOMPARE(*resultOf(m_camera->tryLogin(rootLogin("any"))), true);
    }

    void doesNotFollowARedirectWithItsPassword()
    {
        ScriptedCamera other;
        const QByteArray there = "Location: http://127.0.0.1:" + QByteArray::number(other.port()) + "/\r\n";
        m_server->expect(ScriptedCamera::askBasic());
        m_server->expect(ScriptedCamera::status("302 Found", there));
        QVERIFY(!resultOf(m_camera->read({})));
        QTest::qWait(200);
        QVERIFY(other.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstCameraLogins)
#include "tst_camera_logins.moc"
