// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/step_list.h"

#include "ui/widgets/icons.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"steps"_s);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    setIconSize(QSize(1, 1) * fontMetrics().height());
    setSpacing(fontMetrics().height() / 4);
}

void StepList::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    setAccessibleName(tr("Steps"));
    clear();
    for (const Step &step : steps)
        addItem(step.title);
    updateGeometry();
}

void StepList::showPage(int page, const QString &detail)
{
    bool before = true;
    for (int row = 0; row < m_steps.size(); ++row) {
        const bool here = m_steps.at(row).pages.contains(page);
        before = before && !here;
        QListWidgetItem *step = item(row);
        QFont heavy = font();
        heavy.setBold(here);
        step->setFont(heavy);
        step->setIcon(icon(here ? u"step-here"_s : before ? u"step-done"_s : u"step-ahead"_s, palette()));
        const QString title = m_steps.at(row).title;
        step->setText(here && !detail.isEmpty() ? u"%1 (%2)"_s.arg(title, detail) : title);
        const QString state = here ? tr("you are here") : before ? tr("done") : tr("comes later");
        step->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(step->text(), state));
        if (here)
            setCurrentItem(step, QItemSelectionModel::NoUpdate);
    }
}

QSize StepList::sizeHint() const
{
    QFont heavy = font();
    heavy.setBold(true);
    int widest = 0;
    for (const Step &step : m_steps) {
        const QString longest = step.pages.size() > 1 ? step.title + u" (00/00)"_s : step.title;
        widest = qMax(widest, QFontMetrics(heavy).horizontalAdvance(longest));
    }
    return {widest + 4 * fontMetrics().height(), fontMetrics().height() * 12};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHint().width(), fontMetrics().height() * 4};
}

} // namespace ui
