// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace ui {

/// The list of what was found: whole rows, one line each, large enough for a finger. Tab leaves it; Enter activates a
/// row and nothing else.
class FoundTable : public QTableView
{
    Q_OBJECT

public:
    explicit FoundTable(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace ui
