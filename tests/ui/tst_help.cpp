// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "support/keyboard.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"
#include "ui/help.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The help beside each page.
class TstHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void everySectionSaysWhyWhatAndWhere();
    void aSettingThatNobodySeesFromOutsideSaysSo();
    void everyPageHasSome();
    void comesAndGoesByItsKey();
    void staysOnTheNextPage();
    void tooltipsTellTheKeys();
};

namespace {

QString textOf(const QList<ui::HelpPart> &parts)
{
    QStringList lines;
    for (const ui::HelpPart &part : parts)
        lines.append({part.title, part.text});
    return lines.join(u'\n');
}

struct Window
{
    Window()
        : bench(u"ib9365-ht"_s)
        , wizard(bench, {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}})
        , keys(wizard)
    {
        wizard.show();
        wizard.resize(1024, 700);
        shown = QTest::qWaitForWindowActive(&wizard);
    }

    QWidget *help() const { return wizard.currentPage()->findChild<QWidget *>(u"helpPanel"_s); }

    PracticeWorkbench bench;
    ui::HardeningWizard wizard;
    Keyboard keys;
    bool shown = false;
};

} // namespace

void TstHelp::everySectionSaysWhyWhatAndWhere()
{
    for (const guide::Section &section : guide::catalog()) {
        const QString help = textOf(ui::helpFor(section, section.weakened(), {}));
        QVERIFY2(help.contains(section.why.translated()), qPrintable(section.id));
        QVERIFY2(help.contains(section.sideEffects.translated()), qPrintable(section.id));
        QVERIFY2(help.contains(u"\"%1\""_s.arg(section.chapter)), qPrintable(section.id));
        QVERIFY2(!help.contains(u"%1"_s) && !help.contains(u"\n\n"_s), qPrintable(help));
    }
}

void TstHelp::aSettingThatNobodySeesFromOutsideSaysSo()
{
    const guide::Section &log = *guide::sectionWithId(u"stream_limit_set");
    const guide::Proofs proofs = log.proofs(log.weakened(), {});
    const QString help = textOf(ui::helpFor(log, log.weakened(), {}));
    QCOMPARE_EQ(help.contains(u"as a stranger would"_s), !proofs.probes.isEmpty());
    const guide::Section &upnp = *guide::sectionWithId(u"upnp_off");
    QVERIFY(textOf(ui::helpFor(upnp, upnp.weakened(), {})).contains(u"as a stranger would"_s));
    const guide::Section &person = *guide::sectionWithId(u"physically_protected");
    const QString word = textOf(ui::helpFor(person, person.weakened(), {}));
    QVERIFY(!word.contains(u"reads the setting back"_s));
}

void TstHelp::everyPageHasSome()
{
    for (int page = ui::JobPageId; page <= ui::ChecklistPageId; ++page)
        QVERIFY2(!ui::helpForPage(page).isEmpty(), qPrintable(QString::number(page)));
    QVERIFY(ui::helpForPage(ui::NoPage).isEmpty());
}

void TstHelp::comesAndGoesByItsKey()
{
    Window window;
    QVERIFY(window.shown);
    QVERIFY(!window.help()->isVisible());
    window.keys.press(Qt::Key_F1);
    QVERIFY(window.help()->isVisible());
    QVERIFY(window.keys.find<QScrollArea>(u"helpText"_s)->accessibleDescription().contains(u"F1"_s));
    QCOMPARE_EQ(window.keys.focused(), u"installerCompany"_s); // the keyboard stays where it was
    window.keys.press(Qt::Key_F1);
    QVERIFY(!window.help()->isVisible());
    window.wizard.button(QWizard::HelpButton)->click();
    QVERIFY(window.help()->isVisible());
    QVERIFY(window.wizard.button(QWizard::HelpButton)->isChecked());
}

void TstHelp::staysOnTheNextPage()
{
    Window window;
    window.keys.press(Qt::Key_F1);
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    QVERIFY(window.help()->isVisible());
    QVERIFY(window.keys.find<QScrollArea>(u"helpText"_s)->accessibleDescription().contains(u"label of the camera"_s));
    QCOMPARE_EQ(window.wizard.size(), QSize(1024, 700));
}

void TstHelp::tooltipsTellTheKeys()
{
    Window window;
    QCOMPARE_EQ(window.wizard.button(QWizard::CancelButton)->toolTip(), u"Cancel (Esc)"_s);
    QCOMPARE_EQ(window.wizard.button(QWizard::HelpButton)->toolTip(), u"Help (F1)"_s);
    QCOMPARE_EQ(window.wizard.button(QWizard::BackButton)->toolTip(), u"Back (Alt+B)"_s);
    QCOMPARE_EQ(window.keys.find<QLineEdit>(u"installerCompany"_s)->toolTip(), u"Company (Alt+O)"_s);
    QVERIFY(window.keys.find<QAbstractButton>(u"openSite"_s)->toolTip().endsWith(u"(Alt+F)"_s));
}

QTEST_MAIN(TstHelp)
#include "tst_help.moc"
