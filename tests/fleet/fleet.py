# SPDX-License-Identifier: Apache-2.0
"""Twenty cameras fresh from the factory, hardened in parallel by the Ansible role; again; and with one that is down.

usage: fleet.py CAMLOCK SOURCE [CAMERAS]
"""

import json
import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile
import time

from practice_fleet import Trouble, start_fleet, stop_fleet

RECAP = re.compile(r"^(camera-\d+)\s*: ok=(\d+)\s+changed=(\d+)\s+unreachable=(\d+)\s+failed=(\d+)", re.MULTILINE)


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


def write_inventory(folder, camlock, cameras):
    """JSON is YAML too. Some of the cameras have old firmware with known weaknesses: somebody has to say that it stays."""
    inventory = {"cameras": {
        "hosts": {camera.name: camera.host_variables() for camera in cameras},
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
        self.output = run.stdout + run.stderr
        self.said += self.output
        recap = {name: {"changed": int(changed), "failed": int(failed) + int(unreachable)}
                 for name, _, changed, unreachable, failed in RECAP.findall(run.stdout)}
        print(f"{title}: {seconds:.1f} s, exit {run.returncode}, {len(recap)} hosts, "
              f"{sum(bool(host['changed']) for host in recap.values())} changed, "
              f"{sum(bool(host['failed']) for host in recap.values())} failed", flush=True)
        return run.returncode, recap


def records_of(folder, camera):
    return sorted(path for path in (folder / "records" / camera.name).glob("*Z.json"))


def check_kept(folder, cameras):
    """A signed record for each camera, and passwords that only their owner reads."""
    for camera in cameras:
        records = records_of(folder, camera)
        check(len(records) == 1, f"{camera.name} has {len(records)} records")
        check(records[0].with_name(records[0].name + ".sig").exists(), f"{camera.name}: the record is not signed")
        record = json.loads(records[0].read_text(encoding="utf-8"))
        check(record["camera"]["mac"].replace(":", "") == camera.ready["mac"], f"{camera.name} has another's record")
        check(record["requests"]["writes"] > 0, f"{camera.name}: nothing was written")
        password = folder / "passwords" / camera.name / "root"
        check(stat.S_IMODE(password.stat().st_mode) == 0o600, f"{password} can be read by others")
        check(stat.S_IMODE(password.parent.stat().st_mode) == 0o700, f"{password.parent} can be read by others")
        check(not (password.parent / ".new").exists(), f"{camera.name}: its passwords are still those of a run")
    remembered = json.loads((folder / "data/camlock/cameras.json").read_text(encoding="utf-8"))
    check(len(remembered) == len(cameras), f"camlock remembers {len(remembered)} of {len(cameras)} cameras")


def check_no_secret(folder, cameras, said):
    """Neither in what Ansible said, in words for a developer too, nor in any file but the one for it."""
    passwords = [(folder / "passwords" / camera.name / "root").read_text(encoding="utf-8").rstrip("\n") for camera in cameras]
    check(len(set(passwords)) == len(cameras) and all(len(each) >= 8 for each in passwords), "two cameras share a password")
    files = [path for path in folder.rglob("*") if path.is_file() and "passwords" not in path.relative_to(folder).parts]
    contents = [(path.name, path.read_bytes()) for path in files] + [("the output", said.encode())]
    for name, content in contents:
        check(not any(password.encode() in content for password in passwords), f"a password is in {name}")


def run_all(camlock, source, count, folder):
    environment = environment_in(folder, source)
    cameras = start_fleet(camlock, source, count, folder / "profiles", environment)
    try:
        story(camlock, source, folder, environment, cameras)
    finally:
        stop_fleet(cameras)


def story(camlock, source, folder, environment, cameras):
    playbook = Playbook(source, write_inventory(folder, camlock, cameras), environment)
    names = {camera.name for camera in cameras}

    code, recap = playbook.run("check mode", "--check")
    check(code == 0 and recap.keys() == names, f"check mode ended with {code}:\n{playbook.output}")
    check(all(host["changed"] for host in recap.values()), "check mode sees nothing to change on a new camera")
    check(not (folder / "records").exists(), "check mode left records")

    code, recap = playbook.run("first run")
    check(code == 0 and recap.keys() == names, f"the first run ended with {code}:\n{playbook.output}")
    check(all(host["changed"] and not host["failed"] for host in recap.values()), f"not all were changed: {recap}")
    check_kept(folder, cameras)

    code, recap = playbook.run("second run")
    check(code == 0 and recap.keys() == names, f"the second run ended with {code}:\n{playbook.output}")
    check(not any(host["changed"] or host["failed"] for host in recap.values()), f"the second run changed: {recap}")

    down = cameras[len(cameras) // 2]
    down.stop()
    code, recap = playbook.run("one camera is down")
    failed = {name for name, host in recap.items() if host["failed"]}
    check(code != 0 and failed == {down.name}, f"{failed} failed, exit {code}:\n{playbook.output}")
    check(not any(host["changed"] for host in recap.values()), f"something was changed: {recap}")
    check_no_secret(folder, cameras, playbook.said)


def main(camlock, source, count=20):
    with tempfile.TemporaryDirectory(prefix="camlock-fleet-") as name:
        try:
            run_all(camlock, source, int(count), pathlib.Path(name))
        except Trouble as trouble:
            print(trouble)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
