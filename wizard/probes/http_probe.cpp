// SPDX-License-Identifier: Apache-2.0
#include "probes/http_probe.h"

#include "probes/evidence.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

HttpProbe::HttpProbe(model::ProbeKind kind, const model::Text &expected, const Task &task)
    : Probe(kind, expected, task)
    , m_door(webDoor(task.target))
{
}

void HttpProbe::get(const QByteArray &path, const Handler &handler, const HopelessLogin &login)
{
    const QByteArray header =
        login.authorization.isEmpty() ? QByteArray() : "Authorization: " + login.authorization + "\r\n";
    const Ask ask {m_door, Protocol::Http, getRequest(m_door, path, header), pace().requestTimeout};
    new Exchange(
        ask,
        [=, this](const Heard &heard) {
            const QByteArray asked = "GET " + path + ' ' + login.words;
            if (!heard.reply)
                conclude(Verdict::NotSeen, whyUnanswered(heard.ending), evidenceOf(asked, heard.bytes));
            else if (follow(*heard.reply))
                get(path, handler, login);
            else
                handler({*heard.reply, evidenceOf(asked, heard.bytes)});
        },
        this);
}

/// False if there is nothing to follow.
bool HttpProbe::follow(const TextReply &reply)
{
    if (m_door.transport == Door::Transport::Tls)
        return false;
    const auto location = redirectToHttps(reply, target());
    if (!location)
        return false;
    m_door.transport = Door::Transport::Tls;
    m_door.port = portOf(u"https"_s, static_cast<quint16>(location->port(usualPort(Door::Transport::Tls))));
    return true;
}

void HttpProbe::concludeUnclear(const Reply &reply)
{
    conclude(Verdict::NotSeen,
        model::Text(QT_TRANSLATE_NOOP("guide", "The answer (HTTP %1) says neither yes nor no."),
            {QString::number(reply.status)}),
        reply.evidence);
}

} // namespace probes
