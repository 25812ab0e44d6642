// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace engine {

/// One thing that is not as a record says any more.
struct Drift
{
    /// A section's id, the name of a look beyond the guide, or `firmware`, `model`, `certificate`, `exception ID`.
    QString what;
    QString then;
    QString now;

    bool operator==(const Drift &) const = default;
};

/// What changed between a record and the camera as an audit finds it now: one entry for each section whose setting
/// reads otherwise, or is seen from outside not to hold, and one each for model and firmware, and for each look beyond
/// the guide that saw something else. How a section is judged does not count by itself: an answer that the record does
/// not hold, a log line that does not come again today, change nothing on the camera. The clock drifts only when it is
/// wrong. Pure.
QList<Drift> driftBetween(const model::Record &then, const model::Record &now);

/// What only the calendar brings: exceptions that have ended by @p today. Pure.
QList<Drift> endedExceptions(const model::Record &record, const QDate &today);

/// A certificate that has ended, or ends within thirty days.
std::optional<Drift> certificateDrift(const QDateTime &notAfter, const QDateTime &now);

/// Rows that were proven when the record was made, and could not be looked at now: no drift, but worth a word.
QStringList notLookedAt(const model::Record &then, const model::Record &now);

} // namespace engine
