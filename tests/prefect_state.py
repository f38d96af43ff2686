"""What Prefect has stored, and whether anything of it is still running."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def query(prefect_home: Path, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    """Rows of Prefect's own database."""
    with closing(sqlite3.connect(prefect_home / "prefect.db")) as database:
        return database.execute(sql, values).fetchall()


def processes(prefect_home: Path) -> list[str]:
    """Command lines of the processes that were started with this PREFECT_HOME. Linux only: empty elsewhere."""
    return list(processes_by_id(prefect_home).values())


def processes_by_id(prefect_home: Path) -> dict[int, str]:
    """The same by their ids."""
    found = {}
    wanted = f"PREFECT_HOME={prefect_home}\0".encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if wanted in (process / "environ").read_bytes() + b"\0":
                found[int(process.name)] = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:  # it has ended meanwhile, or is somebody else's
            continue
    return found
