// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/problem_line.h"

#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(paragraph({}, this))
{
    setObjectName(u"problem"_s);
    m_icon->setPixmap(icon(u"trouble"_s, palette()).pixmap(signSize(*this)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    hide();
}

void ProblemLine::say(const QString &sentence)
{
    if (sentence == m_text->text())
        return;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ProblemLine::text() const
{
    return m_text->text();
}

} // namespace ui
