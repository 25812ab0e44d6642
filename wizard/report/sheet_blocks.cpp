// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_blocks.h"

#include "report/qr_code.h"
#include "report/sheet_parts.h"

#include <QPainter>

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<Drawing> scoreBlock(const Checklist &sheet, const Canvas &canvas)
{
    constexpr qreal padding = 4;
    constexpr qreal sign = 6.5;
    const auto draw = [&](Drawing &score) {
        const qreal x = padding + sign + 3.5;
        const qreal width = canvas.width - x - padding;
        qreal y = padding - 0.6;
        for (const Checklist::ScoreLine &line : sheet.scores) {
            score.sign({padding, y + 1.3}, sign, line.reached ? model::Status::Fixed : model::Status::Fail);
            y += score.text({x, y}, width, line.text, {12, QFont::Bold, tint::ink});
            y += score.text({x, y - 0.3}, width, line.verdict, {9, QFont::Normal, tint::ink}) + 1.2;
        }
        return y + score.text({x, y}, width, sheet.counts, {8, QFont::Normal, tint::muted}) + padding - 0.8;
    };
    Drawing measured(canvas);
    auto score = std::make_shared<Drawing>(canvas);
    const qreal height = draw(measured);
    score->fill({0, 0, canvas.width, height}, tint::panel);
    score->fill({0, 0, 1.2, height}, tint::accent);
    draw(*score);
    return score;
}

Block sentence(const Canvas &canvas, const QString &text)
{
    auto drawing = std::make_shared<Drawing>(canvas);
    drawing->text({0, 0}, canvas.width, text, bodyInk);
    return {drawing};
}

QList<Block> pointsBlocks(const Checklist &sheet, const Canvas &canvas)
{
    QList<Block> blocks {headingBlock(canvas, sheet.pointsHeading, 7)};
    if (sheet.points.isEmpty())
        return blocks << sentence(canvas, sheet.noPoints);
    const QList<Column> columns = columnsOf({12, 33, -1, 28, 24}, canvas.width);
    const auto header = tableHeader(canvas, sheet.pointsColumns, columns);
    blocks.append({header, nullptr, 0, true});
    for (const Checklist::OpenPoint &point : sheet.points) {
        auto row = std::make_shared<Drawing>(canvas);
        row->text({1.4, 1.6}, columns[0].width, point.number, {8.5, QFont::Bold, tint::ink});
        drawStatus(*row, {columns[1].x, 1.6}, columns[1].width, point.status);
        row->text({columns[2].x, 1.7}, columns[2].width, fitted(sheet, point.what, 700), bodyInk);
        const auto drawValue = [&](qsizetype column, const QString &value) {
            row->text({columns[column].x, 1.7}, columns[column].width, fitted(sheet, value, longestField), bodyInk);
        };
        drawValue(3, point.who);
        drawValue(4, point.by);
        const qreal bottom = std::max(row->height() + 1.6, 8.0);
        const auto ruleIfEmpty = [&](qsizetype column, const QString &value) {
            if (value.isEmpty())
                row->rule(columns[column].x, bottom - 1.4, columns[column].width, tint::writingLine, 0.15);
        };
        row->rule(0, bottom, canvas.width, tint::hairline, 0.2);
        ruleIfEmpty(3, point.who);
        ruleIfEmpty(4, point.by);
        blocks.append({row, header});
    }
    return blocks;
}

QList<Block> exceptionsBlocks(const Checklist &sheet, const Canvas &canvas)
{
    QList<Block> blocks {headingBlock(canvas, sheet.exceptionsHeading, 7)};
    if (sheet.exceptions.isEmpty())
        return blocks << sentence(canvas, sheet.noExceptions);
    const QList<Column> columns = columnsOf({12, -1, 38, 38}, canvas.width);
    const auto header = tableHeader(canvas, sheet.exceptionsColumns, columns);
    blocks.append({header, nullptr, 0, true});
    for (const Checklist::Exception &exception : sheet.exceptions) {
        auto row = std::make_shared<Drawing>(canvas);
        row->text({1.4, 1.6}, columns[0].width, exception.number, {8.5, QFont::Bold, tint::ink});
        row->text({columns[1].x, 1.7}, columns[1].width, fitted(sheet, exception.reason, 400), bodyInk);
        row->text({columns[2].x, 1.7}, columns[2].width, fitted(sheet, exception.approver, longestField), bodyInk);
        row->text({columns[3].x, 1.7}, columns[3].width, exception.expires, bodyInk);
        row->rule(0, row->height() + 1.6, canvas.width, tint::hairline, 0.2);
        blocks.append({row, header});
    }
    return blocks;
}

