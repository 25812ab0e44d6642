// SPDX-License-Identifier: Apache-2.0
#include "ui/looks/comfort_style.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

int touchHeight(const QFontMetrics &metrics)
{
    constexpr int least = 36; // 9.5 mm at 96 dots an inch
    return qMax(least, 2 * metrics.height());
}

namespace {

constexpr qreal cornerRadius = 3;

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    return option ? option->fontMetrics : widget ? widget->fontMetrics() : QFontMetrics(QFont());
}

/// Between text and background: WCAG 1.4.11 asks 3:1 of the edge of a part.
QColor edgeColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const auto between = [](int a, int b) { return (a * 55 + b * 45) / 100; };
    return {
        between(text.red(), window.red()), between(text.green(), window.green()), between(text.blue(), window.blue())};
}

void stroke(QPainter &painter, const QRect &rect, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter.restore();
}

/// For frames, which only keep things together.
QColor faint(QColor colour)
{
    colour.setAlphaF(0.55F);
    return colour;
}

void strokeEdge(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QColor colour = hasFocus ? option.palette.color(QPalette::Highlight) : edgeColour(option.palette);
    stroke(painter, rect, colour, hasFocus ? 2 : 1);
}

} // namespace

/// Of a group box, as Fusion reckons it.
int ComfortStyle::heightOfTitle(const QStyleOption &option, const QWidget *widget) const
{
    constexpr int margin = 3;
    return margin + qMax(pixelMetric(PM_ExclusiveIndicatorHeight, &option, widget), option.fontMetrics.height());
}

ComfortStyle::ComfortStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int ComfortStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ScrollBarExtent:
        return qMax(usual, metricsOf(option, widget).height() * 6 / 5);
    default:
        return usual;
    }
}

QSize ComfortStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return (usual + QSize(metricsOf(option, widget).height() / 2, 0))
            .expandedTo({0, touchHeight(metricsOf(option, widget))});
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_MenuItem:
        return usual.expandedTo({0, touchHeight(metricsOf(option, widget))});
    default:
        return usual;
    }
}

void ComfortStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        stroke(*painter, option->rect, option->palette.color(QPalette::Highlight), 2);
        return;
    }
    if (element == PE_FrameGroupBox) {
        // Fusion's own is a picture, for which Qt would load each of its picture formats.
        stroke(*painter, option->rect.adjusted(0, heightOfTitle(*option, widget), 0, 0),
            faint(edgeColour(option->palette)), 1);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
        strokeEdge(*painter, *option, option->rect);
        break;
    case PE_Frame:
        stroke(*painter, option->rect, faint(edgeColour(option->palette)), 1);
        break;
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(edgeColour(option->palette));
        painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        break;
    default:
        break;
    }
}

void ComfortStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
    const QString &text, QPalette::ColorRole role) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const bool isOfButton = role == QPalette::ButtonText;
    const bool hasRoom = rect.height() >= 2 * metrics.height();
    if (isOfButton && hasRoom && metrics.size(Qt::TextShowMnemonic, text).width() > rect.width())
        flags |= Qt::TextWordWrap;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void ComfortStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        strokeEdge(*painter, *option, option->rect);
}

} // namespace ui
