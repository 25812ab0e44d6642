// SPDX-License-Identifier: Apache-2.0
#include "ui/choice_form.h"

#include "ui/widgets/file_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSpinBox>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static InputName nameOf(const guide::Choice &choice)
{
    return {u"choice_"_s + choice.id, choice.label.translated(), choice.reason.translated()};
}

ChoiceForm::ChoiceForm(const QList<guide::Choice> &choices, const model::SectionAnswer &answer, QWidget *parent)
    : QWidget(parent)
    , m_grid(inputGrid())
{
    m_grid->setContentsMargins({});
    setLayout(m_grid);
    for (const guide::Choice &choice : choices) {
        Input input;
        input.choice = choice.id;
        input.recommended = choice.recommended;
        input.when = choice.when;
        input.field = makeField(choice, answer.values.value(choice.id, choice.recommended), input);
        input.together = addInput(*m_grid, nameOf(choice), input.field);
        input.problem = new ProblemLine;
        m_grid->addWidget(input.problem, m_grid->rowCount(), 1);
        m_inputs.push_back(std::move(input));
    }
    connect(this, &ChoiceForm::changed, this, &ChoiceForm::showFitting);
    showFitting();
}

void ChoiceForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int charactersSideBySide = 55;
    const bool isNarrow = event->size().width() < fontMetrics().averageCharWidth() * charactersSideBySide;
    if (isNarrow != m_isStacked) {
        m_isStacked = isNarrow;
        arrange();
    }
}

/// Beside its label a field of a narrow page would be too short to type into.
void ChoiceForm::arrange()
{
    int row = 0;
    for (const Input &input : m_inputs) {
        QList<QWidget *> parts = input.together;
        parts.constFirst()->setMaximumWidth(m_isStacked ? QWIDGETSIZE_MAX : widthOfLabel(*this));
        parts.append(input.problem);
        for (QWidget *part : std::as_const(parts)) {
            const Qt::Alignment alignment = m_grid->itemAt(m_grid->indexOf(part))->alignment();
            m_grid->removeWidget(part);
            const bool isLabel = part == parts.constFirst();
            if (m_isStacked)
                m_grid->addWidget(part, row++, 0, 1, 2, alignment);
            else
                m_grid->addWidget(part, row, isLabel ? 0 : 1, alignment);
            row += !m_isStacked && !isLabel ? 1 : 0;
        }
    }
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
    case guide::Choice::Kind::AddressList:
        field = makeAddressList(choice, input);
        break;
    case guide::Choice::Kind::File:
        field = makeFile(choice, input);
        break;
    }
    input.setValue(value);
    return field;
}

QWidget *ChoiceForm::makeToggle(const guide::Choice &, Input &input)
{
    auto *box = new WrappedCheckBox(tr("Yes"), this);
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
    box->setMinimumContentsLength(1); // it may be narrower than its longest words where there is no room
    for (const guide::Choice::Option &option : choice.options) {
        const QString label = option.label.translated();
        // Nothing chosen is no advice.
        const bool isAdvised = !option.value.isEmpty() && option.value == choice.recommended;
        box->addItem(isAdvised ? tr("%1 (recommended)").arg(label) : label, option.value);
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

QWidget *ChoiceForm::makeAddressList(const guide::Choice &, Input &input)
{
    auto *editor = new AddressListEditor(this);
    input.value = [editor] { return editor->value(); };
    input.setValue = [editor](const QString &value) { editor->setValue(value); };
    connect(editor, &AddressListEditor::changed, this, &ChoiceForm::changed);
    return editor;
}

QWidget *ChoiceForm::makeFile(const guide::Choice &choice, Input &input)
{
    auto *field = new FileField(nameOf(choice), this);
    input.value = [field] { return field->path(); };
    input.setValue = [field](const QString &value) { field->setPath(value); };
    connect(field, &FileField::changed, this, &ChoiceForm::changed);
    return field;
}

bool ChoiceForm::matters(const Input &input) const
{
    const auto other = std::find_if(m_inputs.begin(), m_inputs.end(),
        [&](const Input &candidate) { return candidate.choice == input.when.choice; });
    return other == m_inputs.end() || (matters(*other) && input.when.values.contains(other->value()));
}

void ChoiceForm::showFitting()
{
    for (const Input &input : m_inputs) {
        const bool shown = matters(input);
        for (QWidget *widget : input.together)
            widget->setVisible(shown);
        if (!shown)
            input.problem->say({});
    }
}

void ChoiceForm::offerAddresses(const QList<OfferedAddress> &addresses)
{
    const auto editors = findChildren<AddressListEditor *>();
    for (AddressListEditor *editor : editors)
        editor->offer(addresses);
}

/// Keys of the site profile end, or begin, with the word that the section uses for them: `logServer` is asked as
/// `server`, `administratorAddress` as `administrator`. The longest fitting word wins.
const ChoiceForm::Input *ChoiceForm::find(const QString &needs) const
{
    const Input *best = nullptr;
    const Input *first = nullptr;
    for (const Input &input : m_inputs) {
        if (!matters(input))
            continue;
        first = first ? first : &input;
        const bool fits = needs.endsWith(input.choice, Qt::CaseInsensitive) || needs.startsWith(input.choice);
        if (fits && (!best || input.choice.size() > best->choice.size()))
            best = &input;
    }
    return best ? best : first;
}

void ChoiceForm::showProblem(const QString &needs, const QString &sentence)
{
    const Input *wrong = sentence.isEmpty() ? nullptr : find(needs);
    for (const Input &input : m_inputs)
        input.problem->say(&input == wrong ? sentence : QString());
}

QWidget *ChoiceForm::inputFor(const QString &needs) const
{
    const Input *input = find(needs);
    return input ? input->field : nullptr;
}

QString ChoiceForm::missing() const
{
    const auto editors = findChildren<AddressListEditor *>();
    for (const AddressListEditor *editor : editors) {
        if (const QString missing = editor->missing(); !missing.isEmpty())
            return missing;
    }
    return {};
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
    {
        const QSignalBlocker together(this);
        for (const Input &input : m_inputs)
            input.setValue(input.recommended);
    }
    Q_EMIT changed();
}

bool ChoiceForm::isAsRecommended() const
{
    return std::all_of(
        m_inputs.begin(), m_inputs.end(), [](const Input &input) { return input.value() == input.recommended; });
}

} // namespace ui
