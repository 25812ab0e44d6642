// SPDX-License-Identifier: Apache-2.0
#include "report/record_comparison.h"
#include "report/record_json.h"
#include "sample_records.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using model::Record;
using model::Status;
using report::Comparison;

class TstRecordComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsNothingBetweenARecordAndItself();
    void findsNothingAfterARecordWentThroughAFile();
    void takesFixedAndPassForTheSame();
    void tellsAStatusThatChanged();
    void tellsAValueThatChanged();
    void tellsRowsThatOnlyOneHas();
    void tellsFirmwareAddressAndCertificate();
};

namespace {

model::Text text(const QString &value)
{
    model::Text text;
    text.source = value;
    return text;
}

model::RecordedSection &rowOf(Record &record, const QString &id)
{
    for (model::RecordedSection &row : record.sections) {
        if (row.id == id)
            return row;
    }
    qFatal("no row %s", qPrintable(id));
}

} // namespace

void TstRecordComparison::findsNothingBetweenARecordAndItself()
{
    QVERIFY(report::compare(typicalRecord(), typicalRecord()).isEmpty());
    QVERIFY(report::compare(richRecord(), richRecord()).isEmpty());
    QVERIFY(report::compare(Record(), Record()).isEmpty());
}

void TstRecordComparison::findsNothingAfterARecordWentThroughAFile()
{
    const auto read = report::recordFromJson(report::toJson(typicalRecord()));
    QVERIFY(read);
    QVERIFY(report::compare(typicalRecord(), *read).isEmpty());
}

void TstRecordComparison::takesFixedAndPassForTheSame()
{
    const Record earlier = typicalRecord();
    Record later = earlier;
    for (model::RecordedSection &row : later.sections) {
        if (row.status == Status::Fixed) {
            row.status = Status::Pass;
            row.before = row.after;
        }
    }
    QVERIFY(report::compare(earlier, later).isEmpty());
}

void TstRecordComparison::tellsAStatusThatChanged()
{
    const Record earlier = typicalRecord();
    Record later = earlier;
    rowOf(later, u"ipv6_off"_s).status = Status::Fail;
    const Comparison comparison = report::compare(earlier, later);
    QCOMPARE(comparison.rows.size(), 1);
    QCOMPARE(comparison.rows.first().id, u"ipv6_off"_s);
    QVERIFY(comparison.rows.first().earlier->status == Status::Pass);
    QVERIFY(comparison.rows.first().later->status == Status::Fail);
    QVERIFY(comparison.facts.isEmpty());
}

void TstRecordComparison::tellsAValueThatChanged()
{
    const Record earlier = typicalRecord();
    Record later = earlier;
    rowOf(later, u"ntp_server_set"_s).after = text(u"10.20.0.6, hourly"_s);
    // Only before is told of a row that was not changed.
    rowOf(later, u"ipv6_off"_s).after = {};
    const Comparison comparison = report::compare(earlier, later);
    QCOMPARE(comparison.rows.size(), 1);
    QCOMPARE(comparison.rows.first().earlier->value, u"10.20.0.5, hourly"_s);
    QCOMPARE(comparison.rows.first().later->value, u"10.20.0.6, hourly"_s);
}

void TstRecordComparison::tellsRowsThatOnlyOneHas()
{
    const Record basic = typicalRecord();
    const Record rich = richRecord();
    const auto up = report::compare(basic, rich).rows;
    QCOMPARE(up.size(), rich.sections.size() - basic.sections.size());
    QVERIFY(!up.first().earlier);
    const auto down = report::compare(rich, basic).rows;
    QCOMPARE(down.size(), up.size());
    QVERIFY(!down.first().later);
    QCOMPARE(down.first().id, up.first().id);
}

void TstRecordComparison::tellsFirmwareAddressAndCertificate()
{
    using What = Comparison::Fact::What;
    const Record earlier = typicalRecord();
    Record later = earlier;
    later.camera.firmwareAfter = u"FD9387-VVTK-0121"_s;
    later.camera.address = u"192.168.1.21"_s;
    later.camera.certificateSha256 = u"9F:00"_s;
    model::RecordedSection https;
    https.id = u"https_on"_s;
    https.proof = {
        {model::Proof::Kind::Probe, u"httpsCertificate"_s, {}, text(u"Valid until 2027-04-24."_s), {}, true}};
    later.sections.append(https);
    const QList<Comparison::Fact> wanted {{What::Address, u"192.168.1.20"_s, u"192.168.1.21"_s},
        {What::Firmware, u"FD9387-VVTK-0110a"_s, u"FD9387-VVTK-0121"_s}, {What::Certificate, {}, u"9F:00"_s},
        {What::CertificateEnd, {}, u"2027-04-24"_s}};
    QVERIFY(report::compare(earlier, later).facts == wanted);
    later.camera.firmwareAfter.clear(); // nobody read it again: the one before counts
    QVERIFY(report::compare(earlier, later).facts.size() == 3);
}

QTEST_GUILESS_MAIN(TstRecordComparison)
#include "tst_record_comparison.moc"
