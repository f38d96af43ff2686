"""Object stores that pyarrow opens: listing what lies under a prefix, opening a key."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import Any

from newstables.records import SourceFile
from newstables.waiting import Patient, answer_of

_RETRY = "retry_limit_seconds=30"


def arrow_store(uri: str) -> tuple[Any, str]:
    """The pyarrow file system of `uri`, and the path there. Raises OSError."""
    base, key, query = _parts(uri)
    return answer_of(lambda: _store(base, query), uri), key


def open_in_store(uri: str) -> io.RawIOBase:
    """What lies at `uri`, to be read. Raises OSError."""
    store, key = arrow_store(uri)
    return Patient(answer_of(lambda: store.open_input_file(key), uri), uri)


def list_store(uri: str) -> Iterator[SourceFile]:
    """The files at `uri`: itself, or all under it as a prefix, sorted. Raises OSError."""
    from pyarrow import fs

    store, key = arrow_store(uri)
    here = answer_of(lambda: store.get_file_info(key), uri)
    if here.type == fs.FileType.File:
        yield SourceFile(uri, here.base_name, here.size or 0, here.mtime_ns or 0)
        return
    scheme, _, rest = uri.partition("://")
    query = f"?{rest.partition('?')[2]}" if "?" in rest else ""
    infos = answer_of(lambda: store.get_file_info(fs.FileSelector(key, recursive=True)), uri, is_long=True)
    prefix = key.rstrip("/") + "/"
    for info in sorted(infos, key=lambda info: info.path):
        if info.type == fs.FileType.File:
            inside = info.path.removeprefix(prefix)
            yield SourceFile(f"{scheme}://{info.path}{query}", inside, info.size or 0, info.mtime_ns or 0)


def _parts(uri: str) -> tuple[str, str, str]:
    scheme, _, rest = uri.partition("://")
    path, _, query = rest.partition("?")
    if scheme in ("gs", "gcs") and "retry_limit_seconds" not in query:  # else it tries for a quarter of an hour
        query = f"{query}&{_RETRY}".lstrip("&")
    bucket = path.split("/", 1)[0]
    return f"{scheme}://{bucket}", path, query


@cache
def _store(base: str, query: str) -> Any:
    """One connection a bucket: each costs a hundred milliseconds to set up."""
    from pyarrow import fs

    try:
        return fs.FileSystem.from_uri(f"{base}?{query}" if query else base)[0]
    except (ValueError, ImportError) as error:
        raise OSError(str(error)) from error
