#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Texts of one language as a list to translate, and back; see README.md.

usage: strings.py export LANG [--all]      writes the unfinished entries (all: every entry) as JSON to standard output
       strings.py import LANG FILE.json    puts translations into camlock_LANG.ts; what is refused is named, exit code 1
       strings.py sentences                collects English sentences that are no literals of tr() into sentences.inc
"""

import collections
import hashlib
import html
import json
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
NO_LETTERS = ("zh_TW", "zh_CN", "ja", "ar")  # a letter stands in brackets there, or is left out

CONTEXT = re.compile(r"<context>.*?</context>", re.S)
MESSAGE = re.compile(r"    <message[ >].*?</message>\n", re.S)
FORM = re.compile(r"<numerusform>(.*?)</numerusform>", re.S)

# What a translation must have as often as its source.
KEPT = {
    "places": re.compile(r"%L?[1-9]"),
    "tags": re.compile(r"</?[a-zA-Z][^<>]*>"),
    "kinds of files": re.compile(r"\(\*[^)]*\)"),
    "line breaks": re.compile("\n"),
}
NUMBER = re.compile(r"%L?n")
ACCELERATOR = re.compile(r"&(?=[^\s&])")

Entry = collections.namedtuple("Entry", "context source comment plural forms finished")


def escaped(text):
    return html.escape(text, quote=False).replace('"', "&quot;").replace("'", "&apos;")


def first(pattern, text):
    found = re.search(pattern, text, re.S)
    return html.unescape(found.group(1)) if found else ""


def entryOf(context, message):
    plural = '<message numerus="yes">' in message
    translation = re.search(r"<translation([^>]*)>(.*?)</translation>", message, re.S)
    if plural:
        forms = [html.unescape(form) for form in FORM.findall(translation.group(2))]
    else:
        forms = [html.unescape(translation.group(2))]
    return Entry(context, first("<source>(.*?)</source>", message), first("<comment>(.*?)</comment>", message), plural,
                 forms, "unfinished" not in translation.group(1))


def messagesOf(ts):
    """All messages of a file as they stand there, each with its entry."""
    for context in CONTEXT.findall(ts):
        name = first("<name>(.*?)</name>", context)
        for message in MESSAGE.findall(context):
            yield entryOf(name, message), message


def idOf(entry, contexts):
    parts = [*contexts, entry.source, entry.comment]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def outerBlanks(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def flawsOf(source, translation, language, plural):
    """What keeps a translation out, in words."""
    if not translation.strip():
        return ["it is empty"]
    flaws = []
    for what, pattern in KEPT.items():
        if sorted(pattern.findall(source)) != sorted(pattern.findall(translation)):
            flaws.append(f"other {what} than the source")
    # "One day" needs no number.
    numbers = (len(NUMBER.findall(source)), len(NUMBER.findall(translation)))
    if numbers[1] > numbers[0] or (numbers[1] < numbers[0] and not plural):
        flaws.append("another number of %n than the source")
    if outerBlanks(source) != outerBlanks(translation):
        flaws.append("other blanks around it than the source")
    wanted = len(ACCELERATOR.findall(source))
    found = len(ACCELERATOR.findall(translation))
    if found != wanted and not (found == 0 and language in NO_LETTERS):
        flaws.append(f"{found} accelerators (&) instead of {wanted}")
    return flaws


def letterOf(text):
    found = ACCELERATOR.search(text)
    return text[found.end()].upper() if found else ""


#: Where the window shows others than Back and Next.
BUTTONS = {"ui::JobPage": ("&Next",), "ui::ChecklistPage": ("&Back", "&Finish")}


def sharedLetters(entries):
    """Texts of one page, or of a page and the window's buttons, that have different letters in English and one now."""
    window = "ui::HardeningWizard"
    texts = [entry for entry in entries if letterOf(entry.source) and letterOf(entry.forms[0])]
    shown = collections.defaultdict(list)
    for entry in texts:
        shown[entry.context].append(entry)
    buttons = {entry.source: entry for entry in shown[window]}
    for context, together in shown.items():
        if not context.startswith("ui::"):
            continue  # rows of the guide have pages of their own
        if context.endswith("Page"):
            together = together + [buttons[name] for name in BUTTONS.get(context, ("&Back", "&Next")) if name in buttons]
        for i, one in enumerate(together):
            for other in together[i + 1:]:
                if letterOf(one.source) != letterOf(other.source) and letterOf(one.forms[0]) == letterOf(other.forms[0]):
                    yield f"{context}: {one.forms[0]!r} and {other.forms[0]!r} share the letter {letterOf(one.forms[0])}"


def fileOf(language):
    path = FOLDER / f"camlock_{language}.ts"
    if not path.exists():
        sys.exit(f"There is no {path.name}.")
    return path


