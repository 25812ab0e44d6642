// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/reconnect.h"
#include "engine/run_knowledge.h"

namespace engine {

/// Waits for a camera that went away in the middle of the work: a restart, a cable, another address from its DHCP
/// server. It is looked for at its doors, also those it had at the beginning, and by its MAC address on the network,
/// for Pace::reboot at most, or as long as it was told to. One use.
class Homecoming : public QObject
{
    Q_OBJECT

public:
    /// @p known is what the camera's settings are as far as the run knows: who it is, and which doors it has.
    /// A camera that was waited for in vain is asked once more, and not waited for again (RunKnowledge::isGivenUp).
    Homecoming(const Tools &tools, RunKnowledge &knowledge, const model::Snapshot &known, QObject *parent);

    void setPatience(model::Pace::Milliseconds patience) { m_patience = patience; }

    void start();

Q_SIGNALS:
    /// Absent when the camera answers again and is the same one, perhaps at another address (Camera::address()).
    /// IdentityChanged when another one answers in its place; else why it does not answer.
    void finished(const std::optional<model::Error> &trouble);

private:
    QList<Door> doors() const;
    void tryDoors();
    void judge(const std::optional<model::Error> &trouble);
    void search(const model::Error &why);
    void goOn(const model::Error &why, const std::optional<QHostAddress> &found);

    const Tools &m_tools;
    RunKnowledge &m_knowledge;
    model::Snapshot m_known;
    model::Pace::Milliseconds m_patience;
    QDateTime m_deadline;
};

} // namespace engine
