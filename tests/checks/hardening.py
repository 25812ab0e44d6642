#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether a release was compiled and linked so that a mistake in it is hard to make use of: asked of the binary itself.

usage: hardening.py PROGRAM [--folder FOLDER]... [--commands FILE]
  --commands FILE    its compile_commands.json: a program that calls no function in a way that _FORTIFY_SOURCE checks has
                     no trace of it, so that the compiler's command lines are asked then
  --folder FOLDER    a folder of the computer that built it, of which the program must not know
"""

import argparse
import json
import os
import re
import subprocess
import sys

import tree


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout


def segment(headers, name):
    """The flags of a program header, or nothing."""
    match = re.search(rf"^\s*{name}\s+(?:0x[0-9a-f]+\s+)+([RWE ]+?)\s+0x", headers, re.M)
    return match[1].replace(" ", "") if match else None


def layoutProblems(program):
    """Position independent, addresses of functions read-only once resolved, no code on the stack or in data."""
    headers = run("readelf", "-Wl", program)
    dynamic = run("readelf", "-Wd", program)
    flags = " ".join(re.findall(r"\(FLAGS(?:_1)?\)\s+(.*)", dynamic))
    if "Elf file type is DYN" not in headers or "PIE" not in flags:
        yield "not position independent (PIE)"
    if segment(headers, "GNU_RELRO") is None or "NOW" not in flags:
        yield "no full RELRO: -z relro and -z now"
    if segment(headers, "GNU_STACK") != "RW":
        yield f"the stack is {segment(headers, 'GNU_STACK')}, not RW"
    if re.search(r"^\s*LOAD\s.*\sRWE\s", headers, re.M):
        yield "a segment is writable and executable"
    if "(TEXTREL)" in dynamic:
        yield "relocations in code (TEXTREL)"
    for line in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", dynamic):
        if any(not part.startswith("$ORIGIN") for part in line.split(":")):
            yield f"looks for libraries in a folder of its own: {line}"


def mainOf(program, code):
    """Where main is: a stripped program has no names, but where it starts this address goes into a register."""
    entry = re.search(r"Entry point address:\s+0x([0-9a-f]+)", run("readelf", "-Wh", program))[1]
    start = re.search(rf"^\s*{entry}:(?:.*\n){{0,12}}?.*(?:lea .*,%rdi\s+# |mov\s+\$0x)([0-9a-f]+)", code, re.M)
    return start[1] if start else "none"


def isFortified(commands):
    if not commands:
        return False
    with open(commands, encoding="utf-8") as file:
        lines = [entry["command"] for entry in json.load(file)]
    return bool(lines) and all("-D_FORTIFY_SOURCE=2" in line and re.search(r" -O[123s] ", line) for line in lines)


def guardProblems(program, commands):
    """What the compiler adds: the stack protector, checked functions of libc, marks for indirect jumps, stack probes."""
    symbols = run("readelf", "-W", "--dyn-syms", program)
    if "__stack_chk_fail" not in symbols:
        yield "no stack protector"
    checked = re.search(r"\b__\w+_chk(?:@|\b)", symbols.replace("__stack_chk_fail", ""))
    if not checked and not isFortified(commands):
        yield "no function that _FORTIFY_SOURCE checks"
    if "X86-64" not in run("readelf", "-Wh", program):
        return
    code = run("objdump", "-d", "--no-show-raw-insn", program)
    # The mark in the file's notes is lost where the C library's start files have none, as Debian's; our code has it.
    if not re.search(rf"^\s*{mainOf(program, code)}:\s+endbr64", code, re.M):
        yield "no landing places for indirect jumps (-fcf-protection)"
    # Nothing but a probe of -fstack-clash-protection changes nothing at the top of the stack.
    if not re.search(r"or[ql]\s+\$0x0,(?:0x0)?\(%rsp\)", code):
        yield "no stack probe (-fstack-clash-protection)"


def folderProblems(program, folders):
    with open(program, "rb") as file:
        content = file.read()
    for folder in folders:
        if os.path.abspath(folder).encode() + b"/" in content:
            yield f"names the folder {folder}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--folder", action="append", default=[])
    parser.add_argument("--commands")
    options = parser.parse_args()
    problems = [*layoutProblems(options.program), *guardProblems(options.program, options.commands),
                *folderProblems(options.program, options.folder)]
    return tree.report([f"{options.program}: {problem}" for problem in problems], f"{options.program} is hardened.")


if __name__ == "__main__":
    sys.exit(main())
