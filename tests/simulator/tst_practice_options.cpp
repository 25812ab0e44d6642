// SPDX-License-Identifier: Apache-2.0
#include "simulator/faults.h"
#include "simulator/profile.h"
#include "simulator/simulate_command.h"

#include <QRegularExpression>
#include <QTest>

using namespace simulator;
using namespace Qt::Literals::StringLiterals;

/** What `camlock simulate` is told: faults, profiles and ports. */
class TstPracticeOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void faultsAreParsedWithTheirValues();
    void wrongFaultsAreExplained_data();
    void wrongFaultsAreExplained();
    void faultsRunOut();
    void everyFaultHasHelp();
    void wrongProfilesAreExplained_data();
    void wrongProfilesAreExplained();
    void unknownProfileNamesTheKnownOnes();
    void portsKeepTheirDefaults();
    void wrongPortsAreExplained();
    void listShowsProfilesAndFaults();
};

void TstPracticeOptions::faultsAreParsedWithTheirValues()
{
    const auto faults = Faults::parse({u"lie-rtsp"_s, u"delay=200"_s, u"apply-other=snmp_v2:1"_s});
    QVERIFY(faults.has_value());
    QVERIFY(faults->has(FaultKind::LieRtsp) && !faults->has(FaultKind::LieSnmp));
    QCOMPARE(faults->number(FaultKind::Delay, 0), 200);
    QVERIFY(faults->concerns(FaultKind::ApplyOther, u"snmp_v2"_s));
    QVERIFY(!faults->concerns(FaultKind::ApplyOther, u"snmp"_s));
}

void TstPracticeOptions::wrongFaultsAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << u"explode"_s << u"explode"_s;
    QTest::newRow("no value") << u"delay"_s << u"delay=MS"_s;
    QTest::newRow("no number") << u"delay=soon"_s << u"soon"_s;
    QTest::newRow("value too many") << u"lie-rtsp=1"_s << u"no value"_s;
}

void TstPracticeOptions::wrongFaultsAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto faults = Faults::parse({text});
    QVERIFY(!faults.has_value());
    QVERIFY2(faults.error().contains(word), qPrintable(faults.error()));
}

void TstPracticeOptions::faultsRunOut()
{
    auto faults = *Faults::parse({u"busy-503=2"_s, u"truncate"_s});
    QVERIFY(faults.takeOne(FaultKind::Busy503) && faults.takeOne(FaultKind::Busy503));
    QVERIFY(!faults.takeOne(FaultKind::Busy503));
    QVERIFY(faults.takeOne(FaultKind::Truncate) && faults.takeOne(FaultKind::Truncate));
}

void TstPracticeOptions::everyFaultHasHelp()
{
    auto list = faultHelp();
    // The last line is for all faults of single requests.
    const auto ofRequests = list.takeLast();
    QCOMPARE(list.size(), int(FaultKind::Lie) + 1);
    for (const auto &fault : std::as_const(list)) {
        QVERIFY(!fault.help.isEmpty());
        const auto name = fault.usage.section(QRegularExpression(u"[=\\[]"_s), 0, 0);
        QVERIFY2(Faults::parse({name}).has_value() || Faults::parse({name + u"=1"_s}).has_value(), qPrintable(name));
    }
    const auto kinds = Mishaps::kinds();
    for (const auto &kind : kinds) {
        QVERIFY2(ofRequests.help.contains(kind), qPrintable(kind));
        const auto text = kind + u"@write"_s;
        const auto isKnown = Faults::parse({text}).has_value() || Faults::parse({text + u"=1"_s}).has_value()
            || Faults::parse({text + u"=127.0.0.2"_s}).has_value();
        QVERIFY2(isKnown, qPrintable(kind));
    }
}

void TstPracticeOptions::wrongProfilesAreExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("syntax") << QByteArray("{\n\"schema\": 1,\n,}") << u"line 3"_s;
    QTest::newRow("not a profile") << QByteArray("{}") << u"schema"_s;
    QTest::newRow("unknown key") << QByteArray("{\"schema\":\"camlock-practice-camera/1\",\"colour\":1}")
                                 << u"colour"_s;
    QTest::newRow("no parameters") << QByteArray("{\"schema\":\"camlock-practice-camera/1\"}") << u"clock"_s;
}

void TstPracticeOptions::wrongProfilesAreExplained()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto profile = parseProfile(json);
    QVERIFY(!profile.has_value());
    QVERIFY2(profile.error().contains(word), qPrintable(profile.error()));
}

void TstPracticeOptions::unknownProfileNamesTheKnownOnes()
{
    const auto profile = loadProfile(u"ip9999"_s);
    QVERIFY(!profile.has_value());
    QVERIFY(profile.error().contains(u"ip9999"_s) && profile.error().contains(u"ib8369a"_s));
}

void TstPracticeOptions::portsKeepTheirDefaults()
{
    const auto options = practiceCameraOptions({.ports = u"http=0,snmp=9161"_s, .faults = {u"nul"_s}});
    QVERIFY(options.has_value());
    QCOMPARE(options->ports.value(u"http"_s), quint16(0));
    QCOMPARE(options->ports.value(u"snmp"_s), quint16(9161));
    QCOMPARE(options->ports.value(u"rtsp"_s), quint16(8554));
    QCOMPARE(options->ports.value(u"ssdp"_s), quint16(8190));
}

void TstPracticeOptions::wrongPortsAreExplained()
{
    QVERIFY(!practiceCameraOptions({.ports = u"gopher=70"_s}).has_value());
    QVERIFY(!practiceCameraOptions({.ports = u"http=70000"_s}).has_value());
    QVERIFY(!practiceCameraOptions({.ports = u"http"_s}).has_value());
    QVERIFY(!practiceCameraOptions({.address = u"here"_s}).has_value());
}

void TstPracticeOptions::listShowsProfilesAndFaults()
{
    const auto list = simulateList();
    for (const auto &word : {u"fd9387-htv"_s, u"FD9387-VVTK-2.2002.23.01k"_s, u"lie-rtsp"_s, u"clock-offset=SECONDS"_s})
        QVERIFY2(list.contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(TstPracticeOptions)
#include "tst_practice_options.moc"
