// SPDX-License-Identifier: Apache-2.0
#include "pdf_tools.h"
#include "report/checklist.h"
#include "report/checklist_html.h"
#include "report/export.h"
#include "sample_records.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;
using report::Checklist;
using report::Paper;

/// What a commissioning certificate says besides the rows of the guide.
class HandoverSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsEachFieldOnce_data();
    void showsEachFieldOnce();
    void leavesALineToWriteOnWhereNothingIsKnown();
    void saysWhoClosesAnOpenPoint();
    void asksForThreeSignatures();
    void saysThatThereIsNoCertificate();
    void takesTheCertificateFromAnOlderRecord();
    void tellsWhatWasSeenOfTimeLogAndRecorder();
    void quotesEveryProofFlat();
    void tellsThePaperOfACountry_data();
    void tellsThePaperOfACountry();

private:
    static Record handedOver()
    {
        Record record = typicalRecord();
        record.handover = sampleHandover();
        return record;
    }

    static QStringList blankLabels(const Checklist &sheet)
    {
        QStringList labels;
        QList<Checklist::FieldGroup> groups = sheet.handover;
        groups.prepend(sheet.camera);
        for (const auto &group : groups) {
            for (const auto &field : group.fields) {
                if (field.value.isEmpty())
                    labels.append(field.label);
            }
        }
        return labels;
    }

    QString m_html;
    QMap<Paper, QString> m_texts;
    QTemporaryDir m_folder;
};

void HandoverSheetTest::initTestCase()
{
    QCOMPARE(pdf::missingTools(), QStringList());
    m_html = QString::fromUtf8(report::toHtml(handedOver(), Paper::A4));
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        QVERIFY(report::exportRecord(handedOver(), report::Format::Pdf, path, paper));
        m_texts[paper] = pdf::run(u"pdftotext"_s, {path, u"-"_s}).simplified();
    }
}

void HandoverSheetTest::showsEachFieldOnce_data()
{
    QTest::addColumn<QString>("value");
    const Handover handover = sampleHandover();
    QTest::newRow("site plan") << handover.sitePlanId;
    QTest::newRow("location") << handover.location;
    QTest::newRow("serial") << handover.serial;
    QTest::newRow("mask") << handover.mask;
    QTest::newRow("gateway") << handover.gateway;
    QTest::newRow("vlan") << handover.vlan;
    QTest::newRow("switch") << handover.switchName;
    QTest::newRow("port") << handover.port;
    QTest::newRow("settings before") << handover.settingsBefore;
    QTest::newRow("settings after") << handover.settingsAfter;
    for (const auto &account : handover.accounts.mid(1))
        QTest::newRow(qPrintable(account.name)) << account.name;
    QTest::newRow("subject") << handover.certificate.subject;
    QTest::newRow("issuer") << handover.certificate.issuer;
    QTest::newRow("sha256") << u"C5:"_s.repeated(31) + u"C5"_s;
    QTest::newRow("from") << u"23 April 2025"_s;
    QTest::newRow("to") << u"24 April 2027"_s;
    QTest::newRow("renew by") << u"25 March 2027"_s;
    QTest::newRow("password to") << handover.passwordHandedTo;
    QTest::newRow("password how") << handover.passwordHandedHow;
    QTest::newRow("password when") << u"26 April 2025"_s;
    QTest::newRow("review") << u"1 October 2026"_s;
    QTest::newRow("who") << handover.openPoints[0].who;
    QTest::newRow("by when") << u"9 May 2025"_s;
    QTest::newRow("a point of its own") << handover.openPoints[1].what;
}

void HandoverSheetTest::showsEachFieldOnce()
{
    QFETCH(QString, value);
    QCOMPARE_EQ(m_html.count(value.toHtmlEscaped()), 1);
    for (const QString &text : std::as_const(m_texts))
        QVERIFY2(text.count(value) == 1, qPrintable(text));
}

void HandoverSheetTest::leavesALineToWriteOnWhereNothingIsKnown()
{
    QCOMPARE_EQ(blankLabels(report::checklistFrom(handedOver())), QStringList());
    const QStringList blank = blankLabels(report::checklistFrom(typicalRecord()));
    QCOMPARE_EQ(blank.size(), 13);
    QVERIFY(blank.contains(u"Location"_s));
    QVERIFY(blank.contains(u"Password handed over to"_s));
    const QString page = QString::fromUtf8(report::toHtml(typicalRecord(), Paper::A4));
    QVERIFY(page.contains(u"<dt>Location</dt><dd class=\"blank\"></dd>"_s));
}

