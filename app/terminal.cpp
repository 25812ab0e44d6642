// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include "output.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace app {

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
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe) != 0)
        return;
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
StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
}
#endif

} // namespace app
