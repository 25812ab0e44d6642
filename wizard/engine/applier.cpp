// SPDX-License-Identifier: Apache-2.0
#include "engine/applier.h"

#include "engine/auditor.h"
#include "engine/door_move.h"
#include "engine/identity_check.h"
#include "engine/rehearsal.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using OutcomeKind = Outcome::Kind;
using Scheme = Address::Scheme;

Applier::Applier(const Tools &tools, Journal &journal, Plan plan, const Audit &audit, Login login,
    Session::OnFailure reaction, RunKnowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_plan(std::move(plan))
    , m_audit(audit)
    , m_login(std::move(login))
    , m_reaction(reaction)
    , m_knowledge(knowledge)
    , m_now(audit.snapshot)
    , m_journal(journal)
{
    for (const Change &change : std::as_const(m_plan.changes)) {
        Outcome outcome;
        outcome.change = change;
        m_report.outcomes.append(outcome);
    }
}

void Applier::start()
{
    checkIdentity();
}

void Applier::stop()
{
    m_stopped = true;
}

/// Between the audit and the first write another camera may have come to this address.
void Applier::checkIdentity()
{
    auto *check = new IdentityCheck(m_tools, m_audit.snapshot, this);
    connect(check, &IdentityCheck::finished, this, [this, check](const std::optional<Error> &trouble) {
        check->deleteLater();
        m_report.failure = trouble;
        if (trouble)
            end();
        else
            takeBetterDoor();
    });
    check->start();
}

/// Where HTTPS is on already, passwords go through it: a run that was interrupted right after it was switched on, or a
/// camera whose plain address was typed.
void Applier::takeBetterDoor()
{
    const bool setsPassword = std::any_of(m_plan.changes.begin(), m_plan.changes.end(), [](const Change &change) {
        const auto *edit = std::get_if<EditAccount>(&change.body);
        return edit && edit->password;
    });
    const QList<Door> doors = doorsOf(m_now);
    const bool isBehindIt = m_tools.camera->address().scheme == Scheme::Https;
    if (!setsPassword || isBehindIt || doors.isEmpty() || doors.constFirst().scheme != Scheme::Https) {
        next();
        return;
    }
    auto *move = new DoorMove(m_tools, m_knowledge, m_now, this);
    connect(move, &DoorMove::finished, this, [this, move](const std::optional<Error> &trouble) {
        move->deleteLater();
        const bool wrongPeer =
            trouble && (trouble->kind == Error::Kind::IdentityChanged || trouble->kind == Error::Kind::Untrusted);
        if (wrongPeer) {
            m_report.failure = trouble;
            end();
            return;
        }
        m_doorStaysShut = trouble;
        if (!trouble)
            static_cast<void>(m_journal.door(m_tools.camera->address(), m_knowledge.certificate));
        next();
    });
    move->start();
}

void Applier::next()
{
    if (m_index >= m_plan.changes.size()) {
        end();
        return;
    }
    const Change &change = m_plan.changes.at(m_index);
    if (m_stopped) {
        m_report.failure = Error {Error::Kind::Cancelled, u"Stopped. What was done so far stays."_s};
        end();
        return;
    }
    if (mustNotCrossInClear(change)) {
        holdBack(QT_TRANSLATE_NOOP("guide",
            "Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable."));
        return;
    }
    const bool carriesKey = std::holds_alternative<LoadNetworkLogin>(change.body);
    if (carriesKey && m_tools.camera->address().scheme != Scheme::Https) {
        holdBack(QT_TRANSLATE_NOOP("guide",
            "Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go "
            "through this camera again."));
        return;
    }
    if (wantsRehearsal(change)) {
        rehearse();
        return;
    }
    Q_EMIT advanced({m_index, static_cast<int>(m_plan.changes.size()), change.title});
    listenFor(change);
    run(change, &Applier::changed);
}

/// A camera that is told to log to this computer, or to ask it for the time, mostly does so at once.
void Applier::listenFor(const Change &change)
{
    const Snapshot after = preview(m_now, change);
    const auto isHere = [&after](const QString &name) {
        const QHostAddress server(after.parameters.value(name));
        return !server.isNull() && server.isEqual(after.localAddress);
    };
    QList<ProbeKind> kinds;
    if (change.phase == Phase::RemoteLog && isHere(u"syslog_serverip"_s))
        kinds.append(ProbeKind::RemoteLog);
    if (change.phase == Phase::TimeServer && isHere(u"system_ntp"_s))
        kinds.append(ProbeKind::TimeRequest);
    if (kinds.isEmpty())
        return;
    m_tools.prober->look(targetOf(*m_tools.camera, after, m_tools, m_knowledge), kinds)
        .then(this, [this](const QList<ProbeResult> &results) {
            for (const ProbeResult &result : results) {
                if (result.verdict != ProbeResult::Verdict::Holds)
                    continue;
                m_knowledge.heard.insert(result.kind, result);
                static_cast<void>(m_journal.heard(result));
            }
        });
}

/// The plan promised TLS before this password; the camera did not keep it.
bool Applier::mustNotCrossInClear(const Change &change) const
{
    const auto *edit = std::get_if<EditAccount>(&change.body);
    const bool carriesPassword = edit && edit->password;
    return carriesPassword && m_doorStaysShut && m_tools.camera->address().scheme != Scheme::Https;
}

bool Applier::wantsRehearsal(const Change &change) const
{
    return !m_rehearsed && change.phase >= Phase::CaCertificate && !change.isByHand()
        && targetOf(*m_tools.camera, m_now, m_tools, m_knowledge).vms.has_value();
}

/// What comes now could shut the recorder out, so it shows first that it is let in as things stand.
void Applier::rehearse()
{
    m_rehearsed = true;
    Q_EMIT advanced({m_index, static_cast<int>(m_plan.changes.size()),
        QT_TRANSLATE_NOOP("guide", "Trying the recorder's account")});
    auto *rehearsal = new Rehearsal(m_tools, targetOf(*m_tools.camera, m_now, m_tools, m_knowledge), this);
    connect(rehearsal, &Rehearsal::finished, this, [this, rehearsal](const QList<ProbeResult> &results) {
        rehearsal->deleteLater();
        const ProbeResult &rehearsed = results.constFirst();
        if (rehearsed.verdict == ProbeResult::Verdict::Broken)
            holdBack(
                {QT_TRANSLATE_NOOP("guide",
                     "The recorder's account does not get what a recorder needs, so the steps that could shut it out "
                     "were not made: %1"),
                    {rehearsed.seen.english()}});
        else
            next();
    });
    rehearsal->start();
}

void Applier::holdBack(const Text &why)
{
    m_report.held = why;
    end();
}

void Applier::run(const Change &change, void (Applier::*then)(const Outcome &))
{
    auto *runner = new ChangeRunner(m_tools, m_journal, m_knowledge, m_now, change, this);
    connect(runner, &ChangeRunner::advanced, this, [this](const Text &what, std::optional<int> percent) {
        Q_EMIT advanced({m_index, static_cast<int>(m_plan.changes.size()), what, percent});
    });
    connect(runner, &ChangeRunner::finished, this, [this, runner, then](const Outcome &outcome) {
        runner->deleteLater();
        if (runner->step())
            m_sent.append({outcome, *runner->step()});
        if (runner->doorStaysShut())
            m_doorStaysShut = runner->doorStaysShut();
        if (!runner->savedRequest().isEmpty())
            m_report.signingRequestFile = runner->savedRequest();
        (this->*then)(outcome);
    });
    runner->start();
}

void Applier::changed(const Outcome &outcome)
{
    if (canHelpWithInterimPassword(outcome)) {
        setInterimPassword();
        return;
    }
    m_report.outcomes[m_index] = outcome;
    Q_EMIT changeEnded(m_index, outcome);
    noteApplied(outcome);
    if (outcome.error || outcome.kind == OutcomeKind::Failed || outcome.kind == OutcomeKind::Differs) {
        failed(outcome.error.value_or(Error {Error::Kind::Internal, u"A change failed."_s}));
        return;
    }
    ++m_index;
    next();
}

void Applier::noteApplied(const Outcome &outcome)
{
    if (std::holds_alternative<UploadFirmware>(outcome.change.body))
        forgetFirmware(m_now);
    if (outcome.kind != OutcomeKind::Applied)
        return;
    m_now = preview(m_now, outcome.change);
    m_report.wantsAudit = m_report.wantsAudit || std::holds_alternative<UploadFirmware>(outcome.change.body);
    const auto *edit = std::get_if<EditAccount>(&outcome.change.body);
    if (edit && edit->user == m_login.user && edit->password) {
        m_replaced = m_login;
        m_login.password = *edit->password;
        m_tools.camera->setLogin(m_login);
    }
}

void Applier::failed(const Error &error)
{
    m_report.failure = error;
    // To whom nothing may be sent, nothing is sent for taking back either.
    const bool wrongPeer = error.kind == Error::Kind::IdentityChanged || error.kind == Error::Kind::Untrusted;
    const bool isCancelled = error.kind == Error::Kind::Cancelled; // the session is going away
    if (m_reaction == Session::OnFailure::Leave || wrongPeer || isCancelled)
        end();
    else
        takeBack();
}

void Applier::end()
{
    Q_EMIT finished(m_report);
}

} // namespace engine
