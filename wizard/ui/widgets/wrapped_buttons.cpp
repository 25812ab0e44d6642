// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrapped_buttons.h"

#include "ui/looks/comfort_style.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int textFlags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int leastCharacters = 14; ///< a line that is narrower could not be read

int gap(const QAbstractButton &button)
{
    return button.fontMetrics().height() / 3;
}

template <class Button>
void makeWrapped(Button &button)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, button.sizePolicy().controlType());
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
}

} // namespace

namespace wrapped {

int heightFor(const QAbstractButton &button, const QSize &indicator, int width)
{
    const int room = width - indicator.width() - 2 * gap(button);
    const int text = button.fontMetrics().boundingRect(0, 0, room, QWIDGETSIZE_MAX, textFlags, button.text()).height();
    return qMax(touchHeight(button.fontMetrics()), text + gap(button));
}

QSize leastSize(const QAbstractButton &button, const QSize &indicator)
{
    const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    const int least = qMin(text, button.fontMetrics().averageCharWidth() * leastCharacters);
    return {indicator.width() + 2 * gap(button) + least, touchHeight(button.fontMetrics())};
}

void paintText(QPainter &painter, const QAbstractButton &button, const QStyleOptionButton &option, QRect room)
{
    const QStyle &style = *button.style();
    room.adjust(gap(button), 0, -gap(button), 0);
    const QRect inDirection = QStyle::visualRect(option.direction, option.rect, room);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const int flags = static_cast<int>(alignment) | Qt::TextWordWrap | Qt::TextShowMnemonic;
    style.drawItemText(
        &painter, inDirection, flags, option.palette, button.isEnabled(), button.text(), QPalette::WindowText);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = button.fontMetrics().boundingRect(inDirection, flags, button.text()).adjusted(-3, -2, 3, 2);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, &button);
}

} // namespace wrapped

WrappedRadioButton::WrappedRadioButton(QWidget *parent)
    : WrappedRadioButton(QString(), parent)
{
}

WrappedRadioButton::WrappedRadioButton(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    makeWrapped(*this);
}

QSize WrappedRadioButton::indicator() const
{
    return {style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this),
        style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, this)};
}

int WrappedRadioButton::heightForWidth(int width) const
{
    return wrapped::heightFor(*this, indicator(), width);
}

QSize WrappedRadioButton::minimumSizeHint() const
{
    return wrapped::leastSize(*this, indicator());
}

void WrappedRadioButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton mark = option;
    mark.rect = style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, this);
    mark.state &= ~QStyle::State_HasFocus;
    painter.drawPrimitive(QStyle::PE_IndicatorRadioButton, mark);
    wrapped::paintText(painter, *this, option, rect().adjusted(indicator().width(), 0, 0, 0));
}

WrappedCheckBox::WrappedCheckBox(QWidget *parent)
    : WrappedCheckBox(QString(), parent)
{
}

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    makeWrapped(*this);
}

QSize WrappedCheckBox::indicator() const
{
    return {style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
        style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    return wrapped::heightFor(*this, indicator(), width);
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    return wrapped::leastSize(*this, indicator());
}

void WrappedCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton mark = option;
    mark.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    mark.state &= ~QStyle::State_HasFocus;
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, mark);
    wrapped::paintText(painter, *this, option, rect().adjusted(indicator().width(), 0, 0, 0));
}

} // namespace ui
