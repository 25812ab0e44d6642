// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include "output.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
// Needs what the first one declares.
#include <shellapi.h>
#endif

namespace app {

#ifdef Q_OS_WIN
QStringList typedArguments(int, char **)
{
    QStringList arguments;
    int count = 0;
    wchar_t **typed = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 0; i < count; ++i)
        arguments.append(QString::fromWCharArray(typed[i]));
    LocalFree(typed);
    return arguments;
}

Utf8Console::Utf8Console()
    : m_before(GetConsoleOutputCP())
{
    SetConsoleOutputCP(CP_UTF8);
}

Utf8Console::~Utf8Console()
{
    SetConsoleOutputCP(m_before);
}
#else
QStringList typedArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}
#endif

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1;
#else
    return ::_isatty(0) != 0;
#endif
}

bool saysYes(const QString &question)
{
    const QByteArray utf8 = question.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stderr);
    const int answer = std::getchar();
    return answer == 'y' || answer == 'Y';
}

#ifdef Q_OS_UNIX
/// A signal handler may do next to nothing: it writes one byte, the event loop reads it.
static int signalPipe[2] = {-1, -1};

extern "C" {
static void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}
}

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    for (const int end : signalPipe) { // macOS knows neither as an option of the call above
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(signalPipe[1], &byte, 1) > 0) { }
        Q_EMIT stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = &passOn;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}
#else
static StopSignals *listener = nullptr;

/// Windows calls it in a thread of its own, so it leaves a message only.
static BOOL WINAPI passOn(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE; // the console was closed: Windows ends the program, and the journal knows how far it came
    if (StopSignals *stop = listener)
        QMetaObject::invokeMethod(stop, &StopSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(&passOn, TRUE);
    connect(this, &QObject::destroyed, this, [] {
        SetConsoleCtrlHandler(&passOn, FALSE);
        listener = nullptr;
    });
}
#endif

} // namespace app
