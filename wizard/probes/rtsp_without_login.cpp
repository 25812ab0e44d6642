// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/probe.h"
#include "probes/rtsp_door.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

/// Some firmware serves the streams here as well, to anybody (CVE-2025-66049).
constexpr quint16 secondPort = 8554;

/// Asks for the description of every advertised stream without a login (RFC 2326 §10.2), then once with the broken
/// Basic login that some firmware lets pass (CVE-2013-4985). What that gives holds only if nobody gets a stream at the
/// second port either.
class RtspWithoutLogin final : public Probe
{
public:
    explicit RtspWithoutLogin(const Task &task)
        : Probe(model::ProbeKind::RtspWithoutLogin,
            QT_TRANSLATE_NOOP("guide", "Streams are refused to anybody without a login."), task)
        , m_door(rtspDoor(task.target))
        , m_paths(streamPaths(task.target))
    {
    }

    void start() override { describeNext(); }

private:
    void describeNext()
    {
        if (m_next < m_paths.size()) {
            describe(m_paths[m_next++], {}, [this](const Heard &heard) { judge(heard); });
        } else if (m_refused.isEmpty()) {
            closeWith(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "The camera knows none of its streams by name."));
        } else if (mayTryWrongLogin()) {
            spendWrongLogin();
            describe(m_refused, "Authorization: Basic a\r\n", [this](const Heard &heard) { judgeBrokenLogin(heard); });
        } else {
            closeWithHolds();
        }
    }

    void describe(const QString &path, const QByteArray &login, Exchange::Handler handler)
    {
        const auto url = streamUrl(m_door, path);
        m_path = path;
        m_asked = "DESCRIBE " + url + (login.isEmpty() ? " without a login" : " with a broken Basic login");
        new Exchange(
            {m_door, Protocol::Rtsp, describeRequest(url, 1, login), pace().requestTimeout},
            [this, handler = std::move(handler)](const Heard &heard) {
                m_evidence = evidenceOf(m_asked, heard.bytes);
                handler(heard);
            },
            this);
    }

    void judge(const Heard &heard)
    {
        if (!heard.reply) {
            closeUnanswered(heard.ending);
            return;
        }
        const auto status = heard.reply->status;
        if (describesStream(*heard.reply)) {
            conclude(Verdict::Broken,
                Text(QT_TRANSLATE_NOOP("guide", "The stream %1 was described without a login."), {m_path}), m_evidence);
        } else if (status == 401 || status == 403) {
            if (m_refused.isEmpty())
                m_refused = m_path;
            describeNext();
        } else if (status == 404) {
            describeNext();
        } else {
            closeWith(Verdict::NotSeen,
                Text(QT_TRANSLATE_NOOP("guide", "The answer for the stream %1 (RTSP %2) says neither yes nor no."),
                    {m_path, QString::number(status)}));
        }
    }

    void judgeBrokenLogin(const Heard &heard)
    {
        if (heard.reply && describesStream(*heard.reply)) {
            giveWrongLoginBack();
            conclude(Verdict::Broken,
                Text(
                    QT_TRANSLATE_NOOP("guide", "The stream %1 was described for a broken Basic login (CVE-2013-4985)."),
                    {m_path}),
                m_evidence);
            return;
        }
        // To hang up is a refusal as well; to stay silent may be a lost answer.
        if (heard.ending == Heard::Ending::Closed || (heard.reply && heard.reply->status >= 400))
            closeWithHolds();
        else
            closeWith(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "A broken Basic login got no clear answer."));
    }

    void closeWithHolds()
    {
        closeWith(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "Refused without a login, on every stream."));
    }

    void closeUnanswered(Heard::Ending ending)
    {
        if (ending == Heard::Ending::PortClosed && m_next == 1) {
            closeWith(
                Verdict::Holds, QT_TRANSLATE_NOOP("guide", "The RTSP port is closed: nobody gets a stream there."));
        } else if (ending == Heard::Ending::Garbled) {
            closeWith(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "The answer cannot be read."));
        } else {
            closeWith(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "No answer came over RTSP."));
        }
    }

    /// The door is done with; what it showed stands unless the second port shows worse.
    void closeWith(Verdict verdict, const Text &seen)
    {
        m_closing = {verdict, seen, m_evidence};
        if (m_door.port == secondPort || target().movedPorts.contains(u"rtsp"_s)) {
            concludeClosing();
            return;
        }
        m_door.port = secondPort;
        m_next = 0;
        describeAtSecondPort();
    }

    void describeAtSecondPort()
    {
        if (m_next == m_paths.size()) {
            concludeClosing();
            return;
        }
        describe(m_paths[m_next++], {}, [this](const Heard &heard) {
            if (!heard.reply)
                concludeClosing();
            else if (!describesStream(*heard.reply))
                describeAtSecondPort();
            else
                conclude(Verdict::Broken,
                    Text(QT_TRANSLATE_NOOP(
                             "guide", "The stream %1 was described without a login on port %2 (CVE-2025-66049)."),
                        {m_path, QString::number(secondPort)}),
                    m_evidence);
        });
    }

    void concludeClosing() { conclude(m_closing.verdict, m_closing.seen, m_closing.evidence); }

    struct Closing
    {
        Verdict verdict = Verdict::NotSeen;
        Text seen;
        QByteArray evidence;
    };

    Door m_door;
    QStringList m_paths;
    qsizetype m_next = 0;
    QString m_path; ///< asked about now
    QString m_refused; ///< the first that asked for a login
    QByteArray m_asked;
    QByteArray m_evidence; ///< of the latest answer
    Closing m_closing; ///< of the usual port
};

} // namespace

std::unique_ptr<Probe> rtspWithoutLogin(const Task &task)
{
    return std::make_unique<RtspWithoutLogin>(task);
}

} // namespace probes
