// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/run_knowledge.h"
#include "engine/session.h"

namespace engine {

/// Asks what a camera's parameters alone do not tell, and only what the job's sections need: the certificate at the
/// HTTPS port, the kind of access list, whether ONVIF offers certificates and 802.1X, whose passwords are at hand, what
/// this computer's own network tells of the camera's place. Writes nothing; a question that gets no answer leaves its
/// place in the snapshot empty. One use: start() once, finished() once.
class SnapshotCompleter : public QObject
{
    Q_OBJECT

public:
    SnapshotCompleter(
        const Tools &tools, const Job &job, RunKnowledge &knowledge, const model::Snapshot &read, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const model::Snapshot &snapshot);

private:
    bool has(QLatin1StringView section) const;
    void noteWhere();
    void findPassword();
    void askForListType();
    void lookAtTls();
    void judgeIssuer(model::TlsSight &sight) const;
    void askForOnvif();
    void askForNetworkLogin();
    void lookAround();

    const Tools &m_tools;
    const Job &m_job;
    RunKnowledge &m_knowledge;
    model::Snapshot m_snapshot;
};

/// Another address of this computer in the camera's network, from which an access list can be tried; null when it has
/// none. On loopback every other 127.x address is one.
QHostAddress otherLocalAddress(const QHostAddress &peer, const QHostAddress &local);

} // namespace engine
