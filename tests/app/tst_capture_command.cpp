// SPDX-License-Identifier: Apache-2.0
#include "camlock_run.h"
#include "simulator/profile.h"
#include "support/places.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestCaptureCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesAProfileThatSimulatePlays()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"ib9365-ht"_s);
        QVERIFY(camera);
        const QString output = folder.filePath(u"site/../dock.json"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"site"_s));
        const auto run = runCamlock(QStringList {u"capture"_s, u"--output"_s, output} + whereIs(*camera), folder);
        QVERIFY2(run.exitCode == 0, run.err);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(linesOf(run.err).size(), 1);
        QVERIFY2(run.err.contains("dock.json") && run.err.contains("IB9365-HT"), run.err);
        QCOMPARE(camera->writes(), 0);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile(output).permissions() & others));
        const auto profile = simulator::loadProfile(output);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error()));
        QVERIFY(profile->onvif);

        QProcess simulate;
        simulate.start(places::camlockProgram(),
            {u"simulate"_s, u"--profile"_s, output, u"--ports"_s,
                u"http=0,rtsp=0,snmp=0,ssdp=0,ws-discovery=0,broadcast=0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(simulate.canReadLine(), 20'000);
        const QJsonObject ready = QJsonDocument::fromJson(simulate.readLine()).object();
        QCOMPARE(ready["model"_L1].toString(), u"IB9365-HT"_s);
        QVERIFY(ready["mac"_L1].toString() != camera->value(u"system_info_serialnumber"_s));
        const auto audit = runCamlock(
            {u"audit"_s, u"--format"_s, u"json"_s, u"http://127.0.0.1:%1"_s.arg(ready["ports"_L1]["http"_L1].toInt())},
            folder);
        QCOMPARE(audit.exitCode, 1);
        QCOMPARE(QJsonDocument::fromJson(audit.out)["camera"_L1]["model"_L1].toString(), u"IB9365-HT"_s);
        simulate.terminate();
        QTRY_COMPARE(simulate.state(), QProcess::NotRunning);
    }

    void overwritesNoFileAndAsksTheCameraNothing()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        QFile file(folder.filePath(u"notes.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto run =
            runCamlock(QStringList {u"capture"_s, u"--output"_s, file.fileName()} + whereIs(*camera), folder);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("notes.json"), run.err);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
        QCOMPARE(camera->requests().size(), 0);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no file") << QStringList {u"192.0.2.1"_s} << QByteArray("--output");
        QTest::newRow("no camera") << QStringList {u"--output"_s, u"new.json"_s} << QByteArray("camera");
        QTest::newRow("no folder") << QStringList {u"192.0.2.1"_s, u"--output"_s, u"nowhere/new.json"_s}
                                   << QByteArray("nowhere");
    }

    void saysWhatIsMissing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const QTemporaryDir folder;
        const auto run = runCamlock(QStringList {u"capture"_s} + arguments, folder);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(word), run.err);
    }

    void leavesNoFileWhenTheLoginIsRefused()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        camera->setRootPassword(u"Right-Word.2026"_s);
        const QString output = folder.filePath(u"new.json"_s);
        const auto run = runCamlock(
            QStringList {u"capture"_s, u"--output"_s, output, u"--password-file"_s, u"-"_s} + whereIs(*camera), folder,
            "Wrong-Word.2026\n");
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(camera->failedLogins(), 1);
        QVERIFY(!QFile::exists(output));
    }
};

QTEST_GUILESS_MAIN(TestCaptureCommand)
#include "tst_capture_command.moc"
