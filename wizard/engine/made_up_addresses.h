// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace engine {

/// Addresses of nobody in place of real ones: 192.0.2.0/24 and its like (RFC 5737), 233.252.0.0/24 for multicast (RFC
/// 6676), 2001:db8::/32 (RFC 3849). Equal addresses stay equal, and the order of the IPv4 ones stays, so that a range
/// still has its ends in order. Addresses that mean the same everywhere (0.0.0.0, 127.0.0.1, netmasks, `::/0`, the
/// factory's multicast groups) are kept. This computer becomes 127.0.0.1: whom the camera's access list let in shall be
/// let in by the practice camera, which is on the same computer.
class MadeUpAddresses
{
public:
    MadeUpAddresses(const model::Parameters &parameters, const QHostAddress &ownAddress);

    /// The same text with other addresses: one address, a network, a range, or a list of these. Absent when the text is
    /// anything else.
    std::optional<QString> instead(const QString &text) const;

private:
    void learn(const QString &text);
    std::optional<QString> entryInstead(const QString &entry) const;
    std::optional<QString> networkInstead(const QString &network) const;
    std::optional<QString> rangeInstead(const QString &first, const QString &last) const;
    std::optional<QString> addressInstead(const QString &address) const;

    QHostAddress m_own;
    QList<quint32> m_ipv4; ///< in order
    QList<QString> m_ipv6;
};

} // namespace engine
