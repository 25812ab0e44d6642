// SPDX-License-Identifier: Apache-2.0
#include "report/record_json.h"
#include "report/sarif_log.h"
#include "sample_advanced.h"
#include "sample_hostile.h"
#include "sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

QJsonObject runOf(const Record &record)
{
    return QJsonDocument::fromJson(report::toSarif(record)).object()["runs"_L1][0].toObject();
}

Record oneRow(Status status)
{
    Record record = advancedRecord(status);
    record.sections = {record.sections.last()};
    record.beyondGuide.clear();
    return record;
}

QJsonObject firstResult(const Record &record)
{
    return runOf(record)["results"_L1][0].toObject();
}

} // namespace

class SarifLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTheSameForTheSameRecord();
    void isTheSameFromTheRecordsFile();
    void pointsEachResultToItsRule_data();
    void pointsEachResultToItsRule();
    void saysWhatEachStatusIsWorth_data();
    void saysWhatEachStatusIsWorth();
    void suppressesWhatSomebodyAccepted();
    void reportsAFailedCheckAsANotification();
    void tellsWhatIsBeyondTheGuide();
    void namesTheCameraAsTheArtifact_data();
    void namesTheCameraAsTheArtifact();
    void tagsARuleWithItsControls();
    void knowsTheSameFindingAgain();
    void masksSecrets();
    void makesNoLinkOfAValue();
};

void SarifLogTest::isTheSameForTheSameRecord()
{
    QCOMPARE_EQ(report::toSarif(richRecord()), report::toSarif(richRecord()));
    Record other = richRecord();
    other.sections[3].note = Text("Something else");
    QVERIFY(runOf(other)["automationDetails"_L1]["guid"_L1] != runOf(richRecord())["automationDetails"_L1]["guid"_L1]);
}

void SarifLogTest::isTheSameFromTheRecordsFile()
{
    const auto read = report::recordFromJson(report::toJson(typicalRecord()));
    QVERIFY(read);
    QCOMPARE_EQ(report::toSarif(*read), report::toSarif(typicalRecord()));
}

void SarifLogTest::pointsEachResultToItsRule_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const auto &[name, record] : allSamples())
        QTest::newRow(name.constData()) << report::toSarif(record);
}

void SarifLogTest::pointsEachResultToItsRule()
{
    QFETCH(QByteArray, document);
    const QJsonValue run = QJsonDocument::fromJson(document).object()["runs"_L1][0];
    const QJsonArray rules = run["tool"_L1]["driver"_L1]["rules"_L1].toArray();
    QSet<QString> ids;
    for (const QJsonValue &rule : rules)
        ids.insert(rule["id"_L1].toString());
    QCOMPARE_EQ(ids.size(), rules.size());
    const QJsonArray results = run["results"_L1].toArray();
    for (const QJsonValue &result : results) {
        QVERIFY(!result["ruleId"_L1].toString().isEmpty());
        QCOMPARE_EQ(rules[result["ruleIndex"_L1].toInt(-1)]["id"_L1], result["ruleId"_L1]);
        QVERIFY(!result["message"_L1]["text"_L1].toString().isEmpty());
    }
}

void SarifLogTest::saysWhatEachStatusIsWorth_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("level");
    const auto row = [](const char *status, const char *kind, const char *level) {
        QTest::newRow(status) << QString::fromLatin1(status) << QString::fromLatin1(kind) << QString::fromLatin1(level);
    };
    row("Pass", "pass", "none");
    row("Fixed", "pass", "none");
    row("Fail", "fail", "error");
    row("Contradiction", "fail", "error");
    row("Exception", "fail", "error");
    row("Attested", "review", "none");
    row("ManualOpen", "open", "none");
    row("NotTested", "open", "none");
    row("Error", "open", "none");
    row("NotApplicable", "notApplicable", "none");
}

void SarifLogTest::saysWhatEachStatusIsWorth()
{
    QFETCH(QString, status);
    QFETCH(QString, kind);
    QFETCH(QString, level);
    const QJsonObject result = firstResult(oneRow(*statusNamed(status)));
    QCOMPARE_EQ(result["ruleId"_L1].toString(), u"ports_changed"_s);
    QCOMPARE_EQ(result["kind"_L1].toString(), kind);
    QCOMPARE_EQ(result["level"_L1].toString(), level);
    QCOMPARE_EQ(result["properties"_L1]["status"_L1].toString(), status);
    QCOMPARE_EQ(result.contains("suppressions"_L1), status == "Exception"_L1);
}

void SarifLogTest::suppressesWhatSomebodyAccepted()
{
    Record record = oneRow(Status::Exception);
    const auto suppression = [&record] { return firstResult(record)["suppressions"_L1][0].toObject(); };
    QCOMPARE_EQ(suppression()["kind"_L1].toString(), u"external"_s);
    QCOMPARE_EQ(suppression()["status"_L1].toString(), u"accepted"_s);
    QCOMPARE_EQ(suppression()["justification"_L1].toString(),
        u"The recorder of this site cannot do it before its next update. Agreed by: Ms Okafor, head of security. "
        "Until 2025-12-31."_s);
    record.sections[0].exception->expires = record.ended.date().addDays(-1);
    QCOMPARE_EQ(suppression()["status"_L1].toString(), u"rejected"_s);
    record.sections[0].exception->approver.clear();
    QCOMPARE_EQ(suppression()["status"_L1].toString(), u"underReview"_s);
    record.sections[0].exception.reset();
    QCOMPARE_EQ(suppression()["status"_L1].toString(), u"underReview"_s);
}

