// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progress_line.h"

#include "ui/widgets/form.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_what(paragraph({}, this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"progress"_s);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_what);
    column->addWidget(m_bar);
    hide();
}

void ProgressLine::begin(const QString &what)
{
    advance({0, 0, model::Text::verbatim(what)});
}

void ProgressLine::advance(const engine::Progress &progress)
{
    // A step that tells how far it is has the bar for itself.
    m_bar->setRange(0, progress.percent ? 100 : progress.total);
    m_bar->setValue(progress.percent.value_or(progress.done));
    m_what->setText(progress.what.translated());
    m_bar->setAccessibleName(m_what->text());
    show();
    QAccessibleEvent event(m_bar, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ProgressLine::finish()
{
    hide();
}

} // namespace ui
