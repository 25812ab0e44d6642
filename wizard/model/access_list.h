// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringView>

namespace model {

/// What a camera's access list does: only the listed may come, or all but the listed (API doc §2.16).
enum class AccessListType { Allow, Deny };

/// One entry of an access list: a single address, a network, or a range (IPv4 only). Both ends belong to it and are of
/// one family; `first` is never above `last`.
struct AccessEntry
{
    QHostAddress first;
    QHostAddress last;

    bool isIpv6() const { return first.protocol() == QAbstractSocket::IPv6Protocol; }

    /// An IPv4 address that arrives as `::ffff:a.b.c.d` counts as IPv4.
    bool covers(const QHostAddress &address) const;

    /// As cameras write it (API doc §3.2): `192.0.2.10`, `192.0.2.0/24` where it is a network, else `first-last`.
    QString text() const;

    bool operator==(const AccessEntry &) const = default;
};

/// `192.0.2.10`, `192.0.2.0/24`, `192.0.2.5-192.0.2.9`, `2001:db8::/32`. The error is BadReply with one sentence that
/// can stand beside the input: no address, a prefix that is too long, host bits behind the prefix, ends in the wrong
/// order or of two families, a range in IPv6, a scope (`%eth0`).
Result<AccessEntry> parseAccessEntry(QStringView typed);

} // namespace model
