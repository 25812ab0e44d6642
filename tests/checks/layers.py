# SPDX-License-Identifier: Apache-2.0
"""Holds every #include of wizard/ and app/ against the layer table of wizard/CMakeLists.txt.

usage: layers.py SOURCE TABLE QT_HEADERS
SOURCE      the folder that holds wizard/ and app/
TABLE       layers.txt, as wizard/CMakeLists.txt writes it: `name: layers that it uses | Qt modules`
QT_HEADERS  the folder that holds QtCore/, QtNetwork/ ...
"""

import pathlib
import re
import sys

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

# Libraries that only some layers may see (design §2).
LIBRARIES = {
    "openssl/": {"trust", "probes", "simulator"},
    "zxcvbn.h": {"guide"},
    "qt6keychain/": {"vault"},
    "qrencode.h": {"report"},
}

# What the table cannot be changed to allow: the practice camera is an independent reading of the protocol, and the
# guide and the nouns are pure.
NEVER = {
    "simulator": {"camera", "auth", "trust"},
    "model": {"guide", "auth", "trust", "camera", "discovery", "vault", "probes", "engine", "report", "simulator", "ui"},
    "guide": {"auth", "trust", "camera", "discovery", "vault", "probes", "engine", "report", "simulator", "ui"},
}
PURE = {"model", "guide"}
# What the pure layers may hold of Qt Network: an address is a value, no I/O.
VALUES = {"QHostAddress"}

# A Qt module brings these along.
IMPLIED = {"Widgets": {"Gui"}, "PrintSupport": {"Gui"}, "Svg": {"Gui"}}

# Interfaces whose implementations only the layer itself, app/wiring* and the tests may name.
INTERFACES = {"camera": "Camera", "probes": "Prober", "vault": "Vault", "discovery": "Finder", "engine": "Workbench"}


class Table:
    def __init__(self, text):
        self.uses = {}
        self.qt = {}
        for line in filter(None, map(str.strip, text.splitlines())):
            name, rest = line.split(":", 1)
            uses, qt = rest.split("|", 1)
            self.uses[name] = set(uses.split())
            modules = {"Core"} | set(qt.split())
            self.qt[name] = modules.union(*(IMPLIED.get(module, set()) for module in modules))

    def problems(self):
        for name in self.uses:
            for forbidden in sorted(NEVER.get(name, set()) & self.uses[name]):
                yield f"wizard/CMakeLists.txt: {name} must never use {forbidden}"


def moduleOf(header, qtHeaders):
    """`QTcpSocket` → `Network`; None when it is no Qt header. An umbrella header answers with its own name in full."""
    first = header.split("/")[0]
    if "/" in header:
        return first[2:] if first.startswith("Qt") and (qtHeaders / first).is_dir() else None
    if not header.startswith(("Q", "q")):
        return None
    if (qtHeaders / header / header).is_file():
        return header
    modules = sorted(qtHeaders.glob(f"Qt*/{header}"))
    return modules[0].parent.name[2:] if modules else None


def concreteHeaders(source):
    """Headers with a class that implements one of the interfaces: `camera/cgi_camera.h`."""
    concrete = set()
    for layer, interface in INTERFACES.items():
        derived = re.compile(rf"\b(?:class|struct)\s+\w+[^;{{]*:[^;{{]*\bpublic\s+(?:{layer}::)?{interface}\b")
        for path in (source / "wizard").rglob("*.h"):
            if derived.search(tree.text(path)):
                concrete.add(str(path.relative_to(source / "wizard")))
    return concrete


class Judge:
    def __init__(self, source, table, qtHeaders):
        self.table = table
        self.qtHeaders = qtHeaders
        self.layers = {path.name for path in (source / "wizard").iterdir() if path.is_dir()}
        self.concrete = concreteHeaders(source)

    def own(self, layer, name, header):
        """What is wrong with an `#include "…"` in a layer's file; None when it may stand. The layer of app/ is `app`."""
        if header.endswith(".moc"):
            return None
        target = header.split("/")[0]
        if ".." in header.split("/"):
            return "goes up with ..; name the layer instead"
        if layer == "app":
            if "/" not in header:
                return None
            if header in self.concrete and not name.startswith("wiring"):
                return "names a concrete class; only app/wiring* may"
            return None if target in self.layers else "is no file of a layer"
        if target not in self.layers:
            return "lacks its layer's name"
        if target == layer:
            return None
        if target in NEVER.get(layer, set()):
            return f"{layer} must never know {target}"
        if target not in self.table.uses[layer]:
            return f"{layer} may not use {target}"
        if header in self.concrete:
            return "names a concrete class; take the interface, app/wiring* picks"
        return None

    def foreign(self, layer, header):
        """What is wrong with an `#include <…>`."""
        for library, allowed in LIBRARIES.items():
            if header.startswith(library) and layer not in allowed:
                return f"only {', '.join(sorted(allowed))} may use this library"
        module = moduleOf(header, self.qtHeaders)
        if module is None:
            return None
        if module.startswith("Qt"):
            return "is the umbrella of a whole Qt module; include the class"
        if header == "QObject" and layer in PURE:
            return f"{layer} is pure: no QObject"
        if layer in PURE and module == "Network" and header not in VALUES:
            return f"{layer} may not use Qt Network"
        if layer != "app" and module not in self.table.qt[layer]:
            return f"{layer} may not use Qt {module}"
        return None

    def problemsIn(self, source, path):
        relative = path.relative_to(source)
        layer = "app" if relative.parts[0] == "app" else relative.parts[1]
        if layer != "app" and layer not in self.table.uses:
            yield f"{relative}: there is no layer {layer} in the table"
            return
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, header = match.groups()
            wrong = self.own(layer, path.name, header) if quote == '"' else self.foreign(layer, header)
            if wrong:
                yield f"{relative}:{number}: {header}: {wrong}"


def problems(source, table, qtHeaders):
    judge = Judge(source, table, qtHeaders)
    found = list(table.problems())
    for path in tree.files(source, *tree.CPP, folders=("app", "wizard")):
        found += judge.problemsIn(source, path)
    return found


def main(source, table, qtHeaders):
    source = pathlib.Path(source)
    if not (pathlib.Path(qtHeaders) / "QtCore" / "QString").is_file():
        sys.exit(f"{qtHeaders} holds no Qt headers")
    found = problems(source, Table(pathlib.Path(table).read_text(encoding="utf-8")), pathlib.Path(qtHeaders))
    return tree.report(found, "Every include keeps to the layer table.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
