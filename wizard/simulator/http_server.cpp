// SPDX-License-Identifier: Apache-2.0
#include "simulator/http_server.h"

#include "simulator/access_list.h"
#include "simulator/when_done.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace std::chrono_literals;
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

Wire wireOf(QTcpSocket *socket)
{
    return qobject_cast<QSslSocket *>(socket) ? Wire::Tls : Wire::Plain;
}

void send(QTcpSocket *socket, const QByteArray &bytes, qint64 unread)
{
    socket->write(bytes);
    if (unread <= 0) {
        socket->disconnectFromHost();
        return;
    }
    // Closing on somebody who is still sending takes the reply away from him (RFC 9112 9.6): for a while, go on
    // reading.
    constexpr auto patience = 2s;
    const auto left = std::make_shared<qint64>(unread);
    const auto drain = [socket, left] {
        *left -= socket->readAll().size();
        if (*left <= 0)
            socket->disconnectFromHost();
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, drain);
    QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
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

HttpServer::~HttpServer()
{
    // Sockets that are destroyed with the server still say goodbye.
    for (const auto &upload : std::as_const(m_uploads)) {
        if (upload)
            upload->disconnect(this);
    }
}

void HttpServer::cutUploads()
{
    for (const auto &upload : std::exchange(m_uploads, {})) {
        if (upload)
            upload->hangUp();
    }
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
    if (passOn(socket, visit))
        return;
    const auto wire = wireOf(socket);
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

bool HttpServer::passOn(QTcpSocket *socket, Visit &visit)
{
    const auto wire = wireOf(socket);
    const auto head = visit.reader.head();
    const auto isTunnel = head && m_tunnels.wants(*head, wire);
    if (!isTunnel && !(head && m_site.isUpload(*head)))
        return false;
    visit.isAnswered = true;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const auto rest = visit.reader.takeBehindHead();
    if (isTunnel)
        m_tunnels.take({*head, rest, socket, wire});
    else
        receive(*head, rest, socket);
    return true;
}

void HttpServer::receive(const TextRequest &head, const QByteArray &rest, QTcpSocket *socket)
{
    const auto wire = wireOf(socket);
    if (wire == Wire::Plain)
        m_state.eavesdropper.hear(head);
    auto begun = m_site.beginUpload(head, wire);
    begun.log.peer = socket->peerAddress().toString();
    if (begun.refusal) {
        ServedRequest refused {*begun.refusal, begun.log};
        refused.log.at = QDateTime::currentDateTimeUtc();
        refused.reply.unread = FirmwareUpload::sizeOf(head).value_or(0) - rest.size();
        finish(socket, refused);
        return;
    }
    auto *upload = new FirmwareUpload(m_state, head, socket);
    m_uploads.removeIf([](const QPointer<FirmwareUpload> &other) { return other.isNull(); });
    m_uploads.append(upload);
    connect(upload, &FirmwareUpload::ended, this, [this, begun, peer = QPointer(socket)](const UploadEnd &end) {
        auto served = end.isWhole ? m_site.endUpload(begun, end.firmware) : ServedRequest {{}, begun.log};
        served.reply.isDropped |= !end.isWhole;
        served.log.at = QDateTime::currentDateTimeUtc();
        finish(peer, served);
    });
    upload->start(rest);
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
    if (served.reply.isSilent)
        return;
    const auto bytes = renderReply(served.reply, m_state.profile.http, m_state.clock.httpDate());
    const auto delay = m_state.paced(std::chrono::milliseconds(m_state.faults.number(FaultKind::Delay, 0)))
        + std::chrono::milliseconds(served.reply.delay);
    if (delay.count() <= 0) {
        send(socket, bytes, served.reply.unread);
        return;
    }
    QTimer::singleShot(delay, socket, [socket, bytes, unread = served.reply.unread] { send(socket, bytes, unread); });
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
