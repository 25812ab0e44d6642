// SPDX-License-Identifier: Apache-2.0
//
// What the camera's own settings say of things that the guide has no chapter for.
#include "guide/beyond_guide.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

class TestBeyondGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsWhatTheCameraReturned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("id"); // empty = nothing is told
        QTest::addColumn<bool>("isOff");
        QTest::newRow("FTP on") << u"network_ftp_enable"_s << u"1"_s << u"ftpSetting"_s << false;
        QTest::newRow("FTP off") << u"network_ftp_enable"_s << u"0"_s << u"ftpSetting"_s << true;
        QTest::newRow("FTP's port is no switch") << u"network_ftp_port"_s << u"21"_s << QString() << true;
        QTest::newRow("DDNS") << u"ddns_enable"_s << u"1"_s << u"ddnsSetting"_s << false;
        QTest::newRow("DDNS without a word") << u"ddns_enable"_s << QString() << QString() << true;
        QTest::newRow("Express Link") << u"expresslink_enable"_s << u"1"_s << u"expressLinkSetting"_s << false;
        QTest::newRow("Bonjour, in another group")
            << u"network_bonjour_enable"_s << u"1"_s << u"bonjourSetting"_s << false;
        QTest::newRow("ONVIF, not its discovery") << u"onvif_enable"_s << u"1"_s << QString() << true;
        QTest::newRow("ONVIF discovery") << u"onvif_discovery_enable"_s << u"1"_s << u"onvifDiscoverySetting"_s
                                         << false;
        QTest::newRow("telnet") << u"system_telnet_enable"_s << u"1"_s << u"telnetSetting"_s << false;
        QTest::newRow("a package") << u"vadp_module_i0_name"_s << u"Counting"_s << u"packages"_s << false;
        QTest::newRow("a free place") << u"vadp_module_i0_name"_s << QString() << u"packages"_s << true;
    }

    void tellsWhatTheCameraReturned()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const QString, id);
        QFETCH(const bool, isOff);
        Snapshot snapshot;
        snapshot.parameters.insert(name, value);
        const QList<BeyondGuide> told = beyondGuideIn(snapshot);
        QCOMPARE(told.size(), id.isEmpty() ? 0 : 1);
        if (id.isEmpty())
            return;
        QCOMPARE(told.first().id, id);
        QCOMPARE(told.first().isOff, isOff);
        QVERIFY(!told.first().seen.isEmpty());
    }

    void namesHostilePackagesInOneLine()
    {
        Snapshot snapshot;
        for (int i = 0; i < 20; ++i)
            snapshot.parameters.insert(u"vadp_module_i%1_name"_s.arg(i), QString(5000, u'x') + u"\n<b>"_s);
        const QList<BeyondGuide> told = beyondGuideIn(snapshot);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().seen.english().size() < 500);
        QVERIFY(!told.first().seen.english().contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestBeyondGuide)
#include "tst_beyond_guide.moc"
