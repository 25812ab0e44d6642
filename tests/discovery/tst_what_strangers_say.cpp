// SPDX-License-Identifier: Apache-2.0
#include "discovery/address_range.h"
#include "discovery/doorstep_reply.h"
#include "discovery/heard.h"
#include "discovery/mdns_message.h"
#include "discovery/ssdp_message.h"
#include "discovery/told_text.h"
#include "discovery/upnp_description.h"
#include "discovery/ws_discovery_message.h"

#include <QTest>

using namespace discovery;
using namespace Qt::Literals::StringLiterals;
using Source = model::Sighting::Source;

class TstWhatStrangersSay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextsFitToBeShown();
    void findsAMacInAUuid_data();
    void findsAMacInAUuid();
    void readsAnSsdpAnswer();
    void refusesWhatIsNoSsdpAnswer();
    void readsADescription();
    void refusesADescriptionWithADocumentType();
    void readsAnOnvifMatch();
    void refusesMatchesThatAreNone();
    void readsAnMdnsAnswer();
    void isNotLedInCirclesByMdnsNames();
    void readsWhoACameraSaysItIs_data();
    void readsWhoACameraSaysItIs();
    void readsARange_data();
    void readsARange();
    void neverLooksAtAnotherThanTheSender();
    void survivesEveryCutAndEveryByte_data();
    void survivesEveryCutAndEveryByte();
};

static const QByteArray ssdpAnswer = "HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\n"
                                     "Location: http://192.0.2.7:49152/rootdesc.xml\r\n"
                                     "SERVER: Linux/2.6 UPnP/1.0 VIVOTEK/1.0\r\nST: upnp:rootdevice\r\n"
                                     "USN: uuid:53f0a5c2-4d61-11b2-8080-0002d1322f7d::upnp:rootdevice\r\n\r\n";

static const QByteArray description =
    "<?xml version=\"1.0\"?><root xmlns=\"urn:schemas-upnp-org:device-1-0\"><specVersion><major>1</major></specVersion>"
    "<device><friendlyName>Gate &amp; yard</friendlyName><manufacturer>VIVOTEK INC.</manufacturer>"
    "<modelName>FD9387-HTV</modelName><serialNumber>0002D1322F7D</serialNumber>"
    "<iconList><icon><url>/x</url></icon></iconList><presentationURL>http://192.0.2.7:8080/</presentationURL>"
    "<deviceList><device><modelName>Inner</modelName></device></deviceList></device></root>";

static QByteArray matches(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\" "
           "xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" "
           "xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" "
           "xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\"><e:Body><d:ProbeMatches>"
        + inside + "</d:ProbeMatches></e:Body></e:Envelope>";
}

static const QByteArray match =
    "<d:ProbeMatch><a:EndpointReference><a:Address>urn:uuid:84e2f1c6-0a3b-4d5e-9f01-0002d18f9387</a:Address>"
    "</a:EndpointReference><d:Types>dn:NetworkVideoTransmitter tds:Device</d:Types><d:Scopes>"
    "onvif://www.onvif.org/type/video_encoder onvif://www.onvif.org/hardware/FD9387-HTV "
    "onvif://www.onvif.org/name/VIVOTEK%20FD9387-HTV</d:Scopes><d:XAddrs>http://192.0.2.7:8080/onvif/device_service "
    "https://192.0.2.7/onvif/device_service ftp://192.0.2.7/</d:XAddrs></d:ProbeMatch>";

/// As avahi answers one who asks from a port of his own: PTR, then SRV, TXT and A beside it.
static const QByteArray mdnsAnswer = QByteArray::fromHex("123484000000000100000003"
                                                         "055f68747470045f746370056c6f63616c00" // _http._tcp.local
                                                         "000c00010000000a0009"
                                                         "0643656c6c6172c00c" // Cellar, then the name above
                                                         "c02800218001000000780010"
                                                         "000000001f900763616d65726137c017" // port 8080, camera7.local
                                                         "c0280010800100000078001a"
                                                         "196d6163616464726573733d303030324431333232463744"
                                                         "2100"
                                                         "c04600018001000000780004c0000207");

void TstWhatStrangersSay::makesTextsFitToBeShown()
{
    QCOMPARE(toldText(u"  Gate \u202e\t7\u0007 "_s), u"Gate 7"_s);
    QCOMPARE(toldText(QByteArray(5000, 'x')).size(), 64);
    QCOMPARE(toldText(QByteArray("\xff\xfe\0", 3)).contains(QChar(0)), false);
}

