#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# qrencode as a static library.
# usage: qrencode.sh SOURCE PREFIX, in an empty folder
set -eu
source=$1
prefix=$2

cmake -S "$source" -B . -G Ninja -Wno-dev \
    -DCMAKE_TOOLCHAIN_FILE="$CAMLOCK_WINDOWS_TOOLCHAIN" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
    -DWITH_TOOLS=NO -DWITHOUT_PNG=ON
ninja -j"$JOBS"
ninja install
