// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace ui {

/// What the two have in common.
namespace wrapped {

int heightFor(const QAbstractButton &button, const QSize &indicator, int width);
QSize leastSize(const QAbstractButton &button, const QSize &indicator);
/// The text in its lines, with a frame around it while the button has the keyboard.
void paintText(QPainter &painter, const QAbstractButton &button, const QStyleOptionButton &option, QRect room);

} // namespace wrapped

/// A radio button whose words go on in the next line where they find no room: Qt's own would push the page wider.
class WrappedRadioButton : public QRadioButton
{
public:
    explicit WrappedRadioButton(QWidget *parent = nullptr);
    explicit WrappedRadioButton(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *event) override;

private:
    QSize indicator() const;
};

/// The same for a check box.
class WrappedCheckBox : public QCheckBox
{
public:
    explicit WrappedCheckBox(QWidget *parent = nullptr);
    explicit WrappedCheckBox(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *event) override;

private:
    QSize indicator() const;
};

} // namespace ui
