// SPDX-License-Identifier: Apache-2.0
#include "model/snapshot.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsNamesByPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("index") << u"audioin_c*_mute"_s << QStringList {u"audioin_c0_mute"_s, u"audioin_c12_mute"_s};
        QTest::newRow("index at the end") << u"security_username_*"_s << QStringList {u"security_username_1"_s};
        QTest::newRow("anything before") << u"*_mute"_s
                                         << QStringList {
                                                u"audioin_c0_mute"_s, u"audioin_c12_mute"_s, u"audioin_cx_mute"_s};
        QTest::newRow("exact") << u"audioin_c0_mute"_s << QStringList {u"audioin_c0_mute"_s};
        QTest::newRow("case counts") << u"AUDIOIN_c*_mute"_s << QStringList {};
        QTest::newRow("no prefix match") << u"audioin_c*_mut"_s << QStringList {};
        QTest::newRow("empty") << QString() << QStringList {};
    }

    void findsNamesByPattern()
    {
        QFETCH(const QString, pattern);
        const Parameters parameters {{u"audioin_c0_mute"_s, {}}, {u"audioin_c12_mute"_s, {}},
            {u"audioin_c_mute2"_s, {}}, {u"audioin_cx_mute"_s, {}}, {u"security_username_1"_s, {}},
            {u"security_username_"_s, {}}};
        QTEST(namesMatching(parameters, pattern), "names");
    }

    void findsEachNameOnceForSeveralPatterns()
    {
        const Parameters parameters {{u"b1"_s, {}}, {u"a1"_s, {}}};
        QCOMPARE(namesMatching(parameters, QStringList {u"b*"_s, u"*1"_s}), QStringList({u"a1"_s, u"b1"_s}));
    }

    void readsMacAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mac");
        const QString mac = u"00:02:D1:32:2F:7D"_s;
        QTest::newRow("serial number") << u"0002D1322F7D"_s << mac;
        QTest::newRow("dashes") << u"00-02-d1-32-2f-7d"_s << mac;
        QTest::newRow("colons") << mac << mac;
        QTest::newRow("short") << u"0002D1322F7"_s << QString();
        QTest::newRow("long") << u"0002D1322F7D0"_s << QString();
        QTest::newRow("no hex") << u"0002D1322F7G"_s << QString();
        QTest::newRow("other digits") << u"٠٠02D1322F7D"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void readsMacAddresses()
    {
        QFETCH(const QString, text);
        QTEST(normalizedMac(text), "mac");
    }

    void readsWhoACameraIs()
    {
        const Identity modern = identityFrom({{u"system_info_modelname"_s, u"IP816A-HP"_s},
            {u"system_info_extendedmodelname"_s, u"IP816A-HP-LPC(Street)"_s},
            {u"system_info_serialnumber"_s, u"0002D1322F7D"_s},
            {u"system_info_firmwareversion"_s, u"IP816A-VVTK-0100b"_s}});
        QCOMPARE(modern, Identity({u"IP816A-HP-LPC(Street)"_s, u"00:02:D1:32:2F:7D"_s, u"IP816A-VVTK-0100b"_s}));
        const Identity old =
            identityFrom({{u"system_modelname"_s, u"PT7135"_s}, {u"system_firmwareversion"_s, u"PT7135-VVTK-0400a"_s}});
        QCOMPARE(old, Identity({u"PT7135"_s, {}, u"PT7135-VVTK-0400a"_s}));
        QCOMPARE(identityFrom({}), Identity());
    }

    void tellsAbsentFromBlankAndNumbersFromText()
    {
        Snapshot snapshot;
        snapshot.parameters = {{u"blank"_s, {}}, {u"none"_s, u"-"_s}, {u"two"_s, u" 2 "_s}};
        QCOMPARE(snapshot.value(u"blank"_s), QString());
        QCOMPARE(snapshot.value(u"missing"_s), std::nullopt);
        QCOMPARE(snapshot.capability(u"two"_s), 2);
        QCOMPARE(snapshot.capability(u"none"_s), std::nullopt);
        QCOMPARE(snapshot.capability(u"blank"_s), std::nullopt);
        QCOMPARE(snapshot.capability(u"missing"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
