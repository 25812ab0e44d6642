// SPDX-License-Identifier: Apache-2.0
#include "camlock_run.h"
#include "model/language.h"
#include "report/pdf_tools.h"
#include "report/record_json.h"
#include "report/sample_records.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The sheet in every language, made by the real program and read by other people's tools.
class TstLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase();
    void thePdfIsWholeInEveryLanguage_data();
    void thePdfIsWholeInEveryLanguage();

    void theBlankFormIsWholeInEveryLanguage_data() { thePdfIsWholeInEveryLanguage_data(); }

    void theBlankFormIsWholeInEveryLanguage();
    void theWebPageRunsInItsLanguagesDirection();
    void withoutALanguageTheSheetIsEnglish();
    void dataStaysEnglish_data();
    void dataStaysEnglish();
    void refusesALanguageThatItDoesNotSpeak();
    void withoutFontsThereIsAnErrorAndNoSheetOfBoxes();

private:
    CamlockRun exportAs(const QString &format, const QStringList &more);

    QTemporaryDir m_folder;
    QString m_output;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As somebody would look for it: poppler returns the letters of an Arabic word, and some Han characters, in other
/// forms than they were typed.
static QString sought(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression(u"[\\s\\x{202A}-\\x{202E}]"_s));
}

void TstLanguages::initTestCase()
{
    if (!pdf::missingTools().isEmpty())
        QFAIL("poppler-utils and qpdf are needed");
    m_output = m_folder.filePath(u"sheet"_s);
    QFile record(m_folder.filePath(u"record.json"_s));
    QVERIFY(record.open(QIODevice::WriteOnly));
    QVERIFY(record.write(report::toJson(typicalRecord())) > 0);
}

CamlockRun TstLanguages::exportAs(const QString &format, const QStringList &more)
{
    return runCamlock(
        QStringList {u"export"_s, m_folder.filePath(u"record.json"_s), u"--format"_s, format, u"--output"_s, m_output}
            + more,
        m_folder);
}

void TstLanguages::thePdfIsWholeInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const model::Language &language : model::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

static void checkPdf(const QString &path, const QString &title)
{
    QVERIFY(!pdf::run(u"qpdf"_s, {u"--check"_s, path}).startsWith(u"FAILED"_s));
    const QStringList fonts = pdf::run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        const QStringList columns = font.simplified().split(u' ');
        QCOMPARE_EQ(columns.at(columns.size() - 5), u"yes"_s); // emb
        QVERIFY2(font.contains(u"Noto"_s), qPrintable(font));
    }
    const QString text = pdf::run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY2(sought(text).contains(sought(title)), qPrintable(title + u'\n' + text.left(600)));
}

void TstLanguages::thePdfIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    const CamlockRun run = exportAs(u"pdf"_s, {u"--language"_s, language});
    QVERIFY2(run.exitCode == 0, run.err);
    const model::Speech speech(language);
    const QString title = QCoreApplication::translate("report", "Hardening checklist");
    QCOMPARE_EQ(title == "Hardening checklist"_L1, language == "en"_L1);
    checkPdf(m_output, title);
    checkPdf(m_output, QCoreApplication::translate("report", "Open points"));
}

void TstLanguages::theBlankFormIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    const CamlockRun run = runCamlock({u"export"_s, u"--blank"_s, u"--level"_s, u"basic"_s, u"--format"_s, u"pdf"_s,
                                          u"--output"_s, m_output, u"--language"_s, language},
        m_folder);
    QVERIFY2(run.exitCode == 0, run.err);
    const model::Speech speech(language);
    checkPdf(m_output, QCoreApplication::translate("report", "Settings"));
}

void TstLanguages::theWebPageRunsInItsLanguagesDirection()
{
    QCOMPARE_EQ(exportAs(u"html"_s, {u"--language"_s, u"ar"_s}).exitCode, 0);
    QVERIFY(contentOf(m_output).contains("<html lang=\"ar\" dir=\"rtl\">"));
    QCOMPARE_EQ(exportAs(u"html"_s, {u"--language"_s, u"ja"_s}).exitCode, 0);
    QVERIFY(contentOf(m_output).contains("<html lang=\"ja\" dir=\"ltr\">"));
    QVERIFY(contentOf(m_output).contains("Noto Sans CJK JP"));
}

void TstLanguages::withoutALanguageTheSheetIsEnglish()
{
    QCOMPARE_EQ(exportAs(u"html"_s, {}).exitCode, 0);
    const QByteArray plain = contentOf(m_output);
    QVERIFY(plain.contains("<html lang=\"en"));
    QVERIFY(plain.contains("Hardening checklist"));
    QCOMPARE_EQ(exportAs(u"html"_s, {u"--language"_s, u"de"_s}).exitCode, 0);
    QVERIFY(contentOf(m_output).contains("Härtungs-Checkliste"));
}

void TstLanguages::dataStaysEnglish_data()
{
    QTest::addColumn<QString>("format");
    for (const auto *format : {"json", "csv", "oscal", "sarif"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TstLanguages::dataStaysEnglish()
{
    QFETCH(QString, format);
    QCOMPARE_EQ(exportAs(format, {}).exitCode, 0);
    // An export may hold the moment at which it was made, and identifiers of its own.
    static const QRegularExpression own(u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-][\\d:]+)?|[0-9a-f]{8}-[0-9a-f-]{27}"_s);
    const QString english = QString::fromUtf8(contentOf(m_output)).remove(own);
    QCOMPARE_EQ(exportAs(format, {u"--language"_s, u"ar"_s}).exitCode, 0);
    QCOMPARE_EQ(QString::fromUtf8(contentOf(m_output)).remove(own), english);
}

void TstLanguages::refusesALanguageThatItDoesNotSpeak()
{
    const CamlockRun run = exportAs(u"pdf"_s, {u"--language"_s, u"klingon"_s});
    QCOMPARE_EQ(run.exitCode, 2);
    QVERIFY2(run.err.contains("zh_TW"), run.err);
}

void TstLanguages::withoutFontsThereIsAnErrorAndNoSheetOfBoxes()
{
    QFile fonts(m_folder.filePath(u"fonts.conf"_s));
    QVERIFY(fonts.open(QIODevice::WriteOnly));
    QVERIFY(fonts.write("<?xml version=\"1.0\"?>\n<fontconfig><cachedir>none</cachedir></fontconfig>\n") > 0);
    fonts.close();
    QVERIFY(!QFile::exists(m_output) || QFile::remove(m_output));
    qputenv("FONTCONFIG_FILE", fonts.fileName().toLocal8Bit());
    const CamlockRun run = exportAs(u"pdf"_s, {});
    qunsetenv("FONTCONFIG_FILE");
    QVERIFY(run.exitCode > 0);
    QVERIFY2(run.err.contains("no fonts"), run.err);
    QVERIFY(!QFile::exists(m_output));
}

QTEST_GUILESS_MAIN(TstLanguages)
#include "tst_languages.moc"
