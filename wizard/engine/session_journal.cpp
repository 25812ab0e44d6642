// SPDX-License-Identifier: Apache-2.0
//
// The part of a session that has to do with jobs that were interrupted: journal, taking up, taking back.
#include "engine/identity_check.h"
#include "engine/masked_dump.h"
#include "engine/session_state.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

ApplyReport Session::State::wholeReport() const
{
    ApplyReport whole = applied;
    QList<Outcome> outcomes;
    for (const SentChange &each : earlier)
        outcomes.append(each.outcome);
    whole.outcomes = outcomes + applied.outcomes;
    return whole;
}

/// Where the camera asks nobody for a password, the one that was tried is not its password.
void Session::State::noteLogin(const Audit &found)
{
    audit = found;
    if (found.snapshot.rootPassword == RootPassword::Blank)
        login.password = Secret();
}

Done Session::openJournal(const Plan &plan)
{
    State &state = *m_state;
    if (state.journal.isOpen() && state.firstAudit)
        return state.journal.resumed(plan);
    if (state.journal.isOpen()) {
        // The same session starts over: what the first attempt left is part of what this one found.
        static_cast<void>(state.journal.end(Journal::End::Superseded));
        state.journal.close();
    }
    if (const Done opened = state.journal.open(journalPathFor(state.tools.dataFolder, recordPath())); !opened)
        return opened;
    return state.journal.begin({.toolVersion = state.tools.toolVersion,
                                   .address = state.tools.camera->address(),
                                   .user = state.login.user,
                                   .startedBlank = state.audit->snapshot.rootPassword == RootPassword::Blank,
                                   .recordPath = recordPath(),
                                   .movedPorts = state.tools.movedPorts,
                                   .passwordFile = state.tools.vault ? state.tools.vault->filePath() : QString(),
                                   .job = state.job,
                                   .before = *state.audit},
        plan);
}

namespace {

/** What somebody says now of the certificate beats the journal; what an earlier run remembered is older than it. */
void trustTheCertificateOf(const UnfinishedJob &job, const Tools &tools)
{
    const auto &told = tools.trust.pinned;
    if (job.certificates.isEmpty() || (told && !job.certificates.contains(*told)))
        return;
    // The newest one may not have reached the camera.
    trust::TrustPolicy policy;
    policy.pinned = job.certificates.value(1, job.certificates.constFirst());
    policy.expected = job.certificates.constFirst();
    tools.camera->trust(policy);
}

} // namespace

void Session::takeUp(const UnfinishedJob &job, const std::optional<Secret> &earlierPassword)
{
    State &state = *m_state;
    if (state.busy())
        return;
    setJob(job.head.job);
    state.recordPath = job.head.recordPath;
    state.tools.movedPorts = job.head.movedPorts;
    state.knowledge.first = job.head.before.snapshot;
    if (job.sentFirmware())
        forgetFirmware(*state.knowledge.first);
    state.knowledge.heard = job.heard;
    state.login = {job.head.user, {}};
    state.replaced.reset();
    state.applied = {};
    trustTheCertificateOf(job, state.tools);
    Q_EMIT advanced({0, 1, QT_TRANSLATE_NOOP("guide", "Looking for the camera")});
    rootCandidates(state.tools.vault, job, earlierPassword)
        .then(this, [this, job](const Result<QList<RootCandidate>> &candidates) {
            if (!candidates) {
                endTakeUp(tl::unexpected(candidates.error()));
                return;
            }
            m_state->candidates = *candidates;
            auto *way = new CameraReturn(m_state->tools, job, *candidates, this);
            m_state->runner = way;
            connect(way, &CameraReturn::finished, this, [this, way, job](const Result<RootCandidate> &found) {
                way->deleteLater();
                m_state->runner.clear();
                if (found)
                    letIn(job, *found);
                else
                    endTakeUp(tl::unexpected(found.error()));
            });
            way->start();
        });
}

void Session::letIn(const UnfinishedJob &job, const RootCandidate &found)
{
    State &state = *m_state;
    const QList<RootCandidate> &all = state.candidates;
    state.login = found.login;
    state.rootLogin = found.kind;
    for (const RootCandidate &candidate : all) {
        if (candidate.kind == RootLogin::Interim)
            state.knowledge.interimPassword = candidate.login.password;
    }
    // What the last password change replaced: it has to prove dead.
    if (found.kind != RootLogin::Earlier) {
        for (const RootCandidate &candidate : all) {
            const bool cameBefore = found.kind == RootLogin::Final ? candidate.kind != RootLogin::Final
                                                                   : candidate.kind == RootLogin::Earlier;
            if (cameBefore && !state.replaced)
                state.replaced = candidate.login;
        }
    }
    const QByteArray seen = state.tools.camera->certificateSha256();
    if (state.tools.camera->address().scheme == Address::Scheme::Https)
        state.tools.trust.pinned = seen;
    const bool repairsVault = found.isReplacedInVault && state.tools.vault;
    (repairsVault ? keepEarlierPassword(state.tools.vault, job) : QtFuture::makeReadyFuture(Done()))
        .then(this, [this, job](const Done &repaired) {
            if (repaired)
                readForTakeUp(job);
            else
                endTakeUp(tl::unexpected(repaired.error()));
        });
}

