// SPDX-License-Identifier: Apache-2.0
#include "guide/password_rules.h"
#include "support/practice_workbench.h"
#include "ui/made_secrets_form.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Wanted = ui::MadeSecretsForm::Wanted;

class TstMadeSecretsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void isHiddenWhileNothingIsMade();
    void namesThePlaceAndMakesThePassword();
    void namesThePlaceThatWasChosenBefore();
    void takesAPasswordThatIsEntered();
    void saysWhichRuleIsOpen();
    void keepsWhatWasTypedForANameThatStays();
    void showsWhatIsToBeWrittenDown();
    void doesNotLeaveThePassphraseOfTheAuthorityToPaper();
    void triesTheFile();
    void findsWhatWasEnteredBefore();
    void asksForThePasswordOfAnAccountThatIsThere();
};

namespace {

constexpr auto good = "kT7.wqZp31xR"_L1;

struct Desk
{
    explicit Desk(void (PracticeWorkbench::*prepare)() = nullptr, const model::SectionAnswer &answer = {})
        : bench(u"ib9365-ht"_s)
        , context {.bench = bench,
              .options = {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}},
              .state = {},
              .session = nullptr}
    {
        if (prepare)
            (bench.*prepare)();
        context.state.audit = engine::Audit();
        form = std::make_unique<ui::MadeSecretsForm>(context, answer);
    }

    void want(const Wanted &wanted)
    {
        form->want(wanted);
        form->show();
        QCoreApplication::processEvents(); // the keychain answers
    }

    template <class T>
    T *find(const QString &name) const
    {
        return form->findChild<T *>(name);
    }

    QMap<QString, model::Secret> secrets() const
    {
        model::SectionAnswer answer;
        form->fill(answer);
        return answer.secrets;
    }

    QString verdict() const { return find<QLabel>(u"keychainVerdict"_s)->text(); }

    PracticeWorkbench bench;
    ui::Context context;
    std::unique_ptr<ui::MadeSecretsForm> form;
};

} // namespace

void TstMadeSecretsForm::isHiddenWhileNothingIsMade()
{
    const Desk desk;
    desk.form->want({});
    QVERIFY(desk.form->isHidden());
    QVERIFY(desk.form->missing().isEmpty());
    desk.form->want({{u"vms"_s}, false, {}});
    QVERIFY(!desk.form->isHidden());
    desk.form->want({});
    QVERIFY(desk.form->isHidden());
}

void TstMadeSecretsForm::namesThePlaceAndMakesThePassword()
{
    Desk desk;
    desk.want({{u"vms"_s}, false, {}});
    QVERIFY(desk.verdict().contains(desk.bench.vault()->place()));
    QVERIFY(desk.form->missing().isEmpty());
    QVERIFY(desk.secrets().isEmpty()); // the engine makes it
    QVERIFY(!desk.form->isPlaceProved());
    const QSignalSpy tried(desk.form.get(), &ui::MadeSecretsForm::placeTried);
    desk.form->provePlace();
    QTRY_COMPARE_EQ(tried.size(), 1);
    QVERIFY(tried.first().first().toString().isEmpty());
    QVERIFY(desk.form->isPlaceProved());
}

void TstMadeSecretsForm::namesThePlaceThatWasChosenBefore()
{
    Desk desk;
    desk.context.state.passwordPlace = desk.bench.vault();
    desk.want({{u"vms"_s}, false, {}});
    QVERIFY(desk.verdict().contains(desk.bench.vault()->place()));
    QVERIFY(desk.verdict().contains(u"as you chose"_s));
    QVERIFY(desk.form->isPlaceProved());
    desk.find<QPushButton>(u"changePlace"_s)->click();
    QVERIFY(!desk.form->isPlaceProved());
    QTRY_VERIFY(!desk.verdict().contains(u"as you chose"_s));
}

void TstMadeSecretsForm::takesAPasswordThatIsEntered()
{
    Desk desk;
    desk.want({{u"vms"_s, u"guard"_s}, false, {}});
    desk.find<QCheckBox>(u"enterPassword_vms"_s)->setChecked(true);
    QVERIFY(desk.form->missing().contains(u"password for vms"_s));
    QCOMPARE_EQ(desk.form->inputToMend(), desk.find<QLineEdit>(u"accountPassword_vms"_s));
    desk.find<QLineEdit>(u"accountPassword_vms"_s)->setText(good);
    QVERIFY(desk.form->missing().isEmpty());
    QCOMPARE_EQ(desk.secrets().keys(), QStringList {u"password:vms"_s});
    QVERIFY(desk.secrets().first() == model::Secret::fromText(QString(good)));
    desk.find<QCheckBox>(u"enterPassword_vms"_s)->setChecked(false);
    QVERIFY(desk.secrets().isEmpty());
}

