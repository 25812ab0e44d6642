// SPDX-License-Identifier: Apache-2.0
#include "discovery/datagram_asker.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QVariant>

namespace discovery {

DatagramAsker::DatagramAsker(model::Sighting::Source source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &DatagramAsker::read);
    // In the next turn of the event loop. A queued call would not do: one that is posted meanwhile belongs to this
    // turn.
    m_readOn.setSingleShot(true);
    m_readOn.setInterval(0);
    connect(&m_readOn, &QTimer::timeout, this, &DatagramAsker::read);
}

bool DatagramAsker::start(
    const QString &network, const OwnAddress &own, const ServicePorts &ports, std::chrono::milliseconds listen)
{
    constexpr int roomForABurst = 4 * 1024 * 1024;
    if (!m_socket.bind(own.ip, 0, QAbstractSocket::DontShareAddress))
        return false;
    // The system gives what it allows, usually less.
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, roomForABurst);
    m_socket.setMulticastInterface(QNetworkInterface::interfaceFromName(network));
    m_letters = lettersFor(m_source, own, ports);
    const bool isSent = ask();
    for (const auto later : {listen / 4, listen / 2})
        QTimer::singleShot(later, this, &DatagramAsker::ask);
    return isSent;
}

bool DatagramAsker::ask()
{
    bool isSent = false;
    for (const Letter &letter : std::as_const(m_letters))
        isSent = m_socket.writeDatagram(letter.bytes, letter.to, letter.port) == letter.bytes.size() || isSent;
    return isSent;
}

void DatagramAsker::read()
{
    constexpr int atOnce = 32;
    constexpr qint64 longest = 16 * 1024;
    for (int i = 0; i < atOnce && m_socket.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(longest);
        if (m_room-- <= 0) {
            m_socket.close();
            return;
        }
        Q_EMIT heard(m_source, datagram.data(), datagram.senderAddress());
    }
    if (m_socket.hasPendingDatagrams())
        m_readOn.start();
}

} // namespace discovery
