// SPDX-License-Identifier: Apache-2.0
#include "ui/find_cameras/found_table.h"

#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

FoundTable::FoundTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSortingEnabled(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(1, 1) * signSize(*this));
    // Rows of one height, and widths that do not depend on what stands in them: hundreds of rows cost no measuring.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 9 / 4);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

QSize FoundTable::minimumSizeHint() const
{
    return QSize(14, 8) * fontMetrics().height();
}

void FoundTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool hasRow = currentIndex().isValid();
    QTableView::keyPressEvent(event);
    // Item views let Enter through after activating the row; the wizard would turn the page once more.
    if (enter && hasRow)
        event->accept();
}

void FoundTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!model())
        return;
    // Where there is no room, the last columns go: the tooltip has all of them.
    constexpr int weights[] {18, 24, 22, 20, 22};
    constexpr int charactersForAll = 75;
    constexpr int columnsWhenNarrow = 3;
    const bool isNarrow = viewport()->width() < fontMetrics().averageCharWidth() * charactersForAll;
    const int shown = isNarrow ? columnsWhenNarrow : model()->columnCount();
    const int total = isNarrow ? 64 : 106;
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, column >= shown);
        const int width = column + 1 == shown ? room : viewport()->width() * weights[column] / total;
        setColumnWidth(column, width);
        room -= width;
    }
}

} // namespace ui
