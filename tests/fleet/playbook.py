# SPDX-License-Identifier: Apache-2.0
"""Runs the playbook of installer/ansible over practice cameras, and reads what it says of each host."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import time

from practice_fleet import Trouble

RECAP = re.compile(r"^(camera-\d+)\s*: ok=(\d+)\s+changed=(\d+)\s+unreachable=(\d+)\s+failed=(\d+)", re.MULTILINE)
FATAL = re.compile(r"^fatal: .*?^\}", re.MULTILINE | re.DOTALL)


def check(holds, sentence):
    if not holds:
        raise Trouble(sentence)


def environment_in(folder, source):
    environment = {key: value for key, value in os.environ.items()
                   if key not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    leaks = pathlib.Path(source) / "tests/support/leaks_of_others.supp"
    return environment | {
        "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8",
        "CAMLOCK_PACE": os.environ.get("CAMLOCK_PACE", "0.1"),  # test builds only
        "LSAN_OPTIONS": f"print_suppressions=0:suppressions={leaks}",
        "ANSIBLE_CONFIG": str(pathlib.Path(source) / "installer/ansible/ansible.cfg"), "ANSIBLE_NOCOLOR": "1"}


def write_inventory(folder, camlock, cameras, more=None):
    """JSON is YAML too. Some of the cameras have old firmware with known weaknesses: somebody has to say that it stays.
    `more`: name of a host → variables of its own."""
    inventory = {"cameras": {
        "hosts": {camera.name: camera.host_variables() | (more or {}).get(camera.name, {}) for camera in cameras},
        "vars": {"camlock_program": camlock, "camlock_level": "basic",
                 "camlock_timeout": 60,  # two cores for twenty cameras and twenty runs, with sanitizers
                 "camlock_exceptions": {"firmware_current": "The update comes with the next visit."},
                 "camlock_data_home": str(folder / "data"), "camlock_record_folder": str(folder / "records"),
                 "camlock_password_folder": str(folder / "passwords")}}}
    path = folder / "inventory.json"
    path.write_text(json.dumps(inventory), encoding="utf-8")
    return path


class Playbook:
    """Runs harden.yml; keeps all that was said, for a look at what must not be in it."""

    def __init__(self, source, inventory, environment):
        self.command = ["ansible-playbook", "-vvv", "-i", str(inventory), "-e", "camlock_serial=100%",
                        str(pathlib.Path(source) / "installer/ansible/harden.yml")]
        self.environment = environment
        self.said = ""

    def run(self, title, *options):
        began = time.monotonic()
        run = subprocess.run([*self.command, *options], env=self.environment, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - began
        self.said += run.stdout + run.stderr
        # All of it would be a thousand lines for each host.
        self.why = "\n".join(FATAL.findall(run.stdout)) or run.stdout[-2000:] + run.stderr[-2000:]
        recap = {name: {"changed": int(changed), "failed": int(failed) + int(unreachable)}
                 for name, _, changed, unreachable, failed in RECAP.findall(run.stdout)}
        print(f"{title}: {seconds:.1f} s, exit {run.returncode}, {len(recap)} hosts, "
              f"{sum(bool(host['changed']) for host in recap.values())} changed, "
              f"{sum(bool(host['failed']) for host in recap.values())} failed", flush=True)
        return run.returncode, recap


def in_folder_of_its_own(story):
    """The exit code of a test: the story is given a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="camlock-fleet-") as name:
        try:
            story(pathlib.Path(name))
        except Trouble as trouble:
            print(trouble)
            return 1
    return 0
