// SPDX-License-Identifier: Apache-2.0
#include "probes/ws_discovery_message.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

constexpr QLatin1StringView space("http://schemas.xmlsoap.org/ws/2005/04/discovery");
constexpr QLatin1StringView addressing("http://schemas.xmlsoap.org/ws/2004/08/addressing");

} // namespace

QByteArray wsProbe(const QByteArray &id, const QByteArray &type)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\""
        + QByteArray(addressing.data()) + "\" xmlns:d=\"" + space.data()
        + "\" xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\""
          " xmlns:wsdp=\"http://schemas.xmlsoap.org/ws/2006/02/devprof\">"
          "<s:Header><a:Action>"
        + space.data() + "/Probe</a:Action><a:MessageID>" + id
        + "</a:MessageID><a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>"
          "<s:Body><d:Probe><d:Types>"
        + type + "</d:Types></d:Probe></s:Body></s:Envelope>";
}

bool isWsMatch(const QByteArray &datagram, const QByteArray &id)
{
    QXmlStreamReader xml(datagram);
    bool isRelated = false;
    bool isMatch = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "RelatesTo"_L1 && xml.namespaceUri() == addressing)
            isRelated = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toUtf8() == id;
        else if (xml.name() == "ProbeMatches"_L1 && xml.namespaceUri() == space)
            isMatch = true;
    }
    return isRelated && isMatch && !xml.hasError();
}

} // namespace probes
