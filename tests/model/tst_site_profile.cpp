// SPDX-License-Identifier: Apache-2.0
#include "model/site_profile.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

using Values = QMap<QString, QString>;

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

    void refusesWhatCanBeSaidAsTyped_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *title, const QByteArray &keys, const char *named) {
            QTest::newRow(title) << QByteArray(R"({"schema": "camlock-site/1", )" + keys + "}")
                                 << QString::fromLatin1(named);
        };
        row("a word in the list", R"("accessList": ["192.0.2.1", "recorder"])", "\"accessList[1]\" cannot be used");
        row("host bits", R"("accessList": ["192.0.2.1/24"])", "192.0.2.0/24");
        row("blank entry", R"("accessList": [""])", "\"accessList[0]\"");
        row("entry that is a number", R"("accessList": [192])", "\"accessList[0]\" must be a text");
        row("administrator is a name", R"("administratorAddress": "chief.lan")", "\"administratorAddress\"");
        row("administrator is a network", R"("administratorAddress": "192.0.2.0/24")", "\"administratorAddress\"");
        row("reserved port", R"("ports": {"http": 81})", "\"ports.http\" must be 80, or");
        row("another service's usual port", R"("ports": {"rtsp": 443})", "\"ports.rtsp\"");
        row("port twice", R"("ports": {"http": 8443, "https": 8443})", "\"ports.https\"");
        row("recorder is root", R"("vms": {"name": "root"})", "\"vms.name\" must be another account than root");
        row("recorder is Root", R"("vms": {"name": "Root"})", "\"vms.name\"");
        row("colon", R"("vms": {"name": "v:s"})", "\"vms.name\"");
        row("quote", R"("vms": {"name": "v's"})", "\"vms.name\"");
        row("recorder's address", R"("vms": {"name": "vms", "address": "a b"})", "\"vms.address\"");
        row("recorder may do everything", R"("vms": {"name": "vms", "role": "administrator"})", "\"vms.role\"");
        row("account is root", R"("accounts": [{"name": "root", "role": "viewer"}])", "\"accounts[0].name\"");
        row("account with comma", R"("accounts": [{"name": "a,b", "role": "viewer"}])", "\"accounts[0].name\"");
        row("country", R"("https": {"subject": {"country": "Taiwan"}})", "\"https.subject.country\"");
        row("organization", R"("https": {"subject": {"organization": "A & B"}})", "\"https.subject.organization\"");
        row("long unit", "\"https\": {\"subject\": {\"unit\": \"" + QByteArray(33, 'u') + "\"}}", "at most 32");
        row("no days", R"("https": {"days": 0})", "\"https.days\"");
        row("log server", R"("logServer": "log server")", "\"logServer\"");
        row("no streams", R"("streamLimit": 0)", "\"streamLimit\"");
    }

    void refusesWhatCanBeSaidAsTyped() { refusesAndNamesThePlace(); }

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

    void seedsTheAdvancedSections_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<Values>("values");
        QTest::newRow("recorder") << u"vms_user_separate"_s
                                  << Values {{u"name"_s, u"vms"_s}, {u"role"_s, u"operator"_s},
                                         {u"address"_s, u"10.0.0.3"_s},
                                         {u"accounts"_s, u"guard=viewer,chief=administrator"_s}};
        QTest::newRow("HTTPS") << u"https_on"_s
                               << Values {{u"certificate"_s, u"siteCa"_s}, {u"only"_s, u"1"_s}, {u"days"_s, u"365"_s},
                                      {u"country"_s, u"DE"_s}, {u"state"_s, u"HH"_s}, {u"locality"_s, u"Hamburg"_s},
                                      {u"organization"_s, u"Port"_s}, {u"unit"_s, u"IT"_s}};
        QTest::newRow("streams") << u"stream_limit_set"_s << Values {{u"limit"_s, u"5"_s}};
        QTest::newRow("access list") << u"access_list_on"_s
                                     << Values {{u"entries"_s, u"192.0.2.10,192.0.2.0/24"_s},
                                            {u"administrator"_s, u"192.0.2.10"_s}};
        QTest::newRow("log") << u"remote_log_on"_s << Values {{u"server"_s, u"10.0.0.2"_s}, {u"port"_s, u"514"_s}};
        QTest::newRow("ports") << u"ports_changed"_s
                               << Values {{u"http"_s, u"8080"_s}, {u"httpAlternate"_s, u"8081"_s},
                                      {u"https"_s, u"8443"_s}, {u"rtsp"_s, u"8554"_s}};
    }

    void seedsTheAdvancedSections()
    {
        QFETCH(const QString, section);
        QFETCH(const Values, values);
        SiteProfile site = *parseSiteProfile(everything, ids);
        QCOMPARE(answersFrom(site).of(section).values, values);
        site.answers[section] = {{values.firstKey(), u"mine"_s}};
        QCOMPARE(answersFrom(site).value(section, values.firstKey()), u"mine"_s);
    }

    void saysNoToHttpsOnlyOutLoud()
    {
        SiteProfile site;
        site.https.only = false;
        QCOMPARE(answersFrom(site).value(u"https_on"_s, u"only"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestSiteProfile)
#include "tst_site_profile.moc"
