// SPDX-License-Identifier: Apache-2.0
#include "simulator/stream_listener.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <tuple>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {
constexpr qsizetype mostConnections = 64;
constexpr auto quietTime = 30s;
constexpr qint64 readBuffer = 64 * 1024;

QString cannotUse(quint16 port, const QHostAddress &address, const QString &reason)
{
    return u"TCP port %1 on %2 cannot be used: %3."_s.arg(port).arg(address.toString(), reason);
}

} // namespace

StreamListener::StreamListener(const QHostAddress &address, std::unique_ptr<QTcpServer> server)
    : m_address(address)
    , m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &StreamListener::acceptAll);
}

StreamListener::~StreamListener() = default;

tl::expected<void, QString> StreamListener::open(quint16 port)
{
    release();
    if (!m_server->listen(m_address, port))
        return tl::make_unexpected(cannotUse(port, m_address, m_server->errorString()));
    m_port = m_server->serverPort();
    return {};
}

tl::expected<void, QString> StreamListener::reserve(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->bind(m_address, port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint))
        return tl::make_unexpected(cannotUse(port, m_address, socket->errorString()));
    m_port = socket->localPort();
    m_reservation = std::move(socket);
    return {};
}

void StreamListener::release()
{
    m_reservation.reset();
}

void StreamListener::moveTo(const QHostAddress &address)
{
    release();
    m_address = address;
}

void StreamListener::close()
{
    const auto wasOpen = isOpen();
    m_server->close();
    const auto sockets = m_server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (auto *socket : sockets)
        socket->disconnectFromHost();
    if (wasOpen)
        std::ignore = reserve(m_port);
}

void StreamListener::acceptAll()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto isRefused = m_guard && !m_guard(socket->peerAddress());
        if (isRefused || m_server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).size() > mostConnections) {
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
