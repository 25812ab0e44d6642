// SPDX-License-Identifier: Apache-2.0
#include "simulator/stream_listener.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {
constexpr qsizetype mostConnections = 64;
constexpr auto quietTime = 30s;
constexpr qint64 readBuffer = 64 * 1024;
} // namespace

StreamListener::StreamListener(const QHostAddress &address)
    : m_address(address)
{
    connect(&m_server, &QTcpServer::newConnection, this, &StreamListener::acceptAll);
}

tl::expected<void, QString> StreamListener::open(quint16 port)
{
    if (!m_server.listen(m_address, port)) {
        return tl::make_unexpected(
            u"TCP port %1 on %2 cannot be used: %3."_s.arg(port).arg(m_address.toString(), m_server.errorString()));
    }
    m_port = m_server.serverPort();
    return {};
}

void StreamListener::close()
{
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (auto *socket : sockets)
        socket->disconnectFromHost();
}

void StreamListener::acceptAll()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto isRefused = m_guard && !m_guard(socket->peerAddress());
        if (isRefused || m_server.findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(readBuffer);
        auto *quiet = new QTimer(socket);
        quiet->setSingleShot(true);
        connect(quiet, &QTimer::timeout, socket, [socket] { socket->abort(); });
        connect(socket, &QTcpSocket::readyRead, quiet, [quiet] { quiet->start(quietTime); });
        connect(socket, &QTcpSocket::bytesWritten, quiet, [quiet] { quiet->start(quietTime); });
        quiet->start(quietTime);
        Q_EMIT accepted(socket);
    }
}

} // namespace simulator
