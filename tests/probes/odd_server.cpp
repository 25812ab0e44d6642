// SPDX-License-Identifier: Apache-2.0
#include "odd_server.h"

#include <QTcpSocket>

using namespace std::chrono_literals;

OddServer::OddServer(const QList<Behaviour> &behaviours)
    : m_behaviours(behaviours)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port on loopback.");
    connect(&m_server, &QTcpServer::newConnection, this, &OddServer::welcome);
}

void OddServer::welcome()
{
    auto *socket = m_server.nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto behaviour = m_behaviours.size() > 1 ? m_behaviours.takeFirst() : m_behaviours.first();
    const auto number = m_requests.size();
    m_requests.append(QByteArray());
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, behaviour, number] {
        const auto isFirst = m_requests[number].isEmpty();
        m_requests[number] += socket->readAll();
        if (isFirst)
            play(socket, behaviour, 0);
    });
}

void OddServer::play(QTcpSocket *socket, const Behaviour &behaviour, qsizetype piece)
{
    if (!socket->isOpen())
        return;
    if (piece >= behaviour.pieces.size() && !behaviour.repeatsLast) {
        if (behaviour.ending == Ending::Closes)
            socket->disconnectFromHost();
        return;
    }
    socket->write(behaviour.pieces[qMin(piece, behaviour.pieces.size() - 1)]);
    QTimer::singleShot(5ms, socket, [this, socket, behaviour, piece] { play(socket, behaviour, piece + 1); });
}
