# SPDX-License-Identifier: Apache-2.0
"""What becomes of a host when its run does not end well, and whether the passwords are still there afterwards.

usage: trouble.py CAMLOCK SOURCE
"""

import subprocess
import sys

from playbook import Playbook, check, environment_in, in_folder_of_its_own, write_inventory
from practice_fleet import start_fleet, stop_fleet

# Which camera gets which kind of trouble; their numbers are places in the list of profiles, too.
REFUSING, INTERRUPTED, WRONG_PASSWORD, FROM_VAULT, PASSWORD_FIRST = range(1, 6)
FAULTS = {REFUSING: ["err-invalid=upnppresentation_enable"], PASSWORD_FIRST: ["needs-password-first"]}


class Story:
    def __init__(self, camlock, source, folder):
        self.camlock = camlock
        self.folder = folder
        self.environment = environment_in(folder, source)
        self.source = source

    def tell(self):
        self.cameras = start_fleet(self.camlock, self.source, 5, self.folder / "profiles", self.environment, FAULTS)
        try:
            self.playbook = Playbook(self.source, write_inventory(self.folder, self.camlock, self.cameras), self.environment)
            self.interrupt(self.camera(INTERRUPTED))
            self.run_over_trouble()
            self.run_with_other_passwords()
            self.run_without_program()
        finally:
            stop_fleet(self.cameras)

    def camera(self, number):
        return self.cameras[number - 1]

    def passwords(self, number):
        return self.folder / "passwords" / self.camera(number).name

    def interrupt(self, camera):
        """A run as the role starts it, killed when its new password is on the disk."""
        place = self.passwords(INTERRUPTED)
        place.mkdir(mode=0o700, parents=True)
        host = camera.host_variables()
        run = subprocess.Popen(
            [self.camlock, "apply", host["camlock_address"], "--yes", "--password-out", place / ".new", "--level", "basic",
             "--record", self.folder / "interrupted.json", "--probe-ports", host["camlock_probe_ports"],
             "--accept-exception=firmware_current=The update comes with the next visit."],
            env=self.environment | {"XDG_DATA_HOME": str(self.folder / "data")}, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)
        said = []
        for line in run.stderr:
            said.append(line)
            if line.startswith("Ask for the login"):
                break
        run.kill()
        run.communicate()
        check((place / ".new").stat().st_size > 0, f"nothing was interrupted: {said}")

    def check_hosts(self, title, wanted, *options):
        """`wanted`: number of a camera → (changed, failed, a part of what is said about its failure)."""
        _, recap = self.playbook.run(title, *options)
        for number, (changed, failed, words) in wanted.items():
            name = self.camera(number).name
            host = recap.get(name, {"changed": 0, "failed": 0})
            seen = (bool(host["changed"]), bool(host["failed"]))
            check(seen == (changed, failed), f"{title}: {name} is (changed, failed) = {seen}\n{self.playbook.why}")
            check(words in self.playbook.why, f"{title}: {name} does not say \"{words}\"\n{self.playbook.why}")

    def run_over_trouble(self):
        self.check_hosts("with trouble", {
            REFUSING: (True, True, "A change failed. What was done has been undone."),
            INTERRUPTED: (True, False, ""), WRONG_PASSWORD: (True, False, ""), FROM_VAULT: (True, False, ""),
            PASSWORD_FIRST: (True, False, "")})
        for number in range(1, 6):
            check((self.passwords(number) / "root").exists(), f"{self.camera(number).name} has a password that nobody knows")
            check(not (self.passwords(number) / ".new").exists(), f"{self.camera(number).name} is still not finished")

    def run_with_other_passwords(self):
        """The kept passwords are those of the cameras, also that of the run that was undone; a wrong one is refused once."""
        vault = (self.passwords(FROM_VAULT) / "root").read_text(encoding="utf-8").rstrip("\n")
        (self.passwords(FROM_VAULT) / "root").unlink()
        write_inventory(self.folder, self.camlock, self.cameras, {self.camera(FROM_VAULT).name: {"camlock_password": vault}})
        (self.passwords(WRONG_PASSWORD) / "root").write_text("Not-This-One.2026\n", encoding="utf-8")
        self.check_hosts("other passwords", {
            REFUSING: (True, True, "A change failed."), INTERRUPTED: (False, False, ""), FROM_VAULT: (False, False, ""),
            WRONG_PASSWORD: (False, True, "The camera refused the login."), PASSWORD_FIRST: (False, False, "")})
        check(vault not in self.playbook.said, "the password from the vault was shown")
        check("Not-This-One.2026" not in self.playbook.said, "a password from a file was shown")

    def run_without_program(self):
        self.check_hosts("without the program", {PASSWORD_FIRST: (False, True, "camlock could not be started")},
                         "-e", "camlock_program=/nowhere/camlock", "--limit", self.camera(PASSWORD_FIRST).name)


if __name__ == "__main__":
    sys.exit(in_folder_of_its_own(lambda folder: Story(*sys.argv[1:], folder).tell()))
