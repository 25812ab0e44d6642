// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/snapshot.h"

namespace engine {

/// All names of a camera's access list, of either generation.
QStringList listNames(const model::Parameters &parameters);

/// How a list is named among what was read back: its entries, with `, ` between them.
inline const QString accessListLine = QStringLiteral("access list");

/// The entries that are allowed, as cameras write them.
QStringList allowedEntries(const model::Parameters &parameters, model::EditAccessList::Form form);

/// Whether the same addresses stand in the list, however they are written.
bool holdsEntry(const QStringList &entries, const QString &entry);

} // namespace engine
