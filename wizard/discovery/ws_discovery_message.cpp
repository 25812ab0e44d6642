// SPDX-License-Identifier: Apache-2.0
#include "discovery/ws_discovery_message.h"

#include "discovery/told_text.h"
#include "model/snapshot.h"

#include <QXmlStreamReader>

namespace discovery {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView space("http://schemas.xmlsoap.org/ws/2005/04/discovery");
constexpr QLatin1StringView addressing("http://schemas.xmlsoap.org/ws/2004/08/addressing");

QStringList words(const QString &text)
{
    constexpr qsizetype most = 64;
    return text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, most);
}

/// `onvif://www.onvif.org/hardware/FD9187-HT`: ONVIF Core Specification 7.3.2.2.
void takeScope(const QString &scope, WsMatch &match)
{
    const QString path = QUrl::fromPercentEncoding(scope.left(512).toUtf8());
    const auto valueOf = [&path](QLatin1StringView start) {
        return path.startsWith(start, Qt::CaseInsensitive) ? toldText(QStringView(path).mid(start.size())) : QString();
    };
    if (const QString hardware = valueOf("onvif://www.onvif.org/hardware/"_L1); !hardware.isEmpty())
        match.model = hardware;
    if (const QString name = valueOf("onvif://www.onvif.org/name/"_L1); !name.isEmpty())
        match.name = name;
    // Not in the specification, and yet with many makers.
    for (const auto start : {"onvif://www.onvif.org/MAC/"_L1, "onvif://www.onvif.org/macaddress/"_L1}) {
        if (const QString mac = model::normalizedMac(valueOf(start)); !mac.isEmpty())
            match.mac = mac;
    }
}

void takeAddress(const QString &address, WsMatch &match)
{
    constexpr qsizetype most = 8;
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (isWeb && !url.host().isEmpty() && match.services.size() < most)
        match.services.append(url);
}

WsMatch readMatch(QXmlStreamReader &xml)
{
    WsMatch match;
    while (xml.readNextStartElement()) {
        const QString element = xml.name().toString();
        if (element == "EndpointReference"_L1) {
            while (xml.readNextStartElement()) {
                const bool isAddress = xml.name() == "Address"_L1 && xml.namespaceUri() == addressing;
                const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
                if (isAddress && match.mac.isEmpty())
                    match.mac = macInUuid(text);
            }
            continue;
        }
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        const QStringList each = words(text);
        for (const QString &word : each) {
            if (element == "Types"_L1)
                match.isCamera = match.isCamera || word.section(u':', -1) == "NetworkVideoTransmitter"_L1;
            else if (element == "Scopes"_L1)
                takeScope(word, match);
            else if (element == "XAddrs"_L1)
                takeAddress(word, match);
        }
    }
    return match;
}

} // namespace

QByteArray wsProbe(const QByteArray &id, const QByteArray &type)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\""
        + QByteArray(addressing.data()) + "\" xmlns:d=\"" + space.data()
        + "\" xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\""
          " xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\""
          " xmlns:wsdp=\"http://schemas.xmlsoap.org/ws/2006/02/devprof\">"
          "<s:Header><a:Action>"
        + space.data() + "/Probe</a:Action><a:MessageID>" + id
        + "</a:MessageID><a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>"
          "<s:Body><d:Probe>"
        + (type.isEmpty() ? QByteArray() : "<d:Types>" + type + "</d:Types>") + "</d:Probe></s:Body></s:Envelope>";
}

QList<WsMatch> parseWsMatches(const QByteArray &datagram)
{
    constexpr qsizetype longest = 16 * 1024;
    constexpr qsizetype most = 16;
    QList<WsMatch> matches;
    if (datagram.size() > longest)
        return matches;
    QXmlStreamReader xml(datagram);
    bool isAnswer = false;
    while (!xml.atEnd() && matches.size() < most) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return {};
        if (!xml.isStartElement() || xml.namespaceUri() != space)
            continue;
        isAnswer = isAnswer || xml.name() == "ProbeMatches"_L1;
        if (isAnswer && xml.name() == "ProbeMatch"_L1)
            matches.append(readMatch(xml));
    }
    return xml.hasError() ? QList<WsMatch>() : matches;
}

} // namespace discovery
