// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_parts.h"

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal rowPadding = 1.9;

/// Level and controls, before, after, and the proofs, side by side; returns the height.
qreal drawCells(Drawing &drawing, const Checklist &sheet, const Checklist::Setting &setting,
    const QList<Column> &columns, qreal top)
{
    constexpr qsizetype longestCell = 700; // an access list of ten ranges has 450
    const auto text = [&](qsizetype column, qreal y, const QString &value, const Ink &ink) {
        return drawing.text({columns[column].x, y}, columns[column].width, fitted(sheet, value, longestCell), ink);
    };
    qreal left = top;
    for (const QString &line : setting.placing)
        left += text(1, left, line, smallInk);
    const qreal before = top + text(2, top, setting.before, bodyInk);
    const qreal after = top + text(3, top, setting.after, bodyInk);
    qreal proof = setting.proof.isEmpty() ? top + text(4, top, u"–"_s, bodyInk) : top;
    qsizetype room = longestCell;
    for (const Checklist::ProofLine &line : setting.proof) {
        constexpr qreal size = 2.4;
        if (room <= 0) {
            proof += text(4, proof, sheet.shortened, bodyInk);
            break;
        }
        drawing.sign({columns[4].x, proof + 0.65}, size, line.ok ? model::Status::Pass : model::Status::Fail);
        proof += drawing.text(
            {columns[4].x + size + 1.2, proof}, columns[4].width - size - 1.2, fitted(sheet, line.text, room), bodyInk);
        room -= line.text.size();
    }
    return std::max({left, before, after, proof}) - top;
}

std::shared_ptr<Drawing> settingRow(
    const Checklist &sheet, const Canvas &canvas, const Checklist::Setting &setting, const QList<Column> &columns)
{
    auto row = std::make_shared<Drawing>(canvas);
    const Column &first = columns.at(1);
    const Column &last = columns.at(5);
    // The title has a line of its own over all columns but the last: it is what people, and searches, look for.
    const qreal titleWidth = last.x - first.x - 3;
    qreal y = rowPadding;
    row->text({1.4, y}, columns[0].width, setting.number, {9, QFont::Bold, tint::muted});
    const qreal title =
        row->text({first.x, y}, titleWidth, fitted(sheet, setting.title, 150), {9, QFont::Bold, tint::ink});
    drawStatus(*row, {last.x, y + 0.2}, last.width, setting.status);
    y += title + 0.7;
    y += drawCells(*row, sheet, setting, columns, y);
    for (const QString &remark : setting.remarks) {
        y += 0.7;
        y += row->text(
            {first.x, y}, canvas.width - first.x, fitted(sheet, remark, 700), {7.5, QFont::Normal, tint::muted});
    }
    row->rule(0, y + rowPadding, canvas.width, tint::hairline, 0.2);
    return row;
}

} // namespace

QList<Block> settingsBlocks(const Checklist &sheet, const Canvas &canvas)
{
    const QList<Column> columns = columnsOf({9, -24, -22, -22, -33, 31}, canvas.width);
    const auto header = tableHeader(canvas, sheet.settingsColumns, columns);
    QList<Block> blocks {headingBlock(canvas, sheet.settingsHeading, 6), {header, nullptr, 0, true}};
    for (const Checklist::Setting &setting : sheet.settings)
        blocks.append({settingRow(sheet, canvas, setting, columns), header});
    blocks[1].keepWithNext = !sheet.settings.isEmpty();
    return blocks;
}

} // namespace report
