// SPDX-License-Identifier: Apache-2.0
#include "engine/row_judge.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

bool anyIs(const QList<ProbeResult> &probes, ProbeResult::Verdict verdict)
{
    return std::any_of(
        probes.begin(), probes.end(), [verdict](const ProbeResult &probe) { return probe.verdict == verdict; });
}

bool left(const SectionAnswer &answer)
{
    return answer.decision != Decision::Fix && !answer.reason.trimmed().isEmpty();
}

struct Word
{
    Status status = Status::NotTested;
    Text note;
};

Word contradiction(const RowEvidence &row)
{
    const auto broken = std::find_if(row.probesAfter.begin(), row.probesAfter.end(),
        [](const ProbeResult &probe) { return probe.verdict == ProbeResult::Verdict::Broken; });
    return {Status::Contradiction,
        {QT_TRANSLATE_NOOP("guide", "The camera says it is set, but from outside it is not: %1"),
            {broken->seen.english()}}};
}

/// "Not proven from here", with the reason; empty where everything that can be proven is.
Text notProven(const RowEvidence &row)
{
    const auto unseen = std::find_if(row.probesAfter.begin(), row.probesAfter.end(),
        [](const ProbeResult &probe) { return probe.verdict == ProbeResult::Verdict::NotFromHere; });
    if (unseen == row.probesAfter.end())
        return {};
    return {QT_TRANSLATE_NOOP("guide", "Not proven from here: %1"), {unseen->seen.english()}};
}

Word whenGood(const RowEvidence &row)
{
    if (anyIs(row.probesAfter, ProbeResult::Verdict::Broken)) {
        if (!row.openForAnotherReason)
            return contradiction(row);
        return {Status::Fail,
            QT_TRANSLATE_NOOP(
                "guide", "It is set, but has no effect while root's password is blank or anonymous viewing is on.")};
    }
    if (anyIs(row.probesAfter, ProbeResult::Verdict::NotSeen))
        return {Status::NotTested,
            QT_TRANSLATE_NOOP("guide", "The camera says it is set, but Camlock could not look at it from outside.")};
    const bool wasOpen = anyIs(row.probesBefore, ProbeResult::Verdict::Broken);
    return {row.before.verdict != Verdict::Good || wasOpen ? Status::Fixed : Status::Pass, notProven(row)};
}

QString together(const Text &note, const Text &more)
{
    return QStringList({note.english(), more.english()}).join(u' ').trimmed();
}

/// What was found and does not fit what a person said; empty when all that could be checked fits.
QString misfits(const Finding &finding)
{
    QStringList sentences;
    for (const Check &check : finding.checks) {
        if (!check.fits)
            sentences.append(check.words.english());
    }
    return sentences.join(u' ');
}

/// Nothing Camlock can send would change it, so a person has to. His word stands unless what was found speaks against
/// it.
Word byPerson(const RowEvidence &row, const Text &why)
{
    const Text &said = row.after.said;
    const QString attestation = row.answer.attestation.trimmed();
    const QString against = misfits(row.after);
    if (attestation.isEmpty() && against.isEmpty() && said.isEmpty())
        return {Status::ManualOpen, why};
    if (attestation.isEmpty())
        return {
            Status::ManualOpen, Text::verbatim(together(Text::verbatim(together(why, said)), Text::verbatim(against)))};
    if (against.isEmpty())
        return {Status::Attested, Text::verbatim(together(Text::verbatim(row.answer.attestation), said))};
    return {Status::ManualOpen,
        {QT_TRANSLATE_NOOP("guide", "A person says: \"%1\". But this does not fit: %2"),
            {together(Text::verbatim(attestation), said), against}}};
}

