#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes one PDF to print of the manual: the guide with a page for each step, troubleshooting, and what cannot be seen.

The same sources give the same bytes, wherever they lie. How it looks stands in linux/manual.css. It is run by Debian's own
Python, as the two libraries that it needs are Debian's (python3-markdown, weasyprint).

usage: print-manual.py SOURCE_FOLDER OUTPUT.pdf
"""

import logging
import os
import pathlib
import re
import sys

import markdown
import weasyprint

PARTS = ("user-guide", "troubleshooting", "what-camlock-cannot-see")
# The addresses of the pictures get into the PDF as numbers, so they must not tell where the sources lie.
RESOURCES = "file:///resources/"
STYLE = pathlib.Path(__file__).resolve().parent / "linux/manual.css"


class Complaints(logging.Handler):
    """WeasyPrint only logs a picture that it does not find and a link that leads nowhere. Here both are errors."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.found = []

    def emit(self, record):
        self.found.append(record.getMessage())


def partOf(folder, name):
    """One file as HTML, and its headings. Names of headings begin with that of the file, so that no two are the same."""
    # As on GitHub, two blanks are enough to be inside of a list.
    reader = markdown.Markdown(extensions=["tables", "toc", "sane_lists"], tab_length=2)
    text = reader.convert((folder / f"{name}.md").read_text(encoding="utf-8"))
    text = re.sub(r'(<h\d id=")', rf"\1{name}-", text)
    text = re.sub(r'href="#', f'href="#{name}-', text)
    text = re.sub(r'href="([\w-]+)\.md"', r'href="#\1"', text)
    text = re.sub(r'href="([\w-]+)\.md#', r'href="#\1-', text)
    return text, reader.toc_tokens[0]


def inSteps(text):
    """Each step in a box of its own, which knows how many pictures have to go on its page."""
    first, *steps = re.split(r"(?=<h2)", text.replace("<hr />", ""))
    return first + "".join(f'<div class="step step{number} pictures{step.count("<img")}">{step}</div>'
                           for number, step in enumerate(steps, 1))


def contents(headings):
    rows = []
    for name, top in headings.items():
        rows.append(f'<li class="part"><a href="#{name}">{top["name"]}</a></li>')
        rows += [f'<li><a href="#{name}-{entry["id"]}">{entry["name"]}</a></li>' for entry in top["children"]]
    return f'<ul class="contents">{"".join(rows)}</ul>'


def page(source):
    version = re.search(r"^project\(camlock VERSION ([\d.]+)", (source / "CMakeLists.txt").read_text(encoding="utf-8"), re.M)[1]
    texts, headings = {}, {}
    for name in PARTS:
        texts[name], headings[name] = partOf(source / "resources/manual", name)
    guide = inSteps(texts["user-guide"])
    guide = guide.replace("</h1>", f'</h1><p class="version">Version {version}</p>', 1)
    # The guide's own list becomes that of all three, with page numbers.
    texts["user-guide"] = re.sub(r"<ol>.*?</ol>", lambda _: contents(headings), guide, count=1, flags=re.S)
    title = headings["user-guide"]["name"]
    body = "".join(f'<section id="{name}">{text}</section>' for name, text in texts.items())
    return (f'<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
            f'<body data-version="Camlock {version}">{body}</body></html>')


def pictureOf(source, url):
    return (source / "resources" / url.removeprefix(RESOURCES)).read_bytes()


def main(source, output):
    source = pathlib.Path(source).resolve()
    # The fonts that are put in carry a date. Where nobody gives one, it is still the same each time.
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
    complaints = Complaints()
    logging.getLogger("weasyprint").addHandler(complaints)
    document = weasyprint.HTML(string=page(source), base_url=f"{RESOURCES}manual/",
                               url_fetcher=lambda url: {"string": pictureOf(source, url), "mime_type": "image/png"})
    document.write_pdf(output, stylesheets=[STYLE], optimize_size=("fonts", "images"))
    if complaints.found:
        pathlib.Path(output).unlink()
        sys.exit("The manual cannot be printed: " + "; ".join(complaints.found))
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: print-manual.py SOURCE_FOLDER OUTPUT.pdf")
    sys.exit(main(*sys.argv[1:]))
