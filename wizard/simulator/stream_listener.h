// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <tl/expected.hpp>

#include <functional>

class QTcpSocket;

namespace simulator {

/** A TCP port that can be shut and opened again on the same number. Connections are few, quiet ones are ended. */
class StreamListener : public QObject
{
    Q_OBJECT

public:
    using Guard = std::function<bool(const QHostAddress &peer)>;

    explicit StreamListener(const QHostAddress &address);

    /** Asked about every new connection; whom it refuses is cut off without a word. */
    void setGuard(const Guard &guard) { m_guard = guard; }

    /** Port 0 takes any free one. The error is a sentence. */
    tl::expected<void, QString> open(quint16 port);

    /** Opens the port that was open last. */
    tl::expected<void, QString> reopen() { return open(m_port); }

    /** New connections are refused from now on, the ones there are end. */
    void close();

    quint16 port() const { return m_port; }

Q_SIGNALS:
    /** The socket deletes itself when it disconnects. */
    void accepted(QTcpSocket *socket);

private:
    void acceptAll();

    QHostAddress m_address;
    Guard m_guard;
    QTcpServer m_server;
    quint16 m_port = 0;
};

} // namespace simulator
