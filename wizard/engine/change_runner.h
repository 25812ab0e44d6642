// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/certificate_installer.h"
#include "engine/journal.h"
#include "engine/read_back.h"

namespace engine {

/// One change, from intent to outcome: journal, vault, send, settle, follow the camera through a new door, read back,
/// journal. A lost reply is read back, never repeated. One use: start() once, finished() once.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    /// @p now is what the camera's settings are as far as this run knows: the audit, and what was applied since.
    ChangeRunner(const Tools &tools, Journal &journal, RunKnowledge &knowledge, const model::Snapshot &now, int index,
        const model::Change &change, QObject *parent);

    void start();

    /// Why the camera could not be followed through its new door although it says that the change is made: it shows the
    /// new value, and nobody can use it.
    const std::optional<model::Error> &doorStaysShut() const { return m_doorStaysShut; }

    /// See CertificateInstaller::Report.
    const QString &savedRequest() const { return m_savedRequest; }

Q_SIGNALS:
    void finished(const model::Outcome &outcome);

private:
    void keepPassword();
    void send();
    void sent(const model::Done &done);
    void follow();
    void readBack();
    void judge(const ReadBack::Report &report);
    void installCertificate();
    void end(model::Outcome::Kind kind, std::optional<model::Error> error = {});

    const Tools &m_tools;
    Journal &m_journal;
    RunKnowledge &m_knowledge;
    model::Snapshot m_now;
    int m_index = 0;
    model::Outcome m_outcome;
    std::optional<model::Error> m_sendError; ///< the reply was lost: what the camera did is not known yet
    std::optional<model::Error> m_doorStaysShut;
    QString m_savedRequest;
};

} // namespace engine
