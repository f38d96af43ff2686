"""Opening a local path or a URI for reading: s3://, gs://, https:// and whatever else fsspec knows."""

from __future__ import annotations

import io
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from email.utils import mktime_tz, parsedate_tz
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from urllib.parse import unquote_to_bytes, urlsplit

from newstables.networks import is_private
from newstables.records import SourceFile
from newstables.waiting import Patient, answer_of

if TYPE_CHECKING:
    import httpx

STDIN = "-"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_BUFFER = 1 << 20  # bytes
_TIMEOUT, _CONNECT = 60.0, 10.0  # seconds without a byte; until there is a connection
_LONGEST_REASON = 300  # characters; some stores say a thousand
_SLOWEST = 1_000  # bytes a second
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


def why_not(error: OSError) -> str:
    """Why something could not be opened, in a line."""
    said = " ".join((error.strerror or str(error) or type(error).__name__).split())
    return said if len(said) <= _LONGEST_REASON else f"{said[:_LONGEST_REASON]}…"


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
        from newstables.sources.stores import open_in_store

        return io.BufferedReader(open_in_store(path), _BUFFER)
    import fsspec  # type: ignore[import-untyped]

    return io.BufferedReader(Patient(answer_of(lambda: fsspec.open(path, "rb").open(), path), path), _BUFFER)


def look_at_url(url: str, name: str) -> SourceFile:
    """Size and time of change of what lies at an http(s) URL, as far as its server says. Raises OSError."""
    with _telling(url), _client(url) as client:
        answer = answer_of(lambda: client.head(url), url)
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
    with ExitStack() as failed:
        file = failed.enter_context(tempfile.TemporaryFile(buffering=_BUFFER))
        with _telling(url), _client(url) as client:
            answer = answer_of(lambda: client.send(client.build_request("GET", url), stream=True), url)
            if not answer.is_success:
                raise OSError(f"{urlsplit(url).netloc} answers {answer.status_code}")
            begun = time.monotonic()
            for chunk in answer.iter_bytes():
                file.write(chunk)
                seconds = time.monotonic() - begun
                if seconds > _TIMEOUT and file.tell() < _SLOWEST * seconds:
                    raise OSError(f"{urlsplit(url).netloc} sends less than a kilobyte a second")
        file.seek(0)
        failed.pop_all()
    return cast(BinaryIO, file)


def _client(url: str) -> httpx.Client:
    """A client for a URL that a person named. Where that leads on to, it is to lead into no private network."""
    import httpx

    def look_where_it_leads(request: httpx.Request) -> None:
        if request.url.host != named and is_private(request.url.host):
            raise OSError(f"{named} leads into a private network, to {request.url.host}")

    named = httpx.URL(url).host
    return httpx.Client(
        follow_redirects=True,
        timeout=httpx.Timeout(_TIMEOUT, connect=_CONNECT),
        event_hooks={"request": [look_where_it_leads]},
    )


@contextmanager
def _telling(url: str) -> Iterator[None]:
    import httpx

    try:
        yield
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise OSError(f"{urlsplit(url).netloc}: {error or type(error).__name__}") from error
