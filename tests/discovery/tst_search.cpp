// SPDX-License-Identifier: Apache-2.0
#include "discovery/network_search.h"
#include "discovery/sighting_list.h"
#include "simulator/practice_camera.h"
#include "support/patience.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace discovery;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using model::Sighting;
using simulator::PracticeCamera;

/// The real search on the loopback network, against practice cameras at ports of their own.
class TstSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsACameraByAllProtocolsAsOneRow();
    void doesNotTakeALockedCameraForNew();
    void callsNothingAnotherDeviceThatOnlyShutsItsDoor_data();
    void callsNothingAnotherDeviceThatOnlyShutsItsDoor();
    void goesThroughARange();
    void stopsInTheMiddleOfARange();
    void saysThatThereIsNoNetwork();
    void beginsAnew();
    void isNotHeldUpBySilentDoors();
    void readsABurstInSmallHelpings();
};

namespace {

std::unique_ptr<PracticeCamera> camera(const QString &profile, const QString &address, quint16 http = 0)
{
    auto started =
        PracticeCamera::start({.profile = profile, .address = QHostAddress(address), .ports = {{u"http"_s, http}}});
    return started ? *std::move(started) : nullptr;
}

ServicePorts portsOfCameras(const std::vector<PracticeCamera *> &cameras)
{
    ServicePorts ports;
    for (const auto *each : cameras) {
        for (const QString &service : {u"ssdp"_s, u"ws-discovery"_s, u"broadcast"_s})
            ports[service].append(each->port(service));
    }
    ports.insert(u"mdns"_s, {9});
    return ports;
}

/// A search, what it told, and one row for each device.
struct Looker
{
    explicit Looker(const ServicePorts &ports)
        : search(SearchSettings {.ports = ports, .neighbours = {}, .usualNetworks = {u"lo"_s}, .requestTimeout = 2s})
        , ended(&search, &Search::finished)
    {
        list.setNetworks(search.networks());
        QObject::connect(&search, &Search::found, &search, [this](const Sighting &sighting) { list.add(sighting); });
    }

    bool look(const SearchWish &wish = {.listen = 800ms})
    {
        search.start(wish);
        return waitForEnd();
    }

