// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "support/foreign_host.h"
#include "support/places.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace looking;

Q_DECLARE_METATYPE(model::ProbeKind)
Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// The probes against servers that we did not write, on their usual ports, over a cable of their own.
class TstProbesOnForeignServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { m_host->stopAll(); }

    void isSilentWhereNothingRuns();
    void seesWhatAnswers();
    void takesAnSnmpV3AgentForSilentInTheOldVersions();
    void judgesTheWebServersLogin_data();
    void judgesTheWebServersLogin();
    void sendsNoMoreWrongLoginsThanItMay();
    void judgesTheStreamServersLogin_data();
    void judgesTheStreamServersLogin();
    void findsTheSecondStreamServer();
    void seesWhetherIpv6Answers_data();
    void seesWhetherIpv6Answers();

private:
    probes::Target target() const;
    QList<ProbeResult> lookAt(probes::Prober &prober, const QList<ProbeKind> &kinds) const;
    ProbeResult lookAt(ProbeKind kind) const;
    void startOtherServices() const;
    void startWeb(const QString &login) const;
    void startStream(quint16 port, const QString &login) const;

    std::unique_ptr<ForeignHost> m_host;
};

/// Asked together, as in the product.
static const QList<ProbeKind> otherServices {
    ProbeKind::SnmpV1V2c, ProbeKind::SnmpV3, ProbeKind::Ssdp, ProbeKind::WsDiscovery, ProbeKind::Mdns, ProbeKind::Ftp};

void TstProbesOnForeignServers::initTestCase()
{
    m_host = std::make_unique<ForeignHost>();
}

probes::Target TstProbesOnForeignServers::target() const
{
    probes::Target target;
    target.address = {m_host->address(), model::Address::Scheme::Http, 80};
    target.peer = QHostAddress(m_host->address());
    target.mac = m_host->mac();
    target.rtspPaths = {u"live.sdp"_s};
    return target;
}

