"""Any other format, packed by gzip."""

from __future__ import annotations

import io
import zlib
from typing import BinaryIO

from newstables.sources.compression import Unpacked, compressed
from newstables.sources.document import GZIP


class _GzipMember:
    """One member of gzip data, in the way of bz2 and lzma."""

    def __init__(self) -> None:
        self._unzip = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self._unzip.eof

    @property
    def needs_input(self) -> bool:
        return not self._unzip.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._unzip.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._unzip.decompress(self._unzip.unconsumed_tail + data, max(max_length, 0))


def gunzip(stream: BinaryIO, damage: list[str]) -> io.RawIOBase:
    """What gzip data holds, as a stream; what is wrong with it is added to `damage`."""
    return Unpacked(stream, damage, _GzipMember, (zlib.error,))


READER = compressed("gzip", GZIP, {".gz": "", ".gzip": "", ".tgz": ".tar"}, gunzip)
