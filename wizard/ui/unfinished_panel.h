// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/unfinished_job.h"

#include <QGroupBox>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// The jobs that were interrupted, on the first page: go on, take back, or forget. Hidden while there are none.
class UnfinishedPanel : public QGroupBox
{
    Q_OBJECT

public:
    explicit UnfinishedPanel(QWidget *parent = nullptr);

    void show(const QList<engine::UnfinishedJob> &jobs);

Q_SIGNALS:
    void goOnWanted(const engine::UnfinishedJob &job);
    void takeBackWanted(const engine::UnfinishedJob &job);
    void forgetWanted(const engine::UnfinishedJob &job);

private:
    const engine::UnfinishedJob *current() const;

    QList<engine::UnfinishedJob> m_jobs;
    QListWidget *m_list;
    QLabel *m_help;
    QPushButton *m_goOn;
    QPushButton *m_takeBack;
    QPushButton *m_forget;
};

} // namespace ui
