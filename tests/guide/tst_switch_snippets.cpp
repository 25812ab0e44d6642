// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "guide/switch_snippets.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace Qt::Literals::StringLiterals;

namespace {

SwitchPort port(SwitchFamily family)
{
    return {family, u"00:02:D1:32:2F:7D"_s, u"GigabitEthernet1/0/7"_s, u"20"_s, u"192.0.2.5"_s};
}

QString refusalOf(const SwitchPort &port)
{
    const auto snippet = snippetFor(port);
    return snippet ? QString() : snippet.error().english();
}

} // namespace

class TestSwitchSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesForCiscoIos()
    {
        QCOMPARE(*snippetFor(port(SwitchFamily::CiscoIos)),
            u"configure terminal\n"
            "interface GigabitEthernet1/0/7\n"
            " description camera 00:02:D1:32:2F:7D\n"
            " switchport mode access\n"
            " switchport access vlan 20\n"
            " switchport port-security maximum 1\n"
            " switchport port-security mac-address 0002.d132.2f7d\n"
            " switchport port-security violation restrict\n"
            " switchport port-security\n"
            " logging event link-status\n"
            " exit\n"
            "logging host 192.0.2.5\n"
            "logging trap notifications\n"
            "end\n"_s);
    }

    void writesForArubaOsSwitch()
    {
        SwitchPort wanted = port(SwitchFamily::ArubaOsSwitch);
        wanted.port = u"A7"_s;
        QCOMPARE(*snippetFor(wanted),
            u"configure terminal\n"
            "vlan 20\n"
            "   untagged A7\n"
            "   exit\n"
            "port-security A7 learn-mode static address-limit 1 mac-address 0002d1-322f7d action send-disable\n"
            "logging 192.0.2.5\n"
            "exit\n"_s);
    }

    void writesForArubaOsCx()
    {
        SwitchPort wanted = port(SwitchFamily::ArubaOsCx);
        wanted.port = u"1/1/7"_s;
        wanted.vlan.clear();
        wanted.logServer.clear();
        QCOMPARE(*snippetFor(wanted),
            u"configure terminal\n"
            "port-access port-security enable\n"
            "interface 1/1/7\n"
            "    port-access port-security\n"
            "        enable\n"
            "        client-limit 1\n"
            "        mac-address 00:02:d1:32:2f:7d\n"
            "        exit\n"
            "    exit\n"
            "end\n"_s);
    }

    void writesPlainWordsForOthers()
    {
        const QString words = *snippetFor(port(SwitchFamily::Generic));
        for (const auto &part : {u"GigabitEthernet1/0/7"_s, u"00:02:D1:32:2F:7D"_s, u"VLAN 20"_s, u"192.0.2.5"_s})
            QVERIFY2(words.contains(part), qPrintable(part));
    }

    void takesEveryFormOfAMac_data()
    {
        QTest::addColumn<QString>("mac");
        for (const auto *form : {"00:02:D1:32:2F:7D", "00-02-d1-32-2f-7d", "0002D1322F7D"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void takesEveryFormOfAMac()
    {
        QFETCH(QString, mac);
        SwitchPort wanted = port(SwitchFamily::CiscoIos);
        wanted.mac = mac;
        QVERIFY(snippetFor(wanted)->contains(u"mac-address 0002.d132.2f7d\n"_s));
    }

    void takesUsualPortNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *good : {"7", "A7", "Gi1/0/7", "GigabitEthernet 1/0/7", "1/1/7", "ge-0/0/7.0", "1:7", "Trk1"})
            QTest::newRow(good) << QString::fromLatin1(good);
    }

    void takesUsualPortNames()
    {
        QFETCH(QString, name);
        SwitchPort wanted = port(SwitchFamily::CiscoIos);
        wanted.port = name;
        QVERIFY(snippetFor(wanted)->contains(u"interface "_s + name + u'\n'));
    }

    void refusesPortNamesThatCouldBeCommands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a line end") << u"Gi1/0/7\nno aaa new-model"_s;
        QTest::newRow("a return") << u"Gi1/0/7\rreload"_s;
        QTest::newRow("a tab") << u"Gi1/0/7\t"_s;
        QTest::newRow("a semicolon") << u"7;reload"_s;
        QTest::newRow("a pipe") << u"7|include"_s;
        QTest::newRow("a question") << u"7?"_s;
        QTest::newRow("a remark") << u"!7"_s;
        QTest::newRow("a stroke first") << u"-7"_s;
        QTest::newRow("a blank first") << u" 7"_s;
        QTest::newRow("NUL") << QString(QChar::Null);
        QTest::newRow("a line separator") << u"7\u2028reload"_s;
        QTest::newRow("other letters") << u"Gi１/０/７"_s;
        QTest::newRow("quotes") << u"\"7\""_s;
        QTest::newRow("long") << QString(41, u'7');
    }

    void refusesPortNamesThatCouldBeCommands()
    {
        QFETCH(QString, name);
        for (const auto family :
            {SwitchFamily::CiscoIos, SwitchFamily::ArubaOsSwitch, SwitchFamily::ArubaOsCx, SwitchFamily::Generic}) {
            SwitchPort wanted = port(family);
            wanted.port = name;
            QVERIFY(!refusalOf(wanted).isEmpty());
        }
    }

    void refusesWhatElseIsNotUsable()
    {
        SwitchPort wanted = port(SwitchFamily::CiscoIos);
        wanted.mac = u"00:02:D1"_s;
        QVERIFY(refusalOf(wanted).contains(u"MAC"_s));
        wanted = port(SwitchFamily::CiscoIos);
        wanted.vlan = u"1 ; reload"_s;
        QVERIFY(refusalOf(wanted).contains(u"VLAN"_s));
        wanted = port(SwitchFamily::CiscoIos);
        wanted.logServer = u"192.0.2.5\nreload"_s;
        QVERIFY(refusalOf(wanted).contains(u"log server"_s));
        wanted.logServer = u"2001:db8::5"_s;
        QVERIFY(refusalOf(wanted).isEmpty());
    }

    void takesPortAndVlanFromThePlan()
    {
        model::Answers answers;
        answers.sections[u"ip_plan_recorded"_s].values = {{u"port"_s, u"A7"_s}, {u"vlan"_s, u"20"_s}};
        answers.sections[u"switch_guarded"_s].values = {{u"family"_s, u"arubaOsSwitch"_s}};
        model::Snapshot camera;
        camera.identity.mac = u"00:02:D1:32:2F:7D"_s;
        QVERIFY(snippetFor(switchPortIn(camera, answers))->contains(u"port-security A7 "_s));
        answers.sections[u"switch_guarded"_s].values.insert(u"port"_s, u"B1"_s);
        QVERIFY(snippetFor(switchPortIn(camera, answers))->contains(u"port-security B1 "_s));
    }

    void namesSwitchAndPortInTheRow()
    {
        model::Answers answers;
        answers.sections[u"switch_guarded"_s].values = {{u"switch"_s, u"sw-3"_s}, {u"port"_s, u"A7"_s}};
        const auto finding = sectionWithId(u"switch_guarded")->judge({}, answers);
        QCOMPARE(finding.said.english(), u"Switch sw-3, port A7."_s);
        QVERIFY(sectionWithId(u"switch_guarded")->judge({}, {}).said.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSwitchSnippets)
#include "tst_switch_snippets.moc"