void Session::readForTakeUp(const UnfinishedJob &job)
{
    State &state = *m_state;
    state.auditor = new Auditor(state.tools, state.job, state.login, state.knowledge, this);
    state.runner = state.auditor;
    connect(state.auditor, &Auditor::advanced, this, &Session::advanced);
    connect(state.auditor, &Auditor::finished, this, [this, job](const Result<Audit> &result) {
        m_state->auditor->deleteLater();
        m_state->auditor.clear();
        m_state->runner.clear();
        if (result)
            compareWithJournal(job, *result);
        else
            endTakeUp(result);
    });
    state.auditor->start();
}

void Session::compareWithJournal(const UnfinishedJob &job, const Audit &found)
{
    State &state = *m_state;
    if (const Done opened = state.journal.reopen(job.journalPath); !opened) {
        endTakeUp(tl::unexpected(opened.error()));
        return;
    }
    state.noteLogin(found);
    if (found.snapshot.rootPassword == RootPassword::Blank) {
        // Any password is let in there.
        state.replaced.reset();
        state.rootLogin = RootLogin::Earlier;
    }
    reuseKeptPassword();
    state.firstAudit = job.head.before;
    if (state.tools.camera->address().scheme == Address::Scheme::Https) {
        // It may have changed over just now.
        state.knowledge.certificate = state.tools.camera->certificateSha256();
        state.tools.trust.pinned = state.knowledge.certificate;
    }
    state.reconciled = reconcile(job, found.snapshot, state.rootLogin);
    state.earlier = standing(state.reconciled, found.snapshot);
    endTakeUp(found);
}

/// A new password that was kept, and is not the camera's yet, is what somebody chose: it is the one to be set.
void Session::reuseKeptPassword()
{
    State &state = *m_state;
    for (const RootCandidate &candidate : std::as_const(state.candidates)) {
        if (candidate.kind == RootLogin::Final && state.rootLogin != RootLogin::Final)
            state.job.answers.sections[u"root_password_strong"_s].secrets.insert(
                u"password"_s, candidate.login.password);
    }
}

void Session::endTakeUp(const Result<Audit> &result)
{
    if (!result)
        m_state->audit.reset();
    Q_EMIT auditFinished(result);
}

const QList<Reconciled> &Session::reconciled() const
{
    return m_state->reconciled;
}

bool Session::canTakeBack() const
{
    return TakingBack::canTakeBack(m_state->earlier + m_state->sent);
}

void Session::takeBack()
{
    State &state = *m_state;
    if (state.busy() || !state.audit || !state.journal.isOpen())
        return;
    state.tools.camera->setBeforeWrite([this] { return m_state->journal.request(); });
    auto *back = new TakingBack(state.tools, state.journal, state.knowledge, state.now.value_or(state.audit->snapshot),
        state.earlier + state.sent, this);
    state.runner = back;
    connect(back, &TakingBack::advanced, this, &Session::advanced);
    connect(back, &TakingBack::finished, this, [this, back](const TakingBack::Report &report) {
        back->deleteLater();
        State &now = *m_state;
        now.runner.clear();
        now.now = report.now;
        now.applied.undone = report.isComplete;
        now.applied.tookBack = true;
        adopt(report.outcomes);
        Q_EMIT applyFinished(now.applied);
    });
    back->start();
}

/// The outcomes of taking back are those of earlier runs, then of this one.
void Session::adopt(const QList<Outcome> &taken)
{
    State &state = *m_state;
    for (qsizetype i = 0; i < taken.size(); ++i) {
        const bool isEarlier = i < state.earlier.size();
        SentChange &sent = isEarlier ? state.earlier[i] : state.sent[i - state.earlier.size()];
        for (Outcome &outcome : state.applied.outcomes) {
            if (!isEarlier && outcome == sent.outcome)
                outcome = taken.at(i);
        }
        sent.outcome = taken.at(i);
    }
}

void Session::close()
{
    State &state = *m_state;
    if (!state.journal.isOpen())
        return;
    const ApplyReport &report = state.applied;
    Journal::End how = Journal::End::Complete;
    if (report.tookBack || (report.failure && report.undone))
        how = report.undone ? Journal::End::TakenBack : Journal::End::Left;
    else if (report.failure)
        how = report.failure->kind == Error::Kind::Cancelled ? Journal::End::Stopped : Journal::End::Left;
    static_cast<void>(state.journal.end(how));
    if (how == Journal::End::Complete && state.audit)
        supersedeOthers(state.tools.dataFolder, state.audit->snapshot.identity.mac, state.journal.path());
    state.journal.close();
    state.earlier.clear();
    state.sent.clear();
}

} // namespace engine
