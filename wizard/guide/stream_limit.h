// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

/// How many streams a camera gives at once (API doc §2.15): the working half of `stream_limit_set`.
namespace guide {

inline constexpr QLatin1StringView streamCapability("capability_protocol_maxconnection");

/// The camera's own name for the limit; empty when it returned none.
QString streamLimitName(const model::Snapshot &snapshot);

/// What the camera says that it can, else 10.
int mostStreams(const model::Snapshot &snapshot);

/// Without being told: room for the recorder (which may fetch two), viewers and Camlock.
int sensibleStreamLimit(const model::Snapshot &snapshot);

/// What the installer said, else the sensible one; absent when this camera cannot have it.
std::optional<int> wantedStreamLimit(const model::Snapshot &snapshot, const QString &said);

} // namespace guide
