#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds Camlock with the sanitizers and runs every check. The closing lines say how many passed.
# usage: run-tests.sh [slow]     slow: also the checks that take long (clang-tidy and clazy on all files)
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cd "$here/.."

preset=check
[ "${1-}" != slow ] || preset=check-slow

"$here/install-packages.sh" build test lint
exec cmake --workflow --preset "$preset"
