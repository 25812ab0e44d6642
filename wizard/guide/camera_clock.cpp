// SPDX-License-Identifier: Apache-2.0
#include "guide/camera_clock.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr int secondsPerUnit = 90;
static constexpr int largestIndex = 14 * 40 + 9;

std::optional<ZoneRules> zoneRules(const QString &ianaName, const Snapshot &snapshot)
{
    // QTimeZone also takes `UTC+02:00`; hasDaylightTime() is true for zones that had it in 1945. So the year is
    // sampled.
    if (!QTimeZone::isTimeZoneIdAvailable(ianaName.toUtf8()))
        return std::nullopt;
    const QTimeZone zone(ianaName.toUtf8());
    // Without a date of its own (only in tests) a snapshot is judged by a fixed year, so that this stays a pure
    // function.
    const QDateTime from = snapshot.takenAt.isValid() ? snapshot.takenAt : QDateTime({2025, 1, 1}, {}, Qt::UTC);
    constexpr int sampleDays = 7; // Morocco's break is a month long, the shortest there is
    int least = zone.offsetFromUtc(from);
    int most = least;
    for (int day = sampleDays; day <= 366; day += sampleDays) {
        const int offset = zone.offsetFromUtc(from.addDays(day));
        least = std::min(least, offset);
        most = std::max(most, offset);
    }
    return ZoneRules {least, least != most};
}

int offsetOfIndex(int index)
{
    return index / 10 * 10 * secondsPerUnit;
}

std::optional<int> timeZoneIndexOf(const Snapshot &snapshot)
{
    bool isNumber = false;
    const int index = snapshot.parameters.value(u"system_timezoneindex"_s).trimmed().toInt(&isNumber);
    return isNumber && index >= -largestIndex && index <= largestIndex ? std::optional(index) : std::nullopt;
}

/// The zones for which the camera knows when the clocks change.
static QList<int> zonesWithDaylightSaving(const Snapshot &snapshot)
{
    QList<int> indexes;
    const QStringList parts = snapshot.parameters.value(u"system_daylight_timezones"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int index = part.trimmed().toInt(&isNumber);
        if (isNumber && std::abs(index) <= largestIndex)
            indexes.append(index);
    }
    return indexes;
}

std::optional<int> fittingIndex(const Snapshot &snapshot, const ZoneRules &rules)
{
    const int offset = rules.standardOffsetSeconds;
    const int plain = offset / secondsPerUnit;
    if (offsetOfIndex(plain) != offset || std::abs(plain) > largestIndex)
        return std::nullopt;
    const auto current = timeZoneIndexOf(snapshot);
    const bool offsetFits = current && offsetOfIndex(*current) == offset;
    if (rules.daylightSaving) {
        const QList<int> listed = zonesWithDaylightSaving(snapshot);
        const auto other =
            std::find_if(listed.begin(), listed.end(), [offset](int index) { return offsetOfIndex(index) == offset; });
        if (other != listed.end() && !(offsetFits && listed.contains(*current)))
            return *other;
    }
    return offsetFits ? current : plain;
}

QList<ParameterValue> zoneCorrections(const Snapshot &snapshot, const ZoneRules &rules)
{
    const QString zone = u"system_timezoneindex"_s;
    const QString daylight = u"system_daylight_enable"_s;
    QList<ParameterValue> corrections;
    const auto index = fittingIndex(snapshot, rules);
    if (index && snapshot.has(zone) && timeZoneIndexOf(snapshot) != index)
        corrections.append({zone, QString::number(*index)});
    if (snapshot.has(daylight) && snapshot.capability(daylight) != (rules.daylightSaving ? 1 : 0))
        corrections.append({daylight, rules.daylightSaving ? u"1"_s : u"0"_s});
    return corrections;
}

QString differenceInWords(qint64 seconds)
{
    const qint64 size = qAbs(qMax(seconds, -std::numeric_limits<qint64>::max()));
    const bool isBehind = seconds < 0;
    const auto number = [](qint64 value) { return QString::number(value); };
    const Text words = size < 60
        ? Text(isBehind ? QT_TRANSLATE_NOOP("guide", "%1 s behind") : QT_TRANSLATE_NOOP("guide", "%1 s ahead"),
            {number(size)})
        : size < 3600 ? Text(isBehind ? QT_TRANSLATE_NOOP("guide", "%1 min %2 s behind")
                                      : QT_TRANSLATE_NOOP("guide", "%1 min %2 s ahead"),
              {number(size / 60), number(size % 60)})
        : size < 86400
        ? Text(isBehind ? QT_TRANSLATE_NOOP("guide", "%1 h %2 min behind")
                        : QT_TRANSLATE_NOOP("guide", "%1 h %2 min ahead"),
            {number(size / 3600), number(size / 60 % 60)})
        : Text(isBehind ? QT_TRANSLATE_NOOP("guide", "%1 days behind") : QT_TRANSLATE_NOOP("guide", "%1 days ahead"),
            {number(size / 86400)});
    return words.english();
}

Text clockInWords(const Snapshot &snapshot)
{
    const auto index = timeZoneIndexOf(snapshot);
    const bool daylightSaving = snapshot.capability(u"system_daylight_enable"_s) == 1;
    return {daylightSaving
            ? QT_TRANSLATE_NOOP("guide", "%1, compared with this computer; zone %2; daylight saving on")
            : QT_TRANSLATE_NOOP("guide", "%1, compared with this computer; zone %2; daylight saving off"),
        {differenceInWords(snapshot.clockOffsetSeconds.value_or(0)),
            index ? offsetInWords(offsetOfIndex(*index)) : u"?"_s}};
}

QString offsetInWords(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

Change clockChange(const Snapshot &snapshot, const QString &zoneName, QLatin1StringView section)
{
    SetClock clock;
    if (const auto zone = zoneRules(zoneName, snapshot)) {
        clock.zone = zoneCorrections(snapshot, *zone);
        clock.zoneName = zoneName;
    }
    Change change;
    change.section = section;
    change.phase = Phase::Clock;
    change.title = QT_TRANSLATE_NOOP("guide", "Set the clock");
    change.undo = Undo::Impossible; // the old time is over
    const QString before = differenceInWords(snapshot.clockOffsetSeconds.value_or(0));
    change.lines.append({u"clock"_s, before, Text(QT_TRANSLATE_NOOP("guide", "time of this computer")).english()});
    for (const ParameterValue &parameter : clock.zone)
        change.lines.append({parameter.name, snapshot.parameters.value(parameter.name), parameter.value});
    if (snapshot.has(u"system_datetime"_s)) {
        change.body = clock;
    } else {
        change.body = ByHand {QT_TRANSLATE_NOOP("guide",
            "Open the camera's web page, System > General settings, choose \"Synchronize with computer time\" and "
            "save.")};
    }
    return change;
}

} // namespace guide
