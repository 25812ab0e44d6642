// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review_page.h"

#include "engine/planner.h"
#include "engine/secrets.h"
#include "guide/catalog.h"
#include "model/english_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

#include <QVBoxLayout>
#include <QWizard>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ReviewPage::ReviewPage(Context &context)
    : Page(context, u"reviewPage"_s)
    , m_table(new Table({tr("No."), tr("Change"), tr("Old → new"), tr("What others notice"), tr("Undo")}))
{
    setHeading(tr("Review"),
        tr("These changes are made in this order, one after the other. Each is read back. If one fails, "
           "Camlock asks whether to take the others back."));
    setCommitPage(true);
    nameInput(*m_table, {u"plan"_s, tr("Planned changes")});
    m_table->stretchColumns({{1, 3}, {2, 4}, {3, 3}});
    body().addWidget(m_table, 1);
}

void ReviewPage::initializePage()
{
    const engine::Job job = state().jobToDo();
    state().plan = engine::makePlan(job, *state().audit, context().session->ports());
    fillTable();
    const bool empty = state().plan.changes.isEmpty();
    m_table->setVisible(!empty);
    setButtonText(QWizard::CommitButton, empty ? tr("&Next") : tr("&Apply"));
    message().clear();
    const QString stop = obstacle();
    m_mayGoOn = stop.isEmpty();
    if (!m_mayGoOn)
        message().showTrouble(tr("These changes cannot be made like this."), stop);
    else if (!state().plan.more.isEmpty())
        message().showNote(tr("The firmware comes first."), state().plan.more.translated());
    else if (empty)
        message().showNote(tr("Nothing has to be changed on this camera."), tr("The next page shows how it stands."));
    Q_EMIT completeChanged();
}

static QString titleOf(QLatin1StringView section)
{
    return guide::sectionWithId(QString(section))->title.translated();
}

QString ReviewPage::obstacle() const
{
    const model::Plan &plan = state().plan;
    if (!plan.refusal.isEmpty() && plan.refusedAt < 0)
        return plan.refusal.translated();
    if (!plan.refusal.isEmpty()) {
        const QString title = plan.changes.value(plan.refusedAt).title.translated();
        return tr("No. %1, \"%2\": %3").arg(QString::number(plan.refusedAt + 1), title, plan.refusal.translated());
    }
    const engine::Job job = state().jobToDo();
    const engine::SecretsNeeded needed = engine::secretsNeeded(job, *state().audit);
    if (needed.rootPassword)
        return tr("Root needs a new password. Please go back to \"%1\" and choose one.")
            .arg(titleOf("root_password_strong"_L1));
    const bool needsPlace = needed.siteCaPassphrase || engine::setsPassword(job, *state().audit);
    if (needsPlace && !state().passwordPlace) {
        return tr("It is not settled where passwords are kept. Please go back to \"%1\" and choose a place.")
            .arg(titleOf(needed.siteCaPassphrase ? "https_on"_L1 : "vms_user_separate"_L1));
    }
    if (needed.siteCaPassphrase && state().keeping == PasswordKeeping::OnPaper) {
        return tr(
            "The site's own authority needs a keychain or a file for its passphrase. Please go back to \"%1\" and "
            "choose a file, or to \"%2\" and choose another certificate.")
            .arg(titleOf("root_password_strong"_L1), titleOf("https_on"_L1));
    }
    return {};
}

static QString oldAndNew(const model::Change &change)
{
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? ReviewPage::tr("(blank)") : model::valueInLanguageOfTheMoment(value);
    };
    QStringList lines;
    for (const model::Change::Line &line : change.lines)
        lines.append(ReviewPage::tr("%1: %2 → %3").arg(line.name, shown(line.before), shown(line.after)));
    if (const auto *byHand = std::get_if<model::ByHand>(&change.body))
        lines.append(byHand->instruction.translated());
    return lines.join(u'\n');
}

void ReviewPage::fillTable()
{
    m_table->setRowCount(0);
    for (const model::Change &change : std::as_const(state().plan.changes)) {
        const int row = m_table->rowCount();
        QString effect = change.isByHand() ? tr("You do this by hand") : wordFor(change.effect);
        if (const model::Text back = state().plan.waysBack.value(row); !back.isEmpty())
            effect += u'\n' + tr("Way back in: %1").arg(back.translated());
        const QString undo = change.isByHand() ? QString() : wordFor(change.undo);
        addRow(*m_table, {{}, QString::number(row + 1)}, {change.title.translated(), oldAndNew(change), effect, undo});
        if (change.effect == model::Effect::MayLockOut)
            m_table->item(row, 3)->setIcon(icon(u"trouble"_s, palette()));
    }
    m_table->fitRows();
}

bool ReviewPage::isComplete() const
{
    return m_mayGoOn;
}

bool ReviewPage::validatePage()
{
    engine::Session &session = *context().session;
    state().planFor(session);
    // When one fails, the next page asks.
    session.setOnFailure(engine::Session::OnFailure::Leave);
    if (state().passwordPlace)
        session.setVault(state().passwordPlace);
    return true;
}

} // namespace ui
