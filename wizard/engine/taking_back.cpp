// SPDX-License-Identifier: Apache-2.0
#include "engine/taking_back.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using OutcomeKind = Outcome::Kind;

/// Whether the camera has, or may have, taken the change.
static bool touched(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Applied || outcome.kind == OutcomeKind::Differs
        || outcome.kind == OutcomeKind::Unproven;
}

TakingBack::TakingBack(const Tools &tools, Journal &journal, RunKnowledge &knowledge, const Snapshot &now,
    QList<SentChange> sent, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_journal(journal)
    , m_knowledge(knowledge)
    , m_now(now)
    , m_sent(std::move(sent))
    , m_index(m_sent.size())
{
}

bool TakingBack::canTakeBack(const QList<SentChange> &sent)
{
    return std::any_of(sent.begin(), sent.end(),
        [](const SentChange &each) { return touched(each.outcome) && undoOf(each.outcome.change).has_value(); });
}

void TakingBack::start()
{
    next();
}

void TakingBack::next()
{
    while (--m_index >= 0) {
        Outcome &outcome = m_sent[m_index].outcome;
        if (!touched(outcome))
            continue;
        if (outcome.kind == OutcomeKind::Unproven && outcome.error)
            m_isComplete = false; // what the camera did with it is not known
        if (undoOf(outcome.change))
            break;
        outcome.staysBecause = QT_TRANSLATE_NOOP("guide", "what was there before is not known, or must not come back");
    }
    if (m_index < 0) {
        Report report {{}, m_isComplete, m_now};
        for (const SentChange &each : std::as_const(m_sent))
            report.outcomes.append(each.outcome);
        Q_EMIT finished(report);
        return;
    }
    const SentChange &sent = m_sent.at(m_index);
    const Change back = *undoOf(sent.outcome.change);
    Q_EMIT advanced({static_cast<int>(m_index), static_cast<int>(m_sent.size()),
        {QT_TRANSLATE_NOOP("guide", "Taking back: %1"), {back.title.english()}}});
    auto *runner = new ChangeRunner(m_tools, m_journal, m_knowledge, m_now, back, this);
    runner->setTakesBack(sent.step);
    connect(runner, &ChangeRunner::finished, this, [this, runner](const Outcome &outcome) {
        runner->deleteLater();
        undone(outcome);
    });
    runner->start();
}

void TakingBack::undone(const Outcome &outcome)
{
    Outcome &taken = m_sent[m_index].outcome;
    if (outcome.kind == OutcomeKind::Applied) {
        taken.kind = OutcomeKind::Undone;
        m_now = preview(m_now, outcome.change);
    } else {
        m_isComplete = false;
        taken.staysBecause = {QT_TRANSLATE_NOOP("guide", "the camera did not take the old value again: %1"),
            {outcome.error ? outcome.error->detail : nameOf(outcome.kind)}};
    }
    Q_EMIT changeEnded(static_cast<int>(m_index), taken);
    const auto kind = outcome.error ? outcome.error->kind : Error::Kind::Refused;
    const bool isGone = kind == Error::Kind::Unreachable || kind == Error::Kind::TimedOut
        || kind == Error::Kind::Cancelled || kind == Error::Kind::IdentityChanged || kind == Error::Kind::Untrusted
        || kind == Error::Kind::BadLogin;
    if (outcome.kind != OutcomeKind::Applied && isGone)
        leaveTheRest(
            {QT_TRANSLATE_NOOP("guide", "the camera could not be asked any more: %1"), {outcome.error->detail}});
    next();
}

/// A camera that is gone will not come back for the next one: stop asking.
void TakingBack::leaveTheRest(const Text &why)
{
    for (qsizetype i = 0; i < m_index; ++i) {
        Outcome &outcome = m_sent[i].outcome;
        if (touched(outcome))
            outcome.staysBecause = why;
    }
    m_index = 0;
}

} // namespace engine
