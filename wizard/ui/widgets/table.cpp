// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table.h"

#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace ui {

namespace {

/// Rows with air around their words, large enough for a finger.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            + QSize(option.fontMetrics.height() / 2, option.fontMetrics.height() * 2 / 3);
    }
};

} // namespace

Table::Table(const QStringList &columns, QWidget *parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent)
{
    setHorizontalHeaderLabels(columns);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RoomyDelegate(this));
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize(QSize(1, 1) * signSize(*this));
}

QSize Table::minimumSizeHint() const
{
    return QSize(14, 6) * fontMetrics().height();
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QTableWidget::keyPressEvent(event);
    // Item views let Enter through after activating the row; the wizard would turn the page once more.
    if (enter && receivers(SIGNAL(cellActivated(int, int))) > 0)
        event->accept();
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    shareWidth();
    fitRows();
}

void Table::stretchColumns(const QMap<int, int> &weights)
{
    m_weights = weights;
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(
            column, weights.contains(column) ? QHeaderView::Interactive : QHeaderView::ResizeToContents);
    }
}

void Table::shareWidth()
{
    int room = viewport()->width();
    int total = 0;
    for (int column = 0; column < columnCount(); ++column) {
        total += m_weights.value(column);
        if (!m_weights.contains(column))
            room -= qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }
    for (auto it = m_weights.cbegin(); it != m_weights.cend(); ++it)
        setColumnWidth(it.key(), qMax(room * it.value() / total, fontMetrics().averageCharWidth() * 8));
}

void Table::fitRows()
{
    resizeRowsToContents();
}

void setSign(QTableWidget &table, int row, const SignCell &sign)
{
    QTableWidgetItem *item = table.item(row, 0);
    item->setText(sign.word);
    item->setIcon(sign.sign ? statusIcon(*sign.sign) : QIcon());
}

void addRow(QTableWidget &table, const SignCell &first, const QStringList &others)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem);
    setSign(table, row, first);
    for (int column = 0; column < others.size(); ++column)
        table.setItem(row, column + 1, new QTableWidgetItem(breakable(others.at(column))));
}

} // namespace ui
