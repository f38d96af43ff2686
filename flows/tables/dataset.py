"""A table for readers: all its files as one, in today's columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from newstables.schemas import Table
from newstables.tables.index.files import Move
from newstables.tables.staging import PARTITIONED
from newstables.tables.state import State, StateFailed

_COMMITTED = {spec.name for spec in PARTITIONED}
_TIMES = 5  # a commit can move files while they are looked for


@dataclass(frozen=True, slots=True)
class Opened:
    """Tables opened for reading: the paths of a table's files by its name, and the file system that they lie in."""

    paths: Callable[[str], list[str]]
    folder: Path | None  # None: they lie elsewhere
    filesystem: Any = None  # as Arrow takes it; None: that of this machine


def opened_folder(folder: Path) -> Opened:
    """The tables of a folder as the last commit left them, also while a run moves files."""
    committed: list[dict[str, Path]] = []

    def paths(name: str) -> list[str]:
        if name not in _COMMITTED:
            return [path.as_posix() for path in sorted((folder / name).rglob("*.parquet"))]
        if not committed:  # asked once: the tables are to be of one commit
            committed.append(_last_commit(folder))
        return [path.as_posix() for file, path in sorted(committed[0].items()) if file.startswith(f"{name}/")]

    return Opened(paths, folder)


def _last_commit(folder: Path) -> dict[str, Path]:
    """Name → where it lies, of the files of the last commit: staged, where its moves are not done yet."""
    for left in reversed(range(_TIMES)):
        noted = _noted(folder)
        if noted is None:
            break
        names, moves = noted
        staged = {final: folder / draft for draft, final in moves if draft is not None}
        found = {}
        for name in names:
            there = [path for path in (staged.get(name), folder / name) if path is not None and path.exists()]
            if there:
                found[name] = there[0]
        if len(found) == len(names) or not left:  # else a commit has come meanwhile
            return found
    paths = (path for name in _COMMITTED for path in (folder / name).rglob("*.parquet"))
    return {path.relative_to(folder).as_posix(): path for path in paths}


def _noted(folder: Path) -> tuple[set[str], list[Move]] | None:
    """What the index says of the files and of moves to be done; None where there is none that can be read."""
    try:
        state = State(folder, read_only=True)
    except StateFailed:
        return None
    try:
        return state.files.committed()
    finally:
        state.close()


def dataset(where: Path | Opened, spec: Table, wanted: Callable[[str], bool] = lambda _path: True) -> ds.Dataset:
    """The files of a table that are `wanted`; a column that an older version did not write is null."""
    opened = opened_folder(where) if isinstance(where, Path) else where
    paths = [path for path in opened.paths(spec.name) if wanted(path)]
    schema = spec.schema.remove_metadata()
    if not paths:
        return ds.dataset(schema.empty_table())
    return ds.dataset(paths, schema=schema, format="parquet", filesystem=opened.filesystem)
