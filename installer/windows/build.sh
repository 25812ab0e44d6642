#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds Camlock for Windows on Debian 12: Qt and the other parts from Debian's own sources, then Camlock, then an
# installer and a portable archive. What was built is kept in CACHE_FOLDER, and built anew only when its source, its
# script or a part that it needs has changed. README.md says what is proven.
# usage: build.sh CACHE_FOLDER OUTPUT_FOLDER
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -eq 2 ] || { echo "usage: build.sh CACHE_FOLDER OUTPUT_FOLDER" >&2; exit 2; }
mkdir -p "$1" "$2"
cache=$(CDPATH='' cd -- "$1" && pwd)
output=$(CDPATH='' cd -- "$2" && pwd)
prefix=$cache/prefix
export JOBS="${JOBS:-$(nproc)}"
export CAMLOCK_WINDOWS_PREFIX="$prefix" CAMLOCK_WINDOWS_TOOLCHAIN="$cache/toolchain.cmake"
export PKG_CONFIG_LIBDIR="$prefix/lib/pkgconfig" PKG_CONFIG_PATH=

fail() {
    echo "$1" >&2
    [ -z "${2-}" ] || tail -n 40 "$2" >&2
    exit 1
}

# What a part is made of, as one number.
key_of() { # NAME NEEDED-PART...
    name=$1
    shift
    {
        cat "$here/parts/$name.sh" "$here/toolchain.cmake" "$cache/source/$name.version"
        for needed; do cat "$cache/stamp/$needed"; done
    } | sha256sum
}

# Builds one part, unless its stamp says that nothing changed. Its name is that of the source package.
part() { # NAME NEEDED-PART...
    name=$1
    "$here/fetch.sh" "$cache" "$name"
    key=$(key_of "$@")
    [ "$(cat "$cache/stamp/$name" 2>/dev/null)" != "$key" ] || return 0
    echo "Building $name $(cat "$cache/source/$name.version")"
    # What an interrupted run with the same ingredients left is gone on with.
    [ "$(cat "$cache/build/$name.begun" 2>/dev/null)" = "$key" ] || rm -rf "$cache/build/$name"
    mkdir -p "$cache/build" "$cache/stamp"
    printf '%s\n' "$key" >"$cache/build/$name.begun"
    run "$name" "$cache/source/$name"
    printf '%s\n' "$key" >"$cache/stamp/$name"
}

# A part's script, in its folder.
run() { # NAME SOURCE
    begun=$(date +%s)
    mkdir -p "$cache/build/$1" "$cache/log"
    (cd -P "$cache/build/$1" && sh "$here/parts/$1.sh" "$2" "$prefix") >"$cache/log/$1" 2>&1 ||
        fail "$1 could not be built:" "$cache/log/$1"
    echo "  $1: $(($(date +%s) - begun)) s"
}

"$here/../install-packages.sh" build windows
# In the cache, so that another clone can go on with it; only a change of its text counts.
cmp -s "$here/toolchain.cmake" "$cache/toolchain.cmake" || cp "$here/toolchain.cmake" "$cache/toolchain.cmake"
part openssl
part sqlite3
part qt6-base openssl sqlite3
part qtkeychain qt6-base
part zxcvbn-c
part qrencode
echo "Building camlock"
run camlock "$here/../.."
"$here/pack.sh" "$cache" "$output"
