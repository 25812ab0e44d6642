// SPDX-License-Identifier: Apache-2.0
#include "camlock_run.h"
#include "guide/catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The firmware of most profiles has published vulnerabilities: that row is not what these tests are about.
const QStringList firmwareExcepted {u"--accept-exception"_s, u"firmware_current=no newer version for this test"_s};

QJsonObject recordIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString statusOf(const QJsonObject &record, QLatin1StringView id)
{
    const QJsonArray rows = record.value("sections"_L1).toArray();
    for (const auto &row : rows) {
        if (row["id"_L1].toString() == id)
            return row["status"_L1].toString();
    }
    return {};
}

QStringList rowsWith(const QJsonObject &record, QLatin1StringView status)
{
    QStringList ids;
    const QJsonArray rows = record.value("sections"_L1).toArray();
    for (const auto &row : rows) {
        if (row["status"_L1].toString() == status)
            ids.append(row["id"_L1].toString());
    }
    return ids;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesEveryProfileFromFactoryToBasic_data()
    {
        QTest::addColumn<QString>("profile");
        for (const auto *profile : {"fd9387-htv", "ib9365-ht", "ib8369a", "ip7160", "ip7133"})
            QTest::newRow(profile) << QString::fromLatin1(profile);
    }

    void takesEveryProfileFromFactoryToBasic()
    {
        QFETCH(QString, profile);
        const QTemporaryDir folder;
        const auto camera = practiceCamera(profile);
        QVERIFY(camera);
        const QStringList where = whereIs(*camera);
        const QString recordPath = folder.filePath(u"record.json"_s);
        const QString passwordPath = folder.filePath(u"passwords"_s);

        const auto firstAudit = runCamlock(QStringList {u"audit"_s, u"--format"_s, u"json"_s} + where, folder);
        QCOMPARE(firstAudit.exitCode, 1);
        QCOMPARE(camera->writes(), 0);
        const auto audited = QJsonDocument::fromJson(firstAudit.out).object();
        QVERIFY(audited["requests"_L1]["http"_L1].toInt() <= 4);

        const auto apply = runCamlock(
            QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, recordPath, u"--password-out"_s, passwordPath} + where
                + firmwareExcepted,
            folder);
        QVERIFY2(apply.exitCode == 0, apply.out + apply.err);
        const QJsonObject record = recordIn(recordPath);
        QCOMPARE(statusOf(record, "root_password_strong"_L1), u"Fixed"_s);
        QVERIFY(record["score"_L1]["basic"_L1]["reached"_L1].toBool());
        QCOMPARE(record["requests"_L1]["writes"_L1].toInt(), camera->writes());
        QVERIFY(record["requests"_L1]["failedLogins"_L1].toInt() <= 3);
        QVERIFY(camera->failedLogins() <= 3);

        const QByteArray password = passwordFrom(passwordPath);
        QCOMPARE(password.size(), 20);
        const QByteArray left = allFilesIn(folder, passwordPath) + apply.out + apply.err;
        QVERIFY(!left.contains(password));
        QVERIFY(!left.contains(password.toPercentEncoding()));
        QVERIFY(!left.contains(("root:" + password).toBase64()));

        const QStringList known = QStringList {u"--password-file"_s, u"-"_s} + where + firmwareExcepted;
        const auto secondAudit = runCamlock(QStringList {u"audit"_s} + known, folder, password + '\n');
        QVERIFY2(secondAudit.exitCode == 0, secondAudit.out + secondAudit.err);
        const int writes = camera->writes();
        const auto secondApply = runCamlock(QStringList {u"apply"_s, u"--yes"_s} + known, folder, password + '\n');
        QVERIFY2(secondApply.exitCode == 0, secondApply.out + secondApply.err);
        QCOMPARE(camera->writes(), writes);
    }

    void showsALyingCameraAsAContradictionInExactlyItsRow_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("row");
        QTest::newRow("RTSP authentication") << u"lie-rtsp"_s << u"rtsp_authentication_on"_s;
        QTest::newRow("digest, Basic offered") << u"lie-digest=offer"_s << u"http_digest_on"_s;
        QTest::newRow("digest, Basic taken") << u"lie-digest=accept"_s << u"http_digest_on"_s;
        QTest::newRow("SNMP") << u"lie-snmp"_s << u"snmp_off"_s;
        QTest::newRow("UPnP") << u"lie-upnp"_s << u"upnp_off"_s;
        QTest::newRow("anonymous viewing") << u"open-snapshot"_s << u"anonymous_view_off"_s;
    }

    void showsALyingCameraAsAContradictionInExactlyItsRow()
    {
        QFETCH(QString, fault);
        QFETCH(QString, row);
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s, {fault});
        QVERIFY(camera);
        const QString recordPath = folder.filePath(u"record.json"_s);
        const auto apply = runCamlock(QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, recordPath,
                                          u"--password-out"_s, folder.filePath(u"passwords"_s)}
                + whereIs(*camera),
            folder);
        QCOMPARE(apply.exitCode, 1);
        const QJsonObject record = recordIn(recordPath);
        QCOMPARE(rowsWith(record, "Contradiction"_L1), QStringList {row});
        QCOMPARE(rowsWith(record, "Fail"_L1) + rowsWith(record, "NotTested"_L1) + rowsWith(record, "Error"_L1),
            QStringList());
    }

    void survivesAnUglyCamera_data()
    {
        QTest::addColumn<QString>("fault");
        for (const auto *fault : {"refuse-full-dump", "truncate-dump", "huge-dump", "nul", "html-model", "missing-cr",
                 "wrong-content-length", "anonymous-401", "expire-nonces", "drop-reply", "delay=50"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void survivesAnUglyCamera()
    {
        QFETCH(QString, fault);
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s, {fault});
        QVERIFY(camera);
        const auto apply =
            runCamlock(QStringList {u"apply"_s, u"--yes"_s, u"--password-out"_s, folder.filePath(u"passwords"_s)}
                    + whereIs(*camera),
                folder);
        QVERIFY2(apply.exitCode == 0, apply.out + apply.err);
    }

    void takesBackWhatItDidWhenTheCameraRefusesAChange()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s, {u"err-invalid=network_rtsp_authmode"_s});
        QVERIFY(camera);
        const QString recordPath = folder.filePath(u"record.json"_s);
        const QStringList arguments = QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, recordPath,
                                          u"--password-out"_s, folder.filePath(u"passwords"_s)}
            + whereIs(*camera);
        QCOMPARE(runCamlock(arguments, folder).exitCode, 6);
        QCOMPARE(camera->value(u"network_http_authmode"_s), u"basic"_s);
        QCOMPARE(statusOf(recordIn(recordPath), "rtsp_authentication_on"_L1), u"Fail"_s);
        QCOMPARE(statusOf(recordIn(recordPath), "upnp_off"_L1), u"NotTested"_s);
        // A password is not taken back: it is kept, and it works.
        QCOMPARE(camera->value(u"security_user_i0_pass"_s).toUtf8(), passwordFrom(folder.filePath(u"passwords"_s)));
    }

    void leavesTheCameraInBetweenWhenToldNotToTakeBack()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s, {u"err-invalid=network_rtsp_authmode"_s});
        QVERIFY(camera);
        const auto apply = runCamlock(QStringList {u"apply"_s, u"--yes"_s, u"--no-rollback"_s, u"--password-out"_s,
                                          folder.filePath(u"passwords"_s)}
                + whereIs(*camera),
            folder);
        QCOMPARE(apply.exitCode, 7);
        QCOMPARE(camera->value(u"network_http_authmode"_s), u"digest"_s);
    }

    void seesAValueThatFallsBackAfterAWhile()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s, {u"revert=system_updateinterval"_s});
        QVERIFY(camera);
        const QString recordPath = folder.filePath(u"record.json"_s);
        const auto apply = runCamlock(QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, recordPath,
                                          u"--password-out"_s, folder.filePath(u"passwords"_s)}
                + whereIs(*camera),
            folder);
        QCOMPARE(apply.exitCode, 1);
        QCOMPARE(statusOf(recordIn(recordPath), "ntp_server_set"_L1), u"Fail"_s);
    }

    void exportsTheChecklistFromTheRecord()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        const QString recordPath = folder.filePath(u"record.json"_s);
        runCamlock(QStringList {u"audit"_s, u"--record"_s, recordPath} + whereIs(*camera), folder);
        for (const auto *format : {"pdf", "html", "csv", "json", "oscal", "sarif"}) {
            const QString output = folder.filePath(u"sheet."_s + QString::fromLatin1(format));
            const auto exported = runCamlock(
                {u"export"_s, recordPath, u"--format"_s, QString::fromLatin1(format), u"--output"_s, output}, folder);
            QVERIFY2(exported.exitCode == 0, exported.err);
            QVERIFY(QFile(output).size() > 500);
        }
    }

    void saysInTheRecordWhatTheCameraIsHandedOverWith()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        const QString recordPath = folder.filePath(u"record.json"_s);
        runCamlock(QStringList {u"audit"_s, u"--record"_s, recordPath} + whereIs(*camera), folder);
        const QJsonObject handover = recordIn(recordPath)["handover"_L1].toObject();
        QCOMPARE(handover["mask"_L1].toString(), camera->value(u"network_subnet"_s));
        QCOMPARE(handover["accounts"_L1][0]["name"_L1].toString(), u"root"_s);
        QCOMPARE(handover["accounts"_L1][0]["role"_L1].toString(), u"administrator"_s);
        QCOMPARE(handover["settingsBefore"_L1].toString().size(), 64);
        QCOMPARE(handover["settingsBefore"_L1], handover["settingsAfter"_L1]);
        QVERIFY(handover["nextReview"_L1].isNull());
    }

    void makesABlankForm_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("paper");
        QTest::newRow("basic") << u"basic"_s << u"a4"_s;
        QTest::newRow("enterprise") << u"enterprise"_s << u"letter"_s;
    }

    void makesABlankForm()
    {
        QFETCH(QString, level);
        QFETCH(QString, paper);
        const QTemporaryDir folder;
        const QString output = folder.filePath(u"blank.pdf"_s);
        const auto run = runCamlock({u"export"_s, u"--blank"_s, u"--level"_s, level, u"--format"_s, u"pdf"_s,
                                        u"--output"_s, output, u"--paper"_s, paper},
            folder);
        QVERIFY2(run.exitCode == 0, run.err);
        QVERIFY(run.out.isEmpty());
        QFile file(output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void listsTheSectionsInTheGuidesOrder()
    {
        const QTemporaryDir folder;
        const auto run = runCamlock({u"sections"_s, u"--format"_s, u"json"_s}, folder);
        QCOMPARE(run.exitCode, 0);
        QStringList ids;
        const QJsonArray sections = QJsonDocument::fromJson(run.out).array();
        for (const auto &section : sections)
            ids.append(section["id"_L1].toString());
        QCOMPARE(ids, guide::sectionIds());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
