// SPDX-License-Identifier: Apache-2.0
#include "probes/own_port.h"

#include <QNetworkProxy>

namespace probes {

namespace {

/// Whoever sends more at once waits for the next turn: timers must not starve.
constexpr int mostInOneTurn = 100;

} // namespace

model::Done openOwnPort(QUdpSocket &socket, const QHostAddress &local, quint16 port)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    // The default shares the port with a log server that shares it too, and would take its lines away.
    if (socket.bind(local, port, QAbstractSocket::DontShareAddress))
        return {};
    const auto error = socket.error();
    const bool isInTheWay = error == QAbstractSocket::AddressInUseError || error == QAbstractSocket::SocketAccessError;
    return model::fail(
        isInTheWay ? model::Error::Kind::Refused : model::Error::Kind::Internal, whyNotOpened(error).source);
}

model::Text whyNotOpened(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError)
        return QT_TRANSLATE_NOOP("guide", "Another program on this computer receives there.");
    if (error == QAbstractSocket::SocketAccessError)
        return QT_TRANSLATE_NOOP("guide", "This user may not open that port on this computer.");
    return QT_TRANSLATE_NOOP("guide", "This computer could not listen on the network.");
}

QList<QNetworkDatagram> takeFrom(QUdpSocket &socket, const QHostAddress &peer)
{
    QList<QNetworkDatagram> taken;
    for (int i = 0; i < mostInOneTurn && socket.hasPendingDatagrams(); ++i) {
        const auto datagram = socket.receiveDatagram();
        if (datagram.isValid() && datagram.senderAddress().isEqual(peer, QHostAddress::TolerantConversion))
            taken.append(datagram);
    }
    return taken;
}

QHostAddress anyLike(const QHostAddress &peer)
{
    return peer.protocol() == QAbstractSocket::IPv6Protocol ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4;
}

} // namespace probes
