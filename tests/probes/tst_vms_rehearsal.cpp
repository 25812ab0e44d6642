// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "odd_server.h"
#include "rtsp_peer.h"
#include "simulator/tls_wire.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace looking;
using simulator::PracticeCamera;
using Way = RtspPeer::Way;

Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// The recorder's account: let in, refused, and never sent to the wrong peer.
class TstVmsRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void getsTheStreamOfAPracticeCamera_data();
    void getsTheStreamOfAPracticeCamera();
    void getsTheStreamOfAPracticeCameraInsideHttps();
    void sendsAPracticeCameraNothingWhenItsCertificateChanged();
    void answersAStaleNonceOnceMore();
    void isRefusedOnce();
    void judgesAnswers_data();
    void judgesAnswers();
    void prefersDigest();
    void neverAnswersBasicBesideAnotherScheme();
    void goesToTheNextStreamName();
    void comesAgainWhenTheCameraHungUp();
    void getsTheStreamInsideHttps();
    void getsTheStreamInsideHttpsAlone();
    void isRefusedInsideHttps();
    void tellsNoPasswordToAnUnknownCertificate_data();
    void tellsNoPasswordToAnUnknownCertificate();
    void sendsNothingToAnotherCertificate();
    void notesWhereHttpsGivesNone_data();
    void notesWhereHttpsGivesNone();
    void endsWithHostilePeers_data();
    void endsWithHostilePeers();
    void needsAnAccount();

private:
    static std::unique_ptr<PracticeCamera> camera(const QString &scheme);
    static void lock(PracticeCamera &camera, const QString &scheme);
    static probes::Target target(const PracticeCamera &camera);
    static probes::Target target(quint16 rtspPort);
    static quint16 closedPort();
    static model::Pace impatientPace();
    static model::Login recorder(const QString &password = u"Garden-7.gate"_s);
    static ProbeResult rehearse(const probes::Target &where);
};

namespace {

const QByteArray digest("Digest realm=\"streaming_server\", nonce=\"abc\"");
const QByteArray stream(
    "RTSP/1.0 200 OK\r\nCSeq: 2\r\nContent-Type: application/sdp\r\nContent-Length: 5\r\n\r\nv=0\r\n");

QByteArray asks(const QByteArray &challenge)
{
    return "RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\nWWW-Authenticate: " + challenge + "\r\n\r\n";
}

QByteArray says(const QByteArray &status)
{
    return "RTSP/1.0 " + status + "\r\nCSeq: 1\r\n\r\n";
}

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

/// The answer to `digest` by RFC 2069.
bool fits(const QByteArray &message)
{
    const auto url = message.split(' ').value(1);
    const auto response = md5(md5("recorder:streaming_server:Garden-7.gate") + ":abc:" + md5("DESCRIBE:" + url));
    return message.contains("\r\nAuthorization: Digest username=\"recorder\"")
        && message.contains("response=\"" + response + '"');
}

/// Asks by digest, and gives the stream for the right answer alone.
QByteArray doorkeeper(int, const QByteArray &message)
{
    return fits(message) ? stream : asks(digest);
}

} // namespace

std::unique_ptr<PracticeCamera> TstVmsRehearsal::camera(const QString &scheme)
{
    auto camera = wire::camera("ib9365-ht");
    lock(*camera, scheme);
    return camera;
}

void TstVmsRehearsal::lock(PracticeCamera &camera, const QString &scheme)
{
    camera.setRootPassword(u"Wall-lamp.7"_s);
    camera.setValue(u"network_rtsp_authmode"_s, scheme);
    camera.setValue(u"network_rtsp_anonymousviewing"_s, u"0"_s);
    if (!camera.addAccount(u"recorder"_s, u"Garden-7.gate"_s, u"view"_s)
        && !camera.addAccount(u"recorder"_s, u"Garden-7.gate"_s, u"viewer"_s))
        qFatal("No account.");
}

model::Login TstVmsRehearsal::recorder(const QString &password)
{
    return {u"recorder"_s, model::Secret::fromText(password)};
}

quint16 TstVmsRehearsal::closedPort()
{
    const OddServer gone(QList<OddServer::Behaviour> {OddServer::Behaviour {}});
    return gone.port();
}

