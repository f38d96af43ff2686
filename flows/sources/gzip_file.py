"""Any other format, gzipped: one file inside."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from newstables.records import Raw, Reject
from newstables.sources.document import GZIP
from newstables.sources.formats import SNIFF, Fields, FormatEntry, Reader, reject

_BLOCK = 1 << 16  # bytes
_DAMAGED = "The gzip data {how}. What came before has been read; get the file again for the rest."


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """The records of the file inside, and one reject if the gzip data is damaged."""
    from newstables.sources.walk import split_entry

    head = entry.stream.peek(SNIFF)[:SNIFF]  # type: ignore[attr-defined]
    damage: list[str] = []
    name = entry.name[: -len(".gz")] if entry.name.lower().endswith(".gz") else entry.name
    inside = io.BufferedReader(Gunzip(entry.stream, damage), _BLOCK)
    if inside.peek(len(GZIP)).startswith(GZIP):  # zipped twice: what is inside is no file of that name yet
        name = f"{name}.gz"
    stream = cast(BinaryIO, inside)
    yield from split_entry(FormatEntry(entry.source, entry.source_id, name, stream, 0, damage, entry.depth + 1), fields)
    if damage:
        yield reject(entry, "truncated", _DAMAGED.format(how=damage[0]), head)


class Gunzip(io.RawIOBase):
    """What gzip data holds, as a stream. Broken or cut data ends the stream, and says so in `damage`."""

    def __init__(self, stream: BinaryIO, damage: list[str]) -> None:
        self._stream = stream
        self._damage = damage
        self._unzip = zlib.decompressobj(wbits=31)
        self._left = b""
        self._began = False
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ended:
            if not self._left:
                self._left = self._stream.read(_BLOCK)
            if not self._left:
                if self._began:
                    self._end("ends early")
                break
            if not self._began:
                self._left = self._left.lstrip(b"\0")  # padding between members is allowed
                if not self._left:
                    continue
            try:
                text = self._unzip.decompress(self._left, len(buffer))
            except zlib.error:
                self._end("is broken")
                break
            self._began = True
            self._left = self._unzip.unconsumed_tail
            if self._unzip.eof:
                self._left = self._unzip.unused_data
                self._unzip = zlib.decompressobj(wbits=31)
                self._began = False
            if text:
                buffer[: len(text)] = text
                return len(text)
        return 0

    def _end(self, how: str) -> None:
        self._damage.append(how)
        self._ended = True


READER = Reader(name="gzip_file", suffixes=(".gz", ".gzip"), split=split, sniff=lambda head: head.startswith(GZIP))
