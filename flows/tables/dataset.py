"""A table for readers: all its files as one, in today's columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from newstables.schemas import Table
from newstables.tables.files import HISTORY, MOST_TRIES, Files, where_they_lie
from newstables.tables.index.files import Move
from newstables.tables.staging import PARTITIONED, partitions
from newstables.tables.state import StateFailed, read_state

_COMMITTED = {spec.name for spec in PARTITIONED}


@dataclass(frozen=True, slots=True)
class Opened:
    """Tables opened for reading: the paths of a table's files by its name, and the file system that they lie in."""

    paths: Callable[[str], list[str]]
    folder: Path | None  # None: they lie elsewhere
    filesystem: Any = None  # as Arrow takes it; None: that of this machine


def opened_folder(folder: Path, *, history: bool = False) -> Opened:
    """The tables of a folder, and their `history` if that is asked for, as the last commit left them.

    That holds also while a run moves files.
    """
    committed: list[dict[str, Path]] = []

    def paths(name: str) -> list[str]:
        if name not in _COMMITTED and not name.startswith(f"{HISTORY}/"):
            return [path.as_posix() for path in sorted((folder / name).rglob("*.parquet"))]
        if not committed:  # asked once: the tables are to be of one commit
            committed.append(_last_commit(folder, history))
        return [path.as_posix() for file, path in sorted(committed[0].items()) if file.startswith(f"{name}/")]

    return Opened(paths, folder)


def _last_commit(folder: Path, history: bool) -> dict[str, Path]:
    """Name → where it lies, of the files of the last commit."""
    where: dict[str, str] = {}
    for _ in range(MOST_TRIES):
        noted = _noted(folder)
        earlier = Files(folder).history() if history else []
        if noted is None:
            there = [*partitions(folder), *(folder / name for name in earlier)]
            return {path.relative_to(folder).as_posix(): path for path in there}
        names, moves = noted
        staged = {final: draft for draft, final in moves if draft is not None}
        if history:  # of which the index knows only what is to come and to go
            names = names.union(earlier, staged).difference(gone for draft, gone in moves if draft is None)
        where = where_they_lie(names, staged, lambda name: (folder / name).exists())
        if len(where) == len(names) and (not history or _noted(folder) == noted):
            break  # else a commit has come meanwhile, or a file is lost
    return {name: folder / path for name, path in where.items()}


def _noted(folder: Path) -> tuple[set[str], list[Move]] | None:
    """What the index says of the files and of moves to be done; None where there is none that can be read."""
    try:
        with read_state(folder) as state:
            return state.files.committed()
    except StateFailed:
        return None


def dataset(where: Path | Opened, spec: Table, wanted: Callable[[str], bool] = lambda _path: True) -> ds.Dataset:
    """The files of a table that are `wanted`; a column that an older version did not write is null."""
    opened = opened_folder(where) if isinstance(where, Path) else where
    paths = [path for path in opened.paths(spec.name) if wanted(path)]
    schema = spec.schema.remove_metadata()
    if not paths:
        return ds.dataset(schema.empty_table())
    return ds.dataset(paths, schema=schema, format="parquet", filesystem=opened.filesystem)
