// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"

namespace engine {

/// Everything that is known of one row when its final word is spoken.
struct RowEvidence
{
    guide::Section section;
    model::Finding before;
    model::Finding after;
    QList<model::ProbeResult> probesBefore; ///< only those the section asks for
    QList<model::ProbeResult> probesAfter;
    QList<model::Outcome> outcomes; ///< of this section's changes; empty after an audit alone
    model::SectionAnswer answer;
    /// Something else than this setting keeps the door open (no root password, anonymous viewing): a stranger who gets
    /// in does not contradict this setting then.
    bool openForAnotherReason = false;
    /// Changes were possible in this run, but it ended before this row was reached.
    bool notReached = false;
    model::Text held = {}; ///< why it was not reached, where nothing failed
    QString signingRequestFile = {}; ///< where the request for the company's CA is; empty when none was saved
};

/// The row as it goes into the record: status, note and proof (design §4, contract "When an answer is missing").
model::RecordedSection judgeRow(const RowEvidence &row);

/// What a probe saw, as it stands in a record.
model::Proof proofOf(const model::ProbeResult &probe);

} // namespace engine
