// SPDX-License-Identifier: Apache-2.0
//
// What the window says and how it looks: its own words, language, colours, and the help.
#include "model/language.h"
#include "ui/context.h"
#include "ui/hardening_wizard.h"
#include "ui/help.h"
#include "ui/language_looks.h"
#include "ui/pages/job_page.h"
#include "ui/route.h"
#include "ui/widgets/form.h"

#include <QAbstractButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// What belongs to the window itself. Cancel is ours too: Qt has no words for it in every language.
void HardeningWizard::sayWords()
{
    setWindowTitle(m_context->options.demo ? tr("Camlock, with practice cameras") : tr("Camlock"));
    const auto say = [this](WizardButton which, const QString &text, const QKeySequence &key) {
        setButtonText(which, text);
        button(which)->setToolTip(u"%1 (%2)"_s.arg(spoken(text), key.toString(QKeySequence::NativeText)));
    };
    say(QWizard::NextButton, tr("&Next"), Qt::Key_Enter);
    say(QWizard::FinishButton, tr("&Finish"), Qt::Key_Enter);
    say(QWizard::BackButton, tr("&Back"), QKeySequence::mnemonic(tr("&Back")));
    say(QWizard::CancelButton, tr("Cancel"), Qt::Key_Escape);
    say(QWizard::HelpButton, tr("Help"), QKeySequence::HelpContents);
    button(QWizard::HelpButton)->setCheckable(true);
    if (m_context->options.speech)
        applyLanguage();
}

/// Only the first page offers the choice, so the person is on it, before and after.
void HardeningWizard::speak(const QString &code)
{
    m_context->options.speech->speak(code);
    sayWords();
    buildPagesAnew();
    if (const auto *job = qobject_cast<JobPage *>(currentPage()))
        job->languageInput()->setFocus(Qt::OtherFocusReason);
}

void HardeningWizard::wear(Look look)
{
    m_context->options.looks->wear(look);
    buildPagesAnew();
    if (const auto *job = qobject_cast<JobPage *>(currentPage()))
        job->lookInput()->setFocus(Qt::OtherFocusReason);
}

/// No word of the old language and no sign in the old colours can be forgotten then; what was typed is in the state.
void HardeningWizard::buildPagesAnew()
{
    dropPages();
    m_context->session.reset(); // the pages that listened to it are gone; signing in opens another one
    addSteps();
    startAt(JobPageId);
}

void HardeningWizard::dropPages()
{
    // The page that is shown goes last: without it QWizard would open another one.
    QList<int> ids = pageIds();
    ids.removeAll(currentId());
    ids.append(currentId());
    for (const int id : std::as_const(ids)) {
        QWizardPage *gone = page(id);
        removePage(id);
        delete gone;
    }
}

void HardeningWizard::toggleHelp()
{
    m_helps = !m_helps;
    showHelp();
}

void HardeningWizard::showHelp()
{
    button(QWizard::HelpButton)->setChecked(m_helps);
    Page *step = currentStep();
    if (!step)
        return;
    if (!m_helps) {
        step->showHelp({});
        return;
    }
    const guide::Section *section = sectionOfPage(currentId());
    const WizardState &state = m_context->state;
    QList<HelpPart> parts =
        section && state.audit ? helpFor(*section, state.audit->snapshot, state.job.answers) : helpForPage(currentId());
    parts.append(helpOnKeys());
    step->showHelp(parts);
}

} // namespace ui
