// SPDX-License-Identifier: Apache-2.0
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A camera that speaks HTTPS: its certificate is looked at before anything is sent, by keyboard.
class TstTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void showsAnUnknownCertificateBeforeAnythingIsSent();
    void goesBackWithoutTrusting();
    void goesOnOnceItIsTrusted();
    void stopsAtAChangedCertificate();
    void goesOnWhenSomebodyKnowsWhyItChanged();
    void saysNothingOfACertificateThatIsTrusted();
};

namespace {

constexpr auto password = "kT7.wqZp31xR"_L1;

struct Window
{
    explicit Window(PracticeWorkbench &bench)
        : wizard(bench, {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}})
        , keys(wizard)
    {
        wizard.show();
        shown = QTest::qWaitForWindowActive(&wizard);
    }

    /// Up to the moment in which the answer, whatever it is, stands on the page.
    bool signIn(const PracticeWorkbench &bench)
    {
        keys.enterTo(u"cameraPage"_s);
        keys.type(bench.httpsAddress().text());
        keys.enterTo(u"signInPage"_s);
        keys.type(QString(password));
        keys.press(Qt::Key_Return);
        return waitUntil([this] { return keys.focused() == "goBack"_L1 || keys.focused() == "isIt"_L1; }, 30'000);
    }

    QString shownText(const QString &name) const { return keys.find<QLabel>(name)->text(); }

    ui::HardeningWizard wizard;
    Keyboard keys;
    bool shown = false;
};

QByteArray fingerprintOf(PracticeWorkbench &bench)
{
    return QCryptographicHash::hash(bench.camera().certificateDer(), QCryptographicHash::Sha256);
}

/// HTTP requests that the camera got; a handshake is none.
qsizetype requestsTo(PracticeWorkbench &bench)
{
    return bench.camera().requests().size();
}

/// A camera that is in use already, with HTTPS beside HTTP.
bool prepare(PracticeWorkbench &bench)
{
    if (!bench.switchHttpsOn())
        return false;
    bench.camera().setRootPassword(QString(password));
    bench.camera().forgetRequests();
    return true;
}

} // namespace

void TstTrust::showsAnUnknownCertificateBeforeAnythingIsSent()
{
    PracticeWorkbench bench(u"fd9387-htv"_s);
    QVERIFY(prepare(bench));
    Window window(bench);
    QVERIFY(window.signIn(bench));
    QCOMPARE_EQ(window.keys.focused(), u"goBack"_s);
    QVERIFY(window.shownText(u"trustQuestion"_s).contains(u"Is it your camera?"_s));
    const QString digits = window.shownText(u"certificateFingerprint"_s).remove(u' ').remove(u'\n');
    QCOMPARE_EQ(digits.toLower().toLatin1(), fingerprintOf(bench).toHex());
    QCOMPARE_EQ(requestsTo(bench), 0);
}

void TstTrust::goesBackWithoutTrusting()
{
    PracticeWorkbench bench(u"fd9387-htv"_s);
    QVERIFY(prepare(bench));
    Window window(bench);
    QVERIFY(window.signIn(bench));
    window.keys.press(Qt::Key_Return); // trusts nothing, and leads nowhere
    QCOMPARE_EQ(window.keys.page(), u"signInPage"_s);
    window.keys.press(Qt::Key_Space);
    QVERIFY(window.keys.waitForPage(u"cameraPage"_s));
    QCOMPARE_EQ(requestsTo(bench), 0);
}

void TstTrust::goesOnOnceItIsTrusted()
{
    PracticeWorkbench bench(u"fd9387-htv"_s);
    QVERIFY(prepare(bench));
    Window window(bench);
    QVERIFY(window.signIn(bench));
    window.keys.press(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(window.keys.focused(), u"isIt"_s, 30'000);
    QCOMPARE_EQ(window.shownText(u"identityModel"_s).remove(QChar(0x200b)), u"FD9387-HTV"_s);
    QVERIFY(requestsTo(bench) > 0);
    QVERIFY(!bench.camera().passwordCrossedInClear(QString(password)));
}

void TstTrust::stopsAtAChangedCertificate()
{
    PracticeWorkbench bench(u"fd9387-htv"_s);
    QVERIFY(prepare(bench));
    bench.pin(QByteArray(32, '\x11'));
    Window window(bench);
    QVERIFY(window.signIn(bench));
    QVERIFY(window.shownText(u"trustQuestion"_s).contains(u"has changed"_s));
    QVERIFY(window.shownText(u"certificateBefore"_s).startsWith(u"1111"_s));
    window.keys.press(Qt::Key_T, Qt::AltModifier); // not by one press
    QVERIFY(!window.keys.find<QPushButton>(u"trust"_s)->isEnabled());
    QCOMPARE_EQ(window.keys.page(), u"signInPage"_s);
    QCOMPARE_EQ(requestsTo(bench), 0);
}

void TstTrust::goesOnWhenSomebodyKnowsWhyItChanged()
{
    PracticeWorkbench bench(u"fd9387-htv"_s);
    QVERIFY(prepare(bench));
    bench.pin(QByteArray(32, '\x11'));
    Window window(bench);
    QVERIFY(window.signIn(bench));
    window.keys.press(Qt::Key_W, Qt::AltModifier);
    window.keys.press(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(window.keys.focused(), u"isIt"_s, 30'000);
}

void TstTrust::saysNothingOfACertificateThatIsTrusted()
{
    PracticeWorkbench bench(u"fd9387-htv"_s);
    QVERIFY(prepare(bench));
    bench.pin(fingerprintOf(bench));
    Window window(bench);
    QVERIFY(window.signIn(bench));
    QCOMPARE_EQ(window.keys.focused(), u"isIt"_s);
}

QTEST_MAIN(TstTrust)
#include "tst_trust.moc"
