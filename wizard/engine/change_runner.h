// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/certificate_installer.h"
#include "engine/journal.h"
#include "engine/read_back.h"

namespace engine {

/// One change, from intent to outcome: journal, vault, send, settle, follow the camera through a new door, read back,
/// journal. A lost reply is read back. Values that were to be set, and of which the camera shows nothing, are sent once
/// more: to set the same values twice is to set them once. Nothing else is ever repeated. One use: start() once,
/// finished() once.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    /// @p now is what the camera's settings are as far as this run knows: the audit, and what was applied since.
    ChangeRunner(const Tools &tools, Journal &journal, RunKnowledge &knowledge, const model::Snapshot &now,
        const model::Change &change, QObject *parent);

    /// The step of the journal that this change undoes; to be said before start().
    void setTakesBack(int step) { m_takesBack = step; }

    /// The change's own step in the journal; absent while it has none.
    const std::optional<int> &step() const { return m_step; }

    void start();

    /// Why the camera could not be followed through its new door although it says that the change is made: it shows the
    /// new value, and nobody can use it.
    const std::optional<model::Error> &doorStaysShut() const { return m_doorStaysShut; }

    /// See CertificateInstaller::Report.
    const QString &savedRequest() const { return m_savedRequest; }

Q_SIGNALS:
    /// Of a change that takes minutes: what is going on.
    void advanced(const model::Text &what, std::optional<int> percent);
    void finished(const model::Outcome &outcome);

private:
    void keepPassword();
    void send(const model::Change &change);
    void sent(const model::Done &done);
    void follow();
    void guardAddress();
    void followAddress();
    void readBack();
    void waitForReturn();
    void cameBack(const std::optional<model::Error> &trouble);
    /// What of the change the camera does not show yet, where it may be sent once more; absent where it may not.
    std::optional<model::Change> toSendAgain() const;
    void judge(const ReadBack::Report &report);
    void installCertificate();
    void upgradeFirmware();
    void loadNetworkLogin();
    void end(model::Outcome::Kind kind, std::optional<model::Error> error = {});

    const Tools &m_tools;
    Journal &m_journal;
    RunKnowledge &m_knowledge;
    model::Snapshot m_now;
    std::optional<int> m_step;
    std::optional<int> m_takesBack;
    model::Outcome m_outcome;
    std::optional<model::Error> m_sendError; ///< the reply was lost: what the camera did is not known yet
    std::optional<model::Error> m_doorStaysShut;
    QString m_savedRequest;
    bool m_sentAgain = false;
    bool m_returned = false; ///< the camera was away, and was waited for
};

} // namespace engine
