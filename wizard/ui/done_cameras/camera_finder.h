// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/done_cameras/registry_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class ExpiryList;
class Table;

/// The list of done cameras, the line to search it, and what ends soon on any of them.
class CameraFinder : public QWidget
{
    Q_OBJECT

public:
    explicit CameraFinder(QWidget *parent = nullptr);

    QString words() const;
    /// The row that was chosen stays so, where it is still in the list.
    void showFound(const FoundCameras &found, const QDate &today);
    void showNothing();

    std::optional<registry::Entry> current() const;
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void wordsChanged();
    void currentChanged();
    void openWanted();

private:
    void fill(const QList<registry::Entry> &entries);
    QString countInWords(const FoundCameras &found) const;

    QLineEdit *m_words;
    ExpiryList *m_expiries;
    QLabel *m_count;
    Table *m_table;
    QList<registry::Entry> m_entries; ///< row by row
};

} // namespace ui
