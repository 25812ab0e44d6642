// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/drawing.h"

#include <QList>

#include <memory>

namespace report {

/// A drawing on its way to a page.
struct Block
{
    std::shared_ptr<const Drawing> drawing;
    std::shared_ptr<const Drawing> tableHeader = nullptr; ///< repeated above the block where a page begins with it
    qreal gapBefore = 0; ///< mm; dropped where a page begins
    bool keepWithNext = false; ///< never the last on a page
};

struct PlacedDrawing
{
    std::shared_ptr<const Drawing> drawing;
    qreal top = 0; ///< mm from the top of the page
};

using Page = QList<PlacedDrawing>;

/// Puts blocks on pages of this height (mm), in their order. No block is split; one that is higher than a page stands
/// on a page of its own. At least one page.
QList<Page> paginate(const QList<Block> &blocks, qreal pageHeight);

} // namespace report
