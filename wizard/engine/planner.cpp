// SPDX-License-Identifier: Apache-2.0
#include "engine/planner.h"

#include "engine/address_guard.h"
#include "engine/lock_out.h"
#include "guide/network_place.h"

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

QList<Change> wantedChanges(const Job &job, const Audit &audit)
{
    QList<Change> changes;
    const auto sections = job.sections();
    for (const guide::Section &section : sections) {
        if (job.answers.of(section.id).decision == Decision::Fix)
            changes += section.remedy(audit.snapshot, job.answers);
    }
    if (job.onlySections.isEmpty())
        changes += guide::placeChanges(
            guide::placeWishIn(job.answers), audit.snapshot, ownPrefix(audit.snapshot.localAddress));
    std::stable_sort(changes.begin(), changes.end(),
        [](const Change &left, const Change &right) { return left.phase < right.phase; });
    // Two sections may want the same account.
    QList<Change> single;
    for (const Change &change : std::as_const(changes)) {
        const bool isThere = std::any_of(single.begin(), single.end(), [&change](const Change &other) {
            return std::holds_alternative<EditAccount>(change.body) && other.body == change.body;
        });
        if (!isThere)
            single.append(change);
    }
    return single;
}

/// Which settings the new firmware has is known when it runs.
static void leaveForLater(Plan &plan)
{
    const auto upload = std::find_if(plan.changes.cbegin(), plan.changes.cend(),
        [](const Change &change) { return std::holds_alternative<UploadFirmware>(change.body); });
    if (upload == plan.changes.cend())
        return;
    plan.changes = {*upload};
    plan.more = QT_TRANSLATE_NOOP(
        "guide", "After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.");
}

Plan makePlan(const Job &job, const Audit &audit, const PortMap &ports)
{
    Plan plan;
    plan.changes = wantedChanges(job, audit);
    leaveForLater(plan);
    // A second wall behind the sections.
    const Clients clients = clientsOf(job, audit.snapshot);
    plan.changes = inSafeOrder(audit.snapshot, plan.changes, clients);
    if (const auto hole = lockOutIn(audit.snapshot, plan.changes, clients)) {
        plan.refusal = hole->why;
        plan.refusedAt = hole->step;
    }
    const auto problem = job.onlySections.isEmpty()
        ? guide::problemOf(guide::placeWishIn(job.answers), audit.snapshot, ownPrefix(audit.snapshot.localAddress))
        : std::nullopt;
    if (problem && plan.refusal.isEmpty())
        plan.refusal = problem->why;
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
    const QList<Change> changes = wantedChanges(job, audit);
    return std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        const auto *edit = std::get_if<EditAccount>(&change.body);
        return edit && edit->user == "root"_L1;
    });
}

} // namespace engine
