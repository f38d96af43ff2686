"""Opening a local path or a URI for reading: s3://, gs://, https:// and whatever else fsspec knows."""

from __future__ import annotations

import io
import os
import re
import sys
import tempfile
from datetime import UTC, datetime
from email.utils import mktime_tz, parsedate_tz
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import unquote_to_bytes, urlsplit

from newstables.records import SourceFile

STDIN = "-"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_BUFFER = 1 << 20  # bytes
_TIMEOUT = 60.0  # seconds without a byte
_ARROW = ("s3", "gs", "gcs", "hdfs", "abfs", "abfss")  # schemes that pyarrow opens itself


def is_uri(path: str) -> bool:
    """Does `path` lie elsewhere, and not among the local files?"""
    return _SCHEME.match(path) is not None and scheme(path) != "file"


def is_web(path: str) -> bool:
    """Is `path` an http(s) URL?"""
    return is_uri(path) and scheme(path) in ("http", "https")


def name_of(path: str) -> str:
    """The name whose suffix tells the format; standard input holds JSON lines."""
    if path == STDIN:
        return "stdin.jsonl"
    return path.partition("?")[0] if is_uri(path) else path


def origin(path: str) -> dict[str, Any]:
    """What a page's place says of it: one read from the web lies at its own address, and was fetched now."""
    return {"url": path, "fetched_at": datetime.now(UTC)} if is_web(path) else {}


def local_path(path: str) -> str:
    """A local path as the operating system takes it, from itself or from its file:// URI."""
    if not _SCHEME.match(path):
        return path
    return os.fsdecode(unquote_to_bytes(urlsplit(path).path))


def settled_path(name: str) -> str:
    """A local file or folder by the one path that it has from wherever, and through whatever link, it was named.

    A file keeps its own name, which tells its format, where that is a link to another.
    """
    path = os.path.abspath(local_path(name))
    if os.path.isdir(path):
        return os.path.realpath(path)
    folder, own_name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), own_name)


def storable_path(path: str) -> str:
    """A local path as a table can hold it: a name that is no UTF-8 becomes a file:// URI, which opens it as well."""
    if path.isascii():
        return path
    try:
        path.encode()
    except UnicodeEncodeError:
        return Path(path).absolute().as_uri()
    return path


def scheme(uri: str) -> str:
    """The scheme of a URI, in lower case."""
    return uri.split("://", 1)[0].lower()


def opens_with_arrow(uri: str) -> bool:
    """Whether pyarrow has a file system for it."""
    return scheme(uri) in _ARROW


def open_source(path: str) -> BinaryIO:
    """A buffered binary stream on a local path, a URI or "-" (standard input). Raises OSError.

    All but standard input can seek.
    """
    if path == STDIN:
        return sys.stdin.buffer
    if not is_uri(path):
        return open(local_path(path), "rb", buffering=_BUFFER)
    if is_web(path):
        return _download(path)
    if opens_with_arrow(path):
        from newstables.sources.stores import arrow_store

        store, key = arrow_store(path)
        return io.BufferedReader(cast("io.RawIOBase", store.open_input_file(key)), _BUFFER)
    import fsspec  # type: ignore[import-untyped]

    return cast(BinaryIO, fsspec.open(path, "rb").open())


def look_at_url(url: str, name: str) -> SourceFile:
    """Size and time of change of what lies at an http(s) URL, as far as its server says. Raises OSError."""
    import httpx

    try:
        answer = httpx.head(url, follow_redirects=True, timeout=_TIMEOUT)
    except httpx.HTTPError as error:
        raise OSError(f"{type(error).__name__}: {error}") from error
    if answer.status_code in (404, 410):
        raise OSError(f"{urlsplit(url).netloc} answers {answer.status_code}")
    if not answer.is_success:  # some servers answer GET only
        return SourceFile(url, name, 0, 0)
    size = answer.headers.get("content-length", "")
    changed = parsedate_tz(answer.headers.get("last-modified", ""))
    seconds = mktime_tz(changed) if changed else 0
    return SourceFile(url, name, int(size) if size.isdecimal() else 0, int(seconds) * 1_000_000_000)


def _download(url: str) -> BinaryIO:
    """The answer to a GET, on disk in an unnamed file, since readers seek and an archive may outgrow memory."""
    import httpx

    file = tempfile.TemporaryFile(buffering=_BUFFER)  # noqa: SIM115 - the caller closes it
    try:
        with httpx.stream("GET", url, follow_redirects=True, timeout=_TIMEOUT) as answer:
            answer.raise_for_status()
            for chunk in answer.iter_bytes(_BUFFER):
                file.write(chunk)
    except httpx.HTTPStatusError as error:
        file.close()
        raise OSError(f"{urlsplit(url).netloc} answers {error.response.status_code}") from error
    except httpx.HTTPError as error:
        file.close()
        raise OSError(f"{type(error).__name__}: {error}") from error
    file.seek(0)
    return cast(BinaryIO, file)
