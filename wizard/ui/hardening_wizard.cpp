// SPDX-License-Identifier: Apache-2.0
#include "ui/hardening_wizard.h"

#include "guide/catalog.h"
#include "ui/context.h"
#include "ui/done_cameras/registry_desk.h"
#include "ui/pages/apply_page.h"
#include "ui/pages/camera_page.h"
#include "ui/pages/checklist_page.h"
#include "ui/pages/job_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/password_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/section_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/route.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/step_list.h"

#include <QAbstractButton>
#include <QScreen>
#include <QShortcut>

namespace ui {

using namespace Qt::Literals::StringLiterals;

HardeningWizard::HardeningWizard(engine::Workbench &bench, ui::WizardOptions options, QWidget *parent)
    : QWizard(parent)
    , m_context(new Context {.bench = bench, .options = std::move(options), .state = {}, .session = nullptr})
    , m_steps(new StepList(this))
    , m_jump(NoPage)
{
    setObjectName(u"hardeningWizard"_s);
    setWindowIcon(icon(u"camlock"_s, palette()));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::HaveHelpButton);
    sayWords();
    connect(this, &QWizard::helpRequested, this, &HardeningWizard::toggleHelp);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, &HardeningWizard::toggleHelp);

    WizardState &state = m_context->state;
    state.job.site = m_context->options.site;
    state.job.level = state.job.site.level.value_or(model::Level::Basic);
    if (!m_context->options.onlySection.isEmpty())
        showOnly(m_context->options.onlySection);
    state.beginNextCamera();

    addSteps();
    connect(this, &QWizard::currentIdChanged, this, &HardeningWizard::showStep);
    fitToScreen();
    int start = JobPageId;
    if (!state.job.onlySections.isEmpty()) {
        const auto cameras = bench.offeredCameras();
        state.addressText = cameras.isEmpty() ? QString() : cameras.first().address.text();
        start = state.addressText.isEmpty() ? CameraPageId : SignInPageId;
    }
    startAt(start);
}

HardeningWizard::~HardeningWizard() = default;

/// A page is made just before it is shown for the first time: to make all of them was a third of the start.
void HardeningWizard::needPage(int id)
{
    if (id != NoPage && !page(id))
        setPage(id, makePage(id));
}

/// The page that Next leads to has to be there when QWizard turns to it.
bool HardeningWizard::validateCurrentPage()
{
    if (!QWizard::validateCurrentPage())
        return false;
    needPage(nextId());
    return true;
}

QWizardPage *HardeningWizard::makePage(int id)
{
    Context &context = *m_context;
    switch (id) {
    case JobPageId:
        return makeJobPage();
    case CameraPageId:
        return new CameraPage(context);
    case SignInPageId:
        return new SignInPage(context);
    case OverviewPageId: {
        auto *overview = new OverviewPage(context);
        connect(overview, &OverviewPage::sectionChosen, this, &HardeningWizard::jumpTo);
        return overview;
    }
    case ReviewPageId:
        return new ReviewPage(context);
    case ApplyPageId: {
        auto *apply = new ApplyPage(context);
        connect(apply, &ApplyPage::workEnded, this, &HardeningWizard::showResult, Qt::QueuedConnection);
        return apply;
    }
    case ResultPageId: {
        auto *result = new ResultPage(context);
        connect(result, &ResultPage::nextCameraWanted, this, &HardeningWizard::beginNextCamera);
        return result;
    }
    case ChecklistPageId: {
        auto *checklist = new ChecklistPage(context);
        connect(checklist, &ChecklistPage::nextCameraWanted, this, &HardeningWizard::beginNextCamera);
        return checklist;
    }
    default:
        return makeSectionPage(*sectionOfPage(id));
    }
}

QWizardPage *HardeningWizard::makeJobPage()
{
    auto *job = new JobPage(*m_context);
    // Not at once: the page that asks for it is one of those that go.
    connect(job, &JobPage::languageChosen, this, &HardeningWizard::speak, Qt::QueuedConnection);
    connect(job, &JobPage::lookChosen, this, &HardeningWizard::wear, Qt::QueuedConnection);
    connect(job, &JobPage::takeUpWanted, this, [this] { jumpToPage(SignInPageId); });
    return job;
}

QWizardPage *HardeningWizard::makeSectionPage(const guide::Section &section)
{
    // The one setting whose form is more than choices.
    if (section.id == "root_password_strong"_L1)
        return new PasswordPage(*m_context, section);
    return new SectionPage(*m_context, section);
}

