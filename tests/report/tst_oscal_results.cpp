// SPDX-License-Identifier: Apache-2.0
#include "report/oscal_results.h"
#include "report/record_json.h"
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

QJsonObject resultsOf(const Record &record)
{
    return QJsonDocument::fromJson(report::toOscal(record)).object()["assessment-results"_L1].toObject();
}

QJsonObject resultOf(const Record &record)
{
    return resultsOf(record)["results"_L1][0].toObject();
}

/// The first finding of a record of one row.
QJsonObject findingOf(const Record &record)
{
    return resultOf(record)["findings"_L1][0].toObject();
}

Record oneRow(Status status)
{
    Record record = advancedRecord(status);
    record.sections = {record.sections.last()};
    record.beyondGuide.clear();
    return record;
}

/// Every string below the value, with the key it stands at.
void collect(const QJsonValue &value, const QString &key, QMultiMap<QString, QString> &found)
{
    if (value.isString())
        found.insert(key, value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        collect(item, key, found);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(*it, it.key(), found);
}

QMultiMap<QString, QString> stringsIn(const QByteArray &document)
{
    QMultiMap<QString, QString> found;
    collect(QJsonDocument::fromJson(document).object(), {}, found);
    return found;
}

QString propertyIn(const QJsonObject &object, const QString &name)
{
    const QJsonArray properties = object["props"_L1].toArray();
    for (const QJsonValue &property : properties) {
        if (property["name"_L1].toString() == name)
            return property["value"_L1].toString();
    }
    return {};
}

} // namespace

class OscalResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTheSameForTheSameRecord();
    void isTheSameFromTheRecordsFile();
    void refersOnlyToWhatIsThere_data();
    void refersOnlyToWhatIsThere();
    void saysWhatEachStatusIsWorth_data();
    void saysWhatEachStatusIsWorth();
    void tellsARiskThatSomebodyTookFromOneThatNobodyDid();
    void tellsHowEachProofWasFound();
    void namesTheCameraAlikeInEachRecord();
    void namesWhoDidIt();
    void masksSecrets();
    void turnsMarkupIntoText();
};

void OscalResultsTest::isTheSameForTheSameRecord()
{
    QCOMPARE_EQ(report::toOscal(richRecord()), report::toOscal(richRecord()));
    Record other = richRecord();
    other.sections[3].note = Text("Something else");
    QVERIFY(resultsOf(other)["uuid"_L1] != resultsOf(richRecord())["uuid"_L1]);
}

void OscalResultsTest::isTheSameFromTheRecordsFile()
{
    const auto read = report::recordFromJson(report::toJson(typicalRecord()));
    QVERIFY(read);
    QCOMPARE_EQ(report::toOscal(*read), report::toOscal(typicalRecord()));
}

void OscalResultsTest::refersOnlyToWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const auto &[name, record] : allSamples())
        QTest::newRow(name.constData()) << report::toOscal(record);
}

void OscalResultsTest::refersOnlyToWhatIsThere()
{
    QFETCH(QByteArray, document);
    const auto strings = stringsIn(document);
    const QStringList uuids = strings.values(u"uuid"_s);
    const QSet<QString> known(uuids.begin(), uuids.end());
    QCOMPARE_EQ(known.size(), uuids.size());
    for (const auto *key : {"observation-uuid", "risk-uuid", "subject-uuid", "actor-uuid", "component-uuid",
             "party-uuids", "member-of-organizations"}) {
        for (const QString &uuid : strings.values(QString::fromLatin1(key)))
            QVERIFY2(known.contains(uuid), key);
    }
    QVERIFY(known.contains(strings.value(u"href"_s).mid(1)));
    const QStringList ids = strings.values(u"id"_s);
    for (const auto *key : {"target-id", "objective-id", "role-id"}) {
        for (const QString &id : strings.values(QString::fromLatin1(key)))
            QVERIFY2(ids.contains(id), key);
    }
}

