// SPDX-License-Identifier: Apache-2.0
#include "engine/capture.h"
#include "simulator/profile.h"
#include "support/practice_workbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a site would not want to find in a file that it hands on, and where a camera keeps it.
const QList<std::pair<QString, QString>> &identifyingValues()
{
    static const QList<std::pair<QString, QString>> values {
        {u"system_hostname"_s, u"Vault door, Kessler Bank"_s},
        {u"system_ntp"_s, u"clock.kessler.example.net"_s},
        {u"system_info_serialnumber"_s, u"0002D14B6E91"_s},
        {u"network_ipaddress"_s, u"10.44.7.23"_s},
        {u"network_router"_s, u"10.44.7.1"_s},
        {u"network_dns1"_s, u"10.44.9.53"_s},
        {u"network_ipv6_addonipaddress"_s, u"2a01:4f8:77:12::23"_s},
        {u"network_rtsp_s0_accessname"_s, u"kx81-hidden.sdp"_s},
        {u"network_ieee8021x_identity_peap"_s, u"cam-kessler-07"_s},
        {u"network_ieee8021x_password"_s, u"Eap-Secret.58"_s},
        {u"network_ieee8021x_privatekeypassword"_s, u"Key-Secret.59"_s},
        {u"security_user_i1_name"_s, u"h.kessler"_s},
        {u"security_user_i2_name"_s, u"4471"_s},
        {u"streamprofile_i0_name"_s, u"Kessler cash desk"_s},
        {u"snmp_rwcommunity"_s, u"kesslerwrite"_s},
        {u"snmp_rocommunity"_s, u"kesslerread"_s},
        {u"snmp_secnamerw"_s, u"kesslerops"_s},
        {u"snmp_authpwrw"_s, u"Snmp-Secret.60"_s},
        {u"snmp_encryptpwro"_s, u"Snmp-Secret.61"_s},
        {u"snmp_syslocation"_s, u"Marktgasse 12, vault"_s},
        {u"snmp_syscontact"_s, u"guard@kessler.example.net"_s},
        {u"https_commonname"_s, u"vault.kessler.example.net"_s},
        {u"https_organizationname"_s, u"Kessler Bank AG"_s},
        {u"https_localityname"_s, u"Winterthur"_s},
        {u"ipfilter_admin_ip"_s, u"10.44.7.9"_s},
        {u"ipfilter_ipv4list_i0"_s, u"10.44.7.0/24"_s},
        {u"ipfilter_ipv4list_i1"_s, u"10.44.8.10-10.44.8.19"_s},
        {u"ipfilter_ipv6list_i0"_s, u"2a01:4f8:77:12::/64"_s},
        {u"syslog_serverip"_s, u"10.44.9.14"_s},
        {u"ddns_Safe100_hostname"_s, u"kesslervault.safe100.example"_s},
        {u"ddns_Safe100_usernameemail"_s, u"post@kessler.example.net"_s},
        {u"ddns_DyndnsDynamic_passwordkey"_s, u"Ddns-Secret.62"_s},
    };
    return values;
}

