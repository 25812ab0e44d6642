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

std::shared_ptr<Drawing> proofRow(
    const Checklist &sheet, const Canvas &canvas, const Checklist::Evidence &proof, const QList<Column> &columns)
{
    constexpr qreal top = 0.7;
    constexpr qsizetype longestCell = 400;
    constexpr qreal sign = 2.4;
    const Ink ink {7, QFont::Normal, tint::ink};
    auto row = std::make_shared<Drawing>(canvas);
    row->text({columns[0].x + 1.4, top}, columns[0].width, proof.number, {7, QFont::Bold, tint::ink});
    const QStringList cells {proof.what, proof.expected, proof.seen, proof.when};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = columns[i + 1];
        row->text({column.x, top}, column.width, fitted(sheet, cells[i], longestCell), ink);
    }
    const Column &last = columns.constLast();
    row->sign({last.x, top + 0.4}, sign, proof.verdict.ok ? model::Status::Pass : model::Status::Fail);
    row->text({last.x + sign + 1.2, top}, last.width - sign - 1.2, proof.verdict.text, ink);
    if (!proof.quoted.isEmpty()) {
        const qreal y = row->height() + 0.3;
        const qreal x = columns[1].x;
        row->text({x, y}, canvas.width - x, fitted(sheet, proof.quoted, 700), smallInk);
    }
    row->rule(0, row->height() + 0.7, canvas.width, tint::hairline, 0.2);
    return row;
}

QList<Block> evidenceBlocks(const Checklist &sheet, const Canvas &canvas)
{
    if (sheet.evidence.isEmpty())
        return {};
    auto remark = std::make_shared<Drawing>(canvas);
    remark->text({0, 0}, canvas.width, sheet.evidenceRemark, {7.5, QFont::Normal, tint::muted});
    const QList<Column> columns = columnsOf({11, -1.3, -1.1, -1.3, 29, 19}, canvas.width);
    const auto header = tableHeader(canvas, sheet.evidenceColumns, columns);
    QList<Block> blocks {
        headingBlock(canvas, sheet.evidenceHeading, 7), {remark, nullptr, 0, true}, {header, nullptr, 3, true}};
    for (const Checklist::Evidence &proof : sheet.evidence)
        blocks.append({proofRow(sheet, canvas, proof, columns), header});
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
    return blocks + table(canvas, sheet.mappingColumns, {14, -1, -1, -1.6, -1.6}, mappings)
        + evidenceBlocks(sheet, canvas);
}

} // namespace report
