// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "core_dumps.h"
#include "terminal.h"
#include "window.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    app::forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("camlock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAMLOCK_VERSION));
    [[maybe_unused]] const app::Utf8Console console;
    const QStringList arguments = app::typedArguments(argc, argv);
    return app::isCommand(arguments) ? app::runCommand(argc, argv, arguments) : app::runWindow(argc, argv);
}
