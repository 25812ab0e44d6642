// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table.h"

#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <numeric>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows with air around their words, large enough for a finger. All cells of a row begin at its top, so that a row that
/// is higher than the window still says what it is about.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    explicit RoomyDelegate(const Table &table, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_table(table)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height() / 2, 2 * air(option));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        m_table.style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, &m_table);
        QStyleOptionViewItem words = option;
        words.rect.adjust(0, air(option), 0, -air(option));
        QStyledItemDelegate::paint(painter, words, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = directed(m_table.shownText(index)).replace(u'\n', QChar::LineSeparator);
        option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
        option->decorationAlignment = Qt::AlignLeading | Qt::AlignTop;
    }

private:
    static int air(const QStyleOptionViewItem &option) { return option.fontMetrics.height() / 3; }

    const Table &m_table;
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
    // Not as the header would do it: to make one row fit it lays out the texts of all rows.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model(), &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { fitSoon(first.row(), last.row()); });
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RoomyDelegate(*this, this));
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
    if (viewport()->width() != m_sharedWidth)
        fitRows();
}

void Table::showEvent(QShowEvent *event)
{
    if (viewport()->width() != m_sharedWidth)
        fitRows();
    QTableWidget::showEvent(event);
}

void Table::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void Table::stretchColumns(const QMap<int, int> &weights)
{
    m_weights = weights;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

/// As wide as its words, but never so wide that the others have no room.
int Table::ownWidth(int column) const
{
    const int wanted = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return qMin(wanted, viewport()->width() * 2 / 5);
}

int Table::roomToShare() const
{
    int room = viewport()->width();
    for (int column = 0; column < columnCount(); ++column) {
        if (!m_weights.contains(column))
            room -= ownWidth(column);
    }
    return room;
}

void Table::shareWidth()
{
    if (m_weights.isEmpty())
        return;
    constexpr int charactersInAColumn = 13;
    const int room = roomToShare();
    const int least = fontMetrics().averageCharWidth() * charactersInAColumn;
    m_isFolded = m_weights.size() > 1 && room < least * m_weights.size();
    for (int column = 0; column < columnCount(); ++column) {
        if (!m_weights.contains(column))
            setColumnWidth(column, ownWidth(column));
    }
    const int total = std::accumulate(m_weights.cbegin(), m_weights.cend(), 0);
    const int first = m_weights.firstKey();
    for (auto it = m_weights.cbegin(); it != m_weights.cend(); ++it) {
        setColumnHidden(it.key(), m_isFolded && it.key() != first);
        setColumnWidth(it.key(), m_isFolded ? room : room * it.value() / total);
    }
}

QString Table::shownText(const QModelIndex &index) const
{
    const QString own = index.data().toString();
    if (!m_isFolded || index.column() != m_weights.firstKey())
        return own;
    QStringList lines {own};
    for (auto it = std::next(m_weights.cbegin()); it != m_weights.cend(); ++it) {
        const QString text = index.siblingAtColumn(it.key()).data().toString();
        if (!text.isEmpty())
            lines.append(tr("%1: %2").arg(horizontalHeaderItem(it.key())->text(), text));
    }
    return lines.join(u'\n');
}

/// Before it is shown its width is not known yet, and all would have to be laid out once more.
void Table::fitRows()
{
    m_sharedWidth = isVisible() ? viewport()->width() : -1;
    if (!isVisible())
        return;
    m_changed.clear();
    shareWidth();
    resizeRowsToContents();
}

/// Once for all cells that change together.
void Table::fitSoon(int first, int last)
{
    if (m_changed.isEmpty())
        QMetaObject::invokeMethod(this, &Table::fitChanged, Qt::QueuedConnection);
    for (int row = first; row <= last; ++row)
        m_changed.insert(row);
}

/// New words may need a wider column, and then each row has to be laid out anew.
void Table::fitChanged()
{
    const QSet<int> rows = std::exchange(m_changed, {});
    if (rows.isEmpty())
        return;
    if (hasTightColumn()) {
        fitRows();
    } else {
        for (const int row : rows)
            resizeRowToContents(row);
    }
    if (rows.contains(currentRow())) {
        updateGeometries(); // the scroll bar follows later by itself, too late for the last row
        scrollTo(currentIndex());
    }
}

bool Table::hasTightColumn() const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!m_weights.isEmpty() && !m_weights.contains(column) && ownWidth(column) > columnWidth(column))
            return true;
    }
    return false;
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
