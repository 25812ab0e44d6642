// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/doors.h"
#include "engine/job.h"

namespace engine {

/// The ordered changes for what the audit found weak and the answers want fixed: the order of model::Phase, within a
/// phase that of the guide. Pure. A plan that would lock Camlock out is refused (Plan::refusal).
/// @p ports: where the camera's ports really are, for the words of the ways back.
model::Plan makePlan(const Job &job, const Audit &audit, const PortMap &ports = {});

/// All that this job would change by what is known now, in the order of model::Phase. A plan has less where new
/// firmware comes first (model::Plan::more).
QList<model::Change> wantedChanges(const Job &job, const Audit &audit);

/// Why a plan is refused, with the step that it is about, in English for records and the command line.
QString refusalOf(const model::Plan &plan);

/// The rows again after other answers, without asking the camera: for the window, when a choice is changed.
QList<Audit::Row> judgeAll(const Job &job, const model::Snapshot &snapshot);

/// Whether the plan for this job sets root's password. If so and the answers hold none, one must be generated (and have
/// a place to be kept) before anything is applied.
bool wantsRootPassword(const Job &job, const Audit &audit);

} // namespace engine
