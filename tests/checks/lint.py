# SPDX-License-Identifier: Apache-2.0
"""clang-tidy-14 and clazy (level 0 and 1) on the files changed since the merge base, or on all.

usage: lint.py SOURCE BUILD [--all] [--seconds N]
BUILD      a build folder that is built: its compile commands are used (without precompiled headers and sanitizers,
           which clang does not share with gcc), and the files that moc made
--all      every file, however long it takes
--seconds  start no new file after this time (default 240); what was not looked at is said. The files with the most
           changed lines come first.

The base is `git merge-base HEAD origin/main`; where that is HEAD itself or there is none, the commit before HEAD.
CAMLOCK_LINT_BASE names another one. A file that was found clean is not looked at again until it, a header of ours that it
includes, or the rules change: BUILD/lint remembers that.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import time

import tree

TIDY = "clang-tidy-14"
CLAZY = "clazy-standalone"
CLAZY_CHECKS = "level0,level1,no-qstring-ref"  # midRef() went with Qt 5
# A detached copy or a static text cost nothing in a test.
CLAZY_NOT_IN_TESTS = ",no-non-pod-global-static,no-detaching-temporary,no-container-anti-pattern,no-range-loop-detach"
LINTED = ("app", "wizard", "tests")
JOBS = 2
FINDING = re.compile(r"(?:warning|error): .*\[[\w.,-]+\]$|(?:fatal )?error: ", re.MULTILINE)
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def git(source, *arguments):
    run = subprocess.run(["git", "-c", "safe.directory=*", "-C", source, *arguments], capture_output=True, text=True)
    return run.stdout.strip() if run.returncode == 0 else None


def base(source):
    named = os.environ.get("CAMLOCK_LINT_BASE")
    if named:
        return named
    merge = git(source, "merge-base", "HEAD", "origin/main")
    if merge and merge != git(source, "rev-parse", "HEAD"):
        return merge
    # The first commit of all is compared with the empty tree.
    return git(source, "rev-parse", "--verify", "--quiet", "HEAD~1") or git(source, "hash-object", "-t", "tree", "/dev/null")


def changedLines(source):
    """Path → number of lines that changed since the base, uncommitted work included. None where git cannot tell."""
    numbers = git(source, "diff", "--numstat", "--no-renames", base(source) or "HEAD", "--", *LINTED)
    if numbers is None:
        return None
    changed = {}
    for line in numbers.splitlines():
        added, removed, name = line.split("\t", 2)
        if added != "-":
            changed[source / name] = int(added) + int(removed)
    for name in (git(source, "ls-files", "--others", "--exclude-standard", "--", *LINTED) or "").splitlines():
        changed[source / name] = len(tree.text(source / name).splitlines())
    return {path: lines for path, lines in changed.items() if path.suffix in tree.CPP and path.is_file()}


class Project:
    def __init__(self, source, build):
        self.source = source
        self.database = build / "lint"
        self.clean = self.database / "clean"
        self.clean.mkdir(parents=True, exist_ok=True)
        self.folders = [source / "wizard", source / "tests", source / "app"]
        entries = json.loads(tree.text(build / "compile_commands.json"))
        commands = [self.forClang(each) for entry in entries for each in self.files(entry)]
        commands = [entry for entry in commands if self.isOurs(pathlib.Path(entry["file"]), build)]
        (self.database / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")
        self.commands = {pathlib.Path(entry["file"]): entry["arguments"] for entry in commands}
        self.rules = tree.text(source / ".clang-tidy") + tree.text(source / "tests/.clang-tidy") + CLAZY_CHECKS + CLAZY_NOT_IN_TESTS

    def isOurs(self, path, build):
        return build not in path.parents and any((self.source / folder) in path.parents for folder in LINTED)

    @staticmethod
    def files(entry):
        """CMake bundles the files of a layer (CAMLOCK_BUNDLE); each is looked at for itself."""
        if "/Unity/" not in entry["file"]:
            return [entry]
        bundle = tree.text(pathlib.Path(entry["file"]))
        return [{**entry, "file": file, "command": entry["command"].replace(entry["file"], file)}
                for file in INCLUDE.findall(bundle)]

    @staticmethod
    def forClang(entry):
        words = shlex.split(entry["command"])
        kept = []
        while words:
            word = words.pop(0)
            if word == "-include" and words and "cmake_pch" in words[0]:
                words.pop(0)
            elif not word.startswith("-fsanitize") and not word.startswith("-fno-sanitize") and word not in (
                    "-Winvalid-pch", "-Werror"):
                kept.append(word)
        return {"directory": entry["directory"], "file": entry["file"], "arguments": kept}

    def find(self, includer, header):
        for folder in [includer.parent, *self.folders]:
            if (folder / header).is_file():
                return (folder / header).resolve()
        return None

    def reach(self, path):
        """The file and every header of ours that it includes, however deep."""
        seen, waiting = set(), [path]
        while waiting:
            current = waiting.pop()
            if current in seen:
                continue
            seen.add(current)
            waiting += filter(None, (self.find(current, header) for header in INCLUDE.findall(tree.text(current))))
        return seen

    def stamp(self, path):
        """A file that exists once this file, with all that it includes, was found clean."""
        digest = hashlib.sha256((self.rules + " ".join(self.commands[path])).encode())
        for part in sorted(self.reach(path)):
            digest.update(part.read_bytes())
        return self.clean / digest.hexdigest()

    def unitsFor(self, changed):
        """The translation units to look at, most changed lines first. A header is looked at in its own .cpp, else in
        the nearest file that includes it."""
        weight = {}
        for path, lines in changed.items():
            unit = path if path in self.commands else self.unitOf(path)
            if unit:
                weight[unit] = weight.get(unit, 0) + lines
        return sorted(weight, key=lambda unit: (-weight[unit], unit))

    def unitOf(self, header):
        own = header.with_suffix(".cpp")
        if own in self.commands:
            return own
        near = lambda unit: (unit.parent != header.parent, unit)
        return next((unit for unit in sorted(self.commands, key=near) if header in self.reach(unit)), None)


def lint(project, unit):
    """What the two tools found; empty when the file is clean."""
    stamp = project.stamp(unit)
    if stamp.exists():
        return ""
    tidy = subprocess.run([TIDY, "--quiet", "-p", project.database, unit], capture_output=True, text=True)
    checks = CLAZY_CHECKS + (CLAZY_NOT_IN_TESTS if project.source / "tests" in unit.parents else "")
    clazy = subprocess.run([CLAZY, f"-checks={checks}", "-header-filter=/(app|wizard)/", "-p", project.database, unit],
        capture_output=True, text=True)
    found = "".join(text for text in (tidy.stdout, clazy.stdout + clazy.stderr) if FINDING.search(text))
    if tidy.returncode or clazy.returncode:
        found = found or tidy.stdout + tidy.stderr + clazy.stderr
    if not found:
        stamp.touch()
    return found


def run(project, units, seconds):
    """Returns how many files were looked at, and what was found."""
    end = time.monotonic() + seconds
    done, findings = 0, []

    def one(unit):
        return None if time.monotonic() > end else lint(project, unit)

    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        for unit, found in zip(units, pool.map(one, units)):
            if found is None:
                continue
            done += 1
            if found:
                print(found, flush=True)
                findings.append(unit)
    return done, findings


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("build", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--seconds", type=float, default=240)
    options = parser.parse_args()
    missing = [tool for tool in (TIDY, CLAZY) if not shutil.which(tool)]
    if missing:
        sys.exit(f"{' and '.join(missing)} missing: sudo installer/install-packages.sh lint")
    project = Project(options.source, options.build)
    changed = None if options.all else changedLines(options.source)
    productFirst = lambda unit: (options.source / "tests" in unit.parents, unit)
    units = sorted(project.commands, key=productFirst) if changed is None else project.unitsFor(changed)
    done, findings = run(project, units, float("inf") if options.all else options.seconds)
    left = len(units) - done
    print(f"{TIDY} and clazy looked at {done} of {len(units)} {'files' if changed is None else 'changed files'}, "
          f"{len(findings)} with findings.")
    if left:
        print(f"{left} were NOT looked at for want of time; `cmake --workflow --preset check-slow` looks at all.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
