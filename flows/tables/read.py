"""Reading articles back from a tables folder, as its last commit left them, whatever a run moves meanwhile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from newstables.tables import parquet
from newstables.tables.dataset import Opened, opened_folder
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
    reader = _AsOpened(folder, {article_id for article_id, _ in found} if history else ())
    for article_id, _ in found:
        if (rows := in_spite_of_commits(partial(reader.read, article_id))) is not None:
            yield rows


class _AsOpened:
    """The tables as they were opened; anew once a commit has taken away what is read."""

    def __init__(self, folder: Path, with_earlier: Collection[str]) -> None:
        """`with_earlier`: the ids of the articles whose earlier rows are wanted too."""
        self._folder = folder
        self._with_earlier = with_earlier
        self._open()

    def _open(self) -> None:
        self._opened = opened_folder(self._folder, history=bool(self._with_earlier))
        self._earlier: dict[str, Rows] | None = None

    def read(self, article_id: str) -> tuple[Rows, Rows] | None:
        """The rows of an article and its earlier ones; None if it is gone. Raises FileNotFoundError: read once more."""
        with read_state(self._folder) as state:
            known = state.articles.known(article_id)
        if known is None:
            return None
        try:
            now = self._now(article_id, known.month)
            if now["articles"].num_rows:
                if self._earlier is None:
                    self._earlier = _replaced(self._opened, self._with_earlier)
                return now, self._earlier.get(article_id, {})
        except FileNotFoundError:
            pass
        self._open()
        raise FileNotFoundError(f"{self._folder}: a run has moved {article_id}")

    def _now(self, article_id: str, month: str) -> Rows:
        rows = {}
        for spec in PARTITIONED:
            paths = [Path(path) for path in self._opened.paths(spec.name) if month_of_file(path) == month]
            kept = [parquet.read(spec, path, filters=pc.field("article_id") == article_id) for path in paths]
            rows[spec.name] = pa.concat_tables([spec.schema.empty_table(), *kept])
        return rows


def _replaced(opened: Opened, article_ids: Collection[str]) -> dict[str, Rows]:
    """The earlier rows of these articles, by their ids: each file of the history is read once."""
    pieces: dict[str, dict[str, list[pa.Table]]] = defaultdict(lambda: defaultdict(list))
    wanted = pa.array(article_ids, pa.string())
    for spec in PARTITIONED if article_ids else ():
        for path in opened.paths(f"{HISTORY}/{spec.name}"):
            rows = parquet.read_columns(Path(path))
            rows = rows.filter(pc.is_in(rows["article_id"], value_set=wanted))
            places: dict[str, list[int]] = defaultdict(list)
            for place, article_id in enumerate(rows["article_id"].to_pylist()):
                places[article_id].append(place)
            for article_id, own in places.items():
                pieces[article_id][spec.name].append(rows.take(own))
    return {
        article_id: {name: pa.concat_tables(kept, promote_options="permissive") for name, kept in tables.items()}
        for article_id, tables in pieces.items()
    }