QString savedIn(const QTemporaryDir &folder, const QByteArray &profile)
{
    QFile file(folder.filePath(u"captured.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(profile);
    return file.fileName();
}

} // namespace

/// A practice camera made after a practice camera, by the real engine over real sockets.
class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void behavesLikeTheCameraItWasMadeAfter_data()
    {
        QTest::addColumn<QString>("profile");
        const QStringList names = simulator::profileNames();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void behavesLikeTheCameraItWasMadeAfter()
    {
        QFETCH(QString, profile);
        const QTemporaryDir folder;
        PracticeWorkbench original(profile);
        const auto session = audited(original);
        QVERIFY(session->lastAudit());
        const auto loaded = simulator::loadProfile(savedIn(folder, session->captureProfile()));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error()));

        PracticeWorkbench copy(folder.filePath(u"captured.json"_s));
        const auto again = audited(copy);
        QVERIFY(again->lastAudit());
        const engine::Audit &first = *session->lastAudit();
        const engine::Audit &second = *again->lastAudit();
        QCOMPARE(second.snapshot.parameters.keys(), first.snapshot.parameters.keys());
        QCOMPARE(second.snapshot.identity.model, first.snapshot.identity.model);
        QCOMPARE(second.snapshot.identity.firmware, first.snapshot.identity.firmware);
        QVERIFY(second.snapshot.identity.mac != first.snapshot.identity.mac);
        QCOMPARE(verdictsOf(second), verdictsOf(first));
        QCOMPARE(seenFromOutside(second), seenFromOutside(first));
    }

    void asksForALoginAsTheOriginalDoes_data() { behavesLikeTheCameraItWasMadeAfter_data(); }

    void asksForALoginAsTheOriginalDoes()
    {
        QFETCH(QString, profile);
        const QTemporaryDir folder;
        const Login login {u"root"_s, Secret::fromText(u"Kite.Harbour-58.Lantern")};
        PracticeWorkbench original(profile);
        original.camera().setRootPassword(u"Kite.Harbour-58.Lantern"_s);
        const auto session = audited(original, login);
        QVERIFY(session->lastAudit());
        PracticeWorkbench copy(savedIn(folder, session->captureProfile()));
        QCOMPARE(copy.camera().value(u"security_user_i0_pass"_s), QString());
        const auto like = *simulator::loadProfile(profile);
        const auto made = *simulator::loadProfile(folder.filePath(u"captured.json"_s));
        QCOMPARE(made.generation, like.generation);
        QCOMPARE(made.http.replyHeaders, like.http.replyHeaders);
        QCOMPARE(made.http.pageHeaders, like.http.pageHeaders);
        QCOMPARE(made.http.textType, like.http.textType);
        QCOMPARE(made.http.realm, like.http.realm);
        QCOMPARE(made.http.login, like.http.login);
        QCOMPARE(made.cgi.answers, like.cgi.answers);
        QCOMPARE(made.accounts.viewerWord, like.accounts.viewerWord);
        copy.camera().setRootPassword(u"Kite.Harbour-58.Lantern"_s);
        const auto again = audited(copy, login);
        QVERIFY(again->lastAudit());
        QCOMPARE(again->lastAudit()->snapshot.login, session->lastAudit()->snapshot.login);
        QCOMPARE(verdictsOf(*again->lastAudit()), verdictsOf(*session->lastAudit()));
        QCOMPARE(seenFromOutside(*again->lastAudit()), seenFromOutside(*session->lastAudit()));
    }

    void holdsNothingThatIdentifiesOrOpens_data() { behavesLikeTheCameraItWasMadeAfter_data(); }

    void holdsNothingThatIdentifiesOrOpens()
    {
        QFETCH(QString, profile);
        PracticeWorkbench bench(profile);
        const QString password = u"Root-Secret.57"_s;
        QStringList planted {password};
        for (const auto &[name, value] : identifyingValues()) {
            if (bench.camera().setValue(name, value))
                planted.append(value);
        }
        QVERIFY(planted.size() > 5);
        bench.camera().setValue(u"security_user_i1_privilege"_s, u"operator"_s);
        bench.camera().setRootPassword(password);
        const auto session = audited(bench, {u"root"_s, Secret::fromText(password)});
        QVERIFY(session->lastAudit());
        const QByteArray captured = session->captureProfile();
        QVERIFY(!captured.isEmpty());
        QVERIFY(simulator::parseProfile(captured));
        for (const QString &value : std::as_const(planted)) {
            QVERIFY2(!captured.contains(value.toUtf8()), qPrintable(value));
            for (const QString &part : value.split(QRegularExpression(u"[/@ ,-]"_s))) {
                const bool tellsSomething = part.size() > 5 && part != "hidden"_L1 && part != "Secret"_L1;
                QVERIFY2(!tellsSomething || !captured.contains(part.toUtf8()), qPrintable(part));
            }
        }
        QVERIFY(!captured.toLower().contains("kessler"));
        QVERIFY(!captured.contains("10.44."));
        QVERIFY(!captured.contains("2a01:"));
        QVERIFY(!captured.contains(bench.camera().address().toString().toLatin1()));
    }

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

private:
    static QString capturedValue(const QString &name, const QString &value)
    {
        Snapshot snapshot;
        snapshot.parameters.insert(u"system_info_modelname"_s, u"FD9387-HTV"_s);
        snapshot.parameters.insert(name, value);
        const auto profile = simulator::parseProfile(engine::capturedProfile(snapshot, {}));
        return profile ? profile->factoryValue(name) : profile.error();
    }

    static std::unique_ptr<engine::Session> audited(PracticeWorkbench &bench, const Login &login = {u"root"_s, {}})
    {
        auto session = bench.openSession(bench.cameraAddress());
        engine::Job job;
        job.level = Level::Enterprise;
        session->setJob(job);
        QSignalSpy finished(session.get(), &engine::Session::auditFinished);
        session->audit(login);
        if (!finished.wait(30'000))
            qWarning("The audit did not end.");
        return session;
    }

    static QStringList verdictsOf(const engine::Audit &audit)
    {
        QStringList verdicts;
        for (const engine::Audit::Row &row : audit.rows) {
            verdicts.append(u"%1: %2 %3 | %4"_s.arg(row.section)
                                .arg(int(row.finding.verdict))
                                .arg(row.finding.needs, row.finding.recommended.english()));
        }
        return verdicts;
    }

    static QStringList seenFromOutside(const engine::Audit &audit)
    {
        QStringList seen;
        for (const ProbeResult &probe : audit.probes)
            seen.append(u"%1: %2"_s.arg(nameOf(probe.kind)).arg(int(probe.verdict)));
        return seen;
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
