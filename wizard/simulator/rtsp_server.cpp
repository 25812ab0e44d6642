// SPDX-License-Identifier: Apache-2.0
#include "simulator/rtsp_server.h"

#include "simulator/access_list.h"

#include <QTcpSocket>

namespace simulator {

RtspServer::RtspServer(const RtspHouse &house, const QHostAddress &address)
    : m_house(house)
    , m_listener(address)
{
    connect(&m_listener, &StreamListener::accepted, this, &RtspServer::welcome);
    m_listener.setGuard(
        [&state = house.state](const QHostAddress &peer) { return AccessList(state).letsIn(peer, Door::Streams); });
}

void RtspServer::welcome(QTcpSocket *socket)
{
    auto *conversation = new RtspConversation(m_house, {.address = socket->peerAddress().toString()});
    conversation->setParent(socket);
    connect(conversation, &RtspConversation::requestServed, this, &RtspServer::requestServed);
    connect(
        conversation, &RtspConversation::answered, socket, [socket](const QByteArray &bytes) { socket->write(bytes); });
    connect(conversation, &RtspConversation::ended, socket, [socket] { socket->disconnectFromHost(); });
    connect(socket, &QTcpSocket::readyRead, conversation, [socket, conversation] {
        // A peer that only asks and never reads is not waited for.
        constexpr qint64 mostUnread = 256 * 1024;
        const auto bytes = socket->readAll();
        if (socket->bytesToWrite() > mostUnread)
            socket->abort();
        else
            conversation->receive(bytes);
    });
    // It leaves with the connection, not when the event loop comes to clean up.
    connect(socket, &QTcpSocket::disconnected, conversation,
        [this, conversation] { m_house.sessions.leave(conversation); });
}

} // namespace simulator
