"""One run at a time in a tables folder: who holds it, and whether it still does."""

from __future__ import annotations

import os
import platform
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

LOCK_FILE = "_lock"


class TablesBusy(Exception):
    """Another run is writing to the same tables."""


def name_of_run(what: str) -> str:
    """An id for what writes to tables and is no run of Prefect's. No time, for clocks are set back."""
    return f"{what}-{uuid.uuid4().hex}"


class Hold:
    """A folder held by one run. `check` tells whether it still is: not every file system keeps locks."""

    def __init__(self, lock: Path, name: str) -> None:
        self._lock = lock
        self._name = name
        self._owner = f"{platform.node()} {os.getpid()} {uuid.uuid4().hex}"
        self._lock.write_text(self._owner, encoding="utf-8")

    def check(self) -> None:
        """Raises TablesBusy if another run has taken the folder meanwhile."""
        owner = self._lock.read_text(encoding="utf-8")
        if owner not in ("", self._owner):  # who tries for the lock in vain empties the file
            raise TablesBusy(
                f"another run, on {owner.partition(' ')[0]}, is writing to {self._name}, whose file system keeps no "
                "locks: let one machine at a time write there"
            )


@contextmanager
def taken(folder: Path, name: str) -> Iterator[Hold]:
    """Hold a folder for one run at a time. Raises TablesBusy if a run has it."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK_FILE)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        message = f"another run is writing to {name}; wait until it is done, or name another folder by --tables"
        raise TablesBusy(message) from None
    try:
        yield Hold(folder / LOCK_FILE, name)
    finally:
        lock.release()
