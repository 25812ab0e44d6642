// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/group_port.h"

namespace simulator {

/**
 * Answers the vendor's own search, UDP port 10000 on a real camera: five bytes, a session and 4A 5D 8F 1C. The answer
 * begins with the same five, then come type, length and value; type 04 is one byte without a length. Nothing turns it
 * off.
 */
class BroadcastResponder
{
public:
    BroadcastResponder(const CameraState &state, const QHostAddress &address);

    GroupPort &port() { return m_port; }

    const GroupPort &port() const { return m_port; }

    void moveTo(const QHostAddress &address);

    /** The answer to one datagram; empty for silence. */
    QByteArray answer(const QByteArray &datagram) const;

private:
    const CameraState &m_state;
    QHostAddress m_address;
    GroupPort m_port;
};

} // namespace simulator
