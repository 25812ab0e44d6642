#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# SQLite as a static library: Qt's plugin takes it in whole.
# usage: sqlite3.sh SOURCE PREFIX, in an empty folder
set -eu
source=$1
prefix=$2

# The tools that make the one big source run here, only its compiler makes Windows code. Qt asks for the metadata.
"$source/configure" --disable-tcl --disable-readline
make -s sqlite3.c sqlite3.h
x86_64-w64-mingw32-gcc-posix -O2 -DSQLITE_THREADSAFE=1 -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_ENABLE_COLUMN_METADATA \
    -c sqlite3.c
x86_64-w64-mingw32-ar rcs libsqlite3.a sqlite3.o
install -D -m 644 libsqlite3.a "$prefix/lib/libsqlite3.a"
install -D -m 644 sqlite3.h "$prefix/include/sqlite3.h"
