"""Places for tables that are no folder of this machine.

What is asked of one is little: list, read, write, copy on its own side, delete, and to write an object only where there
is none yet. The last decides between two runs at once; a store that cannot do it is no place for tables.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote_to_bytes, urlsplit

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
# Scheme → what obstore calls it; all other schemes are fsspec's.
_STORES = {"s3": "s3", "s3a": "s3", "gs": "gs", "gcs": "gs", "az": "az", "abfs": "abfs", "abfss": "abfss"}
_AT_ONCE = 16  # requests under way


class PlaceFailed(OSError):
    """A store did not do what it was asked for; the message says which."""


class Place(Protocol):
    """A folder elsewhere. Names in it are relative to it. All raise PlaceFailed where the store does not answer."""

    uri: str  # as it is shown: without query

    def sizes(self, folder: str = "") -> dict[str, int]:
        """Name → bytes of all objects under a folder ("_index/"), or under all."""

    def read(self, name: str) -> bytes | None:
        """The bytes of an object; None where there is none."""

    def fetch(self, name: str, path: Path) -> None:
        """Bring an object to a local file."""

    def put(self, path: Path, name: str) -> None:
        """Write a local file to an object, in place of what was there."""

    def create(self, name: str, content: bytes) -> bool:
        """Write an object if there is none of that name; whether there was none."""

    def copy(self, source: str, target: str) -> None:
        """Copy an object within the store."""

    def delete(self, names: Iterable[str]) -> None:
        """Delete objects, if they are there."""


def is_elsewhere(tables: str | os.PathLike[str]) -> bool:
    """Whether tables that were named so lie in a store, and in no folder of this machine."""
    name = os.fspath(tables)
    return _SCHEME.match(name) is not None and not name.lower().startswith("file://")


def named(tables: str) -> Path | str:
    """What a person named, as a folder or as the URI of a place elsewhere. Raises ValueError for what is neither."""
    if not _SCHEME.match(tables):
        return Path(tables)
    if not is_elsewhere(tables):
        return Path(os.fsdecode(unquote_to_bytes(urlsplit(tables).path)))
    place_at(tables)
    return tables


def shown(tables: str | os.PathLike[str]) -> str:
    """A folder or URI as a message may have it: a query can hold keys."""
    name = os.fspath(tables)
    return name.partition("?")[0].rstrip("/") if is_elsewhere(name) else name


def under(uri: str, name: str) -> str:
    """The URI of what lies under another."""
    place, mark, query = uri.partition("?")
    return f"{place.rstrip('/')}/{name}{mark}{query}"


def place_at(uri: str) -> Place:
    """The place that a URI names. Its query may say what the environment does not, in pyarrow's words:

    s3://bucket/tables?endpoint_override=127.0.0.1:9000&scheme=http&region=eu-west-1. Raises ValueError.
    """
    scheme = uri.partition("://")[0].lower()
    if scheme in ("http", "https"):
        raise ValueError(f"{shown(uri)}: nothing can be written to a web address; name a folder or a store by --tables")
    try:
        if scheme in _STORES:
            from newstables.tables.object_store import ObjectStore

            return ObjectStore(uri, _STORES[scheme])
        from newstables.tables.file_system import FileSystem

        return FileSystem(uri)
    except ImportError as error:
        if scheme in _STORES:
            raise ValueError(f"tables in {scheme}:// need obstore: pip install 'newstables[stores]'") from None
        raise ValueError(f"{shown(uri)}: {error}") from None  # fsspec says what to install


@contextmanager
def telling(uri: str, *errors: type[Exception]) -> Iterator[None]:
    """Within the block these errors become PlaceFailed; that something is not there stays FileNotFoundError."""
    try:
        yield
    except FileNotFoundError:
        raise
    except errors as error:
        said = str(error).split("\n\nDebug source")[0]
        raise PlaceFailed(f"{uri}: {' '.join(said.partition(': <?xml')[0].split())[:400]}") from None


def all_at_once(work: Any, items: Iterable[Any]) -> None:
    """Do `work` on each of the items, some at a time; the first failure is raised."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        list(threads.map(work, items))
