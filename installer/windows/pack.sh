#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Puts Camlock, the libraries that it needs and their licences into one folder, and makes the portable archive and the
# installer of it.
# usage: pack.sh CACHE_FOLDER OUTPUT_FOLDER
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cache=$1
output=$2
prefix=$cache/prefix
built=$cache/build/camlock
stage=$cache/stage/camlock
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:[A-Z]*=//p' "$built/CMakeCache.txt")
compiler=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
threads=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libwinpthread-1.dll)")

# Copies the libraries that the given files load, and those that these load. Others belong to Windows.
add_libraries() { # FILE...
    for file; do
        for library in $(x86_64-w64-mingw32-objdump -p "$file" | sed -n 's/^.*DLL Name: //p'); do
            [ ! -e "$stage/$library" ] || continue
            for folder in "$prefix/bin" "$compiler" "$threads"; do
                [ -e "$folder/$library" ] || continue
                cp "$folder/$library" "$stage"
                x86_64-w64-mingw32-strip --strip-unneeded "$stage/$library"
                add_libraries "$stage/$library"
                break
            done
        done
    done
}

# Qt's plugins; what they need comes along.
add_plugins() {
    for plugin in platforms/qwindows styles/qwindowsvistastyle sqldrivers/qsqlite \
        tls/qopensslbackend imageformats/qico imageformats/qjpeg; do
        [ -e "$prefix/plugins/$plugin.dll" ] || { echo "Qt's plugin $plugin was not built." >&2; exit 1; }
        mkdir -p "$stage/plugins/${plugin%/*}"
        cp "$prefix/plugins/$plugin.dll" "$stage/plugins/$plugin.dll"
        x86_64-w64-mingw32-strip --strip-unneeded "$stage/plugins/$plugin.dll"
        add_libraries "$stage/plugins/$plugin.dll"
    done
    printf '[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n' >"$stage/qt.conf"
}

# The texts of Qt's own buttons, in Camlock's languages where Qt has them.
add_translations() {
    mkdir -p "$stage/translations"
    for file in "$here"/../../translations/camlock_*.ts; do
        language=${file##*/camlock_}
        language=${language%.ts}
        for name in "$language" "${language%_*}"; do
            [ ! -e "/usr/share/qt6/translations/qtbase_$name.qm" ] ||
                cp "/usr/share/qt6/translations/qtbase_$name.qm" "$stage/translations"
        done
    done
}

# Which sources all this was made of, and their licences.
add_licences() {
    mkdir -p "$stage/licences"
    cp "$here/../../LICENSE" "$stage/licences/camlock.txt"
    for file in "$cache"/source/*.version; do
        name=$(basename "$file" .version)
        printf '%s %s\n' "$name" "$(cat "$file")" >>"$stage/licences/sources.txt"
        for licence in debian/copyright LICENSE LICENSE.txt COPYING; do
            [ -e "$cache/source/$name/$licence" ] || continue
            cp "$cache/source/$name/$licence" "$stage/licences/$name.txt"
            break
        done
    done
    cp /usr/share/doc/libexpected-dev/copyright "$stage/licences/tl-expected.txt"
    cp /usr/share/doc/gcc-mingw-w64-base/copyright "$stage/licences/gcc.txt"
    cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$stage/licences/mingw-w64.txt"
}

# The guide to print. The script is for Debian's own Python, whichever comes first in the path.
add_manual() {
    /usr/bin/python3 "$here/../print-manual.py" "$here/../.." "$stage/manual.pdf"
}

# The uninstaller takes away what was installed, and nothing else that somebody put into the folder.
# shellcheck disable=SC2016 # $INSTDIR is NSIS's own
list_to_remove() {
    (cd "$stage" && find . -type f | sort | sed 's#^\./##; s#/#\\#g; s#.*#Delete "$INSTDIR\\&"#')
    (cd "$stage" && find . -mindepth 1 -type d | sort -r | sed 's#^\./##; s#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#')
}

rm -rf "$stage"
mkdir -p "$stage"
cp "$built/installed/bin/camlock.exe" "$built/installed/bin/camlock-gui.exe" "$stage"
add_libraries "$stage/camlock.exe" "$stage/camlock-gui.exe"
add_plugins
add_translations
add_licences
add_manual

rm -f "$output/camlock-$version-windows.zip"
(cd "$stage/.." && zip -q -X -9 -r "$output/camlock-$version-windows.zip" camlock)
list_to_remove >"$cache/stage/remove.nsh"
makensis -V2 -NOCD "-DVERSION=$version" "-DSTAGE=$stage" "-DREMOVE=$cache/stage/remove.nsh" \
    "-DICON=$built/app/camlock.ico" "-DLICENCE=$here/../../LICENSE" \
    "-DOUTPUT=$output/camlock-$version-setup.exe" "$here/camlock.nsi"
ls -l "$output"
