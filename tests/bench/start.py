# SPDX-License-Identifier: Apache-2.0
"""From the start of a process to its first painted page, and its memory: Camlock and an empty wizard, by turns."""

import statistics
import subprocess
import time

from practice import Home
from rows import Row

RUNS = 11
REST = 1.0  # seconds after which a window that was just opened counts as idle


def pss(pid):
    """Proportional set size in MiB: what is shared counts for each who has it."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024


def start_once(program, hook):
    with Home() as home:
        environment = home.environment(LD_PRELOAD=hook)
        begun = time.monotonic()
        process = subprocess.Popen([program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        try:
            if process.stdout.readline() != b"painted\n":
                raise RuntimeError(f"{program} painted nothing")
            seconds = time.monotonic() - begun
            time.sleep(REST)
            return seconds, pss(process.pid)
        finally:
            process.kill()
            process.wait()


def rows(programs):
    hook = programs.path("libfirst_paint.so")
    each = {programs.path("empty_wizard"): ([], []), programs.camlock: ([], [])}
    for program in each:
        start_once(program, hook)  # what is not in the page cache yet is nobody's fault
    for _ in range(RUNS):
        for program, (seconds, memory) in each.items():
            took, used = start_once(program, hook)
            seconds.append(took * 1000)
            memory.append(used)
    (floor_time, floor_memory), (time_taken, memory) = each.values()
    spread = f"median of {RUNS}, by turns, page cache warm; {min(time_taken):.0f} to {max(time_taken):.0f} ms, " \
             f"the empty wizard {min(floor_time):.0f} to {max(floor_time):.0f} ms"
    return [Row("start to the first painted page", statistics.median(time_taken), "ms", statistics.median(floor_time), 1.25,
                spread),
            Row("memory of the window, idle", statistics.median(memory), "MiB", statistics.median(floor_memory), 1.4,
                f"PSS, {REST:g} s after the first page, median of {RUNS}")]
