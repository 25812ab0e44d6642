// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrapped_buttons.h"

#include "ui/looks/comfort_style.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int leastCharacters = 14; ///< a line that is narrower could not be read

/// How the style calls the parts of each kind.
template <class Button>
struct Parts;

template <>
struct Parts<QRadioButton>
{
    static constexpr auto place = QStyle::SE_RadioButtonIndicator;
    static constexpr auto mark = QStyle::PE_IndicatorRadioButton;
};

template <>
struct Parts<QCheckBox>
{
    static constexpr auto place = QStyle::SE_CheckBoxIndicator;
    static constexpr auto mark = QStyle::PE_IndicatorCheckBox;
};

int gap(const QAbstractButton &button)
{
    return button.fontMetrics().height() / 3;
}

/// The text in its lines, with a frame around it while the button has the keyboard.
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

} // namespace

template <class Button>
Wrapped<Button>::Wrapped(QWidget *parent)
    : Wrapped(QString(), parent)
{
}

template <class Button>
Wrapped<Button>::Wrapped(const QString &text, QWidget *parent)
    : Button(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, this->sizePolicy().controlType());
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
}

template <class Button>
QRect Wrapped<Button>::mark() const
{
    QStyleOptionButton option;
    this->initStyleOption(&option);
    return this->style()->subElementRect(Parts<Button>::place, &option, this);
}

template <class Button>
int Wrapped<Button>::heightForWidth(int width) const
{
    return m_heights.at(width, this->text(), this->font(), [this](int wanted) { return heightOfWords(wanted); });
}

template <class Button>
int Wrapped<Button>::heightOfWords(int width) const
{
    const int room = width - mark().width() - 2 * gap(*this);
    const QRect words = this->fontMetrics().boundingRect(
        0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap | Qt::TextShowMnemonic, this->text());
    return qMax(touchHeight(this->fontMetrics()), words.height() + gap(*this));
}

template <class Button>
QSize Wrapped<Button>::minimumSizeHint() const
{
    const int words = this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    const int least = qMin(words, this->fontMetrics().averageCharWidth() * leastCharacters);
    return {mark().width() + 2 * gap(*this) + least, touchHeight(this->fontMetrics())};
}

template <class Button>
void Wrapped<Button>::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    this->initStyleOption(&option);
    QStyleOptionButton sign = option;
    sign.rect = mark();
    sign.state &= ~QStyle::State_HasFocus;
    painter.drawPrimitive(Parts<Button>::mark, sign);
    paintText(painter, *this, option, this->rect().adjusted(sign.rect.width(), 0, 0, 0));
}

template class Wrapped<QRadioButton>;
template class Wrapped<QCheckBox>;

} // namespace ui
