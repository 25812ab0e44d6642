// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview_page.h"

#include "guide/catalog.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

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
    m_score->setText(scoreInWords());
    fillTable();
}

QString OverviewPage::scoreInWords() const
{
    const model::Level level = state().job.level;
    const model::Score score = context().session->auditRecord().score(level);
    const auto isWeak = [](const engine::Audit::Row &row) { return signFor(row.finding) == model::Status::Fail; };
    const auto weak = std::count_if(state().audit->rows.begin(), state().audit->rows.end(), isWeak);
    const QString counted = tr("%1 of %2 counted settings pass today.").arg(score.passed).arg(score.counted);
    return weak == 0 ? tr("Nothing is weak. %1").arg(counted)
                     : tr("%n setting(s) are weak.", nullptr, static_cast<int>(weak)) + u' ' + counted;
}

void OverviewPage::fillTable()
{
    m_table->setRowCount(0);
    for (const engine::Audit::Row &row : state().audit->rows) {
        const guide::Section *section = guide::sectionWithId(row.section);
        const QString title = section ? section->title.translated() : row.section;
        const QString now =
            row.finding.current.isEmpty() ? row.finding.reason.translated() : row.finding.current.translated();
        addRow(*m_table, {signFor(row.finding), wordFor(row.finding)}, {title, now});
    }
    m_table->fitRows();
    m_table->setCurrentCell(0, 0);
}

QWidget *OverviewPage::firstInput() const
{
    return nullptr;
}

} // namespace ui
