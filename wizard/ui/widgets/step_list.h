// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QListWidget>
#include <QString>

namespace ui {

/// The way through the wizard, at its side: what is done, where you are, what comes. It is looked at, not used.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QList<int> pages; ///< the pages that belong to it
    };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    /// `detail` tells more about where one is: "3 of 13".
    void showPage(int page, const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QList<Step> m_steps;
};

} // namespace ui
