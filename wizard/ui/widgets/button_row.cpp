// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button_row.h"

#include <QPushButton>
#include <QStyle>

namespace ui {

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::add(QPushButton *button)
{
    button->setParent(this);
    button->show();
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last(), button);
    m_buttons.append(button);
    updateGeometry();
    arrange();
}

void ButtonRow::remove(QPushButton *button)
{
    m_buttons.removeOne(button);
    delete button;
    updateGeometry();
    arrange();
}

int ButtonRow::gap() const
{
    return fontMetrics().height() / 2;
}

QList<QRect> ButtonRow::places(int width) const
{
    QList<QRect> places;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (const QPushButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + gap();
            lineHeight = 0;
        }
        places.append(QRect(QPoint(x, y), size));
        x += size.width() + gap();
        lineHeight = qMax(lineHeight, size.height());
    }
    return places;
}

static int heightOf(const QList<QRect> &places)
{
    int height = 0;
    for (const QRect &place : places)
        height = qMax(height, place.y() + place.height());
    return height;
}

QSize ButtonRow::sizeHint() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons)
        width += button->sizeHint().width() + (width > 0 ? gap() : 0);
    return {width, heightOf(places(width))};
}

QSize ButtonRow::minimumSizeHint() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons)
        width = qMax(width, button->sizeHint().width());
    return {width, heightOf(places(QWIDGETSIZE_MAX))};
}

bool ButtonRow::hasHeightForWidth() const
{
    return true;
}

int ButtonRow::heightForWidth(int width) const
{
    return heightOf(places(width));
}

/// Mirrored for languages that run to the left.
void ButtonRow::arrange()
{
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        m_buttons.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), all.at(i)));
}

void ButtonRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace ui
