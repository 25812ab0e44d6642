// SPDX-License-Identifier: Apache-2.0
#include "engine/capture.h"
#include "simulator/profile.h"
#include "support/practice_workbench.h"

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

    void canBeMadeAfterAHardenedCameraToo()
    {
        const QTemporaryDir folder;
        const QString password = u"Kite.Harbour-58.Lantern"_s;
        PracticeWorkbench original(u"fd9387-htv"_s);
        for (const auto &[name, value] :
            {std::pair("ipfilter_ipv4list_i0", "127.0.0.1"), std::pair("ipfilter_ipv4list_i1", "10.44.7.0/24"),
                std::pair("ipfilter_type", "0"), std::pair("ipfilter_enable", "1"),
                std::pair("network_http_authmode", "digest"), std::pair("network_rtsp_authmode", "digest"),
                std::pair("security_user_i1_name", "recorder"), std::pair("security_user_i1_privilege", "view"),
                std::pair("syslog_enableremotelog", "1"), std::pair("syslog_serverip", "10.44.9.14")})
            QVERIFY(original.camera().setValue(QString::fromLatin1(name), QString::fromLatin1(value)));
        original.camera().setRootPassword(password);
        const auto session = audited(original, {u"root"_s, Secret::fromText(password)});
        QVERIFY(session->lastAudit());
        PracticeWorkbench copy(savedIn(folder, session->captureProfile()));
        const auto again = audited(copy);
        QVERIFY(again->lastAudit());
        const Parameters &made = again->lastAudit()->snapshot.parameters;
        QCOMPARE(made.keys(), session->lastAudit()->snapshot.parameters.keys());
        QCOMPARE(made.value(u"ipfilter_enable"_s), u"1"_s);
        QCOMPARE(made.value(u"ipfilter_ipv4list_i0"_s), u"127.0.0.1"_s);
        QCOMPARE(made.value(u"network_rtsp_authmode"_s), u"digest"_s);
        QCOMPARE(made.value(u"security_user_i1_name"_s), u"user1"_s);
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

private:
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
        else if (const auto result = finished[0][0].value<model::Result<engine::Audit>>(); !result)
            qWarning("%s", qPrintable(result.error().detail));
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