probes::Target TstVmsRehearsal::target(quint16 rtspPort)
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, quint16(1)};
    target.peer = QHostAddress(QHostAddress::LocalHost);
    target.rtspPaths = {u"live1s1.sdp"_s};
    target.vms = recorder();
    target.movedPorts = {{u"rtsp"_s, rtspPort}, {u"https"_s, closedPort()}};
    return target;
}

probes::Target TstVmsRehearsal::target(const PracticeCamera &camera)
{
    auto where = target(camera.port(u"rtsp"_s));
    where.rtspPaths = {camera.value(u"network_rtsp_s0_accessname"_s)};
    return where;
}

model::Pace TstVmsRehearsal::impatientPace()
{
    auto pace = quickPace();
    pace.requestTimeout = 400ms;
    return pace;
}

ProbeResult TstVmsRehearsal::rehearse(const probes::Target &where)
{
    probes::NetworkProber prober(impatientPace());
    return look(prober, where, ProbeKind::VmsRehearsal);
}

void TstVmsRehearsal::getsTheStreamOfAPracticeCamera_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("sent");
    QTest::newRow("digest") << u"digest"_s << u"digest"_s;
    QTest::newRow("basic") << u"basic"_s << u"basic"_s;
    QTest::newRow("nobody is asked") << u"disable"_s << u"none"_s;
}

void TstVmsRehearsal::getsTheStreamOfAPracticeCamera()
{
    QFETCH(const QString, scheme);
    const auto practice = camera(scheme);
    auto where = target(*practice);
    probes::NetworkProber prober(impatientPace());
    const auto result = look(prober, where, ProbeKind::VmsRehearsal);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY(result.seen.english().contains(where.rtspPaths.first()));
    QCOMPARE(practice->failedLogins(), 0);
    QCOMPARE(prober.refusedLogins(), 0);
    QTEST(practice->requests().last().scheme, "sent");
    QVERIFY(!result.evidence.contains("Authorization"));
}

void TstVmsRehearsal::getsTheStreamOfAPracticeCameraInsideHttps()
{
    const auto practice = wire::httpsCamera("ib9365-ht");
    QVERIFY(practice);
    lock(*practice, u"digest"_s);
    auto where = target(*practice);
    where.movedPorts.insert(u"https"_s, practice->port(u"https"_s));
    where.expectedCertificate = QCryptographicHash::hash(practice->certificateDer(), QCryptographicHash::Sha256);
    probes::NetworkProber prober(quickPace());
    const auto result = look(prober, where, ProbeKind::VmsRehearsal);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY2(result.seen.english().endsWith(u"over RTSP and inside HTTPS."_s), qPrintable(result.seen.english()));
    QCOMPARE(practice->failedLogins(), 0);
    QCOMPARE(practice->requests().last().user, u"recorder"_s);
}

void TstVmsRehearsal::sendsAPracticeCameraNothingWhenItsCertificateChanged()
{
    const auto practice = wire::httpsCamera("ib9365-ht");
    QVERIFY(practice);
    lock(*practice, u"digest"_s);
    auto where = target(*practice);
    where.movedPorts.insert(u"https"_s, practice->port(u"https"_s));
    where.expectedCertificate = QCryptographicHash::hash(practice->certificateDer(), QCryptographicHash::Sha256);
    QVERIFY(practice->addFault(u"change-certificate"_s));
    practice->forgetRequests();
    probes::NetworkProber prober(quickPace());
    QCOMPARE(look(prober, where, ProbeKind::VmsRehearsal).verdict, Verdict::Broken);
    for (const auto &request : practice->requests())
        QCOMPARE(request.service, u"rtsp"_s);
}

void TstVmsRehearsal::answersAStaleNonceOnceMore()
{
    int asked = 0;
    const RtspPeer peer(Way::Plain, [&](int number, const QByteArray &message) {
        asked = number;
        return number < 3 ? asks(digest + ", stale=true") : doorkeeper(number, message);
    });
    QCOMPARE(rehearse(target(peer.port())).verdict, Verdict::Holds);
    QCOMPARE(asked, 3);
    const RtspPeer endless(Way::Plain, [&](int, const QByteArray &) { return asks(digest + ", stale=true"); });
    QCOMPARE(rehearse(target(endless.port())).verdict, Verdict::Broken);
    QCOMPARE(endless.messages().size(), 3);
}

