"""Reading articles back from a tables folder, as its last commit left them, whatever a run moves meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from newstables.tables import parquet
from newstables.tables.dataset import opened_folder
from newstables.tables.files import HISTORY, in_spite_of_commits, month_of_file
from newstables.tables.staging import PARTITIONED
from newstables.tables.state import STATE_FILE, read_state

Rows = dict[str, pa.Table]  # of one article, by table


def read_articles(folder: Path, *names: str) -> Iterator[Rows]:
    """The rows of the article with this id, or of all articles read from this source, one by one.

    Of several names the first counts that the tables know.
    """
    return (now for now, _ in _read(folder, names, history=False))


def read_versions(folder: Path, *names: str) -> Iterator[tuple[Rows, Rows]]:
    """The same, each with its earlier rows: `revision` and `superseded_at` tell them apart. Only tables with some."""
    return _read(folder, names, history=True)


def _read(folder: Path, names: tuple[str, ...], *, history: bool) -> Iterator[tuple[Rows, Rows]]:
    if not (folder / STATE_FILE).exists():
        return
    with read_state(folder) as state:
        found = next(filter(None, map(state.articles.find, names)), [])
    reader = _AsOpened(folder, history=history)
    for article_id, _ in found:
        if (rows := in_spite_of_commits(partial(reader.read, article_id))) is not None:
            yield rows


class _AsOpened:
    """The tables as they were opened; anew once a commit has taken away what is read."""

    def __init__(self, folder: Path, *, history: bool) -> None:
        self._folder = folder
        self._history = history
        self._opened = opened_folder(folder, history=history)

    def read(self, article_id: str) -> tuple[Rows, Rows] | None:
        """The rows of an article and its earlier ones; None if it is gone. Raises FileNotFoundError: read once more."""
        with read_state(self._folder) as state:
            known = state.articles.known(article_id)
        if known is None:
            return None
        try:
            now = self._now(article_id, known.month)
            if now["articles"].num_rows:
                return now, self._earlier(article_id) if self._history else {}
        except FileNotFoundError:
            pass
        self._opened = opened_folder(self._folder, history=self._history)
        raise FileNotFoundError(f"{self._folder}: a run has moved {article_id}")

    def _now(self, article_id: str, month: str) -> Rows:
        rows = {}
        for spec in PARTITIONED:
            paths = [Path(path) for path in self._opened.paths(spec.name) if month_of_file(path) == month]
            kept = [parquet.read(spec, path, filters=pc.field("article_id") == article_id) for path in paths]
            rows[spec.name] = pa.concat_tables([spec.schema.empty_table(), *kept])
        return rows

    def _earlier(self, article_id: str) -> Rows:
        rows = {}
        for spec in PARTITIONED:
            there = [parquet.read_columns(Path(path)) for path in self._opened.paths(f"{HISTORY}/{spec.name}")]
            kept = [table.filter(pc.equal(table["article_id"], article_id)) for table in there]
            kept = [table for table in kept if table.num_rows]
            if kept:
                rows[spec.name] = pa.concat_tables(kept, promote_options="permissive")
        return rows
