// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sign_in_page.h"

#include "ui/explain.h"
#include "ui/trust_prompt.h"
#include "ui/widgets/form.h"
#include "ui/widgets/identity_card.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SignInPage::SignInPage(Context &context)
    : Page(context, u"signInPage"_s)
    , m_login(new QWidget)
    , m_trust(new TrustPrompt)
    , m_found(new QWidget)
    , m_user(new QLineEdit)
    , m_password(new PasswordField)
    , m_card(new IdentityCard)
    , m_isIt(new WrappedCheckBox(tr("This is the camera in &front of me")))
{
    setHeading(tr("Sign in"), tr("Camlock reads the camera's settings now. Nothing is changed before you say so."));
    buildLogin();
    buildFound();
    body().addWidget(m_login);
    body().addWidget(m_trust);
    body().addWidget(m_found);
    body().addStretch();
    connect(m_user, &QLineEdit::textChanged, this, &Page::completeChanged);
    connect(m_trust, &TrustPrompt::trusted, this, &SignInPage::trustCertificate);
    connect(m_trust, &TrustPrompt::refused, this, &SignInPage::goBack);
    connect(m_isIt, &QCheckBox::toggled, this, &Page::completeChanged);
    connect(m_useKept, &QPushButton::clicked, this, [this] {
        m_password->line()->setText(QString::fromUtf8(m_kept.reveal()));
        m_password->line()->setFocus();
    });
}

void SignInPage::buildLogin()
{
    auto *form = inputForm();
    form->setContentsMargins({});
    m_login->setLayout(form);
    addInput(*form, {u"user"_s, tr("&User name")}, m_user);
    addInput(*form,
        {u"password"_s, tr("&Password"),
            tr("A camera from the factory has none: leave it blank. One attempt is made.")},
        m_password);
    nameInput(*m_password->line(), {u"passwordLine"_s, tr("Password")});
    m_useKept = pageButton(u"useKept"_s, tr("Use the password from the &keychain"), m_login);
    form->addRow(QString(), m_useKept);
}

void SignInPage::buildFound()
{
    auto *column = new QVBoxLayout(m_found);
    column->setContentsMargins({});
    column->addWidget(m_card);
    nameInput(*m_isIt, {u"isIt"_s, m_isIt->text()});
    column->addWidget(m_isIt);
    column->addWidget(quietParagraph(
        tr("Wave your hand before the lens, or compare the MAC address with the label on the housing."), m_found));
}

void SignInPage::initializePage()
{
    m_user->setText(state().login.user);
    m_user->setEnabled(!state().unfinished);
    if (state().unfinished)
        message().showNote(tr("Camlock knows which passwords this camera may have by now."),
            tr("Type one only if the job began with a password that is not in the keychain."));
    else
        message().clear();
    m_password->line()->clear();
    m_isIt->setChecked(false);
    m_kept = {};
    m_useKept->hide();
    enter(Phase::Asking);
    askKeychain();
    if (!context().options.onlySection.isEmpty())
        readCamera(); // one page alone: a practice camera from the factory, nothing to ask
}

void SignInPage::cleanupPage()
{
    if (m_phase == Phase::Reading)
        context().session->stop();
    enter(Phase::Asking);
}

void SignInPage::enter(Phase phase)
{
    m_phase = phase;
    m_login->setVisible(phase != Phase::Found && phase != Phase::Deciding);
    m_login->setEnabled(phase == Phase::Asking);
    m_trust->setVisible(phase == Phase::Deciding);
    m_found->setVisible(phase == Phase::Found);
    setButtonText(QWizard::NextButton, phase == Phase::Found ? tr("&Next") : tr("S&ign in"));
    if (phase != Phase::Reading && phase != Phase::Looking)
        progress().finish();
    Q_EMIT completeChanged();
}

void SignInPage::openSession()
{
    const auto address = model::parseAddress(state().addressText);
    if (context().session || !address)
        return;
    context().session =
        state().unfinished ? context().bench.openSession(*state().unfinished) : context().bench.openSession(*address);
    const engine::Session *session = context().session.get();
    connect(session, &engine::Session::advanced, this, [this](const engine::Progress &now) {
        if (m_phase == Phase::Reading)
            progress().advance(now);
    });
    connect(session, &engine::Session::auditFinished, this, &SignInPage::takeAudit);
    connect(session, &engine::Session::certificateSeen, this, &SignInPage::takeCertificate);
    connect(session, &engine::Session::pictureRead, this, &SignInPage::takePicture);
}