void TstVmsRehearsal::isRefusedOnce()
{
    const auto practice = camera(u"digest"_s);
    auto where = target(*practice);
    where.vms = recorder(u"wrong"_s);
    probes::NetworkProber prober(impatientPace());
    for (int i = 0; i < 2; ++i) {
        const auto result = look(prober, where, ProbeKind::VmsRehearsal);
        QCOMPARE(result.verdict, Verdict::Broken);
        QCOMPARE(result.seen.english(), u"The recorder's account is refused."_s);
        QCOMPARE(practice->failedLogins(), 1);
        QCOMPARE(prober.refusedLogins(), 1);
    }
    // Another password is another login.
    where.vms = recorder();
    QCOMPARE(look(prober, where, ProbeKind::VmsRehearsal).verdict, Verdict::Holds);
    QCOMPARE(prober.refusedLogins(), 1);
}

void TstVmsRehearsal::judgesAnswers_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("refused");
    const auto row = [](const char *name, const QList<QByteArray> &answers, Verdict verdict, int messages,
                         int refused) { QTest::newRow(name) << answers << verdict << messages << refused; };
    row("let in", {asks(digest), stream}, Verdict::Holds, 2, 0);
    row("no login asked for", {stream}, Verdict::Holds, 1, 0);
    row("refused", {asks(digest), asks(digest)}, Verdict::Broken, 2, 1);
    row("refused with a new nonce", {asks(digest), asks("Digest realm=\"a\", nonce=\"other\"")}, Verdict::Broken, 2, 1);
    row("may not see it", {asks(digest), says("403 Forbidden")}, Verdict::Broken, 2, 0);
    row("no such stream", {says("404 Not Found")}, Verdict::NotSeen, 1, 0);
    row("no such stream behind the login", {asks(digest), says("404 Not Found")}, Verdict::NotSeen, 2, 0);
    row("busy", {asks(digest), says("453 Not Enough Bandwidth")}, Verdict::NotSeen, 2, 0);
    row("OK without a stream", {asks(digest), says("200 OK")}, Verdict::NotSeen, 2, 0);
    row("hangs up at once", {{}}, Verdict::NotSeen, 1, 0);
    row("hangs up on the login", {asks(digest), {}}, Verdict::NotSeen, 2, 1);
    row("unknown scheme", {asks("Negotiate")}, Verdict::NotSeen, 1, 0);
    row("no scheme", {says("401 Unauthorized")}, Verdict::NotSeen, 1, 0);
    row("unknown algorithm beside Basic",
        {asks("Digest realm=\"a\", nonce=\"b\", algorithm=SHA-512-256, Basic realm=\"a\"")}, Verdict::NotSeen, 1, 0);
    row("half a description", {asks(digest), stream.chopped(3)}, Verdict::NotSeen, 2, 1);
}

void TstVmsRehearsal::judgesAnswers()
{
    QFETCH(const QList<QByteArray>, answers);
    QFETCH(const Verdict, verdict);
    const RtspPeer peer(
        Way::Plain, [&](int number, const QByteArray &) { return answers.value(number - 1, answers.last()); });
    probes::NetworkProber prober(impatientPace());
    const auto result = look(prober, target(peer.port()), ProbeKind::VmsRehearsal);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QTEST(int(peer.messages().size()), "messages");
    QTEST(prober.refusedLogins(), "refused");
    QVERIFY(result.evidence.size() <= 512);
    QVERIFY(!result.evidence.contains("response="));
}

void TstVmsRehearsal::prefersDigest()
{
    const RtspPeer peer(Way::Plain, [&](int number, const QByteArray &message) {
        return number == 1
            ? asks("Basic realm=\"a\"").replace("\r\n\r\n", "\r\nWWW-Authenticate: " + digest + "\r\n\r\n")
            : doorkeeper(number, message);
    });
    QCOMPARE(rehearse(target(peer.port())).verdict, Verdict::Holds);
    QVERIFY(peer.messages().last().contains("Authorization: Digest "));
    QVERIFY(!peer.messages().first().contains("Authorization"));
}

void TstVmsRehearsal::neverAnswersBasicBesideAnotherScheme()
{
    const RtspPeer peer(Way::Plain, [&](int, const QByteArray &) { return asks("Negotiate, Basic realm=\"a\""); });
    QCOMPARE(rehearse(target(peer.port())).verdict, Verdict::NotSeen);
    QCOMPARE(peer.messages().size(), 1);
}

