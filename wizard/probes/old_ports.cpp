// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/probe.h"
#include "probes/rtsp_door.h"
#include "probes/web_door.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

/// A camera has four ports to move; whoever names many more wants to keep us busy.
constexpr qsizetype mostPorts = 16;

/// Asks at each port that the camera left, by HTTP, by RTSP and by HTTPS (in this order, for an RTSP
/// server may wait long for the end of a greeting by TLS). Silence counts only while the camera answers
/// where it is now.
class OldPorts final : public Probe
{
public:
    explicit OldPorts(const Task &task)
        : Probe(model::ProbeKind::OldPorts,
            QT_TRANSLATE_NOOP("guide", "Nothing answers on the ports that the camera had before."), task)
    {
        // Two services may have swapped their ports.
        const QList<quint16> used {portOf(u"http"_s, target().httpPort), portOf(u"https"_s, target().httpsPort),
            portOf(u"rtsp"_s, target().rtspPort)};
        for (const auto port : target().oldPorts.first(qMin(target().oldPorts.size(), mostPorts))) {
            if (!used.contains(port) && port != 0 && !m_ports.contains(port))
                m_ports.append(port);
        }
    }

    void start() override
    {
        if (m_ports.isEmpty())
            conclude(Verdict::NotFromHere,
                QT_TRANSLATE_NOOP("guide", "No port was given up in this run, so none was asked."));
        else
            askNextPort();
    }

private:
    void askNextPort()
    {
        if (++m_at == m_ports.size()) {
            m_isSilent ? askWhereItIs() : concludeHolds();
            return;
        }
        const auto door = doorTo(Door::Transport::Tcp);
        ask({door, Protocol::Http, getRequest(door, "/"), pace().requestTimeout}, [this](const Heard &heard) {
            if (heard.ending == Heard::Ending::NoConnection)
                m_isSilent = true;
            if (heard.ending == Heard::Ending::NoConnection || heard.ending == Heard::Ending::PortClosed)
                askNextPort();
            else if (heard.reply)
                concludeAnswered(u"HTTP"_s);
            else if (parseReply(heard.bytes, Protocol::Rtsp))
                concludeAnswered(u"RTSP"_s);
            else
                askByRtsp();
        });
    }

    void askByRtsp()
    {
        const auto door = doorTo(Door::Transport::Tcp);
        ask({door, Protocol::Rtsp, optionsRequest(door), pace().requestTimeout},
            [this](const Heard &heard) { heard.reply ? concludeAnswered(u"RTSP"_s) : askByTls(); });
    }

    void askByTls()
    {
        const auto door = doorTo(Door::Transport::Tls);
        ask({door, Protocol::Http, getRequest(door, "/"), pace().requestTimeout}, [this](const Heard &heard) {
            const bool hasTls = heard.reply || !heard.certificate.isNull();
            if (hasTls)
                concludeAnswered(u"HTTPS"_s);
            else
                conclude(Verdict::NotSeen,
                    {QT_TRANSLATE_NOOP("guide", "Port %1 is open, but does not say what for."),
                        {QString::number(m_ports[m_at])}},
                    m_evidence);
        });
    }

    void askWhereItIs()
    {
        const auto door = webDoor(target());
        new Exchange(
            {door, Protocol::Http, getRequest(door, "/"), pace().requestTimeout},
            [this](const Heard &heard) {
                if (heard.reply)
                    concludeHolds();
                else
                    conclude(Verdict::NotSeen,
                        QT_TRANSLATE_NOOP(
                            "guide", "The camera answers nobody just now, so its silence proves nothing."),
                        m_evidence);
            },
            this);
    }

    Door doorTo(Door::Transport transport) const
    {
        return {target().peer, m_ports[m_at], transport, target().address.host};
    }

    void ask(const Ask &question, Exchange::Handler handler)
    {
        new Exchange(
            question,
            [this, handler = std::move(handler)](const Heard &heard) {
                m_evidence = evidenceOf("Port " + QByteArray::number(m_ports[m_at]), heard.bytes);
                handler(heard);
            },
            this);
    }

    void concludeAnswered(const QString &protocol)
    {
        conclude(Verdict::Broken,
            {QT_TRANSLATE_NOOP("guide", "Port %1 still answers (%2)."), {QString::number(m_ports[m_at]), protocol}},
            m_evidence);
    }

    void concludeHolds()
    {
        QStringList numbers;
        for (const auto port : m_ports)
            numbers.append(QString::number(port));
        const auto list = numbers.join(u", "_s);
        conclude(Verdict::Holds, {QT_TRANSLATE_NOOP("guide", "Nothing answers on %1."), {list}},
            "Ports " + list.toLatin1() + ": no answer");
    }

    QList<quint16> m_ports;
    qsizetype m_at = -1;
    bool m_isSilent = false; ///< a port gave no sign at all
    QByteArray m_evidence; ///< of the latest answer
};

} // namespace

std::unique_ptr<Probe> oldPorts(const Task &task)
{
    return std::make_unique<OldPorts>(task);
}

} // namespace probes