/// What a person has to do when Camlock has done its part; absent when nothing is left to him.
std::optional<Text> leftToPerson(const RowEvidence &row)
{
    const auto byHand = std::find_if(row.outcomes.begin(), row.outcomes.end(),
        [](const Outcome &outcome) { return outcome.kind == Outcome::Kind::ByHand; });
    const bool restIsDone = std::all_of(row.outcomes.begin(), row.outcomes.end(), [](const Outcome &outcome) {
        return outcome.kind == Outcome::Kind::ByHand || outcome.kind == Outcome::Kind::Applied;
    });
    if (byHand == row.outcomes.end() || !restIsDone)
        return std::nullopt;
    if (const auto *body = std::get_if<ByHand>(&byHand->change.body))
        return body->instruction;
    return Text(
        QT_TRANSLATE_NOOP("guide",
            "The camera's signing request is in %1. Send it to the company's CA, and name the certificate that comes "
            "back in the next run."),
        {row.signingRequestFile});
}

Word whenWeak(const RowEvidence &row)
{
    if (const auto instruction = leftToPerson(row))
        return byPerson(row, *instruction);
    for (const Outcome &outcome : row.outcomes) {
        if (outcome.kind == Outcome::Kind::Undone)
            return {Status::Fail, QT_TRANSLATE_NOOP("guide", "It was set, and taken back.")};
        if (outcome.error && outcome.kind != Outcome::Kind::NotSent)
            return {Status::Fail, Text::verbatim(outcome.error->detail)};
    }
    // Part of it was set, and the network shows that it has no effect: that is more than "not tested".
    const bool partWasSet = std::any_of(row.outcomes.begin(), row.outcomes.end(),
        [](const Outcome &outcome) { return outcome.kind == Outcome::Kind::Applied; });
    if (row.notReached && partWasSet && anyIs(row.probesAfter, ProbeResult::Verdict::Broken))
        return contradiction(row);
    if (row.notReached)
        return {Status::NotTested,
            row.held.isEmpty() ? Text(QT_TRANSLATE_NOOP("guide", "The run ended before this was reached.")) : row.held};
    return {Status::Fail, row.after.reason};
}

Word whenNotPresent(const RowEvidence &row)
{
    const bool seenOutside = anyIs(row.probesAfter, ProbeResult::Verdict::Broken) && !row.openForAnotherReason;
    if (row.after.absence == Absence::CapabilityIsZero)
        return seenOutside ? contradiction(row) : Word {Status::NotApplicable, row.after.reason};
    if (row.after.absence == Absence::Hinted || seenOutside)
        return byPerson(row,
            {QT_TRANSLATE_NOOP("guide", "%1 Set it on the camera's web page, as the guide's chapter \"%2\" says."),
                {row.after.reason.english(), row.section.chapter}});
    if (anyIs(row.probesAfter, ProbeResult::Verdict::NotSeen))
        return {Status::NotTested,
            QT_TRANSLATE_NOOP("guide",
                "The camera has no setting for it that Camlock knows, and it could not be looked at from outside.")};
    return {Status::NotApplicable, row.after.reason};
}

Word whenUnknown(const RowEvidence &row)
{
    if (row.after.forPerson)
        return byPerson(row, row.after.reason);
    if (!row.after.needs.isEmpty())
        return {Status::NotTested, {"needs: %1. %2", {row.after.needs, row.after.reason.english()}}};
    return {Status::NotTested, row.after.reason};
}

Word lastWord(const RowEvidence &row)
{
    switch (row.after.verdict) {
    case Verdict::Good:
        return whenGood(row);
    case Verdict::Weak:
        return whenWeak(row);
    case Verdict::NotPresent:
        return whenNotPresent(row);
    case Verdict::Unknown:
        return whenUnknown(row);
    }
    return {};
}

/// Keep and Exception leave a row as it is; they do not hide what is fine anyway.
Word withDecision(const RowEvidence &row, Word word)
{
    if (!left(row.answer))
        return word;
    const bool fine = word.status == Status::Pass || word.status == Status::Fixed
        || word.status == Status::NotApplicable || word.status == Status::Attested;
    if (fine) {
        if (word.note.isEmpty())
            word.note = QT_TRANSLATE_NOOP("guide", "An exception was given, but it is not needed.");
        return word;
    }
    if (word.status == Status::Contradiction)
        return {Status::Exception, word.note};
    return {Status::Exception, row.after.reason};
}

