// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"

namespace engine {

/// The record of a run. `after` is the audit itself when nothing was changed.
model::Record makeRecord(
    const Job &job, const Audit &before, const Audit &after, const ApplyReport &applied, const QString &toolVersion);

/// The record when the camera could not be read again: every row is NotTested, with what was sent.
model::Record makeUnverifiedRecord(const Job &job, const Audit &before, const ApplyReport &applied,
    const model::Error &reason, const QString &toolVersion);

} // namespace engine
