// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/datagram_port.h"

#include <memory>
#include <vector>

namespace simulator {

/** A UDP port that also takes what is sent to many at once. Answers leave from the camera's own address. */
class GroupPort
{
public:
    enum class Hears {
        DiscoveryGroup, ///< 239.255.255.250: SSDP and WS-Discovery share it
        Broadcast,
    };

    GroupPort(const QHostAddress &address, Hears hears, DatagramPort::Handler handler);

    tl::expected<void, QString> open(quint16 port);

    tl::expected<void, QString> reopen() { return open(port()); }

    void close();

    /** Where it is opened the next time. */
    void moveTo(const QHostAddress &address);

    void send(const QByteArray &bytes, const QNetworkDatagram &to) { m_unicast.send(bytes, to); }

    quint16 port() const { return m_unicast.port(); }

    /** False where the system does not let it hear them; it still answers by unicast. */
    bool hearsMany() const { return !m_ears.empty(); }

private:
    void listenTo(const QHostAddress &many);

    QHostAddress m_address;
    Hears m_hears;
    DatagramPort::Handler m_handler;
    DatagramPort m_unicast;
    std::vector<std::unique_ptr<QUdpSocket>> m_ears;
};

} // namespace simulator
