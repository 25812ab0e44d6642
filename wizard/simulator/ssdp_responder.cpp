// SPDX-License-Identifier: Apache-2.0
#include "simulator/ssdp_responder.h"

#include "simulator/upnp_description.h"

#include <QNetworkInterface>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QHostAddress group()
{
    return QHostAddress(u"239.255.255.250"_s);
}

QByteArray headerOf(const QByteArray &datagram, const QByteArray &name)
{
    for (const auto &line : datagram.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toUpper() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/** The interface that carries @p address; any 127.x.y.z lives on the loopback one. */
QNetworkInterface interfaceOf(const QHostAddress &address)
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &candidate : interfaces) {
        if (address.isLoopback() && candidate.flags().testFlag(QNetworkInterface::IsLoopBack))
            return candidate;
        for (const auto &entry : candidate.addressEntries()) {
            if (entry.ip() == address)
                return candidate;
        }
    }
    return {};
}

} // namespace

SsdpResponder::SsdpResponder(const CameraState &state, const QHostAddress &address)
    : m_state(state)
    , m_address(address)
    , m_unicast(address, [this](const QNetworkDatagram &datagram) { reply(datagram); })
{
    QObject::connect(&m_multicast, &QUdpSocket::readyRead, &m_multicast, [this] {
        while (m_multicast.hasPendingDatagrams())
            reply(m_multicast.receiveDatagram());
    });
}

tl::expected<void, QString> SsdpResponder::open(quint16 port)
{
    const auto opened = m_unicast.open(port);
    if (opened)
        joinGroup();
    return opened;
}

void SsdpResponder::close()
{
    m_unicast.close();
    m_multicast.close();
    m_hearsMulticast = false;
}

void SsdpResponder::joinGroup()
{
    // Bound to the group itself, this socket never takes unicast from another camera on the same computer.
    if (m_address.protocol() != QAbstractSocket::IPv4Protocol
        || !m_multicast.bind(group(), port(), QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return;
    const auto carrier = interfaceOf(m_address);
    m_hearsMulticast =
        carrier.isValid() ? m_multicast.joinMulticastGroup(group(), carrier) : m_multicast.joinMulticastGroup(group());
}

void SsdpResponder::reply(const QNetworkDatagram &datagram)
{
    const auto texts = answers(datagram.data());
    for (const auto &text : texts)
        m_unicast.send(text, datagram);
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
