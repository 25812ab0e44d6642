# SPDX-License-Identifier: Apache-2.0
"""Twenty cameras fresh from the factory, hardened in parallel by the Ansible role; again; and with one that is down.

usage: fleet.py CAMLOCK SOURCE [CAMERAS]
"""

import json
import stat
import sys

from playbook import Playbook, check, environment_in, in_folder_of_its_own, write_inventory
from practice_fleet import start_fleet, stop_fleet


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
    check(code == 0 and recap.keys() == names, f"check mode ended with {code}:\n{playbook.why}")
    check(all(host["changed"] for host in recap.values()), "check mode sees nothing to change on a new camera")
    check(not (folder / "records").exists(), "check mode left records")

    code, recap = playbook.run("first run")
    check(code == 0 and recap.keys() == names, f"the first run ended with {code}:\n{playbook.why}")
    check(all(host["changed"] and not host["failed"] for host in recap.values()), f"not all were changed: {recap}")
    check_kept(folder, cameras)

    code, recap = playbook.run("second run")
    check(code == 0 and recap.keys() == names, f"the second run ended with {code}:\n{playbook.why}")
    check(not any(host["changed"] or host["failed"] for host in recap.values()), f"the second run changed: {recap}")

    down = cameras[len(cameras) // 2]
    down.stop()
    code, recap = playbook.run("one camera is down")
    failed = {name for name, host in recap.items() if host["failed"]}
    check(code != 0 and failed == {down.name}, f"{failed} failed, exit {code}:\n{playbook.why}")
    check(not any(host["changed"] for host in recap.values()), f"something was changed: {recap}")
    check_no_secret(folder, cameras, playbook.said)


if __name__ == "__main__":
    camlock, source, *count = sys.argv[1:]
    sys.exit(in_folder_of_its_own(lambda folder: run_all(camlock, source, int(*count or [20]), folder)))
