// SPDX-License-Identifier: Apache-2.0
#include "engine/network_look.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class Table final : public engine::Neighbourhood
{
public:
    QMap<QString, QStringList> neighbours() const override { return {{u"192.0.2.20"_s, {u"02:00:00:00:00:02"_s}}}; }
};

bool writeRecord(const QString &folder, const QString &name, const QByteArray &content)
{
    QDir(folder).mkpath(u"records"_s);
    QFile file(folder + u"/records/"_s + name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray record(const QByteArray &address, const QByteArray &mac)
{
    return R"({"site": {"name": "Depot 7"}, "camera": {"address": ")" + address + R"(", "mac": ")" + mac + R"("}})";
}

} // namespace

class TestNetworkLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsAnotherCameraInEarlierRecords_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("mac");
        QTest::addColumn<QString>("earlier");
        const QString other = u"00:02:D1:00:00:01"_s;
        QTest::newRow("another one") << u"Depot 7"_s << u"192.0.2.20"_s << u"00:02:D1:00:00:02"_s << other;
        QTest::newRow("the same one") << u"Depot 7"_s << u"192.0.2.20"_s << other << QString();
        QTest::newRow("another site") << u"Depot 8"_s << u"192.0.2.20"_s << u"00:02:D1:00:00:02"_s << QString();
        QTest::newRow("another address") << u"Depot 7"_s << u"192.0.2.21"_s << u"00:02:D1:00:00:02"_s << QString();
        QTest::newRow("a name") << u"Depot 7"_s << u"camera.example"_s << u"00:02:D1:00:00:02"_s << QString();
        QTest::newRow("loopback") << u"Depot 7"_s << u"127.0.0.1"_s << u"00:02:D1:00:00:02"_s << QString();
        QTest::newRow("who is not known") << u"Depot 7"_s << u"192.0.2.20"_s << QString() << QString();
    }

    void findsAnotherCameraInEarlierRecords()
    {
        QFETCH(QString, site);
        QFETCH(QString, host);
        QFETCH(QString, mac);
        const QTemporaryDir folder;
        QVERIFY(writeRecord(folder.path(), u"a.json"_s, record("http://192.0.2.20", "00-02-d1-00-00-01")));
        QVERIFY(writeRecord(folder.path(), u"b.json"_s, record("http://127.0.0.1:8080", "00-02-d1-00-00-03")));
        QVERIFY(writeRecord(folder.path(), u"broken.json"_s, "{"));
        QVERIFY(writeRecord(folder.path(), u"other.json"_s, "[1, 2]"));
        QTEST(engine::earlierCameraAt(folder.path(), site, host, mac).first, "earlier");
    }

    void tellsWhatTheTableHas()
    {
        const QTemporaryDir folder;
        const engine::Tools tools {.camera = nullptr,
            .prober = nullptr,
            .vault = nullptr,
            .pace = {},
            .movedPorts = {},
            .neighbourhood = std::make_shared<Table>(),
            .dataFolder = folder.path(),
            .toolVersion = {}};
        const engine::Job job;
        const model::Snapshot snapshot;
        engine::NetworkLook look(tools, job, snapshot, nullptr);
        model::NetworkSight seen;
        int times = 0;
        connect(&look, &engine::NetworkLook::finished, this, [&](const model::NetworkSight &sight) {
            seen = sight;
            ++times;
        });
        look.start();
        QCOMPARE(times, 1); // without an address to ask for nothing is sent, and nothing is waited for
        QCOMPARE(seen.neighbours.value(u"192.0.2.20"_s), QStringList {u"02:00:00:00:00:02"_s});
        QVERIFY(seen.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkLook)
#include "tst_network_look.moc"
