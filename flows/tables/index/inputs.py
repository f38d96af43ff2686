"""Which inputs were read, how they looked then, and what came of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from newstables.records import SourceFile


@dataclass(slots=True)
class Unchanged:
    """What is known of inputs that need not be read again."""

    articles: int
    rejects: int
    with_rejects: list[str] = field(default_factory=list)  # those that had some
    others: list[SourceFile] = field(default_factory=list)  # those of the files that are to be read


class InputIndex:
    """The inputs that were read, whole or up to somewhere."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.passing = 0  # rows written to tables that end with the connection

    def unchanged(self, files: Sequence[SourceFile], settings: str, *, retried: bool, version: str | None) -> Unchanged:
        """What is known of those inputs that were read to their end and are the same since.

        Without those that had rejects if they are to be `retried`, and those of another pipeline version than one that
        is named. Where the store keeps no times, reading an input is the only way to know.
        """
        self._db.execute("CREATE TEMP TABLE IF NOT EXISTS looks (path TEXT, size INTEGER, mtime_ns INTEGER)")
        looks = [(file.path, file.size, file.mtime_ns) for file in files if file.mtime_ns]
        before = self._db.total_changes
        self._db.execute("DELETE FROM temp.looks")
        self._db.executemany("INSERT INTO temp.looks VALUES (?, ?, ?)", looks)
        self.passing += self._db.total_changes - before
        among = """FROM temp.looks AS look CROSS JOIN inputs ON inputs.path = look.path AND inputs.size = look.size
            AND inputs.mtime_ns = look.mtime_ns
            WHERE complete AND settings = ?1 AND (?2 IS NULL OR pipeline_version = ?2) AND NOT (?3 AND rejects)"""
        asked = (settings, version, retried)
        count, articles, rejects = self._db.execute(
            f"SELECT count(*), coalesce(sum(articles), 0), coalesce(sum(rejects), 0) {among}", asked
        ).fetchone()
        found = Unchanged(articles, rejects)
        if rejects:
            rows = self._db.execute(f"SELECT inputs.path {among} AND rejects", asked)
            found.with_rejects = [path for (path,) in rows]
        if count < len(files):
            known = {path for (path,) in self._db.execute(f"SELECT inputs.path {among}", asked)}
            found.others = [file for file in files if file.path not in known]
        return found

    def newest_months(self, paths: Sequence[str]) -> dict[str, str]:
        """Path → the last month that articles were read of, of those inputs that were read before."""
        query = """SELECT path, coalesce((SELECT max(nullif(month, 'undated')) FROM articles WHERE source = path), '')
            FROM inputs WHERE complete AND path IN (SELECT value FROM json_each(?))"""
        return dict(self._db.execute(query, (json.dumps(list(paths)),)))

    def begin(self, file: SourceFile, settings: str, pipeline_version: str) -> None:
        """Note that an input is being read from its start: what was rejected in it before is forgotten."""
        self._db.execute("DELETE FROM rejects WHERE input = ?", (file.path,))
        self._db.execute(
            "INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?, ?, 0, 0, 0)",
            (file.path, file.size, file.mtime_ns, settings, pipeline_version),
        )

    def add(self, path: str, articles: int, rejects: int, *, complete: bool) -> None:
        """Count what one batch took from an input, and note whether that was its end."""
        self._db.execute(
            "UPDATE inputs SET articles = articles + ?, rejects = rejects + ?, complete = ? WHERE path = ?",
            (articles, rejects, complete, path),
        )

    def forget(self, path: str) -> None:
        """An input is there no more: what was rejected in it is nobody's concern."""
        self._db.execute("DELETE FROM rejects WHERE input = ?", (path,))
        self._db.execute("DELETE FROM inputs WHERE path = ?", (path,))
