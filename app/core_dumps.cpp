// SPDX-License-Identifier: Apache-2.0
#include "core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace app {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_WIN
    // No crash dialog, which would offer to send a picture of the memory.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
    // A core that is piped to a collector does not care for the limit. The leak check of the sanitizer needs to be
    // read.
#if defined(Q_OS_LINUX) && !defined(CAMLOCK_SANITIZED)
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace app
