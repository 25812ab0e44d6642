// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/datagram_port.h"

namespace simulator {

/** Answers M-SEARCH (UPnP Device Architecture 1.0, 1.2), sent to its address or to 239.255.255.250, while UPnP is on.
 */
class SsdpResponder
{
public:
    SsdpResponder(const CameraState &state, const QHostAddress &address);

    tl::expected<void, QString> open(quint16 port);

    tl::expected<void, QString> reopen() { return open(port()); }

    void close();

    quint16 port() const { return m_unicast.port(); }

    /** Whether the group could be joined; a camera without multicast still answers by unicast. */
    bool hearsMulticast() const { return m_hearsMulticast; }

    QList<QByteArray> answers(const QByteArray &datagram) const;

private:
    void reply(const QNetworkDatagram &datagram);
    void joinGroup();

    const CameraState &m_state;
    QHostAddress m_address;
    DatagramPort m_unicast;
    QUdpSocket m_multicast;
    bool m_hearsMulticast = false;
};

} // namespace simulator
