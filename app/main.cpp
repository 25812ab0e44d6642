// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "core_dumps.h"
#include "window.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    app::forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("camlock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAMLOCK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return app::isCommand(arguments) ? app::runCommand(argc, argv, arguments) : app::runWindow(argc, argv);
}