void OscalResultsTest::saysWhatEachStatusIsWorth_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("risk");
    const auto row = [](const char *status, const char *state, const char *reason, const char *risk) {
        QTest::newRow(status) << QString::fromLatin1(status) << QString::fromLatin1(state)
                              << QString::fromLatin1(reason) << QString::fromLatin1(risk);
    };
    row("Pass", "satisfied", "pass", "");
    row("Fixed", "satisfied", "pass", "");
    row("Attested", "satisfied", "other", "");
    row("NotApplicable", "satisfied", "other", "");
    row("Fail", "not-satisfied", "fail", "open");
    row("Contradiction", "not-satisfied", "fail", "open");
    row("Exception", "not-satisfied", "other", "deviation-approved");
    row("ManualOpen", "not-satisfied", "other", "");
    row("NotTested", "not-satisfied", "other", "");
    row("Error", "not-satisfied", "other", "");
}

void OscalResultsTest::saysWhatEachStatusIsWorth()
{
    QFETCH(QString, status);
    QFETCH(QString, state);
    QFETCH(QString, reason);
    QFETCH(QString, risk);
    const Record record = oneRow(*statusNamed(status));
    const QJsonObject finding = findingOf(record);
    const QJsonObject target = finding["target"_L1].toObject();
    QCOMPARE_EQ(target["target-id"_L1].toString(), u"ports_changed_obj"_s);
    QCOMPARE_EQ(target["status"_L1]["state"_L1].toString(), state);
    QCOMPARE_EQ(target["status"_L1]["reason"_L1].toString(), reason);
    QCOMPARE_EQ(propertyIn(finding, u"status"_s), status);
    QCOMPARE_EQ(resultOf(record)["risks"_L1][0]["status"_L1].toString(), risk);
    QCOMPARE_EQ(finding.contains("related-risks"_L1), !risk.isEmpty());
    QCOMPARE_EQ(target["implementation-status"_L1]["state"_L1].toString(),
        status == "NotApplicable"_L1 ? u"not-applicable"_s : QString());
    // Whatever is satisfied without a measurement says so.
    const bool isMeasured = reason == "pass"_L1 || reason == "fail"_L1;
    QVERIFY(isMeasured || !target["status"_L1]["remarks"_L1].toString().isEmpty());

    Record bare = record;
    bare.sections[0].note = Text();
    const QString bareState = findingOf(bare)["target"_L1]["status"_L1]["state"_L1].toString();
    QCOMPARE_EQ(bareState, status == "NotApplicable"_L1 ? u"not-satisfied"_s : state);
}

void OscalResultsTest::tellsARiskThatSomebodyTookFromOneThatNobodyDid()
{
    Record record = oneRow(Status::Exception);
    const auto risk = [&record] { return resultOf(record)["risks"_L1][0].toObject(); };
    QCOMPARE_EQ(risk()["deadline"_L1].toString(), u"2025-12-31T23:59:59Z"_s);
    QCOMPARE_EQ(propertyIn(risk(), u"approver"_s), u"Ms Okafor, head of security"_s);
    QVERIFY(risk()["risk-log"_L1]["entries"_L1][0]["description"_L1].toString().contains(u"The recorder"_s));
    record.sections[0].exception->expires = record.ended.date().addDays(-1);
    QCOMPARE_EQ(risk()["status"_L1].toString(), u"open"_s);
    record.sections[0].exception->expires = QDate();
    record.sections[0].exception->approver = u" "_s;
    QCOMPARE_EQ(risk()["status"_L1].toString(), u"deviation-requested"_s);
    record.sections[0].exception.reset();
    QCOMPARE_EQ(risk()["status"_L1].toString(), u"deviation-requested"_s);
}

void OscalResultsTest::tellsHowEachProofWasFound()
{
    const Record record = richRecord();
    const QJsonArray observations = resultOf(record)["observations"_L1].toArray();
    qsizetype i = 0;
    for (const RecordedSection &row : record.sections) {
        for (const Proof &proof : row.proof) {
            const QJsonObject observation = observations[i++].toObject();
            const bool isWord = proof.kind == Proof::Kind::Attested;
            const QString method = isWord          ? u"INTERVIEW"_s
                : proof.kind == Proof::Kind::Probe ? u"TEST"_s
                                                   : u"EXAMINE"_s;
            QCOMPARE_EQ(observation["methods"_L1][0].toString(), method);
            QCOMPARE_EQ(
                observation["origins"_L1][0]["actors"_L1][0]["type"_L1].toString(), isWord ? u"party"_s : u"tool"_s);
            QCOMPARE_EQ(propertyIn(observation, u"result"_s), proof.ok ? u"as-expected"_s : u"not-as-expected"_s);
        }
    }
    const QJsonObject ftp = observations[i].toObject();
    QCOMPARE_EQ(ftp["types"_L1][0].toString(), u"discovery"_s);
    QCOMPARE_EQ(ftp["relevant-evidence"_L1][0]["description"_L1].toString(), u"TCP port 21: open\n220 FTP"_s);
    QCOMPARE_EQ(observations.size(), i + record.beyondGuide.size());
}

