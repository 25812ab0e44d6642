// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/auditor.h"

#include <QPointer>

namespace engine {

/// Reads and probes everything again after an apply, and tries the old password once. Writes nothing.
/// One use: start() once, finished() once.
class Verifier : public QObject
{
    Q_OBJECT

public:
    /// `replaced` is the login that an applied password change replaced; absent when none was.
    Verifier(const Tools &tools, const Job &job, const model::Login &login, std::optional<model::Login> replaced,
        RunKnowledge &knowledge, QObject *parent);

    void start();
    void stop();

Q_SIGNALS:
    void advanced(const engine::Progress &progress);
    void finished(const model::Result<engine::Audit> &result);

private:
    void waitForReturn();
    void takeAudit(const model::Result<Audit> &audit);
    void tryOldPassword();
    void end();

    const Tools &m_tools;
    Job m_job;
    model::Login m_login;
    RunKnowledge &m_knowledge;
    std::optional<model::Login> m_replaced;
    QPointer<Auditor> m_auditor;
    bool m_waited = false;
    Audit m_audit;
};

} // namespace engine
