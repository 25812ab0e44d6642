// SPDX-License-Identifier: Apache-2.0
#include "report/expiry_calendar.h"
#include "report/record_json.h"
#include "sample_advanced.h"
#include "sample_records.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

/// The record with this said by the probe of HTTPS.
Record recordSaying(const QString &seen)
{
    Record record = advancedRecord(Status::Pass);
    for (RecordedSection &row : record.sections) {
        for (Proof &proof : row.proof) {
            if (proof.what == "httpsCertificate"_L1)
                proof.seen = Text::verbatim(seen);
        }
    }
    return record;
}

/// The content lines, unfolded as RFC 5545 §3.1 says.
QStringList linesOf(const QByteArray &calendar)
{
    QByteArray text = calendar;
    text.replace("\r\n ", "");
    return QString::fromUtf8(text).split(u"\r\n"_s);
}

QString valueOf(const QStringList &lines, const QString &name)
{
    for (const QString &line : lines) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1);
    }
    return {};
}

} // namespace

class ExpiryCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void remindsThirtyDaysBeforeTheEnd()
    {
        const QStringList lines = linesOf(report::expiryCalendar(advancedRecord(Status::Pass)));
        QCOMPARE(lines.mid(0, 4),
            (QStringList {
                u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Camlock//Camlock 0.1.0//EN"_s, u"BEGIN:VEVENT"_s}));
        QCOMPARE(lines.last(5),
            (QStringList {u"TRIGGER:PT9H"_s, u"END:VALARM"_s, u"END:VEVENT"_s, u"END:VCALENDAR"_s, QString()}));
        QCOMPARE(valueOf(lines, u"DTSTART;VALUE=DATE"_s), u"20260325"_s);
        QCOMPARE(valueOf(lines, u"DTSTAMP"_s), u"20250425T120821Z"_s);
        QCOMPARE(valueOf(lines, u"UID"_s), u"certificate-0002d1322f7d-%1@camlock"_s.arg(sampleFingerprint.left(32)));
        QCOMPARE(valueOf(lines, u"SUMMARY"_s), u"Renew the HTTPS certificate of camera FD9387-HTV (192.168.1.20)"_s);
        const QString description = valueOf(lines, u"DESCRIPTION"_s);
        QVERIFY2(description.startsWith(u"The certificate ends on 24 April 2026.\\n"_s), qPrintable(description));
        QVERIFY(description.contains(u"\\nMAC address: 00:02:D1:32:2F:7D\\nSite: Harbour Gate 3\\n"_s));
        QVERIFY(description.contains(sampleFingerprint));
    }

    void keepsToTheFormOfTheStandard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ordinary") << u"Harbour Gate 3"_s;
        QTest::newRow("signs of the format") << u"a,b;c\\d:e\"f"_s;
        QTest::newRow("line ends") << u"a\r\nEND:VEVENT\r\nBEGIN:VEVENT\nb"_s;
        QTest::newRow("hostile") << hostileText();
        QTest::newRow("long") << QString(500, u'x');
        QTest::newRow("long, two octets") << QString(300, QChar(u'ü'));
        QTest::newRow("long, three octets") << QString(300, QChar(u'港'));
        QTest::newRow("long, four octets") << u"📷"_s.repeated(200);
        QTest::newRow("turns the direction") << u"\u202Egnp.exe"_s;
        QTest::newRow("empty") << QString();
    }

    void keepsToTheFormOfTheStandard()
    {
        QFETCH(QString, text);
        for (int shift = 0; shift < 5; ++shift) {
            Record record = advancedRecord(Status::Pass);
            record.site.name = QString(shift, u'.') + text;
            record.camera.model = record.site.name;
            record.camera.address = text;
            record.toolVersion = text;
            const QByteArray calendar = report::expiryCalendar(record);
            QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
            QByteArray rest = calendar;
            QVERIFY(!rest.replace("\r\n", "").contains('\r') && !rest.contains('\n'));
            for (const QByteArray &line : QByteArray(calendar).replace("\r\n", "\n").split('\n')) {
                QVERIFY2(line.size() <= 75, line);
                QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line);
            }
            const QStringList lines = linesOf(calendar);
            QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 1);
            QCOMPARE(lines.count(u"END:VEVENT"_s), 1);
            static const QRegularExpression contentLine(u"^[A-Z-]+(;[A-Z]+=[A-Z]+)?:[^\\x00-\\x1f\\x7f]*$"_s);
            static const QRegularExpression bare(u"(?<!\\\\)(\\\\\\\\)*[,;]"_s);
            for (const QString &line : lines.first(lines.size() - 1)) {
                QVERIFY2(contentLine.match(line).hasMatch(), qPrintable(line));
                const bool isText = line.startsWith("SUMMARY:"_L1) || line.startsWith("DESCRIPTION:"_L1);
                QVERIFY2(!isText || !bare.match(line).hasMatch(), qPrintable(line));
            }
        }
    }

    void isTheSameEntryForTheSameCertificate()
    {
        const auto uidOf = [](const Record &record) {
            return valueOf(linesOf(report::expiryCalendar(record)), u"UID"_s);
        };
        Record record = advancedRecord(Status::Pass);
        const QString uid = uidOf(record);
        record.ended = record.ended.addDays(3);
        record.camera.address = u"192.168.1.77"_s;
        record.camera.certificateSha256 = record.camera.certificateSha256.toUpper();
        QCOMPARE(uidOf(record), uid);
        record.camera.certificateSha256 = QString(64, u'a');
        QVERIFY(uidOf(record) != uid);
        record = advancedRecord(Status::Pass);
        record.camera.mac = u"00:02:D1:32:2F:7E"_s;
        QVERIFY(uidOf(record) != uid);
        record.camera.certificateSha256.clear();
        QVERIFY(uidOf(record).contains(u"20260424"_s));
    }

    void isTheSameFromARecordThatWasReadBack()
    {
        const Record record = advancedRecord(Status::Fixed);
        const auto again = report::recordFromJson(report::toJson(record));
        QVERIFY(again);
        QCOMPARE(report::expiryCalendar(*again), report::expiryCalendar(record));
    }

    void remindsOnTheDayItselfWhereTheEndIsNear()
    {
        const QStringList lines =
            linesOf(report::expiryCalendar(recordSaying(u"Certificate of x, valid until 2025-05-02."_s)));
        QCOMPARE(valueOf(lines, u"DTSTART;VALUE=DATE"_s), u"20250425"_s);
    }

    void readsTheEndWhereTheProbePutIt_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QDate>("end");
        QTest::newRow("as the probe says it")
            << u"Certificate of CN=cam, valid until 2027-04-24."_s << QDate(2027, 4, 24);
        QTest::newRow("with versions of TLS")
            << u"Certificate of CN=cam, valid until 2027-04-24. TLS 1.0, TLS 1.2, TLS 1.3."_s << QDate(2027, 4, 24);
        QTest::newRow("with one version of TLS")
            << u"Certificate of CN=cam, valid until 2027-04-24. TLS 1.2."_s << QDate(2027, 4, 24);
        QTest::newRow("a date in the certificate's own name, and versions of TLS")
            << u"Certificate of CN=2099-01-01. TLS 1.2., valid until 2027-04-24. TLS 1.3."_s << QDate(2027, 4, 24);
        QTest::newRow("only in its name, and versions of TLS")
            << u"Certificate of CN=valid until 2099-01-01. TLS 1.2., valid until . TLS 1.3."_s << QDate();
        QTest::newRow("a date in the certificate's own name")
            << u"Certificate of CN=valid until 2099-01-01., valid until 2027-04-24."_s << QDate(2027, 4, 24);
        QTest::newRow("only in its name")
            << u"Certificate of CN=valid until 2099-01-01, O=x, valid until ."_s << QDate();
        QTest::newRow("no such day") << u"Certificate of x, valid until 2027-02-30."_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
        QTest::newRow("no date") << u"HTTPS is said to be on, but nothing answers there."_s << QDate();
    }

    void readsTheEndWhereTheProbePutIt()
    {
        QFETCH(QString, seen);
        QFETCH(QDate, end);
        const Record record = recordSaying(seen);
        QCOMPARE(report::certificateEnd(record), end);
        QCOMPARE(report::expiryCalendar(record).isEmpty(), !end.isValid());
    }

    void isEmptyWhereNoCertificateWasProven()
    {
        QVERIFY(report::expiryCalendar(typicalRecord()).isEmpty());
        QVERIFY(report::expiryCalendar({}).isEmpty());
        // "Another certificate than expected" has an end too, and is not to be renewed.
        QVERIFY(report::expiryCalendar(advancedRecord(Status::Contradiction)).isEmpty());
        Record moved = advancedRecord(Status::Pass);
        for (RecordedSection &row : moved.sections)
            row.id = u"upnp_off"_s;
        QVERIFY(report::expiryCalendar(moved).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExpiryCalendarTest)
#include "tst_expiry_calendar.moc"
