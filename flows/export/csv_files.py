"""A folder of CSV files, one a table: UTF-8, times in UTC as 2014-09-15T17:34:00, lists as text."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from newstables.export.rows import EXPORTED, Rows, flat


def write(folder: Path, out: Path) -> list[str]:
    """Write the tables of a folder as files in the new folder `out`; what to tell the user."""
    rows = Rows(folder)
    out.mkdir(parents=True)
    for spec in EXPORTED:
        pieces = (_as_text(flat(piece)) for piece in rows.pieces(spec))
        first = next(pieces)
        with csv.CSVWriter(out / f"{spec.name}.csv", first.schema) as writer:
            writer.write_table(first)
            for piece in pieces:
                writer.write_table(piece)
    return []


def _as_text(table: pa.Table) -> pa.Table:
    for number, field in enumerate(table.schema):
        if pa.types.is_timestamp(field.type):
            seconds = table[field.name].cast(pa.timestamp("s"), safe=False)
            table = table.set_column(number, field.name, pc.strftime(seconds, format="%Y-%m-%dT%H:%M:%S"))
    return table
