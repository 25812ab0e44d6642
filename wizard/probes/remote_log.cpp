// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/listening_probe.h"
#include "probes/log_receiver.h"
#include "probes/own_port.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

/// Receives in the place of the log server. One line is proof enough.
class RemoteLog final : public ListeningProbe
{
public:
    explicit RemoteLog(const Task &task)
        : ListeningProbe(model::ProbeKind::RemoteLog,
            QT_TRANSLATE_NOOP("guide", "A line of the camera's log arrives on this computer."), task)
    {
    }

private:
    model::Done listen() override
    {
        m_receiver = std::make_unique<LogReceiver>(target().peer);
        connect(m_receiver.get(), &LogReceiver::arrived, this, &RemoteLog::take);
        return m_receiver->listen(anyLike(target().peer), target().logPort);
    }

    void stopListening() override { m_receiver.reset(); }

    Text nothingCame(const QString &seconds) const override
    {
        return {QT_TRANSLATE_NOOP("guide", "No line arrived within %1 s."), {seconds}};
    }

    void take(const LogReceiver::Line &line)
    {
        const auto text = masked(line.text.toUtf8());
        const QByteArray where = "UDP " + QByteArray::number(m_receiver->port()) + " of this computer";
        concludeHeard({QT_TRANSLATE_NOOP("guide", "Arrived at %1: %2"),
                          {line.at.toString(u"HH:mm:ss"_s), QString::fromUtf8(text)}},
            evidenceOf(where, text));
    }

    std::unique_ptr<LogReceiver> m_receiver;
};

} // namespace

std::unique_ptr<Probe> remoteLog(const Task &task)
{
    return std::make_unique<RemoteLog>(task);
}

} // namespace probes
