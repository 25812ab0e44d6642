// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/password_rules.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace ui {

/// Shows live which rules a password fulfils, and how hard it is to guess.
class PasswordChecker : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordChecker(QWidget *parent = nullptr);

    void show(const guide::PasswordVerdict &verdict);

private:
    struct Line
    {
        QLabel *icon;
        QLabel *text;
    };

    void showRule(int index, const guide::RuleResult &rule);

    QGridLayout *m_grid;
    QList<Line> m_lines;
    QProgressBar *m_strength;
    QLabel *m_words;
};

} // namespace ui
