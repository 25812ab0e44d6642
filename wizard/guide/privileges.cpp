// SPDX-License-Identifier: Apache-2.0
#include "guide/privileges.h"

#include "guide/section_helpers.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

/// The least privilege that shall be asked for: the installer's choice, else operator.
static Privilege wantedFor(const Duty &duty, const SectionAnswer &answer)
{
    return privilegeNamed(answer.values.value(duty.choice)).value_or(Privilege::Operator);
}

QList<ParameterValue> looseDuties(const Snapshot &snapshot, const SectionAnswer &answer)
{
    QList<ParameterValue> loose;
    for (const Duty &duty : duties) {
        const auto present = privilegeNamed(snapshot.value(duty.name).value_or(QString()).trimmed());
        const Privilege wanted = wantedFor(duty, answer);
        if (present && *present < wanted)
            loose.append({duty.name, wanted == Privilege::Administrator ? u"admin"_s : u"operator"_s});
    }
    return loose;
}

Text whyDutiesAreUnclear(const Snapshot &snapshot)
{
    QStringList unclear;
    for (const Duty &duty : duties) {
        const QString value = snapshot.value(duty.name).value_or(QString()).trimmed();
        if (!value.isEmpty() && !privilegeNamed(value))
            unclear.append(u"%1 = %2"_s.arg(duty.name, shown(value)));
    }
    if (unclear.isEmpty())
        return {};
    return {QT_TRANSLATE_NOOP("guide", "The camera gave a value that is no role that Camlock knows: %1."),
        {listed(unclear)}};
}

Roles rolesOf(const QList<Account> &accounts, const SectionAnswer &answer)
{
    const auto wanted = parseWantedAccounts(answer.values.value(u"accounts"_s));
    Roles roles;
    for (const Account &account : accounts) {
        const auto role = wanted.constFind(account.name);
        if (account.privilege == Privilege::Viewer
            || (role != wanted.end() && account.privilege && *account.privilege <= *role))
            continue;
        if (role != wanted.end() && account.privilege)
            roles.excessive.append({account, *role});
        else
            roles.unnamed.append(
                u"%1 (%2)"_s.arg(shown(account.name), account.privilege ? nameOf(*account.privilege) : u"?"_s));
    }
    return roles;
}

Text privilegesInWords(const Snapshot &snapshot, const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names.append(u"%1 (%2)"_s.arg(account.name, account.privilege ? nameOf(*account.privilege) : u"?"_s));
    for (const Duty &duty : duties) {
        if (const auto value = snapshot.value(duty.name))
            names.append(u"%1: %2"_s.arg(duty.choice, *value));
    }
    return {QT_TRANSLATE_NOOP("guide", "root, %1"), {names.isEmpty() ? u"-"_s : listed(names)}};
}

Change accountChange(const Account &account, Privilege wanted, QLatin1StringView section)
{
    Change change;
    change.section = section;
    change.phase = Phase::Accounts;
    change.title = {QT_TRANSLATE_NOOP("guide", "Give %1 the role it needs"), {shown(account.name)}};
    change.lines = {{accountLine(account.name), nameOf(*account.privilege), nameOf(wanted)}};
    if (account.editable)
        change.body = EditAccount {EditAccount::Action::Edit, account.name, wanted, {}};
    else
        change.body = ByHand {{QT_TRANSLATE_NOOP("guide", "Open the camera's user page and give %1 the role \"%2\"."),
            {shown(account.name), nameOf(wanted)}}};
    return change;
}

} // namespace guide
