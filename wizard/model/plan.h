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

    bool operator==(const Plan &) const = default;
};

} // namespace model
