// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/probe.h"
#include "probes/rtsp_door.h"
#include "probes/stream_request.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using Ending = StreamAnswer::Ending;

constexpr qsizetype longestName = 60;

/// Does what a recorder does with its account: asks for the first stream that the camera knows, over RTSP and then
/// inside HTTPS. A login that the camera refused is sent nowhere else, and never again.
class VmsRehearsal final : public Probe
{
public:
    explicit VmsRehearsal(const Task &task)
        : Probe(model::ProbeKind::VmsRehearsal,
            QT_TRANSLATE_NOOP("guide", "The recorder's account gets the camera's stream."), task)
        , m_paths(streamPaths(task.target))
    {
    }

    void start() override
    {
        if (!target().vms)
            conclude(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "There is no account of a recorder to try."));
        else if (wrongLogins().refusedRecorder == target().vms)
            concludeRefused();
        else
            askOverRtsp();
    }

private:
    void askOverRtsp()
    {
        const auto door = rtspDoor(target());
        const auto wire = [door](QObject *parent) { return new PlainWire(door, parent); };
        new StreamRequest(
            {wire, streamUrl(door, m_paths.first()), *target().vms, StreamWish::Basic::WhereAlone,
                pace().requestTimeout, loginBudget()},
            [this](const StreamAnswer &answer) { judgeRtsp(answer); }, this);
    }

    void askInsideHttps()
    {
        const Door door {target().peer, portOf(u"https"_s, target().httpsPort), Door::Transport::Tls,
            target().address.host, target().expectedCertificate};
        const auto wire = [door, path = encodedPath(m_paths.first())](
                              QObject *parent) { return new RtspTunnel(door, path, parent); };
        // Whoever shows any certificate may be anybody; Basic tells him the password, unless it went in clear text
        // anyway.
        const bool isKnown = m_wasBasic || !door.certificate.isEmpty();
        new StreamRequest(
            {wire, streamUrl(door, m_paths.first()), *target().vms,
                isKnown ? StreamWish::Basic::WhereAlone : StreamWish::Basic::Never, pace().requestTimeout,
                loginBudget()},
            [this](const StreamAnswer &answer) { judgeHttps(answer); }, this);
    }

    void judgeRtsp(const StreamAnswer &answer)
    {
        m_evidence = answer.evidence;
        m_overRtsp = answer.ending;
        m_wasBasic = answer.wasBasic;
        switch (answer.ending) {
        case Ending::Described:
        case Ending::DescribedToAnybody:
        case Ending::PortClosed:
            askInsideHttps();
            break;
        case Ending::LoginRefused:
            wrongLogins().refusedRecorder = target().vms;
            concludeRefused();
            break;
        case Ending::OtherScheme:
            conclude(Verdict::NotSeen,
                QT_TRANSLATE_NOOP("guide", "The camera asks for a login in a way that Camlock does not know."),
                m_evidence);
            break;
        case Ending::Replied:
            judgeStatus(answer.status);
            break;
        default:
            conclude(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "No answer came over RTSP."), m_evidence);
        }
    }

    void judgeStatus(int status)
    {
        const QStringList arguments {name(), QString::number(status)};
        if (status == 404 && m_paths.size() > 1) {
            m_paths.removeFirst();
            askOverRtsp();
        } else if (status == 404) {
            conclude(Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "The camera knows none of its streams by name."),
                m_evidence);
        } else if (status == 403) {
            conclude(Verdict::Broken,
                {QT_TRANSLATE_NOOP("guide", "The recorder's account may not see the stream %1 (RTSP %2)."), arguments},
                m_evidence);
        } else {
            conclude(Verdict::NotSeen,
                {QT_TRANSLATE_NOOP("guide", "The answer for the stream %1 (RTSP %2) says neither yes nor no."),
                    arguments},
                m_evidence);
        }
    }

    void judgeHttps(const StreamAnswer &answer)
    {
        const bool isDescribed = answer.ending == Ending::Described || answer.ending == Ending::DescribedToAnybody;
        const bool isRefused = answer.ending == Ending::LoginRefused;
        if (isDescribed || isRefused || answer.ending == Ending::OtherCertificate)
            m_evidence = answer.evidence;
        if (isRefused) {
            wrongLogins().refusedRecorder = target().vms;
            concludeRefused();
        } else if (answer.ending == Ending::OtherCertificate) {
            conclude(Verdict::Broken,
                QT_TRANSLATE_NOOP(
                    "guide", "HTTPS shows another certificate than expected. The login was not sent there."),
                m_evidence);
        } else if (m_overRtsp == Ending::PortClosed && !isDescribed) {
            conclude(Verdict::Broken,
                QT_TRANSLATE_NOOP("guide", "The recorder gets no stream: RTSP is closed, and HTTPS gives none."),
                m_evidence);
        } else {
            conclude(Verdict::Holds, {whatTheRecorderGets(isDescribed), {name()}}, m_evidence);
        }
    }

    const char *whatTheRecorderGets(bool alsoInsideHttps) const
    {
        if (m_overRtsp == Ending::PortClosed)
            return QT_TRANSLATE_NOOP(
                "guide", "The recorder's account gets the stream %1 inside HTTPS; RTSP is closed.");
        if (m_overRtsp == Ending::DescribedToAnybody)
            return QT_TRANSLATE_NOOP(
                "guide", "The recorder gets the stream %1, as anybody does: no login is asked for.");
        return alsoInsideHttps
            ? QT_TRANSLATE_NOOP("guide", "The recorder's account gets the stream %1, over RTSP and inside HTTPS.")
            : QT_TRANSLATE_NOOP("guide", "The recorder's account gets the stream %1 over RTSP. HTTPS gives none.");
    }

    void concludeRefused()
    {
        conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "The recorder's account is refused."), m_evidence);
    }

    QString name() const { return onOneLine(m_paths.first(), longestName); }

    QStringList m_paths; ///< the first is asked about now
    Ending m_overRtsp = Ending::NoAnswer;
    bool m_wasBasic = false; ///< over RTSP
    QByteArray m_evidence;
};

} // namespace

std::unique_ptr<Probe> vmsRehearsal(const Task &task)
{
    return std::make_unique<VmsRehearsal>(task);
}

} // namespace probes
