# SPDX-License-Identifier: Apache-2.0
"""The translations fit the sources, and each other: nothing is stale or missing, no place for a value is lost.

usage: translations.py SOURCE LUPDATE [--complete]

With --complete an entry that nobody has translated is a problem too.
"""

import importlib.util
import pathlib
import shutil
import subprocess
import sys
import tempfile

import tree

HOW = "run `cmake --build build/dev --target update_translations`"


def stringsOf(source):
    spec = importlib.util.spec_from_file_location("strings", source / "translations" / "strings.py")
    strings = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(strings)
    return strings


def filesIn(folder):
    return sorted(folder.glob("camlock_*.ts"))


def staleFiles(source, lupdate):
    """Files that lupdate would change, found on copies."""
    folder = source / "translations"
    with tempfile.TemporaryDirectory() as copies:
        for path in filesIn(folder):
            shutil.copy(path, copies)
        targets = [str(path) for path in filesIn(pathlib.Path(copies))]
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-recursive"]
        subprocess.run([lupdate, *options, "../app", "../wizard", "sentences.inc", "-ts", *targets], cwd=folder,
                       check=True)
        for path in filesIn(folder):
            if path.read_bytes() != (pathlib.Path(copies) / path.name).read_bytes():
                yield path.name


def problemsIn(path, strings, complete):
    language = path.stem.removeprefix("camlock_")
    entries = [entry for entry, _ in strings.messagesOf(path.read_text("utf-8"))]
    for shared in strings.sharedLetters(entry for entry in entries if entry.finished):
        yield f"{path.name}: {shared}"
    for entry in entries:
        # English texts are their own translations, but for plurals.
        needed = complete and (language != "en" or entry.plural)
        if not entry.finished:
            if needed:
                yield f"{path.name}: unfinished: {entry.context}: {entry.source!r}"
            continue
        for form in entry.forms:
            for flaw in strings.flawsOf(entry.source, form, language, entry.plural):
                yield f"{path.name}: {entry.context}: {entry.source!r} → {form!r}: {flaw}"


def main(source, lupdate, *flags):
    source = pathlib.Path(source)
    strings = stringsOf(source)
    found = []
    if (source / "translations" / "sentences.inc").read_text("utf-8") != strings.allSentences(source):
        found.append(f"sentences.inc: does not fit the sources; {HOW}")
    found += [f"{name}: does not fit the sources; {HOW}" for name in staleFiles(source, lupdate)]
    files = filesIn(source / "translations")
    for path in files:
        found += problemsIn(path, strings, "--complete" in flags)
    return tree.report(found, f"{len(files)} languages fit the sources.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
