// SPDX-License-Identifier: Apache-2.0
#include "report/form_blocks.h"

#include "report/sheet_parts.h"

#include <QPainter>

namespace report {

namespace {

constexpr qreal padding = 2;

std::shared_ptr<Drawing> sentences(const BlankForm &form, const Canvas &canvas)
{
    auto drawing = std::make_shared<Drawing>(canvas);
    qreal y = 0;
    for (const QString &sentence : form.howTo)
        y += drawing->text({0, y}, canvas.width, sentence, {9, QFont::Normal, tint::ink}) + 0.8;
    return drawing;
}

/// A square to tick: as dark as ink, so that a copy of a copy still has it.
void drawBox(Drawing &drawing, QPointF place, qreal size)
{
    drawing.path({place, QSizeF(size, size)}, [](QPainter &painter) {
        painter.setPen(QPen(tint::ink, 0.09));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0.05, 0.05, 0.9, 0.9));
    });
}

qreal drawBoxes(Drawing &drawing, const QStringList &words, QPointF place, qreal width)
{
    constexpr qreal size = 3.4;
    const QList<Column> columns = columnsOf(QList<qreal>(words.size(), -1), width);
    qreal height = size;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QPointF box = place + QPointF(columns[i].x, 0);
        drawBox(drawing, box + QPointF(0, 0.4), size);
        height = std::max(height,
            drawing.text(box + QPointF(size + 1.4, 0), columns[i].width - size - 1.4, words[i],
                {8.5, QFont::Normal, tint::ink}));
    }
    return height;
}

qreal drawLines(Drawing &drawing, const QStringList &labels, QPointF place, qreal width)
{
    const QList<Column> columns = columnsOf({-2, -2, -1}, width);
    constexpr qreal room = 7;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        drawing.rule(place.x() + columns[i].x, place.y() + room, columns[i].width, tint::writingLine, 0.15);
        drawing.text({place.x() + columns[i].x, place.y() + room + 0.4}, columns[i].width, labels.value(i), smallInk);
    }
    return drawing.height() - place.y();
}

std::shared_ptr<Drawing> formRow(const BlankForm &form, const Canvas &canvas, const BlankForm::Row &row)
{
    constexpr qreal indent = 9;
    const QList<Column> columns = columnsOf({indent, -3, -2}, canvas.width);
    auto drawing = std::make_shared<Drawing>(canvas);
    drawing->text({1.4, padding}, indent, row.number, {9, QFont::Bold, tint::muted});
    Ink right = bodyInk;
    right.alignment = Qt::AlignTrailing;
    const qreal title =
        drawing->text({columns[1].x, padding}, columns[1].width, row.title, {9, QFont::Bold, tint::ink});
    const qreal id = drawing->text({columns[2].x, padding}, columns[2].width, row.id, right);
    qreal y = padding + std::max(title, id) + 0.3;
    Ink quietRight = smallInk;
    quietRight.alignment = Qt::AlignTrailing;
    const qreal wanted = drawing->text({columns[1].x, y}, columns[1].width, row.wanted, bodyInk);
    y += std::max(wanted, drawing->text({columns[2].x, y}, columns[2].width, row.placing, quietRight)) + 1.2;
    y += drawBoxes(*drawing, form.boxes, {indent, y}, canvas.width - indent) + 0.4;
    y += drawLines(*drawing, form.lines, {indent, y}, canvas.width - indent);
    drawing->rule(0, y + 1.2, canvas.width, tint::hairline, 0.2);
    return drawing;
}

/// A table with nothing in it but lines to write on.
QList<Block> emptyTable(
    const Canvas &canvas, const QString &heading, const QStringList &titles, const QList<qreal> &widths, int rows)
{
    constexpr qreal room = 9;
    const QList<Column> columns = columnsOf(widths, canvas.width);
    const auto header = tableHeader(canvas, titles, columns);
    QList<Block> blocks {headingBlock(canvas, heading, 7), {header, nullptr, 0, true}};
    for (int number = 0; number < rows; ++number) {
        auto row = std::make_shared<Drawing>(canvas);
        for (const Column &column : columns)
            row->rule(column.x, room, column.width, tint::writingLine, 0.15);
        blocks.append({row, header, 0, number + 1 < rows});
    }
    return blocks;
}

} // namespace

QList<Block> formBlocks(const BlankForm &form, const Canvas &canvas)
{
    const Checklist &sheet = form.frame;
    QList<Block> blocks {
        {masthead(sheet, canvas)}, {sentences(form, canvas), nullptr, 4}, {jobBlock(sheet, canvas), nullptr, 5}};
    blocks += groupBlocks(sheet, canvas, sheet.camera, 4);
    blocks.append(headingBlock(canvas, form.rowsHeading, 7));
    for (const BlankForm::Row &row : form.rows)
        blocks.append({formRow(form, canvas, row)});
    for (const Checklist::FieldGroup &group : sheet.handover)
        blocks += groupBlocks(sheet, canvas, group, 7);
    blocks += emptyTable(canvas, sheet.pointsHeading, sheet.pointsColumns, {12, 33, -1, 28, 24}, 5);
    blocks += emptyTable(canvas, sheet.exceptionsHeading, sheet.exceptionsColumns, {12, -1, 38, 38}, 3);
    return blocks + signatureBlocks(sheet, canvas);
}

} // namespace report
