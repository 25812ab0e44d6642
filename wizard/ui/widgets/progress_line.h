// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

/// One calm line that says what is being done, and how far it is. Hidden while nothing runs.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &what);
    void advance(const engine::Progress &progress);
    void finish();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
};

} // namespace ui
