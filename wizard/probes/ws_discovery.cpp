// SPDX-License-Identifier: Apache-2.0
#include "probes/ws_discovery.h"

#include "probes/noted_search.h"

#include <QUuid>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

constexpr QLatin1StringView space("http://schemas.xmlsoap.org/ws/2005/04/discovery");
constexpr QLatin1StringView addressing("http://schemas.xmlsoap.org/ws/2004/08/addressing");

/// Asks for ONVIF cameras, and for devices of any kind. ONVIF cameras answer by design, so it is told and not judged.
class WsDiscovery final : public NotedSearch
{
public:
    explicit WsDiscovery(const Task &task)
        : NotedSearch(model::ProbeKind::WsDiscovery,
            {u"ws-discovery"_s, 3702, "WS-Discovery Probe",
                QT_TRANSLATE_NOOP("guide", "The camera answers the ONVIF search (WS-Discovery)."),
                QT_TRANSLATE_NOOP("guide", "The camera does not answer the ONVIF search (WS-Discovery).")},
            task)
        , m_cameras(madeUpId())
        , m_devices(madeUpId())
    {
    }

private:
    static QByteArray madeUpId() { return "urn:uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

    QList<Letter> letters() override
    {
        QList<Letter> list;
        for (const auto &to : {target().peer, groupTowardsPeer(u"239.255.255.250"_s, u"ff02::c"_s)}) {
            list.append({wsProbe(m_cameras, "dn:NetworkVideoTransmitter"), to, port()});
            list.append({wsProbe(m_devices, "wsdp:Device"), to, port()});
        }
        return list;
    }

    bool isAnswer(const QByteArray &bytes) const override
    {
        return isWsMatch(bytes, m_cameras) || isWsMatch(bytes, m_devices);
    }

    QByteArray m_cameras;
    QByteArray m_devices;
};

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

std::unique_ptr<Probe> wsDiscovery(const Task &task)
{
    return std::make_unique<WsDiscovery>(task);
}

} // namespace probes
