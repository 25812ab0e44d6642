// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/letters.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>

namespace discovery {

/// Asks one search's questions from one of this computer's addresses, and passes the answers on. A flood is taken in
/// small helpings, so that the window stays alive; after 20 000 answers nobody is listened to any more.
class DatagramAsker : public QObject
{
    Q_OBJECT

public:
    DatagramAsker(model::Sighting::Source source, QObject *parent);

    /// Asks three times within @p listen, for datagrams get lost. False when nothing could be sent.
    bool start(
        const QString &network, const OwnAddress &own, const ServicePorts &ports, std::chrono::milliseconds listen);

Q_SIGNALS:
    void heard(model::Sighting::Source source, const QByteArray &datagram, const QHostAddress &sender);

private:
    bool ask();
    void read();

    model::Sighting::Source m_source;
    QList<Letter> m_letters;
    QUdpSocket m_socket;
    QTimer m_readOn;
    int m_room = 20'000;
};

} // namespace discovery
