// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/probe.h"
#include "probes/web_door.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

/// Asks over plain HTTP what an administrator and what a viewer would ask. Neither may get more than the way to HTTPS:
/// a login that is asked for there would be sent for everybody to read.
class HttpClosed final : public Probe
{
public:
    explicit HttpClosed(const Task &task)
        : Probe(model::ProbeKind::HttpClosed,
            QT_TRANSLATE_NOOP("guide", "Plain HTTP is closed, or only leads to HTTPS."), task)
        , m_door {target().peer, portOf(u"http"_s, target().httpPort), Door::Transport::Tcp, target().address.host}
    {
    }

    void start() override { askNext(); }

private:
    void askNext()
    {
        if (m_unasked.isEmpty()) {
            conclude(m_verdict, m_seen, m_evidence);
            return;
        }
        const auto path = m_unasked.takeFirst();
        new Exchange(
            {m_door, Protocol::Http, getRequest(m_door, path), pace().requestTimeout},
            [this, path](const Heard &heard) {
                judge(heard, evidenceOf("GET " + path + " over plain HTTP, without a login", heard.bytes));
            },
            this);
    }

    void judge(const Heard &heard, const QByteArray &evidence)
    {
        if (heard.ending == Heard::Ending::PortClosed) {
            // If it was open a moment ago, the camera is just starting or stopping it.
            conclude(m_evidence.isEmpty() ? Verdict::Holds : Verdict::NotSeen, whyUnanswered(heard.ending), evidence);
        } else if (!heard.reply) {
            conclude(Verdict::NotSeen, whyUnanswered(heard.ending), evidence);
        } else if (const auto seen = offence(*heard.reply); !seen.isEmpty()) {
            conclude(Verdict::Broken, seen, evidence);
        } else {
            if (!redirectToHttps(*heard.reply, target()))
                leaveOpen(heard.reply->status, evidence);
            else if (m_verdict == Verdict::Holds)
                m_evidence = evidence;
            askNext();
        }
    }

    /// What is wrong with a reply; empty where nothing is, or where nobody knows.
    Text offence(const TextReply &reply) const
    {
        if (reply.status < 300 || reply.status == 401)
            return {QT_TRANSLATE_NOOP("guide", "The camera answers over plain HTTP (HTTP %1)."),
                {QString::number(reply.status)}};
        if (isPlainRedirect(reply))
            return QT_TRANSLATE_NOOP("guide", "The camera leads to another page over plain HTTP.");
        return {};
    }

    void leaveOpen(int status, const QByteArray &evidence)
    {
        m_verdict = Verdict::NotSeen;
        m_seen = {
            QT_TRANSLATE_NOOP("guide", "The answer (HTTP %1) says neither yes nor no."), {QString::number(status)}};
        m_evidence = evidence;
    }

    static bool isPlainRedirect(const TextReply &reply)
    {
        const auto location = QUrl::fromEncoded(reply.value("location"));
        return reply.status < 400 && !location.isEmpty() && location.scheme() != "https"_L1;
    }

    Door m_door;
    QList<QByteArray> m_unasked {adminQuestion, pictureQuestion};
    Verdict m_verdict = Verdict::Holds; ///< unless an answer shows otherwise
    Text m_seen = QT_TRANSLATE_NOOP("guide", "Plain HTTP only leads to HTTPS.");
    QByteArray m_evidence; ///< of the answer that counts
};

} // namespace

std::unique_ptr<Probe> httpClosed(const Task &task)
{
    return std::make_unique<HttpClosed>(task);
}

} // namespace probes
