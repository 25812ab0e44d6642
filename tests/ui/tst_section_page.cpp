// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "support/practice_workbench.h"
#include "ui/context.h"
#include "ui/pages/section_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/problem_line.h"

#include <QLabel>
#include <QLineEdit>
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

QTEST_MAIN(TstSectionPage)
#include "tst_section_page.moc"
