// SPDX-License-Identifier: Apache-2.0
#include "model/pace.h"

namespace model {

Pace Pace::scaled(double factor) const
{
    const auto times = [factor](Milliseconds wait) {
        return Milliseconds(static_cast<Milliseconds::rep>(static_cast<double>(wait.count()) * factor));
    };
    Pace pace = *this;
    pace.betweenWrites = times(betweenWrites);
    pace.settle = times(settle);
    pace.pollInterval = times(pollInterval);
    pace.patience = times(patience);
    pace.clockGap = times(clockGap);
    pace.comeback = times(comeback);
    pace.reboot = times(reboot);
    pace.upgradeReply = times(upgradeReply);
    pace.upgradeReturn = times(upgradeReturn);
    pace.upgradeStart = times(upgradeStart);
    pace.certificate = times(certificate);
    pace.arrival = times(arrival);
    pace.beforeVerify = times(beforeVerify);
    pace.listen = times(listen);
    return pace;
}

} // namespace model
