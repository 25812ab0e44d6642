// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "model/language.h"
#include "structure.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/places.h"
#include "support/practice_workbench.h"
#include "ui/done_cameras/done_cameras_dialog.h"
#include "ui/hardening_wizard.h"
#include "ui/language_looks.h"
#include "ui/looks/looks.h"
#include "ui/sample_cameras.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Renders every page into the build folder, for people to look at, and checks what a program can check.
class TstGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();

    void cleanupTestCase() { m_looks.reset(); }

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void everyPageIsWhole_data();
    void everyPageIsWhole();
    void everyAdvancedPageIsWhole_data();
    void everyAdvancedPageIsWhole();
    void anUnfinishedJobIsWhole_data();
    void anUnfinishedJobIsWhole();
    void everyPageOfAnAdvancedJobIsWhole_data();
    void everyPageOfAnAdvancedJobIsWhole();
    void doneCamerasAreWhole_data();
    void doneCamerasAreWhole();

private:
    enum class Looks { AsAsked, EachOnce };

    void addScales(Looks looks = Looks::AsAsked);
    void scaleFont(const QString &folder);
    void open(PracticeWorkbench &bench, const std::function<void()> &visit, const model::SiteProfile &site = {});
    void hang(const QString &title);
    void hang(QWidget &window, const QString &title);
    void visitDoneCameras(ui::DoneCamerasDialog &dialog);
    void walk(PracticeWorkbench &bench);
    void visitFirstPages(PracticeWorkbench &bench);
    void visitSections();
    void visitPassword();
    void visitLastPages();
    void signInOverHttps(PracticeWorkbench &bench);
    void visitAdvancedSections();
    void visitAccounts();
    void visitHttps();
    void visitAccessList();
    void walkAdvancedJob();
    void choose(const QString &combo, const QString &value);

    std::unique_ptr<model::Speech> m_speech;
    std::unique_ptr<ui::Looks> m_looks;
    QFont m_font;
    QString m_folder;
    int m_number = 0;
    QWizard *m_wizard = nullptr;
    std::unique_ptr<Keyboard> m_keys;
};

void TstGallery::initTestCase()
{
    m_font = QApplication::font();
    m_looks = std::make_unique<ui::Looks>();
}

void TstGallery::everyPageIsWhole_data()
{
    addScales(Looks::EachOnce);
}

/// CAMLOCK_GALLERY_LANGUAGES="de ar zh_TW", or "all", hangs the same pages in these languages, and
/// CAMLOCK_GALLERY_LOOKS="light dark highContrast" in these colours.
void TstGallery::addScales(Looks looks)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<ui::Look>("look");
    const QString colours = qEnvironmentVariable("CAMLOCK_GALLERY_LOOKS");
    const QString wanted = qEnvironmentVariable("CAMLOCK_GALLERY_LANGUAGES", u"en"_s);
    for (const model::Language &language : model::languages()) {
        if (wanted != "all"_L1 && !wanted.split(u' ').contains(language.code))
            continue;
        const auto add = [&](int percent, ui::Look look) {
            QTest::addRow("%s %d %% %s", qPrintable(language.code), percent, qPrintable(ui::nameOf(look)))
                << language.code << percent / 100.0 << look;
        };
        const QStringList wished = colours.split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : wished) {
            for (const int percent : {100, 200})
                add(percent, ui::lookNamed(name).value_or(ui::Look::System));
        }
        for (const int percent : wished.isEmpty() ? QList<int> {100, 150, 200} : QList<int>())
            add(percent, ui::Look::System);
        if (wished.isEmpty() && looks == Looks::EachOnce && language.code == "en"_L1) {
            add(100, ui::Look::Dark);
            add(200, ui::Look::HighContrast);
        }
    }
}

void TstGallery::scaleFont(const QString &folder)
{
    QFETCH(QString, language);
    QFETCH(qreal, scale);
    QFETCH(ui::Look, look);
    m_looks->wear(look);
    m_speech.reset(); // it puts back what was spoken before it
    m_speech = std::make_unique<model::Speech>(language);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * scale);
    QApplication::setFont(font);
    const QString room = language == "en"_L1 ? u"gallery"_s : u"gallery/"_s + language;
    const QString colours = look == ui::Look::System ? QString() : u'-' + ui::nameOf(look);
    m_folder = places::inBuild(u"%1/%2%3%4"_s.arg(room, folder).arg(qRound(scale * 100)).arg(colours));
    QVERIFY(QDir().mkpath(m_folder));
    m_number = 0;
}

