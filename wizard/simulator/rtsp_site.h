// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/doorkeeper.h"
#include "simulator/text_request.h"

namespace simulator {

struct RtspAnswer
{
    int status = 200;
    QList<QByteArray> headers;
    QByteArray body;
};

/**
 * Answers OPTIONS and DESCRIBE (RFC 2326) on the access names. It asks for a login by `network_rtsp_authmode`, but not
 * while anonymous viewing is on or root has no password. No media is ever sent. Knows nothing of sockets.
 */
class RtspSite
{
public:
    RtspSite(CameraState &state, const Accounts &accounts);

    RtspAnswer serve(const TextRequest &request, LoggedRequest &log);

    /** The answer to a DESCRIBE that would be one stream too many. */
    RtspAnswer full() const;

    QByteArray render(const RtspAnswer &answer, const TextRequest &request) const;

    int failedLogins() const { return m_door.failedLogins(); }

private:
    bool admits(const TextRequest &request, LoggedRequest &log);
    RtspAnswer describe(const TextRequest &request, int stream) const;
    bool isOpen() const;
    bool isBypassed(const TextRequest &request) const;
    DoorRules doorRules() const;
    /** Number of the stream that @p target names, or -1. */
    int streamOf(const QByteArray &target) const;
    QByteArray sessionDescription(int stream) const;

    CameraState &m_state;
    const Accounts &m_accounts;
    Doorkeeper m_door;
};

} // namespace simulator
