// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "model/language.h"
#include "report/pdf_tools.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/places.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A Basic job by keyboard in each language, to the saved sheet, which other people's tools read. The sheets stay in
/// the build folder, for people to look at. A sample of the languages; CAMLOCK_SLOW_TESTS: all of them.
class TstEveryLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void initTestCase();
    void aBasicJobRunsThrough_data();
    void aBasicJobRunsThrough();

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    void walk(Keyboard &keys, PracticeWorkbench &bench, const QWizard &wizard);
    void checkSheet(const QString &path);
};

/// As somebody would look for it: poppler returns the letters of an Arabic word, and some Han characters, in other
/// forms than they were typed, and a line ends where the column does.
static QString sought(const QString &text)
{
    static const QRegularExpression unseen(u"[\\s\\x{200B}\\x{202A}-\\x{202E}]"_s);
    // A glyph that a character shares with a radical, or with its older form, is told as that; these have no
    // compatibility mapping (Unicode, EquivalentUnifiedIdeograph).
    constexpr QStringView told = u"\u2ec5\u2ec6\u2ec9\u2ecb\u2ed3\u2ed4\u2eda\u2edb\u2ee2\u2ee8\u6236";
    constexpr QStringView meant = u"\u89c1\u89d2\u8d1d\u8f66\u957f\u95e8\u9875\u98ce\u9a6c\u9ea6\u6237";
    QString plain = text.normalized(QString::NormalizationForm_KC).remove(unseen);
    for (qsizetype i = 0; i < told.size(); ++i)
        plain.replace(told.at(i), meant.at(i));
    return plain;
}

/// All of it in one piece. Where two directions meet in a line of a language that runs to the left, the pieces come in
/// the order in which they stand on the paper: there each word has to be found.
static bool tells(const QString &text, const QString &title)
{
    if (QLocale().textDirection() == Qt::LeftToRight)
        return text.contains(sought(title));
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](QString word) {
        static const QRegularExpression marks(u"[،,:;.]"_s);
        return text.contains(sought(word.remove(marks)));
    });
}

void TstEveryLanguage::initTestCase()
{
    if (!pdf::missingTools().isEmpty())
        QFAIL("poppler-utils and qpdf are needed");
}

void TstEveryLanguage::aBasicJobRunsThrough_data()
{
    QTest::addColumn<QString>("language");
    const QStringList sample {u"de"_s, u"ja"_s, u"ar"_s};
    for (const model::Language &language : model::languages()) {
        if (qEnvironmentVariableIsSet("CAMLOCK_SLOW_TESTS") || sample.contains(language.code))
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TstEveryLanguage::aBasicJobRunsThrough()
{
    QFETCH(QString, language);
    model::Speech speech(language);
    PracticeWorkbench bench(u"ib9365-ht"_s);
    const QTemporaryDir output;
    ui::HardeningWizard wizard(bench,
        {.demo = true, .onlySection = {}, .outputFolder = output.path(), .site = {}, .notice = {}, .speech = &speech});
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    Keyboard keys(wizard);
    walk(keys, bench, wizard);
    if (QTest::currentTestFailed())
        return;
    const QDir folder(output.path());
    QVERIFY(waitUntil([&] { return folder.entryList({u"*.pdf"_s}).size() == 1 && !keys.message().isEmpty(); }));
    const QString sheet = folder.filePath(folder.entryList({u"*.pdf"_s}).constFirst());
    const QString gallery = places::inBuild(u"gallery/sheets"_s);
    QVERIFY(QDir().mkpath(gallery));
    QFile::remove(gallery + u"/%1.pdf"_s.arg(language));
    QVERIFY(QFile::copy(sheet, gallery + u"/%1.pdf"_s.arg(language)));
    checkSheet(sheet);
}

void TstEveryLanguage::walk(Keyboard &keys, PracticeWorkbench &bench, const QWizard &wizard)
{
    QVERIFY(keys.enterTo(u"cameraPage"_s));
    keys.type(bench.cameraAddress().text());
    QVERIFY(keys.enterTo(u"signInPage"_s));
    keys.press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(keys.focused(), u"isIt"_s, 20'000);
    keys.press(Qt::Key_Space);
    QVERIFY(keys.enterTo(u"overviewPage"_s));
    for (const guide::Section &each : guide::sectionsOf(model::Level::Basic)) {
        QVERIFY2(keys.enterTo(u"sectionPage_"_s + each.id), qPrintable(each.id + keys.message()));
        if (each.id == "root_password_strong"_L1)
            keys.use(u"generate"_s);
    }
    QVERIFY2(keys.enterTo(u"reviewPage"_s), qPrintable(keys.message()));
    QVERIFY(keys.enterTo(u"applyPage"_s));
    QVERIFY2(waitUntil([&] { return wizard.button(QWizard::CommitButton)->isEnabled(); }, 120'000),
        qPrintable(keys.message()));
    QVERIFY2(keys.enterTo(u"resultPage"_s), qPrintable(keys.message()));
    QVERIFY(keys.enterTo(u"checklistPage"_s));
    keys.use(u"savePdf"_s);
}

void TstEveryLanguage::checkSheet(const QString &path)
{
    QVERIFY(!pdf::run(u"qpdf"_s, {u"--check"_s, path}).startsWith(u"FAILED"_s));
    const QString fonts = pdf::run(u"pdffonts"_s, {path});
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const QStringList columns = line.simplified().split(u' ');
        QVERIFY2(columns.at(columns.size() - 5) == "yes"_L1, qPrintable(line)); // embedded
    }
    const QString text = sought(pdf::run(u"pdftotext"_s, {path, u"-"_s}));
    QVERIFY2(!text.contains(QChar::ReplacementCharacter), qPrintable(text));
    for (const guide::Section &each : guide::sectionsOf(model::Level::Basic)) {
        const QString title = each.title.translated();
        QVERIFY2(tells(text, title), qPrintable(each.id + u": "_s + title + u"\n"_s + text));
    }
    for (const char *heading : {"Hardening checklist", "Settings", "Open points", "Hand-over", "How to read this sheet",
             "Appendix: the evidence", "Appendix: controls", "The record behind this sheet"}) {
        const QString title = QCoreApplication::translate("report", heading);
        QVERIFY2(tells(text, title), qPrintable(title));
    }
}

QTEST_MAIN(TstEveryLanguage)
#include "tst_every_language.moc"