/// What is told and not judged has no sign; what should not be so is set in bold.
std::shared_ptr<Drawing> beyondBlock(const Checklist &sheet, const Canvas &canvas)
{
    auto drawing = std::make_shared<Drawing>(canvas);
    qreal y = drawing->text({0, 0}, canvas.width, sheet.beyondRemark, {7.5, QFont::Normal, tint::muted}) + 1;
    for (const Checklist::ProofLine &line : sheet.beyond) {
        const Ink ink {8, line.ok ? QFont::Normal : QFont::Bold, tint::ink};
        drawing->text({0, y}, 4, u"–"_s, ink);
        y += drawing->text({4, y}, canvas.width - 4, fitted(sheet, line.text, 400), ink) + 0.4;
    }
    return drawing;
}

/// The code is black on white whatever the paper: a camera reads it.
std::shared_ptr<Drawing> sealBlock(const Checklist &sheet, const Canvas &canvas)
{
    constexpr qreal code = 27;
    constexpr qreal indent = code + 3;
    auto drawing = std::make_shared<Drawing>(canvas);
    const QRectF place(0, 0, code, code);
    drawing->fill(place, Qt::white);
    drawing->path(place, [path = qrCode(sheet.seal.code)](QPainter &painter) { painter.fillPath(path, Qt::black); });
    qreal y = 2 + drawing->text({indent, 2}, canvas.width - indent, sheet.seal.remark, bodyInk) + 1.4;
    for (const Checklist::Field &field : sheet.seal.fields)
        y += drawField(*drawing, sheet, field, {indent, y}, canvas.width - indent) + 1;
    drawing->extendTo(code);
    return drawing;
}

std::shared_ptr<Drawing> legendBlock(const Checklist &sheet, const Canvas &canvas)
{
    auto legend = std::make_shared<Drawing>(canvas);
    const QList<Column> columns = columnsOf({-1, -1}, canvas.width);
    qreal y = 0;
    for (qsizetype first = 0; first < sheet.legend.size(); first += columns.size()) {
        qreal height = 0;
        for (qsizetype i = 0; i < columns.size() && first + i < sheet.legend.size(); ++i) {
            const Checklist::LegendEntry &entry = sheet.legend[first + i];
            height = std::max(height, drawStatus(*legend, {columns[i].x, y}, 32, entry.status));
            height = std::max(height,
                legend->text({columns[i].x + 32, y + 0.2}, columns[i].width - 32, entry.meaning,
                    {7.5, QFont::Normal, tint::muted}));
        }
        y += height + 0.6;
    }
    y += 1.6;
    for (const QString &remark : sheet.remarks)
        y += legend->text({0, y}, canvas.width, remark, {7.5, QFont::Normal, tint::muted}) + 0.8;
    return legend;
}

} // namespace

QList<Block> sheetBlocks(const Checklist &sheet, const Canvas &canvas)
{
    QList<Block> blocks {{masthead(sheet, canvas)}, {jobBlock(sheet, canvas), nullptr, 5}};
    blocks += groupBlocks(sheet, canvas, sheet.camera, 3.5);
    blocks.append({scoreBlock(sheet, canvas), nullptr, 4});
    blocks += settingsBlocks(sheet, canvas);
    for (const Checklist::FieldGroup &group : sheet.handover)
        blocks += groupBlocks(sheet, canvas, group, 6);
    blocks += pointsBlocks(sheet, canvas);
    blocks += exceptionsBlocks(sheet, canvas);
    if (!sheet.beyond.isEmpty())
        blocks << headingBlock(canvas, sheet.beyondHeading, 7) << Block {beyondBlock(sheet, canvas)};
    blocks += signatureBlocks(sheet, canvas);
    blocks << headingBlock(canvas, sheet.seal.heading, 7) << Block {sealBlock(sheet, canvas)};
    blocks.append(headingBlock(canvas, sheet.legendHeading, 7));
    blocks.append({legendBlock(sheet, canvas)});
    return blocks + appendixBlocks(sheet, canvas);
}

Drawing footer(const Checklist &sheet, const Canvas &canvas, qsizetype page, qsizetype pages)
{
    constexpr qreal pageWidth = 40;
    Drawing drawing(canvas);
    Ink ink = smallInk;
    drawing.rule(0, 4, canvas.width, tint::hairline, 0.2);
    drawing.line({0, 5}, canvas.width - pageWidth, sheet.footer, ink);
    ink.alignment = Qt::AlignTrailing;
    drawing.text({canvas.width - pageWidth, 5}, pageWidth,
        sheet.pageOf.arg(sheet.locale.toString(page), sheet.locale.toString(pages)), ink);
    return drawing;
}

} // namespace report
