"""Merging the small files that frequent runs leave in a month, so that reading it stays fast."""

from __future__ import annotations

from pathlib import Path

from newstables.schemas import ARTICLES
from newstables.tables import parquet
from newstables.tables.staging import PARTITIONED, STAGING

# A run every 15 minutes makes 96 files a day: merged at 16, a month never has more than some dozens, and a row is
# written again about once for each sixteenfold growth of its file.
_FILES = 16
_SMALL_BYTES = 16_000_000


def is_due(folder: Path, month: str) -> bool:
    """Whether a month has gathered enough small files to merge."""
    return len(_small_files(folder, ARTICLES.name, month)) >= _FILES


def compact_month(folder: Path, month: str, name: str) -> list[tuple[str | None, str]]:
    """Stage one file in place of a month's small ones, table by table and file by file in memory; the moves to make."""
    moves: list[tuple[str | None, str]] = []
    for spec in PARTITIONED:
        paths = _small_files(folder, spec.name, month)
        if len(paths) < 2:
            continue
        final = f"{spec.name}/month={month}/{name}.parquet"
        staged = f"{STAGING}/{final}"
        with parquet.writer(spec, folder / staged) as writer:
            for path in paths:
                rows = parquet.read(spec, path)
                if rows.num_rows:
                    writer.write_table(rows)
        moves.append((staged, final))
        moves += [(None, path.relative_to(folder).as_posix()) for path in paths]
    return moves


def _small_files(folder: Path, table: str, month: str) -> list[Path]:
    paths = sorted((folder / table / f"month={month}").glob("*.parquet"))
    return [path for path in paths if path.stat().st_size < _SMALL_BYTES]
