"""Arrow files and streams, Feather among them: how data frames and collections of data sets are kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newstables.records import Raw, Reject
from newstables.sources.columnar import row_of
from newstables.sources.fields import is_wanted, without_text_field
from newstables.sources.formats import HEAD, NO_ROWS, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse

_FILE, _OLD = b"ARROW1", b"FEA1"


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a row, its id the row's number; only the batch of rows at hand is in memory."""
    from pyarrow import ArrowException

    head = entry.stream.read(HEAD)
    entry.stream.seek(0)
    if head.startswith(_OLD):
        yield reject(entry, "unreadable", "It is Feather of the first version. Write it anew, or as Parquet.", head)
        return
    number = 0
    try:
        for batch in _batches(entry, head, fields):
            if isinstance(batch, str):
                yield reject(entry, "no_text", batch, head)
                return
            for row in range(batch.num_rows):
                number += 1
                yield row_of(batch, row, entry, number)
        if not number:
            yield reject(entry, "empty", NO_ROWS, head)
    except (ArrowException, OSError, UnicodeDecodeError) as error:
        message = f"Not a whole Arrow file: {str(error).rstrip('.')}. Get it again."
        yield reject(entry, "truncated", message, head, entry.at(number + 1) if number else None)


def _batches(entry: FormatEntry, head: bytes, fields: Fields) -> Iterator[Any]:
    """The batches of rows, with the columns that say something of an article; what is wrong where none holds text."""
    from pyarrow import ipc

    is_file = head.startswith(_FILE)
    reader = (ipc.open_file if is_file else ipc.open_stream)(entry.stream)
    names = reader.schema.names
    if missing := without_text_field(names, fields):
        yield missing
        return
    wanted = [name for name in names if is_wanted(name, fields)]
    found = map(reader.get_batch, range(reader.num_record_batches)) if is_file else reader
    for batch in found:
        batch.validate(full=True)  # what it says of lengths is believed from here on
        yield batch.select(wanted)


READER = Reader(
    name="arrow_file",
    suffixes=(".arrow", ".feather", ".ipc"),
    parse=parse,
    split=split,
    sniff=lambda head: head.startswith((_FILE, _OLD)),
    seeks=True,
)
