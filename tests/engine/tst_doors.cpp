// SPDX-License-Identifier: Apache-2.0
#include "engine/doors.h"

#include <QTest>

using namespace engine;
using namespace model;
using namespace Qt::Literals::StringLiterals;
using Scheme = Address::Scheme;

namespace {

Snapshot camera(std::initializer_list<std::pair<const char *, const char *>> parameters)
{
    Snapshot snapshot;
    for (const auto &[name, value] : parameters)
        snapshot.parameters.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return snapshot;
}

} // namespace

class TestDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void anOldCameraHasOneDoorAtTheUsualPort() { QCOMPARE(doorsOf({}), (QList<Door> {{Scheme::Http, 80}})); }

    void httpsBesideHttpIsTheBetterDoor()
    {
        const Snapshot both = camera({{"https_enable", "1"}, {"https_policy", "0"}, {"network_http_port", "8081"}});
        QCOMPARE(doorsOf(both), (QList<Door> {{Scheme::Https, 443}, {Scheme::Http, 8081}}));
    }

    void httpsOnlyLeavesOneDoor()
    {
        const Snapshot only = camera({{"https_enable", "1"}, {"https_policy", "1"}, {"network_https_port", "8443"}});
        QCOMPARE(doorsOf(only), (QList<Door> {{Scheme::Https, 8443}}));
    }

    void aPolicyWithoutHttpsShutsNothing()
    {
        QCOMPARE(doorsOf(camera({{"https_enable", "0"}, {"https_policy", "1"}})).size(), 1);
    }

    void aNumberOfTheFirstReadingStandsForItsMovedPort()
    {
        Snapshot first = camera({{"network_http_port", "80"}, {"network_https_port", "443"}});
        first.reachedAt = {u"192.0.2.20"_s, Scheme::Http, quint16(8080)};
        const PortMap ports(first, {{u"https"_s, quint16(8443)}, {u"snmp"_s, quint16(8161)}});
        QCOMPARE(ports.real({Scheme::Http, 80}), (Door {Scheme::Http, 8080}));
        QCOMPARE(ports.real({Scheme::Https, 443}), (Door {Scheme::Https, 8443}));
        QCOMPARE(ports.real(u"rtsp"_s, 554), quint16(554));
    }

    void aNumberThatWasWrittenSinceMeansItself()
    {
        Snapshot first = camera({{"network_http_port", "80"}, {"network_https_port", "443"}});
        first.reachedAt = {u"192.0.2.20"_s, Scheme::Http, quint16(8080)};
        const PortMap ports(first, {{u"https"_s, quint16(8443)}, {u"snmp"_s, quint16(8161)}});
        QCOMPARE(ports.real({Scheme::Https, 4443}), (Door {Scheme::Https, 4443}));

        Snapshot now = first;
        now.parameters.insert(u"network_https_port"_s, u"4443"_s);
        const QMap<QString, quint16> moved = ports.movedIn(now);
        QVERIFY(!moved.contains(u"https"_s));
        QCOMPARE(moved.value(u"http"_s), quint16(8080));
        QCOMPARE(moved.value(u"snmp"_s), quint16(8161));
    }
};

QTEST_GUILESS_MAIN(TestDoors)
#include "tst_doors.moc"
