#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Tries what build.sh made under Wine, with a home of its own: installs it, prints the version, hardens a practice camera
# at level Basic, makes its checklist, takes a picture of the window, and uninstalls it. Only 127.0.0.1 is used.
# usage: check.sh CAMLOCK-SETUP.EXE EMPTY_FOLDER
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -eq 2 ] || { echo "usage: check.sh CAMLOCK-SETUP.EXE EMPTY_FOLDER" >&2; exit 2; }
setup=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/$(basename "$1")
mkdir -p "$2"
cd "$2"
"$here/../install-packages.sh" windows-test
export WINEPREFIX="$PWD/wine" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
folder="$WINEPREFIX/drive_c/Program Files/Camlock"

fail() {
    echo "$1" >&2
    [ -z "${2-}" ] || tail -n 20 "$2" >&2
    exit 1
}

# Waits until a command succeeds.
until_true() { # SECONDS COMMAND...
    left=$1
    shift
    until "$@"; do
        [ "$left" -gt 0 ] || return 1
        left=$((left - 1))
        sleep 1
    done
}

# The first display that nobody uses; Wine wants one even for programs without a window.
start_display() {
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>display.txt 2>display.log &
    display=$!
    until_true 60 test -s display.txt || fail "Xvfb did not start:" display.log
    DISPLAY=:$(cat display.txt)
    export DISPLAY
}

tidy_up() {
    wineserver -k 2>/dev/null || true
    [ -z "${display-}" ] || kill "$display" 2>/dev/null || true
}

camlock() {
    wine "$folder/camlock.exe" "$@"
}

port_of() {
    sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p" camera.json
}

harden() {
    camlock simulate --profile fd9387-htv \
        --ports http=0,https=0,rtsp=0,snmp=0,ssdp=0,ws-discovery=0,broadcast=0 >camera.json 2>camera.log &
    until_true 120 grep -q '"ready":true' camera.json || fail "The practice camera did not start:" camera.log
    camlock apply "http://127.0.0.1:$(port_of http)" --yes --level basic \
        --probe-ports "https=$(port_of https),rtsp=$(port_of rtsp),snmp=$(port_of snmp),ssdp=$(port_of ssdp)" \
        --password-out passwords --record record.json >result.txt 2>apply.log ||
        fail "The camera was not hardened (exit code $?):" apply.log
    cat result.txt
    camlock export record.json --format pdf --output checklist.pdf || fail "No checklist could be made."
    [ "$(head -c 5 checklist.pdf)" = %PDF- ] || fail "checklist.pdf is no PDF."
}

picture() {
    wine "$folder/camlock-gui.exe" --demo >window.log 2>&1 &
    until_true 120 sh -c 'xwininfo -root -tree | grep -q Camlock' || fail "The window did not open:" window.log
    sleep 5 # xwininfo sees it before it is painted
    import -window root window.png
}

trap tidy_up EXIT
trap 'exit 130' INT TERM
start_display
wine "$setup" /S || fail "The installer failed."
until_true 60 test -e "$folder/uninstall.exe" || fail "The installer did not install."
camlock --version | tr -d '\r' | grep -x 'camlock [0-9.]*' || fail "camlock.exe does not tell its version."
harden
picture
wineserver -k
wine "$folder/uninstall.exe" /S || fail "The uninstaller failed."
until_true 60 test ! -e "$folder" || fail "The uninstaller left something behind: $(ls -R "$folder")"
echo "Look at $PWD/window.png and $PWD/checklist.pdf."
