// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/doorkeeper.h"
#include "simulator/stream_listener.h"
#include "simulator/text_request.h"

namespace simulator {

/**
 * Answers OPTIONS and DESCRIBE (RFC 2326) on the access names. It asks for a login by `network_rtsp_authmode`, but not
 * while anonymous viewing is on or root has no password. No media is ever sent.
 */
class RtspServer : public QObject
{
    Q_OBJECT

public:
    RtspServer(CameraState &state, const Accounts &accounts, const QHostAddress &address);

    StreamListener &listener() { return m_listener; }

    int failedLogins() const { return m_door.failedLogins(); }

Q_SIGNALS:
    void requestServed(const simulator::LoggedRequest &request);

private:
    struct Answer
    {
        int status = 200;
        QList<QByteArray> headers;
        QByteArray body;
    };

    void welcome(QTcpSocket *socket);
    void read(QTcpSocket *socket, RequestReader &reader);
    Answer serve(const TextRequest &request, LoggedRequest &log);
    Answer describe(const TextRequest &request, int stream) const;
    bool isOpen() const;
    bool isBypassed(const TextRequest &request) const;
    DoorRules doorRules() const;
    /** Number of the stream that @p target names, or -1. */
    int streamOf(const QByteArray &target) const;
    QByteArray sessionDescription(int stream) const;

    CameraState &m_state;
    const Accounts &m_accounts;
    Doorkeeper m_door;
    StreamListener m_listener;
};

} // namespace simulator
