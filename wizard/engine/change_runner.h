// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/journal.h"
#include "engine/session.h"

namespace engine {

/// One change, from intent to outcome: journal, vault, send, settle, read back, journal. A lost reply is read back,
/// never repeated. One use: start() once, finished() once.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    ChangeRunner(const Tools &tools, Journal &journal, const model::Snapshot &snapshot, int index,
        const model::Change &change, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const model::Outcome &outcome);

private:
    void keepPassword();
    void send();
    void sent(const model::Done &done);
    void readBack();
    void readBackParameters(const QStringList &names);
    void readBackClock();
    void readBackRootPassword();
    void compare(const model::Result<model::Parameters> &read);
    void lookAgain(const model::Error &difference);
    void end(model::Outcome::Kind kind, std::optional<model::Error> error = {});

    const Tools &m_tools;
    Journal &m_journal;
    const model::Snapshot &m_snapshot;
    int m_index = 0;
    model::Outcome m_outcome;
    std::optional<model::Error> m_sendError; ///< the reply was lost: what the camera did is not known yet
    QDateTime m_deadline;
};

} // namespace engine
