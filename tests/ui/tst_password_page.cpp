// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "support/practice_workbench.h"
#include "ui/context.h"
#include "ui/pages/password_page.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The page by itself, on a snapshot of a camera with a blank password; nothing is sent anywhere.
class TstPasswordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void judgesWhileItIsTyped_data();
    void judgesWhileItIsTyped();
    void wantsAHiddenPasswordTwice();
    void makesOneThatPasses();
    void tellsWhenThereIsNoKeychain();
    void provesTheFileBeforeItGoesOn();
    void refusesAFileThatIsThere();
    void keepsNothingWhenItIsLeft();
};

namespace {

struct Desk
{
    explicit Desk(void (PracticeWorkbench::*prepare)() = nullptr)
        : bench(u"ib9365-ht"_s)
        , context {.bench = bench,
              .options = {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}},
              .state = {},
              .session = nullptr}
        , page(context, *guide::sectionWithId(u"root_password_strong"))
    {
        if (prepare)
            (bench.*prepare)();
        engine::Audit audit;
        audit.snapshot = guide::sectionWithId(u"root_password_strong")->weakened();
        context.state.adopt(audit);
        page.initializePage();
        page.show();
        QCoreApplication::processEvents(); // the keychain answers
    }

    template <class T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }

    QString message() const { return page.findChild<ui::MessageBar *>()->text(); }

    void type(const QString &text) const { find<QLineEdit>(u"newPasswordLine"_s)->setText(text); }

    PracticeWorkbench bench;
    ui::Context context;
    ui::PasswordPage page;
};

} // namespace

void TstPasswordPage::judgesWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("open");
    QTest::newRow("nothing") << QString() << 6;
    QTest::newRow("small letters") << u"vivotek"_s << 5;
    QTest::newRow("common, dressed up") << u"Password1!"_s << 1;
    QTest::newRow("a forbidden sign") << u"kT7.wq\"Zp31x"_s << 1;
    QTest::newRow("good") << u"kT7.wqZp31xR"_s << 0;
}

void TstPasswordPage::judgesWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, open);
    const Desk desk;
    desk.type(typed);
    const auto labels = desk.find<QWidget>(u"passwordChecker"_s)->findChildren<QLabel *>();
    const auto stillOpen = std::count_if(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->accessibleName().endsWith(u": still open"_s); });
    QCOMPARE_EQ(stillOpen, open);
}

void TstPasswordPage::wantsAHiddenPasswordTwice()
{
    Desk desk;
    desk.type(u"kT7.wqZp31xR"_s);
    QVERIFY(!desk.page.validatePage());
    QVERIFY(desk.message().contains(u"differ"_s));
    desk.find<QLineEdit>(u"repeatPassword"_s)->setText(u"kT7.wqZp31xR"_s);
    (void)desk.page.validatePage();
    QVERIFY(desk.context.state.newRootPassword.has_value());
}

void TstPasswordPage::makesOneThatPasses()
{
    Desk desk;
    desk.find<QPushButton>(u"generate"_s)->click();
    const QString made = desk.find<QLineEdit>(u"newPasswordLine"_s)->text();
    QCOMPARE_EQ(made.size(), 20);
    QCOMPARE_EQ(desk.find<QLineEdit>(u"newPasswordLine"_s)->echoMode(), QLineEdit::Normal);
    (void)desk.page.validatePage();
    QVERIFY(desk.context.state.newRootPassword == model::Secret::fromText(made));
    QTRY_VERIFY(desk.page.validatePage()); // once the keychain has proved itself
}

void TstPasswordPage::tellsWhenThereIsNoKeychain()
{
    Desk desk(&PracticeWorkbench::breakKeychain);
    QVERIFY(desk.find<QLabel>(u"keychainVerdict"_s)->text().contains(u"no keychain"_s));
    desk.find<QPushButton>(u"generate"_s)->click();
    desk.find<QRadioButton>(u"onPaper"_s)->setChecked(true);
    QVERIFY(!desk.page.validatePage());
    QVERIFY(desk.message().contains(u"last four"_s));
    QVERIFY(!desk.context.state.newRootPassword);
}

void TstPasswordPage::provesTheFileBeforeItGoesOn()
{
    Desk desk(&PracticeWorkbench::breakKeychain);
    desk.find<QPushButton>(u"generate"_s)->click();
    const QString path = desk.bench.dataFolder() + u"/kept.txt"_s;
    desk.find<QLineEdit>(u"passwordFile"_s)->setText(path);
    QVERIFY(!desk.page.validatePage());
    QTRY_VERIFY(desk.page.validatePage());
    QCOMPARE_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TstPasswordPage::refusesAFileThatIsThere()
{
    Desk desk(&PracticeWorkbench::breakKeychain);
    const QString path = desk.bench.dataFolder() + u"/somebody-elses.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("root old\n") > 0);
    file.close();
    desk.find<QPushButton>(u"generate"_s)->click();
    desk.find<QLineEdit>(u"passwordFile"_s)->setText(path);
    QVERIFY(!desk.page.validatePage());
    QTRY_VERIFY(desk.message().contains(u"cannot be kept there"_s));
    QVERIFY(!desk.context.state.newRootPassword);
}

void TstPasswordPage::keepsNothingWhenItIsLeft()
{
    Desk desk;
    desk.find<QPushButton>(u"generate"_s)->click();
    desk.find<QRadioButton>(u"decideKeep"_s)->setChecked(true);
    QVERIFY(!desk.page.validatePage());
    desk.find<QLineEdit>(u"reason"_s)->setText(u"It is changed tomorrow"_s);
    QVERIFY(desk.page.validatePage());
    QVERIFY(!desk.context.state.newRootPassword);
}

QTEST_MAIN(TstPasswordPage)
#include "tst_password_page.moc"
