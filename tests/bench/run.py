# SPDX-License-Identifier: Apache-2.0
"""Measures, and prints one table. Called by installer/run-bench.sh, which builds what is needed.
usage: run.py FOLDER [--write FILE] [PART...]     FOLDER: of the programs; PART: start audit apply stalls pdf memory"""

import argparse
import datetime
import os
import pathlib
import sys

import apply
import audit
import inside
import start
from rows import table

PARTS = {"start": start.rows, "audit": audit.rows, "apply": apply.rows, "stalls": inside.stalls, "pdf": inside.pdfs,
         "memory": inside.Memory}

FINDINGS = pathlib.Path(__file__).with_name("findings.md")  # what people found out about the figures


class Programs:
    def __init__(self, folder):
        self._folder = os.path.abspath(folder)
        self.camlock = self.path("camlock")

    def path(self, name):
        return os.path.join(self._folder, name)


def circumstances(load):
    cores = os.cpu_count()
    quiet = load < 0.3 * cores
    state = "quiet" if quiet else "busy, so times are preliminary; counts, CPU seconds and memory are not"
    return f"{datetime.date.today().isoformat()}, {cores} cores, load {load:.1f} at the start: the machine was {state}."


def page(head, rows, failed):
    missed = [row.what for row in rows if row.reached == "no"]
    result = "All goals are reached." if not missed else "Missed: " + "; ".join(missed) + "."
    if failed:
        result += " Could not be measured: " + ", ".join(failed) + "."
    return "\n".join(["# Speed and memory, measured", "",
                      "Made by `installer/run-bench.sh --write`; do not edit. Each ratio is to a floor that was measured in "
                      "the same run.", "", head, "", table(rows), "", result, "", FINDINGS.read_text(encoding="utf-8")])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--write", metavar="FILE")
    parser.add_argument("--check", action="store_true", help="measure nothing, only look at the arguments")
    parser.add_argument("parts", nargs="*", metavar="PART")
    options = parser.parse_intermixed_args()  # else a PART after an option is refused
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"There is no part {', '.join(sorted(unknown))}.")
    if options.check:
        return 0
    head = circumstances(os.getloadavg()[0])
    programs = Programs(options.folder)
    parts = {name: PARTS[name] for name in PARTS if name in (options.parts or PARTS)}
    rows = []
    failed = []
    for name in list(parts):
        if name != "start" and parts.get("memory") is inside.Memory:
            # Not beside the start: what shares Qt with the window makes its memory look smaller, and the floor's more so.
            parts["memory"] = inside.Memory(programs)
        print(f"Measuring: {name}", file=sys.stderr, flush=True)
        try:
            rows += parts[name](programs)
        except (RuntimeError, OSError, ValueError, LookupError) as error:
            print(f"{name}: {error}", file=sys.stderr)
            failed.append(name)
    text = page(head, rows, failed)
    print(text)
    if options.write:
        with open(options.write, "w", encoding="utf-8") as file:
            file.write(text)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
