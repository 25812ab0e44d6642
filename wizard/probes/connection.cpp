// SPDX-License-Identifier: Apache-2.0
#include "probes/connection.h"

#include "trust/old_cameras.h"
#include "trust/pin.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace probes {

Connection::Connection(const Door &door, QObject *parent)
    : QObject(parent)
    , m_door(door)
{
    makeSocket();
}

void Connection::makeSocket()
{
    if (m_door.transport == Door::Transport::Tls) {
        auto *socket = new QSslSocket(this);
        auto configuration = trust::tlsForOldCameras();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(configuration);
        connect(socket, &QSslSocket::encrypted, this, &Connection::check);
        m_socket = socket;
    } else {
        m_socket = new QTcpSocket(this);
        connect(m_socket, &QTcpSocket::connected, this, &Connection::admit);
    }
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QTcpSocket::connected, this, [this] { m_isConnected = true; });
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::arrived);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Connection::fail);
}

void Connection::open()
{
    if (!m_door.from.isNull() && !bindToSource()) {
        end(Ending::NoSuchSource);
        return;
    }
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket))
        socket->connectToHostEncrypted(m_door.peer.toString(), m_door.port, m_door.serverName);
    else
        m_socket->connectToHost(m_door.peer, m_door.port);
}

bool Connection::bindToSource()
{
    const QSignalBlocker blocker(m_socket); // Its error would pass for one of the connection.
    return m_socket->bind(m_door.from);
}

void Connection::check()
{
    m_certificate = static_cast<QSslSocket *>(m_socket)->peerCertificate();
    if (m_door.certificate.isEmpty() || trust::fingerprintOf(m_certificate) == m_door.certificate)
        admit();
    else
        end(Ending::OtherCertificate);
}

void Connection::admit()
{
    m_isOpen = true;
    Q_EMIT opened();
}

void Connection::fail(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        end(Ending::PortClosed);
    else if (m_isOpen)
        end(Ending::Closed);
    else
        end(m_isConnected ? Ending::NoTls : Ending::NoConnection);
}

void Connection::end(Ending ending)
{
    m_socket->disconnect(this);
    m_isOpen = false;
    if (ending == Ending::OtherCertificate)
        m_socket->abort();
    Q_EMIT ended(ending);
}

void Connection::drop()
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_isOpen = false;
}

} // namespace probes
