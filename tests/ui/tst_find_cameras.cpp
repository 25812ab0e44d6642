// SPDX-License-Identifier: Apache-2.0
#include "support/patience.h"
#include "ui/find_cameras/find_cameras_panel.h"
#include "ui/find_cameras/found_cameras_model.h"
#include "ui/find_cameras/found_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace discovery;
using namespace ui;
using namespace Qt::Literals::StringLiterals;
using model::Sighting;

namespace {

/// A search that finds what the test says.
class ScriptedSearch final : public Search
{
public:
    QList<NetworkFact> networks() const override
    {
        return {{u"eth0"_s, NetworkFact::Link::Cable, {{QHostAddress(u"192.0.2.1"_s), 24, {}}}},
            {u"tun0"_s, NetworkFact::Link::PointToPoint, {{QHostAddress(u"10.8.0.2"_s), 24, {}}}}};
    }

    void start(const SearchWish &wish) override { wishes.append(wish); }

    void stop() override { Q_EMIT finished({SearchEnd::Why::Stopped, {}}); }

    QList<SearchWish> wishes;
};

class Bench final : public engine::Workbench
{
public:
    std::unique_ptr<engine::Session> openSession(const model::Address &) override { return {}; }

    std::unique_ptr<engine::Session> openSession(const engine::UnfinishedJob &) override { return {}; }

    QList<engine::UnfinishedJob> unfinishedJobs() const override { return {}; }

    QList<engine::OfferedCamera> offeredCameras() const override { return {}; }

    QString cameraLastAt(const model::Address &) const override { return {}; }

    void remember(const model::Address &, const QString &, const model::Address &) override { }

    std::shared_ptr<vault::Vault> keychain() override { return {}; }

    std::shared_ptr<vault::Vault> passwordFile(const QString &) override { return {}; }

    std::shared_ptr<vault::Vault> memoryOnly() override { return {}; }

    QString dataFolder() const override { return {}; }

    QString toolVersion() const override { return {}; }

    QFuture<KnownCameras> knownCameras() const override { return QtFuture::makeReadyFuture(known); }

    std::unique_ptr<Search> openSearch() override
    {
        auto made = std::make_unique<ScriptedSearch>();
        search = made.get();
        return made;
    }

    KnownCameras known;
    ScriptedSearch *search = nullptr;
};

Sighting seenCamera(int number, const QString &network = u"192.0.2."_s)
{
    Sighting seen;
    seen.kind = Sighting::Kind::Camera;
    seen.address = QHostAddress(network + QString::number(10 + number % 200));
    seen.httpPort = static_cast<quint16>(80 + number / 200);
    seen.mac =
        u"00:02:D1:00:%1:%2"_s.arg(number / 256, 2, 16, QChar(u'0')).arg(number % 256, 2, 16, QChar(u'0')).toUpper();
    seen.model = number % 2 == 0 ? u"FD9387-HTV"_s : u"IB9365-HT"_s;
    return seen;
}

} // namespace

class TstFindCameras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesABurstInWithOneWord();
    void showsTheMostUrgentFirst();
    void filtersAsWordsAreTyped();
    void takesARowWithEnter();
    void keepsTheChosenRowWhileOthersCome();
    void saysWhatToDoAboutAnotherNetwork();
    void saysWhyNothingIsFound();
    void refusesARangeThatIsNone();
    void stopsAndLooksAgain();

private:
    Bench m_bench;
};

void TstFindCameras::takesABurstInWithOneWord()
{
    FoundCamerasModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 500; ++i) {
        model.add(seenCamera(i));
        model.add(seenCamera(i));
    }
    QCOMPARE(model.rowCount(), 0); // nobody has waited for it
    QVERIFY(waitUntil([&model] { return model.rowCount() == 500; }));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 0);
    for (int i = 0; i < 500; ++i)
        model.add(seenCamera(i));
    QVERIFY(waitUntil([&changed] { return !changed.isEmpty(); }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 1);
}

