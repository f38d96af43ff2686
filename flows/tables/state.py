"""What a tables folder knows of itself, in SQLite: articles and their sketches, inputs, rejects, files, moves.

It is an index, not a source of truth for rows: should it be lost, the articles table gives it back (`rebuild`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newstables.duplicates.index import SCHEMA as DUPLICATES_SCHEMA
from newstables.duplicates.index import Duplicates
from newstables.tables.index.articles import ArticleIndex
from newstables.tables.index.files import FileIndex
from newstables.tables.index.inputs import InputIndex
from newstables.tables.index.rejects import RejectIndex
from newstables.tables.index.runs import RunIndex

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


_FULL = "make room there and run again, what was committed stays"
_WAYS_OUT = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: "look whether its disk is full or out of reach, and run again, what was committed stays",
    sqlite3.SQLITE_READONLY: "name another place, or have its owner let you in",
    sqlite3.SQLITE_CANTOPEN: "look whether its disk is full, and whether you may write there",
    sqlite3.SQLITE_BUSY: "another program has it open: end that, and run again",
    sqlite3.SQLITE_LOCKED: "another program has it open: end that, and run again",
}


class StateFailed(OSError):
    """The index cannot be read or written; the message says what to do."""


class State:
    """The index of one tables folder. Paths in it are relative to the folder."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._path = folder / STATE_FILE
        try:
            self._open(read_only)
        except sqlite3.OperationalError as error:  # locked, full, not to be written
            raise StateFailed(self._failed(error)) from None
        except sqlite3.DatabaseError as error:
            message = f"{self._path} is damaged ({error}); delete it, and the next run makes it from the articles"
            raise StateFailed(message) from None
        self.articles = ArticleIndex(self._db)
        self.inputs = InputIndex(self._db)
        self.rejects = RejectIndex(self._db)
        self.files = FileIndex(self._db)
        self.runs = RunIndex(self._db)
        self.duplicates = Duplicates(self._db)

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
        """How many rows were written since the index was opened."""
        return self._db.total_changes

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
            raise StateFailed(self._failed(failure)) from failure

    def _failed(self, error: sqlite3.OperationalError) -> str:
        """What SQLite would not do, and what to do about it."""
        kind = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # without what it says in more detail
        way_out = _WAYS_OUT.get(kind, "")
        return f"{self._path}: {error}{way_out and '; '}{way_out}"

    def vacuum(self) -> None:
        """Write the index anew, so that nothing of what was deleted is left in its file."""
        self._db.execute("VACUUM")


@contextmanager
def read_state(folder: Path) -> Iterator[State]:
    """The index of a tables folder for a reader, closed at the end of the block. Raises StateFailed."""
    state = State(folder, read_only=True)
    try:
        yield state
    finally:
        state.close()
