# SPDX-License-Identifier: Apache-2.0
"""Which files of the tree are ours. The checks share it."""

import pathlib

FOLDERS = ("app", "wizard", "tests", "installer", "resources", "translations", ".ci")
CPP = (".cpp", ".h")


def files(source, *suffixes, folders=FOLDERS):
    """All files below the folders, and those that lie at the top; with one of the suffixes, if any are given."""
    source = pathlib.Path(source)
    found = [path for path in source.iterdir() if path.is_file()] if folders is FOLDERS else []
    for folder in folders:
        found += [path for path in (source / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return sorted(path for path in found if not suffixes or path.suffix in suffixes)


def text(path):
    return path.read_text(encoding="utf-8", errors="replace")


def report(problems, allWell):
    """Prints the problems, or the one line that says that there are none. Returns the exit code."""
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}." if problems else allWell)
    return 1 if problems else 0
