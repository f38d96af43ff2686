"""XML with an element for each article, as crawlers and data frames write it, or with one article alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from newstables.records import Raw, Reject
from newstables.sources.fields import HOLD_TEXT, is_of_who, is_wanted, means, plain_name
from newstables.sources.formats import HEAD, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse
from newstables.sources.xml_stream import elements, forget, line_in, local_name

_ROOT = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml\b[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*(?:\[.*?\]\s*)?>\s*)*<([\w:.-]+)",
    re.DOTALL,
)
_PARAGRAPHS = ("p", "para", "paragraph", "head", "h1", "h2", "h3", "h4", "li", "item", "quote")
_BODY = "main"  # where trafilatura has the text
_MOST_OTHER = 100_000  # elements in which an article's must have come
_DEEPEST = 2  # elements around an article's
_OTHER = {
    "mediawiki": "a dump of a wiki, whose text is in its own markup: turn it into text first, as WikiExtractor does",
    "urlset": "a sitemap, which lists addresses and holds no text: fetch the pages that it names",
    "sitemapindex": "a list of sitemaps, and holds no text: fetch the pages that they name",
    "opml": "a list of feeds, and holds no text: name them to newstables fetch",
}


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record an article's element, its id the number of it; only the one at hand is in memory."""
    head = entry.stream.peek(HEAD)[:HEAD]  # type: ignore[attr-defined]
    match = _ROOT.match(entry.stream.peek()[:4096])  # type: ignore[attr-defined]
    root = match[1].rpartition(b":")[2].decode("ascii", "replace") if match else ""
    if root in _OTHER:
        yield reject(entry, "no_text", f"It is {_OTHER[root]}.", head)
        return
    number, level, seen = 0, None, dict[str, None]()
    try:
        for count, (depth, element) in enumerate(elements(entry.stream)):
            if level is None and count > _MOST_OTHER:
                break
            if depth <= _DEEPEST and level in (None, depth) and (record := _record(element, depth, fields)):
                number, level = number + 1, depth
                content = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
                yield Raw(entry.source, entry.at(number), "jsonl", content, len(content))
            if depth == level:
                forget(element)
            elif level is None and depth == 1:
                seen[local_name(element)] = None
    except ValueError as error:
        if not entry.damage:
            yield reject(entry, "bad_record", f"Broken XML: {error}. Get the file again.", head, entry.at(number + 1))
        return
    if not number and not entry.damage:
        has = ", ".join(list(seen)[:12]) or "nothing"
        message = (
            f"No element holds a title and a text, or a text and a date; <{root}> has {has}. Save it as .csv or .jsonl."
        )
        yield reject(entry, "no_text", message, head)


def _record(element: Any, depth: int, fields: Fields) -> Mapping[str, Any] | None:
    """The fields of an article's element; None of any other element."""
    name = local_name(element)
    if is_of_who(name) or (depth and not len(element) and not element.text):
        return None
    record: dict[str, Any] = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
    paragraphs = []
    for child in element:
        key = local_name(child)
        if key in _PARAGRAPHS:
            paragraphs.append(line_in(child) or "")
        elif key == _BODY or is_wanted(key, fields):
            record[key] = _both(
                record.get(key) if key not in element.attrib else None, _value(child, is_text=_is_text(key))
            )
    if paragraphs or _BODY in record:
        record.setdefault("text", paragraphs or record.pop(_BODY))
    wanted = {plain_name(name.split(".")[0]) for field, name in fields.items() if field in HOLD_TEXT}
    has_text = means(record, "text") or not wanted.isdisjoint(map(plain_name, record))
    has_text = has_text or (depth < _DEEPEST and (means(record, "html") or means(record, "summary")))
    return record if has_text and (means(record, "title") or means(record, "published")) else None


def _is_text(name: str) -> bool:
    return name == _BODY or means([name], "text")


def _value(element: Any, *, is_text: bool) -> Any:
    """What an element says: its text, the list of its elements, or these by their names."""
    if not len(element):
        return element.text or ""
    if is_text:
        paragraphs = [line_in(part) for part in element if local_name(part) in _PARAGRAPHS]
        return paragraphs or "".join(element.itertext())
    names = [local_name(part) for part in element]
    if len(set(names)) == 1:
        return [line_in(part) or "" for part in element]
    return {local_name(part): line_in(part) for part in element}


def _both(before: Any, value: Any) -> Any:
    """The values of an element that stands there again: a list."""
    if before is None:
        return value
    return [*(before if isinstance(before, list) else [before]), *(value if isinstance(value, list) else [value])]


READER = Reader(
    name="xml_records",
    suffixes=(".xml",),
    parse=parse,
    split=split,
    sniff=lambda head: b"<?xml" in head[:40] or _ROOT.match(head) is not None,
)
