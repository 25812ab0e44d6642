// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/switch_snippets.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// What to paste into a switch, to read and to copy; in its place, why there is nothing yet.
class SnippetCard : public QWidget
{
    Q_OBJECT

public:
    explicit SnippetCard(QWidget *parent = nullptr);

    void showFor(const guide::SwitchPort &port);

private:
    void copy();

    QLabel *m_heading;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_copy;
};

} // namespace ui