    bool waitForEnd()
    {
        return waitUntil([this] { return !ended.isEmpty(); }, 60'000);
    }

    SearchEnd end() const { return ended.last().first().value<SearchEnd>(); }

    NetworkSearch search;
    QSignalSpy ended;
    SightingList list;
};

} // namespace

void TstSearch::findsACameraByAllProtocolsAsOneRow()
{
    const auto one = camera(u"fd9387-htv"_s, u"127.0.0.31"_s);
    const auto two = camera(u"ib8369a"_s, u"127.0.0.32"_s);
    QVERIFY(one && two);
    Looker looker(portsOfCameras({one.get(), two.get()}));
    QVERIFY(looker.look());
    QCOMPARE(looker.end(), SearchEnd());
    QCOMPARE(looker.list.devices().size(), 2);
    for (const FoundDevice &device : looker.list.devices()) {
        const auto &which = device.address == QHostAddress(u"127.0.0.31"_s) ? *one : *two;
        QCOMPARE(device.model, which.model());
        QCOMPARE(device.firmware, which.value(u"system_info_firmwareversion"_s));
        QCOMPARE(QString(device.mac).remove(u':'), which.value(u"system_info_serialnumber"_s).toUpper());
        QCOMPARE(device.httpPort, which.port(u"http"_s));
        QCOMPARE(device.standing, FoundDevice::Standing::FactoryNew);
        QVERIFY(device.seenBy.contains(Sighting::Source::VivotekSearch));
        QVERIFY(device.seenBy.contains(Sighting::Source::Ssdp));
        QVERIFY(device.seenBy.contains(Sighting::Source::Doorstep));
        // The other one is from before ONVIF.
        QCOMPARE(device.seenBy.contains(Sighting::Source::WsDiscovery), &which == one.get());
        QCOMPARE(which.failedLogins(), 0);
        QCOMPARE(which.writes(), 0);
    }
}

void TstSearch::doesNotTakeALockedCameraForNew()
{
    const auto one = camera(u"fd9387-htv"_s, u"127.0.0.33"_s);
    QVERIFY(one);
    one->setRootPassword(u"a word of the test"_s);
    Looker looker(portsOfCameras({one.get()}));
    QVERIFY(looker.look());
    QCOMPARE(looker.list.devices().size(), 1);
    QCOMPARE(looker.list.devices().first().standing, FoundDevice::Standing::InUse);
    QCOMPARE(looker.list.devices().first().kind, Sighting::Kind::Camera);
    QCOMPARE(one->failedLogins(), 0);
}

void TstSearch::callsNothingAnotherDeviceThatOnlyShutsItsDoor_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Sighting::Kind>("kind");
    QTest::newRow("not there") << QByteArray("HTTP/1.0 404 Not Found\r\n\r\n") << Sighting::Kind::OtherDevice;
    QTest::newRow("a page") << QByteArray("HTTP/1.0 200 OK\r\n\r\n<html>A printer</html>")
                            << Sighting::Kind::OtherDevice;
    QTest::newRow("shut") << QByteArray("HTTP/1.0 403 Forbidden\r\n\r\n") << Sighting::Kind::Unknown;
    QTest::newRow("at work") << QByteArray("HTTP/1.0 503 Service Unavailable\r\n\r\n") << Sighting::Kind::Unknown;
    QTest::newRow("a camera without a model")
        << QByteArray("HTTP/1.0 200 OK\r\n\r\nsystem_info_firmwareversion='X-1'\r\n") << Sighting::Kind::Camera;
}

void TstSearch::callsNothingAnotherDeviceThatOnlyShutsItsDoor()
{
    QFETCH(const QByteArray, answer);
    QTcpServer server;
    const QHostAddress address(u"127.0.0.46"_s);
    QVERIFY(server.listen(address));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    ServicePorts ports {{u"http"_s, {server.serverPort()}}};
    for (const QString &service : {u"https"_s, u"ssdp"_s, u"ws-discovery"_s, u"broadcast"_s, u"mdns"_s})
        ports.insert(service, {9});
    Looker looker(ports);
    QVERIFY(looker.look({.range = {address}, .listen = 50ms}));
    QCOMPARE(looker.list.devices().size(), 1);
    QTEST(looker.list.devices().first().kind, "kind");
}

void TstSearch::goesThroughARange()
{
    const auto one = camera(u"ip7160"_s, u"127.0.0.45"_s);
    QVERIFY(one);
    ServicePorts ports {{u"http"_s, {one->port(u"http"_s)}}, {u"https"_s, {9}}};
    for (const QString &service : {u"ssdp"_s, u"ws-discovery"_s, u"broadcast"_s, u"mdns"_s})
        ports.insert(service, {9});
    Looker looker(ports);
    QSignalSpy advanced(&looker.search, &Search::advanced);
    QList<QHostAddress> range;
    for (int last = 40; last < 50; ++last)
        range.append(QHostAddress(u"127.0.0.%1"_s.arg(last)));
    QVERIFY(looker.look({.range = range, .listen = 50ms}));
    QCOMPARE(looker.list.devices().size(), 1);
    QCOMPARE(looker.list.devices().first().model, one->model());
    QCOMPARE(advanced.last().first().value<SearchProgress>(), (SearchProgress {10, 10}));
}

