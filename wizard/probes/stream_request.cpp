// SPDX-License-Identifier: Apache-2.0
#include "probes/stream_request.h"

#include "auth/basic.h"
#include "probes/challenges.h"
#include "probes/evidence.h"
#include "probes/rtsp_door.h"

#include <algorithm>
#include <utility>

namespace probes {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

using Ending = StreamAnswer::Ending;

bool isStale(const TextReply &reply)
{
    const auto digest = strongestDigest(challengesOf(reply));
    return digest && digest->isStale();
}

bool closesConnection(const TextReply &reply)
{
    return reply.value("connection").toLower() == "close";
}

Ending endingOf(RtspWire::Ending ending)
{
    switch (ending) {
    case RtspWire::Ending::PortClosed:
        return Ending::PortClosed;
    case RtspWire::Ending::NotOffered:
        return Ending::NotOffered;
    case RtspWire::Ending::OtherCertificate:
        return Ending::OtherCertificate;
    case RtspWire::Ending::Closed:
        break;
    }
    return Ending::NoAnswer;
}

} // namespace

StreamRequest::StreamRequest(StreamWish wish, Handler handler, QObject *parent)
    : QObject(parent)
    , m_wish(std::move(wish))
    , m_handler(std::move(handler))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Ending::NoAnswer); });
    QMetaObject::invokeMethod(this, &StreamRequest::open, Qt::QueuedConnection);
}

void StreamRequest::open()
{
    m_wire = m_wish.wire(this);
    connect(m_wire, &RtspWire::opened, this, &StreamRequest::send);
    connect(m_wire, &RtspWire::arrived, this, &StreamRequest::read);
    connect(m_wire, &RtspWire::ended, this, &StreamRequest::takeEnding);
    m_bytes.clear();
    m_isOver = false;
    m_deadline.start(m_wish.timeout);
    m_wire->open();
}

void StreamRequest::send()
{
    m_bytes.clear();
    m_deadline.start(m_wish.timeout);
    const QByteArray login = m_login.isEmpty() ? QByteArray() : "Authorization: " + m_login + "\r\n";
    m_wire->send(describeRequest(m_wish.url, ++m_sequence, login));
}

void StreamRequest::read(const QByteArray &bytes)
{
    m_bytes += bytes.left(mostBytes - m_bytes.size());
    const auto reply = parseReply(m_bytes, Protocol::Rtsp);
    if (reply && reply->isWhole(Protocol::Rtsp))
        judge(*reply);
    else if (m_bytes.size() >= mostBytes)
        end(Ending::NoAnswer);
}

void StreamRequest::takeEnding(RtspWire::Ending ending)
{
    m_isOver = true;
    const auto reply = parseReply(m_bytes, Protocol::Rtsp);
    if (reply && reply->headIsComplete)
        judge(*reply);
    else
        end(endingOf(ending));
}

void StreamRequest::judge(const TextReply &reply)
{
    const bool hasLogin = !m_login.isEmpty();
    if (reply.status == 401) {
        if (hasLogin && (m_hasRenewed || !isStale(reply))) {
            end(Ending::LoginRefused, reply.status);
            return;
        }
        m_hasRenewed = hasLogin;
        answer(reply);
        return;
    }
    if (hasLogin)
        m_wish.budget->giveBack(model::ProbeKind::VmsRehearsal);
    if (describesStream(reply))
        end(hasLogin ? Ending::Described : Ending::DescribedToAnybody, reply.status);
    else
        end(Ending::Replied, reply.status);
}

void StreamRequest::answer(const TextReply &challenge)
{
    const auto login = authorization(challenge);
    if (login.isEmpty()) {
        end(Ending::OtherScheme, challenge.status);
        return;
    }
    if (m_login.isEmpty())
        m_wish.budget->spend(model::ProbeKind::VmsRehearsal);
    m_login = login;
    if (!m_isOver && !closesConnection(challenge)) {
        send();
        return;
    }
    m_wire->disconnect(this);
    m_wire->deleteLater();
    open();
}

QByteArray StreamRequest::authorization(const TextReply &challenge) const
{
    const auto challenges = challengesOf(challenge);
    if (auto digest = strongestDigest(challenges))
        return digest->authorization({"DESCRIBE", m_wish.url}, m_wish.login);
    const bool isBasicAlone = m_wish.basic == StreamWish::Basic::WhereAlone && !challenges.isEmpty()
        && std::all_of(challenges.begin(), challenges.end(),
            [](const auth::Challenge &offered) { return offered.scheme == "basic"; });
    return isBasicAlone ? auth::basicAuthorization(m_wish.login).value_or(QByteArray()) : QByteArray();
}

void StreamRequest::end(Ending ending, int status)
{
    m_deadline.stop();
    m_wire->disconnect(this);
    deleteLater();
    const auto asked = "DESCRIBE " + m_wish.url + (m_login.isEmpty() ? "" : " with the recorder's account");
    // Last, for the handler may take this object's owner down.
    const auto handler = std::exchange(m_handler, nullptr);
    handler({ending, status, m_login.startsWith("Basic "), evidenceOf(asked, m_bytes)});
}

} // namespace probes
