"""Rows that leave the tables: of articles that changed, and of those that are to be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from newstables.schemas import ARTICLES
from newstables.tables import parquet
from newstables.tables.files import Files
from newstables.tables.history import History
from newstables.tables.index.files import Move
from newstables.tables.staging import PARTITIONED, write_month


def without_rows(
    folder: Path, files: Files, months: Mapping[str, Sequence[str]], history: History, name: Callable[[], str]
) -> list[Move]:
    """Moves that take the rows of some articles, by their months, out of the tables; `history` gets them."""
    moves: list[Move] = []
    for month, article_ids in months.items():
        for spec in PARTITIONED:
            for path in files.paths(spec.name, month):
                parts = parquet.parted(spec, path, article_ids)
                if parts is None:
                    continue
                kept, removed = parts
                history.add(spec, removed)
                moves.append((None, path.relative_to(folder).as_posix()))
                if kept.num_rows:
                    moves += write_month(folder, month, {spec.name: kept}, name())
    return moves


def published_before(files: Files, day: date) -> dict[str, str]:
    """article_id → month of the articles published before a day; undated ones are not among them."""
    end = datetime(day.year, day.month, day.day, tzinfo=UTC)
    found: dict[str, str] = {}
    for month in sorted(files.months()):
        if month > f"{day:%Y-%m}":  # "undated" comes after all of them
            break
        for path in files.paths(ARTICLES.name, month):
            rows = parquet.read_columns(path, ["article_id", "published_at"])
            early = rows.filter(pc.less(rows["published_at"], pa.scalar(end, rows["published_at"].type)))
            found |= dict.fromkeys(early["article_id"].to_pylist(), month)
    return found