void OscalResultsTest::namesTheCameraAlikeInEachRecord()
{
    const auto camera = [](const Record &record) {
        return resultOf(record)["local-definitions"_L1]["inventory-items"_L1][0].toObject();
    };
    const QJsonObject item = camera(typicalRecord());
    QCOMPARE_EQ(propertyIn(item, u"mac-address"_s), u"00:02:D1:32:2F:7D"_s);
    QCOMPARE_EQ(propertyIn(item, u"ipv4-address"_s), u"192.168.1.20"_s);
    QCOMPARE_EQ(propertyIn(item, u"uri"_s), u"https://192.168.1.20/"_s);
    QCOMPARE_EQ(propertyIn(item, u"software-version"_s), u"FD9387-VVTK-0110a"_s);
    const auto kindOf = [&camera](const QString &address) {
        Record record = typicalRecord();
        record.camera.address = address;
        const QJsonArray properties = camera(record)["props"_L1].toArray();
        for (const QJsonValue &property : properties) {
            if (address.contains(property["value"_L1].toString()))
                return property["name"_L1].toString();
        }
        return QString();
    };
    QCOMPARE_EQ(kindOf(u"[2001:db8::7]:8443"_s), u"ipv6-address"_s);
    QCOMPARE_EQ(kindOf(u"http://camera-7.local"_s), u"fqdn"_s);
    Record moved = advancedRecord(Status::Fail);
    moved.camera.address = u"192.168.1.99"_s;
    QCOMPARE_EQ(camera(moved)["uuid"_L1], item["uuid"_L1]);
    moved.camera.mac = u"00:02:D1:32:2F:7E"_s;
    QVERIFY(camera(moved)["uuid"_L1] != item["uuid"_L1]);
}

void OscalResultsTest::namesWhoDidIt()
{
    const auto names = [](const Record &record) {
        const QJsonArray parties = resultsOf(record)["metadata"_L1]["parties"_L1].toArray();
        QStringList all;
        for (const QJsonValue &party : parties)
            all.append(party["name"_L1].toString());
        return all;
    };
    Record record = typicalRecord();
    QCOMPARE_EQ(
        names(record), QStringList({u"Nordlicht Security GmbH"_s, u"Jonas Brandt"_s, u"Harbour Logistics AG"_s}));
    record.site.customer.name = record.site.installer.company;
    QCOMPARE_EQ(names(record), QStringList({u"Nordlicht Security GmbH"_s, u"Jonas Brandt"_s}));
    record.site.installer = {};
    record.site.customer = {};
    QCOMPARE_EQ(names(record), QStringList {u"The installer, not named"_s});
}

void OscalResultsTest::masksSecrets()
{
    for (const auto &[name, record] : allSamples())
        QVERIFY2(!report::toOscal(record).contains("leaked!"), name.constData());
}

void OscalResultsTest::turnsMarkupIntoText()
{
    const auto strings = stringsIn(report::toOscal(recordFullOf(u"<b>[x](y) `z` {{ insert: p }} a_b"_s)));
    for (const auto *key : {"title", "description", "prose", "statement", "remarks"}) {
        QVERIFY(strings.contains(QString::fromLatin1(key)));
        for (const QString &text : strings.values(QString::fromLatin1(key))) {
            QString rest = text;
            rest.remove(u"\\<"_s).remove(u"\\["_s).remove(u"\\`"_s).remove(u"\\{"_s);
            for (const QChar active : u"<[`{"_s)
                QVERIFY2(!rest.contains(active), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(OscalResultsTest)
#include "tst_oscal_results.moc"
