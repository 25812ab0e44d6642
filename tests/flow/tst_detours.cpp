// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What happens beside the straight way: nobody answers, no keychain, reasons, closing, the next camera, one page
/// alone.
class TstDetours : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void saysWhatToDoWhenNobodyAnswers();
    void refusesAnAddressThatIsNone();
    void doesNotRepeatARefusedLogin();
    void jumpsFromARowOfTheOverview();
    void wantsAReasonForWhatStays();
    void withoutKeychainThePasswordIsConfirmedByItsLastFour();
    void doesNotApplyWithoutANewPassword();
    void asksBeforeItIsClosed();
    void savesAPracticeProfileThatPlays();
    void showsOnePageAlone();
    void survivesItsEndAtOnce();
    void survivesItsEndWhileReading();
    void survivesItsEndWhileApplying();
};

namespace {

struct Window
{
    explicit Window(PracticeWorkbench &bench, const QString &section = {})
        : wizard(bench, {.demo = true, .onlySection = section, .outputFolder = bench.dataFolder(), .site = {}})
        , keys(wizard)
    {
        wizard.show();
        shown = QTest::qWaitForWindowActive(&wizard);
    }

    bool openOverview(const QString &address)
    {
        keys.enterTo(u"cameraPage"_s);
        keys.type(address);
        keys.enterTo(u"signInPage"_s);
        keys.press(Qt::Key_Return);
        if (!waitUntil([this] { return keys.focused() == "isIt"_L1; }, 20'000))
            return false;
        keys.press(Qt::Key_Space);
        return keys.enterTo(u"overviewPage"_s);
    }

    /// From the overview, by its row.
    bool openSection(const QString &section)
    {
        if (!keys.tabTo(u"overview"_s))
            return false;
        keys.press(Qt::Key_Home, Qt::ControlModifier);
        for (qsizetype i = 0; i < guide::sectionIds().indexOf(section); ++i)
            keys.press(Qt::Key_Down);
        return keys.enterTo(u"sectionPage_"_s + section);
    }

    ui::HardeningWizard wizard;
    Keyboard keys;
    bool shown = false;
};

} // namespace

void TstDetours::saysWhatToDoWhenNobodyAnswers()
{
    PracticeWorkbench bench(u"ip7160"_s);
    Window window(bench);
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    window.keys.type(u"http://127.0.0.1:9"_s);
    QVERIFY(window.keys.enterTo(u"signInPage"_s));
    window.keys.press(Qt::Key_Return);
    QTRY_VERIFY(window.keys.message().contains(u"Nobody answers"_s));
    QVERIFY(window.keys.message().contains(u"Check the address"_s));
    QCOMPARE_EQ(window.keys.focused(), u"passwordLine"_s);
}

void TstDetours::refusesAnAddressThatIsNone()
{
    PracticeWorkbench bench(u"ip7160"_s);
    Window window(bench);
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    window.keys.type(u"ftp://camera/index.html"_s);
    window.keys.press(Qt::Key_Return);
    QCOMPARE_EQ(window.keys.page(), u"cameraPage"_s);
    QVERIFY(window.keys.message().contains(u"not an address"_s));
}

void TstDetours::doesNotRepeatARefusedLogin()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    bench.camera().setRootPassword(u"Str0ng.enough.for.now"_s);
    Window window(bench);
    QVERIFY(window.keys.enterTo(u"cameraPage"_s));
    window.keys.type(bench.cameraAddress().text());
    QVERIFY(window.keys.enterTo(u"signInPage"_s));
    window.keys.type(u"wrong"_s);
    window.keys.press(Qt::Key_Return);
    QTRY_VERIFY(window.keys.message().contains(u"refused this user name"_s));
    QCOMPARE_EQ(bench.camera().failedLogins(), 1);
}

void TstDetours::jumpsFromARowOfTheOverview()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    Window window(bench);
    QVERIFY(window.openOverview(bench.cameraAddress().text()));
    QVERIFY(window.openSection(u"audio_off"_s));
    QVERIFY(window.keys.enterTo(u"sectionPage_upnp_off"_s));
}

void TstDetours::wantsAReasonForWhatStays()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    Window window(bench);
    QVERIFY(window.openOverview(bench.cameraAddress().text()));
    QVERIFY(window.openSection(u"upnp_off"_s));
    window.keys.press(Qt::Key_L, Qt::AltModifier);
    window.keys.press(Qt::Key_Return);
    QCOMPARE_EQ(window.keys.page(), u"sectionPage_upnp_off"_s);
    QVERIFY(window.keys.message().contains(u"why it stays"_s));
    QCOMPARE_EQ(window.keys.focused(), u"reason"_s);
    window.keys.type(u"The recorder finds cameras by it"_s);
    window.keys.press(Qt::Key_Return);
    QVERIFY(window.keys.message().contains(u"who agreed"_s));
    QCOMPARE_EQ(window.keys.focused(), u"approver"_s);
    window.keys.type(u"Grace"_s);
    QVERIFY(window.keys.enterTo(u"sectionPage_ipv6_off"_s));
}

