// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/text.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QUdpSocket>

namespace probes {

/// Opens a UDP port of this computer for this socket alone: a program that has it already keeps what it gets. The error
/// is Refused when that, or this user's rights, are in the way; its detail is the source of whyNotOpened().
model::Done openOwnPort(QUdpSocket &socket, const QHostAddress &local, quint16 port);

model::Text whyNotOpened(QAbstractSocket::SocketError error);

/// The datagrams that wait, as many as one turn of the event loop may take; those of others are dropped unread.
QList<QNetworkDatagram> takeFrom(QUdpSocket &socket, const QHostAddress &peer);

/// All addresses of this computer, in the family of the peer.
QHostAddress anyLike(const QHostAddress &peer);

} // namespace probes
