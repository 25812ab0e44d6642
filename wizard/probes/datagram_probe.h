// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/probe.h"

#include <QNetworkDatagram>
#include <QTimer>
#include <QUdpSocket>

namespace probes {

/// A probe that sends datagrams and listens for a while. Each is sent twice, for datagrams get lost.
class DatagramProbe : public Probe
{
public:
    void start() override;

protected:
    struct Letter
    {
        QByteArray bytes;
        QHostAddress to;
        quint16 port = 0;
    };

    DatagramProbe(model::ProbeKind kind, const model::Text &expected, const Task &task);

    virtual QList<Letter> letters() = 0;
    virtual void hear(const QNetworkDatagram &datagram) = 0;
    /// The time is over: the one place to conclude.
    virtual void endListening() = 0;

    QUdpSocket &socket() { return m_socket; }

    /// False if this computer could not send every letter at least once: then silence means nothing.
    bool hasSentAll() const { return m_unsent.isEmpty(); }

    bool isFromPeer(const QNetworkDatagram &datagram) const;

    /// The multicast group of the peer's kind of address, with the socket made ready to send to it on the network where
    /// the peer is.
    QHostAddress groupTowardsPeer(const QString &ipv4, const QString &ipv6);

    void concludeUnsent();

private:
    void send();
    void read();

    QUdpSocket m_socket;
    QTimer m_again;
    QTimer m_end;
    QList<Letter> m_letters;
    QList<Letter> m_unsent;
    int m_heard = 0;
};

} // namespace probes
