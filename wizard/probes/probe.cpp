// SPDX-License-Identifier: Apache-2.0
#include "probes/probe.h"

#include "probes/evidence.h"

namespace probes {

Probe::Probe(model::ProbeKind kind, const model::Text &expected, const Task &task)
    : m_task(task)
{
    m_result.kind = kind;
    m_result.expected = expected;
}

quint16 Probe::portOf(const QString &service, quint16 usual) const
{
    return m_task.target.movedPorts.value(service, usual);
}

void Probe::conclude(Verdict verdict, const model::Text &seen, const QByteArray &evidence)
{
    m_result.verdict = verdict;
    m_result.seen = seen;
    m_result.evidence = evidence.left(longestEvidence);
    m_result.at = QDateTime::currentDateTime();
    Q_EMIT finished(m_result);
}

} // namespace probes
