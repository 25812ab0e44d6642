// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera_clock.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

int standardOffset(int index)
{
    return (index - index % 10) * 90;
}

/** The @p nth Sunday (1..) of a month, or its last one for 0. */
QDate sunday(int year, int month, int nth)
{
    if (nth == 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-(last.dayOfWeek() % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((7 - first.dayOfWeek()) % 7 + 7 * (nth - 1));
}

struct Summer
{
    QDateTime begin;
    QDateTime end;
};

/** Today's rules of North America and of Europe, in UTC; elsewhere the practice camera keeps no summer time. */
Summer summerOf(int year, int index)
{
    const auto offset = standardOffset(index);
    if (index <= -130 && index >= -369) {
        const QDateTime begin(sunday(year, 3, 2), QTime(2, 0), Qt::UTC);
        const QDateTime end(sunday(year, 11, 1), QTime(1, 0), Qt::UTC);
        return {begin.addSecs(-offset), end.addSecs(-offset)};
    }
    if (index >= -49 && index <= 89)
        return {{sunday(year, 3, 0), QTime(1, 0), Qt::UTC}, {sunday(year, 10, 0), QTime(1, 0), Qt::UTC}};
    return {};
}

} // namespace

CameraClock::CameraClock(const QDateTime &utc)
{
    set(utc);
}

QDateTime CameraClock::utc() const
{
    return m_base.addMSecs(m_since.elapsed());
}

void CameraClock::set(const QDateTime &utc)
{
    m_base = utc.toUTC();
    m_since.start();
}

bool CameraClock::isSummer(const QDateTime &utc, const TimeZoneSetting &zone)
{
    if (!zone.daylightSaving)
        return false;
    const auto summer = summerOf(utc.date().year(), zone.index);
    return summer.begin.isValid() && utc >= summer.begin && utc < summer.end;
}

QDateTime CameraClock::toWall(const QDateTime &utc, const TimeZoneSetting &zone)
{
    return utc.addSecs(standardOffset(zone.index) + (isSummer(utc, zone) ? 3600 : 0));
}

QDateTime CameraClock::fromWall(const QDateTime &wall, const TimeZoneSetting &zone)
{
    const auto standard = wall.addSecs(-standardOffset(zone.index));
    const auto summer = standard.addSecs(-3600);
    return isSummer(summer, zone) ? summer : standard;
}

QDateTime CameraClock::parseSetting(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d{4})(?:\\.(\\d\\d))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(5).toInt(), match.captured(1).toInt(), match.captured(2).toInt());
    const QTime time(match.captured(3).toInt(), match.captured(4).toInt(), match.captured(6).toInt());
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QByteArray CameraClock::httpDate() const
{
    return QLocale::c().toString(utc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace simulator