void TstDetours::withoutKeychainThePasswordIsConfirmedByItsLastFour()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    bench.breakKeychain();
    Window window(bench);
    QVERIFY(window.openOverview(bench.cameraAddress().text()));
    QVERIFY(window.openSection(u"root_password_strong"_s));
    window.keys.press(Qt::Key_M, Qt::AltModifier);
    QVERIFY(window.keys.tabTo(u"toFile"_s));
    window.keys.press(Qt::Key_Down);
    QCOMPARE_EQ(window.keys.focused(), u"onPaper"_s);
    window.keys.press(Qt::Key_Return);
    QVERIFY(window.keys.message().contains(u"last four"_s));
    QCOMPARE_EQ(window.keys.focused(), u"lastFour"_s);
    window.keys.type(window.keys.find<QLineEdit>(u"newPasswordLine"_s)->text().right(4));
    QVERIFY(window.keys.enterTo(u"sectionPage_anonymous_view_off"_s));
    QCOMPARE_EQ(bench.camera().writes(), 0);
}

void TstDetours::doesNotApplyWithoutANewPassword()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    Window window(bench);
    QVERIFY(window.openOverview(bench.cameraAddress().text()));
    QVERIFY(window.openSection(u"newsletter_subscribed"_s));
    QVERIFY(window.keys.enterTo(u"reviewPage"_s));
    QVERIFY(window.keys.message().contains(u"new password"_s));
    window.keys.press(Qt::Key_Return);
    QCOMPARE_EQ(window.keys.page(), u"reviewPage"_s);
    QCOMPARE_EQ(bench.camera().writes(), 0);
}

void TstDetours::asksBeforeItIsClosed()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    Window window(bench);
    QVERIFY(window.openOverview(bench.cameraAddress().text()));
    const QSignalSpy closed(&window.wizard, &QDialog::finished);
    window.keys.press(Qt::Key_Escape);
    auto *box = window.wizard.findChild<QMessageBox *>(u"leave"_s);
    QVERIFY(box);
    QTRY_COMPARE_EQ(QApplication::activeWindow(), box);
    window.keys.press(Qt::Key_Return); // stay
    QCOMPARE_EQ(closed.size(), 0);
    QTRY_VERIFY(!window.wizard.findChild<QMessageBox *>(u"leave"_s));
    window.wizard.activateWindow(); // a window manager would; the offscreen platform has none
    QTRY_COMPARE_EQ(QApplication::activeWindow(), &window.wizard);
    window.keys.press(Qt::Key_Escape);
    box = window.wizard.findChild<QMessageBox *>(u"leave"_s);
    QTRY_COMPARE_EQ(QApplication::activeWindow(), box);
    window.keys.press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE_EQ(closed.size(), 1);
}

void TstDetours::savesAPracticeProfileThatPlays()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    Window window(bench);
    QVERIFY(window.openOverview(bench.cameraAddress().text()));
    const QString path = bench.dataFolder() + u"/mine.json"_s;
    window.keys.press(Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE_EQ(window.keys.focused(), u"fileNameEdit"_s);
    window.keys.type(path);
    window.keys.press(Qt::Key_Return);
    QTRY_VERIFY2(window.keys.message().startsWith(u"Saved"_s), qPrintable(window.keys.message()));
    const auto played = simulator::PracticeCamera::start({.profile = path});
    QVERIFY2(played, played ? "" : qPrintable(played.error()));
    QCOMPARE_EQ((*played)->model(), bench.camera().model());
    QCOMPARE_EQ(bench.camera().writes(), 0);
}

void TstDetours::showsOnePageAlone()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    Window window(bench, u"upnp_off"_s);
    QVERIFY(window.keys.waitForPage(u"sectionPage_upnp_off"_s));
    QVERIFY(window.keys.enterTo(u"reviewPage"_s));
    QCOMPARE_EQ(window.keys.find<QTableWidget>(u"plan"_s)->rowCount(), 1);
    QVERIFY(window.keys.enterTo(u"applyPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.keys.message().startsWith(u"Done"_s), 60'000);
    QVERIFY(window.keys.enterTo(u"resultPage"_s));
    QCOMPARE_EQ(window.keys.find<QTableWidget>(u"result"_s)->item(0, 0)->text(), u"Fixed"_s);
    QVERIFY(window.keys.enterTo(u"checklistPage"_s));
    window.keys.press(Qt::Key_X, Qt::AltModifier);
    QVERIFY(window.keys.waitForPage(u"cameraPage"_s));
}

void TstDetours::survivesItsEndAtOnce()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    {
        Window window(bench);
        QVERIFY(window.keys.enterTo(u"cameraPage"_s));
        window.keys.type(bench.cameraAddress().text());
        QVERIFY(window.keys.enterTo(u"signInPage"_s));
        window.keys.press(Qt::Key_Return);
    }
    QTest::qWait(0); // what is left behind runs now
}

void TstDetours::survivesItsEndWhileReading()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    {
        const Window window(bench, u"upnp_off"_s);
        QTRY_VERIFY(!bench.camera().requests().isEmpty());
        QCOMPARE_EQ(window.keys.page(), u"signInPage"_s);
    }
    QTRY_VERIFY(bench.camera().writes() == 0);
}

void TstDetours::survivesItsEndWhileApplying()
{
    PracticeWorkbench bench(u"ib9365-ht"_s);
    {
        Window window(bench, u"upnp_off"_s);
        QVERIFY(window.keys.waitForPage(u"sectionPage_upnp_off"_s));
        QVERIFY(window.keys.enterTo(u"reviewPage"_s));
        QVERIFY(window.keys.enterTo(u"applyPage"_s));
        QTRY_COMPARE_EQ(bench.camera().writes(), 1);
    }
    QTRY_COMPARE_EQ(bench.camera().writes(), 1);
}

QTEST_MAIN(TstDetours)
#include "tst_detours.moc"
