# SPDX-License-Identifier: Apache-2.0
"""What each file of the tree keeps to: the licence line, no paths of somebody's machine, no overlong files.

usage: conventions.py SOURCE
"""

import pathlib
import re
import sys

import tree

SOURCES = (".cpp", ".h", ".py", ".sh", ".cmake")
TEXTS = SOURCES + (".txt", ".json", ".md", ".qrc", ".css", ".html", ".ts", ".yml", ".yaml", "")
LICENCE = "SPDX-License-Identifier: Apache-2.0"
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(?:home|Users|root|work)/\w")
LONGEST = 300
LONG_BECAUSE = "// long because: "


def needsLicence(path):
    return path.suffix in SOURCES or path.name == "CMakeLists.txt" or tree.text(path).startswith("#!")


def problemsIn(path, name):
    text = tree.text(path)
    lines = text.splitlines()
    if needsLicence(path) and not any(LICENCE in line for line in lines[:2]):
        yield f"{name}:1: the line `{LICENCE}` is missing"
    for number, line in enumerate(lines, 1):
        if MACHINE_PATH.search(line):
            yield f"{name}:{number}: a path of one machine: {line.strip()[:80]}"
    isProduct = path.suffix in tree.CPP and name.parts[0] in ("app", "wizard")
    if isProduct and len(lines) > LONGEST and LONG_BECAUSE not in text:
        yield f"{name}: {len(lines)} lines; split it, or say `{LONG_BECAUSE}…`"
    if text and not text.endswith("\n"):
        yield f"{name}: the last line has no end"


def main(source):
    source = pathlib.Path(source)
    files = [path for path in tree.files(source) if path.suffix in TEXTS and path.name != "LICENSE"]
    found = [problem for path in files for problem in problemsIn(path, path.relative_to(source))]
    return tree.report(found, f"{len(files)} files keep to the conventions.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
