// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "guide/ip_plan.h"
#include "guide/section_helpers.h"
#include "guide/subnet.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

constexpr auto ownMac = "00:02:D1:32:2F:7D";

/// A camera at 192.0.2.20/24 behind 192.0.2.1, with a fixed address, reached directly.
Snapshot camera(const Values &differs = {})
{
    Snapshot snapshot = guide::sample(
        {{"network_ipaddress", "192.0.2.20"}, {"network_subnet", "255.255.255.0"}, {"network_router", "192.0.2.1"},
            {"network_resetip", "0"}, {"network_qos_cos_enable", "0"}, {"network_qos_cos_vlanid", "1"}});
    for (auto it = differs.begin(); it != differs.end(); ++it)
        snapshot.parameters.insert(it.key(), *it);
    snapshot.identity.mac = QString::fromLatin1(ownMac);
    snapshot.peerAddress = QHostAddress(u"192.0.2.20"_s);
    return snapshot;
}

Finding judged(const Values &plan, const Snapshot &snapshot)
{
    Answers answers;
    answers.sections[u"ip_plan_recorded"_s].values = plan;
    return guide::sectionWithId(u"ip_plan_recorded")->judge(snapshot, answers);
}

/// "+what" for what fits, "-what" for what does not, in the order of the checks.
QString signsOf(const Finding &finding)
{
    QStringList signs;
    for (const Check &check : finding.checks)
        signs.append((check.fits ? u'+' : u'-') + check.what);
    return signs.join(u' ');
}

} // namespace

class TestIpPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsSubnets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subnet");
        QTest::newRow("plain") << u"192.0.2.0/24"_s << u"192.0.2.0/24"_s;
        QTest::newRow("an address in it") << u"192.0.2.77/24"_s << u"192.0.2.0/24"_s;
        QTest::newRow("a mask") << u"192.0.2.0/255.255.255.128"_s << u"192.0.2.0/25"_s;
        QTest::newRow("point to point") << u"192.0.2.20/31"_s << u"192.0.2.20/31"_s;
        QTest::newRow("a single host") << u"192.0.2.20/32"_s << u"192.0.2.20/32"_s;
        QTest::newRow("everything") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
        QTest::newRow("IPv6") << u"2001:db8::5/64"_s << u"2001:db8::/64"_s;
        QTest::newRow("IPv6, a single host") << u"2001:db8::5/128"_s << u"2001:db8::5/128"_s;
        for (const auto *bad : {"", "/", "192.0.2.0", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/+8",
                 "192.0.2.0/ 8", "10/8", "192.0.2/24", "192.0.2.0/24/24", "192.0.2.0/255.0.255.0", "2001:db8::/129",
                 "fe80::1%eth0/64", "2001:db8::/255.255.255.0", "host/24", "999.0.2.0/24"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }

    void readsSubnets()
    {
        QFETCH(QString, text);
        const auto subnet = guide::parseSubnet(text);
        QTEST(subnet ? subnet->text() : QString(), "subnet");
    }

    void readsVlans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("vlan");
        for (const int good : {1, 20, 4094})
            QTest::newRow(qPrintable(QString::number(good))) << QString::number(good) << good;
        for (const auto *bad : {"", "0", "4095", "-1", "+20", "20 ", "0x14", "cameras", "99999999999"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << 0;
    }

    void readsVlans()
    {
        QFETCH(QString, text);
        QTEST(guide::parseVlan(text).value_or(0), "vlan");
    }

    void holdsThePlanAgainstTheCamera_data()
    {
        QTest::addColumn<Values>("plan");
        QTest::addColumn<Values>("differs");
        QTest::addColumn<QString>("signs");
        const auto row = [](const char *name, const Values &plan, const Values &differs, const char *signs) {
            QTest::newRow(name) << plan << differs << QString::fromLatin1(signs);
        };
        row("no plan", {}, {}, "");
        row("only words", {{u"owner"_s, u"Works"_s}, {u"purpose"_s, u"Gate"_s}}, {}, "");
        row("in the subnet", {{u"subnet"_s, u"192.0.2.0/24"_s}}, {}, "+network_ipaddress +network_subnet");
        row("not in the subnet", {{u"subnet"_s, u"198.51.100.0/24"_s}}, {}, "-network_ipaddress");
        row("another mask", {{u"subnet"_s, u"192.0.2.0/25"_s}}, {}, "+network_ipaddress -network_subnet");
        row("the subnet's own address", {{u"subnet"_s, u"192.0.2.20/30"_s}},
            {{u"network_subnet"_s, u"255.255.255.252"_s}}, "-network_ipaddress +network_subnet");
        row("the broadcast address", {{u"subnet"_s, u"192.0.2.16/30"_s}},
            {{u"network_ipaddress"_s, u"192.0.2.19"_s}, {u"network_subnet"_s, u"255.255.255.252"_s}},
            "-network_ipaddress +network_subnet");
        row("/31 has no broadcast address", {{u"subnet"_s, u"192.0.2.20/31"_s}},
            {{u"network_subnet"_s, u"255.255.255.254"_s}}, "+network_ipaddress +network_subnet");
        row("/32", {{u"subnet"_s, u"192.0.2.20/32"_s}}, {{u"network_subnet"_s, u"255.255.255.255"_s}},
            "+network_ipaddress +network_subnet");
        row("no subnet", {{u"subnet"_s, u"cameras"_s}}, {}, "-subnet");
        row("IPv6, and the camera's is not known", {{u"subnet"_s, u"2001:db8::/64"_s}}, {}, "");
        row("IPv6", {{u"subnet"_s, u"2001:db8::/64"_s}}, {{u"network_ipv6_addonipaddress"_s, u"2001:db8::20"_s}},
            "+network_ipaddress");
        row("IPv6, another network", {{u"subnet"_s, u"2001:db8::/64"_s}},
            {{u"network_ipv6_addonipaddress"_s, u"2001:db9::20"_s}}, "-network_ipaddress");
        row("the gateway", {{u"gateway"_s, u"192.0.2.1"_s}}, {}, "+network_router");
        row("another gateway", {{u"gateway"_s, u"192.0.2.254"_s}}, {}, "-network_router");
        row("a gateway outside", {{u"subnet"_s, u"192.0.2.0/24"_s}, {u"gateway"_s, u"198.51.100.1"_s}},
            {{u"network_router"_s, u""_s}}, "+network_ipaddress +network_subnet -gateway");
        row("the camera as its gateway", {{u"gateway"_s, u"192.0.2.20"_s}}, {{u"network_router"_s, u"0.0.0.0"_s}},
            "-gateway");
        row("no gateway", {{u"gateway"_s, u"router"_s}}, {}, "-gateway");
        row("VLAN, CoS off", {{u"vlan"_s, u"20"_s}}, {}, "");
        row("VLAN, CoS on", {{u"vlan"_s, u"20"_s}},
            {{u"network_qos_cos_enable"_s, u"1"_s}, {u"network_qos_cos_vlanid"_s, u"20"_s}}, "+network_qos_cos_vlanid");
        row("another VLAN", {{u"vlan"_s, u"20"_s}}, {{u"network_qos_cos_enable"_s, u"1"_s}}, "-network_qos_cos_vlanid");
        row("no VLAN", {{u"vlan"_s, u"4095"_s}}, {}, "-vlan");
        row("reserved", {{u"reservedAddress"_s, u"192.0.2.20"_s}}, {}, "+network_ipaddress +network_resetip");
        row("reserved at a server that keeps to it", {{u"reservedAddress"_s, u"192.0.2.20"_s}},
            {{u"network_resetip"_s, u"1"_s}}, "+network_ipaddress +network_resetip");
        row("reserved, and a server gives another one", {{u"reservedAddress"_s, u"192.0.2.21"_s}},
            {{u"network_resetip"_s, u"1"_s}}, "-network_ipaddress -network_resetip");
        row("another address is reserved", {{u"reservedAddress"_s, u"192.0.2.21"_s}}, {},
            "-network_ipaddress +network_resetip");
        row("reserved outside", {{u"subnet"_s, u"192.0.2.0/24"_s}, {u"reservedAddress"_s, u"198.51.100.7"_s}}, {},
            "+network_ipaddress +network_subnet -reservedAddress -network_ipaddress +network_resetip");
        row("nothing that can be reserved", {{u"reservedAddress"_s, u"the last one"_s}}, {}, "-reservedAddress");
    }

    void holdsThePlanAgainstTheCamera()
    {
        QFETCH(Values, plan);
        QFETCH(Values, differs);
        const Finding finding = judged(plan, camera(differs));
        QTEST(signsOf(finding), "signs");
        QVERIFY(finding.forPerson);
        QCOMPARE(finding.said.isEmpty(), plan.isEmpty());
        for (const Check &check : finding.checks)
            QVERIFY(!check.words.isEmpty() && !check.words.english().contains(u'%'));
        QCOMPARE(finding.reason.english().contains(u"do not fit"_s), signsOf(finding).contains(u'-'));
    }

    void seesWhetherTheGatewayAnswers()
    {
        Snapshot snapshot = camera();
        const Values plan {{u"gateway"_s, u"192.0.2.1"_s}};
        snapshot.network = NetworkSight {};
        QCOMPARE(signsOf(judged(plan, snapshot)), u"+network_router"_s); // nobody asked: silence tells nothing
        snapshot.network->asked = QStringList {u"192.0.2.1"_s};
        QCOMPARE(signsOf(judged(plan, snapshot)), u"+network_router -gateway"_s);
        snapshot.network->neighbours[u"192.0.2.1"_s] = QStringList {u"02:00:00:00:00:01"_s};
        QCOMPARE(signsOf(judged(plan, snapshot)), u"+network_router +gateway"_s);
    }

    void seesTwoDevicesWithOneAddress()
    {
        Snapshot snapshot = camera();
        snapshot.network = NetworkSight {};
        snapshot.network->neighbours[u"192.0.2.20"_s] = QStringList {QString::fromLatin1(ownMac)};
        QCOMPARE(signsOf(judged({}, snapshot)), QString());
        snapshot.network->neighbours[u"192.0.2.20"_s].append(u"02:00:00:00:00:02"_s);
        QCOMPARE(signsOf(judged({}, snapshot)), u"-ARP"_s);
        QVERIFY(judged({}, snapshot).checks.first().words.english().contains(u"02:00:00:00:00:02"_s));
        snapshot.peerAddress = QHostAddress(u"198.51.100.1"_s); // behind a moved port: not the camera's own
        QCOMPARE(signsOf(judged({}, snapshot)), QString());
    }

    void seesAnotherDeviceAtTheReservedAddress()
    {
        Snapshot snapshot = camera();
        snapshot.network = NetworkSight {};
        snapshot.network->neighbours[u"192.0.2.21"_s] = QStringList {u"02:00:00:00:00:02"_s};
        QCOMPARE(signsOf(judged({{u"reservedAddress"_s, u"192.0.2.21"_s}}, snapshot)),
            u"-network_ipaddress -reservedAddress +network_resetip"_s);
    }

    void remembersAnEarlierCameraAtTheAddress()
    {
        Snapshot snapshot = camera();
        snapshot.network = NetworkSight {};
        snapshot.network->earlierMac = u"00:02:D1:00:00:01"_s;
        snapshot.network->earlierRecord = u"0002D1000001-20260101T000000Z.json"_s;
        QCOMPARE(signsOf(judged({}, snapshot)), u"-records"_s);
    }

    void saysThePlanInOneSentence()
    {
        const Finding finding =
            judged({{u"vlan"_s, u" 20 "_s}, {u"switch"_s, u"sw-3"_s}, {u"port"_s, u"Gi1/0/7"_s}}, camera());
        QCOMPARE(finding.said.english(), u"Plan: VLAN 20, switch sw-3, port Gi1/0/7."_s);
    }
};

QTEST_GUILESS_MAIN(TestIpPlan)
#include "tst_ip_plan.moc"