void TstWhatStrangersSay::findsAMacInAUuid_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("mac");
    QTest::newRow("by time") << u"uuid:53f0a5c2-4d61-11b2-8080-0002d1322f7d::upnp:rootdevice"_s
                             << u"00:02:D1:32:2F:7D"_s;
    QTest::newRow("random") << u"uuid:53f0a5c2-4d61-41b2-8080-0a02c1322f7d"_s << QString();
    QTest::newRow("from a name") << u"urn:uuid:0c0e3a9e-6a17-5d2c-9d0b-acb6e6962ef2"_s << QString();
    QTest::newRow("said to be random, the vendor's")
        << u"84e2f1c6-0a3b-4d5e-9f01-0002d18f9387"_s << u"00:02:D1:8F:93:87"_s;
    QTest::newRow("of many") << u"53f0a5c2-4d61-11b2-8080-0102d1322f7d"_s << QString();
    QTest::newRow("zeros") << u"53f0a5c2-4d61-11b2-8080-000000000000"_s << QString();
    QTest::newRow("none") << u"uuid:camera"_s << QString();
}

void TstWhatStrangersSay::findsAMacInAUuid()
{
    QFETCH(const QString, uuid);
    QTEST(macInUuid(uuid), "mac");
}

void TstWhatStrangersSay::readsAnSsdpAnswer()
{
    const auto reply = parseSsdpReply(ssdpAnswer);
    QVERIFY(reply);
    QCOMPARE(reply->mac, u"00:02:D1:32:2F:7D"_s);
    QCOMPARE(reply->server, u"Linux/2.6 UPnP/1.0 VIVOTEK/1.0"_s);
    QCOMPARE(reply->location, QUrl(u"http://192.0.2.7:49152/rootdesc.xml"_s));
    QVERIFY(parseSsdpReply("NOTIFY * HTTP/1.1\r\nNTS: ssdp:alive\r\nUSN: uuid:x\r\n\r\n"));
}

void TstWhatStrangersSay::refusesWhatIsNoSsdpAnswer()
{
    QVERIFY(!parseSsdpReply("HTTP/1.1 404 Not Found\r\n\r\n"));
    QVERIFY(!parseSsdpReply("M-SEARCH * HTTP/1.1\r\n\r\n"));
    QVERIFY(!parseSsdpReply(QByteArray("HTTP/1.1 200 OK\r\n") + QByteArray(5000, 'x')));
    QVERIFY(parseSsdpReply("HTTP/1.1 200 OK\r\nLOCATION: file:///etc/passwd\r\n\r\n")->location.isEmpty());
}

void TstWhatStrangersSay::readsADescription()
{
    const auto told = parseUpnpDescription(description);
    QVERIFY(told);
    QCOMPARE(told->name, u"Gate & yard"_s);
    QCOMPARE(told->maker, u"VIVOTEK INC."_s);
    QCOMPARE(told->model, u"FD9387-HTV"_s);
    QCOMPARE(told->mac, u"00:02:D1:32:2F:7D"_s);
    QCOMPARE(told->page, QUrl(u"http://192.0.2.7:8080/"_s));
}

