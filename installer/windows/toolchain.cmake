# SPDX-License-Identifier: Apache-2.0
#
# Debian's MinGW, with threads as C++ wants them (posix). CAMLOCK_WINDOWS_PREFIX is where the parts are installed.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Qt's own toolchain file reads this one again without the command line: hence the environment.
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 $ENV{CAMLOCK_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
