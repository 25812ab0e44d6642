# SPDX-License-Identifier: Apache-2.0
"""A Basic and an Advanced apply, against the waits that the camera itself asks for."""

import glob
import json
import os
import threading
import time
from datetime import datetime

from practice import Camera, Home, run
from rows import Row

# Seconds, as wizard/model/pace.h has them with their sources: what a camera needs between a write and its read back,
# between two requests of one edit, between time zone and time, and before the last reading.
SETTLE, BETWEEN_WRITES, CLOCK_GAP, BEFORE_VERIFY = 0.5, 0.2, 5.0, 3.0
LISTEN = 2.0  # of the last look
CERTIFICATE = 10.0  # what the practice camera takes for a certificate of its own, besides the key

SITE = {"schema": "camlock-site/1", "level": "advanced", "name": "Depot 7",
        "vms": {"name": "recorder", "role": "viewer", "address": "127.0.0.9"},
        "https": {"certificate": "siteCa", "only": True}, "streamLimit": 4, "accessList": ["127.0.0.1", "127.0.0.8/30"],
        "logServer": "127.0.0.5", "ntpServer": "127.0.0.5"}


class ShutDoors:
    """Adds up how long the camera's web ports were shut and opened again: while it restarts its servers nobody can go
    on. Looks at the system's list of listening sockets, so that the camera notices nothing."""

    def __init__(self, ports):
        self._ports = {ports["http"], ports["https"]}
        self._opened, self._since = set(), {}
        self.gaps = []  # (from, to)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._ends.set()
        self._thread.join()

    def _listening(self):
        with open("/proc/net/tcp", encoding="ascii") as table:
            cells = [line.split() for line in list(table)[1:]]
        return {int(cell[1].split(":")[1], 16) for cell in cells if cell[3] == "0A"} & self._ports

    def _watch(self):
        while not self._ends.wait(0.05):
            now, open_ports = time.monotonic(), self._listening()
            for port in open_ports:
                if port in self._since:
                    self.gaps.append((self._since.pop(port), now))
            for port in self._opened - open_ports:
                self._since.setdefault(port, now)
            self._opened |= open_ports

    def seconds(self):
        total, end = 0.0, 0.0
        for begun, ended in sorted(self.gaps):
            total += max(0.0, ended - max(begun, end))
            end = max(end, ended)
        return total


def journal_in(home):
    [path] = glob.glob(os.path.join(home.name, ".local/share/camlock/journals/*.jsonl"))
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def own_waits(journal, shut):
    """The parts of the floor, in seconds."""
    kinds = {line["step"]: line["change"]["body"] for line in journal if line["event"] == "intent"}
    requests = {step: sum(line["event"] == "request" and line["step"] == step for line in journal) for step in kinds}
    made = sum(body["kind"] == "makeCertificate" for body in kinds.values())
    zoned = sum(body["kind"] == "setClock" and bool(body.get("zone")) for body in kinds.values())
    sent = [step for step, count in requests.items() if count]
    return {"settling": SETTLE * len(sent), "between requests": BETWEEN_WRITES * sum(requests[step] - 1 for step in sent),
            "clock": CLOCK_GAP * zoned, "certificate": CERTIFICATE * made, "restarts": shut,
            "before the last reading": BEFORE_VERIFY, "last listening": LISTEN}


def slowest(journal):
    """The two steps that took longest, in words."""
    begun, took = {}, []
    for line in journal:
        at = datetime.fromisoformat(line["at"].replace("Z", "+00:00"))
        if line["event"] == "intent":
            begun[line["step"]] = at, line["change"]["body"]["kind"]
        elif line["event"] == "outcome":
            since, kind = begun[line["step"]]
            took.append(((at - since).total_seconds(), kind))
    return ", ".join(f"{kind} {seconds:.1f} s" for seconds, kind in sorted(took, reverse=True)[:2])


def applied(camlock, level):
    """The row of one apply, and what is needed to look at the camera afterwards."""
    home = Home()
    with Camera(camlock, home) as camera, ShutDoors(camera.ports) as doors:
        arguments = ["apply", "--yes", "--level", level, "--password-out", os.path.join(home.name, "passwords"),
                     "--record", os.path.join(home.name, "record.json")]
        if level == "advanced":
            site = os.path.join(home.name, "site.json")
            with open(site, "w", encoding="utf-8") as file:
                json.dump(SITE, file)
            arguments += ["--site", site]
        run(camlock, home, arguments, camera.ports)
        after = audit_of_done(camlock, home, camera, level)
        shut = doors.seconds()
    journal = journal_in(home)
    home.cleanup()
    first, last = (datetime.fromisoformat(line["at"].replace("Z", "+00:00")) for line in (journal[0], journal[-1]))
    waits = own_waits(journal, shut)
    parts = ", ".join(f"{name} {seconds:.1f}" for name, seconds in waits.items() if seconds)
    steps = sum(line["event"] == "intent" for line in journal)
    row = Row(f"{level} apply, to the record", (last - first).total_seconds(), "s", sum(waits.values()), 1.2,
              f"{steps} changes, from the first line of the journal to the last; the camera's own waits: {parts}; slowest: "
              + slowest(journal))
    return [row, *after]


def audit_of_done(camlock, home, camera, level):
    """The audit once more, of a camera that wants a password, at level Advanced inside TLS."""
    with open(os.path.join(home.name, "passwords"), encoding="utf-8") as lines:
        password = next(line.split(" ", 1)[1] for line in lines if line.startswith("root "))
    kept = os.path.join(home.name, "root")
    with open(kept, "w", encoding="utf-8") as file:
        file.write(password)
    door = "https" if level == "advanced" else "http"
    _, output = run(camlock, home, ["audit", "--format", "json", "--password-file", kept], camera.ports, door)
    counts = json.loads(output)["requests"]
    return [Row(f"audit after it ({door}): HTTP requests with a login", counts["http"], "", goal=3,
                note=f"{counts['tlsHandshakes']} TLS handshakes")]


def rows(programs):
    return applied(programs.camlock, "basic") + applied(programs.camlock, "advanced")
