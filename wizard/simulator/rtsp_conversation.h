// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/rtsp_site.h"
#include "simulator/stream_sessions.h"

namespace simulator {

/** What the RTSP conversations of a camera have in common. */
struct RtspHouse
{
    CameraState &state;
    RtspSite &site;
    StreamSessions &sessions;
};

/** Where the other end of a conversation is, and how its bytes come. */
struct RtspPeer
{
    QString address;
    Wire wire = Wire::Plain;
};

/** One client's requests and their answers, whatever carries them: a connection of its own, or a tunnel through HTTP.
 */
class RtspConversation : public QObject
{
    Q_OBJECT

public:
    RtspConversation(const RtspHouse &house, const RtspPeer &peer);
    ~RtspConversation() override;

    void receive(const QByteArray &bytes);

Q_SIGNALS:
    void answered(const QByteArray &bytes);
    void requestServed(const simulator::LoggedRequest &request);
    /** Nothing more is answered: the carrier closes. */
    void ended();

private:
    void answer(const TextRequest &request);
    void end();

    RtspHouse m_house;
    RtspPeer m_peer;
    RequestReader m_reader;
    bool m_isEnded = false;
};

} // namespace simulator
