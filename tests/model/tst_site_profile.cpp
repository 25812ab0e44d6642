// SPDX-License-Identifier: Apache-2.0
#include "model/site_profile.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList ids {
    u"clock_correct"_s, u"ntp_server_set"_s, u"privileges_separated"_s, u"audio_off"_s, u"firmware_current"_s};

/// Every key of the contract, once.
const QByteArray everything = R"({
    "schema": "camlock-site/1", "level": "advanced", "name": "Harbour",
    "installer": {"company": "Safe Ltd", "name": "Ada", "phone": "123"},
    "customer": {"name": "Port", "address": "Quay 1", "contact": "Bo", "contract": "C-7"},
    "ntpServer": "ntp.lan", "timeZone": "Europe/Berlin", "logServer": "10.0.0.2", "logPort": 514,
    "vms": {"name": "vms", "role": "operator", "address": "10.0.0.3"},
    "accounts": [{"name": "guard", "role": "viewer"}, {"name": "chief", "role": "administrator"}],
    "accessList": ["192.0.2.10", "192.0.2.0/24"], "administratorAddress": "192.0.2.10", "streamLimit": 5,
    "https": {"certificate": "siteCa", "only": true,
              "subject": {"country": "DE", "state": "HH", "locality": "Hamburg", "organization": "Port", "unit": "IT"},
              "days": 365},
    "ports": {"http": 8080, "httpAlternate": 8081, "https": 8443, "rtsp": 8554},
    "ieee8021x": {"method": "tls", "identity": "cam", "caFile": "ca.pem", "certificateFile": "c.pem", "keyFile": "k.pem"},
    "keep": {"audio_off": "the guard listens"}, "attest": {"firmware_current": "looked it up"},
    "answers": {"clock_correct": {"timeZone": "Asia/Taipei"}, "audio_off": {"mute": false, "gain": 3}}
})";

} // namespace

class TestSiteProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryKeyAndWritesItAgain()
    {
        const auto site = parseSiteProfile(everything, ids);
        QVERIFY2(site, qPrintable(site ? QString() : site.error().detail));
        QCOMPARE(site->level, Level::Advanced);
        QCOMPARE(site->installer.company, u"Safe Ltd"_s);
        QCOMPARE(site->customer.contract, u"C-7"_s);
        QCOMPARE(site->accounts.size(), 2);
        QCOMPARE(site->accessList.size(), 2);
        QCOMPARE(site->https.only, true);
        QCOMPARE(site->https.subject.locality, u"Hamburg"_s);
        QCOMPARE(site->ports.rtsp, 8554);
        QCOMPARE(site->ieee8021x.method, u"tls"_s);
        QCOMPARE(site->answers.value(u"audio_off"_s).value(u"mute"_s), u"0"_s);
        QCOMPARE(site->answers.value(u"audio_off"_s).value(u"gain"_s), u"3"_s);
        const auto again = parseSiteProfile(QJsonDocument(toJson(*site)).toJson(), ids);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(*again, *site);
    }

    void needsNothingButTheSchema()
    {
        const auto site = parseSiteProfile(R"({"schema": "camlock-site/1"})", ids);
        QVERIFY(site);
        QCOMPARE(*site, SiteProfile());
    }

    void refusesAndNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto with = [](const QByteArray &keys) {
            return QByteArray(R"({"schema": "camlock-site/1", )" + keys + "}");
        };
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
        QTest::newRow("half written") << QByteArray("{\n  \"schema\": \"camlock-site/1\",\n  \"name\": \"Har")
                                      << u"line 3"_s;
        QTest::newRow("missing comma") << QByteArray("{\"schema\": \"camlock-site/1\"\n\"name\": \"x\"}")
                                       << u"line 2"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"one JSON object"_s;
        QTest::newRow("no schema") << QByteArray("{}") << u"schema"_s;
        QTest::newRow("other schema") << QByteArray(R"({"schema": "camlock-site/2"})") << u"camlock-site/1"_s;
        QTest::newRow("unknown key") << with(R"("ntpSever": "a")") << u"\"ntpSever\""_s;
        QTest::newRow("unknown key inside")
            << with(R"("https": {"subject": {"city": "a"}})") << u"\"https.subject.city\""_s;
        QTest::newRow("password") << with(R"("password": "a")") << u"\"password\""_s;
        QTest::newRow("unknown key in a list")
            << with(R"("accounts": [{"name": "a", "role": "viewer", "pass": "x"}])") << u"\"accounts[0].pass\""_s;
        QTest::newRow("wrong type") << with(R"("name": 5)") << u"\"name\""_s;
        QTest::newRow("wrong level") << with(R"("level": "expert")") << u"\"level\""_s;
        QTest::newRow("wrong zone") << with(R"("timeZone": "Mars/Olympus")") << u"\"timeZone\""_s;
        QTest::newRow("port too large") << with(R"("ports": {"http": 70000})") << u"\"ports.http\""_s;
        QTest::newRow("half a port") << with(R"("logPort": 5.5)") << u"\"logPort\""_s;
        QTest::newRow("account without role") << with(R"("accounts": [{"name": "a"}])") << u"\"accounts[0].role\""_s;
        QTest::newRow("no such section") << with(R"("keep": {"audio": "x"})") << u"\"keep.audio\""_s;
        QTest::newRow("no reason") << with(R"("keep": {"audio_off": " "})") << u"\"keep.audio_off\""_s;
        QTest::newRow("answer of no section") << with(R"("answers": {"audio": {}})") << u"\"answers.audio\""_s;
        QTest::newRow("answer that is a list") << with(R"("answers": {"audio_off": {"a": []}})") << u"audio_off.a"_s;
    }

    void refusesAndNamesThePlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto site = parseSiteProfile(json, ids);
        QVERIFY(!site);
        QCOMPARE(site.error().kind, Error::Kind::BadReply);
        QVERIFY2(site.error().detail.contains(named), qPrintable(site.error().detail));
    }

    void turnsWhatItKnowsIntoAnswers()
    {
        const Answers answers = answersFrom(*parseSiteProfile(everything, ids));
        QCOMPARE(answers.value(u"clock_correct"_s, u"timeZone"_s), u"Asia/Taipei"_s); // the answer beats the site's key
        QCOMPARE(answers.value(u"ntp_server_set"_s, u"server"_s), u"ntp.lan"_s);
        QCOMPARE(answers.value(u"privileges_separated"_s, u"accounts"_s),
            u"guard=viewer,chief=administrator,vms=operator"_s);
        QCOMPARE(answers.of(u"audio_off"_s).decision, Decision::Keep);
        QCOMPARE(answers.of(u"audio_off"_s).reason, u"the guard listens"_s);
        QCOMPARE(answers.of(u"firmware_current"_s).attestation, u"looked it up"_s);
        QVERIFY(answersFrom({}).sections.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSiteProfile)
#include "tst_site_profile.moc"
