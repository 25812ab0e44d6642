// SPDX-License-Identifier: Apache-2.0
#include "rtsp_peer.h"

#include "odd_server.h"

#include <QSslServer>
#include <QTcpSocket>

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const auto at = head.indexOf("\r\n" + name + ": ") + name.size() + 4;
    return head.mid(at, head.indexOf('\r', at) - at);
}

std::unique_ptr<QTcpServer> serverFor(RtspPeer::Way way)
{
    if (way == RtspPeer::Way::Plain)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(OddServer::selfSigned());
    return server;
}

} // namespace

RtspPeer::RtspPeer(Way way, Answer answer)
    : m_server(serverFor(way))
    , m_way(way)
    , m_answer(std::move(answer))
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("No port on loopback.");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RtspPeer::welcome);
}

QByteArray RtspPeer::certificate() const
{
    const auto *server = qobject_cast<const QSslServer *>(m_server.get());
    return server ? server->sslConfiguration().localCertificate().digest(QCryptographicHash::Sha256) : QByteArray();
}

void RtspPeer::welcome()
{
    auto *socket = m_server->nextPendingConnection();
    ++m_connections;
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this,
        [this, socket] { m_way == Way::Plain ? readPlain(socket) : readTunnel(socket); });
}

void RtspPeer::readPlain(QTcpSocket *socket)
{
    m_bytes[socket] += socket->readAll();
    answerAll(m_bytes[socket], socket);
}

void RtspPeer::readTunnel(QTcpSocket *socket)
{
    auto &bytes = m_bytes[socket];
    bytes += socket->readAll();
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto head = bytes.left(end + 2);
    const auto cookie = headerOf(head, "x-sessioncookie");
    if (head.startsWith("GET ")) {
        m_gets.insert(cookie, socket);
        socket->write("HTTP/1.0 200 OK\r\nContent-Type: application/x-rtsp-tunnelled\r\n\r\n");
    } else if (auto *get = m_gets.value(cookie)) {
        auto said = QByteArray::fromBase64(bytes.mid(end + 4));
        bytes.truncate(end + 4);
        answerAll(said, get);
    }
}

void RtspPeer::answerAll(QByteArray &bytes, QTcpSocket *to)
{
    for (auto end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n")) {
        m_messages.append(bytes.left(end + 4));
        bytes.remove(0, end + 4);
        const auto answer = m_answer(int(m_messages.size()), m_messages.last());
        if (answer.isEmpty()) {
            to->disconnectFromHost();
            return;
        }
        to->write(answer);
    }
}
