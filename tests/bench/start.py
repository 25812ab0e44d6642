# SPDX-License-Identifier: Apache-2.0
"""From the start of a process to its first painted page, and its memory: Camlock and an empty wizard, by turns."""

import glob
import statistics
import subprocess
import time
from typing import NamedTuple

from practice import Home
from rows import Row

RUNS = 11
REST = 1.0  # seconds after which a window that was just opened counts as idle


class Start(NamedTuple):
    wall: float  # milliseconds
    cpu: float  # milliseconds of all threads until then: does not depend on what else the machine does
    pss: float  # MiB: what is shared with other processes counts in part
    own: float  # MiB that are nobody else's: the anonymous part


def cpu_milliseconds(pid):
    total = 0
    for thread in glob.glob(f"/proc/{pid}/task/*/schedstat"):
        with open(thread, encoding="ascii") as times:
            total += int(times.read().split()[0])
    return total / 1e6


def memory(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in rollup if line.endswith("kB\n")}
    return sizes["Pss"], sizes["Anonymous"]


def start_once(program, hook):
    with Home() as home:
        environment = home.environment(LD_PRELOAD=hook)
        begun = time.monotonic()
        process = subprocess.Popen([program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        try:
            if process.stdout.readline() != b"painted\n":
                raise RuntimeError(f"{program} painted nothing")
            wall = (time.monotonic() - begun) * 1000
            cpu = cpu_milliseconds(process.pid)
            time.sleep(REST)
            return Start(wall, cpu, *memory(process.pid))
        finally:
            process.kill()
            process.wait()


def rows(programs):
    hook = programs.path("libfirst_paint.so")
    floor, camlock = programs.path("empty_wizard"), programs.camlock
    starts = {floor: [], camlock: []}
    for program in starts:
        start_once(program, hook)  # what is not in the page cache yet is nobody's fault
    for _ in range(RUNS):
        for program, each in starts.items():
            each.append(start_once(program, hook))

    def median(program, what):
        return statistics.median(getattr(start, what) for start in starts[program])

    def spread(program):
        walls = [start.wall for start in starts[program]]
        return f"{min(walls):.0f} to {max(walls):.0f} ms"
    return [Row("start to the first painted page", median(camlock, "wall"), "ms", median(floor, "wall"), 1.25,
                f"median of {RUNS}, by turns, page cache warm; {spread(camlock)}, the empty wizard {spread(floor)}"),
            Row("the same: CPU", median(camlock, "cpu"), "ms", median(floor, "cpu"),
                note="of all threads; does not depend on what else the machine does"),
            Row("memory of the window, idle: PSS", median(camlock, "pss"), "MiB", median(floor, "pss"), 1.4,
                f"{REST:g} s after the first page; other programs with Qt make both smaller, and the ratio larger"),
            Row("the same: its own memory", median(camlock, "own"), "MiB", median(floor, "own"),
                note="anonymous pages; does not depend on other programs")]
