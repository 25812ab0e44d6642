// SPDX-License-Identifier: Apache-2.0
#include "camlock_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstDiscoverCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWhatItFindsAsJson();
    void printsALineForPeople();
    void endsWellWhereNothingIs();
    void saysThatThereIsNoSuchNetwork();
    void refusesWrongOptions_data();
    void refusesWrongOptions();
};

static QStringList discover(const simulator::PracticeCamera &camera, const QString &format)
{
    QStringList ports;
    for (const QString &service : {u"ssdp"_s, u"ws-discovery"_s, u"broadcast"_s})
        ports.append(u"%1=%2"_s.arg(service).arg(camera.port(service)));
    return {u"discover"_s, u"--timeout"_s, u"1"_s, u"--interface"_s, u"lo"_s, u"--format"_s, format, u"--probe-ports"_s,
        ports.join(u',')};
}

void TstDiscoverCommand::printsWhatItFindsAsJson()
{
    const QTemporaryDir folder;
    const auto camera = practiceCamera(u"fd9387-htv"_s);
    QVERIFY(camera);
    const CamlockRun run = runCamlock(discover(*camera, u"json"_s), folder);
    QCOMPARE(run.exitCode, 0);
    const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row["kind"_L1].toString(), u"camera"_s);
    QCOMPARE(row["model"_L1].toString(), camera->model());
    QCOMPARE(row["mac"_L1].toString(), u"00:02:D1:8F:93:87"_s);
    QCOMPARE(row["address"_L1].toString(), u"http://127.0.0.1:%1"_s.arg(camera->port(u"http"_s)));
    QCOMPARE(row["standing"_L1].toString(), u"factory-new"_s);
    QVERIFY(row["reachable"_L1].toBool());
    QVERIFY(row["seenBy"_L1].toArray().contains(u"vivotek-search"_s));
    QVERIFY(row["seenBy"_L1].toArray().contains(u"ws-discovery"_s));
    QCOMPARE(camera->writes(), 0);
    QCOMPARE(camera->failedLogins(), 0);
}

void TstDiscoverCommand::printsALineForPeople()
{
    const QTemporaryDir folder;
    const auto camera = practiceCamera(u"fd9387-htv"_s);
    QVERIFY(camera);
    const CamlockRun run = runCamlock(discover(*camera, u"text"_s), folder);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("FD9387-HTV") && run.out.contains("factory-new"), run.out.constData());
}

void TstDiscoverCommand::endsWellWhereNothingIs()
{
    const QTemporaryDir folder;
    const CamlockRun run =
        runCamlock({u"discover"_s, u"--timeout"_s, u"1"_s, u"--interface"_s, u"lo"_s, u"--probe-ports"_s,
                       u"ssdp=9,ws-discovery=9,broadcast=9"_s, u"--format"_s, u"json"_s},
            folder);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.err.contains("Nothing was found"));
    QVERIFY(QJsonDocument::fromJson(run.out).isArray());
}

void TstDiscoverCommand::saysThatThereIsNoSuchNetwork()
{
    const QTemporaryDir folder;
    const CamlockRun run = runCamlock({u"discover"_s, u"--interface"_s, u"no-such-network"_s}, folder);
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.out.isEmpty());
}

void TstDiscoverCommand::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("an address") << QStringList {u"192.0.2.7"_s};
    QTest::newRow("no time") << QStringList {u"--timeout"_s, u"0"_s};
    QTest::newRow("a large range") << QStringList {u"--range"_s, u"10.0.0.0/8"_s};
    QTest::newRow("no range") << QStringList {u"--range"_s, u"here"_s};
    QTest::newRow("format") << QStringList {u"--format"_s, u"xml"_s};
    QTest::newRow("ports") << QStringList {u"--probe-ports"_s, u"gopher=70"_s};
}

void TstDiscoverCommand::refusesWrongOptions()
{
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const CamlockRun run = runCamlock(QStringList {u"discover"_s} + options, folder);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TstDiscoverCommand)
#include "tst_discover_command.moc"
