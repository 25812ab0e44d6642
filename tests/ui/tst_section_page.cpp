// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "support/practice_workbench.h"
#include "ui/context.h"
#include "ui/pages/section_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/problem_line.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// One page by itself, on the weakened snapshot of its section; nothing is sent anywhere.
class TstSectionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void saysBesideTheInputWhatIsWrong();
    void staysUntilTheInputIsRight();
    void letsAWrongInputGoWithAReason();
    void holdsThePlanAgainstTheCameraWhileItIsTyped();
    void writesTheSwitchsCommandsAndCopiesThem();
    void staysUntilThePhotographIsOne();
    void undoesEachChoice();
    void undoesWhatWasTypedAsOneStep();
    void setsAllAsRecommended();
    void forgetsTheStepsOfTheLastCamera();
};

namespace {

struct Desk
{
    explicit Desk(const QString &section)
        : bench(u"ib9365-ht"_s)
        , context {.bench = bench,
              .options = {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}},
              .state = {},
              .session = nullptr}
        , page(context, *guide::sectionWithId(section))
    {
        engine::Audit audit;
        audit.snapshot = guide::sectionWithId(section)->weakened();
        context.state.adopt(audit);
        page.initializePage();
        page.show();
        active = QTest::qWaitForWindowActive(&page);
    }

    template <class T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }

    QString message() const { return page.findChild<ui::MessageBar *>()->text(); }

    QString problem() const
    {
        const auto problems = page.findChildren<ui::ProblemLine *>();
        for (const auto *problem : problems) {
            if (problem->isVisible())
                return problem->text();
        }
        return {};
    }

    PracticeWorkbench bench;
    ui::Context context;
    ui::SectionPage page;
    bool active = false;
};

} // namespace

void TstSectionPage::saysBesideTheInputWhatIsWrong()
{
    const Desk desk(u"ntp_server_set"_s);
    QVERIFY(desk.active);
    QVERIFY(desk.problem().isEmpty());
    auto *server = desk.find<QLineEdit>(u"choice_server"_s);
    server->setText(u"no host!"_s);
    QVERIFY(desk.problem().contains(u"no host!"_s));
    const auto labels = desk.page.findChildren<QLabel *>();
    const auto said = std::count_if(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(u"is not a host name"_s); });
    QCOMPARE_EQ(said, 1); // and not twice
    server->setText(u"ntp.example"_s);
    QVERIFY(desk.problem().isEmpty());
}

void TstSectionPage::staysUntilTheInputIsRight()
{
    Desk desk(u"ntp_server_set"_s);
    auto *server = desk.find<QLineEdit>(u"choice_server"_s);
    server->setText(u"no host!"_s);
    QVERIFY(!desk.page.validatePage());
    QVERIFY(desk.message().contains(u"is not a host name"_s));
    QVERIFY(server->hasFocus());
    server->setText(u"ntp.example"_s);
    QVERIFY(desk.message().isEmpty());
    QVERIFY(desk.page.validatePage());
}

void TstSectionPage::letsAWrongInputGoWithAReason()
{
    Desk desk(u"ntp_server_set"_s);
    desk.find<QLineEdit>(u"choice_server"_s)->setText(u"no host!"_s);
    QVERIFY(desk.find<QRadioButton>(u"decideKeep"_s)->isVisible());
    desk.find<QRadioButton>(u"decideKeep"_s)->setChecked(true);
    QVERIFY(desk.problem().isEmpty());
    QVERIFY(!desk.page.validatePage());
    desk.find<QLineEdit>(u"reason"_s)->setText(u"The recorder sets its clock"_s);
    QVERIFY(desk.page.validatePage());
}

void TstSectionPage::holdsThePlanAgainstTheCameraWhileItIsTyped()
{
    Desk desk(u"ip_plan_recorded"_s);
    auto *checks = desk.find<QLabel>(u"checks"_s);
    QVERIFY(desk.active && checks->isHidden());
    desk.find<QLineEdit>(u"choice_subnet"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"192.0.2.0/24"_s);
    QVERIFY(checks->isVisible());
    QVERIFY(checks->text().contains(u"Does not fit: The camera's address 192.168.5.120"_s));
    desk.find<QLineEdit>(u"choice_subnet"_s)->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), u"192.168.5.0/24"_s);
    QVERIFY(!checks->text().contains(u"Does not fit"_s));
    QVERIFY(desk.page.validatePage());
}

