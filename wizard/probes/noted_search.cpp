// SPDX-License-Identifier: Apache-2.0
#include "probes/noted_search.h"

#include "probes/evidence.h"

#include <utility>

namespace probes {

NotedSearch::NotedSearch(model::ProbeKind kind, About about, const Task &task)
    : DatagramProbe(kind, QT_TRANSLATE_NOOP("guide", "The guide does not ask for it; it is only told."), task)
    , m_about(std::move(about))
{
}

void NotedSearch::start()
{
    if (isOutOfReach(m_about.service))
        conclude(Verdict::NotFromHere, portUnknown());
    else
        DatagramProbe::start();
}

void NotedSearch::hear(const QNetworkDatagram &datagram)
{
    if (m_evidence.isEmpty() && isFromPeer(datagram) && isAnswer(datagram.data()))
        m_evidence = evidenceOf(m_about.asked, shown(datagram.data()));
}

void NotedSearch::endListening()
{
    if (!m_evidence.isEmpty())
        conclude(Verdict::Noted, m_about.answers, m_evidence);
    else if (!hasSentAll())
        concludeUnsent();
    else
        conclude(Verdict::Noted, m_about.silent, m_about.asked + ": no answer");
}

} // namespace probes
