// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/doors.h"
#include "engine/session.h"

#include <QDateTime>

namespace engine {

/// Finds the camera again after a change that moves its doors: HTTPS on or off, HTTPS only, ports, another certificate.
/// Tries the doors in turn until the camera says, behind one of them, that it is the same one, or until Pace::comeback
/// is over; then the session stands at the door it came from. Nothing is sent through a TLS door whose certificate is
/// not accepted. One use.
class Reconnect : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        QList<Door> doors; ///< real ports, the best first
        QString nameOfIdentity; ///< a parameter that tells one camera from another
        QString identity; ///< and its value
        std::optional<model::Pace::Milliseconds> patience = {}; ///< absent: Pace::comeback
    };

    Reconnect(const Tools &tools, const Wanted &wanted, QObject *parent);

    void start();

Q_SIGNALS:
    /// Absent when the session stands behind one of the doors. IdentityChanged (another certificate, or another camera)
    /// ends at once; the rest when the time is over.
    void finished(const std::optional<model::Error> &trouble);

private:
    void tryDoor();
    void judge(const model::Result<model::Parameters> &read);
    void tryNext(const model::Error &why);
    void end(const std::optional<model::Error> &trouble);

    const Tools &m_tools;
    Wanted m_wanted;
    Door m_from;
    qsizetype m_index = 0;
    QDateTime m_deadline;
};

} // namespace engine
