"""The rows of a tables folder for export, corrected, a piece at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from newstables.corrections.overlay import Overlay, overlay_of
from newstables.quantities.build import quantities
from newstables.schemas import ACTORS, ARTICLES, CLAIMS, DATES, QUANTITIES, Table
from newstables.tables.dataset import dataset

EXPORTED = (ARTICLES, ACTORS, CLAIMS, DATES, QUANTITIES)
_ROWS = 5_000  # texts of articles in memory at once
_BETWEEN = "; "


class ExportFailed(Exception):
    """An export that cannot be made; the message says why, and what to do."""


class Rows:
    """The rows of the exported tables."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._overlay: Overlay = overlay_of(folder)

    @cached_property
    def _quantities(self) -> pa.Table:
        return quantities(self._folder)

    def count(self, spec: Table) -> int:
        """How many rows a table has, before corrections take some out."""
        count: int = self._quantities.num_rows if spec is QUANTITIES else dataset(self._folder, spec).count_rows()
        return count

    def pieces(self, spec: Table) -> Iterator[pa.Table]:
        """The rows of a table; closed sets are text, and times are in UTC without a zone. At least one piece."""
        yield _plain(spec.schema.remove_metadata().empty_table())
        if spec is QUANTITIES:
            starts = range(0, self._quantities.num_rows, _ROWS)
            pieces = (self._quantities.slice(start, _ROWS) for start in starts)
            yield from map(_plain, pieces)
            return
        for batch in dataset(self._folder, spec).to_batches(batch_size=_ROWS, batch_readahead=1, fragment_readahead=1):
            if batch.num_rows:
                yield _plain(self._overlay.apply(spec, pa.table(batch)))


def _plain(table: pa.Table) -> pa.Table:
    fields = []
    for field in table.schema:
        kind = field.type
        if pa.types.is_dictionary(kind):
            kind = pa.string()
        elif pa.types.is_timestamp(kind):
            kind = pa.timestamp("us")
        fields.append(pa.field(field.name, kind))
    return table.cast(pa.schema(fields))


def flat(table: pa.Table) -> pa.Table:
    """Rows with lists as text, for formats that have none: "Mia Holt; Jan Roe", "14-25 Ola Berg; 40-44 Berg"."""
    for number, field in enumerate(table.schema):
        if pa.types.is_list(field.type):
            lists = table[field.name].combine_chunks()
            table = table.set_column(number, field.name, pc.binary_join(_items(lists), _BETWEEN))
    return table


def _items(lists: pa.ListArray) -> pa.ListArray:
    """Lists of text, made of lists of text or of mentions."""
    values = lists.values
    if pa.types.is_struct(values.type):
        start, end, text = (values.field(name) for name in ("start", "end", "text"))
        where = pc.binary_join_element_wise(start.cast(pa.string()), end.cast(pa.string()), "-")
        values = pc.binary_join_element_wise(where, text, " ")
    return pa.ListArray.from_arrays(lists.offsets, values)
