#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# QtKeychain, which keeps passwords in the Windows Credential Manager.
# usage: qtkeychain.sh SOURCE PREFIX, in an empty folder
set -eu
source=$1
prefix=$2

# An option of another compiler, which this one takes for a file.
mkdir -p source
cp -R "$source/." source
find source -name CMakeLists.txt -exec sed -i 's# /utf-8 # #' {} +

cmake -S source -B . -G Ninja -Wno-dev \
    -DCMAKE_TOOLCHAIN_FILE="$CAMLOCK_WINDOWS_TOOLCHAIN" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF -DBUILD_TESTING=OFF
ninja -j"$JOBS"
ninja install
