// SPDX-License-Identifier: Apache-2.0
#include "guide/camera_clock.h"
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

#include <QTimeZone>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "clock_correct"_L1;
constexpr auto choice = "timeZone"_L1;
constexpr auto zoneName = "system_timezoneindex"_L1;

/// The laptop is no reference clock, and the camera tells whole seconds after some delay: half a minute is what both
/// together may be off without anybody being wrong.
constexpr qint64 tolerableSeconds = 30;

Text recommendation(const QString &zone)
{
    if (!zone.isEmpty())
        return {QT_TRANSLATE_NOOP("guide", "Within 30 s of this computer; zone %1"), {shown(zone)}};
    return QT_TRANSLATE_NOOP(
        "guide", "Within 30 s of this computer; the camera's zone is kept, since no other was named");
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const QString name = answers.value(id, choice);
    const Text recommended = recommendation(name);
    if (!snapshot.clockOffsetSeconds) {
        return unknown(QT_TRANSLATE_NOOP("guide", "Not known"), recommended,
            QT_TRANSLATE_NOOP("guide", "The camera did not tell its time."));
    }
    const auto zone = zoneRules(name, snapshot);
    if (!name.isEmpty() && (!zone || !fittingIndex(snapshot, *zone))) {
        return unanswered(choice, clockInWords(snapshot), recommended,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is not a time zone that the camera can have."), {shown(name)}});
    }
    if (*snapshot.clockOffsetSeconds < -tolerableSeconds || *snapshot.clockOffsetSeconds > tolerableSeconds)
        return weak(
            clockInWords(snapshot), recommended, QT_TRANSLATE_NOOP("guide", "Recordings and logs carry a wrong time."));
    if (zone && !zoneCorrections(snapshot, *zone).isEmpty()) {
        return weak(clockInWords(snapshot), recommended,
            QT_TRANSLATE_NOOP("guide", "Zone or daylight saving is not that of the site, so the shown time is wrong."));
    }
    if (zone && !snapshot.has(zoneName)) {
        return unknown(clockInWords(snapshot), recommended,
            QT_TRANSLATE_NOOP("guide", "The instant is right, but the camera shows no setting for its time zone."));
    }
    return good(clockInWords(snapshot), recommended);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    return {clockChange(snapshot, answers.value(id, choice), id)};
}

QList<Choice> choices(const Snapshot &)
{
    return {{
        .id = choice,
        .kind = Choice::Kind::Line,
        .label = QT_TRANSLATE_NOOP("guide", "Time zone of the site"),
        .reason = QT_TRANSLATE_NOOP("guide", "This computer's own zone. Blank = keep the camera's."),
        .recommended = QString::fromLatin1(QTimeZone::systemTimeZoneId()),
        .options = {},
    }};
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(
        QT_TRANSLATE_NOOP("guide", "The time is read from the camera itself; there is nothing else to look at."));
}

Snapshot weakened()
{
    Snapshot snapshot = sample({{"system_datetime", ""}, {"system_timezoneindex", "320"},
        {"system_daylight_enable", "0"}, {"system_updateinterval", "0"}});
    snapshot.clockOffsetSeconds = -800'000'000; // a camera that starts in 2000
    return snapshot;
}

} // namespace

Section clockCorrect()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Correction Time"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Set the clock"),
        .why = QT_TRANSLATE_NOOP(
            "guide", "After an incident, recordings and logs are worth as much as their time stamps."),
        .sideEffects =
            QT_TRANSLATE_NOOP("guide", "Recordings may show a gap or an overlap at the moment of the change."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"system"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