void HandoverSheetTest::saysWhoClosesAnOpenPoint()
{
    const Checklist sheet = report::checklistFrom(handedOver());
    QCOMPARE_EQ(sheet.points.size(), 3);
    QCOMPARE_EQ(sheet.points[0].who, u"J. Brandt"_s);
    QCOMPARE_EQ(sheet.points[0].by, u"9 May 2025"_s);
    QCOMPARE_EQ(sheet.points[1].who, QString());
    QCOMPARE_EQ(sheet.points[2].number, u"–"_s);
    // Who was to close a point that is closed is no news.
    Record record = handedOver();
    record.sections[0].status = Status::Attested;
    QCOMPARE_EQ(report::checklistFrom(record).points.size(), 2);
}

void HandoverSheetTest::asksForThreeSignatures()
{
    const Checklist sheet = report::checklistFrom(typicalRecord());
    QCOMPARE_EQ(sheet.signatures.size(), 3);
    for (const auto &signature : sheet.signatures)
        QCOMPARE_EQ(signature.lines.size(), 3);
}

void HandoverSheetTest::saysThatThereIsNoCertificate()
{
    const auto trust = report::checklistFrom(typicalRecord()).handover[0];
    QCOMPARE_EQ(trust.fields.size(), 1);
    QVERIFY(trust.fields[0].value.contains(u"No certificate"_s));
}

void HandoverSheetTest::takesTheCertificateFromAnOlderRecord()
{
    Record record = typicalRecord();
    record.camera.certificateSha256 = QString(u"9f"_s).repeated(32);
    const auto trust = report::checklistFrom(record).handover[0];
    QCOMPARE_EQ(trust.fields.size(), 6);
    QCOMPARE_EQ(trust.fields[0].value, QString());
    QVERIFY(trust.fields[2].value.startsWith(u"9F:9F:"_s));
}

void HandoverSheetTest::tellsWhatWasSeenOfTimeLogAndRecorder()
{
    Record record = typicalRecord();
    auto seen = report::checklistFrom(record).handover[2].fields;
    QCOMPARE_EQ(seen.size(), 3);
    for (const auto &field : seen)
        QVERIFY(field.value.startsWith(u"Not looked at"_s));
    Proof proof {Proof::Kind::Probe, u"vmsRehearsal"_s, Text("Video"), Text("Video came."), record.ended, true};
    record.sections[3].proof.append(proof);
    proof.what = u"vmsLimits"_s;
    proof.seen = Text("It is let in.");
    proof.ok = false;
    record.sections[3].proof.append(proof);
    seen = report::checklistFrom(record).handover[2].fields;
    QCOMPARE_EQ(seen[2].value, u"Proven: Video came. Not proven: It is let in."_s);
}

void HandoverSheetTest::quotesEveryProofFlat()
{
    const Record record = handedOver();
    qsizetype proofs = record.beyondGuide.size();
    for (const RecordedSection &row : record.sections)
        proofs += row.proof.size();
    const Checklist sheet = report::checklistFrom(record);
    QCOMPARE_EQ(sheet.evidence.size(), proofs);
    const auto &ftp = sheet.evidence[proofs - 2];
    QCOMPARE_EQ(ftp.number, u"–"_s);
    QCOMPARE_EQ(ftp.verdict.text, u"No"_s);
    QCOMPARE_EQ(ftp.when, u"2025-04-25 14:07:29"_s);
    QVERIFY(!m_html.contains(u"<details"_s));
    for (const QString &text : std::as_const(m_texts))
        QVERIFY(text.contains(u"TCP port 21: open 220 FTP"_s));
}

void HandoverSheetTest::tellsThePaperOfACountry_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("Germany") << u"de_DE"_s << Paper::A4;
    QTest::newRow("United Kingdom") << u"en_GB"_s << Paper::A4;
    QTest::newRow("Taiwan") << u"zh_TW"_s << Paper::A4;
    QTest::newRow("United States") << u"en_US"_s << Paper::Letter;
    QTest::newRow("Canada") << u"fr_CA"_s << Paper::Letter;
    QTest::newRow("Mexico") << u"es_MX"_s << Paper::Letter;
}

void HandoverSheetTest::tellsThePaperOfACountry()
{
    QFETCH(QString, locale);
    QFETCH(Paper, paper);
    QCOMPARE_EQ(report::usualPaper(QLocale(locale)), paper);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    HandoverSheetTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_handover_sheet.moc"
