"""What a tables folder knows of itself, in SQLite: articles and their sketches, inputs, rejects, files, moves.

It is an index, not a source of truth for rows: should it be lost, the articles table gives it back (`rebuild`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newstables.duplicates.index import SCHEMA as DUPLICATES_SCHEMA
from newstables.duplicates.index import Duplicates
from newstables.records import Reject, SourceFile

STATE_FILE = "_state.sqlite"

_SCHEMA = """
CREATE TABLE IF NOT EXISTS articles (
    article_id TEXT PRIMARY KEY, content_hash TEXT NOT NULL, pipeline_version TEXT NOT NULL, revision INTEGER NOT NULL,
    month TEXT NOT NULL, source TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS articles_by_source ON articles (source);
CREATE TABLE IF NOT EXISTS inputs (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, settings TEXT NOT NULL,
    pipeline_version TEXT NOT NULL, articles INTEGER NOT NULL, rejects INTEGER NOT NULL, complete INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rejects (
    input TEXT NOT NULL, source TEXT NOT NULL, source_id TEXT NOT NULL, reason TEXT NOT NULL, message TEXT NOT NULL,
    head BLOB NOT NULL, ingested_at INTEGER NOT NULL, run_id TEXT NOT NULL, PRIMARY KEY (source, source_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS rejects_by_input ON rejects (input);
CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, size INTEGER, rows INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pending (position INTEGER PRIMARY KEY, staged TEXT, final TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS forgotten (article_id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unwritten (name TEXT PRIMARY KEY) WITHOUT ROWID;
"""
_RUNS = """
CREATE TABLE IF NOT EXISTS runs (
    number INTEGER PRIMARY KEY, run_id TEXT NOT NULL, ended_at INTEGER NOT NULL, seconds REAL NOT NULL,
    pipeline_version TEXT NOT NULL, counts TEXT NOT NULL, reasons TEXT NOT NULL, measures TEXT NOT NULL,
    drift TEXT NOT NULL
);
"""
# What an index of an older version lacks, by the version that brought it.
_MIGRATIONS = {
    1: "ALTER TABLE files ADD COLUMN size INTEGER; ALTER TABLE files ADD COLUMN rows INTEGER;",
    2: "CREATE TABLE IF NOT EXISTS forgotten (article_id TEXT PRIMARY KEY) WITHOUT ROWID;",
    3: _RUNS,
}
_VERSION = max(_MIGRATIONS)
_KNOWN = "content_hash, pipeline_version, revision, month, source"  # as Known has them


Facts = tuple[int | None, int | None]  # size in bytes and rows of a file; None where an older version noted neither


class StateFailed(OSError):
    """The index cannot be read or written; the message says what to do."""


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


@dataclass(slots=True)
class Unchanged:
    """What is known of inputs that need not be read again."""

    articles: int
    rejects: int
    with_rejects: list[str] = field(default_factory=list)  # those that had some
    others: list[SourceFile] = field(default_factory=list)  # those of the files that are to be read


class State:
    """The index of one tables folder. Paths in it are relative to the folder."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._path = folder / STATE_FILE
        try:
            self._open(read_only)
        except sqlite3.OperationalError as error:  # locked, full, not to be written
            raise StateFailed(f"{self._path}: {error}") from None
        except sqlite3.DatabaseError as error:
            message = f"{self._path} is damaged ({error}); delete it, and the next run makes it from the articles"
            raise StateFailed(message) from None
        self.duplicates = Duplicates(self._db)
        self._passing = 0  # rows written to passing tables

    def _open(self, read_only: bool) -> None:
        path = self._path
        if read_only:
            self._db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=60, isolation_level=None)
        else:
            self._db = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
            # A commit of some thousand sketches touches most pages of their bands: they should not be read each time.
            self._db.execute("PRAGMA cache_size = -65536")
            self._db.execute("PRAGMA temp_store = MEMORY")
            self._bring_up_to_date()
        self._db.execute("SELECT 1 FROM files LIMIT 1")

    def _bring_up_to_date(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if not self._db.execute("SELECT 1 FROM sqlite_master WHERE name = 'files'").fetchone():
            script = _SCHEMA + _RUNS + DUPLICATES_SCHEMA + "INSERT OR IGNORE INTO unwritten VALUES ('rejects');"
        elif version < _VERSION:
            script = "".join(script for number, script in _MIGRATIONS.items() if number > version)
        else:
            return
        self._db.executescript(f"BEGIN; {script} PRAGMA user_version = {_VERSION}; COMMIT;")

    def close(self) -> None:
        self._db.close()

    @property
    def changes(self) -> int:
        """How many rows were written since the index was opened; those of passing tables do not count."""
        return self._db.total_changes - self._passing

    def __enter__(self) -> State:
        """Begin a transaction; it is committed at the end of the block, and undone if the block fails."""
        self._db.execute("BEGIN IMMEDIATE")
        return self

    def __exit__(self, kind: object, failure: BaseException | None, trace: object) -> None:
        try:
            if failure is None:
                self._db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            failure = error
        if failure is not None and self._db.in_transaction:  # a full disk has undone it already
            self._db.execute("ROLLBACK")
        if isinstance(failure, sqlite3.OperationalError):
            raise StateFailed(f"{self._path}: {failure}") from failure

    # articles

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

    def upsert(self, entries: Iterable[Entry]) -> None:
        """Put articles into the index."""
        self._db.executemany(
            "INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?)",
            (
                (e.article_id, e.now.content_hash, e.now.pipeline_version, e.now.revision, e.now.month, e.now.source)
                for e in entries
            ),
        )

    def select(self, source: str) -> dict[str, str]:
        """article_id → month of the articles that were read from this file or from under this folder."""
        query = """SELECT article_id, month FROM articles
            WHERE source = ?1 OR (source > ?1 || '/' AND source < ?1 || '0')"""  # "0" comes right after "/"
        return dict(self._db.execute(query, (source,)))

    def forget_articles(self, article_ids: Iterable[str]) -> None:
        """Delete articles from the index, and remember that they are to stay away."""
        ids = [(article_id,) for article_id in article_ids]
        self._db.executemany("DELETE FROM articles WHERE article_id = ?", ids)
        self._db.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", ids)

    def is_forgotten(self, article_id: str) -> bool:
        """Whether an article was deleted for good."""
        return self._db.execute("SELECT 1 FROM forgotten WHERE article_id = ?", (article_id,)).fetchone() is not None

    def vacuum(self) -> None:
        """Write the index anew, so that nothing of what was deleted is left in its file."""
        self._db.execute("VACUUM")

    def is_empty(self) -> bool:
        """Whether the index holds no article."""
        return self._db.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None

    # inputs

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
        self._passing += self._db.total_changes - before
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

    def begin_input(self, file: SourceFile, settings: str, pipeline_version: str) -> None:
        """Note that an input is being read from its start: what was rejected in it before is forgotten."""
        self._db.execute("DELETE FROM rejects WHERE input = ?", (file.path,))
        self._db.execute(
            "INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?, ?, 0, 0, 0)",
            (file.path, file.size, file.mtime_ns, settings, pipeline_version),
        )

    def add_to_input(self, path: str, articles: int, rejects: int, *, complete: bool) -> None:
        """Count what one batch took from an input, and note whether that was its end."""
        self._db.execute(
            "UPDATE inputs SET articles = articles + ?, rejects = rejects + ?, complete = ? WHERE path = ?",
            (articles, rejects, complete, path),
        )

    # rejects

    def reject(self, path: str, rejects: Iterable[Reject], ingested_at: int, run_id: str) -> None:
        """Note rejects found in the input `path`; `ingested_at` in microseconds since 1970."""
        self._db.executemany(
            "INSERT OR REPLACE INTO rejects VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((path, r.source, r.source_id, r.reason, r.message, r.head, ingested_at, run_id) for r in rejects),
        )

    def rejects_of(self, path: str) -> set[tuple[str, str, str, str]]:
        """(source, source_id, reason, message) of each reject noted in the input `path`."""
        query = "SELECT source, source_id, reason, message FROM rejects WHERE input = ?"
        return set(self._db.execute(query, (path,)))

    def inputs_with_rejects(self) -> set[str]:
        """The inputs in which something was rejected."""
        return {path for (path,) in self._db.execute("SELECT DISTINCT input FROM rejects")}

    def forget_input(self, path: str) -> None:
        """An input is there no more: what was rejected in it is nobody's concern."""
        self._db.execute("DELETE FROM rejects WHERE input = ?", (path,))
        self._db.execute("DELETE FROM inputs WHERE path = ?", (path,))

    def count_rejects(self) -> int:
        """How many rejects are noted."""
        count: int = self._db.execute("SELECT count(*) FROM rejects").fetchone()[0]
        return count

    @property
    def rejects_unwritten(self) -> bool:
        """Whether the rejects have changed since the rejects table was written."""
        return self._db.execute("SELECT 1 FROM unwritten").fetchone() is not None

    @rejects_unwritten.setter
    def rejects_unwritten(self, changed: bool) -> None:
        self._db.execute("INSERT OR IGNORE INTO unwritten VALUES ('rejects')" if changed else "DELETE FROM unwritten")

    def rejects(self) -> Iterator[dict[str, Any]]:
        """All rejects, as rows of the rejects table but for its id."""
        columns = ["source", "source_id", "reason", "message", "head", "ingested_at", "run_id"]
        for row in self._db.execute(f"SELECT {', '.join(columns)} FROM rejects ORDER BY source, source_id"):
            yield dict(zip(columns, row, strict=True))

    # runs

    def note_run(self, row: Mapping[str, Any]) -> None:
        """Note what a run did: a row of the table of runs, without its number."""
        names = ", ".join(row)
        self._db.execute(f"INSERT INTO runs ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))

    def runs(self, last: int) -> list[dict[str, Any]]:
        """The last runs that changed the tables, the oldest first."""
        rows = self._db.execute("SELECT * FROM runs ORDER BY number DESC LIMIT ?", (last,))
        names = [name for name, *_ in rows.description]
        return [dict(zip(names, row, strict=True)) for row in rows][::-1]

    # files, and pending moves

    def add_files(self, files: Mapping[str, Facts]) -> None:
        """Note Parquet files that the tables consist of."""
        rows = ((path, *found) for path, found in files.items())
        self._db.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", rows)

    def files(self) -> dict[str, Facts]:
        """The Parquet files that the four tables consist of, once all pending moves are done."""
        return {path: (size, rows) for path, size, rows in self._db.execute("SELECT path, size, rows FROM files")}

    def file_names(self) -> set[str]:
        """The same without what is known of them; of an index of an older version too."""
        return {path for (path,) in self._db.execute("SELECT path FROM files")}

    def rows(self) -> dict[str, int]:
        """Table → its rows, by what is noted of its files."""
        query = "SELECT substr(path, 1, instr(path, '/') - 1) AS name, sum(rows) FROM files GROUP BY name"
        return dict(self._db.execute(query))

    def note_loss(self, paths: Sequence[str], months: Iterable[str]) -> None:
        """Files are gone that these months had: their articles are to be extracted anew."""
        for month in months:
            self._db.execute(
                "UPDATE inputs SET complete = 0 WHERE path IN (SELECT source FROM articles WHERE month = ?)", (month,)
            )
            self._db.execute("UPDATE articles SET content_hash = '' WHERE month = ?", (month,))
        self._db.executemany("DELETE FROM files WHERE path = ?", ((path,) for path in paths))

    def lost(self) -> list[tuple[str, str]]:
        """(article_id, source) of the articles some of whose rows were lost, and are not back yet."""
        query = "SELECT article_id, source FROM articles WHERE content_hash = '' ORDER BY article_id"
        return self._db.execute(query).fetchall()

    def plan_moves(self, moves: Sequence[tuple[str | None, str]], files: Mapping[str, Facts]) -> None:
        """Decide moves: (staged path, final path), or (None, path) for a file that goes. `files`: those that come."""
        self._db.executemany("INSERT INTO pending (staged, final) VALUES (?, ?)", moves)
        self._db.executemany("DELETE FROM files WHERE path = ?", ((path,) for staged, path in moves if staged is None))
        self.add_files(files)

    def pending_moves(self) -> list[tuple[str | None, str]]:
        """The moves that are decided and perhaps not done, in order."""
        return self._db.execute("SELECT staged, final FROM pending ORDER BY position").fetchall()

    def forget_moves(self) -> None:
        """All pending moves are done."""
        self._db.execute("DELETE FROM pending")
