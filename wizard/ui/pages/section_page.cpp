// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/section_page.h"

#include "engine/network_login_installer.h"
#include "guide/accounts.h"
#include "guide/photo_choice.h"
#include "report/photos.h"
#include "ui/choice_form.h"
#include "ui/decision_form.h"
#include "ui/explain.h"
#include "ui/made_secrets_form.h"
#include "ui/widgets/finding_panel.h"
#include "ui/widgets/form.h"
#include "ui/widgets/package_card.h"
#include "ui/widgets/snippet_card.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr auto firmwareSection = "firmware_current"_L1;
static constexpr auto switchSection = "switch_guarded"_L1;
static constexpr auto recorderSection = "vms_user_separate"_L1;

SectionPage::SectionPage(Context &context, const guide::Section &section)
    : Page(context, u"sectionPage_"_s + section.id)
    , m_section(section)
{
    setHeading(section.title.translated(), section.why.translated());
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &SectionPage::undo);
}

void SectionPage::initializePage()
{
    setHeading(m_section.title.translated(), m_section.why.translated());
    m_proving = false;
    message().clear();
    m_history.clear();
    rebuild();
}

void SectionPage::build()
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(body().spacing());
    const model::SectionAnswer answer = state().job.answers.of(m_section.id);
    m_finding = new FindingPanel(m_section);
    column->addWidget(m_finding);
    m_choices = new ChoiceForm(m_section.choices(state().audit->snapshot), answer);
    column->addWidget(m_choices);
    m_choices->offerAddresses(offeredAddresses());
    m_choices->setHidden(m_choices->layout()->isEmpty());
    m_package = new PackageCard;
    column->addWidget(m_package);
    m_snippet = m_section.id == switchSection ? new SnippetCard : nullptr;
    if (m_snippet)
        column->addWidget(m_snippet);
    m_secrets = new MadeSecretsForm(context(), answer);
    column->addWidget(m_secrets);
    column->addWidget(buildByHand(answer));
    m_decision = new DecisionForm(fixLabel({}), answer);
    column->addWidget(m_decision);
    column->addWidget(buildSecondThoughts());
    column->addStretch();
    body().addWidget(m_content);
    connect(m_choices, &ChoiceForm::changed, this, &SectionPage::refresh);
    connect(m_package, &PackageCard::looked, this, &SectionPage::refresh);
    connect(m_secrets, &MadeSecretsForm::changed, this, &SectionPage::refresh);
    connect(m_secrets, &MadeSecretsForm::placeTried, this, &SectionPage::takeProof);
    connect(m_decision, &DecisionForm::changed, this, &SectionPage::refresh);
    connect(m_attestation, &QLineEdit::textChanged, this, &SectionPage::refresh);
}

QWidget *SectionPage::buildByHand(const model::SectionAnswer &answer)
{
    m_byHand = new QWidget;
    auto *column = new QVBoxLayout(m_byHand);
    column->setContentsMargins({});
    m_instruction = paragraph({}, m_byHand);
    column->addWidget(m_instruction);
    auto *form = inputForm();
    m_attestation = new QLineEdit(answer.attestation);
    addInput(*form,
        {u"attestation"_s, tr("I l&ooked, and …"),
            tr("What you saw; it stands on the sheet as your word. Blank = the row stays open.")},
        m_attestation);
    column->addLayout(form);
    return m_byHand;
}

QString SectionPage::fixLabel(const QList<model::Change> &changes) const
{
    const auto byHand =
        std::count_if(changes.begin(), changes.end(), [](const model::Change &change) { return change.isByHand(); });
    const bool isForPerson = m_section.remedyKind == guide::Remedy::ByPerson && changes.isEmpty();
    if (isForPerson || (byHand > 0 && byHand == changes.size()))
        return tr("It will be &done by hand; the row stays open");
    return byHand > 0 ? tr("Set it as re&commended, a part of it by hand")
                      : tr("Set it as re&commended (Camlock does it)");
}

model::SectionAnswer SectionPage::entered() const
{
    model::SectionAnswer answer = state().job.answers.of(m_section.id);
    m_choices->fill(answer);
    m_secrets->fill(answer);
    m_decision->fill(answer);
    answer.attestation = m_attestation->text().trimmed();
    return answer;
}

void SectionPage::refresh()
{
    keepEntered();
    const model::SectionAnswer answer = state().job.answers.of(m_section.id);
    if (m_section.id == firmwareSection) {
        m_package->look(engine::firmwareFileIn(state().job.answers));
        m_package->fill(state().job.answers);
    }
    const model::Snapshot &snapshot = state().audit->snapshot;
    if (m_snippet)
        m_snippet->showFor(guide::switchPortIn(snapshot, state().job.answers));
    const model::Finding finding = state().findingOf(m_section);
    showFinding(finding);
    const QList<model::Change> changes = m_section.remedy(snapshot, state().job.answers);
    const auto byHand =
        std::find_if(changes.begin(), changes.end(), [](const auto &change) { return change.isByHand(); });
    m_instruction->setVisible(byHand != changes.end());
    if (byHand != changes.end())
        m_instruction->setText(std::get<model::ByHand>(byHand->body).instruction.translated());
    m_byHand->setVisible(finding.forPerson || byHand != changes.end());
    m_attestation->parentWidget()->setEnabled(true);
    m_choices->setEnabled(m_decision->wantsFix());
    MadeSecretsForm::Wanted secrets =
        MadeSecretsForm::wantedFor(m_decision->wantsFix() ? changes : QList<model::Change>());
    secrets.toTry = accountToTry();
    m_secrets->want(secrets);
    const bool somethingToDecide = finding.verdict == model::Verdict::Weak || !finding.needs.isEmpty()
        || !changes.isEmpty() || answer.decision != model::Decision::Fix;
    m_decision->setVisible(somethingToDecide);
    m_undo->setEnabled(!m_history.isEmpty());
    m_asRecommended->setVisible(!m_choices->isHidden());
    m_asRecommended->setEnabled(m_decision->wantsFix() && !m_choices->isAsRecommended());
    m_decision->setFixLabel(fixLabel(changes));
    message().clear();
    if (finding.verdict == model::Verdict::Good && !somethingToDecide)
        message().showNote(tr("Nothing to do here."));
}

