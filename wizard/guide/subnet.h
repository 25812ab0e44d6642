// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace guide {

/// An address with the length of its prefix.
struct Subnet
{
    QHostAddress network; ///< the bits of a host are cleared
    int prefix = 0;

    bool contains(const QHostAddress &address) const;
    /// The subnet's own address or its broadcast address (IPv4, not in /31 and /32: RFC 3021).
    bool isReserved(const QHostAddress &address) const;
    QString text() const; ///< `192.0.2.0/24`
};

/// `192.0.2.0/24`, `192.0.2.17/255.255.255.0`, `2001:db8::/64`; absent for anything else.
std::optional<Subnet> parseSubnet(const QString &text);
/// 1 to 4094: what a switch can carry (IEEE 802.1Q).
std::optional<int> parseVlan(const QString &text);
/// An address without a zone and without a prefix; absent for anything else.
std::optional<QHostAddress> parsePlainAddress(const QString &text);

} // namespace guide
