// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSslCertificate>
#include <QTcpSocket>

namespace probes {

/// A door of the camera, and how to come to it.
struct Door
{
    enum class Transport { Tcp, Tls };

    QHostAddress peer;
    quint16 port = 0;
    Transport transport = Transport::Tcp;
    QString serverName; ///< named in the TLS handshake
    QByteArray certificate = {}; ///< SHA-256 of the one certificate that will do; empty: any will
    QHostAddress from = {}; ///< the address of this computer to come from; null: as the route has it
};

/// One connection to a door. Nothing can be sent before it is opened(), which a door with another certificate than the
/// wanted one never is. Has no deadline of its own. Its owner deletes it later, never from within its signals.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class Ending {
        PortClosed, ///< actively refused
        NoConnection, ///< nothing reached
        NoTls, ///< connected, but no TLS came about
        OtherCertificate, ///< a certificate that will not do: nothing was sent
        Closed, ///< by the camera, after it was open
        NoSuchSource, ///< this computer cannot come from that address
    };

    explicit Connection(const Door &door, QObject *parent);

    void open();

    void send(const QByteArray &bytes) { m_socket->write(bytes); }

    QByteArray read(qint64 most) { return m_socket->read(most); }

    /// Ends it without a word; no signal follows.
    void drop();

    bool isOpen() const { return m_isOpen; }

    QSslCertificate certificate() const { return m_certificate; } ///< that was shown, whatever became of it

Q_SIGNALS:
    void opened();
    void arrived(); ///< there is something to read
    /// Once at most. What came before may still be read.
    void ended(probes::Connection::Ending ending);

private:
    void makeSocket();
    bool bindToSource();
    void check();
    void admit();
    void fail(QAbstractSocket::SocketError error);
    void end(Ending ending);

    Door m_door;
    QTcpSocket *m_socket = nullptr;
    QSslCertificate m_certificate;
    bool m_isConnected = false;
    bool m_isOpen = false;
};

} // namespace probes
