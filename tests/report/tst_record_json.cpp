// SPDX-License-Identifier: Apache-2.0
#include "report/record_json.h"
#include "sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

class RecordJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hasExactlyTheKeysOfTheContract_data();
    void hasExactlyTheKeysOfTheContract();
    void writesValuesAsTheContractSays();
    void countsTheScoreOfEachLevel();
    void writesNullWhereThereIsNoValue();
    void masksValuesOfSecretNames();
    void comesBackAsItWas();
    void bringsTheHandoverBack();
    void hasNoKeyForAHandoverThatNobodyKnows();
    void keepsTheSameBytesOnASecondTurn();
    void toleratesAbsentOptionalKeys();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void refusesAnOversizedRecord();

private:
    static QJsonObject json(const Record &record) { return QJsonDocument::fromJson(report::toJson(record)).object(); }
};

void RecordJsonTest::hasExactlyTheKeysOfTheContract_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("keys");
    const auto add = [](const char *name, const QStringList &path, const char *keys) {
        QTest::newRow(name) << path << QString::fromLatin1(keys);
    };
    // The keys of the contract, and beyondGuide.
    add("top", {}, "beyondGuide camera ended installer level requests schema score sections site started tool");
    add("tool", {u"tool"_s}, "name version");
    add("installer", {u"installer"_s}, "company name phone");
    add("camera", {u"camera"_s}, "address certificateSha256 clockOffsetSeconds firmwareAfter firmwareBefore mac model");
    add("score", {u"score"_s}, "advanced basic enterprise");
    add("score of a level", {u"score"_s, u"basic"_s}, "counted passed reached");
    add("section", {u"sections"_s},
        "after before changes controls exception guide id level note proof recommended status title");
    add("controls", {u"sections"_s, u"controls"_s}, "cis8 csc6 en303645 iec62443");
    add("proof", {u"sections"_s, u"proof"_s}, "at expected kind ok seen what");
    add("change", {u"sections"_s, u"changes"_s}, "effect name new old outcome");
    add("exception", {u"sections"_s, u"exception"_s}, "approver expires reason");
    add("requests", {u"requests"_s}, "failedLogins http tlsHandshakes writes");
}

void RecordJsonTest::hasExactlyTheKeysOfTheContract()
{
    QFETCH(QStringList, path);
    QFETCH(QString, keys);
    Record record = typicalRecord();
    record.sections = {richRecord().sections[19]};
    QJsonValue value = json(record);
    for (const QString &step : path) {
        value = value[step];
        if (value.isArray())
            value = value[0];
    }
    QCOMPARE_EQ(value.toObject().keys().join(u' '), keys);
}

void RecordJsonTest::writesValuesAsTheContractSays()
{
    const QJsonObject object = json(typicalRecord());
    QCOMPARE_EQ(object["schema"_L1].toString(), u"camlock-record/1"_s);
    QCOMPARE_EQ(object["tool"_L1]["name"_L1].toString(), u"camlock"_s);
    QCOMPARE_EQ(object["started"_L1].toString(), u"2025-04-25T14:03:09+02:00"_s);
    QCOMPARE_EQ(object["level"_L1].toString(), u"basic"_s);
    QCOMPARE_EQ(object["site"_L1]["name"_L1].toString(), u"Harbour Gate 3"_s);
    QVERIFY(object["site"_L1]["installer"_L1].isUndefined());
    QCOMPARE_EQ(object["installer"_L1]["company"_L1].toString(), u"Nordlicht Security GmbH"_s);
    const QJsonValue rtsp = object["sections"_L1][7];
    QCOMPARE_EQ(rtsp["id"_L1].toString(), u"rtsp_authentication_on"_s);
    QCOMPARE_EQ(rtsp["status"_L1].toString(), u"Contradiction"_s);
    QCOMPARE_EQ(rtsp["proof"_L1][0]["kind"_L1].toString(), u"readback"_s);
    QCOMPARE_EQ(rtsp["proof"_L1][1]["kind"_L1].toString(), u"probe"_s);
    QCOMPARE_EQ(rtsp["proof"_L1][1]["ok"_L1], QJsonValue(false));
    QCOMPARE_EQ(object["sections"_L1][8]["exception"_L1]["expires"_L1].toString(), u"2026-04-25"_s);
    QCOMPARE_EQ(object["requests"_L1]["http"_L1].toInt(), 41);
}

