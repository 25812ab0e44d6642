#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds the last commit twice from nothing, in two folders of different names, and compares the programs. No cache takes
# part. It takes as long as two builds.
# usage: check-reproducible.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 130' INT TERM

# build FOLDER: the two differ in the folder's name and its length, and in the files' dates.
build() {
    mkdir -p "$place/$1"
    git -C "$here/.." archive HEAD | tar -x -m -C "$place/$1"
    (cd "$place/$1" && export CCACHE_DISABLE=1 && cmake --preset release &&
        cmake --build --preset release --parallel "${CAMLOCK_JOBS:-2}") >"$place/log" 2>&1 || { tail -n 30 "$place/log" >&2; echo "The build failed." >&2; exit 1; }
    strip "$place/$1/build/release/bin/camlock" -o "$place/$1.program"
    python3 -B "$here/../tests/checks/hardening.py" "$place/$1.program" --folder "$place" \
        --commands "$place/$1/build/release/compile_commands.json"
    (cd "$place" && sha256sum "$1.program")
}

build one
build another-folder
if cmp "$place/one.program" "$place/another-folder.program"; then
    echo "Two builds of $(git -C "$here" rev-parse --short HEAD) are the same file."
else
    echo "Two builds of one commit differ." >&2
    exit 1
fi
