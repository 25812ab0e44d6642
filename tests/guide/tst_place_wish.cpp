// SPDX-License-Identifier: Apache-2.0
#include "guide/network_place.h"
#include "guide/next_place.h"
#include "guide/section_helpers.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

constexpr int prefix = 24; // of this computer's network

/// A camera at 192.0.2.20/24 with an address from a server, and this computer beside it.
Snapshot camera()
{
    Snapshot snapshot = guide::sample(
        {{"system_hostname", "Network Camera"}, {"network_resetip", "1"}, {"network_ipaddress", "192.0.2.20"},
            {"network_subnet", "255.255.255.0"}, {"network_router", "192.0.2.1"}, {"network_dns1", "192.0.2.1"}});
    snapshot.identity.mac = u"00:02:D1:32:2F:7D"_s;
    snapshot.peerAddress = QHostAddress(u"192.0.2.20"_s);
    snapshot.localAddress = QHostAddress(u"192.0.2.90"_s);
    return snapshot;
}

guide::PlaceWish wish(const Values &differs = {})
{
    Answers answers;
    auto &values = answers.sections[u"ip_plan_recorded"_s].values;
    values = {{u"address"_s, u"192.0.2.21"_s}, {u"mask"_s, u"255.255.255.0"_s}, {u"gateway"_s, u"192.0.2.1"_s}};
    for (auto it = differs.begin(); it != differs.end(); ++it)
        values.insert(it.key(), *it);
    return guide::placeWishIn(answers);
}

} // namespace