void TstWhatStrangersSay::refusesADescriptionWithADocumentType()
{
    const QByteArray bomb = "<!DOCTYPE root [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                            "<root><device><friendlyName>&b;</friendlyName></device></root>";
    QVERIFY(!parseUpnpDescription(bomb));
    QVERIFY(!parseUpnpDescription(description + QByteArray(40'000, ' ')));
    QVERIFY(!parseUpnpDescription("<html></html>"));
}

void TstWhatStrangersSay::readsAnOnvifMatch()
{
    const auto all = parseWsMatches(matches(match));
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().isCamera);
    QCOMPARE(all.first().mac, u"00:02:D1:8F:93:87"_s);
    QCOMPARE(all.first().model, u"FD9387-HTV"_s);
    QCOMPARE(all.first().name, u"VIVOTEK FD9387-HTV"_s);
    QCOMPARE(all.first().services.size(), 2);
    QCOMPARE(parseWsMatches(matches(match.repeated(14))).size(), 14);
}

void TstWhatStrangersSay::refusesMatchesThatAreNone()
{
    QVERIFY(parseWsMatches(matches(match).replace("ProbeMatches", "Hello")).isEmpty());
    QVERIFY(parseWsMatches("<!DOCTYPE e [<!ENTITY a \"b\">]>" + matches(match)).isEmpty());
    QVERIFY(parseWsMatches(matches(match) + QByteArray(17'000, ' ')).isEmpty());
    QVERIFY(parseWsMatches(matches(match).chopped(20)).isEmpty());
}

void TstWhatStrangersSay::readsAnMdnsAnswer()
{
    const auto reply = parseMdnsReply(mdnsAnswer);
    QVERIFY(reply);
    QCOMPARE(reply->name, u"Cellar"_s);
    QCOMPARE(reply->httpPort, quint16(8080));
    QCOMPARE(reply->mac, QString()); // 25 bytes were announced, and a letter is missing
    QVERIFY(!reply->isCamera);
    QVERIFY(!parseMdnsReply(mdnsQuestion(7)));
}

void TstWhatStrangersSay::isNotLedInCirclesByMdnsNames()
{
    const QByteArray head = QByteArray::fromHex("000084000000000100000000");
    QVERIFY(!parseMdnsReply(head + QByteArray::fromHex("c00c000c00010000000a0002c00c")));
    QVERIFY(!parseMdnsReply(head + QByteArray::fromHex("c020000c00010000000a0002c00c")));
}

void TstWhatStrangersSay::readsWhoACameraSaysItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("firmware");
    QTest::newRow("parameters") << QByteArray("system_info_modelname='IB9365-HT'\r\nsystem_info_firmwareversion='"
                                              "IB9365-VVTK-0121d'\r\n")
                                << u"IB9365-HT"_s << u"IB9365-VVTK-0121d"_s;
    QTest::newRow("sysinfo") << QByteArray("Model=IP7133-VVTK-0203d\r\nCapVersion=0200\r\n") << u"IP7133"_s
                             << u"IP7133-VVTK-0203d"_s;
    QTest::newRow("a page") << QByteArray("<html><a href='x=y'></html>") << QString() << QString();
}

void TstWhatStrangersSay::readsWhoACameraSaysItIs()
{
    QFETCH(const QByteArray, body);
    const auto reply =
        parseDoorstepReply("HTTP/1.1 200 OK\r\nServer: Boa/0.94\r\nContent-Type: text/plain\r\n\r\n" + body);
    QVERIFY(reply);
    QCOMPARE(reply->server, u"Boa/0.94"_s);
    const auto identity = identityTold(reply->body).value_or(model::Identity());
    QTEST(identity.model, "model");
    QTEST(identity.firmware, "firmware");
}

void TstWhatStrangersSay::readsARange_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count"); // 0: refused
    QTest::newRow("a network") << u"192.168.1.0/24"_s << 254;
    QTest::newRow("the largest") << u" 192.168.0.0/22 "_s << 1022;
    QTest::newRow("too large") << u"192.168.0.0/21"_s << 0;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << 0;
    QTest::newRow("from, to") << u"192.168.1.20-192.168.1.60"_s << 41;
    QTest::newRow("one") << u"192.168.1.20"_s << 1;
    QTest::newRow("a pair") << u"192.168.1.20/31"_s << 2;
    QTest::newRow("the last addresses there are") << u"255.255.255.254-255.255.255.255"_s << 2;
    QTest::newRow("IPv6") << u"2001:db8::/120"_s << 0;
    QTest::newRow("words") << u"my network"_s << 0;
}

void TstWhatStrangersSay::readsARange()
{
    QFETCH(const QString, typed);
    const auto range = parseAddressRange(typed);
    QTEST(range ? static_cast<int>(range->size()) : 0, "count");
    QVERIFY(range || !range.error().detail.isEmpty());
}

void TstWhatStrangersSay::neverLooksAtAnotherThanTheSender()
{
    const QHostAddress sender(u"198.51.100.3"_s);
    const auto ssdp = heardIn(Source::Ssdp, ssdpAnswer, sender, 80);
    QCOMPARE(ssdp.size(), 1);
    QVERIFY(!ssdp.first().door);
    const auto ws = heardIn(Source::WsDiscovery, matches(match), sender, 80);
    QCOMPARE(ws.first().door->address, sender);
    const auto own = heardIn(Source::Ssdp, ssdpAnswer, QHostAddress(u"192.0.2.7"_s), 80);
    QCOMPARE(own.first().door, (Door {QHostAddress(u"192.0.2.7"_s), 49152, "/rootdesc.xml"}));
}

void TstWhatStrangersSay::survivesEveryCutAndEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ssdp") << ssdpAnswer;
    QTest::newRow("ws-discovery") << matches(match);
    QTest::newRow("mdns") << mdnsAnswer;
    QTest::newRow("description") << description;
}

void TstWhatStrangersSay::survivesEveryCutAndEveryByte()
{
    QFETCH(const QByteArray, bytes);
    const auto readAll = [](const QByteArray &each) {
        for (const auto source : {Source::VivotekSearch, Source::Ssdp, Source::WsDiscovery, Source::Mdns}) {
            const auto all = heardIn(source, each, QHostAddress(u"192.0.2.7"_s), 80);
            for (const Heard &heard : all) {
                QVERIFY(heard.sighting.name.size() <= 64 && heard.sighting.model.size() <= 64);
                QVERIFY(heard.sighting.mac.isEmpty() || heard.sighting.mac.size() == 17);
            }
        }
        (void)parseUpnpDescription(each);
        (void)parseDoorstepReply(each);
        (void)identityTold(each);
    };
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        readAll(bytes.first(place));
        QByteArray odd = bytes;
        odd[place] = char(0xff);
        readAll(odd);
    }
}

QTEST_GUILESS_MAIN(TstWhatStrangersSay)
#include "tst_what_strangers_say.moc"
