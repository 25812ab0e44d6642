// SPDX-License-Identifier: Apache-2.0
#include "report/drawing.h"

#include "report/status_sign.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace report {

using namespace Qt::Literals::StringLiterals;

Drawing::Drawing(const Canvas &canvas)
    : m_canvas(canvas)
{
}

QFont Drawing::font(const Ink &ink) const
{
    constexpr qreal mmPerPoint = 25.4 / 72;
    QFont font;
    font.setFamilies(m_canvas.fonts);
    font.setPixelSize(std::max(1, qRound(ink.points * mmPerPoint * m_canvas.pixelsPerMm)));
    font.setWeight(ink.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Invisible, but with any spacing Qt forms no ligatures: "firmware" must be found, and read back, as typed.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

QRectF Drawing::pixels(const QRectF &area) const
{
    const bool mirrored = m_canvas.direction == Qt::RightToLeft;
    const qreal left = mirrored ? m_canvas.width - area.right() : area.left();
    const qreal scale = m_canvas.pixelsPerMm;
    return {left * scale, area.top() * scale, area.width() * scale, area.height() * scale};
}

qreal Drawing::text(QPointF place, qreal width, const QString &text, const Ink &ink)
{
    if (text.isEmpty())
        return 0;
    const QRectF area = pixels({place, QSizeF(width, 1)});
    auto layout = std::make_shared<QTextLayout>(text, font(ink));
    // The sheet decides on which side a text stands, the text itself in which direction it is read: a MAC address keeps
    // its order on an Arabic sheet.
    const bool leading = ink.alignment.testFlag(Qt::AlignLeading);
    const bool leftToRight = m_canvas.direction == Qt::LeftToRight;
    QTextOption option((leading == leftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    m_steps.emplace_back([layout, colour = ink.colour, topLeft = area.topLeft()](QPainter &painter) {
        painter.setPen(colour);
        layout->draw(&painter, topLeft);
    });
    const qreal height = y / m_canvas.pixelsPerMm;
    extendTo(place.y() + height);
    return height;
}

void Drawing::line(QPointF place, qreal width, const QString &text, const Ink &ink)
{
    const QFontMetricsF metrics(font(ink));
    this->text(place, width, metrics.elidedText(text, Qt::ElideRight, width * m_canvas.pixelsPerMm * 0.99), ink);
}

void Drawing::fill(const QRectF &area, const QColor &colour)
{
    m_steps.emplace_back([rect = pixels(area), colour](QPainter &painter) { painter.fillRect(rect, colour); });
    extendTo(area.bottom());
}

void Drawing::rule(qreal x, qreal y, qreal width, const QColor &colour, qreal thickness)
{
    fill({x, y, width, thickness}, colour);
}

void Drawing::sign(QPointF place, qreal size, model::Status status)
{
    m_steps.emplace_back([square = pixels({place, QSizeF(size, size)}), status](
                             QPainter &painter) { drawSign(painter, square, status); });
    extendTo(place.y() + size);
}

void Drawing::path(const QRectF &area, std::function<void(QPainter &)> paintInUnitSquare)
{
    m_steps.emplace_back([rect = pixels(area), paint = std::move(paintInUnitSquare)](QPainter &painter) {
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(rect.width(), rect.height());
        paint(painter);
        painter.restore();
    });
    extendTo(area.bottom());
}

void Drawing::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft * m_canvas.pixelsPerMm);
    for (const auto &step : m_steps)
        step(painter);
    painter.restore();
}

} // namespace report
