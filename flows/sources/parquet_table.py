"""Parquet tables, one article a row."""

from __future__ import annotations

from collections.abc import Iterator

from newstables.records import Raw, Reject
from newstables.sources.columnar import row_of
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
                    yield row_of(batch, row, entry, number)
        except (ArrowException, OSError) as error:
            message = f"Rows {number + 1} to {after} cannot be read: {error}. Write the file again."
            yield reject(entry, "bad_record", message, head, entry.at(number + 1))
        number = after


READER = Reader(
    name="parquet_table",
    suffixes=(".parquet", ".parq", ".pq"),
    parse=parse,
    split=split,
    sniff=lambda head: head.startswith(b"PAR1"),
    seeks=True,
)
