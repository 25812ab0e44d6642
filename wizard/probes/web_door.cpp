// SPDX-License-Identifier: Apache-2.0
#include "probes/web_door.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

Door webDoor(const Target &target)
{
    const bool isTls = target.address.scheme == model::Address::Scheme::Https;
    const auto transport = isTls ? Door::Transport::Tls : Door::Transport::Tcp;
    const auto port =
        target.movedPorts.value(isTls ? u"https"_s : u"http"_s, target.address.port.value_or(usualPort(transport)));
    return {target.peer, port, transport, target.address.host};
}

QByteArray hostInUrl(const QString &host)
{
    if (host.contains(u':'))
        return '[' + host.section(u'%', 0, 0).toLatin1() + ']';
    return QUrl::toAce(host);
}

QByteArray getRequest(const Door &door, const QByteArray &path, const QByteArray &headers)
{
    QByteArray text = "GET " + path + " HTTP/1.1\r\nHost: " + hostInUrl(door.serverName);
    if (door.port != usualPort(door.transport))
        text += ':' + QByteArray::number(door.port);
    return text + "\r\nUser-Agent: Camlock\r\nConnection: close\r\n" + headers + "\r\n";
}

std::optional<QUrl> redirectToHttps(const TextReply &reply, const Target &target)
{
    if (reply.status < 301 || reply.status > 308)
        return std::nullopt;
    const auto location = QUrl::fromEncoded(reply.value("location"));
    const auto host = location.host(QUrl::FullyEncoded);
    const bool isSameHost = host == QString::fromLatin1(hostInUrl(target.address.host)).remove(u'[').remove(u']')
        || QHostAddress(host).isEqual(target.peer);
    if (location.scheme() != "https"_L1 || !isSameHost)
        return std::nullopt;
    return location;
}

model::Text whyUnanswered(Heard::Ending ending)
{
    switch (ending) {
    case Heard::Ending::PortClosed:
        return QT_TRANSLATE_NOOP("guide", "The port of the web server is closed.");
    case Heard::Ending::NoConnection:
    case Heard::Ending::NoTls:
        return QT_TRANSLATE_NOOP("guide", "The web server could not be reached.");
    case Heard::Ending::Closed:
        return QT_TRANSLATE_NOOP("guide", "The camera closed the connection without an answer.");
    case Heard::Ending::Silent:
        return QT_TRANSLATE_NOOP("guide", "No answer came in time.");
    case Heard::Ending::NotAsked:
        return QT_TRANSLATE_NOOP("guide", "This computer could not ask over the network.");
    case Heard::Ending::Replied:
    case Heard::Ending::Garbled:
        break;
    }
    return QT_TRANSLATE_NOOP("guide", "The answer cannot be read.");
}

bool tellsSettings(const TextReply &reply)
{
    if (reply.status != 200)
        return false;
    for (const auto &line : reply.body.split('\n')) {
        const auto equals = line.indexOf('=');
        const auto name = line.left(equals).trimmed();
        // The oldest cameras write `system.hostname`.
        const bool isAsked = equals > 0 && (name.startsWith("system_") || name.startsWith("system."));
        if (isAsked && !line.mid(equals + 1).contains("ERR_INVALID"))
            return true;
    }
    return false;
}

} // namespace probes