void TstGallery::open(PracticeWorkbench &bench, const std::function<void()> &visit, const model::SiteProfile &site)
{
    const QString pretty = u"/media/usb/Documents"_s;
    ui::HardeningWizard wizard(bench,
        {.demo = true,
            .onlySection = {},
            .outputFolder = pretty,
            .site = site,
            .notice = {},
            .speech = m_speech.get(),
            .looks = m_looks.get()});
    m_wizard = &wizard;
    m_keys = std::make_unique<Keyboard>(wizard);
    wizard.show();
    wizard.resize(1024, 700);
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    QCOMPARE_EQ(wizard.size(), QSize(1024, 700)); // it would not shrink below what its pages need
    visit();
}

void TstGallery::everyPageIsWhole()
{
    scaleFont({});
    PracticeWorkbench bench(u"ib9365-ht"_s);
    bench.breakKeychain();
    open(bench, [&] { walk(bench); });
    QApplication::setFont(m_font);
}

void TstGallery::everyAdvancedPageIsWhole_data()
{
    addScales();
}

void TstGallery::everyAdvancedPageIsWhole()
{
    scaleFont(u"advanced-"_s);
    PracticeWorkbench bench(u"fd9387-htv"_s, {u"weak-certificate"_s});
    QVERIFY(bench.switchHttpsOn());
    bench.pin(QByteArray(32, '\x5a'));
    open(bench, [&] {
        signInOverHttps(bench);
        hang(u"sign-in-changed"_s);
    });
    bench.breakKeychain();
    bench.forgetPin();
    open(bench, [&] {
        signInOverHttps(bench);
        hang(u"sign-in-unknown"_s);
        m_keys->use(u"trust"_s);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(m_keys->focused(), u"isIt"_s, 20'000);
        m_keys->press(Qt::Key_Space);
        QVERIFY(m_keys->enterTo(u"overviewPage"_s));
        visitAdvancedSections();
    });
    QApplication::setFont(m_font);
}

void TstGallery::anUnfinishedJobIsWhole_data()
{
    addScales();
}

void TstGallery::anUnfinishedJobIsWhole()
{
    scaleFont(u"unfinished-"_s);
    PracticeWorkbench bench(u"ib9365-ht"_s);
    QVERIFY(bench.leaveUnfinishedJob());
    QVERIFY(bench.camera().addFault(u"err-invalid=upnppresentation_enable"_s));
    open(bench, [&] {
        hang(u"unfinished-job"_s);
        QVERIFY(m_keys->tabTo(u"goOnWithJob"_s));
        m_keys->press(Qt::Key_Space);
        QVERIFY(m_keys->waitForPage(u"signInPage"_s));
        hang(u"unfinished-sign-in"_s);
        m_keys->press(Qt::Key_Return);
        QVERIFY(waitUntil([&] { return m_keys->focused() == "isIt"_L1; }, 20'000));
        m_keys->press(Qt::Key_Space);
        while (m_keys->page() != "reviewPage"_L1)
            m_keys->press(Qt::Key_Return);
        hang(u"unfinished-review"_s);
        QVERIFY(m_keys->enterTo(u"applyPage"_s));
        QVERIFY(waitUntil([&] { return m_keys->focused() == "takeBack"_L1; }, 60'000));
        hang(u"unfinished-asks"_s);
    });
    QApplication::setFont(m_font);
}

void TstGallery::everyPageOfAnAdvancedJobIsWhole_data()
{
    addScales();
}

/// On a camera that takes a signed certificate only by its own page, so that this state is seen too.
void TstGallery::everyPageOfAnAdvancedJobIsWhole()
{
    scaleFont(u"advanced-job-"_s);
    const auto site = model::parseSiteProfile(R"({"schema": "camlock-site/1", "level": "advanced", "name": "Depot 7",
        "vms": {"name": "recorder", "role": "viewer", "address": "127.0.0.9"},
        "accessList": ["127.0.0.1", "127.0.0.8/30"], "logServer": "127.0.0.5",
        "https": {"certificate": "siteCa"}})",
        guide::sectionIds());
    QVERIFY(site);
    PracticeWorkbench bench(u"ib8369a"_s);
    open(
        bench,
        [&] {
            QVERIFY(m_keys->enterTo(u"cameraPage"_s));
            m_keys->type(bench.cameraAddress().text());
            QVERIFY(m_keys->enterTo(u"signInPage"_s));
            m_keys->press(Qt::Key_Return);
            QTRY_COMPARE_EQ_WITH_TIMEOUT(m_keys->focused(), u"isIt"_s, 20'000);
            m_keys->press(Qt::Key_Space);
            QVERIFY(m_keys->enterTo(u"overviewPage"_s));
            walkAdvancedJob();
        },
        *site);
    QApplication::setFont(m_font);
}

void TstGallery::hang(const QString &title)
{
    hang(*m_wizard, title);
}

void TstGallery::hang(QWidget &window, const QString &title)
{
    for (int i = 0; i < 5; ++i)
        QTest::qWait(0); // layouts settle, each after the one around it
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, QString::number(++m_number).rightJustified(2, u'0'), title);
    QVERIFY(window.grab().save(path));
    const QStringList flaws = flawsOf(window);
    if (!flaws.isEmpty())
        QTest::qFail(qPrintable(title + u": "_s + flaws.join(u"\n    "_s)), __FILE__, __LINE__);
}

void TstGallery::doneCamerasAreWhole_data()
{
    addScales();
}

void TstGallery::doneCamerasAreWhole()
{
    scaleFont(u"done-cameras-"_s);
    PracticeWorkbench bench(u"ib9365-ht"_s);
    QVERIFY(samples::keepAll(bench.dataFolder()));
    ui::applyLanguage();
    ui::DoneCamerasDialog dialog({bench.dataFolder(), bench.dataFolder(), samples::today}, nullptr);
    m_keys = std::make_unique<Keyboard>(dialog);
    dialog.resize(1024, 700);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE_EQ(dialog.size(), QSize(1024, 700));
    visitDoneCameras(dialog);
    QApplication::setFont(m_font);
}

void TstGallery::visitDoneCameras(ui::DoneCamerasDialog &dialog)
{
    QVERIFY(waitUntil([&] { return !m_keys->find<QLabel>(u"found"_s)->text().isEmpty(); }));
    hang(dialog, u"list"_s);
    m_keys->use(u"verifySignature"_s);
    QVERIFY(waitUntil([&] { return !m_keys->message().isEmpty(); }));
    hang(dialog, u"verified"_s);
    m_keys->use(u"openRecord"_s);
    QVERIFY(waitUntil([&] { return m_keys->focused() == "oldRecordRows"_L1; }));
    hang(dialog, u"record"_s);
    m_keys->use(u"compareRecord"_s);
    QVERIFY(waitUntil([&] { return m_keys->focused() == "comparisonRows"_L1; }));
    hang(dialog, u"comparison"_s);
}

void TstGallery::walk(PracticeWorkbench &bench)
{
    visitFirstPages(bench);
    if (m_keys->page() == "overviewPage"_L1)
        visitSections();
    if (m_keys->page() == "reviewPage"_L1)
        visitLastPages();
}

void TstGallery::visitFirstPages(PracticeWorkbench &bench)
{
    m_keys->type(u"Bright Eyes Ltd"_s);
    hang(u"job"_s);
    QVERIFY(m_keys->enterTo(u"cameraPage"_s));
    m_keys->type(u"no address"_s);
    m_keys->press(Qt::Key_Return);
    hang(u"camera-refused"_s);
    m_keys->type(bench.cameraAddress().text());
    hang(u"camera"_s);
    QVERIFY(m_keys->enterTo(u"signInPage"_s));
    hang(u"sign-in"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(m_keys->focused(), u"isIt"_s, 20'000);
    QTRY_VERIFY(!m_keys->find<QLabel>(u"livePicture"_s)->pixmap().isNull());
    m_keys->press(Qt::Key_Space);
    hang(u"sign-in-found"_s);
    QVERIFY(m_keys->enterTo(u"overviewPage"_s));
    hang(u"overview"_s);
    m_keys->use(u"editPlace"_s);
    QTRY_COMPARE_EQ(m_keys->focused(), u"place_hostName"_s);
    m_keys->type(u"Gate-01"_s);
    m_keys->press(Qt::Key_Tab);
    m_keys->type(u"198.51.100.7"_s);
    m_keys->press(Qt::Key_Return);
    QApplication::activeWindow()->grab().save(m_folder + u"/place-refused.png"_s);
    m_keys->press(Qt::Key_Escape);
    QVERIFY(m_keys->tabTo(u"overview"_s));
    m_keys->press(Qt::Key_Home, Qt::ControlModifier);
}

void TstGallery::visitSections()
{
    for (const guide::Section &each : guide::sectionsOf(model::Level::Basic)) {
        const QString section = each.id;
        QVERIFY2(m_keys->enterTo(u"sectionPage_"_s + section), qPrintable(section + m_keys->message()));
        hang(section);
        if (section == "root_password_strong"_L1)
            visitPassword();
        if (section == "upnp_off"_L1) {
            m_keys->use(u"decideLeave"_s);
            m_keys->press(Qt::Key_Return);
            hang(u"upnp_off-exception"_s);
            m_keys->use(u"decideFix"_s);
            m_keys->press(Qt::Key_F1);
            hang(u"upnp_off-help"_s);
            m_keys->press(Qt::Key_F1);
        }
    }
    QVERIFY(m_keys->enterTo(u"reviewPage"_s));
}

void TstGallery::visitPassword()
{
    m_keys->type(u"vivotek"_s);
    hang(u"root_password_strong-weak"_s);
    m_keys->use(u"generate"_s);
    QVERIFY(m_keys->tabTo(u"toFile"_s));
    m_keys->press(Qt::Key_Down);
    m_keys->press(Qt::Key_Return);
    hang(u"root_password_strong-paper"_s);
    m_keys->type(m_keys->find<QLineEdit>(u"newPasswordLine"_s)->text().right(4));
}

void TstGallery::visitLastPages()
{
    hang(u"review"_s);
    QVERIFY2(m_keys->enterTo(u"applyPage"_s), qPrintable(m_keys->message()));
    m_wizard->grab().save(m_folder + u"/apply-at-work.png"_s);
    const auto *patience = m_keys->find<QLabel>(u"patience"_s);
    if (waitUntil([&] { return patience->isVisible() || !m_keys->message().isEmpty(); }, 60'000))
        m_wizard->grab().save(m_folder + u"/apply-with-patience.png"_s);
    QVERIFY2(waitUntil([&] { return m_wizard->button(QWizard::CommitButton)->isEnabled(); }, 120'000),
        qPrintable(m_keys->message()));
    hang(u"apply"_s);
    QVERIFY(m_keys->enterTo(u"resultPage"_s));
    hang(u"result"_s);
    QVERIFY(m_keys->enterTo(u"checklistPage"_s));
    QTest::qWait(50); // the preview paints after the page is shown
    hang(u"checklist"_s);
    m_keys->use(u"editHandover"_s);
    QTRY_COMPARE_EQ(m_keys->focused(), u"sitePlanId"_s);
    QApplication::activeWindow()->grab().save(m_folder + u"/handover.png"_s);
    m_keys->press(Qt::Key_Escape);
}

void TstGallery::signInOverHttps(PracticeWorkbench &bench)
{
    m_keys->use(u"levelAdvanced"_s);
    QVERIFY(m_keys->enterTo(u"cameraPage"_s));
    m_keys->type(bench.httpsAddress().text());
    QVERIFY(m_keys->enterTo(u"signInPage"_s));
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(m_keys->focused(), u"goBack"_s, 20'000);
}

void TstGallery::visitAdvancedSections()
{
    QVERIFY(m_keys->tabTo(u"overview"_s));
    m_keys->press(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype row = guide::sectionIds().indexOf(u"vms_user_separate"_s); row > 0; --row)
        m_keys->press(Qt::Key_Down);
    QVERIFY(m_keys->enterTo(u"sectionPage_vms_user_separate"_s));
    visitAccounts();
    QVERIFY(m_keys->enterTo(u"sectionPage_https_on"_s));
    visitHttps();
    QVERIFY(m_keys->enterTo(u"sectionPage_stream_limit_set"_s));
    hang(u"stream_limit_set"_s);
    QVERIFY(m_keys->enterTo(u"sectionPage_access_list_on"_s));
    visitAccessList();
    QVERIFY(m_keys->enterTo(u"sectionPage_remote_log_on"_s));
    hang(u"remote_log_on-open"_s);
    m_keys->type(u"192.0.2.60"_s);
    hang(u"remote_log_on"_s);
    QVERIFY2(m_keys->enterTo(u"sectionPage_ports_changed"_s), qPrintable(m_keys->message()));
    hang(u"ports_changed"_s);
    QVERIFY(m_keys->tabTo(u"choice_https"_s));
    m_keys->type(u"80"_s);
    m_keys->press(Qt::Key_Return);
    hang(u"ports_changed-refused"_s);
    QVERIFY(m_keys->tabTo(u"choice_https"_s));
    m_keys->type(u"8443"_s);
    QVERIFY2(m_keys->enterTo(u"sectionPage_physically_protected"_s), qPrintable(m_keys->message()));
    hang(u"physically_protected"_s);
    QVERIFY(m_keys->enterTo(u"sectionPage_newsletter_subscribed"_s));
    QVERIFY(m_keys->enterTo(u"reviewPage"_s));
    hang(u"review"_s);
}

void TstGallery::visitAccounts()
{
    hang(u"vms_user_separate-open"_s);
    QVERIFY(m_keys->tabTo(u"choice_name"_s));
    m_keys->type(u"vms"_s);
    QVERIFY(m_keys->tabTo(u"choice_address"_s));
    m_keys->type(u"192.0.2.50"_s);
    hang(u"vms_user_separate-file"_s);
    QVERIFY(m_keys->tabTo(u"toFile"_s));
    m_keys->press(Qt::Key_Down);
    hang(u"vms_user_separate-paper"_s);
    m_keys->press(Qt::Key_Up);
    QVERIFY(m_keys->tabTo(u"passwordFile"_s));
    m_keys->type(QDir::tempPath() + u"/camlock-gallery-%1.txt"_s.arg(QCoreApplication::applicationPid()));
    QVERIFY(m_keys->tabTo(u"enterPassword_vms"_s));
    m_keys->press(Qt::Key_Space);
    QVERIFY(m_keys->tabTo(u"accountPassword_vms"_s));
    m_keys->type(u"short"_s);
    m_keys->press(Qt::Key_Return);
    hang(u"vms_user_separate-own-password"_s);
    m_keys->type(u"kT7.wqZp31xR"_s);
}

void TstGallery::walkAdvancedJob()
{
    const auto sections = guide::sectionsOf(model::Level::Advanced);
    for (const guide::Section &each : sections) {
        const QString section = each.id;
        QVERIFY2(m_keys->enterTo(u"sectionPage_"_s + section), qPrintable(section + m_keys->message()));
        if (section == "root_password_strong"_L1)
            m_keys->use(u"generate"_s);
        if (section == "vms_user_separate"_L1)
            hang(u"vms_user_separate-keychain"_s);
        if (section == "https_on"_L1) {
            QVERIFY(m_keys->tabTo(u"attestation"_s));
            hang(u"https_on-by-hand"_s);
        }
    }
    QVERIFY2(m_keys->enterTo(u"reviewPage"_s), qPrintable(m_keys->message()));
    QVERIFY(m_keys->tabTo(u"plan"_s));
    m_keys->press(Qt::Key_End, Qt::ControlModifier);
    visitLastPages();
}

void TstGallery::choose(const QString &combo, const QString &value)
{
    auto *box = m_keys->find<QComboBox>(combo);
    QVERIFY(m_keys->tabTo(combo));
    m_keys->press(Qt::Key_Home);
    while (box->currentData().toString() != value && box->currentIndex() < box->count() - 1)
        m_keys->press(Qt::Key_Down);
    QCOMPARE_EQ(box->currentData().toString(), value);
}

void TstGallery::visitHttps()
{
    hang(u"https_on-self-signed"_s);
    choose(u"choice_certificate"_s, u"companyCa"_s);
    hang(u"https_on-company"_s);
    choose(u"choice_certificate"_s, u"siteCa"_s);
    hang(u"https_on-site"_s);
}

void TstGallery::visitAccessList()
{
    hang(u"access_list_on-open"_s);
    QVERIFY(m_keys->tabTo(u"newEntry"_s));
    m_keys->type(u"192.0.2.7/24"_s);
    m_keys->press(Qt::Key_Return);
    hang(u"access_list_on-refused"_s);
    m_keys->type(u"198.51.100.0/24"_s);
    m_keys->press(Qt::Key_Return);
    m_keys->use(u"addComputer"_s);
    m_keys->use(u"addRecorder"_s);
    hang(u"access_list_on"_s);
}

QTEST_MAIN(TstGallery)
#include "tst_gallery.moc"
