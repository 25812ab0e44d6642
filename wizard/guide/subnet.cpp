// SPDX-License-Identifier: Apache-2.0
#include "guide/subnet.h"

#include <algorithm>

namespace guide {

using namespace Qt::Literals::StringLiterals;

bool Subnet::contains(const QHostAddress &address) const
{
    return address.protocol() == network.protocol() && address.isInSubnet(network, prefix);
}

bool Subnet::isReserved(const QHostAddress &address) const
{
    constexpr int longest = 30;
    if (network.protocol() != QHostAddress::IPv4Protocol || prefix > longest || !contains(address))
        return false;
    const quint32 hosts = 0xffffffffU >> prefix;
    const quint32 host = address.toIPv4Address() & hosts;
    return host == 0 || host == hosts;
}

QString Subnet::text() const
{
    return u"%1/%2"_s.arg(network.toString()).arg(prefix);
}

std::optional<QHostAddress> parsePlainAddress(const QString &text)
{
    const QHostAddress address(text);
    // Qt takes "1" and "10.1" for addresses, as inet_aton does; a plan that says so has a gap.
    const bool isWhole = text.count(u'.') == 3 || text.contains(u':');
    if (address.isNull() || !isWhole || text.contains(u'%') || text.contains(u'/'))
        return std::nullopt;
    return address;
}

std::optional<Subnet> parseSubnet(const QString &text)
{
    const auto address = parsePlainAddress(text.section(u'/', 0, 0));
    if (!address || text.count(u'/') != 1)
        return std::nullopt;
    const bool isIpv4 = address->protocol() == QHostAddress::IPv4Protocol;
    const QString length = text.section(u'/', 1);
    int prefix = -1;
    if (const auto mask = parsePlainAddress(length); mask && isIpv4) {
        prefix = QHostAddress::parseSubnet(address->toString() + u'/' + length).second;
    } else {
        bool isNumber = false;
        const int number = length.toInt(&isNumber);
        prefix = isNumber && length.at(0).isDigit() ? number : -1;
    }
    if (prefix < 0 || prefix > (isIpv4 ? 32 : 128))
        return std::nullopt;
    return Subnet {QHostAddress::parseSubnet(u"%1/%2"_s.arg(address->toString()).arg(prefix)).first, prefix};
}

std::optional<int> parseVlan(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
    const int vlan = isPlain ? text.toInt() : 0;
    return vlan >= 1 && vlan <= 4094 ? std::optional<int>(vlan) : std::nullopt;
}

} // namespace guide
