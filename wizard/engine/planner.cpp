// SPDX-License-Identifier: Apache-2.0
#include "engine/planner.h"

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

/// A second wall behind the sections: no change may close the way that Camlock itself uses.
static Text refusalFor(const Change &change, const Snapshot &snapshot)
{
    const auto *set = std::get_if<SetParameters>(&change.body);
    if (!set || !snapshot.overIpv6)
        return {};
    for (const ParameterValue &parameter : set->values) {
        if (parameter.name == "network_ipv6_enable"_L1 && parameter.value == "0"_L1)
            return QT_TRANSLATE_NOOP("guide",
                "Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.");
    }
    return {};
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
    for (const Change &change : std::as_const(plan.changes)) {
        if (plan.refusal.isEmpty())
            plan.refusal = refusalFor(change, audit.snapshot);
    }
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
