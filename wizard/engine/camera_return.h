// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job_passwords.h"
#include "engine/reconnect.h"

namespace engine {

/// Finds the camera of an unfinished job: at the doors that it may stand behind by now, with the passwords that it may
/// have. A door whose certificate is none of the job's is not gone through; a password that was refused is not sent
/// again. Where nobody answers it is looked for by its MAC address, for it may have got another one. Waits for
/// Pace::comeback, since the camera may just be starting anew, and for Pace::upgradeReturn where firmware was sent.
/// Writes nothing. One use.
class CameraReturn : public QObject
{
    Q_OBJECT

public:
    CameraReturn(const Tools &tools, const UnfinishedJob &job, QList<RootCandidate> candidates, QObject *parent);

    void start();

Q_SIGNALS:
    /// The candidate that was let in; the camera stands at that door, with that login. IdentityChanged when another
    /// camera, or another certificate, is there; BadLogin when none of the passwords is right; else why nobody
    /// answered.
    void finished(const model::Result<engine::RootCandidate> &found);

private:
    void tryDoor();
    void judge(const model::Result<model::Parameters> &read);
    void tryNextDoor(const model::Error &why);
    void tryAgain(const model::Error &why);
    void end(const model::Result<RootCandidate> &found);

    const Tools &m_tools;
    model::Parameters m_identity; ///< what the camera said of itself
    QList<RootCandidate> m_candidates; ///< not refused yet
    QString m_mac; ///< empty = the camera did not say it
    QList<Door> m_doors;
    model::Pace::Milliseconds m_patience;
    qsizetype m_door = 0;
    QDateTime m_deadline;
};

/// The doors at which the camera of a job may be found, the likeliest first; real ports. Pure.
QList<Door> doorsOf(const UnfinishedJob &job);

} // namespace engine
