"""Archives whose headers have names in lower case, which HTTP allows and the reader of archives does not know."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from typing import Any

from newstables.sources.document import GZIP

_KNOWN = (b"WARC-Type", b"Content-Length", b"Content-Type")  # the names that the reader asks for letter by letter
_NAMES = {name.lower(): name for name in _KNOWN}
_AT_LINE = re.compile(rb"(?<=\n)(?:" + b"|".join(_KNOWN) + rb")(?=:)", re.IGNORECASE)
_OVERLAP = 32  # bytes; no name is longer, its line end and colon included
_HEAD = 16_384  # bytes; the headers of a record are shorter


def with_known_names(stream: Any) -> Any:
    """The archive as it is, or unpacked and with the names of its headers as its reader knows them."""
    head = stream.peek(_HEAD)[:_HEAD]
    zipped = head[:2] == GZIP
    if zipped:
        try:
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, _HEAD)
        except zlib.error:
            return stream
    first = head.partition(b"\r\n\r\n")[0]
    if all(name[0] in _KNOWN for name in _AT_LINE.finditer(first)):
        return stream
    return io.BufferedReader(_KnownNames(gzip.GzipFile(fileobj=stream) if zipped else stream), _HEAD)


class _KnownNames(io.RawIOBase):
    """A stream in which each line that begins with such a name has it as it is known; no byte moves."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._before, self._ahead = b"", b""  # what was given last, and what was read beyond it

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_CUR:
            offset += self.tell()
        if whence == io.SEEK_END:
            offset += self._stream.seek(0, io.SEEK_END)
        start = max(offset - _OVERLAP, 0)
        self._stream.seek(start)
        self._before, self._ahead = self._read(offset - start), b""
        return offset

    def tell(self) -> int:
        return int(self._stream.tell()) - len(self._ahead)

    def readinto(self, buffer: Any) -> int:
        size = len(buffer)
        wanted = size + _OVERLAP - len(self._ahead)
        held = self._ahead + (self._read(wanted) if wanted > 0 else b"")
        shown = _AT_LINE.sub(lambda name: _NAMES[name[0].lower()], self._before + held)
        given = shown[len(self._before) :][:size]
        self._before = (self._before + held[:size])[-_OVERLAP:]
        self._ahead = held[size:]
        buffer[: len(given)] = given
        return len(given)

    def _read(self, size: int) -> bytes:
        """So many bytes; an archive that cannot be unpacked further ends there, and its last record is short."""
        try:
            return bytes(self._stream.read(size))
        except (EOFError, zlib.error, gzip.BadGzipFile):
            return b""
