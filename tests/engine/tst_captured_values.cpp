// SPDX-License-Identifier: Apache-2.0
#include "engine/capture.h"
#include "simulator/profile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

QString capturedValue(const QString &name, const QString &value)
{
    Snapshot snapshot;
    snapshot.parameters.insert(u"system_info_modelname"_s, u"FD9387-HTV"_s);
    snapshot.parameters.insert(name, value);
    const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, {}));
    return profile ? profile->factoryValue(name) : profile.error();
}

} // namespace

/// What stays of a camera's values in a profile made after it, and what is made up.
class TestCapturedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void masksWhatNobodyHasThoughtOf_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a word") << u"Winterthur"_s;
        QTest::newRow("a word among words") << u"h264,Winterthur,aac"_s;
        QTest::newRow("a telephone number") << u"+41522671234"_s;
        QTest::newRow("a long number") << u"8812345678"_s;
        QTest::newRow("a place on earth") << u"47.49986"_s;
        QTest::newRow("a host") << u"cam7.kessler.example.net"_s;
        QTest::newRow("an address") << u"10.44.7.23"_s;
        QTest::newRow("an address with a port") << u"10.44.7.23:8080"_s;
        QTest::newRow("addresses") << u"10.44.7.23;10.44.7.24"_s;
        QTest::newRow("a hardware address") << u"00:02:D1:4B:6E:91"_s;
        QTest::newRow("an address made of it") << u"fe80::202:d1ff:fe4b:6e91"_s;
        QTest::newRow("a mail address") << u"guard@kessler.example.net"_s;
        QTest::newRow("a URL") << u"http://10.44.7.5/notify?key=1234"_s;
        QTest::newRow("a key") << u"MIIEvQIBADANBgkqhkiG9w0BAQ"_s;
        QTest::newRow("letters of another script") << u"金庫室"_s;
        QTest::newRow("a short code") << u"Tor-4711"_s;
        QTest::newRow("a quote and a backslash") << u"a\"b\\c"_s;
    }

    void masksWhatNobodyHasThoughtOf()
    {
        QFETCH(QString, value);
        for (const auto *name : {"vadp_module_i0_status", "event_i0_trigger", "custom_text", "network_x_server",
                 "security_user_i3_name", "system_info_customtext", "videoin_c0_text"}) {
            Snapshot snapshot;
            snapshot.parameters = {{u"system_info_modelname"_s, u"FD9387-HTV"_s}, {QString::fromLatin1(name), value}};
            const QByteArray captured = engine::capturedProfile(snapshot, {});
            const auto profile = simulator::parseProfile(captured);
            QVERIFY2(profile, profile ? "" : qPrintable(profile.error()));
            const QString kept = profile->factoryValue(QString::fromLatin1(name));
            QVERIFY2(!kept.isEmpty() && kept != value && !kept.contains("Winterthur"_L1), qPrintable(kept));
        }
    }

    void keepsTheWordsOfACapabilityAndNothingElseThere()
    {
        const auto kept = [](const QString &value) { return capturedValue(u"capability_custom"_s, value); };
        QCOMPARE(kept(u"smartstream3,WDRpro,Profile-T"_s), u"smartstream3,WDRpro,Profile-T"_s);
        QCOMPARE(kept(u"WDRpro,0002D14B6E91"_s), u"WDRpro,-"_s);
        QCOMPARE(kept(u"cam7.kessler.example.net"_s), u"-"_s);
        QCOMPARE(kept(u"10.44.7.23"_s), u"-"_s);
        QCOMPARE(kept(u"MIIEvQIBADANBgkqhkiG9w0BAQ"_s), u"-"_s);
        QCOMPARE(kept(u"guard@kessler.example.net"_s), u"-"_s);
    }

    void keepsWhatMakesACameraBehave_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const QList<std::pair<const char *, const char *>> kept {{"network_http_port", "8123"},
            {"system_updateinterval", "2592000"}, {"system_daylight_timezones", ",-360,-320,0,40"},
            {"network_rtsp_authmode", "digest"}, {"network_ieee8021x_eapmethod", "eap-tls"},
            {"network_ieee8021x_privatekey_exist", "1"}, {"layout_defaultpassword_minlength", "8"},
            {"capability_videoin_codec", "mjpeg,h264,h265"}, {"capability_api_httpversion", "0311b_1"},
            {"capability_version_onviftesttool", "1412,Profile-S,Profile-G"}, {"capability_audioin_codec", "-"},
            {"security_user_i1_privilege", "operator"}, {"security_privilege_do", "view"},
            {"system_info_firmwareversion", "FD9387-VVTK-2.2002.23.01k"},
            {"system_info_extendedmodelname", "IP816A-HP-LPC(Street)"}, {"system_info_language_i5", "日本語"},
            {"network_rtsp_s0_accessname", "live1s1.sdp"}, {"network_subnet", "255.255.240.0"},
            {"ipfilter_ipv6_allow_i0", "::/0"}, {"ipfilter_ipv4list_i0", "0.0.0.0/0"},
            {"ipfilter_allow_i0_start", "1.0.0.0"}, {"ipfilter_allow_i0_end", "255.255.255.255"},
            {"network_rtsp_s0_multicast_ipaddress", "239.128.1.99"}, {"https_organizationname", "VIVOTEK Inc."},
            {"ddns_enable", "1"}, {"ddns_provider", "DyndnsCustom"}, {"videoin_c0_s0_resolution", "1920x1080"},
            {"syslog_serverport", "514"}, {"snmp_authtyperw", "SHA"}};
        for (const auto &[name, value] : kept)
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(value);
    }

    void keepsWhatMakesACameraBehave()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QCOMPARE(capturedValue(name, value), value);
    }

    void keepsEqualAddressesEqualAndRangesInOrder()
    {
        Snapshot snapshot;
        snapshot.parameters = {{u"system_info_modelname"_s, u"IB9365-HT"_s}, {u"a_ipaddress"_s, u"10.44.7.9"_s},
            {u"b_router"_s, u"10.44.7.1"_s}, {u"c_dns1"_s, u"10.44.7.1"_s}, {u"d_start"_s, u"10.44.8.10"_s},
            {u"e_end"_s, u"10.44.8.200"_s}, {u"f_list"_s, u"10.44.8.10-10.44.8.200"_s}, {u"g_net"_s, u"10.44.0.0/20"_s},
            {u"h_ipv6"_s, u"2a01:4f8:77:12::/64"_s}};
        const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, {}));
        QVERIFY(profile);
        QCOMPARE(profile->factoryValue(u"b_router"_s), profile->factoryValue(u"c_dns1"_s));
        QVERIFY(profile->factoryValue(u"a_ipaddress"_s) != profile->factoryValue(u"b_router"_s));
        const auto start = QHostAddress(profile->factoryValue(u"d_start"_s)).toIPv4Address();
        const auto end = QHostAddress(profile->factoryValue(u"e_end"_s)).toIPv4Address();
        QVERIFY(start < end);
        QVERIFY((start >> 8) == 0xc00002);
        for (const auto *name : {"f_list", "g_net", "h_ipv6"}) {
            const QString entry = profile->factoryValue(QString::fromLatin1(name));
            QVERIFY2(parseAccessEntry(entry), qPrintable(entry));
        }
    }

    void hasNoHttpsSinceAKeyCannotBeTakenAlong()
    {
        QCOMPARE(capturedValue(u"https_enable"_s, u"1"_s), u"0"_s);
        QCOMPARE(capturedValue(u"https_policy"_s, u"1"_s), u"0"_s);
        QCOMPARE(capturedValue(u"https_status"_s, u"1"_s), u"0"_s);
        QCOMPARE(capturedValue(u"https_method"_s, u"manual"_s), u"manual"_s);
        QCOMPARE(capturedValue(u"network_https_port"_s, u"8443"_s), u"8443"_s);
    }

    void letsThisComputerInWhereTheCameraDid_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<bool>("covered");
        QTest::newRow("itself") << u"10.44.7.77"_s << true;
        QTest::newRow("its network") << u"10.44.7.0/24"_s << true;
        QTest::newRow("a range") << u"10.44.7.70-10.44.7.79"_s << true;
        QTest::newRow("another") << u"10.44.7.78"_s << false;
        QTest::newRow("another network") << u"10.44.8.0/24"_s << false;
        QTest::newRow("another range") << u"10.44.7.10-10.44.7.19"_s << false;
    }

    void letsThisComputerInWhereTheCameraDid()
    {
        QFETCH(QString, entry);
        QFETCH(bool, covered);
        Snapshot snapshot;
        snapshot.localAddress = QHostAddress(u"10.44.7.77"_s);
        snapshot.parameters = {{u"ipfilter_ipv4list_i0"_s, entry}};
        const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, {}));
        QVERIFY(profile);
        const QString made = profile->factoryValue(u"ipfilter_ipv4list_i0"_s);
        QVERIFY2(!made.contains("10.44"_L1), qPrintable(made));
        const auto parsed = parseAccessEntry(made);
        QVERIFY2(parsed, qPrintable(made));
        QCOMPARE(parsed->covers(QHostAddress(QHostAddress::LocalHost)), covered);
    }

    void takesOverTheFormOfTheReplies()
    {
        Snapshot snapshot;
        snapshot.parameters = {{u"system_info_modelname"_s, u"IP7133"_s}};
        camera::HttpShape shape;
        shape.replyHeaders = {"Connection: close", "Content-type: {type}", "Set-Cookie: session=4711abc",
            "Server: kessler-proxy", "Date: {date}"};
        shape.pageHeaders = {"Server: Network Camera", "X-Site: Kessler"};
        shape.textType = "text/html";
        shape.challenge = "Basic realm=\"Network Camera\"";
        shape.quoted = false;
        shape.dotted = true;
        shape.anonymousAnswers = true;
        const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, shape));
        QVERIFY(profile);
        QCOMPARE(profile->http.replyHeaders,
            (QStringList {
                u"Connection: close"_s, u"Content-type: {type}"_s, u"Server: Web Server"_s, u"Date: {date}"_s}));
        QCOMPARE(profile->http.pageHeaders, QStringList {u"Server: Network Camera"_s});
        QCOMPARE(profile->http.textType, u"text/html"_s);
        QCOMPARE(profile->http.realm, u"Network Camera"_s);
        QCOMPARE(profile->http.login, simulator::LoginStyle::Basic);
        QCOMPARE(profile->http.anonymous, simulator::AnonymousStyle::Answers);
        QCOMPARE(profile->cgi.answers, simulator::AnswerStyle::Dotted);
        QCOMPARE(profile->generation, u"7xxx"_s);
        shape.pageHeaders.clear();
        QCOMPARE(simulator::parseProfile(engine::capturedProfile(snapshot, shape))->http.pageHeaders.at(1),
            u"Server: Web Server"_s);
        shape.replyHeaders = {"Server: Boa/0.94.14rc21"};
        QCOMPARE(simulator::parseProfile(engine::capturedProfile(snapshot, shape))->http.pageHeaders.at(1),
            u"Server: Boa/0.94.14rc21"_s);
        shape.challenge = "Digest realm=\"Kessler cash desk\", qop=\"auth\"";
        const auto masked = simulator::parseProfile(engine::capturedProfile(snapshot, shape));
        QCOMPARE(masked->http.realm, u"streaming_server"_s);
        QCOMPARE(masked->http.digest, simulator::DigestStyle::Rfc2617);
    }

    void offersCertificatesByOnvifWhereTheCameraDid()
    {
        Snapshot snapshot;
        snapshot.parameters = {{u"system_info_modelname"_s, u"FD9387-HTV"_s}};
        QVERIFY(!simulator::parseProfile(engine::capturedProfile(snapshot, {}))->onvif);
        snapshot.onvifCertificates = false;
        QVERIFY(!simulator::parseProfile(engine::capturedProfile(snapshot, {}))->onvif);
        snapshot.onvifCertificates = true;
        const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, {}));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error()));
        QVERIFY(profile->onvif);
        snapshot.onvifCertificates.reset();
        snapshot.parameters.insert(u"capability_version_onviftesttool"_s, u"2012,Profile-S,Profile-T"_s);
        QVERIFY(simulator::parseProfile(engine::capturedProfile(snapshot, {}))->onvif);
    }

    void tellsTheGeneration_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("generation");
        QTest::newRow("7xxx") << u"IP7160"_s << QString() << u"7xxx"_s;
        QTest::newRow("8xxx without a version") << u"FD8372"_s << QString() << u"8xxx"_s;
        QTest::newRow("8xxx") << u"IB8369A"_s << u"0311b_1"_s << u"8xxx"_s;
        QTest::newRow("9xxx") << u"FD9387-HTV"_s << u"0501a_1"_s << u"9xxx"_s;
        QTest::newRow("another maker's name") << u"DCS-5610"_s << u"0402a_1"_s << u"9xxx"_s;
        QTest::newRow("another maker's name, older") << u"DCS-5610"_s << u"0301a_1"_s << u"8xxx"_s;
        QTest::newRow("nothing known") << QString() << QString() << u"7xxx"_s;
    }

    void tellsTheGeneration()
    {
        QFETCH(QString, model);
        QFETCH(QString, version);
        QFETCH(QString, generation);
        Snapshot snapshot;
        if (!model.isEmpty())
            snapshot.parameters.insert(u"system_info_modelname"_s, model);
        if (!version.isEmpty())
            snapshot.parameters.insert(u"capability_api_httpversion"_s, version);
        const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, {}));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error()));
        QCOMPARE(profile->generation, generation);
    }

    void makesAUsableProfileOfWhateverACameraSays()
    {
        QRandomGenerator dice(20260728);
        const auto text = [&dice](int longest) {
            QString made;
            for (int left = dice.bounded(longest); left > 0; --left)
                made += QChar(dice.bounded(1, 0xd000));
            return made;
        };
        for (int round = 0; round < 200; ++round) {
            Snapshot snapshot;
            for (int left = dice.bounded(40); left > 0; --left)
                snapshot.parameters.insert(text(20), text(300));
            snapshot.parameters.insert(u"system_info_modelname"_s, text(60));
            snapshot.parameters.insert(u"capability_bootuptime"_s, text(4));
            const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, {}));
            QVERIFY2(profile, profile ? "" : qPrintable(profile.error()));
        }
    }

    void staysWithinWhatAPracticeCameraReads()
    {
        Snapshot snapshot;
        snapshot.parameters.insert(u"system_info_modelname"_s, u"FD9387-HTV"_s);
        const QString value(60'000, u'h');
        for (int i = 0; i < 20'000; ++i)
            snapshot.parameters.insert(u"capability_i%1"_s.arg(i), value);
        const QByteArray captured = engine::capturedProfile(snapshot, {});
        QVERIFY(captured.size() < 4 * 1024 * 1024);
        QVERIFY(simulator::parseProfile(captured));
    }
};

QTEST_GUILESS_MAIN(TestCapturedValues)
#include "tst_captured_values.moc"
