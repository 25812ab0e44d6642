// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/base64_stream.h"
#include "simulator/rtsp_conversation.h"

#include <QAbstractSocket>
#include <QPointer>

class QTcpSocket;

namespace simulator {

/** The head of an HTTP request whose connection becomes one half of a tunnel, and the bytes that came behind it. */
struct TunnelHalf
{
    TextRequest head;
    QByteArray rest;
    QTcpSocket *socket = nullptr;
    Wire wire = Wire::Plain;
};

/**
 * RTSP through the web server, the way QuickTime began it: a GET whose reply never ends brings the answers, a POST with
 * the same `x-sessioncookie` brings the requests, in base64. RTSP asks for its own login inside.
 */
class RtspTunnels : public QObject
{
    Q_OBJECT

public:
    explicit RtspTunnels(const RtspHouse &house);

    /** True if the camera has tunnels and @p head is one half of one. */
    bool wants(const TextRequest &head, Wire wire) const;

    /** The socket belongs to the tunnel from now on; nobody else may read from it. */
    void take(const TunnelHalf &half);

Q_SIGNALS:
    void requestServed(const simulator::LoggedRequest &request);

private:
    struct Tunnel
    {
        /** No QTcpSocket: a socket that is being destroyed says goodbye when it is one no more. */
        QPointer<QAbstractSocket> answers;
        QPointer<QAbstractSocket> requests;
        QPointer<RtspConversation> conversation;
        Base64Stream base64;
    };

    void open(const TunnelHalf &half);
    void join(const TunnelHalf &half);
    void feed(const QByteArray &cookie, const QByteArray &bytes);
    void close(const QByteArray &cookie);
    void refuse(const TunnelHalf &half);
    void note(const TunnelHalf &half, int status);

    RtspHouse m_house;
    /** By their cookies. */
    QHash<QByteArray, std::shared_ptr<Tunnel>> m_tunnels;
};

} // namespace simulator