void TstFindCameras::showsTheMostUrgentFirst()
{
    FindCamerasPanel panel(m_bench);
    m_bench.known = {{}, {{seenCamera(1).mac, QDate(2026, 11, 26)}}, QDate(2026, 11, 26)};
    panel.look();
    Sighting fresh = seenCamera(3);
    fresh.login = Sighting::Login::NotAsked;
    Sighting other = seenCamera(4);
    other.kind = Sighting::Kind::OtherDevice;
    other.mac.clear();
    for (const Sighting &each : {seenCamera(1), seenCamera(2), fresh, other})
        Q_EMIT m_bench.search->found(each);
    Q_EMIT m_bench.search->finished({});
    QCoreApplication::processEvents(); // what is known arrives beside the search
    auto *table = panel.findChild<QTableView *>(u"offeredCameras"_s);
    const auto word = [table](int row) { return table->model()->index(row, 0).data().toString(); };
    QCOMPARE(panel.devicesShown(), 3);
    QCOMPARE(word(0), u"Factory-new"_s);
    QCOMPARE(word(1), u"Found"_s);
    QCOMPARE(word(2), u"Done today"_s);
    QVERIFY(!table->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    panel.findChild<QCheckBox *>(u"everything"_s)->click();
    QCOMPARE(panel.devicesShown(), 4);
    QCOMPARE(word(3), u"No camera"_s);
    m_bench.known = {};
}

void TstFindCameras::filtersAsWordsAreTyped()
{
    FindCamerasPanel panel(m_bench);
    panel.look();
    for (int i = 0; i < 10; ++i)
        Q_EMIT m_bench.search->found(seenCamera(i));
    Q_EMIT m_bench.search->finished({});
    auto *words = panel.findChild<QLineEdit *>(u"filter"_s);
    words->setText(u"fd9387"_s);
    QCOMPARE(panel.devicesShown(), 5);
    words->setText(u"FD9387 192.0.2.12"_s);
    QCOMPARE(panel.devicesShown(), 1);
    words->setText(u"nothing like this"_s);
    QCOMPARE(panel.devicesShown(), 0);
    QVERIFY(panel.findChild<QLabel *>(u"foundAdvice"_s)->text().contains(u"filter"_s));
}

void TstFindCameras::takesARowWithEnter()
{
    FindCamerasPanel panel(m_bench);
    QSignalSpy taken(&panel, &FindCamerasPanel::taken);
    panel.show();
    panel.look();
    Q_EMIT m_bench.search->found(seenCamera(1));
    Q_EMIT m_bench.search->finished({});
    auto *table = panel.findChild<QTableView *>(u"offeredCameras"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<FoundDevice>().door().text(), u"192.0.2.11"_s);
}

void TstFindCameras::keepsTheChosenRowWhileOthersCome()
{
    FindCamerasPanel panel(m_bench);
    QSignalSpy chosen(&panel, &FindCamerasPanel::chosen);
    panel.look();
    Q_EMIT m_bench.search->found(seenCamera(50));
    auto *table = panel.findChild<QTableView *>(u"offeredCameras"_s);
    QVERIFY(waitUntil([&panel] { return panel.devicesShown() == 1; }));
    table->selectRow(0);
    QCOMPARE(chosen.size(), 1);
    for (int i = 0; i < 40; ++i)
        Q_EMIT m_bench.search->found(seenCamera(i));
    Q_EMIT m_bench.search->finished({});
    QCOMPARE(panel.devicesShown(), 41);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(table->currentIndex().siblingAtColumn(FoundCamerasModel::Address).data().toString(), u"192.0.2.60"_s);
}

void TstFindCameras::saysWhatToDoAboutAnotherNetwork()
{
    FindCamerasPanel panel(m_bench);
    panel.look();
    Q_EMIT m_bench.search->found(seenCamera(1, u"192.168.0."_s));
    Q_EMIT m_bench.search->finished({});
    auto *table = panel.findChild<QTableView *>(u"offeredCameras"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Other network"_s);
    table->selectRow(0);
    QVERIFY(panel.findChild<QLabel *>(u"foundAdvice"_s)->text().contains(u"192.168.0.250"_s));
}

void TstFindCameras::saysWhyNothingIsFound()
{
    FindCamerasPanel panel(m_bench);
    const auto advice = [&panel] { return panel.findChild<QLabel *>(u"foundAdvice"_s)->text(); };
    panel.look();
    QVERIFY(advice().isEmpty()); // not before the search has ended
    Q_EMIT m_bench.search->finished({});
    QVERIFY(advice().startsWith(u"No camera answered."_s));
    panel.look();
    Q_EMIT m_bench.search->finished({SearchEnd::Why::NoNetwork, {}});
    QVERIFY(advice().contains(u"not connected to a network"_s));
}

void TstFindCameras::refusesARangeThatIsNone()
{
    FindCamerasPanel panel(m_bench);
    auto *range = panel.findChild<QLineEdit *>(u"range"_s);
    range->setText(u"10.0.0.0/8"_s);
    panel.look();
    QVERIFY(m_bench.search->wishes.isEmpty());
    range->setText(u"192.0.2.0/24"_s);
    panel.look();
    QCOMPARE(m_bench.search->wishes.size(), 1);
    QCOMPARE(m_bench.search->wishes.first().range.size(), 254);
}

void TstFindCameras::stopsAndLooksAgain()
{
    FindCamerasPanel panel(m_bench);
    auto *button = panel.findChild<QPushButton *>(u"lookAgain"_s);
    panel.look();
    QCOMPARE(button->accessibleName(), u"Stop looking"_s);
    button->click();
    QCOMPARE(button->accessibleName(), u"Look again"_s);
    button->click();
    QCOMPARE(m_bench.search->wishes.size(), 2);
}

QTEST_MAIN(TstFindCameras)
#include "tst_find_cameras.moc"