void TstVmsRehearsal::goesToTheNextStreamName()
{
    const RtspPeer peer(Way::Plain, [&](int number, const QByteArray &message) {
        return message.contains("/second ") ? doorkeeper(number, message) : says("404 Not Found");
    });
    auto where = target(peer.port());
    where.rtspPaths = {u"fi\r\nrst"_s, u"second"_s, u"third"_s};
    const auto result = rehearse(where);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY(result.seen.english().contains(u"second"_s));
    QVERIFY(peer.messages().first().contains("/fi%0D%0Arst RTSP/1.0\r\n"));
}

void TstVmsRehearsal::comesAgainWhenTheCameraHungUp()
{
    const RtspPeer peer(Way::Plain, [&](int number, const QByteArray &message) {
        return number == 1 ? asks(digest).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                           : doorkeeper(number, message);
    });
    QCOMPARE(rehearse(target(peer.port())).verdict, Verdict::Holds);
    QCOMPARE(peer.connections(), 2);
    QCOMPARE(peer.messages().size(), 2);
}

void TstVmsRehearsal::getsTheStreamInsideHttps()
{
    const RtspPeer plain(Way::Plain, doorkeeper);
    const RtspPeer tunnel(Way::Tunnel, doorkeeper);
    auto where = target(plain.port());
    where.movedPorts.insert(u"https"_s, tunnel.port());
    where.expectedCertificate = tunnel.certificate();
    const auto result = rehearse(where);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY2(result.seen.english().endsWith(u"over RTSP and inside HTTPS."_s), qPrintable(result.seen.english()));
    QCOMPARE(tunnel.messages().size(), 2);
    QVERIFY(fits(tunnel.messages().last()));
}

void TstVmsRehearsal::getsTheStreamInsideHttpsAlone()
{
    const RtspPeer tunnel(Way::Tunnel, doorkeeper);
    auto where = target(closedPort());
    where.movedPorts.insert(u"https"_s, tunnel.port());
    const auto result = rehearse(where);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY(result.seen.english().contains(u"RTSP is closed"_s));
    where.movedPorts.insert(u"https"_s, closedPort());
    QCOMPARE(rehearse(where).verdict, Verdict::Broken);
}

void TstVmsRehearsal::isRefusedInsideHttps()
{
    const RtspPeer plain(Way::Plain, doorkeeper);
    const RtspPeer tunnel(Way::Tunnel, [](int, const QByteArray &) { return asks(digest); });
    auto where = target(plain.port());
    where.movedPorts.insert(u"https"_s, tunnel.port());
    probes::NetworkProber prober(impatientPace());
    QCOMPARE(look(prober, where, ProbeKind::VmsRehearsal).verdict, Verdict::Broken);
    QCOMPARE(prober.refusedLogins(), 1);
    QCOMPARE(tunnel.messages().size(), 2);
}

void TstVmsRehearsal::tellsNoPasswordToAnUnknownCertificate_data()
{
    QTest::addColumn<QByteArray>("overRtsp");
    QTest::addColumn<bool>("isExpected");
    QTest::addColumn<int>("messages"); // in the tunnel
    const QByteArray basic("Basic realm=\"a\"");
    QTest::newRow("digest before, unknown certificate") << digest << false << 1;
    QTest::newRow("digest before, the right certificate") << digest << true << 2;
    QTest::newRow("basic before") << basic << false << 2;
}

void TstVmsRehearsal::tellsNoPasswordToAnUnknownCertificate()
{
    QFETCH(const QByteArray, overRtsp);
    QFETCH(const bool, isExpected);
    const RtspPeer plain(
        Way::Plain, [&](int number, const QByteArray &) { return number == 1 ? asks(overRtsp) : stream; });
    const RtspPeer tunnel(
        Way::Tunnel, [](int number, const QByteArray &) { return number == 1 ? asks("Basic realm=\"a\"") : stream; });
    auto where = target(plain.port());
    where.movedPorts.insert(u"https"_s, tunnel.port());
    where.expectedCertificate = isExpected ? tunnel.certificate() : QByteArray();
    QCOMPARE(rehearse(where).verdict, Verdict::Holds);
    QTEST(int(tunnel.messages().size()), "messages");
}

