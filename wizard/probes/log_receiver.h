// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

namespace probes {

/// Receives a camera's log lines on this computer (BSD syslog over UDP, RFC 3164; RFC 5424 too), as proof that they
/// arrive.
class LogReceiver : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        QDateTime at; ///< this computer's clock
        QString text; ///< made fit for one line of a message: no control characters, at most 200 characters
    };

    /// Only datagrams from @p camera count; everything else is dropped unread.
    explicit LogReceiver(const QHostAddress &camera, QObject *parent = nullptr);

    /// Refused when another program has the port, or this user may not open it (below 1024).
    model::Done listen(const QHostAddress &local, quint16 port);

    quint16 port() const { return m_socket.localPort(); }

Q_SIGNALS:
    void arrived(const probes::LogReceiver::Line &line);

private:
    void take();

    QHostAddress m_camera;
    QUdpSocket m_socket;
};

} // namespace probes
