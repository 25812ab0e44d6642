// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "pdf_tools.h"
#include "report/blank_form.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;
using pdf::run;
using report::Paper;

/// The form for a day without a laptop, looked at with other people's tools.
class BlankFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QCOMPARE(pdf::missingTools(), QStringList()); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isSoundOnEachPaper_data();
    void isSoundOnEachPaper();
    void hasNothingFilledInButTheSite();
    void hasBoxesForWhatAPersonCanSay();
    void leavesNothingBehindWhenItCannotWrite();

private:
    QTemporaryDir m_folder;
};

void BlankFormTest::isSoundOnEachPaper_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<Paper>("paper");
    for (const Level level : {Level::Basic, Level::Advanced, Level::Enterprise}) {
        QTest::addRow("%s, A4", qPrintable(nameOf(level))) << level << Paper::A4;
        QTest::addRow("%s, Letter", qPrintable(nameOf(level))) << level << Paper::Letter;
    }
}

void BlankFormTest::isSoundOnEachPaper()
{
    QFETCH(Level, level);
    QFETCH(Paper, paper);
    const QString path = m_folder.filePath(u"blank.pdf"_s);
    QVERIFY(report::saveBlankForm(path, report::blankForm(level, {}), paper));
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"_s));
    const QString info = run(u"pdfinfo"_s, {path});
    const QRegularExpression size(paper == Paper::A4 ? u"Page size: +595[.\\d]* x 842"_s : u"Page size: +612 x 792"_s);
    QVERIFY2(info.contains(size), qPrintable(info));
    QCOMPARE(pdf::outsideMargins(path), QString());
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    const auto sections = guide::sectionsOf(level);
    for (const guide::Section &section : sections) {
        const QRegularExpression word(u"\\b%1\\b"_s.arg(section.id));
        QVERIFY2(text.count(word) == 1, qPrintable(section.id));
        QVERIFY2(text.contains(section.title.english()), qPrintable(section.title.english()));
    }
    QVERIFY(text.simplified().contains(u"--attest ID=NOTE"_s));
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
    for (const auto &who : {u"For the installer"_s, u"For the customer"_s, u"Operator or witness"_s})
        QVERIFY2(pages.constLast().contains(who), qPrintable(who));
}

void BlankFormTest::hasNothingFilledInButTheSite()
{
    SiteProfile site;
    site.name = u"Harbour Gate 3"_s;
    site.installer.company = u"Nordlicht Security GmbH"_s;
    const report::BlankForm form = report::blankForm(Level::Advanced, site);
    QStringList filled;
    for (const auto &groups : {form.frame.job, form.frame.handover, {form.frame.camera}}) {
        for (const auto &group : groups) {
            for (const auto &field : group.fields) {
                if (!field.value.isEmpty())
                    filled.append(field.value);
            }
        }
    }
    QCOMPARE_EQ(filled, (QStringList {site.name, u"Advanced (includes Basic)"_s, site.installer.company}));
}

void BlankFormTest::hasBoxesForWhatAPersonCanSay()
{
    const report::BlankForm form = report::blankForm(Level::Basic, {});
    QCOMPARE_EQ(form.boxes,
        (QStringList {u"Attested"_s, u"Manual, open"_s, u"Exception"_s, u"Not applicable"_s, u"Not tested"_s}));
    QCOMPARE_EQ(form.rows.size(), guide::sectionsOf(Level::Basic).size());
    for (const auto &row : form.rows)
        QVERIFY2(!row.wanted.isEmpty(), qPrintable(row.id));
}

void BlankFormTest::leavesNothingBehindWhenItCannotWrite()
{
    const QString path = m_folder.filePath(u"no such folder/blank.pdf"_s);
    QVERIFY(!report::saveBlankForm(path, report::blankForm(Level::Basic, {}), Paper::A4));
    QVERIFY(!QFile::exists(path));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    BlankFormTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_blank_form.moc"
