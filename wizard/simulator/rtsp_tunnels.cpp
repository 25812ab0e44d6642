// SPDX-License-Identifier: Apache-2.0
#include "simulator/rtsp_tunnels.h"

#include "simulator/http_reply.h"
#include "simulator/https_redirect.h"

#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr auto contentType = "application/x-rtsp-tunnelled";
constexpr qsizetype mostTunnels = 16;
constexpr qsizetype longestCookie = 128;

QByteArray cookieOf(const TextRequest &head)
{
    return head.headers.value("x-sessioncookie");
}

bool isFrom(const QAbstractSocket *one, const QAbstractSocket *other)
{
    return one->peerAddress() == other->peerAddress();
}

} // namespace

RtspTunnels::RtspTunnels(const RtspHouse &house)
    : m_house(house)
{
}

bool RtspTunnels::wants(const TextRequest &head, Wire wire) const
{
    const auto &headers = head.headers;
    const auto isHalf = (head.method == "GET" && headers.value("accept").contains(contentType))
        || (head.method == "POST" && headers.value("content-type") == contentType);
    const auto isElsewhere = wire == Wire::Plain && httpsRedirect(m_house.state, head);
    return m_house.state.profile.rtsp.httpTunnel && isHalf && !cookieOf(head).isEmpty()
        && head.version.startsWith("HTTP/1.") && !isElsewhere;
}

void RtspTunnels::take(const TunnelHalf &half)
{
    if (half.head.method == "GET")
        open(half);
    else
        join(half);
}

void RtspTunnels::open(const TunnelHalf &half)
{
    const auto cookie = cookieOf(half.head);
    if (m_tunnels.contains(cookie) || m_tunnels.size() >= mostTunnels || cookie.size() > longestCookie) {
        refuse(half);
        return;
    }
    auto *socket = half.socket;
    auto *conversation = new RtspConversation(m_house, {socket->peerAddress().toString(), half.wire});
    conversation->setParent(socket);
    m_tunnels.insert(cookie, std::make_shared<Tunnel>(Tunnel {socket, nullptr, conversation, {}}));
    connect(conversation, &RtspConversation::requestServed, this, &RtspTunnels::requestServed);
    connect(
        conversation, &RtspConversation::answered, socket, [socket](const QByteArray &bytes) { socket->write(bytes); });
    connect(conversation, &RtspConversation::ended, this, [this, cookie] { close(cookie); });
    connect(socket, &QTcpSocket::disconnected, this, [this, cookie] { close(cookie); });
    // Nothing is expected there; what comes all the same is not kept.
    connect(socket, &QTcpSocket::readyRead, this, [socket] { socket->readAll(); });
    socket->write(QByteArray("HTTP/1.0 200 OK\r\nConnection: close\r\nCache-Control: no-store\r\nPragma: no-cache\r\n")
        + "Content-Type: " + contentType + "\r\n\r\n");
    note(half, 200);
}

void RtspTunnels::join(const TunnelHalf &half)
{
    const auto cookie = cookieOf(half.head);
    const auto tunnel = m_tunnels.value(cookie);
    if (!tunnel || !isFrom(tunnel->answers, half.socket)) {
        refuse(half);
        return;
    }
    // A client may come back with a new connection at any time: the old one is of no use any more.
    if (tunnel->requests)
        tunnel->requests->abort();
    auto *socket = half.socket;
    tunnel->requests = socket;
    tunnel->base64 = {};
    note(half, 0);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, cookie] { feed(cookie, socket->readAll()); });
    feed(cookie, half.rest);
}

void RtspTunnels::feed(const QByteArray &cookie, const QByteArray &bytes)
{
    constexpr qint64 mostUnread = 256 * 1024;
    const auto tunnel = m_tunnels.value(cookie);
    if (!tunnel)
        return;
    const auto decoded = tunnel->base64.take(bytes);
    if (!decoded || tunnel->answers->bytesToWrite() > mostUnread) {
        close(cookie);
        return;
    }
    if (!decoded->isEmpty())
        tunnel->conversation->receive(*decoded);
}

void RtspTunnels::close(const QByteArray &cookie)
{
    const auto tunnel = m_tunnels.take(cookie);
    if (!tunnel)
        return;
    if (tunnel->conversation)
        m_house.sessions.leave(tunnel->conversation);
    if (tunnel->requests)
        tunnel->requests->disconnectFromHost();
    if (tunnel->answers)
        tunnel->answers->disconnectFromHost();
}

void RtspTunnels::refuse(const TunnelHalf &half)
{
    const auto &state = m_house.state;
    half.socket->write(renderReply(pageReply(400, half.head.path()), state.profile.http, state.clock.httpDate()));
    half.socket->disconnectFromHost();
    note(half, 400);
}

void RtspTunnels::note(const TunnelHalf &half, int status)
{
    if (half.wire == Wire::Plain)
        m_house.state.eavesdropper.hear(half.head);
    LoggedRequest log;
    log.at = QDateTime::currentDateTimeUtc();
    log.service = half.wire == Wire::Tls ? u"https"_s : u"http"_s;
    log.peer = half.socket->peerAddress().toString();
    log.method = QString::fromLatin1(half.head.method);
    log.path = half.head.path();
    log.status = status;
    Q_EMIT requestServed(log);
}

} // namespace simulator
