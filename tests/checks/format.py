# SPDX-License-Identifier: Apache-2.0
"""All C++ is formatted as clang-format-14 does it. To mend: clang-format-14 -i FILE.

usage: format.py SOURCE
"""

import shutil
import subprocess
import sys

import tree

TOOL = "clang-format-14"


def main(source):
    if not shutil.which(TOOL):
        sys.exit(f"{TOOL} is missing: sudo installer/install-packages.sh lint")
    files = [str(path) for path in tree.files(source, *tree.CPP)]
    # One run may print thousands of lines; the names are enough, the tool mends the rest.
    run = subprocess.run([TOOL, "--dry-run", "-Werror", "--ferror-limit=1", *files], capture_output=True, text=True)
    untidy = sorted({line.split(":")[0] for line in run.stderr.splitlines() if "-Wclang-format-violations" in line})
    if run.returncode != 0 and not untidy:
        sys.exit(run.stderr)
    return tree.report([f"{path}: run {TOOL} -i on it" for path in untidy], f"{len(files)} files are formatted.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
