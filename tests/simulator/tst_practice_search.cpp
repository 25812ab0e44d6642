// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

#include <memory>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray search = QByteArray::fromHex("074a5d8f1c");

QByteArray probe(const QByteArray &types = "dn:NetworkVideoTransmitter", const QByteArray &scopes = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\" "
           "xmlns:w=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" "
           "xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" "
           "xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\">"
           "<e:Header><w:MessageID>uuid:1a2b</w:MessageID>"
           "<w:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>"
           "<w:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</w:Action></e:Header>"
           "<e:Body><d:Probe><d:Types>"
        + types + "</d:Types><d:Scopes>" + scopes + "</d:Scopes></d:Probe></e:Body></e:Envelope>";
}

/** Where something is asked, and from where. */
struct Place
{
    QHostAddress address;
    quint16 port = 0;
};

/** Sends @p first, which is to stay without an answer, and then @p last; the first answer that comes. */
QNetworkDatagram answerTo(const Place &place, const QByteArray &last, const QByteArray &first = {})
{
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost));
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &candidate : interfaces) {
        if (place.address.isMulticast() && candidate.flags().testFlag(QNetworkInterface::IsLoopBack))
            socket.setMulticastInterface(candidate);
    }
    if (!first.isEmpty())
        socket.writeDatagram(first, place.address, place.port);
    socket.writeDatagram(last, place.address, place.port);
    QSignalSpy heard(&socket, &QUdpSocket::readyRead);
    return socket.hasPendingDatagrams() || heard.wait(10'000) ? socket.receiveDatagram() : QNetworkDatagram();
}

Place at(const PracticeCamera &camera, const QString &service)
{
    return {camera.address(), camera.port(service)};
}

} // namespace

/** The vendor's search by broadcast, and WS-Discovery, over real UDP. */
class TstPracticeSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersTheVendorsSearchByteForByte()
    {
        const auto one = camera("ib8369a");
        const auto port = one->port(u"http"_s);
        const auto expected = search + QByteArray::fromHex("010f") + "VIVOTEK IB8369A" + QByteArray::fromHex("0206")
            + QByteArray::fromHex("0002d1328369") + QByteArray::fromHex("03047f000001") + QByteArray::fromHex("0401")
            + QByteArray::fromHex("0602") + char(port & 0xff) + char(port >> 8) + QByteArray::fromHex("0802") + "en"
            + QByteArray::fromHex("0907") + "IB8369A";
        QCOMPARE(answerTo(at(*one, u"broadcast"_s), search).data().toHex(), expected.toHex());
    }

    void hearsABroadcast()
    {
        const auto one = camera("ip7133");
        const auto answer = answerTo({QHostAddress(u"127.255.255.255"_s), one->port(u"broadcast"_s)}, search);
        QVERIFY(answer.data().contains("IP7133"));
        QCOMPARE(answer.senderAddress(), one->address());
    }

    void isFoundByItsMacAtItsNewAddress()
    {
        const auto one = camera("ib9365-ht", {u"readdress@system_hostname=127.0.0.24"_s});
        QSignalSpy up(one.get(), &PracticeCamera::cameUp);
        QVERIFY(post(*one, "/cgi-bin/admin/setparam.cgi", "system_hostname=gate").isEmpty());
        QTRY_COMPARE(up.size(), 1);
        const auto answer = answerTo({QHostAddress(u"127.255.255.255"_s), one->port(u"broadcast"_s)}, search);
        QVERIFY(answer.data().contains(QByteArray::fromHex("02060002d17a936503047f000018")));
        QCOMPARE(answer.senderAddress(), QHostAddress(u"127.0.0.24"_s));
        QVERIFY(answerTo(at(*one, u"ws-discovery"_s), probe()).data().contains("http://127.0.0.24:"));
    }

    void keepsSilentToOtherDatagrams_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::newRow("short") << search.left(4);
        QTest::newRow("long") << search + '\0';
        QTest::newRow("another word") << QByteArray::fromHex("074a5d8f1d");
        QTest::newRow("random") << QByteArray(1400, char(0xa5));
    }

    void keepsSilentToOtherDatagrams()
    {
        QFETCH(QByteArray, datagram);
        const auto one = camera("ib8369a");
        const auto last = QByteArray::fromHex("094a5d8f1c");
        QVERIFY(answerTo(at(*one, u"broadcast"_s), last, datagram).data().startsWith(last));
    }

    void answersAProbeWithItsService()
    {
        const auto one = camera("fd9387-htv");
        const auto answer = answerTo(at(*one, u"ws-discovery"_s), probe()).data();
        QVERIFY(answer.contains("<wsa:RelatesTo>uuid:1a2b</wsa:RelatesTo>"));
        QVERIFY(answer.contains("<d:Types>dn:NetworkVideoTransmitter</d:Types>"));
        QVERIFY(answer.contains("<d:XAddrs>http://127.0.0.1:" + QByteArray::number(one->port(u"http"_s))
            + "/onvif/device_service</d:XAddrs>"));
        QVERIFY(answer.contains("onvif://www.onvif.org/hardware/FD9387-HTV "));
        QVERIFY(answer.contains("onvif://www.onvif.org/name/VIVOTEK%20FD9387-HTV</d:Scopes>"));
    }

    void hearsAProbeToTheGroup()
    {
        const auto one = camera("fd9387-htv");
        if (!one->hearsMulticast())
            QSKIP("this computer's loopback interface takes no multicast");
        const Place group {QHostAddress(u"239.255.255.250"_s), one->port(u"ws-discovery"_s)};
        const auto answer = answerTo(group, probe());
        QVERIFY(answer.data().contains("ProbeMatches"));
        QCOMPARE(answer.senderPort(), int(group.port));
    }

    void keepsSilentToProbesForOthers_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::newRow("printers") << probe("p:PrintDeviceType");
        QTest::newRow("another maker") << probe({}, "onvif://www.onvif.org/name/Other");
        QTest::newRow("no identifier") << probe().replace("MessageID", "Something");
        QTest::newRow("no probe") << probe().replace("d:Probe", "d:Hello");
        QTest::newRow("a document type") << probe().replace("?>", "?><!DOCTYPE e [<!ENTITY a \"b\">]>");
        QTest::newRow("half of it") << probe().left(300);
        QTest::newRow("long") << probe(QByteArray(9000, ' '));
    }

    void keepsSilentToProbesForOthers()
    {
        QFETCH(QByteArray, datagram);
        const auto one = camera("fd9387-htv");
        const auto last = probe().replace("uuid:1a2b", "uuid:last");
        QVERIFY(answerTo(at(*one, u"ws-discovery"_s), last, datagram).data().contains("uuid:last"));
    }

    void isNoOnvifDeviceWithoutTheService()
    {
        const auto one = camera("ip7133");
        QUdpSocket socket;
        socket.bind(QHostAddress(QHostAddress::LocalHost));
        socket.writeDatagram(probe(), one->address(), one->port(u"ws-discovery"_s));
        // The camera reads both ports in turn: when this is answered, the probe was read too.
        QVERIFY(!answerTo(at(*one, u"broadcast"_s), search).data().isEmpty());
        QVERIFY(!socket.hasPendingDatagrams());
    }
};

QTEST_GUILESS_MAIN(TstPracticeSearch)
#include "tst_practice_search.moc"
