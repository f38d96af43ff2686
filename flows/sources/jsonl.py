"""JSON lines: one object a line."""

from __future__ import annotations

import codecs
import io
import json
from collections.abc import Iterator
from typing import Any, TextIO

from newstables.page.decode import decode
from newstables.records import Raw, Reject
from newstables.sources.formats import MAX_PAGE, NOTHING, Fields, FormatEntry, Found, Reader, reject
from newstables.sources.structured import read_record

_DECODER = json.JSONDecoder(strict=False)  # made once: it takes longer than a line
_ENDLESS_NUMBERS = json.JSONDecoder(strict=False, parse_int=str)
_ACTIONS = ("index", "create")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a line, its id the line's number; blank lines are no records."""
    lines = _lines(entry)
    is_blank = True
    for number, line in enumerate(lines, 1):
        is_blank = is_blank and not line.strip()
        source_id = entry.at(number)
        if len(line) > MAX_PAGE:
            message = f"A line of more than {MAX_PAGE // 1_000_000} MB is no article. Split it, or take it out."
            yield reject(entry, "too_large", message, line, source_id)
        elif entry.damage and not line.endswith(b"\n"):
            return  # the damage is reported once, for the file
        elif line.strip():
            yield Raw(entry.source, source_id, READER.name, line, len(line))
    if is_blank and not entry.damage:
        yield reject(entry, "empty", NOTHING)


def _lines(entry: FormatEntry) -> Iterator[bytes]:
    """The lines in UTF-8. Of one beyond the limit, only the beginning is kept, however long it is."""
    stream = entry.stream
    head = stream.peek(4)[:4]  # type: ignore[attr-defined]
    if head.startswith(_WIDE):
        for text in as_text(entry):
            yield text.encode()
        return
    if head.startswith(codecs.BOM_UTF8):
        stream.read(len(codecs.BOM_UTF8))
    while line := stream.readline(MAX_PAGE + 1):
        if len(line) > MAX_PAGE:
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(1 << 20)
        yield line


def as_text(entry: FormatEntry) -> TextIO:
    """The entry as characters, line endings as they are."""
    head = entry.stream.peek(4)[:4]  # type: ignore[attr-defined]
    encoding = "utf-16" if head.startswith(_WIDE) else "utf-8-sig"
    return io.TextIOWrapper(entry.stream, encoding=encoding, errors="replace", newline="\n")


def parse(raw: Raw, fields: Fields) -> Found:
    """The article in a line."""
    content = raw.content or b""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = decode(content)
    try:
        record = _decoded(text)
    except (json.JSONDecodeError, RecursionError) as error:
        yield reject(raw, "bad_record", f"Not JSON: {what_is_wrong(error)}. Mend the line, or take it out.", content)
        return
    if not isinstance(record, dict):
        kind = {list: "a list", str: "a string", type(None): "null"}.get(type(record), "a bare value")
        message = f"The line holds {kind}, not an object with fields. Write each article as {{…}} on its own line."
        yield reject(raw, "bad_record", message, content)
        return
    if not _is_action(record):
        yield from read_record(record, raw, fields)


def _is_action(record: dict[str, Any]) -> bool:
    """Whether a line only tells Elasticsearch what to do with the one below it: {"index": {"_id": "7"}}."""
    name, value = next(iter(record.items()), ("", None))
    return len(record) == 1 and name in _ACTIONS and isinstance(value, dict) and all(key[:1] == "_" for key in value)


def _decoded(text: str) -> Any:
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError:
        raise
    except ValueError:  # a number of thousands of digits, in some field that is none of ours
        return _ENDLESS_NUMBERS.decode(text)


def what_is_wrong(error: json.JSONDecodeError | RecursionError) -> str:
    """The decoder's complaint, and the character where it arose."""
    return "nested too deep" if isinstance(error, RecursionError) else f"{error.msg} at character {error.pos + 1}"


READER = Reader(
    name="jsonl",
    suffixes=(".jsonl", ".ndjson", ".jsonlines", ".jl"),
    parse=parse,
    split=split,
    sniff=lambda head: head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{",
)
