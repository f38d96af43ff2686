"""Any other format, packed by xz."""

from __future__ import annotations

import io
import lzma
from typing import BinaryIO

from newstables.sources.compression import Unpacked, compressed

# What unpacking may take; `xz -9` asks for 65 MB of it.
_MEMORY = 200_000_000  # bytes


def _unpack(stream: BinaryIO, damage: list[str]) -> io.RawIOBase:
    return Unpacked(stream, damage, _member, (lzma.LZMAError,))


def _member() -> lzma.LZMADecompressor:
    return lzma.LZMADecompressor(memlimit=_MEMORY)


READER = compressed("xz", b"\xfd7zXZ\0", {".xz": "", ".txz": ".tar"}, _unpack)
