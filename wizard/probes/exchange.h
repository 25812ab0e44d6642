// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/connection.h"
#include "probes/text_reply.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace probes {

/// Bytes to be sent to a door, and how the answer is framed.
struct Ask
{
    Door door;
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
        NoConnection, ///< nothing reached
        NoTls, ///< connected, but no TLS came about
        Closed, ///< connected, closed without a word
        Silent, ///< connected, and nothing in time
        Garbled, ///< something came that is no reply of this protocol
        NotAsked, ///< this computer could not ask, or the certificate kept it from asking
    };

    Ending ending = Ending::NoConnection;
    std::optional<TextReply> reply;
    QByteArray bytes; ///< all that was read, at most 64 KB
    QSslCertificate certificate; ///< that a TLS door showed, also one that will not do
};

/// One request and its answer on a connection of its own: a stranger's look, so no secret may be sent. Calls the
/// handler exactly once, never from within the constructor, then deletes itself; destroyed before, it stays silent.
class Exchange : public QObject
{
public:
    using Handler = std::function<void(const Heard &)>;

    Exchange(const Ask &ask, Handler handler, QObject *parent);

private:
    void open();
    void send();
    void read();
    void fail(Connection::Ending ending);
    void end(Heard::Ending ending);

    Ask m_ask;
    Handler m_handler;
    Connection m_connection;
    QTimer m_deadline;
    QByteArray m_bytes;
};

} // namespace probes
