#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Qt Base: what Camlock uses, and as little else as can be switched off. Debian's source lacks SQLite and the header of
# drawing tablets: the first is a part of its own, the second is not needed. DirectWrite,
# by which Windows draws text, needs Direct 2D, so that stays.
# usage: qt6-base.sh SOURCE PREFIX, in a folder that is empty or was left by an interrupted run
set -eu
source=$1
prefix=$2

off=
for feature in dbus vulkan tabletevent direct2d1_1 directfb egl glib icu zstd brotli gssapi libproxy schannel \
    sql_odbc sql_mysql sql_psql sql_oci sql_db2 sql_ibase xml testlib pkg_config cups fontconfig androiddeployqt \
    windeployqt qmake dtls ocsp sctp gif tuiotouch textodfwriter textmarkdownreader textmarkdownwriter; do
    off="$off -DFEATURE_$feature=OFF"
done
# shellcheck disable=SC2086 # the list is meant to be split
cmake -S "$source" -B . -G Ninja -Wno-dev \
    -DCMAKE_TOOLCHAIN_FILE="$CAMLOCK_WINDOWS_TOOLCHAIN" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DBUILD_SHARED_LIBS=ON -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
    -DINPUT_opengl=no -DINPUT_openssl=linked -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=OFF \
    -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF \
    -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF $off
ninja -j"$JOBS"
ninja install
