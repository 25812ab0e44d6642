// SPDX-License-Identifier: Apache-2.0
#include "scripted_camera.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Form = model::EditAccessList::Form;
using Kind = model::Error::Kind;
using model::AccessListType;
using model::EditAccessList;

/// What goes over the wire when an access list is edited: both forms of the CGI, in the order that locks nobody out.
class TstAccessListChanges : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedCamera> m_server;
    std::unique_ptr<camera::CgiCamera> m_camera;
    model::Snapshot m_snapshot;

    /// The camera is open, so that its first request, which settles the login, is out of the way.
    void open(const model::Pace &pace = quickPace())
    {
        m_server = std::make_unique<ScriptedCamera>();
        m_camera = std::make_unique<camera::CgiCamera>(addressOf(m_server->port()), pace);
        m_server->expect(ScriptedCamera::ok("system_info_modelname='IB9365-HT'\r\n"));
        QVERIFY(resultOf(m_camera->readNames({u"system_info_modelname"_s})));
    }

    model::Done send(const EditAccessList &edit)
    {
        model::Change change;
        change.body = edit;
        change.effect = model::Effect::MayLockOut;
        return resultOf(m_camera->send(change, m_snapshot));
    }

    /// Path and body of each write.
    QList<QByteArray> writes() const
    {
        QList<QByteArray> all;
        for (const QByteArray &request : m_server->requests().mid(1)) {
            all.append(
                request.mid(5, request.indexOf(" HTTP") - 5) + ' ' + request.mid(request.indexOf("\r\n\r\n") + 4));
        }
        return all;
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_snapshot = {};
        open();
    }

    void cleanup()
    {
        for (const QByteArray &request : m_server->requests().mid(1))
            QVERIFY(request.startsWith("POST /cgi-bin/admin/"));
        m_camera.reset();
        m_server.reset();
    }

    void addsBeforeItTakesAwayAndSetsTheTypeLast()
    {
        for (int i = 0; i < 6; ++i)
            m_server->expect(ScriptedCamera::ok("\r\n"));
        EditAccessList edit;
        edit.add = {{0, false, u"192.0.2.10"_s}, {3, false, u"192.0.2.0/24"_s}, {1, true, u"2001:db8::/32"_s}};
        edit.remove = {{1, false, u"10.0.0.0/8"_s}, {2, false, u"10.0.0.1"_s}};
        edit.type = AccessListType::Allow;
        const auto done = send(edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        const QByteArray cgi = "/cgi-bin/admin/ipfilter.cgi ";
        QCOMPARE(writes(),
            QList<QByteArray>({cgi + "method=addv4&ip=192.0.2.10&index=0",
                cgi + "method=addv4&ip=192.0.2.0%2F24&index=3", cgi + "method=addv6&ip=2001%3Adb8%3A%3A%2F32&index=1",
                cgi + "method=delv4&index=2", cgi + "method=delv4&index=1", cgi + "type=allow"}));
        QVERIFY(m_server->isDone());
        QCOMPARE(m_camera->counts().writes, 6);
    }

    void writesStartAndEndOnOldCameras()
    {
        m_snapshot.parameters = {{u"ipfilter_ipv6_allow_i0"_s, u"::/0"_s}, {u"ipfilter_ipv6_allow_i1"_s, QString()}};
        for (int i = 0; i < 7; ++i)
            m_server->expect(ScriptedCamera::ok("\r\n"));
        EditAccessList edit;
        edit.form = Form::AllowAndDeny;
        edit.add = {{1, false, u"192.0.2.10"_s}, {2, false, u"192.0.2.0/24"_s}, {3, false, u"192.0.2.5-192.0.2.9"_s},
            {1, true, u"2001:db8::5"_s}};
        edit.remove = {{0, false, u"1.0.0.0-255.255.255.255"_s}, {0, true, u"::/0"_s}, {5, false, u"(odd)"_s}};
        const auto done = send(edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        const QByteArray cgi = "/cgi-bin/admin/ipfilter.cgi ";
        const QByteArray setparam = "/cgi-bin/admin/setparam.cgi ";
        QCOMPARE(writes(),
            QList<QByteArray>({cgi + "method=addallow&start=192.0.2.10&end=192.0.2.10&index=1",
                cgi + "method=addallow&start=192.0.2.0&end=192.0.2.255&index=2",
                cgi + "method=addallow&start=192.0.2.5&end=192.0.2.9&index=3",
                setparam + "ipfilter_ipv6_allow_i1=2001%3Adb8%3A%3A5&update=1", cgi + "method=deleteallow&index=5",
                cgi + "method=deleteallow&start=1.0.0.0&end=255.255.255.255&index=0",
                setparam + "ipfilter_ipv6_allow_i0=&update=1"}));
        QVERIFY(m_server->isDone());
    }

    void writesNoNameThatTheCameraDoesNotHave()
    {
        EditAccessList edit;
        edit.form = Form::AllowAndDeny;
        edit.add = {{1, false, u"192.0.2.10"_s}, {1, true, u"2001:db8::5"_s}};
        QCOMPARE(send(edit).error().kind, Kind::NotSupported);
        QCOMPARE(m_camera->counts().writes, 0);
    }

    void writesNothingThatIsNoEntry_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("words") << u"everybody"_s;
        QTest::newRow("another parameter") << u"192.0.2.1&method=delv4"_s;
        QTest::newRow("the other family") << u"2001:db8::1"_s;
        QTest::newRow("host bits") << u"192.0.2.1/24"_s;
    }

    void writesNothingThatIsNoEntry()
    {
        QFETCH(const QString, entry);
        EditAccessList edit;
        edit.add = {{0, false, u"192.0.2.10"_s}, {1, false, entry}};
        QVERIFY(!send(edit));
        QCOMPARE(m_camera->counts().writes, 0);
    }

    void stopsAfterTheFirstRefusal_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("ERROR") << ScriptedCamera::ok("ERROR: list is full\n") << Kind::Refused;
        QTest::newRow("ERR_INVALID") << ScriptedCamera::ok("ip='ERR_INVALID'\r\n") << Kind::Refused;
        QTest::newRow("400") << ScriptedCamera::status("400 Bad Request") << Kind::Refused;
        QTest::newRow("no such CGI") << ScriptedCamera::status("404 Not Found") << Kind::NotSupported;
        QTest::newRow("lost") << QByteArray() << Kind::Unreachable;
    }

    void stopsAfterTheFirstRefusal()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Kind, kind);
        m_server->expect(ScriptedCamera::ok("\r\n"));
        m_server->expect(answer);
        EditAccessList edit;
        edit.add = {{0, false, u"192.0.2.10"_s}, {1, false, u"192.0.2.11"_s}, {2, false, u"192.0.2.12"_s}};
        edit.type = AccessListType::Allow;
        const auto done = send(edit);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
        QCOMPARE(m_server->requests().size(), 3);
        QVERIFY(m_server->isDone());
    }

    void leavesTimeBetweenItsWrites()
    {
        auto pace = quickPace();
        pace.betweenWrites = std::chrono::milliseconds(120);
        open(pace);
        for (int i = 0; i < 3; ++i)
            m_server->expect(ScriptedCamera::ok("\r\n"));
        EditAccessList edit;
        edit.add = {{0, false, u"192.0.2.10"_s}, {1, false, u"192.0.2.11"_s}, {2, false, u"192.0.2.12"_s}};
        QElapsedTimer timer;
        timer.start();
        QVERIFY(send(edit));
        QVERIFY(timer.elapsed() >= 235);
    }

    void doesNothingWhenNothingIsAsked()
    {
        QVERIFY(send({}));
        QCOMPARE(m_camera->counts().writes, 0);
    }
};

QTEST_GUILESS_MAIN(TstAccessListChanges)
#include "tst_access_list_changes.moc"
