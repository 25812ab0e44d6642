// SPDX-License-Identifier: Apache-2.0
#include "engine/drift.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

const RecordedSection *rowOf(const Record &record, const QString &id)
{
    const auto found = std::find_if(
        record.sections.begin(), record.sections.end(), [&id](const RecordedSection &row) { return row.id == id; });
    return found == record.sections.end() ? nullptr : &*found;
}

const Proof *proofNamed(const QList<Proof> &proofs, const QString &name)
{
    const auto found =
        std::find_if(proofs.begin(), proofs.end(), [&name](const Proof &proof) { return proof.what == name; });
    return found == proofs.end() ? nullptr : &*found;
}

bool isGreen(Status status)
{
    return status == Status::Pass || status == Status::Fixed;
}

QString described(const RecordedSection &row)
{
    return u"%1: %2"_s.arg(nameOf(row.status), row.after.english());
}

bool hasDrifted(const RecordedSection &then, const RecordedSection &now)
{
    if (now.status == Status::Contradiction && then.status != Status::Contradiction)
        return true;
    if (then.id == "clock_correct"_L1)
        return isGreen(then.status) && now.status == Status::Fail;
    // Its text is the version, which has a line of its own.
    if (then.id == "firmware_current"_L1)
        return false;
    return then.after.english() != now.after.english();
}

} // namespace

QList<Drift> driftBetween(const Record &then, const Record &now)
{
    QList<Drift> drifts;
    if (then.camera.model != now.camera.model)
        drifts.append({u"model"_s, then.camera.model, now.camera.model});
    if (then.camera.firmwareAfter != now.camera.firmwareAfter)
        drifts.append({u"firmware"_s, then.camera.firmwareAfter, now.camera.firmwareAfter});
    for (const RecordedSection &row : then.sections) {
        const RecordedSection *today = rowOf(now, row.id);
        if (today && hasDrifted(row, *today))
            drifts.append({row.id, described(row), described(*today)});
    }
    for (const Proof &proof : then.beyondGuide) {
        const Proof *today = proofNamed(now.beyondGuide, proof.what);
        if (today && today->seen.english() != proof.seen.english())
            drifts.append({proof.what, proof.seen.english(), today->seen.english()});
    }
    return drifts;
}

QList<Drift> endedExceptions(const Record &record, const QDate &today)
{
    QList<Drift> drifts;
    for (const RecordedSection &row : record.sections) {
        const bool hasEnded = row.exception && row.exception->expires.isValid() && row.exception->expires < today;
        if (hasEnded)
            drifts.append({u"exception "_s + row.id, row.exception->reason,
                u"ended on %1"_s.arg(row.exception->expires.toString(Qt::ISODate))});
    }
    return drifts;
}

std::optional<Drift> certificateDrift(const QDateTime &notAfter, const QDateTime &now)
{
    constexpr qint64 soon = 30;
    if (!notAfter.isValid() || now.daysTo(notAfter) > soon)
        return std::nullopt;
    const QString day = notAfter.toUTC().date().toString(Qt::ISODate);
    const bool hasEnded = notAfter < now;
    return Drift {u"certificate"_s, u"valid"_s, hasEnded ? u"ended on %1"_s.arg(day) : u"ends on %1"_s.arg(day)};
}

QStringList notLookedAt(const Record &then, const Record &now)
{
    QStringList ids;
    for (const RecordedSection &row : then.sections) {
        const RecordedSection *today = rowOf(now, row.id);
        if (isGreen(row.status) && today && today->status == Status::NotTested && !hasDrifted(row, *today))
            ids.append(row.id);
    }
    return ids;
}

} // namespace engine
