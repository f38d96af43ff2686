"""A table of a folder for readers: all its files as one, in today's columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pyarrow.dataset as ds

from newstables.schemas import Table


def dataset(folder: Path, spec: Table, wanted: Callable[[Path], bool] = lambda _path: True) -> ds.Dataset:
    """The files of a table that are `wanted`; a column that an older version did not write is null."""
    paths = [str(path) for path in sorted((folder / spec.name).rglob("*.parquet")) if wanted(path)]
    schema = spec.schema.remove_metadata()
    return ds.dataset(paths, schema=schema, format="parquet") if paths else ds.dataset(schema.empty_table())
