#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Unpacks the Debian source package NAME into CACHE_FOLDER/source/NAME, and writes its version beside it. Does nothing when it
# is there; delete the folder to get a newer one. apt gets a configuration of its own, with the same mirrors as this
# computer's, so nothing of the computer is changed. apt checks the signatures.
# usage: fetch.sh CACHE_FOLDER NAME
set -eu
cache=$1
name=$2

[ ! -e "$cache/source/$name.version" ] || [ ! -d "$cache/source/$name" ] || exit 0

apt() { # PROGRAM ARGUMENT...
    program=$1
    shift
    "$program" -q -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$cache/apt/parts" \
        -o Dir::State::Lists="$cache/apt/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
        -o APT::Sandbox::User=root "$@"
}

# Once in each run of build.sh would do, but a list that is a day old serves as well.
update() {
    mkdir -p "$cache/apt/parts" "$cache/apt/lists/partial" "$cache/download"
    [ -z "$(find "$cache/apt/updated" -mtime -1 2>/dev/null)" ] || return 0
    rm -f "$cache/apt/parts"/*
    if [ -e /etc/apt/sources.list ]; then
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$cache/apt/parts/main.list"
    fi
    if [ -e /etc/apt/sources.list.d/debian.sources ]; then
        sed 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$cache/apt/parts/debian.sources"
    fi
    apt apt-get update
    touch "$cache/apt/updated"
}

log=$cache/log/fetch-$name
mkdir -p "$cache/log" "$cache/source"
update >"$log" 2>&1 || { tail -n 20 "$log" >&2; echo "The lists of Debian's sources could not be fetched." >&2; exit 1; }

# The newest version that the mirror has; some mirrors lag behind their own lists.
cd "$cache/download"
for version in $(apt apt-cache showsrc --only-source "$name" | sed -n 's/^Version: //p' | sort -Vru); do
    apt apt-get source --only-source --download-only "$name=$version" >>"$log" 2>&1 || continue
    rm -rf "$cache/source/$name"
    dpkg-source --no-check --extract "${name}_${version#*:}.dsc" "$cache/source/$name" >>"$log" 2>&1
    rm -f "$cache/source"/*.tar.*
    echo "$version" >"$cache/source/$name.version"
    exit 0
done
tail -n 20 "$log" >&2
echo "The source of $name could not be fetched. You may put it into $cache/source/$name yourself," >&2
echo "with a line about its version in $cache/source/$name.version." >&2
exit 1
