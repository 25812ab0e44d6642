// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/known_heights.h"

#include <QCheckBox>
#include <QRadioButton>

namespace ui {

/// A radio button or a check box whose words go on in the next line where they find no room: Qt's own would push the
/// page wider.
template <class Button>
class Wrapped : public Button
{
public:
    explicit Wrapped(QWidget *parent = nullptr);
    explicit Wrapped(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return this->rect().contains(position); }

    void paintEvent(QPaintEvent *event) override;

private:
    QRect mark() const;
    int heightOfWords(int width) const;

    mutable KnownHeights m_heights;
};

extern template class Wrapped<QRadioButton>;
extern template class Wrapped<QCheckBox>;

using WrappedRadioButton = Wrapped<QRadioButton>;
using WrappedCheckBox = Wrapped<QCheckBox>;

} // namespace ui
