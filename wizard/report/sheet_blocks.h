// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/checklist.h"
#include "report/page_flow.h"

namespace report {

/// The printed sheet from top to bottom, without the footers.
QList<Block> sheetBlocks(const Checklist &sheet, const Canvas &canvas);

/// What stands at the bottom of page `page` (from 1) of `pages`.
Drawing footer(const Checklist &sheet, const Canvas &canvas, qsizetype page, qsizetype pages);

/// Height to leave free for the footer, in mm.
inline constexpr qreal footerHeight = 9;

} // namespace report
