// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificate.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <openssl/ssl.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace probes {

/// What is shaken hands on, and with whom.
struct Greeting
{
    QHostAddress peer;
    quint16 port = 443;
    QString host; ///< named in the handshake (SNI) where it is a name
    std::optional<model::TlsVersion> version; ///< this one alone; absent: any that this computer knows
    std::chrono::milliseconds timeout {10'000}; ///< from connecting to the last message
};

/// What came of it.
struct Handshake
{
    enum class Ending {
        Shaken, ///< finished, so the other side holds the key of its certificate
        PortClosed, ///< actively refused
        NoConnection, ///< nothing reached
        Silent, ///< connected, and the handshake did not end in time
        NoTls, ///< closed, turned down, or answered with something else
    };

    Ending ending = Ending::NoConnection;
    QList<QByteArray> chain; ///< DER, as sent; only where it was shaken
    std::optional<model::TlsVersion> version; ///< the one they agreed on; only where it was shaken
};

/// One TLS handshake on a connection of its own, and not a byte more. It is libssl's over a QTcpSocket, for that alone
/// can offer one version exactly, with all that old cameras need (field notes, HTTP). Any certificate will do. Calls
/// the handler exactly once, never from within the constructor, then deletes itself; destroyed before, it stays silent.
/// The handler must not delete it.
class TlsHandshake : public QObject
{
public:
    using Handler = std::function<void(const Handshake &)>;

    TlsHandshake(const Greeting &greeting, Handler handler, QObject *parent);

private:
    struct Free
    {
        void operator()(SSL *ssl) const { SSL_free(ssl); }
    };

    void open();
    void read();
    void fail(QAbstractSocket::SocketError error);
    void advance();
    void sendPending();
    void end(Handshake::Ending ending);

    Greeting m_greeting;
    Handler m_handler;
    QTcpSocket m_socket;
    QTimer m_deadline;
    std::unique_ptr<SSL, Free> m_ssl;
    qsizetype m_received = 0;
};

} // namespace probes
