// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/ways_in.h"
#include "model/change.h"
#include "model/plan.h"

#include <QList>

#include <optional>

namespace engine {

/// Goes through the changes one by one over a model of the camera (model::preview), and says in one sentence whose way
/// in would be gone after which; absent when no step puts anything in anybody's way. What was in the way before is not
/// held against a plan. Pure.
std::optional<model::Text> lockOutIn(
    const model::Snapshot &start, const QList<model::Change> &changes, const Clients &clients);

/// The same changes in an order in which nobody is locked out, as near to the given one as can be: a step is moved only
/// where it has to be, and by as little as solves it. Where no order does, they stay as they are.
QList<model::Change> inSafeOrder(const model::Snapshot &start, QList<model::Change> changes, const Clients &clients);

/// For each change that others notice: the way back in after it. As many as the changes; empty for the rest.
QList<model::Text> waysBack(const model::Snapshot &start, const QList<model::Change> &changes, const Clients &clients);

} // namespace engine
