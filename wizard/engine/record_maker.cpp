// SPDX-License-Identifier: Apache-2.0
#include "engine/record_maker.h"

#include "engine/handover_maker.h"
#include "engine/row_judge.h"
#include "guide/beyond_guide.h"
#include "guide/network_place.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static QList<ProbeResult> only(const QList<ProbeResult> &probes, const QList<ProbeKind> &kinds)
{
    QList<ProbeResult> selected;
    std::copy_if(probes.begin(), probes.end(), std::back_inserter(selected),
        [&kinds](const ProbeResult &probe) { return kinds.contains(probe.kind); });
    return selected;
}

static QList<Outcome> only(const QList<Outcome> &outcomes, const QString &section)
{
    QList<Outcome> selected;
    std::copy_if(outcomes.begin(), outcomes.end(), std::back_inserter(selected),
        [&section](const Outcome &outcome) { return outcome.change.section == section; });
    return selected;
}

/// While one of these is so, the camera lets everybody see (guide: "Set Root Password", "Disable Anonymous viewing").
static bool openForAnotherReason(const QString &section, const Audit &audit)
{
    if (section != "root_password_strong"_L1 && audit.snapshot.rootPassword == RootPassword::Blank)
        return true;
    const Audit::Row *anonymous = audit.row(u"anonymous_view_off");
    return section == "rtsp_authentication_on"_L1 && anonymous && anonymous->finding.verdict == Verdict::Weak;
}

static RowEvidence evidenceFor(
    const guide::Section &section, const Job &job, const Audit &before, const Audit &after, const ApplyReport &applied)
{
    const auto kinds = section.proofs(before.snapshot, job.answers).probes;
    // A job that was gone on with has its first audit from the journal, where secret values are masked: what was judged
    // then counts.
    const Audit::Row *judged = before.row(section.id);
    RowEvidence row {.section = section,
        .before = judged ? judged->finding : section.judge(before.snapshot, job.answers),
        .after = section.judge(after.snapshot, job.answers),
        .probesBefore = only(before.probes, kinds),
        .probesAfter = only(after.probes, kinds),
        .outcomes = only(applied.outcomes, section.id),
        .answer = job.answers.of(section.id),
        .openForAnotherReason = openForAnotherReason(section.id, after),
        .notReached = false,
        .held = applied.held,
        .signingRequestFile = applied.signingRequestFile};
    row.notReached = (applied.failure.has_value() || !applied.held.isEmpty())
        && std::any_of(row.outcomes.begin(), row.outcomes.end(),
            [](const Outcome &outcome) { return outcome.kind == Outcome::Kind::NotSent; });
    return row;
}

/// What was typed of the camera's place in the network belongs to the record: an inventory is made of it, and the next
/// look at the camera holds it against the camera again.
static void noteNetworkPlace(Record &record, const Answers &answers)
{
    for (const QString &section : {u"ip_plan_recorded"_s, u"switch_guarded"_s}) {
        const auto values = answers.of(section).values;
        for (auto it = values.begin(); it != values.end(); ++it) {
            // Where a picture lay on this computer is nobody's business.
            if (!it->trimmed().isEmpty() && !it.key().startsWith("photo"_L1))
                record.site.answers[section].insert(it.key(), it->trimmed());
        }
    }
}

/// Name and address are no row of the guide: they stand beside the score.
static void noteCommissioning(Record &record, const Answers &answers, const Snapshot &before, const Snapshot &after)
{
    const auto wanted = guide::placeParameters(guide::placeWishIn(answers), before);
    for (const ParameterValue &parameter : wanted) {
        const QString seen = after.value(parameter.name).value_or(QString());
        record.beyondGuide.append({Proof::Kind::ReadBack, parameter.name, Text::verbatim(parameter.value),
            Text::verbatim(seen.left(60)), after.takenAt, seen == parameter.value});
    }
}

Record makeRecord(
    const Job &job, const Audit &before, const Audit &after, const ApplyReport &applied, const QString &toolVersion)
{
    Record record;
    record.toolVersion = toolVersion;
    record.started = before.started;
    record.ended = after.ended;
    record.level = job.level;
    record.site = job.site;
    noteNetworkPlace(record, job.answers);
    record.camera = after.camera;
    record.camera.firmwareBefore = before.camera.firmwareBefore;
    record.requests = after.requests;
    record.handover = makeHandover(before, after, job.answers);
    const auto sections = job.sections();
    for (const guide::Section &section : sections)
        record.sections.append(judgeRow(evidenceFor(section, job, before, after, applied)));
    const auto beyond = only(after.probes, kindsBeyondGuide());
    for (const ProbeResult &probe : beyond) {
        const bool wasSeen =
            probe.verdict != ProbeResult::Verdict::NotSeen && probe.verdict != ProbeResult::Verdict::NotFromHere;
        if (wasSeen)
            record.beyondGuide.append(proofOf(probe));
    }
    const auto settings = guide::beyondGuideIn(after.snapshot);
    for (const guide::BeyondGuide &setting : settings) {
        record.beyondGuide.append(
            {Proof::Kind::ReadBack, setting.id, QT_TRANSLATE_NOOP("guide", "Off, where nobody needs it"), setting.seen,
                after.snapshot.takenAt, setting.isOff});
    }
    if (job.onlySections.isEmpty())
        noteCommissioning(record, job.answers, before.snapshot, after.snapshot);
    return record;
}

Record makeUnverifiedRecord(
    const Job &job, const Audit &before, const ApplyReport &applied, const Error &reason, const QString &toolVersion)
{
    Record record = makeRecord(job, before, before, applied, toolVersion);
    record.ended = QDateTime::currentDateTime();
    record.beyondGuide.clear();
    // Nothing is known of what the camera has now.
    record.handover.settingsAfter.clear();
    record.handover.accounts.clear();
    record.handover.certificate = {};
    for (RecordedSection &row : record.sections) {
        row.status = Status::NotTested;
        row.exception.reset();
        row.proof.clear();
        row.after = QT_TRANSLATE_NOOP("guide", "Not known");
        row.note = {QT_TRANSLATE_NOOP("guide", "The camera could not be read again: %1"), {reason.detail}};
    }
    return record;
}

} // namespace engine
