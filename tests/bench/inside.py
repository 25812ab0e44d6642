# SPDX-License-Identifier: Apache-2.0
"""What the bench programs measure inside: stalls of the window, PDFs, memory."""

import json
import subprocess

from practice import Home
from rows import Row

PARTS = {"burst": ("a burst of 500 search replies", 50), "audit": ("audit", 16), "apply": ("apply", 16), "pdf": ("PDF", 50)}


def said(program, *arguments):
    with Home() as home:
        done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                              env=home.environment())
    if done.returncode != 0:
        raise RuntimeError(f"{program} ended with {done.returncode}: {done.stderr.decode()[-2000:]}")
    return json.loads(done.stdout)


def stalls(programs):
    figures = said(programs.path("bench_window"), programs.camlock)
    table = []
    for part, (words, goal) in PARTS.items():
        stall = figures[part]
        animated = "progress is animated; " if goal == 16 else ""
        table.append(Row(f"longest stall of the window: {words}", stall["wall"], "ms", goal=goal,
                         note=f"{animated}{stall['cpu']:.0f} ms of it computed at most, the rest is waiting for the processor "
                              f"or the disk; {stall['over16']} gaps over 16 ms; at: {stall['during']}"))
    return table


def pdfs(programs):
    figures = said(programs.path("bench_pdf"))
    return [Row("PDF of one camera: CPU", figures["first"], "s", goal=0.3, note="the first of its process, fonts included; "
                f"{figures['bytes'] / 1024:.0f} KiB"),
            Row("PDF of 100 cameras: CPU of each", figures["hundred"] / 100, "s", goal=0.3,
                note=f"{figures['hundred']:.1f} s for all")]


class Memory:
    """Begins at once and is asked at the end: it waits nearly all the time, and disturbs nobody."""

    def __init__(self, programs):
        self._home = Home()
        self._process = subprocess.Popen([programs.path("bench_memory"), "200"], stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL, env=self._home.environment())

    def __call__(self, _):
        output, _ = self._process.communicate()
        self._home.cleanup()
        if self._process.returncode != 0:
            raise RuntimeError("bench_memory failed")
        return memory(json.loads(output))


def memory(figures):
    table = []
    kinds = (("ownKib", "anonymous pages", 1.02), ("heapKib", "heap in use", 1.02), ("pssKib", "PSS", None))
    for key, words, goal in kinds:
        each = figures[key]  # one for each ten cameras
        table.append(Row(f"memory after 200 cameras in a row: {words}", each[-1] / 1024, "MiB", each[4] / 1024, goal,
                         f"whole Basic jobs without a window; floor: after the 50th; after the 10th {each[0] / 1024:.2f} MiB, "
                         f"100th {each[9] / 1024:.2f}, 150th {each[14] / 1024:.2f}"))
    return table
