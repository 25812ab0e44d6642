// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/password_page.h"

#include "guide/password_generator.h"
#include "ui/decision_form.h"
#include "ui/explain.h"
#include "ui/password_place_form.h"
#include "ui/widgets/finding_panel.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_checker.h"
#include "ui/widgets/password_field.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PasswordPage::PasswordPage(Context &context, const guide::Section &section)
    : Page(context, u"sectionPage_"_s + section.id)
    , m_section(section)
{
    setHeading(section.title.translated(), section.why.translated());
}

void PasswordPage::initializePage()
{
    m_limits = guide::passwordLimitFrom(state().audit->snapshot);
    m_generated = false;
    m_proving = false;
    message().clear();
    build();
    m_finding->showFinding(state().findingOf(m_section));
    if (state().newRootPassword && state().rootPasswordIsMade)
        showMade(*state().newRootPassword);
    judge();
    refresh();
    if (state().passwordPlace && state().keeping == PasswordKeeping::InVault)
        m_place->keepTo(state().passwordPlace, state().keeping);
    else
        m_place->tryKeychain();
}

void PasswordPage::build()
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(body().spacing());
    m_finding = new FindingPanel(m_section);
    column->addWidget(m_finding);
    const bool isGood = state().findingOf(m_section).verdict == model::Verdict::Good;
    m_decision = new DecisionForm(
        isGood ? tr("Nothing to do. Type a new pass&word only if you want another one") : tr("Set a new pass&word"),
        state().job.answers.of(m_section.id));
    column->addWidget(m_decision);
    column->addWidget(buildEntry());
    column->addStretch();
    body().addWidget(m_content);
    connect(m_decision, &DecisionForm::changed, this, &PasswordPage::refresh);
    connect(m_password->line(), &QLineEdit::textEdited, this, [this] { m_generated = false; });
    connect(m_password->line(), &QLineEdit::textChanged, this, &PasswordPage::judge);
    connect(m_password, &PasswordField::shownChanged, this, &PasswordPage::refresh);
    connect(m_generate, &QPushButton::clicked, this, &PasswordPage::generate);
}

QWidget *PasswordPage::buildEntry()
{
    m_entry = new QWidget;
    auto *column = new QVBoxLayout(m_entry);
    column->setContentsMargins({});
    column->setSpacing(body().spacing());
    auto *form = inputForm();
    m_password = new PasswordField;
    addInput(*form, {u"newPassword"_s, tr("New passw&ord")}, m_password);
    nameInput(*m_password->line(), {u"newPasswordLine"_s, tr("New password")});
    m_repeatRow = new QWidget;
    auto *repeatForm = inputForm();
    repeatForm->setContentsMargins({});
    m_repeatRow->setLayout(repeatForm);
    m_repeat = new QLineEdit;
    m_repeat->setEchoMode(QLineEdit::Password);
    addInput(*repeatForm, {u"repeatPassword"_s, tr("Type it a&gain")}, m_repeat);
    m_generate = pageButton(u"generate"_s, tr("&Make one for me"), m_entry);
    auto *below = new QHBoxLayout;
    below->addWidget(m_generate);
    below->addWidget(quietParagraph(tr("A password of %1 characters is best; nobody has to remember it.")
                                        .arg(qMin(guide::defaultPasswordLength, m_limits.most)),
                         m_entry),
        1);
    m_checker = new PasswordChecker;
    m_place = new PasswordPlaceForm(context().bench,
        PasswordPlaceForm::usualFile(context().options.outputFolder, state().audit->snapshot.identity),
        PasswordPlaceForm::Paper::LastFour);
    column->addLayout(form);
    column->addLayout(below);
    column->addWidget(m_repeatRow);
    column->addWidget(m_checker);
    column->addWidget(m_place);
    return m_entry;
}

void PasswordPage::generate()
{
    showMade(guide::generatePassword(m_limits));
    refresh();
}

void PasswordPage::showMade(const model::Secret &password)
{
    m_password->line()->setText(QString::fromUtf8(password.reveal()));
    m_generated = true;
    m_password->setShown(Qt::Checked);
}

void PasswordPage::judge()
{
    m_checker->show(guide::assess(model::Secret::fromText(m_password->line()->text()), m_limits));
    refresh();
}

bool PasswordPage::wantsNewPassword() const
{
    const bool isGood = state().findingOf(m_section).verdict == model::Verdict::Good;
    return m_decision->wantsFix() && (!isGood || !m_password->line()->text().isEmpty());
}

bool PasswordPage::needsRepeat() const
{
    return !m_generated && !m_password->isShown();
}

void PasswordPage::refresh()
{
    message().clear();
    m_decision->fill(state().job.answers.sections[m_section.id]);
    m_entry->setVisible(m_decision->wantsFix());
    m_repeatRow->setVisible(needsRepeat());
}

bool PasswordPage::complain(const QString &what, QWidget *input)
{
    message().showTrouble(tr("The password is not ready yet."), what);
    if (input)
        input->setFocus();
    return false;
}

bool PasswordPage::isEntryReady()
{
    const QString text = m_password->line()->text();
    if (text.isEmpty())
        return complain(tr("Type a new password, or let Camlock make one."), m_password->line());
    if (!guide::assess(model::Secret::fromText(text), m_limits).acceptable)
        return complain(tr("Some rules are still open: see the marks below the password."), m_password->line());
    if (needsRepeat() && m_repeat->text() != text)
        return complain(tr("The two passwords differ. Type it again, or show it."), m_repeat);
    const QString missing = m_place->missingFor(text);
    return missing.isEmpty() || complain(missing, m_place->inputToMend());
}

bool PasswordPage::validatePage()
{
    if (m_proving)
        return false;
    if (!wantsNewPassword()) {
        state().newRootPassword.reset();
        const QString missing = missingIn(state().job.answers.of(m_section.id));
        return missing.isEmpty() || complain(missing, m_decision->inputToMend());
    }
    if (!isEntryReady())
        return false;
    const auto password = model::Secret::fromText(m_password->line()->text());
    const bool stands = state().newRootPassword == password && state().passwordPlace;
    state().newRootPassword = password;
    state().rootPasswordIsMade = m_generated;
    if (stands || m_place->isKept())
        return true;
    provePlace();
    return false;
}

void PasswordPage::provePlace()
{
    m_proving = true;
    state().passwordPlace = m_place->vault();
    state().keeping = m_place->isWritingDown() ? PasswordKeeping::OnPaper : PasswordKeeping::InVault;
    progress().begin(tr("Trying the place where the password is kept"));
    state().passwordPlace->prove().then(this, [this](const model::Done &proof) { takeProof(proof); });
}

void PasswordPage::takeProof(const model::Done &proof)
{
    m_proving = false;
    progress().finish();
    if (proof) {
        goOn();
        return;
    }
    state().passwordPlace.reset();
    state().newRootPassword.reset();
    message().showTrouble(tr("The password cannot be kept there: %1").arg(inWords(proof.error())),
        tr("Choose another place. Nothing was changed on the camera."));
    m_place->inputToMend()->setFocus();
}

QWidget *PasswordPage::firstInput() const
{
    if (!m_decision)
        return nullptr;
    return m_decision->wantsFix() ? m_password->line() : m_decision->firstInput();
}

} // namespace ui
