// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QList>
#include <QString>

#include <optional>

namespace guide {

/// What a camera must know of a time zone.
struct ZoneRules
{
    int standardOffsetSeconds = 0; ///< east of UTC, outside daylight saving
    bool daylightSaving = false; ///< the clocks change within a year

    bool operator==(const ZoneRules &) const = default;
};

/// Of an IANA name such as `Europe/Berlin`, for the year that begins when the snapshot was taken; absent when there is
/// no such zone. Zones that changed their clocks only long ago have no daylight saving here.
std::optional<ZoneRules> zoneRules(const QString &ianaName, const model::Snapshot &snapshot);

/// `system_timezoneindex`: 40 units an hour, the last digit only tells zones of one offset apart (API doc §2.5).
int offsetOfIndex(int index);

/// The camera's index; absent when it has none or an impossible one.
std::optional<int> timeZoneIndexOf(const model::Snapshot &snapshot);

/// The index that the camera should have for a zone: its own if that fits, else one from the camera's list of zones
/// with daylight saving where that matters, else the plain one. Absent for offsets that no index can say.
std::optional<int> fittingIndex(const model::Snapshot &snapshot, const ZoneRules &rules);

/// What of the camera's zone and daylight saving is not as the zone wants it; only names that the camera returned.
QList<model::ParameterValue> zoneCorrections(const model::Snapshot &snapshot, const ZoneRules &rules);

QString offsetInWords(int seconds); ///< `UTC+08:00`
QString differenceInWords(qint64 seconds); ///< `2 min 5 s behind`
model::Text clockInWords(const model::Snapshot &snapshot); ///< for a snapshot that has an offset

/// Sets zone, daylight saving and time; by hand where the camera shows no name to write the time to. `zoneName` may be
/// empty: the camera's zone is kept. For a snapshot that has an offset.
model::Change clockChange(const model::Snapshot &snapshot, const QString &zoneName, QLatin1StringView section);

} // namespace guide
