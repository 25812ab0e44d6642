// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"

#include <QList>

#include <optional>

class QWidget;

namespace ui {

/// What was chosen on a page before, step by step, so that each choice can be undone. Secrets in it are wiped with it.
class AnswerHistory
{
public:
    /// `before` is what stood there. What is typed into one input, without leaving it, is one step.
    void note(const model::SectionAnswer &before, const QWidget *input);
    /// The last step's `before`; absent when there is none.
    std::optional<model::SectionAnswer> takeBack();

    /// What is typed from now on is another step.
    void endStep() { m_typing = nullptr; }

    void clear();

    bool isEmpty() const { return m_steps.isEmpty(); }

private:
    QList<model::SectionAnswer> m_steps;
    const QWidget *m_typing = nullptr; ///< compared only, it may be gone
};

} // namespace ui
