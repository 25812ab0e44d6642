#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds Camlock and shows the main job. With a display: the wizard on practice cameras. Without one: a practice camera
# fresh from the factory is hardened at level Basic, and demo-output/ holds its checklist. Only 127.0.0.1 is used.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cd "$here/.."
output=demo-output
camlock=build/release/bin/camlock

fail() {
    echo "$1" >&2
    [ -z "${2-}" ] || tail -n 40 "$2" >&2
    exit 1
}

build() {
    mkdir -p build
    [ -x "$camlock" ] || echo "Building Camlock. The first time takes a few minutes."
    cmake --workflow --preset demo >build/demo-build.log 2>&1 || fail "Camlock could not be built:" build/demo-build.log
}

# Starts the practice camera; sets $camera to its process and $ready to the line with its ports.
start_camera() {
    "$camlock" simulate --profile "${CAMLOCK_DEMO_PROFILE:-fd9387-htv}" \
        --ports http=0,https=0,rtsp=0,snmp=0,ssdp=0,ws-discovery=0,broadcast=0 >"$output/camera.json" 2>"$output/camera.log" &
    camera=$!
    trap 'kill "$camera" 2>/dev/null || true' EXIT
    trap 'exit 130' INT TERM
    tries=0
    until grep -q '"ready":true' "$output/camera.json"; do
        kill -0 "$camera" 2>/dev/null || fail "The practice camera did not start:" "$output/camera.log"
        tries=$((tries + 1))
        [ "$tries" -le 100 ] || fail "The practice camera does not get ready." "$output/camera.log"
        sleep 0.1
    done
    ready=$(cat "$output/camera.json")
}

port_of() {
    printf '%s' "$ready" | sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

harden() {
    echo "Practice camera at http://127.0.0.1:$(port_of http), fresh from the factory. Applying level Basic:"
    echo
    "$camlock" apply "http://127.0.0.1:$(port_of http)" --yes --level basic \
        --probe-ports "https=$(port_of https),rtsp=$(port_of rtsp),snmp=$(port_of snmp),ssdp=$(port_of ssdp)" \
        --password-out "$output/passwords" --record "$output/record.json" 2>"$output/apply.log" ||
        fail "The camera was not hardened (exit code $?):" "$output/apply.log"
    for format in pdf html; do
        "$camlock" export "$output/record.json" --format "$format" --output "$output/checklist.$format" \
            2>>"$output/apply.log" || fail "No checklist.$format could be made:" "$output/apply.log"
    done
}

"$here/install-packages.sh" build
build
if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    exec "$camlock" --demo
fi
# Only what an earlier run of this script left.
rm -rf "$output"
mkdir -p "$output"
start_camera
harden
echo
echo "What came of it is in $(pwd)/$output:"
echo "  checklist.pdf, checklist.html  the sheet that installer and customer sign"
echo "  record.json                    the same as data"
echo "  passwords                      the new root password of the practice camera"
