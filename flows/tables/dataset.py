"""A table for readers: all its files as one, in today's columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from newstables.schemas import Table


@dataclass(frozen=True, slots=True)
class Opened:
    """Tables opened for reading: the paths of a table's files by its name, and the file system that they lie in."""

    paths: Callable[[str], list[str]]
    folder: Path | None  # None: they lie elsewhere
    filesystem: Any = None  # as Arrow takes it; None: that of this machine


def opened_folder(folder: Path) -> Opened:
    """The tables of a folder."""
    return Opened(lambda name: [path.as_posix() for path in sorted((folder / name).rglob("*.parquet"))], folder)


def dataset(where: Path | Opened, spec: Table, wanted: Callable[[str], bool] = lambda _path: True) -> ds.Dataset:
    """The files of a table that are `wanted`; a column that an older version did not write is null."""
    opened = opened_folder(where) if isinstance(where, Path) else where
    paths = [path for path in opened.paths(spec.name) if wanted(path)]
    schema = spec.schema.remove_metadata()
    if not paths:
        return ds.dataset(schema.empty_table())
    return ds.dataset(paths, schema=schema, format="parquet", filesystem=opened.filesystem)
