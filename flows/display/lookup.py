"""From what a person names to an article's rows: in a tables folder, or in a file that no run has read yet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa

from newstables.corrections.overlay import overlay_of
from newstables.records import Reject
from newstables.sources.finding import names_of
from newstables.tables.read import read_articles
from newstables.tables.snapshot import copied, of_articles
from newstables.tables.staging import PARTITIONED
from newstables.tables.state import STATE_FILE, read_state

MOST = 20  # articles shown of one source

Rows = dict[str, list[dict[str, Any]]]  # table → its rows of one article


def look_up(name: str, tables: Path | str) -> tuple[list[Rows], list[Reject], bool]:
    """The articles that `name` (an article_id, a source path, a file) stands for in a folder or at a URI, MOST at most.

    Also what in a file could not become an article, and whether there are more. Raises StateFailed.
    """
    known = names_of(name)
    with copied(tables, of_articles(*known)) as folder:
        found: Iterator[dict[str, pa.Table]] = read_articles(folder, *known)
        articles, rejects = list(islice(found, MOST + 1)), list[Reject]()
        if articles:
            overlay = overlay_of(folder)
            articles = [{spec.name: overlay.apply(spec, rows[spec.name]) for spec in PARTITIONED} for rows in articles]
    if not articles and Path(name).is_file():
        from newstables.pipeline.preview import preview

        articles, rejects = preview(name)
    shown = [{table: rows.to_pylist() for table, rows in of_one.items()} for of_one in articles[:MOST]]
    return shown, rejects, len(articles) > MOST


def find_ids(name: str, folder: Path) -> list[str]:
    """The ids of the articles of a tables folder that an article_id or a source path stands for. Raises StateFailed."""
    if not (folder / STATE_FILE).exists():
        return []
    with read_state(folder) as state:
        found = next(filter(None, map(state.articles.find, names_of(name))), [])
    return [article_id for article_id, _ in found]


def no_article(name: str, folder: Path | str) -> str:
    """What to say where nothing was found."""
    return f"no article {name!r} in {folder}, and no file of that name; name an article_id, a source path, or a file"
