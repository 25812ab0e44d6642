// SPDX-License-Identifier: Apache-2.0
#include "discovery/vivotek_finder.h"
#include "support/foreign_host.h"
#include "support/patience.h"
#include "support/places.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A laptop with two networks, and a camera that came back at an address of neither: only a broadcast to everybody
/// reaches it, and one that is sent without saying where leaves by the other network.
class TstFinderOnACable : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsACameraInAnotherSubnetBesideTheDefaultNetwork()
    {
        ForeignHost host;
        const auto ip = [](const QString &arguments) { return QProcess::execute(u"ip"_s, arguments.split(u' ')); };
        QCOMPARE(ip(u"link add office type veth peer name elsewhere"_s), 0);
        QCOMPARE(ip(u"address add 198.51.100.1/24 dev office"_s), 0);
        QCOMPARE(ip(u"link set elsewhere up"_s), 0);
        QCOMPARE(ip(u"link set office up"_s), 0);
        QCOMPARE(ip(u"route replace default dev office"_s), 0);
        host.run(u"ip address flush dev camera"_s.split(u' '));
        host.run(u"ip address add 10.9.8.7/24 dev camera"_s.split(u' '));
        host.run(u"ip route add default dev camera"_s.split(u' '));
        host.start(u"camera"_s,
            {places::camlockProgram(), u"simulate"_s, u"--profile"_s, u"fd9387-htv"_s, u"--address"_s, u"0.0.0.0"_s,
                u"--ports"_s, u"broadcast=10000"_s});
        host.waitForPort(u"udp"_s, 10'000);
        discovery::VivotekFinder finder {model::Pace()};
        const auto found = finder.findByMac(u"00:02:D1:8F:93:87"_s);
        QVERIFY(waitUntil([&found] { return found.isFinished(); }, 20'000));
        QVERIFY(found.result());
        QCOMPARE(found.result()->toString(), u"10.9.8.7"_s);
    }
};

int main(int argc, char *argv[])
{
    if (!ForeignHost::leaveTheNetwork()) {
        qWarning("Skipped: only root may make a network of its own.");
        return 77;
    }
    QCoreApplication app(argc, argv);
    TstFinderOnACable test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_finder_on_a_cable.moc"
