"""The Parquet files that the tables consist of, and moves that are decided and perhaps not done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

Facts = tuple[int | None, int | None]  # size in bytes and rows of a file; None where an older version noted neither
Move = tuple[str | None, str]  # (staged path, final path), or (None, path) for a file that goes


class FileIndex:
    """The files of the four tables."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def note(self, files: Mapping[str, Facts]) -> None:
        """Note Parquet files that the tables consist of."""
        rows = ((path, *found) for path, found in files.items())
        self._db.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", rows)

    def all(self) -> dict[str, Facts]:
        """The Parquet files that the four tables consist of, once all pending moves are done."""
        return {path: (size, rows) for path, size, rows in self._db.execute("SELECT path, size, rows FROM files")}

    def names(self) -> set[str]:
        """The same without what is known of them; of an index of an older version too."""
        return {path for (path,) in self._db.execute("SELECT path FROM files")}

    def committed(self) -> tuple[set[str], list[Move]]:
        """The names, and the moves that are not done yet, both of one moment."""
        self._db.execute("BEGIN")
        try:
            return self.names(), self.pending_moves()
        finally:
            self._db.execute("COMMIT")

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

    def plan_moves(self, moves: Sequence[Move], files: Mapping[str, Facts]) -> None:
        """Decide moves: (staged path, final path), or (None, path) for a file that goes. `files`: those that come."""
        self._db.executemany("INSERT INTO pending (staged, final) VALUES (?, ?)", moves)
        self._db.executemany("DELETE FROM files WHERE path = ?", ((path,) for staged, path in moves if staged is None))
        self.note(files)

    def pending_moves(self) -> list[Move]:
        """The moves that are decided and perhaps not done, in order."""
        return self._db.execute("SELECT staged, final FROM pending ORDER BY position").fetchall()

    def forget_moves(self) -> None:
        """All pending moves are done."""
        self._db.execute("DELETE FROM pending")
