// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/applier.h"
#include "engine/auditor.h"
#include "engine/camera_return.h"
#include "engine/session.h"
#include "engine/verifier.h"

#include <QPointer>

namespace engine {

/// What a session is about; shared by its own source files only.
struct Session::State
{
    Tools tools;
    Job job;
    model::Login login;
    std::optional<model::Login> replaced;
    RunKnowledge knowledge;
    std::optional<Audit> audit;
    /// Of a job that was taken up: the audit of its first run, which the record compares with.
    std::optional<Audit> firstAudit;
    QList<Reconciled> reconciled;
    RootLogin rootLogin = RootLogin::Earlier; ///< what let this run in when it took a job up
    QList<SentChange> earlier; ///< what stands of the earlier runs
    QList<SentChange> sent; ///< by this one
    std::optional<model::Snapshot> now; ///< how the settings stand after an apply
    ApplyReport applied;
    Journal journal;
    QList<RootCandidate> candidates; ///< of a job that was taken up
    QString recordPath;
    OnFailure onFailure = OnFailure::TakeBack;
    QPointer<QObject> runner; ///< one at a time
    QPointer<Auditor> auditor;
    QPointer<Applier> applier;
    QPointer<Verifier> verifier;

    bool busy() const { return runner; }

    const Audit &before() const { return firstAudit ? *firstAudit : *audit; }

    /// What this run did, after what stands of earlier ones.
    ApplyReport wholeReport() const;
    void noteLogin(const Audit &found);
};

} // namespace engine
