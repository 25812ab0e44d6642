#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Installs the packages of one or more sections of packages.txt. Does nothing, and needs no root, when all are there.
# With section `test` it also puts what tests/schemas/package-lock.json lists into build/schemas.
# usage: install-packages.sh SECTION...
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# The names in one section.
packages_of() {
    awk -v section="[$1]" '/^\[/ { inside = ($1 == section); next } inside && NF && $1 !~ /^#/ { print $1 }' "$here/packages.txt"
}

is_installed() {
    # Node.js has many sources, most bring npm along, and Debian's npm does not go with all of them.
    case $1 in nodejs | npm) if command -v node && command -v npm; then return; fi >/dev/null ;; esac
    dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# Validators and schemas from the npm registry. Off line the other tests do without: only the one that needs them fails.
fetch_schemas() {
    case $sections in *" test "*) ;; *) return 0 ;; esac
    lock=$here/../tests/schemas/package-lock.json
    folder=$here/../build/schemas
    [ -e "$lock" ] && ! cmp -s "$lock" "$folder/installed.json" || return 0
    echo "Fetching the schemas for the tests"
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$lock" "$here/../tests/schemas/package.json" "$folder"
    if (cd "$folder" && npm ci --omit=optional --ignore-scripts --prefer-offline --no-audit --no-fund) >"$folder/log" 2>&1; then
        cp "$lock" "$folder/installed.json"
    else
        tail -n 5 "$folder/log" >&2
        echo "The schemas could not be fetched: tst_export_schemas will fail." >&2
    fi
}

[ $# -gt 0 ] || { echo "usage: install-packages.sh SECTION..." >&2; exit 2; }

sections=" $* "
missing=
for section; do
    packages=$(packages_of "$section")
    [ -n "$packages" ] || { echo "packages.txt has no section [$section]." >&2; exit 2; }
    for package in $packages; do
        case " $missing " in *" $package "*) continue ;; esac
        is_installed "$package" || missing="$missing $package"
    done
done
[ -n "$missing" ] || { fetch_schemas; exit 0; }

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

fetch_schemas
