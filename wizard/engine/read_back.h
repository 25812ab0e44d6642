// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/run_knowledge.h"
#include "engine/session.h"
#include "model/outcome.h"

namespace engine {

/// Asks the camera what became of a change, again and again while it still shows the old state and Pace::patience
/// lasts: some changes take seconds before they read back (field notes). A password is tried once, never twice. One
/// use: start() once, finished() once.
class ReadBack : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        /// Applied, Differs, or Unproven: nothing could be read, or nothing of this change can be read.
        model::Outcome::Kind kind = model::Outcome::Kind::Unproven;
        std::optional<model::Error> error;
        model::Parameters seen; ///< secrets masked
    };

    /// @p now is what the camera showed before the change.
    ReadBack(const Tools &tools, RunKnowledge &knowledge, const model::Snapshot &now, const model::Change &change,
        QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const engine::ReadBack::Report &report);

private:
    void ask();
    /// Reads names, and with them who answers: an answer of another camera proves nothing and ends it.
    template <class Function>
    void readNames(const QStringList &names, Function judge);
    void askForParameters(const QStringList &names);
    void compare(const model::Result<model::Parameters> &read);
    void askForClock();
    void tryRootPassword();
    void askForAccounts();
    void compareAccounts(const model::Parameters &read);
    void tryAccount();
    void askForList();
    void compareList(const model::Parameters &read);
    void askForCertificate();
    void askForNetworkLogin();
    void lookAgain(const model::Error &difference);
    void end(model::Outcome::Kind kind, std::optional<model::Error> error = {});

    const Tools &m_tools;
    RunKnowledge &m_knowledge;
    model::Snapshot m_now;
    model::Change m_change;
    Report m_report;
    QDateTime m_deadline;
};

} // namespace engine
