// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QDateTime>
#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

namespace probes {

/// Answers SNTP requests (RFC 4330, mode 3 → mode 4) of one camera with this computer's time, as proof that it asks.
/// Stratum 10: whoever has a better server will prefer it.
class TimeAnswerer : public QObject
{
    Q_OBJECT

public:
    explicit TimeAnswerer(const QHostAddress &camera, QObject *parent = nullptr);

    /// Refused when another program has the port, or this user may not open it (below 1024).
    model::Done listen(const QHostAddress &local, quint16 port);

    quint16 port() const { return m_socket.localPort(); }

Q_SIGNALS:
    void asked(const QDateTime &at);

private:
    void take();

    QHostAddress m_camera;
    QUdpSocket m_socket;
};

} // namespace probes
