// SPDX-License-Identifier: Apache-2.0
#include "model/typed.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

/// Hosts are tried in tests/guide/tst_host_names.
class TestTyped : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsNamesOfAccounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        for (const auto *name : {"vms", "guard 2", "a.b-c_d@site", "root", "x"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        QTest::newRow("other letters") << u"警衛"_s << true;
        QTest::newRow("64") << QString(64, u'a') << true;
        QTest::newRow("65") << QString(65, u'a') << false;
        for (const auto *name :
            {"", " ", " vms", "vms ", "a:b", "a,b", "a=b", "a\"b", "a'b", "<a", "a>", "a&b", "a\nb"})
            QTest::addRow("no: \"%s\"", name) << QString::fromLatin1(name) << false;
    }

    void knowsNamesOfAccounts()
    {
        QFETCH(const QString, name);
        QTEST(isAccountName(name), "fits");
    }

    void knowsWhatASubjectTakes()
    {
        QVERIFY(isSubjectText(u"", 2));
        QVERIFY(isSubjectText(u"Harbour Ltd.", 64));
        QVERIFY(isSubjectText(u"日本", 6));
        QVERIFY(!isSubjectText(u"日本", 5));
        QVERIFY(!isSubjectText(u"A & B", 64));
        QVERIFY(!isSubjectText(u"A\nB", 64));
        QVERIFY(isCountryCode(u"TW") && isCountryCode(u"de"));
        QVERIFY(!isCountryCode(u"") && !isCountryCode(u"T1") && !isCountryCode(u"TWN") && !isCountryCode(u"日本"));
    }

    void knowsWhereAServiceMayListen()
    {
        QVERIFY(isPortOfService(80, 80) && isPortOfService(1025, 80) && isPortOfService(65535, 80));
        QVERIFY(!isPortOfService(81, 80) && !isPortOfService(1024, 80) && !isPortOfService(65536, 80));
        QVERIFY(!isPortOfService(0, 80) && !isPortOfService(-1, 80));
    }
};

QTEST_GUILESS_MAIN(TestTyped)
#include "tst_typed.moc"
