// SPDX-License-Identifier: Apache-2.0
#include "discovery/heard.h"

#include "discovery/mdns_message.h"
#include "discovery/ssdp_message.h"
#include "discovery/told_text.h"
#include "discovery/vivotek_reply.h"
#include "discovery/ws_discovery_message.h"

namespace discovery {

using namespace Qt::Literals::StringLiterals;
using model::Sighting;

namespace {

constexpr int usualHttp = 80;
constexpr int usualHttps = 443;

QList<Heard> ofVivotekSearch(const QByteArray &datagram, Sighting sighting, quint16 httpPort)
{
    const auto reply = parseVivotekReply(datagram);
    if (!reply)
        return {};
    sighting.kind = Sighting::Kind::Camera;
    sighting.mac = reply->mac;
    sighting.name = toldText(reply->name);
    sighting.httpPort = reply->httpPort;
    return {{sighting, Door {sighting.address, reply->httpPort == 0 ? httpPort : reply->httpPort, {}}}};
}

QList<Heard> ofSsdp(const QByteArray &datagram, Sighting sighting)
{
    const auto reply = parseSsdpReply(datagram);
    if (!reply)
        return {};
    sighting.mac = reply->mac;
    if (reply->server.contains("vivotek"_L1, Qt::CaseInsensitive))
        sighting.kind = Sighting::Kind::Camera;
    if (!QHostAddress(reply->location.host()).isEqual(sighting.address))
        return {{sighting, std::nullopt}};
    const QByteArray path =
        reply->location.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const auto port = static_cast<quint16>(reply->location.port(usualHttp));
    // A device may describe itself at another port than that of its pages: the row gets the port from the description.
    return {{sighting, Door {sighting.address, port, path.startsWith('/') ? path : '/' + path}}};
}

QList<Heard> ofWsDiscovery(const QByteArray &datagram, const Sighting &seen, quint16 httpPort)
{
    QList<Heard> all;
    const auto matches = parseWsMatches(datagram);
    for (const WsMatch &match : matches) {
        Sighting sighting = seen;
        sighting.kind = match.isCamera ? Sighting::Kind::Camera : Sighting::Kind::OtherDevice;
        sighting.mac = match.mac;
        sighting.model = match.model;
        sighting.name = match.name;
        for (const QUrl &service : match.services) {
            if (service.scheme() == "http"_L1 && sighting.httpPort == 0)
                sighting.httpPort = static_cast<quint16>(service.port(usualHttp));
            else if (service.scheme() == "https"_L1 && sighting.httpsPort == 0)
                sighting.httpsPort = static_cast<quint16>(service.port(usualHttps));
        }
        Heard heard {sighting, std::nullopt};
        if (match.isCamera)
            heard.door = Door {seen.address, sighting.httpPort == 0 ? httpPort : sighting.httpPort, {}};
        else
            heard.sighting.httpPort = heard.sighting.httpsPort = 0; // of a service, and no page for people
        all.append(heard);
    }
    return all;
}

QList<Heard> ofMdns(const QByteArray &datagram, Sighting sighting)
{
    const auto reply = parseMdnsReply(datagram);
    if (!reply)
        return {};
    sighting.kind = reply->isCamera ? Sighting::Kind::Camera : Sighting::Kind::OtherDevice;
    sighting.name = reply->name;
    sighting.mac = reply->mac;
    sighting.httpPort = reply->httpPort;
    return {{sighting, std::nullopt}};
}

} // namespace

QList<Heard> heardIn(Sighting::Source source, const QByteArray &datagram, const QHostAddress &sender, quint16 httpPort)
{
    Sighting sighting;
    sighting.source = source;
    sighting.address = sender;
    switch (source) {
    case Sighting::Source::VivotekSearch:
        return ofVivotekSearch(datagram, sighting, httpPort);
    case Sighting::Source::Ssdp:
        return ofSsdp(datagram, sighting);
    case Sighting::Source::WsDiscovery:
        return ofWsDiscovery(datagram, sighting, httpPort);
    case Sighting::Source::Mdns:
        return ofMdns(datagram, sighting);
    case Sighting::Source::Doorstep:
    case Sighting::Source::Offered:
        break;
    }
    return {};
}

} // namespace discovery
