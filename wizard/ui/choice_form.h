// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"
#include "model/answers.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

/// Turns a section's choices into widgets, and what is entered into an answer's values.
class ChoiceForm : public QWidget
{
    Q_OBJECT

public:
    /// Values of the answer that are no choice of this form are left alone by fill().
    ChoiceForm(const QList<guide::Choice> &choices, const model::SectionAnswer &answer, QWidget *parent = nullptr);

    /// Writes what is entered into the answer.
    void fill(model::SectionAnswer &answer) const;
    /// Puts the recommended values into the inputs.
    void resetToRecommended();
    bool isAsRecommended() const;

Q_SIGNALS:
    void changed();

private:
    /// An input, without its type.
    struct Input
    {
        QString choice;
        QString recommended;
        bool secret = false;
        std::function<QString()> value;
        std::function<void(const QString &)> setValue;
    };

    QWidget *makeField(const guide::Choice &choice, const QString &value, Input &input);
    QWidget *makeToggle(const guide::Choice &choice, Input &input);
    QWidget *makeNumber(const guide::Choice &choice, Input &input);
    QWidget *makeOneOf(const guide::Choice &choice, Input &input);
    QWidget *makeLine(const guide::Choice &choice, Input &input);

    std::vector<Input> m_inputs;
};

} // namespace ui
