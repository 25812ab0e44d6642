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

Plan makePlan(const Job &job, const Audit &audit, const PortMap &ports)
{
    Plan plan;
    const auto sections = job.sections();
    for (const guide::Section &section : sections) {
        if (job.answers.of(section.id).decision == Decision::Fix)
            plan.changes += section.remedy(audit.snapshot, job.answers);
    }
    std::stable_sort(plan.changes.begin(), plan.changes.end(),
        [](const Change &left, const Change &right) { return left.phase < right.phase; });
    // Two sections may want the same account.
    QList<Change> single;
    for (const Change &change : std::as_const(plan.changes)) {
        const bool isThere = std::any_of(single.begin(), single.end(), [&change](const Change &other) {
            return std::holds_alternative<EditAccount>(change.body) && other.body == change.body;
        });
        if (!isThere)
            single.append(change);
    }
    // A second wall behind the sections.
    const Clients clients = clientsOf(job, audit.snapshot);
    plan.changes = inSafeOrder(audit.snapshot, single, clients);
    if (const auto hole = lockOutIn(audit.snapshot, plan.changes, clients)) {
        plan.refusal = hole->why;
        plan.refusedAt = hole->step;
    }
    plan.waysBack = waysBack(audit.snapshot, plan.changes, clients, ports);
    return plan;
}

QString refusalOf(const Plan &plan)
{
    if (plan.refusedAt < 0)
        return plan.refusal.english();
    return u"Step %1, \"%2\": %3"_s.arg(QString::number(plan.refusedAt + 1),
        plan.changes.value(plan.refusedAt).title.english(), plan.refusal.english());
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
