// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"

#include <QTimer>
#include <QUdpSocket>

namespace simulator {

/**
 * Sends every line of the camera's log to the server that the `syslog_…` parameters name: BSD syslog over UDP
 * (RFC 3164), from the camera's own address.
 */
class RemoteLog : public QObject
{
    Q_OBJECT

public:
    RemoteLog(CameraState &state, const QHostAddress &address);

    /** From where it sends from now on. */
    void moveTo(const QHostAddress &address);

private:
    bool isOn() const;
    void send(const LogLine &line);
    void announce();

    CameraState &m_state;
    QHostAddress m_address;
    QUdpSocket m_socket;
    QTimer m_announcement;
};

} // namespace simulator
