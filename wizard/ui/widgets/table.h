// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QMap>
#include <QSet>
#include <QStringList>
#include <QTableWidget>

#include <optional>

namespace ui {

/// A table to read: whole rows, wrapped texts, nothing to edit. Tab leaves it; Enter activates a row and nothing else.
class Table : public QTableWidget
{
    Q_OBJECT

public:
    explicit Table(const QStringList &columns, QWidget *parent = nullptr);

    /// Shares the width among these columns by weight; the others are as wide as their contents. Where there is no room
    /// for all of them, the first one has it all, and tells in each row what the others say, with their titles.
    void stretchColumns(const QMap<int, int> &weights);

    bool isFolded() const { return m_isFolded; }

    /// What a cell shows: its own text, and in a folded table that of the columns that it stands for.
    QString shownText(const QModelIndex &index) const;

    /// Makes columns and rows fit what is in them now.
    void fitRows();

    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shareWidth();
    void fitSoon(int first, int last);
    void fitChanged();
    bool hasTightColumn() const;
    int ownWidth(int column) const;
    int roomToShare() const;

    QMap<int, int> m_weights;
    bool m_isFolded = false;
    int m_sharedWidth = -1; ///< of the viewport, when it was shared among the columns
    QSet<int> m_changed; ///< rows whose height has to be found anew
};

/// The first cell of a row: the sign of a status, and its word.
struct SignCell
{
    std::optional<model::Status> sign;
    QString word;
};

void addRow(QTableWidget &table, const SignCell &first, const QStringList &others);
void setSign(QTableWidget &table, int row, const SignCell &sign);

} // namespace ui
