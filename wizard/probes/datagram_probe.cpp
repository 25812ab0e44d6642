// SPDX-License-Identifier: Apache-2.0
#include "probes/datagram_probe.h"

#include "probes/interface_towards.h"

#include <QNetworkProxy>

#include <utility>

namespace probes {

namespace {

/// Whoever sends more than this wants to keep us busy.
constexpr int mostDatagrams = 1000;

} // namespace

DatagramProbe::DatagramProbe(model::ProbeKind kind, const model::Text &expected, const Task &task)
    : Probe(kind, expected, task)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_again.setSingleShot(true);
    m_end.setSingleShot(true);
    connect(&m_socket, &QUdpSocket::readyRead, this, &DatagramProbe::read);
    connect(&m_again, &QTimer::timeout, this, &DatagramProbe::send);
    connect(&m_end, &QTimer::timeout, this, &DatagramProbe::endListening);
}

void DatagramProbe::start()
{
    const bool isIpv6 = target().peer.protocol() == QAbstractSocket::IPv6Protocol;
    if (target().peer.isNull() || !m_socket.bind(isIpv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4)) {
        concludeUnsent();
        return;
    }
    m_letters = letters();
    m_unsent = m_letters;
    send();
    // Early enough for a slow answer to the second one: SSDP may take a second (MX 1) of the usual two.
    m_again.start(pace().listen / 3);
    m_end.start(pace().listen);
}

void DatagramProbe::send()
{
    const auto couldBeSent = [this](const Letter &letter) {
        return m_socket.writeDatagram(letter.bytes, letter.to, letter.port) == letter.bytes.size();
    };
    QList<Letter> unsent;
    for (const auto &letter : std::as_const(m_letters)) {
        if (!couldBeSent(letter))
            unsent.append(letter);
    }
    if (unsent.size() < m_unsent.size())
        m_unsent = unsent;
}

void DatagramProbe::read()
{
    while (m_socket.hasPendingDatagrams() && m_heard < mostDatagrams) {
        const auto datagram = m_socket.receiveDatagram();
        ++m_heard;
        if (datagram.isValid())
            hear(datagram);
    }
    if (m_heard >= mostDatagrams) {
        m_again.stop();
        m_socket.close();
    }
}

bool DatagramProbe::isFromPeer(const QNetworkDatagram &datagram) const
{
    return datagram.senderAddress().isEqual(target().peer, QHostAddress::TolerantConversion);
}

QHostAddress DatagramProbe::groupTowardsPeer(const QString &ipv4, const QString &ipv6)
{
    const bool isIpv6 = target().peer.protocol() == QAbstractSocket::IPv6Protocol;
    QHostAddress group(isIpv6 ? ipv6 : ipv4);
    const auto towards = interfaceTowards(target().peer);
    if (towards.isValid())
        m_socket.setMulticastInterface(towards);
    if (isIpv6)
        group.setScopeId(towards.name());
    m_socket.setSocketOption(QAbstractSocket::MulticastTtlOption, 2);
    return group;
}

void DatagramProbe::concludeUnsent()
{
    conclude(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "This computer could not ask over the network."));
}

} // namespace probes
