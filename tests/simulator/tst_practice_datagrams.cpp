// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** SNMP v1/v2c and SSDP over real UDP. */
class TstPracticeDatagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersSnmpGetByteForByte();
    void answersOnlyItsCommunities_data();
    void answersOnlyItsCommunities();
    void isSilentWhileSnmpIsOff();
    void walksTheSystemGroup();
    void neverSets();
    void survivesHostileDatagrams_data();
    void survivesHostileDatagrams();
    void answersSearchWithItsDescription();
    void answersSearchToTheGroup();
    void ignoresOtherSearches_data();
    void ignoresOtherSearches();
    void isSilentWhileUpnpIsOff();
    void liesWhenTold();

private:
    /** One datagram and its answer; empty if none came for 0.3 s. */
    static QByteArray ask(const PracticeCamera &camera, const QString &service, const QByteArray &datagram);
    /** A GET (0xa0) of sysName.0 unless told otherwise; version 0 is v1, 1 is v2c. */
    static QByteArray snmpGet(const QByteArray &community, char version = 1, char pdu = char(0xa0),
        const QByteArray &oid = "2b06010201010500");
    static QByteArray search(const QByteArray &target, const QByteArray &man = "\"ssdp:discover\"");
};

QByteArray TstPracticeDatagrams::ask(const PracticeCamera &camera, const QString &service, const QByteArray &datagram)
{
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost));
    socket.writeDatagram(datagram, camera.address(), camera.port(service));
    if (!QTest::qWaitFor([&] { return socket.hasPendingDatagrams(); }, 300))
        return {};
    return socket.receiveDatagram().data();
}

QByteArray TstPracticeDatagrams::snmpGet(const QByteArray &community, char version, char pdu, const QByteArray &oid)
{
    const auto item = [](char tag, const QByteArray &content) {
        return QByteArray(1, tag) + char(content.size()) + content;
    };
    const auto name = item(0x06, QByteArray::fromHex(oid));
    const auto bindings = item(0x30, item(0x30, name + QByteArray::fromHex("0500")));
    const auto body = item(pdu, QByteArray::fromHex("02012a") + QByteArray::fromHex("020100020100") + bindings);
    return item(0x30, item(0x02, QByteArray(1, version)) + item(0x04, community) + body);
}

QByteArray TstPracticeDatagrams::search(const QByteArray &target, const QByteArray &man)
{
    return "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: " + man + "\r\nMX: 1\r\nST: " + target
        + "\r\n\r\n";
}

void TstPracticeDatagrams::answersSnmpGetByteForByte()
{
    const auto ib9365 = camera("ib9365-ht");
    ib9365->setValue(u"system_hostname"_s, u"gate"_s);
    // SEQUENCE { version 1, "Public", response { id 42, no error, { sysName.0 = "gate" } } }
    QCOMPARE(ask(*ib9365, u"snmp"_s, snmpGet("Public")).toHex(),
        QByteArray("302a"
                   "020101"
                   "04065075626c6963"
                   "a21d"
                   "02012a020100020100"
                   "30123010"
                   "06082b06010201010500"
                   "040467617465"));
}

void TstPracticeDatagrams::answersOnlyItsCommunities_data()
{
    QTest::addColumn<QByteArray>("community");
    QTest::addColumn<bool>("answered");
    QTest::newRow("Public") << QByteArray("Public") << true;
    QTest::newRow("Private") << QByteArray("Private") << true;
    QTest::newRow("public") << QByteArray("public") << false;
    QTest::newRow("private") << QByteArray("private") << false;
    QTest::newRow("blank") << QByteArray() << false;
}

void TstPracticeDatagrams::answersOnlyItsCommunities()
{
    QFETCH(QByteArray, community);
    QFETCH(bool, answered);
    const auto ib9365 = camera("ib9365-ht");
    QCOMPARE(!ask(*ib9365, u"snmp"_s, snmpGet(community, 0)).isEmpty(), answered);
    QCOMPARE(!ask(*ib9365, u"snmp"_s, snmpGet(community, 1)).isEmpty(), answered);
}

