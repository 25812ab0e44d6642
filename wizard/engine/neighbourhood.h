// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace engine {

/// What this computer itself knows of its network. Chosen in one place (app/wiring).
class Neighbourhood
{
public:
    virtual ~Neighbourhood() = default;

    /// IPv4 address → the MAC addresses behind it, as this computer's table of neighbours (ARP) has them now. Empty
    /// when it has none, and on systems that do not show it. Nothing is sent.
    virtual QMap<QString, QStringList> neighbours() const = 0;
};

} // namespace engine
