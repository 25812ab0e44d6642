// SPDX-License-Identifier: Apache-2.0
#include "discovery/knock.h"

#include <QNetworkProxy>

namespace discovery {

Knock::Knock(
    const QHostAddress &address, const QList<quint16> &ports, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_ports(ports)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_patience.setSingleShot(true);
    m_patience.setInterval(timeout);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { end(m_current); });
    // Not within the signal: the socket is not ready for another connection yet.
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Knock::tryNext, Qt::QueuedConnection);
    // Whoever does not answer at one port does not at the next.
    connect(&m_patience, &QTimer::timeout, this, [this] { end(0); });
}

Knock::~Knock()
{
    disconnect(&m_socket, nullptr, this, nullptr);
}

void Knock::start()
{
    tryNext();
}

void Knock::tryNext()
{
    if (m_hasEnded)
        return;
    m_socket.abort();
    if (m_ports.isEmpty()) {
        end(0);
        return;
    }
    m_current = m_ports.takeFirst();
    m_patience.start();
    m_socket.connectToHost(m_address, m_current);
}

void Knock::end(quint16 port)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    disconnect(&m_socket, nullptr, this, nullptr);
    m_socket.abort();
    Q_EMIT finished(m_address, port);
    deleteLater();
}

} // namespace discovery
