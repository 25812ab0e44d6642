// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/group_port.h"

namespace simulator {

/** Answers M-SEARCH (UPnP Device Architecture 1.0, 1.2), sent to its address or to 239.255.255.250, while UPnP is on.
 */
class SsdpResponder
{
public:
    SsdpResponder(const CameraState &state, const QHostAddress &address);

    GroupPort &port() { return m_port; }

    const GroupPort &port() const { return m_port; }

    QList<QByteArray> answers(const QByteArray &datagram) const;

private:
    void reply(const QNetworkDatagram &datagram);

    const CameraState &m_state;
    GroupPort m_port;
};

} // namespace simulator
