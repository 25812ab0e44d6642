// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace ui {

/// Buttons side by side; what does not fit any more stands in the next line. It may be as narrow as its widest button.
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

private:
    QList<QRect> places(int width) const;
    int gap() const;
    void arrange();

    QList<QPushButton *> m_buttons;
};

} // namespace ui
