// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "registry/registry.h"

namespace ui {

/// What the registry holds of a record, without its content.
registry::Entry entryFor(const model::Record &record, const QString &recordPath);

/// Adds a record as it stands in its file, with the signature beside it, to the registry in the data folder.
model::Done addToRegistry(const model::Record &record, const QString &recordPath, const QString &dataFolder);

/// Takes in what was kept in the data folder's `records` without the registry: before there was one, or while it could
/// not be written. Gives back the files that are no records, by name.
model::Result<QStringList> takeInKept(registry::Registry &registry, const QString &dataFolder);

} // namespace ui
