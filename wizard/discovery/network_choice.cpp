// SPDX-License-Identifier: Apache-2.0
#include "discovery/network_choice.h"

#include <algorithm>

namespace discovery {

using namespace Qt::Literals::StringLiterals;

static bool startsWithOne(const QString &name, std::initializer_list<QLatin1StringView> starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [&name](QLatin1StringView start) { return name.startsWith(start); });
}

LeftOut whyLeftOut(const NetworkFact &fact)
{
    if (fact.link == NetworkFact::Link::Loopback)
        return LeftOut::Loopback;
    if (startsWithOne(fact.name,
            {"docker"_L1, "br-"_L1, "veth"_L1, "virbr"_L1, "vnet"_L1, "lxc"_L1, "lxd"_L1, "podman"_L1, "cni"_L1,
                "vmnet"_L1, "vboxnet"_L1, "waydroid"_L1}))
        return LeftOut::Container;
    if (fact.link == NetworkFact::Link::PointToPoint
        || startsWithOne(fact.name,
            {"tun"_L1, "tap"_L1, "wg"_L1, "tailscale"_L1, "zt"_L1, "ppp"_L1, "ipsec"_L1, "vpn"_L1, "nordlynx"_L1}))
        return LeftOut::Tunnel;
    return fact.addresses.isEmpty() ? LeftOut::NotConnected : LeftOut::No;
}

QList<NetworkFact> usualNetworks(const QList<NetworkFact> &facts)
{
    QList<NetworkFact> usual;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(usual),
        [](const NetworkFact &fact) { return whyLeftOut(fact) == LeftOut::No; });
    return usual;
}

QList<NetworkFact> namedNetworks(const QList<NetworkFact> &facts, const QStringList &names)
{
    QList<NetworkFact> named;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(named),
        [&names](const NetworkFact &fact) { return names.contains(fact.name) && !fact.addresses.isEmpty(); });
    return named;
}

bool isNear(const QHostAddress &address, const QList<NetworkFact> &facts)
{
    return std::any_of(facts.begin(), facts.end(), [&address](const NetworkFact &fact) {
        return std::any_of(fact.addresses.begin(), fact.addresses.end(),
            [&address](const OwnAddress &own) { return address.isInSubnet(own.ip, own.prefix); });
    });
}

} // namespace discovery
