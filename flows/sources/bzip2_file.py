"""Any other format, packed by bzip2."""

from __future__ import annotations

import bz2
import io
from typing import BinaryIO

from newstables.sources.compression import Unpacked, compressed


def _unpack(stream: BinaryIO, damage: list[str]) -> io.RawIOBase:
    return Unpacked(stream, damage, bz2.BZ2Decompressor, (OSError, ValueError))


READER = compressed("bzip2", b"BZh", {".bz2": "", ".tbz2": ".tar", ".tbz": ".tar"}, _unpack)
