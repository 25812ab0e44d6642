// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/privileges.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"
#include "guide/wanted_accounts.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "privileges_separated"_L1;

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const Text recommended =
        QT_TRANSLATE_NOOP("guide", "The least role for everybody; outputs and movement for operators");
    const auto accounts = accountsIn(snapshot.parameters);
    if (!accounts)
        return notFound(snapshot, {{}, {u"security_user"_s, u"security_privilege"_s}}, recommended);
    const Text current = privilegesInWords(snapshot, *accounts);
    const Roles roles = rolesOf(*accounts, withWantedRoles(answers, id));
    if (!roles.excessive.isEmpty() || !looseDuties(snapshot, withWantedRoles(answers, id)).isEmpty()) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide", "An account, or all viewers by outputs or movement, may do more than needed."));
    }
    if (const Text why = whyDutiesAreUnclear(snapshot); !why.isEmpty())
        return unknown(current, recommended, why);
    if (!roles.unnamed.isEmpty()) {
        return unanswered(u"accounts"_s, current, recommended,
            {QT_TRANSLATE_NOOP("guide", "Please say whether these accounts need their role: %1."),
                {listed(roles.unnamed)}});
    }
    return good(current, recommended);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    QList<Change> changes;
    const Roles roles =
        rolesOf(accountsIn(snapshot.parameters).value_or(QList<Account>()), withWantedRoles(answers, id));
    for (const auto &[account, wanted] : roles.excessive)
        changes.append(accountChange(account, wanted, id));
    return changes
        + parameterChanges(snapshot, id, Phase::Accounts, Effect::None,
            QT_TRANSLATE_NOOP("guide", "Keep outputs and camera movement for operators"),
            looseDuties(snapshot, withWantedRoles(answers, id)));
}

Choice dutyChoice(const Duty &duty, Text label)
{
    return {
        .id = duty.choice,
        .kind = Choice::Kind::OneOf,
        .label = std::move(label),
        .reason = QT_TRANSLATE_NOOP("guide", "Who only watches need not do this."),
        .recommended = u"operator"_s,
        .options = {{u"viewer"_s, QT_TRANSLATE_NOOP("guide", "Viewers, operators and administrators")},
            {u"operator"_s, QT_TRANSLATE_NOOP("guide", "Operators and administrators")},
            {u"administrator"_s, QT_TRANSLATE_NOOP("guide", "Administrators only")}},
    };
}

QList<Choice> choices(const Snapshot &snapshot)
{
    QList<Choice> choices {{
        .id = u"accounts"_s,
        .kind = Choice::Kind::Line,
        .label = QT_TRANSLATE_NOOP("guide", "Accounts that need more than viewing"),
        .reason = QT_TRANSLATE_NOOP("guide", "For example: vms=operator, chief=administrator. All others only view."),
        .recommended = {},
        .options = {},
    }};
    if (snapshot.has(duties[0].name))
        choices.append(dutyChoice(duties[0], QT_TRANSLATE_NOOP("guide", "Who may switch outputs")));
    if (snapshot.has(duties[1].name))
        choices.append(dutyChoice(duties[1], QT_TRANSLATE_NOOP("guide", "Who may move the camera")));
    return choices;
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP("guide",
        "Only a login with each account could show it, and Camlock does not have those passwords. The camera's own "
        "answer counts."));
}

Snapshot weakened()
{
    return sample({{"security_user_i0_name", "root"}, {"security_user_i0_privilege", "admin"},
        {"security_user_i1_name", ""}, {"security_user_i1_privilege", ""}, {"capability_ndo", "1"},
        {"security_privilege_do", "operator"}, {"security_privilege_camctrl", "view"}});
}

} // namespace

Section privilegesSeparated()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Privilege management"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Give everybody the least role he needs"),
        .why = QT_TRANSLATE_NOOP("guide",
            "A stolen viewer's password shows pictures. A stolen operator's or administrator's password changes the "
            "camera."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "Viewers can no longer move the camera or switch its outputs."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"security"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
