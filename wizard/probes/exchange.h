// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/text_reply.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace probes {

/// Bytes to be sent to a door, and how the answer is framed.
struct Ask
{
    enum class Transport { Tcp, Tls };

    QHostAddress peer;
    quint16 port = 0;
    Transport transport = Transport::Tcp;
    QString serverName; ///< named in the TLS handshake
    Protocol protocol = Protocol::Http;
    QByteArray request;
    std::chrono::milliseconds timeout {10'000}; ///< from connecting to the last byte
};

/// What came of it.
struct Heard
{
    enum class Ending {
        Replied, ///< a status line at least; `reply` is there
        PortClosed, ///< actively refused
        NoConnection, ///< nothing reached, or no TLS came about
        Closed, ///< connected, closed without a word
        Silent, ///< connected, and nothing in time
        Garbled, ///< something came that is no reply of this protocol
    };

    Ending ending = Ending::NoConnection;
    std::optional<TextReply> reply;
    QByteArray bytes; ///< all that was read, at most 64 KB
};

/// One request and its answer on a connection of its own: a stranger's look, so any certificate will do and no secret
/// may be sent. Calls the handler exactly once, never from within the constructor, then deletes itself; destroyed
/// before, it stays silent.
class Exchange : public QObject
{
public:
    using Handler = std::function<void(const Heard &)>;

    Exchange(const Ask &ask, Handler handler, QObject *parent);

private:
    void open();
    void send();
    void read();
    void fail(QAbstractSocket::SocketError error);
    void end(Heard::Ending ending);

    Ask m_ask;
    Handler m_handler;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_deadline;
    QByteArray m_bytes;
    bool m_isSent = false;
};

} // namespace probes
