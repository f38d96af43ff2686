"""Tables opened for reading with Arrow, wherever they lie."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newstables.tables.dataset import Opened, opened_folder
from newstables.tables.files import NoTables, holds_tables


def open_tables(tables: Path | str, *, history: bool = False) -> Opened:
    """The tables in a folder, or those of the last commit at a URI; with their `history` if that is asked for.

    Raises NoTables where there are none.
    """
    if isinstance(tables, Path):
        if not holds_tables(tables):
            raise NoTables(f"{tables} holds no tables; make some by: newstables run INPUT --tables {tables}")
        return opened_folder(tables, history=history)

    from newstables.tables.manifest import latest
    from newstables.tables.place import place_at
    from newstables.tables.snapshot import objects_of

    place = place_at(tables)
    manifest = latest(place)
    if not manifest.number:
        raise NoTables(f"{place.uri} holds no tables; make some by: newstables run INPUT --tables {place.uri}")
    where = objects_of(place, manifest)
    filesystem, root = _filesystem(tables)
    names = {name: f"{root.rstrip('/')}/{path}" for name, path in where.items()}
    return Opened(
        lambda table: [path for name, path in names.items() if name.startswith(f"{table}/")], None, filesystem
    )


def _filesystem(uri: str) -> tuple[Any, str]:
    """The file system of a URI, and the path there: Arrow's own for the stores that it knows, else fsspec's."""
    from newstables.sources.opening import opens_with_arrow
    from newstables.sources.stores import arrow_store

    if opens_with_arrow(uri):
        return arrow_store(uri)
    import fsspec  # type: ignore[import-untyped]
    from pyarrow import fs

    found, root = fsspec.core.url_to_fs(uri)
    return fs.PyFileSystem(fs.FSSpecHandler(found)), root
