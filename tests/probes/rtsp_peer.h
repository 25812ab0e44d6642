// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

/// An RTSP server on loopback, plain or as a QuickTime tunnel inside TLS, that answers as a test wants: to the n-th
/// message of all with what the function says. An empty answer closes the connection.
class RtspPeer : public QObject
{
public:
    enum class Way { Plain, Tunnel };
    using Answer = std::function<QByteArray(int number, const QByteArray &message)>;

    RtspPeer(Way way, Answer answer);

    quint16 port() const { return m_server->serverPort(); }

    QByteArray certificate() const; ///< SHA-256

    const QList<QByteArray> &messages() const { return m_messages; } ///< of RTSP

    int connections() const { return m_connections; }

private:
    void welcome();
    void readPlain(QTcpSocket *socket);
    void readTunnel(QTcpSocket *socket);
    void answerAll(QByteArray &bytes, QTcpSocket *to);

    std::unique_ptr<QTcpServer> m_server;
    Way m_way;
    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_bytes; ///< not yet taken
    QHash<QByteArray, QTcpSocket *> m_gets; ///< by cookie
    QList<QByteArray> m_messages;
    int m_connections = 0;
};
