# shellcheck shell=sh
# SPDX-License-Identifier: Apache-2.0
#
# What build-deb.sh and build-portable.sh share: they read it with `.`, with $here set to this folder.

: "${here:?}"

fail() {
    echo "$1" >&2
    [ -z "${2-}" ] || tail -n 30 "$2" >&2
    exit 1
}

# The version in CMakeLists.txt; changelog, manual page and metainfo must name the same.
version_of_sources() {
    version=$(sed -n 's/^project(camlock VERSION \([0-9.]*\).*/\1/p' "$here/../CMakeLists.txt")
    [ -n "$version" ] || fail "CMakeLists.txt names no version."
    grep -q "^camlock ($version-" "$here/linux/changelog" || fail "installer/linux/changelog is not of version $version."
    grep -q "^## $version" "$here/CHANGELOG.md" || fail "installer/CHANGELOG.md has no chapter $version."
    grep -q "\"camlock $version\"" "$here/linux/camlock.1" || fail "installer/linux/camlock.1 is not of version $version."
    grep -q "<release version=\"$version\"" "$here/linux/local.camlock.camlock.metainfo.xml" ||
        fail "The metainfo has no release $version."
}

# Builds the release in build/package, with all that a package has; $built is that folder. The dates in what is packed
# are those of the commit, so that the same commit gives the same package.
build_release() {
    version_of_sources
    "$here/install-packages.sh" build package
    desktop-file-validate "$here/linux/camlock.desktop"
    appstreamcli validate --no-net "$here/linux/local.camlock.camlock.metainfo.xml" >/dev/null ||
        fail "The metainfo is not valid: appstreamcli validate says why."
    built=$(cd "$here/.." && pwd)/build/package
    mkdir -p "$built"
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || date +%s)}
    export SOURCE_DATE_EPOCH
    echo "Building Camlock $version. The first time takes a few minutes."
    (cd "$here/.." && cmake --preset release -B "$built" -DCAMLOCK_PACKAGE=ON &&
        cmake --build "$built" --parallel "${CAMLOCK_JOBS:-2}") >"$built/build.log" 2>&1 ||
        fail "Camlock could not be built:" "$built/build.log"
    # A build folder inside the sources: one name is enough to find both.
    python3 -B "$here/../tests/checks/hardening.py" "$built/bin/camlock" --folder "$(cd "$here/.." && pwd)" \
        --commands "$built/compile_commands.json"
}
