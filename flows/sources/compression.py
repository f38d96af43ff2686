"""A compressed file of any other format: one file inside, whichever program packed it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, Protocol, cast

from newstables.records import Raw, Reject
from newstables.sources.formats import SNIFF, Fields, FormatEntry, Reader, reject

_BLOCK = 1 << 16  # bytes
_DAMAGED = "The {name} data {how}. What came before has been read; get the file again for the rest."

# A stream of what is inside: of the packed stream, and of a list that takes what is wrong with it.
Unpack = Callable[[BinaryIO, list[str]], io.RawIOBase]


def compressed(name: str, magic: bytes, suffixes: Mapping[str, str], unpack: Unpack) -> Reader:
    """The reader of what the program `name` packs.

    `magic` is how its data begins; `suffixes` has its names' endings and what each stands for (".tgz" for ".tar").
    """

    def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
        """The records of the file inside, and one reject if the data is damaged."""
        from newstables.sources.walk import split_entry

        head = entry.stream.peek(SNIFF)[:SNIFF]  # type: ignore[attr-defined]
        damage: list[str] = []
        inside = io.BufferedReader(unpack(entry.stream, damage), _BLOCK)
        stem = _name_inside(entry.name, suffixes)
        if inside.peek(len(magic)).startswith(magic):  # packed twice: what is inside is no file of that name yet
            stem = f"{stem}{next(iter(suffixes))}"
        stream = cast(BinaryIO, inside)
        yield from split_entry(
            FormatEntry(entry.source, entry.source_id, stem, stream, 0, damage, entry.depth + 1), fields
        )
        if damage:
            yield reject(entry, "truncated", _DAMAGED.format(name=name, how=damage[0]), head)

    return Reader(name=f"{name}_file", suffixes=tuple(suffixes), split=split, sniff=lambda head: head.startswith(magic))


def _name_inside(name: str, suffixes: Mapping[str, str]) -> str:
    for suffix, stands_for in suffixes.items():
        if name.lower().endswith(suffix):
            return name[: -len(suffix)] + stands_for
    return name


class Decompressor(Protocol):
    """One member of packed data, as bz2 and lzma have it."""

    @property
    def eof(self) -> bool: ...

    @property
    def needs_input(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class Unpacked(io.RawIOBase):
    """What packed data holds, as a stream. Broken or cut data ends the stream, and says so in `damage`.

    `begin` makes what unpacks a member; members follow each other, and zeros between them are padding.
    """

    def __init__(
        self,
        stream: BinaryIO,
        damage: list[str],
        begin: Callable[[], Decompressor],
        errors: tuple[type[Exception], ...],
    ) -> None:
        self._stream = stream
        self._damage = damage
        self._begin = begin
        self._errors = errors
        self._member: Decompressor | None = None  # None between two
        self._left = b""
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ended and self._has_more():
            self._member = self._member or self._begin()
            packed, self._left = self._left, b""
            try:
                text = self._member.decompress(packed, len(buffer))
            except self._errors:
                self._end("is broken")
                break
            if self._member.eof:
                self._left = self._member.unused_data
                self._member = None
            if text:
                buffer[: len(text)] = text
                return len(text)
        return 0

    def _has_more(self) -> bool:
        """Whether there is more to unpack; what is to be unpacked next is fetched."""
        if self._member is not None and not self._member.needs_input:
            return True
        while True:
            if self._member is None:
                self._left = self._left.lstrip(b"\0")
            if self._left:
                return True
            self._left = self._stream.read(_BLOCK)
            if not self._left:
                break
        if self._member is not None:
            self._end("ends early")
        return False

    def _end(self, how: str) -> None:
        self._damage.append(how)
        self._ended = True
