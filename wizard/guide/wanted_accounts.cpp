// SPDX-License-Identifier: Apache-2.0
#include "guide/wanted_accounts.h"

#include "guide/section_helpers.h"

#include "model/typed.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static AccountWish troubled(QLatin1StringView key, Text trouble)
{
    return {{}, std::move(trouble), key};
}

static bool isRoot(const QString &name)
{
    return name.compare("root"_L1, Qt::CaseInsensitive) == 0;
}

AccountWish accountWish(const SectionAnswer &answer)
{
    const QString name = answer.values.value(u"name"_s).trimmed();
    const QString roleWord = answer.values.value(u"role"_s).trimmed();
    const auto role = roleWord.isEmpty() ? std::optional(Privilege::Viewer) : privilegeNamed(roleWord);
    if (name.isEmpty())
        return troubled("vms"_L1, QT_TRANSLATE_NOOP("guide", "Please name the account that the recorder uses."));
    if (isRoot(name)) {
        return troubled("vms.name"_L1,
            QT_TRANSLATE_NOOP("guide", "root is not for the recorder: give the recorder an account of its own."));
    }
    if (!isAccountName(name)) {
        return troubled("vms.name"_L1,
            {QT_TRANSLATE_NOOP("guide", "A camera cannot have an account named \"%1\"."), {shown(name)}});
    }
    if (!role || *role == Privilege::Administrator)
        return troubled("vms.role"_L1, QT_TRANSLATE_NOOP("guide", "The recorder's role is viewer or operator."));
    AccountWish wish {{{name, *role}}, {}, {}};
    const auto others = parseWantedAccounts(answer.values.value(u"accounts"_s));
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (it.key() == name || isRoot(it.key()))
            continue;
        if (!isAccountName(it.key())) {
            return troubled("accounts"_L1,
                {QT_TRANSLATE_NOOP("guide", "A camera cannot have an account named \"%1\"."), {shown(it.key())}});
        }
        wish.accounts.append({it.key(), *it});
    }
    return wish;
}

SectionAnswer withWantedRoles(const Answers &answers, QLatin1StringView section)
{
    SectionAnswer answer = answers.of(section);
    const AccountWish wish = accountWish(answers.of(u"vms_user_separate"_s));
    const auto said = parseWantedAccounts(answer.values.value(u"accounts"_s));
    for (const WantedAccount &account : wish.accounts) {
        if (!said.contains(account.name))
            answer.values[u"accounts"_s] += u',' + account.name + u'=' + nameOf(account.role);
    }
    return answer;
}

QList<AccountGap> gapsBetween(const QList<Account> &present, const QList<WantedAccount> &wanted)
{
    QList<AccountGap> gaps;
    for (const WantedAccount &account : wanted) {
        const auto found = std::find_if(
            present.begin(), present.end(), [&account](const Account &other) { return other.name == account.name; });
        if (found == present.end())
            gaps.append({account, {}});
        else if (found->privilege != account.role)
            gaps.append({account, *found});
    }
    return gaps;
}

int freePlaces(const Parameters &parameters)
{
    const QStringList places = namesMatching(parameters, u"security_user_i*_name");
    return static_cast<int>(std::count_if(places.begin(), places.end(),
        [&parameters](const QString &place) { return parameters.value(place).isEmpty(); }));
}

Text wishInWords(const AccountWish &wish)
{
    if (wish.accounts.isEmpty())
        return QT_TRANSLATE_NOOP("guide", "An account of its own for the recorder, with the least role");
    QStringList names;
    for (const WantedAccount &account : wish.accounts)
        names.append(u"%1 (%2)"_s.arg(shown(account.name), nameOf(account.role)));
    return {QT_TRANSLATE_NOOP("guide", "Accounts besides root: %1"), {listed(names)}};
}

Text accountsInWords(const QList<Account> &accounts)
{
    QStringList names {u"root"_s};
    for (const Account &account : accounts)
        names.append(u"%1 (%2)"_s.arg(shown(account.name), account.privilege ? nameOf(*account.privilege) : u"?"_s));
    return Text::verbatim(listed(names));
}

QString passwordChoice(const QString &name)
{
    return u"password:"_s + name;
}

static Change addition(const WantedAccount &wanted, const SectionAnswer &answer)
{
    EditAccount edit {EditAccount::Action::Add, wanted.name, wanted.role, {}};
    if (answer.secrets.contains(passwordChoice(wanted.name)))
        edit.password = answer.secrets.value(passwordChoice(wanted.name));
    Change change;
    change.title = {QT_TRANSLATE_NOOP("guide", "Add the account %1"), {shown(wanted.name)}};
    change.body = edit;
    change.lines = {{accountLine(wanted.name), u"(none)"_s, nameOf(wanted.role)},
        {u"password of "_s + wanted.name, u"(none)"_s, QString(secretMask)}};
    return change;
}

static Change correction(const WantedAccount &wanted, const QString &before)
{
    Change change;
    change.title = {QT_TRANSLATE_NOOP("guide", "Give %1 the role it needs"), {shown(wanted.name)}};
    change.body = EditAccount {EditAccount::Action::Edit, wanted.name, wanted.role, {}};
    change.lines = {{accountLine(wanted.name), before, nameOf(wanted.role)}};
    return change;
}

QList<Change> closeGaps(
    const QList<AccountGap> &gaps, const Snapshot &snapshot, const SectionAnswer &answer, QLatin1StringView section)
{
    QList<Change> changes;
    int places = freePlaces(snapshot.parameters);
    for (const AccountGap &gap : gaps) {
        const WantedAccount &wanted = gap.wanted;
        const QString before = !gap.present ? u"(none)"_s
            : gap.present->privilege        ? nameOf(*gap.present->privilege)
                                            : u"?"_s;
        const bool possible = gap.present ? gap.present->editable : places > 0;
        Change change = gap.present ? correction(wanted, before) : addition(wanted, answer);
        if (possible && !gap.present)
            --places;
        if (!possible) {
            change.body = ByHand {
                {QT_TRANSLATE_NOOP("guide",
                     "Open the camera's user page and give \"%1\" the role \"%2\". If the list is full, delete an "
                     "account that nobody needs first."),
                    {shown(wanted.name), nameOf(wanted.role)}}};
            change.lines = {{accountLine(wanted.name), before, nameOf(wanted.role)}};
        }
        change.section = section;
        change.phase = Phase::Accounts;
        changes.append(change);
    }
    return changes;
}

} // namespace guide