class TestPlaceWish : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesWhatWouldBeLost_data()
    {
        QTest::addColumn<Values>("differs");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const Values &differs, const char *where) {
            QTest::newRow(name) << differs << QString::fromLatin1(where);
        };
        row("all is well", {}, "");
        row("no gateway", {{u"gateway"_s, {}}}, "");
        row("name servers", {{u"dns1"_s, u"192.0.2.1"_s}, {u"dns2"_s, u"198.51.100.1"_s}}, "");
        row("a name", {{u"hostName"_s, u"Gate-01"_s}}, "");
        row("only a name", {{u"hostName"_s, u"Gate-01"_s}, {u"address"_s, {}}, {u"mask"_s, u"x"_s}}, "");
        row("a name with a space", {{u"hostName"_s, u"Gate 01"_s}}, "hostName");
        row("a name that ends in a hyphen", {{u"hostName"_s, u"Gate-"_s}}, "hostName");
        row("a name too long", {{u"hostName"_s, QString(41, u'g')}}, "hostName");
        row("no address", {{u"address"_s, u"gate"_s}}, "address");
        row("IPv6", {{u"address"_s, u"2001:db8::21"_s}}, "address");
        row("multicast", {{u"address"_s, u"224.0.0.5"_s}}, "address");
        row("loopback", {{u"address"_s, u"127.0.0.5"_s}, {u"gateway"_s, {}}}, "address");
        row("the network's own address", {{u"address"_s, u"192.0.2.0"_s}}, "address");
        row("the broadcast address", {{u"address"_s, u"192.0.2.255"_s}}, "address");
        row("this computer's address", {{u"address"_s, u"192.0.2.90"_s}}, "address");
        row("another network", {{u"address"_s, u"198.51.100.21"_s}, {u"gateway"_s, u"198.51.100.1"_s}}, "address");
        row("a network without this computer", {{u"mask"_s, u"255.255.255.192"_s}}, "address");
        row("no mask", {{u"mask"_s, {}}}, "mask");
        row("a mask with a hole", {{u"mask"_s, u"255.0.255.0"_s}}, "mask");
        row("a mask of everything", {{u"mask"_s, u"0.0.0.0"_s}}, "mask");
        row("a gateway outside", {{u"gateway"_s, u"198.51.100.1"_s}}, "gateway");
        row("the camera as its gateway", {{u"gateway"_s, u"192.0.2.21"_s}}, "gateway");
        row("the broadcast address as gateway", {{u"gateway"_s, u"192.0.2.255"_s}}, "gateway");
        row("no gateway's address", {{u"gateway"_s, u"router"_s}}, "gateway");
        row("no name server's address", {{u"dns2"_s, u"dns"_s}}, "dns2");
    }

    void refusesWhatWouldBeLost()
    {
        QFETCH(Values, differs);
        const auto problem = guide::problemOf(wish(differs), camera(), prefix);
        QTEST(problem ? problem->choice : QString(), "where");
        QCOMPARE(guide::placeChanges(wish(differs), camera(), prefix).isEmpty(), problem.has_value());
        if (problem)
            QVERIFY(problem->why.english().endsWith(u'.') && !problem->why.english().contains(u'%'));
    }

    void refusesAnAddressThatAnotherDeviceHas()
    {
        Snapshot snapshot = camera();
        snapshot.network = NetworkSight {};
        snapshot.network->neighbours[u"192.0.2.21"_s] = QStringList {snapshot.identity.mac};
        QVERIFY(!guide::problemOf(wish(), snapshot, prefix));
        snapshot.network->neighbours[u"192.0.2.21"_s].append(u"02:00:00:00:00:02"_s);
        QVERIFY(guide::problemOf(wish(), snapshot, prefix)->why.english().contains(u"02:00:00:00:00:02"_s));
    }

    void staysReachableOverARouter()
    {
        Snapshot snapshot = camera();
        snapshot.localAddress = QHostAddress(u"198.51.100.9"_s);
        QVERIFY(!guide::problemOf(wish(), snapshot, prefix));
        QCOMPARE(guide::problemOf(wish({{u"gateway"_s, {}}}), snapshot, prefix)->choice, u"address"_s);
    }

    void writesOnlyWhatTheCameraHas()
    {
        Snapshot snapshot = camera();
        snapshot.parameters.remove(u"network_dns1"_s);
        const auto changes =
            guide::placeChanges(wish({{u"hostName"_s, u"Gate-01"_s}, {u"dns1"_s, u"192.0.2.1"_s}}), snapshot, prefix);
        QCOMPARE(changes.size(), 2);
        QVERIFY(!guide::addressGivenBy(changes.first()));
        QCOMPARE(guide::addressGivenBy(changes.last())->toString(), u"192.0.2.21"_s);
        for (const Change &change : changes) {
            for (const ParameterValue &value : std::get<SetParameters>(change.body).values)
                QVERIFY2(snapshot.has(value.name), qPrintable(value.name));
        }
        // All of the address in one request; what stands already is not written.
        const auto &values = std::get<SetParameters>(changes.last().body).values;
        QCOMPARE(values,
            (QList<ParameterValue> {{u"network_resetip"_s, u"0"_s}, {u"network_ipaddress"_s, u"192.0.2.21"_s}}));
        snapshot.parameters.remove(u"network_subnet"_s);
        QVERIFY(guide::placeChanges(wish(), snapshot, prefix).isEmpty());
    }

    void isDoneOnce()
    {
        Snapshot snapshot = camera();
        const auto all = wish({{u"hostName"_s, u"Gate-01"_s}});
        const auto changes = guide::placeChanges(all, snapshot, prefix);
        for (const Change &change : changes)
            snapshot = preview(snapshot, change);
        QVERIFY(guide::placeChanges(all, snapshot, prefix).isEmpty());
    }

    void suggestsTheNextName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("next");
        QTest::newRow("two digits") << u"Gate-01"_s << u"Gate-02"_s;
        QTest::newRow("one more digit") << u"Gate-99"_s << u"Gate-100"_s;
        QTest::newRow("in the middle") << u"cam7-north"_s << u"cam8-north"_s;
        QTest::newRow("the last of two") << u"b2-cam09"_s << u"b2-cam10"_s;
        QTest::newRow("no number") << u"Gate"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void suggestsTheNextName()
    {
        QFETCH(QString, name);
        QTEST(guide::nextName(name), "next");
    }

    void suggestsTheNextFreeAddress()
    {
        const auto mask = u"255.255.255.0"_s;
        QCOMPARE(guide::nextFreeAddress(u"192.0.2.21"_s, mask, {}), u"192.0.2.22"_s);
        QCOMPARE(guide::nextFreeAddress(u"192.0.2.21"_s, mask, {u"192.0.2.22"_s, u"192.0.2.23"_s}), u"192.0.2.24"_s);
        QCOMPARE(guide::nextFreeAddress(u"192.0.2.254"_s, mask, {}), QString());
        QCOMPARE(guide::nextFreeAddress(u"192.0.2.21"_s, u"x"_s, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPlaceWish)
#include "tst_place_wish.moc"