void TstPracticeDatagrams::isSilentWhileSnmpIsOff()
{
    const auto ib9365 = camera("ib9365-ht");
    ib9365->setValue(u"snmp_v2"_s, u"0"_s);
    QVERIFY(ask(*ib9365, u"snmp"_s, snmpGet("Public")).isEmpty());
    QVERIFY(ask(*camera("ip7133"), u"snmp"_s, snmpGet("Public")).isEmpty());
    QVERIFY(!ask(*camera("ip7160", {u"lie-snmp"_s}), u"snmp"_s, snmpGet("Public")).isEmpty());
}

void TstPracticeDatagrams::walksTheSystemGroup()
{
    const auto ib9365 = camera("ib9365-ht");
    const auto next = char(0xa1);
    const auto first = ask(*ib9365, u"snmp"_s, snmpGet("Public", 1, next, "2b06010201"));
    QVERIFY(first.contains(QByteArray::fromHex("06082b06010201010100")) && first.contains("IB9365-HT"));
    // sysObjectID is VIVOTEK's enterprise number, 23465.
    const auto second = ask(*ib9365, u"snmp"_s, snmpGet("Public", 1, next, "2b06010201010100"));
    QVERIFY(second.contains(QByteArray::fromHex("06072b0601040181b729").replace("\x06\x07", "\x06\x08")));
    // After the last one: endOfMibView in v2c, noSuchName in v1.
    QVERIFY(
        ask(*ib9365, u"snmp"_s, snmpGet("Public", 1, next, "2b06010201010700")).endsWith(QByteArray::fromHex("8200")));
    QVERIFY(ask(*ib9365, u"snmp"_s, snmpGet("Public", 0, next, "2b06010201010700"))
                .contains(QByteArray::fromHex("02012a020102020101")));
}

void TstPracticeDatagrams::neverSets()
{
    const auto ib9365 = camera("ib9365-ht");
    const auto reply = ask(*ib9365, u"snmp"_s, snmpGet("Private", 1, char(0xa3)));
    QVERIFY(reply.contains(QByteArray::fromHex("02012a020106020101")));
    QCOMPARE(ib9365->value(u"system_hostname"_s), u"IB9365-HT"_s);
}

void TstPracticeDatagrams::survivesHostileDatagrams_data()
{
    QTest::addColumn<QByteArray>("datagram");
    const auto good = snmpGet("Public");
    for (qsizetype i = 0; i < good.size(); ++i)
        QTest::addRow("cut at %d", int(i)) << good.left(i);
    QTest::newRow("endless length") << QByteArray::fromHex("3084ffffffff020101");
    QTest::newRow("random") << QByteArray(1400, char(0xa5));
    QTest::newRow("version 3") << snmpGet("Public", 3);
}

void TstPracticeDatagrams::survivesHostileDatagrams()
{
    QFETCH(QByteArray, datagram);
    static const auto ib9365 = camera("ib9365-ht");
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost));
    socket.writeDatagram(datagram, ib9365->address(), ib9365->port(u"snmp"_s));
    socket.writeDatagram(snmpGet("Public"), ib9365->address(), ib9365->port(u"snmp"_s));
    QTRY_VERIFY(socket.hasPendingDatagrams());
    socket.receiveDatagram();
    // Only the second, good one was answered.
    QVERIFY(!socket.hasPendingDatagrams());
}

