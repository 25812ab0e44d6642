// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "odd_server.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace looking;
using Behaviour = OddServer::Behaviour;
using Ending = OddServer::Ending;

Q_DECLARE_METATYPE(model::ProbeKind)
Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// Whatever the other side does, a probe ends in time and believes nothing it did not see.
class TstProbesOnHostileServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesOverTcp_data();
    void judgesOverTcp();
    void judgesClosedPorts();
    void followsToHttpsAndNotElsewhere();
    void letsAMadeUpLoginBetrayTheCamera();
    void keepsHostileStreamNamesInTheirPlace();
    void endsWithASilentTlsPeer();
    void looksInsideTls();
    void cancelsWhenTheProberGoes();
    void mayBeDestroyedByItsOwnAnswer();

private:
    static model::Pace impatientPace();
    static probes::Target target(quint16 port);
};

model::Pace TstProbesOnHostileServers::impatientPace()
{
    auto pace = quickPace();
    pace.requestTimeout = 400ms;
    return pace;
}

probes::Target TstProbesOnHostileServers::target(quint16 port)
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, port};
    target.peer = QHostAddress(QHostAddress::LocalHost);
    target.movedPorts.insert(u"rtsp"_s, port); // Else the second port were asked as well, and it is not ours.
    return target;
}

void TstProbesOnHostileServers::judgesOverTcp_data()
{
    QTest::addColumn<ProbeKind>("kind");
    QTest::addColumn<QList<Behaviour>>("behaviours");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, ProbeKind kind, const QList<Behaviour> &behaviours, Verdict verdict) {
        QTest::addRow("%s: %s", qPrintable(model::nameOf(kind)), name) << kind << behaviours << verdict;
    };
    const QByteArray ok("HTTP/1.0 200 OK\r\n\r\n");
    const auto huge = QByteArray(300'000, 'x');

    for (const auto kind : {ProbeKind::AdminWithoutLogin, ProbeKind::SnapshotWithoutLogin, ProbeKind::BasicOverHttp,
             ProbeKind::RtspWithoutLogin}) {
        row("closes at once", kind, {Behaviour {}}, Verdict::NotSeen);
        row("says nothing", kind, {{{}, Ending::StaysOpen}}, Verdict::NotSeen);
        row("garbage", kind, {{{"\x01\x02\xff\r\n\r\n", "\0\0"}}}, Verdict::NotSeen);
        row("endless garbage", kind, {{{huge}, Ending::StaysOpen, true}}, Verdict::NotSeen);
        row("endless drip", kind, {{{"HTTP/1.1 200 OK\r\nRTSP/1.0 200", " "}, Ending::StaysOpen, true}},
            Verdict::NotSeen);
        row("busy", kind, {{{"HTTP/1.1 503 Busy\r\n\r\n"}}}, Verdict::NotSeen);
    }

    const auto admin = ProbeKind::AdminWithoutLogin;
    row("refused without a length", admin, {{{"HTTP/1.1 401 Unauthorized\r\n\r\n"}, Ending::StaysOpen}},
        Verdict::Holds);
    row("refused, huge page", admin, {{{"HTTP/1.1 401 Unauthorized\r\n\r\n", huge}}}, Verdict::Holds);
    row("forbidden", admin, {{{"HTTP/1.1 403 Forbidden\r\n\r\n"}}}, Verdict::Holds);
    row("in pieces", admin, {{{"HTT", "P/1.1 200 OK\r", "\n\r\nsystem_info_mod", "elname='X'\n"}}}, Verdict::Broken);
    row("dotted, unquoted", admin, {{{ok, "system.info.modelname=IP7133\r\n"}}}, Verdict::Broken);
    row("connection stays open", admin, {{{ok, "system_info_modelname='X'"}, Ending::StaysOpen}}, Verdict::Broken);
    row("only the second name is known", admin,
        {{{ok, "ERROR: Invalid command!\n"}}, {{ok, "system_hostname='X'\r\n"}}}, Verdict::Broken);
    row("errors only", admin, {{{ok, "ERROR: Invalid command!\n"}}}, Verdict::NotSeen);
    row("error in the value", admin, {{{ok, "system_info_modelname='ERR_INVALID'\r\n"}}}, Verdict::NotSeen);
    row("error, then refused", admin, {{{ok, "ERROR: Invalid command!\n"}}, {{"HTTP/1.1 401 Unauthorized\r\n\r\n"}}},
        Verdict::Holds);
    row("some web page", admin, {{{ok, "<html><a href=\"x\">system_=</a></html>"}}}, Verdict::NotSeen);

    const auto snapshot = ProbeKind::SnapshotWithoutLogin;
    row("by its bytes", snapshot, {{{ok, "\xff\xd8\xff\xe0"}}}, Verdict::Broken);
    row("by its type", snapshot, {{{"HTTP/1.1 200 OK\r\nContent-type: image/jpeg\r\n\r\n"}}}, Verdict::Broken);
    row("huge picture", snapshot, {{{ok, "\xff\xd8" + huge}, Ending::StaysOpen, true}}, Verdict::Broken);
    row("not there", snapshot, {{{"HTTP/1.1 404 Not Found\r\n\r\n"}}}, Verdict::Holds);
    row("login page", snapshot, {{{ok, "<html>Log in</html>"}}}, Verdict::Holds);
    row("empty", snapshot, {{{ok}}}, Verdict::NotSeen);

    const auto basic = ProbeKind::BasicOverHttp;
    row("offers both", basic,
        {{{"HTTP/1.1 401 X\r\nWWW-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\nWWW-Authenticate: basic "
           "realm=\"a\"\r\n\r\n"}}},
        Verdict::Broken);
    row("digest alone", basic, {{{"HTTP/1.1 401 X\r\nWWW-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\n\r\n"}}},
        Verdict::Holds);
    row("head cut off before Basic", basic, {{{"HTTP/1.1 401 X\r\nWWW-Authenticate: Digest realm=\"a\"\r\n"}}},
        Verdict::NotSeen);
    row("no challenge", basic, {{{"HTTP/1.1 403 Forbidden\r\n\r\n"}}}, Verdict::NotSeen);

    const auto rtsp = ProbeKind::RtspWithoutLogin;
    row("in pieces", rtsp, {{{"RTSP/1", ".0 200 OK\r\nContent-Length: 5\r\n", "\r\nv=0", "\r\n"}, Ending::StaysOpen}},
        Verdict::Broken);
    row("behind stream data", rtsp, {{{"$\x01garbage", "RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\n\r\n"}}},
        Verdict::Holds);
    row("one unknown, one refused", rtsp, {{{"RTSP/1.0 404 Not Found\r\n\r\n"}}, {{"RTSP/1.0 401 No\r\n\r\n"}}},
        Verdict::Holds);
    row("the second is open", rtsp,
        {{{"RTSP/1.0 401 No\r\n\r\n"}}, {{"RTSP/1.0 200 OK\r\nContent-Type: application/sdp\r\n\r\n"}}},
        Verdict::Broken);
    row("all unknown", rtsp, {{{"RTSP/1.0 404 Not Found\r\n\r\n"}}}, Verdict::NotSeen);
    row("OK without a stream", rtsp, {{{"RTSP/1.0 200 OK\r\n\r\n"}}}, Verdict::NotSeen);
    row("hangs up on the broken login", rtsp, {{{"RTSP/1.0 401 No\r\n\r\n"}}, {{"RTSP/1.0 401 No\r\n\r\n"}}, {{}}},
        Verdict::Holds);
    row("takes the broken login", rtsp,
        {{{"RTSP/1.0 401 No\r\n\r\n"}}, {{"RTSP/1.0 401 No\r\n\r\n"}},
            {{"RTSP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nv=0\r\n"}}},
        Verdict::Broken);
}

