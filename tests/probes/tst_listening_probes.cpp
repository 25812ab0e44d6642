// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "odd_server.h"

#include <QRegularExpression>
#include <QUdpSocket>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace looking;
using Behaviour = OddServer::Behaviour;

Q_DECLARE_METATYPE(model::ProbeKind)

/// Probes that wait for the camera to come.
class TstListeningProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTheCamerasOwnLine();
    void masksSecretsInTheLine();
    void showsThatTheCameraAsked();
    void asksForAPageWithoutALogin();
    void givesUpWhenNothingComes_data();
    void givesUpWhenNothingComes();
    void saysThatThePortIsTaken_data();
    void saysThatThePortIsTaken();
    void givesThePortBack_data();
    void givesThePortBack();
    void survivesAFlood_data();
    void survivesAFlood();
    void waitsBesideOtherProbes();

private:
    static probes::Target target();
    static quint16 freePort();
    /// Sends to the port until the look has ended.
    static ProbeResult lookWhileSending(
        const probes::Target &where, ProbeKind kind, quint16 port, const QByteArray &datagram);
    static void addKinds();
};

probes::Target TstListeningProbes::target()
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, quint16(1)};
    target.peer = QHostAddress(QHostAddress::LocalHost);
    target.logPort = freePort();
    target.timePort = freePort();
    return target;
}

quint16 TstListeningProbes::freePort()
{
    QUdpSocket socket;
    if (!socket.bind(QHostAddress(QHostAddress::AnyIPv4)))
        qFatal("No port.");
    return socket.localPort();
}

ProbeResult TstListeningProbes::lookWhileSending(
    const probes::Target &where, ProbeKind kind, quint16 port, const QByteArray &datagram)
{
    QUdpSocket camera;
    QTimer again;
    connect(&again, &QTimer::timeout, &camera,
        [&] { camera.writeDatagram(datagram, QHostAddress(QHostAddress::LocalHost), port); });
    again.start(5ms);
    auto pace = quickPace();
    pace.arrival = 5s;
    probes::NetworkProber prober(pace);
    return look(prober, where, kind);
}

void TstListeningProbes::addKinds()
{
    QTest::addColumn<ProbeKind>("kind");
    QTest::newRow("log") << ProbeKind::RemoteLog;
    QTest::newRow("time") << ProbeKind::TimeRequest;
}

void TstListeningProbes::showsTheCamerasOwnLine()
{
    const auto where = target();
    const auto result =
        lookWhileSending(where, ProbeKind::RemoteLog, where.logPort, "<134>Jan  1 00:00:09 IB9365 syslogd: started\n");
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY(QRegularExpression(uR"(^Arrived at \d\d:\d\d:\d\d: Jan 1 00:00:09 IB9365 syslogd: started$)"_s)
                .match(result.seen.english())
                .hasMatch());
    QVERIFY(result.evidence.contains("IB9365 syslogd"));
}

void TstListeningProbes::masksSecretsInTheLine()
{
    const auto where = target();
    const auto result =
        lookWhileSending(where, ProbeKind::RemoteLog, where.logPort, "<134>httpd: set security_user_i1_pass='hunter2'");
    QCOMPARE(result.verdict, Verdict::Holds);
    QVERIFY(!result.seen.english().contains(u"hunter2"_s));
    QVERIFY(!result.evidence.contains("hunter2"));
}

void TstListeningProbes::showsThatTheCameraAsked()
{
    const auto where = target();
    const auto result = lookWhileSending(where, ProbeKind::TimeRequest, where.timePort, '\x1b' + QByteArray(47, '\0'));
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY(QRegularExpression(uR"(^The camera asked at \d\d:\d\d:\d\d\.$)"_s).match(result.seen.english()).hasMatch());
    QVERIFY(!result.evidence.isEmpty());
}

void TstListeningProbes::asksForAPageWithoutALogin()
{
    OddServer web(QList<Behaviour> {Behaviour {{"HTTP/1.1 401 X\r\n\r\n"}}});
    auto where = target();
    where.address.port = web.port();
    auto pace = quickPace();
    pace.arrival = 200ms;
    probes::NetworkProber prober(pace);
    QCOMPARE(look(prober, where, ProbeKind::RemoteLog).verdict, Verdict::NotSeen);
    QCOMPARE(web.requests().size(), 1);
    QVERIFY(web.requests().first().startsWith("GET / HTTP/1.1\r\n"));
    QVERIFY(!web.requests().first().contains("Authorization"));
    QCOMPARE(prober.refusedLogins(), 0);
}

void TstListeningProbes::givesUpWhenNothingComes_data()
{
    addKinds();
}

