// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUdpSocket>

#include <optional>

namespace simulator {

/**
 * Asks the server in `system_ntp` for the time (SNTP, RFC 4330), every `system_updateinterval` seconds, and sets the
 * camera's clock by a right answer. It knows addresses and `localhost` only: a name that would need DNS is never asked.
 */
class NtpClient : public QObject
{
    Q_OBJECT

public:
    /** Every question goes to @p port; the real one is 123. */
    NtpClient(CameraState &state, const QHostAddress &address, quint16 port);

    /** From where it asks from now on. */
    void moveTo(const QHostAddress &address);

    /** Asks as after a start, if it is to ask at all. */
    void start();
    void stop();

private:
    std::optional<QHostAddress> server() const;
    void ask();
    void listen();
    bool isAnswer(const QByteArray &packet) const;

    CameraState &m_state;
    QHostAddress m_address;
    quint16 m_port;
    QUdpSocket m_socket;
    QTimer m_soon;
    QTimer m_next;
    int m_triesLeft = 0;
    /** The time stamp that the answer must bring back; empty while none is awaited. */
    QByteArray m_awaited;
    QElapsedTimer m_sinceAsked;
};

} // namespace simulator
