// SPDX-License-Identifier: Apache-2.0
#include "simulator/tls_server.h"

#include "simulator/lowered_security.h"

#include <QSslSocket>

#include <optional>

namespace simulator {

TlsServer::TlsServer(const Offers &offers)
    : m_offers(offers)
{
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    const auto offer = m_offers();
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // A handshake is a conversation of small pieces: none of them waits for an acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSslConfiguration(offer.configuration);
    connect(socket, &QSslSocket::encrypted, this, &TlsServer::encrypted);
    // A handshake that fails leaves the connection open: nobody would ever end it.
    const auto end = [socket](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            socket->abort();
    };
    connect(socket, &QSslSocket::errorOccurred, socket, end, Qt::QueuedConnection);
    addPendingConnection(socket);
    std::optional<LoweredSecurity> lowered;
    if (offer.isWeak)
        lowered.emplace();
    socket->startServerEncryption();
}

} // namespace simulator
