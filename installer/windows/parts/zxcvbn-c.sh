#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# zxcvbn as a static library. The tool that turns the word lists into a header runs here.
# usage: zxcvbn-c.sh SOURCE PREFIX, in an empty folder
set -eu
source=$1
prefix=$2

cp -R "$source/." .
: >stdafx.h # on Windows it asks for the header of a project of another compiler
make -s dict-src.h
x86_64-w64-mingw32-gcc-posix -O2 -I. -c -o zxcvbn.o zxcvbn.c
x86_64-w64-mingw32-ar rcs libzxcvbn.a zxcvbn.o
install -D -m 644 libzxcvbn.a "$prefix/lib/libzxcvbn.a"
install -D -m 644 zxcvbn.h "$prefix/include/zxcvbn.h"
