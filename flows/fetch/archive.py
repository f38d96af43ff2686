"""Raw pages into a WARC file, which appears in the inbox only when it is whole."""

from __future__ import annotations

import gzip
import os
import threading
import uuid
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from newstables.fetch.polite import Answer

# The body is stored unpacked, so these would lie.
_TRANSFER = ("content-encoding", "transfer-encoding", "content-length", "connection")


class WebArchive:
    """A gzipped WARC of one fetch, for many threads. Without any page it leaves no file."""

    def __init__(self, inbox: Path) -> None:
        now = datetime.now(UTC)
        self.path = inbox / f"pages-{now:%Y%m%dT%H%M%S}-{uuid.uuid4().hex[:8]}.warc.gz"
        self.pages = 0
        self.is_safe = False  # what was stored is in the inbox
        self._draft = inbox / f".{self.path.name}.part"
        self._lock = threading.Lock()
        self._file: BinaryIO | None = None

    def add(self, url: str, answer: Answer) -> None:
        """Store the page at `url` as it came. Raises OSError."""
        record = gzip.compress(_record(url, answer), mtime=0)
        with self._lock:
            if self._file is None:
                self._file = self._draft.open("wb")
            self._file.write(record)
            self.pages += 1

    def __enter__(self) -> WebArchive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Bring what was stored into the inbox, also after an interruption: each page in it is whole."""
        if self._file is not None:
            with self._file as file:
                file.flush()
                os.fsync(file.fileno())
            self._draft.replace(self.path)
        self.is_safe = True


def sweep(inbox: Path) -> None:
    """Remove what a killed fetch left half-written; its pages are fetched again."""
    for draft in inbox.glob(".pages-*.part"):
        draft.unlink(missing_ok=True)


def _record(url: str, answer: Answer) -> bytes:
    """One WARC/1.0 response record."""
    headers = [(name, value) for name, value in answer.headers if name.lower() not in _TRANSFER]
    headers.append(("Content-Length", str(len(answer.body))))
    http = "HTTP/1.1 200 OK\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers) + "\r\n"
    block = http.encode("latin-1", "replace") + answer.body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:{uuid.uuid4()}>\r\n"
        f"WARC-Date: {answer.fetched_at:%Y-%m-%dT%H:%M:%SZ}\r\n"
        f"WARC-Target-URI: {url}\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"
