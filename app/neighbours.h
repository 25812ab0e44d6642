// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/neighbourhood.h"

#include <QString>

namespace app {

/// The whole table: IPv4 address → MAC addresses, more than one where two interfaces disagree. Entries without an
/// answer are left out. Nothing is sent.
QMap<QString, QStringList> arpTable(const QString &table = QStringLiteral("/proc/net/arp"));

/// The MAC address behind an IPv4 address of this computer's own network, as its ARP table has it now; empty when it
/// has none, or on systems whose table is not a file. Nothing is sent.
QString macInArpTable(const QString &address, const QString &table = QStringLiteral("/proc/net/arp"));

class SystemNeighbourhood final : public engine::Neighbourhood
{
public:
    QMap<QString, QStringList> neighbours() const override { return arpTable(); }
};

} // namespace app
