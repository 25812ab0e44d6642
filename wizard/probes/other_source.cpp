// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/probe.h"
#include "probes/rtsp_door.h"
#include "probes/web_door.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

/// Comes from an address that the access list does not name, to the web server and to RTSP. Silence counts only while
/// the camera still answers this computer's usual address.
class OtherSource final : public Probe
{
public:
    explicit OtherSource(const Task &task)
        : Probe(model::ProbeKind::OtherSource,
            QT_TRANSLATE_NOOP("guide", "An address that is not in the access list gets no answer."), task)
        , m_from {target().otherSource.toString()}
    {
    }

    void start() override
    {
        const auto &from = target().otherSource;
        if (from.isNull() || from.protocol() != target().peer.protocol())
            conclude(
                Verdict::NotFromHere, QT_TRANSLATE_NOOP("guide", "This computer has no second address to ask from."));
        else
            askForPage();
    }

private:
    using Next = void (OtherSource::*)();

    void askForPage()
    {
        auto door = webDoor(target());
        door.from = target().otherSource;
        ask({door, Protocol::Http, getRequest(door, "/"), pace().requestTimeout}, &OtherSource::askForStreams);
    }

    void askForStreams()
    {
        auto door = rtspDoor(target());
        door.from = target().otherSource;
        ask({door, Protocol::Rtsp, optionsRequest(door), pace().requestTimeout}, &OtherSource::askFromUsualAddress);
    }

    void ask(const Ask &question, Next next)
    {
        new Exchange(
            question,
            [this, protocol = question.protocol, next](const Heard &heard) {
                m_evidence = evidenceOf(
                    (protocol == Protocol::Http ? "GET / from " : "OPTIONS from ") + m_from.toLatin1(), heard.bytes);
                if (judge(heard, protocol))
                    (this->*next)();
            },
            this);
    }

    /// Ends the probe unless the door refused.
    bool judge(const Heard &heard, Protocol protocol)
    {
        if (heard.ending == Heard::Ending::NotAsked)
            conclude(Verdict::NotFromHere, {QT_TRANSLATE_NOOP("guide", "This computer cannot ask from %1."), {m_from}});
        else if (heard.ending == Heard::Ending::Garbled)
            conclude(Verdict::NotSeen, whyUnanswered(heard.ending), m_evidence);
        else if (heard.reply && heard.reply->status != 403)
            conclude(Verdict::Broken, whoAnswered(*heard.reply, protocol), m_evidence);
        else
            return true;
        return false;
    }

    Text whoAnswered(const TextReply &reply, Protocol protocol) const
    {
        const QStringList arguments {m_from, QString::number(reply.status)};
        return protocol == Protocol::Http
            ? Text(QT_TRANSLATE_NOOP("guide", "The web server answers %1 (HTTP %2)."), arguments)
            : Text(QT_TRANSLATE_NOOP("guide", "The camera answers %1 over RTSP (RTSP %2)."), arguments);
    }

    void askFromUsualAddress()
    {
        const auto door = webDoor(target());
        new Exchange(
            {door, Protocol::Http, getRequest(door, "/"), pace().requestTimeout},
            [this](const Heard &heard) {
                if (heard.reply && heard.reply->status != 403)
                    conclude(Verdict::Holds,
                        {QT_TRANSLATE_NOOP("guide", "Refused from %1, this computer's second address."), {m_from}},
                        m_evidence);
                else
                    conclude(Verdict::NotSeen,
                        QT_TRANSLATE_NOOP(
                            "guide", "The camera answers nobody just now, so its silence proves nothing."),
                        m_evidence);
            },
            this);
    }

    QString m_from;
    QByteArray m_evidence; ///< of the latest answer
};

} // namespace

std::unique_ptr<Probe> otherSource(const Task &task)
{
    return std::make_unique<OtherSource>(task);
}

} // namespace probes
