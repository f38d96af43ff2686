"""Texts in TEI, https://tei-c.org: corpora of newspapers, and what trafilatura writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from newstables.records import Raw, Reject
from newstables.sources.formats import HEAD, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse
from newstables.sources.xml_stream import XML_LANG, elements, forget, line_in, local_name

_PARAGRAPHS = ("p", "head", "ab", "lg", "list")
_BESIDES = ("note", "figure", "table", "fw")  # what is no running text
_HEADER = "teiHeader"


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a text, its id the number of it; only the one at hand is in memory."""
    head = entry.stream.peek(HEAD)[:HEAD]  # type: ignore[attr-defined]
    number = 0
    try:
        for _, element in elements(entry.stream):
            if local_name(element) == "TEI":
                number += 1
                content = json.dumps(_record(element), ensure_ascii=False).encode("utf-8", "replace")
                yield Raw(entry.source, entry.at(number), "jsonl", content, len(content))
                forget(element)
    except ValueError as error:
        if not entry.damage:
            yield reject(entry, "bad_record", f"Broken XML: {error}. Get the file again.", head, entry.at(number + 1))


def _record(tei: Any) -> dict[str, Any]:
    header = next((part for part in tei if local_name(part) == _HEADER), None)
    text = next((part for part in tei if local_name(part) == "text"), None)
    told = [] if header is None else list(header.iter())
    titles = [part for part in told if local_name(part) == "title"]
    main = [part for part in titles if part.get("type") in ("main", "article")] or titles
    return {
        "title": line_in(main[0]) if main else None,
        "text": None if text is None else list(_paragraphs(text)) or None,
        "authors": list(dict.fromkeys(filter(None, map(line_in, _named(told, "author"))))),
        "publisher": next(filter(None, map(line_in, _named(told, "publisher"))), None),
        "date": next(filter(None, (part.get("when") or line_in(part) for part in _named(told, "date"))), None),
        "url": next((part.get("target") for part in _named(told, "ptr") if part.get("type") == "URL"), None),
        "language": tei.get(XML_LANG) or (None if text is None else text.get(XML_LANG)),
    }


def _named(told: list[Any], name: str) -> list[Any]:
    """The elements of that name in a header, but for when and by whom the file was changed."""
    found = [part for part in told if local_name(part) == name]
    return [part for part in found if not any(local_name(around) == "revisionDesc" for around in part.iterancestors())]


def _paragraphs(element: Any) -> Iterator[str]:
    for child in element:
        name = local_name(child)
        if name in _PARAGRAPHS:
            yield line_in(child) or ""
        elif name not in _BESIDES:
            yield from _paragraphs(child)


READER = Reader(
    name="tei",
    suffixes=(".xml", ".tei"),
    parse=parse,
    split=split,
    sniff=lambda head: b"<TEI" in head or b"<teiCorpus" in head,
)
