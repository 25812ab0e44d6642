// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/rtsp_tunnels.h"
#include "simulator/stream_listener.h"
#include "simulator/web_site.h"

namespace simulator {

/** What the web servers of a camera have in common. */
struct WebHouse
{
    CameraState &state;
    WebSite &site;
    RtspTunnels &tunnels;
};

/** Serves the web site: one request per connection, then it closes, whatever the client asked for. Half a tunnel is
 * passed on. */
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /** @p sockets makes plain sockets or such that speak TLS. */
    HttpServer(const WebHouse &house, const QHostAddress &address,
        std::unique_ptr<QTcpServer> sockets = std::make_unique<QTcpServer>());

    StreamListener &listener() { return m_listener; }

Q_SIGNALS:
    void requestServed(const simulator::LoggedRequest &request);

private:
    struct Visit;
    void welcome(QTcpSocket *socket);
    void read(QTcpSocket *socket, Visit &visit);
    void finish(QTcpSocket *socket, ServedRequest served);
    void answer(QTcpSocket *socket, const ServedRequest &served);
    void distort(HttpReply &reply);

    CameraState &m_state;
    WebSite &m_site;
    RtspTunnels &m_tunnels;
    StreamListener m_listener;
};

} // namespace simulator
