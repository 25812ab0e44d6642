// SPDX-License-Identifier: Apache-2.0
#include "probes/probe.h"

#include "probes/evidence.h"

using namespace Qt::Literals::StringLiterals;

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

bool Probe::isOutOfReach(const QString &service) const
{
    const auto &moved = m_task.target.movedPorts;
    return !moved.contains(service) && (moved.contains(u"http"_s) || moved.contains(u"https"_s));
}

model::Text Probe::portUnknown()
{
    return QT_TRANSLATE_NOOP("guide", "The camera is behind moved ports, and this one is not known.");
}

bool Probe::mayTryWrongLogin() const
{
    const bool isRepeated = m_task.target.mayLockOut && wasRefusedBefore();
    return m_task.wrongLogins->allows(kind()) && !isRepeated;
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
