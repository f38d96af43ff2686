"""Parquet tables, one article a row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from newstables.page.decode import decode
from newstables.records import Raw, Reject
from newstables.sources.fields import is_wanted, without_text_field
from newstables.sources.formats import HEAD, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse

_ROWS = 64  # rows in memory at once; articles may be long
_BUFFER = 1 << 20  # bytes read ahead for each column


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a row, its id the row's number. Columns that say nothing of an article are not read."""
    from pyarrow import ArrowException, parquet

    head = entry.stream.read(HEAD)
    entry.stream.seek(0)
    try:
        table = parquet.ParquetFile(entry.stream, pre_buffer=False, buffer_size=_BUFFER)
        names = table.schema_arrow.names
    except (ArrowException, OSError, UnicodeDecodeError) as error:
        yield reject(entry, "truncated", f"Not a whole Parquet file: {str(error).rstrip('.')}. Get it again.", head)
        return
    missing = without_text_field(names, fields)
    if missing:
        yield reject(entry, "no_text", missing, head)
        return
    columns = [name for name in names if is_wanted(name, fields)]
    number = 0
    for group in range(table.num_row_groups):
        after = number + table.metadata.row_group(group).num_rows
        try:
            for batch in table.iter_batches(_ROWS, row_groups=[group], columns=columns, use_threads=False):
                for row in range(batch.num_rows):
                    number += 1
                    yield _cut_out(batch, row, entry, number)
        except (ArrowException, OSError) as error:
            message = f"Rows {number + 1} to {after} cannot be read: {error}. Write the file again."
            yield reject(entry, "bad_record", message, head, entry.at(number + 1))
        number = after


def _cut_out(batch: Any, row: int, entry: FormatEntry, number: int) -> Raw | Reject:
    try:
        values = ((name, batch.column(name)[row].as_py()) for name in batch.schema.names)
        record = {name: value for name, value in values if value is not None}
    except UnicodeDecodeError as error:
        message = f"A string in this row is not UTF-8: {error}. Write the file again."
        return reject(entry, "bad_encoding", message, error.object, entry.at(number))
    content = json.dumps(record, ensure_ascii=False, default=_plain).encode("utf-8", "replace")
    return Raw(entry.source, entry.at(number), "jsonl", content, len(content))


def _plain(value: Any) -> Any:
    """What JSON has no form for. A midnight without a time zone is how tables store a bare date."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.tzinfo is None and value.time() == time() else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return decode(value)
    return str(value)


READER = Reader(
    name="parquet_table",
    suffixes=(".parquet", ".parq", ".pq"),
    parse=parse,
    split=split,
    sniff=lambda head: head.startswith(b"PAR1"),
    seeks=True,
)