void TstPracticeDatagrams::answersSearchWithItsDescription()
{
    const auto ib8369a = camera("ib8369a");
    const auto reply = ask(*ib8369a, u"ssdp"_s, search("upnp:rootdevice"));
    QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(header(reply, "ST"), QByteArray("upnp:rootdevice"));
    QVERIFY(header(reply, "USN").startsWith("uuid:") && header(reply, "USN").endsWith("::upnp:rootdevice"));
    const auto location = header(reply, "LOCATION");
    QCOMPARE(location, "http://127.0.0.1:" + QByteArray::number(ib8369a->port(u"http"_s)) + "/rootdesc.xml");
    const auto description = get(*ib8369a, "/rootdesc.xml");
    QVERIFY(description.contains("<manufacturer>VIVOTEK INC.</manufacturer>")
        && description.contains("<modelName>IB8369A</modelName>"));
    QVERIFY(!ask(*ib8369a, u"ssdp"_s, search("ssdp:all")).isEmpty());
}

void TstPracticeDatagrams::answersSearchToTheGroup()
{
    const auto ib8369a = camera("ib8369a");
    if (!ib8369a->hearsMulticast())
        QSKIP("this computer's loopback interface takes no multicast");
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost));
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &candidate : interfaces) {
        if (candidate.flags().testFlag(QNetworkInterface::IsLoopBack))
            socket.setMulticastInterface(candidate);
    }
    socket.writeDatagram(search("ssdp:all"), QHostAddress(u"239.255.255.250"_s), ib8369a->port(u"ssdp"_s));
    QTRY_VERIFY(socket.hasPendingDatagrams());
    const auto datagram = socket.receiveDatagram();
    QCOMPARE(datagram.senderPort(), int(ib8369a->port(u"ssdp"_s)));
    QVERIFY(datagram.data().startsWith("HTTP/1.1 200 OK"));
}

void TstPracticeDatagrams::ignoresOtherSearches_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::newRow("another device") << search("urn:schemas-upnp-org:device:MediaServer:1");
    QTest::newRow("no discover") << search("ssdp:all", "ssdp:discover");
    QTest::newRow("notify") << QByteArray("NOTIFY * HTTP/1.1\r\nNT: upnp:rootdevice\r\n\r\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("long") << search(QByteArray(9000, 'a'));
}

void TstPracticeDatagrams::ignoresOtherSearches()
{
    QFETCH(QByteArray, datagram);
    const auto ib8369a = camera("ib8369a");
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost));
    socket.writeDatagram(datagram, ib8369a->address(), ib8369a->port(u"ssdp"_s));
    socket.writeDatagram(search("upnp:rootdevice"), ib8369a->address(), ib8369a->port(u"ssdp"_s));
    QTRY_VERIFY(socket.hasPendingDatagrams());
    socket.receiveDatagram();
    QVERIFY(!socket.hasPendingDatagrams());
}

void TstPracticeDatagrams::isSilentWhileUpnpIsOff()
{
    const auto ib8369a = camera("ib8369a");
    ib8369a->setValue(u"upnppresentation_enable"_s, u"0"_s);
    QVERIFY(ask(*ib8369a, u"ssdp"_s, search("ssdp:all")).isEmpty());
    QCOMPARE(status(get(*ib8369a, "/rootdesc.xml")), 404);
    const auto ip7133 = camera("ip7133");
    QVERIFY(!ask(*ip7133, u"ssdp"_s, search("ssdp:all")).isEmpty());
    ip7133->setValue(u"upnp_enable"_s, u"0"_s);
    QVERIFY(ask(*ip7133, u"ssdp"_s, search("ssdp:all")).isEmpty());
}

void TstPracticeDatagrams::liesWhenTold()
{
    const auto ib8369a = camera("ib8369a", {u"lie-upnp"_s, u"lie-snmp"_s});
    ib8369a->setValue(u"upnppresentation_enable"_s, u"0"_s);
    QVERIFY(!ask(*ib8369a, u"ssdp"_s, search("ssdp:all")).isEmpty());
    QVERIFY(!ask(*ib8369a, u"snmp"_s, snmpGet("Public")).isEmpty());
}

QTEST_GUILESS_MAIN(TstPracticeDatagrams)
#include "tst_practice_datagrams.moc"
