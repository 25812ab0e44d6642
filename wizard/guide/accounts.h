// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/snapshot.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace guide {

/// An account on the camera besides root.
struct Account
{
    QString name;
    std::optional<model::Privilege> privilege; ///< absent when the camera's word for it is unknown
    bool editable = true; ///< false on cameras whose accounts Camlock only reads (6xxx and early 7xxx)
};

/// The accounts that a camera of any generation lists, without root and free slots; absent when it lists no slots at
/// all.
std::optional<QList<Account>> accountsIn(const model::Parameters &parameters);

/// `guard=viewer,vms=operator` as the site's answers have it. Entries that are none are left out.
QMap<QString, model::Privilege> parseWantedAccounts(const QString &text);

} // namespace guide
