// SPDX-License-Identifier: Apache-2.0
#include "simulator/stream_sessions.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {
constexpr auto limitName = "ipfilter_maxconnection"_L1;
}

StreamSessions::StreamSessions(CameraState &state)
    : m_state(state)
{
    m_state.store.setComputed(u"status_onlinenum_rtsp"_s, [this] { return QString::number(m_present.size()); });
    connect(&m_state.store, &ParameterStore::assigned, this, [this](const QString &name) {
        if (name == limitName)
            Q_EMIT dismissed();
    });
}

bool StreamSessions::enter(const QObject *session, const QString &peer)
{
    if (m_present.contains(session))
        return true;
    if (m_present.size() >= limit())
        return false;
    m_present.insert(session, peer);
    m_state.logSystem(u"[RTSP SERVER]: Start one session, IP=%1"_s.arg(peer));
    return true;
}

void StreamSessions::leave(const QObject *session)
{
    if (const auto peer = m_present.take(session); !peer.isEmpty())
        m_state.logSystem(u"[RTSP SERVER]: Stop one session, IP=%1"_s.arg(peer));
}

qsizetype StreamSessions::limit() const
{
    constexpr qsizetype unlessTold = 10;
    if (m_state.faults.has(FaultKind::LieStreamLimit))
        return std::numeric_limits<qsizetype>::max();
    const auto capability = u"capability_protocol_maxconnection"_s;
    const auto limit = m_state.store.value(m_state.store.contains(limitName) ? QString(limitName) : capability).toInt();
    return limit > 0 ? limit : unlessTold;
}

} // namespace simulator
