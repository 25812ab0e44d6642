// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_csv.h"
#include "sample_records.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

using Table = QList<QStringList>;

/// RFC 4180 to the letter: lines end with CRLF, a quote stands only around a cell or doubled inside. Empty on any
/// fault.
Table parse(const QString &csv)
{
    Table table {{}};
    QString cell;
    qsizetype i = 0;
    while (i < csv.size()) {
        if (csv[i] == u'"') {
            for (++i; i < csv.size() && (csv[i] != u'"' || csv.mid(i, 2) == u"\"\""_s); ++i) {
                cell += csv[i];
                i += csv[i] == u'"' ? 1 : 0;
            }
            if (i++ == csv.size())
                return {};
        }
        while (i < csv.size() && !u",\r\n\""_s.contains(csv[i]))
            cell += csv[i++];
        table.last().append(cell);
        cell.clear();
        if (csv.mid(i, 1) == u","_s) {
            ++i;
        } else if (csv.mid(i, 2) == u"\r\n"_s) {
            i += 2;
            table.append(QStringList());
        } else {
            return {};
        }
    }
    table.removeLast();
    return table;
}

Table tableOf(const Record &record)
{
    return parse(QString::fromUtf8(report::toCsv(record).mid(3)));
}

} // namespace

class ChecklistCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hasOneLineForEachSection();
    void beginsWithAByteOrderMark();
    void bringsValuesBackUnharmed();
    void takesTheEdgeOffFormulas_data();
    void takesTheEdgeOffFormulas();
    void masksValuesOfSecretNames();
};

void ChecklistCsvTest::hasOneLineForEachSection()
{
    const Table table = tableOf(richRecord());
    QCOMPARE_EQ(table.size(), richRecord().sections.size() + 1);
    for (const QStringList &line : table)
        QCOMPARE_EQ(line.size(), table[0].size());
    QCOMPARE_EQ(table[0][1], u"id"_s);
    QCOMPARE_EQ(table[8][0], u"8"_s);
    QCOMPARE_EQ(table[8][1], u"rtsp_authentication_on"_s);
    QCOMPARE_EQ(table[8][4], u"Contradiction"_s);
}

void ChecklistCsvTest::beginsWithAByteOrderMark()
{
    QVERIFY(report::toCsv(typicalRecord()).startsWith("\xef\xbb\xbfrow,id,"));
}

void ChecklistCsvTest::bringsValuesBackUnharmed()
{
    const Table table = tableOf(richRecord());
    QCOMPARE_EQ(table[14][5], u'\'' + hostileText());
    QCOMPARE_EQ(table[14][6], u"港口三號門 監視攝影機"_s);
    QCOMPARE_EQ(table[20][5], QString(5000, u'x'));
}

void ChecklistCsvTest::takesTheEdgeOffFormulas_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+49 40"_s << u"'+49 40"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("hidden behind a null") << QString(QChar(0)) + u"=1"_s << u"'=1"_s;
    QTest::newRow("wide equals") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("quote first") << u"\"=1"_s << u"\"=1"_s;
    QTest::newRow("harmless") << u"1=1"_s << u"1=1"_s;
    QTest::newRow("empty") << QString() << QString();
}

void ChecklistCsvTest::takesTheEdgeOffFormulas()
{
    QFETCH(QString, value);
    QFETCH(QString, cell);
    Record record = typicalRecord();
    record.sections[0].note.source = value;
    const Table table = tableOf(record);
    QCOMPARE_EQ(table.value(1).value(table.value(0).indexOf(u"note"_s)), cell);
}

void ChecklistCsvTest::masksValuesOfSecretNames()
{
    QVERIFY(!report::toCsv(richRecord()).contains("leaked!"));
}

QTEST_GUILESS_MAIN(ChecklistCsvTest)
#include "tst_checklist_csv.moc"
