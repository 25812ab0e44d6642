// SPDX-License-Identifier: Apache-2.0
#include "scripted_camera.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using End = ScriptedCamera::Answer::End;

static const QByteArray dump =
    "system_info_modelname='IB9365-HT'\r\nsystem_info_firmwareversion='IB9365-VVTK-0121d'\r\n"
    "capability_naudioin='1'\r\nnetwork_http_port='80'\r\nsecurity_user_i0_name='root'\r\n"
    "upnp_enable='1'\r\n";

/// What a camera, or something else, may answer to a reading or a write.
class TstCameraReplies : public QObject
{
    Q_OBJECT

    ScriptedCamera *m_server = nullptr;
    camera::CgiCamera *m_camera = nullptr;

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = new ScriptedCamera;
        m_camera = new camera::CgiCamera(addressOf(m_server->port()), quickPace(std::chrono::milliseconds(600)));
    }

    void cleanup()
    {
        delete m_camera;
        delete m_server;
    }

    void readsAnOpenCameraInOneRequest()
    {
        m_server->expect(ScriptedCamera::ok(dump));
        const auto snapshot = resultOf(m_camera->read({}));
        QVERIFY(snapshot);
        QVERIFY(m_server->isDone());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(snapshot->rootPassword, model::RootPassword::Blank);
        QCOMPARE(snapshot->login, model::LoginScheme::None);
        QCOMPARE(snapshot->identity.model, u"IB9365-HT"_s);
        QVERIFY(snapshot->complete);
        QVERIFY(m_server->requests()[0].contains("Accept-Encoding: identity"));
        QCOMPARE(m_camera->localAddress(), QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(m_camera->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    }

    void tellsWhatIsNoCamera_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::addColumn<Kind>("kind");
        const QByteArray page = ScriptedCamera::ok("<!DOCTYPE html><html><meta charset=\"utf-8\">Hello</html>\n");
        const QByteArray notFound = ScriptedCamera::status("404 Not Found");
        QTest::newRow("a page for everything") << QList {page, page} << Kind::BadReply;
        QTest::newRow("404") << QList {notFound, notFound} << Kind::BadReply;
        QTest::newRow("empty") << QList {ScriptedCamera::ok({}), ScriptedCamera::ok({})} << Kind::BadReply;
        QTest::newRow("another maker's parameters") << QList {
            ScriptedCamera::ok("network_x='1'\r\nsystem_y='1'\r\ncapability_z='1'\r\nsecurit='2'\r\n"),
            ScriptedCamera::ok("securit='2'\r\n")} << Kind::BadReply;
        QTest::newRow("a redirect elsewhere")
            << QList {ScriptedCamera::status("302 Found", "Location: http://192.0.2.7/\r\n")} << Kind::BadReply;
        QTest::newRow("a redirect to a login page")
            << QList {ScriptedCamera::status("302 Found", "Location: /login.html\r\n")} << Kind::BadReply;
        QTest::newRow("HTTPS only") << QList {ScriptedCamera::status("301 Moved", "Location: https://127.0.0.1/\r\n")}
                                    << Kind::NotSupported;
        QTest::newRow("not HTTP") << QList {QByteArray("SSH-2.0-OpenSSH_9.2\r\n")} << Kind::Unreachable;
        QTest::newRow("nothing") << QList {QByteArray()} << Kind::Unreachable;
        QTest::newRow("half a head") << QList {QByteArray("HTTP/1.1 200 OK\r\nContent-Le")} << Kind::Unreachable;
    }

    void tellsWhatIsNoCamera()
    {
        QFETCH(const QList<QByteArray>, answers);
        QFETCH(const Kind, kind);
        for (const QByteArray &answer : answers)
            m_server->expect(answer);
        const auto snapshot = resultOf(m_camera->read({u"security"_s}));
        QVERIFY(!snapshot);
        if (snapshot.error().kind != Kind::BadReply || kind != Kind::Unreachable)
            QCOMPARE(snapshot.error().kind, kind);
        QVERIFY(!snapshot.error().detail.isEmpty());
        QVERIFY(m_server->requests().size() <= answers.size() + 3);
    }

    void endsInTimeWhenNobodyAnswers()
    {
        m_server->expect({}, End::StayOpen);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::TimedOut);
        QVERIFY(timer.elapsed() < 3'000);
    }

    void endsInTimeWhenTheBodyStalls()
    {
        m_server->expect("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\na='1'\r\n", End::StayOpen);
        QCOMPARE(resultOf(m_camera->read({})).error().kind, Kind::TimedOut);
    }

    void saysWhenNothingListens()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            port = gone.serverPort();
        }
        camera::CgiCamera nobody(addressOf(port), quickPace());
        QCOMPARE(resultOf(nobody.read({})).error().kind, Kind::Unreachable);
    }

    void readsToTheEndOfTheConnection()
    {
        m_server->expect("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + dump);
        QVERIFY(resultOf(m_camera->read({})));
        QVERIFY(m_server->isDone());
    }

    void asksForGroupsWhereTheDumpIsCut()
    {
        m_server->expect("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\nConnection: close\r\n\r\n" + dump.left(150));
        m_server->expect(ScriptedCamera::ok("system_info_modelname='IB9365-HT'\r\n"));
        m_server->expect(ScriptedCamera::ok("ERROR: Invalid command!\n"));
        m_server->expect(ScriptedCamera::ok("network_http_port='80'\r\n"));
        m_server->expect(ScriptedCamera::ok("security_user_i0_name='root'\r\n"));
        m_server->expect(ScriptedCamera::ok("snmp_v2='1'\r\n"));
        const auto snapshot = resultOf(m_camera->read({u"snmp"_s}));
        QVERIFY(snapshot);
        QVERIFY(m_server->isDone());
        QVERIFY(snapshot->complete);
        QCOMPARE(snapshot->value(u"snmp_v2"_s), u"1"_s);
        QVERIFY(m_server->requests()[5].startsWith("GET /cgi-bin/admin/getparam.cgi?snmp HTTP"));
    }

    void doesNotCallACutGroupComplete()
    {
        m_server->expect(ScriptedCamera::ok("ERROR: Invalid command!\n"));
        m_server->expect(ScriptedCamera::ok("system_info_modelname='IB9365-HT'\r\nsystem_n"));
        for (int i = 0; i < 3; ++i)
            m_server->expect(ScriptedCamera::ok("network_http_port='80'\r\n"));
        const auto snapshot = resultOf(m_camera->read({}));
        QVERIFY(snapshot);
        QVERIFY(!snapshot->complete);
    }

    void neverRepeatsAWrite()
    {
        m_server->expect(ScriptedCamera::ok("system_info_modelname='IB9365-HT'\r\n"));
        m_server->expect({});
        model::Change change;
        change.body = model::SetParameters {{{u"upnp_enable"_s, u"0"_s}}, {}};
        const auto done = resultOf(m_camera->send(change, {}));
        QCOMPARE(done.error().kind, Kind::Unreachable);
        QTest::qWait(300);
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(m_server->requests()[1].startsWith("POST /cgi-bin/admin/setparam.cgi HTTP"));
        QVERIFY(m_server->requests()[1].endsWith("\r\n\r\nupnp_enable=0&update=1"));
    }

    void neverRepeatsAReadOnItsOwn()
    {
        m_server->expect({});
        QVERIFY(!resultOf(m_camera->read({})));
        QTest::qWait(300);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void namesWhatWasRefused()
    {
        m_server->expect(ScriptedCamera::ok("system_info_modelname='IB9365-HT'\r\n"));
        m_server->expect(ScriptedCamera::ok("a='1'\r\nupnp_enable='ERR_INVALID'\r\n"));
        model::Change change;
        change.body = model::SetParameters {{{u"a"_s, u"1"_s}, {u"upnp_enable"_s, u"7"_s}}, {}};
        const auto done = resultOf(m_camera->send(change, {}));
        QCOMPARE(done.error().kind, Kind::Refused);
        QVERIFY(done.error().detail.contains(u"upnp_enable"_s));
    }

    void endsItsFuturesWhenItGoes()
    {
        m_server->expect({}, End::StayOpen);
        auto first = m_camera->read({});
        auto second = m_camera->readPicture();
        QTRY_COMPARE(m_server->requests().size(), 1);
        delete std::exchange(m_camera, nullptr);
        QVERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(first.result().error().kind, Kind::Cancelled);
        QCOMPARE(second.result().error().kind, Kind::Cancelled);
    }

    void mayBeDestroyedByItsOwnResult()
    {
        m_server->expect(ScriptedCamera::ok(dump));
        bool ended = false;
        m_camera->read({}).then(this, [this, &ended](const model::Result<model::Snapshot> &) {
            delete std::exchange(m_camera, nullptr);
            ended = true;
        });
        QTRY_VERIFY(ended);
    }

    void takesNoPictureThatIsNone()
    {
        m_server->expect(ScriptedCamera::ok("<html>"));
        QCOMPARE(resultOf(m_camera->readPicture()).error().kind, Kind::BadReply);
    }
};

QTEST_GUILESS_MAIN(TstCameraReplies)
#include "tst_camera_replies.moc"
