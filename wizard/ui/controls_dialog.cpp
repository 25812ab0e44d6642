// SPDX-License-Identifier: Apache-2.0
#include "ui/controls_dialog.h"

#include "guide/controls.h"
#include "report/checklist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ControlsDialog::ControlsDialog(const model::Record &record, QWidget *parent)
    : QDialog(parent)
    , m_table(new Table({tr("Number"), tr("What it is about"), tr("Settings that serve it")}, this))
{
    setObjectName(u"controlsDialog"_s);
    setWindowTitle(tr("Controls"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(quietParagraph(
        tr("The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The "
           "numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet's appendix."),
        this));
    nameInput(*m_table, {u"controls"_s, tr("Controls and the settings that serve them")});
    m_table->stretchColumns({{1, 4}, {2, 5}});
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fill(record);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
}

void ControlsDialog::fill(const model::Record &record)
{
    for (const guide::ControlTopic &topic : guide::controlTopics()) {
        QStringList rows;
        for (const model::RecordedSection &row : record.sections) {
            if (row.controls.csc6.contains(topic.number))
                rows.append(tr("%1 (%2)").arg(row.title.translated(), report::wordFor(row.status)));
        }
        addRow(*m_table, {{}, topic.number},
            {topic.words.translated(), rows.isEmpty() ? tr("None of this guide") : rows.join(u'\n')});
    }
    m_table->fitRows();
}

} // namespace ui
