// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// The MAC address behind an IPv4 address of this computer's own network, as its ARP table has it now; empty when it
/// has none, or on systems whose table is not a file. Nothing is sent.
QString macInArpTable(const QString &address, const QString &table = QStringLiteral("/proc/net/arp"));

} // namespace app
