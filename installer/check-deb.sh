#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Proves a Debian package in a clean Debian 12: it installs with what it needs, does its job, shows its window, and
# leaves nothing but the user's records when it is removed. Needs root, debootstrap and a Debian mirror.
# usage: check-deb.sh PACKAGE.deb PICTURE.png
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=installer/package-build.sh
. "$here/package-build.sh"
# shellcheck source=installer/clean-root.sh
. "$here/clean-root.sh"

[ $# -eq 2 ] || { echo "usage: check-deb.sh PACKAGE.deb PICTURE.png" >&2; exit 2; }
package=$1
picture=$2
version_of_sources

# All files of the system but those that any installation touches: logs, caches, dpkg's own lists.
files_of_system() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache \
        -o -path ./var/log -o -path ./tmp -o -path ./run -o -path ./srv \) -prune -o -print | sort)
}

check_installed() {
    for file in usr/bin/camlock usr/share/applications/camlock.desktop usr/share/icons/hicolor/48x48/apps/camlock.png \
        usr/share/icons/hicolor/scalable/apps/camlock.svg usr/share/man/man1/camlock.1.gz \
        usr/share/metainfo/local.camlock.camlock.metainfo.xml usr/share/doc/camlock/copyright usr/share/doc/camlock/licenses.md \
        usr/share/doc/camlock/manual.pdf; do
        in_root dpkg -L camlock | grep -qx "/$file" || fail "The package has no $file."
    done
    # minbase leaves no documents out, so all of them are really there.
    [ -z "$(in_root dpkg --verify camlock)" ] || fail "Files are not as packed."
    # shellcheck disable=SC2016 # a field of dpkg-query, not of the shell
    echo "ok: installed, $(in_root dpkg-query -W -f '${Installed-Size}' camlock) KiB of its own"
}

# With everything that it needs in place, so that only its own files can be what is new.
check_removed() {
    in_root dpkg --purge camlock >"$root.log" 2>&1 || fail "It cannot be removed:" "$root.log"
    files_of_system >"$root/tmp/after"
    # Icon and menu caches are made by what other packages bring along; there are none in this root.
    left=$(comm -13 "$root/tmp/before" "$root/tmp/after")
    [ -z "$left" ] || fail "Removed, it leaves: $left"
    [ -s "$root/srv/installer/record.json" ] || fail "The user's record is gone."
    [ -d "$root/srv/installer/.local/share/camlock" ] || fail "The user's folder is gone."
    echo "ok: removed; what is left is the user's: $(cd "$root/srv/installer/.local/share/camlock" && find . -type f | sort | paste -sd' ')"
}

# shellcheck disable=SC2119 # nothing on top
make_root
cp "$package" "$root/tmp/camlock.deb"
# What it depends on first, then a list of all files, then itself.
depends=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
# shellcheck disable=SC2086 # the list is meant to be split
install_in_root $depends
files_of_system >"$root/tmp/before"
install_in_root /tmp/camlock.deb
check_installed
check_version camlock "$version"
check_basic_job camlock
check_window camlock "$picture"
check_removed
echo "The package is proven."
