"""A tables folder that an older version made is read, verified and written on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from newstables.tables.state import STATE_FILE
from newstables.tables.verify import verify
from tests.tables.runs import record, rows, run, write_records


def _as_first_version(tables: Path) -> None:
    """What the first version wrote: sketches as a column, and an index that knows files by their names alone."""
    for path in (tables / "articles").rglob("*.parquet"):
        table = pq.read_table(path, partitioning=None)
        place = table.column_names.index("pipeline_version")
        pq.write_table(table.add_column(place, "sketch", pa.array([b"\1"] * table.num_rows, pa.binary())), path)
    with closing(sqlite3.connect(tables / STATE_FILE)) as db, db:
        names = db.execute("SELECT path FROM files").fetchall()
        db.executescript("DROP TABLE files; CREATE TABLE files (path TEXT PRIMARY KEY) WITHOUT ROWID;")
        db.executemany("INSERT INTO files VALUES (?)", names)
        db.execute("PRAGMA user_version = 0")


def test_its_rows_stay_and_new_ones_come_beside_them(tmp_path: Path) -> None:
    first = write_records(tmp_path / "first.jsonl", (record(n) for n in range(4)))
    second = write_records(tmp_path / "second.jsonl", [record(7), record(2, "Crews freed 31 people on Tuesday.")])
    run(tmp_path / "new", first)
    run(tmp_path / "new", first, second)
    run(tmp_path / "old", first)
    _as_first_version(tmp_path / "old")
    assert verify(tmp_path / "old").problems == []
    summary = run(tmp_path / "old", first, second)
    assert (summary.new, summary.changed, summary.unchanged) == (1, 1, 3), "each of the five once"
    assert summary.rows["articles"] == 5
    assert verify(tmp_path / "old").problems == []
    old, new = rows(tmp_path / "old"), rows(tmp_path / "new")
    assert old["claims"] == new["claims"] and old["dates"] == new["dates"] and old["rejects"] == new["rejects"]
    assert len(pd.read_parquet(tmp_path / "old" / "articles")) == 5
