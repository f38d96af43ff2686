"""JSON files (.json): an array of objects, one object, objects one after the other, or JSON lines by another name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TextIO

from newstables.records import Raw, Reject
from newstables.sources import jsonl
from newstables.sources.formats import MAX_PAGE, NOTHING, Fields, FormatEntry, Reader, reject

_STEP = 1 << 16  # characters
_BETWEEN = " \t\r\n,\ufeff"
_OPEN = "The list of objects is never closed: the file ends early. Get it again for the rest."
_TOO_LARGE = (
    f"One object of more than {MAX_PAGE // 1_000_000} MB. Write the articles in it one a line (.jsonl), as jq -c does."
)
_BROKEN = (
    "Not JSON from here on: {error}. Mend the file, or write one object a line (.jsonl), so that one costs only itself."
)


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record an object; only the object at hand is in memory. Its id is its number in the file."""
    if _holds_lines(entry.stream.peek(_STEP)):  # type: ignore[attr-defined]
        yield from jsonl.split(entry, fields)
        return
    text = jsonl.as_text(entry)
    decode = json.JSONDecoder(strict=False, parse_int=str).raw_decode  # numbers are of no use here; some are endless
    buffer, at, number, in_array = "", 0, 0, False
    while True:
        while at < len(buffer) and buffer[at] in _BETWEEN:
            at += 1
        if at == len(buffer):
            buffer, at = text.read(_STEP), 0
            if not buffer:
                yield from _rejected_end(entry, number, in_array)
                return
            continue
        if buffer[at] == "[" and not number and not in_array:
            in_array, at = True, at + 1
            continue
        if buffer[at] == "]" and in_array:
            return
        try:
            _, end = decode(buffer, at)
        except (json.JSONDecodeError, RecursionError) as error:
            more = _more(text, len(buffer) - at)
            if more and len(buffer) - at <= MAX_PAGE:
                buffer, at = buffer[at:] + more, 0
                continue
            if more:
                yield reject(entry, "too_large", _TOO_LARGE, buffer[at:], entry.at(number + 1))
            elif not entry.damage:
                message = _BROKEN.format(error=jsonl.what_is_wrong(error))
                yield reject(entry, "bad_record", message, buffer[at:], entry.at(number + 1))
            return
        number += 1
        content = buffer[at:end].encode("utf-8", "replace")
        yield Raw(entry.source, entry.at(number), jsonl.READER.name, content, len(content))
        at = end


def _rejected_end(entry: FormatEntry, number: int, in_array: bool) -> Iterator[Reject]:
    """What is wrong with a file that ends behind `number` objects; damage is reported once, for the file."""
    if in_array and not entry.damage:
        yield reject(entry, "truncated", _OPEN)
    elif not number and not entry.damage:
        yield reject(entry, "empty", NOTHING)


def holds_objects(content: bytes) -> bool:
    """Whether a file holds JSON, whatever its name: objects, or a list of them."""
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(content.decode("utf-8-sig", "replace").lstrip())
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) or (isinstance(found, list) and bool(found) and isinstance(found[0], dict))


def _more(text: TextIO, have: int) -> str:
    """As much again as there is, so that an object of any length is tried a few times only."""
    return text.read(max(_STEP, have))


def _holds_lines(head: bytes) -> bool:
    """Is the first line an object of its own, and is there another line?"""
    line, newline, rest = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    if not line.startswith(b"{") or not newline or not rest.lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


READER = Reader(
    name="json_file",
    suffixes=(".json",),
    split=split,
    parse=jsonl.parse,
    sniff=lambda head: head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"[",
)
