// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/network_choice.h"

namespace discovery {

/// The networks of this computer at this moment, in the system's order.
QList<NetworkFact> ownNetworks();

} // namespace discovery
