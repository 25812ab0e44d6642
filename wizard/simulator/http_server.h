// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/firmware_upload.h"
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
 * passed on, and the body of an upload is not kept. */
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /** @p sockets makes plain sockets or such that speak TLS. */
    HttpServer(const WebHouse &house, const QHostAddress &address,
        std::unique_ptr<QTcpServer> sockets = std::make_unique<QTcpServer>());

    ~HttpServer() override;

    /** The power goes: nobody who is uploading, or waits for an answer to that, hears another word. */
    void cutUploads();

    StreamListener &listener() { return m_listener; }

Q_SIGNALS:
    void requestServed(const simulator::LoggedRequest &request);

private:
    struct Visit;
    void welcome(QTcpSocket *socket);
    void read(QTcpSocket *socket, Visit &visit);
    /** True where the connection has its own way from the head of its request on. */
    bool passOn(QTcpSocket *socket, Visit &visit);
    void receive(const TextRequest &head, const QByteArray &rest, QTcpSocket *socket);
    void finish(QTcpSocket *socket, ServedRequest served);
    void answer(QTcpSocket *socket, const ServedRequest &served);
    void distort(HttpReply &reply);

    CameraState &m_state;
    WebSite &m_site;
    RtspTunnels &m_tunnels;
    StreamListener m_listener;
    QList<QPointer<FirmwareUpload>> m_uploads;
};

} // namespace simulator
