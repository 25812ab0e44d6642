# SPDX-License-Identifier: Apache-2.0
"""What the READMEs and the manual promise is there: scripts, pictures, links and layers.

usage: readme.py SOURCE
"""

import os
import pathlib
import re
import sys

import tree

LINK = re.compile(r"\]\((?!https?:|#)([^)\s#]+)")
SCRIPT = re.compile(r"^ *(?:sudo )?(installer/[\w./-]+|\.ci/[\w./-]+)", re.MULTILINE)
PRESET = re.compile(r"--preset (\w[\w-]*)")
LAYER_ROW = re.compile(r"^\| `?(\w+)/?`? \|", re.MULTILINE)


def problemsIn(source, name):
    page = source / name
    text = tree.text(page)
    for link in LINK.findall(text):
        if not (page.parent / link).exists():
            yield f"{name}: {link} does not exist"
    for script in SCRIPT.findall(text):
        if not os.access(source / script, os.X_OK):
            yield f"{name}: {script} is no program that can be run"
    presets = tree.text(source / "CMakePresets.json")
    for preset in PRESET.findall(text):
        if f'"name": "{preset}"' not in presets:
            yield f"{name}: there is no preset {preset}"


def layersTold(source):
    """The layer table of wizard/README.md names the layers of wizard/CMakeLists.txt."""
    built = set(re.findall(r"^wizard_layer\((\w+)", tree.text(source / "wizard/CMakeLists.txt"), re.MULTILINE))
    told = set(LAYER_ROW.findall(tree.text(source / "wizard/README.md")))
    for layer in sorted(built - told):
        yield f"wizard/README.md: the layer {layer} is missing in the table"


def main(source):
    source = pathlib.Path(source)
    manual = [path.relative_to(source) for path in sorted((source / "resources/manual").glob("*.md"))]
    papers = ["README.md", "wizard/README.md", "installer/ansible/README.md", *manual]
    found = [problem for name in papers for problem in problemsIn(source, name)]
    found += layersTold(source)
    if len(SCRIPT.findall(tree.text(source / "README.md"))) < 2:
        found.append("README.md: the two commands are missing")
    return tree.report(found, "The READMEs keep what they promise.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
