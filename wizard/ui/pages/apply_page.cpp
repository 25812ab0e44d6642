// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/apply_page.h"

#include "engine/reconcile.h"
#include "ui/explain.h"
#include "ui/photo_keeping.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ApplyPage::ApplyPage(Context &context)
    : Page(context, u"applyPage"_s)
    , m_table(new Table({tr("State"), tr("Change")}))
    , m_patience(quietParagraph({}, this))
    , m_stop(pageButton(u"stop"_s, tr("&Stop after this change"), this))
    , m_again(pageButton(u"again"_s, tr("Look a&gain"), this))
    , m_takeBack(pageButton(u"takeBack"_s, tr("&Take back what was done"), this))
    , m_leave(pageButton(u"leaveAsItIs"_s, tr("&Leave it as it is"), this))
    , m_goOn(pageButton(u"goOnWithRest"_s, tr("&Make these changes"), this))
{
    setHeading(tr("Apply"), tr("Please leave the camera's cable and power alone until this is done."));
    // What was written cannot be unwritten by going back a page.
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Next"));
    nameInput(*m_table, {u"progressTable"_s, tr("Changes and what became of them")});
    m_table->stretchColumns({{1, 1}});
    auto *buttons = new ButtonRow(this);
    for (QPushButton *button : {m_stop, m_again, m_takeBack, m_goOn, m_leave})
        buttons->add(button);
    body().addWidget(m_table, 1);
    m_patience->setObjectName(u"patience"_s);
    m_patience->hide();
    body().addWidget(m_patience);
    body().addWidget(buttons);
    connect(m_stop, &QPushButton::clicked, this, &ApplyPage::stop);
    connect(m_again, &QPushButton::clicked, this, &ApplyPage::prove);
    connect(m_takeBack, &QPushButton::clicked, this, &ApplyPage::takeBack);
    connect(m_leave, &QPushButton::clicked, this, &ApplyPage::prove);
    connect(m_goOn, &QPushButton::clicked, this, &ApplyPage::apply);
}

void ApplyPage::initializePage()
{
    message().clear();
    m_endedWell = false;
    listen();
    if (state().unfinished && state().wish == WizardState::Unfinished::TakeBack) {
        fillWithWhatStands();
        takeBack();
        return;
    }
    apply();
}

void ApplyPage::apply()
{
    message().clear();
    fillTable();
    enter(Phase::Applying);
    progress().begin(tr("Making the changes"));
    context().session->apply(state().plan);
}

void ApplyPage::takeBack()
{
    if (!context().session->canTakeBack()) {
        message().showNote(tr("Nothing of this job can be taken back."));
        prove();
        return;
    }
    enter(Phase::TakingBack);
    progress().begin(tr("Taking the changes back"));
    context().session->takeBack();
}

void ApplyPage::listen()
{
    engine::Session *session = context().session.get();
    if (m_heard == session)
        return;
    m_heard = session;
    connect(session, &QObject::destroyed, this, [this] { m_heard = nullptr; });
    connect(session, &engine::Session::advanced, this, &ApplyPage::showProgress);
    connect(session, &engine::Session::changeEnded, this, &ApplyPage::showOutcome);
    connect(session, &engine::Session::applyFinished, this, &ApplyPage::takeReport);
    connect(session, &engine::Session::auditFinished, this, &ApplyPage::takeNewAudit);
    connect(session, &engine::Session::verifyFinished, this, &ApplyPage::takeRecord);
}

void ApplyPage::showProgress(const engine::Progress &now)
{
    if (!isAtWork())
        return;
    progress().advance(now);
    const QList<model::Change> &changes = state().plan.changes;
    const bool isChange = m_phase == Phase::Applying && now.done >= 0 && now.done < changes.size();
    m_patience->setText(isChange ? patienceFor(changes.at(now.done)) : QString());
    m_patience->setVisible(!m_patience->text().isEmpty());
}

void ApplyPage::enter(Phase phase)
{
    m_phase = phase;
    m_patience->hide();
    m_stop->setEnabled(phase == Phase::Applying);
    m_stop->setVisible(isAtWork());
    m_takeBack->setVisible(phase == Phase::Asking);
    m_leave->setVisible(phase == Phase::Asking || phase == Phase::AskingForRest);
    m_goOn->setVisible(phase == Phase::AskingForRest);
    if (QWidget *first = firstInput(); first && !isAtWork())
        first->setFocus(Qt::OtherFocusReason);
    m_again->setVisible(phase == Phase::Idle && state().applied.has_value());
    if (!isAtWork())
        progress().finish();
    Q_EMIT completeChanged();
}

void ApplyPage::fillTable()
{
    m_table->setRowCount(0);
    for (const model::Change &change : std::as_const(state().plan.changes))
        addRow(*m_table, {model::Status::NotTested, tr("Waiting")}, {change.title.translated()});
    m_table->fitRows();
}

