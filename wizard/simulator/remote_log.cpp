// SPDX-License-Identifier: Apache-2.0
#include "simulator/remote_log.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

RemoteLog::RemoteLog(CameraState &state, const QHostAddress &address)
    : m_state(state)
    , m_address(address)
{
    moveTo(address);
    connect(&m_state.systemLog, &SystemLog::added, this, &RemoteLog::send);
    // Switch, address and port may be written in one request, in any order: the line waits until all are.
    m_announcement.setSingleShot(true);
    connect(&m_announcement, &QTimer::timeout, this, &RemoteLog::announce);
    connect(&m_state.store, &ParameterStore::assigned, this, [this](const QString &name) {
        if (name == "syslog_enableremotelog"_L1 || name == "syslog_serverip"_L1 || name == "syslog_serverport"_L1)
            m_announcement.start(0);
    });
}

void RemoteLog::moveTo(const QHostAddress &address)
{
    m_address = address;
    m_socket.close();
    m_socket.bind(m_address, 0);
}

bool RemoteLog::isOn() const
{
    return m_state.store.isOn(u"syslog_enableremotelog"_s) && !m_state.store.value(u"syslog_serverip"_s).isEmpty();
}

void RemoteLog::send(const LogLine &line)
{
    // RFC 3164 4.1: the whole packet has at most 1024 bytes. Facility 3: system daemons.
    constexpr qsizetype longestPacket = 1024;
    constexpr int facility = 3;
    const auto severity = int(line.severity);
    const auto isWanted =
        !m_state.store.contains(u"syslog_level"_s) || severity <= m_state.store.value(u"syslog_level"_s).toInt();
    if (!isOn() || !isWanted || m_state.faults.has(FaultKind::SilentLog))
        return;
    const auto packet =
        u"<%1>%2 %3 %4"_s.arg(QString::number(facility * 8 + severity), line.stamp(), m_address.toString(), line.text);
    m_socket.writeDatagram(packet.toUtf8().left(longestPacket), QHostAddress(m_state.store.value(u"syslog_serverip"_s)),
        quint16(m_state.store.value(u"syslog_serverport"_s).toUInt()));
}

void RemoteLog::announce()
{
    if (!isOn())
        return;
    m_state.logSystem(u"[SYSLOG]: Remote log to %1:%2 started"_s.arg(
        m_state.store.value(u"syslog_serverip"_s), m_state.store.value(u"syslog_serverport"_s)));
}

} // namespace simulator
