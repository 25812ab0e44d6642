// SPDX-License-Identifier: Apache-2.0
//
// Level Enterprise by the command line: every row of the guide comes to its end on every practice camera, and stands on
// the sheet exactly once.
#include "advanced_site.h"
#include "camlock_run.h"
#include "openssl_tool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEnterprise : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bringsEveryRowToItsEnd_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("ieee8021x");
        QTest::newRow("fd9387-htv") << u"fd9387-htv"_s << u"Fixed"_s;
        QTest::newRow("ib9365-ht") << u"ib9365-ht"_s << u"Fixed"_s;
        QTest::newRow("ip7160") << u"ip7160"_s << u"NotApplicable"_s;
        // Its web page takes the certificates, and nothing else does.
        QTest::newRow("ib8369a") << u"ib8369a"_s << u"ManualOpen"_s;
        QTest::newRow("ip7133") << u"ip7133"_s << u"NotApplicable"_s;
    }

    void bringsEveryRowToItsEnd()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, ieee8021x);
        OpenSslTool tool;
        tool.makeSelfSigned(
            u"ca"_s, {u"/CN=Company CA"_s, u"basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign"_s, {}});
        QJsonObject site = advancedSite({{u"certificate"_s, u"siteCa"_s}, {u"only"_s, true}});
        site.insert(u"level"_s, u"enterprise"_s);
        site.insert(u"ieee8021x"_s,
            QJsonObject {
                {u"method"_s, u"peap"_s}, {u"identity"_s, u"camera-7"_s}, {u"caFile"_s, tool.path(u"ca.pem"_s)}});
        const QTemporaryDir folder;
        const auto camera = practiceCamera(profile);
        QVERIFY(camera);
        QFile secret(folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("Hunter2-and-more\n") > 0);
        secret.close();
        const QString recordPath = folder.filePath(u"record.json"_s);
        const auto run = runCamlock(
            QStringList {u"apply"_s, u"--yes"_s, u"--site"_s, siteFile(folder, site), u"--record"_s, recordPath,
                u"--password-out"_s, folder.filePath(u"passwords"_s), u"--ieee8021x-secret-file"_s, secret.fileName(),
                u"--attest"_s, u"switch_guarded=port 7 of the switch in the cellar"_s}
                + firmwareExcepted + whereIs(*camera),
            folder);
        QVERIFY2(run.exitCode == 0, run.out + run.err);

        const QJsonObject record = recordIn(recordPath);
        const QStringList final {
            u"Pass"_s, u"Fixed"_s, u"Attested"_s, u"ManualOpen"_s, u"Exception"_s, u"NotApplicable"_s};
        QStringList titles;
        const QJsonArray rows = record["sections"_L1].toArray();
        for (const auto &row : rows) {
            QVERIFY2(final.contains(row["status"_L1].toString()), qPrintable(row["id"_L1].toString()));
            titles.append(row["title"_L1].toString());
        }
        QCOMPARE(titles.size(), 24);
        QCOMPARE(statusOf(record, "ieee8021x_on"_L1), ieee8021x);
        QCOMPARE(statusOf(record, "switch_guarded"_L1), u"Attested"_s);
        checkSheet(recordPath, titles, folder);
    }

private:
    /// The settings table, and in it each row once.
    void checkSheet(const QString &recordPath, const QStringList &titles, const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"sheet.html"_s);
        const auto run = runCamlock({u"export"_s, recordPath, u"--format"_s, u"html"_s, u"--output"_s, path}, folder);
        QCOMPARE(run.exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        const qsizetype begin = html.indexOf("<table class=\"settings\""_L1);
        const QString table = html.mid(begin, html.indexOf("</table>"_L1, begin) - begin);
        for (const QString &title : titles)
            QVERIFY2(table.count(title.toHtmlEscaped()) == 1, qPrintable(title));
    }
};

QTEST_GUILESS_MAIN(TestEnterprise)
#include "tst_enterprise.moc"
