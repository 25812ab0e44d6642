// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button_row.h"

#include <QEvent>
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

QList<QPushButton *> ButtonRow::shown() const
{
    QList<QPushButton *> buttons;
    for (QPushButton *button : m_buttons) {
        if (!button->isHidden())
            buttons.append(button);
    }
    return buttons;
}

/// A button that is wider than the row has its words in several lines; the style paints them so.
static QSize sizeWithin(const QPushButton &button, int width)
{
    const QSize usual = button.sizeHint();
    if (usual.width() <= width)
        return usual;
    const int margin = usual.width() - button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    const QRect words = button.fontMetrics().boundingRect(
        0, 0, qMax(1, width - margin), QWIDGETSIZE_MAX, Qt::TextWordWrap | Qt::TextShowMnemonic, button.text());
    return {width, usual.height() - button.fontMetrics().height() + words.height()};
}

QList<QRect> ButtonRow::places(int width) const
{
    QList<QRect> places;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const QList<QPushButton *> buttons = shown();
    for (const QPushButton *button : buttons) {
        const QSize size = sizeWithin(*button, width);
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
    const QList<QPushButton *> buttons = shown();
    for (const QPushButton *button : buttons)
        width += button->sizeHint().width() + (width > 0 ? gap() : 0);
    return {width, heightOf(places(width))};
}

QSize ButtonRow::minimumSizeHint() const
{
    int width = 0;
    const QList<QPushButton *> buttons = shown();
    for (const QPushButton *button : buttons)
        width = qMax(width, button->sizeHint().width());
    constexpr int leastCharacters = 18;
    width = qMin(width, fontMetrics().averageCharWidth() * leastCharacters);
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
    const QList<QPushButton *> buttons = shown();
    for (qsizetype i = 0; i < all.size(); ++i)
        buttons.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), all.at(i)));
}

/// A button that comes or goes, or has other words.
bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace ui
