// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/change.h"
#include "model/finding.h"
#include "model/snapshot.h"

#include <QLatin1StringView>
#include <QList>

#include <utility>

/// The half of `snmp_off` for sites that keep SNMP: v3 alone, with SHA, own names and passwords (API doc §2.12).
namespace guide {

/// Security names for reading and writing, and for reading, where the site names none and the camera has the factory's.
inline constexpr std::pair<QLatin1StringView, QLatin1StringView> defaultSecurityNames {
    QLatin1StringView("sitemanager"), QLatin1StringView("sitereader")};

/// `Public` and `Private`, in whatever case: everybody tries them.
bool hasDefaultCommunities(const model::Snapshot &snapshot);

/// Weak while v1/v2c is on, v3 is off or soft; Unknown with `needs` where a password is missing that only a person has.
model::Finding judgeSnmpV3(const model::Snapshot &snapshot, const model::SectionAnswer &answer);

QList<model::Change> setSnmpV3(
    const model::Snapshot &snapshot, const model::SectionAnswer &answer, QLatin1StringView section);

} // namespace guide
