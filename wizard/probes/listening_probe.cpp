// SPDX-License-Identifier: Apache-2.0
#include "probes/listening_probe.h"

#include "probes/web_door.h"

namespace probes {

ListeningProbe::ListeningProbe(model::ProbeKind kind, const model::Text &expected, const Task &task)
    : Probe(kind, expected, task)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &ListeningProbe::giveUp);
}

void ListeningProbe::start()
{
    if (const auto listening = listen(); !listening) {
        // The detail is the source of a text for people (openOwnPort).
        conclude(Verdict::NotFromHere, model::Text(listening.error().detail.toUtf8().constData()));
        return;
    }
    m_end.start(pace().arrival);
    const auto door = webDoor(target());
    new Exchange(
        {door, Protocol::Http, getRequest(door, "/"), pace().requestTimeout}, [](const Heard &) {}, this);
}

void ListeningProbe::concludeHeard(const model::Text &seen, const QByteArray &evidence)
{
    if (m_end.isActive())
        end(Verdict::Holds, seen, evidence);
}

void ListeningProbe::giveUp()
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(pace().arrival);
    end(whenSilent(), nothingCame(QString::number(seconds.count())), {});
}

void ListeningProbe::end(Verdict verdict, const model::Text &seen, const QByteArray &evidence)
{
    m_end.stop();
    stopListening();
    conclude(verdict, seen, evidence);
}

} // namespace probes
