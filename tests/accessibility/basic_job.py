# SPDX-License-Identifier: Apache-2.0
"""Does a Basic job by what a screen reader has: from the first page to the saved sheet, on a practice camera.

usage: basic_job.py CAMLOCK
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

from screen_reader import ScreenReader, Trouble, walk

ADDRESS = re.compile(r"127\.0\.0\.\d+:\d+")


def step(reader):
    """The step of the wizard, as the list at its side names it."""
    here = ", you are here"
    return next((part.get_name().removesuffix(here) for part in reader.parts() if part.get_name().endswith(here)), "")


def next_page(reader, button="Next"):
    """Presses Next and waits for another page. What the page says instead is a reason to stop."""
    before = reader.page()
    reader.look_for_names()
    reader.press(button)
    return reader.until(lambda: reader.page() not in (None, before) and reader.page(), f"page after '{before}'")


def choose_camera(reader):
    reader.write("Company", "Bright Eyes Ltd")
    reader.write("Name", "Ada")
    reader.write("Site", "Warehouse")
    next_page(reader)
    offered = reader.until(lambda: next(filter(None, (ADDRESS.search(part.get_name()) for part in reader.parts())), None),
                           "practice camera in the list")
    reader.write("Address", offered.group(0))
    next_page(reader)


def sign_in(reader):
    reader.look_for_names()
    reader.press("Sign in")
    reader.press("This is the camera in front of me", "check box")
    next_page(reader)


def walk_the_settings(reader):
    page = reader.page()
    while step(reader) != "Review":
        if page == "Set a strong root password":
            reader.press("Make one for me")
            # Where it can be kept is known a moment later.
            reader.until(lambda: any("keychain" in part.get_name() and "Asking" not in part.get_name()
                                     for part in reader.parts()), "place where the password is kept")
        page = next_page(reader)


def apply(reader):
    reader.announced.clear()
    next_page(reader, "Apply")
    reader.until(lambda: any(text.startswith("Done") for text in reader.announced), "word that it is done", 150)
    heard = {text for text in reader.announced if text}
    if len(heard) < 5:
        raise Trouble(f"the progress was not announced: {sorted(heard)}")
    next_page(reader)


def check_result(reader):
    """Each status is a word in the table, not a colour."""
    table = reader.find("table", "")
    cells = [part.get_name() for part in walk(table)]
    if not any(cell in ("Pass", "Fixed") for cell in cells):
        raise Trouble(f"no status in words: {cells}")
    next_page(reader)


def save_sheet(reader, folder):
    reader.look_for_names()
    reader.press("Save PDF")
    saved = reader.until(lambda: next((part.get_name() for part in reader.parts()
                                       if part.get_name().startswith("Saved")), None), "word that the sheet is saved")
    sheets = [path for path in pathlib.Path(folder).rglob("*Warehouse*.pdf")]
    if len(sheets) != 1:
        raise Trouble(f"'{saved}', but there is {sheets}")
    text = subprocess.run(["pdftotext", str(sheets[0]), "-"], capture_output=True, text=True, check=True).stdout
    if "Bright Eyes Ltd" not in text:
        raise Trouble("the sheet does not name the installer")


def main():
    with tempfile.TemporaryDirectory() as folder, ScreenReader([sys.argv[1], "--demo"], folder) as reader:
        reader.find("push button", "Next")
        for part in (choose_camera, sign_in, walk_the_settings, apply, check_result):
            part(reader)
            print(f"{part.__name__}: well, now on '{reader.page()}'")
        save_sheet(reader, folder)
        if reader.unnamed:
            raise Trouble("without a name: " + ", ".join(sorted(reader.unnamed)))
    print("A Basic job was done by a screen reader's means.")


if __name__ == "__main__":
    try:
        main()
    except Trouble as trouble:
        sys.exit(str(trouble))
