#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds the fuzz targets and runs them for SECONDS in all, two at a time. New inputs go to build/fuzz/corpus, finds to
# build/fuzz/finds; the exit code is 0 if there is none.
# usage: run.sh SECONDS [TARGET...]      run.sh 60, run.sh 3600 record journal
set -eu

seconds=${1:?usage: run.sh SECONDS [TARGET...]}
shift
cd "$(dirname -- "$0")/../.."

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

if [ $# -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=${source##*/fuzz_}
        set -- "$@" "${name%.cpp}"
    done
fi
each=$((seconds * 2 / $#))
[ "$each" -gt 0 ] || each=1
mkdir -p build/fuzz/finds

export QT_LOGGING_RULES='*=false'
# One line for each target: how many inputs it tried, and what it covers.
run_one() {
    target=$1
    mkdir -p "build/fuzz/corpus/$target"
    log=build/fuzz/$target.log
    status=0
    "build/fuzz/bin/fuzz_$target" -max_total_time="$2" -timeout=10 -rss_limit_mb=1024 -max_len=16384 \
        -use_value_profile=1 -print_final_stats=1 -artifact_prefix="build/fuzz/finds/$target-" \
        "build/fuzz/corpus/$target" "tests/data/fuzz/$target" >"$log" 2>&1 || status=$?
    tried=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    echo "$target: ${tried:-no} inputs, ${covered:-0} edges, exit $status"
    [ "$status" -eq 0 ] || { tail -n 40 "$log"; return 1; }
}

failed=0
while [ $# -gt 0 ]; do
    run_one "$1" "$each" &
    first=$!
    second=
    if [ $# -gt 1 ]; then
        run_one "$2" "$each" &
        second=$!
        shift
    fi
    shift
    wait "$first" || failed=1
    [ -z "$second" ] || wait "$second" || failed=1
done
exit "$failed"
