// SPDX-License-Identifier: Apache-2.0
//
// A firmware package by the command line: 60 MB over a slow link, the wrong package, a camera that comes back
// elsewhere.
#include "advanced_site.h"
#include "camlock_run.h"
#include "support/patience.h"
#include "support/places.h"
#include "support/practice_package.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;
const QString newFirmware = u"FD9387-VVTK-2.2002.99.01a"_s;

/// A site that wants this package, with any name, on its cameras.
QString siteWith(const QTemporaryDir &folder, const QString &package, const QJsonObject &more = {})
{
    QJsonObject answer = more;
    answer.insert(u"packageFile"_s, package);
    return siteFile(
        folder, {{u"schema"_s, u"camlock-site/1"_s}, {u"answers"_s, QJsonObject {{u"firmware_current"_s, answer}}}});
}

/// Of the programs that this test has waited for: the most that any of them had in memory, in KB.
long mostResident()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

QStringList apply(const QTemporaryDir &folder, const simulator::PracticeCamera &camera, const QString &site)
{
    QStringList where = whereIs(camera);
    where.last() += u",broadcast=%1"_s.arg(camera.port(u"broadcast"_s));
    return QStringList {u"apply"_s, u"--yes"_s, u"--site"_s, site, u"--record"_s, folder.filePath(u"record.json"_s),
               u"--section"_s, u"firmware_current"_s, u"--section"_s, u"upnp_off"_s}
    + where;
}

} // namespace

class TestFirmwareCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bringsSixtyMegabytesOverASlowLinkWithoutKeepingThemInMemory()
    {
        // The address sanitizer keeps what was freed; that is not what is measured here.
        qputenv("ASAN_OPTIONS", "quarantine_size_mb=1:intercept_tls_get_addr=0");
        const QTemporaryDir folder;
        const QString package = folder.filePath(newFirmware + u".flash.pkg"_s);

        QVERIFY(writePracticePackage(package, newFirmware, megabyte / 2));
        const auto first = practiceCamera(u"fd9387-htv"_s);
        QCOMPARE(runCamlock(apply(folder, *first, siteWith(folder, package)), folder).exitCode, 0);
        const long before = mostResident();

        QVERIFY(writePracticePackage(package, newFirmware, 60 * megabyte));
        QVERIFY(QFile::remove(folder.filePath(u"record.json"_s)));
        const auto camera =
            practiceCamera(u"fd9387-htv"_s, {u"slow-link=%1"_s.arg(2 * megabyte), u"upgrade-silence"_s});
        constexpr int patience = 240'000; // half a minute on the link, and a busy computer
        const auto run = runCamlock(apply(folder, *camera, siteWith(folder, package)), folder, {}, patience);
        QVERIFY2(run.exitCode == 0, run.err.right(1000)); // what is said last tells why

        const QJsonObject recorded = recordIn(folder.filePath(u"record.json"_s))["camera"_L1].toObject();
        QCOMPARE(recorded["firmwareAfter"_L1].toString(), newFirmware);
        QVERIFY(recorded["firmwareBefore"_L1].toString() != newFirmware);
        const long more = mostResident() - before;
        qInfo("60 MB at 2 MB/s: %ld KB more in memory than for 0.5 MB", more);
        QVERIFY2(more < 15'000, qPrintable(QString::number(more)));
    }

    void refusesAPackageThatDoesNotFitBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sha256");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("another model") << u"IB9365-VVTK-2.2002.99.01a.flash.pkg"_s << QString()
                                       << QByteArray("another model");
        QTest::newRow("older") << u"FD9387-VVTK-0101a.flash.pkg"_s << QString() << QByteArray("not newer");
        QTest::newRow("no package") << u"notes.txt"_s << QString() << QByteArray("does not tell");
        QTest::newRow("another digest") << newFirmware + u".flash.pkg"_s << QString(64, u'0')
                                        << QByteArray("is not the one whose SHA-256");
    }

    void refusesAPackageThatDoesNotFitBeforeAnythingIsWritten()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, sha256);
        QFETCH(const QByteArray, sentence);
        const QTemporaryDir folder;
        const QString package = folder.filePath(name);
        QVERIFY(writePracticePackage(package, newFirmware, 1000));
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        const QString site =
            siteWith(folder, package, sha256.isEmpty() ? QJsonObject() : QJsonObject {{u"packageSha256"_s, sha256}});
        const auto run = runCamlock(apply(folder, *camera, site), folder);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(sentence), run.err);
        QCOMPARE(camera->writes(), 0);
    }

    void findsTheCameraAgainWhereItsDhcpServerHasPutIt()
    {
        const QTemporaryDir folder;
        const QString package = folder.filePath(newFirmware + u".flash.pkg"_s);
        QVERIFY(writePracticePackage(package, newFirmware, megabyte / 2));
        const auto camera = practiceCamera(u"fd9387-htv"_s, {u"readdress@upgrade=127.0.0.23"_s});
        const auto run = runCamlock(apply(folder, *camera, siteWith(folder, package)), folder);
        QVERIFY2(run.exitCode == 0, run.err);
        const QJsonObject record = recordIn(folder.filePath(u"record.json"_s));
        QVERIFY2(record["camera"_L1]["address"_L1].toString().contains("127.0.0.23"_L1), run.err);
        QCOMPARE(record["camera"_L1]["firmwareAfter"_L1].toString(), newFirmware);
    }

    /// The computer goes down while half of the package is on its way: the camera keeps the old firmware, and the job
    /// is gone on with.
    void goesOnAfterTheProgramWasKilledInMidUpload()
    {
        const QTemporaryDir folder;
        const QString package = folder.filePath(newFirmware + u".flash.pkg"_s);
        QVERIFY(writePracticePackage(package, newFirmware, 4 * megabyte));
        const auto camera = practiceCamera(u"fd9387-htv"_s, {u"slow-link=%1"_s.arg(megabyte)});
        QProcess process;
        QByteArray said;
        process.setProcessEnvironment(camlockEnvironment(folder));
        process.start(places::camlockProgram(), apply(folder, *camera, siteWith(folder, package)));
        QVERIFY(waitUntil([&] { return (said += process.readAllStandardError()).contains("Sending the firmware"); }));
        process.kill();
        QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
        QVERIFY(camera->value(u"system_info_firmwareversion"_s) != newFirmware);

        const auto resumed = runCamlock({u"resume"_s, u"--yes"_s}, folder);
        QVERIFY2(resumed.exitCode == 0, resumed.err);
        QCOMPARE(camera->value(u"system_info_firmwareversion"_s), newFirmware);
        const QJsonObject record = recordIn(folder.filePath(u"record.json"_s));
        QCOMPARE(record["camera"_L1]["firmwareAfter"_L1].toString(), newFirmware);
        QCOMPARE(statusOf(record, "upnp_off"_L1), u"Fixed"_s);
    }

    void takesTheSitesOwnListOfVulnerabilities()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"data/camlock"_s));
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QFile list(folder.filePath(u"data/camlock/advisories.json"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        const QJsonObject entry {{u"ids"_s, QJsonArray {u"CVE-2099-0001"_s}}, {u"what"_s, u"A hole of tomorrow."_s},
            {u"models"_s, QJsonArray {u"FD9387*"_s}}};
        list.write(
            QJsonDocument(QJsonObject {{u"schema"_s, u"camlock-advisories/1"_s}, {u"advisories"_s, QJsonArray {entry}}})
                .toJson());
        list.close();
        const QStringList audit = QStringList {u"audit"_s, u"--section"_s, u"firmware_current"_s} + whereIs(*camera);
        const auto withIt = runCamlock(audit, folder);
        QVERIFY2(withIt.out.contains("CVE-2099-0001"), withIt.out + withIt.err);
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("{ not json") > 0);
        list.close();
        const auto withoutIt = runCamlock(audit, folder);
        QVERIFY2(withoutIt.err.contains("is not used"), withoutIt.err);
        QVERIFY(!withoutIt.out.contains("CVE-2099-0001"));
    }
};

QTEST_GUILESS_MAIN(TestFirmwareCommand)
#include "tst_firmware_command.moc"