ApplyPage *HardeningWizard::applyPage() const
{
    return static_cast<ApplyPage *>(page(ApplyPageId));
}

void HardeningWizard::startAt(int id)
{
    needPage(id);
    setStartId(id);
    restart();
}

void HardeningWizard::addSteps()
{
    QList<int> sections;
    const QStringList ids = guide::sectionIds();
    for (const QString &id : ids)
        sections.append(pageOfSection(id));
    m_steps->setSteps({
        {tr("Job"), {JobPageId}},
        {tr("Camera"), {CameraPageId}},
        {tr("Sign in"), {SignInPageId}},
        {tr("Overview"), {OverviewPageId}},
        {tr("Settings"), sections},
        {tr("Review"), {ReviewPageId}},
        {tr("Apply"), {ApplyPageId}},
        {tr("Result"), {ResultPageId}},
        {tr("Checklist"), {ChecklistPageId}},
    });
    setSideWidget(m_steps);
}

void HardeningWizard::fitToScreen()
{
    const QSize wanted(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 42);
    const QSize room = screen() ? screen()->availableSize() * 0.95 : wanted;
    resize(wanted.boundedTo(room));
}

RouteFacts HardeningWizard::facts() const
{
    const WizardState &state = m_context->state;
    RouteFacts facts;
    for (const guide::Section &section : state.job.sections())
        facts.sections.append(section.id);
    facts.isSettled = [&state](const QString &section) { return state.isSettled(*guide::sectionWithId(section)); };
    facts.oneSectionOnly = !m_context->options.onlySection.isEmpty();
    facts.somethingToApply = !state.plan.changes.isEmpty();
    facts.takesBack = state.unfinished && state.wish == WizardState::Unfinished::TakeBack;
    return facts;
}

int HardeningWizard::nextId() const
{
    if (m_jump != NoPage && (currentId() == OverviewPageId || currentId() == JobPageId))
        return m_jump;
    return nextPage(currentId(), facts());
}

Page *HardeningWizard::currentStep() const
{
    return qobject_cast<Page *>(currentPage());
}

void HardeningWizard::showStep(int page)
{
    QString detail;
    if (const guide::Section *section = sectionOfPage(page)) {
        const QStringList sections = facts().sections;
        detail = tr("%1 of %2").arg(sections.indexOf(section->id) + 1).arg(sections.size());
    }
    m_steps->showPage(page, detail);
    const Page *step = currentStep();
    if (!step)
        return;
    showHelp();
    QWidget *first = step->firstInput();
    if (!first) {
        const QAbstractButton *commit = button(QWizard::CommitButton);
        first = button(commit->isVisible() ? QWizard::CommitButton
                : nextId() == NoPage       ? QWizard::FinishButton
                                           : QWizard::NextButton);
    }
    first->setFocus(Qt::OtherFocusReason);
}

/// The level that the section belongs to comes with it, else it would not be part of the job.
void HardeningWizard::showOnly(const QString &section)
{
    engine::Job &job = m_context->state.job;
    job.onlySections = {section};
    const auto found = guide::sectionWithId(section);
    if (found && !model::includes(job.level, found->level))
        job.level = found->level;
}

void HardeningWizard::jumpTo(const QString &section)
{
    jumpToPage(pageOfSection(section));
}

void HardeningWizard::jumpToPage(int page)
{
    m_jump = page;
    next();
    m_jump = NoPage;
}

void HardeningWizard::beginNextCamera()
{
    m_context->state.beginNextCamera();
    m_context->session.reset();
    learnTakenAddresses();
    startAt(JobPageId);
    // The job stands; Back still leads to it.
    next();
}

/// The addresses of all done cameras: the next one is not given one of them. A registry that cannot be read costs a
/// suggestion, nothing more.
void HardeningWizard::learnTakenAddresses()
{
    findDoneCameras(m_context->bench.dataFolder(), {}, QDate::currentDate())
        .then(this, [this](const model::Result<FoundCameras> &found) {
            const QList<registry::Entry> entries = found ? found->entries : QList<registry::Entry>();
            for (const registry::Entry &entry : entries) {
                const auto address = model::parseAddress(entry.address);
                if (address && !m_context->state.takenAddresses.contains(address->host))
                    m_context->state.takenAddresses.append(address->host);
            }
        });
}

/// From the second camera on nobody has to say that he has seen a list of changes that all went well.
void HardeningWizard::showResult()
{
    if (m_context->state.previous && currentId() == ApplyPageId && applyPage()->endedWell())
        next();
}

} // namespace ui
