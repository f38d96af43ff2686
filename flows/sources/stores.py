"""Object stores that pyarrow opens: listing what lies under a prefix, opening a key."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from functools import cache
from typing import Any, TypeVar

from newstables.records import SourceFile

_TELL_AFTER = 10.0  # seconds
_RETRY = "retry_limit_seconds=60"

Answer = TypeVar("Answer")


def arrow_store(uri: str) -> tuple[Any, str]:
    """The pyarrow file system of `uri`, and the path there. Raises OSError."""
    base, key, query = _parts(uri)
    return _store(base, query), key


def list_store(uri: str) -> Iterator[SourceFile]:
    """The files at `uri`: itself, or all under it as a prefix, sorted. Raises OSError."""
    from pyarrow import fs

    store, key = arrow_store(uri)
    here = _hear_out(lambda: store.get_file_info(key), uri)
    if here.type == fs.FileType.File:
        yield SourceFile(uri, here.base_name, here.size or 0, here.mtime_ns or 0)
        return
    scheme, _, rest = uri.partition("://")
    query = f"?{rest.partition('?')[2]}" if "?" in rest else ""
    infos = _hear_out(lambda: store.get_file_info(fs.FileSelector(key, recursive=True)), uri)
    prefix = key.rstrip("/") + "/"
    for info in sorted(infos, key=lambda info: info.path):
        if info.type == fs.FileType.File:
            inside = info.path.removeprefix(prefix)
            yield SourceFile(f"{scheme}://{info.path}{query}", inside, info.size or 0, info.mtime_ns or 0)


def _hear_out(ask: Callable[[], Answer], uri: str) -> Answer:
    """What a store answers. It is asked in a thread, for pyarrow lets no Ctrl-C through; a long wait is told."""
    answer: Future[Answer] = Future()

    def work() -> None:
        try:
            answer.set_result(ask())
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=work, daemon=True).start()
    while not wait([answer], _TELL_AFTER).done:
        logging.getLogger("newstables").warning("waiting for an answer of %s", uri.partition("?")[0])
    return answer.result()


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
