// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/accounts.h"

#include "model/answers.h"
#include "model/change.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <utility>

/// Who may do what on a camera, against who should: the comparing half of `privileges_separated`.
namespace guide {

/// Something besides settings that a camera lets accounts do from a certain privilege on.
struct Duty
{
    QLatin1StringView name; ///< the parameter
    QLatin1StringView choice; ///< key of the answer
};

inline constexpr Duty duties[] = {
    {QLatin1StringView("security_privilege_do"), QLatin1StringView("outputs")},
    {QLatin1StringView("security_privilege_camctrl"), QLatin1StringView("ptz")},
};

/// The duties that less than the wanted privilege (the answer's, else operator) is enough for, with what they should
/// be.
QList<model::ParameterValue> looseDuties(const model::Snapshot &snapshot, const model::SectionAnswer &answer);

/// Says which duties have a value that names no role, so that nobody can tell who may do them; empty where none has.
/// Blank values do not count.
model::Text whyDutiesAreUnclear(const model::Snapshot &snapshot);

struct Roles
{
    QStringList unnamed; ///< may more than view, and nobody said that they should; `name (role)`
    QList<std::pair<Account, model::Privilege>> excessive; ///< may more than the site wants, and what it wants
};

/// Compares accounts with the answer `accounts`. Whoever may only view, or less than the site allows, is fine.
Roles rolesOf(const QList<Account> &accounts, const model::SectionAnswer &answer);

model::Text privilegesInWords(const model::Snapshot &snapshot, const QList<Account> &accounts);

/// Gives an account the role it should have; by hand where Camlock cannot edit it.
model::Change accountChange(const Account &account, model::Privilege wanted, QLatin1StringView section);

} // namespace guide
