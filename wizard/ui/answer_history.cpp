// SPDX-License-Identifier: Apache-2.0
#include "ui/answer_history.h"

#include <QAbstractSpinBox>
#include <QLineEdit>

namespace ui {

void AnswerHistory::note(const model::SectionAnswer &before, const QWidget *input)
{
    const bool isTyped = qobject_cast<const QLineEdit *>(input) || qobject_cast<const QAbstractSpinBox *>(input);
    if (!isTyped || input != m_typing)
        m_steps.append(before);
    m_typing = isTyped ? input : nullptr;
}

std::optional<model::SectionAnswer> AnswerHistory::takeBack()
{
    m_typing = nullptr;
    if (m_steps.isEmpty())
        return std::nullopt;
    return m_steps.takeLast();
}

void AnswerHistory::clear()
{
    m_steps.clear();
    m_typing = nullptr;
}

} // namespace ui
