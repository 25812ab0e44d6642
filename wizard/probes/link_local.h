// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace probes {

/// The IPv6 link-local address that a MAC address makes (RFC 4291, appendix A). Absent for what is no MAC address.
std::optional<QHostAddress> linkLocalOf(const QString &mac);

} // namespace probes
