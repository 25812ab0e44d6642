// SPDX-License-Identifier: Apache-2.0
#include "file_dialog.h"
#include "guide/catalog.h"
#include "support/practice_workbench.h"
#include "ui/context.h"
#include "ui/pages/job_page.h"
#include "ui/site_file.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstJobPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void offersTheLevelsThatHaveRowsOfTheirOwn();
    void fillsInWhatASiteFileSays();
    void saysWhatIsWrongWithASiteFile_data();
    void saysWhatIsWrongWithASiteFile();
    void keepsWhatStoodThereWhenTheFileIsBad();
    void doesNotTakeAHugeFile();
    void savesWhatCanBeOpenedAgain();
    void offersTheSitesOfBefore();
};

namespace {

struct Desk
{
    Desk()
        : bench(u"ib9365-ht"_s)
        , context {.bench = bench,
              .options = {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}},
              .state = {},
              .session = nullptr}
        , page(context)
    {
        page.initializePage();
        page.show();
    }

    template <class T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }

    bool open(const QByteArray &content)
    {
        const QString path = bench.dataFolder() + u"/site.json"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        find<QPushButton>(u"openSite"_s)->click();
        return answerFileDialog(page, path);
    }

    QString message() const { return page.findChild<ui::MessageBar *>()->text(); }

    PracticeWorkbench bench;
    ui::Context context;
    ui::JobPage page;
};

} // namespace

void TstJobPage::offersTheLevelsThatHaveRowsOfTheirOwn()
{
    const Desk desk;
    using model::Level;
    const auto rows = [](Level level) { return guide::sectionsOf(level).size(); };
    QVERIFY(desk.find<QRadioButton>(u"levelBasic"_s)->isEnabled());
    QCOMPARE_EQ(desk.find<QRadioButton>(u"levelAdvanced"_s)->isEnabled(), rows(Level::Advanced) > rows(Level::Basic));
    QCOMPARE_EQ(
        desk.find<QRadioButton>(u"levelEnterprise"_s)->isEnabled(), rows(Level::Enterprise) > rows(Level::Advanced));
}

void TstJobPage::fillsInWhatASiteFileSays()
{
    Desk desk;
    QVERIFY(desk.open(R"({"schema": "camlock-site/1", "level": "basic", "name": "Warehouse",
        "installer": {"company": "Bright Eyes Ltd"}, "ntpServer": "192.0.2.7",
        "keep": {"audio_off": "Intercom"}})"));
    QVERIFY2(desk.message().startsWith(u"site.json is open"_s), qPrintable(desk.message()));
    QCOMPARE_EQ(desk.find<QLineEdit>(u"siteName"_s)->text(), u"Warehouse"_s);
    QCOMPARE_EQ(desk.find<QLineEdit>(u"installerCompany"_s)->text(), u"Bright Eyes Ltd"_s);
    QVERIFY(desk.page.validatePage());
    const model::Answers &answers = desk.context.state.job.answers;
    QCOMPARE_EQ(answers.value(u"ntp_server_set"_s, u"server"_s), u"192.0.2.7"_s);
    QCOMPARE_EQ(answers.of(u"audio_off"_s).decision, model::Decision::Keep);
    QCOMPARE_EQ(desk.context.state.job.site.ntpServer, u"192.0.2.7"_s);
}

void TstJobPage::saysWhatIsWrongWithASiteFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("level: basic") << u"line 1"_s;
    QTest::newRow("an unknown key") << QByteArray(R"({"schema": "camlock-site/1", "colour": "red"})") << u"colour"_s;
    QTest::newRow("another file") << QByteArray(R"({"schema": "camlock-record/1"})") << u"camlock-site/1"_s;
    QTest::newRow("nothing") << QByteArray() << u"site file"_s;
}

void TstJobPage::saysWhatIsWrongWithASiteFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    Desk desk;
    QVERIFY(desk.open(content));
    QVERIFY2(desk.message().contains(said), qPrintable(desk.message()));
}

void TstJobPage::keepsWhatStoodThereWhenTheFileIsBad()
{
    Desk desk;
    desk.find<QLineEdit>(u"siteName"_s)->setText(u"Warehouse"_s);
    QVERIFY(desk.open("{}"));
    QCOMPARE_EQ(desk.find<QLineEdit>(u"siteName"_s)->text(), u"Warehouse"_s);
}

void TstJobPage::doesNotTakeAHugeFile()
{
    Desk desk;
    QVERIFY(desk.open(R"({"schema": "camlock-site/1", "name": ")" + QByteArray(2 << 20, 'x') + R"("})"));
    QVERIFY(desk.message().contains(u"not a site file"_s));
}

void TstJobPage::savesWhatCanBeOpenedAgain()
{
    Desk desk;
    const QString path = desk.bench.dataFolder() + u"/depot.json"_s;
    desk.find<QLineEdit>(u"siteName"_s)->setText(u"Depot 7"_s);
    desk.context.state.job.site.answers[u"upnp_off"_s] = {};
    desk.find<QPushButton>(u"saveSite"_s)->click();
    QVERIFY(answerFileDialog(desk.page, path));
    QVERIFY2(desk.message().startsWith(u"Saved"_s), qPrintable(desk.message()));
    const auto site = ui::readSiteFile(path);
    QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
    QCOMPARE_EQ(site->name, u"Depot 7"_s);
    QVERIFY(site->answers.contains(u"upnp_off"_s));
    // The second time the file is known.
    desk.find<QLineEdit>(u"siteName"_s)->setText(u"Depot 8"_s);
    desk.find<QPushButton>(u"saveSite"_s)->click();
    QCOMPARE_EQ(ui::readSiteFile(path)->name, u"Depot 8"_s);
}

void TstJobPage::offersTheSitesOfBefore()
{
    Desk desk;
    auto *recent = desk.find<QComboBox>(u"recentSites"_s);
    QVERIFY(recent->isHidden());
    QVERIFY(desk.open(R"({"schema": "camlock-site/1", "name": "Warehouse"})"));
    QCOMPARE_EQ(recent->count(), 1);
    QCOMPARE_EQ(recent->itemText(0), u"site"_s);
    desk.find<QLineEdit>(u"siteName"_s)->clear();
    Q_EMIT recent->activated(0);
    QCOMPARE_EQ(desk.find<QLineEdit>(u"siteName"_s)->text(), u"Warehouse"_s);
    QVERIFY(QFile::remove(recent->itemData(0).toString()));
    desk.page.initializePage();
    QCOMPARE_EQ(recent->count(), 0);
}

QTEST_MAIN(TstJobPage)
#include "tst_job_page.moc"
