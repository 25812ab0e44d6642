// SPDX-License-Identifier: Apache-2.0
#include "discovery/own_networks.h"

#include <QNetworkInterface>

namespace discovery {

QList<NetworkFact> ownNetworks()
{
    QList<NetworkFact> facts;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &each : interfaces) {
        const auto flags = each.flags();
        NetworkFact fact {each.name(), NetworkFact::Link::Cable, {}};
        if (flags.testFlag(QNetworkInterface::IsLoopBack))
            fact.link = NetworkFact::Link::Loopback;
        else if (flags.testFlag(QNetworkInterface::IsPointToPoint))
            fact.link = NetworkFact::Link::PointToPoint;
        const auto entries = each.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const bool isUsable =
                flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
            if (isUsable && entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                fact.addresses.append({entry.ip(), entry.prefixLength(), entry.broadcast()});
        }
        facts.append(fact);
    }
    return facts;
}

} // namespace discovery
