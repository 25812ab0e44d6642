// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace simulator {

/** How a camera turns its clock into local time. */
struct TimeZoneSetting
{
    /** `system_timezoneindex`: 40 to the hour; the last digit only tells zones of one offset apart. */
    int index = 0;
    /** `system_daylight_enable`. */
    bool daylightSaving = false;

    friend bool operator==(const TimeZoneSetting &, const TimeZoneSetting &) = default;
};

/** The camera's own clock: it runs on from wherever it was set, whatever the laptop's clock does. */
class CameraClock
{
public:
    explicit CameraClock(const QDateTime &utc);

    QDateTime utc() const;
    void set(const QDateTime &utc);

    /** Wall clock time in @p zone, carried as a UTC QDateTime so that the laptop's own zone never gets in. */
    static QDateTime toWall(const QDateTime &utc, const TimeZoneSetting &zone);
    static QDateTime fromWall(const QDateTime &wall, const TimeZoneSetting &zone);

    /** True where the zone keeps summer time and @p utc falls into it. */
    static bool isSummer(const QDateTime &utc, const TimeZoneSetting &zone);

    /** Reads `system_datetime` (MMDDhhmmYYYY.ss, the seconds may be missing); invalid if it is not a time. */
    static QDateTime parseSetting(const QString &text);

    /** RFC 1123, for `Date:` headers. */
    QByteArray httpDate() const;

private:
    QDateTime m_base;
    QElapsedTimer m_since;
};

} // namespace simulator
