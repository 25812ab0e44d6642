// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

/// A job at level Advanced: the rows of typicalRecord(), and the six of Advanced with the texts of a large site, all of
/// them in this status.
model::Record advancedRecord(model::Status status);

/// The fingerprint in advancedRecord().
inline constexpr QLatin1StringView sampleFingerprint(
    "1f0c7b5e9a2d4468b0c3e1f2a4958d7c6b5a49382716f0e1d2c3b4a5968778ea");
