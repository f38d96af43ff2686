"""Nexis and Nexis Uni, as they write documents since 2017: title, paper, day, labels, "Body", and "End of Document"."""

from __future__ import annotations

import re

from newstables.sources.databases.lines import Record, before_semicolon, body_of, date_in, is_copyright, stripped

_SIGN = "End of Document"
_END = re.compile(rf"^[ \t]*{_SIGN}[ \t]*$", re.MULTILINE)
_BODY = "Body"
_LABEL = re.compile(r"(Section|Length|Byline|Dateline|Highlight|Load-Date|Language|URL):\s*(.*)")
_KEPT = {"Byline": "authors", "Dateline": "dateline", "Highlight": "summary", "Section": "section", "URL": "url"}
_OF_SEARCH = ("Client/Matter", "Search Terms")
# Lines of their own that head what stands behind the text.
_BEHIND = frozenset({"Graphic", "Classification", "Notes", "Correction", "Correction-Date", "Series"})


def records(text: str) -> list[Record]:
    """The articles before each "End of Document"; one without a body is none."""
    if _SIGN not in text:
        return []
    found = [_record(part.split("\n")) for part in _END.split(text)[:-1]]
    return [record for record in found if record]


def is_list(text: str) -> bool:
    """Whether a text is the list of what was found, which lies beside documents of which each has its own file."""
    return all(f"\n{label}:" in text for label in _OF_SEARCH) and not _END.search(text)


def _record(lines: list[str]) -> Record:
    lines = [line.strip() for line in lines]
    if _BODY not in lines:
        return {}
    body = lines.index(_BODY)
    head = stripped(lines[:body])
    record: Record = {}
    for line in head:
        if (label := _LABEL.fullmatch(line)) and label[1] in _KEPT and label[2]:
            record[_KEPT[label[1]]] = before_semicolon(label[2]) if label[1] == "Section" else label[2]
    told = [line for line in head if not is_copyright(line) and not _LABEL.fullmatch(line)]
    dated = next((index for index in range(len(told) - 1, -1, -1) if date_in(told[index])), None)
    if dated is not None:
        record["published"] = date_in(told[dated]) or ""
        record |= dict(zip(("publisher", "title"), reversed(told[max(dated - 2, 0) : dated]), strict=False))
    behind = next((at for at in range(body + 1, len(lines)) if _is_behind(lines[at])), len(lines))
    record["text"] = body_of(lines[body + 1 : behind])
    return record


def _is_behind(line: str) -> bool:
    return line in _BEHIND or line.startswith(("Load-Date:", "Language:", "URL:"))
