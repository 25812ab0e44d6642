// SPDX-License-Identifier: Apache-2.0
#include "probes/http_probe.h"

#include "probes/evidence.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Address;
using model::Text;

constexpr quint16 usualPort(Ask::Transport transport)
{
    return transport == Ask::Transport::Tls ? 443 : 80;
}

Text whyUnseen(Heard::Ending ending)
{
    switch (ending) {
    case Heard::Ending::PortClosed:
        return QT_TRANSLATE_NOOP("guide", "The port of the web server is closed.");
    case Heard::Ending::NoConnection:
        return QT_TRANSLATE_NOOP("guide", "The web server could not be reached.");
    case Heard::Ending::Closed:
        return QT_TRANSLATE_NOOP("guide", "The camera closed the connection without an answer.");
    case Heard::Ending::Silent:
        return QT_TRANSLATE_NOOP("guide", "No answer came in time.");
    case Heard::Ending::Replied:
    case Heard::Ending::Garbled:
        break;
    }
    return QT_TRANSLATE_NOOP("guide", "The answer cannot be read.");
}

} // namespace

HttpProbe::HttpProbe(model::ProbeKind kind, const Text &expected, const Task &task)
    : Probe(kind, expected, task)
{
    const bool isTls = target().address.scheme == Address::Scheme::Https;
    m_transport = isTls ? Ask::Transport::Tls : Ask::Transport::Tcp;
    m_port = portOf(isTls ? u"https"_s : u"http"_s, target().address.port.value_or(usualPort(m_transport)));
}

void HttpProbe::get(const QByteArray &path, Handler handler, const QByteArray &madeUpLogin)
{
    const Ask ask {target().peer, m_port, m_transport, target().address.host, Protocol::Http,
        request(path, madeUpLogin), pace().requestTimeout};
    new Exchange(
        ask,
        [=, this](const Heard &heard) {
            const QByteArray asked =
                "GET " + path + (madeUpLogin.isEmpty() ? " without a login" : " with a made-up Basic login");
            if (!heard.reply) {
                concludeUnseen(heard, asked);
                return;
            }
            if (const auto port = redirectedPort(*heard.reply); port != 0) {
                m_transport = Ask::Transport::Tls;
                m_port = port;
                get(path, handler, madeUpLogin);
                return;
            }
            handler({*heard.reply, evidenceOf(asked, heard.bytes)});
        },
        this);
}

void HttpProbe::concludeUnclear(const Reply &reply)
{
    conclude(Verdict::NotSeen,
        Text(QT_TRANSLATE_NOOP("guide", "The answer (HTTP %1) says neither yes nor no."),
            {QString::number(reply.status)}),
        reply.evidence);
}

QByteArray HttpProbe::request(const QByteArray &path, const QByteArray &madeUpLogin) const
{
    QByteArray text = "GET " + path + " HTTP/1.1\r\nHost: " + hostInUrl(target().address.host);
    if (m_port != usualPort(m_transport))
        text += ':' + QByteArray::number(m_port);
    text += "\r\nUser-Agent: Camlock\r\nConnection: close\r\n";
    if (!madeUpLogin.isEmpty())
        text += "Authorization: Basic " + madeUpLogin.toBase64() + "\r\n";
    return text + "\r\n";
}

quint16 HttpProbe::redirectedPort(const TextReply &reply) const
{
    if (m_transport == Ask::Transport::Tls || reply.status < 301 || reply.status > 308)
        return 0;
    const auto location = QUrl::fromEncoded(reply.value("location"));
    const auto host = location.host(QUrl::FullyEncoded);
    const bool isSameHost = host == QString::fromLatin1(hostInUrl(target().address.host)).remove(u'[').remove(u']')
        || QHostAddress(host).isEqual(target().peer);
    if (location.scheme() != "https"_L1 || !isSameHost)
        return 0;
    return portOf(u"https"_s, static_cast<quint16>(location.port(usualPort(Ask::Transport::Tls))));
}

void HttpProbe::concludeUnseen(const Heard &heard, const QByteArray &asked)
{
    conclude(Verdict::NotSeen, whyUnseen(heard.ending), evidenceOf(asked, heard.bytes));
}

QByteArray hostInUrl(const QString &host)
{
    if (host.contains(u':'))
        return '[' + host.section(u'%', 0, 0).toLatin1() + ']';
    return QUrl::toAce(host);
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
