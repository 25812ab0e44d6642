// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/stream_listener.h"
#include "simulator/web_site.h"

namespace simulator {

/** Serves the web site: one request per connection, then it closes, whatever the client asked for. */
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /** @p sockets makes plain sockets or such that speak TLS. */
    HttpServer(CameraState &state, WebSite &site, const QHostAddress &address,
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
    StreamListener m_listener;
};

} // namespace simulator
