"""What was rejected in which input, and whether the rejects table says so already."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from newstables.records import Reject
from newstables.tables.index.sources import from_under


class RejectIndex:
    """The rejects of all inputs."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def note(self, path: str, rejects: Iterable[Reject], ingested_at: int, run_id: str) -> None:
        """Note rejects found in the input `path`; `ingested_at` in microseconds since 1970."""
        self._db.executemany(
            "INSERT OR REPLACE INTO rejects VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((path, r.source, r.source_id, r.reason, r.message, r.head, ingested_at, run_id) for r in rejects),
        )

    def of(self, path: str) -> set[tuple[str, str, str, str]]:
        """(source, source_id, reason, message) of each reject noted in the input `path`."""
        query = "SELECT source, source_id, reason, message FROM rejects WHERE input = ?"
        return set(self._db.execute(query, (path,)))

    def inputs(self) -> set[str]:
        """The inputs in which something was rejected."""
        return {path for (path,) in self._db.execute("SELECT DISTINCT input FROM rejects")}

    def count(self) -> int:
        """How many rejects are noted."""
        count: int = self._db.execute("SELECT count(*) FROM rejects").fetchone()[0]
        return count

    def forget_words(self, sources: Iterable[str], under: str | None = None) -> int:
        """Keep no bytes of what was rejected in these sources, nor in the file or folder `under`; of how many."""
        from_them = "source IN (SELECT value FROM json_each(?1))"
        asked = (json.dumps(list(sources)), under)
        changed = self._db.execute(
            f"UPDATE rejects SET head = x'' WHERE head <> x'' AND ({from_them} OR {from_under('?2')})", asked
        )
        if changed.rowcount:
            self.unwritten = True
        return changed.rowcount

    @property
    def unwritten(self) -> bool:
        """Whether the rejects have changed since the rejects table was written."""
        return self._db.execute("SELECT 1 FROM unwritten").fetchone() is not None

    @unwritten.setter
    def unwritten(self, changed: bool) -> None:
        self._db.execute("INSERT OR IGNORE INTO unwritten VALUES ('rejects')" if changed else "DELETE FROM unwritten")

    def all(self) -> Iterator[dict[str, Any]]:
        """All rejects, as rows of the rejects table but for its id."""
        columns = ["source", "source_id", "reason", "message", "head", "ingested_at", "run_id"]
        for row in self._db.execute(f"SELECT {', '.join(columns)} FROM rejects ORDER BY source, source_id"):
            yield dict(zip(columns, row, strict=True))