QList<ProbeResult> TstProbesOnForeignServers::lookAt(probes::Prober &prober, const QList<ProbeKind> &kinds) const
{
    const auto future = prober.look(target(), kinds);
    QFutureWatcher<QList<ProbeResult>> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if ((ended.isEmpty() && !ended.wait(30'000)) || future.resultCount() != 1)
        qFatal("The look did not end.");
    return future.result();
}

ProbeResult TstProbesOnForeignServers::lookAt(ProbeKind kind) const
{
    // The real pace: these servers take their time to answer a search.
    probes::NetworkProber prober {model::Pace()};
    return lookAt(prober, {kind}).value(0);
}

void TstProbesOnForeignServers::startOtherServices() const
{
    m_host->start(u"snmpd"_s,
        {u"snmpd"_s, u"-f"_s, u"-Lo"_s, u"-C"_s, u"-c"_s,
            m_host->write(u"snmpd.conf"_s, u"agentAddress udp:161\nrocommunity Poppy99\nrocommunity public\n"_s)});
    m_host->start(u"minidlnad"_s,
        {u"minidlnad"_s, u"-S"_s, u"-P"_s, m_host->write(u"dlna.pid"_s, {}), u"-f"_s,
            m_host->write(u"minidlna.conf"_s,
                u"port=8200\nmedia_dir=%1\ndb_dir=%1\nlog_dir=%1\nnetwork_interface=camera\nfriendly_name=Cellar\n"_s)});
    m_host->start(u"wsdd"_s, {u"wsdd"_s, u"-i"_s, u"camera"_s, u"-4"_s, u"-n"_s, u"cellar"_s});
    m_host->start(u"avahi-daemon"_s,
        {u"avahi-daemon"_s, u"--no-drop-root"_s, u"--no-chroot"_s, u"--no-rlimits"_s, u"-f"_s,
            m_host->write(u"avahi.conf"_s,
                u"[server]\nhost-name=cellar\nenable-dbus=no\n[publish]\npublish-workstation=yes\n"_s)});
    m_host->start(u"vsftpd"_s,
        {u"vsftpd"_s,
            m_host->write(u"vsftpd.conf"_s,
                u"listen=YES\nbackground=NO\nlocal_enable=YES\nanonymous_enable=NO\n"
                "secure_chroot_dir=/run/vsftpd/empty\n"_s)});
    m_host->waitForPort(u"udp"_s, 161);
    m_host->waitForPort(u"udp"_s, 1900);
    m_host->waitForPort(u"udp"_s, 3702);
    m_host->waitForPort(u"udp"_s, 5353);
    m_host->waitForPort(u"tcp"_s, 21);
}

void TstProbesOnForeignServers::isSilentWhereNothingRuns()
{
    probes::NetworkProber prober {model::Pace()};
    const auto results = lookAt(prober, otherServices + QList {ProbeKind::Telnet, ProbeKind::RtspWithoutLogin});
    for (const auto &result : results) {
        const auto words = nameOf(result.kind) + u": "_s + result.seen.english();
        const bool isTold = result.verdict == Verdict::Holds || result.verdict == Verdict::Noted;
        QVERIFY2(isTold && !words.contains(u"answers"_s), qPrintable(words));
        QVERIFY(result.at.isValid() && !result.evidence.isEmpty());
    }
}

void TstProbesOnForeignServers::seesWhatAnswers()
{
    startOtherServices();
    const QMap<ProbeKind, QByteArray> signs {{ProbeKind::SnmpV1V2c, "community public"},
        {ProbeKind::SnmpV3, "engine 80001f88"}, {ProbeKind::Ssdp, "HTTP/1.1 200 OK"},
        {ProbeKind::WsDiscovery, "schemas.xmlsoap.org/ws/2005/04/discovery"}, {ProbeKind::Mdns, "_services"},
        {ProbeKind::Ftp, "220 "}};
    const auto showsItsSign = [&](const ProbeResult &result) { return result.evidence.contains(signs[result.kind]); };
    probes::NetworkProber prober {model::Pace()};
    QList<ProbeResult> results;
    // Some take seconds to be ready after they listen.
    for (int attempt = 0; attempt < 5; ++attempt) {
        results = lookAt(prober, otherServices);
        if (std::all_of(results.begin(), results.end(), showsItsSign))
            break;
    }
    for (const auto &result : results) {
        const bool isNoted =
            result.kind == ProbeKind::SnmpV3 || result.kind == ProbeKind::WsDiscovery || result.kind == ProbeKind::Mdns;
        QVERIFY2(result.verdict == (isNoted ? Verdict::Noted : Verdict::Broken), qPrintable(result.seen.english()));
        QVERIFY2(showsItsSign(result), result.evidence.constData());
        QVERIFY(result.evidence.size() <= 512);
    }
    QCOMPARE(prober.refusedLogins(), 0);
}

void TstProbesOnForeignServers::takesAnSnmpV3AgentForSilentInTheOldVersions()
{
    m_host->start(u"snmpd"_s,
        {u"snmpd"_s, u"-f"_s, u"-Lo"_s, u"-C"_s, u"-c"_s,
            m_host->write(u"snmpd3.conf"_s, u"agentAddress udp:161\nrouser nobody priv\n"_s)});
    m_host->waitForPort(u"udp"_s, 161);
    QCOMPARE(lookAt(ProbeKind::SnmpV1V2c).verdict, Verdict::Holds);
    const auto engine = lookAt(ProbeKind::SnmpV3);
    QVERIFY2(engine.evidence.contains("engine 80001f88"), engine.evidence.constData());
}

/// Files where a camera has its CGI: enough for the probes, which ask nothing else of it.
void TstProbesOnForeignServers::startWeb(const QString &login) const
{
    for (const auto &level : {u"admin"_s, u"operator"_s, u"viewer"_s})
        m_host->write(u"cgi-bin/"_s + level + u"/getparam.cgi"_s, u"system_info_modelname='IB9365-HT'\r\n"_s);
    const auto hash = QCryptographicHash::hash("viewer:camera:a word of the test", QCryptographicHash::Md5).toHex();
    m_host->write(u"digest.users"_s, u"viewer:camera:"_s + QString::fromLatin1(hash) + u'\n');
    m_host->write(u"plain.users"_s, u"viewer:a word of the test\n"_s);
    QString conf = u"server.document-root = \"%1\"\nserver.port = 80\nserver.modules = (\"mod_auth\", "
                   "\"mod_authn_file\", \"mod_accesslog\")\naccesslog.filename = \"%1/access.log\"\n"_s;
    if (login != "none"_L1)
        conf +=
            u"auth.backend = \"%2\"\nauth.backend.htdigest.userfile = \"%1/digest.users\"\n"
            "auth.backend.plain.userfile = \"%1/plain.users\"\n"
            "auth.require = (\"/cgi-bin/\" => (\"method\" => \"%3\", \"realm\" => \"camera\", "
            "\"require\" => \"valid-user\"))\n"_s.replace(u"%2"_s, login == "digest"_L1 ? u"htdigest"_s : u"plain"_s)
                .replace(u"%3"_s, login);
    m_host->start(u"lighttpd"_s, {u"lighttpd"_s, u"-D"_s, u"-f"_s, m_host->write(u"lighttpd.conf"_s, conf)});
    m_host->waitForPort(u"tcp"_s, 80);
}

void TstProbesOnForeignServers::judgesTheWebServersLogin_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<Verdict>("basic");
    QTest::addColumn<Verdict>("others");
    QTest::newRow("digest") << u"digest"_s << Verdict::Holds << Verdict::Holds;
    QTest::newRow("basic") << u"basic"_s << Verdict::Broken << Verdict::Holds;
    QTest::newRow("none") << u"none"_s << Verdict::NotSeen << Verdict::Broken;
}

void TstProbesOnForeignServers::judgesTheWebServersLogin()
{
    QFETCH(const QString, login);
    QFETCH(const Verdict, basic);
    QFETCH(const Verdict, others);
    startWeb(login);
    probes::NetworkProber prober {model::Pace()};
    const QList<ProbeKind> kinds {ProbeKind::AdminWithoutLogin, ProbeKind::OperatorWithoutLogin,
        ProbeKind::ViewerWithoutLogin, ProbeKind::BlankPassword, ProbeKind::BasicOverHttp};
    auto results = lookAt(prober, kinds);
    const auto overBasic = results.takeLast();
    QVERIFY2(overBasic.verdict == basic, qPrintable(overBasic.seen.english()));
    for (const auto &result : results) {
        QVERIFY2(result.verdict == others, qPrintable(nameOf(result.kind) + u": "_s + result.seen.english()));
        QVERIFY(result.evidence.startsWith("GET /cgi-bin/"));
        QVERIFY2(!QRegularExpression(u"nonce=\"?[0-9a-f]{8}"_s).match(QString::fromLatin1(result.evidence)).hasMatch(),
            result.evidence.constData());
    }
}

void TstProbesOnForeignServers::sendsNoMoreWrongLoginsThanItMay()
{
    startWeb(u"digest"_s);
    startStream(554, u"digest"_s);
    probes::NetworkProber prober {model::Pace()};
    for (int look = 0; look < 3; ++look) {
        const auto results =
            lookAt(prober, {ProbeKind::BlankPassword, ProbeKind::BasicOverHttp, ProbeKind::RtspWithoutLogin});
        QCOMPARE(results[0].verdict, Verdict::Holds);
        QCOMPARE(results[2].verdict, Verdict::Holds);
    }
    QCOMPARE(prober.refusedLogins(), 2);
}

void TstProbesOnForeignServers::startStream(quint16 port, const QString &login) const
{
    m_host->start(u"stream%1"_s.arg(port),
        {u"/usr/bin/python3"_s, places::inSource(u"tests/probes/foreign/rtsp_server.py"_s), QString::number(port),
            login});
    m_host->waitForPort(u"tcp"_s, port);
}

void TstProbesOnForeignServers::judgesTheStreamServersLogin_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("digest") << u"digest"_s << Verdict::Holds;
    QTest::newRow("basic") << u"basic"_s << Verdict::Holds;
    QTest::newRow("none") << u"none"_s << Verdict::Broken;
}

void TstProbesOnForeignServers::judgesTheStreamServersLogin()
{
    QFETCH(const QString, login);
    QFETCH(const Verdict, verdict);
    startStream(554, login);
    const auto result = lookAt(ProbeKind::RtspWithoutLogin);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QVERIFY2(result.evidence.contains("RTSP/1.0 "), result.evidence.constData());
}

void TstProbesOnForeignServers::findsTheSecondStreamServer()
{
    startStream(554, u"digest"_s);
    startStream(8554, u"none"_s);
    const auto result = lookAt(ProbeKind::RtspWithoutLogin);
    QVERIFY2(result.verdict == Verdict::Broken && result.seen.english().contains(u"8554"_s),
        qPrintable(result.seen.english()));
}

void TstProbesOnForeignServers::seesWhetherIpv6Answers_data()
{
    QTest::addColumn<QString>("off");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("on") << u"0"_s << Verdict::Broken;
    QTest::newRow("off") << u"1"_s << Verdict::Holds;
}

void TstProbesOnForeignServers::seesWhetherIpv6Answers()
{
    QFETCH(const QString, off);
    QFETCH(const Verdict, verdict);
    m_host->run({u"sysctl"_s, u"-q"_s, u"-w"_s, u"net.ipv6.conf.camera.disable_ipv6="_s + off});
    ProbeResult result;
    // A new address is first looked for on the link, and not used before (RFC 4862 §5.4).
    for (int attempt = 0; attempt < 3 && result.verdict != verdict; ++attempt)
        result = lookAt(ProbeKind::Ipv6LinkLocal);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QVERIFY2(result.evidence.contains("[fe80::202:d1ff:fe5a:64]"), result.evidence.constData());
}

int main(int argc, char *argv[])
{
    if (!ForeignHost::leaveTheNetwork()) {
        qWarning("Skipped: only root may make a network of its own.");
        return 77;
    }
    QCoreApplication app(argc, argv);
    TstProbesOnForeignServers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_probes_on_foreign_servers.moc"
