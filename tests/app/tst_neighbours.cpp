// SPDX-License-Identifier: Apache-2.0
#include "neighbours.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheArpTable_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("mac");
        QTest::newRow("a neighbour") << u"192.168.0.20"_s << u"00:02:D1:32:2F:7D"_s;
        QTest::newRow("one that did not answer") << u"192.168.0.21"_s << QString();
        QTest::newRow("the beginning of an address") << u"192.168.0.2"_s << QString();
        QTest::newRow("a name") << u"camera.example"_s << QString();
        QTest::newRow("a broken line") << u"192.168.0.22"_s << QString();
    }

    void readsTheArpTable()
    {
        QFETCH(QString, address);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"arp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("IP address       HW type     Flags       HW address            Mask     Device\n"
                   "192.168.0.20     0x1         0x2         00:02:d1:32:2f:7d     *        eth0\n"
                   "192.168.0.21     0x1         0x0         00:00:00:00:00:00     *        eth0\n"
                   "192.168.0.22     0x1\n");
        file.close();
        QTEST(app::macInArpTable(address, file.fileName()), "mac");
    }

    void keepsAllAnswersForOneAddress()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"arp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("192.168.0.20     0x1         0x2         00:02:d1:32:2f:7d     *        eth0\n"
                   "192.168.0.20     0x1         0x2         02:00:00:00:00:02     *        wlan0\n"
                   "192.168.0.20     0x1         0x2         02:00:00:00:00:02     *        eth1\n");
        file.close();
        const auto table = app::arpTable(file.fileName());
        QCOMPARE(table.size(), 1);
        QCOMPARE(table.value(u"192.168.0.20"_s), (QStringList {u"00:02:D1:32:2F:7D"_s, u"02:00:00:00:00:02"_s}));
    }

    void hasNoNeighboursWithoutATable()
    {
        QCOMPARE(app::macInArpTable(u"192.168.0.20"_s, u"/nonexistent/arp"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
