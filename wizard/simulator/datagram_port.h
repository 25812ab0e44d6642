// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkDatagram>
#include <QUdpSocket>
#include <tl/expected.hpp>

#include <functional>

namespace simulator {

/** A UDP port that hands each datagram to a function. */
class DatagramPort : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QNetworkDatagram &)>;

    DatagramPort(const QHostAddress &address, Handler handler);

    tl::expected<void, QString> open(quint16 port);

    /** Opens the port that was open last. */
    tl::expected<void, QString> reopen() { return open(m_port); }

    void close() { m_socket.close(); }

    /** Where it is opened the next time. */
    void moveTo(const QHostAddress &address) { m_address = address; }

    void send(const QByteArray &bytes, const QNetworkDatagram &to);

    quint16 port() const { return m_port; }

private:
    QHostAddress m_address;
    Handler m_handler;
    QUdpSocket m_socket;
    quint16 m_port = 0;
};

} // namespace simulator
