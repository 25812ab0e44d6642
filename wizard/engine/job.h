// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"
#include "model/answers.h"
#include "model/finding.h"
#include "model/level.h"
#include "model/outcome.h"
#include "model/plan.h"
#include "model/probe.h"
#include "model/record.h"
#include "model/site_profile.h"
#include "model/snapshot.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace engine {

/// What is to be done on one camera. Plain data that pages fill and the command line reads from its options.
struct Job
{
    model::SiteProfile site;
    model::Level level = model::Level::Basic;
    QStringList onlySections; ///< empty = all of the level
    model::Answers answers;

    /// The sections of this job, in the guide's order.
    QList<guide::Section> sections() const;
};

/// What an audit found. Nothing was written to get it.
struct Audit
{
    struct Row
    {
        QString section;
        model::Finding finding;

        bool operator==(const Row &) const = default;
    };

    model::Snapshot snapshot;
    QList<Row> rows; ///< in the guide's order, one for each section of the job
    QList<model::ProbeResult> probes; ///< each kind at most once
    model::RecordedCamera camera;
    model::RequestCounts requests;
    QDateTime started;
    QDateTime ended;

    const Row *row(QStringView section) const; ///< nullptr when the section is not in the job

    bool operator==(const Audit &) const = default;
};

/// How far a run is, for a progress bar and one line of words.
struct Progress
{
    int done = 0;
    int total = 0;
    model::Text what; ///< "Reading the settings", "Switch UPnP off"
    std::optional<int> percent = {}; ///< of this one step, where it takes long and tells how far it is
};

/// What an apply did.
struct ApplyReport
{
    QList<model::Outcome> outcomes; ///< one for each change of the plan, in its order
    std::optional<model::Error> failure; ///< why it ended early; Cancelled when the installer stopped it
    /// Why the changes that are NotSent were held back, without anything having failed; empty when none was.
    model::Text held;
    /// Where the signing request for the company's CA was saved; empty when none was made.
    QString signingRequestFile;
    /// The camera runs another firmware now: it is to be read anew (Session::auditAgain()), and the rest of the job
    /// planned by what it has then.
    bool wantsAudit = false;
    bool tookBack = false; ///< somebody asked for it, after the apply or instead of going on
    bool undone = false; ///< all that could be taken back after the failure was taken back, and read back
};

} // namespace engine