void SignInPage::readCamera()
{
    openSession();
    if (!context().session)
        return;
    message().clear();
    state().login = {m_user->text().trimmed(), model::Secret::fromText(m_password->line()->text())};
    enter(Phase::Reading);
    progress().begin(tr("Reading the camera"));
    if (state().unfinished) {
        const bool typed = !state().login.password.isEmpty();
        context().session->takeUp(*state().unfinished, typed ? std::optional(state().login.password) : std::nullopt);
        return;
    }
    context().session->setJob(state().job);
    context().session->audit(state().login);
}

/// What the journal and the vault brought.
void SignInPage::adoptTakenUpJob()
{
    state().job = context().session->job();
    state().login = context().session->login();
    auto &secrets = state().job.answers.sections[u"root_password_strong"_s].secrets;
    if (secrets.contains(u"password"_s))
        state().newRootPassword = secrets.value(u"password"_s);
}

void SignInPage::takeAudit(const model::Result<engine::Audit> &result)
{
    if (m_phase != Phase::Reading)
        return;
    if (!result) {
        takeRefusal(result.error());
        return;
    }
    if (state().unfinished)
        adoptTakenUpJob();
    state().adopt(*result);
    if (const auto address = model::parseAddress(state().addressText))
        context().bench.remember(*address, result->snapshot.identity.mac, context().session->camera().address());
    m_card->showIdentity(result->snapshot.identity);
    m_card->showNoPicture(tr("The picture comes in a moment."));
    m_password->line()->clear();
    enter(Phase::Found);
    m_isIt->setFocus();
    if (context().options.onlySection.isEmpty())
        context().session->readPicture();
    else
        goOn();
}

void SignInPage::takeRefusal(const model::Error &error)
{
    using Kind = model::Error::Kind;
    const bool concernsCertificate = error.kind == Kind::Untrusted || error.kind == Kind::IdentityChanged;
    if (concernsCertificate && m_phase == Phase::Reading) {
        m_refusal = error;
        enter(Phase::Looking);
        progress().begin(tr("Looking at the camera's certificate; nothing else is sent"));
        context().session->lookAtCertificate();
        return;
    }
    if (state().previous)
        state().previous->hadBlankPassword = false;
    enter(Phase::Asking);
    if (error.kind != Kind::Cancelled)
        message().showError(error);
    m_password->line()->setFocus();
    m_password->line()->selectAll();
}

void SignInPage::takeCertificate(const model::Result<model::TlsSight> &sight)
{
    if (m_phase != Phase::Looking)
        return;
    const QByteArray before = context().session->pinnedCertificate().value_or(QByteArray());
    // Without a certificate, or with the one that is trusted already, there is nothing to decide.
    if (!sight || sight->chain.isEmpty() || sight->chain.first().sha256 == before) {
        takeRefusal(m_refusal);
        return;
    }
    const bool changed = m_refusal.kind == model::Error::Kind::IdentityChanged;
    m_trust->ask(changed ? TrustPrompt::Reason::Changed : TrustPrompt::Reason::Unknown, sight->chain.first(), before);
    enter(Phase::Deciding);
    m_trust->firstInput()->setFocus();
}

void SignInPage::trustCertificate(const QByteArray &sha256)
{
    context().session->trustCertificate(sha256);
    readCamera();
}

void SignInPage::goBack() const
{
    if (wizard())
        wizard()->back();
}

void SignInPage::takePicture(const model::Result<QByteArray> &jpeg)
{
    if (jpeg)
        m_card->showPicture(*jpeg);
    else
        m_card->showNoPicture(tr("The camera gives no picture: %1").arg(inWords(jpeg.error())));
}

bool SignInPage::isComplete() const
{
    switch (m_phase) {
    case Phase::Asking:
        return !m_user->text().trimmed().isEmpty();
    case Phase::Reading:
    case Phase::Looking:
    case Phase::Deciding:
        return false;
    case Phase::Found:
        break;
    }
    return m_isIt->isChecked() || !context().options.onlySection.isEmpty();
}

bool SignInPage::validatePage()
{
    if (m_phase == Phase::Asking)
        readCamera();
    return m_phase == Phase::Found;
}

QWidget *SignInPage::firstInput() const
{
    if (m_phase == Phase::Deciding)
        return m_trust->firstInput();
    return m_phase == Phase::Found ? static_cast<QWidget *>(m_isIt) : m_password->line();
}

} // namespace ui
