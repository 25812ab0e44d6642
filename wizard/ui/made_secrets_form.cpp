// SPDX-License-Identifier: Apache-2.0
#include "ui/made_secrets_form.h"

#include "ui/explain.h"
#include "ui/password_place_form.h"
#include "ui/widgets/account_password.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_field.h"
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
    , m_made(new QWidget(this))
    , m_authority(paragraph(
          tr("The key of the site's own authority is locked with a passphrase that Camlock makes and never shows."),
          this))
    , m_rows(new QVBoxLayout)
    , m_place(new PasswordPlaceForm(context.bench,
          PasswordPlaceForm::usualFile(context.options.outputFolder, context.state.audit->snapshot.identity),
          PasswordPlaceForm::Paper::ShownElsewhere, this))
    , m_problem(new ProblemLine(this))
    , m_toTryWhat(paragraph({}, this))
    , m_toTryPassword(new PasswordField(this))
{
    setObjectName(u"madeSecrets"_s);
    auto *made = new QVBoxLayout(m_made);
    made->setContentsMargins({});
    made->addWidget(smallHeading(tr("Passwords that Camlock makes"), this));
    made->addWidget(m_authority);
    made->addLayout(m_rows);
    made->addWidget(m_place);
    made->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_made);
    column->addWidget(buildToTry());
    connect(m_place, &PasswordPlaceForm::changed, this, &MadeSecretsForm::showFitting);
    hide();
}

QWidget *MadeSecretsForm::buildToTry()
{
    m_toTry = new QWidget(this);
    auto *column = new QVBoxLayout(m_toTry);
    column->setContentsMargins({});
    column->addWidget(smallHeading(tr("A password to try"), this));
    column->addWidget(m_toTryWhat);
    column->addWidget(m_toTryPassword);
    column->addWidget(quietParagraph(tr("Blank = it is not tried. It is not kept."), this));
    return m_toTry;
}

MadeSecretsForm::Wanted MadeSecretsForm::wantedFor(const QList<model::Change> &changes)
{
    Wanted wanted;
    for (const model::Change &change : changes) {
        const auto *edit = std::get_if<model::EditAccount>(&change.body);
        if (edit && edit->action == model::EditAccount::Action::Add)
            wanted.accounts.append(edit->user);
        const auto *signing = std::get_if<model::InstallSignedCertificate>(&change.body);
        if (signing && signing->authority == model::InstallSignedCertificate::Authority::SiteCa)
            wanted.authority = true;
        const auto *login = std::get_if<model::LoadNetworkLogin>(&change.body);
        if (login && login->method == model::LoadNetworkLogin::Method::Tls && login->certificateFile.isEmpty())
            wanted.authority = true;
    }
    return wanted;
}

void MadeSecretsForm::want(const Wanted &wanted)
{
    const bool first = !m_wanted.makesAny() && wanted.makesAny();
    const bool differs = m_wanted != wanted;
    m_wanted = wanted;
    if (differs)
        showRows();
    if (first && m_context.state.passwordPlace)
        m_place->keepTo(m_context.state.passwordPlace, m_context.state.keeping);
    else if (first)
        m_place->tryKeychain();
    if (differs)
        showFitting();
    m_made->setVisible(wanted.makesAny());
    m_toTry->setVisible(!wanted.toTry.isEmpty());
    m_toTryWhat->setText(tr("%1 is on the camera already. With its password Camlock can try it as the recorder does.")
                             .arg(wanted.toTry));
    nameInput(*m_toTryPassword->line(), {u"passwordToTry"_s, tr("Password of %1").arg(wanted.toTry)});
    setVisible(wanted.makesAny() || !wanted.toTry.isEmpty());
}

void MadeSecretsForm::handOver(engine::Session &session) const
{
    if (!m_wanted.toTry.isEmpty() && !m_toTryPassword->line()->text().isEmpty())
        session.setKnownPassword(m_wanted.toTry, model::Secret::fromText(m_toTryPassword->line()->text()));
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
    return !m_wanted.makesAny() || (m_place->isKept() && (!m_wanted.authority || m_authorityProved));
}

void MadeSecretsForm::showFitting()
{
    const bool onPaper = m_place->isWritingDown();
    m_authority->setVisible(m_wanted.authority);
    for (AccountPassword *row : std::as_const(m_accounts))
        row->setKeeping(onPaper ? AccountPassword::Keeping::OnPaper : AccountPassword::Keeping::InVault);
    m_problem->say(onPaper && m_wanted.authority
            ? tr("The site's own authority needs a keychain or a file for its passphrase.")
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
    if (!m_wanted.makesAny())
        return {};
    if (!m_problem->text().isEmpty())
        return m_problem->text();
    for (const AccountPassword *row : m_accounts) {
        if (const QString missing = row->missing(); !missing.isEmpty())
            return missing;
    }
    return m_place->missingFor({});
}

QWidget *MadeSecretsForm::inputToMend() const
{
    for (const AccountPassword *row : m_accounts) {
        if (!row->missing().isEmpty())
            return row->input();
    }
    return m_place->inputToMend();
}

void MadeSecretsForm::provePlace()
{
    const auto vault = m_place->vault();
    if (m_place->isKept())
        proveAuthority();
    else
        vault->prove().then(this, [this, vault](const model::Done &proof) { takeProof(vault, proof); });
}

void MadeSecretsForm::takeProof(const std::shared_ptr<vault::Vault> &vault, const model::Done &proof)
{
    if (!proof) {
        Q_EMIT placeTried(tr("Passwords cannot be kept there: %1").arg(inWords(proof.error())));
        return;
    }
    WizardState &state = m_context.state;
    state.passwordPlace = vault;
    state.keeping = m_place->isWritingDown() ? PasswordKeeping::OnPaper : PasswordKeeping::InVault;
    m_place->keepTo(vault, state.keeping);
    proveAuthority();
}

/// The site's key is no use to whoever lacks its passphrase: better known now than in the middle of the work.
void MadeSecretsForm::proveAuthority()
{
    if (!m_wanted.authority || !m_context.session) {
        Q_EMIT placeTried({});
        return;
    }
    m_context.session->proveSiteAuthority(m_context.state.passwordPlace).then(this, [this](const model::Done &proof) {
        m_authorityProved = proof.has_value();
        Q_EMIT placeTried(proof ? QString() : inWords(proof.error()));
    });
}

} // namespace ui
