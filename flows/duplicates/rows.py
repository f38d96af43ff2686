"""Rows of the articles table and their duplicate_of: what decides it is read, what was decided is set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pyarrow as pa

from newstables.duplicates.index import Sketched
from newstables.duplicates.sketch import sketches
from newstables.schemas import ARTICLES
from newstables.tables import parquet

_COLUMNS = ["article_id", "published_at", "text", "duplicate_of"]
_ROWS = 1_000  # texts in memory at once


def read(path: Path) -> Iterator[Sketched]:
    """What the rows of a file say that decides who is a duplicate; their texts are sketched anew."""
    for rows in parquet.read_pieces(path, _COLUMNS, _ROWS):
        yield from of(rows, sketches(rows["text"].to_pylist()))


def of(table: pa.Table, sketched: Sequence[bytes | None]) -> list[Sketched]:
    """What rows of the articles table and the sketches of their texts say that decides who is a duplicate."""
    published = table["published_at"].cast(pa.int64()).to_pylist()
    columns = [table["article_id"].to_pylist(), published, sketched, table["duplicate_of"].to_pylist()]
    return [Sketched(*row) for row in zip(*columns, strict=True)]


def with_duplicates(path: Path, decided: Mapping[str, str | None]) -> pa.Table | None:
    """The rows of a file with the duplicate_of of those that are in `decided` set; None where there are none."""
    article_ids = parquet.read_columns(path, ["article_id"])["article_id"].to_pylist()
    return None if decided.keys().isdisjoint(article_ids) else marked(parquet.read(ARTICLES, path), decided)


def marked(table: pa.Table, decided: Mapping[str, str | None]) -> pa.Table:
    """Rows of the articles table with the duplicate_of of those that are in `decided` set."""
    rows = zip(table["article_id"].to_pylist(), table["duplicate_of"].to_pylist(), strict=True)
    field = ARTICLES.schema.field("duplicate_of")
    after = pa.array([decided.get(article_id, found) for article_id, found in rows], field.type)
    return table.set_column(table.column_names.index(field.name), field, after)
