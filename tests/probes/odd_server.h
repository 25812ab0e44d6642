// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <memory>

/// A TCP or TLS server on loopback (self-signed, as cameras are) that says what a test wants said, whatever it is
/// asked.
class OddServer : public QObject
{
public:
    enum class Ending { Closes, StaysOpen };
    enum class Transport { Tcp, Tls };

    struct Behaviour
    {
        QList<QByteArray> pieces; ///< one every few milliseconds
        Ending ending = Ending::Closes;
        bool repeatsLast = false; ///< for ever
    };

    /// The n-th connection meets the n-th behaviour; the last one stays.
    explicit OddServer(const QList<Behaviour> &behaviours, Transport transport = Transport::Tcp,
        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0);

    /// A key and certificate made on the spot, so that none lies in the tree.
    static QSslConfiguration selfSigned();

    quint16 port() const { return m_server->serverPort(); }

    /// What came in, for each connection.
    const QList<QByteArray> &requests() const { return m_requests; }

    const QList<QHostAddress> &peers() const { return m_peers; }

    /// SHA-256 of the certificate that is shown.
    QByteArray certificate() const;

private:
    void welcome();
    void play(QTcpSocket *socket, const Behaviour &behaviour, qsizetype piece);

    std::unique_ptr<QTcpServer> m_server;
    QList<Behaviour> m_behaviours;
    QList<QByteArray> m_requests;
    QList<QHostAddress> m_peers;
};
