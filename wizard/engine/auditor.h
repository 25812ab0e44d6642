// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/run_knowledge.h"
#include "engine/session.h"

namespace engine {

/// Reads the camera, then looks at it as a stranger, and judges. Writes nothing. One use: start() once, finished()
/// once.
class Auditor : public QObject
{
    Q_OBJECT

public:
    Auditor(const Tools &tools, Job job, model::Login login, RunKnowledge &knowledge, QObject *parent);

    void start();
    void stop();

Q_SIGNALS:
    void advanced(const engine::Progress &progress);
    void finished(const model::Result<engine::Audit> &result);

private:
    void complete(const model::Snapshot &read);
    model::Done checkPin(const model::Identity &identity);
    void look(const model::Snapshot &read);
    void tryBasic(QList<model::ProbeResult> probes);
    void rehearse(const QList<model::ProbeResult> &probes);
    void conclude(const QList<model::ProbeResult> &probes);
    void end(const model::Result<Audit> &result);

    const Tools &m_tools;
    Job m_job;
    model::Login m_login;
    RunKnowledge &m_knowledge;
    Audit m_audit;
    bool m_stopped = false;
};

/// Where the prober has to look, by what the camera itself said.
probes::Target targetOf(
    const camera::Camera &camera, const model::Snapshot &snapshot, const Tools &tools, const RunKnowledge &knowledge);

/// What this run cost the camera so far, its probes' wrong logins included.
model::RequestCounts requestsSoFar(const Tools &tools);

/// The probes that the sections of a job ask for and a stranger can do, each once.
QList<model::ProbeKind> networkProbes(const Job &job, const model::Snapshot &snapshot);

} // namespace engine
