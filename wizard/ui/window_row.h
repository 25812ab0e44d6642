// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/looks/looks.h"
#include "ui/wizard_options.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace ui {

/// What the first page offers about the window itself: its language and its colours. Hidden where there is no choice.
class WindowRow : public QWidget
{
    Q_OBJECT

public:
    explicit WindowRow(const WizardOptions &options, QWidget *parent = nullptr);

    QWidget *languageInput() const; ///< nullptr where there is no choice
    QWidget *lookInput() const;

Q_SIGNALS:
    void languageChosen(const QString &code);
    void lookChosen(ui::Look look);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerLanguages(const QString &spoken);
    void offerLooks(Look worn);
    void add(const QString &objectName, const QString &label, QWidget &input);

    QBoxLayout *m_row;
    QComboBox *m_language = nullptr;
    QComboBox *m_look = nullptr;
};

} // namespace ui
