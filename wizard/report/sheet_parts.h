// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/checklist.h"
#include "report/page_flow.h"

/// Looks and parts that the blocks of the printed sheet share. Lengths are mm.
namespace report {

namespace tint {
inline const QColor accent(0x0f, 0x4c, 0x5c);
inline const QColor ink(0x1f, 0x2a, 0x37);
inline const QColor muted(0x55, 0x61, 0x6d);
inline const QColor hairline(0xcb, 0xd3, 0xda);
inline const QColor writingLine(0x8a, 0x95, 0xa0);
inline const QColor panel(0xf1, 0xf4, 0xf6);
} // namespace tint

inline const Ink bodyInk {8, QFont::Normal, tint::ink};
inline const Ink smallInk {7, QFont::Normal, tint::muted};
inline const Ink headingInk {11, QFont::Bold, tint::accent};

/// Places and widths of a table's columns.
struct Column
{
    qreal x = 0;
    qreal width = 0; ///< without the gap to the next column
};

/// Columns next to each other: fixed widths as given, the rest shared by weight (weights are negative).
QList<Column> columnsOf(const QList<qreal> &widths, qreal total);

/// Cuts a value that would not leave room for others on a page; paper cannot scroll. HTML and JSON have all of it.
QString fitted(const Checklist &sheet, const QString &text, qsizetype most);

std::shared_ptr<Drawing> tableHeader(const Canvas &canvas, const QStringList &titles, const QList<Column> &columns);
Block headingBlock(const Canvas &canvas, const QString &heading, qreal gapBefore);

/// The sign and the word of a status; returns the height.
qreal drawStatus(Drawing &drawing, QPointF place, qreal width, const Checklist::StatusWord &status);

inline constexpr qsizetype longestField = 200;
inline constexpr qreal fieldGap = 1.4;

/// A label with its value below, or with a line to write on; returns the height.
qreal drawField(Drawing &drawing, const Checklist &sheet, const Checklist::Field &field, QPointF place, qreal width);

/// Mark, product, title and guide.
std::shared_ptr<Drawing> masthead(const Checklist &sheet, const Canvas &canvas);

/// Job, installer and customer side by side.
std::shared_ptr<Drawing> jobBlock(const Checklist &sheet, const Canvas &canvas);

/// A heading and its fields, one block for each line of them, so that no number of fields is too many for a page.
QList<Block> groupBlocks(
    const Checklist &sheet, const Canvas &canvas, const Checklist::FieldGroup &group, qreal gapBefore);

QList<Block> signatureBlocks(const Checklist &sheet, const Canvas &canvas);

/// The controls that the rows serve, from both sides; then every proof.
QList<Block> appendixBlocks(const Checklist &sheet, const Canvas &canvas);

/// The table of settings: its header and one block for each row.
QList<Block> settingsBlocks(const Checklist &sheet, const Canvas &canvas);

} // namespace report
