# SPDX-License-Identifier: Apache-2.0
"""A practice camera in a process of its own, and a wire in front of it that is as slow as one likes."""

import asyncio
import contextlib
import json
import os
import subprocess
import tempfile
import threading
import time

SERVICES = ("http", "https", "rtsp", "snmp", "ssdp", "ws-discovery", "broadcast")
WIRED = ("http", "https", "rtsp")


class Home(tempfile.TemporaryDirectory):
    """A home of its own for each run: nothing is remembered from another, and nothing is left."""

    def __enter__(self):
        return self

    def environment(self, **more):
        home = dict(HOME=self.name, XDG_RUNTIME_DIR=self.name, XDG_CURRENT_DESKTOP="none", LC_ALL="C.UTF-8",
                    QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:")
        return {**os.environ, **home, **more}


class Camera:
    """Fresh from the factory, at the pace of a real one."""

    def __init__(self, camlock, home, profile="fd9387-htv"):
        ports = ",".join(f"{name}=0" for name in SERVICES)
        self.process = subprocess.Popen([camlock, "simulate", "--profile", profile, "--ports", ports],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=home.environment())
        self.ports = json.loads(self.process.stdout.readline())["ports"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class SlowWire:
    """Passes TCP connections on. Each byte is half a round trip late in each direction. A connection is taken at once,
    so what comes first on it waits for the round trip that a connection costs."""

    def __init__(self, ports, round_trip=0.0):
        self.round_trip = round_trip
        self.taken = dict.fromkeys(WIRED, 0)
        self.lives = {name: [] for name in WIRED}  # seconds that each lasted, of those that the camera ended
        self.ports = dict(ports)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        for name in WIRED:
            self.ports[name] = asyncio.run_coroutine_threadsafe(self._open(name, ports[name]), self._loop).result()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        asyncio.run_coroutine_threadsafe(self._shut(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _shut(self):
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    async def _open(self, name, target):
        async def serve(reader, writer):
            self.taken[name] += 1
            with contextlib.suppress(OSError, asyncio.CancelledError):
                await self._pass_on(name, target, reader, writer)
            writer.close()
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        return server.sockets[0].getsockname()[1]

    async def _pass_on(self, name, target, reader, writer):
        begun = time.monotonic()
        await asyncio.sleep(self.round_trip)
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", target)
        there = asyncio.create_task(self._carry(reader, far_writer))
        try:
            await self._carry(far_reader, writer)
            self.lives[name].append(time.monotonic() - begun)
        finally:
            there.cancel()
            far_writer.close()

    async def _carry(self, reader, writer):
        """Late, and in order: what was read next must not wait for the delay of what came before."""
        loop = asyncio.get_running_loop()
        queue = asyncio.Queue()

        async def deliver():
            while (item := await queue.get()) is not None:
                due, data = item
                await asyncio.sleep(max(0.0, due - loop.time()))
                writer.write(data)
        delivering = asyncio.create_task(deliver())
        try:
            with contextlib.suppress(OSError):
                while data := await reader.read(65536):
                    queue.put_nowait((loop.time() + self.round_trip / 2, data))
            queue.put_nowait(None)
            await delivering
            with contextlib.suppress(OSError):
                writer.write_eof()
        finally:
            delivering.cancel()


def run(camlock, home, arguments, ports=None, door="http"):
    """One command of Camlock's, on the camera behind these ports if there are any: seconds, standard output."""
    command = [camlock, *arguments]
    if ports:
        moved = ",".join(f"{name}={port}" for name, port in ports.items() if name in SERVICES)
        command = [camlock, arguments[0], f"{door}://127.0.0.1:{ports[door]}", *arguments[1:], "--probe-ports", moved]
    with open(os.path.join(home.name, "messages"), "w+", encoding="utf-8") as messages:
        begun = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=messages, env=home.environment(), check=False)
        seconds = time.monotonic() - begun
        if done.returncode not in (0, 1):
            messages.seek(0)
            raise RuntimeError(f"camlock {arguments[0]} ended with {done.returncode}: {messages.read()[-2000:]}")
    return seconds, done.stdout
