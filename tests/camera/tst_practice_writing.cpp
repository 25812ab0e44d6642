// SPDX-License-Identifier: Apache-2.0
#include "simulator/practice_camera.h"
#include "simulator/profile.h"
#include "waiting.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using model::EditAccount;
using simulator::PracticeCamera;

/// Writes against the practice camera: by POST only, once each, and so that the camera really is changed.
class TstPracticeWriting : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeCamera> m_device;
    std::unique_ptr<camera::CgiCamera> m_client;
    model::Snapshot m_snapshot;

    void open(const QString &profile, const QStringList &faults = {})
    {
        simulator::PracticeCameraOptions options;
        options.profile = profile;
        options.faults = faults;
        options.pace = 0.05;
        m_device = std::move(*PracticeCamera::start(options));
        m_device->setRootPassword(u"Right-1a"_s);
        m_client =
            std::make_unique<camera::CgiCamera>(addressOf(m_device->port(simulator::service::http)), quickPace());
        m_client->setLogin(rootLogin("Right-1a"));
        const auto snapshot = resultOf(m_client->read({u"system"_s}));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        m_snapshot = *snapshot;
    }

    model::Done send(const model::Change::Body &body)
    {
        model::Change change;
        change.body = body;
        return resultOf(m_client->send(change, m_snapshot));
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup()
    {
        m_client.reset();
        if (!m_device)
            return;
        for (const auto &request : m_device->requests())
            QVERIFY(!request.isWrite || request.method == "POST"_L1);
        m_device.reset();
    }

    void everyProfile_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &name : simulator::profileNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void setsParameters_data() { everyProfile_data(); }

    void setsParameters()
    {
        QFETCH(const QString, profile);
        open(profile);
        const auto done = send(model::SetParameters {{{u"system_hostname"_s, u"Gate %+ 7"_s}}, {}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(m_device->value(u"system_hostname"_s), u"Gate %+ 7"_s);
        QCOMPARE(m_device->writes(), 1);
        QCOMPARE(m_client->counts().writes, 1);
        const auto read = resultOf(m_client->readNames({u"system_hostname"_s, u"no_such_name"_s}));
        QVERIFY(read);
        QCOMPARE(read->value(u"system_hostname"_s), u"Gate %+ 7"_s);
        QVERIFY(!read->contains(u"no_such_name"_s));
    }

    void refusesUnknownNames()
    {
        open(u"ib9365-ht"_s);
        QCOMPARE(send(model::SetParameters {{{u"no_such_name"_s, u"1"_s}}, {}}).error().kind, Kind::Refused);
    }

    void changesRootsPassword_data() { everyProfile_data(); }

    void changesRootsPassword()
    {
        QFETCH(const QString, profile);
        open(profile);
        const auto done = send(EditAccount {EditAccount::Action::Edit, u"root"_s, {}, model::Secret("Other%2-b")});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        m_client->setLogin(rootLogin("Other%2-b"));
        QVERIFY(resultOf(m_client->readNames({u"system_hostname"_s})));
        QCOMPARE(*resultOf(m_client->tryLogin(rootLogin("Right-1a"))), false);
        QCOMPARE(*resultOf(m_client->tryLogin(rootLogin(""))), false);
        QCOMPARE(*resultOf(m_client->tryLogin(rootLogin("Other%2-b"))), true);
        QCOMPARE(m_client->counts().failedLogins, 2);
    }

    void addsAViewer_data() { everyProfile_data(); }

    void addsAViewer()
    {
        QFETCH(const QString, profile);
        open(profile);
        const EditAccount add {
            EditAccount::Action::Add, u"vms"_s, model::Privilege::Viewer, model::Secret("Viewer-1a")};
        const auto done = send(add);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        const QString privilege = m_device->value(u"security_user_i1_privilege"_s);
        QVERIFY2(privilege == "view"_L1 || privilege == "viewer"_L1, qPrintable(privilege));
        QVERIFY(send(EditAccount {EditAccount::Action::Delete, u"vms"_s, {}, {}}));
        QCOMPARE(m_device->value(u"security_user_i1_name"_s), QString());
    }

    void setsTheClock_data() { everyProfile_data(); }

    void setsTheClock()
    {
        QFETCH(const QString, profile);
        open(profile);
        const QString interval = m_device->value(u"system_updateinterval"_s);
        const auto done = send(model::SetClock {{{u"system_timezoneindex"_s, u"360"_s}}, u"Asia/Tokyo"_s});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(qAbs(m_device->clock().secsTo(QDateTime::currentDateTimeUtc())) <= 3);
        QCOMPARE(m_device->value(u"system_updateinterval"_s), interval);
        QVERIFY(qAbs(resultOf(m_client->readClockOffset())->value_or(999)) <= 3);
    }

    void stopsAndRestoresTimeUpdates()
    {
        open(u"ib9365-ht"_s);
        m_device->setValue(u"system_updateinterval"_s, u"3600"_s);
        m_snapshot = *resultOf(m_client->read({}));
        QVERIFY(send(model::SetClock {{}, {}}));
        QVERIFY(qAbs(m_device->clock().secsTo(QDateTime::currentDateTimeUtc())) <= 3);
        QCOMPARE(m_device->value(u"system_updateinterval"_s), u"3600"_s);
        QCOMPARE(m_device->writes(), 3);
    }

    void doesNotRepeatAWriteWhoseReplyIsLost_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("after") << u"drop-reply=system_hostname"_s;
        QTest::newRow("before") << u"drop-before=system_hostname"_s;
    }

    void doesNotRepeatAWriteWhoseReplyIsLost()
    {
        QFETCH(const QString, fault);
        open(u"ib9365-ht"_s, {fault});
        m_device->forgetRequests();
        QCOMPARE(send(model::SetParameters {{{u"system_hostname"_s, u"x"_s}}, {}}).error().kind, Kind::Unreachable);
        QTest::qWait(200);
        QCOMPARE(m_device->requests().size(), 1);
    }

    void leavesHandworkAlone()
    {
        open(u"ib9365-ht"_s);
        QCOMPARE(send(model::ByHand {}).error().kind, Kind::NotSupported);
        QCOMPARE(m_device->writes(), 0);
    }
};

QTEST_GUILESS_MAIN(TstPracticeWriting)
#include "tst_practice_writing.moc"
