#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command with a session bus and an unlocked, empty GNOME keyring of its own:  with_keyring.sh COMMAND [ARGUMENT…]
# Everything is gone afterwards: the keyring's files with their folder, its daemon with the bus.
set -eu

if [ "${1-}" != --inside ]; then
  home=$(mktemp -d)
  trap 'rm -rf "$home"' EXIT
  chmod 700 "$home"
  # A bus reached by a display, or a desktop's own keyring, is never the one that is meant here.
  unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL
  HOME=$home XDG_RUNTIME_DIR=$home XDG_DATA_HOME=$home/data XDG_CURRENT_DESKTOP=GNOME \
    dbus-run-session -- "$0" --inside "$@"
  exit
fi

shift
printf 'keyring password\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
"$@"
