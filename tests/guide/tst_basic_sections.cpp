// SPDX-License-Identifier: Apache-2.0
//
// What single sections of the Basic level think of interesting cameras. The rules for all of them are in tst_catalog.

#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

using Values = QMap<QString, QString>;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(Absence)

namespace {

Snapshot complete(const Parameters &parameters)
{
    Snapshot snapshot;
    snapshot.parameters = parameters;
    snapshot.complete = true;
    return snapshot;
}

Answers answered(const QString &id, const Values &values)
{
    Answers answers;
    answers.sections[id].values = values;
    return answers;
}

/// `name=value` of all parameters that the remedy writes.
QStringList written(const QString &id, const Snapshot &snapshot, const Answers &answers)
{
    QStringList writes;
    for (const Change &change : sectionWithId(id)->remedy(snapshot, answers)) {
        if (const auto *set = std::get_if<SetParameters>(&change.body)) {
            for (const ParameterValue &parameter : set->values)
                writes.append(parameter.name + u'=' + parameter.value);
        }
    }
    return writes;
}

void columns()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<Values>("answers");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QStringList>("writes");
}

void row(const char *title, const char *id, const Parameters &parameters, Verdict verdict,
    const QStringList &writes = {}, const Values &answers = {})
{
    QTest::addRow("%s: %s", id, title) << QString::fromLatin1(id) << parameters << answers << verdict << writes;
}

} // namespace

class TestBasicSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void switchesEveryNameThatTheCameraReturned_data()
    {
        columns();
        row("both on", "anonymous_view_off",
            {{u"network_rtsp_anonymousviewing"_s, u"1"_s}, {u"network_http_anonymousviewing"_s, u"1"_s}}, Verdict::Weak,
            {u"network_http_anonymousviewing=0"_s, u"network_rtsp_anonymousviewing=0"_s});
        row("off", "anonymous_view_off", {{u"network_rtsp_anonymousviewing"_s, u"0"_s}}, Verdict::Good);
        row("no switch at all", "anonymous_view_off", {{u"network_rtsp_anonymousviewing"_s, u"maybe"_s}},
            Verdict::Unknown);
        row("blank", "anonymous_view_off", {{u"network_rtsp_anonymousviewing"_s, {}}}, Verdict::Unknown);
        row("old single name", "upnp_off", {{u"upnp_enable"_s, u"1"_s}}, Verdict::Weak, {u"upnp_enable=0"_s});
        row("forwarding only", "upnp_off",
            {{u"upnppresentation_enable"_s, u"0"_s}, {u"upnpportforwarding_enable"_s, u"1"_s}}, Verdict::Weak,
            {u"upnpportforwarding_enable=0"_s});
        row("one stream of 8xxx", "always_multicast_off",
            {{u"network_rtsp_s0_multicast_alwaysmulticast"_s, u"0"_s},
                {u"network_rtsp_s3_multicast_alwaysmulticast"_s, u"1"_s}},
            Verdict::Weak, {u"network_rtsp_s3_multicast_alwaysmulticast=0"_s});
        row("profile of 9xxx", "always_multicast_off", {{u"streamprofile_i10_alwaysmulticast"_s, u"1"_s}},
            Verdict::Weak, {u"streamprofile_i10_alwaysmulticast=0"_s});
        row("unused profile", "always_multicast_off",
            {{u"streamprofile_i0_alwaysmulticast"_s, u"0"_s}, {u"streamprofile_i1_alwaysmulticast"_s, {}}},
            Verdict::Good);
        row("mute", "audio_off", {{u"audioin_c0_mute"_s, u"0"_s}, {u"audioin_c1_mute"_s, u"1"_s}}, Verdict::Weak,
            {u"audioin_c0_mute=1"_s});
        row("profiles", "audio_off",
            {{u"audioin_c0_mute"_s, u"1"_s}, {u"streamprofile_i2_audioconfiguration_enable"_s, u"1"_s}}, Verdict::Weak,
            {u"streamprofile_i2_audioconfiguration_enable=0"_s});
        row("only tracks", "audio_off", {{u"network_rtsp_s1_audiotrack"_s, u"0"_s}}, Verdict::Weak,
            {u"network_rtsp_s1_audiotrack=-1"_s});
        row("no microphone", "audio_off", {{u"capability_naudioin"_s, u"0"_s}, {u"audioin_c0_mute"_s, u"0"_s}},
            Verdict::NotPresent);
        row("on", "ipv6_off", {{u"network_ipv6_enable"_s, u"1"_s}}, Verdict::Weak, {u"network_ipv6_enable=0"_s});
        row("basic", "http_digest_on", {{u"network_http_authmode"_s, u"basic"_s}}, Verdict::Weak,
            {u"network_http_authmode=digest"_s});
        row("digest", "http_digest_on", {{u"network_http_authmode"_s, u"digest"_s}}, Verdict::Good);
        row("basic", "rtsp_authentication_on", {{u"network_rtsp_authmode"_s, u"basic"_s}}, Verdict::Weak,
            {u"network_rtsp_authmode=digest"_s});
        row("basic is wanted", "rtsp_authentication_on", {{u"network_rtsp_authmode"_s, u"basic"_s}}, Verdict::Good, {},
            {{u"mode"_s, u"basic"_s}});
        row("basic is wanted, open", "rtsp_authentication_on", {{u"network_rtsp_authmode"_s, u"disable"_s}},
            Verdict::Weak, {u"network_rtsp_authmode=basic"_s}, {{u"mode"_s, u"basic"_s}});
        row("basic is wanted, digest is kept", "rtsp_authentication_on", {{u"network_rtsp_authmode"_s, u"digest"_s}},
            Verdict::Good, {}, {{u"mode"_s, u"basic"_s}});
        row("strange", "rtsp_authentication_on", {{u"network_rtsp_authmode"_s, u"ERR_INVALID"_s}}, Verdict::Unknown);
    }

    void switchesEveryNameThatTheCameraReturned()
    {
        QFETCH(const QString, id);
        QFETCH(const Parameters, parameters);
        QFETCH(const Values, answers);
        const Snapshot snapshot = complete(parameters);
        QTEST(sectionWithId(id)->judge(snapshot, answered(id, answers)).verdict, "verdict");
        QTEST(written(id, snapshot, answered(id, answers)), "writes");
    }

    void asksTheRightTimeServer_data()
    {
        columns();
        const auto ntp = [](const QString &server, const QString &interval) {
            return Parameters {{u"system_ntp"_s, server}, {u"system_updateinterval"_s, interval}};
        };
        const char *id = "ntp_server_set";
        row("built-in, hourly", id, ntp({}, u"3600"_s), Verdict::Good);
        row("built-in, daily", id, ntp({}, u"86400"_s), Verdict::Good);
        row("built-in, weekly", id, ntp({}, u"604800"_s), Verdict::Weak, {u"system_updateinterval=3600"_s});
        row("built-in, never", id, ntp({}, u"0"_s), Verdict::Weak, {u"system_updateinterval=3600"_s});
        row("negative", id, ntp({}, u"-1"_s), Verdict::Weak, {u"system_updateinterval=3600"_s});
        row("the wanted one", id, ntp(u"10.0.0.1"_s, u"3600"_s), Verdict::Good, {}, {{u"server"_s, u"10.0.0.1"_s}});
        row("another one", id, ntp(u"pool.ntp.org"_s, u"3600"_s), Verdict::Weak, {u"system_ntp=10.0.0.1"_s},
            {{u"server"_s, u"10.0.0.1"_s}});
        row("nothing is right", id, ntp({}, u"0"_s), Verdict::Weak,
            {u"system_ntp=ntp.lan"_s, u"system_updateinterval=3600"_s}, {{u"server"_s, u"ntp.lan"_s}});
        row("hostile answer", id, ntp({}, u"0"_s), Verdict::Unknown, {}, {{u"server"_s, u"a'; reboot"_s}});
        row("no interval", id, {{u"system_ntp"_s, u"10.0.0.1"_s}}, Verdict::Good);
        row("no name for the server", id, {{u"system_updateinterval"_s, u"3600"_s}}, Verdict::Unknown, {},
            {{u"server"_s, u"10.0.0.1"_s}});
    }

    void asksTheRightTimeServer() { switchesEveryNameThatTheCameraReturned(); }

    void namesAPublicTimeServerAsARisk()
    {
        const auto current = [](const QString &server) {
            const Snapshot snapshot = complete({{u"system_ntp"_s, server}, {u"system_updateinterval"_s, u"3600"_s}});
            return sectionWithId(u"ntp_server_set")->judge(snapshot, {}).current.english();
        };
        QVERIFY(current(u"pool.ntp.org"_s).contains("public server"_L1));
        QVERIFY(!current(u"192.168.0.21"_s).contains("public server"_L1));
    }

    void separatesPrivileges_data()
    {
        columns();
        const char *id = "privileges_separated";
        const Parameters root {{u"security_user_i0_name"_s, u"root"_s}, {u"security_user_i0_privilege"_s, u"admin"_s}};
        const auto with = [&root](const QString &name, const QString &role) {
            Parameters all = root;
            all.insert(u"security_user_i1_name"_s, name);
            all.insert(u"security_user_i1_privilege"_s, role);
            return all;
        };
        const auto duty = [&root](const QString &name, const QString &value) {
            Parameters all = root;
            all.insert(name, value);
            return all;
        };
        row("root alone", id, root, Verdict::Good);
        row("free slot", id, with({}, {}), Verdict::Good);
        row("viewer, old word", id, with(u"guard"_s, u"viewer"_s), Verdict::Good);
        row("viewer, new word", id, with(u"guard"_s, u"view"_s), Verdict::Good);
        row("operator nobody named", id, with(u"vms"_s, u"operator"_s), Verdict::Unknown);
        row("operator who was named", id, with(u"vms"_s, u"operator"_s), Verdict::Good, {},
            {{u"accounts"_s, u"guard=viewer,vms=operator"_s}});
        row("operator who may be more", id, with(u"vms"_s, u"operator"_s), Verdict::Good, {},
            {{u"accounts"_s, u"vms=administrator"_s}});
        row("administrator who should be less", id, with(u"vms"_s, u"admin"_s), Verdict::Weak, {},
            {{u"accounts"_s, u"vms=operator"_s}});
        row("role that is no word", id, with(u"vms"_s, u"king"_s), Verdict::Unknown);
        row("outputs for viewers", id, duty(u"security_privilege_do"_s, u"view"_s), Verdict::Weak,
            {u"security_privilege_do=operator"_s});
        row("outputs for viewers, old word", id, duty(u"security_privilege_do"_s, u"viewer"_s), Verdict::Weak,
            {u"security_privilege_do=operator"_s});
        row("outputs for operators", id, duty(u"security_privilege_do"_s, u"operator"_s), Verdict::Good);
        row("movement for viewers", id, duty(u"security_privilege_camctrl"_s, u"view"_s), Verdict::Weak,
            {u"security_privilege_camctrl=operator"_s});
        row("movement for viewers, as wanted", id, duty(u"security_privilege_camctrl"_s, u"view"_s), Verdict::Good, {},
            {{u"ptz"_s, u"viewer"_s}});
        row("movement for administrators", id, duty(u"security_privilege_camctrl"_s, u"operator"_s), Verdict::Weak,
            {u"security_privilege_camctrl=admin"_s}, {{u"ptz"_s, u"administrator"_s}});
        row("a duty that names no role", id,
            {{u"security_user_i0_name"_s, u"root"_s}, {u"security_privilege_camctrl"_s, u"0"_s}}, Verdict::Unknown);
        row("a duty that is blank", id,
            {{u"security_user_i0_name"_s, u"root"_s}, {u"security_privilege_camctrl"_s, QString()}}, Verdict::Good);
        row("6xxx viewer", id, {{u"security_username_1"_s, u"guard"_s}, {u"security_userattr_1"_s, u"listen|talk"_s}},
            Verdict::Good);
        row("6xxx administrator", id,
            {{u"security_username_1"_s, u"boss"_s}, {u"security_userattr_1"_s, u"dido|conf"_s}}, Verdict::Unknown);
        row("early 7xxx without roles", id, {{u"security_username_1"_s, u"boss"_s}}, Verdict::Unknown);
    }

    void separatesPrivileges() { switchesEveryNameThatTheCameraReturned(); }

    void asksForTheAccountsByName()
    {
        const Snapshot snapshot =
            complete({{u"security_user_i1_name"_s, u"vms"_s}, {u"security_user_i1_privilege"_s, u"operator"_s}});
        const Finding finding = sectionWithId(u"privileges_separated")->judge(snapshot, {});
        QCOMPARE(finding.needs, u"accounts"_s);
        QVERIFY(finding.reason.english().contains("vms (operator)"_L1));
    }

    void knowsTheRolesThatTheRecordersSectionWants()
    {
        const Snapshot snapshot =
            complete({{u"security_user_i1_name"_s, u"vms"_s}, {u"security_user_i1_privilege"_s, u"operator"_s}});
        const Section &section = *sectionWithId(u"privileges_separated");
        Answers answers = answered(u"vms_user_separate"_s, {{u"name"_s, u"vms"_s}, {u"role"_s, u"operator"_s}});
        QCOMPARE(section.judge(snapshot, answers).verdict, Verdict::Good);
        answers.sections[section.id].values = {{u"accounts"_s, u"vms=viewer"_s}}; // what was said here beats it
        QCOMPARE(section.judge(snapshot, answers).verdict, Verdict::Weak);
    }

    void givesAnAccountTheRoleItNeeds()
    {
        const QString id = u"privileges_separated"_s;
        const Answers answers = answered(id, {{u"accounts"_s, u"vms=viewer"_s}});
        const Snapshot snapshot =
            complete({{u"security_user_i1_name"_s, u"vms"_s}, {u"security_user_i1_privilege"_s, u"admin"_s}});
        const QList<Change> changes = sectionWithId(id)->remedy(snapshot, answers);
        QCOMPARE(changes.size(), 1);
        const auto &edit = std::get<EditAccount>(changes.first().body);
        QCOMPARE(edit.user, u"vms"_s);
        QCOMPARE(edit.privilege, Privilege::Viewer);
        QVERIFY(!edit.password);
        QCOMPARE(sectionWithId(id)->judge(preview(snapshot, changes.first()), answers).verdict, Verdict::Good);
    }

    void leavesIpv6OnWhileItIsTheOnlyWayIn()
    {
        Snapshot snapshot = complete({{u"network_ipv6_enable"_s, u"1"_s}});
        snapshot.overIpv6 = true;
        const Finding finding = sectionWithId(u"ipv6_off")->judge(snapshot, {});
        QCOMPARE(finding.verdict, Verdict::Weak);
        QVERIFY(finding.reason.english().contains("IPv4"_L1));
        QVERIFY(sectionWithId(u"ipv6_off")->remedy(snapshot, {}).isEmpty());
    }

    void believesTheChallengeWhereThereIsNoName()
    {
        Snapshot snapshot = complete({});
        snapshot.login = LoginScheme::Digest;
        QCOMPARE(sectionWithId(u"http_digest_on")->judge(snapshot, {}).verdict, Verdict::Good);
        snapshot.login = LoginScheme::Basic;
        QCOMPARE(sectionWithId(u"http_digest_on")->judge(snapshot, {}).absence, Absence::NoNameAndNoHint);
    }

    void saysHowSureItIsThatSomethingIsAbsent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<Absence>("absence");
        QTest::newRow("capability 0") << u"snmp_off"_s << Parameters {{u"capability_protocol_snmp"_s, u"0"_s}}
                                      << Absence::CapabilityIsZero;
        QTest::newRow("nothing") << u"snmp_off"_s << Parameters {} << Absence::NoNameAndNoHint;
        QTest::newRow("capability 1") << u"snmp_off"_s << Parameters {{u"capability_protocol_snmp"_s, u"1"_s}}
                                      << Absence::Hinted;
        QTest::newRow("neighbour") << u"snmp_off"_s << Parameters {{u"snmp_syslocation"_s, {}}} << Absence::Hinted;
        QTest::newRow("0, but a neighbour")
            << u"snmp_off"_s << Parameters {{u"capability_protocol_snmp"_s, u"0"_s}, {u"snmp_syslocation"_s, {}}}
            << Absence::Hinted;
        QTest::newRow("not a number") << u"snmp_off"_s << Parameters {{u"capability_protocol_snmp"_s, u"-"_s}}
                                      << Absence::NoNameAndNoHint;
        QTest::newRow("IPv6 by its access list")
            << u"ipv6_off"_s << Parameters {{u"ipfilter_ipv6_allow_i0"_s, u"::/0"_s}} << Absence::Hinted;
        QTest::newRow("multicast addresses")
            << u"always_multicast_off"_s << Parameters {{u"network_rtsp_s0_multicast_ipaddress"_s, u"239.1.1.1"_s}}
            << Absence::Hinted;
        QTest::newRow("microphone") << u"audio_off"_s << Parameters {{u"capability_naudioin"_s, u"1"_s}}
                                    << Absence::Hinted;
        QTest::newRow("status of forwarding")
            << u"upnp_off"_s << Parameters {{u"upnpportforwarding_upnpnatstatus"_s, u"0"_s}} << Absence::Hinted;
    }

    void saysHowSureItIsThatSomethingIsAbsent()
    {
        QFETCH(const QString, id);
        QFETCH(const Parameters, parameters);
        QFETCH(const Absence, absence);
        Snapshot snapshot = complete(parameters);
        QCOMPARE(sectionWithId(id)->judge(snapshot, {}).absence, absence);
        QVERIFY(sectionWithId(id)->remedy(snapshot, {}).isEmpty());
        snapshot.complete = false;
        const Verdict verdict = absence == Absence::CapabilityIsZero ? Verdict::NotPresent : Verdict::Unknown;
        QCOMPARE(sectionWithId(id)->judge(snapshot, {}).verdict, verdict);
    }
};

QTEST_GUILESS_MAIN(TestBasicSections)
#include "tst_basic_sections.moc"
