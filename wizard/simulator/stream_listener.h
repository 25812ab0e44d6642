// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <tl/expected.hpp>

#include <functional>
#include <memory>

class QTcpSocket;

namespace simulator {

/** A TCP port that can be shut and opened again on the same number. Connections are few, quiet ones are ended. */
class StreamListener : public QObject
{
    Q_OBJECT

public:
    using Guard = std::function<bool(const QHostAddress &peer)>;

    /** @p server makes the sockets: plain ones unless told otherwise. */
    explicit StreamListener(
        const QHostAddress &address, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());
    ~StreamListener() override;

    /** Asked about every new connection; whom it refuses is cut off without a word. */
    void setGuard(const Guard &guard) { m_guard = guard; }

    /** Port 0 takes any free one. The error is a sentence. */
    tl::expected<void, QString> open(quint16 port);

    /** Opens the port that was open last. */
    tl::expected<void, QString> reopen() { return open(m_port); }

    /** Takes the port without listening: connections are refused, and no other program gets the number meanwhile. */
    tl::expected<void, QString> reserve(quint16 port);

    /** Gives a reserved number back. */
    void release();

    /** New connections are refused from now on, the ones there end. The number stays reserved. */
    void close();

    /** Where it is opened the next time; a number that is reserved at the old address is given back. */
    void moveTo(const QHostAddress &address);

    bool isOpen() const { return m_server->isListening(); }

    quint16 port() const { return m_port; }

Q_SIGNALS:
    /** The socket deletes itself when it disconnects. */
    void accepted(QTcpSocket *socket);

private:
    void acceptAll();

    QHostAddress m_address;
    Guard m_guard;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpSocket> m_reservation;
    quint16 m_port = 0;
};

} // namespace simulator