void TstListeningProbes::givesUpWhenNothingComes()
{
    QFETCH(const ProbeKind, kind);
    // A web server that never answers keeps nobody from giving up.
    OddServer web({{{}, OddServer::Ending::StaysOpen}});
    auto where = target();
    where.address.port = web.port();
    auto pace = quickPace();
    pace.arrival = 100ms;
    probes::NetworkProber prober(pace);
    const auto result = look(prober, where, kind);
    QCOMPARE(result.verdict, kind == ProbeKind::TimeRequest ? Verdict::NotFromHere : Verdict::NotSeen);
    QVERIFY2(result.seen.english().contains(u"within 1 s."_s), qPrintable(result.seen.english()));
}

void TstListeningProbes::saysThatThePortIsTaken_data()
{
    addKinds();
}

void TstListeningProbes::saysThatThePortIsTaken()
{
    QFETCH(const ProbeKind, kind);
    QUdpSocket owner;
    QVERIFY(owner.bind(QHostAddress(QHostAddress::AnyIPv4), 0, QAbstractSocket::ShareAddress));
    auto where = target();
    where.logPort = owner.localPort();
    where.timePort = owner.localPort();
    probes::NetworkProber prober(quickPace());
    const auto result = look(prober, where, kind);
    QCOMPARE(result.verdict, Verdict::NotFromHere);
    QCOMPARE(result.seen.english(), u"Another program on this computer receives there."_s);
}

void TstListeningProbes::givesThePortBack_data()
{
    addKinds();
}

void TstListeningProbes::givesThePortBack()
{
    QFETCH(const ProbeKind, kind);
    const auto where = target();
    auto pace = quickPace();
    pace.arrival = 50ms;
    probes::NetworkProber prober(pace);
    for (int i = 0; i < 2; ++i)
        QVERIFY(look(prober, where, kind).seen.english().contains(u"within"_s));
    // Also when it goes while it waits.
    {
        probes::NetworkProber waiting((model::Pace()));
        const auto future = waiting.look(where, {kind});
        const auto port = kind == ProbeKind::RemoteLog ? where.logPort : where.timePort;
        QTRY_VERIFY(!QUdpSocket().bind(QHostAddress(QHostAddress::AnyIPv4), port, QAbstractSocket::DontShareAddress));
        QVERIFY(!future.isFinished());
    }
    QVERIFY(look(prober, where, kind).seen.english().contains(u"within"_s));
}

void TstListeningProbes::survivesAFlood_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("control characters") << QByteArray(500, '\x07');
    QTest::newRow("huge") << QByteArray(60'000, '\0');
}

void TstListeningProbes::survivesAFlood()
{
    QFETCH(const QByteArray, datagram);
    const auto where = target();
    QUdpSocket camera;
    QTimer again;
    connect(&again, &QTimer::timeout, &camera, [&] {
        for (int i = 0; i < 20; ++i) {
            camera.writeDatagram(datagram, QHostAddress(QHostAddress::LocalHost), where.logPort);
            camera.writeDatagram(datagram, QHostAddress(QHostAddress::LocalHost), where.timePort);
        }
    });
    again.start(0ms);
    auto pace = quickPace();
    pace.arrival = 200ms;
    probes::NetworkProber prober(pace);
    const auto future = prober.look(where, {ProbeKind::RemoteLog, ProbeKind::TimeRequest});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 5'000);
    for (const auto &result : future.result())
        QVERIFY2(result.verdict != Verdict::Holds, qPrintable(result.seen.english()));
}

void TstListeningProbes::waitsBesideOtherProbes()
{
    OddServer web(QList<Behaviour> {Behaviour {{"HTTP/1.1 401 X\r\n\r\n"}}});
    auto where = target();
    where.address.port = web.port();
    auto pace = quickPace();
    pace.arrival = 20s;
    probes::NetworkProber prober(pace);
    const auto future =
        prober.look(where, {ProbeKind::RemoteLog, ProbeKind::TimeRequest, ProbeKind::AdminWithoutLogin});
    const auto hasAsked = [&] {
        return std::any_of(web.requests().begin(), web.requests().end(),
            [](const QByteArray &request) { return request.startsWith("GET /cgi-bin/admin/"); });
    };
    QTRY_VERIFY(hasAsked());
    QVERIFY(!future.isFinished());
    // Both listen all the while.
    QUdpSocket camera;
    camera.writeDatagram("<13>x", QHostAddress(QHostAddress::LocalHost), where.logPort);
    camera.writeDatagram('\x1b' + QByteArray(47, '\0'), QHostAddress(QHostAddress::LocalHost), where.timePort);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
    QCOMPARE(future.result().size(), 3);
    for (const auto &result : future.result())
        QCOMPARE(result.verdict, Verdict::Holds);
}

QTEST_GUILESS_MAIN(TstListeningProbes)
#include "tst_listening_probes.moc"
