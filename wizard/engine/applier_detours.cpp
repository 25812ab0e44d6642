// SPDX-License-Identifier: Apache-2.0
//
// What an apply does beside its plan: an interim password where the firmware insists on one, and taking back.
#include "engine/applier.h"
#include "engine/interim_password.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using OutcomeKind = Outcome::Kind;

/// Later firmware wants a root password before anything else, and says so by refusing everything else.
bool Applier::canHelpWithInterimPassword(const Outcome &outcome) const
{
    const bool isRefused = outcome.kind == OutcomeKind::Failed && outcome.error
        && (outcome.error->kind == Error::Kind::Refused || outcome.error->kind == Error::Kind::NotSupported
            || outcome.error->kind == Error::Kind::BadLogin);
    const bool setsPasswordLater =
        std::any_of(m_plan.changes.begin() + m_index, m_plan.changes.end(), [](const Change &change) {
            const auto *edit = std::get_if<EditAccount>(&change.body);
            return edit && edit->user == "root"_L1 && edit->password;
        });
    return isRefused && !m_interimTried && setsPasswordLater && outcome.change.phase < Phase::RootPassword
        && m_now.rootPassword == RootPassword::Blank;
}

void Applier::setInterimPassword()
{
    m_interimTried = true;
    const Change change = interimPassword(m_now);
    Q_EMIT advanced({m_index, static_cast<int>(m_plan.changes.size()), change.title});
    run(change, &Applier::interimEnded);
}

void Applier::interimEnded(const Outcome &outcome)
{
    // Behind the plan's own outcomes, whose places others count on.
    m_report.outcomes.append(outcome);
    noteApplied(outcome);
    if (outcome.kind != OutcomeKind::Applied) {
        failed(outcome.error.value_or(Error {Error::Kind::Internal, u"The interim password was not taken."_s}));
        return;
    }
    next();
}

void Applier::takeBack()
{
    auto *back = new TakingBack(m_tools, m_journal, m_knowledge, m_now, m_sent, this);
    connect(back, &TakingBack::advanced, this, [this](Progress progress) {
        progress.total = static_cast<int>(m_plan.changes.size());
        Q_EMIT advanced(progress);
    });
    connect(back, &TakingBack::finished, this, [this, back](const TakingBack::Report &report) {
        back->deleteLater();
        m_report.undone = report.isComplete;
        m_now = report.now;
        adopt(report.outcomes);
        end();
    });
    back->start();
}

/// By the change, since changes by hand are not among what was sent.
void Applier::adopt(const QList<Outcome> &taken)
{
    for (qsizetype i = 0; i < taken.size(); ++i) {
        m_sent[i].outcome = taken.at(i);
        const auto same = std::find_if(m_report.outcomes.begin(), m_report.outcomes.end(), [&](const Outcome &outcome) {
            return outcome.sentAt == taken.at(i).sentAt && outcome.change == taken.at(i).change;
        });
        if (same == m_report.outcomes.end())
            continue;
        *same = taken.at(i);
        Q_EMIT changeEnded(static_cast<int>(same - m_report.outcomes.begin()), *same);
    }
}

} // namespace engine
