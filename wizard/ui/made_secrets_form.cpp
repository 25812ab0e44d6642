// SPDX-License-Identifier: Apache-2.0
#include "ui/made_secrets_form.h"

#include "ui/password_place_form.h"
#include "ui/widgets/account_password.h"
#include "ui/widgets/form.h"
#include "ui/widgets/problem_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr auto secretPrefix = "password:"_L1;

MadeSecretsForm::MadeSecretsForm(Context &context, const model::SectionAnswer &answer, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_before(answer.secrets)
    , m_authority(paragraph(
          tr("The key of the site's own authority is locked with a passphrase that Camlock makes and never shows."),
          this))
    , m_rows(new QVBoxLayout)
    , m_kept(paragraph({}, this))
    , m_place(new PasswordPlaceForm(context.bench, PasswordPlaceForm::usualFile(context.options.outputFolder),
          PasswordPlaceForm::Paper::ShownElsewhere, this))
    , m_problem(new ProblemLine(this))
{
    setObjectName(u"madeSecrets"_s);
    m_kept->setObjectName(u"keptWhere"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(smallHeading(tr("Passwords that Camlock makes"), this));
    column->addWidget(m_authority);
    column->addLayout(m_rows);
    column->addWidget(m_kept);
    column->addWidget(m_place);
    column->addWidget(m_problem);
    connect(m_place, &PasswordPlaceForm::changed, this, &MadeSecretsForm::showFitting);
    hide();
}

void MadeSecretsForm::want(const Wanted &wanted)
{
    const bool first = m_wanted.isEmpty() && !wanted.isEmpty();
    const bool differs = m_wanted != wanted;
    m_wanted = wanted;
    if (differs)
        showRows();
    if (first && !isPlaceProved())
        m_place->tryKeychain();
    if (differs)
        showFitting();
    setVisible(!wanted.isEmpty());
}

/// A name that stays keeps what was typed for it.
void MadeSecretsForm::showRows()
{
    QList<AccountPassword *> rows;
    for (const QString &user : std::as_const(m_wanted.accounts)) {
        const auto known = std::find_if(
            m_accounts.begin(), m_accounts.end(), [&](const AccountPassword *row) { return row->user() == user; });
        if (known != m_accounts.end()) {
            rows.append(*known);
            m_accounts.erase(known);
            continue;
        }
        rows.append(new AccountPassword(user, guide::passwordLimitFrom(m_context.state.audit->snapshot), this));
        if (const auto before = m_before.constFind(secretPrefix + user); before != m_before.constEnd())
            rows.last()->enter(*before);
        connect(rows.last(), &AccountPassword::changed, this, &MadeSecretsForm::changed);
    }
    qDeleteAll(m_accounts);
    m_accounts = rows;
    for (AccountPassword *row : rows) {
        m_rows->removeWidget(row);
        m_rows->addWidget(row);
    }
}

bool MadeSecretsForm::isPlaceProved() const
{
    return m_context.state.passwordPlace != nullptr;
}

bool MadeSecretsForm::isOnPaper() const
{
    return isPlaceProved() ? m_context.state.keeping == PasswordKeeping::OnPaper : m_place->isWritingDown();
}

void MadeSecretsForm::showFitting()
{
    const bool onPaper = isOnPaper();
    m_authority->setVisible(m_wanted.authority);
    for (AccountPassword *row : std::as_const(m_accounts))
        row->setKeeping(onPaper ? AccountPassword::Keeping::OnPaper : AccountPassword::Keeping::InVault);
    m_place->setVisible(!isPlaceProved());
    m_kept->setVisible(isPlaceProved());
    if (isPlaceProved())
        m_kept->setText(onPaper ? tr("You chose to write passwords down.")
                                : tr("Kept in %1, as you chose.").arg(m_context.state.passwordPlace->place()));
    m_problem->say(
        onPaper && m_wanted.authority ? tr(
            "The site's own authority needs a keychain or a file: its passphrase is used again for the next camera.")
                                      : QString());
    Q_EMIT changed();
}

void MadeSecretsForm::fill(model::SectionAnswer &answer) const
{
    for (auto it = answer.secrets.begin(); it != answer.secrets.end();)
        it = it.key().startsWith(secretPrefix) ? answer.secrets.erase(it) : std::next(it);
    for (const AccountPassword *row : m_accounts) {
        if (const auto password = row->entered(); password && !password->isEmpty())
            answer.secrets.insert(secretPrefix + row->user(), *password);
    }
}

QString MadeSecretsForm::missing() const
{
    if (m_wanted.isEmpty())
        return {};
    if (!m_problem->text().isEmpty())
        return m_problem->text();
    for (const AccountPassword *row : m_accounts) {
        if (const QString missing = row->missing(); !missing.isEmpty())
            return missing;
    }
    return isPlaceProved() ? QString() : m_place->missingFor({});
}

QWidget *MadeSecretsForm::inputToMend() const
{
    for (const AccountPassword *row : m_accounts) {
        if (!row->missing().isEmpty())
            return row->input();
    }
    return m_place->isVisible() ? m_place->inputToMend() : nullptr;
}

void MadeSecretsForm::provePlace()
{
    m_context.state.passwordPlace = m_place->vault();
    m_context.state.keeping = m_place->isWritingDown() ? PasswordKeeping::OnPaper : PasswordKeeping::InVault;
    m_context.state.passwordPlace->prove().then(this, [this](const model::Done &proof) { takeProof(proof); });
}

void MadeSecretsForm::takeProof(const model::Done &proof)
{
    if (!proof)
        m_context.state.passwordPlace.reset();
    showFitting();
    Q_EMIT placeTried(proof ? QString() : proof.error().detail);
}

} // namespace ui
