// SPDX-License-Identifier: Apache-2.0
#include "probes/log_receiver.h"

#include "probes/log_line.h"
#include "probes/own_port.h"

namespace probes {

LogReceiver::LogReceiver(const QHostAddress &camera, QObject *parent)
    : QObject(parent)
    , m_camera(camera)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &LogReceiver::take);
}

model::Done LogReceiver::listen(const QHostAddress &local, quint16 port)
{
    return openOwnPort(m_socket, local, port);
}

void LogReceiver::take()
{
    for (const auto &datagram : takeFrom(m_socket, m_camera)) {
        const Line line {QDateTime::currentDateTime(), readableLogLine(datagram.data())};
        if (line.text.isEmpty())
            continue;
        // Later, for whoever hears of it may take this object down, and with it the socket.
        QMetaObject::invokeMethod(
            this, [this, line] { Q_EMIT arrived(line); }, Qt::QueuedConnection);
    }
}

} // namespace probes
