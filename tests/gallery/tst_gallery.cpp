// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "structure.h"
#include "support/keyboard.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Renders every page into the build folder, for people to look at, and checks what a program can check.
class TstGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void everyPageIsWhole_data();
    void everyPageIsWhole();

private:
    void hang(const QString &title);
    void walk(PracticeWorkbench &bench);
    void visitFirstPages(PracticeWorkbench &bench);
    void visitSections();
    void visitPassword();
    void visitLastPages();

    QFont m_font;
    QString m_folder;
    int m_number = 0;
    QWizard *m_wizard = nullptr;
    std::unique_ptr<Keyboard> m_keys;
};

void TstGallery::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_font = QApplication::font();
}

void TstGallery::everyPageIsWhole_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TstGallery::everyPageIsWhole()
{
    QFETCH(qreal, scale);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * scale);
    QApplication::setFont(font);
    m_folder = u"%1/gallery/%2"_s.arg(QLatin1StringView(BINARY_DIR)).arg(qRound(scale * 100));
    QVERIFY(QDir().mkpath(m_folder));
    m_number = 0;

    PracticeWorkbench bench(u"ib9365-ht"_s);
    bench.breakKeychain();
    const QString pretty = u"/media/usb/Documents"_s;
    ui::HardeningWizard wizard(bench, {.demo = true, .onlySection = {}, .outputFolder = pretty, .site = {}});
    m_wizard = &wizard;
    m_keys = std::make_unique<Keyboard>(wizard);
    wizard.show();
    wizard.resize(1024, 700);
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    QCOMPARE_EQ(wizard.size(), QSize(1024, 700)); // it would not shrink below what its pages need
    walk(bench);
    QApplication::setFont(m_font);
}

void TstGallery::hang(const QString &title)
{
    for (int i = 0; i < 5; ++i)
        QTest::qWait(0); // layouts settle, each after the one around it
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, QString::number(++m_number).rightJustified(2, u'0'), title);
    QVERIFY(m_wizard->grab().save(path));
    const QStringList flaws = flawsOf(*m_wizard);
    if (!flaws.isEmpty())
        QTest::qFail(qPrintable(title + u": "_s + flaws.join(u"\n    "_s)), __FILE__, __LINE__);
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
            m_keys->press(Qt::Key_L, Qt::AltModifier);
            m_keys->press(Qt::Key_Return);
            hang(u"upnp_off-exception"_s);
            m_keys->press(Qt::Key_C, Qt::AltModifier);
        }
    }
    QVERIFY(m_keys->enterTo(u"reviewPage"_s));
}

void TstGallery::visitPassword()
{
    m_keys->type(u"vivotek"_s);
    hang(u"root_password_strong-weak"_s);
    m_keys->press(Qt::Key_M, Qt::AltModifier);
    QVERIFY(m_keys->tabTo(u"toFile"_s));
    m_keys->press(Qt::Key_Down);
    m_keys->press(Qt::Key_Return);
    hang(u"root_password_strong-paper"_s);
    m_keys->type(m_keys->find<QLineEdit>(u"newPasswordLine"_s)->text().right(4));
}

void TstGallery::visitLastPages()
{
    hang(u"review"_s);
    QVERIFY(m_keys->enterTo(u"applyPage"_s));
    m_wizard->grab().save(m_folder + u"/apply-at-work.png"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_keys->message().startsWith(u"Done"_s), 60'000);
    hang(u"apply"_s);
    QVERIFY(m_keys->enterTo(u"resultPage"_s));
    hang(u"result"_s);
    QVERIFY(m_keys->enterTo(u"checklistPage"_s));
    QTest::qWait(50); // the preview paints after the page is shown
    hang(u"checklist"_s);
}

QTEST_MAIN(TstGallery)
#include "tst_gallery.moc"
