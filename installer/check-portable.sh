#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Proves a portable build in a clean Debian 12 that has no Qt, only X libraries and fonts. Needs root, debootstrap and a
# Debian mirror.
# usage: check-portable.sh TARBALL PICTURE.png
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=installer/package-build.sh
. "$here/package-build.sh"
# shellcheck source=installer/clean-root.sh
. "$here/clean-root.sh"

[ $# -eq 2 ] || { echo "usage: check-portable.sh TARBALL PICTURE.png" >&2; exit 2; }
tarball=$1
picture=$2
version_of_sources

# Every library comes from the folder, or is one that the system has on its own.
check_libraries() {
    found=$(find "$root" -xdev -path "$root/srv" -prune -o \( -name 'libQt*' -o -name 'libqt6keychain*' \) -print)
    [ -z "$found" ] || fail "This root has a Qt of its own: $found"
    # shellcheck disable=SC2016 # for the shell in the root
    missing=$(as_installer sh -c 'ldd "$0/bin/camlock" "$0"/plugins/*/*.so' "$1" | grep 'not found' || true)
    # A plugin alone has no RPATH of the program; what it needs must lie in lib.
    for library in $(echo "$missing" | awk 'NF { print $1 }' | sort -u); do
        [ -e "$root$1/lib/$library" ] || fail "It needs $library, which is not there."
    done
    echo "ok: no Qt in this root, and no library is missing"
}

make_root libx11-6 libx11-xcb1 libxcb1 libgl1 libegl1 libopengl0 libfontconfig1 libfreetype6 libice6 libsm6 fonts-noto-core fonts-noto-cjk
# A folder with a space, and not where it was built.
place="/srv/installer/my programs"
mkdir "$root$place"
tar -C "$root$place" -xf "$tarball"
folder=$place/$(ls "$root$place")
check_libraries "$folder"
check_version "$folder/camlock" "$version"
check_basic_job "$folder/camlock"
check_window "$folder/camlock" "$picture"
left=$(in_root find "$place" -newer "/srv/installer/ready.json")
[ -z "$left" ] || fail "It wrote into its own folder: $left"
echo "The portable build is proven."
