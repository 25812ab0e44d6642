// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/ways_in.h"
#include "model/change.h"
#include "model/plan.h"

#include <QList>

#include <optional>

namespace engine {

/// A step of a plan after which somebody could not get in.
struct Hole
{
    qsizetype step = 0; ///< its place among the changes, from 0
    model::Text why; ///< whose way in would be gone, in one sentence
};

/// Goes through the changes one by one over a model of the camera (model::preview). Absent when no step puts anything
/// in anybody's way. What was in the way before is not held against a plan. Pure.
std::optional<Hole> lockOutIn(
    const model::Snapshot &start, const QList<model::Change> &changes, const Clients &clients);

/// The same changes in an order in which nobody is locked out, as near to the given one as can be: a step is moved only
/// where it has to be, and by as little as solves it. Steps that write the same keep their order, and no password
/// comes before the step that hides it (mustStayBefore). Where no order does, they stay as they are.
QList<model::Change> inSafeOrder(const model::Snapshot &start, QList<model::Change> changes, const Clients &clients);

/// Two steps whose order is not the planner's to turn: the later one writes again what the first one wrote, or sends a
/// password that the first one would have hidden inside TLS.
bool mustStayBefore(const model::Change &first, const model::Change &later);

/// For each change that others notice: the way back in after it. As many as the changes; empty for the rest.
QList<model::Text> waysBack(const model::Snapshot &start, const QList<model::Change> &changes, const Clients &clients,
    const PortMap &ports = {});

} // namespace engine