void TstVmsRehearsal::sendsNothingToAnotherCertificate()
{
    const RtspPeer plain(Way::Plain, doorkeeper);
    OddServer impostor(
        {{{"HTTP/1.0 200 OK\r\nContent-Type: application/x-rtsp-tunnelled\r\n\r\n"}, OddServer::Ending::StaysOpen}},
        OddServer::Transport::Tls);
    auto where = target(plain.port());
    where.movedPorts.insert(u"https"_s, impostor.port());
    where.expectedCertificate = QByteArray(32, 'x');
    const auto result = rehearse(where);
    QCOMPARE(result.verdict, Verdict::Broken);
    QVERIFY(result.seen.english().contains(u"another certificate"_s));
    for (const auto &request : impostor.requests())
        QVERIFY2(request.isEmpty(), request.constData());
}

void TstVmsRehearsal::notesWhereHttpsGivesNone_data()
{
    QTest::addColumn<QList<OddServer::Behaviour>>("behaviours");
    const auto row = [](const char *name, const OddServer::Behaviour &behaviour) {
        QTest::newRow(name) << QList<OddServer::Behaviour> {behaviour};
    };
    using Ending = OddServer::Ending;
    const QByteArray joined("HTTP/1.0 200 OK\r\nContent-Type: application/x-rtsp-tunnelled\r\n\r\n");
    row("not there", {{"HTTP/1.1 404 Not Found\r\n\r\n"}});
    row("asks for a login", {{"HTTP/1.1 401 X\r\nWWW-Authenticate: " + digest + "\r\n\r\n"}});
    row("a web page", {{"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"}, Ending::StaysOpen});
    row("hangs up", {});
    row("silent", {{}, Ending::StaysOpen});
    row("garbage", {{QByteArray(300'000, 'x')}, Ending::StaysOpen, true});
    row("joined, then silent", {{joined}, Ending::StaysOpen});
    row("joined, then hangs up", {{joined}});
    row("joined, then garbage", {{joined, QByteArray(300'000, 'x')}, Ending::StaysOpen, true});
}

void TstVmsRehearsal::notesWhereHttpsGivesNone()
{
    QFETCH(const QList<OddServer::Behaviour>, behaviours);
    const RtspPeer plain(Way::Plain, doorkeeper);
    OddServer web(behaviours, OddServer::Transport::Tls);
    auto where = target(plain.port());
    where.movedPorts.insert(u"https"_s, web.port());
    const auto result = rehearse(where);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY2(result.seen.english().endsWith(u"over RTSP. HTTPS gives none."_s), qPrintable(result.seen.english()));
    for (const auto &request : web.requests())
        QVERIFY(!request.contains("Authorization"));
}

void TstVmsRehearsal::endsWithHostilePeers_data()
{
    QTest::addColumn<QList<OddServer::Behaviour>>("behaviours");
    using Ending = OddServer::Ending;
    const auto row = [](const char *name, const OddServer::Behaviour &behaviour) {
        QTest::newRow(name) << QList<OddServer::Behaviour> {behaviour};
    };
    row("silent", {{}, Ending::StaysOpen});
    row("flood", {{QByteArray(300'000, 'x')}, Ending::StaysOpen, true});
    row("endless head", {{"RTSP/1.0 401 X\r\n", "a: b\r\n"}, Ending::StaysOpen, true});
    row("half a challenge", {{"RTSP/1.0 401 X\r\nWWW-Auth"}});
    row("HTTP", {{"HTTP/1.1 401 X\r\n\r\n"}});
}

void TstVmsRehearsal::endsWithHostilePeers()
{
    QFETCH(const QList<OddServer::Behaviour>, behaviours);
    OddServer server(behaviours);
    const auto result = rehearse(target(server.port()));
    QVERIFY2(result.verdict == Verdict::NotSeen, qPrintable(result.seen.english()));
    for (const auto &request : server.requests())
        QVERIFY(!request.contains("Authorization"));
}

void TstVmsRehearsal::needsAnAccount()
{
    auto where = target(closedPort());
    where.vms.reset();
    const auto result = rehearse(where);
    QCOMPARE(result.verdict, Verdict::NotSeen);
    QVERIFY(!result.seen.isEmpty());
}

QTEST_GUILESS_MAIN(TstVmsRehearsal)
#include "tst_vms_rehearsal.moc"
