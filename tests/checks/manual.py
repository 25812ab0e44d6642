# SPDX-License-Identifier: Apache-2.0
"""The manual page has every command, every option and every exit code that the program has, and no other option.

usage: manual.py SOURCE PROGRAM
"""

import os
import pathlib
import re
import subprocess
import sys

import tree

# Those of the window: the program shows them in its usage only.
OF_THE_WINDOW = {"--demo", "--section", "--language", "--version", "--help"}
OF_QT = {"--help-all"}


def helpOf(program, *command):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([program, *command, "--help"], check=True, capture_output=True, text=True, env=environment).stdout


def main(source, program):
    page = tree.text(pathlib.Path(source) / "installer/linux/camlock.1").replace("\\-", "-")
    page = re.sub(r"\\f[BIRP]", " ", page)
    commands = set(re.findall(r"^  camlock ([a-z]+)", helpOf(program), re.M))
    options = set(OF_THE_WINDOW)
    for command in sorted(commands):
        options |= set(re.findall(r"(?<![\w-])--[a-z][a-z0-9-]+", helpOf(program, command))) - OF_QT
    described = set(re.findall(r"(?<![\w-])--[a-z][a-z0-9-]+", page))
    codes = set(re.findall(r"= (\d+),", tree.text(pathlib.Path(source) / "app/exit_code.h")))
    explained = set(re.findall(r"^\.TP\n\.B (\d+)$", page, re.M))
    problems = [f"the manual page lacks the command {name}" for name in sorted(commands)
                if not re.search(rf"^\.BI?R? {name}\b", page, re.M)]
    problems += [f"the manual page lacks {option}" for option in sorted(options - described)]
    problems += [f"the manual page has {option}, the program does not" for option in sorted(described - options)]
    problems += [f"exit code {code}: only in the {'program' if code in codes else 'manual page'}"
                 for code in sorted(codes ^ explained, key=int)]
    if len(commands) < 10 or len(codes) < 11:
        problems.append("the program's usage or exit_code.h could not be read")
    return tree.report(problems, f"The manual page has {len(commands)} commands, {len(options)} options, {len(codes)} exit codes.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
