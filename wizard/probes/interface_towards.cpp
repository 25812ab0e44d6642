// SPDX-License-Identifier: Apache-2.0
#include "probes/interface_towards.h"

#include <QUdpSocket>

namespace probes {

QNetworkInterface interfaceTowards(const QHostAddress &peer)
{
    // What a connected UDP socket calls its own address.
    QUdpSocket socket;
    socket.connectToHost(peer, 9);
    const auto local = socket.localAddress();
    for (const auto &candidate : QNetworkInterface::allInterfaces()) {
        const auto isLoopback = candidate.flags().testFlag(QNetworkInterface::IsLoopBack);
        if (peer.isLoopback() && isLoopback)
            return candidate;
        for (const auto &entry : candidate.addressEntries()) {
            if (entry.ip().isEqual(local))
                return candidate;
        }
    }
    return {};
}

} // namespace probes
