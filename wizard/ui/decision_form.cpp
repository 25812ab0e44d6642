// SPDX-License-Identifier: Apache-2.0
#include "ui/decision_form.h"

#include "ui/widgets/form.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

DecisionForm::DecisionForm(const QString &fixLabel, const model::SectionAnswer &answer, QWidget *parent)
    : QWidget(parent)
    , m_fix(new WrappedRadioButton(this))
    , m_keep(new WrappedRadioButton(this))
    , m_leave(new WrappedRadioButton(this))
    , m_reason(new QLineEdit(this))
    , m_approver(new QLineEdit(this))
    , m_hasEnd(new WrappedCheckBox(this))
    , m_end(new QDateEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    buildChoices(fixLabel);
    column->addWidget(smallHeading(tr("What shall happen"), this));
    column->addWidget(m_fix);
    column->addWidget(m_keep);
    column->addWidget(m_leave);
    column->addWidget(buildReasons());
    show(answer);
    for (QRadioButton *button : {m_fix, m_keep, m_leave})
        connect(button, &QRadioButton::toggled, this, &DecisionForm::showFittingFields);
    for (QLineEdit *line : {m_reason, m_approver})
        connect(line, &QLineEdit::textChanged, this, &DecisionForm::changed);
    connect(m_hasEnd, &QCheckBox::toggled, this, &DecisionForm::showFittingFields);
    connect(m_end, &QDateEdit::dateChanged, this, &DecisionForm::changed);
    showFittingFields();
}

void DecisionForm::buildChoices(const QString &fixLabel)
{
    const QString keep = tr("&Keep it as it is: this site needs it");
    const QString leave = tr("&Leave it for now: somebody agreed to the risk");
    setFixLabel(fixLabel);
    m_keep->setText(keep);
    m_leave->setText(leave);
    nameInput(*m_keep, {u"decideKeep"_s, keep});
    nameInput(*m_leave, {u"decideLeave"_s, leave});
}

void DecisionForm::setFixLabel(const QString &fixLabel)
{
    m_fix->setText(fixLabel);
    nameInput(*m_fix, {u"decideFix"_s, fixLabel});
}

QWidget *DecisionForm::buildReasons()
{
    m_reasons = new QWidget(this);
    m_form = inputForm();
    m_form->setContentsMargins(2 * fontMetrics().height(), 0, 0, 0);
    m_reasons->setLayout(m_form);
    addInput(*m_form, {u"reason"_s, tr("&Reason"), tr("It stands on the sheet, word for word.")}, m_reason);
    addInput(*m_form, {u"approver"_s, tr("A&greed by")}, m_approver);
    m_hasEnd->setText(tr("Only &until"));
    nameInput(*m_hasEnd, {u"hasEnd"_s, m_hasEnd->text()});
    nameInput(*m_end, {u"end"_s, tr("Until this day")});
    m_end->setCalendarPopup(true);
    m_end->setMinimumDate(QDate::currentDate());
    m_end->setDate(QDate::currentDate().addMonths(6));
    m_form->addRow(m_hasEnd, m_end);
    return m_reasons;
}

void DecisionForm::show(const model::SectionAnswer &answer)
{
    QRadioButton *button = answer.decision == model::Decision::Fix ? m_fix
        : answer.decision == model::Decision::Keep                 ? m_keep
                                                                   : m_leave;
    button->setChecked(true);
    m_reason->setText(answer.reason);
    m_approver->setText(answer.approver);
    m_hasEnd->setChecked(answer.expires.isValid());
    if (answer.expires.isValid())
        m_end->setDate(answer.expires);
}

void DecisionForm::showFittingFields()
{
    m_reasons->setVisible(!m_fix->isChecked());
    m_form->setRowVisible(m_approver, m_leave->isChecked());
    m_form->setRowVisible(m_end, m_leave->isChecked());
    m_end->setEnabled(m_hasEnd->isChecked());
    Q_EMIT changed();
}

void DecisionForm::fill(model::SectionAnswer &answer) const
{
    using model::Decision;
    answer.decision = m_fix->isChecked() ? Decision::Fix : m_keep->isChecked() ? Decision::Keep : Decision::Exception;
    answer.reason = m_fix->isChecked() ? QString() : m_reason->text().trimmed();
    answer.approver = m_leave->isChecked() ? m_approver->text().trimmed() : QString();
    answer.expires = m_leave->isChecked() && m_hasEnd->isChecked() ? m_end->date() : QDate();
}

bool DecisionForm::wantsFix() const
{
    return m_fix->isChecked();
}

QWidget *DecisionForm::inputToMend() const
{
    if (m_fix->isChecked())
        return nullptr;
    for (QLineEdit *line : {m_reason, m_approver}) {
        if (m_form->isRowVisible(line) && line->text().trimmed().isEmpty())
            return line;
    }
    return nullptr;
}

QWidget *DecisionForm::firstInput() const
{
    for (QRadioButton *button : {m_keep, m_leave}) {
        if (button->isChecked())
            return button;
    }
    return m_fix;
}

} // namespace ui
