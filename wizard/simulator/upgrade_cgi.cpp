// SPDX-License-Identifier: Apache-2.0
#include "simulator/upgrade_cgi.h"

#include "simulator/firmware_package.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

HttpReply UpgradeCgi::run(const std::optional<QString> &firmware)
{
    auto reply = textReply("ERROR: Upgrade fail!\n");
    reply.type = "text/html";
    if (!takes(firmware))
        return reply;
    const auto keeps = m_state.faults.has(FaultKind::UpgradeKeepsVersion);
    m_state.nextFirmware = keeps ? m_state.firmware() : *firmware;
    m_state.logSystem(u"[SYSTEM]: Upgrade"_s, Severity::Notice);
    m_state.flash();
    reply.body = "<html><body>The firmware is written. The camera restarts.</body></html>\n";
    reply.isSilent = m_state.faults.has(FaultKind::UpgradeSilence);
    return reply;
}

bool UpgradeCgi::takes(const std::optional<QString> &firmware) const
{
    const auto isWriting = m_state.nextFirmware.has_value();
    return firmware && !isWriting && !m_state.faults.has(FaultKind::UpgradeRefused)
        && FirmwarePackage::modelOf(*firmware) == FirmwarePackage::modelOf(m_state.firmware());
}

} // namespace simulator
