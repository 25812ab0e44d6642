// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_blocks.h"

#include "report/qr_code.h"
#include "report/sheet_parts.h"

#include <QPainter>
#include <QPainterPath>

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestField = 120;

/// Camlock's mark: a closed padlock with a lens for a keyhole.
void paintMark(QPainter &painter)
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

/// A label with its value below, or with a line to write on; returns the height.
qreal drawField(Drawing &drawing, const Checklist &sheet, const Checklist::Field &field, QPointF place, qreal width)
{
    const qreal label = drawing.text(place, width, field.label, smallInk);
    const QPointF below = place + QPointF(0, label - 0.2);
    if (!field.value.isEmpty())
        return label
            + drawing.text(below, width, fitted(sheet, field.value, longestField), {9, QFont::Normal, tint::ink});
    drawing.rule(place.x(), below.y() + 4.6, width, tint::writingLine, 0.15);
    return label + 4.6;
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
        y += height + 1.4;
    }
    return job;
}

std::shared_ptr<Drawing> cameraBlock(const Checklist &sheet, const Canvas &canvas)
{
    auto camera = std::make_shared<Drawing>(canvas);
    const QList<Column> columns = columnsOf({-1, -1, -1}, canvas.width);
    qreal y = camera->text({0, 0}, canvas.width, sheet.camera.heading, headingInk) + 1;
    const QList<Checklist::Field> &fields = sheet.camera.fields;
    for (qsizetype first = 0; first < fields.size(); first += columns.size()) {
        qreal height = 0;
        // A field alone in its row, such as a fingerprint, gets the whole width.
        const bool isAlone = first + 1 == fields.size();
        for (qsizetype i = 0; i < columns.size() && first + i < fields.size(); ++i) {
            height = std::max(height,
                drawField(
                    *camera, sheet, fields[first + i], {columns[i].x, y}, isAlone ? canvas.width : columns[i].width));
        }
        y += height + 1.4;
    }
    return camera;
}

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
        const qreal bottom = std::max(row->height() + 1.6, 8.0);
        row->rule(0, bottom, canvas.width, tint::hairline, 0.2);
        row->rule(columns[3].x, bottom - 1.4, columns[3].width, tint::writingLine, 0.15);
        row->rule(columns[4].x, bottom - 1.4, columns[4].width, tint::writingLine, 0.15);
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

/// Statement and lines to sign on stay together: a signature alone on a page says nothing.
std::shared_ptr<Drawing> signaturesBlock(const Checklist &sheet, const Canvas &canvas)
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

} // namespace

QList<Block> sheetBlocks(const Checklist &sheet, const Canvas &canvas)
{
    QList<Block> blocks {{masthead(sheet, canvas)}, {jobBlock(sheet, canvas), nullptr, 5},
        {cameraBlock(sheet, canvas), nullptr, 3.5}, {scoreBlock(sheet, canvas), nullptr, 4}};
    blocks += settingsBlocks(sheet, canvas);
    blocks += pointsBlocks(sheet, canvas);
    blocks += exceptionsBlocks(sheet, canvas);
    if (!sheet.beyond.isEmpty())
        blocks << headingBlock(canvas, sheet.beyondHeading, 7) << Block {beyondBlock(sheet, canvas)};
    blocks.append(headingBlock(canvas, sheet.signaturesHeading, 7));
    blocks.append({signaturesBlock(sheet, canvas)});
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
