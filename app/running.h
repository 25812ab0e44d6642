// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal.h"

#include <QCoreApplication>

namespace app {

/// Starts a command of one camera in the event loop, stops it when asked to, and returns its exit code.
template <class Command>
int runUntilFinished(Command &command)
{
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &command, &Command::stop);
    QObject::connect(
        &command, &Command::finished, QCoreApplication::instance(), [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace app
