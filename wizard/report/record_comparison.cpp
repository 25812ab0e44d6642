// SPDX-License-Identifier: Apache-2.0
#include "report/record_comparison.h"

#include "report/expiry_calendar.h"

#include <algorithm>

namespace report {

using model::Record;
using model::RecordedSection;
using model::Status;

namespace {

QString firmwareOf(const Record &record)
{
    const model::RecordedCamera &camera = record.camera;
    return camera.firmwareAfter.isEmpty() ? camera.firmwareBefore : camera.firmwareAfter;
}

QString certificateEndOf(const Record &record)
{
    return certificateEnd(record).toString(Qt::ISODate);
}

QList<Comparison::Fact> factsOf(const Record &earlier, const Record &later)
{
    using What = Comparison::Fact::What;
    QList<Comparison::Fact> facts {
        {What::Model, earlier.camera.model, later.camera.model},
        {What::Address, earlier.camera.address, later.camera.address},
        {What::Firmware, firmwareOf(earlier), firmwareOf(later)},
        {What::Certificate, earlier.camera.certificateSha256, later.camera.certificateSha256},
        {What::CertificateEnd, certificateEndOf(earlier), certificateEndOf(later)},
    };
    facts.removeIf([](const Comparison::Fact &fact) { return fact.earlier == fact.later; });
    return facts;
}

const RecordedSection *rowOf(const Record &record, const QString &id)
{
    const auto found = std::find_if(
        record.sections.cbegin(), record.sections.cend(), [&id](const RecordedSection &row) { return row.id == id; });
    return found == record.sections.cend() ? nullptr : &*found;
}

Comparison::Side sideOf(const RecordedSection &row)
{
    return {row.status, (row.after.isEmpty() ? row.before : row.after).english()};
}

/// What was fixed in one run passes in the next: nothing has happened between them.
Status lasting(Status status)
{
    return status == Status::Fixed ? Status::Pass : status;
}

bool saysTheSame(const Comparison::Side &one, const Comparison::Side &other)
{
    return lasting(one.status) == lasting(other.status) && one.value == other.value;
}

} // namespace

Comparison compare(const Record &earlier, const Record &later)
{
    Comparison comparison;
    comparison.facts = factsOf(earlier, later);
    for (const RecordedSection &row : later.sections) {
        const RecordedSection *before = rowOf(earlier, row.id);
        const Comparison::Side now = sideOf(row);
        if (!before)
            comparison.rows.append({row.id, row.title, {}, now});
        else if (!saysTheSame(sideOf(*before), now))
            comparison.rows.append({row.id, row.title, sideOf(*before), now});
    }
    for (const RecordedSection &row : earlier.sections) {
        if (!rowOf(later, row.id))
            comparison.rows.append({row.id, row.title, sideOf(row), {}});
    }
    return comparison;
}

} // namespace report
