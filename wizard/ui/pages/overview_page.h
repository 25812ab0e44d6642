// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

class QLabel;

namespace ui {

class Table;

/// What is weak, before anything is changed.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Context &context);

    void initializePage() override;
    QWidget *firstInput() const override;

Q_SIGNALS:
    void sectionChosen(const QString &section);

private:
    QLayout *buildPlace();
    void editPlace();
    void showPlace();
    void fillTable(const model::Record &record);
    QString scoreInWords(const model::Record &record) const;
    QLayout *buildCapture();
    void chooseProfileFile();
    void saveProfile(const QString &path);

    QLabel *m_score;
    Table *m_table;
    QLabel *m_place; ///< what is going to be set beside the guide
};

} // namespace ui
