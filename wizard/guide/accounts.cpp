// SPDX-License-Identifier: Apache-2.0
#include "guide/accounts.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

/// 6xxx: `dido`, `talk`, `listen` and `conf`, joined by `|` (API doc §2.4). `conf` may change everything.
static std::optional<Privilege> privilegeOfAttributes(const std::optional<QString> &attributes)
{
    if (!attributes)
        return std::nullopt;
    return attributes->split(u'|').contains("conf"_L1) ? Privilege::Administrator : Privilege::Viewer;
}

std::optional<QList<Account>> accountsIn(const Parameters &parameters)
{
    const QStringList slots7xxx = namesMatching(parameters, u"security_user_i*_name");
    const QStringList slots6xxx = namesMatching(parameters, u"security_username_*");
    if (slots7xxx.isEmpty() && slots6xxx.isEmpty())
        return std::nullopt;
    QList<Account> accounts;
    for (const QString &slot : slots7xxx) {
        const QString name = parameters.value(slot);
        const QString word = parameters.value(slot.chopped(4) + "privilege"_L1).trimmed();
        if (!name.isEmpty() && name != "root"_L1)
            accounts.append({name, privilegeNamed(word), true});
    }
    for (const QString &slot : slots6xxx) {
        const QString name = parameters.value(slot);
        const auto attributes = parameters.constFind("security_userattr_"_L1 + slot.mid(18));
        if (!name.isEmpty() && name != "root"_L1) {
            accounts.append({name,
                privilegeOfAttributes(attributes == parameters.end() ? std::nullopt : std::optional(*attributes)),
                false});
        }
    }
    return accounts;
}

QMap<QString, Privilege> parseWantedAccounts(const QString &text)
{
    QMap<QString, Privilege> wanted;
    const QStringList entries = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const qsizetype mark = entry.lastIndexOf(u'=');
        const auto privilege = mark > 0 ? privilegeNamed(entry.mid(mark + 1).trimmed()) : std::nullopt;
        if (privilege)
            wanted.insert(entry.left(mark).trimmed(), *privilege);
    }
    return wanted;
}

} // namespace guide
