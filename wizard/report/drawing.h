// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "report/sheet_fonts.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

class QPainter;

namespace report {

/// How a piece of text looks.
struct Ink
{
    qreal points = 8;
    QFont::Weight weight = QFont::Normal;
    QColor colour = QColor(0x1f, 0x2a, 0x37);
    Qt::Alignment alignment = Qt::AlignLeading;
};

/// What one drawing is made for.
struct Canvas
{
    qreal pixelsPerMm = 1;
    qreal width = 0; ///< mm
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QStringList fonts = fontFamilies(QLocale::c());
};

/// A block of the printed sheet: laid out when it is put together, painted as often as needed. All lengths are
/// millimetres from its top left corner; on a right-to-left sheet every place is mirrored.
class Drawing
{
public:
    explicit Drawing(const Canvas &canvas);

    /// Wraps the text into the width; returns its height.
    qreal text(QPointF place, qreal width, const QString &text, const Ink &ink);
    /// One line that is cut with an ellipsis where it does not fit.
    void line(QPointF place, qreal width, const QString &text, const Ink &ink);
    void fill(const QRectF &area, const QColor &colour);
    void rule(qreal x, qreal y, qreal width, const QColor &colour, qreal thickness);
    void sign(QPointF place, qreal size, model::Status status);
    void path(const QRectF &area, std::function<void(QPainter &)> paintInUnitSquare);

    qreal width() const { return m_canvas.width; }

    qreal height() const { return m_height; }

    void extendTo(qreal height) { m_height = std::max(m_height, height); }

    void paint(QPainter &painter, QPointF topLeft) const;

private:
    QRectF pixels(const QRectF &area) const;
    QFont font(const Ink &ink) const;

    Canvas m_canvas;
    qreal m_height = 0;
    std::vector<std::function<void(QPainter &)>> m_steps;
};

} // namespace report
