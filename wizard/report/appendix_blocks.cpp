// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_parts.h"

namespace report {

namespace {

struct Row
{
    QStringList cells; ///< the first one is bold
};

QList<Block> table(const Canvas &canvas, const QStringList &titles, const QList<qreal> &widths, const QList<Row> &rows)
{
    const QList<Column> columns = columnsOf(widths, canvas.width);
    const auto header = tableHeader(canvas, titles, columns);
    QList<Block> blocks {{header, nullptr, 3, true}};
    for (const Row &row : rows) {
        auto drawing = std::make_shared<Drawing>(canvas);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Ink ink {7.5, i == 0 ? QFont::Bold : QFont::Normal, tint::ink};
            drawing->text({columns[i].x + (i == 0 ? 1.4 : 0), 0.7}, columns[i].width, row.cells.value(i), ink);
        }
        drawing->rule(0, drawing->height() + 0.7, canvas.width, tint::hairline, 0.2);
        blocks.append({drawing, header});
    }
    return blocks;
}

} // namespace

QList<Block> appendixBlocks(const Checklist &sheet, const Canvas &canvas)
{
    auto remark = std::make_shared<Drawing>(canvas);
    remark->text({0, 0}, canvas.width, sheet.controlsRemark, {7.5, QFont::Normal, tint::muted});
    QList<Block> blocks {headingBlock(canvas, sheet.controlsHeading, 7), {remark}};
    QList<Row> controls;
    for (const Checklist::ControlLine &line : sheet.controls)
        controls.append({{line.number, line.words, line.rows}});
    blocks += table(canvas, sheet.controlsColumns, {14, -3, -2}, controls);
    QList<Row> mappings;
    for (const Checklist::Mapping &mapping : sheet.mappings)
        mappings.append({QStringList {mapping.number} + mapping.standards});
    return blocks + table(canvas, sheet.mappingColumns, {14, -1, -1, -1.6, -1.6}, mappings);
}

} // namespace report
