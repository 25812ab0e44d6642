// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"

#include <QList>

namespace model {

/// The ordered changes of a run. Changes by hand are part of it, so that the review shows the whole job.
struct Plan
{
    QList<Change> changes;
    /// Why the plan must not be carried out; empty when it may.
    Text refusal;
    qsizetype refusedAt = -1; ///< the place of the change that the refusal is about, from 0; -1 without one
    /// Filled where the camera is to be read anew after these changes, and the rest planned then: why.
    Text more = {};
    /// For each change the way back in after it, where others notice it; empty for the rest.
    QList<Text> waysBack = {};

    bool operator==(const Plan &) const = default;
};

} // namespace model
