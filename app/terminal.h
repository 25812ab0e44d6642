// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace app {

/// What was typed, in full Unicode; the first is the program. On Windows `argv` has lost what the code page cannot say.
QStringList typedArguments(int argc, char **argv);

/// As long as it lives, a Windows console shows what is printed, which is UTF-8. Elsewhere it does nothing.
class Utf8Console
{
public:
#ifdef Q_OS_WIN
    Utf8Console();
    ~Utf8Console();
#else
    Utf8Console() = default;
    ~Utf8Console() = default;
#endif
    Q_DISABLE_COPY_MOVE(Utf8Console)

private:
    [[maybe_unused]] unsigned int m_before = 0;
};

/// Whether a person can be asked: standard input is a terminal.
bool isTerminal();
/// Asks on standard error and reads one line. Used before anything runs, so waiting here blocks nobody.
bool saysYes(const QString &question);

/// SIGINT and SIGTERM, on Windows Ctrl+C and Ctrl+Break, as a signal of the event loop.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void stopRequested();
};

} // namespace app
