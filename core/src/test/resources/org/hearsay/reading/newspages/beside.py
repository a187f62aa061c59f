#!/usr/bin/env python3
"""Cuts the 60 pages with the libraries of the field, for PagesTest to score: beside.py FOLDER.

Needs trafilatura, readability-lxml, jusText and htmldate from PyPI; they are no part of the build. A title that a
library tells apart is put before its text; jusText tells none. Writes LIBRARY/NAME.txt and days.txt.
"""
import sys
from pathlib import Path

import htmldate
import justext
import trafilatura
from lxml import html as lx
from readability import Document

HERE, OUT = Path(__file__).parent, Path(sys.argv[1])


def titled(title, text):
    title = (title or "").strip()
    return text if not title or text.lstrip().startswith(title) else title + "\n" + text


def by_trafilatura(raw):
    facts = trafilatura.extract_metadata(raw)
    return titled(facts.title if facts else "", trafilatura.extract(raw, include_comments=False) or "")


def by_readability(raw):
    doc = Document(raw)
    tree = lx.fromstring(doc.summary(html_partial=True))
    for e in tree.iter("p", "h1", "h2", "h3", "h4", "li", "div", "br", "td"):
        e.tail = "\n" + (e.tail or "")
    return titled(doc.short_title(), tree.text_content())


def by_justext(raw):
    return "\n".join(p.text for p in justext.justext(raw, justext.get_stoplist("English")) if not p.is_boilerplate)


def main():
    days = []
    for name, cut in (("trafilatura", by_trafilatura), ("readability", by_readability), ("justext", by_justext)):
        (OUT / name).mkdir(parents=True, exist_ok=True)
        for page in sorted(HERE.glob("*.html")):
            if page.with_suffix(".txt").exists():
                (OUT / name / f"{page.stem}.txt").write_text(cut(page.read_bytes()), encoding="utf-8")
    for page in sorted(HERE.glob("*.html")):
        day = htmldate.find_date(page.read_bytes(), original_date=True, outputformat="%Y-%m-%d", max_date="2040-01-01")
        days.append(f"{page.stem} | {day or '-'}")
    (OUT / "days.txt").write_text("\n".join(days) + "\n")


if __name__ == "__main__":
    main()
