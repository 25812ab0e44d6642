// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace ui {

/// Fix it, keep it because the site needs it, or leave it with a reason and somebody who agreed.
class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    /// `fixLabel` says what fixing means here.
    DecisionForm(const QString &fixLabel, const model::SectionAnswer &answer, QWidget *parent = nullptr);

    void setFixLabel(const QString &fixLabel);
    void fill(model::SectionAnswer &answer) const;
    bool wantsFix() const;
    QWidget *firstInput() const;
    /// The input in which something is missing; nullptr when nothing is.
    QWidget *inputToMend() const;

Q_SIGNALS:
    void changed();

private:
    void buildChoices(const QString &fixLabel);
    QWidget *buildReasons();
    void show(const model::SectionAnswer &answer);
    void showFittingFields();

    QRadioButton *m_fix;
    QRadioButton *m_keep;
    QRadioButton *m_leave;
    QWidget *m_reasons = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_reason;
    QLineEdit *m_approver;
    QCheckBox *m_hasEnd;
    QDateEdit *m_end;
};

} // namespace ui
