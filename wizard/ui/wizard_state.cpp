// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard_state.h"

#include "engine/planner.h"
#include "engine/secrets.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;

model::SectionAnswer startingAnswer(
    const guide::Section &section, const model::Snapshot &snapshot, const model::Answers &known)
{
    model::SectionAnswer answer = known.of(section.id);
    const QList<guide::Choice> choices = section.choices(snapshot);
    for (const guide::Choice &choice : choices) {
        if (choice.kind == guide::Choice::Kind::Password || answer.values.contains(choice.id))
            continue;
        model::Answers trial = known;
        trial.sections[section.id] = answer;
        trial.sections[section.id].values.insert(choice.id, choice.recommended);
        const bool fits =
            section.judge(snapshot, trial).needs.isEmpty() || !section.judge(snapshot, known).needs.isEmpty();
        answer.values.insert(choice.id, fits ? choice.recommended : QString());
    }
    return answer;
}

QString missingIn(const model::SectionAnswer &answer)
{
    if (answer.decision == model::Decision::Fix)
        return {};
    if (answer.reason.trimmed().isEmpty())
        return QCoreApplication::translate("ui", "Please say why it stays as it is: the reason stands on the sheet.");
    if (answer.decision == model::Decision::Exception && answer.approver.trimmed().isEmpty())
        return QCoreApplication::translate("ui", "Please say who agreed: the name stands on the sheet.");
    return {};
}

void WizardState::adopt(const engine::Audit &found)
{
    audit = found;
    const QList<guide::Section> sections = job.sections();
    for (const guide::Section &section : sections)
        job.answers.sections[section.id] = startingAnswer(section, found.snapshot, job.answers);
}

engine::Job WizardState::jobToDo() const
{
    engine::Job complete = job;
    if (newRootPassword)
        complete.answers.sections[u"root_password_strong"_s].secrets.insert(u"password"_s, *newRootPassword);
    return complete;
}

void WizardState::planFor(engine::Session &session)
{
    engine::Job complete = jobToDo();
    engine::generateMissing(complete, *audit);
    plan = engine::makePlan(complete, *audit, session.ports());
    session.setJob(complete);
}

model::Finding WizardState::findingOf(const guide::Section &section) const
{
    return audit ? section.judge(audit->snapshot, job.answers) : model::Finding {};
}

void WizardState::beginNextCamera()
{
    WizardState next;
    next.job.site = job.site;
    next.job.level = job.level;
    next.job.onlySections = job.onlySections;
    next.job.answers = model::answersFrom(job.site);
    *this = std::move(next);
}

} // namespace ui
