# shellcheck shell=sh
# SPDX-License-Identifier: Apache-2.0
#
# A clean Debian 12 in a folder of its own, for check-deb.sh and check-portable.sh: they read this with `.`. It needs root.
# What is checked runs in a network of its own, in which nobody is but loopback.
# CAMLOCK_MIRROR names another Debian mirror than debootstrap's own.

# Makes the root in $root, with Xvfb and what takes a picture of it, and the packages that are given.
make_root() {
    [ "$(id -u)" -eq 0 ] || fail "This check makes a root of its own, and needs to be root."
    root=$(mktemp -d)
    trap remove_root EXIT
    trap 'exit 130' INT TERM
    echo "Making a clean Debian 12"
    # shellcheck disable=SC2086 # no mirror is no argument
    debootstrap --variant=minbase bookworm "$root" ${CAMLOCK_MIRROR-} >"$root.log" 2>&1 ||
        fail "debootstrap could not make it:" "$root.log"
    chmod 755 "$root" # mktemp's folders are closed to the user whom the checks run as
    mount -t proc proc "$root/proc"
    # Nothing that is installed may start a service.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    install_in_root xvfb xauth x11-apps netpbm "$@"
    in_root useradd --create-home --home-dir /srv/installer installer
    network=camlock-check-$$
    ip netns add "$network"
    ip -n "$network" link set lo up
}

remove_root() {
    [ -z "${camera-}" ] || kill "$camera" 2>/dev/null || true
    [ -z "${network-}" ] || ip netns delete "$network" || true
    [ -z "${root-}" ] || {
        umount "$root/proc" 2>/dev/null || true
        # Never through something that is still mounted.
        rm -rf --one-file-system "$root" "$root.log"
    }
}

in_root() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

install_in_root() {
    { in_root apt-get update -q && in_root apt-get install -q -y --no-install-recommends "$@"; } >"$root.log" 2>&1 ||
        fail "It could not be installed:" "$root.log"
}

# As somebody who is not root, in his home. The first word is the program, given by its path or found by PATH.
as_installer() {
    ip netns exec "$network" chroot "$root" setpriv --reuid installer --regid installer --clear-groups env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
        HOME=/srv/installer sh -c 'cd && exec "$@"' sh "$@"
}

# check_version CAMLOCK VERSION
check_version() {
    said=$(as_installer "$1" --version)
    [ "$said" = "camlock $2" ] || fail "It says \"$said\", not \"camlock $2\"."
    echo "ok: $said"
}

port_of() {
    sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p" "$root/srv/installer/ready.json"
}

# check_basic_job CAMLOCK: a practice camera fresh from the factory comes to exit 0 at level Basic, and has its sheet.
check_basic_job() {
    home=$root/srv/installer
    # shellcheck disable=SC2016 # for the shell in the root: its number is that of the program that takes its place
    as_installer sh -c 'echo $$ >camera.pid; exec "$@" >ready.json' sh "$1" simulate --profile fd9387-htv \
        --ports http=0,https=0,rtsp=0,snmp=0,ssdp=0,ws-discovery=0,broadcast=0 &
    tries=0
    until grep -qs '"ready":true' "$home/ready.json"; do
        tries=$((tries + 1))
        [ "$tries" -le 300 ] || fail "The practice camera does not get ready."
        sleep 0.2
    done
    camera=$(cat "$home/camera.pid")
    code=0
    as_installer "$1" apply "http://127.0.0.1:$(port_of http)" --yes --level basic --password-out passwords --record record.json \
        --probe-ports "https=$(port_of https),rtsp=$(port_of rtsp),snmp=$(port_of snmp),ssdp=$(port_of ssdp)" \
        >"$home/result" 2>"$home/messages" || code=$?
    kill "$camera" || fail "The practice camera has ended by itself."
    camera=
    [ "$code" -eq 0 ] || fail "The Basic job ended with $code:" "$home/messages"
    as_installer "$1" verify record.json --offline >/dev/null 2>&1 || fail "The record's signature does not fit."
    as_installer "$1" export record.json --format pdf --output sheet.pdf 2>"$home/messages" || fail "No sheet could be made."
    [ "$(head -c 5 "$home/sheet.pdf")" = "%PDF-" ] || fail "The sheet is no PDF."
    rows=$(grep -o '"status": *"[A-Za-z]*"' "$home/record.json" | sed 's/.*"\([A-Za-z]*\)"/\1/' | sort | uniq -c | xargs)
    echo "ok: Basic job, exit 0, rows: $rows; a sheet of $(stat -c %s "$home/sheet.pdf") bytes"
}

# check_window CAMLOCK PICTURE: the first page is drawn under Xvfb. The picture is for people; here it must have been
# drawn to its end (two pictures in a row are the same) and have more colours than an empty screen.
check_window() {
    home=$root/srv/installer
    cat >"$home/picture.sh" <<'END'
"$1" --demo --language en 2>window.log &
window=$!
tries=0
until xwd -root -silent | xwdtopnm 2>/dev/null >now.ppm && cmp -s now.ppm before.ppm &&
    [ "$(ppmhist -noheader now.ppm | wc -l)" -gt 50 ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 120 ] || ! kill -0 "$window"; then cat window.log >&2; exit 1; fi
    cp now.ppm before.ppm
    sleep 1
done
kill "$window"
pnmtopng now.ppm >window.png
END
    as_installer xvfb-run -a -s "-screen 0 1280x900x24" sh picture.sh "$1" 2>"$home/window.messages" ||
        fail "The window was not drawn:" "$home/window.messages"
    cp "$home/window.png" "$2"
    echo "ok: the window, $2"
}
