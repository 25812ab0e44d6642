#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds Camlock as it is released, and measures how quick it is: start, audit, apply, window, PDF, memory. Prints one
# table. Takes about ten minutes after the build, on practice cameras at 127.0.0.1.
# usage: run-bench.sh [--write] [PART...]     --write: also into tests/bench/BENCHMARKS.md
#                                             PART: start audit apply stalls pdf memory; without one, all of them
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cd "$here/.."

if [ "${1-}" = --write ]; then
    shift
    set -- --write tests/bench/BENCHMARKS.md "$@"
fi
python3 -B tests/bench/run.py build/bench/bin --check "$@" # what cannot be measured is said before the long build

"$here/install-packages.sh" build bench
mkdir -p build
echo "Building the bench." >&2
{ cmake --preset bench && cmake --build --preset bench; } >build/bench-build.log 2>&1 || {
    tail -n 40 build/bench-build.log >&2
    echo "The bench could not be built." >&2
    exit 1
}
exec python3 tests/bench/run.py build/bench/bin "$@"
