// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

struct InputName;

/// A line for the path of a file that is there, with a button that looks for it.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the field as a whole.
    explicit FileField(const InputName &name, QWidget *parent = nullptr);

    /// As Qt writes paths; empty = none.
    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_title;
    QLineEdit *m_line;
};

} // namespace ui
