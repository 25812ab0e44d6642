// SPDX-License-Identifier: Apache-2.0
#include "probes/listening_probe.h"
#include "probes/own_port.h"
#include "probes/time_answerer.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

/// Answers in the place of the time server.
class TimeRequest final : public ListeningProbe
{
public:
    explicit TimeRequest(const Task &task)
        : ListeningProbe(model::ProbeKind::TimeRequest,
            QT_TRANSLATE_NOOP("guide", "The camera asks this computer for the time."), task)
    {
    }

private:
    model::Done listen() override
    {
        m_answerer = std::make_unique<TimeAnswerer>(target().peer);
        connect(m_answerer.get(), &TimeAnswerer::asked, this, &TimeRequest::take);
        return m_answerer->listen(anyLike(target().peer), target().timePort);
    }

    void stopListening() override { m_answerer.reset(); }

    /// It may ask in an hour.
    Verdict whenSilent() const override { return Verdict::NotFromHere; }

    Text nothingCame(const QString &seconds) const override
    {
        return {QT_TRANSLATE_NOOP("guide", "The camera did not ask within %1 s. Many cameras ask only once an hour."),
            {seconds}};
    }

    void take(const QDateTime &at)
    {
        const QByteArray where = "UDP " + QByteArray::number(m_answerer->port()) + " of this computer";
        concludeHeard(
            {QT_TRANSLATE_NOOP("guide", "The camera asked at %1."), {at.toLocalTime().toString(u"HH:mm:ss"_s)}},
            where + ": a request by SNTP");
    }

    std::unique_ptr<TimeAnswerer> m_answerer;
};

} // namespace

std::unique_ptr<Probe> timeRequest(const Task &task)
{
    return std::make_unique<TimeRequest>(task);
}

} // namespace probes
