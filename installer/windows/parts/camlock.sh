#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Camlock itself. The folder is kept, so that a second run compiles only what changed.
# usage: camlock.sh SOURCE PREFIX, in its folder
set -eu
source=$1
prefix=$2

# The header of tl::expected is the same on every system, but the folder where Debian has it is full of Linux's own. It keeps
# its date, or all would be compiled again.
mkdir -p "$prefix/include" "$prefix/share/cmake"
cp -pR /usr/include/tl "$prefix/include"
cp -pR /usr/share/cmake/tl-expected "$prefix/share/cmake"

# The tools that make translations and resources run here; they know a compression that this Qt was built without.
cmake -S "$source" -B . -G Ninja -Wno-dev \
    -DCMAKE_TOOLCHAIN_FILE="$CAMLOCK_WINDOWS_TOOLCHAIN" -DCMAKE_INSTALL_PREFIX="$PWD/installed" \
    -DCMAKE_BUILD_TYPE=Release -DCAMLOCK_TESTS=OFF -DCAMLOCK_BUNDLE=ON -DCMAKE_AUTORCC_OPTIONS=--no-zstd \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DQt6LinguistTools_DIR=/usr/lib/x86_64-linux-gnu/cmake/Qt6LinguistTools \
    -DOPENSSL_ROOT_DIR="$prefix"
ninja -j"$JOBS"
ninja install/strip
