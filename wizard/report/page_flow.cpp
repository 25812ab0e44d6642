// SPDX-License-Identifier: Apache-2.0
#include "report/page_flow.h"

namespace report {

/// Height of the block and of those that must stand on the same page below it.
static qreal heightTogether(const QList<Block> &blocks, qsizetype first)
{
    qreal height = 0;
    for (qsizetype i = first; i < blocks.size(); ++i) {
        height += blocks[i].gapBefore + blocks[i].drawing->height();
        if (!blocks[i].keepWithNext)
            break;
    }
    return height;
}

QList<Page> paginate(const QList<Block> &blocks, qreal pageHeight)
{
    QList<Page> pages {Page()};
    qreal y = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool isFirst = pages.constLast().isEmpty();
        // Keeping with the next is a wish: without the first condition a long chain would leave an empty page behind.
        if (!isFirst && y + heightTogether(blocks, i) > pageHeight) {
            pages.append(Page());
            y = 0;
            if (block.tableHeader) {
                pages.last().append({block.tableHeader, 0});
                y = block.tableHeader->height();
            }
        } else if (!isFirst) {
            y += block.gapBefore;
        }
        pages.last().append({block.drawing, y});
        y += block.drawing->height();
    }
    return pages;
}

} // namespace report