void RecordJsonTest::countsTheScoreOfEachLevel()
{
    const QJsonObject score = json(typicalRecord())["score"_L1].toObject();
    QCOMPARE_EQ(score["basic"_L1], (QJsonObject {{u"passed"_s, 9}, {u"counted"_s, 11}, {u"reached"_s, false}}));
    QCOMPARE_EQ(score["advanced"_L1], (QJsonObject {{u"passed"_s, 0}, {u"counted"_s, 0}, {u"reached"_s, false}}));
}

void RecordJsonTest::writesNullWhereThereIsNoValue()
{
    Record record = typicalRecord();
    record.ended = {};
    record.camera.clockOffsetSeconds.reset();
    const QJsonObject object = json(record);
    QVERIFY(object["ended"_L1].isNull());
    QVERIFY(object["camera"_L1]["clockOffsetSeconds"_L1].isNull());
    QVERIFY(object["sections"_L1][0]["exception"_L1].isNull());
}

void RecordJsonTest::masksValuesOfSecretNames()
{
    const QByteArray written = report::toJson(richRecord());
    QVERIFY(!written.contains("leaked!"));
    const QJsonObject object = QJsonDocument::fromJson(written).object();
    QCOMPARE_EQ(object["site"_L1]["answers"_L1]["root_password_strong"_L1]["newPassword"_L1].toString(), u"(secret)"_s);
    QCOMPARE_EQ(object["site"_L1]["answers"_L1]["root_password_strong"_L1]["source"_L1].toString(), u"generated"_s);
    QCOMPARE_EQ(object["sections"_L1][13]["changes"_L1][0]["new"_L1].toString(), u"(secret)"_s);
    QCOMPARE_EQ(object["sections"_L1][13]["proof"_L1][2]["seen"_L1].toString(), u"logs in"_s);
}

void RecordJsonTest::comesBackAsItWas()
{
    const Record record = typicalRecord();
    const auto read = report::recordFromJson(report::toJson(record));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == record);
}

void RecordJsonTest::bringsTheHandoverBack()
{
    Record record = typicalRecord();
    record.handover = sampleHandover();
    const QJsonObject object = json(record)["handover"_L1].toObject();
    QCOMPARE_EQ(object["switch"_L1].toString(), u"SW-GATE-B"_s);
    QCOMPARE_EQ(object["certificate"_L1]["renewBy"_L1].toString(), u"2027-03-25"_s);
    QCOMPARE_EQ(object["openPoints"_L1][0]["by"_L1].toString(), u"2025-05-09"_s);
    const auto read = report::recordFromJson(report::toJson(record));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == record);
    // All of it may be missing, and so may each of its keys.
    record.handover = {};
    record.handover.location = u"Gate 3"_s;
    const auto sparse = report::recordFromJson(report::toJson(record));
    QVERIFY2(sparse, sparse ? "" : qPrintable(sparse.error().detail));
    QVERIFY(*sparse == record);
}

void RecordJsonTest::hasNoKeyForAHandoverThatNobodyKnows()
{
    QVERIFY(!json(typicalRecord()).contains("handover"_L1));
}

void RecordJsonTest::keepsTheSameBytesOnASecondTurn()
{
    const QByteArray once = report::toJson(richRecord());
    const auto read = report::recordFromJson(once);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE_EQ(report::toJson(*read), once);
}

void RecordJsonTest::toleratesAbsentOptionalKeys()
{
    const auto read = report::recordFromJson(R"({"schema": "camlock-record/1", "level": "advanced", "camera": {},
        "sections": [{"id": "upnp_off", "title": "Off", "level": "basic", "status": "Pass", "exception": null}]})");
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE_EQ(read->level, Level::Advanced);
    QCOMPARE_EQ(read->sections.size(), 1);
    QVERIFY(!read->started.isValid());
    QVERIFY(read->score(Level::Basic).reached);
}

