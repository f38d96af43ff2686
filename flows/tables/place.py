"""Places for tables that are no folder of this machine: object stores by obstore, all else by fsspec.

What is asked of one is little: list, read, write, copy on its own side, delete, and to write an object only where there
is none yet. The last decides between two runs at once; a store that cannot do it is no place for tables.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol, cast
from urllib.parse import parse_qsl, unquote_to_bytes, urlsplit

from newstables.waiting import Answer, answer_of

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_STORES = {"s3": "s3", "s3a": "s3", "gs": "gs", "gcs": "gs", "az": "az", "abfs": "abfs", "abfss": "abfss"}
_AT_ONCE = 16  # requests under way
_REQUEST = timedelta(seconds=120)
_CONNECT = timedelta(seconds=10)
_RETRIES = timedelta(seconds=60)


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
        return _Store(uri, scheme) if scheme in _STORES else _Fsspec(uri)
    except ImportError as error:
        if scheme in _STORES:
            raise ValueError(f"tables in {scheme}:// need obstore: pip install 'newstables[stores]'") from None
        raise ValueError(f"{shown(uri)}: {error}") from None  # fsspec says what to install


@contextmanager
def _telling(uri: str, *errors: type[Exception]) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise
    except errors as error:
        said = str(error).split("\n\nDebug source")[0]
        raise PlaceFailed(f"{uri}: {' '.join(said.partition(': <?xml')[0].split())[:400]}") from None


class _Store:
    """S3, Google's and Azure's stores, and those that speak like them."""

    def __init__(self, uri: str, scheme: str) -> None:
        from obstore.store import from_url

        self.uri = shown(uri)
        asked = dict(parse_qsl(uri.partition("?")[2]))
        options: dict[str, Any] = {"timeout": _REQUEST, "connect_timeout": _CONNECT}
        settings: dict[str, Any] = {}
        if endpoint := asked.get("endpoint_override"):
            how = asked.get("scheme", "https")
            settings["endpoint"] = endpoint if "://" in endpoint else f"{how}://{endpoint}"
            options["allow_http"] = settings["endpoint"].startswith("http://")
        if region := asked.get("region") or (os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")):
            settings["region"] = region
        if scheme not in ("s3", "s3a"):
            settings.pop("region", None)
        place = f"{_STORES[scheme]}://{self.uri.partition('://')[2]}"
        retries: Any = {"max_retries": 8, "retry_timeout": _RETRIES}
        with _telling(self.uri, Exception):
            open_at: Any = from_url  # whose types tell the stores apart
            self._store = open_at(place, client_options=options, retry_config=retries, **settings)

    def sizes(self, folder: str = "") -> dict[str, int]:
        import obstore

        def listed() -> dict[str, int]:
            pieces = obstore.list(self._store, prefix=folder or None)
            return {found["path"]: found["size"] for piece in pieces for found in piece}

        return self._answer(listed)

    def read(self, name: str) -> bytes | None:
        import obstore

        try:
            return self._answer(lambda: bytes(obstore.get(self._store, name).bytes()))
        except FileNotFoundError:
            return None

    def fetch(self, name: str, path: Path) -> None:
        import obstore

        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.part")

        def write() -> None:
            with part.open("wb") as file:
                for piece in obstore.get(self._store, name):
                    file.write(piece)

        self._answer(write)
        part.replace(path)

    def put(self, path: Path, name: str) -> None:
        import obstore

        self._answer(lambda: obstore.put(self._store, name, path))

    def create(self, name: str, content: bytes) -> bool:
        import obstore
        from obstore.exceptions import AlreadyExistsError

        def put() -> bool:
            try:
                obstore.put(self._store, name, content, mode="create")
            except AlreadyExistsError:
                return False
            return True

        return self._answer(put) or self.read(name) == content  # ours, where only the answer to it was lost

    def copy(self, source: str, target: str) -> None:
        import obstore

        self._answer(lambda: obstore.copy(self._store, source, target))

    def delete(self, names: Iterable[str]) -> None:
        import obstore

        if gone := list(names):
            self._answer(lambda: obstore.delete(self._store, gone))

    def _answer(self, ask: Callable[[], Answer]) -> Answer:
        from obstore.exceptions import BaseError

        with _telling(self.uri, BaseError, OSError):
            return answer_of(ask, self.uri, is_long=True)


class _Fsspec:
    """Whatever else fsspec opens: a file system that is reached by SSH, WebDAV, Hadoop's."""

    def __init__(self, uri: str) -> None:
        import fsspec  # type: ignore[import-untyped]

        self.uri = shown(uri)
        options = dict(parse_qsl(uri.partition("?")[2]))
        self._fs, self._root = answer_of(lambda: fsspec.core.url_to_fs(self.uri, **options), self.uri)

    def sizes(self, folder: str = "") -> dict[str, int]:
        def listed() -> Mapping[str, Any]:
            self._fs.invalidate_cache()
            return cast("Mapping[str, Any]", self._fs.find(self._path(folder), detail=True))

        try:
            found = self._answer(listed)
        except FileNotFoundError:
            return {}
        start = len(self._root.rstrip("/")) + 1
        return {path[start:]: facts["size"] for path, facts in found.items()}

    def read(self, name: str) -> bytes | None:
        try:
            return self._answer(lambda: bytes(self._fs.cat_file(self._path(name))))
        except FileNotFoundError:
            return None

    def fetch(self, name: str, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._answer(lambda: self._fs.get_file(self._path(name), str(path)))

    def put(self, path: Path, name: str) -> None:
        def put() -> None:
            self._fs.makedirs(self._fs._parent(self._path(name)), exist_ok=True)
            self._fs.put_file(str(path), self._path(name))

        self._answer(put)

    def create(self, name: str, content: bytes) -> bool:
        def create() -> bool:
            self._fs.makedirs(self._fs._parent(self._path(name)), exist_ok=True)
            try:
                self._fs.pipe_file(self._path(name), content, mode="create")
            except FileExistsError:
                return False
            return True

        return self._answer(create) or self.read(name) == content

    def copy(self, source: str, target: str) -> None:
        def copy() -> None:
            self._fs.makedirs(self._fs._parent(self._path(target)), exist_ok=True)
            self._fs.cp_file(self._path(source), self._path(target))

        self._answer(copy)

    def delete(self, names: Iterable[str]) -> None:
        def delete() -> None:
            for name in names:
                with suppress(FileNotFoundError):
                    self._fs.rm_file(self._path(name))

        self._answer(delete)

    def _path(self, name: str) -> str:
        return f"{self._root.rstrip('/')}/{name}".rstrip("/")

    def _answer(self, ask: Callable[[], Answer]) -> Answer:
        with _telling(self.uri, OSError, NotImplementedError, ValueError):
            return answer_of(ask, self.uri, is_long=True)


def all_at_once(work: Any, items: Iterable[Any]) -> None:
    """Do `work` on each of the items, some at a time; the first failure is raised."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        list(threads.map(work, items))
