// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QStringView>

#include <optional>

namespace trust {

/// The address that @p host is, without its scope (`%eth0`); absent where it is a name. IPv4 in four parts only.
std::optional<QHostAddress> ipLiteral(QStringView host);

/// The name as a certificate carries it: labels of letters, digits, `-` and `_`, other letters in ACE form, no dot at
/// its end. Empty where @p host is no such name, or an IP address.
QByteArray dnsName(QStringView host);

/// The 4 or 16 bytes of an address.
QByteArray bytesOf(const QHostAddress &address);

} // namespace trust
