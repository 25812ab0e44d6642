// SPDX-License-Identifier: Apache-2.0
//
// Where a practice camera is, and how it gets to another address.
#include "simulator/camera_parts.h"
#include "simulator/practice_camera.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

void PracticeCamera::live(const QHostAddress &address)
{
    m_address = address;
    const auto isV6 = m_address.protocol() == QAbstractSocket::IPv6Protocol;
    m_parts->state.host = isV6 ? u"[%1]"_s.arg(m_address.toString()) : m_address.toString();
}

QHostAddress PracticeCamera::address() const
{
    return m_address;
}

/**
 * `network_resetip` 0: the address that is written counts; 1: that of the DHCP server. A practice camera lives on
 * loopback; any other address it only remembers.
 */
void PracticeCamera::takeAddress()
{
    const QHostAddress fixed(value(u"network_ipaddress"_s));
    const auto isFixed = value(u"network_resetip"_s) == "0"_L1 && fixed.isLoopback();
    const auto wanted = isFixed ? fixed : m_leased;
    if (m_isDown) {
        m_parts->state.nextAddress = wanted;
        return;
    }
    if (wanted == m_address)
        return;
    m_parts->close();
    live(wanted);
    m_parts->moveTo(wanted);
    if (!m_parts->reopen())
        m_readdressing.start(1s); // another program took a port meanwhile
}

} // namespace simulator
