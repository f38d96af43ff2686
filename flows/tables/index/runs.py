"""What each run did."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any


class RunIndex:
    """The runs that changed the tables."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def note(self, row: Mapping[str, Any]) -> None:
        """Note what a run did: a row of the table of runs, without its number."""
        names = ", ".join(row)
        self._db.execute(f"INSERT INTO runs ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))

    def last(self, last: int) -> list[dict[str, Any]]:
        """The last runs that changed the tables, the oldest first."""
        rows = self._db.execute("SELECT * FROM runs ORDER BY number DESC LIMIT ?", (last,))
        names = [name for name, *_ in rows.description]
        return [dict(zip(names, row, strict=True)) for row in rows][::-1]
