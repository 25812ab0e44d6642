// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

/// On which of this computer's networks cameras are looked for. Pure: the facts are passed in.
namespace discovery {

struct OwnAddress
{
    QHostAddress ip; ///< IPv4
    int prefix = 0;
    QHostAddress broadcast; ///< null where there is none

    bool operator==(const OwnAddress &) const = default;
};

struct NetworkFact
{
    enum class Link { Cable, Loopback, PointToPoint };

    QString name; ///< `eth0`
    Link link = Link::Cable; ///< Cable: anything that can reach many at once, also wireless
    QList<OwnAddress> addresses; ///< none where it is down

    bool operator==(const NetworkFact &) const = default;
};

/// Why a network is left out when nobody named it.
enum class LeftOut { No, NotConnected, Loopback, Tunnel, Container };

LeftOut whyLeftOut(const NetworkFact &fact);

/// Those that are not left out.
QList<NetworkFact> usualNetworks(const QList<NetworkFact> &facts);

/// Those with these names that have an address, whatever else they are.
QList<NetworkFact> namedNetworks(const QList<NetworkFact> &facts, const QStringList &names);

/// Whether one of these networks has @p address in it: it can be reached without a router.
bool isNear(const QHostAddress &address, const QList<NetworkFact> &facts);

} // namespace discovery
