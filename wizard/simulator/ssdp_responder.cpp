// SPDX-License-Identifier: Apache-2.0
#include "simulator/ssdp_responder.h"

#include "simulator/upnp_description.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QByteArray headerOf(const QByteArray &datagram, const QByteArray &name)
{
    for (const auto &line : datagram.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toUpper() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

SsdpResponder::SsdpResponder(const CameraState &state, const QHostAddress &address)
    : m_state(state)
    , m_port(address, GroupPort::Hears::DiscoveryGroup, [this](const QNetworkDatagram &datagram) { reply(datagram); })
{
}

void SsdpResponder::reply(const QNetworkDatagram &datagram)
{
    const auto texts = answers(datagram.data());
    for (const auto &text : texts)
        m_port.send(text, datagram);
}

QList<QByteArray> SsdpResponder::answers(const QByteArray &datagram) const
{
    constexpr qsizetype longest = 2048;
    const auto isSearch =
        datagram.startsWith("M-SEARCH * HTTP/1.1") && headerOf(datagram, "MAN") == "\"ssdp:discover\"";
    if (!isSearch || datagram.size() > longest || !isUpnpOn(m_state))
        return {};
    const auto uuid = upnpUuid(m_state).toLatin1();
    const auto asked = headerOf(datagram, "ST");
    QList<QByteArray> texts;
    for (const auto &target :
        {QByteArray("upnp:rootdevice"), uuid, QByteArray("urn:schemas-upnp-org:device:Basic:1")}) {
        if (asked != "ssdp:all" && asked != target)
            continue;
        texts.append("HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nDATE: " + m_state.clock.httpDate()
            + "\r\nEXT:\r\nLOCATION: " + m_state.baseUrl.toLatin1() + upnpDescriptionPath().toLatin1()
            + "\r\nSERVER: Linux/2.6 UPnP/1.0 VIVOTEK/1.0\r\nST: " + target + "\r\nUSN: " + uuid
            + (target == uuid ? QByteArray() : "::" + target) + "\r\n\r\n");
    }
    return texts;
}

} // namespace simulator