void TstProbesOnHostileServers::judgesOverTcp()
{
    QFETCH(const ProbeKind, kind);
    QFETCH(const QList<Behaviour>, behaviours);
    OddServer server(behaviours);
    probes::NetworkProber prober(impatientPace());
    QElapsedTimer clock;
    clock.start();
    const auto result = look(prober, target(server.port()), kind);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(u"%1 ms"_s.arg(clock.elapsed())));
    QVERIFY(result.evidence.size() <= 512);
    QFETCH(const Verdict, verdict);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
}

void TstProbesOnHostileServers::judgesClosedPorts()
{
    quint16 port = 0;
    {
        const OddServer gone(QList<Behaviour> {Behaviour {}});
        port = gone.port();
    }
    probes::NetworkProber prober(impatientPace());
    const auto where = target(port);
    QCOMPARE(look(prober, where, ProbeKind::AdminWithoutLogin).verdict, Verdict::NotSeen);
    QCOMPARE(look(prober, where, ProbeKind::SnapshotWithoutLogin).verdict, Verdict::NotSeen);
    QCOMPARE(look(prober, where, ProbeKind::BasicOverHttp).verdict, Verdict::NotSeen);
    QCOMPARE(look(prober, where, ProbeKind::RtspWithoutLogin).verdict, Verdict::Holds);
}

