// SPDX-License-Identifier: Apache-2.0
#include "ui/result_rows.h"

#include "model/probe.h"
#include "report/checklist.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

static QString askedOf(const model::RecordedSection &row)
{
    return row.changes.isEmpty() ? words(QT_TRANSLATE_NOOP("ui", "Nothing was changed")) : row.recommended.translated();
}

/// Where what was seen tells more than that it is as expected: the camera's own line, the certificate, the question.
static bool isWorthQuoting(const model::Proof &proof)
{
    using model::ProbeKind;
    return proof.what == nameOf(ProbeKind::RemoteLog) || proof.what == nameOf(ProbeKind::TimeRequest)
        || proof.what == nameOf(ProbeKind::HttpsCertificate);
}

static QString seenFromOutside(const model::RecordedSection &row)
{
    QStringList seen;
    for (const model::Proof &proof : row.proof) {
        if (proof.kind != model::Proof::Kind::Probe)
            continue;
        const QString expected = proof.expected.translated();
        if (proof.ok && isWorthQuoting(proof))
            seen.append(proof.seen.translated());
        else
            seen.append(proof.ok ? expected
                                 : words(QT_TRANSLATE_NOOP("ui", "%1: no. %2")).arg(expected, proof.seen.translated()));
    }
    return seen.isEmpty() ? words(QT_TRANSLATE_NOOP("ui", "Cannot be seen from outside")) : seen.join(u'\n');
}

QStringList resultColumns()
{
    return {words(QT_TRANSLATE_NOOP("ui", "State")), words(QT_TRANSLATE_NOOP("ui", "Setting")),
        words(QT_TRANSLATE_NOOP("ui", "Asked")), words(QT_TRANSLATE_NOOP("ui", "Camera says")),
        words(QT_TRANSLATE_NOOP("ui", "Seen from outside"))};
}

void fillResult(Table &table, const model::Record &record)
{
    table.setRowCount(0);
    for (const model::RecordedSection &row : record.sections) {
        const QString after = row.after.isEmpty() ? row.before.translated() : row.after.translated();
        addRow(table, {row.status, report::wordFor(row.status)},
            {row.title.translated(), askedOf(row), after, seenFromOutside(row)});
    }
    table.fitRows();
    table.setCurrentCell(0, 0);
}

} // namespace ui
