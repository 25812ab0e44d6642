#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Puts each account of FOLDER/.new, lines of `account password`, into a file of its own, FOLDER/ACCOUNT; a later line
# counts. What was there before stays as FOLDER/ACCOUNT.previous. FOLDER/.new goes last: all this can be done again.
# usage: keep_passwords.sh FOLDER
set -eu

cd -- "$1"
umask 077

# Secrets stay inside of the shell: printf is a part of it, and no program is given one. A line without its end does not
# count: nothing was sent before the line was whole.
while IFS= read -r line; do
    account=${line%% *}
    case $account in '' | .* | */* | *.made | *.previous) echo "No file can have the name of an account." >&2; exit 1 ;; esac
    printf '%s\n' "${line#* }" >"./$account.made"
done <.new

for made in ./*.made; do
    [ -e "$made" ] || continue
    kept=${made%.made}
    if [ -e "$kept" ] && ! cmp -s "$made" "$kept"; then
        cp "$kept" "$kept.previous"
    fi
    mv "$made" "$kept"
done
sync
rm .new
