// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>
#include <QLineEdit>
#include <QWidget>

/// Types a path into the file dialog that the page has opened, and accepts it; false when there is none.
inline bool answerFileDialog(const QWidget &page, const QString &path)
{
    auto *dialog = page.findChild<QFileDialog *>();
    auto *line = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
    if (!line)
        return false;
    line->setText(path);
    return QMetaObject::invokeMethod(dialog, "accept");
}
