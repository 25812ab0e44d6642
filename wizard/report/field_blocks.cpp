// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_parts.h"

#include <QPainter>
#include <QPainterPath>

namespace report {

using namespace Qt::Literals::StringLiterals;

/// Camlock's mark: a closed padlock with a lens for a keyhole.
static void paintMark(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint::accent);
    painter.drawRoundedRect(QRectF(0, 0, 1, 1), 0.2, 0.2);
    QPainterPath shackle(QPointF(0.35, 0.46));
    shackle.arcTo(QRectF(0.35, 0.19, 0.3, 0.34), 180, -180);
    shackle.lineTo(0.65, 0.46);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 0.075));
    painter.drawPath(shackle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(0.26, 0.44, 0.48, 0.37), 0.06, 0.06);
    painter.setBrush(tint::accent);
    painter.drawEllipse(QPointF(0.5, 0.625), 0.1, 0.1);
}

std::shared_ptr<Drawing> masthead(const Checklist &sheet, const Canvas &canvas)
{
    auto head = std::make_shared<Drawing>(canvas);
    constexpr qreal mark = 15;
    constexpr qreal indent = mark + 5;
    head->path({0, 1, mark, mark}, paintMark);
    qreal y = head->text({indent, 0}, canvas.width - indent, sheet.product, {9, QFont::Bold, tint::accent});
    y += head->text({indent, y - 0.6}, canvas.width - indent, sheet.title, {19, QFont::Bold, tint::ink}) - 0.8;
    y += head->text({indent, y}, canvas.width - indent, sheet.guide, {8.5, QFont::Normal, tint::muted});
    head->rule(0, std::max(y, mark + 1) + 3, canvas.width, tint::accent, 0.7);
    return head;
}

qreal drawField(Drawing &drawing, const Checklist &sheet, const Checklist::Field &field, QPointF place, qreal width)
{
    const qreal label = drawing.text(place, width, field.label, smallInk);
    const QPointF below = place + QPointF(0, label - 0.2);
    if (!field.value.isEmpty())
        return label
            + drawing.text(below, width, fitted(sheet, field.value, longestField), {9, QFont::Normal, tint::ink});
    const qreal writingRoom = sheet.isForHandwriting ? 6.6 : 4.8;
    drawing.rule(place.x(), below.y() + writingRoom, width, tint::writingLine, 0.15);
    return label + writingRoom;
}

std::shared_ptr<Drawing> jobBlock(const Checklist &sheet, const Canvas &canvas)
{
    auto job = std::make_shared<Drawing>(canvas);
    const QList<Column> columns = columnsOf(QList<qreal>(sheet.job.size(), -1), canvas.width);
    qreal y = 0;
    qsizetype rows = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        y = std::max(y, job->text({columns[i].x, 0}, columns[i].width, sheet.job[i].heading, headingInk));
        rows = std::max(rows, sheet.job[i].fields.size());
    }
    y += 1;
    for (qsizetype row = 0; row < rows; ++row) {
        qreal height = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (row < sheet.job[i].fields.size()) {
                height = std::max(
                    height, drawField(*job, sheet, sheet.job[i].fields[row], {columns[i].x, y}, columns[i].width));
            }
        }
        y += height + fieldGap;
    }
    return job;
}

QList<Block> groupBlocks(
    const Checklist &sheet, const Canvas &canvas, const Checklist::FieldGroup &group, qreal gapBefore)
{
    const QList<Column> columns = columnsOf({-1, -1, -1}, canvas.width);
    QList<Block> blocks {headingBlock(canvas, group.heading, gapBefore)};
    std::shared_ptr<Drawing> line;
    qsizetype column = columns.size();
    for (const Checklist::Field &field : group.fields) {
        const bool isWide = field.span == Checklist::Span::Row;
        if (isWide || column == columns.size()) {
            line = std::make_shared<Drawing>(canvas);
            blocks.append({line, nullptr, blocks.size() > 1 ? fieldGap : 0});
            column = 0;
        }
        line->extendTo(
            drawField(*line, sheet, field, {columns[column].x, 0}, isWide ? canvas.width : columns[column].width));
        column = isWide ? columns.size() : column + 1;
    }
    // A certificate in two halves is hard to compare; a hundred accounts have to be split.
    constexpr qsizetype mostTogether = 10;
    for (qsizetype i = 0; i + 1 < blocks.size() && blocks.size() <= mostTogether; ++i)
        blocks[i].keepWithNext = true;
    return blocks;
}

/// Statement and lines to sign on stay together: a signature alone on a page says nothing.
static std::shared_ptr<Drawing> signatureLines(const Checklist &sheet, const Canvas &canvas)
{
    auto drawing = std::make_shared<Drawing>(canvas);
    const QList<Column> columns = columnsOf(QList<qreal>(sheet.signatures.size(), -1), canvas.width + 8);
    const qreal top = drawing->text({0, 0}, canvas.width, sheet.statement, bodyInk) + 4;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column column {columns[i].x, columns[0].width - 5};
        qreal y =
            top + drawing->text({column.x, top}, column.width, sheet.signatures[i].who, {9, QFont::Bold, tint::ink});
        for (const QString &label : sheet.signatures[i].lines) {
            y += label == sheet.signatures[i].lines.constLast() ? 14 : 9;
            drawing->rule(column.x, y, column.width, tint::writingLine, 0.2);
            drawing->text({column.x, y + 0.6}, column.width, label, smallInk);
        }
    }
    return drawing;
}

QList<Block> signatureBlocks(const Checklist &sheet, const Canvas &canvas)
{
    return {headingBlock(canvas, sheet.signaturesHeading, 7), {signatureLines(sheet, canvas)}};
}

} // namespace report
