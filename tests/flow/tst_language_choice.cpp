// SPDX-License-Identifier: Apache-2.0
#include "model/language.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The language is chosen on the first page, in the middle of the work too, and nothing that was typed is lost.
class TstLanguageChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void startsInTheLanguageThatIsSpoken();
    void keepsWhatWasTyped();
    void runsToTheLeftInArabic();
    void speaksEveryLanguageOneAfterTheOther();
    void goesOnWithTheCameraAfterAChange();
    void signsInAgainAfterAChange();
    void offersNoChoiceWithoutLanguages();
};

namespace {

struct Window
{
    explicit Window(const QString &language)
        : speech(language)
        , bench(u"ib9365-ht"_s)
        , wizard(bench,
              {.demo = true,
                  .onlySection = {},
                  .outputFolder = bench.dataFolder(),
                  .site = {},
                  .notice = {},
                  .speech = &speech})
        , keys(wizard)
    {
        wizard.show();
        shown = QTest::qWaitForWindowActive(&wizard);
    }

    ~Window() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    /// With the keyboard, from wherever it is on the first page.
    bool choose(const QString &code)
    {
        const auto box = [this] { return keys.find<QComboBox>(u"language"_s); };
        if (!keys.tabTo(u"language"_s))
            return false;
        const int target = box()->findData(code);
        while (box()->currentIndex() != target) {
            const int before = box()->currentIndex();
            keys.press(before < target ? Qt::Key_Down : Qt::Key_Up);
            // The pages are new after each step, and the keyboard is where it was.
            const auto arrived = [&] {
                return keys.focused() == "language"_L1 && box()->currentIndex() != before
                    && speech.language() == box()->currentData().toString() && heading() != QString();
            };
            if (!waitUntil(arrived))
                return false;
            QCoreApplication::sendPostedEvents();
        }
        return speech.language() == code;
    }

    QString heading() const { return keys.find<QLabel>(u"heading"_s)->text(); }

    QString next() const { return wizard.buttonText(QWizard::NextButton); }

    model::Speech speech;
    PracticeWorkbench bench;
    ui::HardeningWizard wizard;
    Keyboard keys;
    bool shown = false;
};

} // namespace

void TstLanguageChoice::startsInTheLanguageThatIsSpoken()
{
    const Window window(u"de"_s);
    QCOMPARE_EQ(window.heading(), u"Der Auftrag"_s);
    QCOMPARE_EQ(window.next(), u"&Weiter"_s);
    QCOMPARE_EQ(window.keys.find<QComboBox>(u"language"_s)->currentText(), u"Deutsch"_s);
}

void TstLanguageChoice::keepsWhatWasTyped()
{
    Window window(u"en"_s);
    window.keys.type(u"Bright Eyes Ltd"_s);
    QVERIFY(window.keys.tabTo(u"customerContract"_s));
    window.keys.type(u"4711"_s);
    window.keys.use(u"levelAdvanced"_s);
    QVERIFY(window.choose(u"de"_s));
    QCOMPARE_EQ(window.keys.page(), u"jobPage"_s);
    QCOMPARE_EQ(window.heading(), u"Der Auftrag"_s);
    QCOMPARE_EQ(window.next(), u"&Weiter"_s);
    QCOMPARE_EQ(window.wizard.findChild<QListWidget *>(u"steps"_s)->item(1)->text(), u"Kamera"_s);
    QCOMPARE_EQ(window.keys.find<QLineEdit>(u"installerCompany"_s)->text(), u"Bright Eyes Ltd"_s);
    QCOMPARE_EQ(window.keys.find<QLineEdit>(u"customerContract"_s)->text(), u"4711"_s);
    QVERIFY(window.keys.find<QRadioButton>(u"levelAdvanced"_s)->isChecked());
}

void TstLanguageChoice::runsToTheLeftInArabic()
{
    Window window(u"en"_s);
    const auto *steps = window.wizard.findChild<QListWidget *>(u"steps"_s);
    QCOMPARE_LT(steps->mapTo(&window.wizard, QPoint(0, 0)).x(), window.wizard.width() / 2);
    QVERIFY(window.choose(u"ar"_s));
    QCOMPARE_EQ(window.wizard.layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(steps->mapTo(&window.wizard, QPoint(0, 0)).x() > window.wizard.width() / 2);
    QVERIFY(window.choose(u"en"_s));
    QCOMPARE_EQ(window.wizard.layoutDirection(), Qt::LeftToRight);
    QCOMPARE_EQ(window.next(), u"&Next"_s);
}

void TstLanguageChoice::speaksEveryLanguageOneAfterTheOther()
{
    Window window(u"en"_s);
    window.keys.type(u"Bright Eyes Ltd"_s);
    for (const model::Language &language : model::languages()) {
        QVERIFY2(window.choose(language.code), qPrintable(language.code));
        QCOMPARE_EQ(window.keys.find<QLineEdit>(u"installerCompany"_s)->text(), u"Bright Eyes Ltd"_s);
    }
}

void TstLanguageChoice::goesOnWithTheCameraAfterAChange()
{
    Window window(u"en"_s);
    QVERIFY(window.shown);
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    window.keys.type(window.bench.cameraAddress().text());
    QVERIFY(window.keys.enterTo(u"signInPage"_s));
    window.keys.press(Qt::Key_B, Qt::AltModifier);
    window.keys.press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE_EQ(window.keys.page(), u"jobPage"_s);
    QVERIFY(window.choose(u"de"_s));
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    QCOMPARE_EQ(window.heading(), u"Die Kamera"_s);
    QCOMPARE_EQ(window.keys.find<QLineEdit>(u"address"_s)->text(), window.bench.cameraAddress().text());
    QVERIFY(window.keys.enterTo(u"signInPage"_s));
    window.keys.press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(window.keys.focused(), u"isIt"_s, 20'000);
    window.keys.press(Qt::Key_Space);
    QVERIFY(window.keys.enterTo(u"overviewPage"_s));
}

void TstLanguageChoice::signsInAgainAfterAChange()
{
    Window window(u"en"_s);
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    window.keys.type(window.bench.cameraAddress().text());
    QVERIFY(window.keys.enterTo(u"signInPage"_s));
    window.keys.press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(window.keys.focused(), u"isIt"_s, 20'000);
    window.keys.press(Qt::Key_B, Qt::AltModifier);
    window.keys.press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE_EQ(window.keys.page(), u"jobPage"_s);
    QVERIFY(window.choose(u"de"_s));
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    QVERIFY(window.keys.enterTo(u"signInPage"_s));
    window.keys.press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(window.keys.focused(), u"isIt"_s, 20'000);
    window.keys.press(Qt::Key_Space);
    QVERIFY(window.keys.enterTo(u"overviewPage"_s));
}

void TstLanguageChoice::offersNoChoiceWithoutLanguages()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    ui::HardeningWizard wizard(
        bench, {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}});
    QVERIFY(!wizard.currentPage()->findChild<QComboBox *>(u"language"_s));
}

QTEST_MAIN(TstLanguageChoice)
#include "tst_language_choice.moc"
