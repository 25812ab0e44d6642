// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/taking_back.h"
#include "engine/unfinished_job.h"

namespace engine {

/// What the camera shows of a step that an earlier run sent, or was about to send.
struct Reconciled
{
    enum class State {
        Applied, ///< the camera shows the new value
        Partly, ///< it shows some of the new values
        NotApplied, ///< it does not: the step may be made again
        TakenBack, ///< the earlier run undid it
    };

    UnfinishedJob::Step step;
    State state = State::NotApplied;
    bool wasKnown = false; ///< the earlier run had seen the outcome itself
};

/// Which of root's passwords let this run in.
enum class RootLogin { Final, Interim, Earlier };

/// Compares the steps of a journal with a fresh reading. Pure. Steps that only undid others are not in the result.
QList<Reconciled> reconcile(const UnfinishedJob &job, const model::Snapshot &snapshot, RootLogin login);

/// One plain sentence for each: "Switch HTTPS on: sent; the camera shows the new value."
model::Text inWords(const Reconciled &step);

/// What of it stands on the camera, as outcomes: for the record, and for taking it back.
QList<SentChange> standing(const QList<Reconciled> &steps, const model::Snapshot &snapshot);

} // namespace engine
