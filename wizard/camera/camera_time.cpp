// SPDX-License-Identifier: Apache-2.0
#include "camera/camera_time.h"

#include <QTimeZone>

#include <cstdlib>

namespace camera {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

/// `system_timezoneindex`: 40 units an hour; the last digit only tells zones of one offset apart.
std::optional<int> standardOffset(const model::Parameters &parameters)
{
    bool isNumber = false;
    const int index = parameters.value(u"system_timezoneindex"_s).trimmed().toInt(&isNumber);
    if (!isNumber || std::abs(index) > 15 * 40)
        return std::nullopt;
    return index / 10 * 10 * 90;
}

bool daylightSavingIsOn(const model::Parameters &parameters)
{
    return parameters.value(u"system_daylight_enable"_s).trimmed() == "1"_L1;
}

QDateTime wallClock(const model::Parameters &parameters)
{
    const QString date = parameters.value(u"system_date"_s).trimmed().replace(u'-', u'/');
    const QString time = parameters.value(u"system_time"_s).trimmed();
    const QDate day = QDate::fromString(date, u"yyyy/M/d"_s);
    const QTime clock = QTime::fromString(time, u"h:m:s"_s);
    return day.isValid() && clock.isValid() ? QDateTime(day, clock, Qt::UTC) : QDateTime();
}

/// Which of the two readings of a wall clock with daylight saving is meant.
qint64 daylightShift(const model::Parameters &parameters, const QDateTime &asStandard, const AnswerTime &when)
{
    const QString mode = parameters.value(u"system_daylight_dstactualmode"_s).trimmed();
    if (mode == "0"_L1 || mode == "1"_L1)
        return mode == "1"_L1 ? hour : 0;
    const QDateTime reference = when.dateHeader.isValid() ? when.dateHeader : when.middle();
    const qint64 ahead = reference.secsTo(asStandard);
    return std::abs(ahead - hour) < std::abs(ahead) ? hour : 0;
}

/// Whether daylight saving is in force at `utc`, as far as this computer can know.
qint64 daylightNow(const QDateTime &utc, int offset, const QString &zoneName)
{
    const QTimeZone named(zoneName.toUtf8());
    const QTimeZone zone = !zoneName.isEmpty() && named.isValid() ? named : QTimeZone::systemTimeZone();
    if (!zone.isValid() || zone.standardTimeOffset(utc) != offset)
        return 0;
    return zone.daylightTimeOffset(utc);
}

} // namespace

QStringList clockNames()
{
    return {u"system_date"_s, u"system_time"_s, u"system_timezoneindex"_s, u"system_daylight_enable"_s,
        u"system_daylight_dstactualmode"_s};
}

std::optional<qint64> clockOffset(const model::Parameters &parameters, const AnswerTime &when)
{
    const QDateTime wall = wallClock(parameters);
    const std::optional<int> offset = standardOffset(parameters);
    if (!wall.isValid() || !offset) {
        if (!when.dateHeader.isValid())
            return std::nullopt;
        return when.middle().secsTo(when.dateHeader);
    }
    const QDateTime asStandard = wall.addSecs(-*offset);
    const qint64 shift = daylightSavingIsOn(parameters) ? daylightShift(parameters, asStandard, when) : 0;
    return when.middle().secsTo(asStandard.addSecs(-shift));
}

QString clockSetting(const model::Parameters &parameters, const QDateTime &utc, const QString &zoneName)
{
    const std::optional<int> offset = standardOffset(parameters);
    QDateTime wall;
    if (offset) {
        const qint64 shift = daylightSavingIsOn(parameters) ? daylightNow(utc, *offset, zoneName) : 0;
        wall = utc.toUTC().addSecs(*offset + shift);
    } else {
        // A camera that knows no zones shows whatever it is given: the site's own time.
        const QTimeZone named(zoneName.toUtf8());
        wall = utc.toTimeZone(!zoneName.isEmpty() && named.isValid() ? named : QTimeZone::systemTimeZone());
    }
    return wall.toString(u"MMddhhmmyyyy.ss"_s);
}

} // namespace camera
