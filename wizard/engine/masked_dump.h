// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/snapshot.h"

#include <QByteArray>
#include <QString>

namespace engine {

/// `…/record.json` → `…/record-before.txt`
QString dumpPathBeside(const QString &recordPath);

/// `DATA/journals/` and the record's base name.
QString journalPathFor(const QString &dataFolder, const QString &recordPath);

/// All parameters as the camera returned them, `name='value'` a line, values of names that may open something masked.
QByteArray maskedDump(const model::Snapshot &snapshot);

/// The same as a file, which is 0600. The error is Internal.
model::Done saveMaskedDump(const model::Snapshot &snapshot, const QString &path);

} // namespace engine
