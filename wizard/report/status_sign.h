// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace report {

/// The sign of a status. Each has a form of its own, so that it can be told on a grey printout, and is drawn rather
/// than typed: no font has to have it.
struct StatusSign
{
    QPainterPath frame; ///< in a square of 16 × 16
    QPainterPath strokes; ///< lines 1.8 wide
    QColor colour;
    bool solid = false; ///< the frame is filled and the lines are white on it
};

StatusSign signOf(model::Status status);

void drawSign(QPainter &painter, const QRectF &square, model::Status status);

/// The same as an SVG element, for the HTML.
QString svgOf(model::Status status);

} // namespace report
