"""Reading articles back from a tables folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from newstables.tables import parquet
from newstables.tables.staging import PARTITIONED
from newstables.tables.state import STATE_FILE, read_state


def read_articles(folder: Path, *names: str) -> Iterator[dict[str, pa.Table]]:
    """The rows of the article with this id, or of all articles read from this source: table → its rows, one by one.

    Of several names the first counts that the tables know.
    """
    if not (folder / STATE_FILE).exists():
        return
    with read_state(folder) as state:
        found = next(filter(None, map(state.articles.find, names)), [])
    for article_id, month in found:
        yield _rows(folder, article_id, month)


def _rows(folder: Path, article_id: str, month: str) -> dict[str, pa.Table]:
    rows = {}
    for spec in PARTITIONED:
        paths = sorted((folder / spec.name / f"month={month}").glob("*.parquet"))
        kept = [parquet.read(spec, path, filters=pc.field("article_id") == article_id) for path in paths]
        rows[spec.name] = pa.concat_tables(kept)
    return rows
