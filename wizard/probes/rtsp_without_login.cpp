// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/http_probe.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

/// A camera names a handful of streams; whoever names more is not believed.
constexpr qsizetype mostPaths = 16;

/// Asks for the description of every advertised stream without a login (RFC 2326 §10.2), then once with the broken
/// Basic login that some firmware lets pass (CVE-2013-4985).
class RtspWithoutLogin final : public Probe
{
public:
    explicit RtspWithoutLogin(const Task &task)
        : Probe(model::ProbeKind::RtspWithoutLogin,
            QT_TRANSLATE_NOOP("guide", "Streams are refused to anybody without a login."), task)
        , m_port(portOf(u"rtsp"_s, target().rtspPort))
        , m_paths(target().rtspPaths)
    {
        m_paths.removeAll(QString());
        m_paths.removeDuplicates();
        // The factory names of old and of newer firmware (field notes, Network).
        if (m_paths.isEmpty())
            m_paths = {u"live.sdp"_s, u"live1s1.sdp"_s};
        m_paths = m_paths.first(qMin(m_paths.size(), mostPaths));
    }

    void start() override { describeNext(); }

private:
    void describeNext()
    {
        if (m_next < m_paths.size()) {
            describe(m_paths[m_next++], {}, [this](const Heard &heard) { judge(heard); });
        } else if (m_refused.isEmpty()) {
            conclude(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "The camera knows none of its streams by name."),
                m_evidence);
        } else if (wrongLogins().left > 0) {
            wrongLogins().spend();
            describe(m_refused, "Authorization: Basic a\r\n", [this](const Heard &heard) { judgeBrokenLogin(heard); });
        } else {
            concludeHolds();
        }
    }

    void describe(const QString &path, const QByteArray &login, Exchange::Handler handler)
    {
        // A name from the camera may hold anything; encoded, it cannot leave its place in the request.
        const QByteArray url = "rtsp://" + hostInUrl(target().address.host) + ':' + QByteArray::number(m_port) + '/'
            + QUrl::toPercentEncoding(path, "/?=&");
        const Ask ask {target().peer, m_port, Ask::Transport::Tcp, {}, Protocol::Rtsp,
            "DESCRIBE " + url + " RTSP/1.0\r\nCSeq: 1\r\nUser-Agent: Camlock\r\nAccept: application/sdp\r\n" + login
                + "\r\n",
            pace().requestTimeout};
        m_path = path;
        m_asked = "DESCRIBE " + url + (login.isEmpty() ? " without a login" : " with a broken Basic login");
        new Exchange(
            ask,
            [this, handler = std::move(handler)](const Heard &heard) {
                m_evidence = evidenceOf(m_asked, heard.bytes);
                handler(heard);
            },
            this);
    }

    void judge(const Heard &heard)
    {
        if (!heard.reply) {
            concludeUnanswered(heard.ending);
            return;
        }
        const auto status = heard.reply->status;
        if (isStream(*heard.reply)) {
            conclude(Verdict::Broken,
                Text(QT_TRANSLATE_NOOP("guide", "The stream %1 was described without a login."), {m_path}), m_evidence);
        } else if (status == 401 || status == 403) {
            if (m_refused.isEmpty())
                m_refused = m_path;
            describeNext();
        } else if (status == 404) {
            describeNext();
        } else {
            conclude(Verdict::NotSeen,
                Text(QT_TRANSLATE_NOOP("guide", "The answer for the stream %1 (RTSP %2) says neither yes nor no."),
                    {m_path, QString::number(status)}),
                m_evidence);
        }
    }

    void judgeBrokenLogin(const Heard &heard)
    {
        if (heard.reply && isStream(*heard.reply)) {
            wrongLogins().giveBack();
            conclude(Verdict::Broken,
                Text(
                    QT_TRANSLATE_NOOP("guide", "The stream %1 was described for a broken Basic login (CVE-2013-4985)."),
                    {m_path}),
                m_evidence);
            return;
        }
        // To hang up is a refusal as well; to stay silent may be a lost answer.
        if (heard.ending == Heard::Ending::Closed || (heard.reply && heard.reply->status >= 400))
            concludeHolds();
        else
            conclude(
                Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "A broken Basic login got no clear answer."), m_evidence);
    }

    static bool isStream(const TextReply &reply)
    {
        return reply.status == 200
            && (reply.value("content-type").toLower().startsWith("application/sdp")
                || reply.body.trimmed().startsWith("v=0"));
    }

    void concludeHolds()
    {
        conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "Refused without a login, on every stream."), m_evidence);
    }

    void concludeUnanswered(Heard::Ending ending)
    {
        if (ending == Heard::Ending::PortClosed && m_next == 1) {
            conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "The RTSP port is closed: nobody gets a stream there."),
                m_evidence);
        } else if (ending == Heard::Ending::Garbled) {
            conclude(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "The answer cannot be read."), m_evidence);
        } else {
            conclude(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "No answer came over RTSP."), m_evidence);
        }
    }

    quint16 m_port;
    QStringList m_paths;
    qsizetype m_next = 0;
    QString m_path; ///< asked about now
    QString m_refused; ///< the first that asked for a login
    QByteArray m_asked;
    QByteArray m_evidence; ///< of the latest answer
};

} // namespace

std::unique_ptr<Probe> rtspWithoutLogin(const Task &task)
{
    return std::make_unique<RtspWithoutLogin>(task);
}

} // namespace probes