/// What is wrong with an input stands below that input, and not twice.
void SectionPage::showFinding(const model::Finding &finding)
{
    const bool concernsInput = !finding.needs.isEmpty() && m_decision->wantsFix() && m_choices->inputFor(finding.needs);
    model::Finding shown = finding;
    if (concernsInput)
        shown.reason = {};
    m_finding->showFinding(shown);
    m_choices->showProblem(finding.needs, concernsInput ? finding.reason.translated() : QString());
}

/// The recorder's account, where the camera has it already and nobody told its password yet.
QString SectionPage::accountToTry() const
{
    const QString recorder =
        m_section.id == recorderSection ? state().job.answers.value(m_section.id, u"name"_s).trimmed() : QString();
    const model::Snapshot &snapshot = state().audit->snapshot;
    const auto accounts = guide::accountsIn(snapshot.parameters).value_or(QList<guide::Account>());
    const bool isThere = std::any_of(accounts.begin(), accounts.end(),
        [&](const guide::Account &account) { return !recorder.isEmpty() && account.name == recorder; });
    return isThere && !snapshot.knownPasswords.contains(recorder) ? recorder : QString();
}

QList<OfferedAddress> SectionPage::offeredAddresses() const
{
    QList<OfferedAddress> addresses;
    const QHostAddress computer = state().audit->snapshot.localAddress;
    if (!computer.isNull()) {
        const QString address = computer.toString();
        addresses.append({u"addComputer"_s, tr("Add t&his computer (%1)").arg(address), address});
    }
    const QString typed = state().job.answers.value(recorderSection, u"address"_s).trimmed();
    const QString recorder = typed.isEmpty() ? state().job.site.vms.address : typed;
    if (!QHostAddress(recorder).isNull())
        addresses.append({u"addRecorder"_s, tr("Add the recor&der (%1)").arg(recorder), recorder});
    return addresses;
}

bool SectionPage::complain(const QString &what, QWidget *input)
{
    message().showTrouble(tr("Something is missing."), what);
    if (input)
        input->setFocus();
    return false;
}

/// A row that is going to be set needs all that it asks for.
bool SectionPage::isEntryReady()
{
    if (!m_decision->wantsFix())
        return true;
    if (const QString missing = m_choices->missing(); !missing.isEmpty())
        return complain(missing, m_choices->inputFor({}));
    if (const QString missing = m_package->missing(); !missing.isEmpty())
        return complain(missing, m_choices->inputFor({}));
    const QStringList photos = guide::photosIn(state().job.answers.of(m_section.id));
    for (const QString &photo : photos) {
        if (const auto usable = report::photoAsJpeg(photo); !usable)
            return complain(inWords(usable.error()), m_choices->inputFor(u"photo"_s));
    }
    const model::Finding finding = state().findingOf(m_section);
    QWidget *input = finding.needs.isEmpty() ? nullptr : m_choices->inputFor(finding.needs);
    if (input)
        return complain(tr("%1\nOr leave this row as it is, and say why.").arg(finding.reason.translated()), input);
    const QList<model::Change> changes = m_section.remedy(state().audit->snapshot, state().job.answers);
    for (const model::Change &change : changes) {
        const auto *load = std::get_if<model::LoadNetworkLogin>(&change.body);
        const auto checked = load ? engine::checkNetworkLogin(*load, QDateTime::currentDateTimeUtc()) : model::Done();
        if (!checked)
            return complain(inWords(checked.error()), m_choices->inputFor(u"caFile"_s));
    }
    const QString missing = m_secrets->missing();
    return missing.isEmpty() || complain(missing, m_secrets->inputToMend());
}

bool SectionPage::validatePage()
{
    if (m_proving)
        return false;
    const QString missing = missingIn(state().job.answers.of(m_section.id));
    if (!missing.isEmpty())
        return complain(missing, m_decision->inputToMend());
    if (!isEntryReady())
        return false;
    if (context().session)
        m_secrets->handOver(*context().session);
    if (m_secrets->isPlaceProved())
        return true;
    provePlace();
    return false;
}

void SectionPage::provePlace()
{
    m_proving = true;
    progress().begin(tr("Trying the place where passwords are kept"));
    m_secrets->provePlace();
}

void SectionPage::takeProof(const QString &trouble)
{
    m_proving = false;
    progress().finish();
    if (trouble.isEmpty()) {
        goOn();
        return;
    }
    message().showTrouble(trouble, tr("Choose another place. Nothing was changed on the camera."));
    if (QWidget *input = m_secrets->inputToMend())
        input->setFocus();
}

/// What is missing, else what is asked, else what shall happen.
QWidget *SectionPage::firstInput() const
{
    if (!m_content)
        return nullptr;
    const bool decides = !m_decision->isHidden();
    if (decides && m_decision->wantsFix()) {
        if (QWidget *input = m_choices->inputFor(state().findingOf(m_section).needs))
            return input;
    }
    if (!m_byHand->isHidden())
        return m_attestation;
    return decides ? m_decision->firstInput() : nullptr;
}

} // namespace ui
