"""ProQuest: articles apart by long lines, each with labels, "Full text:" among them."""

from __future__ import annotations

import re

from newstables.sources.databases.lines import Record, before_semicolon, body_of, stripped

_APART = re.compile(r"^[ \t]*_{40,}[ \t]*$", re.MULTILINE)
_TEXT = "Full text"
_KEPT = {
    "Title": "title",
    "Author": "authors",
    "Publication title": "publisher",
    "Publication date": "published",
    "Section": "section",
    "Language of publication": "language",
    "ProQuest document ID": "id",
    "Abstract": "summary",
}
_LABELS = (
    *_KEPT,
    _TEXT,
    *("Links", "Subject", "Business indexing term", "Location", "People", "Company / organization", "Classification"),
    *("Identifier / keyword", "Publication year", "First page", "Last page", "Pages", "Publication subject", "Credit"),
    *("Publisher", "Place of publication", "Country of publication", "Source type", "Document type", "ISSN", "e-ISSN"),
    *("Publication info", "Copyright", "Database", "Document URL", "ProQuest document URL", "Last updated", "Edition"),
    *("Illustration", "Dateline", "Column", "Volume", "Issue", "Publication note", "Number of pages", "Product name"),
)
_LABEL = re.compile(rf"({'|'.join(map(re.escape, _LABELS))}):(?: (.*))?")


def records(text: str) -> list[Record]:
    """The articles between the lines; what has no text and no paper is none."""
    if f"{_TEXT}:" not in text:
        return []
    found = [_record(part.split("\n")) for part in _APART.split(text)]
    return [record for record in found if "publisher" in record]


def _record(lines: list[str]) -> Record:
    """An article by its labels; its first line is its title where no label has it."""
    said: dict[str, list[str]] = {}
    head: list[str] = []
    label = ""
    for line in lines:
        named = _LABEL.fullmatch(line.strip())
        if named and (label != _TEXT or named[1] not in said):
            label = named[1]
            said[label] = [named[2] or ""]
        else:
            (said[label] if label else head).append(line)
    record = {"title": next(iter(stripped(head)), "")}
    record |= {ours: " ".join(stripped(said[theirs])) for theirs, ours in _KEPT.items() if theirs in said}
    record["authors"] = "; ".join(map(_as_spoken, record.get("authors", "").split(";")))
    record["publisher"] = before_semicolon(record.get("publisher", ""))  # "Harbour Post; Leith"
    record["text"] = body_of(said.get(_TEXT, []))
    return {name: value for name, value in record.items() if value or name == "text"}


def _as_spoken(name: str) -> str:
    """ "Roe, Jane" as Jane Roe."""
    family, _, given = name.strip().partition(", ")
    return f"{given} {family}".strip()
