// SPDX-License-Identifier: Apache-2.0
#include "discovery/network_choice.h"
#include "discovery/sighting_list.h"

#include <QTest>

using namespace discovery;
using namespace Qt::Literals::StringLiterals;
using model::Sighting;
using Source = Sighting::Source;
using Standing = FoundDevice::Standing;
using Link = NetworkFact::Link;

static NetworkFact network(const QString &name, const QString &ip, Link link = Link::Cable)
{
    if (ip.isEmpty())
        return {name, link, {}};
    return {name, link, {{QHostAddress(ip), 24, QHostAddress()}}};
}

static Sighting sighting(Source source, const QString &address, const QString &mac = {}, quint16 port = 0)
{
    Sighting seen;
    seen.source = source;
    seen.address = QHostAddress(address);
    seen.mac = mac;
    seen.httpPort = port;
    return seen;
}

static const QString mac = u"00:02:D1:32:2F:7D"_s;
static const QString otherMac = u"00:02:D1:32:2F:7E"_s;

class TstSightingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void leavesOutWhatIsNoNetworkOfCameras_data()
    {
        QTest::addColumn<NetworkFact>("fact");
        QTest::addColumn<LeftOut>("why");
        QTest::newRow("cable") << network(u"enp3s0"_s, u"192.0.2.1"_s) << LeftOut::No;
        QTest::newRow("wireless") << network(u"wlan0"_s, u"192.0.2.1"_s) << LeftOut::No;
        QTest::newRow("a bridge of the user's own") << network(u"br0"_s, u"192.0.2.1"_s) << LeftOut::No;
        QTest::newRow("down") << network(u"enp3s0"_s, {}) << LeftOut::NotConnected;
        QTest::newRow("loopback") << network(u"lo"_s, u"127.0.0.1"_s, Link::Loopback) << LeftOut::Loopback;
        QTest::newRow("vpn") << network(u"office"_s, u"192.0.2.1"_s, Link::PointToPoint) << LeftOut::Tunnel;
        for (const char *name : {"tun0", "tap0", "wg0", "tailscale0", "ztabcdef12"})
            QTest::newRow(name) << network(QString::fromLatin1(name), u"192.0.2.1"_s) << LeftOut::Tunnel;
        for (const char *name : {"docker0", "br-0a1b2c3d", "veth12ab", "virbr0"})
            QTest::newRow(name) << network(QString::fromLatin1(name), u"192.0.2.1"_s) << LeftOut::Container;
    }

    void leavesOutWhatIsNoNetworkOfCameras()
    {
        QFETCH(const NetworkFact, fact);
        QTEST(whyLeftOut(fact), "why");
        QCOMPARE(namedNetworks({fact}, {fact.name}).size(), fact.addresses.isEmpty() ? 0 : 1);
        QCOMPARE(usualNetworks({fact}).size(), whyLeftOut(fact) == LeftOut::No ? 1 : 0);
    }

    void makesOneRowOfOneCameraSeenByThreeProtocols()
    {
        SightingList list;
        Sighting onvif = sighting(Source::WsDiscovery, u"192.0.2.7"_s, mac, 8080);
        onvif.model = u"FD9387-HTV"_s;
        QCOMPARE(list.add(onvif), 0);
        QCOMPARE(list.add(sighting(Source::Ssdp, u"192.0.2.7"_s, mac)), 0);
        QCOMPARE(list.add(sighting(Source::VivotekSearch, u"192.0.2.7"_s, mac, 8080)), 0);
        QCOMPARE(list.add(sighting(Source::Mdns, u"192.0.2.7"_s)), 0);
        QCOMPARE(list.devices().size(), 1);
        const FoundDevice &device = list.devices().first();
        QCOMPARE(device.seenBy.size(), 4);
        QCOMPARE(device.model, u"FD9387-HTV"_s);
        QCOMPARE(device.door().text(), u"http://192.0.2.7:8080"_s);
        QCOMPARE(device.kind, Sighting::Kind::Camera);
    }

    void learnsTheMacOfARowLater()
    {
        SightingList list;
        list.add(sighting(Source::Mdns, u"192.0.2.7"_s));
        QCOMPARE(list.add(sighting(Source::VivotekSearch, u"192.0.2.7"_s, mac)), 0);
        QCOMPARE(list.add(sighting(Source::Ssdp, u"192.0.2.9"_s, mac)), 0);
        QCOMPARE(list.devices().first().alsoAt, {QHostAddress(u"192.0.2.9"_s)});
    }

    void keepsTwoCamerasBehindOneAddressApart()
    {
        SightingList list;
        QCOMPARE(list.add(sighting(Source::VivotekSearch, u"127.0.0.1"_s, mac, 8080)), 0);
        QCOMPARE(list.add(sighting(Source::VivotekSearch, u"127.0.0.1"_s, otherMac, 8081)), 1);
        QCOMPARE(list.add(sighting(Source::Doorstep, u"127.0.0.1"_s, {}, 8081)), 1);
    }

    void prefersAnAddressThatCanBeReached()
    {
        SightingList list;
        list.setNetworks({network(u"eth0"_s, u"192.0.2.1"_s)});
        list.add(sighting(Source::VivotekSearch, u"192.168.0.99"_s, mac));
        QCOMPARE(list.devices().first().place, FoundDevice::Place::Elsewhere);
        QVERIFY(adviceFor(list.devices().first()).english().contains(u"192.168.0.250"_s));
        list.add(sighting(Source::Ssdp, u"192.0.2.7"_s, mac));
        QCOMPARE(list.devices().first().address, QHostAddress(u"192.0.2.7"_s));
        QCOMPARE(list.devices().first().alsoAt, {QHostAddress(u"192.168.0.99"_s)});
        QVERIFY(adviceFor(list.devices().first()).isEmpty());
    }

    void takesACameraBehindARouterForReachable()
    {
        SightingList list;
        list.setNetworks({network(u"eth0"_s, u"192.0.2.1"_s)});
        list.add(sighting(Source::Doorstep, u"198.51.100.7"_s, {}, 80));
        QVERIFY(adviceFor(list.devices().first()).isEmpty());
    }

    void saysWhatToDoWhereNoServerGaveAnAddress()
    {
        SightingList list;
        list.setNetworks({network(u"eth0"_s, u"192.0.2.1"_s)});
        list.add(sighting(Source::VivotekSearch, u"169.254.3.4"_s, mac));
        QVERIFY(adviceFor(list.devices().first()).english().contains(u"169.254.1.1"_s));
    }

    void tellsHowACameraStands_data()
    {
        QTest::addColumn<Sighting::Login>("login");
        QTest::addColumn<QDate>("lastDone");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<Standing>("standing");
        const QDate today(2026, 11, 26);
        QTest::newRow("never seen") << Sighting::Login::Unknown << QDate() << QString() << Standing::Unknown;
        QTest::newRow("asks for a login") << Sighting::Login::Asked << QDate() << QString() << Standing::InUse;
        QTest::newRow("lets everybody in") << Sighting::Login::NotAsked << QDate() << QString() << Standing::FactoryNew;
        QTest::newRow("signed in once") << Sighting::Login::Asked << QDate() << mac << Standing::SeenBefore;
        QTest::newRow("done last year") << Sighting::Login::Asked << today.addYears(-1) << mac << Standing::SeenBefore;
        QTest::newRow("done today") << Sighting::Login::Asked << today << mac << Standing::DoneToday;
        QTest::newRow("done today, and reset") << Sighting::Login::NotAsked << today << mac << Standing::FactoryNew;
    }

    void tellsHowACameraStands()
    {
        QFETCH(const Sighting::Login, login);
        QFETCH(const QDate, lastDone);
        QFETCH(const QString, seen);
        SightingList list;
        Sighting each = sighting(Source::Doorstep, u"192.0.2.7"_s, mac, 80);
        each.login = login;
        list.add(each);
        // Also of rows that are there already: the registry is read beside the search.
        list.setKnown({{seen}, {{mac, lastDone}}, QDate(2026, 11, 26)});
        QTEST(list.devices().first().standing, "standing");
    }

    void hasAnEnd()
    {
        SightingList list;
        for (quint32 i = 0; i < 5000; ++i)
            list.add(sighting(Source::Ssdp, QHostAddress(0x0a000000 + i).toString()));
        QCOMPARE(list.devices().size(), 4096);
        QVERIFY(!list.add(sighting(Source::Ssdp, u"192.0.2.7"_s)));
        list.clear();
        QCOMPARE(list.add(sighting(Source::Ssdp, u"192.0.2.7"_s)), 0);
    }
};

QTEST_GUILESS_MAIN(TstSightingList)
#include "tst_sighting_list.moc"
