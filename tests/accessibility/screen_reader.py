# SPDX-License-Identifier: Apache-2.0
"""What assistive technology sees of a program, and does to it: roles, names, states and actions of AT-SPI, nothing else."""

import contextlib
import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
#: What a person can give the focus to and must know the name of.
NAMED_ROLES = {"push button", "check box", "radio button", "text", "password text", "combo box", "spin button", "slider",
               "list", "table", "tree", "tree table", "page tab", "menu item", "toggle button", "progress bar"}


class Trouble(Exception):
    """The window was not as a user needs it."""


class ScreenReader:
    """Starts a program and reads its window. Used as a context: the program ends with it."""

    def __init__(self, command, folder):
        self.announced = []
        self.unnamed = set()
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", HOME=folder,
                           XDG_DATA_HOME=f"{folder}/data", XDG_CONFIG_HOME=f"{folder}/config")
        self.bus = subprocess.Popen([BUS_LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
        self.log = tempfile.TemporaryFile()
        Atspi.init()
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:property-change:accessible-name", "object:alert"):
            self.listener.register(event)
        self.program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=self.log)
        self.name = os.path.basename(command[0])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.program.wait(10)
        self.program.kill()
        self.bus.terminate()

    def hear(self, event):
        with contextlib.suppress(GLib.Error):
            self.announced.append(event.source.get_name())

    def said(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def window(self):
        """The newest window of the program: a dialog before what it was opened from. None while there is none."""
        desktop = Atspi.get_desktop(0)
        for application in children(desktop):
            if application.get_name() == self.name:
                windows = [window for window in children(application) if is_showing(window)]
                active = [window for window in windows if window.get_state_set().contains(Atspi.StateType.ACTIVE)]
                return (active or windows or [None])[-1]
        return None

    def parts(self):
        """All that shows, one after the other: whoever has found his part asks for no more."""
        window = self.window()
        return walk(window) if window else iter(())

    def until(self, look, what, seconds=60):
        """What `look` returns once that is true; lets the accessibility bus deliver its events meanwhile."""
        end = time.monotonic() + seconds
        bus = GLib.MainContext.default()
        while time.monotonic() < end:
            while bus.iteration(False):
                pass
            if self.program.poll() is not None:
                raise Trouble(f"the program has ended ({self.program.returncode}) before {what}\n{self.said()}")
            with contextlib.suppress(GLib.Error):  # a part may go away while it is looked at
                found = look()
                if found:
                    return found
            # Whatever the window does next wakes this up; what tells nobody is looked for again soon.
            again = GLib.timeout_add(100, lambda: GLib.SOURCE_REMOVE)
            bus.iteration(True)
            if bus.find_source_by_id(again):
                GLib.source_remove(again)
        raise Trouble(f"no {what} within {seconds} s; there is:\n{self.told()}")

    def find(self, role, name, seconds=60):
        """The enabled part of this role whose name starts like this."""
        def look():
            return next((part for part in self.parts() if part.get_role_name() in role.split("|")
                         and part.get_name().startswith(name)
                         and part.get_state_set().contains(Atspi.StateType.ENABLED)), None)
        return self.until(look, f"{role} '{name}'", seconds)

    def press(self, name, role="push button"):
        if not self.find(role, name).do_action(0):
            raise Trouble(f"{role} '{name}' does nothing")

    def write(self, name, text):
        self.find("text|password text", name).set_text_contents(text)

    def page(self):
        """The title of the wizard's page."""
        for part in self.parts():
            if part.get_role_name() == "filler" and part.get_name() and part.get_parent().get_role_name() == "frame":
                return part.get_name()
        return None

    def look_for_names(self):
        """Notes every part of the page that can be reached and has no name."""
        for part in self.parts():
            if part.get_role_name() in NAMED_ROLES and not part.get_name().strip():
                self.unnamed.add(f"{part.get_role_name()} on page '{self.page()}'")

    def told(self):
        return "\n".join(f"  {part.get_role_name()} '{part.get_name()}'" for part in self.parts() if part.get_name())


def children(part):
    for index in range(part.get_child_count()):
        child = part.get_child_at_index(index)
        if child is not None:
            yield child


def walk(part):
    """The part and all that shows in it. A wizard keeps its other pages: each look at one is a message to the program."""
    yield part
    for child in children(part):
        with contextlib.suppress(GLib.Error):
            if is_showing(child):
                yield from walk(child)


def is_showing(part):
    return part.get_state_set().contains(Atspi.StateType.SHOWING)
