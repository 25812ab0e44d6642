// SPDX-License-Identifier: Apache-2.0
#include "ui/done_cameras/old_record_view.h"

#include "model/english_text.h"
#include "report/checklist.h"
#include "report/checklist_words.h"
#include "report/record_comparison.h"
#include "ui/done_cameras/expiry_list.h"
#include "ui/result_rows.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using report::Comparison;

QString cameraInWords(const registry::Entry &entry)
{
    QStringList words {report::readable(entry.model), report::readable(entry.address), report::readable(entry.mac)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

static QString dayOf(const registry::Entry &entry)
{
    return report::shownDate(QLocale(), entry.started.date());
}

OldRecordView::OldRecordView(QWidget *parent)
    : QWidget(parent)
    , m_summary(paragraph({}, this))
    , m_expiries(new ExpiryList(u"recordExpiries"_s))
    , m_rows(new Table(resultColumns()))
{
    m_summary->setObjectName(u"oldRecordSummary"_s);
    nameInput(*m_rows, {u"oldRecordRows"_s, tr("Settings and their proof")});
    m_rows->stretchColumns({{1, 3}, {2, 3}, {3, 3}, {4, 4}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_expiries);
    column->addWidget(m_rows, 1);
}

void OldRecordView::showRecord(const OldRecord &old, const QDate &today)
{
    const report::Checklist sheet = report::checklistFrom(old.record);
    QStringList lines;
    if (const QString site = report::readable(old.entry.site); !site.isEmpty())
        lines.append(site);
    for (const report::Checklist::ScoreLine &line : sheet.scores)
        lines.append(u"%1. %2."_s.arg(line.text, line.verdict));
    lines.append(sheet.counts);
    m_summary->setText(lines.join(u'\n'));
    m_expiries->showLines(tr("Ended or ending soon"), expiryLines(old.entry, today));
    fillResult(*m_rows, old.record);
}

void OldRecordView::focusRows()
{
    m_rows->setFocus();
}

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_summary(paragraph({}, this))
    , m_rows(new Table({tr("Now"), tr("What"), tr("Before"), tr("After")}))
{
    m_summary->setObjectName(u"comparisonSummary"_s);
    nameInput(*m_rows, {u"comparisonRows"_s, tr("What has changed")});
    m_rows->stretchColumns({{1, 3}, {2, 4}, {3, 4}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_rows, 1);
}

static QString wordFor(Comparison::Fact::What what)
{
    using What = Comparison::Fact::What;
    switch (what) {
    case What::Model:
        return ComparisonView::tr("Model");
    case What::Address:
        return ComparisonView::tr("Address");
    case What::Firmware:
        return ComparisonView::tr("Firmware");
    case What::Certificate:
        return ComparisonView::tr("Certificate (SHA-256)");
    case What::CertificateEnd:
        return ComparisonView::tr("End of the certificate");
    }
    return {};
}

static QString inWords(const std::optional<Comparison::Side> &side)
{
    if (!side)
        return ComparisonView::tr("Not in this record");
    const QString status = report::wordFor(side->status);
    const QString value = report::readable(model::inLanguageOfTheMoment(side->value));
    return value.isEmpty() ? status : u"%1: %2"_s.arg(status, value);
}

/// A fingerprint is one long word.
static QString factInWords(const QString &fact)
{
    constexpr QChar zeroWidthSpace(0x200b);
    return fact.isEmpty() ? ComparisonView::tr("Not told")
                          : report::readable(fact).replace(u':', u":"_s + zeroWidthSpace);
}

void ComparisonView::showComparison(const OldRecord &earlier, const OldRecord &later)
{
    const Comparison comparison = report::compare(earlier.record, later.record);
    m_summary->setText(comparison.isEmpty()
            ? tr("The records of %1 and %2 say the same.").arg(dayOf(earlier.entry), dayOf(later.entry))
            : tr("What the record of %2 says otherwise than that of %1.")
                  .arg(dayOf(earlier.entry), dayOf(later.entry)));
    m_rows->setHorizontalHeaderLabels({tr("Now"), tr("What"), dayOf(earlier.entry), dayOf(later.entry)});
    m_rows->setRowCount(0);
    for (const Comparison::Fact &fact : comparison.facts)
        addRow(*m_rows, {{}, tr("Changed")}, {wordFor(fact.what), factInWords(fact.earlier), factInWords(fact.later)});
    for (const Comparison::Row &row : comparison.rows) {
        const SignCell sign {row.later ? std::optional(row.later->status) : std::nullopt,
            row.later ? report::wordFor(row.later->status) : tr("Gone")};
        addRow(*m_rows, sign, {row.title.translated(), inWords(row.earlier), inWords(row.later)});
    }
    m_rows->fitRows();
    m_rows->setCurrentCell(0, 0);
}

void ComparisonView::focusRows()
{
    m_rows->setFocus();
}

} // namespace ui
