#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds a tarball that runs from any folder of a Linux that is not older than Debian 12: it carries Qt, its plugins and
# all libraries but those that belong to the system (excluded). Fonts and certificate authorities are the system's.
# usage: build-portable.sh OUTPUT_FOLDER
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=installer/package-build.sh
. "$here/package-build.sh"

[ $# -eq 1 ] || { echo "usage: build-portable.sh OUTPUT_FOLDER" >&2; exit 2; }
mkdir -p "$1"
output=$(CDPATH='' cd -- "$1" && pwd)

# Of the system: the C library and the compiler's, which a system as new as this one has as new, and its graphics drivers
# need; what talks to the graphics driver and the X server; and what reads the fonts' configuration.
excluded() {
    case $1 in
        ld-linux* | libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.* | libresolv.so.* | libutil.so.*) ;;
        libstdc++.so.* | libgcc_s.so.*) ;;
        libGL.so.* | libEGL.so.* | libGLX.so.* | libGLdispatch.so.* | libOpenGL.so.* | libdrm.so.* | libgbm.so.*) ;;
        libX11.so.* | libX11-xcb.so.* | libxcb.so.* | libICE.so.* | libSM.so.* | libXau.so.* | libXdmcp.so.* | libXext.so.*) ;;
        libfontconfig.so.* | libfreetype.so.* | libexpat.so.*) ;;
        *) return 1 ;;
    esac
}

# Plugins keep their kind as folder, libraries lie flat under the name that they are asked for by.
carry() {
    python3 -B "$here/licenses.py" "$built/bin/camlock" --list >"$built/carried.txt"
    while read -r file; do
        case $file in
            */qt6/plugins/*)
                kind=$(basename "$(dirname "$file")")
                mkdir -p "$folder/plugins/$kind"
                cp -L "$file" "$folder/plugins/$kind/"
                ;;
            *) excluded "$(basename "$file")" || cp -L "$file" "$folder/lib/" ;;
        esac
    done <"$built/carried.txt"
    chmod 644 "$folder"/lib/*.so* "$folder"/plugins/*/*.so
    mkdir -p "$folder/translations"
    cp "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)"/qtbase_*.qm "$folder/translations/"
}

# The program looks for its libraries beside itself, and for those of its plugins too: an RPATH, unlike a RUNPATH, holds
# for all that is loaded later. Programs that Camlock starts do not see it, as they would see LD_LIBRARY_PATH.
find_beside() {
    # shellcheck disable=SC2016 # the loader's word, not the shell's
    patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$folder/bin/camlock"
    printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$folder/bin/qt.conf"
    # shellcheck disable=SC2016
    printf '#!/bin/sh\n# Starts Camlock from wherever this folder is.\nexec "$(dirname -- "$(readlink -f -- "$0")")/bin/camlock" "$@"\n' \
        >"$folder/camlock"
    chmod 755 "$folder/camlock"
}

papers() {
    doc=$folder/share/doc/camlock
    rm -f "$doc/changelog.Debian.gz"
    # The libraries' licences ask for their texts to go with them.
    python3 -B "$here/licenses.py" "$built/bin/camlock" --only "$folder" --output "$doc/licenses.md" --texts "$doc/licenses"
    cp "$here/../LICENSE" "$doc/LICENSE"
    cat >"$folder/README.txt" <<END
Camlock $version for Linux, x86-64, as new as Debian 12 (glibc $(getconf GNU_LIBC_VERSION | cut -d' ' -f2)) or newer.

Start it with ./camlock; ./camlock --help lists the commands. It runs from any folder and writes nothing into this one.
Needed of the system: an X server (or XWayland) with its libraries, fontconfig, and fonts: Noto Sans, and Noto Sans CJK
for Chinese and Japanese. Passwords are kept if the desktop has a keychain (GNOME Keyring, KWallet, KeePassXC).
The guide to print is share/doc/camlock/manual.pdf, the manual page is share/man/man1/camlock.1.gz, the licences are in
share/doc/camlock.
END
}

build_release
umask 022
name=camlock-$version-linux-$(uname -m)
folder=$built/portable/$name
rm -rf "$built/portable"
mkdir -p "$folder/lib"
cmake --install "$built" --prefix "$folder" --strip >"$built/pack.log" 2>&1 || fail "It could not be put together:" "$built/pack.log"
carry
find_beside
papers
python3 -B "$here/../tests/checks/hardening.py" "$folder/bin/camlock" --folder "$(cd "$here/.." && pwd)" \
        --commands "$built/compile_commands.json"
tarball=$output/$name.tar.xz
tar -C "$built/portable" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf "$built/portable.tar" "$name"
xz -6 -T1 <"$built/portable.tar" >"$tarball"
rm -f "$built/portable.tar"
echo "$tarball, $(find "$folder/lib" -type f | wc -l) libraries, $(du -sm "$folder" | cut -f1) MB unpacked"
sha256sum "$tarball" | sed "s, .*/,  ,"
