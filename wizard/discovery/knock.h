// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace discovery {

/// Whether a TCP port of an address is open; one after the other, until one is. Deletes itself at its end.
class Knock : public QObject
{
    Q_OBJECT

public:
    /// @p timeout: for each port.
    Knock(const QHostAddress &address, const QList<quint16> &ports, std::chrono::milliseconds timeout, QObject *parent);
    ~Knock() override;

    void start();

Q_SIGNALS:
    /// Once. The port that is open; 0 where none is.
    void finished(const QHostAddress &address, quint16 port);

private:
    void tryNext();
    void end(quint16 port);

    QHostAddress m_address;
    QList<quint16> m_ports;
    quint16 m_current = 0;
    bool m_hasEnded = false;
    QTcpSocket m_socket;
    QTimer m_patience;
};

} // namespace discovery
