#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Which libraries a program uses, and under which licences: asked of the binary and of dpkg, not written by hand.

What is linked stands in the binary. What is only loaded at run time is PLUGINS below, and the library by which the
keychain is asked. Each is followed to all that it needs. Version and licence are those of the Debian package that the
file is of.

usage: licenses.py PROGRAM [--only FOLDER] [--output FILE] [--texts FOLDER] | --list
  --list           prints what is loaded and what all that needs, one file a line, instead of the page
  --only FOLDER    only libraries that a portable build carries in FOLDER or below
  --texts FOLDER   puts the copyright file of each package, and the licences that it refers to, into FOLDER
"""

import argparse
import glob
import os
import pathlib
import re
import shutil
import subprocess
import sys

# Compiled into the program, so no file tells of it. The package is one of installer/packages.txt.
COMPILED_IN = {"libexpected-dev": "headers only (tl::expected)"}
# Of Qt's plugins those that Camlock can use. build-portable.sh carries the same (`licenses.py --list`).
PLUGINS = ("platforms/libqxcb", "platforms/libqoffscreen", "xcbglintegrations/*", "platforminputcontexts/*",
           "sqldrivers/libqsqlite", "tls/libqopensslbackend", "imageformats/*", "iconengines/libqsvgicon",
           "printsupport/libcups*")
COMMON = pathlib.Path("/usr/share/common-licenses")
INTRODUCTION = """# What Camlock is built on

Camlock itself is under the Apache License 2.0. This list was made from the program that lies beside it: the libraries
that it is linked with, those that it loads at run time, and all that these need, with the Debian package each one was
taken from. Version and licence are what that package says; where it names several, the whole of its source is meant,
not only the library. The full texts are in {texts}.

| package | version | licence | files |
|---|---|---|---|
"""


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout


def libraryFolder():
    return pathlib.Path("/usr/lib") / run("dpkg-architecture", "-qDEB_HOST_MULTIARCH").strip()


def loaded():
    """What is opened at run time only: Qt's plugins of those kinds that Camlock uses, and the keychain's library."""
    folder = libraryFolder()
    plugins = folder / "qt6/plugins"
    names = [name for pattern in PLUGINS for name in sorted(glob.glob(f"{plugins}/{pattern}.so"))]
    return names + [str(folder / "libsecret-1.so.0")]


def needed(files):
    """The files, without the first, and all that they need."""
    found = set(files[1:])
    for line in run("ldd", *files).splitlines():
        if "not found" in line:
            sys.exit(f"A library is missing: {line.strip()}")
        match = re.search(r"=> (/\S+)|^\s+(/\S+) \(", line)
        if match:
            found.add(match[1] or match[2])
    return found


def packagesOf(paths):
    """Package → the names of its files. dpkg may know a file without /usr, or as what a link points to."""
    names = {}
    for path in paths:
        for name in (path, os.path.realpath(path)):
            for spelling in (name, "/usr" + name, name.removeprefix("/usr")):
                names[spelling] = path
    answer = subprocess.run(("dpkg-query", "-S", *names), capture_output=True, text=True, check=False)
    packages, known = {}, set()
    for line in answer.stdout.splitlines():
        owner, _, name = line.rpartition(": ")
        if name in names:
            packages.setdefault(owner.split(":")[0], set()).add(os.path.basename(names[name]))
            known.add(names[name])
    if unknown := sorted(set(paths) - known):
        sys.exit(f"Of no Debian package, so the licence is not known: {', '.join(unknown)}")
    return packages


def copyrightOf(package):
    return pathlib.Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8", errors="replace")


def licencesOf(package):
    """The licences of a package's sources, its main one first; debian/ itself is not part of what is built."""
    text = copyrightOf(package)
    main, others = [], []
    for stanza in re.split(r"\n\s*\n", text):
        files = re.search(r"^Files:(.*(?:\n[ \t].*)*)", stanza, re.M)
        licence = re.search(r"^License:[ \t]*(\S.*)", stanza, re.M)
        if files and licence and not files[1].strip().startswith("debian/"):
            (main if files[1].split()[:1] == ["*"] else others).append(licence[1].strip())
    known = list(dict.fromkeys(main + others))
    if known:
        return known
    # Older files are prose, and which of the licences in it is the library's own takes a reader.
    named = sorted(set(re.findall(r"/usr/share/common-licenses/([\w.-]+\w)", text)))
    return [f"see its text, which refers to {', '.join(named)}" if named else "see its text"]


def row(package, files):
    version = run("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]
    licences = licencesOf(package)
    shown = licences[0] + (f"; in parts {', '.join(licences[1:])}" if len(licences) > 1 else "")
    return f"| {package} | {version} | {shown} | {', '.join(sorted(files))} |\n"


def keepTexts(packages, folder):
    folder.mkdir(parents=True, exist_ok=True)
    common = set()
    for package in packages:
        text = copyrightOf(package)
        (folder / package).write_text(text, encoding="utf-8")
        common |= set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", text))
    for name in sorted(common):
        if (COMMON / name).is_file():
            shutil.copyfile(COMMON / name, folder / f"common-{name}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--only", type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("--texts", type=pathlib.Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    files = needed([str(options.program), *loaded()])
    if options.list:
        print(*sorted(files), sep="\n")
        return 0
    if options.only:
        carried = {path.name for path in options.only.rglob("*") if ".so" in path.name}
        files = {path for path in files if os.path.basename(path) in carried}
    packages = {name: {what} for name, what in COMPILED_IN.items()} | packagesOf(files)
    texts = "`licenses/` beside this file" if options.texts else "`/usr/share/doc/PACKAGE/copyright`"
    page = INTRODUCTION.format(texts=texts) + "".join(row(name, packages[name]) for name in sorted(packages))
    if options.texts:
        keepTexts(packages, options.texts)
    if options.output:
        options.output.write_text(page, encoding="utf-8")
    else:
        sys.stdout.write(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
