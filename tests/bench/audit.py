# SPDX-License-Identifier: Apache-2.0
"""What an audit costs camera and network, against the fewest requests with which a camera can be read at all."""

import json
import socket
import statistics
import time

from practice import Camera, Home, SlowWire, run
from rows import Row

LATENCIES = (0.0, 0.02, 0.1)
RUNS = 3
LISTEN = 2.0  # seconds that a datagram probe listens before silence counts (Pace::listen): nobody can be quicker
FEWEST = 1  # everything at once; a camera that wants a password sends its challenge before
QUESTION = b"GET /cgi-bin/admin/getparam.cgi HTTP/1.1\r\nHost: camera\r\nConnection: close\r\n\r\n"


def bare_reading(port):
    """The fewest requests, by a program that does nothing else."""
    begun = time.monotonic()
    for _ in range(FEWEST):
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(QUESTION)
            while connection.recv(65536):
                pass
    return time.monotonic() - begun


class Measured:
    """Audits of one camera at one latency."""

    def __init__(self, camlock, camera, round_trip):
        self.seconds, self.bare, self.lives = [], [], []
        for _ in range(RUNS):
            with Home() as home, SlowWire(camera.ports, round_trip) as wire:
                seconds, output = run(camlock, home, ["audit", "--format", "json"], wire.ports)
                self.lives.append(list(wire.lives["http"]))
                self.taken = dict(wire.taken)
                self.bare.append(bare_reading(wire.ports["http"]))
            self.seconds.append(seconds)
            self.requests = json.loads(output)["requests"]

    def life(self):
        return statistics.median(life for lives in self.lives for life in lives)


def program_start(camlock):
    """What any command costs before it does something."""
    with Home() as home:
        return statistics.median(run(camlock, home, ["sections"])[0] for _ in range(5))


def rows(programs):
    start = program_start(programs.camlock)
    with Home() as home, Camera(programs.camlock, home) as camera:
        measured = {latency: Measured(programs.camlock, camera, latency) for latency in LATENCIES}
    near, far = measured[LATENCIES[0]], measured[LATENCIES[-1]]
    table = [
        Row("audit: HTTP requests with a login", near.requests["http"], "", goal=3,
            note="one reads everything, the other asks for the last group once more: some cameras cut what they send"),
        Row("audit: TLS handshakes", near.requests["tlsHandshakes"], "",
            note="of a camera fresh from the factory, which has no HTTPS"),
        Row("audit: all connections to the web server", near.taken["http"], "",
            note=f"the rest are looks without a login, one request each; beside them {near.taken['rtsp']} to RTSP"),
        Row("audit: round trips of a connection", round((far.life() - near.life()) / LATENCIES[-1], 1), "", goal=2,
            note="median of all web connections, from how much longer they live at 100 ms, to one decimal"),
    ]
    for latency, each in measured.items():
        floor = start + statistics.median(each.bare) + LISTEN
        table.append(Row(f"audit: time at {latency * 1000:.0f} ms", statistics.median(each.seconds), "s", floor,
                         note=f"whole command, median of {RUNS}; floor: a start of the program ({start:.2f} s), "
                              f"a bare request ({statistics.median(each.bare):.2f} s), {LISTEN:g} s of listening"))
    return table
