// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace ui {

/// Buttons side by side; what does not fit any more stands in the next line, and so do words of a button that is wider
/// than the row. Hidden buttons leave no gap.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    void add(QPushButton *button); ///< at the end, also for Tab
    void remove(QPushButton *button); ///< and deletes it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QPushButton *> shown() const;
    QList<QRect> places(int width) const;
    int gap() const;
    void arrange();

    QList<QPushButton *> m_buttons;
};

} // namespace ui
