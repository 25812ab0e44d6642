// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/run_knowledge.h"
#include "engine/session.h"
#include "engine/taking_back.h"

namespace engine {

/// Carries out a plan, one change after the other, and takes back what it did when one fails (design §5).
///
/// Where a firmware refuses everything as long as root's password is blank, an interim password is set in clear text,
/// and replaced inside TLS. Before the steps that could shut the recorder out, its account is rehearsed. Changes that
/// must not be made under these circumstances are held back (ApplyReport::held): that is no failure, and nothing is
/// taken back for it. One use: start() once, finished() once.
class Applier : public QObject
{
    Q_OBJECT

public:
    /// The journal is open, and knows the plan.
    Applier(const Tools &tools, Journal &journal, model::Plan plan, const Audit &audit, model::Login login,
        Session::OnFailure reaction, RunKnowledge &knowledge, QObject *parent);

    void start();
    void stop();

    /// What was sent, and can be taken back later if it was left.
    const QList<SentChange> &sent() const { return m_sent; }

    /// How the camera's settings stand, as far as the run knows.
    const model::Snapshot &now() const { return m_now; }

    /// The account that works now.
    const model::Login &login() const { return m_login; }

    /// The login that the last change of this account's password replaced; absent when there was none.
    const std::optional<model::Login> &replaced() const { return m_replaced; }

Q_SIGNALS:
    void advanced(const engine::Progress &progress);
    void changeEnded(int index, const model::Outcome &outcome);
    void finished(const engine::ApplyReport &report);

private:
    void checkIdentity();
    void takeBetterDoor();
    void next();
    bool mustNotCrossInClear(const model::Change &change) const;
    bool wantsRehearsal(const model::Change &change) const;
    void rehearse();
    void holdBack(const model::Text &why);
    void listenFor(const model::Change &change);
    void run(const model::Change &change, void (Applier::*then)(const model::Outcome &));
    void changed(const model::Outcome &outcome);
    void noteApplied(const model::Outcome &outcome);
    bool canHelpWithInterimPassword(const model::Outcome &outcome) const;
    void setInterimPassword();
    void interimEnded(const model::Outcome &outcome);
    void failed(const model::Error &error);
    void takeBack();
    void adopt(const QList<model::Outcome> &taken);
    void end();

    const Tools &m_tools;
    model::Plan m_plan;
    const Audit &m_audit;
    model::Login m_login;
    std::optional<model::Login> m_replaced;
    Session::OnFailure m_reaction;
    RunKnowledge &m_knowledge;
    model::Snapshot m_now; ///< the audit's, and what was applied since
    Journal &m_journal;
    ApplyReport m_report;
    QList<SentChange> m_sent;
    int m_index = 0;
    std::optional<model::Error> m_doorStaysShut; ///< of the change that ended last
    bool m_interimTried = false;
    bool m_rehearsed = false;
    bool m_stopped = false;
};

} // namespace engine
