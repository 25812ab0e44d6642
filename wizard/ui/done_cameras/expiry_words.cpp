// SPDX-License-Identifier: Apache-2.0
#include "ui/done_cameras/expiry_words.h"

#include "guide/catalog.h"
#include "report/checklist_words.h"
#include "ui/words.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using registry::Expiry;

static QString whatEnds(const Expiry &expiry)
{
    if (expiry.kind == Expiry::Kind::Certificate)
        return words(QT_TRANSLATE_NOOP("ui", "the HTTPS certificate"));
    const guide::Section *section = guide::sectionWithId(expiry.section);
    const QString title = section ? model::Text(section->title).translated() : report::readable(expiry.section);
    return words(QT_TRANSLATE_NOOP("ui", "the exception from “%1”")).arg(title);
}

/// On its last day a thing still holds.
static ExpiryLine lineFor(const Expiry &expiry, const QString &what, const QDate &today)
{
    const QString day = report::shownDate(QLocale(), expiry.day);
    if (expiry.day < today)
        return {model::Status::Fail, words(QT_TRANSLATE_NOOP("ui", "Ended on %1: %2.")).arg(day, what)};
    return {model::Status::ManualOpen,
        words(QT_TRANSLATE_NOOP("ui", "Ends on %1 (days left: %2): %3."))
            .arg(day, QString::number(today.daysTo(expiry.day)), what)};
}

QList<ExpiryLine> expiryLines(const registry::Entry &entry, const QDate &today)
{
    QList<ExpiryLine> lines;
    for (const Expiry &expiry : entry.expiries) {
        if (expiry.day <= today.addDays(expiryDaysAhead))
            lines.append(lineFor(expiry, whatEnds(expiry), today));
    }
    return lines;
}

static QString cameraIn(const registry::Entry &entry)
{
    QStringList words {report::readable(entry.site), report::readable(entry.model), report::readable(entry.address)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QList<ExpiryLine> expiryLines(const QList<registry::DueEntry> &due, const QDate &today, int most)
{
    QList<ExpiryLine> lines;
    for (const registry::DueEntry &each : due.first(qMin(due.size(), qsizetype(most))))
        lines.append(lineFor(each.expiry, u"%1 (%2)"_s.arg(whatEnds(each.expiry), cameraIn(each.entry)), today));
    if (due.size() > most) {
        lines.append({model::Status::ManualOpen,
            words(QT_TRANSLATE_NOOP("ui", "More of this kind: %1. Find the cameras below.")).arg(due.size() - most)});
    }
    return lines;
}

} // namespace ui
