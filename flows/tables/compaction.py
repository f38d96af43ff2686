"""Merging the files of a month, so that reading it stays fast: small ones as they gather, all once it is over."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa

from newstables.tables import parquet
from newstables.tables.files import Files
from newstables.tables.index.files import Move
from newstables.tables.staging import PARTITIONED, STAGING

# A run every 15 minutes makes 96 files a day: merged at 16 of about a size, they are never more than some dozens of a
# month, and a row is written again about once a level.
_FILES = 16
_LEVELS = (500_000, 2_000_000, 8_000_000, 32_000_000)  # bytes that a file of the level stays below
_LARGE_BYTES = 200_000_000  # of a file of a month that is over
_SORTED = "sorted-"  # how the names of such files begin
_ORDER: dict[str, list[tuple[str, str]]] = {
    "articles": [("published_at", "ascending"), ("article_id", "ascending")],
    "actors": [("actor_id", "ascending"), ("article_id", "ascending")],
    "claims": [("unit", "ascending"), ("article_id", "ascending"), ("char_start", "ascending")],
    "dates": [("starts_at", "ascending"), ("article_id", "ascending"), ("char_start", "ascending")],
}


def this_month() -> str:
    """The month that is not over yet, as partitions are named."""
    return f"{datetime.now(UTC):%Y-%m}"


def is_due(files: Files, month: str) -> bool:
    """Whether a month has gathered enough small files to merge."""
    return any(_to_merge(files, spec.name, month) for spec in PARTITIONED)


def compact_month(folder: Path, files: Files, month: str, name: str) -> list[Move]:
    """Stage one file in place of a month's small ones, table by table and file by file in memory; the moves to make."""
    moves: list[Move] = []
    for spec in PARTITIONED:
        names = _to_merge(files, spec.name, month)
        if not names:
            continue
        final = f"{spec.name}/month={month}/{name}.parquet"
        staged = f"{STAGING}/{final}"
        with parquet.writer(spec, folder / staged) as writer:
            for old in names:
                rows = parquet.read(spec, files.path(old))
                if rows.num_rows:
                    writer.write_table(rows)
        moves.append((staged, final))
        moves += [(None, old) for old in names]
    return moves


def sort_month(folder: Path, files: Files, month: str, name: Callable[[], str]) -> list[Move]:
    """Stage a month's rows in order, in files as large as readers like them; the moves to make, none if it is done.

    A month of one table is in memory meanwhile. The order is that of what is asked for most: a reader that asks for one
    actor, unit or day learns from the statistics of row groups which of them it need not read.
    """
    moves: list[Move] = []
    for spec in PARTITIONED:
        sizes = files.of(spec.name, month)
        if all(map(_is_sorted, sizes)):
            continue
        rows = pa.concat_tables([parquet.read(spec, files.path(old)) for old in sizes]).sort_by(_ORDER[spec.name])
        size = sum(sizes.values())
        most = max(1, -(-rows.num_rows // -(-size // _LARGE_BYTES)))
        for start in range(0, rows.num_rows, most):
            final = f"{spec.name}/month={month}/{_SORTED}{name()}.parquet"
            staged = f"{STAGING}/{final}"
            parquet.write_sorted(rows.slice(start, most), folder / staged)
            moves.append((staged, final))
        moves += [(None, old) for old in sizes]
    return moves


def _to_merge(files: Files, table: str, month: str) -> list[str]:
    """The files of a month to make one of: those of a size of which there are many, and all smaller ones."""
    of_level: list[list[str]] = [[] for _ in _LEVELS]
    for name, size in files.of(table, month).items():
        if size < _LEVELS[-1] and not _is_sorted(name):
            of_level[bisect_right(_LEVELS, size)].append(name)
    many = [level for level, names in enumerate(of_level) if len(names) >= _FILES]
    return [name for names in of_level[: max(many) + 1] for name in names] if many else []


def _is_sorted(name: str) -> bool:
    return name.rpartition("/")[2].startswith(_SORTED)
