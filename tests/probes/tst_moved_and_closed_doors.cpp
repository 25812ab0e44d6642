// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "odd_server.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace looking;
using Behaviour = OddServer::Behaviour;
using Ending = OddServer::Ending;
using Transport = OddServer::Transport;

Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// Doors that should be closed now: plain HTTP, old ports, every door for an address outside the access list, and the
/// second RTSP port.
class TstMovedAndClosedDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesPlainHttp_data();
    void judgesPlainHttp();
    void takesAClosedHttpPortForClosed();
    void doesNotFollowToHttps();
    void judgesOldPorts_data();
    void judgesOldPorts();
    void namesTheOldPortThatAnswers();
    void seesHttpsOnAnOldPort();
    void takesClosedOldPortsForClosed();
    void doesNotAskPortsThatAreInUse();
    void judgesTheAnswersToAnotherSource_data();
    void judgesTheAnswersToAnotherSource();
    void comesFromTheOtherSource();
    void doesNotTakeADeadCameraForAnAccessList();
    void saysWhereItCannotComeFrom_data();
    void saysWhereItCannotComeFrom();
    void findsStreamsOnTheSecondPort_data();
    void findsStreamsOnTheSecondPort();
    void leavesMovedPortsAlone();

private:
    static model::Pace impatientPace();
    static probes::Target target(quint16 port);
    static quint16 closedPort();

    static Behaviour replies(const QByteArray &head) { return {{head + "\r\n\r\n"}}; }
};

model::Pace TstMovedAndClosedDoors::impatientPace()
{
    auto pace = quickPace();
    pace.requestTimeout = 400ms;
    return pace;
}

probes::Target TstMovedAndClosedDoors::target(quint16 port)
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, port};
    target.peer = QHostAddress(QHostAddress::LocalHost);
    target.httpPort = port;
    target.rtspPort = closedPort();
    return target;
}

quint16 TstMovedAndClosedDoors::closedPort()
{
    const OddServer gone(QList<Behaviour> {Behaviour {}});
    return gone.port();
}

void TstMovedAndClosedDoors::judgesPlainHttp_data()
{
    QTest::addColumn<QList<Behaviour>>("behaviours");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const QList<Behaviour> &behaviours, Verdict verdict, int requests) {
        QTest::newRow(name) << behaviours << verdict << requests;
    };
    const auto toHttps = replies("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/x");
    const auto away = replies("HTTP/1.1 302 Found\r\nLocation: https://192.0.2.1/x");
    const auto toPlain = replies("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:81/x");
    const auto inside = replies("HTTP/1.1 302 Found\r\nLocation: /login.html");
    const auto challenge = replies("HTTP/1.1 401 X\r\nWWW-Authenticate: Digest realm=\"a\", nonce=\"b\"");
    const auto page = Behaviour {{"HTTP/1.1 200 OK\r\n\r\n<html>"}};
    const auto forbidden = replies("HTTP/1.1 403 Forbidden");
    const auto missing = replies("HTTP/1.1 404 Not Found");
    const QByteArray huge(300'000, 'x');

    row("leads to HTTPS", {toHttps}, Verdict::Holds, 2);
    row("asks for a login", {challenge}, Verdict::Broken, 1);
    row("a page", {page}, Verdict::Broken, 1);
    row("an endless page", {{{"HTTP/1.1 200 OK\r\n\r\n", huge}, Ending::StaysOpen, true}}, Verdict::Broken, 1);
    row("to HTTPS for the administrator alone", {toHttps, challenge}, Verdict::Broken, 2);
    row("viewers get a picture", {missing, page}, Verdict::Broken, 2);
    row("to another host", {away}, Verdict::NotSeen, 2);
    row("to plain HTTP", {toPlain}, Verdict::Broken, 1);
    row("to another page", {inside}, Verdict::Broken, 1);
    row("no page at all", {forbidden}, Verdict::NotSeen, 2);
    row("to HTTPS, then nothing there", {toHttps, missing}, Verdict::NotSeen, 2);
    row("to HTTPS, then silence", {toHttps, {{}, Ending::StaysOpen}}, Verdict::NotSeen, 2);
    row("redirect without a place", {replies("HTTP/1.1 302 Found")}, Verdict::NotSeen, 2);
    row("closes at once", {Behaviour {}}, Verdict::NotSeen, 1);
    row("says nothing", {{{}, Ending::StaysOpen}}, Verdict::NotSeen, 1);
    row("half a reply", {{{"HTTP/1.1 2"}}}, Verdict::NotSeen, 1);
    row("garbage", {{{huge}, Ending::StaysOpen, true}}, Verdict::NotSeen, 1);
}

