// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/rtsp_conversation.h"
#include "simulator/stream_listener.h"

namespace simulator {

/** RTSP on a port of its own: any number of requests per connection. */
class RtspServer : public QObject
{
    Q_OBJECT

public:
    RtspServer(const RtspHouse &house, const QHostAddress &address);

    StreamListener &listener() { return m_listener; }

Q_SIGNALS:
    void requestServed(const simulator::LoggedRequest &request);

private:
    void welcome(QTcpSocket *socket);

    RtspHouse m_house;
    StreamListener m_listener;
};

} // namespace simulator
