// SPDX-License-Identifier: Apache-2.0
#include "looking.h"

#include <QNetworkDatagram>
#include <QRegularExpression>
#include <QUdpSocket>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace looking;

Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// Datagrams come from anybody and hold anything.
class TstProbesOnHostileDatagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesSnmpDatagrams_data();
    void judgesSnmpDatagrams();
    void ignoresSnmpFromOthers();
    void judgesSsdpDatagrams_data();
    void judgesSsdpDatagrams();
    void doesNotTakeSilenceForProofWithoutAnAddress();

private:
    static probes::Target loopback();
    static ProbeResult hearDatagrams(ProbeKind kind, const std::function<QByteArray(const QByteArray &)> &answer);
};

probes::Target TstProbesOnHostileDatagrams::loopback()
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, quint16(80)};
    target.peer = QHostAddress(QHostAddress::LocalHost);
    return target;
}

ProbeResult TstProbesOnHostileDatagrams::hearDatagrams(
    ProbeKind kind, const std::function<QByteArray(const QByteArray &)> &answer)
{
    QUdpSocket server;
    if (!server.bind(QHostAddress(QHostAddress::LocalHost)))
        qFatal("No port on loopback.");
    connect(&server, &QUdpSocket::readyRead, &server, [&] {
        while (server.hasPendingDatagrams()) {
            const auto datagram = server.receiveDatagram();
            server.writeDatagram(datagram.makeReply(answer(datagram.data())));
        }
    });
    probes::NetworkProber prober(quickPace());
    auto where = loopback();
    where.movedPorts = {{u"snmp"_s, server.localPort()}, {u"ssdp"_s, server.localPort()}};
    return look(prober, where, kind);
}

void TstProbesOnHostileDatagrams::judgesSnmpDatagrams_data()
{
    using Answer = std::function<QByteArray(const QByteArray &)>;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const Answer &answer, Verdict verdict) {
        QTest::newRow(name) << answer << verdict;
    };
    const auto asResponse = [](QByteArray request) { return request.replace('\xa0', '\xa2'); };
    row("noSuchName", asResponse, Verdict::Broken);
    row(
        "echo of the question", [](const QByteArray &request) { return request; }, Verdict::Holds);
    row(
        "garbage", [](const QByteArray &) { return QByteArray("\x30\x84\xff\xff\xff\xff", 6); }, Verdict::Holds);
    row(
        "empty", [](const QByteArray &) { return QByteArray(); }, Verdict::Holds);
    row(
        "cut off", [=](const QByteArray &request) { return asResponse(request).chopped(3); }, Verdict::Holds);
    row(
        "huge", [](const QByteArray &) { return QByteArray(60'000, '\x30'); }, Verdict::Holds);
    row(
        "another request's id",
        [=](const QByteArray &request) {
            auto response = asResponse(request);
            // The id follows the tag and length of the PDU.
            const auto id = response.indexOf('\xa2') + 4;
            response[id] = static_cast<char>(response[id] ^ 0x55);
            return response;
        },
        Verdict::Holds);
}

void TstProbesOnHostileDatagrams::judgesSnmpDatagrams()
{
    QFETCH(const std::function<QByteArray(const QByteArray &)>, answer);
    QTEST(hearDatagrams(ProbeKind::SnmpV1V2c, answer).verdict, "verdict");
}

void TstProbesOnHostileDatagrams::ignoresSnmpFromOthers()
{
    QUdpSocket server;
    QUdpSocket stranger;
    QVERIFY(server.bind(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(stranger.bind(QHostAddress(u"127.0.0.9"_s)));
    connect(&server, &QUdpSocket::readyRead, &server, [&] {
        while (server.hasPendingDatagrams()) {
            const auto datagram = server.receiveDatagram();
            stranger.writeDatagram(datagram.data().replace('\xa0', '\xa2'), datagram.senderAddress(),
                static_cast<quint16>(datagram.senderPort()));
        }
    });
    probes::NetworkProber prober(quickPace());
    auto where = loopback();
    where.movedPorts = {{u"snmp"_s, server.localPort()}};
    QCOMPARE(look(prober, where, ProbeKind::SnmpV1V2c).verdict, Verdict::Holds);
}

void TstProbesOnHostileDatagrams::judgesSsdpDatagrams_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("found") << QByteArray("HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\n\r\n") << Verdict::Broken;
    QTest::newRow("notify") << QByteArray("NOTIFY * HTTP/1.1\r\nNTS: ssdp:alive\r\n\r\n") << Verdict::Broken;
    QTest::newRow("another search") << QByteArray("M-SEARCH * HTTP/1.1\r\n\r\n") << Verdict::Holds;
    QTest::newRow("refusal") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << Verdict::Holds;
    QTest::newRow("garbage") << QByteArray("\x00\xff", 2) << Verdict::Holds;
}

void TstProbesOnHostileDatagrams::judgesSsdpDatagrams()
{
    QFETCH(const QByteArray, answer);
    QTEST(hearDatagrams(ProbeKind::Ssdp, [&](const QByteArray &) { return answer; }).verdict, "verdict");
}

void TstProbesOnHostileDatagrams::doesNotTakeSilenceForProofWithoutAnAddress()
{
    probes::NetworkProber prober(quickPace());
    auto where = loopback();
    where.peer.clear();
    QCOMPARE(look(prober, where, ProbeKind::SnmpV1V2c).verdict, Verdict::NotSeen);
    QCOMPARE(look(prober, where, ProbeKind::Ssdp).verdict, Verdict::NotSeen);
}

QTEST_GUILESS_MAIN(TstProbesOnHostileDatagrams)
#include "tst_probes_on_hostile_datagrams.moc"
