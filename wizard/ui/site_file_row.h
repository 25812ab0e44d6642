// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;

namespace ui {

struct Context;

/// Opens and saves site files, and leads to the cameras of before: the first row of the first page.
class SiteFileRow : public QWidget
{
    Q_OBJECT

public:
    explicit SiteFileRow(Context &context, QWidget *parent = nullptr);

    /// The sites that were opened or saved last.
    void showRecent();

Q_SIGNALS:
    void openWanted(const QString &path);
    /// The page's own inputs are to be taken over first.
    void saveWanted(const QString &path);
    void doneCamerasWanted();

private:
    void chooseToOpen();
    void save();
    void chooseToSave();

    Context &m_context;
    QComboBox *m_recent;
};

} // namespace ui
