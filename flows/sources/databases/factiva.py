"""Factiva: an article and its "Document" line, with the two letters of each field before it, or without them."""

from __future__ import annotations

import re

from newstables.sources.databases.lines import Record, authors_in, body_of, date_in, is_copyright, stripped

_SIGN = "Document "
_ENDS = re.compile(r"^[ \t|]*(?:AN[ \t|]+)?Document [A-Z][A-Za-z0-9]{14,}[ \t|]*$", re.MULTILINE)
_WORDS = re.compile(r"[\d,.]+ words")
_TIME = re.compile(r"\d\d?:\d\d(?::\d\d)?(?: ?[AP]M)?(?: [A-Z]{2,4})?")
_FIELDS = (
    "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB ART AN CLM DLN".split()  # noqa: SIM905
)
_FIELD = re.compile(rf"[ |]*({'|'.join(_FIELDS)})(?:[ \t]*\||[ \t]{{2,}}|\t|[ \t]*$)[ \t|]*(.*?)[ \t|]*")
_KEPT = {"HD": "title", "BY": "authors", "PD": "published", "SN": "publisher", "LA": "language", "SE": "section"}
_TEXT = ("LP", "TD")
_LONGEST_HEAD = 12  # lines behind the count of words
_LANGUAGE = re.compile(r"[A-Z][a-z]+(?: \([A-Z][a-z]+\))?|[A-Z][a-z]+ - [A-Z][a-z]+")


def records(text: str) -> list[Record]:
    """The articles before each "Document" line; what has no count of words before its text is none."""
    if _SIGN not in text:
        return []
    found = []
    for part in _ENDS.split(text)[:-1]:
        lines = part.split("\n")
        record = _by_fields(lines) or _by_order(lines)
        if record:
            found.append(record)
    return found


def _by_fields(lines: list[str]) -> Record:
    """An article whose lines are named."""
    said: dict[str, list[str]] = {}
    field = ""
    for line in lines:
        named = _FIELD.fullmatch(line.rstrip())
        if named:
            field = named[1]
            said[field] = [named[2]]
        elif field:
            said[field].append(line.strip(" |\t"))
    if not {"HD", "WC", "PD"} <= said.keys():
        return {}
    record = {ours: " ".join(stripped(said[theirs])) for theirs, ours in _KEPT.items() if theirs in said}
    time = " ".join(stripped(said.get("ET", [])))
    record["published"] = f"{record['published']} {time}".strip()
    record["authors"] = authors_in(record.get("authors", "")) or record.get("authors", "")
    record["text"] = "\n\n".join(filter(None, (body_of(said[name]) for name in _TEXT if name in said)))
    return {name: value for name, value in record.items() if value or name == "text"}


def _by_order(lines: list[str]) -> Record:
    """An article without names of fields: [section], title, [author], words, day, [time], paper, …, copyright, text."""
    lines = [line.strip() for line in lines]
    count = next((at for at, line in enumerate(lines) if _WORDS.fullmatch(line)), None)
    if count is None:
        return {}
    record: Record = {}
    head = stripped(lines[:count])
    authors = authors_in(head[-1]) if len(head) > 1 else None
    if authors:
        record["authors"] = authors
        head.pop()
    if head:
        record["title"] = head[-1]
    rest = [at for at in range(count + 1, len(lines)) if lines[at]]
    if not rest or not date_in(lines[rest[0]]):
        return {}
    record["published"] = date_in(lines[rest[0]]) or ""
    next_line = rest[1] if len(rest) > 1 else len(lines) - 1
    if _TIME.fullmatch(lines[next_line]) and len(rest) > 2:
        record["published"] += f" {lines[next_line]}"
        next_line = rest[2]
    record["publisher"] = lines[next_line]
    record["text"] = body_of(lines[_begin_of_text(lines, rest) :])
    return record


def _begin_of_text(lines: list[str], rest: list[int]) -> int:
    """Where the text begins: behind the line that says whose it is, or what language it is in."""
    head = rest[:_LONGEST_HEAD]
    owned = next((at for at in head if is_copyright(lines[at])), None)
    if owned is None:
        owned = next((at for at in head[2:] if _LANGUAGE.fullmatch(lines[at])), head[min(2, len(head) - 1)])
    return owned + 1
