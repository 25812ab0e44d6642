// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/done_cameras/expiry_words.h"

#include <QWidget>

namespace ui {

/// Lines with a sign in front; hidden while there are none.
class ExpiryList : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryList(const QString &objectName, QWidget *parent = nullptr);

    void showLines(const QString &heading, const QList<ExpiryLine> &lines);
    QString text() const; ///< what stands there, line by line

private:
    QWidget *m_content = nullptr;
    QString m_text;
};

} // namespace ui
