// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/neighbourhood.h"

#include <QString>

namespace app {

/// The whole table of this computer: IPv4 address → MAC addresses, more than one where two interfaces disagree. Entries
/// without an answer are left out. Empty on systems other than Linux and Windows. Nothing is sent.
QMap<QString, QStringList> arpTable();
/// The same from a file, as Linux writes it.
QMap<QString, QStringList> arpTable(const QString &table);

/// The MAC address behind an IPv4 address of this computer's own network, as its ARP table has it now; empty when it
/// has none. Nothing is sent.
QString macInArpTable(const QString &address);
QString macInArpTable(const QString &address, const QString &table);

class SystemNeighbourhood final : public engine::Neighbourhood
{
public:
    QMap<QString, QStringList> neighbours() const override { return arpTable(); }
};

} // namespace app
