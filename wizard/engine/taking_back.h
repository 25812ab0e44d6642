// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/change_runner.h"

#include <QList>

namespace engine {

/// A change that was sent, and its step in the journal.
struct SentChange
{
    model::Outcome outcome;
    int step = -1;
};

/// Takes changes back, the newest first, each read back. What must not or cannot come back stays, and its outcome says
/// why (Outcome::staysBecause). Changes that shut nobody out are not undone when the camera is gone: the rest stays as
/// it is then. One use: start() once, finished() once.
class TakingBack : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        QList<model::Outcome> outcomes; ///< of all changes that were given, in their order
        /// Everything that can be taken back was, and nothing is unclear.
        bool isComplete = true;
        model::Snapshot now;
    };

    /// @p sent in the order in which they were made; @p now is how the camera's settings stand.
    TakingBack(const Tools &tools, Journal &journal, RunKnowledge &knowledge, const model::Snapshot &now,
        QList<SentChange> sent, QObject *parent);

    void start();

    /// Whether there is anything that start() would take back.
    static bool canTakeBack(const QList<SentChange> &sent);

Q_SIGNALS:
    void advanced(const engine::Progress &progress);
    /// For each change that was tried; the index is that of the list.
    void changeEnded(int index, const model::Outcome &outcome);
    void finished(const engine::TakingBack::Report &report);

private:
    void next();
    void undone(const model::Outcome &outcome);
    void leaveTheRest(const model::Text &why);

    const Tools &m_tools;
    Journal &m_journal;
    RunKnowledge &m_knowledge;
    model::Snapshot m_now;
    QList<SentChange> m_sent;
    qsizetype m_index = 0; ///< walks down
    bool m_isComplete = true;
};

} // namespace engine