void TstProbesOnHostileServers::followsToHttpsAndNotElsewhere()
{
    OddServer behind(QList<Behaviour> {Behaviour {}});
    const auto moved = [&](const QByteArray &host) {
        return QList<Behaviour> {{{"HTTP/1.1 302 Found\r\nLocation: https://" + host + ':'
            + QByteArray::number(behind.port()) + "/\r\n\r\n"}}};
    };
    probes::NetworkProber prober(impatientPace());
    OddServer away(moved("192.0.2.1"));
    QCOMPARE(look(prober, target(away.port()), ProbeKind::AdminWithoutLogin).verdict, Verdict::NotSeen);
    QVERIFY(behind.requests().isEmpty());
    OddServer home(moved("127.0.0.1"));
    QCOMPARE(look(prober, target(home.port()), ProbeKind::AdminWithoutLogin).verdict, Verdict::NotSeen);
    QCOMPARE(behind.requests().size(), 1);
    QVERIFY(behind.requests().first().startsWith('\x16')); // A TLS handshake.
}

void TstProbesOnHostileServers::letsAMadeUpLoginBetrayTheCamera()
{
    OddServer server({{{"HTTP/1.1 401 X\r\nWWW-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\n\r\n"}},
        {{"HTTP/1.1 200 OK\r\n\r\nsystem_info_modelname='X'\r\n"}}});
    probes::NetworkProber prober(impatientPace());
    const auto result = look(prober, target(server.port()), ProbeKind::BasicOverHttp);
    QCOMPARE(result.verdict, Verdict::Broken);
    QCOMPARE(prober.refusedLogins(), 0);
    QVERIFY(!server.requests().first().contains("Authorization:"));
    const auto login = server.requests().last();
    const auto start = login.indexOf("Authorization: Basic ") + 21;
    const auto token = login.mid(start, login.indexOf('\r', start) - start);
    QVERIFY(QByteArray::fromBase64(token).startsWith("camlock-probe:"));
    QVERIFY(!result.evidence.contains(token));
}

void TstProbesOnHostileServers::keepsHostileStreamNamesInTheirPlace()
{
    OddServer server({{{"RTSP/1.0 404 Not Found\r\n\r\n"}}});
    probes::NetworkProber prober(impatientPace());
    auto where = target(server.port());
    where.rtspPaths = {u"a b\r\nAuthorization: Basic x\r\n\r\n"_s};
    look(prober, where, ProbeKind::RtspWithoutLogin);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().startsWith(
        "DESCRIBE rtsp://127.0.0.1:" + QByteArray::number(server.port()) + "/a%20b%0D%0AAuthorization%3A"));
    QVERIFY(!server.requests().first().contains("\r\nAuthorization"));
}

void TstProbesOnHostileServers::endsWithASilentTlsPeer()
{
    OddServer server({{{}, Ending::StaysOpen}});
    probes::NetworkProber prober(impatientPace());
    auto where = target(server.port());
    where.address.scheme = model::Address::Scheme::Https;
    QCOMPARE(look(prober, where, ProbeKind::AdminWithoutLogin).verdict, Verdict::NotSeen);
}

void TstProbesOnHostileServers::looksInsideTls()
{
    const QByteArray told("HTTP/1.1 200 OK\r\n\r\nsystem_info_modelname='X'\r\n");
    OddServer behind(QList<Behaviour> {Behaviour {{told}}}, OddServer::Transport::Tls);
    const auto location = "https://127.0.0.1:" + QByteArray::number(behind.port()) + "/cgi-bin/";
    OddServer front(QList<Behaviour> {Behaviour {{"HTTP/1.1 301 Moved\r\nLocation: " + location + "\r\n\r\n"}}});
    probes::NetworkProber prober(impatientPace());
    QCOMPARE(look(prober, target(front.port()), ProbeKind::AdminWithoutLogin).verdict, Verdict::Broken);
    auto direct = target(behind.port());
    direct.address.scheme = model::Address::Scheme::Https;
    QCOMPARE(look(prober, direct, ProbeKind::AdminWithoutLogin).verdict, Verdict::Broken);
}

void TstProbesOnHostileServers::cancelsWhenTheProberGoes()
{
    OddServer server({{{}, Ending::StaysOpen}});
    auto prober = std::make_unique<probes::NetworkProber>(model::Pace());
    const auto future = prober->look(target(server.port()), {ProbeKind::AdminWithoutLogin, ProbeKind::Ssdp});
    QTRY_VERIFY(!server.requests().isEmpty() && !server.requests().first().isEmpty());
    prober.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TstProbesOnHostileServers::mayBeDestroyedByItsOwnAnswer()
{
    OddServer server({{{"HTTP/1.1 401 X\r\n\r\n"}}});
    auto prober = std::make_unique<probes::NetworkProber>(impatientPace());
    bool isAnswered = false;
    const auto future = prober->look(target(server.port()), {ProbeKind::AdminWithoutLogin})
                            .then([&](const QList<ProbeResult> &results) {
                                isAnswered = results.size() == 1;
                                prober.reset();
                            });
    QTRY_VERIFY(isAnswered);
    QVERIFY(!prober);
}

QTEST_GUILESS_MAIN(TstProbesOnHostileServers)
#include "tst_probes_on_hostile_servers.moc"
