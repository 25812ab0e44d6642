// SPDX-License-Identifier: Apache-2.0
#include "pdf_tools.h"
#include "report/checklist_pdf.h"
#include "report/export.h"
#include "report/record_json.h"
#include "sample_records.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;
using pdf::run;
using report::Format;
using report::Paper;

/// Looks at the PDF with other people's tools: poppler-utils and qpdf.
class ChecklistPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isASoundPdf_data() { addSamples(); }

    void isASoundPdf();

    void embedsItsFonts_data() { addSamples(); }

    void embedsItsFonts();

    void hasThePaperAndItsProperties_data() { addSamples(); }

    void hasThePaperAndItsProperties();

    void showsEachTitleOnce_data() { addSamples(); }

    void showsEachTitleOnce();

    void numbersItsPages_data() { addSamples(); }

    void numbersItsPages();
    void repeatsTheHeaderOfTheTable();

    void keepsEachPageWithinItsMargins_data() { addSamples(); }

    void keepsEachPageWithinItsMargins();

    void carriesTheRecordsHashAsACode_data() { addSamples(); }

    void carriesTheRecordsHashAsACode();
    void saysWhatWasShortened();
    void keepsValuesInOrderFromRightToLeft();
    void looksTheSameOnAPrinter_data();
    void looksTheSameOnAPrinter();
    void isWrittenBesideTheCallingThread();
    void refusesPaperThatIsTooNarrow();
    void writesEachFormat_data();
    void writesEachFormat();
    void leavesNothingBehindWhenItCannotWrite();

private:
    static void addSamples();
    QString pdfOf(const Record &record, Paper paper);

    QTemporaryDir m_folder;
};

void ChecklistPdfTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(pdf::missingTools(), QStringList());
}

void ChecklistPdfTest::addSamples()
{
    QTest::addColumn<bool>("rich");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("typical, A4") << false << Paper::A4;
    QTest::newRow("typical, Letter") << false << Paper::Letter;
    QTest::newRow("rich, A4") << true << Paper::A4;
    QTest::newRow("rich, Letter") << true << Paper::Letter;
}

QString ChecklistPdfTest::pdfOf(const Record &record, Paper paper)
{
    const QString path = m_folder.filePath(u"checklist.pdf"_s);
    const Done written = report::exportRecord(record, Format::Pdf, path, paper);
    return written ? path : written.error().detail;
}

void ChecklistPdfTest::isASoundPdf()
{
    QFETCH(bool, rich);
    QFETCH(Paper, paper);
    const QString report = run(u"qpdf"_s, {u"--check"_s, pdfOf(rich ? richRecord() : typicalRecord(), paper)});
    QVERIFY2(report.contains(u"No syntax or stream encoding errors found"_s), qPrintable(report));
}

void ChecklistPdfTest::carriesTheRecordsHashAsACode()
{
    QFETCH(bool, rich);
    QFETCH(Paper, paper);
    const Record record = rich ? richRecord() : typicalRecord();
    const QString json = m_folder.filePath(u"record.json"_s);
    QVERIFY(report::exportRecord(record, Format::Json, json));
    const QString hash = run(u"sha256sum"_s, {json}).section(u' ', 0, 0);
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, pdfOf(record, paper), u"-"_s});
    QVERIFY(text.contains(hash));
    run(u"pdftoppm"_s, {u"-r"_s, u"110"_s, u"-gray"_s, pdfOf(record, paper), m_folder.filePath(u"page"_s)});
    QStringList codes;
    const QStringList pages = QDir(m_folder.path()).entryList({u"page-*"_s}, QDir::Files, QDir::Name);
    for (const QString &page : pages) {
        const QString path = m_folder.filePath(page);
        codes.append(run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, path}).trimmed());
        QFile::remove(path);
    }
    // It fails on a page without a code.
    codes.removeIf([](const QString &code) { return code.startsWith(u"FAILED"_s); });
    QCOMPARE(codes, QStringList {hash});
}

void ChecklistPdfTest::embedsItsFonts()
{
    QFETCH(bool, rich);
    QFETCH(Paper, paper);
    const QString report = run(u"pdffonts"_s, {pdfOf(rich ? richRecord() : typicalRecord(), paper)});
    const QStringList fonts = report.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY2(fonts.size() >= 2, qPrintable(report));
    for (const QString &font : fonts) {
        // The columns from the right: object id (2), uni, sub, emb.
        const QStringList columns = font.simplified().split(u' ');
        QCOMPARE_EQ(columns.value(columns.size() - 5), u"yes"_s);
        QCOMPARE_EQ(columns.value(columns.size() - 3), u"yes"_s);
    }
}

void ChecklistPdfTest::hasThePaperAndItsProperties()
{
    QFETCH(bool, rich);
    QFETCH(Paper, paper);
    const QString info = run(u"pdfinfo"_s, {pdfOf(rich ? richRecord() : typicalRecord(), paper)});
    const QRegularExpression size(paper == Paper::A4 ? u"Page size: +595[.\\d]* x 842"_s : u"Page size: +612 x 792"_s);
    QVERIFY2(info.contains(size), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Hardening checklist · "_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Creator: +Camlock 0.1.0"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(rich ? u"Pages: +([5-9]|1[0-9])\n"_s : u"Pages: +[56]\n"_s)),
        qPrintable(info));
}

