// SPDX-License-Identifier: Apache-2.0
#include "simulator/ws_discovery_responder.h"

#include "simulator/onvif_device.h"
#include "simulator/soap.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr QLatin1StringView discovery {"http://schemas.xmlsoap.org/ws/2005/04/discovery"};
constexpr QLatin1StringView addressing {"http://schemas.xmlsoap.org/ws/2004/08/addressing"};
constexpr auto anonymous = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous";

QStringList words(const QString &text)
{
    static const QRegularExpression gaps(u"\\s+"_s);
    return text.split(gaps, Qt::SkipEmptyParts);
}

} // namespace

WsDiscoveryResponder::WsDiscoveryResponder(const CameraState &state, Service service, const QHostAddress &address)
    : m_state(state)
    , m_service(service)
    , m_port(address, GroupPort::Hears::DiscoveryGroup, [this](const QNetworkDatagram &datagram) {
        if (const auto bytes = answer(datagram.data()); !bytes.isEmpty())
            m_port.send(bytes, datagram);
    })
{
}

QByteArray WsDiscoveryResponder::answer(const QByteArray &datagram) const
{
    constexpr qsizetype longest = 8192;
    if (m_service == Service::Absent || datagram.size() > longest)
        return {};
    const auto request = readSoap(datagram);
    if (!request || request->operation.name != "Probe"_L1 || request->operation.space != discovery)
        return {};
    const auto id = request->header.textOf(addressing, "MessageID"_L1);
    const auto types = words(request->operation.textOf(discovery, "Types"_L1));
    const auto isOfOurs = [](const QString &type) {
        const auto name = type.section(u':', -1);
        return name == "NetworkVideoTransmitter"_L1 || name == "Device"_L1;
    };
    const auto own = scopes();
    const auto asked = words(request->operation.textOf(discovery, "Scopes"_L1));
    const auto isIn = [&own](const QString &scope) {
        return std::any_of(own.begin(), own.end(), [&scope](const QString &each) { return each.startsWith(scope); });
    };
    if (id.isEmpty() || !std::all_of(types.begin(), types.end(), isOfOurs)
        || !std::all_of(asked.begin(), asked.end(), isIn))
        return {};
    const auto header = xmlText("wsa:MessageID", u"urn:uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
        + xmlText("wsa:RelatesTo", id) + xmlText("wsa:To", QString::fromLatin1(anonymous))
        + xmlText("wsa:Action", discovery + "/ProbeMatches"_L1);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + xmlElement("env:Envelope xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\" "
                     "xmlns:wsa=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" "
                     "xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" "
                     "xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\"",
            xmlElement("env:Header", header) + xmlElement("env:Body", xmlElement("d:ProbeMatches", match())));
}

QByteArray WsDiscoveryResponder::match() const
{
    const auto mac = m_state.store.value(u"system_info_serialnumber"_s).toLower();
    const auto id = u"urn:uuid:84e2f1c6-0a3b-4d5e-9f01-"_s + mac;
    return xmlElement("d:ProbeMatch",
        xmlElement("wsa:EndpointReference", xmlText("wsa:Address", id))
            + xmlText("d:Types", u"dn:NetworkVideoTransmitter"_s) + xmlText("d:Scopes", scopes().join(u' '))
            + xmlText("d:XAddrs", m_state.baseUrl + OnvifDevice::path()) + xmlText("d:MetadataVersion", u"1"_s));
}

QStringList WsDiscoveryResponder::scopes() const
{
    const auto scope = [](const QString &name, const QString &value) {
        return u"onvif://www.onvif.org/%1/%2"_s.arg(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    const auto model = m_state.store.value(u"system_info_modelname"_s);
    return {scope(u"type"_s, u"video_encoder"_s), scope(u"hardware"_s, model), scope(u"name"_s, u"VIVOTEK "_s + model)};
}

} // namespace simulator
