"""Rows of the articles table and their duplicate_of: what decides it is read, what was decided is set."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from newstables.duplicates.index import Sketched
from newstables.schemas import ARTICLES
from newstables.tables import parquet

_COLUMNS = ["article_id", "published_at", "sketch", "duplicate_of"]


def read(path: Path) -> list[Sketched]:
    """What the rows of a file say that decides who is a duplicate."""
    return of(pq.read_table(path, columns=_COLUMNS, partitioning=None))


def of(table: pa.Table) -> list[Sketched]:
    """What rows of the articles table say that decides who is a duplicate."""
    published = table["published_at"].cast(pa.int64())
    columns = [table["article_id"], published, table["sketch"], table["duplicate_of"]]
    return [Sketched(*row) for row in zip(*(column.to_pylist() for column in columns), strict=True)]


def with_duplicates(path: Path, decided: Mapping[str, str | None]) -> pa.Table | None:
    """The rows of a file with the duplicate_of of those that are in `decided` set; None where there are none."""
    article_ids = pq.read_table(path, columns=["article_id"], partitioning=None)["article_id"].to_pylist()
    return None if decided.keys().isdisjoint(article_ids) else marked(parquet.read(ARTICLES, path), decided)


def marked(table: pa.Table, decided: Mapping[str, str | None]) -> pa.Table:
    """Rows of the articles table with the duplicate_of of those that are in `decided` set."""
    rows = zip(table["article_id"].to_pylist(), table["duplicate_of"].to_pylist(), strict=True)
    field = ARTICLES.schema.field("duplicate_of")
    after = pa.array([decided.get(article_id, found) for article_id, found in rows], field.type)
    return table.set_column(table.column_names.index(field.name), field, after)
