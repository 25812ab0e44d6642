// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/group_port.h"

namespace simulator {

/**
 * Answers a Probe of WS-Discovery (April 2005) as ONVIF's core specification 7.3 has it, sent to its address or to
 * 239.255.255.250, where the camera has the ONVIF device service.
 */
class WsDiscoveryResponder
{
public:
    enum class Service { Offered, Absent };

    WsDiscoveryResponder(const CameraState &state, Service service, const QHostAddress &address);

    GroupPort &port() { return m_port; }

    const GroupPort &port() const { return m_port; }

    /** The ProbeMatches for one datagram; empty for silence. */
    QByteArray answer(const QByteArray &datagram) const;

private:
    QStringList scopes() const;
    QByteArray match() const;

    const CameraState &m_state;
    Service m_service;
    GroupPort m_port;
};

} // namespace simulator
