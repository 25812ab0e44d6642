// SPDX-License-Identifier: Apache-2.0
#include "report/status_sign.h"

#include <QPainter>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Status;

namespace {

constexpr qreal strokeWidth = 1.8;

QPainterPath lines(const QList<QList<QPointF>> &polylines)
{
    QPainterPath path;
    for (const QList<QPointF> &points : polylines) {
        path.moveTo(points.first());
        for (const QPointF &point : points.mid(1))
            path.lineTo(point);
    }
    return path;
}

QPainterPath closed(const QList<QPointF> &points)
{
    QPainterPath path = lines({points});
    path.closeSubpath();
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QRectF(1, 1, 14, 14));
    return path;
}

QPainterPath box()
{
    QPainterPath path;
    path.addRect(QRectF(1.5, 1.5, 13, 13));
    return path;
}

QPainterPath triangle()
{
    return closed({{8, 1.2}, {15.2, 14.5}, {0.8, 14.5}});
}

QPainterPath diamond()
{
    return closed({{8, 0.4}, {15.6, 8}, {8, 15.6}, {0.4, 8}});
}

QPainterPath tick()
{
    return lines({{{4.4, 8.3}, {7, 11}, {11.7, 5.4}}});
}

QPainterPath cross()
{
    return lines({{{5.2, 5.2}, {10.8, 10.8}}, {{10.8, 5.2}, {5.2, 10.8}}});
}

QPainterPath exclamation()
{
    return lines({{{8, 5.6}, {8, 9.6}}, {{8, 11.9}, {8, 12.3}}});
}

QPainterPath dash()
{
    return lines({{{4.8, 8}, {11.2, 8}}});
}

QPainterPath dots()
{
    return lines({{{4.4, 8}, {4.8, 8}}, {{7.8, 8}, {8.2, 8}}, {{11.2, 8}, {11.6, 8}}});
}

QPainterPath notEqual()
{
    return lines({{{4.9, 6.5}, {11.1, 6.5}}, {{4.9, 9.7}, {11.1, 9.7}}, {{9.9, 4.2}, {6.1, 11.9}}});
}

} // namespace

StatusSign signOf(Status status)
{
    const QColor good(0x1b, 0x6e, 0x3c);
    const QColor bad(0xa3, 0x26, 0x1f);
    const QColor care(0x8a, 0x5a, 0x00);
    const QColor plain(0x4a, 0x58, 0x66);
    switch (status) {
    case Status::Pass:
        return {circle(), tick(), good, false};
    case Status::Fixed:
        return {circle(), tick(), good, true};
    case Status::Fail:
        return {circle(), cross(), bad, true};
    case Status::Contradiction:
        return {diamond(), notEqual(), bad, true};
    case Status::Attested:
        return {box(), tick(), plain, false};
    case Status::ManualOpen:
        return {box(), {}, care, false};
    case Status::Exception:
        return {triangle(), exclamation(), care, false};
    case Status::NotApplicable:
        return {circle(), dash(), plain, false};
    case Status::NotTested:
        return {circle(), dots(), care, false};
    case Status::Error:
        return {box(), exclamation(), bad, true};
    }
    return {};
}

void drawSign(QPainter &painter, const QRectF &square, Status status)
{
    const StatusSign sign = signOf(status);
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(sign.colour, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(sign.solid ? QBrush(sign.colour) : QBrush(Qt::NoBrush));
    painter.drawPath(sign.frame);
    if (sign.solid)
        painter.setPen(QPen(Qt::white, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sign.strokes);
    painter.restore();
}

static QString svgPath(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        // The two points after a CurveTo element belong to it and follow without a letter of their own.
        const QString letter = element.isMoveTo() ? u"M"_s
            : element.isLineTo()                  ? u"L"_s
            : element.isCurveTo()                 ? u"C"_s
                                                  : u" "_s;
        data += u"%1%2 %3"_s.arg(letter).arg(element.x, 0, 'g', 4).arg(element.y, 0, 'g', 4);
    }
    return data;
}

QString svgOf(Status status)
{
    const StatusSign sign = signOf(status);
    const QString colour = sign.colour.name();
    return u"<svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" stroke-width=\"%1\" "
           u"stroke-linecap=\"round\" "
           "stroke-linejoin=\"round\"><path d=\"%2\" stroke=\"%3\" fill=\"%4\"/><path d=\"%5\" stroke=\"%6\" "
           "fill=\"none\"/></svg>"_s.arg(strokeWidth)
               .arg(svgPath(sign.frame), colour, sign.solid ? colour : u"none"_s, svgPath(sign.strokes),
                   sign.solid ? u"#ffffff"_s : colour);
}

} // namespace report
