// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"

#include <QFrame>
#include <QString>

class QLabel;

namespace ui {

/// Says what happened and what to do now, or nothing. Read out when it changes.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const model::Error &error);
    void showTrouble(const QString &what, const QString &now);
    void showNote(const QString &what, const QString &now = {});
    void clear();

    QString text() const;

private:
    void show(const QString &iconName, const QString &what, const QString &now);

    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_now;
};

} // namespace ui
