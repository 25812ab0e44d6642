// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/message_bar.h"

#include "ui/explain.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_what(smallHeading({}, this))
    , m_now(paragraph({}, this))
{
    setObjectName(u"message"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_now->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_now, 1, 1);
    grid->setColumnStretch(1, 1);
    hide();
}

void MessageBar::showError(const model::Error &error)
{
    const Explanation words = explain(error.kind);
    showTrouble(words.what, error.detail.isEmpty() ? words.now : u"%1\n(%2)"_s.arg(words.now, inWords(error)));
}

void MessageBar::showTrouble(const QString &what, const QString &now)
{
    show(u"trouble"_s, what, now);
}

void MessageBar::showNote(const QString &what, const QString &now)
{
    show(u"note"_s, what, now);
}

void MessageBar::clear()
{
    m_what->clear();
    m_now->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_now->text().isEmpty() ? m_what->text() : m_what->text() + u' ' + m_now->text();
}

void MessageBar::show(const QString &iconName, const QString &what, const QString &now)
{
    m_icon->setPixmap(icon(iconName, palette()).pixmap(signSize(*this)));
    m_what->setText(directed(what));
    m_now->setText(directed(now));
    m_now->setVisible(!now.isEmpty());
    setAccessibleName(text());
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
