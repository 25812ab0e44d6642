// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview_page.h"

#include "report/checklist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

OverviewPage::OverviewPage(Context &context)
    : Page(context, u"overviewPage"_s)
    , m_score(smallHeading({}, this))
    , m_table(new Table({tr("State"), tr("Setting"), tr("Now")}))
{
    setHeading(tr("What is weak"), tr("Go through the settings one by one, or press Enter on a row to jump to it."));
    m_score->setObjectName(u"score"_s);
    nameInput(*m_table, {u"overview"_s, tr("Settings"), tr("Press Enter to open a setting.")});
    m_table->stretchColumns({{1, 4}, {2, 5}});
    body().addWidget(m_score);
    body().addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (state().audit)
            Q_EMIT sectionChosen(state().audit->rows.value(row).section);
    });
}

void OverviewPage::initializePage()
{
    const model::Record record = context().session->auditRecord();
    m_score->setText(scoreInWords(record));
    fillTable(record);
}

/// Words of the day before anything was changed; the other statuses keep those of the sheet.
static QString wordBefore(model::Status status)
{
    switch (status) {
    case model::Status::Pass:
        return OverviewPage::tr("Good");
    case model::Status::Fail:
        return OverviewPage::tr("Weak");
    default:
        return report::wordFor(status);
    }
}

QString OverviewPage::scoreInWords(const model::Record &record) const
{
    const model::Score score = record.score(record.level);
    return tr("%1 of %2 counted settings pass today.").arg(score.passed).arg(score.counted);
}

void OverviewPage::fillTable(const model::Record &record)
{
    m_table->setRowCount(0);
    for (const model::RecordedSection &row : record.sections) {
        const QString note = row.status == model::Status::Pass ? QString() : row.note.translated();
        const QString now = row.before.translated();
        addRow(*m_table, {row.status, wordBefore(row.status)},
            {row.title.translated(), note.isEmpty() ? now : now + u'\n' + note});
    }
    m_table->fitRows();
    m_table->setCurrentCell(0, 0);
}

QWidget *OverviewPage::firstInput() const
{
    return nullptr;
}

} // namespace ui
