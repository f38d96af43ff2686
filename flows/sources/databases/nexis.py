"""LexisNexis, its texts until 2019: "1 of 10 DOCUMENTS", the paper and the day, labels, the text, more labels."""

from __future__ import annotations

import re

from newstables.sources.databases.lines import Record, before_semicolon, date_in, is_copyright, stripped

_SIGN = " DOCUMENT"
_BEGINS = re.compile(r"^[ \t]*(?:FOCUS - )?\d+ of \d+ DOCUMENTS?[ \t]*$", re.MULTILINE)
_WIDEST = 100  # characters of a row
_LABEL = re.compile(r"([A-Z][A-Z/-]+(?: [A-Z]+)?): ?(.*)", re.DOTALL)
# What stands before the text, and what behind it; our names for those that we keep.
_BEFORE = {
    "HEADLINE": "title",
    "BYLINE": "authors",
    "DATELINE": "dateline",
    "SECTION": "section",
    "LENGTH": "",
    "HIGHLIGHT": "summary",
    "SERIES": "",
    "COLUMN": "",
    "SOURCE": "",
    "TYPE": "",
    "BODY": "",
}
_BEHIND = {
    "LOAD-DATE": "",
    "LANGUAGE": "language",
    "URL": "url",
    "PUBLICATION-TYPE": "",
    "DOCUMENT-TYPE": "",
    "JOURNAL-CODE": "",
    "ACC-NO": "",
    "GRAPHIC": "",
    "SUBJECT": "",
    "ORGANIZATION": "",
    "COMPANY": "",
    "TICKER": "",
    "INDUSTRY": "",
    "PERSON": "",
    "CITY": "",
    "STATE": "",
    "COUNTRY": "",
    "GEOGRAPHIC": "",
    "NOTES": "",
    "CORRECTION": "",
    "CORRECTION-DATE": "",
    "DISTRIBUTION": "",
    "UPDATE": "",
}


def records(text: str) -> list[Record]:
    """The articles between the lines that count them."""
    if _SIGN not in text:
        return []
    return [_record(part) for part in _BEGINS.split(text)[1:]]


def _record(part: str) -> Record:
    blocks = [block.split("\n") for block in re.split(r"\n[ \t]*\n\s*", part.replace("\r\n", "\n")) if block.strip()]
    head: list[list[str]] = []
    record: Record = {}
    at = 0
    while at < len(blocks) and (label := _labelled(blocks[at], _BEFORE)) is None:
        head.append([line for line in stripped(blocks[at]) if not is_copyright(line)])
        at += 1
    _read_head(head, record)
    while at < len(blocks) and (label := _labelled(blocks[at], _BEFORE)) is not None:
        name, said = label
        if name == "BODY":
            blocks[at] = [said]
            break
        _keep(record, _BEFORE[name], said)
        at += 1
    body: list[str] = []
    while at < len(blocks) and _labelled(blocks[at], _BEHIND) is None:
        body += _paragraphs(blocks[at])
        at += 1
    for block in blocks[at:]:
        if (behind := _labelled(block, _BEHIND)) is not None:
            _keep(record, _BEHIND[behind[0]], behind[1])
    record["text"] = "\n\n".join(_without_copyright(body))
    return record


def _read_head(head: list[list[str]], record: Record) -> None:
    """The paper, the day and the title: the blocks before the first label, in this order."""
    told = [block for block in head if block]
    dated = next((index for index, block in enumerate(told) if date_in(block[0])), None)
    if dated is None:
        return
    _keep(record, "published", date_in(told[dated][0]) or "")
    if dated:
        _keep(record, "publisher", told[dated - 1][0])
    if told[dated + 1 :]:
        _keep(record, "title", " ".join(told[-1]))


def _labelled(block: list[str], labels: dict[str, str]) -> tuple[str, str] | None:
    """The label that a block begins with, of these, and what it says."""
    match = _LABEL.match("\n".join(block).strip())
    return (match[1], " ".join(match[2].split())) if match and match[1] in labels else None


def _paragraphs(block: list[str]) -> list[str]:
    """A block is one paragraph, broken into rows; where a row is longer than those are, each is one."""
    rows = stripped(block)
    if not rows or any(len(row) > _WIDEST for row in rows):
        return rows
    return [" ".join(rows)]


def _without_copyright(body: list[str]) -> list[str]:
    end = len(body)
    while end and is_copyright(body[end - 1]):
        end -= 1
    return body[:end]


def _keep(record: Record, field: str, said: str) -> None:
    if field and said:
        record[field] = before_semicolon(said) if field == "section" else said
