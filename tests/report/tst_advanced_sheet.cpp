// SPDX-License-Identifier: Apache-2.0
#include "pdf_tools.h"
#include "report/checklist.h"
#include "report/checklist_csv.h"
#include "report/checklist_html.h"
#include "report/export.h"
#include "report/record_json.h"
#include "sample_advanced.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace model;

/// The sheet of a job at level Advanced, its six rows in each status.
class AdvancedSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QCOMPARE(pdf::missingTools(), QStringList()); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isWholeOnPaper_data() { addStatuses(); }

    void isWholeOnPaper()
    {
        QFETCH(Status, status);
        const Record record = advancedRecord(status);
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        QVERIFY(report::exportRecord(record, report::Format::Pdf, path));
        QVERIFY(pdf::run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"_s));
        QCOMPARE(pdf::outsideMargins(path), QString());
        const QString text = pdf::run(u"pdftotext"_s, {path, u"-"_s});
        for (const RecordedSection &row : record.sections)
            QVERIFY2(text.count(row.title.english()) == 1, qPrintable(row.title.english()));
        // Ten addresses and a certificate's names are no reason to leave something out.
        QVERIFY(!text.contains(u"shortened"_s));
        const bool isProven = status == Status::Pass || status == Status::Fixed || status == Status::Attested;
        QCOMPARE(text.contains(u"24 April 2026"_s), isProven);
        QVERIFY(QString(text).remove(u'\n').contains(u"1F:0C:7B:5E:9A:2D:44:68"_s));
        QVERIFY(text.contains(u"1 s ahead of the laptop"_s));
    }

    void saysWhatHttpsDoesNotDo_data() { addStatuses(); }

    void saysWhatHttpsDoesNotDo()
    {
        QFETCH(Status, status);
        const report::Checklist sheet = report::checklistFrom(advancedRecord(status));
        for (const report::Checklist::Setting &setting : sheet.settings) {
            const QString remarks = setting.remarks.join(u'\n');
            const bool isHttps = setting.title == "Encrypt with HTTPS"_L1 && status != Status::NotApplicable;
            QCOMPARE(remarks.contains(u"RTSP and RTP stay readable"_s), isHttps);
            QCOMPARE(remarks.contains(u"man in the middle"_s), isHttps);
        }
    }

    void explainsAdvancedOnlyWhereItWasLookedAt()
    {
        Record record = advancedRecord(Status::Pass);
        QVERIFY(report::checklistFrom(record).remarks.join(u' ').contains(u"do not replace a password"_s));
        record.level = Level::Basic;
        QVERIFY(!report::checklistFrom(record).remarks.join(u' ').contains(u"do not replace a password"_s));
    }

    void isAWellFormedPage_data() { addStatuses(); }

    void isAWellFormedPage()
    {
        QFETCH(Status, status);
        const Record record = advancedRecord(status);
        QXmlStreamReader reader(report::toHtml(record, report::Paper::A4));
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text().toString() + u'\n';
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const RecordedSection &row : record.sections)
            QCOMPARE(text.count(row.title.english()), 1);
        QVERIFY(text.contains(report::wordFor(status)));
        QVERIFY(text.contains(u"RTSP and RTP"_s) == (status != Status::NotApplicable));
    }

    void hasOneLineForEachRowInATable_data() { addStatuses(); }

    void hasOneLineForEachRowInATable()
    {
        QFETCH(Status, status);
        const Record record = advancedRecord(status);
        const QStringList lines = QString::fromUtf8(report::toCsv(record)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), record.sections.size() + 1);
        for (qsizetype i = 0; i < record.sections.size(); ++i)
            QVERIFY2(lines[i + 1].contains(u",%1,"_s.arg(nameOf(record.sections[i].status))), qPrintable(lines[i + 1]));
        QCOMPARE(lines.filter(u",advanced,"_s).size(), 6);
        QVERIFY(lines[0].endsWith(u",certificate sha256,certificate ends"_s));
        const bool isProven = status == Status::Pass || status == Status::Fixed || status == Status::Attested;
        const QString end = isProven ? u"2026-04-24"_s : QString();
        QCOMPARE(lines.filter(u",%1,%2"_s.arg(sampleFingerprint, end)).size(), record.sections.size());
    }

    void comesBackFromItsFileAsTheSameSheet_data() { addStatuses(); }

    void comesBackFromItsFileAsTheSameSheet()
    {
        QFETCH(Status, status);
        const Record record = advancedRecord(status);
        const auto again = report::recordFromJson(report::toJson(record));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(report::toHtml(*again, report::Paper::A4), report::toHtml(record, report::Paper::A4));
    }

private:
    static void addStatuses()
    {
        QTest::addColumn<Status>("status");
        for (int i = 0; i <= static_cast<int>(Status::Error); ++i) {
            const auto status = static_cast<Status>(i);
            QTest::newRow(qPrintable(nameOf(status))) << status;
        }
    }

    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    AdvancedSheetTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_advanced_sheet.moc"
