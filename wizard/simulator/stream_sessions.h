// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"

#include <QHash>

namespace simulator {

/** Who is being sent a stream, and how many may be at once: `ipfilter_maxconnection`. */
class StreamSessions : public QObject
{
    Q_OBJECT

public:
    explicit StreamSessions(CameraState &state);

    /** False if there are as many as may be; asking again while in costs nothing. Whoever is in says when he leaves. */
    bool enter(const QObject *session, const QString &peer);
    void leave(const QObject *session);

    bool has(const QObject *session) const { return m_present.contains(session); }

Q_SIGNALS:
    /** The limit was written: all that are in have to go, as when it is saved on a real camera. */
    void dismissed();

private:
    qsizetype limit() const;

    CameraState &m_state;
    /** Session → where it is from. */
    QHash<const QObject *, QString> m_present;
};

} // namespace simulator
