// SPDX-License-Identifier: Apache-2.0
#include "simulator/practice_camera.h"
#include "simulator/profile.h"
#include "waiting.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using simulator::PracticeCamera;

static std::unique_ptr<PracticeCamera> practice(const QString &profile, const QStringList &faults = {})
{
    simulator::PracticeCameraOptions options;
    options.profile = profile;
    options.faults = faults;
    options.pace = 0.05;
    auto started = PracticeCamera::start(options);
    if (!started)
        qFatal("%s", qPrintable(started.error()));
    return std::move(*started);
}

/// The client against the practice camera, which shares no code with it.
class TstPracticeReading : public QObject
{
    Q_OBJECT

    const QStringList m_groups {
        u"system"_s, u"network"_s, u"security"_s, u"audioin"_s, u"snmp"_s, u"upnppresentation"_s};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryProfile_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &name : simulator::profileNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void readsEveryProfile()
    {
        QFETCH(const QString, profile);
        const auto device = practice(profile);
        camera::CgiCamera client(addressOf(device->port(simulator::service::http)), quickPace());
        client.setLogin(rootLogin(""));
        const auto blank = resultOf(client.read(m_groups));
        QVERIFY2(blank, blank ? "" : qPrintable(blank.error().detail));
        QCOMPARE(blank->rootPassword, model::RootPassword::Blank);
        QVERIFY(blank->complete);
        QVERIFY(!blank->identity.mac.isEmpty());
        QVERIFY(client.counts().http <= 2);

        device->setRootPassword(u"geheim-1"_s);
        device->forgetRequests();
        camera::CgiCamera second(addressOf(device->port(simulator::service::http)), quickPace());
        second.setLogin(rootLogin("geheim-1"));
        const auto closed = resultOf(second.read(m_groups));
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().detail));
        QCOMPARE(closed->rootPassword, model::RootPassword::Unknown);
        QVERIFY(closed->login != model::LoginScheme::None);
        QCOMPARE(closed->parameters.keys(), blank->parameters.keys());
        QVERIFY(second.counts().http <= 3);
        QCOMPARE(device->writes(), 0);
        QCOMPARE(device->failedLogins(), 0);
    }

    void triesAWrongPasswordOnce_data() { readsEveryProfile_data(); }

    void triesAWrongPasswordOnce()
    {
        QFETCH(const QString, profile);
        const auto device = practice(profile);
        device->setRootPassword(u"right"_s);
        camera::CgiCamera client(addressOf(device->port(simulator::service::http)), quickPace());
        client.setLogin(rootLogin("wrong"));
        QCOMPARE(resultOf(client.read(m_groups)).error().kind, Kind::BadLogin);
        QCOMPARE(resultOf(client.readNames({u"system_hostname"_s})).error().kind, Kind::BadLogin);
        QCOMPARE(device->failedLogins(), 1);
        QCOMPARE(client.counts().failedLogins, 1);
    }

    void readsInSpiteOf_data()
    {
        QTest::addColumn<QString>("fault");
        for (const auto fault : {"truncate-dump", "refuse-full-dump", "huge-dump", "missing-cr", "nul", "html-model",
                 "wrong-content-length", "wrong-content-length=-20", "delay=100", "expire-nonces", "busy-503=2",
                 "truncate=1"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void readsInSpiteOf()
    {
        QFETCH(const QString, fault);
        const auto sound = practice(u"ib9365-ht"_s);
        camera::CgiCamera reference(addressOf(sound->port(simulator::service::http)), quickPace());
        const auto expected = resultOf(reference.read(m_groups));
        const auto device = practice(u"ib9365-ht"_s, {fault});
        device->setRootPassword(u"right"_s);
        camera::CgiCamera client(addressOf(device->port(simulator::service::http)), quickPace());
        client.setLogin(rootLogin("right"));
        const auto snapshot = resultOf(client.read(m_groups));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        // Nothing that is there may pass for absent.
        for (const QString &name : expected->parameters.keys()) {
            const bool asked = m_groups.contains(name.section(u'_', 0, 0));
            QVERIFY2(!asked || !snapshot->complete || snapshot->has(name), qPrintable(name));
        }
        QCOMPARE(device->failedLogins(), fault.startsWith("expire"_L1) ? device->failedLogins() : 0);
    }

    void readsTheClock_data() { readsEveryProfile_data(); }

    void readsTheClock()
    {
        QFETCH(const QString, profile);
        const auto device = practice(profile, {u"clock-offset=-90"_s});
        camera::CgiCamera client(addressOf(device->port(simulator::service::http)), quickPace());
        const auto offset = resultOf(client.readClockOffset());
        QVERIFY(offset && *offset);
        QVERIFY2(qAbs(**offset + 90) <= 2, qPrintable(QString::number(**offset)));
    }

    void takesAPicture()
    {
        const auto device = practice(u"ib9365-ht"_s);
        device->setRootPassword(u"right"_s);
        camera::CgiCamera client(addressOf(device->port(simulator::service::http)), quickPace());
        client.setLogin(rootLogin("right"));
        const auto picture = resultOf(client.readPicture());
        QVERIFY(picture && picture->startsWith("\xff\xd8"));
    }

    void findsTheSchemeOfAHostAndPort()
    {
        const auto device = practice(u"ib9365-ht"_s);
        const quint16 port = device->port(simulator::service::http);
        camera::CgiCamera client({u"localhost"_s, {}, port}, quickPace());
        QVERIFY(resultOf(client.read(m_groups)));
        QCOMPARE(client.address().text(), u"http://localhost:%1"_s.arg(port));
    }
};

QTEST_GUILESS_MAIN(TstPracticeReading)
#include "tst_practice_reading.moc"
