"""Any other format, packed by Zstandard."""

from __future__ import annotations

import io
from typing import Any, BinaryIO

from newstables.sources.compression import compressed


class _FromZstd(io.RawIOBase):
    """What the data holds, as pyarrow unpacks it. Broken or cut data ends the stream, and says so in `damage`."""

    def __init__(self, stream: BinaryIO, damage: list[str]) -> None:
        import pyarrow as pa

        self._inside = pa.CompressedInputStream(pa.PythonFile(stream, "r"), "zstd")
        self._damage = damage

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._damage:
            return 0
        try:
            text = self._inside.read(len(buffer))
        except (OSError, ValueError) as error:
            self._damage.append("ends early" if "Truncated" in str(error) else "is broken")
            return 0
        buffer[: len(text)] = text
        return len(text)


READER = compressed("zstd", b"\x28\xb5\x2f\xfd", {".zst": "", ".zstd": "", ".tzst": ".tar"}, _FromZstd)
