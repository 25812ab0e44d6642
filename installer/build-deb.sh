#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds the Debian package, and has lintian look at it.
# usage: build-deb.sh OUTPUT_FOLDER
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=installer/package-build.sh
. "$here/package-build.sh"

[ $# -eq 1 ] || { echo "usage: build-deb.sh OUTPUT_FOLDER" >&2; exit 2; }
mkdir -p "$1"
output=$(CDPATH='' cd -- "$1" && pwd)

build_release
# Files in a package are for everyone to read, whatever the umask of who builds it.
umask 022
(cd "$built" && cpack -G DEB -B "$built/deb") >"$built/pack.log" 2>&1 || fail "The package could not be made:" "$built/pack.log"
package=$(find "$built/deb" -maxdepth 1 -name "camlock_${version}-*.deb" -newer "$built/build.log")
[ -f "$package" ] || fail "cpack left no package in $built/deb." "$built/pack.log"
cp "$package" "$output/"
package=$output/$(basename "$package")

# What is let pass stands there with its reason.
lintian --no-cfg --allow-root --fail-on error,warning --suppress-tags-from-file "$here/linux/lintian-suppressed" "$package"
echo "$package"
sha256sum "$package" "$built/bin/camlock" | sed "s, .*/,  ,"
