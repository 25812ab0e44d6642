// SPDX-License-Identifier: Apache-2.0
#include "probes/time_answerer.h"

#include "probes/own_port.h"
#include "probes/sntp.h"

namespace probes {

TimeAnswerer::TimeAnswerer(const QHostAddress &camera, QObject *parent)
    : QObject(parent)
    , m_camera(camera)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &TimeAnswerer::take);
}

model::Done TimeAnswerer::listen(const QHostAddress &local, quint16 port)
{
    return openOwnPort(m_socket, local, port);
}

void TimeAnswerer::take()
{
    const auto received = QDateTime::currentDateTimeUtc();
    for (const auto &request : takeFrom(m_socket, m_camera)) {
        const auto answer = sntp::answerTo(request.data(), {received, QDateTime::currentDateTimeUtc()});
        if (!answer)
            continue;
        m_socket.writeDatagram(request.makeReply(*answer));
        // Later, for whoever hears of it may take this object down, and with it the socket.
        QMetaObject::invokeMethod(
            this, [this, received] { Q_EMIT asked(received); }, Qt::QueuedConnection);
    }
}

} // namespace probes
