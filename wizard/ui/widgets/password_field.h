// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QToolButton;

namespace ui {

/// A line for a password with a button that shows and hides it.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }

    bool isShown() const;
    void setShown(Qt::CheckState shown);

Q_SIGNALS:
    void shownChanged();

private:
    QLineEdit *m_line;
    QToolButton *m_show;
};

} // namespace ui
