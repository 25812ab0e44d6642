// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace app {

/// Whether a person can be asked: standard input is a terminal.
bool isTerminal();
/// Asks on standard error and reads one line. Used before anything runs, so waiting here blocks nobody.
bool saysYes(const QString &question);

/// SIGINT and SIGTERM as a signal of the event loop.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void stopRequested();
};

} // namespace app
