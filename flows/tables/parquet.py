"""Parquet files of a tables folder: writing them so that they last, and leaving rows out of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from newstables.schemas import Table
from newstables.schemas.column import CLOSED_SET

# zstd at level 1 writes as fast as snappy here and takes about half the room. It is set up anew for every column,
# though: a small file takes 0.6 ms to write with snappy and few dictionaries, 1.3 ms with zstd and all of them.
_LARGE = {"compression": "zstd", "compression_level": 1}
_SMALL = {"compression": "snappy"}
_SMALL_BYTES = 500_000  # in memory
_SYNCS_AT_ONCE = 16
_GROUP_ROWS = 50_000


# What to do about a damaged file of the tables, for the end of a message.
AFTER_DAMAGE = "The next `newstables run` sets the file aside, and reads its articles again that are among its inputs."


class DamagedFile(OSError):
    """A Parquet file that cannot be read; the message names it (`what`), and says what to do."""

    def __init__(self, path: Path, error: Exception) -> None:
        self.path = path
        self.what = f"{path} is damaged ({' '.join(str(error).split())[:120]})"
        super().__init__(f"{self.what}. {AFTER_DAMAGE}")


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Tell what pyarrow cannot make sense of from what the operating system will not give."""
    try:
        yield
    except pa.ArrowException as error:
        raise DamagedFile(path, error) from error
    except OSError as error:
        if error.errno is None:
            raise DamagedFile(path, error) from error
        raise


def write(table: pa.Table, path: Path) -> None:
    """Write `table` to `path` and to the disk under it: a commit must never name a file that a power cut can empty."""
    write_all({path: table})


def write_all(tables: Mapping[Path, pa.Table]) -> None:
    """Write many files and bring them to the disk together: one after the other, the waiting would add up."""
    for path, table in tables.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_one(table, path)
    if len(tables) < 2:
        for path in tables:
            _sync(path)
        return
    with ThreadPoolExecutor(_SYNCS_AT_ONCE) as threads:
        list(threads.map(_sync, tables))


def _write_one(table: pa.Table, path: Path) -> None:
    """Write a file; a small one is made in memory first: its many little pieces take as long to write one by one."""
    is_small = table.nbytes < _SMALL_BYTES
    options = _options(table.schema, is_small=is_small)
    if not is_small:
        pq.write_table(table, path, **options)
        return
    made = pa.BufferOutputStream()
    pq.write_table(table, made, **options)
    with path.open("wb") as file:
        file.write(made.getvalue())


@lru_cache(maxsize=64)
def _options(schema: pa.Schema, *, is_small: bool) -> dict[str, Any]:
    """How a file is written. There are few schemas, and a small file is written in the time of a look at one."""
    # One row group a file, in no order but that of the articles: the least and greatest value tell little else.
    statistics = [name for name in ("article_id", "published_at") if name in schema.names]
    if not is_small:
        return _LARGE | {"write_statistics": statistics}
    closed_sets = [field.name for field in schema if field.type == CLOSED_SET]  # the columns that hold a few values
    return _SMALL | {"write_statistics": statistics, "use_dictionary": closed_sets}


@contextmanager
def writer(spec: Table, path: Path) -> Iterator[pq.ParquetWriter]:
    """A writer that takes a file's rows piece by piece; the file is on the disk when the block ends."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with pq.ParquetWriter(path, spec.schema, **_LARGE) as parquet_writer:
        yield parquet_writer
    _sync(path)


def write_sorted(rows: pa.Table, path: Path) -> None:
    """Write rows that lie in an order, in row groups whose least and greatest values tell what is in them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(rows, path, row_group_size=_GROUP_ROWS, **_LARGE)
    _sync(path)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read(spec: Table, path: Path, filters: pc.Expression | None = None) -> pa.Table:
    """The rows of one file in today's columns; a column that an older version did not write is null."""
    if filters is None:
        return in_todays_columns(spec, read_columns(path))
    with _reading(path):
        return in_todays_columns(spec, pq.read_table(path, partitioning=None, filters=filters))


def read_columns(path: Path, columns: Sequence[str] | None = None) -> pa.Table:
    """Some columns of one file, or all, as they lie there."""
    with (
        _reading(path),
        pq.ParquetFile(path) as file,
    ):  # half of what read_table takes, which counts for many small ones
        return file.read(columns=None if columns is None else list(columns))


def read_pieces(path: Path, columns: Sequence[str], rows: int) -> Iterator[pa.Table]:
    """Some columns of one file, so many rows at a time."""
    with _reading(path), pq.ParquetFile(path) as file:
        for batch in file.iter_batches(rows, columns=list(columns)):
            yield pa.table(batch)


def facts(path: Path) -> tuple[int, int]:
    """Size in bytes and number of rows of a file, by its footer."""
    with _reading(path):
        return path.stat().st_size, pq.read_metadata(path).num_rows


def in_todays_columns(spec: Table, table: pa.Table) -> pa.Table:
    """Rows that an older version may have written, with null in the columns that it did not know."""
    arrays = [
        table[field.name].cast(field.type) if field.name in table.column_names else pa.nulls(table.num_rows, field.type)
        for field in spec.schema
    ]
    return pa.Table.from_arrays(arrays, schema=spec.schema)


def parted(spec: Table, path: Path, article_ids: Sequence[str]) -> tuple[pa.Table, pa.Table] | None:
    """The rows of a file without those of some articles, and those; None where it has none of theirs."""
    ids = read_columns(path, ["article_id"])["article_id"]
    theirs = pc.is_in(ids, value_set=pa.array(article_ids, pa.string()))
    if not pc.any(theirs).as_py():
        return None
    rows = read(spec, path)
    return rows.filter(pc.invert(theirs)), rows.filter(theirs)
