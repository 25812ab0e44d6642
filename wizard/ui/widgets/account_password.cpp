// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/account_password.h"

#include "guide/password_generator.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// A name on a button: its own strokes are no mnemonics.
static QString onButton(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

AccountPassword::AccountPassword(QString user, const guide::PasswordLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_user(std::move(user))
    , m_limits(limits)
    , m_enter(new WrappedCheckBox(tr("I enter the password of %1 myself").arg(onButton(m_user)), this))
    , m_password(new PasswordField(this))
    , m_problem(new ProblemLine(this))
    , m_help(quietParagraph({}, this))
{
    nameInput(*m_enter, {u"enterPassword_"_s + m_user, tr("I enter the password of %1 myself").arg(m_user)});
    nameInput(*m_password->line(), {u"accountPassword_"_s + m_user, tr("Password of %1").arg(m_user)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_enter);
    column->addWidget(m_help);
    column->addWidget(m_password);
    column->addWidget(m_problem);
    connect(m_enter, &QCheckBox::toggled, this, &AccountPassword::showFitting);
    connect(m_password->line(), &QLineEdit::textChanged, this, &AccountPassword::showFitting);
    showFitting();
}

void AccountPassword::setKeeping(Keeping keeping)
{
    if (m_keeping == keeping)
        return;
    m_keeping = keeping;
    if (keeping == Keeping::OnPaper && m_password->line()->text().isEmpty()) {
        m_password->line()->setText(QString::fromUtf8(guide::generatePassword(m_limits).reveal()));
        m_password->setShown(Qt::Checked);
    }
    showFitting();
}

void AccountPassword::enter(const model::Secret &password)
{
    m_password->line()->setText(QString::fromUtf8(password.reveal()));
    m_enter->setChecked(true);
}

bool AccountPassword::isEntered() const
{
    return m_keeping == Keeping::OnPaper || m_enter->isChecked();
}

void AccountPassword::showFitting()
{
    const bool onPaper = m_keeping == Keeping::OnPaper;
    m_enter->setVisible(!onPaper);
    m_password->setVisible(isEntered());
    m_help->setText(onPaper
            ? tr("The password of %1. Write it down now: it is not shown again. You may type another one.").arg(m_user)
            : tr("Camlock makes a long one that nobody has to remember."));
    m_help->setVisible(onPaper || !m_enter->isChecked());
    m_problem->say(isEntered() && !m_password->line()->text().isEmpty() ? missing() : QString());
    Q_EMIT changed();
}

std::optional<model::Secret> AccountPassword::entered() const
{
    if (!isEntered())
        return std::nullopt;
    return model::Secret::fromText(m_password->line()->text());
}

QString AccountPassword::missing() const
{
    if (!isEntered())
        return {};
    if (m_password->line()->text().isEmpty())
        return tr("Please type a password for %1, or let Camlock make one.").arg(m_user);
    const guide::PasswordVerdict verdict = guide::assess(*entered(), m_limits);
    for (const guide::RuleResult &rule : verdict.rules) {
        if (!rule.fulfilled)
            return tr("Still open: %1.").arg(rule.text.translated());
    }
    return {};
}

QWidget *AccountPassword::input() const
{
    return isEntered() ? static_cast<QWidget *>(m_password->line()) : m_enter;
}

} // namespace ui
