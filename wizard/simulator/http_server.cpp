// SPDX-License-Identifier: Apache-2.0
#include "simulator/http_server.h"

#include "simulator/access_list.h"
#include "simulator/when_done.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** What could not be read as a request: answered by the web server itself, and logged all the same. */
ServedRequest unreadable(int status, Wire wire)
{
    ServedRequest served;
    served.reply = pageReply(status, {});
    served.log.service = wire == Wire::Tls ? u"https"_s : u"http"_s;
    served.log.status = status;
    return served;
}

void send(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->disconnectFromHost();
}

} // namespace

struct HttpServer::Visit
{
    RequestReader reader;
    bool isAnswered = false;
};

HttpServer::HttpServer(const WebHouse &house, const QHostAddress &address, std::unique_ptr<QTcpServer> sockets)
    : m_state(house.state)
    , m_site(house.site)
    , m_tunnels(house.tunnels)
    , m_listener(address, std::move(sockets))
{
    connect(&m_listener, &StreamListener::accepted, this, &HttpServer::welcome);
    m_listener.setGuard(
        [&state = house.state](const QHostAddress &peer) { return AccessList(state).letsIn(peer, Door::WebPages); });
}

void HttpServer::welcome(QTcpSocket *socket)
{
    const ReaderLimits limits {.head = m_state.profile.http.requestBuffer, .body = 64 * 1024};
    const auto visit = std::make_shared<Visit>(Visit {RequestReader(limits), false});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, visit] { read(socket, *visit); });
}

void HttpServer::read(QTcpSocket *socket, Visit &visit)
{
    const auto bytes = socket->readAll();
    if (visit.isAnswered)
        return;
    visit.reader.append(bytes);
    const auto wire = qobject_cast<QSslSocket *>(socket) ? Wire::Tls : Wire::Plain;
    if (const auto head = visit.reader.head(); head && m_tunnels.wants(*head, wire)) {
        visit.isAnswered = true;
        disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
        m_tunnels.take({*head, visit.reader.takeBehindHead(), socket, wire});
        return;
    }
    TextRequest request;
    const auto state = visit.reader.take(request);
    if (state == ReadState::NeedsMore)
        return;
    visit.isAnswered = true;
    if (wire == Wire::Plain)
        m_state.eavesdropper.hear(request);
    auto served = state == ReadState::Ready && request.version.startsWith("HTTP/1.") ? m_site.serve(request, wire)
        : state == ReadState::BodyTooLarge                                           ? unreadable(413, wire)
                                                                                     : unreadable(400, wire);
    served.log.at = QDateTime::currentDateTimeUtc();
    served.log.peer = socket->peerAddress().toString();
    if (!served.reply.later) {
        finish(socket, served);
        return;
    }
    const auto later = served.reply.later;
    whenDone(*later, this, [this, peer = QPointer(socket), served](const HttpReply &reply) mutable {
        served.reply = reply;
        served.log.status = reply.status;
        finish(peer, served);
    });
}

void HttpServer::finish(QTcpSocket *socket, ServedRequest served)
{
    distort(served.reply);
    if (socket)
        answer(socket, served);
    Q_EMIT requestServed(served.log);
}

void HttpServer::answer(QTcpSocket *socket, const ServedRequest &served)
{
    if (served.reply.isDropped) {
        socket->abort();
        return;
    }
    const auto bytes = renderReply(served.reply, m_state.profile.http, m_state.clock.httpDate());
    const auto delay = m_state.paced(std::chrono::milliseconds(m_state.faults.number(FaultKind::Delay, 0)))
        + std::chrono::milliseconds(served.reply.delay);
    if (delay.count() <= 0) {
        send(socket, bytes);
        return;
    }
    QTimer::singleShot(delay, socket, [socket, bytes] { send(socket, bytes); });
}

void HttpServer::distort(HttpReply &reply)
{
    if (reply.style != ReplyStyle::Cgi || reply.body.isEmpty())
        return;
    if (m_state.faults.takeOne(FaultKind::Truncate))
        reply.sentLength = reply.body.size() / 2;
    if (m_state.faults.has(FaultKind::WrongContentLength))
        reply.claimedLength =
            qMax(qsizetype(0), reply.body.size() + m_state.faults.number(FaultKind::WrongContentLength, 20));
}

} // namespace simulator
