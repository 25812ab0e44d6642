// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exit_code.h"
#include "model/record.h"
#include "model/result.h"

#include <QStringList>

/// Subcommands that need no camera.
namespace app {

ExitCode runExport(const QStringList &arguments);
ExitCode runSections(const QStringList &arguments);

/// A record from a file. The error (BadReply) is a sentence for exit 2.
model::Result<model::Record> recordIn(const QString &path);

} // namespace app
