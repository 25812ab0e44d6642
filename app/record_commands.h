// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exit_code.h"

#include <QStringList>

/// Subcommands that need no camera.
namespace app {

ExitCode runExport(const QStringList &arguments);
ExitCode runSections(const QStringList &arguments);

} // namespace app
