// SPDX-License-Identifier: Apache-2.0
#include "camlock_run.h"
#include "report/expiry_calendar.h"
#include "report/record_json.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the probe of HTTPS says, and what the sheet and the calendar read out of it, are in two layers that do not know
/// each other.
class TestCertificateEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isFoundInTheRecordOfARun()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(camera);
        const QString path = folder.filePath(u"record.json"_s);
        const auto run = runCamlock(
            QStringList {u"apply"_s, u"--yes"_s, u"--level"_s, u"advanced"_s, u"--section"_s, u"clock_correct"_s,
                u"--section"_s, u"https_on"_s, u"--trust-first-use"_s, u"--record"_s, path}
                + whereIs(*camera),
            folder);
        QVERIFY2(run.exitCode == 0, run.out + run.err);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto record = report::recordFromJson(file.readAll());
        QVERIFY(record);
        QCOMPARE(record->sections.size(), 2);
        const QDate end = report::certificateEnd(*record);
        QVERIFY(end.isValid());
        const QString after = record->sections[1].after.english();
        QVERIFY2(after.contains(end.toString(Qt::ISODate)), qPrintable(after));
        QVERIFY(report::expiryCalendar(*record).contains(record->camera.certificateSha256.left(32).toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestCertificateEnd)
#include "tst_certificate_end.moc"
