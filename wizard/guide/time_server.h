// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"
#include "model/text.h"

#include <QLatin1StringView>

namespace guide {

inline constexpr QLatin1StringView timeServerName("system_ntp"); ///< blank = the camera's built-in servers
inline constexpr QLatin1StringView timeServerIntervalName("system_updateinterval"); ///< seconds; 0 = never

/// At least once a day: asked less often, a cheap clock drifts by seconds. True where the camera shows no interval.
bool asksOftenEnough(const model::Snapshot &snapshot);

/// Server and interval; a public server is named as the risk it is.
model::Text timeServerInWords(const model::Snapshot &snapshot);

} // namespace guide
