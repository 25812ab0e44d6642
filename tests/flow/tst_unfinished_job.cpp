// SPDX-License-Identifier: Apache-2.0
//
// What the window offers when a job did not come to its end: on the first page after an interruption, and at once when
// a change fails.

#include "engine/unfinished_job.h"
#include "guide/catalog.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Window
{
    explicit Window(PracticeWorkbench &bench)
        : wizard(bench, {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}})
        , keys(wizard)
    {
        wizard.show();
        shown = QTest::qWaitForWindowActive(&wizard);
    }

    bool signIn()
    {
        keys.press(Qt::Key_Return);
        if (!waitUntil([this] { return keys.focused() == "isIt"_L1; }, 20'000))
            return false;
        keys.press(Qt::Key_Space);
        return true;
    }

    ui::HardeningWizard wizard;
    Keyboard keys;
    bool shown = false;
};

} // namespace

class TestUnfinishedJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void anUnfinishedJobIsGoneOnWithFromTheFirstPage()
    {
        PracticeWorkbench bench(u"ib9365-ht"_s);
        QVERIFY(bench.leaveUnfinishedJob());
        QCOMPARE_EQ(bench.camera().value(u"upnppresentation_enable"_s), u"1"_s);
        Window window(bench);
        auto *list = window.keys.find<QListWidget>(u"unfinishedJobs"_s);
        QVERIFY(list && list->isVisible());
        QVERIFY2(list->item(0)->text().contains(bench.camera().model()), qPrintable(list->item(0)->text()));
        QVERIFY(window.keys.tabTo(u"goOnWithJob"_s));
        window.keys.press(Qt::Key_Space);
        QVERIFY(window.keys.waitForPage(u"signInPage"_s));
        QVERIFY2(window.signIn(), qPrintable(window.keys.message()));
        QVERIFY(window.keys.enterTo(u"overviewPage"_s));
        QVERIFY(window.keys.tabTo(u"overview"_s));
        window.keys.press(Qt::Key_End, Qt::ControlModifier);
        window.keys.press(Qt::Key_Return);
        while (window.keys.page().startsWith("sectionPage"_L1))
            window.keys.press(Qt::Key_Return);
        QCOMPARE_EQ(window.keys.page(), u"reviewPage"_s);
        QVERIFY2(window.keys.message().isEmpty(), qPrintable(window.keys.message()));
        QVERIFY(window.keys.enterTo(u"applyPage"_s));
        QVERIFY2(waitUntil([&] { return window.keys.message().startsWith(u"Done"_s); }, 60'000),
            qPrintable(window.keys.message()));
        QCOMPARE_EQ(bench.camera().value(u"upnppresentation_enable"_s), u"0"_s);
        QVERIFY(bench.unfinishedJobs().isEmpty());
    }

    void anUnfinishedJobIsTakenBackFromTheFirstPage()
    {
        PracticeWorkbench bench(u"ib9365-ht"_s);
        QVERIFY(bench.leaveUnfinishedJob());
        QCOMPARE_EQ(bench.camera().value(u"network_http_authmode"_s), u"digest"_s);
        Window window(bench);
        QVERIFY(window.keys.tabTo(u"takeJobBack"_s));
        window.keys.press(Qt::Key_Space);
        QVERIFY(window.keys.waitForPage(u"signInPage"_s));
        QVERIFY2(window.signIn(), qPrintable(window.keys.message()));
        QVERIFY(window.keys.enterTo(u"applyPage"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera().value(u"network_http_authmode"_s), u"basic"_s, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!window.keys.message().isEmpty(), 60'000);
        // The password stays: the old one must not come back.
        QVERIFY(!bench.camera().value(u"security_user_i0_pass"_s).isEmpty());
    }

    void aForgottenJobIsNotOfferedAgain()
    {
        PracticeWorkbench bench(u"ib9365-ht"_s);
        QVERIFY(bench.leaveUnfinishedJob());
        Window window(bench);
        QVERIFY(window.keys.tabTo(u"forgetJob"_s));
        window.keys.press(Qt::Key_Space);
        auto *box = window.wizard.findChild<QMessageBox *>(u"forget"_s);
        QVERIFY(box);
        QTRY_VERIFY(box->isVisible());
        box->buttons().constLast()->click();
        QTRY_VERIFY(bench.unfinishedJobs().isEmpty());
        QVERIFY(!window.keys.find<QListWidget>(u"unfinishedJobs"_s)->isVisible());
    }

    void aFailedChangeAsksBeforeTheOthersAreTakenBack()
    {
        PracticeWorkbench bench(u"ib9365-ht"_s, {u"err-invalid=upnppresentation_enable"_s});
        Window window(bench);
        window.keys.enterTo(u"cameraPage"_s);
        window.keys.type(bench.cameraAddress().text());
        QVERIFY(window.keys.enterTo(u"signInPage"_s));
        QVERIFY(window.signIn());
        QVERIFY(window.keys.enterTo(u"overviewPage"_s));
        for (int pages = 0; pages < 30 && window.keys.page() != "reviewPage"_L1; ++pages) {
            if (window.keys.page() == "sectionPage_root_password_strong"_L1)
                window.keys.press(Qt::Key_M, Qt::AltModifier);
            window.keys.press(Qt::Key_Return);
        }
        QCOMPARE_EQ(window.keys.page(), u"reviewPage"_s);
        QVERIFY2(window.keys.message().isEmpty(), qPrintable(window.keys.message()));
        QVERIFY(window.keys.enterTo(u"applyPage"_s));
        QVERIFY2(waitUntil([&] { return window.keys.focused() == "takeBack"_L1; }, 60'000),
            qPrintable(window.keys.message()));
        QVERIFY(window.keys.message().contains(u"Take them back, or leave them?"_s));
        QCOMPARE_EQ(bench.camera().value(u"network_http_authmode"_s), u"digest"_s);
        window.keys.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera().value(u"network_http_authmode"_s), u"basic"_s, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.keys.message().contains(u"has been taken back"_s), 60'000);
    }
};

QTEST_MAIN(TestUnfinishedJob)
#include "tst_unfinished_job.moc"
