"""`newstables.show`: an article in a notebook, what was found in it marked, its rows below."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from newstables.display.lookup import MOST, Rows, look_up, no_article
from newstables.display.marks import MARKED
from newstables.tables.place import named

if TYPE_CHECKING:
    from newstables.api.extract import Extracted


@dataclass(frozen=True, slots=True, repr=False)
class Shown:
    """Articles for display; the last line of a notebook's cell shows them."""

    articles: list[Rows]
    more: bool = False  # there are more than these

    def __repr__(self) -> str:
        titles = [rows["articles"][0]["title"] or "(no title)" for rows in self.articles]
        return "\n".join(titles + ["…"] * self.more)

    def _repr_html_(self) -> str:
        from newstables.display.article_html import body

        return str(body(self.articles, more="… and more: name one by its article_id" * self.more))


def show(article: Extracted | str | Path, tables: str | Path = "data/tables") -> Shown:
    """An article with its actors, dates and claims marked, and their rows: for the last line of a notebook's cell.

    `article` is what `extract` returned, or an article_id or source path that the folder `tables` knows, or a file that
    no run has read yet. Raises LookupError where there is no such article.
    """
    if not isinstance(article, str | Path):
        found = _rows_of(article)
        return Shown(found[:MOST], len(found) > MOST)
    shown, rejects, more = look_up(str(article), named(str(tables)))
    if not shown:
        why = "; ".join(f"{reject.source}: {reject.message}" for reject in rejects)
        raise LookupError(why or no_article(str(article), named(str(tables))))
    return Shown(shown, more)


def _rows_of(extracted: Extracted) -> list[Rows]:
    """The rows of each article, null for what pandas calls missing."""
    tables = {name: _rows(getattr(extracted, name)) for name in ("articles", *MARKED)}
    found: dict[str, Rows] = {row["article_id"]: {name: [] for name in tables} for row in tables["articles"]}
    for name, rows in tables.items():
        for row in rows:
            found[row["article_id"]][name].append(row)
    return list(found.values())


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    plain_frame = frame.astype(object).where(frame.notna(), None)
    rows = [{str(name): value for name, value in row.items()} for row in plain_frame.to_dict("records")]
    for row in rows:
        row.update({name: list(row[name]) for name in ("mentions", "authors", "tags") if name in row})
    return rows
