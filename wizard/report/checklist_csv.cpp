// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_csv.h"

#include "model/secret.h"
#include "report/csv_cell.h"
#include "report/expiry_calendar.h"

#include <QStringList>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Proof;
using model::RecordedSection;

namespace {

/// Proofs of one kind: "name: seen (ok); …".
QString proofs(const RecordedSection &row, Proof::Kind kind)
{
    QStringList parts;
    for (const Proof &proof : row.proof) {
        if (proof.kind != kind)
            continue;
        const bool hidden = kind == Proof::Kind::ReadBack && model::namesSecret(proof.what);
        parts.append(u"%1: %2 (%3)"_s.arg(
            proof.what, hidden ? QString(model::secretMask) : proof.seen.english(), proof.ok ? u"ok"_s : u"not ok"_s));
    }
    return parts.join(u"; "_s);
}

QString changes(const RecordedSection &row)
{
    QStringList parts;
    for (const model::RecordedChange &change : row.changes) {
        const bool hidden = model::namesSecret(change.name);
        parts.append(u"%1: %2 -> %3 (%4)"_s.arg(change.name, hidden ? QString(model::secretMask) : change.before,
            hidden ? QString(model::secretMask) : change.after, change.outcome));
    }
    return parts.join(u"; "_s);
}

QStringList headings()
{
    return {u"row"_s, u"id"_s, u"level"_s, u"title"_s, u"status"_s, u"before"_s, u"after"_s, u"recommended"_s,
        u"read back"_s, u"seen from outside"_s, u"attested"_s, u"changes"_s, u"exception reason"_s,
        u"exception approver"_s, u"exception expires"_s, u"note"_s, u"csc6"_s, u"cis8"_s, u"en303645"_s, u"iec62443"_s,
        u"site"_s, u"camera model"_s, u"camera mac"_s, u"camera address"_s, u"firmware"_s, u"ended"_s,
        u"certificate sha256"_s, u"certificate ends"_s};
}

QStringList cells(const model::Record &record, const RecordedSection &row, int number)
{
    const model::RecordedException exception = row.exception.value_or(model::RecordedException());
    const QString ended = record.ended.toOffsetFromUtc(record.ended.offsetFromUtc()).toString(Qt::ISODate);
    return {QString::number(number), row.id, model::nameOf(row.level), row.title.english(), model::nameOf(row.status),
        row.before.english(), row.after.english(), row.recommended.english(), proofs(row, Proof::Kind::ReadBack),
        proofs(row, Proof::Kind::Probe), proofs(row, Proof::Kind::Attested), changes(row), exception.reason,
        exception.approver, exception.expires.toString(Qt::ISODate), row.note.english(),
        row.controls.csc6.join(u", "_s), row.controls.cis8.join(u", "_s), row.controls.en303645.join(u", "_s),
        row.controls.iec62443.join(u", "_s), record.site.name, record.camera.model, record.camera.mac,
        record.camera.address, record.camera.firmwareAfter, ended, record.camera.certificateSha256,
        certificateEnd(record).toString(Qt::ISODate)};
}

} // namespace

QByteArray toCsv(const model::Record &record)
{
    QByteArray csv = "\xef\xbb\xbf" + csvLine(headings());
    int number = 0;
    for (const RecordedSection &row : record.sections)
        csv += csvLine(cells(record, row, ++number));
    return csv;
}

} // namespace report
