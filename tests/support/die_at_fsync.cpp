// SPDX-License-Identifier: Apache-2.0
//
// Preloaded into the program: it kills itself, as the power would, right after so many fsync(2) calls have come back.
// `DIE_AT_FSYNC=N`; the calls are those of the program and its libraries, the journal's among them.
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

extern "C" int fsync(int fd)
{
    static std::atomic<int> calls {0};
    static const auto real = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, "fsync"));
    const int result = real(fd);
    const char *number = std::getenv("DIE_AT_FSYNC");
    if (number && ++calls == std::atoi(number))
        ::kill(::getpid(), SIGKILL);
    return result;
}
