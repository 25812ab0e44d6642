// SPDX-License-Identifier: Apache-2.0
//
// Level Advanced by the command line, from factory to the second run, over real TLS.

#include "advanced_site.h"
#include "camlock_run.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestAdvanced : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesEveryProfileFromFactoryToAdvanced_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("https");
        QTest::newRow("fd9387-htv") << u"fd9387-htv"_s << u"Fixed"_s;
        QTest::newRow("ib9365-ht") << u"ib9365-ht"_s << u"Fixed"_s;
        // No ONVIF: the site's certificate has to be loaded by hand, HTTPS itself is on.
        QTest::newRow("ib8369a") << u"ib8369a"_s << u"ManualOpen"_s;
        QTest::newRow("ip7160") << u"ip7160"_s << u"ManualOpen"_s;
        QTest::newRow("ip7133") << u"ip7133"_s << u"NotApplicable"_s;
    }

    void takesEveryProfileFromFactoryToAdvanced()
    {
        QFETCH(QString, profile);
        const QTemporaryDir folder;
        const auto camera = practiceCamera(profile);
        QVERIFY(camera);
        const QString recordPath = folder.filePath(u"record.json"_s);
        const QString passwordPath = folder.filePath(u"passwords"_s);
        const QStringList common = whereIs(*camera) + firmwareExcepted
            + QStringList {
                u"--site"_s, siteFile(folder, advancedSite({{u"certificate"_s, u"siteCa"_s}, {u"only"_s, true}}))};

        const auto apply = runCamlock(
            QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, recordPath, u"--password-out"_s, passwordPath} + common,
            folder);
        QVERIFY2(apply.exitCode == 0, apply.out + apply.err);
        const QJsonObject record = recordIn(recordPath);
        QTEST(statusOf(record, "https_on"_L1), "https");
        QCOMPARE(statusOf(record, "vms_user_separate"_L1), u"Fixed"_s);
        // What was sent; one that a restart of the camera's servers took never reached it, and was sent once more.
        const int sent = record["requests"_L1]["writes"_L1].toInt();
        QVERIFY2(sent == camera->writes() || sent == camera->writes() + 1, qPrintable(QString::number(sent)));
        QVERIFY(record["requests"_L1]["failedLogins"_L1].toInt() <= 3);
        QVERIFY(camera->failedLogins() <= 3);

        const QByteArray root = passwordFrom(passwordPath);
        const QByteArray recorder = passwordFrom(passwordPath, "recorder");
        QVERIFY(!root.isEmpty() && !recorder.isEmpty());
        QVERIFY(!allFilesIn(folder, passwordPath).contains(root));
        if (profile != "ip7133"_L1) {
            QVERIFY(!camera->passwordCrossedInClear(QString::fromUtf8(root)));
            QVERIFY(!camera->passwordCrossedInClear(QString::fromUtf8(recorder)));
        }

        const int writes = camera->writes();
        QFile vmsPassword(folder.filePath(u"recorder-password"_s));
        QVERIFY(vmsPassword.open(QIODevice::WriteOnly) && vmsPassword.write(recorder) > 0);
        vmsPassword.close();
        const auto second = runCamlock(QStringList {u"apply"_s, u"--yes"_s, u"--password-file"_s, u"-"_s,
                                           u"--vms-password-file"_s, vmsPassword.fileName()}
                + common,
            folder, root + '\n');
        QVERIFY2(second.exitCode == 0, second.out + second.err);
        QCOMPARE(camera->writes(), writes);
    }
};

QTEST_GUILESS_MAIN(TestAdvanced)
#include "tst_advanced.moc"