void TstSectionPage::writesTheSwitchsCommandsAndCopiesThem()
{
    Desk desk(u"switch_guarded"_s);
    desk.context.state.audit->snapshot.identity.mac = u"00:02:D1:32:2F:7D"_s;
    desk.page.initializePage();
    auto *snippet = desk.find<QPlainTextEdit>(u"snippet"_s);
    QVERIFY(snippet->isHidden()); // no port yet
    QTRY_VERIFY(desk.find<QComboBox>(u"choice_family"_s)->isVisible()); // the page was made anew
    desk.find<QComboBox>(u"choice_family"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    desk.find<QLineEdit>(u"choice_port"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Gi1/0/7"_s);
    QVERIFY(snippet->isVisible());
    QVERIFY(snippet->toPlainText().contains(u"interface Gi1/0/7\n"_s));
    QVERIFY(snippet->toPlainText().contains(u"mac-address 0002.d132.2f7d"_s));
    desk.find<QPushButton>(u"copySnippet"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), snippet->toPlainText());
    desk.find<QLineEdit>(u"choice_port"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"; reload"_s);
    QVERIFY(snippet->isHidden());
}

void TstSectionPage::staysUntilThePhotographIsOne()
{
    Desk desk(u"physically_protected"_s);
    const QString path = desk.bench.dataFolder() + u"/pole.png"_s;
    auto *line = desk.find<QLineEdit>(u"choice_photo_line"_s);
    line->setText(path);
    QVERIFY(!desk.page.validatePage());
    QVERIFY(desk.message().contains(u"pole.png"_s));
    QVERIFY(line->hasFocus());
    QVERIFY(QPixmap(9, 9).save(path));
    QVERIFY(desk.page.validatePage());
}

void TstSectionPage::undoesEachChoice()
{
    const Desk desk(u"upnp_off"_s);
    QVERIFY(desk.active);
    QVERIFY(!desk.find<QPushButton>(u"undo"_s)->isEnabled());
    desk.find<QRadioButton>(u"decideLeave"_s)->click();
    QVERIFY(desk.find<QPushButton>(u"undo"_s)->isEnabled());
    desk.find<QRadioButton>(u"decideKeep"_s)->click();
    desk.find<QPushButton>(u"undo"_s)->click();
    QVERIFY(desk.find<QRadioButton>(u"decideLeave"_s)->isChecked());
    desk.find<QPushButton>(u"undo"_s)->click();
    QVERIFY(desk.find<QRadioButton>(u"decideFix"_s)->isChecked());
    QCOMPARE_EQ(desk.context.state.job.answers.of(u"upnp_off"_s).decision, model::Decision::Fix);
    QVERIFY(!desk.find<QPushButton>(u"undo"_s)->isEnabled());
}

void TstSectionPage::undoesWhatWasTypedAsOneStep()
{
    Desk desk(u"ntp_server_set"_s);
    QVERIFY(desk.active);
    auto *server = desk.find<QLineEdit>(u"choice_server"_s);
    const QString before = server->text();
    server->setFocus();
    server->selectAll();
    QTest::keyClicks(server, u"ntp.example"_s);
    QCOMPARE_EQ(desk.context.state.job.answers.value(u"ntp_server_set"_s, u"server"_s), u"ntp.example"_s);
    desk.find<QRadioButton>(u"decideFix"_s)->setFocus();
    QTest::keyClick(&desk.page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE_EQ(desk.find<QLineEdit>(u"choice_server"_s)->text(), before);
    QCOMPARE_EQ(desk.context.state.job.answers.value(u"ntp_server_set"_s, u"server"_s), before);
    QVERIFY(!desk.find<QPushButton>(u"undo"_s)->isEnabled());
}

void TstSectionPage::setsAllAsRecommended()
{
    const Desk desk(u"ntp_server_set"_s);
    auto *server = desk.find<QLineEdit>(u"choice_server"_s);
    const QString recommended = server->text();
    auto *all = desk.find<QPushButton>(u"asRecommended"_s);
    QVERIFY(!all->isEnabled());
    server->setText(u"ntp.example"_s);
    QVERIFY(all->isEnabled());
    all->click();
    QCOMPARE_EQ(server->text(), recommended);
    QVERIFY(!all->isEnabled());
    desk.find<QPushButton>(u"undo"_s)->click(); // that was a choice, too
    QCOMPARE_EQ(desk.find<QLineEdit>(u"choice_server"_s)->text(), u"ntp.example"_s);
}

void TstSectionPage::forgetsTheStepsOfTheLastCamera()
{
    Desk desk(u"upnp_off"_s);
    desk.find<QRadioButton>(u"decideLeave"_s)->click();
    desk.context.state.job.answers = {};
    desk.page.initializePage();
    QVERIFY(!desk.find<QPushButton>(u"undo"_s)->isEnabled());
    QVERIFY(desk.find<QRadioButton>(u"decideFix"_s)->isChecked());
}

QTEST_MAIN(TstSectionPage)
#include "tst_section_page.moc"