void ChecklistPdfTest::showsEachTitleOnce()
{
    QFETCH(bool, rich);
    QFETCH(Paper, paper);
    const Record record = rich ? richRecord() : typicalRecord();
    const QString path = pdfOf(record, paper);
    for (const QStringList &mode : {QStringList {}, QStringList {u"-layout"_s}, QStringList {u"-raw"_s}}) {
        const QString text = run(u"pdftotext"_s, mode + QStringList {path, u"-"_s});
        for (const RecordedSection &row : record.sections) {
            // "number 1 <b>", so that 1 is not found in 10.
            QVERIFY2(text.count(row.title.english()) == 1, qPrintable(row.title.english()));
        }
    }
}

void ChecklistPdfTest::numbersItsPages()
{
    QFETCH(bool, rich);
    QFETCH(Paper, paper);
    const QString text =
        run(u"pdftotext"_s, {u"-layout"_s, pdfOf(rich ? richRecord() : typicalRecord(), paper), u"-"_s});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
}

void ChecklistPdfTest::repeatsTheHeaderOfTheTable()
{
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, pdfOf(typicalRecord(), Paper::A4), u"-"_s});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.value(0).contains(u"How proven"_s));
    QVERIFY(pages.value(1).contains(u"How proven"_s));
}

void ChecklistPdfTest::keepsEachPageWithinItsMargins()
{
    QFETCH(bool, rich);
    QFETCH(Paper, paper);
    const QString path = pdfOf(rich ? richRecord() : typicalRecord(), paper);
    QCOMPARE(pdf::outsideMargins(path), QString());
}

void ChecklistPdfTest::saysWhatWasShortened()
{
    const QString text = run(u"pdftotext"_s, {pdfOf(richRecord(), Paper::A4), u"-"_s});
    QVERIFY(text.simplified().contains(u"(shortened; the record has all of it)"_s));
    const QString typical = run(u"pdftotext"_s, {pdfOf(typicalRecord(), Paper::A4), u"-"_s});
    QVERIFY(!typical.contains(u"shortened"_s));
}

void ChecklistPdfTest::keepsValuesInOrderFromRightToLeft()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString path = pdfOf(typicalRecord(), Paper::A4);
    QLocale::setDefault(before);
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(text.contains(u"00:02:D1:32:2F:7D"_s));
    QVERIFY(text.contains(u"+49 40 555 0137"_s));
    for (const RecordedSection &row : typicalRecord().sections)
        QVERIFY2(text.count(row.title.english()) == 1, qPrintable(row.title.english()));
}

void ChecklistPdfTest::looksTheSameOnAPrinter_data()
{
    QTest::addColumn<QPrinter::PrinterMode>("mode");
    QTest::newRow("coarse") << QPrinter::ScreenResolution;
    QTest::newRow("fine") << QPrinter::HighResolution;
}

void ChecklistPdfTest::looksTheSameOnAPrinter()
{
    QFETCH(QPrinter::PrinterMode, mode);
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QPrinter printer(mode);
    printer.setOutputFileName(path);
    printer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 11), QPageLayout::Millimeter));
    QVERIFY(report::renderTo(printer, typicalRecord()));
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +5\n"_s)), qPrintable(info));
}

void ChecklistPdfTest::isWrittenBesideTheCallingThread()
{
    const QString path = m_folder.filePath(u"later.pdf"_s);
    QFuture<Done> first = report::writePdf(typicalRecord(), path, Paper::A4);
    QFuture<Done> second = report::writePdf(richRecord(), m_folder.filePath(u"beside.pdf"_s), Paper::Letter);
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), 30000);
    QVERIFY(first.result());
    QVERIFY(second.result());
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
}

void ChecklistPdfTest::refusesPaperThatIsTooNarrow()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A7));
    const Done done = report::renderTo(writer, typicalRecord());
    QVERIFY(!done);
    QCOMPARE_EQ(done.error().kind, Error::Kind::Internal);
}

void ChecklistPdfTest::writesEachFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbfrow,");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("oscal") << u"oscal"_s << QByteArray("{\n    \"assessment-results\"");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("{\n    \"$schema\"");
}

void ChecklistPdfTest::writesEachFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    const auto format = report::formatNamed(name);
    QVERIFY(format);
    QCOMPARE_EQ(report::nameOf(*format), name);
    const QString path = m_folder.filePath(u"checklist."_s + name);
    QVERIFY(report::exportRecord(typicalRecord(), *format, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

void ChecklistPdfTest::leavesNothingBehindWhenItCannotWrite()
{
    const QString path = m_folder.filePath(u"no such folder/checklist.json"_s);
    const Done done = report::exportRecord(typicalRecord(), Format::Json, path);
    QVERIFY(!done);
    QCOMPARE_EQ(done.error().kind, Error::Kind::Internal);
    QVERIFY(done.error().detail.contains(path));

    const QString kept = m_folder.filePath(u"kept.txt"_s);
    const auto fill = [](QIODevice &file) { return file.write("old") == 3 ? Done() : fail(Error::Kind::Internal, {}); };
    QVERIFY(report::saveFile(kept, fill));
    QVERIFY(!report::saveFile(kept, [](QIODevice &file) -> Done {
        file.write("half of the n");
        return fail(Error::Kind::Internal, u"The power went."_s);
    }));
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE_EQ(file.readAll(), QByteArray("old"));
    QCOMPARE_EQ(QDir(m_folder.path()).entryList({u"kept*"_s}).size(), 1);
}

int main(int argc, char *argv[])
{
    // Not QApplication: the command line makes its PDF with this much.
    QGuiApplication application(argc, argv);
    ChecklistPdfTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checklist_pdf.moc"