def exported(language, everything):
    groups = {}
    for entry, _ in messagesOf(fileOf(language).read_text("utf-8")):
        if everything or not entry.finished:
            groups.setdefault((entry.source, entry.comment, entry.plural, tuple(entry.forms)), []).append(entry)
    listed = []
    for (source, comment, plural, forms), entries in groups.items():
        contexts = sorted({entry.context for entry in entries})
        place = {"context": contexts[0]} if len(contexts) == 1 else {"contexts": contexts}
        listed.append({"id": idOf(entries[0], contexts), **place, "source": source, "comment": comment,
                       "plural": plural, "translation": list(forms) if plural else forms[0]})
    return listed


def withTranslation(message, entry, forms):
    if entry.plural:
        lines = "".join(f"            <numerusform>{escaped(form)}</numerusform>\n" for form in forms)
        words = f"\n{lines}        "
    else:
        words = escaped(forms[0])
    return re.sub(r"<translation[^>]*>.*?</translation>", lambda _: f"<translation>{words}</translation>", message,
                  flags=re.S)


def refusalOf(entry, forms, language):
    if len(forms) != len(entry.forms):
        return [f"{len(forms)} plural forms, and {len(entry.forms)} are needed"]
    return [flaw for form in forms for flaw in flawsOf(entry.source, form, language, entry.plural)]


def imported(language, given):
    """Puts the translations into the file; returns how many came in and what was refused."""
    path = fileOf(language)
    ts = path.read_text("utf-8")
    wishes = {}
    for each in given:
        for context in each.get("contexts") or [each["context"]]:
            wishes[context, each["source"], each.get("comment", "")] = each
    refused = []
    done = 0

    def inContext(match):
        nonlocal done
        block = match.group(0)
        name = first("<name>(.*?)</name>", block)

        def replaced(found):
            nonlocal done
            message = found.group(0)
            entry = entryOf(name, message)
            wish = wishes.pop((entry.context, entry.source, entry.comment), None)
            if wish is None or not wish["translation"]:
                return message
            forms = wish["translation"] if isinstance(wish["translation"], list) else [wish["translation"]]
            flaws = refusalOf(entry, forms, language)
            if flaws:
                refused.append((entry, flaws))
                return message
            done += 1
            return withTranslation(message, entry, forms)

        return MESSAGE.sub(replaced, block)

    path.write_text(CONTEXT.sub(inContext, ts), "utf-8")
    for context, source, comment in wishes:
        refused.append((Entry(context, source, comment, False, [], False), ["there is no such entry"]))
    return done, refused


# Errors carry English sentences for the command line, and the window says them in its language: model/english_text.h.
LITERAL = re.compile(r'u"(?:[^"\\]|\\.)*"(?:\s*u?"(?:[^"\\]|\\.)*")*_s')
PART = re.compile(r'"((?:[^"\\]|\\.)*)"')
SENTENCE = re.compile(r"(?:[A-Z]|%1 )[^\n]*\s[^\n]*(?:[.]|: %\d)")
LAYERS = ("model", "guide", "engine", "trust", "camera", "vault", "registry", "report", "ui")
NOT_SHOWN = ("capture", "oscal", "sarif", "netbox", "csv")


def sentencesIn(text):
    for literal in LITERAL.findall(text):
        sentence = "".join(PART.findall(literal))
        if SENTENCE.fullmatch(sentence) and re.sub(r"%\d|\W", "", sentence):
            yield sentence


def allSentences(source):
    found = set()
    for layer in LAYERS:
        for path in (source / "wizard" / layer).rglob("*.cpp"):
            if not any(word in path.name for word in NOT_SHOWN):
                found.update(sentencesIn(path.read_text("utf-8")))
    lines = "".join(f'QT_TRANSLATE_NOOP("guide", "{sentence}")\n' for sentence in sorted(found))
    return f"// SPDX-License-Identifier: Apache-2.0\n// Written by strings.py; only lupdate reads it.\n{lines}"


def main(arguments):
    command = arguments[0] if arguments else ""
    if command == "export" and len(arguments) in (2, 3):
        entries = exported(arguments[1], arguments[2:] == ["--all"])
        json.dump(entries, sys.stdout, ensure_ascii=False, indent=1)
        print()
        print(f"{len(entries)} entries", file=sys.stderr)
        return 0
    if command == "import" and len(arguments) == 3:
        done, refused = imported(arguments[1], json.loads(pathlib.Path(arguments[2]).read_text("utf-8")))
        for entry, flaws in refused:
            print(f"refused: {entry.context}: {entry.source!r}: {'; '.join(flaws)}", file=sys.stderr)
        print(f"{done} translations are in, {len(refused)} were refused.", file=sys.stderr)
        return 1 if refused else 0
    if command == "sentences" and len(arguments) == 1:
        (FOLDER / "sentences.inc").write_text(allSentences(FOLDER.parent), "utf-8")
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
