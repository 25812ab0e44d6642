# SPDX-License-Identifier: Apache-2.0
"""Practice cameras in processes of their own, each with its own address and MAC address."""

import json
import pathlib
import subprocess

PROFILES = ("fd9387-htv", "ib8369a", "ib9365-ht", "ip7133", "ip7160")
SERVICES = ("http", "https", "rtsp", "snmp", "ssdp", "ws-discovery", "broadcast")
DISCARD = 9  # where a camera has no such service; nothing of it answers there


class Trouble(Exception):
    """Something is not as it must be."""


def profile_with_mac(source, name, number, folder):
    """The factory's profile with a MAC address of its own: no two cameras share one, and Camlock knows them by it."""
    profile = json.loads((source / f"resources/practice_cameras/{name}.json").read_text(encoding="utf-8"))
    serial = next(each for each in profile["parameters"] if each["name"] == "system_info_serialnumber")
    serial["value"] = f"0002D1F00{number:03d}"
    path = folder / f"{name}-{number:03d}.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    return path


class PracticeCamera:
    """One camera; `stop` takes its power away."""

    def __init__(self, camlock, source, number, folder, environment, faults=()):
        self.name = f"camera-{number:02d}"
        profile = profile_with_mac(source, PROFILES[number % len(PROFILES)], number, folder)
        self.process = subprocess.Popen(
            [camlock, "simulate", "--profile", profile, "--address", f"127.0.8.{number}",
             "--ports", ",".join(f"{service}=0" for service in SERVICES), *(f"--fault={fault}" for fault in faults)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True)

    def wait_until_ready(self):
        line = self.process.stdout.readline()
        if not line:
            raise Trouble(f"{self.name} did not start: exit code {self.process.wait()}")
        self.ready = json.loads(line)

    def host_variables(self):
        ports = self.ready["ports"]
        moved = ",".join(f"{service}={ports[service] or DISCARD}" for service in ("https", "rtsp", "snmp", "ssdp"))
        return {"camlock_address": f"http://{self.ready['address']}:{ports['http']}", "camlock_probe_ports": moved}

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)
        self.process.stdout.close()


def start_fleet(camlock, source, count, folder, environment, faults=None):
    """Starts them all at once, then waits for each. `faults`: number of a camera → what is wrong with it."""
    folder.mkdir()
    cameras = [PracticeCamera(camlock, pathlib.Path(source), number, folder, environment, (faults or {}).get(number, ()))
               for number in range(1, count + 1)]
    for camera in cameras:
        camera.wait_until_ready()
    return cameras


def stop_fleet(cameras):
    """Tells all of them first: one that is built with sanitizers takes a while to end."""
    running = [camera for camera in cameras if camera.process.poll() is None]
    for camera in running:
        camera.process.terminate()
    for camera in running:
        camera.stop()
