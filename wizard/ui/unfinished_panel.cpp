// SPDX-License-Identifier: Apache-2.0
#include "ui/unfinished_panel.h"

#include "ui/widgets/button_row.h"
#include "ui/widgets/form.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using engine::UnfinishedJob;

static QString oneLine(const UnfinishedJob &job)
{
    const auto made = std::count_if(job.steps.begin(), job.steps.end(), [](const UnfinishedJob::Step &step) {
        return step.outcome && step.outcome->kind == model::Outcome::Kind::Applied && !step.takesBack;
    });
    return UnfinishedPanel::tr("Unfinished job on %1 %2, %3: %4 of %5 changes were made")
        .arg(job.camera().model, job.camera().mac, QLocale().toString(job.begun.toLocalTime(), QLocale::ShortFormat))
        .arg(made)
        .arg(qMax(made, job.planned.size()));
}

UnfinishedPanel::UnfinishedPanel(QWidget *parent)
    : QGroupBox(tr("Not finished"), parent)
    , m_list(new QListWidget)
    , m_help(quietParagraph({}, this))
    , m_goOn(pageButton(u"goOnWithJob"_s, tr("&Go on with it"), this))
    , m_takeBack(pageButton(u"takeJobBack"_s, tr("Take it &back"), this))
    , m_forget(pageButton(u"forgetJob"_s, tr("Forget the &job"), this))
{
    nameInput(*m_list, {u"unfinishedJobs"_s, tr("Unfinished jobs")});
    m_list->setWordWrap(true);
    auto *buttons = new ButtonRow(this);
    for (QPushButton *button : {m_goOn, m_takeBack, m_forget})
        buttons->add(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_help);
    column->addWidget(buttons);
    m_help->setText(tr("Camlock was interrupted there. It reads the camera first, and shows what is left to do before "
                       "anything is sent."));
    const auto tell = [this](void (UnfinishedPanel::*wanted)(const UnfinishedJob &)) {
        if (const UnfinishedJob *job = current())
            Q_EMIT(this->*wanted)(*job);
    };
    connect(m_goOn, &QPushButton::clicked, this, [tell] { tell(&UnfinishedPanel::goOnWanted); });
    connect(m_takeBack, &QPushButton::clicked, this, [tell] { tell(&UnfinishedPanel::takeBackWanted); });
    connect(m_forget, &QPushButton::clicked, this, [tell] { tell(&UnfinishedPanel::forgetWanted); });
    hide();
}

void UnfinishedPanel::show(const QList<UnfinishedJob> &jobs)
{
    m_jobs = jobs;
    m_list->clear();
    for (const UnfinishedJob &job : jobs)
        m_list->addItem(oneLine(job));
    m_list->setCurrentRow(0);
    // As high as its lines, four of them at most.
    const int lines = static_cast<int>(qMin(jobs.size(), qsizetype(4)));
    m_list->setFixedHeight((m_list->sizeHintForRow(0) + 2) * qMax(lines, 1) + 2 * m_list->frameWidth() + 2);
    setVisible(!jobs.isEmpty());
}

const UnfinishedJob *UnfinishedPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_jobs.size() ? &m_jobs.at(row) : nullptr;
}

} // namespace ui
