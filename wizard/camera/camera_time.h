// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"

#include <QDateTime>

#include <optional>

namespace camera {

/// The names that tell the time (API doc §2.5).
QStringList clockNames();

/// When an answer was given: what it tells of the time is compared with the middle of its request.
struct AnswerTime
{
    QDateTime asked;
    QDateTime answered;
    QDateTime dateHeader; ///< invalid without one

    QDateTime middle() const { return asked.addMSecs(asked.msecsTo(answered) / 2); }
};

/// Camera minus laptop in seconds. From `system_date` and `system_time` with the camera's zone; where those are
/// missing, from the Date header. With daylight saving switched on the camera does not say outright whether it is in
/// force: its own status, the Date header, or else the smaller difference decides.
std::optional<qint64> clockOffset(const model::Parameters &parameters, const AnswerTime &when);

/// What the camera's clock must show at `utc`, as `MMDDhhmmYYYY.ss`. `zoneName` may be empty: then this computer's zone
/// tells of daylight saving if it has the camera's standard offset.
QString clockSetting(const model::Parameters &parameters, const QDateTime &utc, const QString &zoneName);

} // namespace camera