void TstMovedAndClosedDoors::judgesPlainHttp()
{
    QFETCH(const QList<Behaviour>, behaviours);
    QFETCH(const Verdict, verdict);
    OddServer server(behaviours);
    probes::NetworkProber prober(impatientPace());
    const auto result = look(prober, target(server.port()), ProbeKind::HttpClosed);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QVERIFY(!result.seen.isEmpty());
    QVERIFY(result.evidence.size() <= 512);
    QTEST(int(server.requests().size()), "requests");
    for (const auto &request : server.requests())
        QVERIFY(!request.contains("Authorization"));
}

void TstMovedAndClosedDoors::takesAClosedHttpPortForClosed()
{
    probes::NetworkProber prober(impatientPace());
    const auto result = look(prober, target(closedPort()), ProbeKind::HttpClosed);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    auto moved = target(1);
    OddServer server({replies("HTTP/1.1 401 X")});
    moved.movedPorts.insert(u"http"_s, server.port());
    QCOMPARE(look(prober, moved, ProbeKind::HttpClosed).verdict, Verdict::Broken);
}

void TstMovedAndClosedDoors::doesNotFollowToHttps()
{
    OddServer behind(QList<Behaviour> {Behaviour {}});
    OddServer front(
        {replies("HTTP/1.1 301 Moved\r\nLocation: https://127.0.0.1:" + QByteArray::number(behind.port()))});
    probes::NetworkProber prober(impatientPace());
    QCOMPARE(look(prober, target(front.port()), ProbeKind::HttpClosed).verdict, Verdict::Holds);
    QVERIFY(behind.requests().isEmpty());
}

