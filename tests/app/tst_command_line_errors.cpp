// SPDX-License-Identifier: Apache-2.0
#include "camlock_run.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

quint16 portWithNobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestCommandLineErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWrongPasswordEndsAfterOneAttempt()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        camera->setRootPassword(u"Right-Word.2026"_s);
        const auto run = runCamlock(
            QStringList {u"audit"_s, u"--password-file"_s, u"-"_s} + whereIs(*camera), folder, "Wrong-Word.2026\n");
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(camera->failedLogins(), 1);
        QVERIFY(!run.err.contains("Wrong-Word.2026"));
    }

    void aCrashWouldLeaveNoMemoryOnTheDisk()
    {
        QProcess process;
        process.start(places::camlockProgram(),
            {u"simulate"_s, u"--ports"_s, u"http=0,https=0,rtsp=0,snmp=0,ssdp=0,ws-discovery=0,broadcast=0"_s});
        QVERIFY(process.waitForReadyRead(30'000));
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        static const QRegularExpression none(u"Max core file size +0 +0"_s);
        QVERIFY(none.match(QString::fromLatin1(limits.readAll())).hasMatch());
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void theDataFolderIsNobodyElses()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data/camlock"_s);
        QVERIFY(QDir().mkpath(data)); // As one that an older Camlock made, open to everybody.
        QVERIFY(QFile::setPermissions(data, QFile::Permissions(0x7755)));
        runCamlock({u"audit"_s, u"http://127.0.0.1:%1"_s.arg(portWithNobody())}, folder);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(data) & others, QFile::Permissions());
    }

    void nobodyThereIsSaidSo()
    {
        const QTemporaryDir folder;
        const auto run = runCamlock({u"audit"_s, u"http://127.0.0.1:%1"_s.arg(portWithNobody())}, folder);
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void aWebServerThatIsNoCameraIsNotTakenForOne()
    {
        const QTemporaryDir folder;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                              "<html><body class='x'>Welcome</body></html>");
                socket->disconnectFromHost();
            });
        });
        const auto run = runCamlock({u"audit"_s, u"http://127.0.0.1:%1"_s.arg(server.serverPort())}, folder);
        QCOMPARE(run.exitCode, 3);
    }

    void aHalfWrittenSiteFileNamesItsLine()
    {
        const QTemporaryDir folder;
        const QString site = written(
            folder, u"site.json"_s, "{ \"schema\": \"camlock-site/1\",\n  \"name\": \"Dock 4\",\n  \"level\": ");
        const auto run = runCamlock({u"audit"_s, u"192.0.2.1"_s, u"--site"_s, site}, folder);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("line 3"), run.err);
    }

    void anUnknownKeyIsNamed()
    {
        const QTemporaryDir folder;
        const QString site =
            written(folder, u"site.json"_s, "{ \"schema\": \"camlock-site/1\", \"ntpSever\": \"192.0.2.9\" }");
        const auto run = runCamlock({u"audit"_s, u"192.0.2.1"_s, u"--site"_s, site}, folder);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("ntpSever"), run.err);
    }

    void aPasswordWithNoPlaceToKeepItIsNotGenerated()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        const auto run = runCamlock(QStringList {u"apply"_s, u"--yes"_s} + whereIs(*camera), folder);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(camera->writes(), 0);
    }

    void anExistingPasswordFileIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        const QString file = written(folder, u"passwords"_s, "root of-another-camera\n");
        const auto run =
            runCamlock(QStringList {u"apply"_s, u"--yes"_s, u"--password-out"_s, file} + whereIs(*camera), folder);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(camera->writes(), 0);
        QCOMPARE(passwordFrom(file), "of-another-camera");
    }

    void aNewPasswordThatIsTooSimpleIsRefusedBeforeAnyWrite()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        const QString file = written(folder, u"new"_s, "admin123\n");
        const auto run = runCamlock(
            QStringList {u"apply"_s, u"--yes"_s, u"--new-root-password-file"_s, file} + whereIs(*camera), folder);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(camera->writes(), 0);
        QVERIFY(!run.err.contains("admin123"));
    }

    void aGivenPasswordNeedsNoKeychain()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        const QString file = written(folder, u"new"_s, "Kite.Harbour-58.Lantern\n");
        const auto run = runCamlock(
            QStringList {u"apply"_s, u"--yes"_s, u"--new-root-password-file"_s, file} + whereIs(*camera), folder);
        QVERIFY2(run.exitCode == 0, run.out + run.err);
        QCOMPARE(camera->value(u"security_user_i0_pass"_s), u"Kite.Harbour-58.Lantern"_s);
        QVERIFY(!allFilesIn(folder, file).contains("Kite.Harbour-58.Lantern"));
    }

    void applyAsksForYesWhenNobodyIsThere()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        QCOMPARE(runCamlock(QStringList {u"apply"_s} + whereIs(*camera), folder).exitCode, 2);
        QCOMPARE(camera->requests().size(), 0);
    }

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList {u"harden"_s};
        QTest::newRow("no camera") << QStringList {u"audit"_s};
        QTest::newRow("two cameras") << QStringList {u"audit"_s, u"192.0.2.1"_s, u"192.0.2.2"_s};
        QTest::newRow("a level that is none") << QStringList {u"audit"_s, u"192.0.2.1"_s, u"--level"_s, u"top"_s};
        QTest::newRow("a section that is none") << QStringList {u"audit"_s, u"192.0.2.1"_s, u"--section"_s, u"x"_s};
        QTest::newRow("an unknown option") << QStringList {u"audit"_s, u"192.0.2.1"_s, u"--hurry"_s};
        QTest::newRow("a port that is none")
            << QStringList {u"audit"_s, u"192.0.2.1"_s, u"--probe-ports"_s, u"snmp=many"_s};
        QTest::newRow("an address that is none") << QStringList {u"audit"_s, u"ftp://192.0.2.1"_s};
        QTest::newRow("an exception without a reason")
            << QStringList {u"audit"_s, u"192.0.2.1"_s, u"--accept-exception"_s, u"audio_off"_s};
        QTest::newRow("a record that is none")
            << QStringList {u"export"_s, u"nothing.json"_s, u"--format"_s, u"pdf"_s, u"--output"_s, u"x.pdf"_s};
        const QStringList blank {u"export"_s, u"--blank"_s, u"--output"_s, u"x.pdf"_s};
        QTest::newRow("a blank form of no level") << blank + QStringList {u"--format"_s, u"pdf"_s};
        QTest::newRow("a blank form of the others")
            << blank + QStringList {u"--format"_s, u"pdf"_s, u"--level"_s, u"others"_s};
        QTest::newRow("a blank form that is not for paper")
            << blank + QStringList {u"--format"_s, u"json"_s, u"--level"_s, u"basic"_s};
        QTest::newRow("a blank form of a record")
            << blank + QStringList {u"record.json"_s, u"--format"_s, u"pdf"_s, u"--level"_s, u"basic"_s};
        QTest::newRow("a paper that is none")
            << blank + QStringList {u"--format"_s, u"pdf"_s, u"--level"_s, u"basic"_s, u"--paper"_s, u"a3"_s};
        QTest::newRow("a level of a record") << QStringList {
            u"export"_s, u"r.json"_s, u"--format"_s, u"pdf"_s, u"--output"_s, u"x"_s, u"--level"_s, u"basic"_s};
    }

    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        const auto run = runCamlock(arguments, folder);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLineErrors)
#include "tst_command_line_errors.moc"