void RecordJsonTest::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("inMessage");
    const QByteArray whole = report::toJson(typicalRecord());
    const auto with = [&whole](const char *from, const char *to) { return QByteArray(whole).replace(from, to); };
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("half written") << whole.left(whole.indexOf("\"ended\"") + 10) << u"line "_s;
    QTest::newRow("syntax error on line 3")
        << QByteArray("{\n\"schema\": \"camlock-record/1\",\n\"level\" 5}") << u"line 3"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"one JSON object"_s;
    QTest::newRow("too deep") << QByteArray(5000, '[') << u"line 1"_s;
    QTest::newRow("another schema") << with("camlock-record/1", "camlock-record/2") << u"\"schema\""_s;
    QTest::newRow("unknown key") << with("\"requests\"", "\"request\"") << u"\"request\" is not a known key"_s;
    QTest::newRow("unknown key inside") << with("\"firmwareAfter\"", "\"firmware\"") << u"\"camera.firmware\""_s;
    QTest::newRow("unknown status") << with("\"Contradiction\"", "\"Splendid\"") << u"\"sections[7].status\""_s;
    QTest::newRow("unknown level") << with("\"level\": \"basic\"", "\"level\": \"best\"") << u"level\""_s;
    QTest::newRow("unknown proof") << with("\"readback\"", "\"hearsay\"") << u"proof[0].kind\""_s;
    QTest::newRow("same id twice") << with("\"upnp_off\"", "\"audio_off\"") << u"stands twice"_s;
    QTest::newRow("time without zone") << with("14:03:09+02:00", "14:03:09") << u"\"started\""_s;
    QTest::newRow("impossible date") << with("2026-04-25", "2026-02-31") << u"expires\""_s;
    QTest::newRow("negative count") << with("\"http\": 41", "\"http\": -1") << u"\"requests.http\""_s;
    QTest::newRow("fraction") << with("\"clockOffsetSeconds\": 1", "\"clockOffsetSeconds\": 1.5") << u"clockOffset"_s;
    QTest::newRow("number for a text") << with("\"mac\": \"00:02:D1:32:2F:7D\"", "\"mac\": 7") << u"\"camera.mac\""_s;
    QTest::newRow("site file is wrong") << with("\"ntpServer\"", "\"ntpServers\"") << u"ntpServers"_s;
    Record handed = typicalRecord();
    handed.handover = sampleHandover();
    const QByteArray more = report::toJson(handed);
    const auto handing = [&more](const char *from, const char *to) { return QByteArray(more).replace(from, to); };
    QTest::newRow("unknown key of the hand-over")
        << handing("\"sitePlanId\"", "\"planId\"") << u"\"handover.planId\" is not a known key"_s;
    QTest::newRow("impossible review") << handing("2026-10-01", "2026-10-32") << u"\"handover.nextReview\""_s;
    QTest::newRow("account without a name")
        << handing("\"name\": \"gatehouse\",", "") << u"\"handover.accounts[2].name\" is missing"_s;
    QTest::newRow("certificate is a text")
        << handing("\"issuer\": \"CN=Harbour Gate site CA\"", "\"issuer\": 4") << u"\"handover.certificate.issuer\""_s;
    QTest::newRow("open point about nothing")
        << handing("\"what\": \"firmware_current\",", "") << u"what\" is missing"_s;
    QTest::newRow("open point by some day") << handing("2025-05-09", "soon") << u"\"handover.openPoints[0].by\""_s;
    QTest::newRow("no rows") << QByteArray(R"({"schema": "camlock-record/1", "level": "basic", "camera": {}})")
                             << u"\"sections\" is missing"_s;
}

void RecordJsonTest::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, inMessage);
    const auto read = report::recordFromJson(json);
    QVERIFY(!read);
    QCOMPARE_EQ(read.error().kind, Error::Kind::BadReply);
    QVERIFY2(read.error().detail.contains(inMessage), qPrintable(read.error().detail));
}

void RecordJsonTest::refusesAnOversizedRecord()
{
    QByteArray json = report::toJson(typicalRecord());
    json.append(QByteArray(report::largestRecord, ' '));
    const auto read = report::recordFromJson(json);
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains(u"too large"_s));
}

QTEST_GUILESS_MAIN(RecordJsonTest)
#include "tst_record_json.moc"