void TstMadeSecretsForm::saysWhichRuleIsOpen()
{
    Desk desk;
    desk.want({{u"vms"_s}, false, {}});
    desk.find<QCheckBox>(u"enterPassword_vms"_s)->setChecked(true);
    desk.find<QLineEdit>(u"accountPassword_vms"_s)->setText(u"short"_s);
    QVERIFY(desk.form->missing().contains(u"At least"_s));
}

void TstMadeSecretsForm::keepsWhatWasTypedForANameThatStays()
{
    Desk desk;
    desk.want({{u"vms"_s}, false, {}});
    desk.find<QCheckBox>(u"enterPassword_vms"_s)->setChecked(true);
    desk.find<QLineEdit>(u"accountPassword_vms"_s)->setText(good);
    desk.want({{u"guard"_s, u"vms"_s}, false, {}});
    QCOMPARE_EQ(desk.find<QLineEdit>(u"accountPassword_vms"_s)->text(), QString(good));
    desk.want({{u"guard"_s}, false, {}});
    QVERIFY(desk.secrets().isEmpty());
}

void TstMadeSecretsForm::showsWhatIsToBeWrittenDown()
{
    Desk desk(&PracticeWorkbench::breakKeychain);
    desk.want({{u"vms"_s}, false, {}});
    QVERIFY(desk.verdict().contains(u"no keychain"_s));
    desk.find<QRadioButton>(u"onPaper"_s)->setChecked(true);
    auto *line = desk.find<QLineEdit>(u"accountPassword_vms"_s);
    QVERIFY(line->isVisible());
    QCOMPARE_EQ(line->echoMode(), QLineEdit::Normal);
    QVERIFY(guide::assess(model::Secret::fromText(line->text())).acceptable);
    QVERIFY(desk.form->missing().isEmpty());
    QVERIFY(desk.secrets().value(u"password:vms"_s) == model::Secret::fromText(line->text()));
    QVERIFY(!desk.find<QLineEdit>(u"lastFour"_s)->isVisible());
}

void TstMadeSecretsForm::doesNotLeaveThePassphraseOfTheAuthorityToPaper()
{
    Desk desk(&PracticeWorkbench::breakKeychain);
    desk.want({{}, true, {}});
    desk.find<QRadioButton>(u"onPaper"_s)->setChecked(true);
    QVERIFY(desk.form->missing().contains(u"keychain or a file"_s));
    desk.find<QRadioButton>(u"toFile"_s)->setChecked(true);
    QVERIFY(desk.form->missing().isEmpty());
    desk.context.state.passwordPlace = desk.bench.memoryOnly(); // as chosen for root's password
    desk.context.state.keeping = ui::PasswordKeeping::OnPaper;
    desk.form = std::make_unique<ui::MadeSecretsForm>(desk.context, model::SectionAnswer());
    desk.want({{u"vms"_s}, true, {}});
    QVERIFY(desk.form->missing().contains(u"keychain or a file"_s));
}

void TstMadeSecretsForm::triesTheFile()
{
    Desk desk(&PracticeWorkbench::breakKeychain);
    desk.want({{u"vms"_s}, false, {}});
    const QSignalSpy tried(desk.form.get(), &ui::MadeSecretsForm::placeTried);
    const QString path = desk.bench.dataFolder() + u"/kept.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    desk.find<QLineEdit>(u"passwordFile"_s)->setText(path);
    desk.form->provePlace();
    QTRY_COMPARE_EQ(tried.size(), 1);
    QVERIFY(!tried.first().first().toString().isEmpty());
    QVERIFY(!desk.form->isPlaceProved());
    file.remove();
    desk.form->provePlace();
    QTRY_COMPARE_EQ(tried.size(), 2);
    QVERIFY(desk.form->isPlaceProved());
    QVERIFY(QFileInfo::exists(path));
}

void TstMadeSecretsForm::findsWhatWasEnteredBefore()
{
    model::SectionAnswer answer;
    answer.secrets.insert(u"password:vms"_s, model::Secret::fromText(QString(good)));
    Desk desk(nullptr, answer);
    desk.want({{u"vms"_s}, false, {}});
    QVERIFY(desk.find<QCheckBox>(u"enterPassword_vms"_s)->isChecked());
    QVERIFY(desk.secrets() == answer.secrets);
}

void TstMadeSecretsForm::asksForThePasswordOfAnAccountThatIsThere()
{
    Desk desk;
    desk.want({{}, false, u"vms"_s});
    auto *line = desk.find<QLineEdit>(u"passwordToTry"_s);
    QVERIFY(line->isVisible());
    QCOMPARE_EQ(line->echoMode(), QLineEdit::Password);
    QCOMPARE_EQ(line->accessibleName(), u"Password of vms"_s);
    line->setText(good);
    QVERIFY(desk.form->missing().isEmpty());
    QVERIFY(desk.form->isPlaceProved()); // nothing is made, so nothing is kept
    QVERIFY(desk.secrets().isEmpty());
    QVERIFY(!desk.find<QLabel>(u"keychainVerdict"_s)->isVisible());
}

QTEST_MAIN(TstMadeSecretsForm)
#include "tst_made_secrets_form.moc"
