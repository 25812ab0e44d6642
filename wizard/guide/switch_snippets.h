// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace guide {

enum class SwitchFamily {
    CiscoIos,
    ArubaOsSwitch, ///< HPE ProCurve and Aruba 2530 to 5400R
    ArubaOsCx, ///< Aruba CX 6000 and later
    Generic, ///< words for whoever knows the switch
};

QString nameOf(SwitchFamily family); ///< `ciscoIos`, `arubaOsSwitch`, `arubaOsCx`, `generic`
std::optional<SwitchFamily> switchFamilyNamed(QStringView name);

/// What a switch has to be told so that a port takes this camera alone and the log goes to a server.
struct SwitchPort
{
    SwitchFamily family = SwitchFamily::Generic;
    QString mac; ///< in any of the usual forms
    QString port; ///< as the switch calls it
    QString vlan; ///< 1 to 4094; blank: the VLAN is left as it is
    QString logServer; ///< address or name; blank: nothing is said of a log
};

/// Lines to paste into the switch's configuration, each ended. The error is a sentence: a port's name may hold letters,
/// digits, `/ . - :` and blanks alone, so that a snippet holds the commands that stand here and no others.
tl::expected<QString, model::Text> snippetFor(const SwitchPort &port);

/// The answers of `switch_guarded`; port and VLAN that are not said there are those of `ip_plan_recorded`.
SwitchPort switchPortIn(const model::Snapshot &camera, const model::Answers &answers);

} // namespace guide
