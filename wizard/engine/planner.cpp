// SPDX-License-Identifier: Apache-2.0
#include "engine/planner.h"

#include "engine/lock_out.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

QList<Audit::Row> judgeAll(const Job &job, const Snapshot &snapshot)
{
    QList<Audit::Row> rows;
    const auto sections = job.sections();
    for (const guide::Section &section : sections)
        rows.append({section.id, section.judge(snapshot, job.answers)});
    return rows;
}

Plan makePlan(const Job &job, const Audit &audit)
{
    Plan plan;
    const auto sections = job.sections();
    for (const guide::Section &section : sections) {
        if (job.answers.of(section.id).decision == Decision::Fix)
            plan.changes += section.remedy(audit.snapshot, job.answers);
    }
    std::stable_sort(plan.changes.begin(), plan.changes.end(),
        [](const Change &left, const Change &right) { return left.phase < right.phase; });
    // A second wall behind the sections.
    plan.refusal = lockOutIn(audit.snapshot, plan.changes, clientsOf(job, audit.snapshot)).value_or(Text());
    return plan;
}

bool wantsRootPassword(const Job &job, const Audit &audit)
{
    const Plan plan = makePlan(job, audit);
    return std::any_of(plan.changes.begin(), plan.changes.end(), [](const Change &change) {
        const auto *edit = std::get_if<EditAccount>(&change.body);
        return edit && edit->user == "root"_L1;
    });
}

} // namespace engine
