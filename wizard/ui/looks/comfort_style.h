// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QFontMetrics;

namespace ui {

/// The least height of what is pressed or typed into, in device-independent pixels: a fingertip, also in a glove.
int touchHeight(const QFontMetrics &metrics);

/// Qt's Fusion style on every desktop, so that pages look as they were checked, with targets for fingers, edges that
/// can be told from what is around them on any background, and a plain frame around what has the keyboard.
class ComfortStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ComfortStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    /// Words of a button that is too narrow for one line, and high enough for more, go on in the next one.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    int heightOfTitle(const QStyleOption &option, const QWidget *widget) const;
};

} // namespace ui
