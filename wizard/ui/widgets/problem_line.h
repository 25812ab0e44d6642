// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// One sentence below an input about what is wrong with what stands in it. Hidden while nothing is. Read out when it
/// comes, but not again for each key that does not change it.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// Empty = nothing is wrong.
    void say(const QString &sentence);
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
