// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

namespace simulator {

/** What one TLS connection is served with. */
struct TlsOffer
{
    QSslConfiguration configuration;
    /** True for keys and signatures that today's OpenSSL refuses even to load (a fault). */
    bool isWeak = false;
};

/** A server whose sockets speak TLS: what comes out of them is what was inside. */
class TlsServer : public QTcpServer
{
    Q_OBJECT

public:
    /** Asked at every new connection, so that a new certificate counts from the next one on. */
    using Offers = std::function<TlsOffer()>;

    explicit TlsServer(const Offers &offers);

Q_SIGNALS:
    /** A handshake was completed. */
    void encrypted();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Offers m_offers;
};

} // namespace simulator
