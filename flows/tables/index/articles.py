"""Which articles are in the tables, and which are to stay away for good."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from newstables.tables.index.sources import from_under

_KNOWN = "content_hash, pipeline_version, revision, month, source"  # as Known has them


@dataclass(frozen=True, slots=True)
class Known:
    """What the tables hold of an article."""

    content_hash: str  # empty where a file with rows of it was lost: it is to be extracted anew
    pipeline_version: str
    revision: int
    month: str
    source: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the tables are to hold of an article from now on, and what they held when that was decided."""

    article_id: str
    now: Known
    before: Known | None

    @property
    def has_changed(self) -> bool:
        """Whether the source says something else than it did; what a lost file held is unknown."""
        return self.before is not None and self.before.content_hash not in ("", self.now.content_hash)

    @classmethod
    def of_row(cls, row: dict[str, Any], month: str) -> Entry:
        """The entry of a row of the articles table."""
        known = Known(row["content_hash"], row["pipeline_version"], row["revision"], month, row["source"])
        return cls(row["article_id"], known, known)


class ArticleIndex:
    """The articles that the tables hold."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def known(self, article_id: str) -> Known | None:
        """What the tables hold of an article, if they hold it."""
        query = f"SELECT {_KNOWN} FROM articles WHERE article_id = ?"
        row = self._db.execute(query, (article_id,)).fetchone()
        return Known(*row) if row else None

    def known_among(self, article_ids: Iterable[str]) -> dict[str, Known]:
        """What the tables hold of those articles that they hold."""
        query = f"SELECT article_id, {_KNOWN} FROM articles WHERE article_id IN (SELECT value FROM json_each(?))"
        return {row[0]: Known(*row[1:]) for row in self._db.execute(query, (json.dumps(list(article_ids)),))}

    def find(self, name: str) -> list[tuple[str, str]]:
        """(article_id, month) of the article with this id, or of all read from this source."""
        query = "SELECT article_id, month FROM articles WHERE article_id = ?1 OR source = ?1 ORDER BY article_id"
        return self._db.execute(query, (name,)).fetchall()

    def put(self, entries: Iterable[Entry]) -> None:
        """Put articles into the index."""
        self._db.executemany(
            "INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?)",
            (
                (e.article_id, e.now.content_hash, e.now.pipeline_version, e.now.revision, e.now.month, e.now.source)
                for e in entries
            ),
        )

    def read_from(self, source: str) -> dict[str, str]:
        """article_id → month of the articles that were read from this file or from under this folder."""
        query = f"SELECT article_id, month FROM articles WHERE {from_under('?1')}"
        return dict(self._db.execute(query, (source,)))

    def forget(self, article_ids: Iterable[str]) -> None:
        """Delete articles from the index, and remember that they are to stay away."""
        ids = [(article_id,) for article_id in article_ids]
        self._db.executemany("DELETE FROM articles WHERE article_id = ?", ids)
        self._db.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", ids)

    def is_forgotten(self, article_id: str) -> bool:
        """Whether an article was deleted for good."""
        return self._db.execute("SELECT 1 FROM forgotten WHERE article_id = ?", (article_id,)).fetchone() is not None

    def is_empty(self) -> bool:
        """Whether the index holds no article."""
        return self._db.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None

    def lost(self) -> list[tuple[str, str]]:
        """(article_id, source) of the articles some of whose rows were lost, and are not back yet."""
        query = "SELECT article_id, source FROM articles WHERE content_hash = '' ORDER BY article_id"
        return self._db.execute(query).fetchall()
