#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Tries what build.sh made under Wine, with a home of its own: installs it, prints the version, hardens two practice cameras
# at level Basic, the second with a password for the Credential Manager, makes a checklist, takes a picture of the window,
# and uninstalls it. Only 127.0.0.1 is used.
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

port_of() { # CAMERA PORT
    sed -n "s/.*\"$2\":\([0-9]*\).*/\1/p" "$1.json"
}

start_camera() { # CAMERA PROFILE
    camlock simulate --profile "$2" \
        --ports http=0,https=0,rtsp=0,snmp=0,ssdp=0,ws-discovery=0,broadcast=0 >"$1.json" 2>"$1.log" &
    until_true 120 grep -q '"ready":true' "$1.json" || fail "The practice camera $1 did not start:" "$1.log"
}

# Does COMMAND to the practice camera at level Basic.
to_camera() { # COMMAND CAMERA OPTION...
    command=$1
    camera=$2
    shift 2
    camlock "$command" "http://127.0.0.1:$(port_of "$camera" http)" --level basic \
        --probe-ports "$(for port in https rtsp snmp ssdp; do printf '%s=%s,' "$port" "$(port_of "$camera" "$port")"; done |
            sed 's/,$//')" "$@" >"$command.txt" 2>"$command.log" ||
        fail "camlock $command ended with exit code $? for the $camera camera:" "$command.log"
}

harden() {
    start_camera first fd9387-htv
    to_camera apply first --yes --password-out passwords --record record.json
    cat apply.txt
    camlock export record.json --format pdf --output checklist.pdf || fail "No checklist could be made."
    pdftotext checklist.pdf - | grep -q 'Hardening checklist' || fail "checklist.pdf cannot be read."
}

# The password is made for the Credential Manager, and the audit finds it there.
harden_with_credential_manager() {
    # Camlock knows a camera by its MAC address.
    sed 's/0002D18F9387/0002D18F9388/' "$here/../../resources/practice_cameras/fd9387-htv.json" >profile.json
    start_camera second profile.json
    to_camera apply second --yes --record kept.json
    to_camera audit second
    grep -x 'Pass  *root_password_strong .*' audit.txt || fail "The kept password was not used:" audit.log
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
harden_with_credential_manager
picture
wineserver -k
wine "$folder/uninstall.exe" /S || fail "The uninstaller failed."
until_true 60 test ! -e "$folder" || fail "The uninstaller left something behind: $(ls -R "$folder")"
echo "Look at $PWD/window.png and $PWD/checklist.pdf."
