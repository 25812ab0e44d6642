#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# OpenSSL as two DLLs, with what Debian leaves out left out. No module and no configuration file is ever loaded: the
# folder for them would be the same on each computer, and somebody else might write there.
# usage: openssl.sh SOURCE PREFIX, in an empty folder
set -eu
source=$1
prefix=$2

"$source/Configure" mingw64 CC=gcc-posix --cross-compile-prefix=x86_64-w64-mingw32- --prefix="$prefix" --libdir=lib \
    --openssldir='C:/Program Files/Common Files/SSL' shared no-tests no-module no-engine no-autoload-config \
    no-capieng no-idea no-mdc2 no-rc5 no-zlib no-ssl3 no-ssl3-method
make -s -j"$JOBS" build_libs
make -s install_dev