void TstMovedAndClosedDoors::judgesOldPorts_data()
{
    QTest::addColumn<QList<Behaviour>>("behaviours");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QList<Behaviour> &behaviours, Verdict verdict) {
        QTest::newRow(name) << behaviours << verdict;
    };
    const Behaviour silent {{}, Ending::StaysOpen};
    row("a page", {replies("HTTP/1.1 200 OK")}, Verdict::Broken);
    row("asks for a login", {replies("HTTP/1.0 401 Unauthorized")}, Verdict::Broken);
    row("refuses", {replies("HTTP/1.1 403 Forbidden")}, Verdict::Broken);
    row("RTSP", {{{"RTSP/1.0 400 Bad Request\r\n\r\n"}}}, Verdict::Broken);
    row("RTSP to RTSP alone", {Behaviour {}, replies("RTSP/1.0 200 OK")}, Verdict::Broken);
    row("closes at once", {Behaviour {}}, Verdict::NotSeen);
    row("says nothing", {silent}, Verdict::NotSeen);
    row("another service", {{{"SSH-2.0-x\r\n"}}}, Verdict::NotSeen);
    row("endless garbage", {{{QByteArray(300'000, 'x')}, Ending::StaysOpen, true}}, Verdict::NotSeen);
}

void TstMovedAndClosedDoors::judgesOldPorts()
{
    QFETCH(const QList<Behaviour>, behaviours);
    QFETCH(const Verdict, verdict);
    OddServer server(behaviours);
    probes::NetworkProber prober(impatientPace());
    auto where = target(closedPort());
    where.oldPorts = {server.port()};
    const auto result = look(prober, where, ProbeKind::OldPorts);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QVERIFY(result.evidence.size() <= 512);
}

void TstMovedAndClosedDoors::namesTheOldPortThatAnswers()
{
    OddServer server({replies("HTTP/1.1 401 X")});
    probes::NetworkProber prober(impatientPace());
    auto where = target(closedPort());
    where.oldPorts = {closedPort(), server.port()};
    const auto result = look(prober, where, ProbeKind::OldPorts);
    QCOMPARE(result.verdict, Verdict::Broken);
    QCOMPARE(result.seen.english(), u"Port %1 still answers (HTTP)."_s.arg(server.port()));
}

void TstMovedAndClosedDoors::seesHttpsOnAnOldPort()
{
    OddServer server({{{}, Ending::StaysOpen}}, Transport::Tls);
    probes::NetworkProber prober(impatientPace());
    auto where = target(closedPort());
    where.oldPorts = {server.port()};
    const auto result = look(prober, where, ProbeKind::OldPorts);
    QCOMPARE(result.seen.english(), u"Port %1 still answers (HTTPS)."_s.arg(server.port()));
}

void TstMovedAndClosedDoors::takesClosedOldPortsForClosed()
{
    probes::NetworkProber prober(impatientPace());
    auto where = target(closedPort());
    where.oldPorts = {closedPort(), closedPort(), 0};
    where.oldPorts.append(where.oldPorts);
    const auto result = look(prober, where, ProbeKind::OldPorts);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
}

void TstMovedAndClosedDoors::doesNotAskPortsThatAreInUse()
{
    OddServer server({replies("HTTP/1.1 401 X")});
    probes::NetworkProber prober(impatientPace());
    auto where = target(server.port());
    where.oldPorts = {server.port()};
    QCOMPARE(look(prober, where, ProbeKind::OldPorts).verdict, Verdict::NotFromHere);
    where.httpPort = 1;
    where.movedPorts.insert(u"http"_s, server.port());
    QCOMPARE(look(prober, where, ProbeKind::OldPorts).verdict, Verdict::NotFromHere);
    QVERIFY(server.requests().isEmpty());
}

void TstMovedAndClosedDoors::judgesTheAnswersToAnotherSource_data()
{
    // The last behaviour is for this computer's usual address.
    QTest::addColumn<QList<Behaviour>>("web");
    QTest::addColumn<QList<Behaviour>>("rtsp");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QList<Behaviour> &web, const QList<Behaviour> &rtsp, Verdict verdict) {
        QTest::newRow(name) << web << rtsp << verdict;
    };
    const auto login = replies("HTTP/1.1 401 X");
    const auto forbidden = replies("HTTP/1.1 403 Forbidden");
    const Behaviour silent {{}, Ending::StaysOpen};
    const Behaviour closes {};
    row("both hang up", {closes, login}, {closes}, Verdict::Holds);
    row("both stay silent", {silent, login}, {silent}, Verdict::Holds);
    row("forbidden", {forbidden, login}, {replies("RTSP/1.0 403 Forbidden")}, Verdict::Holds);
    row("the web server answers", {login, login}, {closes}, Verdict::Broken);
    row("a missing page is an answer", {replies("HTTP/1.1 404 X"), login}, {closes}, Verdict::Broken);
    row("RTSP answers", {closes, login}, {replies("RTSP/1.0 200 OK")}, Verdict::Broken);
    row("RTSP asks for a login", {closes, login}, {replies("RTSP/1.0 401 X")}, Verdict::Broken);
    row("garbage", {{{"\x01\x02"}}, login}, {closes}, Verdict::NotSeen);
    row("endless garbage", {{{QByteArray(300'000, 'x')}, Ending::StaysOpen, true}, login}, {closes}, Verdict::NotSeen);
    row("the usual address is forbidden as well", {forbidden, forbidden}, {closes}, Verdict::NotSeen);
}

void TstMovedAndClosedDoors::judgesTheAnswersToAnotherSource()
{
    QFETCH(const QList<Behaviour>, web);
    QFETCH(const QList<Behaviour>, rtsp);
    QFETCH(const Verdict, verdict);
    OddServer webServer(web);
    OddServer rtspServer(rtsp);
    probes::NetworkProber prober(impatientPace());
    auto where = target(webServer.port());
    where.rtspPort = rtspServer.port();
    where.otherSource = QHostAddress(u"127.0.0.9"_s);
    const auto result = look(prober, where, ProbeKind::OtherSource);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QVERIFY(result.evidence.size() <= 512);
}

void TstMovedAndClosedDoors::comesFromTheOtherSource()
{
    OddServer web({Behaviour {}, replies("HTTP/1.1 401 X")}, Transport::Tls);
    OddServer rtsp(QList<Behaviour> {Behaviour {}});
    probes::NetworkProber prober(impatientPace());
    auto where = target(web.port());
    where.address.scheme = model::Address::Scheme::Https;
    where.rtspPort = rtsp.port();
    where.otherSource = QHostAddress(u"127.0.0.9"_s);
    const auto result = look(prober, where, ProbeKind::OtherSource);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QCOMPARE(web.peers(), (QList<QHostAddress> {where.otherSource, QHostAddress(u"127.0.0.1"_s)}));
    QCOMPARE(rtsp.peers(), QList<QHostAddress> {where.otherSource});
}

void TstMovedAndClosedDoors::doesNotTakeADeadCameraForAnAccessList()
{
    probes::NetworkProber prober(impatientPace());
    auto where = target(closedPort());
    where.otherSource = QHostAddress(u"127.0.0.9"_s);
    QCOMPARE(look(prober, where, ProbeKind::OtherSource).verdict, Verdict::NotSeen);
}

void TstMovedAndClosedDoors::saysWhereItCannotComeFrom_data()
{
    QTest::addColumn<QHostAddress>("source");
    QTest::newRow("none") << QHostAddress();
    QTest::newRow("not ours") << QHostAddress(u"192.0.2.77"_s);
    QTest::newRow("another family") << QHostAddress(u"::1"_s);
}

void TstMovedAndClosedDoors::saysWhereItCannotComeFrom()
{
    OddServer server({replies("HTTP/1.1 401 X")});
    probes::NetworkProber prober(impatientPace());
    auto where = target(server.port());
    QFETCH(const QHostAddress, source);
    where.otherSource = source;
    const auto result = look(prober, where, ProbeKind::OtherSource);
    QCOMPARE(result.verdict, Verdict::NotFromHere);
    QVERIFY(!result.seen.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TstMovedAndClosedDoors::findsStreamsOnTheSecondPort_data()
{
    QTest::addColumn<QList<Behaviour>>("second");
    QTest::addColumn<Verdict>("verdict");
    const auto refused = replies("RTSP/1.0 401 X");
    const auto missing = replies("RTSP/1.0 404 X");
    const auto stream = replies("RTSP/1.0 200 OK\r\nContent-Type: application/sdp");
    QTest::newRow("open") << QList<Behaviour> {stream} << Verdict::Broken;
    QTest::newRow("open under the second name") << QList<Behaviour> {missing, stream} << Verdict::Broken;
    QTest::newRow("asks for a login") << QList<Behaviour> {refused} << Verdict::Holds;
    QTest::newRow("another service") << QList<Behaviour> {{{"SSH-2.0-x\r\n"}}} << Verdict::Holds;
    QTest::newRow("silent") << QList<Behaviour> {{{}, Ending::StaysOpen}} << Verdict::Holds;
}

void TstMovedAndClosedDoors::findsStreamsOnTheSecondPort()
{
    QFETCH(const QList<Behaviour>, second);
    QFETCH(const Verdict, verdict);
    // An address of its own, for the port is a fixed one.
    const QHostAddress address(u"127.66.0.49"_s);
    OddServer usualPort({replies("RTSP/1.0 401 X")}, Transport::Tcp, address);
    OddServer secondPort(second, Transport::Tcp, address, 8554);
    probes::NetworkProber prober(impatientPace());
    auto where = target(1);
    where.address.host = address.toString();
    where.peer = address;
    where.rtspPort = usualPort.port();
    const auto result = look(prober, where, ProbeKind::RtspWithoutLogin);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QCOMPARE(verdict == Verdict::Broken, result.seen.english().contains(u"8554"_s));
    QVERIFY(!secondPort.requests().isEmpty());
}

void TstMovedAndClosedDoors::leavesMovedPortsAlone()
{
    const QHostAddress address(u"127.66.0.49"_s);
    OddServer usualPort({replies("RTSP/1.0 401 X")}, Transport::Tcp, address);
    OddServer secondPort({replies("RTSP/1.0 200 OK\r\nContent-Type: application/sdp")}, Transport::Tcp, address, 8554);
    probes::NetworkProber prober(impatientPace());
    auto where = target(1);
    where.peer = address;
    where.movedPorts.insert(u"rtsp"_s, usualPort.port());
    QCOMPARE(look(prober, where, ProbeKind::RtspWithoutLogin).verdict, Verdict::Holds);
    QVERIFY(secondPort.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TstMovedAndClosedDoors)
#include "tst_moved_and_closed_doors.moc"
