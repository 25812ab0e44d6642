// SPDX-License-Identifier: Apache-2.0
#include "simulator/rtsp_conversation.h"

namespace simulator {

RtspConversation::RtspConversation(const RtspHouse &house, const RtspPeer &peer)
    : m_house(house)
    , m_peer(peer)
    , m_reader({.head = 4096, .body = 4096})
{
    connect(&m_house.sessions, &StreamSessions::dismissed, this, [this] {
        if (m_house.sessions.has(this))
            end();
    });
}

RtspConversation::~RtspConversation()
{
    m_house.sessions.leave(this);
}

void RtspConversation::receive(const QByteArray &bytes)
{
    m_reader.append(bytes);
    TextRequest request;
    auto state = ReadState::NeedsMore;
    while (!m_isEnded && (state = m_reader.take(request)) == ReadState::Ready)
        answer(request);
    if (m_isEnded || state == ReadState::NeedsMore)
        return;
    Q_EMIT answered("RTSP/1.0 400 Bad Request\r\n\r\n");
    end();
}

void RtspConversation::answer(const TextRequest &request)
{
    if (m_peer.wire == Wire::Plain)
        m_house.state.eavesdropper.hear(request);
    LoggedRequest log;
    log.at = QDateTime::currentDateTimeUtc();
    log.peer = m_peer.address;
    auto answer = m_house.site.serve(request, log);
    if (request.method == "DESCRIBE" && answer.status == 200 && !m_house.sessions.enter(this, m_peer.address))
        answer = m_house.site.full();
    if (request.method == "TEARDOWN")
        m_house.sessions.leave(this);
    log.status = answer.status;
    Q_EMIT answered(m_house.site.render(answer, request));
    Q_EMIT requestServed(log);
}

void RtspConversation::end()
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_house.sessions.leave(this);
    Q_EMIT ended();
}

} // namespace simulator