void SarifLogTest::reportsAFailedCheckAsANotification()
{
    const QJsonObject good = runOf(typicalRecord())["invocations"_L1][0].toObject();
    QVERIFY(good["executionSuccessful"_L1].toBool());
    QCOMPARE_EQ(good["startTimeUtc"_L1].toString(), u"2025-04-25T12:03:09Z"_s);
    QCOMPARE_EQ(good["endTimeUtc"_L1].toString(), u"2025-04-25T12:08:21Z"_s);
    const QJsonObject bad = runOf(oneRow(Status::Error))["invocations"_L1][0].toObject();
    QVERIFY(!bad["executionSuccessful"_L1].toBool(true));
    const QJsonObject notification = bad["toolExecutionNotifications"_L1][0].toObject();
    QCOMPARE_EQ(notification["message"_L1]["text"_L1].toString(),
        u"The camera closed the connection in the middle of its answer."_s);
    QCOMPARE_EQ(notification["associatedRule"_L1]["id"_L1].toString(), u"ports_changed"_s);
}

void SarifLogTest::tellsWhatIsBeyondTheGuide()
{
    const QJsonArray results = runOf(typicalRecord())["results"_L1].toArray();
    QCOMPARE_EQ(results.size(), typicalRecord().sections.size() + 2);
    const QJsonObject ftp = results[results.size() - 2].toObject();
    QCOMPARE_EQ(ftp["ruleId"_L1].toString(), u"beyond_guide"_s);
    QCOMPARE_EQ(ftp["kind"_L1].toString(), u"review"_s);
    QCOMPARE_EQ(ftp["message"_L1]["text"_L1].toString(), u"Beyond the guide, ftp: Port 21 is open."_s);
    QCOMPARE_EQ(results.last()["kind"_L1].toString(), u"informational"_s);
}

void SarifLogTest::namesTheCameraAsTheArtifact_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("uri");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"https://192.0.2.7/"_s;
    QTest::newRow("port") << u"192.0.2.7:8443"_s << u"https://192.0.2.7:8443/"_s;
    QTest::newRow("http") << u"http://192.0.2.7:8080"_s << u"http://192.0.2.7:8080/"_s;
    QTest::newRow("IPv6") << u"2001:db8::7"_s << u"https://[2001:db8::7]/"_s;
    QTest::newRow("name") << u"camera-7.local"_s << u"https://camera-7.local/"_s;
    QTest::newRow("login") << u"https://root:x@192.0.2.7"_s << u"camera"_s;
    QTest::newRow("none") << QString() << u"camera"_s;
}

void SarifLogTest::namesTheCameraAsTheArtifact()
{
    QFETCH(QString, address);
    QFETCH(QString, uri);
    Record record = typicalRecord();
    record.camera.address = address;
    const QJsonObject run = runOf(record);
    const QJsonObject artifact = run["artifacts"_L1][0].toObject();
    QCOMPARE_EQ(artifact["location"_L1]["uri"_L1].toString(), uri);
    QCOMPARE_EQ(artifact["properties"_L1]["mac"_L1].toString(), u"00:02:D1:32:2F:7D"_s);
    const QJsonValue location = run["results"_L1][0]["locations"_L1][0];
    QCOMPARE_EQ(location["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1].toString(), uri);
}

void SarifLogTest::tagsARuleWithItsControls()
{
    const QJsonArray rules = runOf(typicalRecord())["tool"_L1]["driver"_L1]["rules"_L1].toArray();
    const QJsonObject rule = rules[1].toObject();
    QCOMPARE_EQ(rule["id"_L1].toString(), u"root_password_strong"_s);
    QCOMPARE_EQ(rule["name"_L1].toString(), u"RootPasswordStrong"_s);
    QCOMPARE_EQ(rule["shortDescription"_L1]["text"_L1].toString(), u"Set a strong root password."_s);
    const QJsonArray tags {
        u"security"_s, u"csc6:5"_s, u"cis8:4.7"_s, u"cis8:5.2"_s, u"en303645:5.1-1"_s, u"iec62443:CR 1.5"_s};
    QCOMPARE_EQ(rule["properties"_L1]["tags"_L1].toArray(), tags);
}

void SarifLogTest::knowsTheSameFindingAgain()
{
    const auto fingerprint = [](const Record &record) {
        return firstResult(record)["partialFingerprints"_L1]["cameraAndSection/v1"_L1].toString();
    };
    Record later = oneRow(Status::Fail);
    later.camera.address = u"192.0.2.99"_s;
    later.ended = later.ended.addDays(100);
    QCOMPARE_EQ(fingerprint(later), fingerprint(oneRow(Status::Pass)));
    later.camera.mac = u"00:02:D1:32:2F:7E"_s;
    QVERIFY(fingerprint(later) != fingerprint(oneRow(Status::Pass)));
}

void SarifLogTest::masksSecrets()
{
    for (const auto &[name, record] : allSamples())
        QVERIFY2(!report::toSarif(record).contains("leaked!"), name.constData());
}

void SarifLogTest::makesNoLinkOfAValue()
{
    Record record = typicalRecord();
    record.sections[0].note = Text::verbatim(u"[page](https://example.org) {0}"_s);
    const QString text = firstResult(record)["message"_L1]["text"_L1].toString();
    QVERIFY2(text.endsWith(u"[page] (https://example.org) {{0}}"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(SarifLogTest)
#include "tst_sarif_log.moc"
