// SPDX-License-Identifier: Apache-2.0
#include "report/checklist.h"
#include "report/checklist_html.h"
#include "sample_records.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace model;

class ChecklistHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void needsNothingFromElsewhere();
    void lastsThroughHostileValues();
    void showsEachTitleOnce();
    void saysEachStatusInWords();
    void showsWhichRowsServeEachControl();
    void saysWhatIsOpenBeyondTheGuide();
    void citesOpenPointsByNumber();
    void tellsTheScoreWithItsCounts();
    void hidesSecretsThatWereReadBack();
    void takesTheDirectionOutOfValues();
    void asksForThePaper();

private:
    static QString html(const Record &record) { return QString::fromUtf8(report::toHtml(record, report::Paper::A4)); }

    /// The text of the page; the page is written so that it is well-formed XML too, which finds every open tag.
    static QString textOf(const QString &page)
    {
        QXmlStreamReader reader(page);
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text().toString() + u'\n';
        }
        return reader.hasError() ? reader.errorString() : text;
    }
};

void ChecklistHtmlTest::needsNothingFromElsewhere()
{
    const QString page = html(typicalRecord());
    for (const auto &word : {u"<script"_s, u"<link"_s, u"src="_s, u"href="_s, u"url("_s, u"http:"_s, u"@import"_s})
        QVERIFY2(!page.contains(word), qPrintable(word));
    QVERIFY(page.contains(u"default-src 'none'"_s));
}

void ChecklistHtmlTest::lastsThroughHostileValues()
{
    const QString page = html(richRecord());
    QXmlStreamReader reader(page);
    QSet<QString> elements;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements.insert(reader.name().toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!elements.contains(u"img"_s));
    QVERIFY(!elements.contains(u"b"_s));
    QVERIFY(textOf(page).contains(u"<img src=x onerror=alert(1)>\"',;&amp;%1 </td>"_s));
}

void ChecklistHtmlTest::showsEachTitleOnce()
{
    const Record record = typicalRecord();
    const QString text = textOf(html(record));
    for (const RecordedSection &row : record.sections)
        QCOMPARE_EQ(text.count(row.title.english()), 1);
}

void ChecklistHtmlTest::saysEachStatusInWords()
{
    const report::Checklist sheet = report::checklistFrom(richRecord());
    const QString text = textOf(html(richRecord()));
    QCOMPARE_EQ(sheet.legend.size(), 10);
    for (const auto &setting : sheet.settings)
        QVERIFY2(!setting.status.word.isEmpty(), qPrintable(setting.title));
    for (const auto &entry : sheet.legend)
        QVERIFY2(text.count(entry.status.word) >= 2, qPrintable(entry.status.word));
}

void ChecklistHtmlTest::showsWhichRowsServeEachControl()
{
    const report::Checklist sheet = report::checklistFrom(typicalRecord());
    QCOMPARE_EQ(sheet.controls.size(), 20);
    QCOMPARE_EQ(sheet.controls[1].number, u"2"_s);
    QCOMPARE_EQ(sheet.controls[1].rows, u"1"_s); // firmware
    QCOMPARE_EQ(sheet.controls[16].rows, u"–"_s); // training: no chapter of the guide
    QCOMPARE_EQ(sheet.mappings.size(), sheet.settings.size());
    QCOMPARE_EQ(sheet.mappings[1].standards, (QStringList {u"5"_s, u"4.7, 5.2*"_s, u"5.1-1"_s, u"CR 1.5"_s}));
    const QString text = textOf(html(typicalRecord()));
    for (const auto &line : sheet.controls)
        QVERIFY2(text.contains(line.words), qPrintable(line.words));
    QVERIFY(text.contains(u"does not show that the product complies"_s));
}

void ChecklistHtmlTest::saysWhatIsOpenBeyondTheGuide()
{
    const report::Checklist sheet = report::checklistFrom(typicalRecord());
    QCOMPARE_EQ(sheet.beyond.size(), 2);
    QCOMPARE_EQ(sheet.beyond[0].text, u"Port 21 is open."_s);
    const QString page = html(typicalRecord());
    QVERIFY(page.contains(u"<li class=\"open\">Port 21 is open.</li>"_s));
    Record record = typicalRecord();
    record.beyondGuide.clear();
    QVERIFY(!html(record).contains(sheet.beyondHeading));
}

void ChecklistHtmlTest::citesOpenPointsByNumber()
{
    const report::Checklist sheet = report::checklistFrom(typicalRecord());
    QCOMPARE_EQ(sheet.points.size(), 2);
    QCOMPARE_EQ(sheet.points[0].number, u"1"_s);
    QCOMPARE_EQ(sheet.points[0].status.status, Status::ManualOpen);
    QCOMPARE_EQ(sheet.points[1].number, u"8"_s);
    QCOMPARE_EQ(sheet.exceptions.size(), 1);
    QCOMPARE_EQ(sheet.exceptions[0].number, u"9"_s);
    QCOMPARE_EQ(sheet.exceptions[0].approver, u"Ms Okafor, store manager"_s);
}

void ChecklistHtmlTest::tellsTheScoreWithItsCounts()
{
    Record record = typicalRecord();
    report::Checklist sheet = report::checklistFrom(record);
    QCOMPARE_EQ(sheet.scores.size(), 1);
    QCOMPARE_EQ(sheet.scores[0].text, u"Basic: 9 of 11 counted rows pass"_s);
    QCOMPARE_EQ(sheet.scores[0].verdict, u"Basic is not reached: 1 Contradiction"_s);
    QCOMPARE_EQ(
        sheet.counts, u"Pass 3 · Fixed 6 · Contradiction 1 · Manual, open 1 · Exception 1 · Not applicable 1"_s);
    record.sections[7].status = Status::Fixed;
    sheet = report::checklistFrom(record);
    QCOMPARE_EQ(sheet.scores[0].verdict, u"Basic is reached"_s);
    QVERIFY(sheet.scores[0].reached);
}

void ChecklistHtmlTest::hidesSecretsThatWereReadBack()
{
    Record record = richRecord();
    for (RecordedSection &row : record.sections) {
        for (Proof &proof : row.proof)
            proof.ok = false;
    }
    QVERIFY(!html(record).contains(u"leaked!"_s));
    QVERIFY(html(record).contains(u"snmp_rocommunity = (secret)"_s));
    QVERIFY(html(record).contains(u"<td>Read back: snmp_rocommunity</td><td>(secret)</td><td>(secret)</td>"_s));
}

void ChecklistHtmlTest::takesTheDirectionOutOfValues()
{
    const QString page = html(richRecord());
    QVERIFY(!page.contains(QChar(0x202E)));
    QVERIFY(!page.contains(QChar(0x0007)));
    QVERIFY(page.contains(u"gnp.exe bell"_s));
}

void ChecklistHtmlTest::asksForThePaper()
{
    QVERIFY(report::toHtml(typicalRecord(), report::Paper::A4).contains("size: A4"));
    QVERIFY(report::toHtml(typicalRecord(), report::Paper::Letter).contains("size: letter"));
}

QTEST_GUILESS_MAIN(ChecklistHtmlTest)
#include "tst_checklist_html.moc"
