// SPDX-License-Identifier: Apache-2.0
#include "report/netbox_csv.h"
#include "sample_records.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

Record planned()
{
    Record record;
    record.ended = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    record.site.name = u"Depot 7"_s;
    record.camera = {.address = u"https://cam-7.example"_s,
        .model = u"IB9365-HT"_s,
        .mac = u"00:02:D1:32:2F:7D"_s,
        .firmwareBefore = {},
        .firmwareAfter = u"IB9365-VVTK-0121d"_s,
        .certificateSha256 = {},
        .clockOffsetSeconds = {}};
    record.site.answers[u"ip_plan_recorded"_s] = {
        {u"vlan"_s, u"20"_s}, {u"subnet"_s, u"192.0.2.0/24"_s}, {u"switch"_s, u"sw-3"_s}, {u"port"_s, u"Gi1/0/7"_s}};
    RecordedSection row;
    row.id = u"ip_plan_recorded"_s;
    row.proof = {{Proof::Kind::ReadBack, u"network_ipaddress"_s, {}, Text("192.0.2.20"), {}, true},
        {Proof::Kind::ReadBack, u"network_resetip"_s, {}, Text("1"), {}, false}};
    record.sections = {row};
    return record;
}

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class TestNetboxCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsADeviceAndItsAddress()
    {
        const auto files = report::netboxFiles({planned()});
        QCOMPARE(linesOf(files.devices),
            (QStringList {u"name,role,manufacturer,device_type,serial,site,status,comments"_s,
                u"IB9365-HT 0002D1322F7D,IP camera,VIVOTEK,IB9365-HT,0002D1322F7D,Depot 7,active,VLAN 20; switch sw-3; "
                "port Gi1/0/7; MAC 00:02:D1:32:2F:7D; firmware IB9365-VVTK-0121d"_s}));
        QCOMPARE(linesOf(files.ipAddresses),
            (QStringList {u"address,status,dns_name,description"_s,
                u"192.0.2.20/24,dhcp,cam-7.example,IB9365-HT 0002D1322F7D; VLAN 20; switch sw-3; port Gi1/0/7"_s}));
    }

    void takesThePrefixThatIsKnown_data()
    {
        QTest::addColumn<QString>("subnet");
        QTest::addColumn<QString>("mask");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::newRow("the plan's") << u"192.0.2.0/25"_s << u"255.255.0.0"_s << u"192.0.2.20"_s << u"192.0.2.20/25"_s;
        QTest::newRow("/31") << u"192.0.2.20/31"_s << QString() << u"192.0.2.20"_s << u"192.0.2.20/31"_s;
        QTest::newRow("the camera's") << u"198.51.100.0/24"_s << u"255.255.0.0"_s << u"192.0.2.20"_s
                                      << u"192.0.2.20/16"_s;
        QTest::newRow("none") << QString() << QString() << u"192.0.2.20"_s << u"192.0.2.20/32"_s;
        QTest::newRow("IPv6") << u"2001:db8::/64"_s << QString() << u"[2001:db8::20]"_s << u"2001:db8::20/64"_s;
        QTest::newRow("IPv6, none") << QString() << QString() << u"[2001:db8::20]"_s << u"2001:db8::20/128"_s;
        QTest::newRow("a name alone") << QString() << QString() << u"cam-7.example"_s << QString();
    }

    void takesThePrefixThatIsKnown()
    {
        QFETCH(QString, subnet);
        QFETCH(QString, mask);
        QFETCH(QString, host);
        Record record = planned();
        record.camera.address = u"http://"_s + host;
        record.site.answers[u"ip_plan_recorded"_s] = {{u"subnet"_s, subnet}};
        record.sections[0].proof = {{Proof::Kind::ReadBack, u"network_subnet"_s, {}, Text::verbatim(mask), {}, true}};
        const QStringList lines = linesOf(report::netboxFiles({record}).ipAddresses);
        QTEST(lines.value(1).section(u',', 0, 0), "address");
    }

    void listsEachCameraOnceAsItIsNow()
    {
        Record old = planned();
        old.ended = old.ended.addDays(-30);
        old.camera.firmwareAfter = u"old"_s;
        Record other = planned();
        other.camera.mac = u"00:02:D1:00:00:01"_s;
        const QStringList lines = linesOf(report::netboxFiles({old, planned(), other}).devices);
        QCOMPARE(lines.size(), 3);
        QVERIFY(!lines.join(u'\n').contains(u"firmware old"_s));
    }

    void takesTheEdgeOffFormulas()
    {
        Record record = richRecord();
        record.camera.model = u"=HYPERLINK(\"http://x\")\r\n@evil"_s;
        record.site.name = u"＝cmd"_s;
        const auto files = report::netboxFiles({record});
        QCOMPARE(linesOf(files.devices).size(), 2);
        const QString line = linesOf(files.devices).last();
        QVERIFY(line.startsWith(u"\"'=HYPERLINK"_s) || line.startsWith(u"'=HYPERLINK"_s));
        QVERIFY(line.contains(u",'＝cmd,"_s));
    }

    void namesItsTwoFiles()
    {
        const QTemporaryDir folder;
        QCOMPARE(report::netboxPaths(folder.path()),
            (QStringList {folder.filePath(u"netbox-devices.csv"_s), folder.filePath(u"netbox-ip-addresses.csv"_s)}));
        QCOMPARE(report::netboxPaths(u"out/site.csv"_s),
            (QStringList {u"out/site-devices.csv"_s, u"out/site-ip-addresses.csv"_s}));
        QVERIFY(report::exportNetbox({planned()}, folder.filePath(u"new/site"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"new/site-devices.csv"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"new/site-ip-addresses.csv"_s)));
        QVERIFY(!report::exportNetbox({planned()}, u"/proc/no/such"_s));
    }
};

QTEST_GUILESS_MAIN(TestNetboxCsv)
#include "tst_netbox_csv.moc"
