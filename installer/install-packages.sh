#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Installs the packages of one or more sections of packages.txt. Does nothing, and needs no root, when all are there.
# usage: install-packages.sh SECTION...
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# The names in one section.
packages_of() {
    awk -v section="[$1]" '/^\[/ { inside = ($1 == section); next } inside && NF && $1 !~ /^#/ { print $1 }' "$here/packages.txt"
}

is_installed() {
    dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

[ $# -gt 0 ] || { echo "usage: install-packages.sh SECTION..." >&2; exit 2; }

missing=
for section; do
    packages=$(packages_of "$section")
    [ -n "$packages" ] || { echo "packages.txt has no section [$section]." >&2; exit 2; }
    for package in $packages; do
        case " $missing " in *" $package "*) continue ;; esac
        is_installed "$package" || missing="$missing $package"
    done
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "These scripts install Debian 12 packages with apt-get, which is not here. Needed:$missing" >&2
    exit 1
fi
root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Packages are missing, and installing them needs root or sudo:$missing" >&2; exit 1; }
    root=sudo
fi

# Among the test packages are servers: nobody wants them to run on his own computer from now on.
policy=/usr/sbin/policy-rc.d
log=$(mktemp)
made_policy=
tidy_up() {
    rm -f "$log"
    [ -z "$made_policy" ] || $root rm -f "$policy"
}
trap tidy_up EXIT
trap 'exit 130' INT TERM
if [ ! -e "$policy" ]; then
    made_policy=yes
    printf '#!/bin/sh\nexit 101\n' | $root tee "$policy" >/dev/null
    $root chmod 755 "$policy"
fi

echo "Installing$missing"
# shellcheck disable=SC2086 # the list is meant to be split
{
    $root env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
} >"$log" 2>&1 || { tail -n 30 "$log" >&2; echo "The packages could not be installed." >&2; exit 1; }

# Nor from the next start of the computer on. Units have their package's name. The clock and the log are kept by what
# was installed in the place of another.
if command -v systemctl >/dev/null; then
    for package in $missing; do
        case $package in chrony | rsyslog) continue ;; esac
        [ ! -e "/lib/systemd/system/$package.service" ] || $root systemctl --quiet disable "$package.service" || true
    done
fi
