// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace app {

/// Whether these arguments are for the command line and not for the window (`camlock`, `camlock --demo`).
bool isCommand(const QStringList &arguments);

/// Runs the subcommand in arguments[1] and returns the exit code of contract.md. Makes its own application object;
/// needs neither a display nor a D-Bus session.
int runCommand(int argc, char **argv, const QStringList &arguments);

} // namespace app
