// SPDX-License-Identifier: Apache-2.0
#include "ui/choice_form.h"

#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ChoiceForm::ChoiceForm(const QList<guide::Choice> &choices, const model::SectionAnswer &answer, QWidget *parent)
    : QWidget(parent)
{
    auto *form = inputForm();
    form->setContentsMargins({});
    for (const guide::Choice &choice : choices) {
        Input input {.choice = choice.id, .recommended = choice.recommended, .value = {}, .setValue = {}};
        const QString value = answer.values.value(choice.id, choice.recommended);
        QWidget *field = makeField(choice, value, input);
        addInput(*form, {u"choice_"_s + choice.id, choice.label.translated(), choice.reason.translated()}, field);
        m_inputs.push_back(std::move(input));
    }
    setLayout(form);
}

QWidget *ChoiceForm::makeField(const guide::Choice &choice, const QString &value, Input &input)
{
    QWidget *field = nullptr;
    switch (choice.kind) {
    case guide::Choice::Kind::Toggle:
        field = makeToggle(choice, input);
        break;
    case guide::Choice::Kind::Number:
        field = makeNumber(choice, input);
        break;
    case guide::Choice::Kind::OneOf:
        field = makeOneOf(choice, input);
        break;
    case guide::Choice::Kind::Password:
        input.secret = true;
        field = makeLine(choice, input);
        break;
    case guide::Choice::Kind::Line:
        field = makeLine(choice, input);
        break;
    }
    input.setValue(value);
    return field;
}

QWidget *ChoiceForm::makeToggle(const guide::Choice &choice, Input &input)
{
    auto *box = new QCheckBox(choice.label.translated(), this);
    input.value = [box] { return box->isChecked() ? u"1"_s : u"0"_s; };
    input.setValue = [box](const QString &value) { box->setChecked(value == "1"_L1); };
    connect(box, &QCheckBox::toggled, this, &ChoiceForm::changed);
    return box;
}

QWidget *ChoiceForm::makeNumber(const guide::Choice &choice, Input &input)
{
    auto *box = new QSpinBox(this);
    box->setRange(choice.least, choice.most);
    input.value = [box] { return QString::number(box->value()); };
    input.setValue = [box](const QString &value) { box->setValue(value.toInt()); };
    connect(box, &QSpinBox::valueChanged, this, &ChoiceForm::changed);
    return box;
}

QWidget *ChoiceForm::makeOneOf(const guide::Choice &choice, Input &input)
{
    auto *box = new QComboBox(this);
    for (const guide::Choice::Option &option : choice.options) {
        const QString label = option.label.translated();
        box->addItem(option.value == choice.recommended ? tr("%1 (recommended)").arg(label) : label, option.value);
    }
    input.value = [box] { return box->currentData().toString(); };
    input.setValue = [box](const QString &value) { box->setCurrentIndex(qMax(0, box->findData(value))); };
    connect(box, &QComboBox::currentIndexChanged, this, &ChoiceForm::changed);
    return box;
}

QWidget *ChoiceForm::makeLine(const guide::Choice &choice, Input &input)
{
    auto *line = new QLineEdit(this);
    if (input.secret)
        line->setEchoMode(QLineEdit::Password);
    line->setPlaceholderText(choice.recommended);
    input.value = [line] { return line->text().trimmed(); };
    input.setValue = [line](const QString &value) { line->setText(value); };
    connect(line, &QLineEdit::textChanged, this, &ChoiceForm::changed);
    return line;
}

void ChoiceForm::fill(model::SectionAnswer &answer) const
{
    for (const Input &input : m_inputs) {
        QString value = input.value();
        if (!input.secret)
            answer.values.insert(input.choice, value);
        else if (value.isEmpty())
            answer.secrets.remove(input.choice);
        else
            answer.secrets.insert(input.choice, model::Secret::fromText(value));
        if (input.secret)
            model::wipe(value);
    }
}

void ChoiceForm::resetToRecommended()
{
    for (const Input &input : m_inputs)
        input.setValue(input.recommended);
}

bool ChoiceForm::isAsRecommended() const
{
    return std::all_of(
        m_inputs.begin(), m_inputs.end(), [](const Input &input) { return input.value() == input.recommended; });
}

} // namespace ui
