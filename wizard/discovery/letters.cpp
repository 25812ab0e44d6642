// SPDX-License-Identifier: Apache-2.0
#include "discovery/letters.h"

#include "discovery/mdns_message.h"
#include "discovery/ssdp_message.h"
#include "discovery/ws_discovery_message.h"

#include <QRandomGenerator>
#include <QUuid>

namespace discovery {

using namespace Qt::Literals::StringLiterals;
using model::Sighting;

namespace {

QList<QByteArray> vivotekQuestions()
{
    // A session number, and what makes it the vendor's (field notes, "Network").
    const auto session = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return {QByteArray(1, session).append("\x4a\x5d\x8f\x1c", 4)};
}

QList<QByteArray> ssdpQuestions(quint16 port)
{
    const QByteArray host = "239.255.255.250:" + QByteArray::number(port);
    return {ssdpSearch("upnp:rootdevice", host), ssdpSearch("ssdp:all", host)};
}

QList<QByteArray> wsQuestions()
{
    QList<QByteArray> questions;
    for (const char *type : {"dn:NetworkVideoTransmitter", "tds:Device", "wsdp:Device", ""})
        questions.append(wsProbe("urn:uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces), type));
    return questions;
}

QList<QByteArray> mdnsQuestions()
{
    return {mdnsQuestion(static_cast<quint16>(QRandomGenerator::global()->bounded(1, 0x10000)))};
}

/// To everybody of the network. What is on the loopback network hears its own address at least: systems differ in
/// whether multicast is there.
QList<QHostAddress> receivers(Sighting::Source source, const OwnAddress &own)
{
    QList<QHostAddress> to;
    if (source == Sighting::Source::VivotekSearch) {
        if (!own.ip.isLoopback())
            to.append(QHostAddress(QHostAddress::Broadcast));
        if (!own.broadcast.isNull())
            to.append(own.broadcast);
        else if (own.ip.isLoopback())
            to.append(QHostAddress(u"127.255.255.255"_s));
    } else {
        to.append(QHostAddress(source == Sighting::Source::Mdns ? u"224.0.0.251"_s : u"239.255.255.250"_s));
    }
    if (own.ip.isLoopback())
        to.append(own.ip);
    return to;
}

QString serviceOf(Sighting::Source source)
{
    switch (source) {
    case Sighting::Source::VivotekSearch:
        return u"broadcast"_s;
    case Sighting::Source::Ssdp:
        return u"ssdp"_s;
    case Sighting::Source::WsDiscovery:
        return u"ws-discovery"_s;
    default:
        return u"mdns"_s;
    }
}

} // namespace

QList<quint16> portsOf(const ServicePorts &ports, const QString &service)
{
    static const QMap<QString, quint16> usual {{u"http"_s, 80}, {u"https"_s, 443}, {u"broadcast"_s, 10000},
        {u"ssdp"_s, 1900}, {u"ws-discovery"_s, 3702}, {u"mdns"_s, 5353}};
    return ports.value(service, {usual.value(service)});
}

QList<Letter> lettersFor(Sighting::Source source, const OwnAddress &own, const ServicePorts &ports)
{
    QList<Letter> letters;
    const auto where = portsOf(ports, serviceOf(source));
    const auto to = receivers(source, own);
    for (const quint16 port : where) {
        const QList<QByteArray> questions = source == Sighting::Source::VivotekSearch ? vivotekQuestions()
            : source == Sighting::Source::Ssdp                                        ? ssdpQuestions(port)
            : source == Sighting::Source::WsDiscovery                                 ? wsQuestions()
                                                                                      : mdnsQuestions();
        for (const QByteArray &question : questions) {
            for (const QHostAddress &receiver : to)
                letters.append({question, receiver, port});
        }
    }
    return letters;
}

} // namespace discovery