/// The steps of an interrupted job, the last one first, as they are taken back.
void ApplyPage::fillWithWhatStands()
{
    m_table->setRowCount(0);
    const auto steps = context().session->reconciled();
    for (const engine::Reconciled &step : steps) {
        const bool stands =
            step.state == engine::Reconciled::State::Applied || step.state == engine::Reconciled::State::Partly;
        if (stands)
            addRow(*m_table, {model::Status::NotTested, tr("Made")}, {step.step.change.title.translated()});
    }
    m_table->fitRows();
}

static model::Status signFor(model::Outcome::Kind outcome)
{
    switch (outcome) {
    case model::Outcome::Kind::Applied:
        return model::Status::Pass;
    case model::Outcome::Kind::Differs:
    case model::Outcome::Kind::Failed:
        return model::Status::Fail;
    case model::Outcome::Kind::ByHand:
        return model::Status::ManualOpen;
    default:
        return model::Status::NotTested;
    }
}

void ApplyPage::showOutcome(int index, const model::Outcome &outcome)
{
    if (index < 0 || index >= m_table->rowCount())
        return;
    const QString word = wordFor(outcome.kind);
    if (m_table->item(index, 0)->text() == word)
        return;
    setSign(*m_table, index, {signFor(outcome.kind), word});
    m_table->setCurrentCell(index, 0);
    m_table->scrollToItem(m_table->item(index, 0));
}

void ApplyPage::takeReport(const engine::ApplyReport &report)
{
    state().applied = report;
    for (int i = 0; i < report.outcomes.size(); ++i)
        showOutcome(i, report.outcomes.at(i));
    if (report.wantsAudit && !report.failure) {
        enter(Phase::Reading);
        progress().begin(tr("Reading the camera anew"));
        context().session->auditAgain();
        return;
    }
    state().newRootPassword.reset();
    if (report.failure)
        explainFailure(report);
    else if (!report.held.isEmpty())
        message().showTrouble(
            tr("Some changes were held back."), (report.held.translated() + u'\n' + requestInWords()).trimmed());
    if (wantsToAsk(report))
        enter(Phase::Asking);
    else
        prove();
}

/// Whoever stopped the work himself has decided; and to a camera that is not the right one nothing is sent.
bool ApplyPage::wantsToAsk(const engine::ApplyReport &report) const
{
    using Kind = model::Error::Kind;
    if (!report.failure || report.tookBack || report.undone)
        return false;
    const Kind kind = report.failure->kind;
    return kind != Kind::Cancelled && kind != Kind::IdentityChanged && kind != Kind::Untrusted
        && context().session->canTakeBack();
}

void ApplyPage::explainFailure(const engine::ApplyReport &report)
{
    const Explanation words = explain(report.failure->kind);
    const QString state = wantsToAsk(report)
        ? tr("The changes that were made before stand; the list shows them. Take them back, or leave them?")
        : report.undone ? tr("What was done before has been taken back.")
                        : tr("The changes that were made before stand; the list shows them.");
    const QString detail = report.failure->detail.isEmpty() ? QString() : u"\n(%1)"_s.arg(inWords(*report.failure));
    message().showTrouble(words.what, u"%1 %2%3"_s.arg(state, words.now, detail));
}

void ApplyPage::prove()
{
    enter(Phase::Proving);
    progress().begin(tr("Reading and probing everything again"));
    context().session->verify();
}

void ApplyPage::takeRecord(const model::Result<model::Record> &record)
{
    if (record) {
        state().record = *record;
    } else {
        state().record = context().session->unverifiedRecord(record.error());
        message().showError(record.error());
    }
    engine::Session &session = *context().session;
    const auto kept = keepWithPhotos(*state().record, state().job.answers, session.recordPath(), session.dataFolder());
    if (kept)
        session.close();
    else
        message().showError(kept.error());
    if (kept && kept->trouble())
        message().showError(*kept->trouble());
    enter(record ? Phase::Done : Phase::Idle);
    m_endedWell = record && message().isHidden() && requestInWords().isEmpty();
    if (record && message().isHidden())
        message().showNote(tr("Done. The next page shows what holds."), requestInWords());
    Q_EMIT workEnded();
}

QString ApplyPage::requestInWords() const
{
    const QString file = state().applied ? state().applied->signingRequestFile : QString();
    return file.isEmpty()
        ? QString()
        : tr("The signing request for the company's authority is saved: %1. When the signed certificate "
             "is back, go through this camera again and name its file.")
              .arg(QDir::toNativeSeparators(file));
}

void ApplyPage::stop()
{
    m_stop->setEnabled(false);
    context().session->stop();
}

bool ApplyPage::isComplete() const
{
    return !isAtWork() && state().record.has_value();
}

QWidget *ApplyPage::firstInput() const
{
    if (m_phase == Phase::Asking)
        return m_takeBack;
    if (m_phase == Phase::AskingForRest)
        return m_goOn;
    return m_stop->isEnabled() ? m_stop : nullptr;
}

bool ApplyPage::isAtWork() const
{
    return m_phase == Phase::Applying || m_phase == Phase::TakingBack || m_phase == Phase::Reading
        || m_phase == Phase::Proving;
}

} // namespace ui
