// SPDX-License-Identifier: Apache-2.0
#include "probes/rtsp_wire.h"

#include "probes/text_reply.h"
#include "probes/web_door.h"

#include <QRandomGenerator>

namespace probes {

namespace {

constexpr qint64 mostAtOnce = 64 * 1024;
constexpr qsizetype longestHead = 8 * 1024;
constexpr char tunnelled[] = "application/x-rtsp-tunnelled";

} // namespace

RtspWire::Ending RtspWire::endingOf(Connection::Ending ending)
{
    switch (ending) {
    case Connection::Ending::PortClosed:
        return Ending::PortClosed;
    case Connection::Ending::OtherCertificate:
        return Ending::OtherCertificate;
    case Connection::Ending::NoTls:
        return Ending::NotOffered;
    case Connection::Ending::NoConnection:
    case Connection::Ending::NoSuchSource:
    case Connection::Ending::Closed:
        break;
    }
    return Ending::Closed;
}

PlainWire::PlainWire(const Door &door, QObject *parent)
    : RtspWire(parent)
    , m_connection(door, this)
{
    connect(&m_connection, &Connection::opened, this, &RtspWire::opened);
    connect(&m_connection, &Connection::arrived, this, &PlainWire::take);
    connect(&m_connection, &Connection::ended, this, [this](Connection::Ending ending) {
        take();
        Q_EMIT ended(endingOf(ending));
    });
}

void PlainWire::take()
{
    const auto bytes = m_connection.read(mostAtOnce);
    if (!bytes.isEmpty())
        Q_EMIT arrived(bytes);
}

RtspTunnel::RtspTunnel(const Door &door, const QByteArray &path, QObject *parent)
    : RtspWire(parent)
    , m_host(hostInUrl(door.serverName) + ':' + QByteArray::number(door.port))
    , m_path(path)
    , m_cookie(QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0'))
    , m_down(door, this)
    , m_up(door, this)
{
    connect(
        &m_down, &Connection::opened, this, [this] { m_down.send(head("GET") + "Accept: " + tunnelled + "\r\n\r\n"); });
    connect(&m_down, &Connection::arrived, this, &RtspTunnel::takeFromGet);
    connect(&m_up, &Connection::opened, this, [this] {
        // The length is a form: the body goes on as long as there is something to say.
        m_up.send(head("POST") + "Content-Type: " + tunnelled
            + "\r\nContent-Length: 32767\r\nExpires: Sun, 9 Jan 1972 00:00:00 GMT\r\n\r\n");
        Q_EMIT opened();
    });
    connect(&m_up, &Connection::arrived, this, &RtspTunnel::takeFromPost);
    for (auto *connection : {&m_down, &m_up})
        connect(connection, &Connection::ended, this, &RtspTunnel::takeEnding);
}

QByteArray RtspTunnel::head(const QByteArray &method) const
{
    return method + ' ' + m_path + " HTTP/1.0\r\nHost: " + m_host + "\r\nUser-Agent: Camlock\r\nx-sessioncookie: "
        + m_cookie + "\r\nPragma: no-cache\r\nCache-Control: no-cache\r\n";
}

void RtspTunnel::takeFromGet()
{
    const auto bytes = m_down.read(mostAtOnce);
    if (m_isJoined) {
        Q_EMIT arrived(bytes);
        return;
    }
    m_head += bytes;
    const auto reply = parseReply(m_head, Protocol::Http);
    if (!reply || !reply->headIsComplete) {
        if (m_head.size() > longestHead)
            end(Ending::NotOffered);
        return;
    }
    if (reply->status != 200 || !reply->value("content-type").toLower().startsWith(tunnelled)) {
        end(Ending::NotOffered);
        return;
    }
    m_isJoined = true;
    m_up.open();
    if (!reply->body.isEmpty())
        Q_EMIT arrived(reply->body);
}

void RtspTunnel::takeFromPost()
{
    // A POST without an end has no answer, unless the camera does not take it.
    const auto reply = parseReply(m_up.read(mostAtOnce), Protocol::Http);
    if (reply && reply->status != 200)
        end(Ending::NotOffered);
}

void RtspTunnel::takeEnding(Connection::Ending ending)
{
    if (ending == Connection::Ending::Closed)
        end(m_isJoined ? Ending::Closed : Ending::NotOffered);
    else
        end(endingOf(ending));
}

void RtspTunnel::end(Ending ending)
{
    m_down.drop();
    m_up.drop();
    disconnect(&m_down, nullptr, this, nullptr);
    disconnect(&m_up, nullptr, this, nullptr);
    Q_EMIT ended(ending);
}

} // namespace probes
