#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# OpenSSL as two DLLs, with what Debian leaves out left out. No module and no configuration file is loaded by itself, and
# the folders for them, which are the same on each computer, are those where only an administrator writes.
# usage: openssl.sh SOURCE PREFIX, in an empty folder
set -eu
source=$1
prefix=$2

"$source/Configure" mingw64 CC=gcc-posix --cross-compile-prefix=x86_64-w64-mingw32- --prefix="$prefix" --libdir=lib \
    shared no-tests no-module no-engine no-autoload-config \
    no-capieng no-idea no-mdc2 no-rc5 no-zlib no-ssl3 no-ssl3-method
# Configure takes a path of Windows for one below the prefix, hence here.
folder='C:/Program Files/Common Files/SSL'
make -s -j"$JOBS" build_libs OPENSSLDIR="$folder" ENGINESDIR="$folder/engines" MODULESDIR="$folder/modules"
make -s install_dev
