"""Cutting a file into records and understanding one: every format's reader is called from here, and only here.

A reader may fail on hostile input in ways that it does not foresee. Whatever happens costs the record at hand and
becomes a reject; a run is never ended by its input.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from typing import BinaryIO, cast

from newstables.records import Raw, Reject, SourceFile
from newstables.sources.date_order import with_order
from newstables.sources.document import binary_kind, too_large, unreadable
from newstables.sources.formats import (
    HEAD,
    NOTHING,
    SNIFF,
    Fields,
    FormatEntry,
    Found,
    Reader,
    choose,
    foreign_kind,
    readers,
    reject,
    suffix_readers,
)
from newstables.sources.opening import STDIN, is_web, name_of, open_source, origin

ROWS = "jsonl"  # the reader that parses the rows of all tables
_BLOCK = 1 << 20  # bytes
# Archives in archives in archives are attacks or accidents; some contain themselves.
_MOST_NESTED = 3
_TOO_DEEP = f"More than {_MOST_NESTED} archives within each other. Unpack them first."
_FAILED = "The reader of {name} files failed on it: {error}. Take it out, or report it with its first bytes."


def split(file: SourceFile, fields: Fields) -> Iterator[Raw | Reject]:
    """The records of a file, streamed; a file that is one document is one record without content.

    A file that its suffix says is one document is not even opened here.
    """
    name = name_of(file.path)
    claimed = suffix_readers(name)
    whole = claimed[0] if len(claimed) == 1 and claimed[0].parse and not claimed[0].split else None
    document = Raw(file.path, file.source_id, whole.name if whole else "", None, file.size, origin(file.path))
    if whole and file.size > whole.limit:
        yield too_large(document, whole.limit, _head(file.path))
    elif whole:
        yield document
    else:
        try:
            with open_source(file.path) as stream:
                yield from split_entry(FormatEntry(file.path, file.source_id, name, stream, file.size), fields)
        except OSError as error:
            yield unreadable(document, error)


def split_entry(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """The records of an open file or of an archive's member. Raises OSError."""
    head = entry.stream.peek(SNIFF)[:SNIFF]  # type: ignore[attr-defined]
    if not head:
        if not entry.damage:
            yield reject(entry, "empty", NOTHING)
        return
    reader = choose(entry.name, head)
    if reader is None:
        yield _unknown(entry, head)
    elif reader.split is None:
        yield from _document(entry, reader)
    elif reader.parse is None and entry.depth >= _MOST_NESTED:
        yield reject(entry, "unreadable", _TOO_DEEP, head)
    else:
        try:
            with _seekable(entry) if reader.seeks else nullcontext(entry) as ready:
                found = reader.split(ready, fields)
                yield from with_order(found, ROWS, fields) if reader.parse else found
        except OSError:
            raise
        except Exception as error:
            yield reject(
                entry, "failed", _FAILED.format(name=reader.name, error=f"{type(error).__name__}: {error}"), head
            )


@contextmanager
def _seekable(entry: FormatEntry) -> Iterator[FormatEntry]:
    """`entry` on a stream that can seek: what comes out of an archive or a pipe is laid on disk first."""
    if entry.stream.seekable():
        yield entry
        return
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(entry.stream, file, _BLOCK)
        file.seek(0)
        yield replace(entry, stream=cast(BinaryIO, file))


def parse(raw: Raw, fields: Fields) -> Found:
    """The pages, articles and rejects in one record."""
    reader = readers()[raw.format]
    try:
        assert reader.parse, f"{raw.format} records have another format of their own"
        yield from reader.parse(raw, fields)
    except Exception as error:
        message = _FAILED.format(name=reader.name, error=f"{type(error).__name__}: {error}")
        yield reject(raw, "failed", message, raw.content or b"")


def _document(entry: FormatEntry, reader: Reader) -> Iterator[Raw | Reject]:
    if entry.depth == 0 and entry.source != STDIN and not is_web(entry.source):
        yield Raw(entry.source, entry.source_id, reader.name, None, entry.size)
        return
    content = entry.stream.read(reader.limit + 1)
    if entry.damage:
        return  # half a document is none; the damage is reported once, for the file
    meta = origin(entry.source) if entry.depth == 0 else {}
    raw = Raw(entry.source, entry.source_id, reader.name, content, len(content), meta)
    yield too_large(raw, reader.limit, content) if len(content) > reader.limit else raw


def _unknown(entry: FormatEntry, head: bytes) -> Reject:
    if kind := foreign_kind(entry.name) or binary_kind(head):
        return reject(entry, "unknown_format", f"No reader knows this format: it is {kind}.", head)
    message = (
        "No reader knows this file by its name or first bytes. Save it as .html, .txt, .jsonl, .csv, .xlsx or "
        ".parquet, or take it out."
    )
    return reject(entry, "unknown_format", message, head)


def _head(path: str) -> bytes:
    try:
        with open_source(path) as stream:
            return stream.read(HEAD)
    except OSError:
        return b""