/// After a failed run: what of this row could not be taken back, and why.
Text withWhatStays(const RowEvidence &row, const Text &note)
{
    for (const Outcome &outcome : row.outcomes) {
        if (outcome.staysBecause.isEmpty())
            continue;
        if (note.isEmpty())
            return {QT_TRANSLATE_NOOP("guide", "It was not taken back with the others: %1."),
                {outcome.staysBecause.english()}};
        return {QT_TRANSLATE_NOOP("guide", "%1 It was not taken back with the others: %2."),
            {note.english(), outcome.staysBecause.english()}};
    }
    return note;
}

QList<Proof> readBackOf(const Outcome &outcome)
{
    QList<Proof> proofs;
    const bool ok = outcome.kind == Outcome::Kind::Applied;
    Parameters others = outcome.readBack;
    for (const Change::Line &line : outcome.change.lines) {
        const auto seen = outcome.readBack.constFind(line.name);
        if (seen == outcome.readBack.constEnd())
            continue;
        proofs.append(
            {Proof::Kind::ReadBack, line.name, Text::verbatim(line.after), Text::verbatim(*seen), outcome.endedAt, ok});
        others.remove(line.name);
    }
    // What is read back as a whole: a list, a certificate, a clock.
    for (auto it = others.begin(); it != others.end(); ++it)
        proofs.append(
            {Proof::Kind::ReadBack, it.key(), outcome.change.title, Text::verbatim(*it), outcome.endedAt, ok});
    return proofs;
}

QList<Proof> proofsOf(const RowEvidence &row, Status status)
{
    QList<Proof> proofs;
    for (const Outcome &outcome : row.outcomes)
        proofs += readBackOf(outcome);
    if (row.after.verdict == Verdict::Good || row.after.verdict == Verdict::Weak)
        proofs.append(
            {Proof::Kind::ReadBack, Text(QT_TRANSLATE_NOOP("guide", "settings")).english(), row.after.recommended,
                row.after.current, QDateTime::currentDateTime(), row.after.verdict == Verdict::Good});
    for (const Check &check : row.after.checks)
        proofs.append(
            {Proof::Kind::ReadBack, check.what, check.expected, check.seen, QDateTime::currentDateTime(), check.fits});
    for (const ProbeResult &probe : row.probesAfter) {
        // What could not be seen from here proves nothing either way; the note says so.
        if (probe.verdict != ProbeResult::Verdict::NotFromHere)
            proofs.append(proofOf(probe));
    }
    if (status == Status::Attested)
        proofs.append({Proof::Kind::Attested, Text(QT_TRANSLATE_NOOP("guide", "a person")).english(),
            row.after.recommended, Text::verbatim(row.answer.attestation), QDateTime::currentDateTime(), true});
    return proofs;
}

QList<RecordedChange> changesOf(const QList<Outcome> &outcomes)
{
    QList<RecordedChange> changes;
    for (const Outcome &outcome : outcomes) {
        for (const Change::Line &line : outcome.change.lines)
            changes.append({line.name, line.before, line.after, nameOf(outcome.change.effect), nameOf(outcome.kind)});
    }
    return changes;
}

} // namespace

Proof proofOf(const ProbeResult &probe)
{
    const bool ok = probe.verdict == ProbeResult::Verdict::Holds || probe.verdict == ProbeResult::Verdict::Noted;
    return {Proof::Kind::Probe, nameOf(probe.kind), probe.expected, probe.seen, probe.at, ok, probe.evidence};
}

RecordedSection judgeRow(const RowEvidence &row)
{
    const Word word = withDecision(row, lastWord(row));
    RecordedSection recorded {.id = row.section.id,
        .level = row.section.level,
        .title = row.section.title,
        .guide = row.section.chapter,
        .controls = row.section.controls,
        .status = word.status,
        .before = row.before.current,
        .after = row.after.current,
        .recommended = row.after.recommended,
        .proof = proofsOf(row, word.status),
        .changes = changesOf(row.outcomes),
        .exception = std::nullopt,
        .note = withWhatStays(row, word.note)};
    if (word.status == Status::Exception)
        recorded.exception = RecordedException {row.answer.reason, row.answer.approver, row.answer.expires};
    return recorded;
}

} // namespace engine
