// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/change_runner.h"
#include "engine/journal.h"
#include "engine/session.h"

namespace engine {

/// Carries out a plan, one change after the other, and takes back what it did when one fails (design §5).
/// One use: start() once, finished() once.
class Applier : public QObject
{
    Q_OBJECT

public:
    Applier(const Tools &tools, model::Plan plan, const Audit &audit, model::Login login, Session::OnFailure reaction,
        QObject *parent);

    void start(const QString &journalPath);
    void stop();

    /// The account that works now.
    const model::Login &login() const { return m_login; }

Q_SIGNALS:
    void advanced(const engine::Progress &progress);
    void changeEnded(int index, const model::Outcome &outcome);
    void finished(const engine::ApplyReport &report);

private:
    void checkIdentity();
    void next();
    void changed(const model::Outcome &outcome);
    void failed(const model::Error &error);
    void undoNext();
    void end(const QString &how);

    const Tools &m_tools;
    model::Plan m_plan;
    const Audit &m_audit;
    model::Login m_login;
    Session::OnFailure m_reaction;
    Journal m_journal;
    ApplyReport m_report;
    int m_index = 0;
    bool m_stopped = false;
};

} // namespace engine
