// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_parts.h"

namespace report {

QList<Column> columnsOf(const QList<qreal> &widths, qreal total)
{
    constexpr qreal gap = 3;
    qreal fixed = 0;
    qreal weights = 0;
    for (const qreal width : widths)
        (width < 0 ? weights : fixed) += width;
    QList<Column> columns;
    qreal x = 0;
    for (const qreal width : widths) {
        const qreal actual = width < 0 ? (total - fixed) * width / weights : width;
        const bool isLast = columns.size() + 1 == widths.size();
        columns.append({x, isLast ? actual : actual - gap});
        x += actual;
    }
    return columns;
}

QString fitted(const Checklist &sheet, const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // Not through the middle of a surrogate pair.
    const qsizetype end = text[most - 1].isHighSurrogate() ? most - 1 : most;
    return text.left(end) + sheet.shortened;
}

std::shared_ptr<Drawing> tableHeader(const Canvas &canvas, const QStringList &titles, const QList<Column> &columns)
{
    constexpr qreal padding = 1.4;
    auto header = std::make_shared<Drawing>(canvas);
    const Ink ink {7.5, QFont::Bold, tint::muted};
    Drawing measured(canvas);
    qreal height = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        height = std::max(height, measured.text({columns[i].x, 0}, columns[i].width, titles.value(i), ink));
    header->fill({0, 0, canvas.width, height + 2 * padding}, tint::panel);
    for (qsizetype i = 0; i < columns.size(); ++i)
        header->text({columns[i].x + (i == 0 ? padding : 0), padding}, columns[i].width, titles.value(i), ink);
    return header;
}

Block headingBlock(const Canvas &canvas, const QString &heading, qreal gapBefore)
{
    auto drawing = std::make_shared<Drawing>(canvas);
    drawing->extendTo(drawing->text({0, 0}, canvas.width, heading, headingInk) + 1.6);
    return {drawing, nullptr, gapBefore, true};
}

qreal drawStatus(Drawing &drawing, QPointF place, qreal width, const Checklist::StatusWord &status)
{
    constexpr qreal size = 3.4;
    constexpr qreal indent = size + 1.6;
    drawing.sign(place + QPointF(0, 0.45), size, status.status);
    return drawing.text(place + QPointF(indent, 0), width - indent, status.word, {8.5, QFont::Bold, tint::ink});
}

} // namespace report
