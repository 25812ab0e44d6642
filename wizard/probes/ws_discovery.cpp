// SPDX-License-Identifier: Apache-2.0
#include "probes/noted_search.h"
#include "probes/ws_discovery_message.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

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

std::unique_ptr<Probe> wsDiscovery(const Task &task)
{
    return std::make_unique<WsDiscovery>(task);
}

} // namespace probes