void TstSearch::stopsInTheMiddleOfARange()
{
    Looker looker({{u"http"_s, {9}}, {u"https"_s, {9}}});
    QList<QHostAddress> range;
    for (quint32 i = 0; i < 1000; ++i)
        range.append(QHostAddress(0x7f000100 + i));
    QSignalSpy advanced(&looker.search, &Search::advanced);
    looker.search.start({.range = range, .listen = 50ms});
    QVERIFY(waitUntil([&advanced] { return advanced.size() >= 3; }));
    looker.search.stop();
    QCOMPARE(looker.ended.size(), 1);
    QCOMPARE(looker.end().why, SearchEnd::Why::Stopped);
    const auto told = advanced.size();
    looker.search.stop();
    QCoreApplication::processEvents();
    QCOMPARE(looker.ended.size(), 1);
    QCOMPARE(advanced.size(), told);
}

void TstSearch::saysThatThereIsNoNetwork()
{
    Looker looker({});
    QVERIFY(looker.look({.networks = {u"no-such-network"_s}}));
    QCOMPARE(looker.end().why, SearchEnd::Why::NoNetwork);
}

void TstSearch::beginsAnew()
{
    const auto one = camera(u"fd9387-htv"_s, u"127.0.0.34"_s);
    QVERIFY(one);
    Looker looker(portsOfCameras({one.get()}));
    int starts = 0;
    // From within the word of one of its own workers, as a person may press the button at any moment.
    connect(&looker.search, &Search::found, &looker.search, [&] {
        if (++starts <= 3)
            looker.search.start({.listen = 800ms});
    });
    QVERIFY(looker.look());
    QCOMPARE(looker.list.devices().size(), 1);
    QCOMPARE(looker.ended.size(), 1);
    QVERIFY(looker.look());
}

void TstSearch::isNotHeldUpBySilentDoors()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress(u"127.0.0.35"_s)));
    Looker looker({{u"http"_s, {silent.serverPort()}}, {u"https"_s, {9}}});
    QVERIFY(looker.look({.range = {QHostAddress(u"127.0.0.35"_s)}, .listen = 50ms}));
    QCOMPARE(looker.end().why, SearchEnd::Why::Done);
    QVERIFY(looker.list.devices().isEmpty());
}

void TstSearch::readsABurstInSmallHelpings()
{
    constexpr int most = 500;
    QUdpSocket crowd;
    QVERIFY(crowd.bind(QHostAddress(QHostAddress::LocalHost)));
    // Five hundred cameras answer each question at once.
    connect(&crowd, &QUdpSocket::readyRead, &crowd, [&crowd] {
        while (crowd.hasPendingDatagrams()) {
            const auto question = crowd.receiveDatagram();
            for (int i = 0; i < most; ++i) {
                QByteArray answer = question.data() + QByteArray::fromHex("02060002d100");
                answer += static_cast<char>(i / 256);
                answer += static_cast<char>(i % 256);
                // Port 9: nothing is there to be looked at.
                crowd.writeDatagram(answer + QByteArray::fromHex("06020900"), question.senderAddress(),
                    static_cast<quint16>(question.senderPort()));
            }
        }
    });
    ServicePorts ports;
    for (const QString &service : {u"ssdp"_s, u"ws-discovery"_s, u"mdns"_s})
        ports.insert(service, {9});
    ports.insert(u"broadcast"_s, {crowd.localPort()});
    Looker looker(ports);
    qsizetype inOneTurn = 0;
    qsizetype mostInOneTurn = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, &turn, [&inOneTurn] { inOneTurn = 0; });
    connect(&looker.search, &Search::found, &turn, [&](const Sighting &sighting) {
        if (sighting.source == Sighting::Source::VivotekSearch)
            mostInOneTurn = std::max(mostInOneTurn, ++inOneTurn);
    });
    turn.start(0);
    QVERIFY(looker.look({.listen = 1'500ms}));
    QCOMPARE(looker.list.devices().size(), most);
    QVERIFY2(mostInOneTurn <= 64, qPrintable(QString::number(mostInOneTurn)));
}

QTEST_GUILESS_MAIN(TstSearch)
#include "tst_search.moc"
