// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/reconnect.h"
#include "engine/run_knowledge.h"

namespace engine {

/// Follows the camera through a door that a change has just opened. Before anything is sent through a new TLS door its
/// certificate is looked at: it must be the one that this run made, or that the camera gives out as its own over the
/// old door, or that the installer named. From then on it is pinned. One use: start() once, finished() once.
class DoorMove : public QObject
{
    Q_OBJECT

public:
    /// @p after is what the camera's parameters are now.
    DoorMove(const Tools &tools, RunKnowledge &knowledge, const model::Snapshot &after, QObject *parent);

    /// The door that the camera should be found at now; absent when it is the one the session stands at.
    std::optional<Door> target() const { return m_target; }

    void start();

Q_SIGNALS:
    /// Absent when the session stands behind the new door. Unreachable and TimedOut: the session stands where it stood
    /// before. IdentityChanged and Untrusted: what answers there is not to be trusted, and nothing was sent to it.
    void finished(const std::optional<model::Error> &trouble);

private:
    void look();
    void lookAgain(const model::Error &why);
    void judge(const model::Certificate &certificate);
    void compareWithOwn(const model::Certificate &certificate);
    void pin(const QByteArray &sha256);
    void reconnect();
    void end(const std::optional<model::Error> &trouble);

    const Tools &m_tools;
    RunKnowledge &m_knowledge;
    model::Snapshot m_after;
    std::optional<Door> m_target;
    QList<Door> m_candidates;
    QDateTime m_deadline;
};

} // namespace engine
