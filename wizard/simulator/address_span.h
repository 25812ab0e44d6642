// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

#include <optional>

namespace simulator {

/** What one entry of an access list covers: an address, a network or a range; both ends belong to it. */
class AddressSpan
{
public:
    /** `a.b.c.d`, `a.b.c.d/nn`, `a.b.c.d/mask`, `start-end` (FD8373 p104, FD8371EV p97). */
    static std::optional<AddressSpan> parseV4(const QString &text);
    /** An IPv6 address, or one with a prefix. */
    static std::optional<AddressSpan> parseV6(const QString &text);
    /** The two fields of the old lists. */
    static std::optional<AddressSpan> between(const QString &start, const QString &end);

    bool holds(const QHostAddress &address) const;

private:
    /** The network of @p address that has the first @p prefix of 128 bits in common. */
    AddressSpan(const QHostAddress &address, int prefix);

    /** In network order, so that they compare as numbers; IPv4 has its own range there (`::ffff:0:0/96`). */
    QByteArray m_first;
    QByteArray m_last;
};

} // namespace simulator
