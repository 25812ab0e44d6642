// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"
#include "model/answers.h"
#include "ui/widgets/address_list_editor.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace ui {

class ProblemLine;

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

    /// Buttons beside every address list.
    void offerAddresses(const QList<OfferedAddress> &addresses);

    /// Says below the input that it concerns what is wrong with what was entered. `needs` is Finding::needs: the id of
    /// a choice, or a key of the site profile. Without a sentence nothing is wrong.
    void showProblem(const QString &needs, const QString &sentence);
    /// The input that showProblem() would speak of, the first one without a key; nullptr when the form has none.
    QWidget *inputFor(const QString &needs) const;

    /// What was begun and not finished, in a sentence; empty when nothing is.
    QString missing() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// An input, without its type.
    struct Input
    {
        QString choice;
        QString recommended;
        guide::Choice::Condition when;
        bool secret = false;
        std::function<QString()> value;
        std::function<void(const QString &)> setValue;
        QWidget *field = nullptr;
        ProblemLine *problem = nullptr;
        QList<QWidget *> together; ///< label, field and help
    };

    void arrange();

    QWidget *makeField(const guide::Choice &choice, const QString &value, Input &input);
    QWidget *makeToggle(const guide::Choice &choice, Input &input);
    QWidget *makeNumber(const guide::Choice &choice, Input &input);
    QWidget *makeOneOf(const guide::Choice &choice, Input &input);
    QWidget *makeLine(const guide::Choice &choice, Input &input);
    QWidget *makeAddressList(const guide::Choice &choice, Input &input);
    QWidget *makeFile(const guide::Choice &choice, Input &input);
    bool matters(const Input &input) const;
    const Input *find(const QString &needs) const;
    void showFitting();

    std::vector<Input> m_inputs;
    QGridLayout *m_grid;
    bool m_isStacked = false; ///< labels stand above their fields
};

} // namespace ui
